// How the adapter words what goes wrong at the server, against a server that does nothing else.
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { openMeilisearchIndex } from './index.ts';

/** What opening an index says, on a server that answers like this. */
const failure = async (answer: RequestListener): Promise<unknown> => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await openMeilisearchIndex(`http://127.0.0.1:${port}`).then(
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
});
