// Figures that texts state as a table to take away, each with its words.
import { amountWords } from '../form/amount.ts';
import { type Table, tableOf } from '../form/take-away.ts';
import type { StatisticsQuery } from '../generated/operations.ts';
import type { Language } from '../language.ts';
import { placedCells } from '../parts/placed.ts';
import type { Words } from '../words/zh.ts';

export type Statistic = StatisticsQuery['statistics']['nodes'][number];

export const statisticsTable = (statistics: readonly Statistic[], words: Words, language: Language): Table =>
  tableOf(
    words.statistics.title,
    words.statistics.cells,
    statistics.map((one) => ({
      indicator: one.indicator,
      amount: one.rank ? words.statistic.rank(one.value) : amountWords(one, language),
      value: one.value,
      valueMax: one.valueMax,
      unit: one.rank ? null : one.unit,
      qualifier: words.qualifiers[one.qualifier],
      year: one.year,
      place: one.place,
      planned: one.planned ? words.takeAway.yes : null,
      ...placedCells(one),
    })),
  );
