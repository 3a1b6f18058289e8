// What a pool is for: the fund that its sum makes up (设立20亿元规模的产业基金, 安排旅游引导资金500万元, 发放2000万元消费券), else whom the
// sum supports (安排300万元资金支持报关企业发展). Never who pays it in, nor funds without a name.
import { maybe, type Stretch, sign, within, words } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import { behindOf, headOf } from '../amount-role/group-words.ts';
import { nounLast } from './acting-subject.ts';
import { behindLabel, cutAtGiving, isNamed, withoutEnd, withoutStart } from './phrase.ts';
import { endsInRecipient } from './recipient-noun.ts';

/** What the pool of a group is for; null where its clause does not say. */
export const poolName = (group: AmountGroup): string | null => {
  const after = behindOf(group);
  return (
    fundBehind(after) ??
    fundBefore(headOf(group)) ??
    fundOfSize(headOf(group)) ??
    supported(after) ??
    fundSetUp(group) ??
    purposeBehind(group, after)
  );
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

/** 未来产业基金首期规模为30亿元. */
const fundOfSize = (head: Stretch): string | null => {
  const [fund] = head.ends('fund-name', 'size', 'is-size?') ?? [];
  const name = fund ? withoutStart(behindLabel(head.upTo(fund.end)), 'set-up') : null;
  return name?.is(words(24, 3)) && isFund(name) ? name.text : null;
};

/** 设立未来产业基金，首期规模为30亿元; 设立发展专项基金，区级预算安排5000万元: the fund of a clause before. */
const fundSetUp = ({ sentence, clause, clauses }: AmountGroup): string | null => {
  for (const { start, end } of clauses.toReversed()) {
    if (start >= clause.start || sentence.text[end] !== ',') continue;
    const [verb] = stretchOf(sentence, start, end).ends('founds', words(24, 2), 'fund-name') ?? [];
    const name = verb ? stretchOf(sentence, verb.end, end) : null;
    if (name && isFund(name)) return name.text;
  }
  return null;
};

/** 安排资金700万元，开展船用技术攻关; 每年安排1亿元，重点支持新兴产业: what the clauses right behind say that it is for. */
const purposeBehind = ({ sentence, clause, clauses }: AmountGroup, after: Stretch): string | null => {
  const bare = after.upTo(after.end - (/\([^()]*\)$/.exec(after.text)?.[0].length ?? 0));
  if (!bare.is(maybe(' '), 'of?', 'special?', 'funds?', maybe(')'))) return null;
  const next = clauses.filter(({ start }) => start > clause.start).slice(0, 3);
  for (const { start, end } of next) {
    if (!/[,(]/.test(sentence.text[start - 1] ?? '')) return null;
    const whole = stretchOf(sentence, start, end);
    const [founded, fund] = whole.begins('founds', words(24, 2), 'fund-name') ?? [];
    const name = founded && fund ? whole.upTo(fund.end).from(founded.end) : null;
    if (name && isFund(name)) return name.text;
    const verb = (
      whole.begins('foremost?', 'use-for|carries-on', 'encourage') ??
      whole.begins('foremost?', 'encourage|use-for|carries-on') ??
      whole.begins('for')
    )?.at(-1);
    const object = verb ? cutAtGiving(whole.from(verb.end)) : null;
    if (object?.is(words(40, 3)) && isNamed(object.text) && !object.begins('himself')) return nounLast(object.text);
    if (whole.has('give|gift')) return null;
  }
  return null;
};

const founds = 'set-aside|set-up|hand-out|budgeted';

/** 300万元资金用于老旧电梯改造, 300万元资金支持报关企业在本区设立分支机构并长期经营. */
const supported = (after: Stretch): string | null => {
  const found =
    after.begins(maybe(' '), 'of?', 'special?', 'funds?', 'use-for', 'encourage?') ??
    after.begins(maybe(' '), 'of?', 'special?', 'funds?', 'encourage|for') ??
    after.begins(words(14), 'special', 'gift');
  const verb = found?.at(-1);
  const behind = verb ? after.from(verb.end) : null;
  if (behind?.begins('fund-name|funds|gift')) return null;
  if (verb?.kind !== 'for' && behind?.is(words(16, 2))) return behind.text;
  const named = behind ? withoutEnd(cutAtGiving(behind), 'gift|of') : null;
  if (named?.is(within(70, 3)) && endsInRecipient(named) && isNamed(named.text)) return named.text;
  const noun = behind?.all('recipient-noun')[0];
  const whom = behind && noun ? withoutEnd(behind.upTo(noun.end), 'of') : null;
  return whom?.is(words(24, 2)) && isNamed(whom.text) ? whom.text : null;
};

/** No fund that is called 专项资金 alone, nor a verb behind another. */
const isFund = (name: Stretch): boolean =>
  !name.is('special?', 'funds') &&
  !name.has('give|use-for') &&
  (!name.has('purse') || name.ends('own-fund') !== null) &&
  (!name.begins('encourage') || name.is('encourage', 'fund-name') !== null) &&
  name.ends(sign('、')) === null;
