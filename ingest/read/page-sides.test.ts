// Western pages: what stands in and around an article and is none of it, and what looks the same and is.
import { describe, expect, test } from 'vitest';
import { layOut } from '../layout/index.ts';
import { readDocument } from '../read.ts';

/** The words of a page that are the article's, and what its remarks say. */
const readPage = async (body: string, title = 'Money for forty boats'): Promise<{ text: string; said: string }> => {
  const html = `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
  const read = await readDocument({ path: 'page.html', bytes: new TextEncoder().encode(html) });
  if (!read.ok) throw new Error(read.diagnostics.map(({ message }) => message).join());
  const blocks = layOut(read.source).blocks.filter(({ kind }) => kind !== 'furniture');
  return {
    text: blocks.map(({ span }) => read.source.text.slice(span.start, span.end)).join('\n'),
    said: read.source.diagnostics.map(({ message }) => message).join(),
  };
};

const textOf = async (inner: string): Promise<string> =>
  (await readPage(`<h1>Money for forty boats</h1><div id="story">${inner}</div>`)).text;

const first =
  '<p>The harbour council has set aside money for forty boats, and every skipper may ask for a part of it.</p>';
const second =
  '<p>Whoever moors at the old pier has to wait until next year, the council said, for its rails are being mended.</p>';
const story = `${first}${second}`.repeat(3);
const link = (words: string): string => `<p><a href="/news/${words.length}">${words}</a></p>`;

describe('a caption', () => {
  test('of a picture is not the text', async () => {
    for (const caption of [
      '<figure><img src="a.jpg"><figcaption>A skipper mends a net at dawn.</figcaption></figure>',
      '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">A skipper mends a net at dawn.</p></div>',
    ])
      expect(await textOf(first + caption + story)).not.toContain('mends a net');
  });

  test('is the text where a number counts it, where it is a table’s, as long as a lead, or most of the text', async () => {
    const lead = `A skipper mends a net. ${'The council pays for it, as it did in the years before the storm. '.repeat(5)}`;
    const shown = (words: string): string => `<figure><img src="a.jpg"><figcaption>${words}</figcaption></figure>`;
    const table = '<table><tr><td>Boats</td><td>40</td></tr><tr><td>Nets</td><td>90</td></tr></table>';
    for (const inner of [
      shown('Fig. 2: A skipper mends a net at dawn.') + story,
      `<figure>${table}<figcaption>How a skipper mends a net.</figcaption></figure>${story}`,
      shown(lead) + story,
      first + shown('A skipper mends a net at dawn, and the tide comes in behind him, as it does every day.').repeat(6),
    ])
      expect(await textOf(inner)).toMatch(/mends a net/);
  });
});

test('what runs on in its line is no caption, whatever its class', async () => {
  const text = await textOf(
    `${first}<p>Each boat gets <span class="caption">4,000 euros</span> for its engine.</p>${story}`,
  );
  expect(text).toContain('Each boat gets 4,000 euros for its engine.');
  const body = `<h1>渔船补助办法</h1><div><p>每艘补助<span class="caption">5千元</span>，由渔业局发放。</p></div>`;
  expect((await readPage(body, '渔船补助办法')).text).toContain('每艘补助5千元，由渔业局发放。');
});

describe('below a title', () => {
  test('days, writers and the time it takes to read are not the text', async () => {
    const head = '<p>Von Anna Berg und Otto Hafen</p><p>Mittwoch, 26.01.2022 - 14:30</p><p>Lesezeit: 4 Minuten</p>';
    expect(await textOf(`${head}<p>Published March 3, 2026</p>${story}`)).not.toMatch(/Berg|26\.01|Lesezeit|Published/);
  });

  test('days are the text where they are items, several, announced, or said of something else', async () => {
    const items = '<ul><li>7 May 2026</li></ul>';
    const several = '<p>9 May 2026</p><p>12 May 2026, 10 am</p>';
    const announced = '<p>Engines are looked at on:</p><p>20 May 2026</p>';
    const other = '<p>Date 30 June 2026: last day to ask</p><p>Updated 2026 rates: 4,000 euros</p>';
    expect(await textOf(items + story)).toContain('7 May');
    expect(await textOf(several + story)).toMatch(/9 May[\s\S]*12 May/);
    expect(await textOf(announced + story)).toContain('20 May');
    expect(await textOf(other + story)).toMatch(/30 June[\s\S]*4,000/);
  });

  test('a journey is no writer, and a day within a chronicle is a line of it', async () => {
    const chronicle = `${story}<p>26.01.2022</p>${story}`;
    const text = await textOf(`<p>Von Hamburg nach Rom</p>${chronicle}`);
    expect(text).toContain('Von Hamburg nach Rom');
    expect(text).toContain('26.01.2022');
  });
});

describe('words to share a page by', () => {
  test('are not the text, nor a count beside them, an advertisement’s label or the way back', async () => {
    const bar = '<div>18</div><div>Merken</div><div>Facebook Twitter Drucken</div>';
    const text = await textOf(`${bar}${first}<p>- Anzeige -</p>${story}<p>Zurück zur Übersicht</p>`);
    expect(text).not.toMatch(/18|Merken|Drucken|Anzeige|Zurück/);
  });

  test('are the text where they are its headings', async () => {
    expect(await textOf(`${first}<h3>Facebook</h3>${second}<h3>Teilen</h3>${story}`)).toMatch(/Facebook[\s\S]*Teilen/);
  });
});

describe('a line that names another article', () => {
  test('is not the text', async () => {
    const also = `<p>Lea también: <a href="/x">El puerto crece otra vez</a></p>${link('Lesen Sie auch Neues vom Hafen')}`;
    expect(await textOf(story + also + story)).not.toMatch(/puerto crece|Neues vom Hafen/);
  });

  test('is the text where it has no link', async () => {
    for (const words of [
      'Read more carefully what the council wrote about the old pier, a skipper said.',
      'Watch: the watch of the harbour is paid 40 euros a night.',
    ])
      expect(await textOf(`${first}<p>${words}</p>${story}`)).toContain(words);
  });
});

describe('a part behind the text', () => {
  test('is the site’s: other articles with their links, comments, what is said of the writer', async () => {
    const others = `<h3>Das könnte Sie auch interessieren</h3>${link('Ein neuer Kran für den Hafen')}`;
    const comments = `<h3>3 Comments</h3>${'<p>I have waited for this money for years, and nobody told me of it.</p>'.repeat(9)}`;
    const writer = '<h3>About the author</h3><p>Anna Berg writes about harbours, and lives in one of them.</p>';
    for (const part of [others, comments, writer])
      expect(await textOf(story + part)).not.toMatch(/Kran|interessieren|nobody told|lives in one/);
  });

  test('ends with its links where the text goes on', async () => {
    const box = `<h3>Related articles</h3>${link('A new crane for the harbour')}`;
    const text = await textOf(`${story}${box}<h3>Who pays</h3>${story}`);
    expect(text).not.toContain('new crane');
    expect(text.match(/every skipper/g)).toHaveLength(6);
  });

  test('is the text’s own where its head says so, or stands before most of it', async () => {
    const sources = `<h3>References</h3>${[1, 2, 3].map((n) => link(`A report on piers, number ${n} of many`)).join('')}`;
    expect(await textOf(story + sources)).toContain('number 2');
    expect(await textOf(`${first}<h3>Comments</h3>${story.repeat(3)}`)).toContain('old pier');
    expect(await textOf(`${story}<h3>Comments on the plan of the pier</h3>${second}`)).toContain('plan of the pier');
  });

  test('is none on a page without a sentence', async () => {
    const titles = `<h3>Latest news</h3>${['Cranes', 'Rails'].map((words) => `<h4>${words} at the pier</h4>`).join('')}`;
    expect(await textOf(titles)).toContain('Rails at the pier');
  });

  test('of readers is the text’s where nothing shows that they write, and ends where the text goes on', async () => {
    const asked = '<p>We had 43 answers from the skippers, and raise what is paid by 50,000 euros.</p>';
    const decided = `<h2>Decision</h2>${second.replace('old', 'new').replace('</p>', ' It has said so twice.</p>')}`;
    for (const head of ['Comments', 'Kommentare', 'What do you think?', 'Leave a comment'])
      expect(await textOf(`${story}<h2>${head}</h2>${asked}${decided}`)).toMatch(/50,000[\s\S]*new pier/);
    const thread = '<h2>Comments</h2><p>Otto Berg 3 May 2026 at 10:22</p><p>Nobody told me of it.</p><p>Reply</p>';
    expect(await textOf(story + thread + decided)).toMatch(/new pier/);
    expect(await textOf(story + thread + decided)).not.toContain('Nobody told');
  });

  test('is the text’s where its head may be one of the text', async () => {
    const kinds = `<h2>Categories</h2>${link('Boats under twelve metres')}${link('Boats over twelve metres')}`;
    const more = `<h2>More from the harbour fund</h2>${link('Grant for nets')}${link('Grant for cranes')}<p>Both may be had.</p>`;
    const writer = '<h2>Written by</h2><p>Clerk of the board, Harbour Street 3.</p>';
    const trending = '<h2>Trending</h2><p>Engines are trending, the yard says.</p>';
    for (const [part, words] of [
      [kinds, /Categories[\s\S]*under[\s\S]*over/],
      [more, /More from[\s\S]*nets[\s\S]*cranes[\s\S]*Both/],
      [writer, /Written by[\s\S]*Street 3/],
      [trending, /Trending[\s\S]*yard/],
    ] as const)
      expect(await textOf(story + part)).toMatch(words);
  });

  test('begins with a heading as high as the title that asks for gifts or links on, unless it is an annex', async () => {
    const headed = (words: string): string =>
      `${first}<h3>Who pays</h3>${story}<h1>${words}</h1>${second.replace('old', 'new')}`;
    expect(await textOf(headed('We need your help'))).not.toContain('new pier');
    expect(await textOf(headed('Annex 1'))).toContain('new pier');
    expect(await textOf(headed('How to apply'))).toContain('new pier');
    const chapters = `<h1>One</h1>${story}<h1>Two</h1>${second.replace('old', 'new')}`;
    expect(await textOf(chapters)).toContain('new pier');
  });
});

describe('lines of a few words', () => {
  test('that credit a picture, lead on, or say what the text is filed under are not the text', async () => {
    const few =
      '<p>(Foto: Anna Berg/Hafenamt)</p><img src="a.jpg"><p>Photo: Otto Berg, Harbour Press</p><p>Mehr erfahren</p>';
    const filed = `<p>Tags: boats, money</p><h4>Filed under</h4>${link('Harbours of the north')}`;
    expect(await textOf(first + few + story + filed)).not.toMatch(/Berg|erfahren|boats, money|Filed|north/);
  });

  test('are the text where they begin like a credit and name nobody, or stand beside no picture', async () => {
    for (const words of ['Photo: 500 euros for the best one', 'Credit: 20 points', 'Bild: Wettbewerb Hafen'])
      expect(await textOf(`${first}<p>${words}</p>${story}`)).toContain(words);
    expect(await textOf(`${first}<img src="a.jpg"><p>Photo: 500 euros for the best</p>${story}`)).toContain(
      '500 euros',
    );
  });

  test('are the text where they are words of a sentence, or stand before its second half', async () => {
    const hang = '<p>Photos of the old pier hang in the hall.</p><p>Mehr erfahren die Fischer im Mai.</p>';
    const text = await textOf(`${first}${hang}<p>Topics: boats, money</p>${story}`);
    expect(text).toMatch(/Photos of the old pier[\s\S]*Mehr erfahren die[\s\S]*Topics: boats, money/);
  });
});

describe('a lead without a stop', () => {
  const page = (lead: string): Promise<{ text: string; said: string }> =>
    readPage(`<header><h1>Money for forty boats</h1>${lead}</header><div id="story">${story.repeat(3)}</div>`);

  test('is read where its class calls it so', async () => {
    const lead = '<h2 class="article-subheadline">Skippers of the old pier have to wait until next year</h2>';
    expect((await page(lead)).text).toMatch(/^Money for forty boats\nSkippers of the old pier/);
  });

  test('is none where it is a link to another article, or several are', async () => {
    const teaser = (n: number): string =>
      `<p class="teaser">Skippers of pier number ${n} have to wait until next year</p>`;
    for (const lead of [`<a href="/x">${teaser(1)}</a>`, [1, 2, 3].map(teaser).join('')])
      expect((await page(lead)).text).not.toContain('Skippers of pier');
  });
});

describe('an element that its class names', () => {
  const box = (names: string): string =>
    `<div class="${names}"><p>Anna Berg, a friend of all skippers, wrote this.</p></div>`;

  test('as a box about the writer, a newsletter’s or that of an entry’s fields is left out, and told', async () => {
    for (const names of ['author-box', 'sidebarNewsletterSignup newsletter-signup', 'entry-meta', 'related-posts']) {
      const { text, said } = await readPage(`<h1>Money for forty boats</h1><div>${story}${box(names)}</div>`);
      expect(text).not.toContain('Anna Berg');
      expect(said).toMatch(/Left out as menus.*: \d{2}/);
    }
  });

  test('stays where it holds sentences of length and may be what the text is about', async () => {
    const rule = '<p>The town matches each gift, up to 500 euros for a giver and a year.</p>';
    for (const names of ['donation-rules', 'advertising-policy', 'cta', 'footer-note', 'popular', 'entry-meta'])
      expect(await textOf(`${story}<div class="${names}">${rule}</div>`)).toContain('matches each gift');
  });

  test('stays with a word that means another thing there, or where it holds the title', async () => {
    for (const names of ['author', 'meta', 'coauthored box'])
      expect(await textOf(story + box(names))).toContain('Anna Berg');
    const { text } = await readPage(
      `<div class="entry-meta"><h1>Money for forty boats</h1>${box('intro')}</div><div>${story}</div>`,
    );
    expect(text.split('\n')[0]).toBe('Money for forty boats');
  });

  test('stays on a Chinese or Japanese page beside more Latin letters', async () => {
    const menu = `<div>${'Harbour County Government Portal in English '.repeat(3)}</div>`;
    for (const words of [
      '本办法自2026年5月1日起施行，由县渔业局负责解释。',
      '漁船を更新する漁業者に三万円を補助します。',
    ]) {
      const body = `${menu}<div><h1>渔船补助办法</h1><p>${words}</p><div class="entry-meta">五月一日</div></div>`;
      expect((await readPage(body, '渔船补助办法')).text).toContain('五月一日');
    }
  });

  test('stays on a Chinese page, whose fields stand there', async () => {
    const body = `<h1>渔船补助办法</h1><div class="article-meta">文号：江渔发〔2026〕3号</div><div>${'<p>渔船每艘补助五千元，由渔业局发放。</p>'.repeat(5)}</div>`;
    expect((await readPage(body, '渔船补助办法')).text).toContain('江渔发〔2026〕3号');
  });
});

test('links to the text’s own parts are not the text; links to others, and parts that are links in words, are', async () => {
  const parts = (to: (n: number) => string): string => `<ul>${[1, 2, 3].map((n) => `<li>${to(n)}</li>`).join('')}</ul>`;
  const contents = `<p>Table of contents</p>${parts((n) => `<a href="#p${n}">${n}. What part ${n} is about</a>`)}`;
  const headed = [1, 2, 3].map((n) => `<h3>What part ${n} is about</h3>${story}`).join('');
  expect((await textOf(first + contents + headed)).match(/part 2|contents/g)).toHaveLength(1);
  const grants = parts((n) => `<a href="#n${n}">Grant of ${n},000 euros for engines</a>`);
  expect(await textOf(first + grants + story)).toContain('2,000 euros for engines');
  for (const to of [
    (n: number) => `<a href="/p${n}">What part ${n} is about</a>`,
    (n: number) => `What part ${n} is about, and who pays for it. <a href="#r${n}">back</a>`,
  ])
    expect(await textOf(`${first}<p>The following parts stand:</p>${parts(to)}${story}`)).toContain('part 2');
});

describe('several articles on a page', () => {
  const article = (heading: string, words: string): string =>
    `<article><h1>${heading}</h1><p>${words}, as the council told us in the evening.</p></article>`;
  const own = article('Money for forty boats', 'Forty skippers will be paid this year');
  const others =
    article('A new crane for the harbour', 'The crane lifts a boat, and two of its kind') +
    article('Rails at the pier', 'Rails rust');

  test('are other ones behind the one that the page is called by', async () => {
    const { text, said } = await readPage(
      `<div>${own}${others.replaceAll('</p>', `</p>${story.repeat(3)}`)}</div>`,
      'Harbour News | Money for forty boats',
    );
    expect(text).toContain('Forty skippers');
    expect(text).not.toMatch(/crane|rust/);
    expect(said).toMatch(/Left out as menus.*: \d{3}/);
    const dated = others.replaceAll('</h1>', '</h1><p>6 May 2026 05:30</p>');
    expect((await readPage(`<div>${own}${dated}</div>`)).text).not.toMatch(/crane|rust/);
  });

  test('are all read in a digest, and where they are parts of one', async () => {
    expect((await readPage(`<div>${own}${others}</div>`, 'News of this week from all harbours')).text).toMatch(
      /Forty[\s\S]*crane[\s\S]*rust/,
    );
    const handbook = own + others + article('Annex', `Nets are paid, too. ${story}`);
    expect((await readPage(`<div>${handbook}</div>`)).text).toMatch(/Forty[\s\S]*crane[\s\S]*rust[\s\S]*Nets/);
    const annex = article('Annex 2: Nets', `Nets are paid, too. ${story.repeat(3)}`);
    const withAnnex = `<div>${own}${article('Annex 1: Boats', story.repeat(3))}${annex}</div>`;
    expect((await readPage(withAnnex, 'Harbour News | Money for forty boats')).text).toContain('Nets');
    const parts = `<article><h1>All about boats and piers</h1>${own}${others}</article>`;
    expect((await readPage(parts, 'All about boats and piers: Money for forty boats')).text).toMatch(
      /Forty[\s\S]*crane[\s\S]*rust/,
    );
  });
});

test('a sentence that begins like the foot of a Chinese page is its text', async () => {
  const own = '<p>渔船每艘补助五千元，由渔业局发放。</p>'.repeat(5);
  const read = async (line: string): Promise<string> =>
    (await readPage(`<h1>渔船补助办法</h1><div>${own}<p>${line}</p></div>`, '渔船补助办法')).text;
  expect(await read('相关阅读活动每场补助三百元，由文化馆承办。')).toContain('三百元');
  expect(await read('相关阅读：渔港建设又有新进展')).not.toContain('新进展');
});

test('a line of any length is read', async () => {
  expect(await textOf(`${first}<p>${'- '.repeat(50_000)}boats</p>${story}`)).toMatch(/- boats/);
});
