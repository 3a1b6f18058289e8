// The cues of the folder cues/, and the cues of a sentence. Words live there, rules in code.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { remembering } from '../../text/index.ts';
import { type CueWord, cueFinder, type SentenceCues } from '../rules/cues.ts';
import { Stretch } from '../rules/stretch.ts';
import { alternatives, lazily, mapping, wordList } from './index.ts';

const folder = new URL('./cues/', import.meta.url);

/** The words of all cues, file by file. */
export const cueWords = (): readonly CueWord[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .flatMap((name) =>
      Object.entries(mapping(parse(readFileSync(new URL(name, folder), 'utf8')), name)).flatMap(([kind, list]) =>
        wordsOf(kind, list, `${name}, ${kind}`),
      ),
    );

/** An entry is a word, or `{ word, notBefore, notAfter, onlyBefore, onlyAfter }` with a reason beside it. */
const wordsOf = (kind: string, list: unknown, where: string): CueWord[] => {
  if (!Array.isArray(list)) throw new TypeError(`${where}: expected a list`);
  return list.map((entry: unknown): CueWord => {
    const free = { notBefore: [], notAfter: [], onlyBefore: [], onlyAfter: [] };
    if (typeof entry !== 'object' || entry === null) return { kind, word: String(entry), ...free };
    const { word, ...beside } = mapping(entry, where);
    const unknown = Object.keys(beside).find((key) => !(key in free));
    if (typeof word !== 'string' || unknown !== undefined)
      throw new TypeError(`${where}: expected word and ${Object.keys(free).join(', ')}, found ${unknown ?? 'no word'}`);
    const lists = Object.entries(beside).map(([key, list]) => [key, wordList(list, where)]);
    return { kind, word, ...free, ...Object.fromEntries(lists) };
  });
};

const allWords = lazily(cueWords);
const wordsByKind = lazily(() => Map.groupBy(allWords(), ({ kind }) => kind));
const finder = lazily(() => cueFinder(allWords()));

/** The words of the kinds (`a|b`) as alternatives of a pattern, with what must not stand beside them. */
const cuePattern = (kinds: string): string => {
  const words = kinds
    .split('|')
    .flatMap((kind) => wordsByKind().get(kind) ?? [])
    .sort((a, b) => b.word.length - a.word.length);
  if (words.length === 0) throw new TypeError(`no word of the vocabulary is a cue of the kinds ${kinds}`);
  const beside = (sign: string, list: readonly string[]): string =>
    list.length > 0 ? `${sign}${alternatives(list)})` : '';
  return words
    .map(
      ({ word, notBefore, notAfter, onlyBefore, onlyAfter }) =>
        `${beside('(?<!', notAfter)}${beside('(?<=^|', onlyAfter)}${alternatives([word])}${beside('(?!', notBefore)}${beside('(?=', onlyBefore)}`,
    )
    .join('|');
};

/** A pattern in which `{kind}` or `{a|b}` stands for the words of the kinds: `^{toward}(.+){effect-noun}$`. */
export const cueShape = (shape: string, flags = ''): RegExp =>
  new RegExp(
    shape.replace(/\{([a-z][a-z|-]*)\}/g, (_, kinds: string) => `(?:${cuePattern(kinds)})`),
    flags,
  );

/** The cues of a text: stages ask for those of one sentence time and again, and under copies of it. */
const cuesOf = remembering((text): SentenceCues => finder()(text));

// Most often of the sentence that was asked for last.
let last: SentenceCues | undefined;

/** The whole of a sentence, or a part of it, as a stretch. */
export const stretchOf = ({ text }: { readonly text: string }, start = 0, end = text.length): Stretch => {
  if (last?.text !== text) last = cuesOf(text);
  return new Stretch(last, start, end);
};
