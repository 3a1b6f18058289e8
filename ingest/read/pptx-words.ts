// The words of a paragraph in a presentation: runs, line breaks, fields and formulas, without what is struck out.
import { formulaWords } from './docx-formula.ts';
import { elementsNamed, isElement, type MarkupElement, wordsOf } from './markup-tree.ts';

export class SlideWords {
  /** Characters that are left out: struck out, or in a hidden shape. */
  readonly left = { struck: 0, unseen: 0 };

  /** The words of an a:p. */
  of(paragraph: MarkupElement): string {
    return paragraph.children
      .filter(isElement)
      .map((part) => this.part(part))
      .join('');
  }

  private part(part: MarkupElement): string {
    if (part.name === 'a:br') return '\n';
    if (part.name === 'a:r' || part.name === 'a:fld') return this.run(part);
    if (part.name === 'a14:m' || part.name === 'm:oMathPara') return this.of(part);
    if (part.name === 'm:oMath') return formulaWords(part);
    if (part.name !== 'mc:AlternateContent') return '';
    const choice = part.children.filter(isElement).find(({ name }) => name === 'mc:Choice');
    return choice ? this.of(choice) : '';
  }

  private run(run: MarkupElement): string {
    const words = elementsNamed(run, new Set(['a:t']), false)
      .map(wordsOf)
      .join('');
    const strike = elementsNamed(run, new Set(['a:rPr']), false)[0]?.attributes['strike'] ?? 'noStrike';
    if (strike === 'noStrike') return words.replaceAll('\v', '\n');
    this.left.struck += words.length;
    return '';
  }
}
