// What the amounts of a list are: the table of their unit decides. A list of amounts is read as one.

import { isMoney } from '../../mentions/units.ts';
import { decide } from '../../rules/decide.ts';
import { all, type RuleTable, type Ruling } from '../../rules/rule.ts';
import { figure, maybe, within, words } from '../../rules/stretch.ts';
import { countTable } from './count.ts';
import { durationTable } from './duration.ts';
import { moneyTable } from './money.ts';
import { percentageTable } from './percentage.ts';
import { match, none, type Reading, step } from './reading.ts';
import type { AmountWindow } from './window.ts';

const times: ReadonlySet<string> = new Set('年 个月 周年 月 天 个工作日 工作日 小时 个季度 学年 周'.split(' '));

/** Whether a unit is one of time. */
const isTime = (unit: string): boolean => times.has(unit);

/** What every amount is asked first. */
const stepTable: RuleTable<AmountWindow, Reading> = {
  id: 'amount-role/step',
  says: 'Whether an amount is a step, for each of which the next amount is given.',
  rules: [
    {
      id: 'amount-role/each-so-much',
      says: 'An amount right behind 每 and what happens each time is a step: 每增加1亿元, 每引进1家.',
      outcome: step,
      when: ({ list, first, before }) =>
        all(
          list.length === 1,
          before.ends('each', 'again?', 'step-manner?', isTime(first.unit) ? 'step-verb' : 'step-verb*', maybe(' ')),
        ),
    },
    {
      id: 'amount-role/each-one-of-a-kind',
      says: 'One of a thing that is named before it, behind 每 and what happens each time, is a step: 每新增直营门店数量1家.',
      outcome: step,
      when: ({ list, first, before, behind }) =>
        all(
          list.length === 1 && first.value === 1 && first.bound === 'exact' && !isTime(first.unit),
          before.ends('each', 'again?', 'step-manner?', 'step-verb', words(10)),
          behind.has('give|gift'),
        ),
    },
    {
      id: 'amount-role/by-one',
      says: 'One of a counted thing behind 按 with a sum behind it is a step: 按1名游客300元.',
      outcome: step,
      when: ({ list, first, before, behind }) =>
        all(
          list.length === 1 && first.value === 1 && first.bound === 'exact' && !isTime(first.unit),
          before.ends('by'),
          behind.begins(words(8), figure),
        ),
    },
    {
      id: 'amount-role/one-of-a-power-of-ten',
      says: 'Ten thousand of what is measured with a reward behind it is a step: 按执行额1万美元奖励2000元.',
      outcome: step,
      when: ({ list, first, before, after }) =>
        all(
          list.length === 1 && first.bound === 'exact' && first.valueMax === undefined,
          Number.isInteger(Math.log10(first.value)),
          before.ends('by', within(14, 2), 'sum-letter'),
          after.begins('reward', 'currency?', figure),
        ),
    },
  ],
};

const ratioTable: RuleTable<AmountWindow, Reading> = {
  id: 'amount-role/ratio',
  says: 'What a ratio is.',
  rules: [
    {
      id: 'amount-role/ratio-of-a-burden',
      says: 'A ratio by which several bear a cost is none: 补贴资金由市、区按5:5分担.',
      outcome: none,
      when: ({ after, rest }) => after.has('shoulder') ?? rest.head(12).has('shoulder'),
    },
    {
      id: 'amount-role/match',
      says: 'A ratio beside a word of giving is a match on what another level pays: 按1:1给予配套.',
      outcome: match,
      when: ({ before, after, rest }) =>
        before.tail(24).has(matched) ?? after.has(matched) ?? rest.head(12).has(matched),
    },
  ],
};

const matched = 'give|gift|support|contribute';

/** All tables of the roles of amounts, in the order in which they are asked. */
export const amountTables = [stepTable, ratioTable, percentageTable, moneyTable, durationTable, countTable] as const;

/** The ruling on the amounts of a list; null where no rule speaks. */
export const readAmounts = (window: AmountWindow): Ruling<Reading> | null => {
  const { unit } = window.first;
  const ruling = decide(stepTable, window);
  if (ruling) return ruling;
  if (unit === 'ratio') return decide(ratioTable, window);
  if (isShare(unit)) return decide(percentageTable, window);
  if (isMoney(unit)) return decide(moneyTable, window);
  return decide(isTime(unit) ? durationTable : countTable, window);
};

const isShare = (unit: string): boolean => /^[%‰‱]$/.test(unit) || unit.endsWith('百分点');
