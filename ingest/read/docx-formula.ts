// A formula of Word (OMML) as one line of words: a/b, x^2, x_1, √(x).
import { elementsNamed, isElement, type MarkupElement, wordsOf } from './markup-tree.ts';

/** The words of a formula as it would be typed. */
export const formulaWords = (element: MarkupElement): string => {
  const part = (name: string): string => {
    const found = element.children.filter(isElement).find((child) => child.name === name);
    return found ? formulaWords(found) : '';
  };
  switch (element.name) {
    case 'm:t':
      return wordsOf(element);
    case 'm:f':
      return `${inBrackets(part('m:num'))}/${inBrackets(part('m:den'))}`;
    case 'm:sSup':
      return `${part('m:e')}^${inBrackets(part('m:sup'))}`;
    case 'm:sSub':
      return `${part('m:e')}_${inBrackets(part('m:sub'))}`;
    case 'm:sSubSup':
      return `${part('m:e')}_${inBrackets(part('m:sub'))}^${inBrackets(part('m:sup'))}`;
    case 'm:rad':
      return `√${inBrackets(part('m:e'))}`;
    case 'm:d':
      return `${signOf(element, 'm:begChr') ?? '('}${part('m:e')}${signOf(element, 'm:endChr') ?? ')'}`;
    case 'm:nary': {
      const [from, to] = [part('m:sub'), part('m:sup')];
      const bounds = `${from && `_${inBrackets(from)}`}${to && `^${inBrackets(to)}`}`;
      return `${signOf(element, 'm:chr') ?? '∫'}${bounds} ${part('m:e')}`;
    }
    default:
      return element.children.map((child) => (isElement(child) ? formulaWords(child) : '')).join('');
  }
};

/** A sign that the properties of a sum or of brackets set. */
const signOf = (element: MarkupElement, name: string): string | undefined =>
  elementsNamed(element, new Set([name]))[0]?.attributes['m:val'];

/** Brackets around what is more than one number or name. */
const inBrackets = (words: string): string => (/^[\p{L}\p{N}.]*$/u.test(words) ? words : `(${words})`);
