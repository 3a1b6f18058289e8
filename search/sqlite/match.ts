// FTS5 expressions over the index's tokens: which passages hold a word, and which tokens bring the candidates.
//
//   数字经济 ──► "b数字 b字经 b经济"      (consecutive pairs)        省 ──► ("c省" or "b省" *)        5g ──► "l5g"
import { findRuns, phraseTokens, type Run } from '../../text/index.ts';

/** An expression that finds all passages that hold the word, and where `exact` is false also some that don't. */
export type Match = { readonly expression: string; readonly exact: boolean };

/** The match of a word or phrase in search form; it has at least one letter or digit. */
export const matchOf = (word: string): Match => {
  const runs = findRuns(word);
  const expressions = runs.map(runExpression).filter((expression) => expression !== null);
  // One run is its pairs in a row; of several runs it is not known what stands between them, nor of a token its accents.
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
