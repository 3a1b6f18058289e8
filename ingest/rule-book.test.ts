import { describe, expect, test } from 'vitest';
import { ruleBook } from './rule-book.ts';
import { cueWords } from './vocabulary/cues.ts';

const twice = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, i) => names.indexOf(name) !== i)),
];

describe('the rule book', () => {
  const rules = ruleBook.flatMap((table) => table.rules);

  test('has every rule once, under the subject that its table names', () => {
    expect(twice(rules.map(({ id }) => id))).toEqual([]);
    expect(twice(ruleBook.map(({ id }) => id))).toEqual([]);
    const strays = ruleBook.flatMap(({ id, rules: own }) =>
      own.filter((rule) => rule.id.split('/')[0] !== id.split('/')[0]).map((rule) => `${id}: ${rule.id}`),
    );
    expect(strays).toEqual([]);
  });

  test('says of every rule in a sentence what it decides, with an example', () => {
    expect(rules.filter(({ says }) => !/^[A-Z].*: .*[.…]$/.test(says)).map(({ id }) => id)).toEqual([]);
  });
});

test('a word stands once in a kind of cue', () => {
  expect(twice(cueWords().map(({ kind, word }) => `${kind}: ${word}`))).toEqual([]);
});
