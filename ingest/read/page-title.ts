// The title of a page: of all places that may name it the table says which does. Headings of lists of links name them,
// not the article, and the heading of a whole site (a link to its first page) names the site.
import { choose } from '../rules/decide.ts';
import type { RuleTable } from '../rules/rule.ts';
import type { MarkupElement } from './markup-tree.ts';
import { candidatesOf, shortest, type TitleCandidate } from './page-title-places.ts';

export const pageTitleTable: RuleTable<TitleCandidate, true> = {
  id: 'page-title/place',
  says: 'Which words of a page are the title of its article.',
  rules: [
    {
      id: 'page-title/meta',
      says: 'The title that the head of the page gives its article: <meta name="ArticleTitle" content="某市扶持办法">.',
      outcome: true,
      when: ({ place }) => place === 'meta',
    },
    {
      id: 'page-title/first-heading-shared',
      says: 'A heading of the first level with the words under which the page is shared: <meta property="og:title" content="某市扶持办法"><h1>某市扶持办法</h1>.',
      outcome: true,
      when: ({ place, isShared, isFirstLevel }) => place === 'heading' && isFirstLevel && isShared,
    },
    {
      id: 'page-title/first-heading-repeated',
      says: 'The heading of the first level that the page’s own title begins with, where no other heading has the rest of it: <title>某市扶持办法_某市政府</title><h1>某市扶持办法</h1>.',
      outcome: true,
      when: ({ place, words, part, isFirstLevel, isMainPart }) =>
        place === 'heading' &&
        isFirstLevel &&
        isMainPart &&
        words.length >= shortest &&
        (part === 'whole' || part === 'begin'),
    },
    {
      id: 'page-title/shared-heading',
      says: 'A heading with the words under which the page is shared: <meta property="og:title" content="某市扶持办法"><h2>某市扶持办法</h2>.',
      outcome: true,
      when: ({ place, isShared }) => place === 'heading' && isShared,
    },
    {
      id: 'page-title/repeated-heading',
      says: 'A heading with the words of the page’s own title: <title>某市政府 某市扶持办法</title><h2>某市扶持办法</h2>.',
      outcome: true,
      when: ({ place, part }) => place === 'heading' && part !== null && part !== 'loose',
    },
    {
      id: 'page-title/heading-like-the-title',
      says: 'A heading that the page’s own title begins with, or that begins with it: <title>某市扶持办法及说明</title><h1>某市扶持办法</h1>.',
      outcome: true,
      when: ({ place, part }) => place === 'heading' && part === 'loose',
    },
    {
      id: 'page-title/heading-of-the-article',
      says: 'A heading of the first level within the article: <div id="zoom"><h1>某市扶持办法</h1>.',
      outcome: true,
      when: ({ place }) => place === 'article',
    },
    {
      id: 'page-title/heading-above-the-article',
      says: 'The last heading of the first level above the article, longer than the name of a column: <h1>某市扶持办法</h1><div id="zoom">.',
      outcome: true,
      when: ({ place, words }) => place === 'above' && words.length >= shortest,
    },
    {
      id: 'page-title/shared',
      says: 'The title under which the page is shared: <meta property="og:title" content="某市扶持办法">.',
      outcome: true,
      when: ({ place, words }) => place === 'shared' && words.length >= shortest,
    },
    {
      id: 'page-title/title-without-the-site',
      says: 'The page’s own title, without the site: <title>某市扶持办法_某市政府</title>.',
      outcome: true,
      when: ({ place, words }) => place === 'page' && words.length >= shortest,
    },
    {
      id: 'page-title/heading',
      says: 'The first heading, where the page’s own title names a column of the site: <title>通知</title><h1>某市扶持办法</h1>.',
      outcome: true,
      when: ({ place, isHigh }) => place === 'heading' && isHigh,
    },
  ],
};

/**
 * The title, or null. `outside` is what was taken out of the page as menus and the like: a heading there counts where
 * it is the page's own title.
 */
export const findPageTitle = (
  root: MarkupElement,
  article: MarkupElement,
  outside: readonly MarkupElement[] = [],
): string | null => choose(pageTitleTable, candidatesOf({ root, article, outside }))?.candidate.words ?? null;
