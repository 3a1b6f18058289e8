// Writes the article of a page as lines: a block begins and ends one, words run on.

import { elementsNamed, isElement, type MarkupElement, type MarkupNode, wordsOf } from './markup-tree.ts';
import { isCaption } from './page-asides.ts';
import { labelOfItem } from './page-list.ts';
import { isBlock, isDataTable, rowsOf } from './page-table.ts';
import type { CellWords } from './text-builder.ts';

export type PageLine =
  | {
      readonly is: 'line';
      readonly words: string;
      readonly heading?: number;
      readonly bold: boolean;
      /** Which part of its characters stands in links: 0 to 1. */
      readonly linked?: number;
      /** It is the caption of a picture. */
      readonly isCaption?: boolean;
      /** It is an item of a list, or of a part of one. */
      readonly isItem?: boolean;
      /** A picture stands in it or right before it. */
      readonly hasPicture?: boolean;
    }
  | { readonly is: 'table'; readonly rows: readonly (readonly CellWords[])[]; readonly hasPicture?: boolean };

/** The lines and tables of an element, in order. */
export const linesOfPage = (element: MarkupElement): PageLine[] => {
  const writer = new Writer();
  writer.children(element);
  return writer.lines;
};

class Writer {
  readonly lines: PageLine[] = [];
  private words = '';
  /** The number of a list's item, before its first line. */
  private prefix = '';
  private bold = 0;
  /** How deep in links, and how many characters of the line stand in them. */
  private links = 0;
  private linked = 0;
  /** How deep in captions of pictures, and whether the figure around has a table. */
  private captions = 0;
  private hasTable = false;
  /** How deep in items of lists, and whether a picture stood since the last line. */
  private items = 0;
  private hasPicture = false;
  /** The line has words that are not bold. */
  private plain = false;

  children(element: MarkupElement): void {
    for (const [at, child] of element.children.entries())
      this.node(child, () => isBlock(element) && isAlone(element.children, at));
    this.flush();
  }

  private node(node: MarkupNode, isAlone: () => boolean = () => false): void {
    if (!isElement(node)) {
      this.inline(node);
      return;
    }
    if (node.name === 'br') this.words += '\n';
    else if (node.name === 'table' && isDataTable(node)) {
      this.flush();
      this.table(node);
    } else if (/^h[1-6]$/.test(node.name)) {
      this.flush();
      const words = wordsOf(node)
        .replace(/[ \t\r\n]+/g, ' ')
        .trim();
      this.line(words, { heading: Number(node.name[1]), linked: this.links > 0 ? 1 : linkedShare(node) });
    } else if (node.name === 'ol') this.list(node);
    else if (node.name === 'pre') {
      this.flush();
      for (const line of unwrapped(wordsOf(node))) this.line(line);
    } else if (node.name === 'sup' && isNote(wordsOf(node))) return;
    else if (isBlock(node) || (isCaption(node) && isAlone())) {
      this.flush();
      if (node.name === 'li') this.items++;
      const isOfPicture = isCaption(node) && !this.hasTable;
      if (isOfPicture) this.captions++;
      const { hasTable } = this;
      if (node.name === 'figure') this.hasTable = elementsNamed(node, new Set(['table'])).length > 0;
      this.children(node);
      this.hasTable = hasTable;
      if (node.name === 'li') this.items--;
      if (isOfPicture) this.captions--;
    } else this.run(node);
  }

  private run(element: MarkupElement): void {
    const isBold =
      element.name === 'b' ||
      element.name === 'strong' ||
      /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(element.attributes['style'] ?? '');
    const isLink = isLinkAway(element);
    if (element.name === 'img') this.hasPicture = true;
    if (isBold) this.bold++;
    if (isLink) this.links++;
    for (const child of element.children) this.node(child);
    if (isBold) this.bold--;
    if (isLink) this.links--;
  }

  /** A numbered list's numbers are no words of the page; they are written as a reader sees them. */
  private list(element: MarkupElement): void {
    this.flush();
    const items = element.children.filter((child) => isElement(child) && child.name === 'li');
    element.children.forEach((child) => {
      const at = items.indexOf(child);
      if (at >= 0 && isElement(child)) this.prefix = labelOfItem(element, at, items.length, wordsOf(child));
      this.node(child);
      this.flush();
    });
  }

  private inline(words: string): void {
    const plain = words.replace(/[ \t\r\n\f]+/g, ' ');
    if (plain.trim() !== '' && this.bold === 0) this.plain = true;
    if (this.links > 0) this.linked += plain.trim().length;
    this.words += /[\s]$/.test(this.words) || this.words === '' ? plain.replace(/^ /, '') : plain;
  }

  private flush(): void {
    const linked = Math.min(1, this.linked / Math.max(1, this.words.replace(/\s/g, '').length));
    this.linked = 0;
    for (const line of this.words.split('\n')) {
      if (line.trim() === '') continue;
      this.line(this.prefix + line.replace(/^ +/, ''), { bold: !this.plain, linked });
      this.prefix = '';
    }
    this.words = '';
    this.plain = false;
  }

  private line(
    words: string,
    is: { readonly heading?: number; readonly bold?: boolean; readonly linked?: number } = {},
  ): void {
    if (words.trim() === '') return;
    const stands = {
      ...(this.captions > 0 ? { isCaption: true } : {}),
      ...(this.items > 0 ? { isItem: true } : {}),
      ...(this.hasPicture ? { hasPicture: true } : {}),
    };
    this.hasPicture = false;
    this.lines.push({ is: 'line', words, bold: false, ...is, ...stands });
  }

  private table(element: MarkupElement): void {
    const caption = elementsNamed(element, new Set(['caption']), false)[0];
    if (caption) this.line(wordsOf(caption).replace(/\s+/g, ' ').trim());
    this.lines.push({ is: 'table', rows: rowsOf(element), ...(this.hasPicture ? { hasPicture: true } : {}) });
    this.hasPicture = false;
  }
}

/** Whether no words run on from what stands before a child, nor into what stands behind it. */
const isAlone = (children: readonly MarkupNode[], at: number): boolean => {
  const isBlank = (node: MarkupNode | undefined): boolean => typeof node === 'string' && node.trim() === '';
  let [before, behind] = [at - 1, at + 1];
  while (isBlank(children[before])) before--;
  while (isBlank(children[behind])) behind++;
  return [children[before], children[behind]].every(
    (node) =>
      node === undefined || (isElement(node) && (node.name === 'br' || isBlock(node) || wordsOf(node).trim() === '')),
  );
};

/** A link to another page: a heading may link itself (#part-2). */
const isLinkAway = ({ name, attributes }: MarkupElement): boolean =>
  name === 'a' && attributes['href'] !== undefined && !/^(?:#|javascript:|$)/i.test(attributes['href'].trim());

/** Which part of an element's characters stands in links to other pages. */
const linkedShare = (element: MarkupElement): number => {
  const length = (words: string): number => words.replace(/\s/g, '').length;
  const away = elementsNamed(element, new Set(['a']), false).filter(isLinkAway);
  const links = away.reduce((sum, link) => sum + length(wordsOf(link)), 0);
  return links / Math.max(1, length(wordsOf(element)));
};

/** A raised number behind words points to a note; behind a unit it is a power (m²). */
const isNote = (words: string): boolean => /^\s*(?:\[\d{1,3}\]|[①-⑳]|[*＊])\s*$/.test(words);

/** The lines of preformatted text; a line that has no end goes on in the next. */
const unwrapped = (words: string): string[] => {
  const lines: string[] = [];
  for (const line of words.split(/\r?\n/)) {
    const open = lines.at(-1);
    if (
      open !== undefined &&
      open !== '' &&
      line.trim() !== '' &&
      /[\u4e00-\u9fff，、]$/.test(open) &&
      /^\S/.test(line)
    )
      lines[lines.length - 1] = open + line;
    else lines.push(line.trimEnd());
  }
  return lines;
};
