// The conversation of the search suite with a Meilisearch server: recorded from a real one, or led with the stand-in
// (stand-in.ts).
//
//   record     each request goes to the server, one at a time in order; what was asked and answered is kept
//   stand in   a request is answered by the stand-in, which is held against what was recorded
//
// A task is asked about until it is done, and only then the answer is kept, so that no request depends on time. What
// differs between two recordings of the same conversation, such as ids of requests, is left out.
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { makeStandIn } from './stand-in.ts';

/** Takes the place of `fetch`; `end` gives it back. */
export type Conversation = { readonly end: () => void };

const file = new URL('./suite-1.50.ndjson.gz', import.meta.url);

const exchangeShape = z.tuple([z.string(), z.number(), z.unknown()]);
/** `POST /path body`, status, the answer's body. */
export type Exchange = z.infer<typeof exchangeShape>;

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
      const lines = countedFromZero(exchanges).map((exchange) => `${JSON.stringify(exchange)}\n`);
      writeFileSync(file, gzipSync(lines.join(''), { level: 9 }));
    },
  };
};

/** With the tasks counted from 0, whatever the server did before. */
const countedFromZero = (exchanges: readonly Exchange[]): readonly Exchange[] => {
  const numbers = new Map<number, number>();
  const numberOf = (uid: number): number => {
    const number = numbers.get(uid) ?? numbers.size;
    numbers.set(uid, number);
    return number;
  };
  return exchanges.map(([request, status, answer]) => [
    request.replace(/^GET \/tasks\/(\d+)/, (_, uid) => `GET /tasks/${numberOf(Number(uid))}`),
    status,
    JSON.parse(JSON.stringify(answer), (key, value) =>
      ['taskUid', 'batchUid', 'uid'].includes(key) && typeof value === 'number' ? numberOf(value) : value,
    ),
  ]);
};

/** What was recorded, in order. */
export const readRecording = (): readonly Exchange[] =>
  gunzipSync(readFileSync(file))
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => exchangeShape.parse(JSON.parse(line)));

/** Has the stand-in answer what would go to a server. */
export const startStandIn = (): Conversation => {
  const standIn = makeStandIn();
  const end = answerInTurn(async (_, url, init) => {
    const body: unknown = init?.body === undefined || init.body === null ? null : JSON.parse(String(init.body));
    const answer = standIn(init?.method ?? 'GET', url.pathname, body);
    return Response.json(answer.body, { status: answer.status });
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
