// What is asked of trees, whatever keeps them: funding of a city, the province and a field with all that lies in them;
// and puts as a store grows. Each question is asked beside another way to the same answer, which must be the same.
import assert from 'node:assert';
import type { FundingFilter, GraphStore } from '../../graph/index.ts';
import { cityOf, fieldOf, generateGraph, province } from './graphs.ts';
import { quantile } from './timing.ts';

const putsTimed = 50;

/** Times of puts into a store that grows from nothing to a hundredth, a tenth and all of `count` notices. */
export async function* benchPuts(store: GraphStore, count: number): AsyncGenerator<string, void, void> {
  let held = 0;
  for (const size of [count / 100, count / 10, count].map(Math.round)) {
    while (held < size) await store.put(generateGraph(held++));
    // Those measured go again, so that the next size is what it says.
    const graphs = Array.from({ length: putsTimed }, (_, i) => generateGraph(count + i));
    const times: number[] = [];
    for (const graph of graphs) {
      const from = performance.now();
      await store.put(graph);
      times.push(performance.now() - from);
    }
    for (const { id } of graphs) await store.remove(id);
    yield `${`put into ${size} notices`.padEnd(32)}${spread(times)}`;
  }
}

export type Question = {
  readonly name: string;
  readonly filter: (round: number) => FundingFilter;
  /** Whether documents or measures have an edge to what is asked for. */
  readonly of: 'document' | 'measure';
};

export const questions: readonly Question[] = [
  { name: 'funding of a city', filter: (round) => ({ regions: [cityOf(round)], unit: 'CNY' }), of: 'document' },
  { name: 'funding of the province', filter: () => ({ regions: [province], unit: 'CNY' }), of: 'document' },
  { name: 'funding of a field', filter: (round) => ({ industries: [fieldOf(round)], unit: 'CNY' }), of: 'measure' },
];

export const pageSize = 50;
// Half of them warm up.
const rounds = 100;

/** Times of a question, of the other way beside it, and the ratio of their 95th percentiles. */
export const benchQuestion = async (
  store: GraphStore,
  { name, filter }: Question,
  other: string,
  ask: (key: string) => readonly (string | number)[] | Promise<readonly (string | number)[]>,
): Promise<string> => {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const asked = filter(round);
    const [key = ''] = asked.regions ?? asked.industries ?? [];
    const start = performance.now();
    const { items, total } = await store.funding(asked, 'amount-descending', { first: pageSize });
    const between = performance.now();
    const answer = await ask(key);
    const end = performance.now();
    assert.deepEqual([total, ...items.map(({ id }) => id)], answer);
    if (round < rounds / 2) continue;
    ours.push(between - start);
    theirs.push(end - between);
  }
  const ratio = (quantile(ours, 0.95) / quantile(theirs, 0.95)).toFixed(2);
  return `${name.padEnd(32)}${spread(ours)}; ${other} ${spread(theirs)}; p95 ratio ${ratio}`;
};

const spread = (times: readonly number[]): string =>
  `p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`;
