// What rules, their tables and steps say in Chinese, by id: says/*.yml. The English sentence stands in the rule
// itself; that each has its Chinese one, and none is left of a rule that is gone, holds a test.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const folder = new URL('says/', import.meta.url);
let known: ReadonlyMap<string, string> | null = null;

/** Each sentence by the id of its rule, table or step; read at the first call. Throws where two have one id. */
export const saysInChinese = (): ReadonlyMap<string, string> => {
  known ??= read();
  return known;
};

const read = (): ReadonlyMap<string, string> => {
  const all = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    const sentences: Readonly<Record<string, string>> = parse(readFileSync(new URL(name, folder), 'utf8'));
    for (const [id, sentence] of Object.entries(sentences)) {
      if (all.has(id)) throw new Error(`${id} has two sentences in Chinese`);
      all.set(id, sentence);
    }
  }
  return all;
};
