// Whether a text gives: sums and shares beside a word of giving. What gives may be a policy whatever its title was
// read as, and one of which no measure was read is told.
import type { Diagnostic, DocumentType, Measure } from '../../model/index.ts';
import { rememberingOf } from '../../text/index.ts';
import { sourceSpan } from '../layout/index.ts';
import { isMoney } from '../mentions/quantity.ts';
import { isMultiplied } from '../mentions/units.ts';
import { figure, overCommas, sign, within, words } from '../rules/stretch.ts';
import type { MoneyMention, Recognized, Sentence } from '../types.ts';
import { stretchOf } from '../vocabulary/cues.ts';
import { underScales } from './amount-role/scales.ts';
import { clauseAt, findClauses } from './clauses.ts';

/**
 * The first sum or share of each sentence that has one beside a word of giving, of several one per head or unit; none
 * of a list of references.
 */
const givenSums = rememberingOf((text: Recognized): readonly MoneyMention[] => {
  const found = new Map<number, MoneyMention>();
  const scales = underScales(text);
  for (const mention of text.mentions) {
    if (mention.type !== 'quantity' || (found.has(mention.sentence) && mention.per === null)) continue;
    if (!isMoney(mention.unit) && !/^[%‰]$/.test(mention.unit)) continue;
    const sentence = text.sentences[mention.sentence];
    if (!sentence || sentence.zone === 'references') continue;
    if (isReported(sentence, mention)) continue;
    const first = found.get(mention.sentence);
    if (first && first.per !== null) continue;
    if (isOffered(sentence, mention) || scales.has(sentence)) found.set(mention.sentence, mention);
  }
  return [...found.values()];
});

/**
 * A verb of giving in its clause (20 characters before the figure, 16 behind it), a standard of aid, the most that
 * somebody may borrow, or a standard or payment per person or unit: 资助标准：每生每年4000元, 可申请最高50万元的贷款.
 */
const isOffered = (sentence: Sentence, { at, per }: MoneyMention): boolean =>
  stretchOf(sentence, at.start - 20, at.end + 16).has('offers') !== null ||
  stretchOf(sentence, at.start - 70, at.start).has('aid-standard|gift-standard|prize-money') !== null ||
  stretchOf(sentence, at.start - 12, at.end + 16).holds('may', within(10), 'most', overCommas(24), 'credit') !== null ||
  stretchOf(sentence, at.start - 24, at.end).holds('credit', 'scale-noun', within(6), 'most|not-over') !== null ||
  (isMultiplied(per ?? '') && stretchOf(sentence, at.start - 8, at.end + 8).has('pay|draw') !== null) ||
  (isMultiplied(per ?? '') &&
    stretchOf(sentence, at.start - 40, at.start).holds('standard', within(30), 'each') !== null) ||
  // 财政补助将达到山区、平原每人每年30、20元的标准; 每学年代偿贷款，本科生最高不超过8000元
  (isMultiplied(per ?? '') &&
    stretchOf(sentence, at.start - 60, at.start).holds('offers', within(50)) !== null &&
    stretchOf(sentence, at.end).holds('standard') !== null);

/** 补贴资金达到3亿元，同比增长20%; 截至6月底，全市拨付奖励资金2亿元: what was paid so far. */
const isReported = (sentence: Sentence, { at }: MoneyMention): boolean => {
  const behind = stretchOf(sentence, at.end);
  return (
    behind.begins(sign(',，'), 'compared') !== null ||
    (stretchOf(sentence, 0, at.start).holds('as-of', figure, overCommas(40), 'hand-out', within(12)) !== null &&
      behind.begins('of') === null)
  );
};

/**
 * Two sentences or more that give a sum or a share are a policy's, whatever the title was read as; a report of them
 * too.
 */
export const offersSupport = (text: Recognized): boolean => givenSums(text).length >= 2;

/**
 * Whether a short text gives by a rule: per head, for each of a kind (每招用1人), up to a most, by a share, what one
 * may have (可获30万元奖励), or to all of a kind, and tells of no single case (去年给予老店2万元); or most of its sentences give.
 */
export const givesByRule = (text: Recognized): boolean => {
  const sums = givenSums(text).filter((sum) => !tellsOfOne(text.sentences[sum.sentence], sum));
  const own = text.sentences.filter(({ zone }) => zone === 'body').length;
  const scales = underScales(text);
  const isOfScale = ({ sentence: at }: MoneyMention): boolean => {
    const sentence = text.sentences[at];
    return sentence !== undefined && scales.has(sentence);
  };
  return sums.some((sum) => isOfScale(sum) || isByRule(text.sentences[sum.sentence], sum)) || sums.length * 2 > own;
};

/** 去年给予老店2万元, 捐款2000元; of a sum per head or unit its own clause tells: 省里设立了专项，给予每村每年2万元补助. */
const tellsOfOne = (sentence: Sentence | undefined, { at, per }: MoneyMention): boolean => {
  if (sentence === undefined) return false;
  const clause = clauseAt(findClauses(sentence.text), at.start);
  const words = per === null || !clause ? stretchOf(sentence) : stretchOf(sentence, clause.start, clause.end);
  return words.has('told-of-one') !== null && stretchOf(sentence).has('made-known') === null;
};

const isByRule = (sentence: Sentence | undefined, { at, per, bound, unit }: MoneyMention): boolean => {
  if (!sentence) return false;
  const whole = stretchOf(sentence);
  return (
    per !== null ||
    bound === 'at-least' ||
    whole.has('most|not-over|aid-standard|gift-standard') !== null ||
    whole.upTo(at.start).holds('by', within(3), 'each') !== null ||
    whole.upTo(at.start).ends('each', within(14)) !== null ||
    whole.upTo(at.start).ends('may', 'obtain', words(4)) !== null ||
    (unit === '%' && whole.upTo(at.start).ends('by', words(14)) && whole.from(at.end).begins('give') !== null) ||
    whole.upTo(at.start).holds('for', within(40, 2), 'of') !== null
  );
};

/** Whether two sentences or more let somebody off taxes or fees: 前两年免征…，后三年减半征收. */
export const relievesByRule = (text: Recognized): boolean =>
  text.sentences.filter((sentence) => {
    const words = stretchOf(sentence);
    return words.has('relieved') !== null && words.has('told-of-one|past-time') === null;
  }).length >= 2;

/** Whether one sentence at least gives a sum or a share. */
export const givesOnce = (text: Recognized): boolean => givenSums(text).length > 0;

/**
 * An error where a text gives sums and no measure was read. One sentence will do for a policy; a paper or an essay may
 * speak of a sum that others give, and has to give two.
 */
export const checkOffers = (text: Recognized, type: DocumentType, measures: readonly Measure[]): Diagnostic[] => {
  const sums = measures.length > 0 ? [] : givenSums(text);
  const speaksOfOthers = type === 'research-paper' || type === 'essay' || type === 'op-ed-collection';
  const [first] = sums;
  const sentence = first && text.sentences[first.sentence];
  if (!first || !sentence || (speaksOfOthers && sums.length < 2)) return [];
  return [
    {
      severity: 'error',
      stage: 'interpret',
      rule: 'no-measure',
      message: `The text gives sums (${sums.length} sentences), and no measure was read: ${first.quote}`,
      span: sourceSpan(sentence, first.at.start, first.at.end),
    },
  ];
};
