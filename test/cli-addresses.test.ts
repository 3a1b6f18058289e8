// Documents from the web, as a user brings them in: from a server on this machine, which has to be allowed.
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desk, notice } from './cetu.ts';
import { WebServer } from './servers/web.ts';

const token = 'a-token-of-these-tests';
const desk = new Desk({ CETU_WORKERS: '1', CETU_ADMIN_TOKEN: token, CETU_MAX_FILE_MB: '1' });
const server = new WebServer();

const page = (number: number, more = ''): string =>
  `<html><head><title>关于印发第${number}号若干措施的通知</title></head><body><div>${notice(number)
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</div>${more}</body></html>`;

const ingest = async (...args: readonly string[]) => {
  const { code, stdout, stderr } = await desk.cetu('ingest', ...args, '--allow-hosts', '127.0.0.1', '--json');
  return { code, stderr, report: JSON.parse(stdout || 'null') };
};

const asked = async (address: string, query: string): Promise<Record<string, unknown>> => {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await answer.json()) as { data?: Record<string, unknown>; errors?: unknown };
  expect(errors).toBeUndefined();
  return data ?? {};
};

/** Hands files and addresses over to a server, has one read again and removed, and looks at what became of them. */
const takesIn = async (address: string): Promise<void> => {
  const handOver = async (name: string, body: string, shown = token): Promise<number> =>
    (
      await fetch(`${address}/intake?name=${encodeURIComponent(name)}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${shown}` },
        body,
      })
    ).status;
  const idOf = async (path: string): Promise<string> =>
    ((await asked(address, `{ source(path: "${path}") { id } }`))['source'] as { readonly id: string }).id;
  const jobs = async () =>
    (
      (await asked(
        address,
        '{ intake { name kind state reason results { path outcome reason facts { kind count } source { title } } } }',
      )) as { readonly intake: readonly { readonly state: string }[] }
    ).intake;
  const isUnderWay = ({ state }: { readonly state: string }): boolean => state === 'QUEUED' || state === 'WORKING';
  const settled = () => expect.poll(async () => (await jobs()).some(isUnderWay), { timeout: 60_000 }).toBe(false);
  server.pages.set('/8.html', { body: page(8) });
  const statuses = [
    await handOver('通知.txt', notice(9), 'a-token-of-somebody'),
    await handOver('通知.odt', notice(9)),
    await handOver('large.txt', 'x'.repeat(1_100_000)),
    await handOver('../通知.txt', notice(9)),
    await handOver('empty.txt', ''),
  ];
  expect(statuses).toEqual([403, 400, 413, 202, 202]);
  await asked(address, `mutation { readAddress(address: "${server.address('/8.html')}") { state } }`);
  await asked(address, 'mutation { readAddress(address: "http://10.1.2.3/") { state } }');
  await settled();
  const id = await idOf('var/uploads/通知.txt');
  await asked(address, `mutation { readAgain(source: "${id}") { state } }`);
  await asked(address, `mutation { removeSource(source: "${id}") { state } }`);
  await settled();
  const title = '关于印发第9号若干措施的通知';
  const counts = expect.arrayContaining([{ kind: 'AWARD', count: 2 }]);
  const result = (path: string, outcome: string) => expect.objectContaining({ path, outcome });
  expect(await jobs()).toMatchObject([
    { name: title, kind: 'REMOVAL', state: 'DONE', results: [result('var/uploads/通知.txt', 'REMOVED')] },
    { name: title, kind: 'AGAIN', state: 'DONE', results: [result('var/uploads/通知.txt', 'UNCHANGED')] },
    { kind: 'ADDRESS', state: 'FAILED', results: [{ reason: expect.stringMatching(/private network/) }] },
    { kind: 'ADDRESS', state: 'DONE', results: [{ outcome: 'STORED', facts: counts }] },
    { name: 'empty.txt', kind: 'FILE', state: 'FAILED', results: [{ reason: 'The file is empty.' }] },
    { name: '通知.txt', kind: 'FILE', state: 'DONE', results: [{ outcome: 'STORED', facts: counts, source: null }] },
  ]);
};

beforeAll(async () => {
  await server.listen();
  server.pages.set('/robots.txt', { body: 'User-agent: *\nDisallow: /inside/\n' });
  server.pages.set('/1.html', { body: page(1), headers: { etag: '"1"', 'content-type': 'text/html' } });
  server.pages.set('/2.txt', { body: notice(2), headers: { 'last-modified': 'Mon, 06 Mar 2023 08:00:00 GMT' } });
});

afterAll(async () => {
  desk.clear();
  await server.close();
});

describe('addresses', () => {
  test('that were typed or listed are read, and told where they fail', async () => {
    desk.write('list.txt', `# two notices\n${server.address('/1.html#part')}\n\n${server.address('/2.txt')}\n`);
    const { code, report } = await ingest('--list', 'list.txt', server.address('/gone'), server.address('/inside/a'));
    expect(code).toBe(1);
    expect(report).toMatchObject({ stored: 2, left: 0 });
    expect(report.failed).toEqual([
      { path: server.address('/gone'), reason: 'The server says 404: there is no such page.', keptFormer: false },
      {
        path: server.address('/inside/a'),
        reason: expect.stringMatching(/^The robots\.txt of 127\.0\.0\.1:\d+ does not allow it\.$/),
        keptFormer: false,
      },
    ]);
    expect([...server.pathsAsked()].sort()).toEqual(['/1.html', '/2.txt', '/gone', '/robots.txt']);
  });

  test('are told as where the text is from, also by a server, which takes further ones and files from who shows the token', async () => {
    expect((await desk.cetu('status')).stdout).toContain(server.address('/1.html'));
    const { address, stop } = await desk.serve('--allow-hosts', '127.0.0.1');
    const url = server.address('/2.txt');
    expect(await asked(address, `{ source(path: "${url}") { title origins { path url } } }`)).toEqual({
      source: { title: '关于印发第2号若干措施的通知', origins: [{ path: url, url }] },
    });
    await takesIn(address);
    await stop();
    expect(readdirSync(desk.path('var/uploads'))).toEqual([]);
  }, 120_000);

  test('are not sent again while their server says that they have not changed', async () => {
    server.pathsAsked();
    const { report } = await ingest('--list', 'list.txt');
    expect(report).toMatchObject({ stored: 0, unchanged: 2 });
    expect(server.asked.filter(({ path }) => path !== '/robots.txt').map(({ headers }) => headers)).toMatchObject([
      { 'if-none-match': '"1"' },
      { 'if-modified-since': 'Mon, 06 Mar 2023 08:00:00 GMT' },
    ]);
    server.pages.set('/1.html', { body: page(3), headers: { etag: '"2"' } });
    expect((await ingest('--list', 'list.txt')).report).toMatchObject({ stored: 1, unchanged: 1 });
  });

  test('lead to the pages and files of their host only where that is asked for, and no further', async () => {
    const links = [
      ...['/a.html', '/b.txt', '/inside/c.html', '/photo.jpg'].map((path) => `<a href="${path}">${path}</a>`),
      `<a href="${server.address('/x', 'localhost')}">x</a>`,
    ];
    server.pages.set('/list.html', { body: page(4, links.join('')) });
    server.pages.set('/a.html', { body: page(5, '<a href="/d.html">d</a><a href="/list.html">list</a>') });
    server.pages.set('/b.txt', { body: notice(6) });
    server.pages.set('/d.html', { body: page(7) });
    server.pathsAsked();
    await ingest(server.address('/list.html'));
    expect(server.pathsAsked()).toEqual(['/robots.txt', '/list.html']);
    const { report } = await ingest(server.address('/list.html'), '--follow', '1');
    expect(report).toMatchObject({ stored: 2, unchanged: 1, failed: [{ path: server.address('/inside/c.html') }] });
    expect(server.pathsAsked()).toEqual(['/robots.txt', '/list.html', '/a.html', '/b.txt']);
  });

  test('are read in the encoding that the header names', async () => {
    const big5 = 'bb4fc657b0aab6afc4f5aae1'; // 臺灣高雄蘭花, which fits GB18030, too
    server.pages.set('/big5.txt', {
      body: Buffer.from(big5, 'hex'),
      headers: { 'content-type': 'text/plain; charset=big5' },
    });
    await ingest(server.address('/big5.txt'));
    expect((await desk.cetu('search', '高雄')).stdout).toContain('高雄');
  });

  test.each([
    [['https://a:b@portal.example/'], 'An address must not hold a user or password.'],
    [['--list', 'bad.txt'], 'bad.txt:2: "portal.example/a" is no address: https://HOST/PATH.'],
    [['--list', 'none.txt'], 'none.txt: There is no such file or folder.'],
    [['--follow', '9', 'https://portal.example/'], '--follow takes a whole number from 0 to 3'],
  ])('are refused before anything is asked: %j', async (args, sentence) => {
    desk.write('bad.txt', 'https://portal.example/\nportal.example/a\n');
    const { code, stderr } = await ingest(...args);
    expect(code).toBe(1);
    expect(stderr).toContain(sentence);
  });

  test('on this machine are not asked unless they are allowed', async () => {
    server.pathsAsked();
    const { stdout } = await desk.cetu('ingest', server.address('/1.html'));
    expect(stdout).toContain('--allow-hosts 127.0.0.1 allows it. Its former text stays.');
    expect(server.asked).toEqual([]);
  });

  test('are removed by their name', async () => {
    expect((await desk.cetu('remove', server.address('/2.txt#part'))).stdout).toBe(
      `Removed ${server.address('/2.txt')}.\n`,
    );
  });
});
