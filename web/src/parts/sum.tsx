// One award: what kind of amount it is, the amount in human words, and what bears on it.
import { amountWords } from '../form/amount.ts';
import type { AwardRole, SumFragment } from '../generated/operations.ts';
import { useLanguage, useWords } from '../language.ts';

export const RoleBadge = ({ role }: { readonly role: AwardRole }) => {
  const words = useWords();
  return (
    <span className={`role role-${role.toLowerCase()}`} title={words.roleMeanings[role]}>
      {words.roles[role]}
    </span>
  );
};

/** What bears on a sum beside its amount: the base, who gets it, which instalment it is. */
export const useSumNotes = (sum: SumFragment): string => {
  const words = useWords();
  return [
    sum.base && words.sum.base(sum.base),
    sum.recipient && words.sum.recipient(sum.recipient),
    sum.tranche !== null && words.sum.tranche(sum.tranche),
    sum.restates && words.sum.restates,
    sum.viaDocument && words.sum.viaDocument(sum.viaDocument),
  ]
    .filter((note) => note)
    .join(words.list.semicolon);
};

export const Sum = ({ sum }: { readonly sum: SumFragment }) => {
  const language = useLanguage();
  const notes = useSumNotes(sum);
  return (
    <div className="sum">
      <RoleBadge role={sum.role} /> <strong title={sum.valueText}>{amountWords(sum, language)}</strong>
      {notes && <small>{notes}</small>}
    </div>
  );
};
