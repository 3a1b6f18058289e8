// How much an element of a page holds: characters, those beside links, those in sentences.
import { isElement, type MarkupElement, wordsOf } from './markup-tree.ts';

/** Characters of the words within, blanks apart. */
export const sizeOf = (element: MarkupElement): number => wordsOf(element).replace(/\s/g, '').length;

/** The same of those that stand in no link. */
export const sizeBesideLinks = ({ name, children }: MarkupElement): number =>
  name === 'a'
    ? 0
    : children.reduce(
        (sum, child) => sum + (isElement(child) ? sizeBesideLinks(child) : child.replace(/\s/g, '').length),
        0,
      );

/** How many characters stand in words with a stop or comma, links apart. */
export const sentences = (element: MarkupElement): number => {
  let count = 0;
  for (const child of element.children) {
    if (isElement(child)) count += child.name === 'a' ? 0 : sentences(child);
    else if (/[。；，！？]|\p{Ll}{3,}[.,] /u.test(child)) count += child.trim().length;
  }
  return count;
};
