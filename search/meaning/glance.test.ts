import { describe, expect, test } from 'vitest';
import { glanceWords, mostDifferent, openGlance } from './glance.ts';
import { randomSigns } from './signs.ts';
import { askedVectorOf, dimensions, packVector } from './vector.ts';

/** A vector whose dimensions are far from zero, every third of them three times as far. */
const vectorOf = (seed: number): Float32Array =>
  Float32Array.from(randomSigns(dimensions, seed), (sign, i) => (sign * (i % 3 === 0 ? 3 : 1)) / 40);

const glanceAt = (vectors: readonly Float32Array[]) => {
  const glance = openGlance(vectors.length);
  vectors.forEach((vector, place) => {
    glance.signs.set(packVector(vector).subarray(0, glanceWords), place * glanceWords);
  });
  return (question: Float32Array): readonly number[] => [...glance.countDifferences(askedVectorOf(question).packed)];
};

describe('countDifferences', () => {
  test('counts each sign that differs, thrice where the question is far from zero', () => {
    const [question, ...others] = [1, 2, 3, 4, 5].map(vectorOf);
    const byHand = (other: Float32Array): number =>
      other.reduce((sum, value, i) => {
        const asked = question?.[i] ?? 0;
        return sum + (value * asked > 0 ? 0 : i % 3 === 0 ? 3 : 1);
      }, 0);
    expect(question && glanceAt(others)(question)).toEqual(others.map(byHand));
  });

  test('finds none in the same vector, and knows how many there are at most', () => {
    const far = Float32Array.from(randomSigns(dimensions, 6), (sign) => sign / 10);
    expect(glanceAt([far, far.map((value) => -value)])(far)).toEqual([0, mostDifferent]);
  });

  test('asks the same passages again', () => {
    const all = [7, 8, 9].map(vectorOf);
    const count = glanceAt(all);
    const [first, second] = all.map(count);
    expect(first?.indexOf(0)).toBe(0);
    expect(second?.indexOf(0)).toBe(1);
  });

  test('may look at nothing', () => {
    expect(glanceAt([])(vectorOf(1))).toEqual([]);
  });
});
