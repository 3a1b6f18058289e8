// Texts whose line breaks are lost: a line of a thousand characters and more is parted where labels count up within
// it; a shorter one where that is the whole text, where headings of the first level count up (第一条, 一、), or items that
// have titles do (1.种猪补贴：…).
//
// Signals: 第X章, 第X条, 一、, （一） and 1. behind the end of a sentence, a blank or (of 第X章 and 一、 above them) a heading,
// each kind in the order 1, 2, 3 … or going on from its last; in a text that is one line also
// right behind a word (后补助7.对…). Blanks, where a third of them stand behind the end of a sentence or before a label:
// they are what is left of line ends, and the line is parted at each.
// Never parts a line of common length, nor at a label that is only referred to (按照第三条).

import { matchesOf } from '../../text/index.ts';
import { type Label, type LabelStyle, labelPlaces, labelPlacesInWords, parseLabel } from '../labels.ts';
import { listLabels } from '../vocabulary/agency-lists.ts';
import { type Line, measureText } from './lines.ts';
import { copyWithin } from './repetitions.ts';

// Paragraphs of laws and papers seldom have more than 900 characters.
const longest = 1200;
const longestWithHeadings = 400;
const longestAlone = 150;

/**
 * The lines, the over-long ones parted, and those that say a long stretch twice before and behind what they say again.
 */
export const partUnbroken = (lines: readonly Line[]): Line[] =>
  lines.flatMap(partAtCopy).flatMap((line) => {
    const breaks = line.row === null ? breaksOf(line, lines.length <= 3) : [];
    return breaks.length > 0 ? partAt(line, breaks) : [line];
  });

const partAtCopy = (line: Line): Line[] => {
  const copy = line.row === null ? copyWithin(line.text) : null;
  if (!copy) return [line];
  const start = line.span.start + copy.start;
  return partAt(line, [copy.start, copy.end]).map((part) =>
    part.span.start >= start && part.span.end <= line.span.start + copy.end ? { ...part, isCopy: true } : part,
  );
};

const breaksOf = (line: Line, alone: boolean): number[] => {
  const duties = behindDuties(line.text);
  const others = otherBreaks(line, alone);
  return duties.length === 0 ? others : [...new Set([...others, ...duties])].sort((a, b) => a - b);
};

const otherBreaks = ({ text }: Line, alone: boolean): number[] => {
  if (text.length >= (alone ? longestAlone : longest)) {
    const labels = findBreaks(text, allStyles);
    return [...new Set([...labels, ...blanksAtEnds(text)])].sort((a, b) => a - b);
  }
  const headings = text.length >= longestWithHeadings ? findBreaks(text, headingStyles) : [];
  return headings.length > 0 ? headings : titledItems(text);
};

// 1.种猪补贴：每头补助80元。
const titledItem = /^.{2,24}?[:：](?!\s*$)/;

/** 1.种猪补贴：…。 2.冻精补贴：…。: items that each have a title, three or more of them and each but few. */
const titledItems = (text: string): number[] => {
  if (text.length < longestAlone) return [];
  const breaks = findBreaks(text, itemStyles);
  const titled = breaks.filter((at) => {
    const end = parseLabel(text.slice(at, at + 24))?.end;
    return end !== undefined && titledItem.test(text.slice(at + end, at + end + 40).split(/[。；;]/)[0] ?? '');
  });
  return titled.length * 3 >= breaks.length * 2 ? breaks : [];
};

const bracket = /[(（]([^()（）]{4,200})[)）]\s*/g;

/** Behind （责任单位：…） where a label follows: the item that it closed is over, whatever its number. */
const behindDuties = (text: string): number[] => {
  if (text.length < longestAlone) return [];
  return matchesOf(text, bracket).flatMap((found) => {
    const end = found.index + found[0].length;
    const [duty] = matchesOf(found[1] ?? '', listLabels().pattern);
    return duty?.index === 0 && parseLabel(text.slice(end, end + 12)) ? [end] : [];
  });
};

const allStyles: ReadonlySet<LabelStyle> = new Set(['编', '章', '节', '条', '一、', '（一）', '1.']);
const headingStyles: ReadonlySet<LabelStyle> = new Set(['编', '章', '条', '一、']);
const itemStyles: ReadonlySet<LabelStyle> = new Set(['一、', '（一）', '1.']);

// 一、支持码头建设 对新建码头的…: the blank is what is left of the line's end.
const titleAtBlank = /^\s*[^\s，。；：、,;:]{2,22}[ \u3000]+(?=[\u4e00-\u9fff]{4})/;

const findBreaks = (text: string, styles: ReadonlySet<LabelStyle>): number[] => {
  const counts = new Map<LabelStyle, number>();
  const breaks: number[] = [];
  const titles: number[] = [];
  for (const { at, label } of countedLabels(text, styles)) {
    const last = counts.get(label.style) ?? 0;
    if (label.number !== 1 && label.number !== last + 1) continue;
    counts.set(label.style, label.number);
    breaks.push(at);
    const title = titleAtBlank.exec(text.slice(at + label.end, at + label.end + 40))?.[0];
    if (title !== undefined) titles.push(at + label.end + title.length);
  }
  return breaks.length >= 3 ? [...breaks, ...titles].sort((a, b) => a - b) : [];
};

// Blanks of one line: a few of them say nothing of the others. Behind titles and bodies stand up to two in three.
const leastBlanks = 6;
const blanks = /\s+/g;
const sentenceEnd = /[。；：！？）)”:;]$/;

/** Where the lines began that blanks part now; none where hardly a blank stands behind a sentence. */
const blanksAtEnds = (text: string): number[] => {
  const found = Array.from(text.matchAll(blanks), ({ 0: blank, index }) => ({ index, end: index + blank.length }));
  const atEnds = found.filter(
    ({ index, end }) =>
      sentenceEnd.test(text.slice(Math.max(0, index - 1), index)) || parseLabel(text.slice(end, end + 12)),
  );
  if (atEnds.length < leastBlanks || atEnds.length * 3 < found.length) return [];
  return found.filter(({ index, end }) => isLineEnd(text, index, end)).map(({ end }) => end);
};

/** Not the blank behind a label (一、 支持…), within a number or between words of letters. */
const isLineEnd = (text: string, index: number, end: number): boolean => {
  const before = text.slice(Math.max(0, index - 12), index);
  return !(/\w$/.test(before) && /^\w/.test(text.slice(end, end + 1))) && !endsInLabel(before);
};

const endsInLabel = (before: string): boolean => {
  const from = Math.max(...['。', ' ', '\u3000', '；', '）'].map((sign) => before.lastIndexOf(sign))) + 1;
  return parseLabel(before.slice(from))?.end === before.length - from;
};

type PlacedLabel = { readonly at: number; readonly label: Label };

/**
 * The labels by place. One right behind a word counts only where no plain one of its number stands before the next
 * number.
 */
const countedLabels = (text: string, styles: ReadonlySet<LabelStyle>): PlacedLabel[] => {
  const read = (at: number): PlacedLabel[] => {
    const label = parseLabel(text.slice(at, at + 24));
    return label && styles.has(label.style) ? [{ at, label }] : [];
  };
  const plain = labelPlaces(text).flatMap(read);
  const inWords = styles === allStyles ? labelPlacesInWords(text).flatMap(read) : [];
  const isPlain = new Set(plain);
  const next = new Map<string, PlacedLabel>();
  const nextOf = (style: LabelStyle, number: number) => next.get(`${style} ${number}`);
  return [...plain, ...inWords]
    .sort((a, b) => b.at - a.at)
    .filter((one) => {
      const { style, number } = one.label;
      const [same, following] = [nextOf(style, number), nextOf(style, number + 1)];
      next.set(`${style} ${number}`, one);
      if (isPlain.has(one)) return true;
      if (!following) return number > 1 && !same;
      return !same || following.at < same.at;
    })
    .reverse();
};

const partAt = (line: Line, breaks: readonly number[]): Line[] => {
  const edges = [0, ...breaks.filter((at) => at > 0), line.text.length];
  return edges.slice(1).flatMap((end, i) => {
    const from = edges[i] ?? 0;
    const words = line.text.slice(from, end);
    const start = line.span.start + from + (words.length - words.trimStart().length);
    const text = words.trim();
    if (text === '') return [];
    const span = { start, end: start + text.length };
    return [{ ...line, span, raw: span, ...measureText(text, 0), gapBefore: i === 0 && line.gapBefore }];
  });
};
