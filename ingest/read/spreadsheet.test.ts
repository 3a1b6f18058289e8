import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ingest } from '../index.ts';
import { layOut } from '../layout/index.ts';
import { defaultLimits } from '../limits.ts';
import { readDocument } from '../read.ts';
import { docxWith, wordParagraph } from '../samples/formats.ts';
import { gbkWorkbookOf, type SheetOf, workbookOf } from '../samples/sheets.ts';
import type { SourceText } from '../types.ts';

const read = async (bytes: Uint8Array): Promise<SourceText> => {
  const result = await readDocument({ path: 'x', bytes });
  if (!result.ok) throw new Error(result.diagnostics[0]?.message);
  return result.source;
};
const linesOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await read(bytes)).text.split('\n').filter((line) => line !== '');
const refusal = async (bytes: Uint8Array, limits = defaultLimits): Promise<string> => {
  const result = await readDocument({ path: 'x', bytes }, limits);
  return result.ok ? 'read' : `${result.diagnostics[0]?.rule}: ${result.diagnostics[0]?.message}`;
};

const plan: SheetOf = {
  name: '资金安排',
  rows: [
    [],
    ['江城市渔港补助安排表'],
    ['单位：万元'],
    ['序号', '渔港', '补助', '占比', '责任单位'],
    [1, '东湾渔港', 50, 0.125, '市渔业局'],
    [2, '西湾渔港', 20, 0.2, null],
    [],
    ['注：补助由市财政承担。'],
  ],
  merges: ['A2:E2', 'A3:E3', 'E5:E6'],
  formats: { D5: '0.0%', D6: '0%' },
};

describe('spreadsheets', () => {
  test.each(['xlsx', 'xlsb', 'biff8'] as const)('in %s give their titles, tables and notes as shown', async (type) => {
    const bytes = workbookOf([plan], type);
    expect(await linesOf(bytes)).toEqual([
      '江城市渔港补助安排表',
      '资金安排',
      '单位：万元',
      '序号\t渔港\t补助\t占比\t责任单位',
      '1\t东湾渔港\t50\t12.5%\t市渔业局',
      '2\t西湾渔港\t20\t20%',
      '注：补助由市财政承担。',
    ]);
    const { format, tables, blocks } = layOut(await read(bytes));
    expect(format).toBe(type === 'biff8' ? 'xls' : 'xlsx');
    expect(tables[0]?.header).toEqual(['序号', '渔港', '补助', '占比', '责任单位']);
    expect(tables[0]?.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual(['市渔业局', '市渔业局']);
    expect(blocks.slice(0, 2).map(({ markup }) => markup)).toEqual([1, 2]);
  });

  test('give rare characters that a program wrote as numbers', async () => {
    const parts = unzipSync(workbookOf([{ name: '名单', rows: [['乙野家'], ['乙和丁'], ['& 乙']] }]));
    const numbered = Object.entries(parts).map(([name, bytes]) => [
      name,
      strToU8(new TextDecoder().decode(bytes).replaceAll('乙', '&#x20BB7;').replaceAll('丁', '&#134071;')),
    ]);
    expect(await linesOf(zipSync(Object.fromEntries(numbered)))).toEqual(['名单', '𠮷野家', '𠮷和𠮷', '& 𠮷']);
  });

  test('give the facts that the same table in a docx gives', async () => {
    const rows = [
      ['奖励对象', '奖励标准', '责任单位'],
      ['新认定的高新技术企业', '一次性奖励50万元', '市科技局'],
      ['首次上规模的工业企业', '最高奖励20万元', '市经信局'],
    ];
    const lines = ['江城市支持企业创新若干措施', '一、支持研发'];
    const cell = (words: string): string => `<w:tc>${wordParagraph(words)}</w:tc>`;
    const table = `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
    const facts = async (bytes: Uint8Array): Promise<unknown> => {
      const ingested = await ingest({ path: 'x', bytes });
      if (ingested.status === 'failed') throw new Error('failed');
      return ingested.facts.measures.flatMap(({ awards, agencies }) => [
        ...awards.map(({ role, value, unit, quote }) => [role, value, unit, quote]),
        ...agencies.map(({ name }) => name),
      ]);
    };
    const workbook = workbookOf([
      { name: 'Sheet1', rows: [...lines.map((line) => [line]), ...rows], merges: ['A1:C1', 'A2:C2'] },
    ]);
    const found = await facts(workbook);
    expect(found).toEqual(await facts(docxWith(lines.map((line) => wordParagraph(line)).join('') + table)));
    expect(JSON.stringify(found)).toContain('500000');
  });

  test.each([
    ['a scale of 万', 123_000, '0!.0,"万元"', '12.3万元'],
    ['a scale behind a backslash', 15_000, '0\\.0,"万元"', '1.5万元'],
    ['a unit', 12.5, '0.00"万元"', '12.50万元'],
    ['a day in Chinese', 45_000, 'yyyy"年"m"月"d"日"', '2023年3月15日'],
    ['the usual form of a day', 45_000, 'm/d/yy', '2023/3/15'],
    ['thousands', 1_234_567.5, '#,##0.00_ ', '1,234,567.50'],
    ['no format', 123_456_789_012, 'General', '123456789012'],
    ['no format and a sum of fractions', 0.1 + 0.2, 'General', '0.3'],
  ])('show a number with %s', async (_, value, format, shown) => {
    expect(await linesOf(workbookOf([{ name: 'Sheet1', rows: [[value]], formats: { A1: format } }], 'biff8'))).toEqual([
      shown,
    ]);
  });

  test('show the stored values of formulas, and tell of formulas without one', async () => {
    const rows = [
      ['合计', '金额'],
      [
        { t: 'n', v: 70, f: 'SUM(A5:A6)' },
        { t: 'n', f: 'A2*2' },
      ],
    ];
    const bytes = workbookOf([{ name: 'Sheet1', rows }]);
    expect((await linesOf(bytes)).at(-1)).toBe('70\t');
    expect((await read(bytes)).diagnostics.map(({ rule }) => rule)).toEqual(['formulas']);
  });

  test('tell of hidden sheets, rows and columns, and leave them out', async () => {
    const rows = [
      ['名称', '金额', '备注'],
      ['甲港', 5, '内部'],
      ['乙港', 6, '内部'],
    ];
    const { text, diagnostics } = await read(
      workbookOf([
        { name: '公开', rows, hiddenRows: [1], hiddenColumns: [2] },
        { name: '草稿', rows, hidden: true },
      ]),
    );
    expect(text).toBe('公开\n\n名称\t金额\n乙港\t6\n\n');
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'Left out hidden sheets: «草稿».',
      'Left out 1 rows and 1 columns that are hidden and not empty.',
    ]);
  });

  test('of Excel 95 in GBK are read', async () => {
    const bytes = gbkWorkbookOf([
      ['名称', '补助对象'],
      ['东湾渔港', '渔民合作社'],
    ]);
    expect(await linesOf(bytes)).toEqual(['名称\t补助对象', '东湾渔港\t渔民合作社']);
  });

  test('are cut where a blank row and a title part two tables', async () => {
    const table = (name: string): unknown[][] => [[name], ['名称', '金额'], ['甲港', 5], ['乙港', 6], []];
    const { tables } = layOut(
      await read(workbookOf([{ name: 'Sheet1', rows: [...table('一、新建'), ...table('二、改建')] }])),
    );
    expect(tables.map(({ rows }) => rows.length)).toEqual([2, 2]);
  });
});

describe('hostile spreadsheets', () => {
  const withPart = (part: string, change: (xml: string) => string): Uint8Array => {
    const parts = unzipSync(workbookOf([plan]));
    return zipSync({ ...parts, [part]: strToU8(change(new TextDecoder().decode(parts[part]))) });
  };
  const first = 'xl/worksheets/sheet1.xml';

  test('that claim to reach to the last cell are read by the cells that they have', async () => {
    const bytes = withPart(first, (xml) =>
      xml
        .replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"')
        .replace('ref="A2:E2"', 'ref="A2:XFD1048576"'),
    );
    expect((await linesOf(bytes))[0]).toBe('江城市渔港补助安排表');
  });

  test('that describe columns without end are refused, and merges of the same cells cost no more than one', async () => {
    const columns = withPart(first, (xml) =>
      xml.replace('<sheetData>', '<cols><col min="1" max="999999999"/></cols><sheetData>'),
    );
    expect(await refusal(columns)).toMatch(/^damaged: /);
    const merges = withPart(first, (xml) =>
      xml.replace('</mergeCells>', `${'<mergeCell ref="A1:E1048576"/>'.repeat(50_000)}</mergeCells>`),
    );
    expect((await linesOf(merges))[0]).toBe('江城市渔港补助安排表');
  });

  test('with more cells than a million are refused', async () => {
    const bytes = withPart(first, (xml) =>
      xml.replace('</sheetData>', `${'<row><c/></row>'.repeat(1_000_001)}</sheetData>`),
    );
    expect(await refusal(bytes)).toMatch(/^cells: The spreadsheet has 10000\d\d cells; the limit is 1000000/);
  });

  test('that unpack to more than the limit are refused', async () => {
    expect(await refusal(workbookOf([plan]), { ...defaultLimits, unpackedBytes: 1000 })).toMatch(/^archive-size/);
  });

  test('whose cells repeat a long text are refused', async () => {
    const rows = Array.from({ length: 40 }, () => ['长'.repeat(3000), '文'.repeat(3000)]);
    const bytes = workbookOf([{ name: 'Sheet1', rows }]);
    expect(await refusal(bytes, { ...defaultLimits, textLength: 100_000 })).toMatch(/^text-length/);
  });

  test.each([
    ['cut off', workbookOf([plan], 'biff8').subarray(0, 3000)],
    ['without its workbook', zipSync({ 'xl/workbook.xml': strToU8('<x/>') })],
  ])('%s are refused with a sentence', async (_, bytes) => {
    expect(await refusal(bytes)).toMatch(/^(?:damaged|empty|format): .+\.$/);
  });
});
