// Which sums a passage states, by the facts of its text: those that rules read and people corrected, never the figures
// in its words. A sum of another currency is none: what it is in yuan depends on the day.
import type { FactNode } from './graph.ts';
import type { Passage } from './passage.ts';

type Stated = { readonly at: number; readonly value: number };

/** The passages, each with the sums of the awards and amounts whose value begins in it: each once, least first. */
export const withSums = (passages: readonly Passage[], nodes: readonly FactNode[]): Passage[] => {
  const stated = nodes.flatMap(sumOf).sort((a, b) => a.at - b.at);
  return passages.map(({ sums: _, ...passage }) => {
    const sums = within(stated, passage);
    return sums.length === 0 ? passage : { ...passage, sums };
  });
};

const sumOf = (node: FactNode): Stated[] => {
  if (node.kind !== 'Award' && node.kind !== 'Amount') return [];
  const { value, unit, valueSpan } = node.properties;
  return unit === 'CNY' ? [{ at: valueSpan.start, value }] : [];
};

const within = (stated: readonly Stated[], { span }: Passage): readonly number[] => {
  let first = 0;
  for (let end = stated.length; first < end; ) {
    const middle = (first + end) >> 1;
    if ((stated[middle]?.at ?? 0) < span.start) first = middle + 1;
    else end = middle;
  }
  const sums = new Set<number>();
  for (let i = first; i < stated.length; i++) {
    const { at, value } = stated[i] ?? { at: span.end, value: 0 };
    if (at >= span.end) break;
    sums.add(value);
  }
  return [...sums].sort((a, b) => a - b);
};
