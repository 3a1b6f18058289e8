// Hypotheses as a table to take away, each with its words and what became of it.
import { oneLine } from '../form/citation.ts';
import { type Table, tableOf } from '../form/take-away.ts';
import type { HypothesesQuery } from '../generated/operations.ts';
import { placedCells } from '../parts/placed.ts';
import type { Words } from '../words/zh.ts';

export type Hypothesis = HypothesesQuery['hypotheses']['nodes'][number];

export const hypothesesTable = (hypotheses: readonly Hypothesis[], words: Words): Table =>
  tableOf(
    words.hypotheses.title,
    words.hypotheses.cells,
    hypotheses.map((one) => ({
      label: one.label,
      statement: one.statement,
      direction: words.directions[one.direction],
      outcome: words.outcomes[one.outcome],
      outcomeWords: one.outcomeClause && oneLine(one.outcomeClause.quote),
      causes: variablesOf(one, 'CAUSE'),
      moderators: variablesOf(one, 'MODERATOR'),
      effects: variablesOf(one, 'EFFECT'),
      estimates: one.estimates
        .map(({ model, variableName, value, stars }) =>
          [model?.name, variableName, `${value}${'*'.repeat(stars)}`].filter((part) => part).join(' '),
        )
        .join('；'),
      ...placedCells(one),
    })),
  );

const variablesOf = ({ variables }: Hypothesis, part: Hypothesis['variables'][number]['part']): string =>
  variables
    .filter((one) => one.part === part)
    .map(({ variable: { symbol, name } }) => (symbol === null || symbol === name ? name : `${name} ${symbol}`))
    .join('；');
