// Reads a workbook of Excel or WPS (xlsx, xlsb, xls, et): each sheet as lines and tables, its cells as they are shown.
//
// A row with one cell before a table is a line (title, unit), as is a note behind it; a blank row before such a line
// ends a table. Hidden sheets, rows and columns, comments, and formulas without a stored value are left out with a
// remark. Nothing is computed.
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Diagnostic } from '../../model/index.ts';
import { overLimit } from '../limits.ts';
import type { Limits } from '../types.ts';
import { CellTexts } from './cell-text.ts';
import type { ReadMarkup } from './html.ts';
import { causeOf, remark } from './remark.ts';
import { gridOfSheet, type SheetRow } from './sheet-grid.ts';
import { TextBuilder } from './text-builder.ts';

export type SheetsRefusal = {
  readonly rule: 'encrypted' | 'damaged' | 'cells' | 'text-length';
  readonly message: string;
};

/** The entries of an xlsx that are read: no pictures, no drawings. */
export const wantsSheetPart = (name: string): boolean =>
  /^(?:\[Content_Types\]\.xml|_rels\/|xl\/)/.test(name) && /\.(?:xml|rels|bin)$/i.test(name) && !notRead.test(name);

const notRead = /^xl\/(?:drawings|charts|media|externalLinks|pivot|printerSettings|activeX|embeddings|theme|vba)/;

// A million cells take a gigabyte.
const mostCells = 1_000_000;

/**
 * The text of the unpacked parts of an xlsx or xlsb. They are packed anew, so that what was measured is what is read.
 */
export const readXlsx = async (
  parts: Readonly<Record<string, Uint8Array>>,
  limits: Required<Limits>,
): Promise<ReadMarkup | SheetsRefusal> => {
  const cells = Object.entries(parts).reduce(
    (sum, [name, bytes]) => (name.startsWith('xl/worksheets/') ? sum + cellsIn(bytes) : sum),
    0,
  );
  if (cells > mostCells) return tooMany(cells);
  if (Object.entries(parts).some(([name, bytes]) => name.startsWith('xl/worksheets/') && hasEndlessColumns(bytes)))
    return damaged('it describes columns that no sheet has');
  const { CFB } = await import('@e965/xlsx');
  const archive = CFB.utils.cfb_new();
  for (const [name, bytes] of Object.entries(parts)) CFB.utils.cfb_add(archive, `/${name}`, withRareSigns(bytes));
  const packed = CFB.write(archive, { fileType: 'zip', type: 'buffer', compression: false });
  return readWorkbook(packed as Uint8Array, limits);
};

/**
 * XML with the signs themselves where their numbers have more than 16 bits (&#x20BB7;), of which SheetJS drops some.
 */
const withRareSigns = (bytes: Uint8Array): Uint8Array => {
  const own = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!own.includes('&#')) return bytes;
  const xml = own.toString('latin1');
  const written = xml.replace(/&#(?:x0*([\da-f]{5,6})|0*(\d{5,7}));/gi, (sign, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0xffff && code <= 0x10ffff ? Buffer.from(String.fromCodePoint(code)).toString('latin1') : sign;
  });
  return written === xml ? bytes : Buffer.from(written, 'latin1');
};

/** The text of a workbook of Excel 2003 in XML. */
export const readXmlWorkbook = async (
  bytes: Uint8Array,
  text: string,
  limits: Required<Limits>,
): Promise<ReadMarkup | SheetsRefusal> => {
  const cells = text.match(/<(?:\w+:)?Cell\b/g)?.length ?? 0;
  return cells > mostCells ? tooMany(cells) : readWorkbook(withRareSigns(bytes), limits);
};

/** The text of a workbook of Excel 95 to 2003 or WPS (xls, et), or of one that was packed anew. */
export const readWorkbook = async (
  bytes: Uint8Array,
  limits: Required<Limits>,
): Promise<ReadMarkup | SheetsRefusal> => {
  const xlsx = await import('@e965/xlsx');
  xlsx.set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
  try {
    const options = { type: 'buffer', dense: true, cellStyles: true, cellNF: true, cellText: false, cellHTML: false };
    return new BookReader(xlsx.read(bytes, options as Parameters<typeof xlsx.read>[1]), limits).read();
  } catch (error) {
    const why = causeOf(error);
    if (/password|encrypt/i.test(why))
      return { rule: 'encrypted', message: 'The spreadsheet asks for a password: remove it first.' };
    return damaged(why);
  }
};

const damaged = (why: string): SheetsRefusal => ({
  rule: 'damaged',
  message: `The spreadsheet cannot be read (${why}): open it in Excel or WPS and save it again.`,
});

/**
 * The library makes an entry for each column that a sheet describes; Excel has 16,384. They stand before the cells.
 */
const hasEndlessColumns = (bytes: Uint8Array): boolean =>
  [...new TextDecoder('latin1').decode(bytes.subarray(0, 100_000)).matchAll(/<(?:\w+:)?col\s[^>]*\bmax="(\d+)"/g)].some(
    ([, max]) => Number(max) > 16_384,
  );

/** How many times <c stands in a sheet's XML. */
const cellsIn = (bytes: Uint8Array): number => {
  let count = 0;
  for (let at = bytes.indexOf(0x3c); at >= 0; at = bytes.indexOf(0x3c, at + 1)) if (bytes[at + 1] === 0x63) count++;
  return count;
};

const tooMany = (cells: number): SheetsRefusal => ({
  rule: 'cells',
  message: `The spreadsheet has ${cells} cells; the limit is ${mostCells}: save the sheets that matter as a file of their own.`,
});

// What Excel and WPS call a sheet that nobody named.
const defaultName = /^Sheet\s*\d*(?:\s*\(\d+\))?$/i;

class BookReader {
  private readonly builder = new TextBuilder();
  private readonly book: WorkBook;
  private readonly limits: Required<Limits>;
  private readonly texts: CellTexts;
  private readonly hiddenSheets: string[] = [];
  private readonly left = { rows: 0, columns: 0, comments: 0, formulas: 0, charts: 0, beyond: 0 };

  constructor(book: WorkBook, limits: Required<Limits>) {
    this.book = book;
    this.limits = limits;
    this.texts = new CellTexts(book.Workbook?.WBProps?.date1904 === true);
  }

  read(): ReadMarkup | SheetsRefusal {
    let cells = 0;
    for (const [i, name] of this.book.SheetNames.entries()) {
      const sheet = this.book.Sheets[name];
      if (!sheet) continue;
      if (sheet['!type'] === 'chart') this.left.charts++;
      else if (this.book.Workbook?.Sheets?.[i]?.Hidden) {
        if (cellsOf(sheet).some((row) => row.length > 0)) this.hiddenSheets.push(name);
      } else {
        cells += this.sheet(name, sheet);
        if (cells > mostCells) return tooMany(cells);
      }
      const { textLength } = this.limits;
      if (this.builder.size > textLength)
        return {
          rule: 'text-length',
          message: overLimit(`The text has ${this.builder.size} characters`, 'textLength', textLength),
        };
    }
    return { builder: this.builder, diagnostics: this.remarks() };
  }

  /** Writes a sheet; returns how many cells its tables have. */
  private sheet(name: string, sheet: WorkSheet): number {
    const grid = gridOfSheet(cellsOf(sheet), sheet, (cell) => this.words(cell));
    this.left.rows += grid.hiddenRows;
    this.left.columns += grid.hiddenColumns;
    this.left.beyond += grid.beyond;
    if (grid.rows.length === 0) return 0;
    const regions = regionsOf(grid.rows);
    const title = titleOf(regions[0]?.lead ?? []);
    const said = title?.words ?? '';
    const shown = defaultName.test(name.trim()) || said.includes(name.trim()) ? null : name.trim();
    if (shown !== null && !title) this.builder.line(shown, { heading: 1 });
    for (const { lead, table, notes } of regions) {
      for (const line of lead) {
        this.builder.line(line.words, line === title ? { heading: 1 } : {});
        if (line === title && shown !== null) this.builder.line(shown, { heading: 2 });
      }
      if (table.length > 0) this.builder.table(columnsUsed(table));
      for (const line of notes) this.builder.line(line.words);
    }
    return grid.rows.reduce((sum, row) => sum + row.cells.length, 0);
  }

  private words(cell: CellObject): string {
    if (cell.c && cell.c.length > 0) this.left.comments++;
    if (cell.f !== undefined && cell.v === undefined) this.left.formulas++;
    return this.texts.of(cell);
  }

  private remarks(): Diagnostic[] {
    const { rows, columns, comments, formulas, charts, beyond } = this.left;
    const names = this.hiddenSheets.map((name) => `«${name}»`).join(', ');
    const told: [boolean, Diagnostic['severity'], string, string][] = [
      [this.hiddenSheets.length > 0, 'warning', 'hidden-sheets', `Left out hidden sheets: ${names}.`],
      [
        rows + columns > 0,
        'warning',
        'hidden-cells',
        `Left out ${rows} rows and ${columns} columns that are hidden and not empty.`,
      ],
      [comments > 0, 'info', 'comments', `Left out the comments of ${comments} cells.`],
      [charts > 0, 'info', 'charts', `Left out ${charts} sheets that are charts.`],
      [
        formulas > 0,
        'warning',
        'formulas',
        `${formulas} formulas have no stored value and were read as empty: open the file in Excel or WPS and save it again.`,
      ],
      [beyond > 0, 'error', 'cells', `Left out ${beyond} cells beyond the first 200 columns of a sheet.`],
    ];
    return told.flatMap(([is, severity, rule, message]) => (is ? [remark(severity, rule, message)] : []));
  }
}

const cellsOf = (sheet: WorkSheet): readonly (readonly (CellObject | undefined)[])[] => sheet['!data'] ?? [];

type Line = { readonly words: string; readonly wide: number };
type Region = { readonly lead: Line[]; readonly table: SheetRow[]; readonly notes: Line[] };

const filledCells = (row: SheetRow): SheetRow['cells'] => row.cells.filter(({ words }) => words !== '');
const lineOf = (row: SheetRow): Line | null => {
  const [only, ...others] = filledCells(row);
  return only && others.length === 0 ? { words: only.words, wide: only.colSpan } : null;
};

/** The stretches of a sheet: lines, then a table, then notes. */
const regionsOf = (rows: readonly SheetRow[]): Region[] => {
  const regions: Region[] = [];
  for (const row of rows) {
    const line = lineOf(row);
    const last = regions.at(-1);
    if (line && (!last || (row.gapBefore && last.table.length > 0)))
      regions.push({ lead: [line], table: [], notes: [] });
    else if (line && last && last.table.length === 0) last.lead.push(line);
    else if (last) last.table.push(row);
    else regions.push({ lead: [], table: [row], notes: [] });
  }
  for (const { table, notes } of regions) {
    for (let row = table.at(-1); row; row = table.at(-1)) {
      const line = lineOf(row);
      if (!line || !(line.wide >= 3 || /[。；：:]/.test(line.words))) break;
      notes.unshift(line);
      table.pop();
    }
  }
  return regions;
};

/** The line that is the widest cell above a table, or the only one. */
const titleOf = (lead: readonly Line[]): Line | null => {
  const short = lead.filter(({ words }) => words.length <= 80 && !/[。；]/.test(words));
  if (short.length === 0) return null;
  const widest = short.reduce((best, line) => (line.wide > best.wide ? line : best));
  return widest.wide > 1 || short.length === 1 ? widest : null;
};

/** Rows without the columns that are empty in all of them. */
const columnsUsed = (rows: readonly SheetRow[]): SheetRow['cells'][] => {
  const used = new Set<number>();
  for (const row of rows) for (const cell of row.cells) if (cell.words !== '') used.add(cell.column);
  return rows.map(({ cells }) =>
    cells.flatMap((cell) => {
      let colSpan = 0;
      for (let at = cell.column; at < cell.column + cell.colSpan; at++) if (used.has(at)) colSpan++;
      return colSpan > 0 ? [{ ...cell, colSpan }] : [];
    }),
  );
};
