// A conclusion that says a hypothesis again, as found: 结论：(2)甲在乙与丙之间起中介作用.
// Never takes what is asked, expected, denied or left to later studies, nor what others found.
import type { Hypothesis } from '../../../model/index.ts';
import { rememberingOf } from '../../../text/index.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { Told } from './outcome-basis.ts';

/**
 * What a conclusion says again of a hypothesis, more of it than of any other: it is supported, in part where the
 * conclusion holds only somewhere (仅在东部样本中); null where none says it.
 */
export const saidAgain = (
  text: Recognized,
  hypothesis: Hypothesis,
  hypotheses: readonly Hypothesis[],
  sentences: readonly Sentence[],
): Told | null => {
  const { statement, span } = hypothesis;
  const pairs = pairsOf(statement);
  if (pairs.size < fewestPairs) return null;
  const others = hypotheses.filter((other) => other !== hypothesis).map((other) => pairsOf(other.statement));
  const found = sentences.findLast((sentence) => {
    const share = sentence.span.start > span.end ? shareIn(sentence, pairs) : 0;
    return (
      share >= nearlyAll &&
      namesWhole(hypothesis, sentence) &&
      isConcluding(text, sentence) &&
      isOfOneSign(statement, sentence) &&
      others.every((other) => shareIn(sentence, other) <= share)
    );
  });
  if (!found) return null;
  const isInPart =
    stretchOf(found).has('only-in|partly') !== null && !stretchOf({ text: statement }).has('only-in|partly');
  return {
    basis: 'cause',
    outcome: isInPart ? 'partial' : 'supported',
    rule: isInPart ? 'hypothesis-outcome/in-part' : 'hypothesis-outcome/borne-out',
    sentence: found,
    start: 0,
    end: found.text.length,
  };
};

// 甲正向影响乙 with names of four characters has eleven pairs.
const fewestPairs = 11;

// A word less, or one for another, in a statement of 25 characters.
const nearlyAll = 0.85;

/** Each of its variables stands in the sentence as in the statement: 主动建言行为 is not 主动创新行为. */
const namesWhole = ({ statement, cause, effect, moderator, variables }: Hypothesis, { text }: Sentence): boolean =>
  [cause, effect, moderator, ...variables].every((name) => !name || !statement.includes(name) || text.includes(name));

const isConcluding = (text: Recognized, sentence: Sentence): boolean => {
  const title = sentence.section === null ? undefined : text.sections[sentence.section]?.title;
  const said = stretchOf(sentence);
  const isConclusion = title !== undefined && stretchOf({ text: title }).has('conclusion') !== null;
  const isOpen = said.has(
    'asked|supposed|intend|to-be-tested|foreseen|expect|hypothesis|study-to-come|later-study|of-others',
  );
  return (
    (isConclusion || said.has('found-that') !== null) && !isOpen && said.has('deny|insignificant|refuted') === null
  );
};

/** Neither says more, or less, where the other does not. */
const isOfOneSign = (statement: string, sentence: Sentence): boolean =>
  (['sign-positive|raises|strengthen', 'sign-negative|lowers|weaken|fall'] as const).every(
    (signs) => (stretchOf({ text: statement }).has(signs) === null) === (stretchOf(sentence).has(signs) === null),
  );

const shareIn = (sentence: Sentence, pairs: ReadonlySet<string>): number => {
  const own = pairsIn(sentence);
  return [...pairs].filter((pair) => own.has(pair)).length / pairs.size;
};

/** The pairs of characters that stand side by side, without signs. */
const pairsOf = (words: string): ReadonlySet<string> => {
  const plain = words.replace(/[^\u4e00-\u9fffA-Za-z]/g, '');
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, k) => plain.slice(k, k + 2)));
};

const pairsIn = rememberingOf(({ text }: Sentence) => pairsOf(text));
