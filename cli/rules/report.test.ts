import { expect, test } from 'vitest';
import type { ruleBook } from '../../ingest/index.ts';
import { contestLines, ruleLines } from './report.ts';

const table: (typeof ruleBook)[number] = {
  id: 'fruit/colour',
  says: 'What a colour means.',
  rules: [
    { id: 'fruit/red', says: 'Red is ripe: 红.', outcome: 'ripe', when: () => true },
    { id: 'fruit/green', says: 'Green is not: 绿.', outcome: 'unripe', when: () => true },
    { id: 'fruit/other', says: 'Other fruit is eaten: 果.', outcome: 'ripe', lastResort: true, when: () => true },
  ],
};

test('a rule without a case that it wins or must lose is marked, save a last resort that loses none', () => {
  const figures = (rule: string) => ({
    wins: rule === 'fruit/green' ? 0 : 3,
    mustLose: rule === 'fruit/other' ? 0 : 2,
    fires: null,
    balance: rule === 'fruit/red' ? { right: 12, wrong: 1 } : null,
  });
  expect(ruleLines([table], figures)).toEqual([
    '  wins  lose fires right wrong  rule',
    'fruit/colour: What a colour means.',
    '     3     2     –    12     1  fruit/red',
    '     0     2     –     –     –  fruit/green !',
    '     3     0     –     –     –  fruit/other (last resort)',
  ]);
});

test('contested pairs are listed with what gold says', () => {
  const pair = { winner: 'fruit/red', loser: 'fruit/green', times: 4, balance: { right: 3, wrong: 1 } };
  expect(contestLines([pair, { ...pair, balance: null }])).toEqual([
    ' times right wrong  contested',
    '     4     3     1  fruit/red over fruit/green',
    '     4     –     –  fruit/red over fruit/green',
  ]);
});
