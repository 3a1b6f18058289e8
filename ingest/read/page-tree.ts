// A web page as a tree without what no reader sees: scripts, buttons, what is hidden or struck out. Menus and footers
// are taken out too, and what is taken out is counted.
import { elementsNamed, isElement, type MarkupElement, type MarkupNode, parseMarkup, wordsOf } from './markup-tree.ts';
import { isAside, lettersOf, type PageSigns } from './page-asides.ts';
import { otherArticlesOf } from './page-others.ts';
import { sentences, sizeBesideLinks, sizeOf } from './page-sizes.ts';

export type PageTree = {
  readonly root: MarkupElement;
  /** Characters of menus, footers and asides, and of words that are hidden or struck out. */
  readonly leftOut: number;
  readonly hidden: number;
  /** The menus, footers and asides themselves. */
  readonly outside: readonly MarkupElement[];
};

/**
 * The tree of a page; null where its elements nest deeper than `deepest`. Of a mail, or of a part of another file,
 * less is taken out: no site stands around it.
 */
export const readPageTree = (html: string, deepest: number, as: 'page' | 'part' = 'part'): PageTree | null => {
  const root = parseMarkup(html.replace(unwritten, ''), deepest);
  if (!root) return null;
  const count = emptyCount();
  prune(root, count);
  unveil(root, count);
  if (as === 'page') {
    count.page = signsOf(root);
    const others = new Set(count.page.isWestern ? otherArticlesOf(root) : []);
    if (others.size > 0) takeOut(root, (child) => others.has(child), count);
  }
  takeOutAsides(root, count);
  if (sentences(root) === 0) {
    // A page that scripts fill may hold its text for those who have none, or in a field that they read.
    const spare = spareText(html, deepest);
    const aside = articleAmongAsides(root, count.outside);
    if (aside.length > 0 && sumOf(aside) > (spare ? sentences(spare) : 0)) putBack(aside, count);
    else if (spare) {
      prune(spare, count);
      root.children.push(spare);
    }
  }
  return { root, leftOut: count.leftOut, hidden: count.hidden, outside: count.outside.map(({ element }) => element) };
};

// What a server's program says, and hyphens that show at the end of a line alone.
const unwritten = /<%[\s\S]*?%>|\u00ad|&(?:shy|#173|#xad);/gi;

// How signs are said (<rt>) stands above them, not in the text.
const unseen = new Set(
  'rt rp script style noscript template iframe svg canvas object embed audio video select option textarea'.split(' '),
);
const chrome = new Set('nav footer aside form button dialog menu'.split(' '));
const struck = new Set('s del strike'.split(' '));

/** An element that was taken out, whence, and before how many nodes it stood. */
type TakenOut = {
  readonly element: MarkupElement;
  readonly within: MarkupElement;
  readonly behind: number;
};

type Count = {
  page: PageSigns;
  leftOut: number;
  hidden: number;
  outside: TakenOut[];
  /** What is there but not visible yet. */
  readonly veiled: TakenOut[];
};

// A word of two Han, kana or Korean signs has some eight Latin letters.
const lettersToASign = 4;

const signsOf = (root: MarkupElement): PageSigns => {
  if (!isWestern(root)) return unknown;
  const headings = elementsNamed(root, new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']), false);
  return { isWestern: true, headings: new Set(headings.map((heading) => lettersOf(wordsOf(heading)))) };
};

/** Whether most letters are neither Chinese, Japanese nor Korean, each of whose signs counts for several. */
const isWestern = (root: MarkupElement): boolean => {
  const words = wordsOf(root);
  const signs = words.match(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/gu)?.length ?? 0;
  return signs * lettersToASign < (words.match(/\p{L}/gu)?.length ?? 0) - signs;
};

const unknown: PageSigns = { isWestern: false, headings: new Set() };

const emptyCount = (): Count => ({ page: unknown, leftOut: 0, hidden: 0, veiled: [], outside: [] });

/**
 * Puts back what a page shows once it has loaded (articles of WeChat): it has twice the sentences of all that is seen.
 */
const unveil = (root: MarkupElement, count: Count): void => {
  for (const veiled of count.veiled) {
    if (sentences(veiled.element) <= sentences(root) * 2) continue;
    count.hidden -= sizeOf(veiled.element);
    prune(veiled.element, emptyCount());
    putIn([veiled]);
  }
};

/** Puts elements where they stood, each before as many nodes; in the order of the page. */
const putIn = (taken: readonly TakenOut[]): void => {
  for (const [{ children }, ofParent] of Map.groupBy(taken, ({ within }) => within)) {
    const found = Map.groupBy(ofParent, ({ behind }) => Math.min(behind, children.length));
    const whole = children.splice(0).flatMap((child, at, { length }) => [...elementsOf(found.get(length - at)), child]);
    for (const child of [...whole, ...elementsOf(found.get(0))]) children.push(child);
  }
};

const elementsOf = (taken: readonly TakenOut[] = []): readonly MarkupNode[] => taken.map(({ element }) => element);

const sumOf = (taken: readonly TakenOut[]): number => taken.reduce((sum, { element }) => sum + sentences(element), 0);

// Tried on 990 news pages and 300 of other kinds: what a page calls an aside and is its article has ten times the
// words that are left beside links; lists, tables and notices of a sentence keep theirs.
const leastArticle = 200;
const timesTheRest = 10;

/**
 * What was taken for an aside and is the article of a page on which no sentence is left: a page may call it so
 * (`class="entry share"`, `<aside>`), or each contribution to a forum a comment: then all of that class. A table or
 * list without stops is a text, too. In the order of the page.
 */
const articleAmongAsides = (root: MarkupElement, outside: readonly TakenOut[]): readonly TakenOut[] => {
  const asides = outside.filter(
    ({ element }) => element.name === 'aside' || (!chrome.has(element.name) && isAside(element, unknown)),
  );
  const ofClass = Map.groupBy(asides, ({ element }) => `${element.name} ${element.attributes['class'] ?? ''}`);
  const [most = []] = [...ofClass.values()].sort((a, b) => sumOf(b) - sumOf(a));
  const isArticle = sumOf(most) >= Math.max(leastArticle, sizeBesideLinks(root) * timesTheRest);
  return isArticle ? most.toReversed() : [];
};

/** Puts back into the page what was taken out of it; in the order of the page. */
const putBack = (taken: readonly TakenOut[], count: Count): void => {
  const back = new Set(taken);
  count.outside = count.outside.filter((each) => !back.has(each));
  for (const { element } of taken) {
    count.leftOut -= sizeOf(element);
    prune(element, count);
    takeOutAsides(element, count);
  }
  putIn(taken);
};

/** Takes out what no reader sees, and what is no part of the text. */
const prune = (element: MarkupElement, count: Count): void => {
  for (let i = element.children.length - 1; i >= 0; i--) {
    const child = element.children[i];
    if (child === undefined || !isElement(child)) continue;
    const value = child.name === 'input' ? fieldValue(child) : null;
    if (value !== null) {
      element.children[i] = value;
      continue;
    }
    if (unseen.has(child.name) || child.name === 'input') element.children.splice(i, 1);
    else if (isHidden(child) || struck.has(child.name) || isWhiteAmongOthers(child, element)) {
      count.hidden += sizeOf(child);
      if (/visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])/i.test(child.attributes['style'] ?? ''))
        count.veiled.push({ element: child, within: element, behind: element.children.length - 1 - i });
      element.children.splice(i, 1);
    } else if (chrome.has(child.name) && !holdsText(child)) {
      count.leftOut += sizeOf(child);
      count.outside.push({ element: child, within: element, behind: element.children.length - 1 - i });
      element.children.splice(i, 1);
    } else prune(child, count);
  }
};

/**
 * Takes out comments, lists of other articles and the like, by the name of their class, where they are not most of the
 * page.
 */
const takeOutAsides = (element: MarkupElement, count: Count): void => {
  const most = sentences(element) * 0.6;
  takeOut(element, (child) => isAside(child, count.page) && sentences(child) < most, count);
};

/** Takes elements out, wherever they stand. */
const takeOut = (element: MarkupElement, isOut: (child: MarkupElement) => boolean, count: Count): void => {
  for (let i = element.children.length - 1; i >= 0; i--) {
    const child = element.children[i];
    if (child === undefined || !isElement(child)) continue;
    if (!isOut(child)) takeOut(child, isOut, count);
    else {
      count.leftOut += sizeOf(child);
      count.outside.push({ element: child, within: element, behind: element.children.length - 1 - i });
      element.children.splice(i, 1);
    }
  }
};

/** What stands in a field that a reader sees: 给予[10]万元. */
const fieldValue = ({ attributes }: MarkupElement): string | null => {
  const { type = 'text', value = '' } = attributes;
  return type === 'text' && value !== '' && !isHidden({ name: 'input', attributes, children: [] }) ? value : null;
};

const hiding =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])|(?:left|top|text-indent)\s*:\s*-\d{3,}|text-decoration[^;]*line-through/i;

const isHidden = ({ attributes }: MarkupElement): boolean =>
  'hidden' in attributes || attributes['aria-hidden'] === 'true' || hiding.test(attributes['style'] ?? '');

/** White words beside others that are not, where nothing says that the ground is another than theirs. */
const isWhiteAmongOthers = (child: MarkupElement, { children, attributes }: MarkupElement): boolean =>
  isWhite(child) &&
  !/background/i.test(`${child.attributes['style'] ?? ''}${attributes['style'] ?? ''}`) &&
  attributes['bgcolor'] === undefined &&
  children.some((other) => isElement(other) && !isWhite(other) && /[。；，]/.test(wordsOf(other)));

const isWhite = ({ attributes }: MarkupElement): boolean =>
  /(?:^|[;\s])color\s*:\s*(?:#fff(?:fff)?\b|white\b|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))/i.test(
    attributes['style'] ?? '',
  ) || /^(?:#fff(?:fff)?|white)$/i.test(attributes['color'] ?? '');

/** A form may wrap a whole page (ASP.NET), a dialogue that is open is read: they stay where they hold sentences. */
const holdsText = (element: MarkupElement): boolean =>
  (element.name === 'form' && sentences(element) > 200) || (element.name === 'dialog' && 'open' in element.attributes);

/** What a page without text of its own holds in <noscript>, or as escaped markup in a <textarea>. */
const spareText = (html: string, deepest: number): MarkupElement | null => {
  const whole = parseMarkup(html, deepest);
  const found = whole ? inside(whole, new Set(['noscript', 'textarea'])) : [];
  const [best] = found
    .map((element) => parseMarkup(markupOf(element), deepest))
    .flatMap((tree) => (tree && sentences(tree) > 0 ? [tree] : []))
    .sort((a, b) => sentences(b) - sentences(a));
  return best ?? null;
};

const inside = (element: MarkupElement, names: ReadonlySet<string>): MarkupElement[] =>
  element.children.filter(isElement).flatMap((child) => (names.has(child.name) ? [child] : inside(child, names)));

/** The markup within an element, whether it was read as elements or as words. */
const markupOf = ({ children }: MarkupElement): string =>
  children
    .map((child: MarkupNode) => (isElement(child) ? `<${child.name}>${markupOf(child)}</${child.name}>` : child))
    .join('');
