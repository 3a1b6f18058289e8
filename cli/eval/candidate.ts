// What is compared when facts are scored: a candidate is one fact in one family, with all that has to agree for two
// to be one.
import type { Loose } from './loose.ts';
import type { Comparable } from './similarity.ts';

/**
 * The families, in the order of a table over several documents: `measures` to `conditions` from measures, most others
 * from the list of that name. `ladder` pairs the awards of a measure that has several with the numeric conditions
 * that bind each.
 */
export const familyNames = [
  'measures',
  'awards',
  'funding',
  'ladder',
  'conditions',
  'money',
  'statistics',
  'hypotheses',
  'outcomes',
  'variables',
  'coefficients',
  'descriptives',
  'references',
  'agencies',
  'industries',
  'outline',
  'levels',
  'document',
] as const;

export type Family = (typeof familyNames)[number];

/** One fact as a candidate for a match. */
export type Candidate = {
  /** Equal keys are needed, save of references: their number may be absent on one side. */
  readonly key: readonly unknown[];
  /**
   * Values of one more field, with what `…Also` adds: direction, outcome, type or relation. One must be shared, save
   * of relations.
   */
  readonly accepted: ReadonlySet<unknown>;
  /** The quote, title, statement or name that has to agree, and the same made ready to compare. */
  readonly text: unknown;
  readonly words: Comparable;
  /** How lists of misses call it. */
  readonly label: string;
  readonly names: readonly unknown[];
  readonly source: Loose;
  readonly optional: boolean;
};

/** Takes a candidate in; what is left out is empty, and `optional` is what the source says. */
export type Add = (family: Family, fact: Partial<Candidate> & Pick<Candidate, 'label'>) => void;
