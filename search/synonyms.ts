// Short and full names that mean one thing, from synonyms.yml: 发改委 and 发展和改革委员会, 高企 and 高新技术企业, 鄂 for 湖北. A query with
// one finds passages with any. It never looks at an index or a single document.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { cutWords } from '../text/index.ts';
import { searchForm } from './form.ts';
import type { KnownName } from './port.ts';
import type { Atom } from './terms.ts';

/** A name in a text, half-open, with all names that mean the same, itself first. */
export type Named = { readonly start: number; readonly end: number; readonly names: readonly NameAtom[] };

export type NameAtom = Exclude<Atom, { readonly kind: 'number' | 'near' }>;

const lists = z.record(z.string(), z.array(z.string()));
const fileShape = z.strictObject({
  functions: lists,
  endings: z.array(z.array(z.string())),
  names: lists,
  signs: z.record(z.string(), z.string()),
});
type NameFile = z.infer<typeof fileShape>;

/** Names with all that mean the same, and how many characters the longest has. */
export type KnownNames = { readonly others: ReadonlyMap<string, readonly NameAtom[]>; readonly longest: number };

const knownNames = (others: KnownNames['others']): KnownNames => ({
  others,
  longest: others.keys().reduce((most, { length }) => Math.max(most, length), 0),
});

/** No names at all. */
export const noNames: KnownNames = knownNames(new Map());

let vocabulary: KnownNames | undefined;

/** The names of the vocabulary. */
const known = (): KnownNames => {
  vocabulary ??= knownNames(readNames());
  return vocabulary;
};

/**
 * The names of the vocabulary and those given, which go before. Each finds also what its others are by the vocabulary.
 */
export const namesKnown = (given: readonly KnownName[]): KnownNames => {
  if (given.length === 0) return known();
  const more = given.map(({ text, names }): [string, readonly NameAtom[]] => [
    text,
    [...new Set([text, ...names].flatMap(waysToSay))]
      // A passage with a longer name has the shorter one.
      .filter((name) => name === text || !name.includes(text))
      .map(atomOf),
  ]);
  return knownNames(new Map([...known().others, ...more]));
};

/** The names that the vocabulary has in full, the first of those that mean one thing, each with all of them. */
export const fullNames = (): ReadonlyMap<string, readonly string[]> => {
  full ??= new Map(groupsOf(readFile()).map((group): [string, readonly string[]] => [group[0] ?? '', group]));
  return full;
};

let full: ReadonlyMap<string, readonly string[]> | undefined;

/** The name, and the same with the other names of what stands in it: 市发改委, 市发展和改革委员会. */
export const waysToSay = (name: string): readonly string[] => {
  const form = searchForm(name);
  const [synonym] = findNames(form);
  if (synonym === undefined) return [name];
  const { start, end, names } = synonym;
  return names.map(({ text }) => form.slice(0, start) + text + form.slice(end));
};

/** Returns the names of a folded text that have others, the longest first where several begin together. */
export const findNames = (text: string, { others: names, longest } = known()): readonly Named[] => {
  const found: Named[] = [];
  let bounds: ReadonlySet<number> | undefined;
  const isWord = (start: number, end: number): boolean => {
    bounds ??= new Set([text.length, ...cutWords(text).map((word) => word.start)]);
    return bounds.has(start) && bounds.has(end);
  };
  for (let start = 0; start < text.length; start++) {
    for (let end = Math.min(text.length, start + longest); end > start; end--) {
      const others = names.get(text.slice(start, end));
      if (others === undefined) continue;
      // 提高企业 has no 高企, 鄂州 is not all of 湖北; three characters are no chance.
      if (end - start === 1 ? text.length > 1 : end - start === 2 && !isWord(start, end)) continue;
      found.push({ start, end, names: others });
      start = end - 1;
      break;
    }
  }
  return found;
};

/** Two characters often meet by chance where one word ends and another begins. */
const atomOf = (text: string): NameAtom => ({ kind: /^\p{Script=Han}{2}$/u.test(text) ? 'name' : 'text', text });

let file: NameFile | undefined;

const readFile = (): NameFile => {
  file ??= fileShape.parse(parse(readFileSync(new URL('./synonyms.yml', import.meta.url), 'utf8')));
  return file;
};

/** The names that mean one thing, in full first; without the signs. */
const groupsOf = (file: NameFile): readonly (readonly string[])[] => [
  ...Object.entries(file.names).map(([name, others]) => [name, ...others]),
  ...Object.entries(file.functions).flatMap(([words, short]) =>
    file.endings
      .map((endings) => [words, ...short].flatMap((each) => endings.map((ending) => each + ending)))
      .filter((group) => group.length > 1),
  ),
];

const readNames = (): ReadonlyMap<string, readonly NameAtom[]> => {
  const file = readFile();
  const names = new Map<string, readonly NameAtom[]>();
  for (const group of groupsOf(file))
    for (const name of group) names.set(name, [name, ...group.filter((other) => other !== name)].map(atomOf));
  for (const [sign, name] of Object.entries(file.signs))
    names.set(
      sign,
      [sign, name].map((text) => ({ kind: 'text', text })),
    );
  return names;
};
