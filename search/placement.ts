// What the second stage asks beside how often the words of a query stand in a passage: whether some stand where it
// begins, how much of the query one of its sentences holds, and whether the query names the heading it stands under.
// Pairs and runs alone count, in the search form.
//
// The even ones of 1,543 questions of laypeople over 58,715 articles of law chose the weights. On the odd ones MRR@10
// goes from 36.7 to 37.4, recall@10 from 44.3 to 44.9, and MRR@10 on CMRC2018 from 98.3 to 98.9 (docs/quality.md,
// Search).
import { occurrences, searchForm } from './form.ts';
import { type IndexStatistics, rarityOf } from './rescore.ts';

/** A pair or run with the weight of its rarity. */
type Unit = { readonly text: string; readonly weight: number };

// A passage says first what it is about: what begins at its fifteenth character counts for nothing more.
const beginning = 15;
const beginningWeight = 0.4;
// A sentence of sixty characters counts as it is, one of four times that a little more than half.
const usualSentence = 60;
const sentenceWeight = 0.6;
const headingWeight = 1;

/** Returns what the places of the units of a query's ranking tokens add to the score of a passage's search form. */
export const placementOf = (ranking: readonly string[], statistics: IndexStatistics): ((form: string) => number) => {
  const units = unitsOf(ranking, statistics);
  return (form) => {
    const ends = sentenceEnds(form);
    const held = new Float64Array(ends.length);
    let begins = 0;
    for (const { text, weight } of units) {
      if (!form.includes(text)) continue;
      let sentence = -1;
      let first = true;
      for (const at of occurrences(form, text)) {
        if (first && at < beginning) begins += weight * (1 - at / beginning);
        first = false;
        const here = ends.findIndex((end) => at < end);
        if (here !== sentence) held[here] = (held[here] ?? 0) + weight;
        sentence = here;
      }
    }
    const best = held.reduce((most, weight, i) => {
      const length = (ends[i] ?? 0) - (ends[i - 1] ?? 0);
      return Math.max(most, weight / Math.sqrt(0.5 + (0.5 * length) / usualSentence));
    }, 0);
    return beginningWeight * begins + sentenceWeight * best;
  };
};

/**
 * Returns what the headings above a passage add: the units that the heading shares with the query, by the part of it
 * that these make up. A query that names a heading whole is about what stands there; one word of a long title says
 * nothing.
 */
export const headingsOf = (
  ranking: readonly string[],
  statistics: IndexStatistics,
): ((headings: readonly string[]) => number) => {
  const units = unitsOf(ranking, statistics);
  const known = new Map<string, number>();
  const weigh = (heading: string): number => {
    const before = known.get(heading);
    if (before !== undefined) return before;
    const form = searchForm(heading);
    const shared = units.filter(({ text }) => !occurrences(form, text).next().done);
    const covered = new Set(shared.flatMap(({ text }) => [...occurrences(form, text)].flatMap((at) => span(at, text))));
    const letters = form.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    const part = letters === 0 ? 0 : Math.min(1, covered.size / letters);
    const weight = headingWeight * part * shared.reduce((sum, unit) => sum + unit.weight, 0);
    known.set(heading, weight);
    return weight;
  };
  return (headings) => headings.reduce((most, heading) => Math.max(most, weigh(heading)), 0);
};

const span = (start: number, text: string): readonly number[] => Array.from(text, (_, i) => start + i);

const unitsOf = (ranking: readonly string[], { passages, frequency }: IndexStatistics): readonly Unit[] =>
  ranking
    .filter((token) => token.startsWith('b') || token.startsWith('l'))
    .map((token) => ({ text: token.slice(1), weight: rarityOf(frequency(token), passages) }));

/** Where the sentences of a form end, in order; the last end is that of the form. */
const sentenceEnds = (form: string): readonly number[] => {
  const ends: number[] = [];
  for (let at = 0; at < form.length; at++) if (endsSentence(form.charAt(at))) ends.push(at + 1);
  return ends.at(-1) === form.length ? ends : [...ends, form.length];
};

const endsSentence = (sign: string): boolean => sign === '。' || sign === ';' || sign === '\n';
