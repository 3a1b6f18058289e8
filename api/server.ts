// The HTTP server: the API under /graphql, /intake for files that are handed over, /original for those that were read,
// a feed for programs that look now and then, /health for machines that watch it, the page under everything else. It
// never waits for ever for a slow sender or reader, and never cuts a running request off before its grace is over.
import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { CetuError, toCetuError } from '../model/index.ts';
import type { ApiOptions } from './context.ts';
import { createApi } from './endpoint.ts';
import { type Ask, feedOf } from './feed.ts';
import { handoverPath, handoverServer } from './handover.ts';
import { asksForUs } from './hosts.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { originalPath, originalServer } from './originals.ts';

export type ServerOptions = ApiOptions & {
  /** The folder of the built page. It may be missing, or be built later. */
  readonly page: string;
  /** Names that it answers to beside those of loopback and its own addresses: `cetu.example.org`. */
  readonly hosts?: readonly string[];
};

export type CetuServer = {
  /**
   * Begins to listen and gives the address, `http://127.0.0.1:4000`. Port 0 takes a free one. Throws PORT_TAKEN, or
   * wraps the system's reason.
   */
  listen(port: number, host: string): Promise<string>;
  /** Stops listening, lets running requests end, and cuts off those that take longer than the grace. */
  close(graceMilliseconds: number): Promise<void>;
};

/** Whether a whole file comes or goes. */
const takesLong = (path: string): boolean => path === handoverPath || path === originalPath;

/** A server that is not listening yet. */
export const createCetuServer = (options: ServerOptions): CetuServer => {
  const api = createApi(options);
  const servePage = pageServer(options.page);
  const reportHealth = healthReporter(options);
  const answerFeed = feedServer(api, options.logger);
  const takeFile = handoverServer(options);
  const giveOriginal = originalServer(options);
  const limits = { ...defaultLimits, ...options.limits };
  const server = createServer({ connectionsCheckingInterval: 5_000 }, (request, response) => {
    const path = request.url?.split('?', 1)[0] ?? '/';
    cutSlow(request, response, takesLong(path) ? handoverPatience(limits) : patience(limits));
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    if (!asksForUs(request, options.hosts ?? [])) answer(response, 421, unknownName);
    else if (isApi(path)) void api(request, response);
    else if (path === handoverPath) void takeFile(request, response);
    else if (request.method !== 'GET' && request.method !== 'HEAD') answer(response, 405, 'Only GET is answered here.');
    else if (path === '/health') void reportHealth(response);
    else if (path === originalPath) void giveOriginal(request, response);
    else if (path === '/feed.atom') void answerFeed(request, response);
    else servePage(request, response);
  });
  // Slow senders are cut off: headers within 10 s, a whole request within 30 s, a file within the time that it has.
  server.headersTimeout = 10_000;
  server.requestTimeout = limits.fileMilliseconds;
  server.keepAliveTimeout = 5_000;
  server.maxConnections = limits.connections;

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        const refuse = (error: NodeJS.ErrnoException): void => reject(listenError(error, host, port));
        server.once('error', refuse);
        server.listen(port, host, () => {
          server.off('error', refuse);
          resolve(urlOf(server.address(), host));
        });
      }),
    close: async (graceMilliseconds) => {
      const { promise: closed, resolve } = Promise.withResolvers<void>();
      server.close(() => resolve());
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
      await closed;
      clearTimeout(cut);
      await api.dispose();
    },
  };
};

type Patience = { readonly request: number; readonly answer: number };

const patience = ({ answerMilliseconds }: Limits): Patience => ({ request: 30_000, answer: answerMilliseconds });
const handoverPatience = ({ fileMilliseconds }: Limits): Patience => ({
  request: fileMilliseconds,
  answer: fileMilliseconds,
});

/** Ends a connection whose request does not come, or whose answer is not taken. */
const cutSlow = (request: IncomingMessage, response: ServerResponse, patience: Patience): void => {
  const slow = setTimeout(() => request.complete || request.destroy(), patience.request);
  const cut = setTimeout(() => response.destroy(), patience.answer);
  response.once('close', () => {
    clearTimeout(slow);
    clearTimeout(cut);
  });
};

const unknownName = 'Cetu does not go by this name: ask for 127.0.0.1, or start it with the name in CETU_HOSTS.';

const isApi = (path: string): boolean => path === '/graphql' || path === '/graphql/';

const listenError = (error: NodeJS.ErrnoException, host: string, port: number): CetuError =>
  error.code === 'EADDRINUSE'
    ? new CetuError('PORT_TAKEN', `Port ${port} of ${host} is in use by another process.`, { cause: error })
    : new CetuError('CONFIG', toCetuError(error).message, { cause: error });

const urlOf = (address: AddressInfo | string | null, host: string): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${typeof address === 'object' ? address?.port : ''}`;

// The page runs its own files only. GraphiQL is one HTML text with its scripts and workers in it, so it may run those.
const pagePolicy = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";
const graphiqlPolicy =
  "default-src 'none'; connect-src 'self'; script-src 'unsafe-inline' blob:; worker-src blob:; style-src 'unsafe-inline'; font-src data:; img-src data:";
const originalPolicy = "default-src 'none'; sandbox";
const alwaysPolicy = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

const policyOf = (path: string): string => {
  if (path === originalPath) return originalPolicy;
  return isApi(path) ? graphiqlPolicy : pagePolicy;
};

const headersOf = (path: string): Readonly<Record<string, string>> => ({
  'content-security-policy': `${policyOf(path)}; ${alwaysPolicy}`,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
});

const answer = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
};

/** Answers 200 where the store answers, 503 where it does not. */
const healthReporter =
  ({ graph, logger }: ApiOptions) =>
  async (response: ServerResponse): Promise<void> => {
    const report = await graph.sources({ first: 1 }).then(
      ({ total }) => ({ status: 'ok', sources: total }),
      (error) => {
        logger.error({ err: error }, 'the store does not answer');
        return { status: 'unavailable' };
      },
    );
    response
      .writeHead(report.status === 'ok' ? 200 : 503, {
        'content-type': 'application/json',
        'cache-control': 'no-store',
      })
      .end(`${JSON.stringify(report)}\n`);
  };

/** Answers with the feed that the address asks for, out of what the API answers. */
const feedServer =
  (api: ReturnType<typeof createApi>, logger: ApiOptions['logger']) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const ask: Ask = async (query, variables) => {
      const asked = await api.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return asked.json();
    };
    const origin = `http://${request.headers.host ?? ''}`;
    try {
      const { status, type, body } = await feedOf(ask, new URL(request.url ?? '/', origin), origin);
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
    } catch (error) {
      logger.error({ err: error }, 'the feed could not be made');
      answer(response, 503, 'The feed could not be made.');
    }
  };

const notBuilt =
  'The page is not built. `npm start` builds it; in a checkout, `npx vite build web` does. /graphql answers.';

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

/** The page says itself that an address is none of its own; a file of it that is gone is told plainly. */
const notThere =
  (folder: string): Serve =>
  (request, response) => {
    if (request.url?.startsWith('/assets')) return answer(response, 404, 'There is no such file.');
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    createReadStream(join(folder, 'index.html'))
      .on('error', () => response.destroy())
      .pipe(response);
  };

/** A page that is built anew is read anew: the names of its files, and how long they are, are another's. */
const pageServer = (folder: string): Serve => {
  let held: { readonly build: string; readonly serve: Serve } | undefined;
  return (request, response) => {
    const build = buildIn(folder);
    if (build === null) return answer(response, 503, notBuilt);
    if (held?.build !== build) held = { build, serve: filesOf(folder) };
    held.serve(request, response);
  };
};

/** Which build of the page is there, also while its files are being written; null where none is. */
const buildIn = (folder: string): string | null => {
  const page = statSync(join(folder, 'index.html'), { throwIfNoEntry: false });
  if (!page) return null;
  const written = ['', 'en', 'assets'].map((part) => statSync(join(folder, part), { throwIfNoEntry: false })?.mtimeMs);
  return [page.ino, page.mtimeMs, ...written].join(' ');
};

const filesOf = (folder: string): Serve =>
  sirv(folder, { etag: true, gzip: true, brotli: true, setHeaders: cacheControl, onNoMatch: notThere(folder) });

// Files under /assets/ carry a hash of their content in their names.
const cacheControl = (response: ServerResponse, path: string): void => {
  response.setHeader('cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
};
