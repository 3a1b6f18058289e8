// All facts of a document in one list, each with what kind it is.
import type {
  AgencyFact,
  AmendmentFact,
  Amount,
  Award,
  Coefficient,
  Condition,
  Contact,
  Descriptive,
  Facts,
  Hypothesis,
  IndustryFact,
  Measure,
  ModelFit,
  Reference,
  Statistic,
  TableFact,
  Variable,
} from './facts.ts';

type FactsByKind = {
  readonly measure: Measure;
  readonly award: Award;
  readonly condition: Condition;
  readonly amount: Amount;
  readonly statistic: Statistic;
  readonly hypothesis: Hypothesis;
  readonly variable: Variable;
  readonly table: TableFact;
  readonly descriptive: Descriptive;
  readonly coefficient: Coefficient;
  readonly fit: ModelFit;
  readonly reference: Reference;
  readonly agency: AgencyFact;
  readonly industry: IndustryFact;
  readonly contact: Contact;
  readonly amendment: AmendmentFact;
};

/** A fact under the name of its kind. */
export type NamedFact = {
  [K in keyof FactsByKind]: { readonly kind: K; readonly fact: FactsByKind[K] };
}[keyof FactsByKind];

/** A measure before its awards and conditions, the rest list by list. */
export const everyFact = (facts: Facts): readonly NamedFact[] => [
  ...facts.measures.flatMap((measure): NamedFact[] => [
    { kind: 'measure', fact: measure },
    ...measure.awards.map((fact) => ({ kind: 'award', fact }) as const),
    ...measure.conditions.map((fact) => ({ kind: 'condition', fact }) as const),
  ]),
  ...facts.conditions.map((fact) => ({ kind: 'condition', fact }) as const),
  ...facts.amounts.map((fact) => ({ kind: 'amount', fact }) as const),
  ...facts.statistics.map((fact) => ({ kind: 'statistic', fact }) as const),
  ...facts.hypotheses.map((fact) => ({ kind: 'hypothesis', fact }) as const),
  ...facts.variables.map((fact) => ({ kind: 'variable', fact }) as const),
  ...facts.tables.map((fact) => ({ kind: 'table', fact }) as const),
  ...facts.descriptives.map((fact) => ({ kind: 'descriptive', fact }) as const),
  ...facts.coefficients.map((fact) => ({ kind: 'coefficient', fact }) as const),
  ...facts.modelFit.map((fact) => ({ kind: 'fit', fact }) as const),
  ...facts.references.map((fact) => ({ kind: 'reference', fact }) as const),
  ...facts.agencies.map((fact) => ({ kind: 'agency', fact }) as const),
  ...facts.industries.map((fact) => ({ kind: 'industry', fact }) as const),
  ...facts.contacts.map((fact) => ({ kind: 'contact', fact }) as const),
  ...(facts.amendments ?? []).map((fact) => ({ kind: 'amendment', fact }) as const),
];
