// The levels of headings, relative to their part.
//
// Signals: styles nest in the order in which drafters use them (编 章 节 条 一、 （一） 1. （1） ①), a decimal label carries its own
// depth (3.1.2 is two below 3), Markdown's # counts where there is no label. A style that is open closes what lies below it;
// a heading without label or mark stands below the last one that has.
// A style may skip ranks: 第一章 directly above 1. is level 1 above level 2.
import type { HeadingCandidate } from './headings.ts';

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

/** A rank for each heading; deeper is greater. Ranks may skip: the caller nests by them. */
export const rankHeadings = (candidates: readonly HeadingCandidate[]): number[] => {
  const levels: number[] = [];
  const style: Style = {
    decimal: candidates.some((candidate) => candidate.label?.style === '1.1'),
    top: Math.min(4, ...candidates.flatMap(({ label }) => (label ? (ranks[label.style] ?? 9) : []))),
    articlesBelow: candidates.some(
      (candidate, i) =>
        candidate.label?.style === '（一）' && !candidate.runIn && candidates[i + 1]?.label?.style === '条',
    ),
  };
  let last = 0;
  for (const candidate of candidates) {
    const level = rankOf(candidate, style, last);
    levels.push(level);
    if (candidate.label || candidate.markup) last = level;
  }
  return levels;
};

type Style = {
  readonly decimal: boolean;
  /** The rank of the highest labels, at most that of 一、. */
  readonly top: number;
  /** （一） heads articles (第2条 … ) rather than being their items. */
  readonly articlesBelow: boolean;
};

const rankOf = ({ label, markup, zone, rank }: HeadingCandidate, style: Style, last: number): number => {
  if (rank !== undefined) return rank;
  if (zone) return zone === 'body' ? style.top : 0.5;
  if (!label) return markup ? markup / 10 : last + 0.4;
  if (label.style === '1.1') return 3.9 + 0.1 * label.depth; // below 一、 and level with 1. where that opens chapters
  if (label.style === '条' && style.articlesBelow) return 5.5;
  if (label.style === '1.' && style.decimal) return 3.9 + 0.1;
  return ranks[label.style] ?? 9;
};
