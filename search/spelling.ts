// What may have been meant by a query that finds nothing: the query with one character otherwise. The same on every
// adapter, which give words of the index that may be meant, and look whether a rewritten query finds something.
//
//   落户讲励 ──► doubtful 讲励 (no passage has the word) ──► 奖励 ──► 落户奖励
//   发展和改格委员会 ──► one character from a whole name ──► 发展和改革委员会
//
// Doubtful are neighbouring words that the index has not, or that are one character: a slip makes jieba cut in odd
// places. It never looks into exclusions and conditions.
import { compareText, type Span } from '../model/index.ts';
import { cutWords, findRuns } from '../text/index.ts';
import { mappedForm } from './form.ts';
import { rankOfSlip, slipBetween } from './one-off.ts';
import type { SearchQuery } from './port.ts';
import { piecesTyped } from './query-parts.ts';
import type { IndexStatistics } from './rescore.ts';
import { fullNames } from './synonyms.ts';

/** A run of Han characters or of letters in what was typed, in search form, with its words. */
type Typed = {
  readonly kind: 'han' | 'latin';
  readonly text: string;
  readonly words: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  /** Where a part of it stands in what was typed. */
  readonly place: (start: number, end: number) => Span;
};

/** A part of a query that may be a misspelt word. */
export type Doubt = {
  readonly text: string;
  readonly place: Span;
  /** Characters beside it that are in doubt too, and are not explained by another word for it. */
  readonly left: number;
};

/** A word of the index. */
export type HeldWord = { readonly word: string; readonly passages: number };

// A question of a page is not misspelt in one character; a query has some twenty.
const longestRead = 60;
const longestWord = 5;
const mostDoubts = 12;

/** The runs of what was typed. */
export const typedRuns = ({ text, asTyped }: SearchQuery): readonly Typed[] =>
  piecesTyped(text.slice(0, longestRead).toWellFormed(), asTyped).flatMap(({ text: piece, at }) => {
    const { form, unfold } = mappedForm(piece);
    return findRuns(form).map((run) => ({
      kind: run.kind,
      text: run.text,
      words: run.kind === 'han' ? cutWords(run.text) : [{ text: run.text, start: 0, end: run.text.length }],
      place: (start: number, end: number) => {
        const span = unfold(run.start + start, run.start + end);
        return { start: at + span.start, end: at + span.end };
      },
    }));
  });

/** The tokens of which frequencies are needed: of each word. */
export const wordTokens = (runs: readonly Typed[]): readonly string[] => [
  ...new Set(runs.flatMap(({ kind, words }) => words.map(({ text }) => (kind === 'han' ? `w${text}` : `l${text}`)))),
];

/** What of the runs is in doubt, the widest first. */
export const doubtsOf = (runs: readonly Typed[], { frequency }: IndexStatistics): readonly Doubt[] => {
  const doubts = runs.flatMap((run): readonly Doubt[] => {
    if (run.kind === 'latin')
      return /^\p{L}{4,}$/u.test(run.text) && frequency(`l${run.text}`) === 0
        ? [{ text: run.text, place: run.place(0, run.text.length), left: 0 }]
        : [];
    return stretchesOf(run, (word) => [...word].length > 1 && frequency(`w${word}`) > 0).flatMap(({ start, end }) =>
      windowsOf(run, start, end),
    );
  });
  return doubts.toSorted((a, b) => a.left - b.left).slice(0, mostDoubts);
};

/**
 * Queries with one doubtful word as one of the index, or a stretch as one of the names: those that are as likely
 * together, the likeliest first. What is less likely than one that finds something is not meant.
 */
export const rewritten = (
  text: string,
  { runs, doubts }: { readonly runs: readonly Typed[]; readonly doubts: readonly Doubt[] },
  { words, names }: { readonly words: readonly HeldWord[]; readonly names: readonly string[] },
): readonly (readonly string[])[] => {
  const ofNames = runs.flatMap((run) => nearNames(run, names));
  const ofWords = doubts.flatMap((doubt) =>
    words.flatMap(({ word, passages }): readonly Rewriting[] => {
      const slip = slipBetween(doubt.text, word);
      return slip === null ? [] : [{ place: doubt.place, word, likely: [doubt.left, rankOfSlip(slip), -passages] }];
    }),
  );
  const ordered = [...ofNames, ...ofWords].toSorted(compareLikely);
  const likeliest = new Map<string, Rewriting>();
  for (const each of ordered) {
    const query = text.slice(0, each.place.start) + each.word + text.slice(each.place.end);
    if (likeliest.size < mostTried && !likeliest.has(query)) likeliest.set(query, each);
  }
  const alike = Map.groupBy(likeliest, ([, { likely }]) => likely.slice(0, 2).join());
  return [...alike.values()].map((queries) => queries.map(([query]) => query));
};

/** The first queries that find something, of those that are as likely. */
export const firstThatFind = async (
  rewritings: readonly (readonly string[])[],
  limit: number,
  finds: (text: string) => Promise<boolean>,
): Promise<readonly string[]> => {
  for (const alike of rewritings) {
    const found: string[] = [];
    for (const text of alike) if (found.length < limit && (await finds(text))) found.push(text);
    if (found.length > 0) return found;
  }
  return [];
};

// A query that is looked whether it finds something takes a millisecond or two of 200,000 passages.
const mostTried = 8;

/**
 * `likely`: how much stays in doubt (of a name, less the longer it is), the kind of slip, and how rare the word; less
 * is likelier.
 */
type Rewriting = {
  readonly place: Span;
  readonly word: string;
  readonly likely: readonly [left: number, slip: number, rare: number];
};

const compareLikely = (a: Rewriting, b: Rewriting): number =>
  a.likely[0] - b.likely[0] || a.likely[1] - b.likely[1] || a.likely[2] - b.likely[2] || compareText(a.word, b.word);

/** Neighbouring words that are not known, together. */
const stretchesOf = ({ words }: Typed, isKnown: (word: string) => boolean): readonly Span[] => {
  const stretches: { start: number; end: number }[] = [];
  for (const { text, start, end } of words) {
    if (isKnown(text)) continue;
    const last = stretches.at(-1);
    if (last?.end === start) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
};

/** The parts of a stretch that may be a word; of a lone character those with a neighbour. */
const windowsOf = (run: Typed, from: number, to: number): readonly Doubt[] => {
  const windows: Doubt[] = [];
  const [start, end] = to - from > 1 ? [from, to] : [Math.max(0, from - 2), Math.min(run.text.length, to + 2)];
  for (let at = start; at < end; at++)
    for (let until = at + 2; until <= Math.min(end, at + longestWord); until++) {
      const covered = Math.min(until, to) - Math.max(at, from);
      if (covered > 0)
        windows.push({ text: run.text.slice(at, until), place: run.place(at, until), left: to - from - covered });
    }
  return windows;
};

// Shorter names are words of the index, and near to many others.
const shortestName = 4;

/** What of the run is one character from a name, or from one of the vocabulary. */
const nearNames = (run: Typed, given: readonly string[]): readonly Rewriting[] => {
  const found: Rewriting[] = [];
  if (run.kind !== 'han' || run.text.length < shortestName - 1) return found;
  for (const name of new Set([...given, ...[...fullNames().values()].flat()])) {
    if (name.length < shortestName || name.length > run.text.length + 1 || run.text.includes(name)) continue;
    // One slip leaves the first two characters as they are, or the last two.
    if (!run.text.includes(name.slice(0, 2)) && !run.text.includes(name.slice(-2))) continue;
    for (let length = name.length - 1; length <= name.length + 1; length++)
      for (let at = 0; at + length <= run.text.length; at++) {
        const slip = slipBetween(run.text.slice(at, at + length), name);
        if (slip !== null)
          found.push({ place: run.place(at, at + length), word: name, likely: [-name.length, rankOfSlip(slip), 0] });
      }
  }
  return found;
};
