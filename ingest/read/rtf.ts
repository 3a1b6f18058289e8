// Reads RTF: paragraphs with the numbers that its writer counted, headings by style, tables, footnotes behind the
// text.
//
// Characters stand as \u or as bytes in the codepage of their font (宋体 has GBK). Deleted and hidden text, headers,
// footers and comments are left out with a remark; pictures and embedded files are not read.
import type { Diagnostic } from '../../model/index.ts';
import { overLimit } from '../limits.ts';
import type { Limits } from '../types.ts';
import { encodingOfCodepage } from './codepage.ts';
import type { RowShape } from './doc-formats.ts';
import { type DocRow, docTable } from './doc-table.ts';
import type { ReadMarkup } from './html.ts';
import { remark } from './remark.ts';
import { type RtfToken, tokensOf } from './rtf-tokens.ts';
import { TextBuilder } from './text-builder.ts';
import { headingOfStyle, headingWords, isArranged, noteSign, raiseTitles } from './word-text.ts';

export type RtfRefusal = { readonly rule: 'nesting' | 'text-length'; readonly message: string };

/** The text of an RTF file, written behind what `builder` holds; or why there is none. */
export const readRtf = (
  bytes: Uint8Array,
  limits: Pick<Required<Limits>, 'nesting' | 'textLength'>,
  builder = new TextBuilder(),
): ReadMarkup | RtfRefusal => {
  const reader = new RtfReader();
  for (const token of tokensOf(bytes)) {
    reader.take(token);
    if (reader.depth > limits.nesting)
      return { rule: 'nesting', message: overLimit('The RTF has groups that nest deeper', 'nesting', limits.nesting) };
    if (reader.length > limits.textLength)
      return {
        rule: 'text-length',
        message: overLimit(`The text has ${reader.length} characters`, 'textLength', limits.textLength),
      };
  }
  return reader.end(builder);
};

// Codepages of fonts, by the number of their character set.
const charsets: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

/** The encoding of a font's character set, '' for one that says none. */
export const charsetOfFont = (charset: number): string => charsets[charset] ?? '';

const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': '\u00a0',
  _: '-',
  '{': '{',
  '}': '}',
  '\\': '\\',
  nestcell: ' ',
  nestrow: ' ',
};

/** Groups whose text is no text of the document. */
const passedOver = new Set(
  'colortbl info pict fldinst bkmkstart bkmkend listtable listoverridetable generator themedata datastore latentstyles nonshppict nonesttables xe tc tcl rxe filetbl revtbl rsidtbl sp nextfile template objdata'.split(
    ' ',
  ),
);
const heads = new Set('header headerl headerr headerf footer footerl footerr footerf'.split(' '));
/** Groups that are read although a reader that does not know them may pass them over. */
const entered = new Set('shpinst shptxt dptxbxtext do listtext pntext annotation atnid atnauthor'.split(' '));

type Kind = 'text' | 'none' | 'heads' | 'comments' | 'fonts' | 'styles';
type State = {
  kind: Kind;
  font: number | null;
  /** How many characters stand in behind \u for those who do not know it. */
  standIns: number;
  hidden: boolean;
  deleted: boolean;
  bold: boolean;
};
type Paragraph = { readonly words: string; readonly bold: boolean; readonly heading: number };

/** What is written into: the document, a note, a box. */
class Flow {
  readonly blocks: (Paragraph | DocRow[])[] = [];
  words = '';
  plain = false;
  heading = 0;
  inTable = false;
  shape: { edges: number[]; across: boolean[]; down: RowShape['down'][number][]; header: boolean } | null = null;
  private cells: string[] = [];
  private cell: string[] = [];

  endParagraph(): void {
    if (this.inTable) {
      if (this.words.trim() !== '') this.cell.push(this.words.trim());
    } else if (this.words.trim() !== '')
      this.blocks.push({ words: this.words, bold: !this.plain, heading: this.heading });
    this.words = '';
    this.plain = false;
  }

  endCell(): void {
    this.inTable = true;
    this.endParagraph();
    this.cells.push(this.cell.join(' '));
    this.cell = [];
  }

  endRow(): void {
    const last = this.blocks.at(-1);
    const fits = this.shape && this.shape.edges.length > this.cells.length;
    const row = { cells: this.cells, shape: fits && this.shape ? { ...this.shape } : null };
    if (Array.isArray(last)) last.push(row);
    else this.blocks.push([row]);
    this.cells = [];
  }

  get lines(): string {
    return this.blocks
      .map((block) => (Array.isArray(block) ? block.map(({ cells }) => cells.join(' ')).join(' ') : block.words.trim()))
      .join(' ');
  }
}

class RtfReader {
  length = 0;
  private state: State = { kind: 'text', font: null, standIns: 1, hidden: false, deleted: false, bold: false };
  private readonly states: State[] = [];
  private readonly flows: { readonly flow: Flow; readonly depth: number; readonly as: 'note' | 'box' }[] = [];
  private readonly document = new Flow();
  private flow = this.document;
  private readonly notes: string[] = [];
  private readonly boxes: Flow[] = [];
  private readonly fonts = new Map<number, string>();
  private readonly styles = new Map<number, number>();
  private codepage = 'windows-1252';
  private style = 0;
  private bytes: number[] = [];
  private skip = 0;
  /** A group has just begun; its first word says that who does not know it may pass it over. */
  private opened = false;
  private optional = false;
  private readonly left = { deleted: 0, hidden: 0, heads: 0, comments: 0 };

  get depth(): number {
    return this.states.length;
  }

  take(token: RtfToken): void {
    if (token.is === 'byte') {
      this.opened = false;
      if (this.skip > 0) this.skip--;
      else this.bytes.push(token.byte);
      return;
    }
    if (token.is === 'word' && this.skip > 0 && signs[token.word] !== undefined) {
      this.skip--;
      return;
    }
    this.flush();
    const { opened, optional } = this;
    this.opened = token.is === 'open';
    this.optional = false;
    if (token.is === 'word') {
      if (token.word === '*') this.optional = opened;
      else this.word(token.word, token.number, optional);
      return;
    }
    this.skip = 0;
    if (token.is === 'open') this.states.push({ ...this.state });
    else this.close();
  }

  end(builder: TextBuilder): ReadMarkup {
    this.flush();
    this.flow = this.document;
    this.document.endParagraph();
    write(builder, this.document);
    raiseTitles(builder);
    if (this.notes.length > 0) builder.blank();
    for (const [i, words] of this.notes.entries()) builder.line(`${noteSign(i + 1)} ${words}`);
    const before = builder.text.length;
    if (this.boxes.length > 0) builder.blank();
    for (const box of this.boxes) write(builder, box);
    return { builder, diagnostics: this.remarks(builder.text.slice(before).trim().length) };
  }

  private close(): void {
    const depth = this.states.length;
    if (this.flows.at(-1)?.depth === depth) {
      const ended = this.flows.pop();
      this.flow.endParagraph();
      if (ended?.as === 'note') this.notes.push(this.flow.lines);
      else this.boxes.push(this.flow);
      this.flow = ended?.flow ?? this.document;
    }
    this.state = this.states.pop() ?? this.state;
  }

  /** A flow of its own for the group that is open. */
  private apart(as: 'note' | 'box'): void {
    this.flows.push({ flow: this.flow, depth: this.states.length, as });
    this.flow = new Flow();
  }

  private word(word: string, number: number | null, optional: boolean): void {
    const { state } = this;
    if (state.kind === 'none') return;
    if (passedOver.has(word) || (optional && !entered.has(word))) state.kind = 'none';
    else if (heads.has(word)) state.kind = 'heads';
    else if (word === 'annotation' || word === 'atnid' || word === 'atnauthor') state.kind = 'comments';
    else if (word === 'fonttbl') state.kind = 'fonts';
    else if (word === 'stylesheet') state.kind = 'styles';
    else if (word === 'ansicpg') this.codepage = encodingOfCodepage(number ?? 0);
    else if (word === 'f') state.font = number;
    else if (word === 'fcharset') this.fonts.set(state.font ?? 0, charsetOfFont(number ?? 0));
    else if (word === 'uc') state.standIns = number ?? 1;
    else if (word === 'u') {
      this.write(String.fromCharCode((number ?? 0) & 0xffff));
      this.skip = state.standIns;
    } else if (word === 's') this.style = number ?? 0;
    else if (state.kind === 'styles' && word === 'outlinelevel')
      this.styles.set(this.style, (number ?? 9) < 9 ? (number ?? 0) + 2 : 0);
    else if (word === 'v') state.hidden = number !== 0;
    else if (word === 'deleted') state.deleted = number !== 0;
    else if (word === 'b') state.bold = number !== 0;
    else if (word === 'plain') Object.assign(state, { hidden: false, deleted: false, bold: false, font: null });
    else if (state.kind === 'text') this.textWord(word, number);
    if (word === 's' && state.kind === 'text') this.flow.heading = this.styles.get(this.style) ?? 0;
  }

  private textWord(word: string, number: number | null): void {
    const { flow } = this;
    const sign = signs[word];
    if (sign !== undefined) this.write(sign);
    switch (word) {
      case 'par':
      case 'sect':
      case 'page':
      case '\r':
      case '\n':
        flow.endParagraph();
        break;
      case 'pard':
        flow.inTable = false;
        flow.heading = 0;
        break;
      case 'outlinelevel':
        flow.heading = (number ?? 9) < 9 ? (number ?? 0) + 2 : 0;
        break;
      case 'intbl':
        flow.inTable = true;
        break;
      case 'cell':
        flow.endCell();
        break;
      case 'row':
        flow.endRow();
        break;
      case 'footnote':
        this.write(noteSign(this.notes.length + 1));
        this.apart('note');
        break;
      case 'shptxt':
      case 'dptxbxtext':
        this.apart('box');
        break;
      default:
        this.rowWord(word, number ?? 0);
    }
  }

  /** What says where the cells of a row end, and how they are merged. */
  private rowWord(word: string, number: number): void {
    const { flow } = this;
    if (word === 'trowd') flow.shape = { edges: [0], across: [], down: [], header: false };
    const { shape } = flow;
    if (!shape) return;
    const cell = shape.edges.length - 1;
    if (word === 'trleft') shape.edges[0] = number;
    else if (word === 'trhdr') shape.header = true;
    else if (word === 'cellx' && cell < 200) shape.edges.push(number);
    else if (word === 'clvmgf') shape.down[cell] = 'first';
    else if (word === 'clvmrg') shape.down[cell] = 'more';
    else if (word === 'clmrg') shape.across[cell] = true;
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    const bytes = Uint8Array.from(this.bytes);
    this.bytes = [];
    if (this.state.kind === 'none') return;
    const encoding = this.fonts.get(this.state.font ?? -1) || this.codepage;
    this.write(new TextDecoder(encoding).decode(bytes));
  }

  private write(words: string): void {
    const { kind, hidden, deleted, bold } = this.state;
    const size = words.trim().length;
    if (kind === 'heads' || kind === 'comments') this.left[kind] += size;
    else if (kind === 'styles') {
      const heading = headingOfStyle(words.replace(/;$/, '').trim().toLowerCase());
      if (heading > 0) this.styles.set(this.style, heading);
    } else if (kind !== 'text') return;
    else if (deleted) this.left.deleted += size;
    else if (hidden) this.left.hidden += size;
    else {
      if (size > 0 && !bold) this.flow.plain = true;
      this.flow.words += words;
      this.length += words.length;
    }
  }

  private remarks(boxes: number): Diagnostic[] {
    const { deleted, hidden, heads: headers, comments } = this.left;
    const told: [boolean, string, string][] = [
      [deleted > 0, 'tracked-changes', `Left out ${deleted} characters that were deleted under tracked changes.`],
      [hidden > 0, 'hidden-text', `Left out ${hidden} characters that are formatted as hidden.`],
      [headers > 0, 'heads', `Left out headers and footers: ${headers} characters.`],
      [comments > 0, 'comments', `Left out comments: ${comments} characters.`],
      [boxes > 0, 'text-boxes', `The text of boxes stands at the end: ${boxes} characters.`],
    ];
    return told.flatMap(([is, rule, message]) => (is ? [remark('info', rule, message)] : []));
  }
}

const write = (builder: TextBuilder, { blocks }: Flow): void => {
  for (const block of blocks) {
    if (Array.isArray(block)) {
      const table = docTable(block);
      if (isArranged(table)) for (const row of table) for (const { words } of row) builder.line(words);
      else builder.table(table);
      continue;
    }
    const { heading, bold } = block;
    const words = heading > 0 ? headingWords(block.words) : block.words;
    for (const line of words.split('\n')) builder.line(line, { ...(heading > 0 ? { heading } : {}), bold });
  }
};
