import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everyFact } from '../model/index.ts';
import { findRule } from './find-rule.ts';
import { namedSteps } from './named-steps.ts';
import { ruleBook } from './rule-book.ts';
import { ingestMadeUp } from './samples/stages.ts';
import { saysInChinese } from './says-in-chinese.ts';
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

  test('says the same in Chinese, of every table and step, too, with the example where it has one', () => {
    const english = new Map([
      ...Object.entries(namedSteps),
      ...[...ruleBook, ...rules].map(({ id, says }): [string, string] => [id, says]),
    ]);
    const chinese = saysInChinese();
    expect([...english.keys()].filter((id) => !chinese.has(id))).toEqual([]);
    expect([...chinese.keys()].filter((id) => !english.has(id))).toEqual([]);
    for (const [id, sentence] of chinese) {
      expect(sentence, id).toMatch(/^[^A-Za-z]*\p{Script=Han}.*。$/u);
      // An example begins with the first sign of Chinese behind the colon.
      const example = /: [^:]*?(\p{Script=Han}{2,})/u.exec(english.get(id) ?? '')?.[1];
      if (example) expect(sentence, id).toContain(example);
    }
  });
});

test('a word stands once in a kind of cue', () => {
  expect(twice(cueWords().map(({ kind, word }) => `${kind}: ${word}`))).toEqual([]);
});

describe('the rule of a fact', () => {
  const corpus = new URL('../corpus/', import.meta.url);
  const texts = readdirSync(corpus).filter((name) => name.endsWith('.txt'));

  test.each(texts)('has a sentence, as has that of a relation: %s', async (name) => {
    const { facts, graph } = await ingestMadeUp(readFileSync(new URL(name, corpus), 'utf8'));
    const ids = new Set(
      [...everyFact(facts).map(({ fact }) => fact), ...graph.nodes, ...graph.edges, ...graph.equivalences].flatMap(
        (one) => [one.rule, ...('rivals' in one && one.rivals ? one.rivals : [])],
      ),
    );
    expect(ids.size).toBeGreaterThan(5);
    expect([...ids].filter((id) => findRule(id) === null)).toEqual([]);
  });

  test('is found with its table, or without one where a step has none', () => {
    expect(findRule('amount-role/given-sum')).toMatchObject({ table: 'amount-role/money' });
    expect(findRule('heading-with-terms')).toMatchObject({ table: null });
    expect(findRule('no-such-rule')).toBeNull();
  });
});

test('a named step is one that the code names, and no rule of a table', () => {
  const ingest = new URL('./', import.meta.url);
  const code = readdirSync(ingest, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'named-steps.ts')
    .map((name) => readFileSync(new URL(name, ingest), 'utf8'))
    .join('\n');
  const isNamed = (id: string): boolean =>
    code.includes(`'${id}'`) || (id.startsWith('responsible-') && code.includes('`responsible-$'));
  expect(Object.keys(namedSteps).filter((id) => !isNamed(id))).toEqual([]);
  expect(Object.keys(namedSteps).filter((id) => findRule(id)?.table !== null)).toEqual([]);
});
