// Ranks: 世界第二大经济体, 位居世界第2位. The value is the place, the unit 位.
// Never the number of a meeting, a chapter or a sector (第二产业, 第三次普查).
import type { Statistic } from '../../../model/index.ts';
import { parseNumeral } from '../../../text/index.ts';
import { sourceQuote, sourceSpan } from '../../layout/index.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { type Clause, clauseAt } from '../clauses.ts';
import { isPlanned, lastYear, trimIndicator } from './statistic-words.ts';

const rank =
  /(?:(世界|全球|全国|亚洲|国内|全省|全市|国际)(?:排名)?|(?:位居|位列|排名|居|列|稳居|跃居|跻身|排在)[^,，;；。第]{0,8})第([一二三四五六七八九十]{1,3}|\d{1,3})(?:大|位|名)?|第([一二三四五六七八九十]{1,3})(大[\u4e00-\u9fff]{0,8}国|[\u4e00-\u9fff]{0,4}(?:大国|强国|大省|大市|大经济体))/g;

/** The ranks that a sentence tells. */
export const ranksOf = (
  text: Recognized,
  sentence: Sentence,
  clauses: readonly Clause[],
  dated: number | null,
): Statistic[] =>
  [...sentence.text.matchAll(rank)].flatMap((found) => {
    const value = parseNumeral(found[2] ?? found[3] ?? '');
    if (
      value === null ||
      /第[一二三四五六七八九十\d]+(?:次|届|章|条|批|期|产业|轮|季度|例|台|座|款|艘|颗|件|所|家|个)/.test(
        sentence.text.slice(found.index, found.index + found[0].length + 2),
      )
    )
      return [];
    const clause = clauseAt(clauses, found.index) ?? { start: 0, end: sentence.text.length };
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

/** What is ranked: 我国已成为世界第二大经济体 → 我国经济体, …和制造业第一大国 → 制造业. */
const rankedIn = (clause: string, at: number, words: string): string => {
  const lead = trimIndicator(clause.slice(0, at));
  const last = /^.*(?:成为|作为|和|与|是)([^的]{2,})$/.exec(lead)?.[1];
  const tail = /^([\u4e00-\u9fff]{2,8}?)(?=$|[,，、;；和与的])/.exec(clause.slice(at + words.length))?.[1] ?? '';
  const kind = /第[一二三四五六七八九十]{1,3}([\u4e00-\u9fff]{2,4})大(?:国|省|市)$/.exec(words)?.[1] ?? '';
  return `${last ?? lead}${tail || kind}` || clause;
};
