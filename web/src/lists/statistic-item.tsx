// A figure that a text states: what is counted, how much, when and where, in which words.
import { amountWords } from '../form/amount.ts';
import type { StatisticsQuery } from '../generated/operations.ts';
import { useLanguage, useWords } from '../language.ts';
import { statisticFields } from '../mend/fields.ts';
import { Mend } from '../mend/mend.tsx';
import { DocumentName } from '../parts/document-name.tsx';
import { Quote } from '../parts/quote.tsx';
import { Why } from '../parts/why.tsx';

type Props = {
  readonly statistic: StatisticsQuery['statistics']['nodes'][number];
  /** Names the document too. */
  readonly withDocument?: boolean;
};

export const StatisticItem = ({ statistic, withDocument = false }: Props) => {
  const words = useWords();
  const language = useLanguage();
  const { valueMax, rank, year, place, planned, document } = statistic;
  const value = rank ? words.statistic.rank(statistic.value) : amountWords(statistic, language, valueMax);
  const facts = [year, place, planned ? words.statistic.planned : null].filter((fact) => fact !== null);
  return (
    <article>
      <p>
        <span lang="zh-CN">{statistic.indicator}</span> <strong title={statistic.valueText}>{value}</strong>{' '}
        <Mend
          fact={{
            id: statistic.id,
            kind: 'Statistic',
            quote: statistic.provenance.quote,
            fields: statisticFields(statistic),
          }}
        />
      </p>
      {facts.length > 0 && <p className="facts">{facts.join(' · ')}</p>}
      <Quote place={statistic.provenance} document={document} />
      <Why reason={statistic.provenance} />
      {withDocument && document && <DocumentName document={document} />}
    </article>
  );
};
