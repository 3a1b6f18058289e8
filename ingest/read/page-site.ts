// Which lines of an article are the site's: those behind its end (扫一扫, 相关解读：), lists of other articles, and the
// line that says where in the site the page stands. Lines of other articles are links as long as headlines are; names
// of attached files are links, too, and stay.
import { parseLabel } from '../labels.ts';
import { stretchOf } from '../vocabulary/cues.ts';
import { announces, isOwnPart } from './page-parts.ts';
import { sideLinesOf } from './page-side-lines.ts';
import type { PageLine } from './page-writer.ts';

/** Tells of the lines behind a title, by their index, whether they are the site's. */
export const siteLinesOf = (
  lines: readonly PageLine[],
  { isChinese, isHeaded }: { readonly isChinese: boolean; readonly isHeaded: boolean },
): ((index: number) => boolean) => {
  const foot = Math.min(footOf(lines), linksBehind(lines), teasersBehind(lines));
  const headlines = isChinese ? new Set<number>() : headlinesIn(lines);
  const beside = isChinese ? new Set<number>() : sideLinesOf(lines, isHeaded);
  return (index) => index >= foot || headlines.has(index) || beside.has(index) || isPath(lines[index]);
};

const lengthOf = (words: string): number => words.replace(/\s/g, '').length;

/**
 * Where the site's own lines begin behind the article: at a word such as 扫一扫 or 相关解读 behind four fifths of its
 * sentences, or where a line is the head of a list of other articles (为您推荐) behind a quarter of them: short news have
 * long lists.
 */
const footOf = (lines: readonly PageLine[]): number => {
  const isFoot = lines.map((line) => line.is === 'line' && beginsFoot(line.words.trim()));
  const sizes = lines.map((line, i) =>
    line.is === 'line' && /[。；，]/.test(line.words) && !isFoot[i]
      ? lengthOf(line.words) * (1 - (line.linked ?? 0))
      : 0,
  );
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  let before = 0;
  for (const [i, line] of lines.entries()) {
    const words = line.is === 'line' ? stretchOf({ text: line.words.trim() }) : null;
    const isMore = words !== null && lengthOf(words.text) <= longestHead && words.begins('page-more') !== null;
    const least = isMore ? 0.25 : isFoot[i] ? 0.8 : null;
    if (least !== null && before > 0 && before >= whole * least) return i;
    before += sizes[i] ?? 0;
  }
  return lines.length;
};

/** Whether a line begins with a word such as 相关阅读; a sentence whose first words it is (相关阅读活动…，…) is none. */
const beginsFoot = (text: string): boolean => {
  const [word] = stretchOf({ text }).begins('page-foot') ?? [];
  return word !== undefined && !(/^\p{L}/u.test(text.slice(word.end)) && /[，。；]/.test(text));
};

/**
 * Where lists of links begin behind the last words of the article: three lines at least, which make most of the rest.
 * Names of attached files are links, too, and stay.
 */
const linksBehind = (lines: readonly PageLine[]): number => {
  const last = lines.findLastIndex(
    (line) =>
      line.is === 'table' ||
      ((line.linked ?? 0) < 0.5 && /[。；，！？]/.test(line.words) && lengthOf(line.words) >= 15),
  );
  for (let i = Math.max(0, last + 1); i < lines.length; i++) {
    if (!isLinkToPage(lines[i])) continue;
    if (isHeadOfOwn(lines[i - 1])) return lines.length;
    const rest = lines.slice(i);
    const size = (of: readonly PageLine[]): number =>
      of.reduce((sum, line) => sum + (line.is === 'line' ? lengthOf(line.words) : 0), 0);
    const links = rest.filter(isLinkToPage);
    return links.length >= 3 && size(links) >= size(rest) * 0.5 && last >= 0 ? i : lines.length;
  }
  return lines.length;
};

/**
 * Where other articles begin behind the text, each with a headline that is a link and a few sentences: three headlines
 * at least, up to the end, with no more than a paragraph between two.
 */
const teasersBehind = (lines: readonly PageLine[]): number => {
  const sizes = lines.map((line) => (line.is === 'table' ? Number.POSITIVE_INFINITY : lengthOf(line.words)));
  const own = lines.map((line, i) => (line.is === 'line' && (line.linked ?? 0) < 0.5 ? (sizes[i] ?? 0) : 0));
  const isHeadline = (i: number): boolean =>
    linkedOf(lines[i]) >= 0.9 && (sizes[i] ?? 0) >= 10 && isLinkToPage(lines[i]);
  const headlines = lines.flatMap((_, i) => (isHeadline(i) ? [i] : []));
  const sumOf = (of: readonly number[], from: number, to?: number): number =>
    of.slice(from, to).reduce((sum, size) => sum + size, 0);
  const isApart = (at: number, i: number): boolean =>
    sumOf(sizes, at + 1, headlines[i + 1]) > longestTeaser ||
    sizes.slice(at + 1, headlines[i + 1]).filter((size) => size >= paragraph).length > 2;
  const within = headlines.findLastIndex(isApart) + 1;
  const begin = headlines[within] ?? lines.length;
  const count = headlines.length - within;
  // A text may name other articles between its paragraphs, too.
  const isList =
    count >= 3 &&
    within * 3 <= count &&
    !isAnnouncing(lines[begin - 1], longestLabel) &&
    !isHeadOfOwn(lines[begin - 1]);
  return isList && sumOf(own, 0, begin) >= Math.max(leastText, sumOf(own, 0) * 0.25) ? begin : lines.length;
};

// Characters. A label of other articles (More of this week:) is shorter than a sentence that names what is given.
const longestLabel = 30;

// Characters: words between two headlines, a sentence of length, the text before the first headline.
const longestTeaser = 700;
const paragraph = 60;
const leastText = 80;

/**
 * Where a western article is broken by headlines of others: four lines in a row at least that are nothing but links,
 * as long as headlines are, with sentences on both sides and no line before them that announces a list.
 */
const headlinesIn = (lines: readonly PageLine[]): ReadonlySet<number> => {
  const isHeadline = (line: PageLine | undefined): boolean =>
    isLinkToPage(line) && linkedOf(line) >= 0.9 && line?.is === 'line' && line.words.length >= leastHeadline;
  const isText = (line: PageLine): boolean =>
    line.is === 'line' && linkedOf(line) < 0.5 && /\p{Ll}{3,}[.,!?…](?:\s|$)/u.test(line.words);
  const [first, last] = [lines.findIndex(isText), lines.findLastIndex(isText)];
  const found = new Set<number>();
  for (let i = first < 0 ? lines.length : first; i < lines.length; ) {
    let end = i;
    while (isHeadline(lines[end])) end++;
    const isBroken = end - i >= 4 && i > first && end <= last && !isAnnouncing(lines[i - 1]);
    if (isBroken) for (let at = i; at < end; at++) found.add(at);
    i = Math.max(end, i + 1);
  }
  return found;
};

/** Whether a line is the head of what belongs to the text: References, Links zur Sendung. */
const isHeadOfOwn = (line: PageLine | undefined): boolean => line?.is === 'line' && isOwnPart(line.words);

/** Whether a line says what follows; one that ends with a colon has to be as long. */
const isAnnouncing = (line: PageLine | undefined, least = 0): boolean =>
  line?.is === 'line' && announces(line.words, least);

/** Where in its site a page stands: 首页 > 新闻 > 正文; a sentence is no path. */
const isPath = (line: PageLine | undefined): boolean =>
  line?.is === 'line' &&
  lengthOf(line.words) <= longestPath &&
  /[>＞»›/]/.test(line.words) &&
  !/[。，；]/.test(line.words) &&
  stretchOf({ text: line.words.trim() }).begins('page-path') !== null;

const longestPath = 60;

// Names of chapters and of laws are shorter.
const leastHeadline = 35;

const linkedOf = (line: PageLine | undefined): number => (line?.is === 'line' ? (line.linked ?? 0) : 0);

const isLinkToPage = (line: PageLine | undefined): boolean =>
  line?.is === 'line' &&
  (line.linked ?? 0) >= 0.6 &&
  !/\.[a-z]{3,4}\W*$/i.test(line.words) &&
  parseLabel(line.words.trim()) === null &&
  stretchOf({ text: line.words.trim() }).begins('annex') === null;

// 热门新闻排行榜, 全部评论 70条 最热 最早 最新
const longestHead = 20;
