import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebServer } from '../../test/servers/web.ts';
import { openWeb, type Web, type WebFile } from './web.ts';

let server: WebServer;

beforeEach(async () => {
  server = new WebServer();
  await server.listen();
});
afterEach(() => server.close());

const open = (allowedHosts: readonly string[] = ['127.0.0.1'], seconds = 5): Web =>
  openWeb({ mostBytes: 100_000, seconds, allowedHosts, signal: new AbortController().signal });

const fetch = async (path: string, web = open()): Promise<WebFile> => {
  const found = await web.fetch(new URL(server.address(path)));
  if (found === 'unchanged') throw new Error('unchanged');
  return found;
};

const redirect = (to: string) => ({ status: 302, headers: { location: to } });

describe('a page', () => {
  test('comes with its bytes, encoding and version', async () => {
    server.pages.set('/a', {
      body: gzipSync('正文'),
      headers: {
        'content-type': 'text/html; Charset="GB2312"',
        'content-encoding': 'gzip',
        etag: '"1"',
        'last-modified': 'Mon, 06 Mar 2023 08:00:00 GMT',
      },
    });
    const { bytes, charset, version } = await fetch('/a');
    expect(new TextDecoder().decode(bytes)).toBe('正文');
    expect(charset).toBe('GB2312');
    expect(version).toEqual({ etag: '"1"', lastModified: 'Mon, 06 Mar 2023 08:00:00 GMT' });
  });

  test('is not sent again while it is the version that is known', async () => {
    server.pages.set('/a', { body: 'x', headers: { etag: '"1"' } });
    server.pages.set('/b', { body: 'x', headers: { 'last-modified': 'Mon, 06 Mar 2023 08:00:00 GMT' } });
    const web = open();
    for (const path of ['/a', '/b']) {
      const { version } = await fetch(path, web);
      expect(await web.fetch(new URL(server.address(path)), version)).toBe('unchanged');
    }
    server.pages.set('/a', { body: 'y', headers: { etag: '"2"' } });
    expect(await web.fetch(new URL(server.address('/a')), { etag: '"1"' })).toMatchObject({ version: { etag: '"2"' } });
  });

  test.each([
    [404, 'The server says 404: there is no such page.'],
    [500, 'The server says 500: it cannot be had.'],
  ])('that the server refuses with %i is refused with what it says', async (status, sentence) => {
    server.pages.set('/a', { status });
    await expect(fetch('/a')).rejects.toThrow(sentence);
  });
});

describe('limits', () => {
  test('hold for what a server announces, for what it sends, and for what that unpacks to', async () => {
    const zeros = Buffer.alloc(200_000);
    server.pages.set('/told', { body: zeros, headers: { 'content-length': '200000' } });
    server.pages.set('/sent', (_, response) => {
      response.write(zeros);
      response.end();
    });
    server.pages.set('/packed', { body: gzipSync(zeros), headers: { 'content-encoding': 'gzip' } });
    for (const path of ['/told', '/sent', '/packed'])
      await expect(fetch(path)).rejects.toThrow(/^The file has 0\.\d MB; the limit is 0\.1 MB\./);
  });

  test('hold for the time of a server that answers too slowly or never', async () => {
    server.pages.set('/never', () => {});
    server.pages.set('/drips', (_, response) => {
      const timer = setInterval(() => response.write('x'), 50);
      response.on('close', () => clearInterval(timer));
    });
    for (const path of ['/never', '/drips'])
      await expect(fetch(path, open(undefined, 0.3))).rejects.toThrow('127.0.0.1 did not answer in time');
  });

  test('of time do not count what a redirect waits for others', async () => {
    server.pages.set('/moved', redirect('/b'));
    server.pages.set('/b', { body: 'x' });
    server.pages.set('/never', () => {});
    const web = open(['127.0.0.1'], 2);
    const moved = fetch('/moved', web);
    await expect(fetch('/never', web)).rejects.toThrow('did not answer in time');
    expect(new TextDecoder().decode((await moved).bytes)).toBe('x');
  });

  test('hold for redirects', async () => {
    for (let i = 0; i < 6; i++) server.pages.set(`/${i}`, redirect(`/${i + 1}`));
    server.pages.set('/6', { body: 'x' });
    expect((await fetch('/1')).url.pathname).toBe('/6');
    await expect(fetch('/0')).rejects.toThrow('It is redirected more than 5 times');
  });

  test('a body that breaks off or is no archive is an error', async () => {
    server.pages.set('/broken', (_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('x');
      setTimeout(() => response.destroy(), 20);
    });
    server.pages.set('/garbled', { body: 'no archive', headers: { 'content-encoding': 'gzip' } });
    await expect(fetch('/broken')).rejects.toThrow('127.0.0.1 broke the connection off.');
    await expect(fetch('/garbled')).rejects.toThrow('127.0.0.1 sent a body that cannot be unpacked.');
  });
});

describe('hosts', () => {
  test.each(['127.0.0.1', '2130706433', '0x7f.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]'])(
    '%s is not asked unless it is allowed',
    async (host) => {
      server.pages.set('/a', { body: 'x' });
      const asked = open([]).fetch(new URL(server.address('/a', host)));
      await expect(asked).rejects.toThrow('is this machine or on a private network');
      expect(server.asked).toEqual([]);
    },
  );

  test('a redirect to a private host is not followed, whoever was allowed before', async () => {
    server.pages.set('/a', redirect(server.address('/b', 'localhost')));
    server.pages.set('/link-local', redirect('http://169.254.169.254/latest'));
    server.pages.set('/file', redirect('file:///etc/hosts'));
    await expect(fetch('/a')).rejects.toThrow('localhost is this machine');
    await expect(fetch('/link-local')).rejects.toThrow('169.254.169.254 is this machine or on a private network');
    await expect(fetch('/file')).rejects.toThrow('It is redirected to what is no address of the web');
    expect((await fetch('/a', open(['127.0.0.1', 'localhost'])).catch((error) => error)).message).toContain('404');
  });

  test('one that takes no connections is named', async () => {
    const other = new WebServer();
    await other.listen();
    const gone = new URL(other.address('/a'));
    await other.close();
    await expect(open().fetch(gone)).rejects.toThrow('127.0.0.1 takes no connections.');
  });
});

describe('robots.txt', () => {
  test('is asked for once, and what it does not allow is left alone', async () => {
    server.pages.set('/robots.txt', {
      body: 'User-agent: *\nDisallow: /\n\nUser-agent: cetu\nDisallow: /inside/*.html$\n',
    });
    server.pages.set('/a.html', { body: 'x' });
    server.pages.set('/to', redirect('/inside/a.html'));
    const web = open();
    await fetch('/a.html', web);
    for (const path of ['/inside/a.html', '/to'])
      await expect(fetch(path, web)).rejects.toThrow(/^The robots.txt of 127\.0\.0\.1:\d+ does not allow it\.$/);
    expect(server.pathsAsked()).toEqual(['/robots.txt', '/a.html', '/to']);
  });

  test('that cannot be had closes the site', async () => {
    server.pages.set('/robots.txt', { status: 503 });
    server.pages.set('/a', { body: 'x' });
    await expect(fetch('/a')).rejects.toThrow('its robots.txt cannot be had: the server says 503.');
    expect(server.pathsAsked()).toEqual(['/robots.txt']);
  });

  test('says how long to wait between requests, which go one by one', async () => {
    server.pages.set('/robots.txt', { body: 'User-agent: *\nCrawl-delay: 0.2\n' });
    const times: number[] = [];
    let busy = 0;
    let most = 0;
    for (const path of ['/a', '/b', '/c'])
      server.pages.set(path, (_, response) => {
        times.push(performance.now());
        most = Math.max(most, ++busy);
        setTimeout(() => {
          busy--;
          response.end('x');
        }, 30);
      });
    const web = open();
    await Promise.all(['/a', '/b', '/c'].map((path) => fetch(path, web)));
    expect(most).toBe(1);
    for (const i of [1, 2]) expect((times[i] ?? 0) - (times[i - 1] ?? 0)).toBeGreaterThan(190);
  });
});
