// What development scripts ask of the rules: decisions as they are made, the cases, amounts that nothing explains,
// words that no case holds. Loaded only when asked for; reading documents needs none of it.
import { defaultLimits } from './limits.ts';
import { factsOf } from './pipeline.ts';
import { readDocument } from './read.ts';
import type { SourceFile } from './types.ts';
import { explainedAmounts } from './unexplained.ts';

export { type Contest, contestsOf, firingsOf, type RuleRecord, recordsOf } from './rules/analysis.ts';
export { type Decision, watchDecisions } from './rules/trace.ts';
export { tryCases } from './samples/cases.ts';
export { untriedWords } from './samples/tried-words.ts';

/**
 * The sums, shares and amounts per unit of a file with whether anything explains them; null where it cannot be read.
 */
export const amountsIn = async (file: SourceFile) => {
  const read = await readDocument(file, defaultLimits);
  if (!read.ok) return null;
  const interpreted = factsOf(read.source);
  return {
    text: interpreted.text,
    amounts: explainedAmounts(interpreted, interpreted.facts, interpreted.rulings),
  };
};
