// Reads a web page: the article without menus, footers and buttons; headings, lists and tables kept.
//
// The article is found in page-article.ts, its title in page-title.ts, what the page says of it in page-fields.ts.
// What stands in the article before its title is left out but for fields and numbers, what stands behind its end (扫一扫,
// 相关解读：) is marked as the site's. What is left out is counted in a remark; nothing is left out of the article itself
// but scripts, buttons and what is hidden or struck out.
import type { Diagnostic } from '../../model/index.ts';
import { findDays } from '../../text/index.ts';
import { findDocNumbers } from '../mentions/doc-numbers.ts';
import { hasFieldOfText } from '../page-data.ts';
import { stretchOf } from '../vocabulary/cues.ts';
import { elementsNamed, type MarkupElement, wordsOf } from './markup-tree.ts';
import { findArticle } from './page-article.ts';
import { findPageFields } from './page-fields.ts';
import { leadOf } from './page-lead.ts';
import { siteLinesOf } from './page-site.ts';
import { sentences } from './page-sizes.ts';
import { findPageTitle } from './page-title.ts';
import { hasBodyBehind, isSameTitle } from './page-title-parts.ts';
import { readPageTree } from './page-tree.ts';
import { linesOfPage, type PageLine } from './page-writer.ts';
import { remark } from './remark.ts';
import { TextBuilder } from './text-builder.ts';

export type ReadMarkup = { readonly builder: TextBuilder; readonly diagnostics: readonly Diagnostic[] };

/** Whether a text is a web page rather than a text that holds tags. */
export const looksLikeHtml = (text: string): boolean => {
  const start = text
    .slice(0, 4000)
    .replace(/^(?:\s|<!--[\s\S]*?-->|<script\b[^>]*>[\s\S]*?<\/script>|<\?xml[^>]*>|<%[\s\S]*?%>)+/, '');
  const head = text.slice(0, 20_000);
  // styles of any length, or what a program complained of, may stand above a page
  const isBelow =
    text.trimStart().startsWith('<') && /<html\b[^>]{0,500}>\s*<(?:head|body)\b/i.test(text.slice(0, 200_000));
  const closing = (tags: RegExp): number => head.match(tags)?.length ?? 0;
  return (
    isBelow ||
    /^<(?:style|script|noscript|base)\b/i.test(text.trimStart()) ||
    /^<(?:!doctype html|html|head|body)\b/i.test(start) ||
    (/^<(?:meta|title|div|p|article|section|main|header|h[1-6]|table|ul|ol|span|strong|font|center|link|style)\b/i.test(
      start,
    ) &&
      closing(/<\/(?:div|p|td|span|a|li|h[1-6])>/gi) >= 5) ||
    // a field of a database: words, and a paragraph's end every few hundred characters; a table alone may stand in
    // Markdown
    closing(/<\/(?:p|div|span)>/gi) >= Math.max(5, head.length / 800)
  );
};

/** The encoding that a page names in its head: <meta charset=gb2312>. */
export const declaredCharset = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,20})/i.exec(head)?.[1] ?? null;
};

/** The article of a page as lines and marks; null where elements nest deeper than `deepest`. */
export const readHtml = (html: string, deepest: number): ReadMarkup | null => {
  const tree = readPageTree(html, deepest, 'page');
  if (!tree) return null;
  const { root } = tree;
  const article = findArticle(root);
  const written = linesOfPage(article);
  const title = asInArticle(written, findPageTitle(root, article, tree.outside));
  const lines = withTitleFirst(written, title);
  const builder = new TextBuilder();
  const isChinese = isInChinese(lines);
  const at = title === null ? -1 : lineOf(lines, title, isChinese);
  const isWithin = at >= 0 || (title !== null && isChinese && beginsLine(lines, title));
  if (title !== null && (at >= 0 || !isWithin)) builder.line(title, { heading: 1 });
  for (const field of findPageFields(root, article)) builder.line(field);
  const above = lines.slice(0, Math.max(at, 0));
  for (const line of above.filter(isHeadOfText)) write(builder, line);
  const lead = title === null || isWithin ? [] : leadOf(root, article, title);
  for (const line of lead) write(builder, line);
  const body = lines.slice(at + 1);
  const isOfSite = siteLinesOf(body, { isChinese, isHeaded: title !== null && isFirstLevel(root, title) });
  body.forEach((line, i) => {
    if (line.is === 'line' && isOfSite(i)) builder.furniture(line.words, 'site');
    else write(builder, line);
  });
  const skipped = above.reduce(
    (sum, line) => sum + (isHeadOfText(line) || line.is === 'table' ? 0 : lengthOf(line.words)),
    0,
  );
  const left = lengthOf(wordsOf(root)) - lengthOf(wordsOf(article)) + tree.leftOut + skipped;
  const isFilled = /<(?:i?frame|script)\b/i.test(html);
  return {
    builder,
    diagnostics: remarksOn({ left, hidden: tree.hidden, size: sentences(article), shown: builder.size }, isFilled),
  };
};

/** Whether a heading of the first level is the title. */
const isFirstLevel = (root: MarkupElement, title: string): boolean =>
  elementsNamed(root, new Set(['h1'])).some((heading) => isSameTitle(wordsOf(heading), title));

const squash = (words: string): string => words.replace(/\s/g, '');

const hasChineseSentence = (line: PageLine): boolean => line.is === 'line' && /[。；]/.test(line.words);
const lengthOf = (words: string): number => squash(words).length;

/** Whether half of the letters are Han: a list of documents has no sentence, a western text may quote Chinese. */
const isInChinese = (lines: readonly PageLine[]): boolean => {
  let letters = 0;
  let han = 0;
  for (const line of lines)
    for (const words of line.is === 'line' ? [line.words] : line.rows.flat().map((cell) => cell.words)) {
      letters += words.match(/\p{L}/gu)?.length ?? 0;
      han += words.match(/\p{Script=Han}/gu)?.length ?? 0;
    }
  return han * 2 >= letters && han > 0;
};

/**
 * The title as a line above the text has it: the page's own may have a body or site behind it (某市扶持办法 某局), no longer
 * than itself. A draft, a revision and an explanation keep what tells them from the document.
 */
const asInArticle = (lines: readonly PageLine[], title: string | null): string | null => {
  if (title === null || hasLine(lines, title)) return title;
  const above = lines.slice(0, Math.max(0, lines.findIndex(hasChineseSentence)));
  const own = above.find(
    (line) =>
      line.is === 'line' && line.words.trim().length * 2 >= title.length && hasBodyBehind(title, line.words.trim()),
  );
  return own?.is === 'line' ? own.words.trim() : title;
};

const hasLine = (lines: readonly PageLine[], words: string): boolean => placeOf(lines, words) >= 0;

/** The first line with these words alone; -1 where there is none. */
const placeOf = (lines: readonly PageLine[], words: string): number => {
  const own = squash(words);
  return lines.findIndex((line) => line.is === 'line' && squash(line.words) === own);
};

/** Whether a line begins with the title, or the title goes over lines; words about a video that repeat it are none. */
const beginsLine = (lines: readonly PageLine[], title: string): boolean => {
  const own = squash(title);
  return (
    lines.some(
      (line, i) =>
        line.is === 'line' &&
        !(squash(line.words).length > own.length + longestBehind && /[。；]|[a-z][.,:] /.test(line.words)) &&
        squash(
          lines
            .slice(i, i + 5)
            .map((next) => (next.is === 'line' ? next.words : ''))
            .join(''),
        ).startsWith(own),
    ) || lines.some((line) => line.is === 'table' && line.rows.flat().some(({ words }) => squash(words) === own))
  );
};

// A day and a source may stand on the line of a title; a first sentence that begins with its words is longer.
const longestBehind = 60;

/**
 * A western article whose title stands behind much of its text (a part of it has the same words) with the title above
 * all of it.
 */
const withTitleFirst = (lines: readonly PageLine[], title: string | null): readonly PageLine[] => {
  const at = title === null ? -1 : placeOf(lines, title);
  const own = lines[at];
  // Many say something of cookies first.
  const size = (of: readonly PageLine[]): number =>
    of.reduce(
      (sum, line) => sum + (line.is === 'line' && /[a-z]{3,}[.,] /.test(line.words) ? line.words.length : 0),
      0,
    );
  if (!own || size(lines.slice(0, at)) <= size(lines) * 0.2) return lines;
  return [own, ...lines.slice(0, at), ...lines.slice(at + 1)];
};

/**
 * The line of the title; -1 where it has none of its own, or where sentences stand before it (an order above its
 * regulation), or a table of fields above a Chinese text.
 */
const lineOf = (lines: readonly PageLine[], title: string, isChinese: boolean): number => {
  const at = placeOf(lines, title);
  const before = lines.slice(0, Math.max(at, 0));
  return isChinese && before.some((line) => line.is === 'table' || hasChineseSentence(line)) ? -1 : at;
};

/** What stands above a title and belongs to it: a field, a number, a day, the head of a printed text. */
const isHeadOfText = (line: PageLine): boolean =>
  line.is === 'table' ||
  hasFieldOfText(line.words.trim()) ||
  findDocNumbers(line.words).length > 0 ||
  findDays(line.words).length > 0 ||
  stretchOf({ text: line.words.trim() }).ends('red-head') !== null;

const write = (builder: TextBuilder, line: PageLine): void => {
  if (line.is === 'table') builder.table(line.rows);
  else builder.line(line.words, { bold: line.bold, ...(line.heading ? { heading: line.heading } : {}) });
};

/** Characters: left out as no part of the text, hidden, in sentences of the text, shown in all. */
type Sizes = Record<'left' | 'hidden' | 'size' | 'shown', number>;

const remarksOn = ({ left, hidden, size, shown }: Sizes, isFilled: boolean): Diagnostic[] => {
  // A page of a table alone has no sentence either.
  const isEmpty = size === 0 && shown < leastShown && isFilled;
  const isVeiled = hidden > 100 && hidden > shown * 3;
  const said =
    size === 0
      ? 'The page holds no sentence: its text may stand in frames, or be filled in by a script.'
      : `The page shows ${shown} characters and hides ${hidden}: its text may be shown by a script.`;
  return [
    ...(left > 0
      ? [remark('info', 'web-page', `Left out as menus, footers and links of the page: ${left} characters.`)]
      : []),
    ...(hidden > 0 ? [remark('info', 'web-page', `Left out as hidden or struck out: ${hidden} characters.`)] : []),
    ...(size === 0 || isVeiled ? [remark(isEmpty || isVeiled ? 'error' : 'warning', 'page-without-text', said)] : []),
  ];
};

const leastShown = 200;
