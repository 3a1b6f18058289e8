import { read, utils, type WorkBook } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { Cell } from './csv.ts';
import { tableOf } from './take-away.ts';
import { openWorkbook } from './workbook.ts';

type Row = { readonly name: Cell; readonly link?: Cell };

const filed = async (
  rows: readonly Row[],
  {
    parts = 1,
    limits,
    name = 'a/b: [c]',
  }: { parts?: number; limits?: { links: number; rows: number }; name?: string } = {},
): Promise<Uint8Array> => {
  const whole = tableOf(
    name,
    { name: 'Name', link: 'Link' },
    rows.map(({ name, link = null }) => ({ name, link })),
  );
  const book = openWorkbook({ ...whole, rows: [] }, limits);
  const size = Math.ceil(whole.rows.length / parts);
  for (let part = 0; part < parts; part++) book.add(whole.rows.slice(part * size, (part + 1) * size));
  const { content } = book.end();
  return new Uint8Array(await (content as Blob).arrayBuffer());
};

const cellsOf = (book: WorkBook, sheet = 0): unknown[][] =>
  utils.sheet_to_json(book.Sheets[book.SheetNames[sheet] ?? ''] ?? {}, { header: 1, defval: null });

const namesRead = async (...names: readonly Cell[]): Promise<unknown[]> =>
  cellsOf(read(await filed(names.map((name) => ({ name })))))
    .slice(1)
    .map(([name]) => name);

describe('a workbook', () => {
  it('has a sheet by a name that workbooks allow, which has its head where there are no rows', async () => {
    const book = read(await filed([]));
    expect(book.SheetNames).toEqual(['a b   c ']);
    expect(cellsOf(book)).toEqual([['Name', 'Link']]);
  });

  it('gives back words, numbers and empty cells as they were', async () => {
    const names = [
      '=1+1',
      '<b>"粗" & \'体\'</b>',
      ' 两端 ',
      '一行\n又一行',
      '\t',
      0,
      -1.5,
      1e21,
      '007',
      '𠮷',
      'ﬁ',
      '_x41_',
    ];
    expect(await namesRead(...names)).toEqual(names);
    expect(await namesRead(null, '', 1)).toEqual([null, null, 1]);
  });

  it('keeps signs that XML cannot have, and words that look like them', async () => {
    const names = ['\0零', '\x1F', '\uFFFF', 'a\rb', '_x000D_', '_x005F_x000D_', '__x0041__'];
    expect(await namesRead(...names)).toEqual(names);
    expect(await namesRead('半\uD842个')).toEqual(['半\uFFFD个']);
  });

  it('has cells that hold as much as workbooks allow', async () => {
    const [cut, whole] = await namesRead('策'.repeat(32_768), '略'.repeat(32_767));
    expect(cut).toBe(`${'策'.repeat(32_766)}…`);
    expect(whole).toBe('略'.repeat(32_767));
  });

  it('cuts no character in two', async () => {
    expect(await namesRead(`${'策'.repeat(32_765)}𠮷𠮷`)).toEqual([`${'策'.repeat(32_765)}…`]);
    const limits = { links: 1, rows: 100 };
    const rows = ['http://a', 'http://b'].map((link) => ({ name: null, link }));
    const book = read(await filed(rows, { name: `${'策'.repeat(28)}𠮷𠮷`, limits }));
    expect(book.SheetNames).toEqual([`${'策'.repeat(28)}𠮷`, `${'策'.repeat(28)} 2`]);
  });

  it('has live links to addresses of the web alone, in the column that holds them', async () => {
    const link = 'http://127.0.0.1/文?a=1&b="2"';
    const rows = [{ name: link, link }, { name: '' }, { name: '脚本', link: 'javascript:alert(1)' }];
    const sheet = read(await filed([...rows, { name: '长', link: `http://a/${'b'.repeat(2080)}` }])).Sheets['a b   c '];
    expect(Object.entries(sheet ?? {}).flatMap(([at, cell]) => (cell?.l ? [[at, cell.v, cell.l.Target]] : []))).toEqual(
      [['B2', link, 'http://127.0.0.1/%E6%96%87?a=1&b=%222%22']],
    );
  });

  it('goes on on further sheets where one would have more links or rows than may be', async () => {
    const rows = Array.from({ length: 7 }, (_, at) => ({ name: at, link: `http://127.0.0.1/${at}` }));
    for (const limits of [
      { links: 3, rows: 100 },
      { links: 100, rows: 4 },
    ]) {
      const book = read(await filed(rows, { limits }));
      expect(book.SheetNames).toEqual(['a b   c ', 'a b   c  2', 'a b   c  3']);
      expect([0, 1, 2].map((sheet) => cellsOf(book, sheet).map(([name]) => name))).toEqual([
        ['Name', 0, 1, 2],
        ['Name', 3, 4, 5],
        ['Name', 6],
      ]);
      expect(book.Sheets['a b   c  3']?.['B2']?.l?.Target).toBe('http://127.0.0.1/6');
    }
  });

  it('is the same file however its rows come', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => ({
      name: `第${at}行`.repeat(at % 50),
      link: `http://a/${at}`,
    }));
    const whole = await filed(rows);
    expect(await filed(rows, { parts: 300 })).toEqual(whole);
    expect(cellsOf(read(whole))).toHaveLength(3001);
  });
});
