// Filter expressions: which passages hold a word, and which documents they are of.
//
//   数字经济 ──► pairs = "数字" AND pairs = "字经" AND pairs = "经济"      省 ──► pairs STARTS WITH "省"      5g ──► words = "5g"
import { findRuns, phraseTokens } from '../../text/index.ts';
import type { FullFilter } from '../fields.ts';
import type { SumRange } from '../sums.ts';
import type { Atom, Term } from '../terms.ts';
import { storedToken } from './documents.ts';

/** A filter that finds all passages that hold the word, and where `exact` is false also some that don't. */
export type Match = {
  readonly filter: string;
  readonly exact: boolean;
  /** Where it is not exact, a filter that finds only passages that hold the word, or null. */
  readonly certain: string | null;
};

export const nothing = 'kind = none';

export const allOf = (filters: readonly string[]): string => joined(filters, ' AND ');
export const anyOf = (filters: readonly string[]): string => joined(filters, ' OR ');
export const noneOf = (filters: readonly string[]): readonly string[] => filters.map((filter) => `NOT (${filter})`);

/** The match of a term: any of its alternatives, each with all of its parts. */
export const matchOfTerm = ({ alternatives }: Term): Match =>
  joinedMatch(
    alternatives.map((atoms) => joinedMatch(atoms.map(matchOfAtom), 'all')),
    'any',
  );

const matchOfAtom = (atom: Atom): Match => {
  if (atom.kind === 'near') {
    const sides = [atom.left, atom.right].map((side) => joinedMatch(side.map(matchOfAtom), 'any'));
    return { ...joinedMatch(sides, 'all'), exact: false, certain: null };
  }
  if (atom.kind === 'number') return { filter: isOneOf('numbers', atom.keys), exact: true, certain: null };
  const match = matchOf(atom.text);
  return atom.kind === 'text' ? match : { ...match, exact: false, certain: null };
};

const joinedMatch = (matches: readonly Match[], by: 'all' | 'any'): Match => {
  const [only, ...more] = matches;
  if (only !== undefined && more.length === 0) return only;
  const join = by === 'all' ? allOf : anyOf;
  const certain = matches.map((match) => (match.exact ? match.filter : match.certain));
  const known = certain.filter((filter) => filter !== null);
  const isCertain = by === 'all' ? known.length === matches.length : known.length > 0;
  return {
    filter: join(matches.map(({ filter }) => filter)),
    exact: matches.every(({ exact }) => exact),
    certain: isCertain ? join(known) : null,
  };
};

/** The match of a word or phrase in search form; it has at least one letter or digit. */
export const matchOf = (word: string): Match => {
  const runs = findRuns(word);
  const tokens = runs.flatMap((run) => phraseTokens(run.text));
  const filter = allOf([...new Set(tokens.map(tokenFilter))]);
  const [run] = runs;
  const isRun = run !== undefined && run.text === word;
  const isHan = isRun && run.kind === 'han';
  // One token says all of a single run, unless it lost something; of more it is not known how they stand together.
  if (tokens.length === 1 && (isHan || tokens.map(storedToken)[0] === word))
    return { filter, exact: true, certain: null };
  return { filter, exact: false, certain: isHan ? equals('words', word) : null };
};

/** Finds the passages with the token; that of a lone character also where it stands among others. */
export const tokenFilter = (token: string): string => {
  const stored = storedToken(token);
  if (token.startsWith('c')) return characterFilter(stored);
  if (token.startsWith('n')) return equals('numbers', stored);
  return equals(token.startsWith('b') ? 'pairs' : 'words', stored);
};

/** Finds the passages of documents with the token of a phrase in their title. */
export const titleFilter = (token: string): string =>
  token.startsWith('c')
    ? `titlePairs STARTS WITH ${quoted(storedToken(token))}`
    : equals('titlePairs', storedToken(token));

export const characterFilter = (character: string): string => `pairs STARTS WITH ${quoted(character)}`;

/** The conditions that a passage and its document meet the filter; a list that is empty admits nothing. */
export const conditionsOf = (filter: FullFilter): readonly string[] => [
  ...(filter.documentTypes === undefined ? [] : [isOneOf('type', filter.documentTypes)]),
  ...(filter.regions === undefined ? [] : [isOneOf('region', filter.regions)]),
  ...(filter.sources === undefined ? [] : [isOneOf('source', filter.sources)]),
  ...(filter.yearFrom === undefined ? [] : [`year >= ${filter.yearFrom}`]),
  ...(filter.yearTo === undefined ? [] : [`year <= ${filter.yearTo}`]),
  ...(filter.sums === undefined ? [] : [sumFilter(filter.sums)]),
];

/** One sum lies in the range: of two comparisons each may hold of another sum. */
const sumFilter = ({ from, to }: SumRange): string => {
  if (from === null) return `sums <= ${to}`;
  if (to === null) return `sums >= ${from}`;
  return from > to ? nothing : `sums ${from} TO ${to}`;
};

export const equals = (attribute: string, value: string): string => isOneOf(attribute, [value]);

/** A backslash cannot be written in a filter; no region, id or word has one. */
export const isOneOf = (attribute: string, values: readonly string[]): string => {
  const known = values.filter((value) => !value.includes('\\'));
  const [only, ...more] = known.map(quoted);
  if (only === undefined) return nothing;
  return more.length === 0 ? `${attribute} = ${only}` : `${attribute} IN [${[only, ...more].join(', ')}]`;
};

export const quoted = (value: string): string => `"${value.toWellFormed().replaceAll('"', '\\"')}"`;

const joined = (filters: readonly string[], by: string): string =>
  filters.length === 1 ? filters.join('') : filters.map((filter) => `(${filter})`).join(by);
