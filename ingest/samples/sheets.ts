// For tests: workbooks of Excel and WPS.
import * as xlsx from '@e965/xlsx';
import iconv from 'iconv-lite';

export type SheetOf = {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  /** Merged cells: A1:E1. */
  readonly merges?: readonly string[];
  /** Number formats by cell. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
};

/** A workbook with the sheets, as `xlsx`, `xlsb` or `xls` (biff8, as WPS writes et). */
export const workbookOf = (
  sheets: readonly SheetOf[],
  type: 'xlsx' | 'xlsb' | 'biff8' | 'biff5' = 'xlsx',
): Uint8Array => {
  const book = xlsx.utils.book_new();
  for (const { name, rows, merges = [], formats = {}, hiddenRows = [], hiddenColumns = [] } of sheets) {
    const sheet = xlsx.utils.aoa_to_sheet(rows.map((row) => [...row]));
    for (const [cell, format] of Object.entries(formats)) sheet[cell].z = format;
    sheet['!merges'] = merges.map((range) => xlsx.utils.decode_range(range));
    sheet['!rows'] = rows.map((_, i) => ({ hidden: hiddenRows.includes(i) }));
    sheet['!cols'] = Array.from({ length: 30 }, (_, i) => ({ hidden: hiddenColumns.includes(i) }));
    xlsx.utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) };
  return new Uint8Array(xlsx.write(book, { type: 'buffer', bookType: type }));
};

/** A workbook of Excel 95 in GBK: its writer knows ASCII, so signs of the same length stand in for the words first. */
export const gbkWorkbookOf = (rows: readonly (readonly string[])[]): Uint8Array => {
  const words = rows.flat().map((word) => iconv.encode(word, 'gbk'));
  const standIn = (i: number): string => `${String.fromCharCode(65 + i)}${'~'.repeat((words[i]?.length ?? 1) - 1)}`;
  let at = 0;
  const file = Buffer.from(
    workbookOf([{ name: 'Sheet1', rows: rows.map((row) => row.map(() => standIn(at++))) }], 'biff5'),
  );
  words.forEach((bytes, i) => {
    bytes.copy(file, file.indexOf(standIn(i), 0, 'latin1'));
  });
  const codepage = file.indexOf(Uint8Array.from([0x42, 0, 2, 0]));
  file.writeUInt16LE(936, codepage + 4);
  return new Uint8Array(file);
};
