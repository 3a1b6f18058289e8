// What became of hypotheses, from the text and from its tables of results.
//
// A hypothesis may be spoken of in several ways; outcome-basis.ts says which decides:
//   by its label         假设H2得到印证, 与假设H1、H5、H6一致, H4未成立; H1、H2分别成立和不成立; the last one speaks; 该假设得到支持
//                        speaks of the label before it in its paragraph
//   with others          除H3外，其余假设均得到支持; H1 for H1a, where the paper has no H1
//   by its cause         significance.ts; it turns a rejection by label into a reversal
//   in a row of a table  outcome-tables.ts; kept beside what the text says
//   in a conclusion      said-again.ts, where nothing else tells
//   by its parts         H1a and H1b for H1, and H1 for H1a, where no label tells
// Never takes a summary of other people's results (已有研究, 前人), nor the abstract, where the text itself speaks.
import type { Hypothesis } from '../../../model/index.ts';
import { matchesOf } from '../../../text/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import { normalizeLabel } from '../../mentions/hypothesis-labels.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { findLabelReferences, isLabelBelow, labelOf } from './label-references.ts';
import { chooseOutcome, type Told } from './outcome-basis.ts';
import { outcomesInTables, type TableOutcome } from './outcome-tables.ts';
import { outcomesByLabel } from './outcomes-by-label.ts';
import { saidAgain } from './said-again.ts';
import { isOppositeCoefficient, toldByCause } from './significance.ts';
import { likeness } from './variable-names.ts';

/** The hypotheses with their outcome and the words that say so; `untested` where none do. */
export const findOutcomes = (text: Recognized, hypotheses: readonly Hypothesis[]): Hypothesis[] => {
  if (isPlan(text, hypotheses)) return [...hypotheses];
  const last = Math.max(0, ...hypotheses.map(({ span }) => span.end));
  const sentences = sentencesOn(text, hypotheses);
  const behind = sentences.filter(({ span }) => span.start >= last);
  const labels = hypotheses.flatMap((one) => [labelOf(one), ...partsWithin(one)]).filter((label) => /\d/.test(label));
  const byLabel = outcomesByLabel(text, sentences, labels);
  const inTables = outcomesInTables(text, labels);
  const told = withFamilies(
    hypotheses.map((hypothesis) => {
      const label = labelOf(hypothesis);
      const own = byLabel.filter((one) => one.label === label && one.sentence.span.start >= hypothesis.span.end);
      const opposite = own
        .filter((one) => one.outcome === 'rejected' && isOppositeCoefficient(hypothesis, one))
        .map((one): Told => ({ ...one, basis: 'opposite', outcome: 'reversed' }));
      const byCause = toldByCause(hypothesis, behind);
      const told = chooseOutcome([...own.toReversed(), ...opposite, ...(byCause ? [byCause] : [])]);
      const whole = withOutcome(text, hypothesis, told, inTables.get(label) ?? null);
      // What is told of the parts by their labels says more than what is told of all hypotheses.
      const isNamed = told?.basis === 'label' || told?.basis === 'opposite' || inTables.has(label);
      if (whole.outcome !== 'untested' && isNamed) return whole;
      const parts = partsWithin(hypothesis).map((part) => {
        const ofPart = chooseOutcome(byLabel.filter((one) => one.label === part).toReversed());
        return withOutcome(text, hypothesis, ofPart, inTables.get(part) ?? null);
      });
      return ofParts(whole, parts);
    }),
  );
  return told
    .map((hypothesis) => besideOpposite(hypothesis, told))
    .map((hypothesis) =>
      hypothesis.outcome === 'untested'
        ? withOutcome(text, hypothesis, saidAgain(text, hypothesis, told, behind), null)
        : hypothesis,
    );
};

/** A heading calls it what a study is to be (研究构想), and nothing in it tells a result. */
const isPlan = (text: Recognized, hypotheses: readonly Hypothesis[]): boolean => {
  if (!text.sections.some(({ title }) => stretchOf({ text: title }).has('study-plan'))) return false;
  const labels = hypotheses.map(labelOf).filter((label) => /\d/.test(label));
  return !text.sentences.some((sentence) => levelOfSignificance.test(sentence.text) || tellsResult(sentence, labels));
};

/** p<0.05, as scans set it, too: $p < 0 . 0 5$; 0.21***. */
const levelOfSignificance = /(?<![A-Za-z])[pP]\s?(?:[<＜=]|\\lt)\s?0?\s?\.\s?\d|\.\d+\s?\*{1,3}/;

/** H1得到验证, H2未通过检验: behind its label; 若H1得到验证 and 从而验证H1 tell none. */
const tellsResult = (sentence: Sentence, labels: readonly string[]): boolean =>
  !stretchOf(sentence).has('asked|supposed|intend|to-be-tested|foreseen|expect') &&
  findLabelReferences(sentence.text, labels).some(
    ({ end }) => stretchOf(sentence, end).begins('all-alike*', 'deny*', 'result-obtained|holds-true', 'done*') !== null,
  );

/** Of two hypotheses that say the contrary of one relation, and of which one alone is told, the other is rejected. */
const besideOpposite = (hypothesis: Hypothesis, others: readonly Hypothesis[]): Hypothesis => {
  if (hypothesis.outcome !== 'untested') return hypothesis;
  const opposite = others.find(
    (other) =>
      contraries.has(`${hypothesis.direction} ${other.direction}`) &&
      (other.outcome === 'supported' || other.outcome === 'partial') &&
      (hasParts(hypothesis) && hasParts(other)
        ? isOfSameParts(hypothesis, other)
        : likeness(hypothesis.statement, other.statement) >= alikeButForSign),
  );
  if (!opposite) return hypothesis;
  const { outcomeRule, outcomeQuote, outcomeSpan } = opposite;
  return {
    ...hypothesis,
    outcome: 'rejected',
    ...(outcomeRule ? { outcomeRule } : {}),
    ...(outcomeQuote ? { outcomeQuote } : {}),
    ...(outcomeSpan ? { outcomeSpan } : {}),
  };
};

const hasParts = ({ cause, effect }: Hypothesis): boolean => cause !== null && effect !== null;

const isOfSameParts = (a: Hypothesis, b: Hypothesis): boolean =>
  a.cause === b.cause && a.effect === b.effect && a.moderator === b.moderator;

// Dice's coefficient, where a part is not read: H1a 甲促进乙 and H1b 甲抑制乙 differ in the word for the sign alone;
// 甲促进乙 and 甲抑制丙 are .7 alike.
const alikeButForSign = 0.85;

const contraries: ReadonlySet<string> = new Set([
  'positive negative',
  'negative positive',
  'moderates+ moderates-',
  'moderates- moderates+',
]);

/** Labels of parts that one statement has: 丙在甲(H4a)、乙(H4b)与丁之间起中介作用; 甲与(a)乙、(b)丙正相关. */
const partsWithin = (hypothesis: Hypothesis): string[] => {
  const label = labelOf(hypothesis);
  const named = matchesOf(hypothesis.statement, /[(（]\s?([Hh]\d{1,2}[a-z])\s?[)）]/g).map((at) =>
    normalizeLabel(at[1] ?? ''),
  );
  const letters = matchesOf(hypothesis.statement, /[(（]\s?([a-z])\s?[)）]/g).map((at) => at[1] ?? '');
  const inOrder = letters.length >= 2 && letters.every((letter, k) => letter === 'abcdefghij'[k]);
  return [...named, ...(inOrder ? letters.map((letter) => `${label}${letter}`) : [])].filter((part) =>
    isLabelBelow(part, label),
  );
};

/** The text's own sentences that state no hypothesis. */
const sentencesOn = (text: Recognized, hypotheses: readonly Hypothesis[]): Sentence[] =>
  text.sentences.filter(
    (sentence) =>
      (sentence.zone === 'body' || sentence.zone === 'back') &&
      text.blocks[sentence.block]?.kind === 'paragraph' &&
      !sentence.text.includes('</td>') &&
      !hypotheses.some(({ span }) => span.start < sentence.span.end && sentence.span.start < span.end),
  );

/** What the text says, else what the table prints; what the table prints is kept beside what the text says. */
const withOutcome = (
  text: Recognized,
  hypothesis: Hypothesis,
  told: Told | null,
  row: TableOutcome | null,
): Hypothesis => {
  const printed = row ? { tableOutcome: row.outcome, tableOutcomeQuote: row.quote, tableOutcomeSpan: row.span } : {};
  // A row with the label says more than a clause on the cause, but for which way the effect goes.
  const isByRow =
    row !== null && told?.basis === 'cause' && told.outcome !== row.outcome && told.outcome !== 'reversed';
  if (told && !isByRow) {
    const { quote, span } = sourceQuote(text.text, told.sentence, told.start, told.end);
    const { outcome, rule } = told;
    return { ...hypothesis, outcome, outcomeRule: rule, outcomeQuote: quote, outcomeSpan: span, ...printed };
  }
  if (!row) return hypothesis;
  const { outcome, rule, quote, span } = row;
  return { ...hypothesis, outcome, outcomeRule: rule, outcomeQuote: quote, outcomeSpan: span, ...printed };
};

/**
 * Where nothing tells of H1, what became of H1a and H1b tells it: the same of both, else partial; and that of H1 tells
 * of H1a.
 */
const withFamilies = (hypotheses: readonly Hypothesis[]): Hypothesis[] =>
  hypotheses.map((hypothesis) => {
    if (hypothesis.outcome !== 'untested') return hypothesis;
    const label = labelOf(hypothesis);
    const parts = hypotheses.filter((other) => isLabelBelow(labelOf(other), label));
    const whole = hypotheses.find((other) => isLabelBelow(label, labelOf(other)));
    return ofParts(hypothesis, parts.length > 0 ? parts : whole ? [whole] : []);
  });

/** What became of all the parts, where they say the same, else partial; nothing where one is untested. */
const ofParts = (hypothesis: Hypothesis, parts: readonly Hypothesis[]): Hypothesis => {
  const [first] = parts;
  if (!first || parts.some(({ outcome }) => outcome === 'untested')) return hypothesis;
  const { outcome, outcomeRule, outcomeQuote, outcomeSpan } = first;
  return {
    ...hypothesis,
    outcome: parts.every((part) => part.outcome === outcome) ? outcome : 'partial',
    ...(outcomeRule ? { outcomeRule } : {}),
    ...(outcomeQuote ? { outcomeQuote } : {}),
    ...(outcomeSpan ? { outcomeSpan } : {}),
  };
};
