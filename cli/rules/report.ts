// The tables that `npm run rules` prints.
import type { ruleBook } from '../../ingest/index.ts';
import type { Balance } from './gold.ts';

type Table = (typeof ruleBook)[number];

/** What is known of a rule; null where nothing was read or judged. */
export type RuleFigures = {
  readonly wins: number;
  readonly mustLose: number;
  readonly fires: number | null;
  readonly balance: Balance | null;
};

/** A line for each rule below the name and question of its table. */
export const ruleLines = (tables: readonly Table[], figuresOf: (rule: string) => RuleFigures): string[] => {
  const head = row(['wins', 'lose', 'fires', 'right', 'wrong'], 'rule');
  return [
    head,
    ...tables.flatMap(({ id, says, rules }) => [
      `${id}: ${says}`,
      ...rules.map((rule) => {
        const { wins, mustLose, fires, balance } = figuresOf(rule.id);
        const untried = wins === 0 || (mustLose === 0 && !rule.lastResort);
        return row(
          [wins, mustLose, fires, balance?.right, balance?.wrong],
          `${rule.id}${rule.lastResort ? ' (last resort)' : ''}${untried ? ' !' : ''}`,
        );
      }),
    ]),
  ];
};

export type ContestFigures = {
  readonly winner: string;
  readonly loser: string;
  readonly times: number;
  readonly balance: Balance | null;
};

/** A line for each contested pair. */
export const contestLines = (contests: readonly ContestFigures[]): string[] => [
  row(['times', 'right', 'wrong'], 'contested'),
  ...contests.map(({ winner, loser, times, balance }) =>
    row([times, balance?.right, balance?.wrong], `${winner} over ${loser}`),
  ),
];

/** Figures in columns and what they are of; – for what is not known. */
const row = (figures: readonly (string | number | null | undefined)[], of: string): string =>
  `${figures.map((figure) => String(figure ?? '–').padStart(6)).join('')}  ${of}`;
