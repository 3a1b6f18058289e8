// The title of a page: of all places that may name it the table says which does. Headings of lists of links name them,
// not the article.
import { choose } from '../rules/decide.ts';
import type { RuleTable } from '../rules/rule.ts';
import { maybe } from '../rules/stretch.ts';
import { stretchOf } from '../vocabulary/cues.ts';
import { elementsNamed, isElement, type MarkupElement, wordsOf } from './markup-tree.ts';
import { metaOf } from './page-fields.ts';
import { sentences } from './page-tree.ts';

type Candidate = {
  readonly words: string;
  readonly place: 'meta' | 'shared' | 'heading' | 'article' | 'above' | 'page';
  /** A heading with the words of the page's <title>, or the beginning of them. */
  readonly isRepeated: boolean;
};

// A column of a site has a short name (新闻动态); titles of articles are longer.
const shortest = 6;

export const pageTitleTable: RuleTable<Candidate, true> = {
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
      id: 'page-title/repeated-heading',
      says: 'A heading with the words of the page’s own title: <title>某市扶持办法_某市政府</title><h1>某市扶持办法</h1>.',
      outcome: true,
      when: ({ place, isRepeated }) => place === 'heading' && isRepeated,
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
      when: ({ place }) => place === 'heading',
    },
  ],
};

/** The title, or null. */
export const findPageTitle = (root: MarkupElement, article: MarkupElement): string | null => {
  const whole = clean(elementsNamed(root, new Set(['title']))[0]);
  const page = withoutSite(whole);
  const headings = elementsNamed(root, new Set(['h1', 'h2'])).map(clean);
  const shared = metaOf(root, 'shared');
  // The name of the site is a heading and stands in the title, too: the article's stands behind it.
  const repeated = headings.filter((words) => [whole, page, ...shared].some((own) => repeats(own, words))).reverse();
  const candidates: Candidate[] = [
    ...metaOf(root, 'title').map((words) => of('meta', words)),
    ...shared.map((words) => of('shared', withoutSite(words))),
    ...repeated.map((words) => ({ words, place: 'heading' as const, isRepeated: true })),
    ...headings.map((words) => of('heading', words)),
    ...headingsBeforeText(article).map((own) => of('article', clean(own))),
    ...headingsAbove(root, article).map((own) => of('above', clean(own))),
    of('page', page),
  ];
  return (
    choose(
      pageTitleTable,
      candidates.filter(({ words }) => words.length >= 4),
    )?.candidate.words ?? null
  );
};

const of = (place: Candidate['place'], words: string): Candidate => ({ words, place, isRepeated: false });

/** The headings of the first level in the article before its sentences begin: one behind them heads a part of it. */
const headingsBeforeText = (article: MarkupElement): MarkupElement[] => {
  const found: MarkupElement[] = [];
  let left = Math.max(leastBefore, sentences(article) * 0.2);
  const walk = (element: MarkupElement): void => {
    for (const child of element.children.filter(isElement)) {
      if (left <= 0) return;
      if (child.name === 'h1') found.push(child);
      else if (child.name === 'p') left -= sentences(child);
      else walk(child);
    }
  };
  walk(article);
  return found;
};

// What an editor, an abstract or a word about cookies says above a title is shorter, or a fifth of the page.
const leastBefore = 300;

/** The last heading of the first level that stands before the article. */
const headingsAbove = (root: MarkupElement, article: MarkupElement): MarkupElement[] => {
  const both = elementsNamed(root, new Set(['h1', article.name]));
  return both
    .slice(0, Math.max(0, both.indexOf(article)))
    .filter(({ name }) => name === 'h1')
    .slice(-1);
};

const clean = (element: MarkupElement | undefined): string =>
  element ? wordsOf(element).replace(/\s+/g, ' ').trim() : '';

const squash = (words: string): string => words.replace(/\s/g, '');

const repeats = (page: string, heading: string): boolean =>
  page !== '' &&
  heading !== '' &&
  (squash(page).startsWith(squash(heading)) ||
    squash(page).endsWith(squash(heading)) ||
    squash(heading).startsWith(squash(page)));

/** 某市扶持办法_某市人民政府, 某市扶持办法-某市财政局网站: the words before the site’s name. */
const withoutSite = (title: string): string => {
  const cut = title.replace(/\s*[|｜_].*$|\s+[-—–]{1,2}\s+[^-—–]*$/, '').trim();
  const dash = /[-—–]{1,2}(?=[^-—–]*$)/.exec(cut);
  if (!dash) return cut;
  const site = stretchOf({ text: cut.slice(dash.index + dash[0].length) });
  return site.ends('site-end', maybe(' ')) ? cut.slice(0, dash.index).trim() : cut;
};
