// Who is told from a Neo4j server at once, and in which words.
import { createServer as createWebServer } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { openGraphStore } from '../index.ts';

const neo4j = { user: 'neo4j', password: 'a password', database: 'neo4j' };

/** What opening a graph says, and in how many seconds, where this listens. */
const refusal = async (scheme: string, server: Server): Promise<{ error: unknown; seconds: number }> => {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const start = performance.now();
  try {
    const error = await openGraphStore(`${scheme}://127.0.0.1:${port}`, { neo4j }).then(
      () => null,
      (reason: unknown) => reason,
    );
    return { error, seconds: (performance.now() - start) / 1000 };
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
};

const answering = (answer: string | Uint8Array): Server =>
  createServer((socket) => socket.on('data', () => socket.write(answer)));

test.each(['bolt://127.0.0.1:99999', 'bolt://a b', 'neo4j+ssc://x y:1', 'bolt://:7'])(
  '%s is no address',
  async (url) => {
    await expect(openGraphStore(url, { neo4j })).rejects.toMatchObject({ code: 'INPUT' });
  },
);

describe('a port that is no Neo4j server', () => {
  test.each([
    ['says nothing', 'bolt', createServer(), 'says nothing'],
    ['says nothing, over TLS', 'neo4j+ssc', createServer(), 'says nothing'],
    ['hangs up', 'neo4j', createServer((socket) => socket.end()), 'says nothing'],
    ['is a web server', 'bolt', createWebServer((_, response) => response.end()), 'port 7687'],
    ['speaks another language', 'neo4j', answering('-ERR unknown command\r\n'), 'does not answer as'],
    ['wants another version', 'bolt', answering(new Uint8Array(4)), 'does not answer as'],
    ['hangs up on TLS', 'neo4j+s', createServer((socket) => socket.destroy()), 'does not encrypt'],
    ['does not encrypt', 'bolt+s', answering('-ERR unknown command\r\n'), 'does not encrypt'],
  ])('and %s is named as such within seconds', async (_, scheme, server, words) => {
    const { error, seconds } = await refusal(scheme, server);
    expect(error).toMatchObject({ code: 'CONFIG', message: expect.stringContaining(words) });
    expect(seconds).toBeLessThan(10); // on a busy machine; the driver alone takes twenty
  });
});
