// Which lines of a western article are not its text: captions of pictures, days and names of writers below the title,
// words to share the page by, «read also», and the parts behind the text (related articles, comments, about the
// writer). Words tell of them, and where they stand; the text's own annexes and references stay.
import {
  announces,
  bylineOf,
  goesOn,
  headOf,
  isAppeal,
  isCountedCaption,
  isFiledPerhaps,
  isLabelOfByline,
  isLabelOfSite,
  isOfThread,
  isOwnPart,
  pictureCredit,
  readAlso,
  sharingOf,
} from './page-parts.ts';
import type { PageLine } from './page-writer.ts';

/** The indexes of lines behind a title that are not the text; `isHeaded`: the title is a first-level heading. */
export const sideLinesOf = (lines: readonly PageLine[], isHeaded: boolean): ReadonlySet<number> => {
  const sizes = lines.map((line) => (isText(line) ? wordsIn(line).length : 0));
  const all = { lines, sizes, whole: sum(sizes) };
  return new Set([
    ...captionsIn(all),
    ...linesBelowTitle(all),
    ...linesOfSite(all),
    ...otherArticles(all),
    ...partsBehind(all),
    ...(isHeaded ? headedAnew(all) : []),
  ]);
};

type Lines = {
  readonly lines: readonly PageLine[];
  /** Characters of those that are sentences. */
  readonly sizes: readonly number[];
  readonly whole: number;
};

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);
const wordsIn = (line: PageLine | undefined): string => (line?.is === 'line' ? line.words.trim() : '');
const linkedOf = (line: PageLine | undefined): number => (line?.is === 'line' ? (line.linked ?? 0) : 0);
const isHeading = (line: PageLine | undefined): boolean => line?.is === 'line' && line.heading !== undefined;
const isItem = (line: PageLine | undefined): boolean => line?.is === 'line' && line.isItem === true;
const isText = (line: PageLine): boolean =>
  line.is === 'line' && linkedOf(line) < 0.5 && /[\p{Ll}\d]["'”’»)]*[.,:;!?…](?:\s|$)/u.test(line.words);

const indexes = ({ lines }: Lines, is: (line: PageLine, at: number) => boolean): number[] =>
  lines.flatMap((line, at) => (is(line, at) ? [at] : []));

/** Captions that no number counts, where they are not most of the text (a story told by pictures) and no lead. */
const captionsIn = (all: Lines): number[] => {
  const found = indexes(
    all,
    (line) =>
      line.is === 'line' &&
      line.isCaption === true &&
      line.words.length <= longestCaption &&
      !isCountedCaption(line.words),
  );
  const size = sum(found.map((at) => all.sizes[at] ?? 0));
  return size <= all.whole * mostCaptions ? found : [];
};

const mostCaptions = 0.4;
const longestCaption = 280;

/**
 * Days, names of writers and the time it takes to read, between the title and the first sentence or line that
 * announces. Several days alone, or an item that is one, are a list.
 */
const linesBelowTitle = (all: Lines): number[] => {
  const kinds = all.lines.map((line) => (line.is === 'table' || isHeading(line) ? null : bylineOf(wordsIn(line))));
  const isBegin = (line: PageLine, at: number): boolean =>
    line.is === 'table' ||
    (!line.isCaption && (all.sizes[at] ?? 0) >= leastSentence) ||
    (announces(line.words) && !isLabelOfByline(line.words));
  const first = all.lines.findIndex((line, at) => kinds[at] === null && isBegin(line, at));
  const found = kinds.flatMap((kind, at) => (kind !== null && at < first ? [at] : []));
  const days = found.filter((at) => kinds[at] === 'day');
  const isList = new Set(days.map((at) => wordsIn(all.lines[at]))).size > 1 || days.some((at) => isItem(all.lines[at]));
  return isList ? found.filter((at) => kinds[at] !== 'day') : found;
};

const leastSentence = 60;

/** Labels of advertisements, ways back and on, who made a picture, and words to share by, with a count beside them. */
const linesOfSite = (all: Lines): number[] => {
  const sharing = all.lines.map((line) => (line.is === 'line' && !isHeading(line) ? sharingOf(line.words) : null));
  const isBeside = (at: number): boolean =>
    [sharing[at - 1], sharing[at + 1]].some((kind) => kind === 'deeds' || kind === 'places');
  return indexes(all, (line, at) => {
    if (line.is === 'table') return false;
    if (isLabelOfSite(line.words)) return true;
    const credit = pictureCredit(line.words);
    if (credit === 'alone' || (credit !== null && isBesidePicture(all.lines, at))) return true;
    return sharing[at] === 'deeds' || (sharing[at] !== null && isBeside(at));
  });
};

const isBesidePicture = (lines: readonly PageLine[], at: number): boolean =>
  lines.slice(Math.max(0, at - 1), at + 2).some((line) => line.is === 'line' && line.isCaption === true) ||
  [lines[at], lines[at + 1]].some((line) => line?.hasPicture === true);

/** Lines that name another article, with a link to it. */
const otherArticles = (all: Lines): number[] =>
  indexes(all, (line) => {
    const as = line.is === 'line' && line.words.length <= longestOther ? readAlso(line.words) : null;
    return as !== null && linkedOf(line) >= leastLinked && wordsIn(line).length > leastOther;
  });

const leastLinked = 0.3;
const longestOther = 200;
const leastOther = 20;

/**
 * What a heading of another part begins: what readers write, as far as something shows that they do; lists of articles
 * as far as there are links and what stands between two; or all up to the end where hardly any text is left.
 */
const partsBehind = (all: Lines): number[] => {
  const { lines, whole } = all;
  const before = sumsBefore(all.sizes);
  const threads = sumsBefore(lines.map((line) => (isThreadSign(line) ? 1 : 0)));
  const owns = nextOwn(all);
  const found: number[] = [];
  let end = 0;
  for (let at = 0; at < lines.length; at++) {
    const of = headAt(lines[at]);
    const sofar = before[at] ?? 0;
    if (of === 'contents') found.push(at);
    if (of === null || of === 'own' || of === 'contents' || sofar === 0) continue;
    // Where the links of a head go on past the next, they end where that one's do.
    if (at + 1 >= end || !isLink(lines[at + 1])) end = endOfLinks(lines, at);
    const rest = whole - (before[end] ?? 0);
    const isLast = (owns[at] ?? 0) >= lines.length && rest <= Math.min(whole * mostBehind, longestRest);
    const to = (): number => {
      if (of === 'filed') return sofar >= whole * leastFiled && isFiled(lines[at], end > at + 1) ? end : at;
      if (sofar < whole * leastBefore) return of === 'others' && isListOfOthers(lines, at, end) ? end : at;
      if (of === 'others' && !isListOfOthers(lines, at, end)) return at;
      const own = owns[at] ?? lines.length;
      const isThread = /\d/.test(wordsIn(lines[at])) || (threads[own] ?? 0) > (threads[at + 1] ?? 0);
      if (of === 'readers') return isLast ? lines.length : isThread ? own : at;
      return isLast && (of === 'writer' || rest === 0) ? lines.length : of === 'others' ? end : at;
    };
    const until = to();
    for (let i = at; i < until; i++) found.push(i);
    at = Math.max(at, until - 1);
  }
  return found;
};

/** Whether links follow; two headlines at least, or three links, where the head has words of its own. */
const isListOfOthers = (lines: readonly PageLine[], head: number, end: number): boolean => {
  const links = lines.slice(head + 1, end).filter(isLink);
  const isLong = links.every((line) => wordsIn(line).length >= leastHeadline);
  return links.length > 0 && (!goesOn(wordsIn(lines[head])) || isLong || links.length >= 3);
};

/** Whether a line says what the text is filed under; Categories may be a heading of its own. */
const isFiled = (line: PageLine | undefined, hasLinks: boolean): boolean =>
  !isFiledPerhaps(wordsIn(line)) || (!isHeading(line) && (hasLinks || isLink(line)));

const isThreadSign = (line: PageLine): boolean => line.is === 'line' && isOfThread(line.words);

/** Where the next part of the text begins behind each line; the end where none does. */
const nextOwn = (all: Lines): readonly number[] => {
  const found: number[] = [];
  let next = all.lines.length;
  for (let at = all.lines.length - 1; at >= 0; at--) {
    found[at] = next;
    if (isOwnBegin(all, at)) next = at;
  }
  return found;
};

/** How much stands before each line, and before the end. */
const sumsBefore = (sizes: readonly number[]): readonly number[] => {
  let sum = 0;
  return [0, ...sizes.map((size) => (sum += size))];
};

/** Of what a line is the head; a sentence is none. */
const headAt = (line: PageLine | undefined) =>
  line?.is === 'line' && !/[.,;!…]\s*$/.test(line.words) ? headOf(line.words) : null;

// Parts of a text's sentences: news of a quarter of a page have long lists behind them.
const leastBefore = 0.25;
const leastFiled = 0.5;
const mostBehind = 0.15;
const longestRest = 600;

/** Whether a part of the text begins: a heading, no link and no head of another part, and a paragraph. */
const isOwnBegin = ({ lines, sizes }: Lines, at: number): boolean => {
  const line = lines[at];
  if (line?.is !== 'line' || isText(line) || linkedOf(line) >= 0.5) return false;
  const isFollowed = Math.max(sizes[at + 1] ?? 0, sizes[at + 2] ?? 0) >= leastParagraph;
  return isOwnPart(line.words) || (isHeading(line) && isFollowed && headOf(line.words) === null);
};

const leastParagraph = 120;
const leastHeadline = 35;
const longestTeaser = 280;

/** Where the links below a head end; a line between two of them is theirs. */
const endOfLinks = (lines: readonly PageLine[], head: number): number => {
  let end = head + 1;
  const isTeaser = (at: number): boolean =>
    at > head + 1 &&
    isLink(lines[at - 1]) &&
    isLink(lines[at + 1]) &&
    isHeading(lines[at - 1]) === isHeading(lines[at + 1]) &&
    wordsIn(lines[at]).length <= longestTeaser;
  while (isLink(lines[end]) || isTeaser(end)) end++;
  return end;
};

const isLink = (line: PageLine | undefined): boolean => linkedOf(line) >= 0.5;

/**
 * What begins with a heading of the first level behind most of a text whose title is one and whose own headings are
 * lower, and calls for gifts or links to other pages. An annex is the text's.
 */
const headedAnew = ({ lines, sizes, whole }: Lines): number[] => {
  const at = lines.findIndex((line) => line.is === 'line' && line.heading === 1);
  const line = lines[at];
  const isLower = lines.slice(0, Math.max(at, 0)).some(isHeading);
  if (!line || !isLower || isOwnPart(wordsIn(line)) || sum(sizes.slice(0, at)) < whole * 0.5) return [];
  const rest = lines.slice(at);
  const size = (of: readonly PageLine[]): number => sum(of.map((each) => wordsIn(each).length));
  const isOther = rest.some((each) => isAppeal(wordsIn(each))) || size(rest.filter(isLink)) >= size(rest) * leastLinked;
  return isOther ? rest.map((_, i) => at + i) : [];
};
