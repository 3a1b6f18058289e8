// The awards of a text without those in words that it puts in place of others: “奖励50万元”修改为“奖励80万元” gives nothing
// itself. The figures are told on the awards of the document that it changes. An article that is put anew or added is
// kept: no other text has it.
import type { AmendmentFact, Measure } from '../../../model/index.ts';
import { contains } from '../../../model/index.ts';

/** The measures, those that gave nothing else left out. */
export const withoutAmended = (
  measures: readonly Measure[],
  amendments: readonly AmendmentFact[],
): readonly Measure[] => {
  const spans = amendments.flatMap(({ kind, span }) => (kind === 'words' ? [span] : []));
  if (spans.length === 0) return measures;
  return measures.flatMap((measure): Measure[] => {
    const awards = measure.awards.filter(({ valueSpan }) => !spans.some((span) => contains(span, valueSpan)));
    if (awards.length === measure.awards.length) return [measure];
    if (awards.length === 0) return [];
    const kept = new Set(awards.map(({ id }) => id));
    const conditions = measure.conditions
      .filter(({ span }) => !spans.some((one) => contains(one, span)))
      .map((condition) =>
        condition.awards ? { ...condition, awards: condition.awards.filter((id) => kept.has(id)) } : condition,
      );
    return [{ ...measure, awards, conditions }];
  });
};
