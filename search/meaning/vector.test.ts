import { expect, test } from 'vitest';
import { randomSigns } from './signs.ts';
import {
  addVectors,
  askedVectorOf,
  dimensions,
  likenessOf,
  packVector,
  turned,
  vectorBytes,
  withoutCommon,
} from './vector.ts';

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
  const likenesses = [0, 0.3, 0.6, 1, 3].map((part) =>
    likenessOf(askedVectorOf(turn(question)), packVector(turn(toward(part)))),
  );
  expect(likenesses).toEqual([...likenesses].sort((a, b) => a - b));
  const whole = cosine(question, toward(1));
  expect(likenesses[3]).toBeGreaterThan(0.8 * whole);
  expect(likenesses[3]).toBeLessThan(whole);
});

test('a vector with one large dimension is packed as well as any', () => {
  const peak = Float32Array.from({ length: dimensions }, (_, i) => (i === 7 ? 100 : 1));
  expect(likenessOf(askedVectorOf(turn(peak)), packVector(turn(peak)))).toBeGreaterThan(0.8);
});

test('packs into 128 bytes', () => {
  expect(packVector(turn(vectorOf(5))).byteLength).toBe(vectorBytes);
});

test('a passage that is like any question comes after one that says what is asked, without what all have in common', () => {
  const common = vectorOf(8);
  const own = (seed: number, part: number): Float32Array =>
    vectorOf(seed).map((value, i) => part * value + (common[i] ?? 0));
  const [vague, answer] = [packVector(turn(common)), packVector(turn(own(9, 2)))];
  const sums = new Float64Array(dimensions);
  const others = [10, 11, 12, 13, 14, 15, 16, 17].map((seed) => packVector(turn(own(seed, 1))));
  for (const packed of [vague, answer, ...others]) addVectors(sums, packed, 1);
  const question = turn(own(9, 0.5));
  const gain = (asked: Float32Array): number =>
    likenessOf(askedVectorOf(asked), answer) - likenessOf(askedVectorOf(asked), vague);
  expect(gain(question)).toBeLessThan(0);
  expect(gain(withoutCommon(question, sums, 2 + others.length))).toBeGreaterThan(0);
});

test('nothing is left in the sums of a vector that is taken away again', () => {
  const [a, b, c] = [18, 19, 20].map((seed) => packVector(turn(vectorOf(seed)))) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const [sums, fresh] = [new Float64Array(dimensions), new Float64Array(dimensions)];
  for (const packed of [a, b, c]) addVectors(sums, packed, 1);
  addVectors(sums, b, -1);
  for (const packed of [c, a]) addVectors(fresh, packed, 1);
  expect(sums).toEqual(fresh);
});

test('takes no vector that is zero, not finite, or of other dimensions', () => {
  expect(turned(new Float32Array(dimensions))).toBeNull();
  expect(turned(new Float32Array(dimensions).fill(Number.NaN))).toBeNull();
  expect(turned([1, 2, 3])).toBeNull();
});
