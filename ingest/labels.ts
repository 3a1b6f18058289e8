// The labels that begin a heading or an item: 第一章, 第十条, 一、, （一）, 1., （1）, ①, 3.1.2, 一是, 第一，. One place knows their
// shapes: the way from bytes to facts asks here what a line begins with, and where its own words begin.
//
// Never takes a number that only begins a line for a label: 2.5万元, 2023年, 第三条规定的…, 一是否….
import { matchesOf, parseNumeral } from '../text/index.ts';
import type { Block } from './types.ts';
import { headingWords } from './vocabulary/headings.ts';

export type LabelStyle =
  | '编'
  | '章'
  | '节'
  | '条'
  | '款'
  | '一、'
  | '（一）'
  | '1.'
  | '（1）'
  | '①'
  | '1.1'
  | '附件'
  | '一是'
  | '第一'
  | '——';

export type Label = {
  readonly style: LabelStyle;
  /** As written without the stop behind it and blanks inside: 第十条, （一）, 1. */
  readonly label: string;
  /** Its number; of 3.1.2 the last. */
  readonly number: number;
  /** Of decimal labels: how many numbers. */
  readonly depth: number;
  /** Where the text after the label and its stop begins. */
  readonly end: number;
};

const gap = ' {0,2}';
const han = '[一二三四五六七八九十百千零〇两廿卅]{1,9}';
const short = '[一二三四五六七八九十]{1,3}';
// Four figures are a label unless they may be a year, or one of several figures (1000、2000元).
const digits = '\\d{1,3}';
const thousands = '(?!19|20)[1-9]\\d{3}';
// 2.2022年7月…, 1.500万元以上: a year or a round number with its unit may stand right behind the stop.
const stop = `${gap}[.．、](?!\\d(?!\\d{3}年|(?<=[1-9])\\d{0,2}00(?=[^\\x00-\\x7f])))`;
// A number of 第X条 may have blanks between its digits (第 1 0 条), or a second one (第 8-1 条).
const ordinal = `第${gap}(${han}|\\d(?: ?\\d){0,4})${gap}`;

const shapes: readonly (readonly [LabelStyle, RegExp])[] = [
  ['编', new RegExp(`^(${ordinal}(?:编|篇|部分))(?![是为中的、，])${gap}`)],
  ['章', new RegExp(`^(${ordinal}章)${gap}`)],
  ['节', new RegExp(`^(${ordinal}节)${gap}`)],
  [
    '条',
    new RegExp(
      `^(${ordinal}(?:- ?\\d{1,2}${gap})?[条條])(?!${gap}(?:[例款第項的中至到、和或及与]|规定|所称|所列|之))[:：]?${gap}`,
    ),
  ],
  ['款', new RegExp(`^(${ordinal}款)[:：]?${gap}`)],
  [
    '附件',
    new RegExp(
      `^((?:附 {0,2}件|附表|附(?=\\s?[:：\\d一二三四五六七八九十]|$))\\s?(\\d{1,2}|${short})?)(?=[:：.、 ]|$)\\s?[:：.、]?\\s{0,2}`,
    ),
  ],
  ['一、', new RegExp(`^((${han}))${gap}[、.．]${gap}`)],
  ['（一）', new RegExp(`^([(（]${gap}(${han})${gap}[)）])${gap}[、.．]?${gap}`)],
  ['1.1', /^((\d{1,2}(?:[.．]\d{1,2}){1,3}))[.．、]?(?![\d%％万亿千百元倍个]|[.．]\d)\s{0,2}/],
  ['1.', new RegExp(`^((${digits}))(?:${stop}|(?<=\\d)[)）])${gap}`)],
  ['1.', new RegExp(`^((${thousands}))[.．](?!\\d)${gap}`)],
  ['（1）', new RegExp(`^([(（]${gap}(${digits}|${thousands})${gap}[)）])${gap}[、.．]?${gap}`)],
  ['①', /^(([①-⑳]))\s{0,2}/],
  ['一是', /^(([一二三四五六七八九十])是)(?=[^否不指])/],
  ['第一', new RegExp(`^(第(${short}))[，,]`)],
];

const behindWord = new RegExp(
  `(?<=[\\u4e00-\\u9fff])(?<!${short}|[第款项条按照据和及与或见至到反])(?=第${gap}${han}${gap}[章条]|\\d{1,2}[.．、](?=[\\u4e00-\\u9fff“《])|${short}、(?=[\\u4e00-\\u9fff]{2})(?!${short}))`,
  'g',
);

// What the labels of each style begin with.
const openings: Readonly<Record<LabelStyle, string>> = {
  ...{ 编: '第', 章: '第', 节: '第', 条: '第', 款: '第', 第一: '第', 附件: '附' },
  ...{ '一、': '一二三四五六七八九十百千零〇两廿卅', 一是: '一二三四五六七八九十' },
  ...{ '1.': '0123456789', '1.1': '0123456789', '（一）': '(（', '（1）': '(（', '——': '—' },
  '①': '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
};

/** By the sign that a text begins with: the shapes that its label may have, in their order. */
const shapesByOpening = new Map(
  [...new Set(Object.values(openings).join(''))].map((sign) => [
    sign,
    shapes.filter(([style]) => openings[style].includes(sign)),
  ]),
);

/** The label at the start of a line or paragraph; null where there is none. */
export const parseLabel = (text: string): Label | null => {
  for (const [style, shape] of shapesByOpening.get(text[0] ?? '') ?? []) {
    const found = shape.exec(text);
    if (!found) continue;
    const [whole, label = '', numeral = ''] = found;
    const number = labelNumber(style, numeral);
    if (number === null) continue;
    return {
      style,
      label: label.replaceAll(' ', '').replace(/[.．]$/, ''),
      number,
      depth: style === '1.1' ? numeral.split(/[.．]/).length : 1,
      end: whole.length,
    };
  }
  return null;
};

const labelNumber = (style: LabelStyle, numeral: string): number | null => {
  const plain = numeral.replaceAll(' ', '');
  if (style === '附件' && plain === '') return 1;
  if (style === '①') return plain.charCodeAt(0) - 0x245f;
  if (style === '1.1') return Number(plain.split(/[.．]/).at(-1));
  return /^\d+$/.test(plain) ? Number(plain) : parseNumeral(plain);
};

/** Where the words behind the label begin; 0 where the text begins with none. */
export const labelEnd = (text: string): number => parseLabel(text)?.end ?? 0;

/** Whether a label is the next of the list that another stands in: of its style, its number one more. */
export const isNextLabel = (last: Label | null, label: Label | null): boolean =>
  last !== null && label !== null && last.style === label.style && label.number === last.number + 1;

/** The words behind the label. */
export const withoutLabel = (text: string): string => text.slice(labelEnd(text));

/**
 * Where the words behind 附件1 begin, with which a line says that it is the first of an annex; 0 where it begins
 * otherwise.
 */
export const annexLabelEnd = (text: string): number => {
  const label = parseLabel(text);
  return label?.style === '附件' ? label.end : (labelAtTitle.exec(text)?.[0].length ?? 0);
};

// In a sentence the same would name an annex: 附件1所列企业.
const labelAtTitle = /^附件\d{1,2}?(?=\p{Script=Han}|(?:19|20)\d\d年)/u;

/** Whether a line begins with 附件： without a number: the names of the annexes follow. */
export const opensAnnexList = (line: string): boolean => /^附件\s?[:：]/.test(line);

/**
 * The label of a block that stands alone. A mark of Markdown makes one of a decimal, whatever follows (# 3.3个案访谈),
 * and a wide blank one of a number (1 关于…).
 */
export const parseBlockLabel = (block: Pick<Block, 'text' | 'offsets' | 'markup'>): Label | null =>
  parseLabel(block.text) ?? spacedNumber(block) ?? markedDecimal(block);

const markedDecimal = ({ text, markup }: Pick<Block, 'text' | 'markup'>): Label | null => {
  const digits = markup > 0 ? /^\d{1,2}(?:\.\d{1,2}){1,3}(?=[\u4e00-\u9fff])/.exec(text)?.[0] : undefined;
  if (digits === undefined) return null;
  const numbers = digits.split('.');
  return { style: '1.1', label: digits, number: Number(numbers.at(-1)), depth: numbers.length, end: digits.length };
};

const spacedNumber = ({ text, offsets, markup }: Pick<Block, 'text' | 'offsets' | 'markup'>): Label | null => {
  const digits = /^(\d{1,2})(?=[\u4e00-\u9fff]| ?[A-Z][a-z])/.exec(text)?.[1];
  if (!digits || text.length > 40 || /[，,。；;：:]/.test(text)) return null;
  const blanks = (offsets[digits.length] ?? 0) - (offsets[digits.length - 1] ?? 0);
  if ((blanks < 2 && !markup) || headingWords().counted.test(text)) return null;
  const blank = text[digits.length] === ' ' ? 1 : 0;
  return { style: '1.', label: digits, number: Number(digits), depth: 1, end: digits.length + blank };
};

/**
 * Places in a line at which a label may begin: behind the end of a sentence, a bracket, a quote or a blank, and of
 * （一） behind a heading (一、总体要求（一）指导思想); 第（一）项 and 本条（一） refer to one.
 */
export const labelPlaces = (line: string): number[] => {
  const places = new Set([...matchesOf(line, mayBegin), ...matchesOf(line, behindHeading)].map((found) => found.index));
  return [...places].sort((a, b) => a - b);
};

/**
 * Places right behind a word at which a label may begin in a line that lost its breaks: 后补助7.对…, 第二章奖励第五条…. Many are
 * references (违反第五条) or parts of names: whoever asks has to count.
 */
export const labelPlacesInWords = (line: string): number[] => matchesOf(line, behindWord).map(({ index }) => index);

const mayBegin = new RegExp(
  `(?<=^|[。；：！？;:!?）)】”〕\\]\\s])(?=第|${short}\\s?[、.．]|[（(]\\s?[一二三四五六七八九十]|\\d{1,2}\\s?[.．、])`,
  'g',
);
const behindHeading = new RegExp(
  `(?<=[\\u4e00-\\u9fff])(?<![第款项条按照据和及与或见至到])(?=[（(]${short}[）)])`,
  'g',
);

/** The labels that the article of a reference may have: 第三条, 第3条 for 第三条第二款; none where it names no article. */
export const articleLabels = (reference: string): string[] => {
  const [, number] = /第 ?([^第条]+?) ?条/.exec(reference) ?? [];
  const value = number === undefined ? null : parseNumeral(number);
  return value === null ? [] : [...new Set([`第${number}条`, `第${value}条`, `第${spelled(value)}条`])];
};

const figures = '零一二三四五六七八九';

/** A number below a hundred as labels spell it: 23 → 二十三. */
const spelled = (value: number): string => {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (figures[tens] ?? '')}十`;
  return `${ten}${ones === 0 ? '' : (figures[ones] ?? '')}`;
};
