import { expect, test } from 'vitest';
import { raisedByText } from './same-text.ts';

const weighed = (id: string, weight: number) => ({ id: `${id}-9`, weight });

test('raises a passage by others of its text that weigh something, and none that stands alone', () => {
  const raised = raisedByText([weighed('a/passage/0', 10), weighed('b/passage/0', 10), weighed('b/passage/9', 5)]);
  expect(raised.map(({ id }) => id)).toEqual(['a/passage/0-9', 'b/passage/0-9', 'b/passage/9-9']);
  const [alone = Number.NaN, first = 0, second = 0] = raised.map(({ weight }) => weight);
  expect(alone).toBe(10);
  expect(first).toBeGreaterThan(10);
  expect(second).toBeGreaterThan(5);
  expect(second).toBeLessThan(first);
});

test('takes the five heaviest others, itself left out, so that a long text gains no more than a short one', () => {
  const of = (count: number) =>
    raisedByText(Array.from({ length: count }, (_, i) => weighed(`a/passage/${i}`, 10))).map(({ weight }) => weight);
  expect(new Set(of(6)).size).toBe(1);
  expect(of(60)[0]).toBe(of(6)[0]);
  expect(of(3)[0]).toBeLessThan(of(6)[0] ?? 0);
  const [last] = raisedByText([1, 10, 10, 10, 10, 10, 10].map((weight, i) => weighed(`a/passage/${i}`, weight)));
  expect(last?.weight).toBe(1 + ((of(6)[0] ?? 0) - 10));
});
