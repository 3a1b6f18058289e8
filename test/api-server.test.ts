// The HTTP server as clients meet it: page, health, headers, a taken port, a graceful end.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { pino } from 'pino';
import { afterEach, describe, expect, test } from 'vitest';
import { createCetuServer, type ServerOptions } from '../api/index.ts';
import { loadNamedRules } from '../ingest/index.ts';
import { openApi } from './api-open.ts';

const { findRule } = await loadNamedRules();
const endings: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

const start = async (options: Partial<ServerOptions> = {}) => {
  const { graph, search } = await openApi();
  const page = mkdtempSync(join(tmpdir(), 'cetu-page-'));
  endings.push(() => rmSync(page, { recursive: true }));
  const logger = pino({ level: 'silent' });
  const server = await createCetuServer({
    graph,
    corrections: graph,
    search,
    intake: null,
    originals: null,
    saved: null,
    findRule,
    logger,
    adminToken: null,
    page,
    ...options,
  });
  const address = await server.listen(0, '127.0.0.1');
  endings.push(() => server.close(100));
  return { server, address, page, graph };
};

const ask = (address: string, query: string): Promise<Response> =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

/** An answer as it comes over the line. */
const raw = (url: string, accept: string, body?: string) =>
  new Promise<{ readonly headers: IncomingHttpHeaders; readonly bytes: Buffer }>((resolve, reject) => {
    const headers = { 'accept-encoding': accept, 'content-type': 'application/json' };
    httpRequest(url, { method: body === undefined ? 'GET' : 'POST', headers }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part);
      resolve({ headers: response.headers, bytes: Buffer.concat(parts) });
    })
      .on('error', reject)
      .end(body);
  });

describe('the server', () => {
  test('answers questions', async () => {
    const { address } = await start();
    const response = await ask(address, '{ stats { sources } }');
    expect(await response.json()).toEqual({ data: { stats: { sources: 3 } } });
  });

  test('packs long answers for those who take them so, and leaves short ones as they are', async () => {
    const { address } = await start();
    const long = '{ __schema { types { name fields { name } } } }';
    const send = async (query: string, accept: string) => {
      const { headers, bytes } = await raw(`${address}/graphql`, accept, JSON.stringify({ query }));
      return [headers['content-encoding'], bytes] as const;
    };
    const [encoding, packed] = await send(long, 'gzip, br');
    const [, plain] = await send(long, 'identity');
    expect([encoding, gunzipSync(packed).equals(plain)]).toEqual(['gzip', true]);
    expect(packed.length).toBeLessThan(plain.length / 2);
    expect((await send('{ stats { sources } }', 'gzip'))[0]).toBeUndefined();
  });

  test('gives a feed of what a filter leaves, and refuses a filter that the API refuses', async () => {
    const { address } = await start();
    const feed = async (query: string) => {
      const response = await fetch(`${address}/feed.atom${query}`);
      return [response.status, response.headers.get('content-type'), await response.text()] as const;
    };
    const [status, type, all] = await feed('');
    expect([status, type]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    const count = (xml: string): number => xml.split('<entry>').length - 1;
    expect(count(all)).toBeGreaterThan(1);
    expect(all).toContain(`href="${address}/document?id=`);
    const [, , caps] = await feed(`?filter=${encodeURIComponent('{"roles":["CAP"]}')}`);
    expect(count(caps)).toBeLessThan(count(all));
    const [found, , passages] = await feed(`?text=${encodeURIComponent('企业')}`);
    expect(found).toBe(200);
    expect(count(passages)).toBeGreaterThan(0);
    const of = (filter: string) => feed(`?filter=${encodeURIComponent(filter)}`);
    expect((await of('{"role":"CAP"}'))[0]).toBe(400);
    expect((await of('{"source":"source:zzz","role":"CAP"}'))[0]).toBe(400);
    expect(count((await of('{"source":null}'))[2])).toBe(count(all));
  });

  test('gives the file that a text was read from to be saved, never shown as a page', async () => {
    const bytes = Buffer.from('<script>alert(1)</script>');
    const { address, graph } = await start({
      originals: { find: async () => ({ name: '通知.html', isPdf: false, bytes }) },
    });
    const id = (await graph.sources({ first: 1 })).items[0]?.id;
    const response = await fetch(`${address}/original?source=${id}`);
    expect(await response.text()).toBe('<script>alert(1)</script>');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('通知.html')}`,
      'content-security-policy': expect.stringMatching(/^default-src 'none'; sandbox;/),
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
    expect((await fetch(`${address}/original?source=${'0'.repeat(24)}`)).status).toBe(404);
    expect((await fetch(`${address}/original?source=../../etc/passwd`)).status).toBe(400);
    expect((await fetch(`${address}/original?source=${id}`, { method: 'POST' })).status).toBe(405);
  });

  test('says whether it is well', async () => {
    const { address, graph } = await start();
    const response = await fetch(`${address}/health`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok', sources: 3 }]);
    await graph.close();
    const ill = await fetch(`${address}/health`);
    expect([ill.status, await ill.json()]).toEqual([503, { status: 'unavailable' }]);
  });

  test('says how to build the page where it is missing, and serves it as soon as it is there', async () => {
    const { address, page } = await start();
    const missing = await fetch(`${address}/`);
    expect(missing.status).toBe(503);
    expect(await missing.text()).toMatch(/npm start/);
    mkdirSync(join(page, 'assets'));
    writeFileSync(join(page, 'index.html'), '<title>策图</title>');
    writeFileSync(join(page, 'assets/a-1.js'), 'export {};');
    writeFileSync(join(page, 'assets/b-1.js'), 'export {};');
    writeFileSync(join(page, 'assets/b-1.js.br'), brotliCompressSync('export {};'));
    writeFileSync(join(page, 'funding.html'), '<title>策图</title>');
    for (const [path, status] of [
      ['/', 200],
      ['/funding?role=AWARD', 200],
      ['/nothing/here', 404],
    ] as const) {
      const response = await fetch(`${address}${path}`);
      expect([path, response.status]).toEqual([path, status]);
      expect(await response.text()).toContain('策图');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
    const asset = await fetch(`${address}/assets/a-1.js`);
    expect(asset.headers.get('content-encoding')).toBeNull();
    expect(asset.headers.get('cache-control')).toMatch(/immutable/);
    const packed = await raw(`${address}/assets/b-1.js`, 'gzip, br');
    expect([packed.headers['content-encoding'], String(brotliDecompressSync(packed.bytes))]).toEqual([
      'br',
      'export {};',
    ]);
    expect((await fetch(`${address}/`, { method: 'POST' })).status).toBe(405);
  });

  test('serves nothing from outside the page’s folder', async () => {
    const { address, page } = await start();
    writeFileSync(join(page, 'index.html'), 'page');
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/%', '/%00']) {
      const { port } = new URL(address);
      const text = await new Promise<string>((resolve, reject) => {
        httpRequest({ port, path, host: '127.0.0.1' }, async (response) => {
          let body = '';
          for await (const chunk of response) body += chunk;
          resolve(body);
        })
          .on('error', reject)
          .end();
      });
      expect(text).not.toContain('"name"');
    }
  });

  test('serves a page that is built anew while it runs', async () => {
    const { address, page } = await start();
    const build = (name: string, text: string): void => {
      rmSync(page, { recursive: true });
      mkdirSync(join(page, 'assets'), { recursive: true });
      writeFileSync(join(page, 'index.html'), `<title>${text}</title>`);
      writeFileSync(join(page, 'assets', name), 'export {};');
    };
    build('a-1.js', '策图');
    expect(await (await fetch(address)).text()).toBe('<title>策图</title>');
    build('a-2.js', '策图，更长的一版');
    expect(await (await fetch(`${address}/funding`)).text()).toBe('<title>策图，更长的一版</title>');
    expect((await fetch(`${address}/assets/a-2.js`)).status).toBe(200);
    expect((await fetch(`${address}/assets/a-1.js`)).status).toBe(404);
    // Asked for between its page and its files.
    writeFileSync(join(page, 'assets', 'a-3.js'), 'export {};');
    expect((await fetch(`${address}/assets/a-3.js`)).status).toBe(200);
    writeFileSync(join(page, 'agencies.html'), '<title>部门</title>');
    expect(await (await fetch(`${address}/agencies`)).text()).toBe('<title>部门</title>');
  });

  test('says that a file of the page is not there, and does not give the page for it', async () => {
    const { address, page } = await start();
    writeFileSync(join(page, 'index.html'), '<title>策图</title>');
    for (const path of ['/assets/gone-1.js', '/assets/gone', '/assets/未知', '/assets/']) {
      const response = await fetch(`${address}${path}`);
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.text()).not.toContain('策图');
    }
  });

  test('answers to names of loopback and to those that it was given, and to no other', async () => {
    const { address } = await start({ hosts: ['cetu.example.org'] });
    const { port } = new URL(address);
    const statusFor = (host: string, path: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        httpRequest({ port, path, host: '127.0.0.1', headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
    for (const host of [
      '127.0.0.1',
      `127.0.0.1:${port}`,
      `localhost:${port}`,
      '[::1]:80',
      'CETU.example.org',
      'cetu.example.org.:443',
    ])
      expect([host, await statusFor(host, '/health')]).toEqual([host, 200]);
    for (const host of [
      'evil.test',
      `evil.test:${port}`,
      '127.0.0.1.evil.test',
      'localhost.evil.test',
      'x@127.0.0.1',
      '192.168.1.5',
    ])
      for (const path of ['/', '/health', '/graphql', '/assets/x.js'])
        expect([host, path, await statusFor(host, path)]).toEqual([host, path, 421]);
  });

  test('lets the page run its own scripts only', async () => {
    const { address } = await start();
    const { headers } = await fetch(`${address}/`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/script-src|unsafe-eval/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('serves GraphiQL to a browser', async () => {
    const { address } = await start();
    const response = await fetch(`${address}/graphql`, { headers: { accept: 'text/html' } });
    expect(response.headers.get('content-type')).toMatch(/text\/html/);
    expect(response.headers.get('content-security-policy')).toMatch(/script-src 'unsafe-inline' blob:/);
  });

  test('says which port is taken', async () => {
    const { address } = await start();
    const { graph, search } = await openApi();
    const logger = pino({ level: 'silent' });
    const second = await createCetuServer({
      graph,
      corrections: graph,
      search,
      intake: null,
      originals: null,
      saved: null,
      findRule,
      logger,
      adminToken: null,
      page: '',
    });
    const port = Number(new URL(address).port);
    await expect(second.listen(port, '127.0.0.1')).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: expect.stringContaining(String(port)),
    });
  });

  test('answers what it was asked before it closes, and cuts off what takes too long', async () => {
    const { graph } = await openApi();
    let go: (value?: unknown) => void = () => undefined;
    const asked = Promise.withResolvers<void>();
    const waiting = new Proxy(graph, {
      get: (target, name) =>
        name === 'stats'
          ? async () => {
              asked.resolve();
              await new Promise((resolve) => {
                go = resolve;
              });
              return target.stats();
            }
          : Reflect.get(target, name),
    });
    const { server, address } = await start({ graph: waiting });
    const answer = ask(address, '{ stats { sources } }');
    await asked.promise;
    const closed = server.close(5_000);
    await expect(fetch(`${address}/health`)).rejects.toThrow();
    go();
    expect(await (await answer).json()).toEqual({ data: { stats: { sources: 3 } } });
    await closed;

    const stuck = await start({ graph: waiting });
    const never = ask(stuck.address, '{ stats { sources } }');
    never.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await stuck.server.close(50);
    await expect(never).rejects.toThrow();
  });

  test('cuts off a client that does not take its answer', async () => {
    const { address } = await start({ limits: { answerMilliseconds: 300 } });
    const slow = connect(Number(new URL(address).port), '127.0.0.1');
    slow.write('GET /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\n\r\n');
    slow.pause();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    let bytes = 0;
    slow.on('data', (chunk) => {
      bytes += chunk.length;
    });
    slow.on('error', () => undefined);
    slow.resume();
    await new Promise((resolve) => slow.once('close', resolve));
    expect(bytes).toBeLessThan(8_000_000);
    expect((await ask(address, '{ stats { sources } }')).status).toBe(200);
  });

  test('keeps no more connections open than it may', async () => {
    const { address } = await start({ limits: { connections: 3 } });
    const idle = Array.from({ length: 3 }, () => connect(Number(new URL(address).port), '127.0.0.1'));
    await Promise.all(idle.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(fetch(`${address}/health`)).rejects.toThrow();
    for (const socket of idle) socket.destroy();
    await expect
      .poll(() =>
        fetch(`${address}/health`).then(
          ({ status }) => status,
          () => 0,
        ),
      )
      .toBe(200);
  });

  test('closes at once beside a connection that sends nothing', async () => {
    const { server, address } = await start();
    const idle = connect(Number(new URL(address).port), '127.0.0.1');
    await new Promise((resolve) => idle.once('connect', resolve));
    await server.close(200);
    idle.destroy();
  });
});
