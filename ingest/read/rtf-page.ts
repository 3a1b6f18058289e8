// Takes the web page out of the RTF into which Outlook puts it ([MS-OXRTFEX]): tags stand in groups \*\htmltag, words
// between them; what stands between \htmlrtf and \htmlrtf0 is for programs that know RTF alone.
import { encodingOfCodepage } from './codepage.ts';
import { charsetOfFont } from './rtf.ts';
import { tokensOf } from './rtf-tokens.ts';

/** Whether RTF was made of a web page. */
export const holdsPage = (rtf: Uint8Array): boolean => /\\fromhtml1/.test(startOf(rtf));

/** Whether RTF was made of plain text. */
export const holdsPlainText = (rtf: Uint8Array): boolean => /\\fromtext\b/.test(startOf(rtf));

const startOf = (rtf: Uint8Array): string => new TextDecoder('latin1').decode(rtf.subarray(0, 1000));

const signs: Readonly<Record<string, string>> = {
  par: '\r\n',
  line: '\r\n',
  tab: '\t',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  endash: '–',
  emdash: '—',
  '~': '&nbsp;',
  _: '&shy;',
  '{': '{',
  '}': '}',
  '\\': '\\',
};
const passedOver = new Set('fonttbl colortbl stylesheet info pntext mhtmltag'.split(' '));

type State = {
  /** A group of no page: fonts, colours, what only another program knows. */
  out: boolean;
  /** Between \htmlrtf and \htmlrtf0. */
  forOthers: boolean;
  font: number;
  standIns: number;
  inFonts: boolean;
};

/** The page; null where groups nest deeper than `deepest`. */
export const pageInRtf = (rtf: Uint8Array, deepest: number): string | null => {
  const reader = new PageReader();
  for (const token of tokensOf(rtf)) {
    if (token.is === 'open') reader.open();
    else if (token.is === 'close') reader.close();
    else if (token.is === 'byte') reader.byte(token.byte);
    else reader.word(token.word, token.number);
    if (reader.depth > deepest) return null;
  }
  return reader.page;
};

class PageReader {
  private state: State = { out: false, forOthers: false, font: 0, standIns: 1, inFonts: false };
  private readonly states: State[] = [];
  private readonly pieces: string[] = [];
  private readonly fonts = new Map<number, string>();
  private codepage = 'windows-1252';
  private bytes: number[] = [];
  /** Reads on where bytes ended within a character: its other half may stand behind a brace, in another font. */
  private broken: TextDecoder | null = null;
  private skip = 0;
  private optional = false;

  get depth(): number {
    return this.states.length;
  }

  get page(): string {
    this.flush();
    this.endBroken();
    return this.pieces.join('');
  }

  open(): void {
    this.flush();
    this.states.push({ ...this.state });
    this.optional = false;
    this.skip = 0;
  }

  close(): void {
    this.flush();
    this.state = this.states.pop() ?? this.state;
    this.skip = 0;
  }

  byte(byte: number): void {
    this.optional = false;
    if (this.skip > 0) this.skip--;
    else if (this.isRead) this.bytes.push(byte);
  }

  word(word: string, number: number | null): void {
    if (this.skip > 0 && signs[word] !== undefined) {
      this.skip--;
      return;
    }
    this.flush();
    const { state, optional } = this;
    this.optional = word === '*';
    if (word === '*') return;
    if (word === 'htmlrtf') state.forOthers = number !== 0;
    else if (passedOver.has(word) || (optional && word !== 'htmltag')) {
      state.out = true;
      state.inFonts = word === 'fonttbl';
    } else if (word === 'ansicpg') this.codepage = encodingOfCodepage(number ?? 0);
    else if (word === 'f') state.font = number ?? 0;
    else if (word === 'fcharset' && state.inFonts) this.fonts.set(state.font, charsetOfFont(number ?? 0));
    else if (word === 'uc') state.standIns = number ?? 1;
    else if (word === 'u') {
      if (this.isRead) this.put(String.fromCharCode((number ?? 0) & 0xffff));
      this.skip = state.standIns;
    } else if (this.isRead && signs[word] !== undefined) this.put(signs[word]);
  }

  private get isRead(): boolean {
    return !this.state.out && !this.state.forOthers;
  }

  private put(text: string): void {
    this.endBroken();
    this.pieces.push(text);
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    const bytes = Uint8Array.from(this.bytes);
    this.bytes = [];
    let at = 0;
    for (; this.broken && at < bytes.length; at++) {
      const text = this.broken.decode(bytes.subarray(at, at + 1), { stream: true });
      if (text === '') continue;
      this.pieces.push(text);
      this.endBroken();
    }
    if (at === bytes.length) return;
    const rest = bytes.subarray(at);
    const decoder = new TextDecoder(this.fonts.get(this.state.font) || this.codepage);
    const text = decoder.decode(rest, { stream: true });
    const whole = text + decoder.decode();
    if (whole.length > text.length) {
      this.broken = decoder;
      decoder.decode(rest, { stream: true });
    }
    this.pieces.push(text);
  }

  private endBroken(): void {
    if (this.broken) this.pieces.push(this.broken.decode());
    this.broken = null;
  }
}
