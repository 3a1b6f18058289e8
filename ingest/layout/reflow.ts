// Which line breaks are real. A line goes on in the next one, even over a blank line (a page break), or it ends.
//
// Signals, in order of precedence:
//   1. a mark of Markdown or a caption → ends
//   2. a bracket or 《 that is still open, and closes within the next lines → goes on
//   3. a label alone (（三十二）) → goes on, where no label follows
//   4. the next line begins with a heading's label, or both with a hypothesis's → ends; is a field (支持方式：…), a day, a
//      document's number or a signature → ends
//   5. ， 、 or an opening sign at the end → goes on; so does a line that asks (年营收1亿元以上的) before one that gives
//   6. a heading (heading-signals.ts): before a blank line, or with a bracket that says whose work it is → ends
//   7. a sentence that a comma has opened, or that begins as items do (对…), has no stop yet → goes on
//   8. in a hard-wrapped stretch: the paragraphs that fit its lines best (paragraphs.ts)
//   9. elsewhere: 。！？；： or … at the end → ends; a long line without one goes on where the next does not look like a
//      title
// Never joins a table row, and never drops a character.
import { dayInFigures, matchesOf, simplifyUnits } from '../../text/index.ts';
import { endsAsTitle, isDayLine, isHeadingLine, opensItem, titleBracket, unnumberedZone } from '../heading-signals.ts';
import { parseLabel } from '../labels.ts';
import { parseNames } from '../names.ts';
import { isBareField, isMenuOfPage, isPathOfPage, isTimeOfPage } from '../page-data.ts';
import { stretchOf } from '../vocabulary/cues.ts';
import { layoutWords } from '../vocabulary/layout.ts';
import { parseCaption } from './captions.ts';
import type { Line } from './lines.ts';
import { type Break, cutsWord, fitParagraphs, unspaced } from './paragraphs.ts';
import { opensStatement } from './statement-lines.ts';
import { findWraps } from './wraps.ts';

/** What is known of a line by its place. */
type Places = {
  readonly isTableRow: (at: number) => boolean;
  readonly isPageData: readonly boolean[];
  /** The format marks paragraphs, and only words may say otherwise. */
  readonly endsAreReal: boolean;
};

/** Per line: whether it goes on in the one after it. */
export const findContinuations = (
  lines: readonly Line[],
  { isTableRow, isPageData, endsAreReal }: Places,
): boolean[] => {
  const wrapAt = findWraps(lines, isTableRow);
  const wraps = lines.map((_, i) => wrapAt(i));
  // A line beside one that is wrapped may be the last of its paragraph, however short.
  const wrapped = lines.map((_, i) => !isTableRow(i) && (wraps[i] ?? wraps[i - 1] ?? wraps[i + 1] ?? null) !== null);
  const alone = lines.map(
    ({ text }) =>
      isPathOfPage(text) ||
      isMenuOfPage(text) ||
      dateLine.test(text) ||
      isTimeOfPage(text) ||
      isDayLine(text) ||
      unnumberedZone(text) === 'toc',
  );
  let sofar = ''; // the lines from which this one goes on
  const breakBehind = (line: Line, i: number): Break => {
    const next = lines[i + 1];
    if (!next || isTableRow(i) || isTableRow(i + 1)) return 'ends';
    if (isPageData[i] || isPageData[i + 1])
      return isPageData[i] && isPageData[i + 1] && isBareField(line.text) && !isBareField(next.text)
        ? 'goes-on'
        : 'ends';
    const wrap = wrapped[i] && wrapped[i + 1] ? (wraps[i] ?? wraps[i + 1] ?? wraps[i - 1] ?? null) : null;
    const kind = breakAt(line, next, { lines, at: i, wrap, sofar, standsAlone: alone[i] || alone[i + 1] || false });
    return endsAreReal &&
      kind === 'goes-on' &&
      !opens.test(line.text) &&
      openBracket(line.text) === null &&
      !isCutAmount(line.text, next.text) &&
      !isLabelAlone(line.text) &&
      !asksOfNext(line.text, next.text)
      ? 'ends'
      : kind;
  };
  const breaks = lines.map((line, i): Break => {
    const kind = breakBehind(line, i);
    sofar = kind === 'goes-on' ? (sofar + line.text).slice(-longestSentence) : '';
    return kind;
  });
  const goes = breaks.map((kind) => kind === 'goes-on');
  for (let start = 0; start < lines.length; ) {
    let end = start;
    while (wrapped[end]) end++;
    if (end > start + 1) {
      const fitted = fitParagraphs(lines.slice(start, end), breaks.slice(start, end), wraps.slice(start, end));
      fitted.forEach((on, k) => {
        if (start + k + 1 < end) goes[start + k] = on;
      });
    }
    start = Math.max(end, start + 1);
  }
  return goes;
};

// A stop, or a bracket behind one: …给予奖励。（责任单位：科创局）
const stops = /(?:[。！？!?；;：:…]["”’）)】》]*|[。；][（(【][^（()）【】]*[)）】])$/;
const opens = /[，,、（(《“【]$/;
// 支持方式：…, 【政策依据】… and [江城]… begin a paragraph.
const runIn = /^(?:[\u4e00-\u9fff]{2,8}[：:]|[【[][\u4e00-\u9fff]{2,8}[】\]])/;
// 2024-03-15 来源：某某日报 is a line of the site
const dateLine = new RegExp(`^(?:[（(]?${dayInFigures}|20\\d\\d-\\d{1,2}-\\d{1,2}(?=\\s|$))`);

// 江渔发〔2024〕8号 alone on its line.
const numberLine = /^[\u4e00-\u9fffA-Z]{2,16} ?[〔[【（(] ?(?:19|20)\d{2} ?[〕\]】）)]{1,2} ?\d{1,4} ?[号號]$/;

type AtBreak = {
  readonly lines: readonly Line[];
  readonly at: number;
  /** The column that the lines near by reach to; null where they are not wrapped. */
  readonly wrap: number | null;
  /** The words before the line that it goes on from. */
  readonly sofar: string;
  /** Whether this line or the next is a day, or heads a table of contents. */
  readonly standsAlone: boolean;
};

/** What the words at a break say of it; 'open' where they do not tell. */
const breakAt = (line: Line, next: Line, { lines, at, wrap, sofar, standsAlone }: AtBreak): Break => {
  const words = layoutWords();
  if (line.text === next.text || line.text === lines[at - 1]?.text || isPathOfPage(next.text)) return 'ends';
  if (isMarkup(line.text) || isMarkup(next.text) || parseCaption(line) || parseCaption(next)) return 'ends';
  const label = parseLabel(next.text);
  // a list in a bracket that an earlier line opens: 市商务局， before 责任单位：
  const open = openBracket(line.text) ?? (/[。！？!?；;…]$/.test(line.text) ? null : openBracket(sofar + line.text));
  if (open && !(label && label.style !== '一是' && label.style !== '（1）') && closesSoon(open, lines, at))
    return 'goes-on';
  if (label && !isBrokenNumber(line.text, next.text)) return 'ends';
  if (isLabelAlone(line.text)) return 'goes-on';
  if (opensStatement(line.text) && opensStatement(next.text)) return 'ends';
  if (words.paperField.test(next.text) || isLatin(line.text) !== isLatin(next.text)) return 'ends';
  if (runIn.test(next.text) || /^——(?!\d)/.test(next.text)) return 'ends';
  if (/^——[^。]{4,30}。$/.test(line.text)) return 'ends';
  if (isByline(next.text) && /[。！？）)]$/.test(line.text)) return 'ends';
  if (isByline(line.text) && line.width <= 30) return 'ends';
  if (numberLine.test(unspaced(line.text)) || numberLine.test(unspaced(next.text))) return 'ends';
  if (line.indent >= 6 && next.indent !== line.indent && endsAsTitle(unspaced(line.text))) return 'ends';
  if (opens.test(line.text) || isCutAmount(line.text, next.text) || asksOfNext(line.text, next.text)) return 'goes-on';
  if (standsAlone) return 'ends';
  if (words.receipt.test(line.text) && /[日\d]$/.test(line.text)) return 'ends';
  if (!stops.test(line.text) && line.width >= 16 && words.neverFirst.test(next.text)) return 'goes-on';
  if (isHeading(line, next, wrap)) return 'ends';
  if (wrap === null && sofar === '' && isLineAbove(line, next, at === 0)) return 'ends';
  if (!next.gapBefore && isCutSentence(line, next, sofar)) return 'goes-on';
  if (wrap !== null) return 'open';
  if (stops.test(line.text) || (isLatin(line.text) && /[.?!]$/.test(line.text))) return 'ends';
  if (next.indent >= 2 && next.indent > line.indent) return 'ends';
  if (endsAsTitle(unspaced(line.text))) return 'ends';
  if (line.width >= 24 && next.width >= 24 && cutsWord(line.text, next.text)) return 'goes-on';
  const goesOn =
    line.width >= 44 &&
    !endsAsTitle(unspaced(next.text)) &&
    !(/[：:]$/.test(next.text) && next.width < 44) &&
    (next.width >= 12 || stops.test(next.text)) &&
    !(line.width < 60 && (isHeadingLine(line.text) || parseLabel(line.text)?.style === '附件'));
  return goesOn ? 'goes-on' : 'ends';
};

// Headings have at most so many characters; what is longer and no stop ends is looked back for so far.
const longestHeading = 30;
const longestSentence = 400;

/**
 * The next line holds a whole paragraph, so that no wrap has cut this one: the first line of a text, or one without
 * the signs of a sentence. The first line of a text stands above a blank one, as a title does.
 */
const isLineAbove = (line: Line, next: Line, isFirst: boolean): boolean =>
  ((isFirst && next.gapBefore && !/[，,。；;：:、]/.test(line.text) && /[，,。]/.test(next.text)) ||
    (next.width > 120 && next.width > 2 * line.width)) &&
  (isFirst || (!/[，,。；;]/.test(line.text) && !parseLabel(line.text))) &&
  !layoutWords().unfinished.test(line.text) &&
  // 发放购房券 | 对购房的…: what opens as items do is no second half of a word
  (opensItem(next.text) || !cutsWord(line.text, next.text));

/** No heading and no end: a sentence that a comma has opened, or that begins as items do (对…的), ends in a stop. */
const isCutSentence = (line: Line, next: Line, sofar: string): boolean => {
  if (stops.test(line.text) || endsAsTitle(unspaced(line.text)) || /\d$/.test(line.text)) return false;
  const whole = sofar + line.text;
  const open = whole.slice(Math.max(...[...'。；;！？!?'].map((stop) => whole.lastIndexOf(stop))) + 1);
  if (parseLabel(open)) return false;
  if (/[，,]/.test(open) && (sofar !== '' || open.length > longestHeading)) return true;
  return opensItem(open) && /[，,、。；;]/.test(next.text);
};

/**
 * （三十二）, 3. as a whole line: the words that it labels stand in the next one. A bare figure may be the number of a
 * page.
 */
const isLabelAlone = (text: string): boolean => {
  const label = parseLabel(text);
  return label !== null && label.end === text.length && labelsOfWords.has(label.style) && !/^\d+$/.test(text);
};

const labelsOfWords: ReadonlySet<string> = new Set(['一、', '（一）', '1.', '（1）']);

/** Written in Latin letters: a text does not change its language in the middle of a sentence. */
const isLatin = (text: string): boolean => {
  if (text.length < 20 || /[\u4e00-\u9fff]{2}/.test(text)) return false;
  return text.length - text.replace(/[A-Za-z]/g, '').length > text.length * 0.6;
};

/** The authors' names alone. */
const isByline = (text: string): boolean => text.length <= 14 && parseNames(text) !== null;

/** `#`, `- `, `* `, `> `, `|`, `---` and HTML tags at the start of a line: Markdown decides there. */
const isMarkup = (text: string): boolean =>
  /^(?:#{1,6} |[-*+] |> |\||-{3,}$|\*\*[^*]+\*\*[:：]?$|<\/?[a-z]|```|\$\$)/i.test(text);

/** 最高不超过10 | 万元, 给予二 | 十万元: a figure and its unit, or a numeral in words that goes on. */
const isCutAmount = (line: string, after: string): boolean => {
  const [text, next] = [simplifyUnits(line.slice(-16)), simplifyUnits(after.slice(0, 16))];
  if (/[\u4e00-\u9fff（(] ?\d[\d.,]*$/.test(text)) return layoutWords().figureUnit.test(next);
  const behind = /[^一二两三四五六七八九十百千万\s][一二两三四五六七八九十百千万]{1,8}$/.test(text)
    ? /^[一二两三四五六七八九十百千万亿]{1,6}/.exec(next)?.[0]
    : undefined;
  return behind !== undefined && layoutWords().figureUnit.test(next.slice(behind.length));
};

/** 年营收1亿元以上的 | 奖励5万元: a line that asks for a number, and one that gives a sum for it; cells in lines. */
export const asksOfNext = (text: string, next: string): boolean => {
  if (!/\d/.test(text) || !/\d/.test(next)) return false;
  const asked = stretchOf({ text });
  return (
    asked.ends('of') !== null &&
    asked.has('over|reach|breaks-through') !== null &&
    stretchOf({ text: next }).has('give|gift|aid') !== null
  );
};

/** 6. | 4个百分点: a decimal that a wrap cut in two is no list label. */
const isBrokenNumber = (text: string, next: string): boolean => /\d[.．]$/.test(text) && /^\d/.test(next);

/**
 * A label before a blank line ends its line; where lines are wrapped, if what follows it is a title that falls short
 * of them by three characters and no word goes on. A title with a bracket that says whose work it is ends wherever it
 * stands.
 */
const isHeading = (line: Line, next: Line, wrap: number | null): boolean => {
  if (!parseLabel(line.text)) return false;
  if (isHeadingLine(line.text) && titleBracket(line.text)) return true;
  if (!next.gapBefore) return false;
  if (wrap === null) return !/[。；;]/.test(line.text);
  return line.reach < wrap - 6 && isHeadingLine(line.text) && !cutsWord(line.text, next.text);
};

const pairs: Readonly<Record<string, string>> = {
  '（': '）)',
  '(': '）)',
  '《': '》',
  '【': '】',
  '〔': '〕]',
  '[': ']〕',
  '［': '］',
};

const bracketSigns = /[（）()《》【】〔〕[\]［］]/g;

/** The closers of the last bracket that the line leaves open, or null. */
const openBracket = (text: string): string | null => {
  if (!/[（(《【〔[［]/.test(text)) return null;
  const open: string[] = [];
  for (const [sign] of matchesOf(text, bracketSigns)) {
    const closers = pairs[sign];
    if (closers) open.push(closers);
    else if (open.at(-1)?.includes(sign)) open.pop();
  }
  return open.at(-1) ?? null;
};

/** Within 200 characters and the next three lines, or twelve behind one that ends as those of a list do (责任单位：). */
const closesSoon = (closers: string, lines: readonly Line[], at: number): boolean => {
  const count = /[：:，,、]$/.test(lines[at]?.text ?? '') ? 12 : 3;
  const words = lines.slice(at + 1, at + 1 + count).map((line) => line.text.slice(0, 200));
  return [...words.join('').slice(0, 200)].some((sign) => closers.includes(sign));
};
