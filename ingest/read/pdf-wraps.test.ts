// Tables without rules in PDFs made here: which lines are one row.
import { expect, test } from 'vitest';
import { readDocument } from '../read.ts';
import { type PlacedWords, pdfWith } from '../samples/formats.ts';
import type { PdfWord } from './pdf-lines.ts';
import { joinWrapped } from './pdf-wraps.ts';

type Row = readonly (string | null)[];
const places = [72, 160, 330];

/** Rows from above to below, `step` apart or as each says. */
const table = (rows: readonly Row[], steps: readonly number[] = []): PlacedWords[] => {
  let y = 640;
  return rows.flatMap((row, i) => {
    if (i > 0) y -= steps[i - 1] ?? 20;
    return row.flatMap((text, k) => (text === null ? [] : [{ x: places[k] ?? 420, y, text }]));
  });
};

const title: PlacedWords = { x: 72, y: 700, text: '渔港冷库的补助按下表执行。' };
const linesOf = async (...pages: readonly (readonly PlacedWords[])[]) => {
  const found = await readDocument({ path: 'x', bytes: pdfWith(pages) });
  if (!found.ok) throw new Error(found.diagnostics[0]?.message);
  const lines = found.source.text.split('\n').filter((line) => line.trim() !== '');
  return lines
    .map((line) =>
      line
        .replace(/^ {4,}/, '| ')
        .trim()
        .replace(/ {2,}/g, ' | '),
    )
    .slice(1);
};

const head: Row = ['类别', '条件', '金额（万元）'];

test('a row whose cell goes on in a second line, which brings the figure, is one line', async () => {
  const rows: Row[] = [head, ['冷库', '县级', '50'], ['渔船', '更新且改用清洁能源', null], [null, '不少于三年', '30']];
  expect(await linesOf([title, ...table(rows)])).toEqual([
    '类别 | 条件 | 金额（万元）',
    '冷库 | 县级 | 50',
    '渔船 | 更新且改用清洁能源不少于三年 | 30',
  ]);
});

test('a row that has its figure in the first line, and cells of two columns that go on over three lines, is one line', async () => {
  const rows: Row[] = [
    head,
    ['冷库', '县级', '50'],
    ['渔船和渔港', '更新且改用清洁能源', '30'],
    ['', '的渔船不少于两条且', null],
    ['', '停在本港', null],
    ['码头', '新建', '20'],
  ].map((row) => row.map((text) => text || null));
  expect(await linesOf([title, ...table(rows)])).toEqual([
    '类别 | 条件 | 金额（万元）',
    '冷库 | 县级 | 50',
    '渔船和渔港 | 更新且改用清洁能源的渔船不少于两条且停在本港 | 30',
    '码头 | 新建 | 20',
  ]);
});

test('cells that stand in the middle beside lines of another are of one row with them', async () => {
  const rows: Row[] = [
    head,
    ['冷库', '县级', '50'],
    [null, '更新且改用清洁能源', null],
    ['渔船', null, '30'],
    [null, '不少于三年', null],
    ['码头', '新建', '20'],
  ];
  expect(await linesOf([title, ...table(rows, [20, 20, 9, 9, 20])])).toEqual([
    '类别 | 条件 | 金额（万元）',
    '冷库 | 县级 | 50',
    '渔船 | 更新且改用清洁能源不少于三年 | 30',
    '码头 | 新建 | 20',
  ]);
});

test('on each page for itself', async () => {
  const rows: Row[] = [head, ['冷库', '县级', '50'], ['渔船', '更新且改用清洁能源', null], [null, '三年', '30']];
  const lines = await linesOf([title, ...table(rows)], table([head, ...rows.slice(1)]));
  expect(lines.filter((line) => line === '渔船 | 更新且改用清洁能源三年 | 30')).toHaveLength(2);
});

test.each<readonly [string, readonly Row[], string]>([
  [
    'which has a figure of its own',
    [
      ['冷库', '更新且改用清洁能源', '50'],
      [null, '县级', '30'],
    ],
    '| 县级 | 30',
  ],
  [
    'where the cell above had room for more',
    [
      ['冷库', '市级', null],
      [null, '县级的要先看过', '30'],
      ['码头', '更新且改用清洁能源', '9'],
    ],
    '| 县级的要先看过 | 30',
  ],
  [
    'which has a first cell',
    [
      ['冷库', '更新且改用清洁能源', null],
      ['渔船', '县级', '30'],
    ],
    '渔船 | 县级 | 30',
  ],
  [
    'of a table without figures',
    [
      ['冷库', '更新且改用清洁能源', null],
      [null, '县级', '另定'],
    ],
    '| 县级 | 另定',
  ],
])('a line is a row of its own %s', async (_, rows, own) => {
  const lines = await linesOf([
    title,
    ...table([head, ['渔网', '乡级', rows[0]?.[2] === null && own.includes('另定') ? '另定' : '8'], ...rows]),
  ]);
  expect(lines).toContain(own);
});

test('lines of prose in two columns, and of figures in three, stay lines', async () => {
  const left = [
    '渔港的冷库由县渔业局看管，每年看一',
    '次，看过的记下来报市渔业局。没有看',
    '过的不补，改过的可以再看，按前款办',
    '理。渔船改用别的能源的，先报给渔港',
    '看过以后再改，改完了由县渔业局核对',
    '一遍，合乎要求的，年底前报给财政局',
  ];
  const prose = left.flatMap((text, i): PlacedWords[] => [
    { x: 72, y: 600 - i * 16, text },
    { x: 330, y: 600 - i * 16, text: `${text.slice(0, -2)}等` },
  ]);
  expect((await linesOf([title, ...prose])).slice(0, 6)).toEqual(left);
  const figures: Row[] = [
    ['年', '冷库', '渔船'],
    ['2021', '10', '1000'],
    [null, '(2.1)', '(3.3)'],
    ['2022', '12', '900'],
  ];
  expect(await linesOf([title, ...table(figures)])).toEqual([
    '年 | 冷库 | 渔船',
    '2021 | 10 | 1000',
    '| (2.1) | (3.3)',
    '2022 | 12 | 900',
  ]);
});

/** A table of so many columns, in the last row of which the first cell but one goes on in a second line. */
const wide = (columns: number): PdfWord[][] => {
  const word = (text: string, k: number, y: number): PdfWord => ({ text, x: k * 40, y, width: 20, size: 10 });
  const row = (y: number): PdfWord[] =>
    Array.from({ length: columns }, (_, k) => word(k === 1 && y < 100 ? '清洁' : `${k}`, k, y));
  return [row(120), row(110), row(90), [word('能源', 1, 78)]];
};

test('a line of more cells than a table has that somebody reads is left as it is', () => {
  expect(joinWrapped(wide(60))).toHaveLength(3);
  expect(joinWrapped(wide(61))).toEqual(wide(61));
});

test('a line of two hundred thousand words is a line', () => {
  const line = Array.from({ length: 200_000 }, (_, k) => ({ text: '甲', x: k * 10, y: 0, width: 10, size: 10 }));
  expect(joinWrapped([line])).toEqual([line]);
});
