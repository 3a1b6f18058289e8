// The labels that begin a heading or an item: 第一章, 第十条, 一、, （一）, 1., （1）, ①, 3.1.2. One place knows their shapes.
import { parseNumeral } from '../text/index.ts';

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

const han = '[一二三四五六七八九十百零〇两廿卅]+';
const digits = '\\d{1,3}';
const gap = ' {0,2}';

// A number of 第X条 may have blanks between its digits (第 1 0 条).
const shapes: readonly (readonly [LabelStyle, RegExp])[] = [
  ['编', new RegExp(`^(第${gap}(${han}|\\d[\\d ]{0,3})${gap}(?:编|篇|部分))(?![是为中的、，])${gap}`)],
  ['章', new RegExp(`^(第${gap}(${han}|\\d[\\d ]{0,3})${gap}章)${gap}`)],
  ['节', new RegExp(`^(第${gap}(${han}|\\d[\\d ]{0,3})${gap}节)${gap}`)],
  [
    '条',
    new RegExp(
      `^(第${gap}(${han}|\\d[\\d ]{0,3})${gap}条)(?!${gap}(?:[例款第的中至到、和或及与]|规定|所称|所列|之))[:：]?${gap}`,
    ),
  ],
  ['款', new RegExp(`^(第${gap}(${han}|\\d[\\d ]{0,3})${gap}款)[:：]?${gap}`)],
  [
    '附件',
    /^((?:附件|附表|附(?=\s?[:：\d一二三四五六七八九十]|$))\s?(\d{1,2}|[一二三四五六七八九十]{1,3})?)(?=[:：.、 ]|$)[:：.、]?\s{0,2}/,
  ],
  ['一、', new RegExp(`^((${han}))${gap}[、.．]${gap}`)],
  ['（一）', new RegExp(`^([(（]${gap}(${han})${gap}[)）])${gap}[、.．]?${gap}`)],
  ['1.1', /^((\d{1,2}(?:[.．]\d{1,2}){1,3}))[.．、]?(?![\d%％万亿千百元倍个])\s{0,2}/],
  ['1.', new RegExp(`^((${digits}))(?:${gap}[.．、](?!\\d)|(?<=\\d)[)）])${gap}`)],
  ['（1）', new RegExp(`^([(（]${gap}(${digits})${gap}[)）])${gap}[、.．]?${gap}`)],
  ['①', /^(([①-⑳]))\s{0,2}/],
  ['一是', /^(([一二三四五六七八九十])是)(?=[^否不指])/],
];

/** The label at the start of a line or paragraph; null where there is none. */
export const parseLabel = (text: string): Label | null => {
  for (const [style, shape] of shapes) {
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
  return parseNumeral(plain);
};
