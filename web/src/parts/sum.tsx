// One award: what kind of amount it is, the amount in human words, and what bears on it.
import { amountWords } from '../form/amount.ts';
import type { AwardRole, SumFragment } from '../generated/operations.ts';
import { useLanguage, useWords } from '../language.ts';

const RoleBadge = ({ role }: { readonly role: AwardRole }) => {
  const words = useWords();
  return (
    <span className={`role role-${role.toLowerCase()}`} title={words.roleMeanings[role]}>
      {words.roles[role]}
    </span>
  );
};

export const Sum = ({ sum }: { readonly sum: SumFragment }) => {
  const words = useWords();
  const language = useLanguage();
  const notes = [
    sum.base && words.sum.base(sum.base),
    sum.recipient && words.sum.recipient(sum.recipient),
    sum.tranche !== null && words.sum.tranche(sum.tranche),
    sum.restates && words.sum.restates,
    sum.viaDocument && words.sum.viaDocument(sum.viaDocument),
  ].filter((note) => note);
  return (
    <div className="sum">
      <RoleBadge role={sum.role} /> <strong title={sum.valueText}>{amountWords(sum, language)}</strong>
      {notes.length > 0 && <small>{notes.join(words.list.semicolon)}</small>}
    </div>
  );
};
