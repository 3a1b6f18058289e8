// Words of the vocabularies that are tried in a sentence made for each (vocabulary/proven.test.ts), and those that are
// tried nowhere.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { foldWidths } from '../../text/index.ts';
import { cueWords, stretchOf } from '../vocabulary/cues.ts';
import { allCases } from './cases.ts';

const folder = new URL('../vocabulary/', import.meta.url);

/** A file of the vocabulary as it stands. */
export const readWords = (name: string) => parse(readFileSync(new URL(`${name}.yml`, folder), 'utf8'));

/** The words of a file: keys and values at any depth. */
export const wordsOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, under]) => [key, ...wordsOf(under)]);
  return value === null ? [] : [String(value)];
};

// Sections of national-agencies.yml that hold no names of their own.
const notNames: ReadonlySet<string> = new Set(['notBefore', 'onlyBefore', 'services']);

/** Words with a sentence made for each, by what they name. */
export const triedWords = () => {
  const industryNames = Object.values<Record<string, readonly string[] | null>>(readWords('industries').industries);
  const national = readWords('national-agencies');
  const { functions, notAlone, shortNames, party, groups } = readWords('agency-names');
  return {
    industries: industryNames.flatMap((names) =>
      Object.entries(names).flatMap(([name, aliases]) => [name, ...(aliases ?? [])].map((word) => ({ word, name }))),
    ),
    national: Object.entries<Record<string, readonly string[] | null>>(national)
      .filter(([section]) => !notNames.has(section))
      .flatMap(([, bodies]) => wordsOf(bodies))
      .filter((word) => !(word in national.onlyBefore)),
    bureaux: wordsOf(functions).filter((word) => !notAlone.includes(word)),
    shortNames: Object.keys(shortNames),
    party: party as readonly string[],
    groups: groups.filter((word: string) => !word.startsWith('常务')) as readonly string[],
    roles: readWords('agency-lists').roles as Readonly<Record<string, string>>,
    provinces: wordsOf(readWords('regions').provinces),
  };
};

/**
 * Of each kind of cue and each vocabulary the words that stand in no case and are tried in no other way, a line each.
 */
export const untriedWords = (): string[] => {
  const texts = allCases().map(({ text }) => foldWidths(text));
  const all = texts.join('\n');
  const cues = new Map<string, Set<string>>();
  for (const text of texts) {
    const stretch = stretchOf({ text });
    for (const kind of stretch.cues.kinds)
      cues.set(kind, new Set([...(cues.get(kind) ?? []), ...stretch.all(kind).map(({ word }) => word)]));
  }
  const lines = new Map<string, string[]>();
  const add = (of: string, word: string): void => void lines.set(of, [...(lines.get(of) ?? []), word]);
  for (const { kind, word } of cueWords()) if (!cues.get(kind)?.has(word)) add(`cue ${kind}`, word);
  const { industries, roles, ...others } = triedWords();
  const tried = new Set([
    ...industries.map(({ word }) => word),
    ...Object.keys(roles),
    ...Object.values(others).flat(),
  ]);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yml')))
    for (const word of new Set(wordsOf(readWords(file.slice(0, -4)))))
      if (/\p{Script=Han}/u.test(word) && !tried.has(word) && !all.includes(word)) add(file, word);
  return [...lines].map(([of, words]) => `${of}: ${words.join(' ')}`);
};
