import { expect, test } from 'vitest';
import { remembering } from './remembering.ts';

test('what was found in a short text is kept, null too; a long text is read again', () => {
  const asked: string[] = [];
  const find = remembering((text) => {
    asked.push(text);
    return text.startsWith('市') ? text.length : null;
  });
  const long = '市'.repeat(100);
  expect(['市', '市', '县', '县', long, long].map(find)).toEqual([1, 1, null, null, 100, 100]);
  expect(asked).toEqual(['市', '县', long, long]);
});

test('however many texts are asked, the answers stay right', () => {
  const find = remembering((text) => `${text}!`);
  const texts = Array.from({ length: 5000 }, (_, i) => String(i % 3000));
  expect(texts.map(find)).toEqual(texts.map((text) => `${text}!`));
});
