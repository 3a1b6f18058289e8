// Why a fact was found: the sentence of the rule, and opened the words that made it speak and the rules that lost.
import type { ReasonFragment } from '../generated/operations.ts';
import { useLanguage, useWords } from '../language.ts';
import { Undo } from '../mend/undo.tsx';
import { sentenceIn } from '../words/with-rules.ts';

type Props = { readonly reason: ReasonFragment; readonly open?: boolean };

export const Why = ({ reason, open = false }: Props) => {
  const words = useWords();
  const language = useLanguage();
  const { rule, evidence, rivals, corrected } = reason;
  return (
    <>
      {corrected.map((one) => (
        <CorrectedBy key={one.id} corrected={one} />
      ))}
      <details className="why" open={open}>
        <summary title={sentenceIn(language, rule)}>{words.why.summary}</summary>
        <p>{sentenceIn(language, rule)}</p>
        {evidence.length > 0 && (
          <p>
            {words.why.evidence}
            {words.list.colon}
            <span lang="zh-CN">{evidence.map(({ quote }) => quote).join('、')}</span>
          </p>
        )}
        {rivals.length > 0 && (
          <>
            <p>{words.why.rivals}</p>
            <ul>
              {rivals.map((rival) => (
                <li key={rival.id}>{sentenceIn(language, rival)}</li>
              ))}
            </ul>
          </>
        )}
      </details>
    </>
  );
};

type CorrectedProps = { readonly corrected: ReasonFragment['corrected'][number] };

/** What a person corrected, with what the rules had read. */
export const CorrectedBy = ({ corrected }: CorrectedProps) => {
  const words = useWords();
  const { id, by, reason, added, original } = corrected;
  const was = original
    .map(({ name, value }) => `${words.mend.fields[name] ?? name} ${value ?? words.mend.none}`)
    .join(words.list.comma);
  return (
    <p className="facts corrected">
      {added ? words.mend.added(by, reason) : words.mend.corrected(by, reason)}
      {!added && was && `${words.list.semicolon}${words.mend.was(was)}`}
      <Undo id={id} />
    </p>
  );
};
