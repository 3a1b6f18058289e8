// All facts of a document in one list, each with what kind it is.
import type { FactBase, Facts } from './facts.ts';

export type KindOfFact =
  | 'measure'
  | 'award'
  | 'condition'
  | 'amount'
  | 'statistic'
  | 'hypothesis'
  | 'variable'
  | 'table'
  | 'descriptive'
  | 'coefficient'
  | 'model fit'
  | 'reference'
  | 'agency'
  | 'industry'
  | 'contact';

export type NamedFact = { readonly kind: KindOfFact; readonly fact: FactBase };

/** A measure before its awards and conditions, the rest list by list. */
export const everyFact = (facts: Facts): readonly NamedFact[] => [
  ...facts.measures.flatMap((measure) => [
    ...named('measure', [measure]),
    ...named('award', measure.awards),
    ...named('condition', measure.conditions),
  ]),
  ...named('condition', facts.conditions),
  ...named('amount', facts.amounts),
  ...named('statistic', facts.statistics),
  ...named('hypothesis', facts.hypotheses),
  ...named('variable', facts.variables),
  ...named('table', facts.tables),
  ...named('descriptive', facts.descriptives),
  ...named('coefficient', facts.coefficients),
  ...named('model fit', facts.modelFit),
  ...named('reference', facts.references),
  ...named('agency', facts.agencies),
  ...named('industry', facts.industries),
  ...named('contact', facts.contacts),
];

const named = (kind: KindOfFact, facts: readonly FactBase[]): NamedFact[] => facts.map((fact) => ({ kind, fact }));
