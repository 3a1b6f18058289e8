// The words that a query does without, read from stop-words.yml at first use.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

let words: ReadonlySet<string> | undefined;

/** Returns the function and question words of stop-words.yml, in simplified characters. */
export function stopWords(): ReadonlySet<string> {
  words ??= readWords();
  return words;
}

function readWords(): ReadonlySet<string> {
  const lists: unknown = parse(readFileSync(new URL('./stop-words.yml', import.meta.url), 'utf8'));
  const entries = Object.values(lists ?? {}).flat();
  if (!entries.every((word) => typeof word === 'string'))
    throw new Error('stop-words.yml holds more than lists of words');
  return new Set(entries);
}
