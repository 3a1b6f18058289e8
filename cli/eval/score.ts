// Scores the facts found in a document against gold: counts and lists of misses by family. What counts: families.ts,
// rules of a match: matches.ts. A gold fact marked `optional` is no miss when absent and no error when found.
import { type Candidate, type Family, familyNames } from './candidate.ts';
import { families } from './families.ts';
import { given, type Loose, list } from './loose.ts';
import { type Pair, pair, sharesAccepted } from './matches.ts';
import { within } from './range.ts';
import { comparable, intersectionOverUnion, similar, squash } from './similarity.ts';

/** Facts that matched, of those predicted and those in gold. */
export type Counts = { readonly matched: number; readonly predicted: number; readonly gold: number };

/**
 * Closer looks at the facts that matched. `exact quotes` counts those whose characters overlap gold's quote by half
 * or more, `relations` the references with gold's relation, `details` the awards whose per, qualifier and recipient
 * all agree.
 */
const closerLooks = ['exact quotes', 'relations', 'details'] as const;

/** The rows of the score, in the order of a table. */
export const rowNames = [...familyNames, ...closerLooks] as const;

export type Row = (typeof rowNames)[number];

/** Labels of gold facts that were not found, and of found ones that are not in gold. */
export type Misses = { readonly missed: readonly string[]; readonly spurious: readonly string[] };

/** Only families have misses. */
export type Score = { readonly counts: ReadonlyMap<Row, Counts>; readonly misses: ReadonlyMap<Row, Misses> };

/**
 * The counts and misses of a document's facts, in the order of `rowNames`; the document's `text` is needed where gold
 * covers only a `range` of the document.
 */
export function score(facts: Loose, gold: Loose, text?: string): Score {
  const predicted = families(within(facts, gold, text));
  const counts = new Map<Row, Counts>();
  const misses = new Map<Row, Misses>();
  const checks: Readonly<Record<(typeof closerLooks)[number], boolean[]>> = {
    'exact quotes': [],
    relations: [],
    details: [],
  };
  const expected = expectedFamilies(gold);
  for (const family of familyNames) {
    const wanted = expected.get(family);
    if (wanted === undefined) continue;
    const found = predicted.get(family) ?? [];
    const pairs = pair(family, wanted, found);
    const required = pairs.filter(({ gold }) => !gold.optional);
    counts.set(family, {
      matched: required.length,
      predicted: found.length - (pairs.length - required.length) - unlistedAnnexes(family, found, pairs),
      gold: wanted.filter(({ optional }) => !optional).length,
    });
    misses.set(family, missesOf(wanted, found, pairs));
    if (quotedFamilies.has(family)) checks['exact quotes'].push(...required.map(isExactQuote));
    if (family === 'references')
      checks.relations.push(...required.map((one) => sharesAccepted(one.gold, one.predicted)));
    if (family === 'awards') checks.details.push(...required.map(detailsAgree));
  }
  for (const look of closerLooks) counts.set(look, tally(checks[look]));
  return { counts, misses };
}

/** A fact that was found, and whether gold has it. */
export type Verdict = { readonly family: Family; readonly fact: Loose; readonly right: boolean };

/** Families of facts of their own, each fact in one of them. */
const judgedFamilies: readonly Family[] = [
  'measures',
  'awards',
  'conditions',
  'statistics',
  'hypotheses',
  'variables',
  'references',
  'agencies',
];

/** A verdict on every fact that was found in a family which gold annotates, save those that match what is optional. */
export function judge(facts: Loose, gold: Loose, text?: string): readonly Verdict[] {
  const predicted = families(within(facts, gold, text));
  const expected = expectedFamilies(gold);
  return judgedFamilies.flatMap((family) => {
    const wanted = expected.get(family);
    if (wanted === undefined) return [];
    const found = predicted.get(family) ?? [];
    const matched = new Map(pair(family, wanted, found).map(({ gold, predicted }) => [predicted, gold]));
    return found.flatMap((fact): Verdict[] => {
      if (matched.get(fact)?.optional) return [];
      return [{ family, fact: fact.source, right: matched.has(fact) }];
    });
  });
}

/** The score without the rows that are not asked for. */
export function onlyRows({ counts, misses }: Score, rows: readonly Row[]): Score {
  const asked: ReadonlySet<Row> = new Set(rows);
  return {
    counts: new Map([...counts].filter(([row]) => asked.has(row))),
    misses: new Map([...misses].filter(([row]) => asked.has(row))),
  };
}

/**
 * The sums of counts over documents, row by row in the order of `rowNames`: means pool the facts, they do not average
 * the figures.
 */
export function poolCounts(documents: readonly ReadonlyMap<Row, Counts>[]): ReadonlyMap<Row, Counts> {
  return new Map(
    rowNames.flatMap((row) => {
      const counts = documents.flatMap((document) => document.get(row) ?? []);
      return counts.length > 0 ? [[row, counts.reduce(sum)] as const] : [];
    }),
  );
}

const sum = (a: Counts, b: Counts): Counts => ({
  matched: a.matched + b.matched,
  predicted: a.predicted + b.predicted,
  gold: a.gold + b.gold,
});

/** Precision, recall and their harmonic mean, from 0 to 1; nothing found where nothing was wanted is 1. */
export function figures({ matched, predicted, gold }: Counts): Figures {
  const precision = predicted > 0 ? matched / predicted : Number(gold === 0);
  const recall = gold > 0 ? matched / gold : 1;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

export type Figures = { readonly precision: number; readonly recall: number; readonly f1: number };

/** Families in which everything found is wrong when gold, though it lists measures, has nothing. */
const scoredWhenEmpty: readonly Family[] = [
  'awards',
  'funding',
  'conditions',
  'ladder',
  'measures',
  'money',
  'references',
];

function expectedFamilies(gold: Loose): ReadonlyMap<Family, readonly Candidate[]> {
  const expected = families(gold);
  if ('measures' in gold) for (const family of scoredWhenEmpty) expected.set(family, expected.get(family) ?? []);
  const unknown = new Set(list(gold['notAnnotated']));
  const alsoUnknown = (family: Family): boolean =>
    ((family === 'outline' || family === 'levels') && unknown.has('outline')) ||
    (family === 'money' && unknown.has('amounts'));
  return new Map([...expected].filter(([family]) => !unknown.has(family) && !alsoUnknown(family)));
}

/**
 * How many annexes were found that gold does not list: whether a notice's own annex is listed is a matter of taste, so
 * they do not count.
 */
const unlistedAnnexes = (family: Family, found: readonly Candidate[], pairs: readonly Pair[]): number => {
  if (family !== 'references') return 0;
  const matched = new Set(pairs.map(({ predicted }) => predicted));
  return found.filter((fact) => fact.source['relation'] === 'annexes' && !matched.has(fact)).length;
};

function missesOf(wanted: readonly Candidate[], found: readonly Candidate[], pairs: readonly Pair[]): Misses {
  const matched = new Set(pairs.flatMap(({ gold, predicted }) => [gold, predicted]));
  return {
    missed: wanted.filter((fact) => !matched.has(fact) && !fact.optional).map(({ label }) => label),
    spurious: found.filter((fact) => !matched.has(fact)).map(({ label }) => label),
  };
}

/** Families whose quotes are looked at closer; those of `ladder` are the quotes of awards. */
const quotedFamilies: ReadonlySet<Family> = new Set(['awards', 'funding', 'conditions', 'money', 'statistics']);

const isExactQuote = ({ gold, predicted }: Pair): boolean => intersectionOverUnion(gold.words, predicted.words) >= 0.5;

function detailsAgree({ gold, predicted }: Pair): boolean {
  const [wanted, found] = [gold.source, predicted.source];
  if (perUnit(wanted['per']) !== perUnit(found['per']) || qualifierOf(wanted) !== qualifierOf(found)) return false;
  return !given(wanted['recipient']) || similar(comparable(wanted['recipient']), comparable(found['recipient']));
}

const qualifierOf = ({ qualifier = 'exact' }: Loose): unknown => qualifier;

/** 人·月 = 每月每人 = 月/人: the units in any order. */
const perUnit = (value: unknown): string => [...squash(value).replace(/[每/·・]/g, '')].sort().join('');

const tally = (checks: readonly boolean[]): Counts => ({
  matched: checks.filter(Boolean).length,
  predicted: checks.length,
  gold: checks.length,
});
