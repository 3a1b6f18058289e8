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
  readonly signs: Int32Array;
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
  return { signs: new Int32Array(packVector(question).buffer, 0, words), sums };
};

/** How like the question a packed vector is, some .9 of their cosine; `at` is where it begins, in words. */
export const likenessOf = ({ sums }: AskedVector, packed: Uint32Array, at = 0): number => {
  let sum = 0;
  for (let word = 0, from = 0; word < words; word++) {
    let signs = packed[at + word] ?? 0;
    let magnitudes = packed[at + words + word] ?? 0;
    for (let four = 0; four < 8; four++, from += 256) {
      sum += sums[from + ((magnitudes & 15) << 4) + (signs & 15)] ?? 0;
      signs >>>= 4;
      magnitudes >>>= 4;
    }
  }
  return sum;
};

/** So many words of signs of each vector, one after the other, are what a look at all goes by. */
export const glanceWords = 12;

/** In how many of the signs that a glance takes each of the vectors differs from the question, twelve words each. */
export const countDifferences = ({ signs }: AskedVector, glances: Int32Array): Uint16Array => {
  const counts = new Uint16Array(glances.length / glanceWords);
  for (let at = 0, place = 0; place < counts.length; at += glanceWords, place++) {
    // Ones are summed in each byte of the sum (Warren, Hacker's Delight, 5-1): 96 at most, of twelve words.
    let bytes = 0;
    for (let word = 0; word < glanceWords; word++) {
      let bits = (glances[at + word] ?? 0) ^ (signs[word] ?? 0);
      bits -= (bits >>> 1) & 0x55555555;
      bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
      bytes += (bits + (bits >>> 4)) & 0x0f0f0f0f;
    }
    const pairs = (bytes & 0x00ff00ff) + ((bytes >>> 8) & 0x00ff00ff);
    counts[place] = (pairs & 0xffff) + (pairs >>> 16);
  }
  return counts;
};

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
