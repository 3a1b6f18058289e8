// What the tables of a paper say, read by the words of their heads: variables, descriptive statistics, estimates,
// model fit.
import type { Coefficient, Descriptive, ModelFit } from '../../../model/index.ts';
import type { Recognized } from '../../types.ts';
import { descriptivesOf } from './descriptive-tables.ts';
import { coefficientsOf, modelFitOf, withModelHead } from './estimates.ts';
import type { NamedVariable } from './named-variable.ts';
import { variablesOf } from './variable-tables.ts';

/** Everything read from the tables of a paper. */
export type PaperTables = {
  readonly variables: readonly NamedVariable[];
  readonly descriptives: readonly Descriptive[];
  readonly coefficients: readonly Coefficient[];
  readonly modelFit: readonly ModelFit[];
};

/** The facts in a text's tables, in its order. */
export const interpretPaperTables = (text: Recognized): PaperTables => {
  const tables = text.tables.filter((table) => !table.form).map(withModelHead);
  return {
    variables: tables.flatMap((table) => variablesOf(text, table)),
    descriptives: tables.flatMap((table) => descriptivesOf(text, table)),
    coefficients: tables.flatMap((table) => coefficientsOf(text, table)),
    modelFit: tables.flatMap((table) => modelFitOf(text, table)),
  };
};
