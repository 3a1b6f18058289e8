// Sums, shares and amounts per unit that a text states and nothing is said of: no fact has their value or words, and no rule ruled
// on them. Each is a remark with its place; nothing is passed over in silence.
// Never looks at counts of things (30家企业): those are for the audit.
import type { Diagnostic, Facts, Span } from '../model/index.ts';
import { coverOf } from './cover.ts';
import { isMoney } from './mentions/units.ts';
import type { AmountRuling, Mention, Recognized } from './types.ts';

export type AmountKind = 'sum' | 'share' | 'amount per unit';

/** What an amount is that has to be explained; null for what need not be. */
export const amountKind = (mention: Mention): AmountKind | null => {
  if (mention.type !== 'quantity') return null;
  if (isMoney(mention.unit)) return 'sum';
  if (/^[%‰‱]$/.test(mention.unit) || mention.unit === 'ratio' || mention.unit.endsWith('百分点')) return 'share';
  return mention.per === null ? null : 'amount per unit';
};

/** A remark for each amount that nothing explains, by place. */
export const unexplainedAmounts = (
  text: Recognized,
  facts: Facts,
  rulings: readonly AmountRuling[],
): readonly Diagnostic[] => {
  const ruled = rulings.flatMap(({ as, values }) => (as === null ? [] : values.map(({ span }) => span)));
  const explained = coverOf([...statedSpans(facts), ...ruled]);
  return text.mentions.flatMap((mention): Diagnostic[] => {
    const kind = amountKind(mention);
    if (kind === null || mention.type !== 'quantity' || explained.touches(mention.valueSpan)) return [];
    return [
      {
        severity: 'warning',
        stage: 'interpret',
        rule: 'unexplained',
        message: `the ${kind} ${text.text.slice(mention.valueSpan.start, mention.valueSpan.end)} ended in no fact, and no rule ruled on it`,
        span: mention.valueSpan,
      },
    ];
  });
};

/** Where the values of facts stand; of a fact without a value of its own all its words. */
const statedSpans = (facts: Facts): readonly Span[] => {
  const valued = [
    ...facts.measures.flatMap(({ awards, conditions }) => [...awards, ...conditions]),
    ...facts.conditions,
    ...facts.amounts,
    ...facts.statistics,
  ];
  const worded = [
    ...facts.measures.flatMap(({ duration, applicationWindow }) => [duration, applicationWindow]),
    ...facts.hypotheses,
    ...facts.variables,
    ...facts.descriptives,
    ...facts.coefficients,
    ...facts.modelFit,
    ...facts.references,
    ...facts.contacts,
  ];
  return [
    ...valued.map(({ valueSpan }) => valueSpan),
    ...worded.flatMap((fact) => (fact ? [fact.span] : [])),
    ...facts.hypotheses.flatMap(({ outcomeSpan }) => (outcomeSpan ? [outcomeSpan] : [])),
  ];
};
