// FTS5 expressions over the index's tokens: which passages hold a word, and which tokens bring the candidates.
//
//   数字经济 ──► "b数字 b字经 b经济"      (consecutive pairs)        省 ──► ("c省" or "b省" *)        5g ──► "l5g"
import { findRuns, numberToken, phraseTokens, type Run } from '../../text/index.ts';
import type { Atom, Term } from '../terms.ts';

/** An expression that finds all passages that hold the word, and where `exact` is false also some that don't. */
export type Match = { readonly expression: string; readonly exact: boolean };

/** The match of a term: any of its alternatives, each with all of its parts. */
export const matchOfTerm = ({ alternatives }: Term): Match => {
  const matches = alternatives.map((atoms) => joined(atoms.map(matchOfAtom), allOf));
  return joined(matches, anyOf);
};

const matchOfAtom = (atom: Atom): Match => {
  if (atom.kind === 'near') {
    const sides = [atom.left, atom.right].map((side) => joined(side.map(matchOfAtom), anyOf));
    return { ...joined(sides, allOf), exact: false };
  }
  if (atom.kind === 'number')
    return { expression: anyOf(atom.keys.map((key) => quoted(numberToken(key)))), exact: true };
  const match = matchOf(atom.text);
  return atom.kind === 'text' ? match : { ...match, exact: false };
};

const joined = (matches: readonly Match[], by: (expressions: readonly string[]) => string): Match => {
  const [only, ...more] = matches;
  if (only !== undefined && more.length === 0) return only;
  return { expression: by(matches.map(({ expression }) => expression)), exact: matches.every(({ exact }) => exact) };
};

/** The match of a word or phrase in search form; it has at least one letter or digit. */
const matchOf = (word: string): Match => {
  const runs = findRuns(word);
  const expressions = runs.map(runExpression).filter((expression) => expression !== null);
  // One run is its pairs in a row; of several runs it is not known what stands between them, nor of a token its
  // accents.
  const [run] = runs;
  const whole = run?.text === word && (run.kind === 'han' || phraseTokens(word)[0] === `l${word}`);
  return { expression: allOf(expressions), exact: whole };
};

/** Finds the passages with the token; that of a lone character also where it stands among others. */
export const tokenExpression = (token: string): string =>
  token.startsWith('c') ? anyOf([quoted(token), `${quoted(`b${token.slice(1)}`)} *`]) : quoted(token);

export const allOf = (expressions: readonly string[]): string => `(${expressions.join(' AND ')})`;
export const anyOf = (expressions: readonly string[]): string => `(${expressions.join(' OR ')})`;

/** The expression without the passages that any of the others finds. */
export const without = (expression: string, others: readonly string[]): string =>
  others.length === 0 ? expression : `(${expression} NOT ${anyOf(others)})`;

const runExpression = (run: Run): string | null => {
  const tokens = phraseTokens(run.text);
  const [first] = tokens;
  if (first === undefined) return null;
  return tokens.length === 1 ? tokenExpression(first) : quoted(tokens.join(' '));
};

const quoted = (tokens: string): string => `"${tokens}"`;
