// Which elements of a page are no part of its article, by role and by the names of their class: comments, shares,
// boxes about the writer, lists of other articles and of the article's own parts.
import { elementsNamed, isElement, type MarkupElement, wordsOf } from './markup-tree.ts';
import { classWords } from './page-parts.ts';

const asideRoles = new Set(['navigation', 'complementary']);
const perhapsRoles = new Set(['contentinfo', 'search', 'dialog', 'alertdialog']);

/**
 * Whether an element's class or role says that it is no part of the text: relatedPosts, nav-share. More words count on
 * a western page, for a Chinese portal's fields stand in what it calls `article-meta`; never about the title.
 */
export const isAside = (element: MarkupElement, isWestern: boolean): boolean => {
  const { asides, perhaps } = classWords();
  const { role = '' } = element.attributes;
  const names = namesOf(element);
  if (asideRoles.has(role) || names.some((name) => asides.has(name))) return true;
  const isPerhaps = perhapsRoles.has(role) || names.some((name) => perhaps.has(name));
  if (isPerhaps) return !/[。；]/.test(wordsOf(element));
  return isWestern && (isOfWesternPage(names) || isContents(element)) && !holdsTitle(element);
};

/** Whether an element is the caption of a picture; that of a table is the table's. */
export const isCaption = (element: MarkupElement): boolean =>
  element.name === 'figcaption' || classWords().caption.test(namesOf(element).join(' '));

/** Whether an element is called the lead of an article. */
export const isNamedLead = (element: MarkupElement): boolean => {
  const { itemprop = '' } = element.attributes;
  return (
    itemprop === 'description' ||
    itemprop === 'alternativeHeadline' ||
    namesOf(element).some((name) => classWords().lead.has(name))
  );
};

/** The words that the class and id of an element are made of, in small letters. */
const namesOf = ({ attributes: { class: names = '', id = '' } }: MarkupElement): string[] =>
  `${names} ${id}`
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[-_\s]+/);

const isOfWesternPage = (names: readonly string[]): boolean => {
  const { western, compound } = classWords();
  return names.some((name) => western.test(name)) || compound.test(names.join(' '));
};

const holdsTitle = (element: MarkupElement): boolean => elementsNamed(element, new Set(['h1'])).length > 0;

/** A list of the text's own parts: three links at least, all of them to places on the page, and little beside them. */
const isContents = (element: MarkupElement): boolean => {
  if (element.name !== 'ul' && element.name !== 'ol') return false;
  const links = elementsNamed(element, new Set(['a']), false);
  const items = element.children.filter(isElement);
  const size = (words: string): number => words.replace(/[\s\d.]/g, '').length;
  const linked = links.reduce((sum, link) => sum + size(wordsOf(link)), 0);
  return (
    links.length >= 3 &&
    links.length >= items.length &&
    links.every(({ attributes }) => /^#./.test(attributes['href'] ?? '')) &&
    linked >= size(wordsOf(element)) * 0.9
  );
};
