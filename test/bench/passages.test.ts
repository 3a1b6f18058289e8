import { expect, test } from 'vitest';
import { generateSources } from './passages.ts';

test('the same seed gives the same passages, another seed others', () => {
  const made = [...generateSources(450, 7)];
  expect(made.map(({ passages }) => passages.length)).toEqual([200, 200, 50]);
  expect([...generateSources(450, 7)]).toEqual(made);
  expect([...generateSources(450, 8)]).not.toEqual(made);
});

test('passages have about a hundred characters and ids of their own', () => {
  const passages = [...generateSources(400)].flatMap((source) => source.passages);
  expect(new Set(passages.map(({ id }) => id)).size).toBe(400);
  for (const { text, span } of passages) {
    expect(text.length).toBe(span.end - span.start);
    expect(text.length).toBeGreaterThan(100);
    expect(text.length).toBeLessThan(200);
  }
});
