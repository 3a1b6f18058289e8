// Reads a text of Word 97 to 2003 or of WPS (doc, wps): paragraphs with the numbers that Word counts, headings by
// style, tables, footnotes behind the text, and the text of boxes at its end.
//
// The text stands in pieces, formats in pages of their own, both by place in the stream ([MS-DOC]). Deleted and hidden
// text, headers, footers and comments are left out with a remark; what pictures and embedded files hold is not read.
import type { Diagnostic } from '../../model/index.ts';
import { overLimit } from '../limits.ts';
import type { Limits } from '../types.ts';
import type { WordStreams } from './compound.ts';
import { Bytes } from './doc-bytes.ts';
import {
  type CharacterFormat,
  characterFormats,
  type ParagraphFormat,
  paragraphFormats,
  type Runs,
} from './doc-formats.ts';
import { readDocLists } from './doc-lists.ts';
import { type DocRow, docTable } from './doc-table.ts';
import { Numbering } from './docx-numbering.ts';
import type { ReadMarkup } from './html.ts';
import type { OfficeForm } from './office-program.ts';
import { remark } from './remark.ts';
import { TextBuilder } from './text-builder.ts';
import { headingWords, isArranged, noteSign, raiseTitles } from './word-text.ts';

export type DocRefusal = {
  readonly rule: 'format' | 'encrypted' | 'damaged' | 'text-length';
  readonly message: string;
  /** What LibreOffice knows it as. */
  readonly form?: OfficeForm;
};

export const readDoc = (streams: WordStreams, limits: Pick<Limits, 'textLength'>): ReadMarkup | DocRefusal => {
  const text = new Bytes(streams.text);
  const flags = text.u16(0x0a);
  if (flags & 0x0100) return { rule: 'encrypted', message: 'The text asks for a password: remove it first.' };
  if (text.u16(2) < 0xc1)
    return {
      rule: 'format',
      message: 'The file is a text of Word 6 or 95, which is not read: save it as docx.',
      form: 'doc',
    };
  const table = new Bytes((flags & 0x0200 ? streams.table1 : streams.table0) ?? new Uint8Array());
  const parts = partsOf(text);
  const pieces = piecesOf(text, table);
  const length = pieces.at(-1)?.end ?? 0;
  if (length > limits.textLength)
    return {
      rule: 'text-length',
      message: overLimit(`The text has ${length} characters`, 'textLength', limits.textLength),
    };
  if (length === 0 || parts.main.to === 0)
    return { rule: 'damaged', message: 'The doc has no text: open it in Word or WPS and save it again.' };
  return new DocReader(text, table, new Bytes(streams.data ?? new Uint8Array()), pieces).read(parts);
};

/** Characters `start` to `end` stand from `at` on, one or two bytes each. */
type Piece = { readonly start: number; readonly end: number; readonly at: number; readonly wide: boolean };
type Part = { readonly from: number; readonly to: number };
type Parts = Readonly<Record<'main' | 'footnotes' | 'heads' | 'comments' | 'endnotes' | 'boxes', Part>>;

const partsOf = (text: Bytes): Parts => {
  let at = 0;
  const next = (field: number): Part => {
    const from = at;
    at += text.u32(field);
    return { from, to: at };
  };
  const [main, footnotes, heads] = [next(0x4c), next(0x50), next(0x54)];
  next(0x58);
  return { main, footnotes, heads, comments: next(0x5c), endnotes: next(0x60), boxes: next(0x64) };
};

const piecesOf = (text: Bytes, table: Bytes): Piece[] => {
  let at = text.u32(0x1a2);
  const end = Math.min(table.length, at + text.u32(0x1a6));
  while (at < end && table.u8(at) === 1) at += 3 + table.u16(at + 1);
  if (table.u8(at) !== 2) return [];
  const count = Math.floor((Math.min(table.u32(at + 1), end - at - 5) - 4) / 12);
  const pieces: Piece[] = [];
  let next = 0;
  for (let i = 0; i < count; i++) {
    const place = table.u32(at + 5 + (count + 1) * 4 + i * 8 + 2);
    const wide = (place & 0x40000000) === 0;
    const size = table.u32(at + 5 + (i + 1) * 4) - table.u32(at + 5 + i * 4);
    if (size <= 0) break;
    pieces.push({ start: next, end: next + size, at: wide ? place : (place & 0x3fffffff) >> 1, wide });
    next += size;
  }
  return pieces;
};

type Paragraph = {
  readonly words: string;
  readonly bold: boolean;
  readonly format: ParagraphFormat | null;
  readonly endsCell: boolean;
};
type Note = 'footnote' | 'endnote' | 'comment';

class DocReader {
  private readonly builder = new TextBuilder();
  private readonly text: Bytes;
  private readonly pieces: readonly Piece[];
  private readonly paragraphs: Runs<ParagraphFormat>;
  private readonly characters: Runs<CharacterFormat>;
  private readonly numbering: Numbering;
  private readonly noteAt: ReadonlyMap<number, Note>;
  private readonly left = { deleted: 0, hidden: 0, fields: 0 };
  private notes = 0;

  constructor(text: Bytes, table: Bytes, data: Bytes, pieces: readonly Piece[]) {
    this.text = text;
    this.pieces = pieces;
    this.paragraphs = paragraphFormats(text, table, data);
    this.characters = characterFormats(text, table);
    this.numbering = new Numbering(readDocLists(text, table));
    this.noteAt = new Map([
      ...referencesOf(text, table, 0xaa, 2).map((at) => [at, 'footnote'] as const),
      ...referencesOf(text, table, 0xb2, 30).map((at) => [at, 'comment'] as const),
      ...referencesOf(text, table, 0x20a, 2).map((at) => [at, 'endnote'] as const),
    ]);
  }

  read(parts: Parts): ReadMarkup {
    this.part(parts.main);
    raiseTitles(this.builder);
    let number = 0;
    for (const kind of ['footnotes', 'endnotes'] as const) {
      const notes = this.notesOf(parts[kind]);
      if (notes.length > 0) this.builder.blank();
      for (const words of notes) this.builder.line(`${noteSign(++number)} ${words}`);
    }
    const before = this.builder.size;
    if (parts.boxes.to > parts.boxes.from) {
      this.builder.blank();
      this.part(parts.boxes);
    }
    const boxes = this.builder.text.slice(before).trim().length;
    return { builder: this.builder, diagnostics: this.remarks(parts, boxes) };
  }

  /** Writes the paragraphs and tables of a part. */
  private part(part: Part): void {
    let rows: DocRow[] = [];
    let cells: string[] = [];
    let cell: string[] = [];
    let within: Paragraph[] = [];
    const close = (): void => {
      const table = docTable(rows);
      if (isArranged(table)) for (const paragraph of within) this.paragraph(paragraph);
      else this.builder.table(table);
      rows = [];
      cells = [];
      cell = [];
      within = [];
    };
    for (const paragraph of this.paragraphsOf(part)) {
      const { format, endsCell, words } = paragraph;
      if (format?.endsRow && endsCell) {
        rows.push({ cells, shape: format.row && format.row.edges.length > cells.length ? format.row : null });
        cells = [];
        cell = [];
      } else if (format?.inTable || endsCell) {
        within.push(paragraph);
        cell.push(this.numberOf(paragraph) + words);
        if (!endsCell) continue;
        cells.push(cell.join(' ').replace(/\s+/g, ' ').trim());
        cell = [];
      } else {
        if (within.length > 0) close();
        this.paragraph(paragraph);
      }
    }
    if (within.length > 0) close();
  }

  private paragraph(paragraph: Paragraph): void {
    const heading = paragraph.format?.heading ?? 0;
    const words = heading > 0 ? headingWords(paragraph.words) : paragraph.words;
    for (const line of (this.numberOf(paragraph) + words).split('\n'))
      this.builder.line(line, { ...(heading > 0 ? { heading } : {}), bold: paragraph.bold });
  }

  private numberOf({ format, words }: Paragraph): string {
    return format && format.list > 0 && words.trim() !== ''
      ? this.numbering.next(String(format.list), format.level)
      : '';
  }

  /** The paragraphs of a part, each up to its mark: the end of a line, of a cell, of a page. */
  private *paragraphsOf(part: Part): Generator<Paragraph> {
    let words = '';
    let plain = false;
    const fields: boolean[] = []; // of each field around: whether its result has begun
    for (const { character, at, place } of this.charactersOf(part)) {
      const format = this.characters.at(place);
      if (character === '\r' || character === '\u0007' || character === '\f') {
        const about = this.paragraphs.at(place);
        const bold = words.trim() !== '' && (!plain || (about?.bold ?? false));
        yield { words, bold, format: about, endsCell: character === '\u0007' };
        words = '';
        plain = false;
        continue;
      }
      if (character === '\u0013') fields.push(false);
      else if (character === '\u0014') fields[fields.length - 1] = true;
      else if (character === '\u0015') {
        if (fields.pop() === false) this.left.fields++;
      } else if (fields.includes(false)) continue;
      else if (format?.deleted) this.left.deleted++;
      else if (format?.hidden) this.left.hidden++;
      else {
        const shown = this.shown(character, at);
        if (shown.trim() !== '' && format?.bold !== true) plain = true;
        words += shown;
      }
    }
    if (words.trim() !== '') yield { words, bold: false, format: null, endsCell: false };
  }

  private shown(character: string, at: number): string {
    const note = this.noteAt.get(at);
    if (note) return note === 'comment' ? '' : noteSign(++this.notes);
    if (character === '\u000b' || character === '\u000e') return '\n';
    if (character === '\u001e') return '-';
    if (character === '\t') return character;
    return character < ' ' ? '' : character;
  }

  private *charactersOf({
    from,
    to,
  }: Part): Generator<{ readonly character: string; readonly at: number; readonly place: number }> {
    for (const { start, end, at: begin, wide } of this.pieces) {
      for (let at = Math.max(start, from); at < Math.min(end, to); at++) {
        const place = begin + (at - start) * (wide ? 2 : 1);
        if (place >= this.text.length) return;
        const code = wide ? this.text.u16(place) : this.text.u8(place);
        yield { character: wide || code < 0x80 ? String.fromCharCode(code) : western(code), at, place };
      }
    }
  }

  /** The notes of a part, a paragraph each. */
  private notesOf(part: Part): string[] {
    return [...this.paragraphsOf(part)]
      .map(({ words }) => words.replace(/\s+/g, ' ').trim())
      .filter((words) => words !== '');
  }

  private remarks(parts: Parts, boxes: number): Diagnostic[] {
    const { deleted, hidden, fields } = this.left;
    const lengthOf = (part: Part): number =>
      [...this.paragraphsOf(part)].reduce((sum, { words }) => sum + words.trim().length, 0);
    const heads = lengthOf(parts.heads);
    const comments = lengthOf(parts.comments);
    const told: [boolean, string, string][] = [
      [deleted > 0, 'tracked-changes', `Left out ${deleted} characters that were deleted under tracked changes.`],
      [hidden > 0, 'hidden-text', `Left out ${hidden} characters that are formatted as hidden.`],
      [fields > 0, 'fields', `Left out ${fields} fields without a result: characters in circles, marks of an index.`],
      [heads > 0, 'heads', `Left out headers and footers: ${heads} characters.`],
      [comments > 0, 'comments', `Left out comments: ${comments} characters.`],
      [boxes > 0, 'text-boxes', `The text of boxes stands at the end: ${boxes} characters.`],
    ];
    return told.flatMap(([is, rule, message]) => (is ? [remark('info', rule, message)] : []));
  }
}

const western = (code: number): string => new TextDecoder('windows-1252').decode(Uint8Array.of(code));

/** Where in the text notes are referred to; each reference has `size` bytes behind the places. */
const referencesOf = (text: Bytes, table: Bytes, field: number, size: number): number[] => {
  const start = text.u32(field);
  const count = Math.floor((Math.min(text.u32(field + 4), table.length) - 4) / (4 + size));
  return Array.from({ length: Math.max(0, count) }, (_, i) => table.u32(start + i * 4));
};
