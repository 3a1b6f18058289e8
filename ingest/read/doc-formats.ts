// What a binary Word file says of its paragraphs and characters: style, list, table row; deleted, hidden, bold.
import { type Bytes, eachSprm } from './doc-bytes.ts';

/** The cells of a row: where they end, in twentieths of a point, and how each is merged with the one above. */
export type RowShape = {
  readonly edges: readonly number[];
  readonly across: readonly boolean[];
  readonly down: readonly ('none' | 'first' | 'more')[];
  readonly header: boolean;
};

export type ParagraphFormat = {
  /** 1 is a title, heading 1 is 2; 0 for none. */
  readonly heading: number;
  /** Which list, 0 for none, and its level. */
  readonly list: number;
  readonly level: number;
  readonly bold: boolean;
  readonly inTable: boolean;
  readonly endsRow: boolean;
  readonly row: RowShape | null;
};

export type CharacterFormat = {
  readonly deleted: boolean;
  readonly hidden: boolean;
  readonly bold: boolean | null;
  readonly special: boolean;
};

type Run<T> = { readonly from: number; readonly to: number; readonly is: T };

/** Formats by place in the stream of the text. */
export class Runs<T> {
  private readonly runs: readonly Run<T>[];

  constructor(runs: readonly Run<T>[]) {
    this.runs = [...runs].sort((a, b) => a.from - b.from);
  }

  at(place: number): T | null {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.runs[middle]?.from ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    const found = this.runs[low - 1];
    return found && place < found.to ? found.is : null;
  }
}

const plainParagraph: ParagraphFormat = {
  heading: 0,
  list: 0,
  level: 0,
  bold: false,
  inTable: false,
  endsRow: false,
  row: null,
};

/** `data` holds what is too large for its place. */
export const paragraphFormats = (text: Bytes, table: Bytes, data: Bytes): Runs<ParagraphFormat> => {
  const styles = readStyles(table.slice(text.u32(0xa2), text.u32(0xa2) + text.u32(0xa6)), data);
  return new Runs(
    runsOf(text, table, { at: 0x102, entry: 13 }, (page, at) => {
      const words = page.u8(at);
      const [from, to] = words === 0 ? [at + 2, at + 2 + page.u8(at + 1) * 2] : [at + 1, at + words * 2];
      const list = page.slice(from, to);
      const style = styles.get(list.u16(0)) ?? plainParagraph;
      return changed(style, list.slice(2, list.length), data);
    }),
  );
};

export const characterFormats = (text: Bytes, table: Bytes): Runs<CharacterFormat> =>
  new Runs(
    runsOf(text, table, { at: 0xfa, entry: 1 }, (page, at) => characterOf(page.slice(at + 1, at + 1 + page.u8(at)))),
  );

const pageSize = 512;
const mostPages = 100_000;

/**
 * The runs of all pages of formats; `entry` bytes follow for each run behind the places, the first says where in the
 * page its format is.
 */
const runsOf = <T>(
  text: Bytes,
  table: Bytes,
  { at, entry }: { readonly at: number; readonly entry: number },
  formatAt: (page: Bytes, at: number) => T,
): Run<T>[] => {
  const start = text.u32(at);
  const count = Math.min(mostPages, Math.floor((Math.min(text.u32(at + 4), table.length) - 4) / 8));
  const runs: Run<T>[] = [];
  const seen = new Set<number>();
  for (let i = 0; i < count; i++) {
    const number = table.u32(start + (count + 1) * 4 + i * 4) & 0x3fffff;
    if (seen.has(number)) continue;
    seen.add(number);
    const page = text.slice(number * pageSize, (number + 1) * pageSize);
    const inPage = page.u8(pageSize - 1);
    for (let k = 0; k < inPage; k++) {
      const place = page.u8((inPage + 1) * 4 + k * entry) * 2;
      if (place > 0) runs.push({ from: page.u32(k * 4), to: page.u32(k * 4 + 4), is: formatAt(page, place) });
    }
  }
  return runs;
};

/** A format with what a list of properties changes in it. */
const changed = (base: ParagraphFormat, list: Bytes, data: Bytes): ParagraphFormat => {
  let format = base;
  const shape = {
    edges: [] as number[],
    across: [] as boolean[],
    down: [] as RowShape['down'][number][],
    header: false,
  };
  const read = (properties: Bytes, depth: number): void =>
    eachSprm(properties, (code, operand) => {
      switch (code) {
        case 0x260a:
          format = { ...format, level: operand.u8(0) };
          break;
        case 0x460b:
          format = { ...format, list: operand.u16(0) < 0x7ff ? operand.u16(0) : 0 };
          break;
        case 0x2640:
          format = { ...format, heading: operand.u8(0) < 9 ? operand.u8(0) + 2 : 0 };
          break;
        case 0x2416:
          format = { ...format, inTable: operand.u8(0) === 1 };
          break;
        case 0x2417:
          format = { ...format, endsRow: operand.u8(0) === 1 };
          break;
        case 0x3404:
          shape.header = operand.u8(0) === 1;
          break;
        case 0xd608:
          defineRow(operand, shape);
          break;
        case 0xd62b:
          shape.down[operand.u8(1)] = operand.u8(2) === 3 ? 'first' : operand.u8(2) === 1 ? 'more' : 'none';
          break;
        case 0x6645:
        case 0x6646: {
          const at = operand.u32(0);
          if (depth === 0) read(data.slice(at + 2, at + 2 + data.u16(at)), 1);
          break;
        }
      }
    });
  read(list, 0);
  return format.endsRow ? { ...format, row: shape } : format;
};

const defineRow = (
  operand: Bytes,
  shape: { edges: number[]; across: boolean[]; down: RowShape['down'][number][] },
): void => {
  const count = Math.min(63, operand.u8(2));
  shape.edges = Array.from({ length: count + 1 }, (_, i) => operand.i16(3 + i * 2));
  for (let i = 0; i < count; i++) {
    const flags = operand.u16(3 + (count + 1) * 2 + i * 20);
    shape.across[i] = (flags & 3) === 2;
    shape.down[i] = flags & 0x40 ? 'first' : flags & 0x20 ? 'more' : 'none';
  }
};

const characterOf = (list: Bytes): CharacterFormat => {
  const format = { deleted: false, hidden: false, bold: null as boolean | null, special: false };
  eachSprm(list, (code, operand) => {
    const on = (operand.u8(0) & 0x7f) === 1;
    if (code === 0x0800) format.deleted = on;
    else if (code === 0x083c) format.hidden = on;
    else if (code === 0x0835) format.bold = on;
    else if (code === 0x0855) format.special = on;
  });
  return format;
};

const titleStyle = 62;

/** Paragraph styles by number, each with what it has from the one that it is based on. */
const readStyles = (sheet: Bytes, data: Bytes): ReadonlyMap<number, ParagraphFormat> => {
  const own = new Map<
    number,
    { readonly kind: number; readonly base: number; readonly list: Bytes; readonly bold: boolean | null }
  >();
  const count = sheet.u16(2);
  const baseSize = sheet.u16(4);
  let at = 2 + sheet.u16(0);
  for (let style = 0; style < count && at < sheet.length; style++) {
    const size = sheet.u16(at);
    const definition = sheet.slice(at + 2, at + 2 + size);
    at += 2 + size;
    if (size === 0 || (definition.u16(2) & 15) !== 1) continue;
    let place = baseSize + 2 + definition.u16(baseSize) * 2 + 2; // behind its name
    const properties = definition.slice(place + 4, place + 2 + definition.u16(place));
    place += 2 + definition.u16(place);
    place += place & 1;
    const characters = definition.slice(place + 2, place + 2 + definition.u16(place));
    own.set(style, {
      kind: definition.u16(0) & 0xfff,
      base: definition.u16(2) >> 4,
      list: properties,
      bold: characterOf(characters).bold,
    });
  }
  const styles = new Map<number, ParagraphFormat>();
  const formatOf = (style: number, depth: number): ParagraphFormat => {
    const known = styles.get(style);
    const found = own.get(style);
    if (known || !found || depth > 12) return known ?? plainParagraph;
    const { kind, base, list, bold } = found;
    const inherited = formatOf(base, depth + 1);
    const heading = kind === titleStyle ? 1 : kind >= 1 && kind <= 9 ? kind + 1 : inherited.heading;
    const format = changed({ ...inherited, heading, bold: bold ?? inherited.bold }, list, data);
    const named = kind === titleStyle || (kind >= 1 && kind <= 9) ? { ...format, heading } : format;
    styles.set(style, named);
    return named;
  };
  for (const style of own.keys()) formatOf(style, 0);
  return styles;
};
