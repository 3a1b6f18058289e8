// What studies and reports state: figures, hypotheses, variables, the tables of papers, and the remarks on them.
import type { Diagnostic } from '../../../model/index.ts';
import type { Interpreted } from '../../types.ts';
import { given, type Readers } from './reading.ts';

/** Remarks on facts, without those on how they were ruled. */
export const remarksOf = ({ diagnostics }: Interpreted): readonly Diagnostic[] =>
  diagnostics.filter(({ stage, rule }) => stage === 'interpret' && rule !== 'contested' && rule !== 'unexplained');

export const studyKinds = {
  /** Indicator, value and unit, bound, year, place; planned and rank where it is one. */
  statistics: ({ document }) =>
    document.facts.statistics.map((at) =>
      given(
        at.indicator,
        `${at.value}${at.valueMax === undefined ? '' : `–${at.valueMax}`} ${at.unit}`,
        at.qualifier !== 'exact' && at.qualifier,
        at.year,
        at.place,
        at.planned && 'planned',
        at.rank && 'rank',
      ),
    ),
  /** Label, direction, cause → effect, what changes or carries the relation. */
  hypotheses: ({ document }) =>
    document.facts.hypotheses.map(({ label, labelNormalized, direction, cause, effect, moderator }) =>
      given(labelNormalized ?? label, direction, `${cause ?? '–'} → ${effect ?? '–'}`, moderator),
    ),
  /** Label, outcome, and the outcome of a table. */
  outcomes: ({ document }) =>
    document.facts.hypotheses.map(({ label, outcome, tableOutcome }) =>
      [label, outcome, ...(tableOutcome ? [tableOutcome] : [])].join(' '),
    ),
  /** Hypotheses of which text and table say different things. */
  'table disagrees': ({ document }) =>
    document.diagnostics.flatMap(({ rule, message }) =>
      rule === 'outcome-text-table' ? [message.split(' ')[0] ?? ''] : [],
    ),
  'hypothesis labels': ({ document }) =>
    document.mentions.flatMap((mention) => (mention.type === 'hypothesis-label' ? [mention.label] : [])),
  /** Symbol, name, type, other names. */
  variables: ({ document }) =>
    document.facts.variables.map(({ symbol, name, type, otherNames }) =>
      given(symbol ?? '–', name, type ?? '–', otherNames?.join(' ')),
    ),
  /** Variables of a table, with their definitions. */
  'defined variables': ({ document }) =>
    document.facts.variables.map((at) => `${at.symbol} | ${at.name} | ${at.type} | ${at.definition}`),
  /** The variables that hypotheses and printed names mean. */
  'variables meant': ({ document: { facts } }) => [
    ...new Set([
      ...facts.hypotheses.map(({ label, variables }) => `${label} = ${variables.join(', ')}`.trimEnd()),
      ...facts.coefficients.map(({ variable, symbol }) => `${variable} = ${symbol ?? ''}`.trimEnd()),
    ]),
  ],
  /** Variable, then n min max mean sd. */
  descriptives: ({ document }) =>
    document.facts.descriptives.map(
      (at) => `${at.variable} | ${[at.n, at.min, at.max, at.mean, at.sd].map((figure) => figure ?? '–').join(' ')}`,
    ),
  /** Variable, model, value with its stars and p. */
  coefficients: ({ document }) =>
    document.facts.coefficients.map(
      (at) => `${at.variable} | ${at.model} | ${at.value} ${at.stars ?? '–'}${at.p === undefined ? '' : ` ${at.p}`}`,
    ),
  /** Metric, model, value. */
  fits: ({ document }) => document.facts.modelFit.map((at) => `${at.metric} | ${at.model} | ${at.value}`),
  /** What was remarked on facts: rule and what it is about. */
  remarks: ({ document }) => remarksOf(document).map(({ rule, message }) => `${rule} ${message.split(':')[0]}`),
} satisfies Readers;
