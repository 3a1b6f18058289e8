// The conversation of the search suite with a Meilisearch server, recorded once and played back where there is none.
//
//   record   each request goes to the server, one at a time in order; what was asked and answered is kept
//   replay   a request gets the answer that it got then, the n-th time it is asked the n-th; any other request is refused
//
// A task is asked about until it is done, and only then the answer is kept, so that no request depends on time. What differs
// between two recordings of the same conversation, such as ids of requests, is left out.
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';

/** Takes the place of `fetch`; `end` gives it back. */
export type Conversation = { readonly end: () => void };

const file = new URL('./suite-1.50.ndjson.gz', import.meta.url);

const exchangeShape = z.tuple([z.string(), z.number(), z.unknown()]);
/** `POST /path body`, status, the answer's body. */
type Exchange = z.infer<typeof exchangeShape>;

export const startRecording = (): Conversation => {
  const exchanges: Exchange[] = [];
  const send = fetch;
  const end = answerInTurn(async (request, url, init) => {
    let response = await send(url, init);
    let answer: unknown = await response.json();
    while (isUnfinished(answer) && init?.method === undefined) {
      await wait(5);
      response = await send(url, init);
      answer = await response.json();
    }
    const told = withoutChance(answer);
    exchanges.push([request, response.status, told]);
    return Response.json(told, { status: response.status });
  });
  return {
    end: () => {
      end();
      const lines = exchanges.map((exchange) => `${JSON.stringify(exchange)}\n`);
      writeFileSync(file, gzipSync(lines.join(''), { level: 9 }));
    },
  };
};

export const startReplay = (): Conversation => {
  const recorded = new Map<string, Exchange[]>();
  const lines = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n');
  for (const line of lines) {
    const exchange = exchangeShape.parse(JSON.parse(line));
    const [request] = exchange;
    recorded.set(request, [...(recorded.get(request) ?? []), exchange]);
  }
  const end = answerInTurn(async (request) => {
    const exchange = recorded.get(request)?.shift();
    if (exchange !== undefined) return Response.json(exchange[2], { status: exchange[1] });
    const message = `the recorded conversation has no ${recorded.has(request) ? 'further ' : ''}answer to ${request}
If the request is meant to differ, record anew: MEILI_URL=… MEILI_API_KEY=… npm run record:meilisearch`;
    return Response.json({ message, code: 'not_recorded' }, { status: 400 });
  });
  return { end };
};

/** Answers each request of `fetch` after the one before it; returns the way back. */
const answerInTurn = (
  answer: (request: string, url: URL, init: RequestInit | undefined) => Promise<Response>,
): (() => void) => {
  const original = globalThis.fetch;
  let last: Promise<unknown> = Promise.resolve();
  globalThis.fetch = (input, init) => {
    const url = new URL(String(input));
    const request = `${init?.method ?? 'GET'} ${url.pathname}${url.search} ${init?.body ?? ''}`;
    const turn = last.then(() => answer(request, url, init));
    last = turn.catch(() => undefined);
    return turn;
  };
  return () => {
    globalThis.fetch = original;
  };
};

const isUnfinished = (answer: unknown): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  'status' in answer &&
  (answer.status === 'enqueued' || answer.status === 'processing');

const chance = ['requestUid', 'processingTimeMs', 'enqueuedAt', 'startedAt', 'finishedAt', 'duration', 'createdAt'];

const withoutChance = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer), (key, value) => (chance.includes(key) ? undefined : value));
