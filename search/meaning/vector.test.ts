import { expect, test } from 'vitest';
import { randomSigns } from './signs.ts';
import { countDifferences, dimensions, likenessOf, packVector, turned, vectorBytes } from './vector.ts';

const vectorOf = (seed: number): Float32Array => {
  const [a, b, c] = [1, 2, 3].map((each) => randomSigns(dimensions, 100 * seed + each));
  return Float32Array.from({ length: dimensions }, (_, i) => (a?.[i] ?? 0) + (b?.[i] ?? 0) + (c?.[i] ?? 0) / 2);
};
const turn = (vector: ArrayLike<number>): Float32Array => turned(vector) ?? new Float32Array(dimensions);
const cosine = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0) / (Math.hypot(...a) * Math.hypot(...b));

test('turning keeps angles and makes the length 1', () => {
  const [a, b] = [vectorOf(1), vectorOf(2)];
  const mixed = a.map((value, i) => value + (b[i] ?? 0));
  expect(Math.hypot(...turn(a))).toBeCloseTo(1, 5);
  expect(cosine(turn(a), turn(mixed))).toBeCloseTo(cosine(a, mixed), 4);
});

test('two bits a dimension keep nine tenths of a likeness, and of two vectors which is the liker', () => {
  const question = vectorOf(3);
  const toward = (part: number): Float32Array => vectorOf(4).map((value, i) => value + part * (question[i] ?? 0));
  const likenesses = [0, 0.3, 0.6, 1, 3].map((part) => likenessOf(turn(question), packVector(turn(toward(part)))));
  expect(likenesses).toEqual([...likenesses].sort((a, b) => a - b));
  const whole = cosine(question, toward(1));
  expect(likenesses[3]).toBeGreaterThan(0.8 * whole);
  expect(likenesses[3]).toBeLessThan(whole);
});

test('a vector with one large dimension is packed as well as any', () => {
  const peak = Float32Array.from({ length: dimensions }, (_, i) => (i === 7 ? 100 : 1));
  expect(likenessOf(turn(peak), packVector(turn(peak)))).toBeGreaterThan(0.8);
});

test('packs into 128 bytes, and counts in how many signs vectors differ', () => {
  const [a, b] = [packVector(turn(vectorOf(5))), packVector(turn(vectorOf(6)))];
  expect(a.byteLength).toBe(vectorBytes);
  const into = new Uint16Array(3);
  countDifferences(a, Uint32Array.from([...a, ...b]), into, 1);
  const signs = (packed: Uint32Array): string =>
    [...packed.slice(0, dimensions / 32)].map((word) => word.toString(2).padStart(32, '0')).join('');
  expect([...into]).toEqual([0, 0, [...signs(a)].filter((bit, i) => bit !== signs(b)[i]).length]);
});

test('takes no vector that is zero, not finite, or of other dimensions', () => {
  expect(turned(new Float32Array(dimensions))).toBeNull();
  expect(turned(new Float32Array(dimensions).fill(Number.NaN))).toBeNull();
  expect(turned([1, 2, 3])).toBeNull();
});
