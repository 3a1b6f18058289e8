// How a paper spells its variables elsewhere: in tables of estimates (Ptype_mu), in hypotheses, as 名称(symbol) and
// Pnum表示… in the text.
import type { Coefficient, Hypothesis, Variable } from '../../../model/index.ts';
import { foldKey, matchesOf } from '../../../text/index.ts';
import type { Recognized } from '../../types.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { hypothesisParts } from './hypothesis-parts.ts';
import { plainSymbol } from './named-variable.ts';
import { findMisspelt, findVariable, interactionTerms, pathEnds } from './variable-names.ts';
import type { Printed } from './variables.ts';
import type { ExplainedVariable } from './variables-in-text.ts';

/** Where a paper names its variables. */
type NamedIn = {
  readonly printed: Pick<Printed, 'descriptives' | 'coefficients'>;
  readonly hypotheses: readonly Hypothesis[];
  readonly explained: readonly ExplainedVariable[];
};

/** The variables with the other names that the paper has for them. */
export const withOtherNames = (
  text: Recognized,
  variables: readonly Variable[],
  { printed, hypotheses, explained }: NamedIn,
): Variable[] => {
  const names = new Map(variables.map((variable) => [variable.id, new Set<string>()]));
  const add = (variable: Variable | null, name: string): void => {
    if (!variable || name === variable.name || name === variable.symbol || /[,，]/.test(name)) return;
    if (foldKey(name) !== foldKey(variable.name)) names.get(variable.id)?.add(name);
  };
  for (const { variable } of [...printed.descriptives, ...printed.coefficients])
    add(printedVariable(variables, variable), variable);
  for (const { symbol, name } of explained) {
    const known = bySymbol(variables, symbol);
    add(known, symbol);
    if (known && findVariable([known], name)) add(known, name);
  }
  for (const { symbol, name } of standsFor(text)) {
    const known = findVariable(variables, name);
    if (known?.symbol && plainSymbol(known.symbol) === plainSymbol(symbol)) add(known, symbol);
  }
  for (const hypothesis of hypotheses)
    for (const { words, variable } of hypothesisParts(text, hypothesis, variables, hypotheses))
      add(variable, words.replace(/[“”"「」]/g, ''));
  return variables.map((variable) => {
    const otherNames = [...(names.get(variable.id) ?? [])];
    return otherNames.length > 0 ? { ...variable, otherNames } : variable;
  });
};

const bySymbol = (variables: readonly Variable[], symbol: string): Variable | null =>
  variables.find((other) => other.symbol !== null && plainSymbol(other.symbol) === plainSymbol(symbol)) ?? null;

const patterns = lazily(() => ({
  standsFor: cueShape('([A-Za-z][A-Za-z_\\d]{1,14}){stands-for}([\\u4e00-\\u9fff]{2,16})', 'g'),
  constant: cueShape('^[(（]?(?:{constant}|_?cons(?:tant)?|intercept)[)）]?$', 'i'),
}));

/** Pnum表示专利质押数量. */
const standsFor = (text: Recognized): { symbol: string; name: string }[] =>
  text.sentences.flatMap((sentence) =>
    matchesOf(sentence.text, patterns().standsFor).map((at) => ({ symbol: at[1] ?? '', name: at[2] ?? '' })),
  );

/**
 * The variable of a row of a table: its symbol, its name, or a slip in the symbol; null for an interaction, a path or
 * a constant.
 */
export const printedVariable = (variables: readonly Variable[], printed: string): Variable | null => {
  const known = found.get(variables) ?? new Map<string, Variable | null>();
  found.set(variables, known);
  const before = known.get(printed);
  if (before !== undefined) return before;
  const variable = findPrinted(variables, printed);
  known.set(printed, variable);
  return variable;
};

// The tables of a paper print a name in every model, and are asked by several stages.
const found = new WeakMap<readonly Variable[], Map<string, Variable | null>>();

const findPrinted = (variables: readonly Variable[], printed: string): Variable | null => {
  if (interactionTerms(printed) !== null || patterns().constant.test(printed)) return null;
  if (pathEnds(variables, printed) !== null) return null;
  return findVariable(variables, printed) ?? findMisspelt(variables, printed);
};

/** The coefficients with the symbol of the variable that each is of. */
export const nameVariables = (coefficients: readonly Coefficient[], variables: readonly Variable[]): Coefficient[] =>
  coefficients.map((coefficient) => {
    const found = printedVariable(variables, coefficient.variable);
    const symbol = found?.symbol ?? found?.name;
    return symbol === undefined ? coefficient : { ...coefficient, symbol };
  });
