// Ranks: 世界第二大经济体, 位居世界第2位. The value is the place, the unit 位.
// Never the number of a meeting, a chapter or a sector (第二产业, 第三次普查).
import type { Statistic } from '../../../model/index.ts';
import { matchesOf, parseNumeral } from '../../../text/index.ts';
import { sourceQuote, sourceSpan } from '../../layout/index.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { cueShape, stretchOf } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { clauseAt, findClauses } from '../clauses.ts';
import { isPlanned, lastYear, trimSubject } from './statistic-words.ts';

const shapes = lazily(() => {
  const number = '[一二三四五六七八九十]{1,3}';
  return {
    rank: cueShape(
      `(?:({ranked-among}){ranking}?|{rank-verb}(?:(?!{rank-mark})[^,，;；。]){0,8}){rank-mark}(${number}|\\d{1,3}){rank-unit}?|{rank-mark}(${number})({great}[\\u4e00-\\u9fff]{0,8}{country}|[\\u4e00-\\u9fff]{0,4}{great-one})`,
      'g',
    ),
    numbered: cueShape('{rank-mark}(?:[一二三四五六七八九十\\d]+){no-rank}'),
    became: cueShape('^.*{becoming}((?:(?!{of}).){2,})$'),
    tail: cueShape('^([\\u4e00-\\u9fff]{2,8}?)(?=$|[,，、;；]|{joined-short|of})'),
    kind: cueShape(`{rank-mark}${number}([\\u4e00-\\u9fff]{2,4}){great}{great-place}$`),
  };
});

/** The ranks that a sentence tells. */
export const ranksOf = (text: Recognized, sentence: Sentence, dated: number | null): Statistic[] => {
  if (!stretchOf(sentence).has('rank-mark')) return [];
  return matchesOf(sentence.text, shapes().rank).flatMap((found) => {
    const value = parseNumeral(found[2] ?? found[3] ?? '');
    const words = sentence.text.slice(found.index, found.index + found[0].length + 2);
    if (value === null || shapes().numbered.test(words)) return [];
    const clause = clauseAt(findClauses(sentence.text), found.index) ?? { start: 0, end: sentence.text.length };
    const span = sourceSpan(sentence, found.index, found.index + found[0].length);
    return [
      {
        id: `${text.id}/statistic/${span.start}-${span.end}`,
        rule: 'rank',
        indicator: rankedIn(sentence.text.slice(clause.start, clause.end), found.index - clause.start, found[0]),
        value,
        unit: '位',
        year: lastYear(sentence.text, found.index),
        planned: isPlanned(sentence.text.slice(0, found.index), dated),
        qualifier: 'exact' as const,
        rank: true,
        valueSpan: span,
        ...sourceQuote(text.text, sentence, clause.start, clause.end),
      },
    ];
  });
};

/** What is ranked: 我国已成为世界第二大经济体 → 我国经济体, …和制造业第一大国 → 制造业. */
const rankedIn = (clause: string, at: number, words: string): string => {
  const lead = trimSubject(clause.slice(0, at));
  const last = shapes().became.exec(lead)?.[1];
  const tail = shapes().tail.exec(clause.slice(at + words.length))?.[1] ?? '';
  const kind = shapes().kind.exec(words)?.[1] ?? '';
  return `${last ?? lead}${tail || kind}` || clause;
};
