// What could not be read, parsed or linked, or is doubtful, with the place where.
import type { DiagnosticsQuery } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { documentHref } from '../parts/places.ts';
import { useRemark } from '../words/use-remark.ts';

type Props = {
  readonly diagnostic: DiagnosticsQuery['diagnostics']['nodes'][number];
  readonly document: { readonly id: string } | null;
  readonly source: string;
};

export const DiagnosticItem = ({ diagnostic, document, source }: Props) => {
  const words = useWords();
  const { span, severity, stage, rule } = diagnostic;
  const message = useRemark()(diagnostic);
  return (
    <article>
      <p>
        <span className={`severity severity-${severity.toLowerCase()}`}>{words.severities[severity]}</span>{' '}
        {span ? <Link to={documentHref(document, { source: { id: source }, span })}>{message}</Link> : message}
      </p>
      <p className="facts">
        {words.stages[stage]} · <code>{rule}</code>
      </p>
    </article>
  );
};
