// Web pages of news: which words are the article's, which the site's.
import { describe, expect, test } from 'vitest';
import { layOut } from '../layout/index.ts';
import { readDocument } from '../read.ts';

/** The lines of a page that are the article's. */
const linesOf = async (head: string, body: string): Promise<readonly string[]> => {
  const bytes = new TextEncoder().encode(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  const read = await readDocument({ path: 'page.html', bytes });
  if (!read.ok) throw new Error(read.diagnostics.map(({ message }) => message).join());
  return layOut(read.source)
    .blocks.filter(({ kind }) => kind !== 'furniture')
    .map(({ span }) => read.source.text.slice(span.start, span.end));
};

const text = `<p>The harbour council has set aside money for forty boats, and every skipper may ask for a part of it.</p>
  <p>Whoever moors at the old pier has to wait until next year, the council said, for its rails are being mended.</p>`;
const chinese =
  '<p>渔民今年得到了第一批补助，每户五千元，由农业农村局发放。</p><p>这项办法从三月起施行，为期三年。</p>';

describe('a western page', () => {
  test('begins with its title, wherever in the article it stands', async () => {
    const body = `<article><p>12 | 03 | 2026</p><table><tr><td>Harbour</td><td>News</td></tr><tr><td>Page</td><td>4</td></tr></table><h1>Money for forty boats</h1>${text}</article>`;
    const lines = await linesOf('<title>Money for forty boats | Harbour News</title>', body);
    expect(lines[0]).toBe('Money for forty boats');
    expect(lines.filter((line) => line.includes('forty boats'))).toHaveLength(2);
  });

  test('has the title that its text begins a sentence with as a line of its own', async () => {
    const body = `<h1>Money for boats</h1><div>${text}<p>Money for boats is rare, a skipper told us in the evening.</p></div>`;
    expect((await linesOf('<title>Money for boats</title>', body))[0]).toBe('Money for boats');
  });

  test('leaves out headlines of other articles in a row, and keeps a link between sentences', async () => {
    const link = (words: string): string => `<li><a href="/news">${words}</a></li>`;
    const others = [1, 2, 3, 4].map((n) => link(`Another article of this week, number ${n} of many`)).join('');
    const lines = await linesOf('<title>Boats</title>', `<div>${text}<ul>${others}</ul>${text}</div>`);
    expect(lines.some((line) => line.includes('number 2'))).toBe(false);
    const one = await linesOf(
      '<title>Boats</title>',
      `<div>${text}<ul>${link('Another article of this week, number 2 of many')}</ul>${text}</div>`,
    );
    expect(one.some((line) => line.includes('number 2'))).toBe(true);
  });

  test('leaves out a gallery by the name of its class', async () => {
    const body = `<h1>Money for forty boats</h1><article>${text}<div class="photo-gallery"><p>Image 1 of 8</p><p>Back to the pictures</p></div></article>`;
    expect((await linesOf('<title>Money for forty boats</title>', body)).join()).not.toContain('Image 1');
  });
});

describe('the lead of an article', () => {
  const lead = '摘要：江城市给渔港的渔民发放补助，第一批名单已经公布。';

  test('is read between the title and the body, and no menu with it', async () => {
    const body = `<h1>渔民得到第一批补助</h1><div><span>大 中 小</span><div class="intro">${lead}</div></div><div id="zoom">${chinese.repeat(30)}</div>`;
    const lines = await linesOf('<title>渔民得到第一批补助_江城新闻</title>', body);
    expect(lines.slice(0, 2)).toEqual(['渔民得到第一批补助', lead]);
    expect(lines.join()).not.toContain('大 中 小');
  });

  test('is no text of a picture, and no list of other articles', async () => {
    const others = '<p>另一篇报道说，外地的一家公司今天宣布了新的产品。</p>'.repeat(4);
    const long = chinese.repeat(30);
    const before = (words: string): string =>
      `<h1>渔民得到第一批补助</h1><div>${words}</div><div id="zoom">${long}</div>`;
    const title = '<title>渔民得到第一批补助_江城新闻</title>';
    expect((await linesOf(title, before(others))).join()).not.toContain('另一篇');
    expect((await linesOf(title, before(`<figure>${lead}</figure>`))).join()).not.toContain('摘要');
  });
});

test('the line that says where a page stands in its site is the site’s', async () => {
  const body = `<div><p>现在位置：首页 &gt;&gt; 渔港新闻 &gt;&gt; 正文</p>${chinese}<p>首页须加盖公章。</p></div>`;
  const lines = await linesOf('<title>渔民得到第一批补助</title>', body);
  expect(lines.join()).not.toContain('现在位置');
  expect(lines).toContain('首页须加盖公章。');
});

test('the title that the article itself has goes before that of the head with a department behind it', async () => {
  const lines = await linesOf(
    '<title>渔民得到第一批补助的通报 东湾办事处_江城网</title>',
    `<div><p>渔民得到第一批补助的通报</p>${chinese}</div>`,
  );
  expect(lines.filter((line) => line.includes('通报'))).toEqual(['渔民得到第一批补助的通报']);
});

test('a page whose text stands for those without scripts keeps the title of its head', async () => {
  const head = '<title>渔民得到第一批补助_江城新闻</title>';
  expect((await linesOf(head, `<noscript><div>${chinese}</div></noscript><script>fill()</script>`))[0]).toBe(
    '渔民得到第一批补助',
  );
});
