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
const warmUps = 20;
// The 95th percentile is the tenth worst of each. Of fifty it was the third worst, and three pauses of the machine
// (another process, the collector of garbage) in one of the two lists made a ratio of 2.8 where the halves differ by a
// tenth.
const rounds = 200;

/** Times of a question, of the other way beside it, and the ratio of their 95th percentiles. */
export const benchQuestion = async (
  store: GraphStore,
  { name, filter }: Question,
  other: string,
  ask: (key: string) => readonly (string | number)[] | Promise<readonly (string | number)[]>,
): Promise<string> => {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = -warmUps; round < rounds; round++) {
    const asked = filter(round + warmUps);
    const [key = ''] = asked.regions ?? asked.industries ?? [];
    const askStore = async () => {
      const { items, total } = await store.funding(asked, 'amount-descending', { first: pageSize });
      return [total, ...items.map(({ id }) => id)];
    };
    // By turns one goes first: what the first leaves behind for the collector is gathered in the time of the second.
    const ways = [
      { times: ours, way: askStore },
      { times: theirs, way: async () => ask(key) },
    ];
    const answers: unknown[] = [];
    for (const { times, way } of round % 2 === 0 ? ways : ways.toReversed()) {
      const start = performance.now();
      answers.push(await way());
      if (round >= 0) times.push(performance.now() - start);
    }
    assert.deepEqual(answers[0], answers[1]);
  }
  const ratio = (at: number): string => (quantile(ours, at) / quantile(theirs, at)).toFixed(2);
  return `${name.padEnd(32)}${spread(ours)}; ${other} ${spread(theirs)}; ratio p50 ${ratio(0.5)}, p95 ${ratio(0.95)}`;
};

const spread = (times: readonly number[]): string =>
  `p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`;
