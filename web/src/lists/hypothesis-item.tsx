// A hypothesis and what became of it, each with its words.
import { oneLine } from '../form/citation.ts';
import type { HypothesesQuery } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { DocumentName } from '../parts/document-name.tsx';
import { Link } from '../parts/link.tsx';
import { documentHref } from '../parts/places.ts';

type Props = {
  readonly hypothesis: HypothesesQuery['hypotheses']['nodes'][number];
  /** Beside its own document the document need not be named. */
  readonly inDocument?: boolean;
};

export const HypothesisItem = ({ hypothesis, inDocument = false }: Props) => {
  const words = useWords();
  const { document, provenance, outcome, outcomeClause } = hypothesis;
  return (
    <article>
      <p lang="zh-CN">
        <strong>{hypothesis.label}</strong>{' '}
        <Link to={documentHref(document, provenance)} title={provenance.quote}>
          {hypothesis.statement}
        </Link>
      </p>
      <p className="facts">
        <span className={`outcome outcome-${outcome.toLowerCase()}`}>{words.outcomes[outcome]}</span>
        {words.directions[hypothesis.direction]}
      </p>
      {outcomeClause && (
        <Link className="quote" to={documentHref(document, { source: provenance.source, span: outcomeClause.span })}>
          <q lang="zh-CN">{oneLine(outcomeClause.quote)}</q>
        </Link>
      )}
      {!inDocument && document && <DocumentName document={document} />}
    </article>
  );
};
