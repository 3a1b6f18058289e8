// The words around the amounts of a group, in their clause.
import type { Stretch } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroup } from './amount-groups.ts';

/** What stands before the amounts, behind the award or threshold before them. */
export const headOf = ({ sentence, clause, from, list }: AmountGroup): Stretch =>
  stretchOf(sentence, Math.max(clause.start, from), list[0]?.at.start ?? clause.end);

/** What stands behind the amounts and the words of their bound. */
export const behindOf = (group: AmountGroup): Stretch => stretchOf(group.sentence, endOfBound(group), group.clause.end);

/** Where the last amount ends, with the words of its bound. */
export const endOfBound = ({ list, clause }: Pick<AmountGroup, 'list' | 'clause'>): number => {
  const last = list.at(-1);
  return last ? Math.max(last.at.end, last.number.end) : clause.end;
};
