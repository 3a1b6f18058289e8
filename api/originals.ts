// The files that texts were read from: GET /original?source=ID gives the bytes, where they are still those that were
// read. A browser saves them and never shows them as a page: what a stranger's file holds runs nowhere. The page draws
// a PDF by itself.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Origin } from '../model/index.ts';
import type { ApiOptions } from './context.ts';
import { maskError, refusal } from './errors.ts';
import { storeSourceId } from './ids.ts';

export type Original = {
  /** The last part of its origin. */
  readonly name: string;
  readonly isPdf: boolean;
  readonly bytes: Uint8Array;
};

export interface Originals {
  /**
   * The first of the files that still has the bytes that were read; null where none has, and for addresses of the web.
   */
  find(origins: readonly Origin[]): Promise<Original | null>;
}

/** Where originals are asked for. */
export const originalPath = '/original';

/** The address of the original of a source, by its global id. */
export const originalAddress = (source: string): string => `${originalPath}?source=${encodeURIComponent(source)}`;

// A file is whole in memory while it is sent: who takes it slowly must not let many of them stand there.
const mostAtOnce = 8;

/** Answers a request for an original. */
export const originalServer = ({ graph, originals, logger }: ApiOptions) => {
  const mask = maskError(logger);
  let sending = 0;
  const find = async (request: IncomingMessage): Promise<Original> => {
    const asked = new URL(request.url ?? '/', 'http://localhost').searchParams.get('source') ?? '';
    const [node] = await graph.nodes([storeSourceId(asked)]);
    const original = node?.kind === 'Source' ? await originals?.find(node.origins) : null;
    if (!original) throw refusal('NOT_FOUND', 'The file that was read is not there any more as it was.');
    return original;
  };
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (sending >= mostAtOnce) {
      response.writeHead(503, { 'retry-after': '2', 'content-type': 'text/plain; charset=utf-8' });
      response.end('Too many files are being sent: ask again.\n');
      return;
    }
    sending++;
    response.once('close', () => sending--);
    try {
      send(response, await find(request));
    } catch (error) {
      const { message, extensions } = mask(error);
      const status = statuses[String(extensions['code'])] ?? 500;
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
      response.end(`${message}\n`);
    }
  };
};

const statuses: Readonly<Record<string, number>> = { BAD_INPUT: 400, NOT_FOUND: 404 };

const send = (response: ServerResponse, { name, isPdf, bytes }: Original): void => {
  response
    .writeHead(200, {
      'content-type': isPdf ? 'application/pdf' : 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'content-length': bytes.length,
      'cache-control': 'no-cache',
    })
    .end(bytes);
};
