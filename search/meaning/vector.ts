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

// In ten-thousandths, which a sum keeps exactly: whatever order vectors come and go in, their mean is the same.
const units = 10_000;
const nearUnits = Math.round(nearValue * units);
const moreUnits = Math.round(farValue * units) - nearUnits;

/** Adds packed vectors to sums, one a dimension, or takes them away again; a vector takes a microsecond. */
export const addVectors = (sums: Float64Array, packed: Uint32Array, times: 1 | -1): void => {
  for (let at = 0; at < packed.length; at += 2 * words)
    for (let word = 0, i = 0; word < words; word++) {
      let signs = packed[at + word] ?? 0;
      let magnitudes = packed[at + words + word] ?? 0;
      for (const end = i + 32; i < end; i++) {
        // No branches: a guess at bits by chance is wrong every second time.
        const value = nearUnits + (magnitudes & 1) * moreUnits;
        sums[i] = (sums[i] ?? 0) + times * (1 - 2 * (signs & 1)) * value;
        signs >>>= 1;
        magnitudes >>>= 1;
      }
    }
};

// The half finds laypeople less, all of it no more (docs/quality.md, Search).
const commonPart = 0.75;

/**
 * A turned question less most of what so many packed vectors have in common, by their sums: a passage that is like
 * any question is less like each.
 */
export const withoutCommon = (question: Float32Array, sums: Float64Array, count: number): Float32Array => {
  const part = commonPart / (units * Math.sqrt(dimensions) * Math.max(1, count));
  return question.map((value, i) => value - part * (sums[i] ?? 0));
};

/** A question, made ready to be compared with many packed vectors. */
export type AskedVector = {
  readonly packed: Int32Array;
  /** What each four dimensions add to a likeness, by their four magnitudes and four signs. */
  readonly sums: Float32Array;
};

const fours = dimensions / 4;

/** Of a turned question; takes a tenth of a millisecond. */
export const askedVectorOf = (question: Float32Array): AskedVector => {
  const sums = new Float32Array(fours * 256);
  for (let four = 0; four < fours; four++)
    for (let bits = 0; bits < 256; bits++) {
      let sum = 0;
      for (let i = 0; i < 4; i++) {
        const value = (bits >>> (4 + i)) & 1 ? farValue : nearValue;
        sum += (question[4 * four + i] ?? 0) * ((bits >>> i) & 1 ? -value : value);
      }
      sums[256 * four + bits] = sum / Math.sqrt(dimensions);
    }
  return { packed: new Int32Array(packVector(question).buffer), sums };
};

/** How like the question a packed vector is, some .9 of their cosine; `at` is where it begins, in words. */
export const likenessOf = ({ sums }: AskedVector, packed: Uint32Array, at = 0): number => {
  let sum = 0;
  for (let word = 0; word < words; word++)
    sum += likenessOfWord(sums, 8 * 256 * word, packed[at + word] ?? 0, packed[at + words + word] ?? 0);
  return sum;
};

// Not as a loop: what waits for the sum before it takes twice the time.
const likenessOfWord = (sums: Float32Array, from: number, signs: number, magnitudes: number): number =>
  (sums[from + (((magnitudes << 4) & 0xf0) | (signs & 15))] ?? 0) +
  (sums[from + 256 + ((magnitudes & 0xf0) | ((signs >>> 4) & 15))] ?? 0) +
  ((sums[from + 512 + (((magnitudes >>> 4) & 0xf0) | ((signs >>> 8) & 15))] ?? 0) +
    (sums[from + 768 + (((magnitudes >>> 8) & 0xf0) | ((signs >>> 12) & 15))] ?? 0)) +
  ((sums[from + 1024 + (((magnitudes >>> 12) & 0xf0) | ((signs >>> 16) & 15))] ?? 0) +
    (sums[from + 1280 + (((magnitudes >>> 16) & 0xf0) | ((signs >>> 20) & 15))] ?? 0) +
    ((sums[from + 1536 + (((magnitudes >>> 20) & 0xf0) | ((signs >>> 24) & 15))] ?? 0) +
      (sums[from + 1792 + (((magnitudes >>> 24) & 0xf0) | (signs >>> 28))] ?? 0)));

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
