// Whether the words before the colon of a scale call its sums limits: 补贴限额标准：大型船9000元/艘，小型船4000元/艘 are at most.
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';

/** Whether a group stands in a scale of limits; never a sum that a word of its own clause gives. */
export const isInLimitScale = ({ sentence, clause, clauses, reading }: AmountGroup): boolean => {
  if (reading.as !== 'award' || reading.basis !== 'lead') return false;
  const label = clauses.findLast(({ end }) => end < clause.start && sentence.text[end] === ':');
  const scale = label ? stretchOf(sentence, label.start, label.end) : null;
  return (scale?.ends('ceiling', 'standard?') ?? scale?.ends('most', 'gift?', 'scale-noun') ?? null) !== null;
};
