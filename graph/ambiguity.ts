// Equivalences that took no effect, as who said them: by class, keys, source and place there; a correction has no
// source.
import { type EquivalenceAssertion, equivalenceClasses, type Key, parseKey, type SourceId } from '../model/index.ts';
import type { Ambiguity } from './port.ts';

/** An assertion of a refused equivalence, as it is sorted; its class by its place among the classes. */
export type Refused = {
  readonly rank: number;
  readonly a: Key;
  readonly b: Key;
  /** Empty for a correction, whose places follow their ids. */
  readonly source: SourceId | '';
  readonly place: number;
  /** The assertion as JSON; null for a correction. */
  readonly json: string | null;
};

export const refusedSorts = ['number', 'string', 'string', 'string', 'number'] as const;
export const refusedPlace = ({ rank, a, b, source, place }: Refused) => [rank, a, b, source, place];

export const ambiguityOf = ({ rank, a, b, source, json }: Refused): Ambiguity => {
  const link = { a, b, class: equivalenceClasses[rank] ?? 'correction', kind: parseKey(a)?.kind ?? 'document' };
  if (json === null) return { ...link, provenance: null };
  const { span, quote, rule }: EquivalenceAssertion = JSON.parse(json);
  return { ...link, provenance: { span, quote, source, rule } };
};
