// Reads a web page: the article without menus, footers and buttons; headings, lists and tables kept.
//
// Signals: the article is the innermost element that holds nine tenths of the page's sentences; its title is the <h1> or a heading
// before it, else <title>. Data of the page (发布日期：…, 文号：…, 来源：…) that stand outside are taken along, of a table as name and value.
// Tables that hold tables, or have one cell to a row, arrange the page and are read as paragraphs; one with a column for the menu is entered.
// What is left out is counted in a remark; nothing is left out of the article itself but scripts, buttons and what is hidden.
import type { Diagnostic } from '../../model/index.ts';
import { labelEnd } from '../labels.ts';
import { isBareField, parsePageFields } from '../page-data.ts';
import { elementsNamed, isElement, type MarkupElement, type MarkupNode, parseMarkup, wordsOf } from './markup-tree.ts';
import { type CellWords, TextBuilder } from './text-builder.ts';

export type ReadMarkup = { readonly builder: TextBuilder; readonly diagnostics: readonly Diagnostic[] };

/** Whether a text is a web page rather than a text that holds tags. */
export const looksLikeHtml = (text: string): boolean => {
  const start = text.slice(0, 4000).replace(/^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)+/, '');
  return (
    /^<(?:!doctype html|html|head|body)\b/i.test(start) ||
    (/^<(?:meta|title|div|p|article|section|h1|table|link)\b/i.test(start) &&
      (text.slice(0, 20_000).match(/<\/(?:div|p|td|span|a|li)>/gi)?.length ?? 0) >= 5)
  );
};

/** The encoding that a page names in its head: <meta charset=gb2312>. */
export const declaredCharset = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,20})/i.exec(head)?.[1] ?? null;
};

/** The article of a page as lines and marks; null where elements nest deeper than `deepest`. */
export const readHtml = (html: string, deepest: number): ReadMarkup | null => {
  const root = parseMarkup(html, deepest);
  if (!root) return null;
  prune(root);
  const article = findArticle(root);
  const builder = new TextBuilder();
  const title = titleOf(root, article);
  const data = pageData(root, article);
  if (title) builder.line(title, { heading: 1 });
  for (const line of data) builder.line(line);
  new Writer(builder, title).children(article);
  const left = wordsOf(root).replace(/\s/g, '').length - wordsOf(article).replace(/\s/g, '').length;
  const remark: Diagnostic = {
    severity: 'info',
    stage: 'read',
    rule: 'web-page',
    message: `Left out as menus, footers and links of the page: ${left} characters.`,
    span: null,
  };
  return { builder, diagnostics: left > 0 ? [remark] : [] };
};

const dropped = new Set(
  'script style noscript template iframe svg canvas object embed audio video nav footer aside form input select textarea button option dialog menu'.split(
    ' ',
  ),
);

/** Takes out what no reader sees. */
const prune = (element: MarkupElement): void => {
  for (let i = element.children.length - 1; i >= 0; i--) {
    const child = element.children[i];
    if (child === undefined || !isElement(child)) continue;
    // A form may wrap a whole page (ASP.NET): it stays where it holds sentences.
    const holdsText = child.name === 'form' && sentences(child) > 200;
    const hidden =
      'hidden' in child.attributes ||
      /display\s*:\s*none|visibility\s*:\s*hidden/i.test(child.attributes['style'] ?? '');
    if ((dropped.has(child.name) && !holdsText) || hidden || child.attributes['aria-hidden'] === 'true')
      element.children.splice(i, 1);
    else prune(child);
  }
};

/** How many characters stand in words with a stop or comma. */
const sentences = (element: MarkupElement): number => {
  let count = 0;
  for (const child of element.children) {
    if (isElement(child)) count += child.name === 'a' ? 0 : sentences(child);
    else if (/[。；，！？]|[a-z]{3,}[.,] /.test(child)) count += child.trim().length;
  }
  return count;
};

const findArticle = (root: MarkupElement): MarkupElement => {
  const all = sentences(root);
  let article = root;
  for (;;) {
    const next: MarkupElement | undefined = article.children
      .filter(isElement)
      .find((child) => sentences(child) >= all * 0.9);
    if (all === 0 || !next || ['p', 'ul', 'ol', 'span', 'font'].includes(next.name)) return article;
    if (next.name === 'table' && !standsBeside(next)) return article;
    article = next;
  }
};

/** A table that arranges the page in columns: the article is in one of its cells, menus in others. */
const standsBeside = (table: MarkupElement): boolean =>
  !isTable(table) && rowsOf(table).some((row) => row.length > 1 && row.some((cell) => cell.words.length > 200));

/** The heading before the article, or the page's title without the site's name, unless the article has it itself. */
const titleOf = (root: MarkupElement, article: MarkupElement): string | null => {
  const clean = (element: MarkupElement | undefined): string =>
    element ? wordsOf(element).replace(/\s+/g, ' ').trim() : '';
  const own = squash(wordsOf(article).slice(0, 3000));
  const page = clean(elementsNamed(root, new Set(['title']))[0]).replace(
    /\s*[|｜_].*$|\s+[-—–]\s+[^-—–]*$|[-—–][^-—–]*(?:网|政府|门户)$/,
    '',
  );
  const headings = elementsNamed(root, new Set(['h1', 'h2']))
    .map(clean)
    .filter((words) => words.length >= 4);
  const title =
    headings.find((words) => squash(page).startsWith(squash(words)) || squash(words).startsWith(squash(page))) ??
    headings[0] ??
    page;
  return title.length < 4 || own.includes(squash(title)) ? null : title;
};

const squash = (words: string): string => words.replace(/\s/g, '');

/** 发文日期：2023-03-24 and the like outside the article, up to 100 characters each. */
const pageData = (root: MarkupElement, article: MarkupElement): string[] => {
  const found = new Set<string>();
  const visit = (element: MarkupElement): boolean => {
    if (element === article) return true;
    if (element.name === 'tr') {
      for (const line of fieldsOfRow(element)) found.add(line);
      return (
        elementsNamed(element, new Set([article.name])).includes(article) &&
        element.children.filter(isElement).map(visit).some(Boolean)
      );
    }
    const before = found.size;
    const holds = element.children.filter(isElement).map(visit).some(Boolean);
    if (holds || found.size > before) return holds;
    const words = wordsOf(element).replace(/\s+/g, ' ').trim();
    if (words.length <= 100 && !/[:：]$/.test(words) && (dataLine.test(words) || parsePageFields(words).length > 0))
      found.add(words);
    return false;
  };
  visit(root);
  return [...found].slice(0, 12);
};

/** 文号： | 临府发〔2024〕9号: a cell with a name, and the next with its value. */
const fieldsOfRow = (row: MarkupElement): string[] => {
  const cells = elementsNamed(row, new Set(['td', 'th']), false).map((cell) =>
    cellWords(cell).replace(/\s+/g, ' ').trim(),
  );
  return cells.flatMap((words, i) => {
    const line = isBareField(words) ? words + (cells[i + 1] ?? '') : words;
    return line.length <= 100 && !isBareField(line) && parsePageFields(line).length > 0 ? [line] : [];
  });
};

const dataLine = /^.{0,40}(?:(?:发布|发文|印发|成文|公开)(?:日期|时间)|发?文字?号|来源|发布机构|制发机关)\s*[:：]/;

const blocks = new Set(
  'address article blockquote body center dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);

/** Writes elements as lines: a block begins and ends one, words run on. */
class Writer {
  private readonly builder: TextBuilder;
  private readonly title: string | null;
  private words = '';
  /** The number of a list's item, before its first line. */
  private prefix = '';
  private bold = 0;
  /** The line has words that are not bold. */
  private plain = false;

  constructor(builder: TextBuilder, title: string | null) {
    this.builder = builder;
    this.title = title;
  }

  children(element: MarkupElement): void {
    for (const child of element.children) this.node(child);
    this.flush();
  }

  private node(node: MarkupNode): void {
    if (!isElement(node)) {
      this.inline(node);
      return;
    }
    if (node.name === 'br') this.words += '\n';
    else if (node.name === 'table' && isTable(node)) {
      this.flush();
      this.table(node);
    } else if (/^h[1-6]$/.test(node.name)) {
      this.flush();
      const words = wordsOf(node)
        .replace(/[ \t\r\n]+/g, ' ')
        .trim();
      if (squash(words) !== squash(this.title ?? '')) this.builder.line(words, { heading: Number(node.name[1]) });
    } else if (node.name === 'ol') this.list(node);
    else if (node.name === 'pre') {
      this.flush();
      this.builder.line(wordsOf(node));
    } else if (blocks.has(node.name)) {
      this.flush();
      this.children(node);
    } else this.run(node);
  }

  private run(element: MarkupElement): void {
    const isBold =
      element.name === 'b' ||
      element.name === 'strong' ||
      /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(element.attributes['style'] ?? '');
    if (isBold) this.bold++;
    for (const child of element.children) this.node(child);
    if (isBold) this.bold--;
  }

  /** A numbered list's numbers are no words of the page; they are written as a reader sees them. */
  private list(element: MarkupElement): void {
    this.flush();
    let number = Number(element.attributes['start'] ?? 1) || 1;
    for (const child of element.children) {
      if (isElement(child) && child.name === 'li') {
        if (labelEnd(wordsOf(child).trimStart()) === 0) this.prefix = `${number}. `;
        number++;
      }
      this.node(child);
      this.flush();
    }
  }

  private inline(words: string): void {
    const plain = words.replace(/[ \t\r\n\f]+/g, ' ');
    if (plain.trim() !== '' && this.bold === 0) this.plain = true;
    this.words += /[\s]$/.test(this.words) || this.words === '' ? plain.replace(/^ /, '') : plain;
  }

  private flush(): void {
    for (const line of this.words.split('\n')) {
      if (line.trim() === '') continue;
      this.builder.line(this.prefix + line.replace(/^ +/, ''), { bold: !this.plain });
      this.prefix = '';
    }
    this.words = '';
    this.plain = false;
  }

  private table(element: MarkupElement): void {
    const caption = elementsNamed(element, new Set(['caption']), false)[0];
    if (caption) this.builder.line(wordsOf(caption).replace(/\s+/g, ' '));
    this.builder.table(rowsOf(element));
  }
}

const rowsOf = (table: MarkupElement): CellWords[][] =>
  elementsNamed(table, new Set(['tr']), false)
    .map((row) =>
      elementsNamed(row, new Set(['td', 'th']), false).map((cell) => ({
        words: cellWords(cell),
        rowSpan: spanOf(cell.attributes['rowspan']),
        colSpan: spanOf(cell.attributes['colspan']),
        header: cell.name === 'th',
      })),
    )
    .filter((row) => row.length > 0);

const cellWords = (cell: MarkupElement): string =>
  cell.children
    .map((child) =>
      isElement(child)
        ? blocks.has(child.name) || child.name === 'br'
          ? ` ${cellWords(child)} `
          : cellWords(child)
        : child,
    )
    .join('');

const spanOf = (value = '1'): number => Math.max(1, Math.min(200, Number.parseInt(value, 10) || 1));

/** A table of data: no table within, two columns in two rows at least, and no cell as long as an article. */
const isTable = (element: MarkupElement): boolean => {
  if (elementsNamed(element, new Set(['table'])).length > 0) return false;
  const rows = rowsOf(element);
  return (
    rows.filter((row) => row.length >= 2).length >= 2 &&
    rows.every((row) => row.every((cell) => cell.words.length < 1500))
  );
};
