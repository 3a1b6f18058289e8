// Where the article of a page stands: the innermost element that holds nine tenths of the page's sentences, or more
// than half of them beside little but links. A table that arranges the page in columns is entered.
import { elementsNamed, isElement, type MarkupElement } from './markup-tree.ts';
import { sentences, sizeBesideLinks, sizeOf } from './page-sizes.ts';
import { isDataTable, rowsOf } from './page-table.ts';

/** The element of the article. */
export const findArticle = (root: MarkupElement): MarkupElement => {
  const all = sentences(root);
  let article = namedArticle(root, all) ?? root;
  for (;;) {
    const next = innerOf(article, all);
    if (all === 0 || !next || ['p', 'ul', 'ol', 'span', 'font'].includes(next.name)) return article;
    if (next.name === 'table' && !standsBeside(next)) return article;
    article = next;
  }
};

/** The one element that the page itself calls the article's body, or its only article, with most of the sentences. */
const namedArticle = (root: MarkupElement, all: number): MarkupElement | null => {
  const whole = elementsNamed(root, new Set(['div', 'section', 'article', 'main', 'td']), true);
  const bodies = whole.filter(({ attributes }) => attributes['itemprop'] === 'articleBody');
  const articles = elementsNamed(root, new Set(['article']), false);
  return (
    [bodies, articles]
      .flatMap((found) => (found.length === 1 ? found : []))
      .find((own) => sentences(own) > all * 0.4) ?? null
  );
};

/** The child that holds the article; null where its parts stand side by side. */
const innerOf = (element: MarkupElement, all: number): MarkupElement | null => {
  const children = element.children.filter(isElement);
  const most = children.find((child) => sentences(child) >= all * 0.9);
  if (most) return most;
  const half = children.find((child) => sentences(child) >= all * 0.5);
  return half && isMostlyLinks(children.filter((child) => child !== half)) ? half : null;
};

// Beside an article lists of headlines have four of five characters in links; tables and paragraphs of a text hardly
// any.
const isMostlyLinks = (elements: readonly MarkupElement[]): boolean => {
  const words = elements.reduce((sum, element) => sum + sizeOf(element), 0);
  const links = words - elements.reduce((sum, element) => sum + sizeBesideLinks(element), 0);
  return links >= words * 0.4 && words > 0;
};

/** A table that arranges the page in columns: the article is in one of its cells, menus in others. */
const standsBeside = (table: MarkupElement): boolean =>
  !isDataTable(table) && rowsOf(table).some((row) => row.length > 1 && row.some((cell) => cell.words.length > 200));
