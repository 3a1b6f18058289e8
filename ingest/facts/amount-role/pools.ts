// Whether a sum is a pool, a fund's or a year's total: 设立…基金, 每年安排…专项资金, 总规模.
import { all, type Evidence, type Rule } from '../../rules/rule.ts';
import { maybe, sign, within, words } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { pool, type Reading } from './reading.ts';
import type { AmountWindow } from './window.ts';

/** What each of several recipients gets, or what someone is measured by (研发投入500万元以上的企业), is no pool. */
const isShared = ({ head, list, after }: AmountWindow): boolean =>
  after.begins('of', 'firm') !== null ||
  head.holds('single', 'bearer-unit') !== null ||
  (list.length > 1 && head.has('respectively') !== null);

/** Per person, house or area, not only per year. */
const isForEach = (per: string | null): boolean =>
  per?.split('·').some((unit) => stretchOf({ text: unit }).is('time-unit') === null) ?? false;

const signals: readonly Omit<Rule<AmountWindow, Reading>, 'outcome'>[] = [
  {
    id: 'amount-role/set-aside-for-a-use',
    says: 'A sum that is set aside for a use is a pool: 列支500万元专项资金，用于…; 从资金中每年固定安排300万元.',
    when: ({ before, behind }) =>
      all(before.ends('set-aside'), behind.begins('special?', 'funds?', maybe(','), 'use-for')) ||
      before.ends('funds', 'middle?', maybe(','), 'yearly', 'fixed', 'set-aside?'),
  },
  {
    id: 'amount-role/vouchers-issued',
    says: 'The sum of vouchers that are handed out in all is a pool: 发放消费券3000万元.',
    when: ({ first, before, after }) =>
      all(
        !isForEach(first.per) && !before.has('once') && !before.begins('for'),
        before.ends('hand-out|set-aside', within(16), 'voucher', within(4)) ||
          all(before.ends('hand-out|set-aside', within(8)), after.begins('of?', within(8), 'voucher')),
      ),
  },
  {
    id: 'amount-role/set-aside',
    says: 'A sum that is set aside for something is a pool: 安排资金600万元，组织实施项目.',
    when: ({ before, rest, after }) =>
      all(
        before.ends('set-aside', 'funds?') || before.ends('make-use', within(2)),
        after.isEmpty
          ? !rest.begins(within(1), 'give|gift')
          : after.begins('of?', within(12), 'funds|budget-word') ||
              all(before.ends('set-aside', 'funds?'), after.begins('use-for|support')),
      ),
  },
  {
    id: 'amount-role/funds-set-aside',
    says: 'A sum right behind the funds that are set aside is a pool: 安排产业引导资金10亿元.',
    when: ({ first, before }) => all(!isForEach(first.per), before.ends('set-aside', words(16, 2), 'funds')),
  },
  {
    id: 'amount-role/purse-puts-in',
    says: 'What a public purse puts in is a pool: 市财政筹集1000万元用于补贴.',
    when: ({ first, before }) => all(!isForEach(first.per), before.ends('purse', words(6), 'put-in')),
  },
  {
    id: 'amount-role/all-that-is-given',
    says: 'An exact sum that all gifts come to is a pool: 补贴资金总计300万元, 奖金总额87万元, 全县补贴资金600万元.',
    when: ({ isExact, first, before, after }) =>
      all(
        isExact && first.per === null,
        (before.ends('funds|gift|support|draw', 'scale-noun?', 'sum-in-all', 'is?') ??
          before.is('own-division', words(8), 'funds', 'is?')) &&
          !before.has('single|same|each|give|once'),
        !after.begins('of'),
      ),
  },
  {
    id: 'amount-role/budgeted',
    says: 'A sum that is budgeted for gifts is a pool: 预算补贴500万元，用完即止; 500万元补贴预算资金.',
    when: ({ isExact, first, before, after }) =>
      all(
        isExact && first.per === null,
        before.is(within(4), 'budgeted', words(8, 0, '的')) || after.begins(within(6), 'budgeted', 'funds'),
      ),
  },
  {
    id: 'amount-role/fund-set-up',
    says: 'The sum of a fund that is set up is a pool: 设立5亿元产业基金.',
    when: ({ before, after }) =>
      all(
        before.ends('set-up', within(20)),
        after.head(30).has('pool|voucher|coupon'),
        !before.has('give') && !before.ends('reward', within(8)),
      ),
  },
  {
    id: 'amount-role/yearly-budget',
    says: 'A sum that a budget sets aside each year is a pool: 每年安排2亿元专项资金; 列入预算，每年不少于2亿元.',
    when: ({ lead, before, head, after, around, isOfCase }) =>
      all(
        before.ends('budget-time', within(12), 'set-aside-yearly', within(12)),
        !isOfCase,
        !around.underConditions && !after.is('of') && !before.ends('give', within(12)),
      ) ||
      all(lead.ends('budgeted', sign(',')), before.is('yearly', words(4))) ||
      all(head.ends('set-aside|set-up-yearly', 'yearly-bound*'), after.begins(within(12), 'funds')),
  },
  {
    id: 'amount-role/size-of-a-fund',
    says: 'The size of a fund is a pool: 总规模50亿元的母基金.',
    when: (window) => all(sizeOfFund(window), !window.before.has('other-size') && !window.isOfCase),
  },
  {
    id: 'amount-role/purse-of-a-year',
    says: 'A sum of money that a purse has each year is a pool: 开发区财政每年2亿元的渔业资金.',
    when: ({ before, after }) =>
      all(before.ends('purse', 'yearly', 'have?'), after.begins('of', words(10), 'pool|funds')),
  },
  {
    id: 'amount-role/prizes-in-all',
    says: 'What all prizes of a contest come to is a pool: 大赛总奖金超过600万元.',
    when: ({ before, boundBehind, after }) =>
      all(
        before.ends('of-a-prize', 'prize-money', 'comes-to*'),
        !boundBehind.has('over|under') && !after.begins(maybe(' '), 'of'),
      ),
  },
  {
    id: 'amount-role/fund-reaches',
    says: 'What a fund grows to is a pool: 引导基金规模扩大到10亿元.',
    when: ({ before, bound }) => all(before.ends('pool-end', maybe(' ')), bound.has('reach')),
  },
];

const sizeOfFund = ({ head, before, after, lead }: AmountWindow): Evidence | null =>
  all(
    head.ends('size', within(6)),
    before.has('pool') ||
      after.head(24).has('pool') ||
      all(lead.tail(40).has('pool'), lead.tail(40).ends('set-up', within(20), maybe(','))),
    !before.holds('investment', within(10), 'of?', 'fund-size'),
  );

/** The rules that make a sum a pool, the strictest first. */
export const poolRules: readonly Rule<AmountWindow, Reading>[] = signals.map((signal) => ({
  ...signal,
  outcome: pool,
  when: (window) => (isShared(window) ? null : signal.when(window)),
}));
