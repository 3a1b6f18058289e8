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

  test('keeps links that its text announces among its paragraphs', async () => {
    const links = [1, 2, 3, 4].map(
      (n) => `<li><a href="/g">Grant number ${n} for new engines and nets in boats</a></li>`,
    );
    const list = `<ul>${links.join('')}</ul>`;
    const told = '<p>Skippers may ask for the following grants, which the council pays.</p>';
    for (const body of [text + told + list + text, `${text}<p>Grants of this year:</p>${list}${text}${text}`])
      expect((await linesOf('<title>Boats</title>', `<div>${body}</div>`)).join()).toContain('number 2');
    const others = await linesOf('<title>Boats</title>', `<div>${text}${list}${text}${text}</div>`);
    expect(others.join()).not.toContain('number 2');
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
  const body = `<div><p>现在位置：首页 &gt;&gt; 渔港新闻 &gt;&gt; 正文</p>${chinese}<p>首页须加盖公章。</p><p>首页/附页由渔户填写，每户两份。</p></div>`;
  const lines = await linesOf('<title>渔民得到第一批补助</title>', body);
  expect(lines.join()).not.toContain('现在位置');
  expect(lines).toContain('首页须加盖公章。');
  expect(lines).toContain('首页/附页由渔户填写，每户两份。');
});

test('a page’s own fields stand in its text, and none of what its site offers or counts', async () => {
  const fields = '<div>来源：江城日报 时间：2026-01-06</div><div>字体：大 中 小</div><div>分享到：微信</div>';
  const lines = await linesOf(
    '<title>渔民得到第一批补助</title>',
    `${fields}<h1>渔民得到第一批补助</h1><div>${chinese}</div>`,
  );
  expect(lines.join()).toContain('来源：江城日报');
  expect(lines.join()).not.toMatch(/字体|分享到/);
});

test('a list of documents without a sentence is the text of a Chinese page', async () => {
  const names = [1, 2, 3, 4, 5, 6, 7, 8].map(
    (n) => `江城市渔业局关于开展第${n}批远洋渔船更新改造项目以及配套冷库建设项目申报工作的有关事项的通知`,
  );
  const links = names.map((name, i) => `<p><a href="/zc/${i}.html">${name}</a></p>`).join('');
  const lines = await linesOf('<title>渔业政策清单_江城市政府</title>', `<h1>渔业政策清单</h1><div>${links}</div>`);
  expect(lines).toEqual(['渔业政策清单', ...names]);
});

test.each([
  ['渔港扶持办法（2026年修订）', '渔港扶持办法（2026年修订）'],
  ['渔港扶持办法（征求意见稿）', '渔港扶持办法（征求意见稿）'],
  ['渔港扶持办法：政策解读', '渔港扶持办法：政策解读'],
  ['渔港扶持办法——起草说明', '渔港扶持办法——起草说明'],
  ['渔港扶持办法 新闻发布会', '渔港扶持办法 新闻发布会'],
  ['渔港扶持办法 解读局', '渔港扶持办法 解读局'],
  ['渔港扶持办法 江城渔业局', '渔港扶持办法'],
])('a page titled %s above a line with the document’s own title goes by %s', async (title, expected) => {
  const head = `<title>${title}</title>`;
  const lines = await linesOf(head, `<h1>${title}</h1><div><p>渔港扶持办法</p>${chinese}</div>`);
  expect(lines[0]).toBe(expected);
});

test('a heading among the links of a page names no article that has a heading of its own', async () => {
  const own = '关于做好2026年渔船补助申报工作的通知';
  const menu = '<nav><h1>渔船补助申报</h1></nav>';
  const title = '<title>渔船补助申报</title>';
  expect((await linesOf(title, `${menu}<div><h1>${own}</h1>${chinese}</div>`))[0]).toBe(own);
  expect((await linesOf(title, `${menu}<h2>补助</h2><div>${chinese}</div>`))[0]).toBe('渔船补助申报');
});

test('a page with more headings than a text has goes by its first-level one, and by no <title> that is a text', async () => {
  const own = '关于渔船补助申报工作的通知';
  const heads = '<h2>渔船</h2>'.repeat(400);
  const titled = (words: string): string => `<title>${words}</title>`;
  const body = `${heads}<h1>${own}</h1><div>${chinese}</div>`;
  expect((await linesOf(titled(`${own}_江城网`), body))[0]).toBe(own);
  expect((await linesOf(titled(`${own} ${'渔船补助'.repeat(150)}`), body))[0]).toBe(own);
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

const heading = '<h1>渔船补助办法</h1>';
const apart = '<p>渔港补助另行规定，由渔业局负责。</p>';

test('an article that its page calls a place to share, a comment or an aside stands where nothing else does', async () => {
  for (const as of ['div class="entry share"', 'div class="comment"', 'aside']) {
    const [name] = as.split(' ');
    const others = as === 'aside' ? '' : `<div class="comments">${apart.repeat(10)}</div>`;
    const lines = await linesOf('', `${heading}<div><${as}>${chinese.repeat(8)}</${name}>${others}</div>`);
    expect(lines.join('')).toContain('第一批补助');
    expect(lines.join('')).not.toContain('渔港补助');
  }
});

test('contributions to a forum stand, though each is called a comment', async () => {
  const posts = [1, 2, 3].map(
    (i) => `<div><div class="comment"><p>第${i}人说，${'补助太少，'.repeat(20)}很多。</p></div></div>`,
  );
  const lines = await linesOf('', `${heading}${posts.join('')}`);
  expect(lines.filter((line) => line.includes('人说'))).toHaveLength(3);
});

test.each([1, 6, 12])('comments below an article of %d sentences stay out', async (count) => {
  const article = `<div><p>${'渔船每艘补助五千元，由渔业局发放。'.repeat(count)}</p></div>`;
  const posts = [1, 2, 3].map((i) => `<div class="comment"><p>第${i}人说，${'补助太少，'.repeat(60)}很多。</p></div>`);
  const lines = await linesOf('', `${heading}${article}${posts.join('')}`);
  expect(lines.join('')).toContain('渔船每艘');
  expect(lines.join('')).not.toContain('人说');
});

const footer = `<footer><p>${'建议使用新的浏览器，以获得最佳效果。'.repeat(20)}</p></footer>`;
const aside = `<aside><p>${'热门文章在此，请看。'.repeat(25)}</p></aside>`;

test('a table, a list and a notice of a sentence do not give way to the words of the site', async () => {
  const rows = Array.from({ length: 40 }, (_, i) => `<tr><td>${i}</td><td>第${i}号渔船</td><td>五千元</td></tr>`);
  const items = [
    '第7号渔船补助五千元',
    '冷库补助三万元',
    '渔民培训每人五百元',
    '码头照明全额补助',
    '新船设计补助一万元',
  ].map((words) => `<li>${words}</li>`);
  for (const text of [
    `<table>${rows.join('')}</table>`,
    `<ul>${items.join('')}</ul>`,
    '<p>第7号渔船补助五千元，由渔业局发放。</p>',
  ]) {
    const lines = await linesOf('', `${heading}${text}${aside}${footer}`);
    expect(lines.join('')).toContain('第7号渔船');
    expect(lines.join('')).not.toContain('浏览器');
    expect(lines.join('')).not.toContain('热门文章');
  }
});

test('a text for those without scripts goes before the words of the site', async () => {
  const lines = await linesOf('', `<div id="app"></div><noscript><div>${chinese}</div></noscript>${footer}`);
  expect(lines.join('')).toContain('第一批补助');
  expect(lines.join('')).not.toContain('浏览器');
});
