// For tests: texts of Word 97 to 2003, with just the structures of [MS-DOC] that a reader needs.
import { CFB } from '@e965/xlsx';

export type DocParagraph = {
  readonly text: string;
  /** Ends with the mark of a cell, or of a row. */
  readonly ends?: 'cell' | 'row';
  /** Of a row: the edges of its cells, and which go on from above. */
  readonly edges?: readonly number[];
  readonly down?: readonly ('none' | 'first' | 'more')[];
  readonly style?: number;
  readonly list?: number;
  readonly level?: number;
  /** Property of all its characters. */
  readonly is?: 'deleted' | 'hidden' | 'bold';
};

/** A level of a list: its pattern with %1 for the count, and the number of its style of numeral. */
export type DocLevel = { readonly pattern: string; readonly numeral: number };

export type DocOf = {
  readonly lists?: readonly (readonly DocLevel[])[];
  readonly headers?: string;
  readonly flags?: number;
  readonly version?: number;
};

const textAt = 2048;

/** A doc; `flags` and `version` stand in its first block. */
export const docOf = (
  paragraphs: readonly DocParagraph[],
  { lists = [], headers = '', flags = 0, version = 0xc1 }: DocOf = {},
): Uint8Array => {
  const signed = paragraphs.map((paragraph) => paragraph.text + (paragraph.ends ? '\u0007' : '\r'));
  const main = signed.join('');
  const text = main + headers;
  const afterText = Math.ceil((textAt + text.length * 2) / 512);
  const table = new Pieces();
  const block = new DataView(new ArrayBuffer(textAt));
  const points = (field: number, bytes: Uint8Array): void => {
    block.setUint32(field, table.size, true);
    block.setUint32(field + 4, bytes.length, true);
    table.add(bytes);
  };
  block.setUint16(0, 0xa5ec, true);
  block.setUint16(2, version, true);
  block.setUint16(0x0a, 0x0200 | flags, true);
  block.setUint32(0x4c, main.length, true);
  block.setUint32(0x54, headers.length, true);
  points(0x1a2, bytesOf([2, 1], [16, 4], [0, 4], [text.length, 4], [0, 2], [textAt, 4], [0, 2]));
  const ends: number[] = [textAt];
  for (const words of signed) ends.push((ends.at(-1) ?? 0) + words.length * 2);
  const pages = [...pagesOf(ends, paragraphs, paragraphList), ...pagesOf(ends, paragraphs, characterList)];
  const half = pages.length / 2;
  points(0x102, placesOf(pages.slice(0, half), afterText));
  points(0xfa, placesOf(pages.slice(half), afterText + half));
  points(0xa2, styleSheet());
  if (lists.length > 0) {
    points(
      0x2e2,
      bytesOf(
        [lists.length, 2],
        ...lists.flatMap((_, i): Field[] => [
          [100 + i, 4],
          [0, 4],
          [0, 18],
          [0, 1],
          [0, 1],
        ]),
      ),
    );
    for (const list of lists) for (let i = 0; i < 9; i++) table.add(levelOf(list[i] ?? { pattern: '', numeral: 255 }));
    points(
      0x2ea,
      bytesOf(
        [lists.length, 4],
        ...lists.flatMap((_, i): Field[] => [
          [100 + i, 4],
          [0, 12],
        ]),
        ...lists.map((): Field => [0, 4]),
      ),
    );
  }
  const stream = new Uint8Array((afterText + pages.length) * 512);
  stream.set(new Uint8Array(block.buffer));
  const view = new DataView(stream.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(textAt + i * 2, text.charCodeAt(i), true);
  for (const [i, { page }] of pages.entries()) stream.set(page, (afterText + i) * 512);
  return compoundOf({ WordDocument: stream, '1Table': table.all() });
};

/** A compound file of Microsoft's with the streams. */
export const compoundOf = (streams: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const file = CFB.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) CFB.utils.cfb_add(file, `/${name}`, bytes);
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Uint8Array);
};

/** A number and in how many bytes it stands. */
type Field = readonly [number, number];

const bytesOf = (...fields: readonly Field[]): Uint8Array =>
  Uint8Array.from(
    fields.flatMap(([value, size]) => Array.from({ length: size }, (_, i) => (i < 4 ? (value >>> (i * 8)) & 255 : 0))),
  );

class Pieces {
  size = 0;
  private readonly pieces: Uint8Array[] = [];

  add(bytes: Uint8Array): void {
    this.pieces.push(bytes);
    this.size += bytes.length;
  }

  all(): Uint8Array {
    return new Uint8Array(Buffer.concat(this.pieces));
  }
}

type Page = { readonly from: number; readonly to: number; readonly page: Uint8Array };

/** Pages of formats, one for each paragraph. */
const pagesOf = (
  ends: readonly number[],
  paragraphs: readonly DocParagraph[],
  listOf: (of: DocParagraph) => Uint8Array,
): Page[] =>
  paragraphs.map((paragraph, i) => {
    const [from = 0, to = 0] = [ends[i], ends[i + 1]];
    const page = new Uint8Array(512);
    page.set(bytesOf([from, 4], [to, 4], [16, 1]));
    page.set(listOf(paragraph), 32);
    page[511] = 1;
    return { from, to, page };
  });

const placesOf = (pages: readonly Page[], first: number): Uint8Array =>
  bytesOf(
    ...pages.map(({ from }): Field => [from, 4]),
    [pages.at(-1)?.to ?? 0, 4],
    ...pages.map((_, i): Field => [first + i, 4]),
  );

const paragraphList = ({ ends, edges = [], down = [], style = 0, list = 0, level = 0 }: DocParagraph): Uint8Array => {
  const cells = Math.max(0, edges.length - 1);
  const merge = { none: 0, first: 0x60, more: 0x20 };
  const fields: Field[] = [[style, 2]];
  if (list > 0) fields.push([0x460b, 2], [list, 2], [0x260a, 2], [level, 1]);
  if (ends) fields.push([0x2416, 2], [1, 1]);
  if (ends === 'row') fields.push([0x2417, 2], [1, 1]);
  if (cells > 0)
    fields.push(
      [0xd608, 2],
      [2 + edges.length * 2 + cells * 20, 2],
      [cells, 1],
      ...edges.map((edge): Field => [edge, 2]),
      ...Array.from({ length: cells }, (_, i): Field[] => [
        [merge[down[i] ?? 'none'], 2],
        [0, 18],
      ]).flat(),
    );
  const bytes = bytesOf(...fields);
  return Uint8Array.from([0, Math.ceil(bytes.length / 2), ...bytes]);
};

const characterList = ({ is }: DocParagraph): Uint8Array => {
  const codes = { deleted: 0x0800, hidden: 0x083c, bold: 0x0835 };
  const bytes = is ? bytesOf([codes[is], 2], [1, 1]) : new Uint8Array();
  return Uint8Array.from([bytes.length, ...bytes]);
};

/** Normal, the headings, and a title. */
const styleSheet = (): Uint8Array => {
  const styles = [0, 1, 2, 3, 62].map((kind) => {
    const style = bytesOf(
      [kind, 2],
      [(kind > 0 ? 0 : 0xfff0) | 1, 2],
      [2, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [2, 2],
      [0, 2],
      [0, 2],
    );
    return Uint8Array.from([...bytesOf([style.length, 2]), ...style]);
  });
  return Uint8Array.from([...bytesOf([18, 2], [styles.length, 2], [10, 2], [0, 14]), ...Buffer.concat(styles)]);
};

const levelOf = ({ pattern, numeral }: DocLevel): Uint8Array => {
  const signs = pattern.replace(/%([1-9])/g, (_, digit: string) => String.fromCharCode(Number(digit) - 1));
  return Uint8Array.from([
    ...bytesOf([1, 4], [numeral, 1], [0, 1], [0, 9], [2, 1], [0, 8], [0, 1], [0, 1], [0, 2]),
    ...bytesOf([signs.length, 2], ...Array.from(signs, (sign): Field => [sign.charCodeAt(0), 2])),
  ]);
};
