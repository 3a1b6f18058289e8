// Writes a workbook (xlsx, ECMA-376) row by row: rows are never held, of one sheet the places of its links are. What
// is written goes to the browser's store of files, packed. Links are live, no cell is a formula.
//
// A sheet of Excel has 65,530 links and 1,048,576 rows at most; it calls a file with more damaged and takes all links
// off. What is beyond goes on on a further sheet below the same head.
import { Zip, ZipDeflate } from 'fflate';
import type { Cell } from './csv.ts';
import type { Table, Taken } from './take-away.ts';
import {
  addressOf,
  cellLink,
  cellXml,
  columnName,
  contentTypes,
  linksBegin,
  linksEnd,
  packageLinks,
  sheetBegin,
  sheetEnd,
  styles,
  workbookLinks,
  workbookType,
  workbookXml,
} from './workbook-xml.ts';

export type Workbook = {
  readonly add: (rows: Table['rows']) => void;
  /** The file; nothing can be added any more. */
  readonly end: () => Taken;
};

/** Begins a workbook of a table, whose rows are not looked at. */
export const openWorkbook = ({ name, head, links }: Table, limits = excel): Workbook => {
  const pack = openPack();
  pack.file('_rels/.rels', packageLinks);
  pack.file('xl/styles.xml', styles);
  const most = Math.min(limits.rows - 1, Math.floor(limits.links / links.length)); // of no links: any number
  let sheets = 1;
  let sheet = openSheet(pack, { head, links }, sheets);
  return {
    add: (rows) => {
      for (const row of rows) {
        if (sheet.count() === most) {
          sheet.end();
          sheet = openSheet(pack, { head, links }, ++sheets);
        }
        sheet.add(row);
      }
    },
    end: () => {
      sheet.end();
      pack.file('xl/workbook.xml', workbookXml(name, sheets));
      pack.file('xl/_rels/workbook.xml.rels', workbookLinks(sheets));
      pack.file('[Content_Types].xml', contentTypes(sheets));
      return { type: `${workbookType}.sheet`, ending: 'xlsx', content: pack.end() };
    },
  };
};

/** What Excel opens without a word (Microsoft, Excel specifications and limits). */
const excel = { links: 65_530, rows: 1_048_576 };

type File = { readonly write: (text: string) => void; readonly end: () => void };

/** Packs files as they are written, several at once, and hands on what is packed whenever that is a megabyte. */
const openPack = () => {
  const pieces: Blob[] = [];
  let packed: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const put = (): void => {
    pieces.push(new Blob(packed));
    [packed, size] = [[], 0];
  };
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes as Uint8Array<ArrayBuffer>);
    size += bytes.length;
    if (size > 1e6) put();
  });
  const encoder = new TextEncoder();
  const open = (name: string): File => {
    const file = new ZipDeflate(name);
    file.mtime = new Date(1980, 0, 1); // the same bytes for the same rows
    zip.add(file);
    return {
      write: (text) => file.push(encoder.encode(text)),
      end: () => file.push(new Uint8Array(), true),
    };
  };
  return {
    open,
    file: (name: string, text: string): void => {
      const file = open(name);
      file.write(text);
      file.end();
    },
    end: (): Blob => {
      zip.end();
      put();
      return new Blob(pieces);
    },
  };
};

type Pack = ReturnType<typeof openPack>;

/** A sheet below its head; a cell of a column in `links` that says an address leads there. */
const openSheet = (pack: Pack, { head, links }: Pick<Table, 'head' | 'links'>, number: number) => {
  const file = pack.open(`xl/worksheets/sheet${number}.xml`);
  const addresses = pack.open(`xl/worksheets/_rels/sheet${number}.xml.rels`);
  const linked: string[] = [];
  let row = 0;
  const add = (cells: readonly Cell[]): void => {
    row++;
    const cellOf = (cell: Cell, at: number): string => {
      const place = `${columnName(at)}${row}`;
      const address = row > 1 && links.includes(at) ? addressOf(cell) : null;
      if (address !== null) addresses.write(cellLink(linked.push(place), address));
      return cellXml(place, cell, row === 1 ? 'head' : address === null ? 'plain' : 'link');
    };
    file.write(`<row r="${row}">${cells.map(cellOf).join('')}</row>`);
  };
  addresses.write(linksBegin);
  file.write(sheetBegin);
  add(head);
  return {
    /** How many rows it has below its head. */
    count: (): number => row - 1,
    add,
    end: (): void => {
      file.write(sheetEnd(linked));
      file.end();
      addresses.write(linksEnd);
      addresses.end();
    },
  };
};
