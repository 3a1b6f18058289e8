// Which line breaks are real. A line goes on in the next one, even over a blank line (a page break), or it ends.
//
// Signals, in order of precedence:
//   1. a bracket or 《 that is still open, and closes within the next lines → goes on
//   2. the next line begins with a heading's label or a list mark, or is a table row → ends
//   3. 。！？；： or … at the end → ends
//   4. ， 、 or an opening sign at the end → goes on
//   5. in a hard-wrapped stretch: a line as wide as its neighbours goes on, a shorter one ends
//   6. elsewhere: a long line without a stop goes on where the next one does not look like a title, a date or a signature
// Never joins a table row, and never drops a character.
import { parseLabel } from '../labels.ts';
import { parseCaption } from './captions.ts';
import type { Line } from './lines.ts';

/** Per line: whether it goes on in the one after it. */
export const findContinuations = (lines: readonly Line[], isTableRow: readonly boolean[]): boolean[] => {
  const wraps = wrapWidths(lines, isTableRow);
  const goes: boolean[] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const place = { lines, at: i, wrap: wraps[i] ?? null, begins: !goes[i - 1] };
    goes.push(next !== undefined && !isTableRow[i] && !isTableRow[i + 1] && goesOn(line, next, place));
  });
  return goes;
};

type Place = {
  readonly lines: readonly Line[];
  readonly at: number;
  /** The column at which the stretch is hard-wrapped. */
  readonly wrap: number | null;
  /** Whether the line is the first of its paragraph. */
  readonly begins: boolean;
};

const stops = /[。！？!?；;：:…]["”’）)】》]*$/;
const sentenceStops = /[。！？!?]["”’）)】》]*$/;
const opens = /[，,、（(《“【]$/;
const titleEnd =
  /(?:通知|办法|意见|措施|方案|规定|细则|规划|纲要|计划|条例|公告|通告|决定|指南|政策|申报书|报告|文件|目录|清单|要点|批复|函)(?:[（(][^）)]{1,12}[）)])?$/;
// 支持方式：… begins a paragraph.
const runIn = /^[\u4e00-\u9fff]{2,8}[：:]/;
const dateLine = /^(?:[（(])?\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/;

const goesOn = (line: Line, next: Line, place: Place): boolean => {
  const { lines, at, wrap } = place;
  if (isMarkup(line.text) || isMarkup(next.text) || parseCaption(line) || parseCaption(next)) return false;
  const label = parseLabel(next.text);
  const open = openBracket(line.text);
  if (open && !(label && label.style !== '一是' && label.style !== '（1）') && closesSoon(open, lines, at)) return true;
  if (label && !isBrokenNumber(line.text, next.text)) return false;
  if (stops.test(line.text))
    return (
      wrap !== null &&
      reach(line) >= wrap - 4 &&
      !sentenceStops.test(line.text) &&
      !next.gapBefore &&
      next.indent <= line.indent
    );
  if (runIn.test(next.text)) return false;
  if (opens.test(line.text)) return true;
  if (dateLine.test(next.text) || dateLine.test(line.text)) return false;
  if (wrap !== null) return next.indent <= line.indent + 1 && goesOnWrapped(line, next, place, wrap);
  if (next.indent >= 2 && next.indent > line.indent) return false;
  return (
    line.width >= 44 &&
    !titleEnd.test(line.text) &&
    !titleEnd.test(next.text) &&
    !/[：:]$/.test(next.text) &&
    (next.width >= 12 || stops.test(next.text)) &&
    !isShortLabelled(line)
  );
};

/** `#`, `- `, `* `, `> `, `|`, `---` and HTML tags at the start of a line: Markdown decides there. */
const isMarkup = (text: string): boolean =>
  /^(?:#{1,6} |[-*+] |> |\||-{3,}$|\*\*[^*]+\*\*[:：]?$|<\/?[a-z]|```|\$\$)/i.test(text);

/** 6. | 4个百分点: a decimal that a wrap cut in two is no list label. */
const isBrokenNumber = (text: string, next: string): boolean => /\d[.．]$/.test(text) && /^\d/.test(next);

const isShortLabelled = (line: Line): boolean =>
  parseLabel(line.text) !== null && line.width < 60 && !/[。；;]/.test(line.text);

const reach = (line: Line): number => line.indent + line.width;

/**
 * Extractors drop the indent of a first line, so it falls short by two characters, as a heading may: then the next line
 * tells, for after a heading that one is a first line itself. Within a paragraph only its last line is short, and has a stop.
 */
const goesOnWrapped = (line: Line, next: Line, place: Place, wrap: number): boolean => {
  if (reach(line) >= wrap - 2) return true;
  if (!place.begins) return reach(line) >= wrap / 2;
  return reach(line) >= wrap - 8 && (reach(next) >= wrap - 2 || sentenceStops.test(next.text));
};

const pairs: Readonly<Record<string, string>> = { '（': '）)', '(': '）)', '《': '》', '【': '】', '〔': '〕]' };

/** The closers of the last bracket that the line leaves open, or null. */
const openBracket = (text: string): string | null => {
  const open: string[] = [];
  for (const sign of text) {
    const closers = pairs[sign];
    if (closers) open.push(closers);
    else if (open.at(-1)?.includes(sign)) open.pop();
  }
  return open.at(-1) ?? null;
};

/** Within the next three lines and 200 characters, before another bracket of the kind opens. */
const closesSoon = (closers: string, lines: readonly Line[], at: number): boolean => {
  let seen = 0;
  for (const line of lines.slice(at + 1, at + 4)) {
    const close = [...line.text].findIndex((sign) => closers.includes(sign));
    if (close >= 0) return seen + close < 200;
    seen += line.text.length;
  }
  return false;
};

/**
 * The column at which the text around a line is hard-wrapped, or null where it is not: the width that most lines there
 * reach to within four columns, of at least two lines in five, between 24 and 130 columns.
 */
export const wrapWidths = (lines: readonly Line[], isTableRow: readonly boolean[]): (number | null)[] => {
  const window = 12;
  return lines.map((line, i) => {
    const near: number[] = [];
    for (let k = Math.max(0, i - window); k < Math.min(lines.length, i + window + 1); k++) {
      const other = lines[k];
      if (other && !isTableRow[k]) near.push(reach(other));
    }
    if (near.length < 5) return null;
    let best = { width: 0, count: 0 };
    for (const width of new Set(near)) {
      if (width < 24 || width > 130) continue;
      const count = near.filter((other) => other <= width && other >= width - 4).length;
      if (count > best.count || (count === best.count && width > best.width)) best = { width, count };
    }
    return best.count >= near.length * 0.4 && reach(line) <= best.width + 6 ? best.width : null;
  });
};
