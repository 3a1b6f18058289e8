// Several who wait for the same lines.
import { expect, test } from 'vitest';
import type { GraphReader } from '../../graph/index.ts';
import { createDeadline } from '../deadline.ts';
import type { Comparison } from './compared.ts';
import { keepPortions } from './kept-portions.ts';

const comparison: Comparison = { sides: [{}, {}], by: 'measure', shared: false };
const starts = [null, null];

/** A store that answers when it is told to, with how often it was asked. */
const heldStore = () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const state = { asked: 0 };
  const funding = async () => {
    state.asked++;
    await promise;
    return { items: [], cursors: [], hasNext: false, total: 0 };
  };
  return { state, answer: resolve, graph: { funding, writes: async () => 1 } as unknown as GraphReader };
};

const turn = () => new Promise((resume) => setImmediate(resume));

test('one who leaves takes nothing from another who waits for the same lines', async () => {
  const { state, answer, graph } = heldStore();
  const portions = keepPortions(graph);
  const [leaver, stayer] = [createDeadline(60_000), createDeadline(60_000)];
  const left = portions(leaver)(comparison, starts).catch(({ message }) => message);
  const stays = portions(stayer)(comparison, starts);
  await turn();
  leaver.end(new Error('The client has left.'));
  answer();
  expect(await stays).toMatchObject({ lines: [], sums: 0 });
  expect(await left).toMatchObject({ lines: [] });
  expect(state.asked).toBe(2);
});

test('where all have left the work ends, and begins anew for the next', async () => {
  const { state, answer, graph } = heldStore();
  const portions = keepPortions(graph);
  const leaver = createDeadline(60_000);
  const left = portions(leaver)(comparison, starts).catch(({ message }) => message);
  await turn();
  leaver.end(new Error('The client has left.'));
  answer();
  expect(await left).toBe('The client has left.');
  expect(state.asked).toBe(1);
  expect(await portions(createDeadline(60_000))(comparison, starts)).toMatchObject({ sums: 0 });
});
