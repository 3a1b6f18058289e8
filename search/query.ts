// The query language, read into what a passage must hold, must not hold, and what ranks it. The same on every adapter.
//
//   落户 奖励 “数字经济” -上市 ──► words 落户, 奖励 · phrases 数字经济 · excluded 上市
//
// Words are those that jieba cuts, without stop and question words unless nothing else is asked. A phrase stands in “”, "",
// 「」 or 『』; what is not closed ends with the query. A minus after a blank excludes the word or phrase behind it, as typed.
// Signs alone ask for nothing. It never looks at an index.
import { CetuError } from '../model/index.ts';
import { findRuns, phraseTokens, queryTokens, queryWords, stopWords } from '../text/index.ts';
import { searchForm } from './form.ts';

export type Query = {
  /** A passage that holds all of these and of the phrases is complete. In search form. */
  readonly words: readonly string[];
  /** Every hit holds all of these. */
  readonly phrases: readonly string[];
  /** No hit holds any of these. */
  readonly excluded: readonly string[];
  /** The index tokens of words and phrases, by which passages are ranked. */
  readonly tokens: readonly string[];
};

// A question of a paragraph has some 300 characters and 60 words; what is longer was not typed.
const longestQuery = 500;
const mostTerms = 32;

/** Returns what the text asks for; refuses more than 500 characters or 32 words, phrases and exclusions (LIMIT). */
export const parseQuery = (text: string): Query => {
  if (text.length > longestQuery)
    throw new CetuError('LIMIT', `A query has at most ${longestQuery} characters; this one has ${text.length}.`);
  const parts = splitQuery(text);
  const of = (kind: Part['kind']): readonly string[] => [
    ...new Set(
      parts.filter((part) => part.kind === kind && phraseTokens(part.form).length > 0).map((part) => part.form),
    ),
  ];
  const phrases = of('phrase');
  const excluded = of('excluded');
  const { words, tokens } = readWords(of('word'), phrases.length > 0);
  const count = words.length + phrases.length + excluded.length;
  if (count > mostTerms)
    throw new CetuError(
      'LIMIT',
      `A query has at most ${mostTerms} words, phrases and exclusions; this one has ${count}.`,
    );
  return {
    words,
    phrases,
    excluded,
    tokens: [...new Set([...tokens, ...phrases.flatMap(queryTokens), ...phrases.flatMap(phraseTokens)])],
  };
};

type Part = { readonly kind: 'word' | 'phrase' | 'excluded'; readonly form: string };

// Opening and closing marks; whoever types “ often closes with ".
const PART =
  /(?<=^|\s)(?<minus>[-－−](?=\S))|["“”„＂](?<double>[^"“”„＂]*)["“”„＂]?|「(?<corner>[^」]*)」?|『(?<white>[^』]*)』?|[^\s"“”„＂「『]+/gu;

const splitQuery = (text: string): readonly Part[] => {
  const parts: Part[] = [];
  let excluding = false;
  for (const { 0: whole, groups } of text.matchAll(PART)) {
    if (groups?.['minus'] !== undefined) {
      excluding = true;
      continue;
    }
    const quoted = groups?.['double'] ?? groups?.['corner'] ?? groups?.['white'];
    const kind = excluding ? 'excluded' : quoted === undefined ? 'word' : 'phrase';
    parts.push({ kind, form: trimSigns(searchForm(quoted ?? whole)) });
    excluding = false;
  }
  return parts;
};

const trimSigns = (form: string): string => {
  const runs = findRuns(form);
  return form.slice(runs[0]?.start ?? form.length, runs.at(-1)?.end);
};

/** The words of what stands outside quotes. Two Han characters typed alone are one word, wherever jieba would cut. */
const readWords = (
  pieces: readonly string[],
  hasPhrases: boolean,
): { readonly words: readonly string[]; readonly tokens: readonly string[] } => {
  const stop = stopWords();
  const pairs = pieces.filter((piece) => /^\p{Script=Han}{2}$/u.test(piece) && !stop.has(piece));
  const text = pieces.join(' ');
  const cut = queryWords(text);
  const stopAlone = cut.every((word) => stop.has(word));
  const pairTokens = pairs.flatMap(phraseTokens);
  if (stopAlone && (hasPhrases || pairs.length > 0)) return { words: pairs, tokens: pairTokens };
  const beside = cut.filter((word) => !pairs.some((pair) => pair.includes(word)));
  return { words: [...pairs, ...beside], tokens: [...queryTokens(text), ...pairTokens] };
};
