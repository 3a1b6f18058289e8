// What a careful reader of a paper notices: the text says one thing and the table another. Each is a diagnostic with
// both quotes.
//
//   sign-text-table          负向 in the text, a significant coefficient above 0 in a model that the text speaks of
//   significance-text-table  显著 without stars in any of the models named or in the fullest one; 不显著 with stars
//   outcome-text-table       成立 in the text, 不支持 in the table of results
//   extremes-text-table      check-extremes.ts
//   sample-size              check-samples.ts
// The table is the first that has the variable: later ones repeat it on parts of the sample or with other measures.
// Never decides which of the two is right, and never changes a fact.
import type { Coefficient, Diagnostic, Hypothesis, Variable } from '../../../model/index.ts';
import type { Recognized, Table } from '../../types.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { checkExtremes } from './check-extremes.ts';
import { checkSamples } from './check-samples.ts';

import { hypothesisParts } from './hypothesis-parts.ts';
import { printedVariable } from './other-names.ts';
import { agree } from './outcome.ts';
import { findReportedEffects, type ReportedEffect } from './reported-effects.ts';
import { type Checked, differ } from './text-and-table.ts';
import { pathEnds } from './variable-names.ts';

/** The remarks in the order of the text. */
export const checkText = (text: Recognized, facts: Checked): Diagnostic[] => {
  const estimates = facts.coefficients.map((coefficient) => estimateOf(text, facts.variables, coefficient));
  const reported = [...findReportedEffects(text, facts.variables, facts.hypotheses), ...effectsOfOutcomes(text, facts)];
  const remarks = [
    ...reported.flatMap((effect) => checkEffect(effect, estimatesFor(estimates, effect, facts.variables))),
    ...facts.hypotheses.flatMap(checkOutcome),
    ...checkExtremes(text, facts),
    ...checkSamples(text, facts),
  ];
  return onceEach(remarks).sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
};

const onceEach = (remarks: readonly Diagnostic[]): Diagnostic[] => {
  const seen = new Set<string>();
  return remarks.filter(({ rule, message }) => {
    const key = `${rule} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
};

const checkOutcome = (hypothesis: Hypothesis): Diagnostic[] => {
  const { label, outcome, outcomeQuote, outcomeSpan, tableOutcome, tableOutcomeQuote, tableOutcomeSpan } = hypothesis;
  if (!outcomeQuote || !outcomeSpan || !tableOutcome || !tableOutcomeQuote || !tableOutcomeSpan) return [];
  if (agree(outcome, tableOutcome)) return [];
  const said = { quote: outcomeQuote, span: outcomeSpan };
  const printed = { quote: tableOutcomeQuote, span: tableOutcomeSpan };
  return [differ('outcome-text-table', `${label} ${outcome} or ${tableOutcome}`, said, printed)];
};

// ── estimates

type Estimate = {
  readonly coefficient: Coefficient;
  readonly table: Table | null;
  readonly from: Variable | null;
  /** The end of a path; null for a coefficient of a regression. */
  readonly to: Variable | null;
  /** Null where the table tells neither by stars nor by p. */
  readonly significant: boolean | null;
};

const estimateOf = (text: Recognized, variables: readonly Variable[], coefficient: Coefficient): Estimate => {
  const path = pathEnds(variables, coefficient.variable);
  const { stars, p, span } = coefficient;
  return {
    coefficient,
    table: text.tables.find((table) => table.span.start <= span.start && span.end <= table.span.end) ?? null,
    from: path?.from ?? printedVariable(variables, coefficient.variable),
    to: path?.to ?? null,
    significant: p !== undefined ? p < 0.05 || (stars ?? 0) > 0 : stars === null ? null : stars > 0,
  };
};

/** Tables of correlations, of mediated effects and of other measures do not print the effect that the text tells. */
const shapes = lazily(() => ({
  otherTable: cueShape('{other-table}'),
  samplePart: cueShape('^(.{2}).*{sample-part}'),
  carried: cueShape('{carried}'),
}));

/**
 * The estimates of which the text speaks: of its models where it names any, in the order of the table. A column that
 * names another outcome (研发投入 模型2) or a part of the sample (东部样本) is not its.
 */
const estimatesFor = (
  estimates: readonly Estimate[],
  effect: ReportedEffect,
  variables: readonly Variable[],
): Estimate[] => {
  const own = estimates.filter(
    ({ from, to, table, coefficient }) =>
      from?.id === effect.variable.id &&
      (to === null || to.id === effect.effect?.id) &&
      !shapes().otherTable.test(table?.title ?? '') &&
      !isOfOther(coefficient.model, effect, variables),
  );
  const first = own.filter(({ table }) => table === own[0]?.table);
  if (effect.models.length === 0) return first;
  return first.filter(({ coefficient }) => {
    const number = /(\d{1,2})[)）]?(?:\s|$)/.exec(coefficient.model)?.[1];
    return number !== undefined && effect.models.includes(Number(number));
  });
};

const isOfOther = (column: string, effect: ReportedEffect, variables: readonly Variable[]): boolean => {
  const told = variables.find(({ name }) => name.length >= 3 && column.includes(name));
  if (told) return told.id !== effect.effect?.id;
  const part = shapes().samplePart.exec(column)?.[1];
  return part !== undefined && !effect.quote.includes(part);
};

const checkEffect = (effect: ReportedEffect, estimates: readonly Estimate[]): Diagnostic[] => {
  const { variable, sign, significant, models } = effect;
  const name = variable.symbol ?? variable.name;
  const fullest = estimates.at(-1);
  if (!fullest) return [];
  const against = sign === null ? undefined : estimates.find((at) => at.significant !== false && signOf(at) !== sign);
  if (against)
    return [differ('sign-text-table', `${name} in ${against.coefficient.model}`, effect, against.coefficient)];
  const doubtful =
    significant === true
      ? estimates.every((at) => at.significant === false) || (models.length === 0 && fullest.significant === false)
        ? fullest
        : undefined
      : significant === false
        ? estimates.findLast((at) => at.significant === true)
        : undefined;
  return doubtful
    ? [differ('significance-text-table', `${name} in ${doubtful.coefficient.model}`, effect, doubtful.coefficient)]
    : [];
};

const signOf = ({ coefficient }: Estimate): ReportedEffect['sign'] =>
  coefficient.value === 0 ? null : coefficient.value > 0 ? 'positive' : 'negative';

/** A hypothesis that was supported claims its sign, one that was reversed the other. Moderated ones are left out. */
const effectsOfOutcomes = (text: Recognized, facts: Checked): ReportedEffect[] =>
  facts.hypotheses.flatMap((hypothesis): ReportedEffect[] => {
    const { outcome, direction, outcomeQuote, outcomeSpan } = hypothesis;
    if (!outcomeQuote || !outcomeSpan || (outcome !== 'supported' && outcome !== 'reversed')) return [];
    if (shapes().carried.test(outcomeQuote)) return [];
    if (direction !== 'positive' && direction !== 'negative') return [];
    const parts = hypothesisParts(text, hypothesis, facts.variables, facts.hypotheses);
    const causes = parts.filter(({ part }) => part === 'cause');
    const sign = (outcome === 'supported') === (direction === 'positive') ? 'positive' : 'negative';
    return causes.map(({ variable }) => ({
      variable,
      effect: parts.find(({ part }) => part === 'effect')?.variable ?? null,
      sign,
      significant: true,
      models: [],
      span: outcomeSpan,
      quote: outcomeQuote,
    }));
  });
