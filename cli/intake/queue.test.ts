import { expect, test } from 'vitest';
import { CetuError } from '../../model/index.ts';
import { IntakeQueue } from './queue.ts';

const result = { path: 'a', outcome: 'stored', reason: null, source: null, facts: [] } as const;

test('jobs are done one after another, and each tells how far it is', async () => {
  const idle = Promise.withResolvers<void>();
  const queue = new IntakeQueue(idle.resolve);
  const gate = Promise.withResolvers<void>();
  queue.add('file', 'a', async (tell) => {
    tell({ of: 2, results: [result], leftOut: [] });
    await gate.promise;
  });
  queue.add('file', 'b', async () => {
    throw new CetuError('INPUT', 'It is empty.');
  });
  queue.add('file', 'c', async (tell) => tell({ of: 1, results: [{ ...result, outcome: 'failed' }], leftOut: [] }));
  const states = () => queue.jobs().map(({ name, state, reason }) => [name, state, reason]);
  await Promise.resolve();
  expect(states()).toEqual([
    ['c', 'queued', null],
    ['b', 'queued', null],
    ['a', 'working', null],
  ]);
  expect(queue.jobs().at(-1)).toMatchObject({ of: 2, results: [result], endedAt: null });
  gate.resolve();
  await idle.promise;
  expect(states()).toEqual([
    ['c', 'failed', null],
    ['b', 'failed', 'It is empty.'],
    ['a', 'done', null],
  ]);
});

test('no more wait than may, and the oldest that are done are forgotten', async () => {
  const idle = Promise.withResolvers<void>();
  const queue = new IntakeQueue(idle.resolve);
  for (let number = 0; number < 501; number++) queue.add('file', `${number}`, async () => {});
  expect(() => queue.add('file', 'one more', async () => {})).toThrow(/500 files wait/);
  await idle.promise;
  expect([queue.jobs().length, queue.jobs()[0]?.name]).toEqual([300, '500']);
});

test('nothing is begun once it is closed, and what is under way is waited for', async () => {
  const queue = new IntakeQueue(() => {});
  const gate = Promise.withResolvers<void>();
  queue.add('file', 'a', () => gate.promise);
  queue.add('file', 'b', async () => {});
  const closed = queue.close();
  gate.resolve();
  await closed;
  expect(queue.jobs().map(({ state }) => state)).toEqual(['queued', 'done']);
});
