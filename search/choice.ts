// Which tokens and wholes of a query its passages are found by. The same on every adapter, so that all bring the same
// candidates.
import { compareText } from '../model/index.ts';
import type { Query } from './query.ts';
import { frequencyOf, type IndexStatistics } from './rescore.ts';
import { type Term, tokensOfAtom } from './terms.ts';

// 5,000 postings lose no quality against all of them, three terms are what a short question has (STARD). Beyond 10,000
// even the second is left out: FTS5 ranks one or two thousand in a millisecond.
const postingsBudget = 5_000;
const fewestTerms = 3;
/** How many passages the terms beside the rarest are in at most, together with it. */
export const mostPostings = 10_000;

/** A token, or a whole by any of its parts, with how many passages it is in. */
export type Sought = { readonly frequency: number; readonly parts: readonly (string | Term)[] };

/** The rarest tokens and wholes of the query that the index has, within the budget, the rarest first. */
export const chooseSought = ({ tokens, wholes }: Query, statistics: IndexStatistics): readonly Sought[] => {
  const choices = [
    ...tokens
      .filter((token) => !isPairToo(token, tokens))
      .map((token) => ({ key: token, sought: { parts: [token], frequency: statistics.frequency(token) } })),
    ...wholes.map((term) => ({
      key: term.text,
      sought: { parts: partsOf(term, statistics), frequency: frequencyOf(term, statistics) },
    })),
  ];
  const chosen: Sought[] = [];
  let postings = 0;
  const known = choices.filter(({ sought }) => sought.frequency > 0);
  for (const { sought } of known.toSorted(
    (a, b) => a.sought.frequency - b.sought.frequency || compareText(a.key, b.key),
  )) {
    postings += sought.frequency;
    const limit = chosen.length < fewestTerms ? mostPostings : postingsBudget;
    if (chosen.length > 0 && postings > limit) break;
    chosen.push(sought);
  }
  return chosen;
};

/**
 * The tokens that find the term: the keys of a number, the rarest token of a name, which hardly stands elsewhere and
 * is found in a third of the time of all in a row; what has several atoms is a term still.
 */
const partsOf = ({ text, alternatives }: Term, { frequency }: IndexStatistics): readonly (string | Term)[] => {
  const sum = (tokens: readonly string[]): number => tokens.reduce((all, token) => all + frequency(token), 0);
  const parts = alternatives.flatMap((atoms): readonly (string | Term)[] => {
    const lists = atoms.flatMap(tokensOfAtom);
    if (atoms.length > 1 || lists.length === 0) return [{ text, alternatives: [atoms] }];
    const rarest = lists.reduce((least, tokens) => (sum(tokens) < sum(least) ? tokens : least));
    return rarest.filter((token) => frequency(token) > 0);
  });
  return [...new Set(parts)];
};

// Of so many that a sample has to do, half as many serve as well, and are ranked in half the time.
const mostOfSample = mostPostings / 2;

/**
 * How often the passages among which candidates are looked for are halved, where so many are found: every fourth,
 * eighth, … passage of each document, its first among them, so that FTS5 has 5,000 to rank at most where documents
 * have many (of 200,000 passages, a search for what half of them hold takes 60 ms without).
 */
export const halvingsFor = (found: number): number =>
  found <= mostPostings ? 0 : Math.ceil(Math.log2(found / mostOfSample));

/** Whether what the rarest of a query brings is so much that a sample of it alone is ranked. */
export const isSampled = (query: Query, statistics: IndexStatistics): boolean =>
  halvingsFor(mostFound(query, chooseSought(query, statistics), statistics)) > 0;

// Whoever turns as many pages has seen what the words bring together.
const fewestAlone = 500;

/**
 * Whether so many complete passages are the only candidates where others would be a sample: all of them can be ranked,
 * and the others come behind them in any case.
 */
export const suffice = (complete: number): boolean => complete >= fewestAlone && complete <= mostPostings;

/** How many passages are found by what is chosen, and hold all phrases, at most. */
export const mostFound = ({ phrases }: Query, chosen: readonly Sought[], statistics: IndexStatistics): number =>
  phrases.length > 0
    ? Math.min(...phrases.map((phrase) => frequencyOf(phrase, statistics)))
    : chosen.reduce((sum, { frequency }) => sum + frequency, 0);

/** A word of two characters is found by its pair, and wherever jieba cuts otherwise. */
const isPairToo = (token: string, tokens: readonly string[]): boolean =>
  token.startsWith('w') && tokens.includes(`b${token.slice(1)}`);
