// Sums, shares and amounts per unit that a text states and nothing is said of: no fact has their value or words, and
// no rule ruled on them. Each is a remark with its place; nothing is passed over in silence.
// Never looks at counts of things (30家企业): those are for the audit. In a text without measures the figures in the rows
// of a table belong to that table, which is a fact.
import type { Diagnostic, Facts, Span } from '../model/index.ts';
import { matchesOf, parseNumeral } from '../text/index.ts';
import { coverOf } from './cover.ts';
import { sourceSpan } from './layout/index.ts';
import { isMoney, unitWords } from './mentions/units.ts';
import type { AmountRuling, MoneyMention, Recognized, Sentence } from './types.ts';

type AmountKind = 'sum' | 'share' | 'amount per unit';

/** An amount that has to be explained, at the place of its value. */
type ExplainedAmount = { readonly kind: AmountKind; readonly span: Span; readonly explained: boolean };

/** The sums, shares and amounts per unit of a text, by place. */
export const explainedAmounts = (
  text: Recognized,
  facts: Facts,
  rulings: readonly AmountRuling[],
): readonly ExplainedAmount[] => {
  const ruled = rulings.flatMap(({ as, values }) => (as === null ? [] : values.map(({ span }) => span)));
  const explained = coverOf([...statedSpans(facts), ...ruled]);
  const tabled = facts.tables.length > 0 && facts.measures.length === 0;
  const isTabled = ({ sentence }: MoneyMention): boolean =>
    tabled && text.blocks[text.sentences[sentence]?.block ?? -1]?.kind === 'table-row';
  return text.mentions.flatMap((mention) => {
    if (mention.type !== 'quantity') return [];
    const kind = kindOf(mention);
    if (kind === null) return [];
    return [{ kind, span: mention.valueSpan, explained: isTabled(mention) || explained.touches(mention.valueSpan) }];
  });
};

/** A remark for each amount that nothing explains, and for each sum that is too large to be one. */
export const unexplainedAmounts = (
  text: Recognized,
  facts: Facts,
  rulings: readonly AmountRuling[],
): readonly Diagnostic[] => [
  ...explainedAmounts(text, facts, rulings)
    .filter(({ explained }) => !explained)
    .map(({ kind, span }) =>
      remark(span, `the ${kind} ${text.text.slice(span.start, span.end)} ended in no fact, and no rule ruled on it`),
    ),
  ...text.sentences.flatMap(oversizedSums),
];

const remark = (span: Span, message: string): Diagnostic => ({
  severity: 'warning',
  stage: 'interpret',
  rule: 'unexplained',
  message,
  span,
});

const longFigures = /\d[\d,]{9,}(?:\.\d+)? ?(?:[十百千]?[万亿]+)?/g;

/** Figures with a currency behind them that are larger than any sum (parseNumeral reads up to 10^16). */
const oversizedSums = (sentence: Sentence): Diagnostic[] =>
  matchesOf(sentence.text, longFigures).flatMap(({ 0: figures, index }) => {
    const end = index + figures.length;
    if (parseNumeral(figures.trim()) !== null || !unitWords().currency.test(sentence.text.slice(end, end + 8)))
      return [];
    return [
      remark(sourceSpan(sentence, index, end), `a number too large for a sum is not read: ${figures.slice(0, 20)}…`),
    ];
  });

/** What an amount is that has to be explained; null for what need not be. */
const kindOf = ({ unit, per }: MoneyMention): AmountKind | null => {
  if (isMoney(unit)) return 'sum';
  if (/^[%‰‱]$/.test(unit) || unit === 'ratio' || unit.endsWith('百分点')) return 'share';
  return per === null ? null : 'amount per unit';
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
