// The vector of a text in two bits a dimension, and how like a question it is.
//
// A model's vectors are turned first (signs by chance, then a Hadamard transform, three times), so that all dimensions
// are alike and one division into four steps serves them all. The question keeps its figures. Of the likeness by
// figures, two bits keep a correlation of .98, one bit .91: on the held half of STARD the first is worth a point of
// MRR@10 more (docs/quality.md, Search).
import { randomSigns } from './signs.ts';

export const dimensions = 512;

/** Bytes of a packed vector: the signs of all dimensions, then for each whether it is far from zero. */
export const vectorBytes = dimensions / 4;

const words = dimensions / 32;
// Of normally spread values of the variance 1: where the steps meet, and what each stands for (Max, 1960).
const far = 0.9816;
const nearValue = 0.4528;
const farValue = 1.51;

const rounds = [1, 2, 3].map((seed) => randomSigns(dimensions, seed));

/** The vector, turned, of the length 1; null where it is zero or not of 512 dimensions. */
export const turned = (vector: ArrayLike<number>): Float32Array | null => {
  if (vector.length !== dimensions) return null;
  let values: Float32Array = Float32Array.from(vector);
  for (const signs of rounds) values = transformed(values.map((value, i) => value * (signs[i] ?? 1)));
  const length = Math.hypot(...values);
  return length > 0 && Number.isFinite(length) ? values.map((value) => value / length) : null;
};

/** A turned vector in two bits a dimension, as 32 words of 32 bits: signs, then magnitudes. */
export const packVector = (values: Float32Array): Uint32Array => {
  const packed = new Uint32Array(2 * words);
  const step = far / Math.sqrt(dimensions);
  values.forEach((value, i) => {
    const at = i >>> 5;
    const bit = 1 << (i & 31);
    if (value < 0) packed[at] = (packed[at] ?? 0) | bit;
    if (Math.abs(value) >= step) packed[words + at] = (packed[words + at] ?? 0) | bit;
  });
  return packed;
};

/** How like the turned question a packed vector is, some .9 of their cosine; `at` is where it begins, in words. */
export const likenessOf = (question: Float32Array, packed: Uint32Array, at = 0): number => {
  let sum = 0;
  for (let word = 0; word < words; word++) {
    const signs = packed[at + word] ?? 0;
    const magnitudes = packed[at + words + word] ?? 0;
    for (let bit = 0; bit < 32; bit++) {
      const value = (magnitudes >>> bit) & 1 ? farValue : nearValue;
      const figure = question[32 * word + bit] ?? 0;
      sum += (signs >>> bit) & 1 ? -figure * value : figure * value;
    }
  }
  return sum / Math.sqrt(dimensions);
};

/**
 * Writes for each of the packed vectors in how many signs it differs from the question, packed too, from `from` on. A
 * look at 200,000 takes 5 ms: who is not among the first by this is not among the first by likeness.
 */
export const countDifferences = (question: Uint32Array, packed: Uint32Array, into: Uint16Array, from: number): void => {
  for (let at = 0, place = from; at < packed.length; at += 2 * words, place++) {
    let count = 0;
    for (let word = 0; word < words; word++) {
      const bits = (packed[at + word] ?? 0) ^ (question[word] ?? 0);
      count += (ones[bits & 0xffff] ?? 0) + (ones[bits >>> 16] ?? 0);
    }
    into[place] = count;
  }
};

/** How many bits of each number of sixteen bits are one. */
const ones = new Uint8Array(65_536);
for (let i = 1; i < ones.length; i++) ones[i] = (ones[i >> 1] ?? 0) + (i & 1);

/** The fast Walsh–Hadamard transform, of the same length. */
const transformed = (values: Float32Array): Float32Array => {
  const out = Float32Array.from(values);
  for (let half = 1; half < dimensions; half *= 2)
    for (let start = 0; start < dimensions; start += 2 * half)
      for (let i = start; i < start + half; i++) {
        const [one, other] = [out[i] ?? 0, out[i + half] ?? 0];
        out[i] = one + other;
        out[i + half] = one - other;
      }
  return out.map((value) => value / Math.sqrt(dimensions));
};
