import { expect, test } from 'vitest';
import { remembering } from './remembering.ts';

test('what was found in a text is kept, null too; a text that is longer than all that is kept is read again', () => {
  const asked: string[] = [];
  const find = remembering((text) => {
    asked.push(text);
    return text.startsWith('市') ? text.length : null;
  });
  const sentence = '市'.repeat(100);
  const book = '市'.repeat(100_000);
  expect(['市', '市', '县', '县', sentence, sentence, book, book].map(find)).toEqual([
    1,
    1,
    null,
    null,
    100,
    100,
    100_000,
    100_000,
  ]);
  expect(asked.map(({ length }) => length)).toEqual([1, 1, 100, 100_000, 100_000]);
});

test('however many texts are asked, the answers stay right', () => {
  const find = remembering((text) => `${text}!`);
  const texts = Array.from({ length: 50_000 }, (_, i) => String(i % 30_000).repeat(1 + (i % 30)));
  expect(texts.map(find)).toEqual(texts.map((text) => `${text}!`));
});
