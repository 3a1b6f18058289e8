// Reads the word lists of this folder, once each. Words live in YAML, rules in code.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What is made when it is first asked for, and kept: of the vocabulary, or of a text. */
export const lazily = <T>(make: () => T): (() => T) => {
  let value: { readonly of: T } | null = null;
  return () => {
    value ??= { of: make() };
    return value.of;
  };
};

/** The content of `NAME.yml`, checked by `check`, as a function that reads it the first time. */
export const vocabulary = <T>(name: string, check: (value: unknown) => T): (() => T) =>
  lazily(() => check(parse(readFileSync(new URL(`./${name}.yml`, import.meta.url), 'utf8'))));

/** A mapping of words to words. */
export const wordMap = (value: unknown, where: string): Readonly<Record<string, string>> => {
  if (!isMapping(value)) throw new TypeError(`${where}: expected a mapping`);
  return Object.fromEntries(Object.entries(value).map(([key, word]) => [key, String(word)]));
};

/** A list of words; a number is one, what only cues may say of a word ({word, notBefore}) is none. */
export const wordList = (value: unknown, where: string): readonly string[] => {
  if (!Array.isArray(value) || value.some((word) => typeof word === 'object'))
    throw new TypeError(`${where}: expected a list of words`);
  return value.map(String);
};

/** The words as alternatives of a pattern, the longer first. */
export const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$^.*+?()|[\]\\]/g, '\\$&'))
    .join('|');

/** Makes patterns in which `{name}` stands for the words of that list of a vocabulary: `{most}[^,;。]{0,10}$`. */
export const shapeMaker = (value: unknown, where: string): ((shape: string, flags?: string) => RegExp) => {
  const lists = mapping(value, where);
  return (shape, flags = '') =>
    new RegExp(
      shape.replace(/\{([a-z][A-Za-z]*)\}/g, (_, name: string) => `(?:${alternatives(wordList(lists[name], name))})`),
      flags,
    );
};

/** Words as alternatives of a pattern, each with what may not stand behind it: 对: [外, 口]. */
export const beginnings = (value: unknown, where: string): string =>
  Object.entries(mapping(value, where))
    .map(([word, others]) => {
      const not = wordList(others, word);
      return not.length > 0 ? `${alternatives([word])}(?!${alternatives(not)})` : alternatives([word]);
    })
    .join('|');

/** A mapping whose values are looked at by the caller. */
export const mapping = (value: unknown, where: string): Readonly<Record<string, unknown>> => {
  if (!isMapping(value)) throw new TypeError(`${where}: expected a mapping`);
  return value;
};

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
