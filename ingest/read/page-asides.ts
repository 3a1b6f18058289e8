// Which elements of a page are no part of its article, by role and by the names of their class: comments, shares,
// boxes about the writer, lists of other articles and of the article's own parts.
import { elementsNamed, isElement, type MarkupElement, wordsOf } from './markup-tree.ts';
import { classWords, isAppeal } from './page-parts.ts';

export type PageSigns = {
  readonly isWestern: boolean;
  /** The words of its headings, letters alone. */
  readonly headings: ReadonlySet<string>;
};

const asideRoles = new Set(['navigation', 'complementary']);
const perhapsRoles = new Set(['contentinfo', 'search', 'dialog', 'alertdialog']);

/**
 * Whether an element's class or role says that it is no part of the text: relatedPosts, nav-share. More words count on
 * a western page, for a Chinese portal's fields stand in what it calls `article-meta`; never about the title.
 */
export const isAside = (element: MarkupElement, page: PageSigns): boolean => {
  const { asides, perhaps } = classWords();
  const { role = '' } = element.attributes;
  const names = namesOf(element);
  if (asideRoles.has(role) || names.some((name) => asides.has(name))) return true;
  const isPerhaps = perhapsRoles.has(role) || names.some((name) => perhaps.has(name));
  if (isPerhaps) return !/[。；]/.test(wordsOf(element));
  if (!page.isWestern) return false;
  return (isOfWesternPage(names, element) || isContents(element, page.headings)) && !holdsTitle(element);
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

/** The letters of a heading, by which a list of contents has it, too; neither numbers nor signs. */
export const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}]/gu, '');

/** The words that the class and id of an element are made of, in small letters. */
const namesOf = ({ attributes: { class: names = '', id = '' } }: MarkupElement): string[] =>
  `${names} ${id}`
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[-_\s]+/);

const isOfWesternPage = (names: readonly string[], element: MarkupElement): boolean => {
  const { western, westernPerhaps, author, meta } = classWords();
  const all = names.join(' ');
  if (names.some((name) => western.test(name)) || author.test(all)) return true;
  if (!names.some((name) => westernPerhaps.test(name)) && !meta.test(all)) return false;
  return sizeOfSentences(element) < leastOwn || isAppeal(wordsOf(element));
};

// Characters in sentences beside links. A writer's name and day have fewer.
const leastOwn = 60;

const sizeOfSentences = (element: MarkupElement): number =>
  element.children.reduce((sum, child) => {
    if (isElement(child)) return sum + (child.name === 'a' ? 0 : sizeOfSentences(child));
    return sum + (/\p{Ll}{2,}[.,!?](?:\s|$)/u.test(child) ? child.trim().length : 0);
  }, 0);

const holdsTitle = (element: MarkupElement): boolean => elementsNamed(element, new Set(['h1'])).length > 0;

/**
 * A list of the text's own parts: three links at least, all of them to places on the page, most with the words of a
 * heading there, and little beside them.
 */
const isContents = (element: MarkupElement, headings: ReadonlySet<string>): boolean => {
  if (element.name !== 'ul' && element.name !== 'ol') return false;
  const links = elementsNamed(element, new Set(['a']), false);
  const items = element.children.filter(isElement);
  const size = (words: string): number => words.replace(/[\s\d.]/g, '').length;
  const linked = links.reduce((sum, link) => sum + size(wordsOf(link)), 0);
  return (
    links.length >= 3 &&
    links.length >= items.length &&
    links.filter((link) => headings.has(lettersOf(wordsOf(link)))).length >= links.length * leastHeaded &&
    links.every(({ attributes }) => /^#./.test(attributes['href'] ?? '')) &&
    linked >= size(wordsOf(element)) * 0.9
  );
};

// Notes and comments have other words there.
const leastHeaded = 0.75;
