// FTS5 expressions over the index's tokens: which passages hold a word, and which tokens bring the candidates.
//
//   数字经济 ──► "b数字 b字经 b经济"      (consecutive pairs)        省 ──► ("c省" or "b省" *)        5g ──► "l5g"
import { findRuns, numberToken, phraseTokens, type Run } from '../../text/index.ts';
import type { IndexStatistics } from '../rescore.ts';
import { type Atom, type Term, tokensOfAtom } from '../terms.ts';

/** An expression that finds all passages that hold the word, and where `exact` is false also some that don't. */
export type Match = { readonly expression: string; readonly exact: boolean };

/** How several tokens in a row are sought. */
type InRow = (tokens: readonly string[]) => Match;

const wholeRow: InRow = (tokens) => ({ expression: quoted(tokens.join(' ')), exact: true });

/** By the rarest of them alone: FTS5 takes four times as long to compare their places, and again to weigh them. */
export const rarestInRow =
  ({ frequency }: IndexStatistics): InRow =>
  (tokens) => {
    const rarest = tokens.reduce((a, b) => (frequency(b) < frequency(a) ? b : a));
    return { expression: tokenExpression(rarest), exact: false };
  };

/** The match of a term: any of its alternatives, each with all of its parts. */
export const matchOfTerm = ({ alternatives }: Term, inRow: InRow = wholeRow): Match => {
  const matches = alternatives.map((atoms) =>
    joined(
      atoms.map((atom) => matchOfAtom(atom, inRow)),
      allOf,
    ),
  );
  return joined(matches, anyOf);
};

/** Whether one name of the term at most is of several tokens: the rarest of one may stand where another was found. */
export const hasOneRow = ({ alternatives }: Term): boolean => {
  const [row, ...more] = alternatives.filter((atoms) => atoms.flatMap(tokensOfAtom).flat().length > 1);
  return more.length === 0 && !row?.some(isChoiceOfNames);
};

/** Two that stand near each other, one of them by any of several names. */
const isChoiceOfNames = (atom: Atom): boolean =>
  atom.kind === 'near' && (atom.left.length > 1 || atom.right.length > 1);

const matchOfAtom = (atom: Atom, inRow: InRow): Match => {
  if (atom.kind === 'near') {
    const sides = [atom.left, atom.right].map((side) =>
      joined(
        side.map((each) => matchOfAtom(each, inRow)),
        anyOf,
      ),
    );
    return { ...joined(sides, allOf), exact: false };
  }
  if (atom.kind === 'number')
    return { expression: anyOf(atom.keys.map((key) => quoted(numberToken(key)))), exact: true };
  const match = matchOf(atom.text, inRow);
  return atom.kind === 'text' ? match : { ...match, exact: false };
};

const joined = (matches: readonly Match[], by: (expressions: readonly string[]) => string): Match => {
  const [only, ...more] = matches;
  if (only !== undefined && more.length === 0) return only;
  return { expression: by(matches.map(({ expression }) => expression)), exact: matches.every(({ exact }) => exact) };
};

/** The match of a word or phrase in search form; it has at least one letter or digit. */
const matchOf = (word: string, inRow: InRow): Match => {
  const runs = findRuns(word);
  const matches = runs.map((run) => matchOfRun(run, inRow)).filter((match) => match !== null);
  // One run is its pairs in a row; of several runs it is not known what stands between them, nor of a token its
  // accents.
  const [run] = runs;
  const whole = run?.text === word && (run.kind === 'han' || phraseTokens(word)[0] === `l${word}`);
  return {
    expression: allOf(matches.map(({ expression }) => expression)),
    exact: whole && matches.every(({ exact }) => exact),
  };
};

/** Finds the passages with the token; that of a lone character also where it stands among others. */
export const tokenExpression = (token: string): string =>
  token.startsWith('c') ? anyOf([quoted(token), `${quoted(`b${token.slice(1)}`)} *`]) : quoted(token);

export const allOf = (expressions: readonly string[]): string => `(${expressions.join(' AND ')})`;
export const anyOf = (expressions: readonly string[]): string => `(${expressions.join(' OR ')})`;

/** The expression without the passages that any of the others finds. */
export const without = (expression: string, others: readonly string[]): string =>
  others.length === 0 ? expression : `(${expression} NOT ${anyOf(others)})`;

const matchOfRun = (run: Run, inRow: InRow): Match | null => {
  const tokens = phraseTokens(run.text);
  const [first] = tokens;
  if (first === undefined) return null;
  return tokens.length === 1 ? { expression: tokenExpression(first), exact: true } : inRow(tokens);
};

const quoted = (tokens: string): string => `"${tokens}"`;
