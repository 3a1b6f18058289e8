// The levels of headings, relative to their part.
//
// Signals: styles nest in the order in which drafters use them (编 章 节 条 一、 （一） 1. （1） ①), a decimal label carries its
// own depth (3.1.2 is two below 3), Markdown's # counts where there is no label, by the labels that have the same. A
// style that is open closes what lies below it; a heading without label or mark stands below the last one that has.
// A style may skip ranks: 第一章 directly above 1. is level 1 above level 2.
import { isSideTitle } from '../heading-signals.ts';
import type { LabelStyle } from '../labels.ts';
import type { HeadingCandidate } from './heading-candidate.ts';

const ranks: Readonly<Record<string, number>> = {
  编: 1,
  章: 2,
  节: 3,
  条: 4.5,
  '一、': 4,
  '（一）': 5,
  '1.': 6,
  款: 6.5,
  '（1）': 7,
  '①': 8,
  一是: 9,
};

/**
 * A rank for each heading, whose titles are given; deeper is greater. Ranks may skip: the caller nests by them.
 * Sides of a measure (（二）奖励标准) head no articles, though one follows.
 */
export const rankHeadings = (candidates: readonly HeadingCandidate[], titles: readonly string[]): number[] => {
  const levels: number[] = [];
  const style: Style = {
    decimal: candidates.some((candidate) => candidate.label?.style === '1.1'),
    top: candidates.reduce((top, { label }) => (label ? Math.min(top, ranks[label.style] ?? 9) : top), 4),
    marks: ranksByMark(candidates),
    isMarkedByLevel: new Set(candidates.flatMap(({ markup }) => (markup >= 2 ? [markup] : []))).size >= 2,
    articlesBelow: candidates.some(
      (candidate, i) =>
        candidate.label?.style === '（一）' &&
        !candidate.runIn &&
        candidates[i + 1]?.label?.style === '条' &&
        !isSideTitle(titles[i] ?? ''),
    ),
    articlesAround: areAround(candidates, '条', '一、'),
  };
  let last = 0;
  let marked = 0;
  for (const candidate of candidates) {
    const rank = rankOf(candidate, style, last);
    const isItem = style.isMarkedByLevel && !candidate.markup && candidate.label?.style === '1.';
    const level = isItem ? Math.max(rank, marked + 0.05) : rank;
    if (candidate.markup) marked = level;
    levels.push(level);
    if (candidate.label || candidate.markup) last = level;
  }
  return levels;
};

type Style = {
  readonly decimal: boolean;
  /** The rank of the highest labels, at most that of 一、. */
  readonly top: number;
  /** By mark of Markdown: the rank of the labels that have it. */
  readonly marks: ReadonlyMap<number, number>;
  /** Markdown marks headings of two levels below the title: an unmarked 1. is an item below the last of them. */
  readonly isMarkedByLevel: boolean;
  /** （一） heads articles (第2条 … ) rather than being their items. */
  readonly articlesBelow: boolean;
  /** Articles stand before the first 一、 and behind the last: these are their items. */
  readonly articlesAround: boolean;
};

const areAround = (candidates: readonly HeadingCandidate[], outer: LabelStyle, inner: LabelStyle): boolean => {
  const styles = candidates.map(({ label }) => label?.style ?? null);
  const first = styles.indexOf(outer);
  return first >= 0 && first < styles.indexOf(inner) && styles.lastIndexOf(inner) < styles.lastIndexOf(outer);
};

const rankOf = ({ label, markup, zone, rank }: HeadingCandidate, style: Style, last: number): number => {
  if (rank !== undefined) return rank;
  if (zone) return zone === 'body' ? style.top : 0.5;
  if (!label) return markup ? markRank(markup, style) : last + 0.4;
  if (label.style === '1.1') return 3.9 + 0.1 * label.depth; // below 一、 and level with 1. where that opens chapters
  if (label.style === '条' && style.articlesBelow) return 5.5;
  if (label.style === '一、' && style.articlesAround) return 4.7;
  if (label.style === '1.' && style.decimal) return 3.9 + 0.1;
  return ranks[label.style] ?? 9;
};

/** The highest rank of the labels under each mark: where ## 一、 and ### （一） stand, ### alone is level with （一）. */
const ranksByMark = (candidates: readonly HeadingCandidate[]): Map<number, number> => {
  const found = new Map<number, number>();
  for (const { label, markup } of candidates) {
    if (!label || !markup) continue;
    found.set(markup, Math.min(found.get(markup) ?? 99, ranks[label.style] ?? 9));
  }
  return found;
};

const markRank = (markup: number, { marks, top }: Style): number => {
  const own = marks.get(markup);
  if (own !== undefined) return own;
  const above = [...marks].filter(([mark]) => mark < markup).sort((a, b) => b[0] - a[0])[0];
  if (above) return above[1] + 0.3 * (markup - above[0]);
  // Where labels have no mark, the marked lines stand above them.
  return (marks.size === 0 ? 0 : top - 1) + markup / 10;
};
