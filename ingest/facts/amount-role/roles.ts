// What an amount is: an award, a rate, a cap, a pool, a match; a threshold that decides who is eligible; a duration.
//
// The word that governs an amount is the last one before it in its clause that gives (给予, 补贴, 按) or measures (营业收入,
// 占比); words of giving right behind it (50万元奖励) count too. A list of amounts is read as one.
// Signals, in order of precedence:
//   1. 每增加1亿元 → a step, what the next amount is given per
//   2. ratio with 配套, 支持, 出资 → match
//   3. %, ‰: under a word of change (占, 增长) → condition; with giving before or behind → rate, a bound behind a rate → cap
//   4. 设立…基金, 每年安排…, 总规模 → pool
//   5. money that a number is given for (50万美元奖励10万元), or bounded and measured, or 的企业 behind it → condition
//   6. given money with an upper bound: cap behind a rate or award, and per year; else an award at most
//   7. /平方米, 每月每人 → unit-rate; else award
//   8. 连续3年, 补贴期限 → duration; 满12个月, 不少于3个 → condition
// Never decides by the size of a number. What is guessed says so in `doubt`.
import { isMoney } from '../../mentions/quantity.ts';
import { readCount, timeUnit } from './counts.ts';
import type { Context, Reading } from './role-context.ts';
import { readRate } from './shares.ts';
import { readMoney } from './sums.ts';

/** The reading of the amounts of a list. */
export const readAmounts = (context: Context): Reading => {
  const first = context.list[0];
  if (!first) return null;
  if (isStep(context)) return { as: 'step' };
  if (first.unit === 'ratio') return readRatio(context);
  if (/^[%‰‱]$|^个?百分点$/.test(first.unit)) return readRate(context, first);
  if (isMoney(first.unit)) return readMoney(context, first);
  return readCount(context, first);
};

/** 每增加1亿元, 每100公斤: a step. */
const isStep = ({ before, after, list: [first, ...others] }: Context): boolean =>
  first !== undefined &&
  others.length === 0 &&
  !timeUnit.test(first.unit) &&
  (stepBefore.test(before.trimEnd()) ||
    (isOne(first) && /按[^,;。]{2,14}额$/.test(before) && /^奖励(?:人民币)?\d/.test(after)));

/** 按执行额1万美元奖励2000元: each ten thousand. */
const isOne = ({ value, valueMax, bound }: Context['list'][number]): boolean =>
  valueMax === undefined && bound === 'exact' && Number.isInteger(Math.log10(value));

const stepBefore =
  /每(?:全职|新|柔性|自主|首次)?(?:新增加|新增|增加|增长|增|递增|新?上(?:一个)?|跨上(?:一个)?|实现|完成|满|提高|提升|认定|培育|推荐|引进|孵化|成功推荐|超过?|多|招用|招录|录用|聘用|吸纳|出口|进口|接待|举办|组织|新建|建设|建成|改造|创建)?$/;

const readRatio = ({ before, after, rest }: Context): Reading =>
  /配套|支持|出资|匹配|给予|补助|奖励|资助/.test(before.slice(-24) + after + rest.slice(0, 12))
    ? { as: 'award', role: 'match' }
    : null;
