// The bound that words say which stand apart from the number: 最低奖励1000元, 补贴额度可达200万元, 最高给予企业地方贡献的100%.
// Never a bound right at the number, which the mention has, nor what a condition asks (销售额可达2亿元).
import { maybe, words } from '../../rules/stretch.ts';
import type { MoneyMention } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';

/** How a gift is bounded by words before its verb or behind its name; null where none do. */
export const boundOfGift = (
  { sentence, clause }: AmountGroup,
  mention: MoneyMention,
): 'at-least' | 'at-most' | null => {
  const before = stretchOf(sentence, clause.start, mention.number.start);
  if (before.ends('at-the-least', 'give|gift|reward', words(4))) return 'at-least';
  if (before.ends('gift|given|support', 'scale-noun?', 'may-reach', maybe(' '))) return 'at-most';
  return mention.unit === '%' && before.ends('most', 'give', words(40, 2), 'of') ? 'at-most' : null;
};
