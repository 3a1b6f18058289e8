// Scores the facts found in a document against gold: counts and lists of misses by family. Rules of a match: matches.ts, what counts: families.ts.
// A gold fact marked `optional` is no miss when absent and no error when found.
import { type Candidate, type Family, families, familyNames } from './families.ts';
import { given, type Loose, list, record, records } from './loose.ts';
import { type Pair, pair, quotedFamilies } from './matches.ts';
import { comparable, intersectionOverUnion, similar, squash } from './similarity.ts';

/** Facts that matched, of those predicted and those in gold. */
export type Counts = { readonly matched: number; readonly predicted: number; readonly gold: number };

/**
 * A row of the score: a family, or a closer look at the facts that matched. `exact quotes` counts those whose characters overlap gold's quote by
 * half or more, `details` the awards whose per, qualifier and recipient all agree.
 */
export type Row = Family | 'exact quotes' | 'details';

/** Labels of gold facts that were not found, and of found ones that are not in gold. */
export type Misses = { readonly missed: readonly string[]; readonly spurious: readonly string[] };

export type Score = { readonly counts: ReadonlyMap<Row, Counts>; readonly misses: ReadonlyMap<Family, Misses> };

/** The counts and misses of a document's facts; its `text` is needed where gold covers only a `range` of the document. */
export function score(facts: Loose, gold: Loose, text?: string): Score {
  const predicted = families(within(facts, gold, text));
  const counts = new Map<Row, Counts>();
  const misses = new Map<Family, Misses>();
  const quotes: boolean[] = [];
  const details: boolean[] = [];
  for (const [family, wanted] of expectedFamilies(gold)) {
    const found = predicted.get(family) ?? [];
    const pairs = pair(family, wanted, found);
    const required = pairs.filter(({ gold }) => !gold.optional);
    counts.set(family, {
      matched: required.length,
      predicted: found.length - (pairs.length - required.length),
      gold: wanted.filter(({ optional }) => !optional).length,
    });
    misses.set(family, missesOf(wanted, found, pairs));
    if (quotedFamilies.has(family)) quotes.push(...required.map(isExactQuote));
    if (family === 'awards') details.push(...required.map(detailsAgree));
  }
  counts.set('exact quotes', tally(quotes));
  counts.set('details', tally(details));
  return { counts, misses };
}

/** The sums of counts over documents, row by row in the order of `familyNames`: means pool the facts, they do not average the figures. */
export function poolCounts(documents: readonly ReadonlyMap<Row, Counts>[]): ReadonlyMap<Row, Counts> {
  const rows = [...familyNames, 'exact quotes', 'details'] as const;
  return new Map(
    rows.flatMap((row) => {
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
const scoredWhenEmpty: readonly Family[] = ['awards', 'funding', 'conditions', 'measures', 'money', 'references'];

function expectedFamilies(gold: Loose): ReadonlyMap<Family, readonly Candidate[]> {
  const expected = families(gold);
  if ('measures' in gold) for (const family of scoredWhenEmpty) expected.set(family, expected.get(family) ?? []);
  const unknown = new Set(list(gold['notAnnotated']));
  const alsoUnknown = (family: Family): boolean =>
    ((family === 'outline' || family === 'levels') && unknown.has('outline')) ||
    (family === 'money' && unknown.has('amounts'));
  return new Map([...expected].filter(([family]) => !unknown.has(family) && !alsoUnknown(family)));
}

/** Keeps only the facts whose quote stands inside the annotated range of a partly annotated document. */
function within(facts: Loose, gold: Loose, text: string | undefined): Loose {
  const { range } = record(gold['document']);
  if (!given(range) || !text) return facts;
  const whole = squash(text);
  const [first, last] = list(range).map(squash);
  const scope = between(whole, first ?? '', last ?? '');
  const inside = (fact: Loose): boolean => scope.includes(squash(fact['quote']));
  const measures = records(facts['measures']).flatMap((measure) => {
    const awards = records(measure['awards']).filter(inside);
    const conditions = records(measure['conditions']).filter(inside);
    return awards.length > 0 || conditions.length > 0 || inside(measure) ? [{ ...measure, awards, conditions }] : [];
  });
  return {
    ...facts,
    amounts: records(facts['amounts']).filter(inside),
    statistics: records(facts['statistics']).filter(inside),
    measures,
  };
}

/** The text from the first words to the last ones, or nothing when it lacks either. */
function between(whole: string, first: string, last: string): string {
  const start = whole.indexOf(first);
  const end = whole.indexOf(last, start);
  return start < 0 || end < 0 ? '' : whole.slice(start, end + last.length);
}

function missesOf(wanted: readonly Candidate[], found: readonly Candidate[], pairs: readonly Pair[]): Misses {
  const matched = new Set(pairs.flatMap(({ gold, predicted }) => [gold, predicted]));
  return {
    missed: wanted.filter((fact) => !matched.has(fact) && !fact.optional).map(({ label }) => label),
    spurious: found.filter((fact) => !matched.has(fact)).map(({ label }) => label),
  };
}

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
