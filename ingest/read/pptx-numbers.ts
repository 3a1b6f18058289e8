// The numbers that PowerPoint counts itself, in one body of text: 1., (1), a), ①, 一. A paragraph says which it has;
// one without begins anew.
import { formatCount } from './docx-numbering.ts';
import { isElement, type MarkupElement } from './markup-tree.ts';

// The styles of numeral as PowerPoint names them, and as Word does.
const styles: readonly (readonly [RegExp, string])[] = [
  [/^alphaLc/, 'lowerLetter'],
  [/^alphaUc/, 'upperLetter'],
  [/^romanLc/, 'lowerRoman'],
  [/^romanUc/, 'upperRoman'],
  [/^circleNum/, 'decimalEnclosedCircle'],
  [/^ea1(?:Chs|Cht|JpnChs|JpnKor)/, 'chineseCounting'],
];

export class SlideNumbers {
  private readonly levels: { readonly type: string; count: number }[] = [];

  /** What stands before a paragraph; '' where it has no number. */
  before(paragraph: MarkupElement): string {
    const about = paragraph.children.filter(isElement).find(({ name }) => name === 'a:pPr');
    const level = Math.max(0, Math.min(8, Number(about?.attributes['lvl'] ?? 0) || 0));
    const numbered = about?.children.filter(isElement).find(({ name }) => name === 'a:buAutoNum');
    this.levels.length = Math.min(this.levels.length, level + (numbered ? 1 : 0));
    if (!numbered) return '';
    const type = numbered.attributes['type'] ?? 'arabicPeriod';
    const start = Number(numbered.attributes['startAt'] ?? 1) || 1;
    const last = this.levels[level];
    const count = last?.type === type ? last.count + 1 : start;
    this.levels[level] = { type, count };
    return written(count, type);
  }
}

const written = (count: number, type: string): string => {
  const numeral = formatCount(count, styles.find(([pattern]) => pattern.test(type))?.[1] ?? 'decimal');
  if (/ParenBoth$/.test(type)) return `(${numeral})`;
  if (/ParenR$/.test(type)) return `${numeral}) `;
  if (/Period$/.test(type)) return `${numeral}. `;
  return /Minus$/.test(type) ? `${numeral}- ` : `${numeral} `;
};
