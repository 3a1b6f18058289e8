// Page furniture: page numbers, running heads, menus and links of a web page. It stays in the text and is marked, so
// that no later stage reads it; each piece is a diagnostic.
//
// Signals: a number alone on its line that continues a count of pages; a short line that comes back on many pages and
// is no heading; a menu (eight or more short lines in a row without a stop, four names behind ·) before or after the
// article; 上一篇 下一篇 打印 关闭; on a page with any of these: the article printed a second time (repetitions.ts); what one
// line says twice at length.
// Never marks a line with a heading's label, an amount or a date, nor what a portal says of the text (失效日期：…).

import type { Diagnostic } from '../../model/index.ts';
import { yearInFigures } from '../../text/index.ts';
import { isDayLine } from '../heading-signals.ts';
import { parseLabel } from '../labels.ts';
import type { Furniture, Mark } from '../types.ts';
import { layoutWords } from '../vocabulary/layout.ts';
import type { Line } from './lines.ts';
import { findRepetitions } from './repetitions.ts';

const pageNumber =
  /^(?:[-—–·•\s]*\d{1,4}[-—–·•\s]*|第\s*\[?\d{1,4}\]?\s*页(?:[\s/／,，]*共\s*\[?\d{1,4}\]?\s*页)?|\d{1,4}\s*[/／]\s*\d{1,4}|Page\s+\d{1,4}(?:\s+of\s+\d{1,4})?)$/i;
// Signs that scripts and buttons of a page leave: `, --> × +.
const remains = /^(?:-->|<!--|[`'",;{}×✕+↺↻<>|]{1,4})$/;

/** Per line: what furniture it is, or null. */
export const findFurniture = (
  lines: readonly Line[],
  pageData: readonly boolean[],
  marks: readonly Mark[] = [],
): (Furniture | null)[] => {
  const repeated = runningHeads(lines);
  const onSite = lines.map((line, i) => !line.row && !pageData[i] && layoutWords().site.test(line.text));
  const isPage = pageData.includes(true) || onSite.includes(true);
  const again = isPage ? findRepetitions(lines) : new Set<number>();
  const menu = menuLines(lines, isPage, (i) => again.has(i) || (pageData[i] ?? false));
  const marked = marks.flatMap((mark) => (mark.kind === 'furniture' ? [mark] : []));
  let next = 0;
  return lines.map((line, i) => {
    while ((marked[next]?.span.end ?? Number.POSITIVE_INFINITY) <= line.span.start) next++;
    const mark = marked[next];
    if (mark && mark.span.start <= line.span.start && line.span.end <= mark.span.end) return mark.as;
    if (again.has(i) || line.isCopy) return 'repetition';
    if (line.row || pageData[i]) return null;
    if (onSite[i] || (isPage && remains.test(line.text))) return 'site';
    if (menu.has(i)) return 'menu';
    if (pageNumber.test(line.text) && standsAlone(lines, i)) return 'page-number';
    return repeated.has(line.text) ? 'running-head' : null;
  });
};

/** A bare number between lines of numbers is a cell, not a page number. */
const standsAlone = (lines: readonly Line[], at: number): boolean => {
  const numeric = /^[-−]?[\d.,\s*%]+$/;
  const around = [lines[at - 1], lines[at + 1]].filter((line) => line !== undefined);
  return around.every((line) => !numeric.test(line.text) && line.width > 8);
};

const runningHeads = (lines: readonly Line[]): Set<string> => {
  const places = new Map<string, number[]>();
  lines.forEach((line, i) => {
    if (
      line.row ||
      line.width < 8 ||
      line.width > 80 ||
      parseLabel(line.text) ||
      /[。；;：:，,、）)？?！!]$/.test(line.text)
    )
      return;
    const known = places.get(line.text);
    if (known) known.push(i);
    else places.set(line.text, [i]);
  });
  const heads = new Set<string>();
  for (const [text, at] of places) {
    const spread = at.every((place, i) => i === 0 || place - (at[i - 1] ?? 0) >= 12);
    if (at.length >= 4 && spread && !/[:：|]/.test(text)) heads.add(text);
  }
  return heads;
};

/**
 * Runs of eight or more lines of at most 24 columns without a stop, as menus of web pages are, or of four behind ·;
 * and, where there is one or a line of the site, all such lines before the first sentence and behind the last.
 */
const menuLines = (lines: readonly Line[], isPage: boolean, isOther: (at: number) => boolean): Set<number> => {
  const menu = new Set<number>();
  const short = lines.map((line, i) => isMenuItem(line) && !isOther(i));
  const take = (from: number, to: number): void => {
    for (let k = from; k < to; k++) menu.add(k);
  };
  for (let i = 0; i < lines.length; ) {
    let end = i;
    while (short[end]) end++;
    if (end - i >= 8 && !lines.slice(i, end).every((line) => line.gapBefore)) take(i, end);
    i = Math.max(end, i + 1);
  }
  for (let i = 0; i < lines.length; ) {
    let end = i;
    while (short[end] && /^[·•∙]/.test(lines[end]?.text ?? '')) end++;
    if (end - i >= 4 && isPage) take(i, end);
    i = Math.max(end, i + 1);
  }
  if (menu.size === 0) return menu;
  const isSentence = (line: Line, i: number): boolean =>
    !isOther(i) && (line.row !== null || (line.width > 50 && /[。；]|，.*，/.test(line.text)));
  const first = lines.findIndex(isSentence);
  const last = behindSignature(lines, lines.findLastIndex(isSentence));
  let from = lines.length;
  for (const i of menu) from = Math.min(from, i);
  for (let i = 0; i < lines.length; i++) if (short[i] && ((i > from && i < first) || i > last)) menu.add(i);
  return menu;
};

/**
 * The day under the text, with its signature and list of annexes above it, where it stands soon behind the last
 * sentence.
 */
const behindSignature = (lines: readonly Line[], last: number): number => {
  const near = lines.slice(last + 1, last + 16);
  const day = near.findIndex(({ text }) => isDayLine(text));
  return day < 0 ? last : last + 1 + day;
};

const noMenuItem = new RegExp(`[。，；：:、）)》]|${yearInFigures}|^[\\d.]+$`);

const isMenuItem = (line: Line): boolean =>
  line.row === null &&
  line.width <= 24 &&
  !noMenuItem.test(line.text) &&
  !/^[#|<-]/.test(line.text) &&
  !parseLabel(line.text);

const names: Readonly<Record<Furniture, string>> = {
  'page-number': 'page number',
  'running-head': 'running head',
  menu: 'menu of a web page',
  site: 'line of the publishing site',
  repetition: 'what the page prints a second time',
};

/** One remark a run of furniture. */
export const furnitureRemarks = (lines: readonly Line[], furniture: readonly (Furniture | null)[]): Diagnostic[] => {
  const remarks: Diagnostic[] = [];
  for (let i = 0; i < lines.length; ) {
    const kind = furniture[i];
    const first = lines[i];
    if (!kind || !first) {
      i++;
      continue;
    }
    let end = i;
    while (furniture[end] === kind) end++;
    remarks.push({
      severity: 'info',
      stage: 'layout',
      rule: kind,
      message: `Left out as ${names[kind]}: ${first.text.slice(0, 40)}${end - i > 1 ? ` … (${end - i} lines)` : ''}`,
      span: { start: first.span.start, end: lines[end - 1]?.span.end ?? first.span.end },
    });
    i = end;
  }
  return remarks;
};
