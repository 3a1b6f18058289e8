// Short and full names that mean one thing, from synonyms.yml: 发改委 and 发展和改革委员会, 高企 and 高新技术企业, 鄂 for 湖北. A query with one
// finds passages with any. It never looks at an index or a single document.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { cutWords } from '../text/index.ts';
import type { Atom } from './terms.ts';

/** A name in a text, half-open, with all names that mean the same, itself first. */
export type Synonym = { readonly start: number; readonly end: number; readonly names: readonly NameAtom[] };

type NameAtom = Exclude<Atom, { readonly kind: 'number' }>;

const lists = z.record(z.string(), z.array(z.string()));
const fileShape = z.strictObject({
  functions: lists,
  endings: z.array(z.array(z.string())),
  names: lists,
  signs: z.record(z.string(), z.string()),
});

let names: ReadonlyMap<string, readonly NameAtom[]> | undefined;
let longest = 0;

/** Returns the names of a folded text that have others, the longest first where several begin together. */
export const findSynonyms = (text: string): readonly Synonym[] => {
  names ??= readNames();
  const known = names;
  const found: Synonym[] = [];
  let bounds: ReadonlySet<number> | undefined;
  const isWord = (start: number, end: number): boolean => {
    bounds ??= new Set([text.length, ...cutWords(text).map((word) => word.start)]);
    return bounds.has(start) && bounds.has(end);
  };
  for (let start = 0; start < text.length; start++) {
    for (let end = Math.min(text.length, start + longest); end > start; end--) {
      const others = known.get(text.slice(start, end));
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

const readNames = (): ReadonlyMap<string, readonly NameAtom[]> => {
  const file = fileShape.parse(parse(readFileSync(new URL('./synonyms.yml', import.meta.url), 'utf8')));
  const groups: (readonly string[])[] = Object.entries(file.names).map(([name, others]) => [name, ...others]);
  for (const [full, short] of Object.entries(file.functions))
    for (const endings of file.endings)
      groups.push([full, ...short].flatMap((words) => endings.map((ending) => words + ending)));
  const known = new Map<string, readonly NameAtom[]>();
  for (const group of groups)
    for (const name of group)
      if (group.length > 1) known.set(name, [name, ...group.filter((other) => other !== name)].map(atomOf));
  for (const [sign, name] of Object.entries(file.signs))
    known.set(
      sign,
      [sign, name].map((text) => ({ kind: 'text', text })),
    );
  longest = Math.max(...[...known.keys()].map(({ length }) => length));
  return known;
};
