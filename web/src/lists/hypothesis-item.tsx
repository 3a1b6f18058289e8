// A hypothesis and what became of it, each with its words; its variables and their estimates by model.
import { Fragment } from 'react';
import { oneLine } from '../form/citation.ts';
import type { HypothesesQuery } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { hypothesisFields } from '../mend/fields.ts';
import { Mend } from '../mend/mend.tsx';
import { DocumentName } from '../parts/document-name.tsx';
import { Link } from '../parts/link.tsx';
import { documentHref, entityHref } from '../parts/places.ts';
import { Why } from '../parts/why.tsx';
import { EstimatesTable } from './estimates-table.tsx';

type Props = {
  readonly hypothesis: HypothesesQuery['hypotheses']['nodes'][number];
  /** Beside its own document the document need not be named. */
  readonly inDocument?: boolean;
};

const order = ['CAUSE', 'MODERATOR', 'EFFECT'] as const;

export const HypothesisItem = ({ hypothesis, inDocument = false }: Props) => {
  const words = useWords();
  const { document, provenance, outcome, outcomeClause } = hypothesis;
  const variables = order
    .flatMap((part) => hypothesis.variables.filter((at) => at.part === part))
    .map(({ part, variable: { id, symbol, name } }) => ({
      id,
      part,
      called: symbol === null || symbol === name ? name : `${name} ${symbol}`,
    }));
  return (
    <article>
      <p lang="zh-CN">
        <strong>{hypothesis.label}</strong>{' '}
        <Link to={documentHref(document, provenance)} title={provenance.quote}>
          {hypothesis.statement}
        </Link>{' '}
        <Mend
          fact={{
            id: hypothesis.id,
            kind: 'Hypothesis',
            quote: provenance.quote,
            fields: hypothesisFields(hypothesis),
          }}
        />
      </p>
      <p className="facts">
        <span className={`outcome outcome-${outcome.toLowerCase()}`}>{words.outcomes[outcome]}</span>
        {words.directions[hypothesis.direction]}
      </p>
      {variables.length > 0 && (
        <p className="facts">
          {variables.map(({ id, part, called }, at) => (
            <Fragment key={`${part} ${id}`}>
              {at > 0 && ' · '}
              {words.hypotheses.parts[part]}
              {words.list.colon}
              <Link to={entityHref('Variable', id)} lang="zh-CN">
                {called}
              </Link>
            </Fragment>
          ))}
        </p>
      )}
      {outcomeClause && (
        <Link className="quote" to={documentHref(document, { source: provenance.source, span: outcomeClause.span })}>
          <q lang="zh-CN">{oneLine(outcomeClause.quote)}</q>
        </Link>
      )}
      {hypothesis.tableOutcome && hypothesis.tableOutcome !== outcome && (
        <p className="facts">{words.hypotheses.inTable(words.outcomes[hypothesis.tableOutcome])}</p>
      )}
      <Why reason={provenance} />
      <EstimatesTable estimates={hypothesis.estimates} document={document} />
      {!inDocument && document && <DocumentName document={document} />}
    </article>
  );
};
