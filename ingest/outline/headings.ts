// Which blocks begin with a heading, and where its title ends.
//
// Signals, in order of precedence:
//   1. Markdown's # and a label (第一章, 一、, （一）, 1., 3.1.2) on a block without a stop: a heading
//   2. a label before a short phrase with 。 or ： behind it and more text: a run-in heading (（一）落户补贴。在…)
//   3. 第X条: always a section; its title is the run-in phrase, 【…】 or empty
//   4. a word of the vocabulary alone on its line (摘要, 参考文献, 附则)
//   5. a decimal label before words that stand twice (2.2.1调查对象调查对象包括…), where a blank was lost
//   6. 【…】 at the start of a paragraph, a bold line before one
//   7. a short line that ends in ： with a text of its own below (租房补贴：)
//   8. a label before a short phrase or question with its stop, alone on its line: with items of a lower kind below, or where another
//      of the part does the same above a text without a label (3.酒店建设。 / 4.民宿建设。)
// What a heading says of bodies in a bracket at its end (（科技局牵头）) is text below it, not its title.
// Never takes an item of a list (1、一律用A4纸打印。) or a sentence with a label for a heading.
import { type Label, type LabelStyle, parseLabel } from '../labels.ts';
import { parseCaption } from '../layout/captions.ts';
import { openingLabel } from '../mentions/hypothesis-labels.ts';
import { parseNames } from '../names.ts';
import { isBareField } from '../page-data.ts';
import type { Block, Zone } from '../types.ts';
import { isDeclarative, isPageWord, titleType, unnumberedZone } from './words.ts';

export type HeadingCandidate = {
  readonly block: number;
  readonly label: Label | null;
  /** Half-open in the block's text. */
  readonly title: readonly [number, number];
  readonly runIn: boolean;
  /** Where the text after the heading begins. */
  readonly bodyStart: number;
  readonly markup: number;
  /** The zone that it opens, if any. */
  readonly zone: Zone | null;
  /** Its rank where the shape alone tells it; else levels.ts does. */
  readonly rank?: number;
};

/**
 * The heading that a block begins with, or null. `next` is the next block that is not furniture; `behindTitle` says that a single #
 * is no title here: Markdown from OCR has it before every heading; `closedStyles` come from closedStylesOf.
 */
export const findHeading = (
  block: Block,
  index: number,
  next: Block | null,
  behindTitle = false,
  closedStyles: ReadonlySet<LabelStyle> = new Set(),
): HeadingCandidate | null => {
  if (block.kind !== 'paragraph' || block.text === '') return null;
  const { text } = block;
  const label = parseLabel(text) ?? spacedNumber(block) ?? markedDecimal(block);
  const base = { block: index, markup: block.markup, zone: null };
  if (!label) return unlabelled(block, next, base, behindTitle ? 1 : 2);
  if (label.style === '附件') return null;
  const from = label.end;
  const whole = text.length;
  const bracketed = /^【([^】]{1,30})】/.exec(text.slice(from));
  if (bracketed)
    return {
      ...base,
      label,
      title: [from + 1, from + bracketed[0].length - 1],
      runIn: from + bracketed[0].length < whole,
      bodyStart: from + bracketed[0].length,
    };
  const bodies = whole - from <= 120 ? bodyBracketOf(text.slice(from)) : null;
  if (bodies && isStandalone(text.slice(from, from + bodies.index), label))
    return {
      ...base,
      label,
      title: [from, from + bodies.index],
      runIn: true,
      bodyStart: from + bodies.index,
    };
  if (isStandalone(text.slice(from), label))
    return { ...base, label, title: [from, trimEnd(text, from, whole)], runIn: false, bodyStart: whole };
  if (isClosedTitle(text.slice(from), label, next) || (closedStyles.has(label.style) && isClosed(text, label, next)))
    return { ...base, label, title: [from, /[?？]$/.test(text) ? whole : whole - 1], runIn: false, bodyStart: whole };
  const doubled = label.style === '1.1' ? doubledTitle.exec(text.slice(from))?.slice(1).find(Boolean) : undefined;
  if (doubled)
    return { ...base, label, title: [from, from + doubled.length], runIn: true, bodyStart: from + doubled.length };
  const end = runInEnd(text, from, label);
  if (end !== null) return { ...base, label, title: [from, end], runIn: true, bodyStart: end + 1 };
  if (label.style === '条') return { ...base, label, title: [from, from], runIn: true, bodyStart: from };
  return null;
};

// 调查对象调查对象包括…, 结构模型构建结构模型描述…: the text behind a title begins with its words.
const doubledTitle =
  /^(?:(\p{Script=Han}{2,12})\1|((\p{Script=Han}{3,8})(?:构建|分析|检验|设计|设定|选取|测量|说明|概述|介绍|特征|结果|方法|来源))\3)/u;

/** Styles of labels under which two lines or more of a part are titles with a stop, each above a text without a label. */
export const closedStylesOf = (blocks: readonly Block[]): ReadonlySet<LabelStyle> => {
  const counts = new Map<LabelStyle, number>();
  const body = blocks.filter((block) => block.kind !== 'furniture');
  body.forEach((block, i) => {
    const label = block.kind === 'paragraph' && block.text.length <= 50 ? parseLabel(block.text) : null;
    if (label && isClosed(block.text, label, body[i + 1] ?? null))
      counts.set(label.style, (counts.get(label.style) ?? 0) + 1);
  });
  return new Set([...counts].flatMap(([style, count]) => (count >= 2 ? [style] : [])));
};

/** A short phrase with 。 or a question with ？ behind its label, and a text without a label below. */
const isClosed = (text: string, label: Label, next: Block | null): boolean => {
  const title = text.slice(label.end);
  return (
    (/^[^，,。；;：:？?]{2,22}。$/.test(title) || /^[^，,。；;：:？?]{4,34}[？?]$/.test(title)) &&
    !['条', '一是', '①', '（1）'].includes(label.style) &&
    (/[？?]$/.test(title) || (!listItem.test(title) && !isDeclarative(title))) &&
    !terms.test(title) &&
    next?.kind === 'paragraph' &&
    next.text.length >= 15 &&
    !parseLabel(next.text)
  );
};

/** The bracket with bodies that a heading ends in: （科技局牵头，财政局配合）, （责任单位：…）, （市科技局、市财政局）. */
const bodyBracketOf = (text: string): RegExpExecArray | null => {
  const charged = bodyBracket.exec(text);
  if (charged) return charged;
  const bracket = /[（(]([^（）()]{3,60})[）)]$/.exec(text);
  const names = bracket?.[1]?.split(/[、，,\s]/) ?? [];
  const levelled = /^(?:[省市区县州旗]|各[省市区县州乡镇街])/.test(names[0] ?? '');
  return (names.length > 1 || levelled) && names.every((name) => bodyName.test(name)) ? bracket : null;
};

const bodyName =
  /^[\u4e00-\u9fff]{2,14}(?:[局委厅办]|委员会|办公室|管委会|政府|中心|街道|乡镇|镇街)(?:等(?:部门|单位)?)?(?:负责|落实|实施|按职责分工负责)?$/;

const bodyBracket = /[（(](?:[^（）()]*(?:牵头|配合)|(?:责任|牵头|主办|承办|配合)(?:单位|部门)[:：])[^（）()]*[）)]$/;

const stop = /[。；;！!？?]$/;
const phraseEnd = /[。:：]/;

/** A title alone on its line: no stop at its end, no sentence within, at most 45 characters (the longest seen is 36). */
const isStandalone = (title: string, label: Label): boolean => {
  if (title.length === 0 || title.length > 45 || stop.test(title) || /[。；;，,、：:]$/.test(title) || /。/.test(title))
    return false;
  if (/[:：]/.test(title) || namesDocument.test(title)) return false;
  if (label.style === '条') return title.length <= 20 && !/[，,]/.test(title);
  if (label.style === '一是') return false;
  return (
    (title.match(/[，,]/g)?.length ?? 0) <= 2 && (!listItem.test(title) || support.test(title)) && !terms.test(title)
  );
};

// 《…办法》（…号）: an item of a list of documents.
const namesDocument =
  /^《[^》]*》(?:[（(][^（）()]*[)）])?$|^[\u4e00-\u9fff]{2,10}[〔［[（(]\d{4}[〕］\])）]\s?\d{1,4}\s?号/;

// 对设计企业流片支持: what supports whom, without a verb that gives it.
const support =
  /^对(?!.*(?:给予|予以|按照?|提供|进行|加大))[^，,]{2,28}(?:支持|奖励|扶持|补贴|补助|资助|奖补|激励|帮扶|保障)$/;

// What items of a list begin with: bearers and conditions, not actions or names.
const listItem =
  /^(?:对于?[^口外接]|凡|如(?!何|期)果?|若|经[^营济]|在[^线]|由|以[上下内外及]|自(?![主贸动然驾])|为了?|按照?|不|未(?!来)|须|应(?![用急对征届收付诉])|可(?![再持信视])|请|本(?![地土])|该|其(?!他)|属于|符合|具有|具备)|必须|应当|应该|不得|不予/;

// 奖励2000万元, 营业收入增长10%以上: terms, not titles.
const terms = /\d[\d.,]*\s*(?:[万亿]?(?:美|欧|港)?元|[%％‰]|平方米|人以上|家以上)/;

/** （一）设备更新支持。 alone, with items of a lower kind below: the stop closes a title. */
const isClosedTitle = (title: string, label: Label, next: Block | null): boolean => {
  const below = next ? parseLabel(next.text) : null;
  return (
    /^[^，,。；;：:]{2,20}。$/.test(title) &&
    label.style !== '一是' &&
    !listItem.test(title) &&
    !terms.test(title) &&
    below !== null &&
    below.style !== label.style &&
    below.number === 1
  );
};

/**
 * The end of a run-in title: the first 。 or ： with text behind it, within 26 characters (the longest seen is 24); before ：
 * within 20. Null where the phrase is a sentence of its own or an item.
 */
const runInEnd = (text: string, from: number, label: Label): number | null => {
  const found = phraseEnd.exec(text.slice(from));
  if (!found || found.index === 0) return null;
  const title = text.slice(from, from + found.index);
  const rest = text.slice(from + found.index + 1).trim();
  const byColon = found[0] !== '。';
  if (byColon && label.style === '①') return null; // ①建筑业：…: a case and its terms
  if (rest === '' || title.length > (byColon ? 22 : 30)) return null;
  if (openBrackets(title) || /[；;？?！!]/.test(title)) return null;
  if (listItem.test(title) && (byColon || !support.test(title))) return null;
  const commas = title.match(/[，,]/g)?.length ?? 0;
  if (commas > (byColon ? 0 : 1) || (commas === 1 && (title.length > 28 || /[，,].*[为是有]/.test(title)))) return null;
  if (/[是指]$|\d{4}年|\d\s*[%％万亿元]/.test(title)) return null;
  if (label.style === '条' && /^(?:本|为)/.test(title)) return null;
  return from + found.index;
};

const openBrackets = (text: string): boolean =>
  (text.match(/[（(《“]/g)?.length ?? 0) !== (text.match(/[）)》”]/g)?.length ?? 0);

/** `# 3.3个案访谈`: behind a mark a decimal is a label, whatever follows it. */
const markedDecimal = (block: Block): Label | null => {
  const digits = block.markup > 0 ? /^\d{1,2}(?:\.\d{1,2}){1,3}(?=[\u4e00-\u9fff])/.exec(block.text)?.[0] : undefined;
  if (digits === undefined) return null;
  const numbers = digits.split('.');
  return { style: '1.1', label: digits, number: Number(numbers.at(-1)), depth: numbers.length, end: digits.length };
};

/** `1 关于…`: a number that only a blank parts from the title, on a line of its own. */
const spacedNumber = (block: Block): Label | null => {
  const found = /^(\d{1,2})(?=[\u4e00-\u9fff]| ?[A-Z][a-z])/.exec(block.text);
  const digits = found?.[1];
  if (!digits || block.text.length > 40 || /[，,。；;：:]/.test(block.text)) return null;
  const gap = (block.offsets[digits.length] ?? 0) - (block.offsets[digits.length - 1] ?? 0);
  if ((gap < 2 && !block.markup) || /^\d+(?:年|月|日|个|家|项|亿|万|号|位|种|大|次|条)/.test(block.text)) return null;
  const blank = block.text[digits.length] === ' ' ? 1 : 0;
  return { style: '1.', label: digits, number: Number(digits), depth: 1, end: digits.length + blank };
};

/** A bold line without a stop before a paragraph; not a title, a day or a name of a text. */
const isBoldHeading = (block: Block, next: Block | null): boolean =>
  block.bold &&
  /^[^。；;，,！？]{2,24}[:：]?$/.test(block.text) &&
  /[\u4e00-\u9fff]{2}/.test(block.text) &&
  !/\d{4}年|^[\u4e00-\u9fff]{2,4}[:：]$/.test(block.text) &&
  titleType(block.text) === null &&
  next?.kind === 'paragraph' &&
  !next.bold &&
  next.text.length > 20;

const unlabelled = (
  block: Block,
  next: Block | null,
  base: { block: number; markup: number; zone: null },
  leastMarkup: number,
): HeadingCandidate | null => {
  const { text } = block;
  const whole = text.length;
  const zone = unnumberedZone(text);
  if (zone) return { ...base, label: null, title: [0, trimEnd(text, 0, whole)], runIn: false, bodyStart: whole, zone };
  const bracketed = /^【([^】]{2,14})】/.exec(text);
  if (bracketed?.[1] && !isPageWord(bracketed[1]) && (block.text.length > bracketed[0].length + 4 || next !== null))
    return {
      ...base,
      label: null,
      title: [1, bracketed[0].length - 1],
      runIn: bracketed[0].length < whole,
      bodyStart: bracketed[0].length,
    };
  if (isBoldHeading(block, next))
    return { ...base, label: null, title: [0, trimEnd(text, 0, whole)], runIn: false, bodyStart: whole };
  if (
    block.markup >= leastMarkup &&
    whole <= 60 &&
    !stop.test(text) &&
    !parseCaption(block) &&
    !parseNames(text) &&
    openingLabel(text) === null
  )
    return { ...base, label: null, title: [0, trimEnd(text, 0, whole)], runIn: false, bodyStart: whole };
  if (
    /^[^，,。；;、\s\d()（）《》]{2,10}[:：]$/.test(text) &&
    !fieldName.test(text) &&
    !isBareField(text) &&
    !isDeclarative(text) &&
    next !== null &&
    next.text.length > 30 &&
    /^[\u4e00-\u9fff“《（(\d].*[。；]/.test(next.text) &&
    next.kind === 'paragraph'
  )
    return { ...base, label: null, title: [0, whole - 1], runIn: false, bodyStart: whole };
  return null;
};

// 联系人：, 各有关单位：, 各区残联： – fields of a letter or form, and whom a letter goes to.
const fieldName =
  /^(?:各|致|尊敬|有关|附)|(?:单位|部门|公司|企业|政府|委员会|[局厅部委办院校]|同志|先生|女士|人|电话|地址|邮箱|传真|日期|时间|编号|名称|如下|内容|附件|备注|方式|手机|领域)[:：]$/;

const trimEnd = (text: string, from: number, to: number): number => {
  let end = to;
  while (end > from && /[\s:：]/.test(text[end - 1] ?? '')) end--;
  return end;
};

/** Whether a block reads as the title of a text: no label, no stop, a last word that names a kind of text. */
export const isTitleLine = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.text.length >= 4 &&
  block.text.length <= 90 &&
  !parseLabel(block.text) &&
  !/^\d/.test(block.text) &&
  !/[。；;：:，,、？?！!]$/.test(block.text) &&
  !/[。；;]/.test(block.text) &&
  titleType(block.text) !== null;
