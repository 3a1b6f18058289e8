// The places of a page that may name its title: fields of its head, its <title>, and headings with what of the title
// they are. Which of them does, the table in page-title.ts decides.
import { elementsNamed, isElement, type MarkupElement, wordsOf } from './markup-tree.ts';
import { metaOf } from './page-fields.ts';
import { sentences } from './page-sizes.ts';
import {
  bare,
  endsWithTitle,
  isSameTitle,
  longestTitle,
  namesHome,
  type PartOfTitle,
  partOfTitle,
  withoutSite,
} from './page-title-parts.ts';

export type TitleCandidate = {
  readonly words: string;
  readonly place: 'meta' | 'shared' | 'heading' | 'article' | 'above' | 'page';
  /** A heading with the words under which the page is shared. */
  readonly isShared: boolean;
  /** Which part of the page's <title> a heading is. */
  readonly part: PartOfTitle | null;
  readonly isFirstLevel: boolean;
  /** Of the first or second level. */
  readonly isHigh: boolean;
  /** No other heading has another part of the page's <title> that is half as long. */
  readonly isMainPart: boolean;
};

/** A column of a site has a short name (新闻动态); titles of articles are longer. */
export const shortest = 6;

/** A page, the element of its article, and what was taken out of it. */
type Page = {
  readonly root: MarkupElement;
  readonly article: MarkupElement;
  readonly outside: readonly MarkupElement[];
};

/** All places that may name the title, of four characters at least; of two that are alike the likelier first. */
export const candidatesOf = ({ root, article, outside }: Page): TitleCandidate[] => {
  const whole = clean(elementsNamed(root, new Set(['title']))[0]);
  const sites = named(root, 'site');
  const page = withoutSite(whole, sites);
  const shared = named(root, 'shared').filter((words) => !sites.some((site) => isSameTitle(site, words)));
  const isSite = (own: MarkupElement): boolean => {
    const words = clean(own);
    const isLeftOut =
      words.length <= page.length && partOfTitle(page, words) === null && partOfTitle(whole, words) === 'end';
    return namesHome(own) || isLeftOut || sites.some((site) => isSameTitle(site, words));
  };
  const titles = { whole, page, shared: [...shared, ...shared.map((words) => withoutSite(words, sites))] };
  return [
    ...metaOf(root, 'title').map((words) => of('meta', words)),
    ...titles.shared.slice(shared.length).map((words) => of('shared', words)),
    ...headingsOf({ root, outside }, titles, isSite),
    ...headingsBeforeText(article).map((own) => of('article', clean(own))),
    ...headingsAbove(root, article)
      .filter((own) => !isSite(own))
      .map((own) => of('above', clean(own))),
    of('page', page),
  ].filter(({ words }) => words.length >= 4);
};

const named = (root: MarkupElement, of: 'site' | 'shared'): string[] =>
  metaOf(root, of)
    .filter(({ length }) => length <= longestTitle)
    .slice(0, mostNames);

// A page has one name of its site or two, and some hundred headings.
const mostNames = 8;
const mostHeadings = 300;

const of = (place: TitleCandidate['place'], words: string): TitleCandidate => ({
  words,
  place,
  isShared: false,
  part: null,
  isFirstLevel: false,
  isHigh: false,
  isMainPart: false,
});

/** The <title>, whole and without its site, and the titles under which the page is shared. */
type Titles = { readonly whole: string; readonly page: string; readonly shared: readonly string[] };

/**
 * The headings of a page: those that have a part of its title, the last of them first (the name of the site is a
 * heading and stands in the title, too: the article's stands behind it), then all in their order.
 */
const headingsOf = (
  { root, outside }: Omit<Page, 'article'>,
  titles: Titles,
  isSite: (own: MarkupElement) => boolean,
): TitleCandidate[] => {
  const within = headingsIn(root).filter((own) => !isSite(own));
  const found = within.map((own) => candidateOf(own, titles));
  const taken = found.some(({ isFirstLevel }) => isFirstLevel)
    ? []
    : outside
        .flatMap((element) => elementsNamed(element, new Set(['h1'])))
        .slice(0, mostHeadings)
        .map((own) => candidateOf(own, titles));
  const told = withMainParts([...found, ...wholeOnes(found, taken)], [...found, ...taken].filter(isPart));
  const others = told.filter((own) => !isPart(own));
  const last = told.filter(isPart).reverse();
  return [
    ...last.filter(({ isHigh }) => isHigh),
    ...last.filter(({ isHigh }) => !isHigh),
    ...others.filter(({ isFirstLevel }) => isFirstLevel),
    ...others,
  ];
};

/** Those taken out that are the whole title, which no heading of the page goes on. */
const wholeOnes = (found: readonly TitleCandidate[], taken: readonly TitleCandidate[]): TitleCandidate[] => {
  const begun = found.map(({ words }) => bare(words));
  return taken.filter(({ words, part }) => {
    const own = bare(words);
    return part === 'whole' && !begun.some((heading) => heading.startsWith(own));
  });
};

/** Headings with whether another has another part of the title that is half as long. */
const withMainParts = (
  headings: readonly TitleCandidate[],
  parts: readonly TitleCandidate[],
): readonly TitleCandidate[] => {
  const known = parts.map(({ part, words }) => ({ part, own: bare(words), length: words.length }));
  return headings.map((heading) => {
    const words = bare(heading.words);
    const isMainPart = known.every(
      ({ part, own, length }) =>
        part === heading.part || (own !== '' && own === words) || length * 2 < heading.words.length,
    );
    return { ...heading, isMainPart };
  });
};

/** The first headings of a page, and the first of its first level. */
const headingsIn = (root: MarkupElement): MarkupElement[] => {
  const all = elementsNamed(root, new Set(['h1', 'h2', 'h3', 'h4']));
  const high = new Set(all.filter(({ name }) => name === 'h1').slice(0, mostHeadings));
  return all.filter((own, i) => i < mostHeadings || high.has(own));
};

/** Deeper headings, and western ones below the first level, head parts of a text: they count as half of a title. */
const candidateOf = (own: MarkupElement, { whole, page, shared }: Titles): TitleCandidate => {
  const words = clean(own);
  const isDeep = own.name === 'h3' || own.name === 'h4';
  const isTrusted = own.name === 'h1' || (!isDeep && /\p{Script=Han}/u.test(words));
  const parts = [whole, page, ...shared].map((title) => {
    const part = partOfTitle(title, words);
    return isTrusted || (part === 'end' && !isDeep) || words.length * 2 >= title.length ? part : null;
  });
  const best = (['whole', 'begin', 'end', 'loose'] as const).find((part) => parts.includes(part)) ?? null;
  return {
    ...of('heading', words),
    isShared: shared.some((title) => title.length >= shortest && endsWithTitle(words, title)),
    part: isDeep && best === 'loose' ? null : best,
    isFirstLevel: own.name === 'h1',
    isHigh: !isDeep,
  };
};

const isPart = ({ part }: TitleCandidate): boolean => part !== null && part !== 'loose';

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
