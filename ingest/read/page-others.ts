// What stands beside an article and is built like one: the articles that a page loads behind it as it is scrolled.
import { elementsNamed, isElement, type MarkupElement, wordsOf } from './markup-tree.ts';
import { bylineOf, isOwnPart } from './page-parts.ts';
import { sentences } from './page-sizes.ts';
import { bare } from './page-title-parts.ts';

/**
 * The articles of a page that have a heading of their own which is not the page's title, where exactly one has its
 * title for a heading, of the same level. None where several or no headings are the title: a digest, or parts of one
 * text; nor where one of them neither says when it appeared, nor links to itself, nor is as long as a whole article,
 * for a text may be written in several. Those around that one or within it stay, and annexes.
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
  const related = new Set([...around.map(({ article }) => article), ...articlesIn(only.article)]);
  const others = articles.filter(({ article, level }) => level === only.level && !related.has(article));
  const areOther = others.every(
    ({ article, isCard, said }) =>
      !isOwnPart(said) && (isCard || hasDay(article) || sentences(article) >= wholeArticle),
  );
  return areOther ? others.map(({ article }) => article) : [];
};

const articlesIn = (element: MarkupElement): readonly MarkupElement[] => elementsNamed(element, new Set(['article']));

// Characters of sentences. Long news that load behind others have more, parts of a handbook fewer.
const wholeArticle = 1200;

/** Whether an article says when it appeared. */
const hasDay = (article: MarkupElement): boolean =>
  article.children.some((child) => {
    if (isElement(child)) return child.name === 'time' || hasDay(child);
    const kind = bylineOf(child.trim());
    return kind === 'day' || kind === 'dated';
  });

/** An article with its heading; `isCard` where that is a link to it. */
const headedBy = (article: MarkupElement) => {
  const [heading] = elementsNamed(article, new Set(['h1', 'h2']), false);
  const isCard = heading !== undefined && elementsNamed(heading, new Set(['a'])).length > 0;
  const said = heading ? wordsOf(heading) : '';
  return { article, isCard, level: heading?.name ?? null, said, words: bare(said) };
};

/** Whether an element is another, or has it within. */
const holds = (element: MarkupElement, other: MarkupElement): boolean =>
  element === other || articlesIn(element).includes(other);

// Letters. A name of a part (Termine) may stand in a title, too.
const shortestTitle = 15;
