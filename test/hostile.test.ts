// The short form of `npm run hostile`; that of files is ingest/mutations.test.ts.
import { expect, test } from 'vitest';
import { tryRequests } from './hostile/requests.ts';

test('hostile requests are answered or refused, soon and without a trace of what lies behind', async () => {
  const outcomes = await tryRequests(300, Number(process.env['SEED'] ?? 0));
  expect(outcomes.filter(({ fault }) => fault !== null)).toEqual([]);
  expect(outcomes.filter(({ milliseconds }) => milliseconds > 10_000)).toEqual([]);
}, 120_000);
