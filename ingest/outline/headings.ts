// Which blocks begin with a heading, and where its title ends.
//
// Signals, in order of precedence:
//   1. Markdown's # and a label (第一章, 一、, （一）, 1., 3.1.2) on a block without a stop: a heading
//   2. a label before a short phrase with 。 or ： behind it and more text: a run-in heading (（一）落户补贴。在…)
//   3. 第X条: always a section; its title is the run-in phrase, 【…】 or empty
//   4. a word of the vocabulary alone on its line (摘要, 参考文献, 附则)
//   5. a decimal label before words that stand twice (2.2.1调查对象调查对象包括…), where a blank was lost; 一、 before the title
//     of a chapter that ran into its text
//   6. 【…】 at the start of a paragraph, a bold line before one
//   7. a short line that ends in ： with a text of its own below (租房补贴：)
//   8. a label before a side of a measure (1.申报条件：), and one above the first of these, whatever it says
//   9. a label before a short phrase or question with its stop, alone on its line: with items of a lower kind below,
//      or where another of the part does the same above a text without a label (3.酒店建设。 / 4.民宿建设。)
// What a heading says in a bracket of whose work it is (（科技局牵头）, duty-notes.ts) is text below it, not its title.
// Never takes an item of a list (1、一律用A4纸打印。), a hypothesis ((1) H1：…) or a sentence with a label for a heading, nor,
// where Markdown marks its headings level by level (## and ###), an unmarked 1. or a line that leads in (**你可以获得：**).
import { isStandaloneTitle, opensItem, titleBracket } from '../heading-signals.ts';
import { type Label, type LabelStyle, parseBlockLabel } from '../labels.ts';
import { statesHypothesis } from '../mentions/hypothesis-labels.ts';
import { words } from '../rules/stretch.ts';
import type { Block } from '../types.ts';
import { stretchOf } from '../vocabulary/cues.ts';
import { headingWords } from '../vocabulary/headings.ts';
import { headsItems, headsSides, isClosed, isSideAlone } from './closed-titles.ts';
import { type HeadingCandidate, withoutColon, withoutStop } from './heading-candidate.ts';
import { findUnlabelled } from './unlabelled.ts';

/** What stands around a block, as far as it decides. */
export type Around = {
  /** The next block that is not furniture. */
  readonly next: Block | null;
  /** A single # is no title here: Markdown from OCR has it before every heading. */
  readonly behindTitle: boolean;
  /** As closedStylesOf gives them. */
  readonly closedStyles: ReadonlySet<LabelStyle>;
  /** Markdown marks the headings of its part level by level. */
  readonly isMarkedThroughout: boolean;
};

/** The heading that a block begins with, or null. */
export const findHeading = (block: Block, index: number, around: Around): HeadingCandidate | null => {
  if (block.kind !== 'paragraph' || block.text === '') return null;
  const bracket = titleBracket(block.text);
  if (bracket?.[0] === 0) return null; // 【责任单位：…】 alone
  if (bracket) {
    const titled = { ...block, text: block.text.slice(0, bracket[0]).trimEnd() };
    const heading = headingOf(titled, index, around);
    if (heading && !heading.runIn) return { ...heading, runIn: true, bodyStart: bracket[0] };
  }
  return headingOf(block, index, around);
};

const headingOf = (
  block: Block,
  index: number,
  { next, behindTitle, closedStyles, isMarkedThroughout }: Around,
): HeadingCandidate | null => {
  const { text } = block;
  const label = parseBlockLabel(block);
  const base = { block: index, markup: block.markup, zone: null };
  if (isMarkedThroughout && block.markup === 0 && isListed(block, label)) return null;
  if (!label) return findUnlabelled(block, next, base, behindTitle ? 1 : 2);
  if (label.style === '附件' || label.style === '第一') return null;
  const from = label.end;
  if (statesHypothesis(text.slice(from))) return null; // (1) H1：甲正向影响乙
  const whole = text.length;
  if (isSideAlone(text, label, next))
    return { ...base, label, title: [from, withoutStop(text)], runIn: false, bodyStart: whole };
  // what it asks (年产值一亿元以上的企业) it says in its sentence, too
  if (headsSides(text, label, next))
    return { ...base, label, title: [from, withoutStop(text)], runIn: /\d/.test(text.slice(from)), bodyStart: from };
  const bracketed = /^【([^】]{1,30})】/.exec(text.slice(from));
  if (bracketed)
    return {
      ...base,
      label,
      title: [from + 1, from + bracketed[0].length - 1],
      runIn: from + bracketed[0].length < whole,
      bodyStart: from + bracketed[0].length,
    };
  if (isMarked(block, behindTitle ? 1 : 2) || isStandaloneTitle(text.slice(from), label))
    return { ...base, label, title: [from, withoutColon(text)], runIn: false, bodyStart: whole };
  if (headsItems(text.slice(from), label, next) || (closedStyles.has(label.style) && isClosed(text, label, next)))
    return { ...base, label, title: [from, /[?？]$/.test(text) ? whole : whole - 1], runIn: false, bodyStart: whole };
  const stuck = stuckTitle(text.slice(from), label);
  if (stuck) return { ...base, label, title: [from, from + stuck.length], runIn: true, bodyStart: from + stuck.length };
  const end = runInEnd(text, from, label);
  if (end !== null) return { ...base, label, title: [from, end], runIn: true, bodyStart: end + 1 };
  if (label.style === '条') return { ...base, label, title: [from, from], runIn: true, bodyStart: from };
  return null;
};

/** ### 1.1 如果你刚毕业: what the format marks as a heading is one, whatever it begins with. */
const isMarked = ({ markup, text }: Block, leastMarkup: number): boolean =>
  markup >= leastMarkup && text.length <= 60 && !/[。；;]$/.test(text);

/** 1. **学历型**, **你可以获得：** where the headings have marks: an item of a list, and what leads one in. */
const isListed = ({ text }: Block, label: Label | null): boolean =>
  label === null ? /[:：]$/.test(text) : label.style === '1.' && !/[:：]./.test(text);

/** A title whose break behind it was lost: words that stand twice (5.), the title of a chapter (二、重点任务以园区为抓手…). */
const stuckTitle = (text: string, label: Label): string | undefined => {
  if (label.style === '1.1') return headingWords().doubled.exec(text)?.slice(1).find(Boolean);
  return label.style === '一、' ? headingWords().chapter.exec(text)?.[1] : undefined;
};

const phraseEnd = /[。:：]/;

/**
 * The end of a run-in title: the first 。 or ： with text behind it, within 26 characters (the longest seen is 24);
 * before ： within 20. Null where the phrase is a sentence of its own or an item.
 */
const runInEnd = (text: string, from: number, label: Label): number | null => {
  const found = phraseEnd.exec(text.slice(from));
  if (!found || found.index === 0) return null;
  const title = text.slice(from, from + found.index);
  const rest = text.slice(from + found.index + 1).trim();
  const words = headingWords();
  const byColon = found[0] !== '。';
  if (byColon && label.style === '①') return null; // ①建筑业：…: a case and its terms
  if (byColon && isSum(rest) && !(namesAid(title) && isPerHead(rest))) return null;
  if (rest === '' || title.length > (byColon ? 22 : 30)) return null;
  if (openBrackets(title) || /[；;？?！!]/.test(title)) return null;
  if (byColon ? words.listItem.test(title) : opensItem(title)) return null;
  const commas = title.match(/[，,]/g)?.length ?? 0;
  if (commas > (byColon ? 0 : 1) || (commas === 1 && (title.length > 28 || words.clauseVerb.test(title)))) return null;
  if (words.openEnd.test(title) || words.figures.test(title)) return null;
  if (label.style === '条' && words.articleBegin.test(title)) return null;
  return from + found.index;
};

/** （一）第一名：1万元。: a name and its sum, without a verb, are an entry of a list. */
const isSum = (rest: string): boolean => {
  const words = stretchOf({ text: rest.replace(/[。；;]$/, '') });
  return (
    /^[^，,。；;：:]{2,20}$/.test(words.text) &&
    (words.ends('yuan') ?? words.ends('yuan', 'limit-end')) !== null &&
    !words.has('give|gift|support')
  );
};

/** 重伤救助：每人9万元。: the name of a gift of its own, and no grade of one. */
const namesAid = (title: string): boolean => stretchOf({ text: title }).is(words(8, 2), 'aid|gift|money-gift') !== null;

/** 每人9万元: what each of them gets. Any other bare sum is read in the list of its names. */
const isPerHead = (rest: string): boolean => stretchOf({ text: rest }).begins('each-person') !== null;

const openBrackets = (text: string): boolean =>
  (text.match(/[（(《“【]/g)?.length ?? 0) !== (text.match(/[）)》”】]/g)?.length ?? 0);
