// What a line by itself says of being a heading or a title. Layout asks it where a paragraph ends, outline where a
// section begins, so that both take the same lines for headings.
//
// Signals: a label before a short phrase without a stop, that neither begins as items do nor names terms
// (isHeadingLine); a last word that names a kind of text (isTitleLine); a word of the vocabulary alone on its line
// (unnumberedZone).
// Never looks at the lines around: what stands above or below decides in layout/reflow.ts and outline/headings.ts.
import type { DocumentType } from '../model/index.ts';
import { documentTypes } from '../model/index.ts';
import { matchesOf, parseDayLine } from '../text/index.ts';
import { parseDutyBracket, type Range } from './duty-notes.ts';
import { type Label, labelEnd, parseLabel } from './labels.ts';
import type { Zone } from './types.ts';
import { stretchOf } from './vocabulary/cues.ts';
import { headingWords } from './vocabulary/headings.ts';

/** Whether a line is a label and a title: 二、支持冷库建设; whose work it is may stand in a bracket behind. */
export const isHeadingLine = (line: string): boolean => {
  const label = parseLabel(line);
  if (!label || label.style === '附件') return false;
  const [start, end] = titleBracket(line) ?? [line.length, line.length];
  return isBlank(line.slice(end)) && isStandaloneTitle(line.slice(label.end, start).trimEnd(), label);
};

/** 补贴对象, 申请条件, 补贴方式和标准: a title that says nothing but whom, on what condition or how much. */
export const isSideTitle = (title: string): boolean =>
  stretchOf({ text: title }).is('facet-of*', 'facet', 'facet-of*', 'facet?') !== null;

/** The same, or how one applies: 申报材料, 申报程序. */
export const isFacetTitle = (title: string): boolean =>
  isSideTitle(title) || stretchOf({ text: title }).is('facet-of', 'facet-of*', 'facet-of-procedure') !== null;

/**
 * The bracket with the bodies in charge behind a title, where the title's line ends with it, or a sentence begins
 * behind it.
 */
export const titleBracket = (text: string): Range | null => {
  const start = labelEnd(text);
  for (const { index } of matchesOf(text.slice(start, longestTitle), /[(（【[〔［]/g)) {
    const span = parseDutyBracket(text, start + index)?.span;
    if (span) return /^[。:：]/.test(text.slice(span[1])) || isBlank(text.slice(span[1])) ? span : null;
  }
  return null;
};

const isBlank = (rest: string): boolean => /^[。；;\s]*$/.test(rest);

// The longest title, its label, and blanks that a scan puts between them.
const longestTitle = 60;

/**
 * A title alone behind its label: no stop at its end, no sentence within, at most 45 characters (the longest seen is
 * 36).
 */
export const isStandaloneTitle = (title: string, label: Label): boolean => {
  if (title.length === 0 || title.length > 45 || /[；;！!？?，,、]$/.test(title) || /[。:：]/.test(title)) return false;
  if (namesDocument.test(title) || endsInSum(title)) return false;
  if (label.style === '条') return title.length <= 20 && !/[，,]/.test(title) && !isUnstopped(title);
  if (label.style === '一是' || label.style === '第一') return false;
  return (
    (title.match(/[，,]/g)?.length ?? 0) <= 2 && !opensItem(title) && !headingWords().terms.test(bracketless(title))
  );
};

/** 更换发动机，每台补贴八千元: a sum in words closes an item. */
const endsInSum = (title: string): boolean => {
  const words = stretchOf({ text: title });
  const [yuan] = words.ends('yuan') ?? [];
  return (
    yuan !== undefined &&
    /[一二两三四五六七八九十百千万]$/.test(title.slice(0, yuan.start)) &&
    words.has('give|gift') !== null
  );
};

/** 对新建渔港给予十万元补助: the text of an article whose stops were left out, as in vertical print. */
const isUnstopped = (title: string): boolean => {
  const words = stretchOf({ text: title });
  return headingWords().articleBegin.test(title) || (words.has('give') !== null && words.has('yuan') !== null);
};

/** 支持标准（最高100万元）: a bracket behind a title may hold terms. */
const bracketless = (title: string): string => title.replace(/[（(][^（()）]*[）)]$/, '');

// 《…办法》（…号）: an item of a list of documents.
const namesDocument =
  /^《[^》]*》(?:[（(][^（()）]*[)）])?$|^[\u4e00-\u9fff]{2,10}[〔［[（(]\d{4}[〕］\])）]\s?\d{1,4}\s?号/;

/** Whether words begin as an item of a list does (对…, 符合…) or say a rule (应当); 对设计企业流片支持 does not. */
export const opensItem = (words: string): boolean =>
  headingWords().listItem.test(words) && !headingWords().support.test(words);

/** Whether a line reads as the title of a text: no label, no stop, a last word that names a kind of text. */
export const isTitleLine = (line: string): boolean =>
  line.length >= 4 &&
  line.length <= 90 &&
  !parseLabel(line) &&
  !/^\d/.test(line) &&
  !/[：:，,、？?！!]$/.test(line) &&
  !/[。；;]/.test(line) &&
  titleType(line) !== null;

/** The type of document that a title's last word names, null where it names none. */
export const titleType = (text: string): DocumentType | null => {
  const bare = text.replace(/[\s》]/g, '').replace(/[（(][^（）()]{1,12}[）)]$/, '');
  const { titles, noLaw } = headingWords();
  if (noLaw.test(bare)) return null;
  const word = titles.find(([end]) => bare.endsWith(end))?.[1];
  return documentTypes.find((type) => type === word) ?? null;
};

/** Whether a line ends as titles do: 关于…的通知, 年度报告（草案）. */
export const endsAsTitle = (line: string): boolean => headingWords().titleEnd.test(line);

const zones: ReadonlySet<string> = new Set<Zone>(['front', 'body', 'toc', 'references', 'form', 'back']);
const isZone = (word: string | undefined): word is Zone => word !== undefined && zones.has(word);

/** The zone that a heading without a label opens, null where the line is no such heading. */
export const unnumberedZone = (text: string): Zone | null => {
  const { unnumbered, unnumberedBegin } = headingWords();
  if (text.length > longestTitle || !unnumberedBegin.has(text[text.search(/[^\s:：。]/)] ?? '')) return null;
  const word = unnumbered.get(
    text
      .replace(/[（(][A-Za-z ]+[)）]$/, '')
      .replace(/[\s:：。]/g, '')
      .toLowerCase(),
  );
  return isZone(word) ? word : null;
};

/** Whether a phrase states something (种子是…, 仍需…) and so is a sentence rather than a heading. */
export const isDeclarative = (phrase: string): boolean =>
  headingWords().declarative.some((word) => phrase.includes(word));

/** Whether words in 【】 are a button or note of the page (【原文下载】). */
export const isPageWord = (phrase: string): boolean => headingWords().pageWords.some((word) => phrase.includes(word));

/** A day alone on its line, as it stands under a text: 2023年3月24日, （二〇二三年三月二十四日）, 2023-03-24, 农历癸卯年二月初三. */
export const isDayLine = (line: string): boolean => parseDayLine(line) !== null || headingWords().lunarDay.test(line);
