// Builds the text of a format that has more than characters, line by line, with the marks that say what the format
// knows of them.
import type { Mark, MarkedCell } from '../types.ts';

export type CellWords = {
  readonly words: string;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly header: boolean;
};

export class TextBuilder {
  readonly marks: Mark[] = [];
  readonly pages: number[] = [];
  private readonly pieces: string[] = [];
  private length = 0;
  private tables = 0;

  get text(): string {
    return this.pieces.join('');
  }

  get size(): number {
    return this.length;
  }

  /** A line, or several where the words have line breaks; nothing for white space alone. */
  line(words: string, is: { readonly heading?: number; readonly bold?: boolean } = {}): void {
    const bare = words.replace(/[ \t\r\n]+$/, '');
    if (bare.trim() === '') return;
    const start = this.length;
    this.push(`${bare}\n`);
    const span = { start, end: start + bare.length };
    if (is.heading) this.marks.push({ kind: 'heading', span, level: is.heading });
    if (is.bold) this.marks.push({ kind: 'bold', span });
  }

  /** A line that is page furniture. */
  furniture(words: string, as: Extract<Mark, { kind: 'furniture' }>['as']): void {
    const start = this.length;
    this.push(`${words}\n`);
    this.marks.push({ kind: 'furniture', span: { start, end: start + words.length }, as });
  }

  blank(): void {
    if (this.length > 0) this.push('\n');
  }

  /** Where a page begins. */
  page(): void {
    this.pages.push(this.length);
  }

  /** The rows of a table, a line each, cells parted by a tab; an empty line stands around it. */
  table(rows: readonly (readonly CellWords[])[]): void {
    const table = this.tables++;
    this.blank();
    for (const row of rows) {
      const start = this.length;
      const cells: MarkedCell[] = [];
      row.forEach(({ words, rowSpan, colSpan, header }, i) => {
        if (i > 0) this.push('\t');
        const bare = words.replace(/\s+/g, ' ').trim();
        cells.push({ span: { start: this.length, end: this.length + bare.length }, rowSpan, colSpan, header });
        this.push(bare);
      });
      this.marks.push({ kind: 'row', span: { start, end: this.length }, table, cells });
      this.push('\n');
    }
    this.blank();
  }

  private push(words: string): void {
    this.pieces.push(words);
    this.length += words.length;
  }
}
