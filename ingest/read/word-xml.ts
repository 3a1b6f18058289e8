// Reads texts of Word in one XML file: of Word 2003 (w:wordDocument), whose elements are near those of a docx, and
// packages of later ones (pkg:package), which hold the parts of a docx as they are.
import { overLimit } from '../limits.ts';
import { readWordParts } from './docx.ts';
import type { PartsRefusal } from './docx-parts.ts';
import type { ReadMarkup } from './html.ts';
import { elementsNamed, isElement, type MarkupElement, type MarkupNode, parseMarkup } from './markup-tree.ts';
import type { Entries } from './package-parts.ts';

/** What a file of XML is by its first characters. */
export const wordXmlKind = (text: string): 'word-2003' | 'package' | 'workbook' | null => {
  const head = text.slice(0, 4000);
  if (!/^\s*<(?:\?xml|pkg:package|w:wordDocument|Workbook)/.test(head)) return null;
  if (/<(?:\w+:)?wordDocument[\s>]/.test(head) && head.includes('schemas.microsoft.com/office/word/2003/wordml'))
    return 'word-2003';
  if (/<(?:\w+:)?package[\s>]/.test(head) && head.includes('schemas.microsoft.com/office/2006/xmlPackage'))
    return 'package';
  return /<(?:\w+:)?Workbook[\s>]/.test(head) && head.includes('urn:schemas-microsoft-com:office:spreadsheet')
    ? 'workbook'
    : null;
};

/** The text of a file of Word 2003. */
export const readWord2003 = (text: string, deepest: number): ReadMarkup | PartsRefusal => {
  const tree = parseMarkup(text, deepest, true);
  if (!tree)
    return { rule: 'nesting', message: overLimit('The file has elements that nest deeper', 'nesting', deepest) };
  const { document, footnotes } = new Translation().of(tree);
  const [styles] = elementsNamed(document, new Set(['w:styles']), false);
  return readWordParts({ document, footnotes, ...(styles ? { styles } : {}) });
};

const partSign = '<pkg:part';
const dataSign = /\s*<pkg:xmlData[^>]*>/y;
const dataEnd = '</pkg:xmlData>';

/** The parts in a package of one XML file, by name, as in a docx. */
export const partsOfPackage = (text: string): Entries => {
  const entries: Record<string, Uint8Array> = {};
  // Step by step: a pattern over whole parts would look for the end of each of many beginnings that have none.
  for (let at = text.indexOf(partSign); at >= 0; at = text.indexOf(partSign, at)) {
    const about = text.indexOf('>', at);
    if (about < 0) break;
    const name = /pkg:name\s*=\s*"\/?([^"]*)"/.exec(text.slice(at, about))?.[1];
    at = about + 1;
    dataSign.lastIndex = at;
    if (!dataSign.test(text)) continue; // a part of bytes
    const words = dataSign.lastIndex;
    at = text.indexOf(dataEnd, words);
    if (at < 0) break;
    if (name) entries[name] = new TextEncoder().encode(text.slice(words, at));
  }
  return entries;
};

/**
 * The tree as a docx would have it: deletions, merged cells and notes by docx's names, the numbers of lists as words.
 */
class Translation {
  private readonly notes: MarkupElement[] = [];

  of(tree: MarkupElement): { readonly document: MarkupElement; readonly footnotes: MarkupElement } {
    const document = this.copy(tree);
    return { document, footnotes: made('', this.notes) };
  }

  private copy(element: MarkupElement): MarkupElement {
    const { name, attributes } = element;
    if (name === 'w:footnote' || name === 'w:endnote') return this.note(element);
    const children = element.children.flatMap((child): MarkupNode[] =>
      !isElement(child) ? [child] : isAnnotation(child, 'Comment') ? [] : [this.copy(child)],
    );
    const number = name === 'w:p' ? numberOf(element) : '';
    const shown = number === '' ? children : [made('w:r', [made('w:t', [number])]), ...children];
    const isDeleted = isAnnotation(element, 'Deletion');
    return { name: isDeleted ? 'w:del' : name === 'w:vmerge' ? 'w:vMerge' : name, attributes, children: shown };
  }

  private note({ children }: MarkupElement): MarkupElement {
    const id = { 'w:id': String(this.notes.length + 1) };
    this.notes.push({ name: 'w:footnote', attributes: id, children });
    return { name: 'w:footnoteReference', attributes: id, children: [] };
  }
}

const made = (name: string, children: MarkupElement['children']): MarkupElement => ({ name, attributes: {}, children });

const isAnnotation = ({ name, attributes }: MarkupElement, type: string): boolean =>
  name === 'aml:annotation' && attributes['w:type'] === `Word.${type}`;

/** The number that Word wrote beside a paragraph of a list. */
const numberOf = (paragraph: MarkupElement): string => {
  const about = paragraph.children.filter(isElement).find(({ name }) => name === 'w:pPr');
  const [list] = about ? elementsNamed(about, new Set(['w:listPr']), false) : [];
  const words = (list && elementsNamed(list, new Set(['wx:t']), false)[0]?.attributes['wx:val']) ?? '';
  if (words === '') return '';
  if (!/[\p{L}\p{N}]/u.test(words)) return '• ';
  return /[、）)】]$/.test(words) ? words : `${words} `;
};
