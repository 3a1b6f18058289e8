// The lead of an article: sentences between its title and the element of its body. Pages set it apart from the body,
// in a block of its own or beside the picture. Menus, names of authors and lists of links are no sentences.
import { elementsNamed, isElement, type MarkupElement, type MarkupNode, wordsOf } from './markup-tree.ts';
import { isNamedLead } from './page-asides.ts';
import { isSameTitle } from './page-title-parts.ts';
import { linesOfPage, type PageLine } from './page-writer.ts';

// What stands between a title and a text is a sentence or three; more of it are other articles.
const mostLines = 2;
const mostCharacters = 900;

/** The lines of the lead; none where the title has no heading before the article, or what lies between is longer. */
export const leadOf = (root: MarkupElement, article: MarkupElement, title: string): PageLine[] => {
  const between: MarkupElement = { name: '', attributes: {}, children: nodesBetween(root, article, title) };
  const lines = linesOfPage(between).filter(isLead);
  if (lines.length > 0 && isShort(lines)) return lines;
  const named = namedLeadsIn(between).flatMap(linesOfPage).filter(isNamed);
  return isShort(named) ? named : [];
};

const isShort = (lines: readonly PageLine[]): boolean =>
  lines.length <= mostLines &&
  lines.reduce((sum, line) => sum + (line.is === 'line' ? line.words.length : 0), 0) <= mostCharacters;

/** The outermost elements that a page calls a lead, by their class; a link has that of another article. */
const namedLeadsIn = ({ children }: MarkupElement): MarkupElement[] =>
  children
    .filter(isElement)
    .filter(({ name }) => name !== 'a')
    .flatMap((child) => (isNamedLead(child) ? [child] : namedLeadsIn(child)));

/** Words of what is called a lead; a western one may have no stop. */
const isNamed = (line: PageLine): boolean =>
  line.is === 'line' && (line.linked ?? 0) < 0.3 && line.words.length >= 40 && !/\p{Script=Han}/u.test(line.words);

const isLead = (line: PageLine): boolean =>
  line.is === 'line' &&
  (line.linked ?? 0) < 0.3 &&
  (/[。；]/.test(line.words)
    ? line.words.length >= 20
    : /\p{Ll}{3,}[.,:!?…](?:\s|$)/u.test(line.words) && line.words.length >= 50);

/** What stands between the last heading that is the title and the article, in the order of the page. */
const nodesBetween = (root: MarkupElement, article: MarkupElement, title: string): MarkupNode[] => {
  const isTitle = (element: MarkupElement): boolean =>
    /^h[1-4]$/.test(element.name) && isSameTitle(wordsOf(element), title);
  const found: MarkupNode[] = [];
  let isBegun = false;
  let isOver = false;
  const walk = (element: MarkupElement): void => {
    for (const child of element.children) {
      if (isOver) return;
      if (child === article) isOver = true;
      else if (isElement(child) && isTitle(child)) {
        found.length = 0;
        isBegun = true;
      } else if (isElement(child) && holds(child, article, isTitle)) walk(child);
      else if (isBegun && !(isElement(child) && isOfPicture(child))) found.push(bare(child));
    }
  };
  walk(root);
  return isOver ? found : [];
};

const isOfPicture = ({ name, attributes }: MarkupElement): boolean =>
  name === 'figure' ||
  name === 'figcaption' ||
  /caption|credit|gallery|slide|photo|image/i.test(attributes['class'] ?? '');

/** A node without what belongs to its pictures. */
const bare = (node: MarkupNode): MarkupNode =>
  isElement(node)
    ? { ...node, children: node.children.filter((child) => !isElement(child) || !isOfPicture(child)).map(bare) }
    : node;

const holds = (element: MarkupElement, article: MarkupElement, isTitle: (of: MarkupElement) => boolean): boolean =>
  elementsNamed(element, new Set([article.name, 'h1', 'h2', 'h3', 'h4'])).some(
    (below) => below === article || isTitle(below),
  );
