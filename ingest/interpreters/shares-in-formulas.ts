// Shares that a scan took for formulas: 有效率 $8 3 . 3 \%$.
import type { Statistic } from '../../model/index.ts';
import { sourceQuote, sourceSpan } from '../layout/index.ts';
import type { Recognized, Sentence } from '../types.ts';
import { type Clause, clauseAt } from './clauses.ts';
import { trimIndicator } from './indicators.ts';
import { isPlanned, lastYear, qualifierOf } from './statistic-words.ts';

/** The shares in a sentence that stand between signs of a formula. */
export const sharesInFormulas = (
  text: Recognized,
  sentence: Sentence,
  clauses: readonly Clause[],
  carriedYear: number | null,
): Statistic[] =>
  [...sentence.text.matchAll(/\$ ?((?:\d ?)+(?:\. ?(?:\d ?)+)?)\\% ?\$/g)].flatMap((found) => {
    const clause = clauseAt(clauses, found.index);
    const indicator = clause ? trimIndicator(sentence.text.slice(clause.start, found.index)) : '';
    const behind = /^的?([\u4e00-\u9fff]{2,16})/.exec(sentence.text.slice(found.index + found[0].length))?.[1] ?? '';
    if (!clause || indicator.includes('$') || (indicator.length < 2 && behind.length < 2)) return [];
    const valueSpan = sourceSpan(sentence, found.index, found.index + found[0].length);
    return [
      {
        id: `${text.id}/statistic/${valueSpan.start}-${valueSpan.end}`,
        rule: 'share-in-formula',
        indicator: indicator.length < 2 ? behind : indicator,
        value: Number((found[1] ?? '').replaceAll(' ', '')),
        unit: '%',
        year: lastYear(sentence.text, found.index) ?? carriedYear,
        planned: isPlanned(sentence.text.slice(0, found.index)),
        qualifier: qualifierOf(sentence.text.slice(clause.start, found.index), found[0], ''),
        valueSpan,
        ...sourceQuote(text.text, sentence, clause.start, clause.end),
      },
    ];
  });
