// Which stretches of text tell ahead what others say in full: the title of a page, its summary (摘要：, 核心提示：), and
// the paragraph that opens news (近日，某市出台办法，最高奖励100万元); and which sections of a digest sum up others (一句话判断).
//
// Signals: such a stretch of no section, or a field of one that is called a summary, whose sums and shares are all
// given again further below, to nobody else; a section that sums up by its title, anywhere else.
// Never takes an item of a list, nor what gives a sum that stands nowhere else.
import type { Award } from '../../../model/index.ts';
import { parseLabel } from '../../labels.ts';
import { maybe, sign } from '../../rules/stretch.ts';
import type { Recognized } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { sentencesOf } from './measure-groups.ts';
import { type Candidate, sumsUp } from './measure-signals.ts';

/** The candidates, with what each gives and in the text's order, that tell ahead what later ones give. */
export const toldAhead = (
  text: Recognized,
  given: ReadonlyMap<Candidate, readonly Award[]>,
): ReadonlySet<Candidate> => {
  const told = new Set<Candidate>();
  const order = [...given];
  const summing = new Set(order.flatMap(([candidate]) => (sumsUp(text, candidate) ? [candidate] : [])));
  const inFull = order.flatMap(([candidate, awards]) => (summing.has(candidate) ? [] : awards));
  order.forEach(([candidate, own], i) => {
    if (summing.has(candidate) && own.every((award) => inFull.some((other) => isEqual(award, other))))
      told.add(candidate);
    // what stands behind something given in full tells of another, save a summary that is called one
    const isAhead = isSummary(text, candidate, own) || (told.size >= i && opens(text, candidate, own));
    if (own.length === 0 || !isAhead) return;
    const later = order.slice(i + 1).flatMap(([, awards]) => awards);
    if (own.every((award) => later.some((other) => saysSame(award, other)))) told.add(candidate);
  });
  return told;
};

/** Of the same value, whoever gets it: a digest names them in other words. */
const isEqual = (one: Award, other: Award): boolean =>
  one.value === other.value && one.unit === other.unit && (!one.per || !other.per || one.per === other.per);

/** Of the same value; where it is no bound, for a like unit, and not said of another. */
const saysSame = (one: Award, other: Award): boolean =>
  one.value === other.value &&
  one.unit === other.unit &&
  (one.qualifier === 'at-most' ||
    ((one.per === null || other.per === null || one.per === other.per) && !isOfAnother(one, other)));

/** 新上市企业 beside 高新技术企业: no two characters of the one stand with the other, but words for anybody. */
const isOfAnother = (one: Award, other: Award): boolean => {
  const own = pairsOf(one.recipient ?? '');
  const said = `${other.recipient ?? ''},${other.base ?? ''},${other.quote}`;
  return own.length > 0 && !own.some((pair) => said.includes(pair));
};

/** Each two characters that stand side by side, outside of words for anybody and any gift. */
const pairsOf = (text: string): string[] => {
  const words = stretchOf({ text });
  const general = words.all('class-noun|gift|give|support|recipient-noun');
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => at)
    .filter((at) => !general.some(({ start, end }) => start < at + 2 && at < end))
    .map((at) => text.slice(at, at + 2))
    .filter((pair) => /^\p{Script=Han}{2}$/u.test(pair));
};

/** All that a candidate gives stands in paragraphs that call themselves a summary: - **摘要**：竞赛奖80万/培训券35%. */
const isSummary = (text: Recognized, { group }: Candidate, own: readonly Award[]): boolean => {
  const sums = new Set(
    sentencesOf(text, group).flatMap((sentence) =>
      stretchOf(sentence).begins('page-summary', maybe('*】'), sign(':')) ? [sentence.block] : [],
    ),
  );
  return own.every(({ span }) =>
    [...sums].some((block) => {
      const at = text.blocks[block]?.span;
      return at !== undefined && at.start <= span.start && span.end <= at.end;
    }),
  );
};

/** A title line with the most that is given, a summary by its label, or a sentence or two by which news begin. */
const opens = (text: Recognized, { group }: Candidate, own: readonly Award[]): boolean => {
  const sentences = sentencesOf(text, group);
  const [first] = sentences;
  if (!first || group.section !== null || group.item !== null || first.block > lastOfFront) return false;
  const words = text.blocks[first.block]?.text ?? '';
  if (parseLabel(words) !== null) return false;
  const opening = stretchOf(first);
  const isMost = own.every(({ qualifier }) => qualifier === 'at-most');
  return (
    opening.begins('page-summary') !== null ||
    (isMost && first.block <= lastOfTitle && !/[。；;]/.test(words)) ||
    ((isMost || sentences.length <= mostSentences) && opening.has('made-known|reports-end|told-lately') !== null)
  );
};

// A site's name, the title, and the title again.
const lastOfTitle = 3;

// Fields of the page, links and the title stand above what opens news.
const lastOfFront = 20;

const mostSentences = 2;
