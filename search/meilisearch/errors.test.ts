// How the adapter words what goes wrong at the server, against a server that does nothing else.
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { type MeilisearchOptions, openMeilisearchIndex } from './index.ts';

/** What opening an index says, on a server that answers like this. */
const failure = async (answer: RequestListener, options: MeilisearchOptions = {}): Promise<unknown> => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await openMeilisearchIndex(`http://127.0.0.1:${port}`, options).then(
      () => null,
      (error: unknown) => error,
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

const refuse =
  (status: number, code: string, message: string): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message, code }));
  };

const send = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

/** A server without an index, whose tasks come to this. */
const withTask =
  (task: object | (() => object), batch: () => object = () => ({ uid: 1, progress: null })): RequestListener =>
  ({ method, url = '' }, response) => {
    if (method === 'POST') return send(response, 202, { taskUid: 7, status: 'enqueued' });
    if (url.startsWith('/tasks/'))
      return send(response, 200, { uid: 7, ...(typeof task === 'function' ? task() : task) });
    if (url.startsWith('/batches')) return send(response, 200, { results: [batch()] });
    send(response, 404, { message: 'Index not found.', code: 'index_not_found', type: 'invalid_request' });
  };

describe('a server', () => {
  test('that is not there is unavailable, after some tries', async () => {
    const answered: number[] = [];
    const error = await failure((request) => {
      answered.push(1);
      request.socket.destroy();
    });
    expect(error).toMatchObject({ code: 'UNAVAILABLE', message: expect.stringContaining('does not answer') });
    expect(answered.length).toBeGreaterThan(1);
  });

  test('that comes back is taken as if nothing had been', async () => {
    let asked = 0;
    const error = await failure((request, response) => {
      asked++;
      if (asked < 3) request.socket.destroy();
      else refuse(403, 'invalid_api_key', 'The provided API key is invalid.')(request, response);
    });
    expect(error).toMatchObject({ code: 'CONFIG' });
  });

  test('that wants another key says so', async () => {
    const error = await failure(refuse(401, 'missing_authorization_header', 'The Authorization header is missing.'));
    expect(error).toMatchObject({ code: 'CONFIG', message: expect.stringContaining('MEILI_API_KEY') });
  });

  test('that is none of Meilisearch is told from one', async () => {
    const error = await failure((_, response) => {
      response.end('<html>hello</html>');
    });
    expect(error).toMatchObject({ code: 'CONFIG', message: expect.stringContaining('not a Meilisearch') });
  });

  test('that fails within is unavailable', async () => {
    expect(await failure(refuse(500, 'internal', 'out of disk'))).toMatchObject({ code: 'UNAVAILABLE' });
  });

  test('whose disk is full takes nothing more', async () => {
    const refused = { message: 'No space left on device', code: 'no_space_left_on_device', type: 'system' };
    const byTask = await failure(withTask({ status: 'failed', error: refused }));
    expect(byTask).toMatchObject({ code: 'STORE_FAILED', message: expect.stringContaining('No space left') });
    const atOnce = await failure((request, response) =>
      request.method === 'POST' ? send(response, 422, refused) : withTask({})(request, response),
    );
    expect(atOnce).toMatchObject({ code: 'STORE_FAILED', message: expect.stringContaining('No space left') });
  });

  test.each(['enqueued', 'processing'])(
    'that leaves a task %s and gets no further is not waited for',
    async (status) => {
      const error = await failure(withTask({ status }), { stallMilliseconds: 200 });
      expect(error).toMatchObject({ code: 'STORE_FAILED', message: expect.stringContaining('gets no further') });
    },
  );

  test('that gets further is waited for, however long it takes', async () => {
    const start = performance.now();
    const progressing = () => ({ uid: 1, progress: { percentage: performance.now() } });
    const done = () => (performance.now() - start < 900 ? { status: 'processing' } : { status: 'failed' });
    const error = await failure(withTask(done, progressing), { stallMilliseconds: 200 });
    expect(error).toMatchObject({ code: 'INTERNAL', message: expect.stringContaining('did not do task') });
  });
});
