// One request for one address: what the server answers, its body unpacked and within a limit. Knows nothing of
// redirects, robots.txt or documents.
import { once } from 'node:events';
import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { finished } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { CetuError } from '../../model/index.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { tooLarge } from '../read-file.ts';
import { hostOf, publicLookup, refusePrivateNumber } from './public-hosts.ts';

export type Answer = {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Empty where the status is none of success. */
  readonly bytes: Uint8Array;
};

export type RequestOptions = {
  readonly headers: Readonly<Record<string, string>>;
  readonly mostBytes: number;
  /** Ends the request: the time is over, or the run was stopped. */
  readonly signal: AbortSignal;
  /** Whether the host may be private, or this machine. */
  readonly allowed: boolean;
};

/** What Cetu calls itself; robots.txt speaks of it by the name before the stroke. */
export const agentName = `Cetu/${packageJson.version}`;

const agents = { 'http:': new HttpAgent(), 'https:': new HttpsAgent() };

/** Asks for an address. Throws INPUT, LIMIT or NOT_FOUND with a sentence about the host. */
export const request = async (url: URL, options: RequestOptions): Promise<Answer> => {
  const host = hostOf(url);
  if (!options.allowed) refusePrivateNumber(host);
  const secure = url.protocol === 'https:';
  const sent = (secure ? requestHttps : requestHttp)(url, {
    agent: agents[secure ? 'https:' : 'http:'],
    headers: { 'user-agent': agentName, 'accept-encoding': 'gzip, deflate, br', ...options.headers },
    signal: options.signal,
    ...(options.allowed ? {} : { lookup: publicLookup() }),
  });
  sent.on('error', () => {}); // one that comes after the answer is told by its body
  try {
    const answered = once(sent, 'response');
    sent.end();
    const [answer] = (await answered) as [IncomingMessage];
    const status = answer.statusCode ?? 0;
    const isBody = status >= 200 && status < 300;
    const bytes = isBody ? await bodyOf(answer, options.mostBytes) : new Uint8Array();
    return { status, headers: answer.headers, bytes };
  } catch (error) {
    throw toWebError(host, error, options.signal);
  } finally {
    sent.destroy();
  }
};

const unpackers: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The bytes of a body, unpacked; both what comes and what it unpacks to are held to the limit. */
const bodyOf = async (answer: IncomingMessage, mostBytes: number): Promise<Uint8Array> => {
  const told = Number(answer.headers['content-length'] ?? 0);
  if (told > mostBytes) throw new CetuError('LIMIT', tooLarge(told, mostBytes));
  const unpacker = unpackers[answer.headers['content-encoding']?.trim().toLowerCase() ?? '']?.();
  const body = unpacker ? answer.pipe(unpacker) : answer;
  // A connection that breaks off while unpacking ends the pipe without a word to its far end.
  const whole = unpacker ? finished(answer) : Promise.resolve();
  whole.catch(() => {});
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > mostBytes) throw new CetuError('LIMIT', tooLarge(size, mostBytes));
    parts.push(part);
  }
  await whole;
  return Buffer.concat(parts);
};

const toWebError = (host: string, error: unknown, signal: AbortSignal): CetuError => {
  if (error instanceof CetuError) return error;
  if (signal.aborted) return new CetuError('LIMIT', `${host} did not answer in time; CETU_FILE_SECONDS sets another.`);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [, sentence] = reasons.find(([sign]) => sign.test(code)) ?? [];
  const detail = error instanceof Error ? error.message : String(error);
  return new CetuError('INPUT', sentence ? `${host} ${sentence}.` : `${host} could not be asked: ${detail}.`, {
    cause: error,
  });
};

const reasons: readonly (readonly [RegExp, string])[] = [
  [/^(ENOTFOUND|EAI_)/, 'is a host that could not be found'],
  [/^ECONNREFUSED$/, 'takes no connections'],
  [/^(ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/, 'broke the connection off'],
  [/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/, 'cannot be reached'],
  [/^(CERT_|DEPTH_|SELF_|UNABLE_TO_|ERR_TLS_)/, 'has a certificate that is not valid'],
  [/^(EPROTO|ERR_SSL_)/, 'does not speak TLS as it should'],
  [/^(Z_|ERR_BROTLI|ERR__ERROR)/, 'sent a body that cannot be unpacked'],
];
