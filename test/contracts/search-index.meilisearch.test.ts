// The suite of the search index on Meilisearch: on the server at MEILI_URL, or on the stand-in, which is held against
// a recording of one.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { openSearchIndex } from '../../search/index.ts';
import { type Conversation, startRecording, startStandIn } from '../servers/meilisearch/conversation.ts';
import { deleteIndexes, meilisearchServer } from '../servers/meilisearch.ts';
import { describeSearchIndex } from './search-index.ts';
import { describeMeaningIn } from './search-meaning.ts';

const prefix = 'cetu-test-suite';
const isRecording = meilisearchServer !== null && process.env['RECORD'] !== undefined;
const { url, apiKey } = meilisearchServer ?? { url: 'http://127.0.0.1:7700', apiKey: null };

let conversation: Conversation | undefined;
const before = fc.readConfigureGlobal();

// A server takes a tenth of a second or more for each of the two tasks of a put, ten seconds where the machine is
// busy: of a clause that tries a hundred inputs nearly all the time is the server's. There it tries as many as fit the
// limit; the stand-in tries them all.
const realRuns = 20;
if (meilisearchServer !== null) vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

beforeAll(async () => {
  if (meilisearchServer !== null) await deleteIndexes(meilisearchServer, prefix);
  if (meilisearchServer !== null) fc.configureGlobal({ ...before, numRuns: realRuns });
  if (meilisearchServer !== null && !isRecording) return;
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1 });
  conversation = isRecording ? startRecording() : startStandIn();
});

afterAll(async () => {
  fc.configureGlobal(before);
  conversation?.end();
  if (meilisearchServer !== null) await deleteIndexes(meilisearchServer, prefix);
});

/** An index for each clause, by its title, so that a clause asks the same whatever runs beside it. */
const indexPrefix = (): string => {
  const title = expect.getState().currentTestName?.split(' > ').at(-1) ?? '';
  return `${prefix}-${createHash('sha256').update(title).digest('hex').slice(0, 12)}`;
};

describeSearchIndex(meilisearchServer === null ? 'meilisearch, by its stand-in' : 'meilisearch', () =>
  openSearchIndex(url, { meilisearch: { apiKey, indexPrefix: indexPrefix() } }),
);

describeMeaningIn(meilisearchServer === null ? 'meilisearch, by its stand-in' : 'meilisearch', (meaning) =>
  openSearchIndex(url, { meilisearch: { apiKey, indexPrefix: indexPrefix() }, meaning }),
);
