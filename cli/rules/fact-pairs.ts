// Which facts of one kind, before and after a change, are one fact. Signals, in order: how much of their places they
// share, that they hang on facts that are a pair, how many fields they have equal. Of those left, two that say the
// same at places apart are one that moved.
import { isDeepStrictEqual } from 'node:util';
import type { Span } from '../../model/index.ts';
import type { PlacedFact } from './placed-facts.ts';

/** A fact before and after; null where it was not there yet, or is gone. */
export type FactChange = {
  readonly kind: string;
  readonly before: PlacedFact | null;
  readonly after: PlacedFact | null;
  /**
   * The fields in which the two differ, none where one is missing; `place` where they share no character, `above`
   * where they hang on facts that are no pair.
   */
  readonly fields: readonly string[];
};

/** Each fact of a document once, with its counterpart. */
export const pairFacts = (before: readonly PlacedFact[], after: readonly PlacedFact[]): readonly FactChange[] => {
  const partners = new Map<PlacedFact, PlacedFact>();
  // What a fact hangs on comes before it, so that its partner is known.
  const kinds = new Set([...before, ...after].map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const old = before.filter((one) => one.kind === kind);
    const now = after.filter((one) => one.kind === kind);
    for (const [one, other] of closestPairs(old, now, partners)) partners.set(one, other);
    for (const [one, other] of movedPairs(old, now, partners)) partners.set(one, other);
    const taken = new Set(old.map((one) => partners.get(one)));
    return [
      ...old.map((one): FactChange => {
        const other = partners.get(one) ?? null;
        return { kind, before: one, after: other, fields: other ? changedFields(one, other, partners) : [] };
      }),
      ...now.filter((one) => !taken.has(one)).map((one) => ({ kind, before: null, after: one, fields: [] })),
    ];
  });
};

type Partners = ReadonlyMap<PlacedFact, PlacedFact>;

const closestPairs = (old: readonly PlacedFact[], now: readonly PlacedFact[], partners: Partners) => {
  const candidates = old.flatMap((one) =>
    now
      .map((other) => ({ one, other, shared: sharedPart(one.place, other.place) }))
      .filter(({ shared }) => shared > 0)
      .map((pair) => ({ ...pair, differing: changedFields(pair.one, pair.other, partners) })),
  );
  candidates.sort(
    (a, b) =>
      b.shared - a.shared ||
      Number(a.differing.includes('above')) - Number(b.differing.includes('above')) ||
      a.differing.length - b.differing.length,
  );
  const taken = new Set<PlacedFact>();
  return candidates.flatMap(({ one, other }): (readonly [PlacedFact, PlacedFact])[] => {
    if (taken.has(one) || taken.has(other)) return [];
    taken.add(one).add(other);
    return [[one, other]];
  });
};

/** The facts without a partner that say the same elsewhere, in the order of the text. */
const movedPairs = (old: readonly PlacedFact[], now: readonly PlacedFact[], partners: Partners) => {
  const taken = new Set(old.map((one) => partners.get(one)));
  return old.flatMap((one): (readonly [PlacedFact, PlacedFact])[] => {
    const other = now.find(
      (other) => !(partners.has(one) || taken.has(other)) && changedFields(one, other, partners).every(isOfWords),
    );
    if (!other) return [];
    taken.add(other);
    return [[one, other]];
  });
};

/** Whether a field tells only by which words a fact is stated. */
export const isOfWords = (field: string): boolean => field === 'place' || field === 'quote' || field.endsWith('Quote');

/** The characters that two places share, of all that they have: 1 for one place, 0 for two apart. */
const sharedPart = (a: Span, b: Span): number => {
  if (a.start === b.start && a.end === b.end) return 1;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

/** A field that is left out is as good as null. */
const changedFields = (one: PlacedFact, other: PlacedFact, partners: Partners): readonly string[] => {
  const names = new Set([...Object.keys(one.fields), ...Object.keys(other.fields)]);
  const differing = [...names].filter(
    (name) => !isDeepStrictEqual(one.fields[name] ?? null, other.fields[name] ?? null),
  );
  const isElsewhere = one.above !== null && partners.get(one.above) !== other.above;
  return [
    ...differing,
    ...(sharedPart(one.place, other.place) === 0 ? ['place'] : []),
    ...(isElsewhere ? ['above'] : []),
  ];
};
