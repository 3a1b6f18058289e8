// Requests that mean harm, sent to an API over real stores: each is to be answered or refused, soon, in words of the
// API.
import { globSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { adminToken, openApi } from '../api-open.ts';
import { anyQuery } from './queries.ts';
import { type Random, randomFrom } from './random.ts';
import { anyText } from './values.ts';

export type Outcome = { readonly seed: number; readonly milliseconds: number; readonly fault: string | null };

const folder = new URL('../../api/schema/', import.meta.url).pathname;
const schema = buildSchema(
  globSync('*.graphql', { cwd: folder })
    .map((file) => readFileSync(folder + file, 'utf8'))
    .join('\n'),
);

/** What becomes of `count` requests; `fault` says what was wrong with the answer. */
export const tryRequests = async (count: number, seed: number): Promise<readonly Outcome[]> => {
  const { send } = await openApi();
  const outcomes: Outcome[] = [];
  for (let one = seed; one < seed + count; one++) {
    const start = performance.now();
    const fault = await faultOf(send, randomFrom(one)).catch((error: unknown) => `thrown: ${String(error)}`);
    outcomes.push({ seed: one, milliseconds: performance.now() - start, fault });
  }
  return outcomes;
};

const requestOf = (random: Random): RequestInit => {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (random.once(3)) headers['authorization'] = `Bearer ${random.once(2) ? adminToken : 'another token'}`;
  if (random.once(25))
    headers['content-type'] = random.pick(['text/plain', 'application/graphql', 'multipart/form-data']);
  const query = anyQuery(schema, random);
  const variables = random.once(4) ? { [random.pick(['a', '__proto__', 'none'])]: anyText(random) } : {};
  const body = JSON.stringify({ query, variables, operationName: random.once(60) ? anyText(random) : undefined });
  return { method: 'POST', headers, body: mutilated(body, random) };
};

const mutilated = (body: string, random: Random): string => {
  if (random.once(40)) return body.slice(0, random.below(body.length));
  if (random.once(40))
    return random.pick(['', 'null', '[]', '[{}]', '{"query":[]}', '{"query":null}', '['.repeat(50_000)]);
  return body;
};

type Send = (init: RequestInit) => Promise<Response>;

const faultOf = async (send: Send, random: Random): Promise<string | null> => {
  const response = await send(requestOf(random));
  const text = await response.text();
  if (response.status >= 500 && response.status !== 503) return `status ${response.status}: ${text.slice(0, 200)}`;
  if (/ {2}at \S+ \(|node:internal|\/[\w-]+\.ts\b|node_modules/.test(text))
    return `a stack trace: ${text.slice(0, 300)}`;
  if (text.includes('"code":"INTERNAL"')) return `internal: ${text.slice(0, 300)}`;
  return null;
};
