// The title of a paper as it is cited: over the lines that a heading was broken into, without marks of footnotes
// behind it.
import type { Recognized } from '../../types.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import type { Title } from './title.ts';

/** 甲对乙\n# 的影响 → 甲对乙的影响; 甲与乙的关系\* → 甲与乙的关系. */
export const paperTitle = (text: Recognized, title: Title): string => {
  const last = title.blocks.at(-1);
  const next = last ? text.blocks[text.blocks.indexOf(last) + 1] : undefined;
  const broken =
    last &&
    next &&
    last.markup > 0 &&
    next.markup === last.markup &&
    next.text.length <= longestRest &&
    isRest(title.display, next.text);
  return withoutMarks(broken ? `${withoutMarks(title.display)}${next.text}` : title.display);
};

// 24 characters: what is longer is a heading of its own.
const longestRest = 24;

const patterns = lazily(() => ({ ends: cueShape('{open-title}$'), begins: cueShape('^{title-rest}') }));

const isRest = (title: string, rest: string): boolean => patterns().ends.test(title) || patterns().begins.test(rest);

/** \*, ①, ¹, and a figure that a scan made of one. */
const withoutMarks = (title: string): string =>
  title.replace(/(?<=[\u4e00-\u9fff）)”"?？])\s*(?:\\?[*＊]|[①-⑨†‡¹²³⁴⁵⁶⁷⁸⁹」]|\d(?!\d)|\$[^$]*\$)+\s*$/, '').trim();
