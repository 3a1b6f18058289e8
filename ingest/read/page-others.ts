// What stands beside an article and is built like one: the articles that a page loads behind it as it is scrolled.
import { elementsNamed, type MarkupElement, wordsOf } from './markup-tree.ts';
import { sentences } from './page-sizes.ts';
import { bare } from './page-title-parts.ts';

/**
 * The articles of a page that have a heading of their own which is not the page's title, where exactly one has its
 * title for a heading, of the same level. None where several or no headings are the title: a digest, or parts of one
 * text. Those around that one or within it stay.
 */
export const otherArticlesOf = (root: MarkupElement): readonly MarkupElement[] => {
  const [title] = elementsNamed(root, new Set(['title']), false);
  const own = bare(title ? wordsOf(title) : '');
  const articles = elementsNamed(root, new Set(['article']))
    .filter((article) => sentences(article) > 0)
    .map(headedBy);
  const titled = articles.filter(({ words }) => words.length >= shortestTitle && own.includes(words));
  const only = titled.at(-1);
  if (!only || titled.some(({ article }) => !holds(article, only.article))) return [];
  const around = articles.filter(({ article }) => holds(article, only.article));
  if (around.some(({ words }) => words !== only.words)) return [];
  const isRelated = (article: MarkupElement): boolean => holds(article, only.article) || holds(only.article, article);
  return articles
    .filter(({ article, level }) => level === only.level && !isRelated(article))
    .map(({ article }) => article);
};

const headedBy = (article: MarkupElement) => {
  const [heading] = elementsNamed(article, new Set(['h1', 'h2']), false);
  return { article, level: heading?.name ?? null, words: heading ? bare(wordsOf(heading)) : '' };
};

/** Whether an element is another, or has it within. */
const holds = (element: MarkupElement, other: MarkupElement): boolean =>
  element === other || elementsNamed(element, new Set([other.name])).includes(other);

// Letters. A name of a part (Termine) may stand in a title, too.
const shortestTitle = 15;
