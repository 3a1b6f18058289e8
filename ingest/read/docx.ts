// Reads a docx of Word or WPS: paragraphs with the numbers that Word counts, headings by style or outline level,
// tables with their spans, footnotes behind the text.
//
// A heading's level is its style's (heading 1, 标题 1) or its outline level, one below the title's, save where heading 1
// is the title's. Text that was deleted under tracked changes is left out, as is hidden text and text that is struck
// out; inserted text is read. Of drawings only the text in boxes is read. Footnotes are marked ① in the text and stand
// at its end.
import type { Diagnostic } from '../../model/index.ts';
import { findDocNumbers } from '../mentions/doc-numbers.ts';
import { formulaWords } from './docx-formula.ts';
import { Numbering, readLists } from './docx-numbering.ts';
import { type DocxParts, docxParts, type PartsRefusal } from './docx-parts.ts';
import { symbolOf } from './docx-symbols.ts';
import { decodeText } from './encoding.ts';
import { declaredCharset, looksLikeHtml, type ReadMarkup } from './html.ts';
import { elementsNamed, isElement, type MarkupElement, wordsOf } from './markup-tree.ts';
import { type NestedCell, unnested } from './nested-rows.ts';
import { readPageTree } from './page-tree.ts';
import { linesOfPage } from './page-writer.ts';
import { remark } from './remark.ts';
import { type CellWords, TextBuilder } from './text-builder.ts';
import { headingOfStyle, headingWords, isArranged, noteSign, raiseTitles } from './word-text.ts';

/** The text of a docx whose text stands in the entry `main`. */
export const readDocx = (
  entries: Readonly<Record<string, Uint8Array>>,
  main: string,
  deepest: number,
): ReadMarkup | PartsRefusal => {
  const parts = docxParts(entries, main, deepest);
  if ('rule' in parts) return parts;
  return readWordParts(parts);
};

/** The text of the parts of a docx, or of what has the same elements (Word 2003 in XML). */
export const readWordParts = (parts: DocxParts): ReadMarkup | PartsRefusal => {
  const body = elementsNamed(parts.document, new Set(['w:body']), false)[0];
  if (!body)
    return { rule: 'damaged', message: 'The docx has no text part: open it in its program and save it again.' };
  return new DocxReader(parts).read(body);
};

type Style = {
  readonly heading: number;
  readonly list: string | null;
  readonly level: number;
  readonly basedOn: string | null;
  readonly bold: boolean;
  /** Whether its words are struck out; null where it does not say. */
  readonly struck: boolean | null;
};

const child = (element: MarkupElement | undefined, name: string): MarkupElement | undefined =>
  element?.children.filter(isElement).find((node) => node.name === name);
const settingOf = (element: MarkupElement | undefined): string | undefined => element?.attributes['w:val'];
const isOn = (element: MarkupElement | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off', 'none'].includes(settingOf(element) ?? '1');

/** Whether properties of a run strike its words out, once or twice; null where they do not say. */
const struckBy = (properties: MarkupElement | undefined): boolean | null => {
  const lines = [child(properties, 'w:strike'), child(properties, 'w:dstrike')].filter((line) => line !== undefined);
  return lines.length > 0 ? lines.some(isOn) : null;
};

class DocxReader {
  private readonly builder = new TextBuilder();
  private readonly styles: ReadonlyMap<string, Style>;
  private readonly numbering: Numbering;
  private readonly notes: ReadonlyMap<string, MarkupElement>;
  private readonly cited: string[] = [];
  private deleted = 0;
  private hidden = 0;
  private struck = 0;
  /** Signs of symbol fonts that no table knows. */
  private unknown = 0;
  /** Files that stand within the text and are not read: another docx, an rtf. */
  private chunks = 0;
  private readonly parts: DocxParts;
  /** Paragraphs of text boxes, written behind the paragraph that holds them. */
  private boxes: MarkupElement[] = [];

  constructor(parts: DocxParts) {
    this.parts = parts;
    this.styles = readStyles(parts.styles);
    this.numbering = new Numbering(parts.numbering ? readLists(parts.numbering) : new Map());
    const notes = new Map<string, MarkupElement>();
    for (const kind of ['footnote', 'endnote'] as const) {
      const tree = parts[`${kind}s`];
      if (!tree) continue;
      for (const note of elementsNamed(tree, new Set([`w:${kind}`])))
        if (note.attributes['w:type'] === undefined) notes.set(`${kind} ${note.attributes['w:id']}`, note);
    }
    this.notes = notes;
  }

  read(body: MarkupElement): ReadMarkup {
    const edges = this.edges(wordsOf(body));
    for (const line of edges.numbers) this.builder.line(line);
    this.blocks(body);
    raiseTitles(this.builder);
    if (this.cited.length > 0) this.builder.blank();
    this.cited.forEach((id, i) => {
      const note = this.notes.get(id);
      const words = note
        ? elementsNamed(note, new Set(['w:p']))
            .map((paragraph) => this.words(paragraph).words.trim())
            .join(' ')
        : '';
      this.builder.line(`${noteSign(i + 1)} ${words}`);
    });
    const diagnostics: Diagnostic[] = [];
    const pictures = this.builder.size > 0 ? 0 : elementsNamed(body, new Set(['a:blip', 'v:imagedata'])).length;
    if (pictures > 0)
      diagnostics.push(
        remark('warning', 'empty-page', `It has ${pictures} pictures: save it as PDF, and read that with --ocr.`),
      );
    const leftOut = (rule: string, message: string): void => {
      diagnostics.push(remark('info', rule, message));
    };
    if (this.deleted > 0) leftOut('tracked-changes', `Left out ${this.deleted} deletions under tracked changes.`);
    if (edges.left > 0) leftOut('page-edges', `Left out above and below the pages: ${edges.left} characters.`);
    if (this.unknown > 0)
      diagnostics.push(
        remark('warning', 'symbols', `${this.unknown} signs of symbol fonts are not known and were left out.`),
      );
    if (this.hidden > 0) leftOut('hidden-text', `Left out ${this.hidden} characters that are formatted as hidden.`);
    if (this.struck > 0) leftOut('struck-text', `Left out ${this.struck} characters that are struck out.`);
    if (this.chunks > 0)
      diagnostics.push(
        remark(
          'error',
          'embedded-text',
          `Left out ${this.chunks} files that stand within the text (altChunk): open it in Word and save it again.`,
        ),
      );
    return { builder: this.builder, diagnostics };
  }

  /** The document's number where it stands above the pages and not in the text, and how much else stands there. */
  private edges(text: string): { readonly numbers: readonly string[]; readonly left: number } {
    const lines = new Set<string>();
    for (const tree of this.parts.edges ?? [])
      for (const paragraph of elementsNamed(tree, new Set(['w:p']), false))
        lines.add(this.words(paragraph).words.trim());
    const isNumber = (line: string): boolean =>
      findDocNumbers(line).some(({ start, end }) => !text.includes(line.slice(start, end)));
    const numbers = [...lines].filter((line) => line.length <= longestEdge && isNumber(line)).slice(0, 1);
    const left = [...lines].filter((line) => !numbers.includes(line)).reduce((sum, line) => sum + line.length, 0);
    return { numbers, left };
  }

  /** A web page or plain text within the text; others are counted. */
  private chunk(id: string): void {
    const bytes = this.parts.embedded?.(id);
    const text = bytes && decodeText(bytes, declaredCharset(bytes))?.text;
    const tree = text && looksLikeHtml(text) ? readPageTree(text, deepestPage) : null;
    if (!text || (!tree && /^\s*(?:MIME-Version|\{\\rtf)/i.test(text))) this.chunks++;
    else if (!tree) for (const line of text.split(/\r?\n/)) this.builder.line(line);
    else
      for (const line of linesOfPage(tree.root))
        if (line.is === 'table') this.builder.table(line.rows);
        else this.builder.line(line.words, { bold: line.bold });
  }

  private blocks(element: MarkupElement): void {
    for (const node of element.children) {
      if (!isElement(node)) continue;
      if (node.name === 'w:p') this.paragraph(node);
      else if (node.name === 'w:tbl') this.table(node);
      else if (node.name === 'w:del' || node.name === 'w:moveFrom') this.deleted++;
      else if (node.name === 'w:altChunk') this.chunk(node.attributes['r:id'] ?? '');
      else if (node.name !== 'w:sectPr') this.blocks(node); // w:sdt, w:sdtContent, w:ins, w:customXml
    }
  }

  private paragraph(element: MarkupElement): void {
    const { words, bold } = this.words(element);
    const { heading, number } = this.numbered(element, words);
    const whole = heading > 0 ? headingWords(words) : words;
    for (const line of (number + whole).split('\n'))
      this.builder.line(line, { ...(heading > 0 ? { heading } : {}), bold });
    const boxes = this.boxes;
    this.boxes = [];
    for (const box of boxes) this.blocks(box);
  }

  /** A paragraph's heading level and its number; an empty one takes no number. */
  private numbered(element: MarkupElement, words: string): { readonly heading: number; readonly number: string } {
    const properties = child(element, 'w:pPr');
    const style = this.styles.get(settingOf(child(properties, 'w:pStyle')) ?? '');
    const outline = settingOf(child(properties, 'w:outlineLvl'));
    const heading = outline !== undefined && Number(outline) < 9 ? Number(outline) + 2 : (style?.heading ?? 0);
    const own = child(properties, 'w:numPr');
    const list = settingOf(child(own, 'w:numId')) ?? style?.list ?? null;
    const level = Number(settingOf(child(own, 'w:ilvl')) ?? style?.level ?? 0);
    if (list === null || list === '0' || words.trim() === '') return { heading, number: '' };
    return { heading, number: this.numbering.next(list, level) };
  }

  /** The words of a paragraph's runs, and whether all are bold. */
  private words(element: MarkupElement): { readonly words: string; readonly bold: boolean } {
    let words = '';
    let plain = false;
    const style = this.styles.get(settingOf(child(child(element, 'w:pPr'), 'w:pStyle')) ?? '');
    const visit = (node: MarkupElement): void => {
      for (const part of node.children) {
        if (!isElement(part)) continue;
        switch (part.name) {
          case 'w:r': {
            const before = words.length;
            if (isOn(child(child(part, 'w:rPr'), 'w:vanish'))) {
              this.hidden += wordsOf(part).length;
              break;
            }
            if (this.isStruck(child(part, 'w:rPr'), style)) {
              this.struck += wordsOf(part).length;
              break;
            }
            run(part);
            const isBold = isOn(child(child(part, 'w:rPr'), 'w:b'));
            if (!isBold && words.slice(before).trim() !== '') plain = true;
            break;
          }
          case 'm:oMath':
            words += formulaWords(part);
            if (words.trim() !== '') plain = true;
            break;
          case 'w:del':
          case 'w:moveFrom':
            this.deleted++;
            break;
          case 'w:pPr':
          case 'w:rPr':
          case 'mc:Fallback':
            break;
          default:
            visit(part);
        }
      }
    };
    const run = (node: MarkupElement): void => {
      for (const part of node.children) {
        if (!isElement(part)) continue;
        if (part.name === 'w:ruby') words += wordsOfRuns(child(part, 'w:rubyBase'));
        else if (part.name === 'w:t')
          words += this.plain(part.children.filter((text) => typeof text === 'string').join(''), node);
        else if (part.name === 'w:tab' || part.name === 'w:ptab') words += '\t';
        else if (part.name === 'w:br' || part.name === 'w:cr') words += '\n';
        else if (part.name === 'w:noBreakHyphen') words += '-';
        else if (part.name === 'w:sym')
          words += this.symbol(part.attributes['w:font'], Number.parseInt(part.attributes['w:char'] ?? '', 16));
        else if (part.name === 'w:footnoteReference') words += this.cite(`footnote ${part.attributes['w:id']}`);
        else if (part.name === 'w:endnoteReference') words += this.cite(`endnote ${part.attributes['w:id']}`);
        else if (part.name === 'w:drawing' || part.name === 'w:pict' || part.name === 'mc:AlternateContent')
          for (const box of boxesOf(part)) this.boxes.push(box);
      }
    };
    visit(element);
    return { words, bold: words.trim() !== '' && (!plain || (style?.bold ?? false)) };
  }

  /** A run's own word decides; else the styles of the run and the paragraph, which undo one another. */
  private isStruck(run: MarkupElement | undefined, paragraph: Style | undefined): boolean {
    const style = this.styles.get(settingOf(child(run, 'w:rStyle')) ?? '');
    return struckBy(run) ?? (style?.struck ?? false) !== (paragraph?.struck ?? false);
  }

  private symbol(font = '', code: number): string {
    const sign = Number.isFinite(code) ? symbolOf(font, code) : null;
    if (sign === null) this.unknown++;
    return sign ?? '';
  }

  /** The words of a run; in a symbol font its places in the private area of Unicode as the signs that are seen. */
  private plain(words: string, run: MarkupElement): string {
    if (!/[\uf020-\uf0ff]/.test(words)) return words;
    const fonts = child(child(run, 'w:rPr'), 'w:rFonts')?.attributes;
    const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? '';
    return words.replace(/[\uf020-\uf0ff]/g, (sign) => symbolOf(font, sign.charCodeAt(0)) ?? sign);
  }

  private cite(id: string): string {
    if (!this.notes.has(id)) return '';
    if (!this.cited.includes(id)) this.cited.push(id);
    return noteSign(this.cited.indexOf(id) + 1);
  }

  private table(element: MarkupElement): void {
    const rows = this.rows(element);
    if (isArranged(rows)) {
      for (const cell of elementsNamed(element, new Set(['w:tc']), false)) this.blocks(cell);
      return;
    }
    this.builder.table(rows);
  }

  private rows(element: MarkupElement): CellWords[][] {
    const rows: { -readonly [field in keyof NestedCell]: NestedCell[field] }[][] = [];
    let open = new Map<number, { rowSpan: number }>(); // by column: the cell that goes on downwards
    for (const row of elementsNamed(element, new Set(['w:tr']), false)) {
      const properties = child(row, 'w:trPr');
      if (child(properties, 'w:del')) {
        this.deleted++;
        continue;
      }
      const header = isOn(child(properties, 'w:tblHeader'));
      const cells: (typeof rows)[number] = [];
      const next = new Map<number, { rowSpan: number }>();
      let column = Number(settingOf(child(properties, 'w:gridBefore')) ?? 0);
      for (const cell of elementsNamed(row, new Set(['w:tc']), false)) {
        const about = child(cell, 'w:tcPr');
        const colSpan = Math.max(1, Math.min(200, Number(settingOf(child(about, 'w:gridSpan')) ?? 1) || 1));
        const merge = child(about, 'w:vMerge');
        const above = merge && (settingOf(merge) ?? 'continue') === 'continue' ? open.get(column) : undefined;
        if (above) {
          above.rowSpan++;
          next.set(column, above);
        } else {
          const inner = this.innerRows(cell);
          const made = { words: inner ? '' : this.cellWords(cell), rowSpan: 1, colSpan, header, inner };
          cells.push(made);
          if (merge) next.set(column, made);
        }
        column += colSpan;
      }
      open = next;
      rows.push(cells);
    }
    return unnested(rows);
  }

  private cellWords(cell: MarkupElement): string {
    const around = this.boxes;
    this.boxes = [];
    const words = elementsNamed(cell, new Set(['w:p']), false).map((paragraph) => {
      const { words: own } = this.words(paragraph);
      return this.numbered(paragraph, own).number + own;
    });
    const boxes = this.boxes;
    this.boxes = around;
    for (const box of boxes) words.push(this.cellWords(box));
    return words.join(' ').replace(/\s+/g, ' ').trim();
  }

  /** The rows of a table that fills a cell alone, in columns. */
  private innerRows(cell: MarkupElement): CellWords[][] | null {
    const [table, ...others] = cell.children.filter(isElement).filter(({ name }) => name === 'w:tbl');
    const beside = cell.children.filter(isElement).filter(({ name }) => name === 'w:p');
    if (!table || others.length > 0 || beside.some((paragraph) => wordsOf(paragraph).trim() !== '')) return null;
    const rows = this.rows(table);
    return rows.some((row) => row.length > 1) ? rows : null;
  }
}

/** The words that small type stands above (ruby), without it. */
const wordsOfRuns = (element: MarkupElement | undefined): string =>
  element
    ? elementsNamed(element, new Set(['w:t']))
        .map(wordsOf)
        .join('')
    : '';

const boxesOf = (element: MarkupElement): MarkupElement[] => {
  const choice = element.name === 'mc:AlternateContent' ? (child(element, 'mc:Choice') ?? element) : element;
  return elementsNamed(choice, new Set(['w:txbxContent']), false);
};

// 江科规〔2023〕5号 with what stands beside it.
const longestEdge = 60;
const deepestPage = 400;

/** Styles by id, each with what it has from the styles that it is based on. */
const readStyles = (root: MarkupElement | undefined): Map<string, Style> => {
  const own = new Map<string, Style & { readonly named: boolean }>();
  for (const element of root ? elementsNamed(root, new Set(['w:style']), false) : []) {
    const name = (settingOf(child(element, 'w:name')) ?? '').toLowerCase();
    const properties = child(element, 'w:pPr');
    const outline = settingOf(child(properties, 'w:outlineLvl'));
    const numbers = child(properties, 'w:numPr');
    const named = headingOfStyle(name);
    const heading = named > 0 ? named : outline !== undefined && Number(outline) < 9 ? Number(outline) + 2 : 0;
    own.set(element.attributes['w:styleId'] ?? '', {
      heading,
      named: named > 0 || outline !== undefined,
      list: settingOf(child(numbers, 'w:numId')) ?? null,
      level: Number(settingOf(child(numbers, 'w:ilvl')) ?? 0),
      basedOn: settingOf(child(element, 'w:basedOn')) ?? null,
      bold: isOn(child(child(element, 'w:rPr'), 'w:b')),
      struck: struckBy(child(element, 'w:rPr')),
    });
  }
  const resolved = new Map<string, Style>();
  for (const [id, style] of own) {
    let { heading, list, level, bold, struck } = style;
    let at = style.basedOn;
    for (let steps = 0; at !== null && steps < 12; steps++) {
      const base = own.get(at);
      if (!base) break;
      if (heading === 0 && !style.named) heading = base.heading;
      if (list === null && base.list !== null) [list, level] = [base.list, base.level];
      bold ||= base.bold;
      struck ??= base.struck;
      at = base.basedOn;
    }
    resolved.set(id, { heading, list, level, bold, struck, basedOn: style.basedOn });
  }
  return resolved;
};
