// What a pool is for: the fund that its sum makes up (设立20亿元规模的产业基金, 安排旅游引导资金500万元, 发放2000万元消费券), else whom the
// sum supports (安排300万元资金支持报关企业发展). Never who pays it in, nor funds without a name.
import { maybe, type Stretch, sign, words } from '../../rules/stretch.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import { behindOf, headOf } from '../amount-role/group-words.ts';
import { isNamed, withoutEnd } from './phrase.ts';

/** What the pool of a group is for; null where its clause does not say. */
export const poolName = (group: AmountGroup): string | null => {
  const after = behindOf(group);
  return fundBehind(after) ?? fundBefore(headOf(group)) ?? supported(after);
};

/** 20亿元规模的文旅产业基金, 2亿元消费券. */
const fundBehind = (after: Stretch): string | null => {
  const size = after.begins('size?', 'of') ?? after.begins('size') ?? after.begins(maybe(')'), 'set-up|fill|serves-as');
  const behind = after.from(size?.at(-1)?.end ?? after.start);
  const [fund] = behind.begins(words(24, 2), 'fund-name') ?? behind.begins(words(12), 'voucher') ?? [];
  return fund && isFund(behind.upTo(fund.end)) ? behind.upTo(fund.end).text : null;
};

/** 安排旅游引导资金500万元, 发放惠民消费券50万元, 预算装修补贴5000万元. */
const fundBefore = (head: Stretch): string | null => {
  const [verb, fund] =
    head.ends(founds, words(24, 2), 'fund-name') ?? head.ends(founds, words(12), 'voucher|gift') ?? [];
  return verb && fund && isFund(head.from(verb.end)) ? head.from(verb.end).text : null;
};

const founds = 'set-aside|set-up|hand-out|budgeted';

/** 300万元资金用于老旧电梯改造, 300万元资金支持报关企业在本区设立分支机构并长期经营. */
const supported = (after: Stretch): string | null => {
  const found =
    after.begins(maybe(' '), 'of?', 'special?', 'funds?', 'use-for', 'encourage?') ??
    after.begins(maybe(' '), 'of?', 'special?', 'funds?', 'encourage');
  const verb = found?.at(-1);
  const behind = verb ? after.from(verb.end) : null;
  if (behind?.begins('fund-name')) return null;
  if (behind?.is(words(16, 2))) return behind.text;
  const noun = behind?.all('recipient-noun')[0];
  const whom = behind && noun ? withoutEnd(behind.upTo(noun.end), 'of') : null;
  return whom?.is(words(24, 2)) && isNamed(whom.text) ? whom.text : null;
};

/** No fund that is called 专项资金 alone, nor a verb behind another. */
const isFund = (name: Stretch): boolean =>
  !name.is('special?', 'funds') &&
  !name.has('give|purse|use-for') &&
  (!name.begins('encourage') || name.is('encourage', 'fund-name') !== null) &&
  name.ends(sign('、')) === null;
