// What a page of a PDF shows, and what it only holds: each page is drawn here.
import { describe, expect, test } from 'vitest';
import { readDocument } from '../read.ts';
import { type PlacedWords, pdfWith } from '../samples/formats.ts';
import { linesOf } from './pdf-lines.ts';

const read = async (...pages: readonly (readonly PlacedWords[])[]) => {
  const found = await readDocument({ path: 'x', bytes: pdfWith(pages) });
  if (!found.ok) throw new Error(found.diagnostics[0]?.message);
  const { text, diagnostics } = found.source;
  return {
    lines: text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim().replace(/ {2,}/g, ' | ')])),
    said: diagnostics.map(({ message }) => message),
  };
};

/** Lines of prose below one another, from a place on. */
const prose = (lines: readonly string[], x = 72, y = 700, step = 20): PlacedWords[] =>
  lines.map((text, i) => ({ x, y: y - i * step, text }));
const article = [
  '第一条为管好渔港冷库的补助，定下本办法。',
  '第二条对新建冷库的渔港，按造价的三成给予补助。',
  '第三条本办法由市渔业局解释。',
];

describe('words that are drawn', () => {
  test('sign by sign twice, a little beside, count once', async () => {
    const twice = [...'给予100万元补助'].flatMap((text, i): PlacedWords[] => [
      { x: 72 + i * 12, y: 500, text },
      { x: 72.4 + i * 12, y: 500, text },
    ]);
    expect((await read([...prose(article), ...twice])).lines.at(-1)?.replace(/[ |]/g, '')).toBe('给予100万元补助');
  });

  test('at sizes below zero are read as they stand', async () => {
    const { lines, said } = await read([
      ...prose(article),
      { x: 72, y: 500, text: '给予10万元', negative: true },
      { x: 132, y: 500, text: '补助。' },
    ]);
    expect({ last: lines.at(-1), said }).toEqual({ last: '给予10万元补助。', said: [] });
  });

  test('in a hidden layer, white on white or off the page are left out and told; white on a dark ground is read', async () => {
    const { lines, said } = await read([
      ...prose(article),
      { x: 72, y: 500, text: '给予777万元', hidden: true },
      { x: 72, y: 480, text: '给予888万元', color: '1 1 1' },
      { x: 72, y: -400, text: '给予999万元' },
      { x: 72, y: 440, text: '表头白字', color: '1 1 1', below: '0 0.2 0.6 rg 60 430 200 30 re f' },
    ]);
    expect(lines).toEqual([...article, '表头白字']);
    expect(said).toEqual([
      'Left out 21 characters on page 1 that nobody sees: in hidden layers, white on white, or off the page.',
    ]);
  });
});

test('white words on a ground that is drawn after thousands of other boxes are read', async () => {
  const tiles = Array.from({ length: 6000 }, (_, i) => `${60 + (i % 300)} ${(i / 300) | 0} 1 1 re f`).join(' ');
  const { lines, said } = await read([
    ...prose(article),
    { x: 72, y: 480, text: '给予888万元', color: '1 1 1' },
    { x: 72, y: 440, text: '表头白字', color: '1 1 1', below: `0 0.2 0.6 rg ${tiles} 60 430 200 30 re f` },
  ]);
  expect({ lines, said }).toEqual({
    lines: [...article, '表头白字'],
    said: ['Left out 7 characters on page 1 that nobody sees: in hidden layers, white on white, or off the page.'],
  });
});

test('a page that hides more words than it shows is not whole', async () => {
  const found = await readDocument({
    path: 'x',
    bytes: pdfWith([
      [...prose(article.slice(0, 1)), ...prose(article, 72, 500).map((word) => ({ ...word, hidden: true }))],
    ]),
  });
  expect(found.ok && found.source.diagnostics.map(({ severity, rule }) => [severity, rule])).toEqual([
    ['error', 'hidden-text'],
  ]);
});

describe('watermarks that stand level', () => {
  const mark = (y: number, about: Partial<PlacedWords> = {}): PlacedWords => ({
    x: 90,
    y,
    text: '内部资料严禁外传',
    size: 26,
    ...about,
  });

  test('are left out where a page repeats them in large type, and told', async () => {
    const { lines, said } = await read([...prose(article), mark(690), mark(600), mark(500)]);
    expect(lines).toEqual(article);
    expect(said).toEqual([
      'Left out 24 characters of watermarks on page 1: aslant, or repeated in large or faint type.',
    ]);
  });

  test('are left out where they stand in faint type at one place of most pages', async () => {
    const page = [...prose(article), mark(500, { size: 12, color: '0.8 0.8 0.8' })];
    expect((await read(page, page, page)).lines).toEqual([...article, ...article, ...article]);
  });

  test('are no cells that a table repeats, no title and no faint words of one page', async () => {
    const cells = [640, 620, 600, 580].flatMap((y, i): PlacedWords[] => [
      { x: 72, y, text: `第${i}类平台` },
      { x: 300, y, text: '市科技局负责' },
    ]);
    const title: PlacedWords = { x: 72, y: 760, text: '渔港冷库办法', size: 22 };
    const faint: PlacedWords = { x: 72, y: 500, text: '灰色小字说明', color: '0.8 0.8 0.8' };
    expect((await read([title, ...cells, faint])).lines).toEqual([
      '渔港冷库办法',
      ...[0, 1, 2, 3].map((i) => `第${i}类平台 | 市科技局负责`),
      '灰色小字说明',
    ]);
  });
});

describe('the order of lines', () => {
  const column = (sign: string, x: number): PlacedWords[] =>
    prose(
      Array.from({ length: 7 }, (_, i) => `${sign}${i}${'文'.repeat(11)}`),
      x,
    );

  test('goes down three columns one after another', async () => {
    const { lines } = await read([
      { x: 200, y: 760, text: '关于印发办法的通知' },
      ...column('甲', 40),
      ...column('乙', 225),
      ...column('丙', 410),
    ]);
    expect(lines.map((line) => line.slice(0, 2))).toEqual([
      '关于',
      ...['甲', '乙', '丙'].flatMap((sign) => [0, 1, 2, 3, 4, 5, 6].map((i) => `${sign}${i}`)),
    ]);
  });

  test('keeps two languages side by side apart, though the lines of one are short', async () => {
    const english = [
      'Article 1 These rules are about the sheds of',
      'ports.',
      'Article 2 A port gets three tenths',
      'of what it spent.',
      'Article 3 A boat gets a sum for',
      'each tonne of ice that it buys.',
    ];
    const chinese = Array.from({ length: 6 }, (_, i) => `${i}第一条为管好各处渔港冷库的补助办法`);
    const { lines } = await read([...prose(chinese, 60), ...prose(english, 320)]);
    expect(lines).toEqual([...chinese, ...english]);
  });

  test('goes across the rows of a table with three columns of cells', async () => {
    const rows = [700, 680, 660, 640, 620, 600].flatMap((y, i): PlacedWords[] => [
      { x: 60, y, text: `平台${i}` },
      { x: 230, y, text: '经认定的省级平台' },
      { x: 430, y, text: '50万元' },
    ]);
    expect((await read(rows)).lines[2]).toBe('平台2 | 经认定的省级平台 | 50万元');
  });

  test('goes down columns of vertical text from the right, band by band, with signs as they are in level lines', async () => {
    const down = (text: string, x: number, y: number): PlacedWords[] =>
      [...text].map((sign, i) => ({ x, y: y - i * 14, text: sign }));
    const { lines } = await read([
      { x: 72, y: 780, text: '渔港办法' },
      ...down('第一条为管好冷库︑定下本办法', 400, 700),
      ...down('第二条对渔港补助十八万元整', 376, 700),
      ...down('第三条本办法由市渔业局解释', 400, 450),
      ...down('施行', 376, 450),
    ]);
    expect(lines).toEqual([
      '渔港办法',
      '第一条为管好冷库、定下本办法',
      '第二条对渔港补助十八万元整',
      '第三条本办法由市渔业局解释',
      '施行',
    ]);
  });

  test('leaves words in narrow cells of a table where they stand', async () => {
    const cell = [...'责任单位'].map((text, i): PlacedWords => ({ x: 60, y: 700 - i * 14, text }));
    const { lines } = await read([...prose(article, 100, 700, 14), ...cell]);
    expect(lines[0]).toContain('责');
    expect(lines[0]).toContain(article[0]);
  });
});

test('a page may have more lines than a call takes arguments', () => {
  const words = Array.from({ length: 150_000 }, (_, i) => ({ text: '第一条', x: 72, y: -i * 20, width: 36, size: 12 }));
  expect(linesOf(words, 600, 800)).toHaveLength(words.length);
});

describe('numbers in the margin', () => {
  const drafted = Array.from({ length: 9 }, (_, i) => `第${i}条为管好渔港冷库的补助，定下本办法。`);

  test('that count lines are left out and told', async () => {
    const numbers = drafted.map((_, i): PlacedWords => ({ x: 40, y: 700 - i * 20, text: String((i + 1) * 5) }));
    const { lines, said } = await read([...numbers, ...prose(drafted)]);
    expect(lines).toEqual(drafted);
    expect(said).toEqual(['Left out 9 numbers of lines in the margin of page 1.']);
  });

  test('that count the rows of a table, or a few items, stay', async () => {
    const rows = drafted.flatMap((_, i): PlacedWords[] => [
      { x: 40, y: 700 - i * 20, text: String((i + 1) * 5) },
      { x: 100, y: 700 - i * 20, text: `企业${i}` },
      { x: 300, y: 700 - i * 20, text: '10万元' },
    ]);
    expect((await read(rows)).lines[0]).toBe('5 | 企业0 | 10万元');
    const items = drafted.map((_, i): PlacedWords => ({ x: 40, y: 700 - i * 20, text: String(i + 1) }));
    expect((await read([...items, ...prose(drafted)])).lines[0]).toMatch(/^1 \| 第0条/);
  });
});
