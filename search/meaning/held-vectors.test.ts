import { expect, test } from 'vitest';
import { holdVectors, type SourceVectors } from './held-vectors.ts';
import { randomSigns } from './signs.ts';
import { dimensions, packVector, turned } from './vector.ts';

const vectorOf = (seed: number): Float32Array => turned(randomSigns(dimensions, seed)) ?? new Float32Array(dimensions);
const question = vectorOf(1);
const others = Array.from({ length: 50 }, (_, i) => vectorOf(100 + i));
/** Passages that are the liker the question the greater their part of it. */
const sourceOf = (id: string, parts: readonly number[]): SourceVectors => ({
  passagesHash: id,
  passages: parts.map((_, i) => `${id}/passage/${i}`),
  packed: Uint32Array.from(
    parts.flatMap((part, i) => {
      const own = others[i % others.length] ?? question;
      return [...packVector(own.map((value, at) => (1 - part) * value + part * (question[at] ?? 0)))];
    }),
  ),
});

test('the likest come first, wherever their sources stand, and those that are alike by id', () => {
  const held = holdVectors();
  held.keep('b', sourceOf('b', [0, 0.3, 0.9]));
  held.keep('a', sourceOf('a', [0, 0.5, 0.9]));
  const { nearest } = held.ask(question);
  expect(nearest(4)).toEqual(['a/passage/2', 'b/passage/2', 'a/passage/1', 'b/passage/1']);
  expect(nearest(1)).toEqual(['a/passage/2']);
});

test('of thousands the likest are those by likeness', () => {
  const held = holdVectors();
  const parts = Array.from({ length: 3_000 }, (_, i) => ((i * 7) % 3_000) / 6_000);
  held.keep('a', sourceOf('a', parts));
  const { nearest, likeness } = held.ask(question);
  const all = parts.map((_, i) => `a/passage/${i}`);
  const byLikeness = all.toSorted((a, b) => (likeness(b) ?? 0) - (likeness(a) ?? 0));
  expect(nearest(20)).toEqual(byLikeness.slice(0, 20));
});

test('a source that is put again or taken away is asked as it is now', () => {
  const held = holdVectors();
  held.keep('a', sourceOf('a', [0.9]));
  held.keep('b', sourceOf('b', [0.5]));
  expect(held.ask(question).nearest(2)).toEqual(['a/passage/0', 'b/passage/0']);
  held.keep('a', sourceOf('a', [0.2]));
  expect(held.ask(question).nearest(2)).toEqual(['b/passage/0', 'a/passage/0']);
  held.forget('b');
  expect(held.ask(question).nearest(2)).toEqual(['a/passage/0']);
  expect(held.ask(question).likeness('b/passage/0')).toBeNull();
});
