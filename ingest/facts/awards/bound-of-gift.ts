// The bound that words say which stand apart from the number: 最低奖励1000元, 补贴额度可达200万元, 最高给予企业地方贡献的100%; that of a
// list, which its first sum has (最高80万元租金、20万元水费); and what 达到 says of a gift, which is what it is.
// Never another bound right at the number, which the mention has, nor what a condition asks (销售额可达2亿元).
import type { Award } from '../../../model/index.ts';
import { maybe, sign, words } from '../../rules/stretch.ts';
import type { MoneyMention } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';

/**
 * How a gift is bounded by words before its verb or behind its name, or as the one before it in its list; null where
 * nothing but its own number tells.
 */
export const boundOfGift = (
  group: AmountGroup,
  mention: MoneyMention,
  last: Award | undefined,
): Award['qualifier'] | null => {
  const { sentence, clause } = group;
  const before = stretchOf(sentence, clause.start, mention.number.start);
  if (mention.bound === 'exact' && last?.qualifier === 'at-most' && isNextOfList(group, mention)) return 'at-most';
  if (mention.bound === 'at-least' && isReached(group, mention) && !isMore(group, mention)) return 'exact';
  if (before.ends('at-the-least', 'give|gift|reward', words(4))) return 'at-least';
  if (before.ends('gift|given|support|quota', 'scale-noun?', 'may-reach', maybe(' '))) return 'at-most';
  return mention.unit === '%' && before.ends('most', 'give', words(40, 2), 'of') ? 'at-most' : null;
};

/**
 * 20万元 of 最高给予80万元租金、20万元水费: right behind what the sum before it is for, with no words of its own before or behind it
 * (5万元保底补贴).
 */
const isNextOfList = ({ sentence, behind }: AmountGroup, mention: MoneyMention): boolean =>
  behind > 0 &&
  /^[^,;。:()、\d]{0,10}、$/.test(sentence.text.slice(behind, mention.number.start)) &&
  !stretchOf(sentence, mention.number.end).begins(words(4), 'at-the-least');

/** 标准达到每月900元, 标准分别达到40元、30元, 资金达到了3亿元; 基金规模达到3亿元 is an aim, and a least. */
const isReached = ({ reading, clause, sentence, list }: AmountGroup, mention: MoneyMention): boolean => {
  const lead = list.findLast(({ number }, i) => {
    const last = list[i - 1];
    return number.start <= mention.number.start && (!last || number.start > last.number.end + 1);
  });
  const before = stretchOf(sentence, clause.start, lead?.number.start ?? mention.number.start);
  return (
    before.ends('sum-reached', sign('了')) !== null ||
    (reading.as === 'award' && reading.role !== 'pool' && before.ends('sum-reached', words(6)) !== null)
  );
};

/** 达到5万元以上. */
const isMore = ({ sentence }: AmountGroup, mention: MoneyMention): boolean =>
  stretchOf(sentence, mention.number.end).begins(words(4), 'above') !== null;
