// The terms of a stretch of text: its amounts, list by list, each with the reading of its role.
//
// What was given before to the same recipient decides whether an upper bound is a cap: a clause that opens with 对, a
// new item of a list and a new sentence of another recipient begin anew.

import { labelEnd } from '../../labels.ts';
import { listsOf } from '../../mentions/quantity.ts';
import type { Ruling } from '../../rules/rule.ts';
import type { MoneyMention, Recognized, Sentence } from '../../types.ts';
import { shapeMaker, vocabulary } from '../../vocabulary/index.ts';
import { sentencesUnderConditions } from '../asking-lists.ts';
import { type Clause, clauseAt, findClauses } from '../clauses.ts';
import { endOfBound } from './group-words.ts';
import type { Reading } from './reading.ts';
import { headingOver, underScales } from './scales.ts';
import { readAmounts } from './table.ts';
import { AmountWindow, type Surroundings } from './window.ts';

/** One list of amounts (often of one) and what it is. Places count in the sentence's text. */
export type AmountGroup = {
  readonly list: readonly MoneyMention[];
  readonly reading: Reading;
  readonly ruling: Ruling<Reading>;
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly clause: Clause;
  /** Where the terms right before and behind it in the clause end and begin. */
  readonly from: number;
  readonly to: number;
  /** Where the award or threshold before it in the sentence ends; 0 for none. */
  readonly behind: number;
  /** The threshold read right before it in the sentence; bare where it names no metric. */
  readonly threshold: { readonly start: number; readonly end: number; readonly bare: boolean } | null;
};

/** A list of amounts without a reading. */
export type Unread = Pick<AmountGroup, 'list' | 'sentence' | 'clauses' | 'clause'> & {
  /** That it is neither given nor asked; null where no rule spoke. */
  readonly ruling: Ruling<Reading> | null;
};

export type AmountGroups = { readonly terms: readonly AmountGroup[]; readonly unread: readonly Unread[] };

/** The quantities of a text by sentence. */
export const quantitiesBySentence = (text: Recognized): ReadonlyMap<number, readonly MoneyMention[]> => {
  const bySentence = new Map<number, MoneyMention[]>();
  for (const mention of text.mentions) {
    if (mention.type !== 'quantity') continue;
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  return bySentence;
};

/** The terms of sentences that belong together, in order. */
export const readAmountGroups = (
  text: Recognized,
  sentences: readonly number[],
  quantities: ReadonlyMap<number, readonly MoneyMention[]>,
): AmountGroups => {
  const terms: AmountGroup[] = [];
  const unread: Unread[] = [];
  const given = { rate: false, award: false };
  const scales = underScales(text);
  const conditions = sentencesUnderConditions(text);
  let justRead: AmountGroup | null = null; // the list right before, where it is a term
  for (const index of sentences) {
    const sentence = text.sentences[index];
    const mentions = quantities.get(index);
    if (!sentence) continue;
    const underScale = scales.has(sentence);
    if (labelEnd(sentence.text) > 0 || shapes().opensAnew.test(sentence.text))
      Object.assign(given, { rate: false, award: false });
    if (!mentions) continue;
    const heading = headingOver(text, sentence);
    const clauses = findClauses(sentence.text);
    const lists = listsOf(sentence.text, mentions);
    let behind = 0;
    lists.forEach((list) => {
      const first = list[0];
      const last = list.at(-1);
      if (!first || !last) return;
      const clause = wholeClause(clauses, first, last, sentence.text.length);
      if (anewBetween(sentence.text, clauses, behind, first.at.start))
        Object.assign(given, { rate: false, award: false });
      const ruling = readAmounts(
        windowOf(
          sentence,
          list,
          { clause, behind },
          {
            afterRate: given.rate,
            afterAward: given.award,
            isParallel: isParallel(
              terms.findLast(({ reading }) => reading.as === 'award'),
              sentence,
              first,
            ),
            underScale,
            underConditions: conditions.has(sentence),
            heading,
            ...besides(justRead, sentence),
            isListedBehindAward: isBeside('award', terms.findLast(isAward) ?? null, sentence),
          },
        ),
      );
      justRead = null;
      behind = endOfBound({ list, clause });
      if (!ruling || ruling.outcome.as === 'none') {
        unread.push({ list, sentence, clauses, clause, ruling });
        return;
      }
      const reading = ruling.outcome;
      addTerm(terms, { list, reading, ruling, sentence, clauses, clause }, first.at.start);
      justRead = terms.at(-1) ?? null;
      if (reading.as !== 'award') return;
      given.award = true;
      given.rate ||= reading.role === 'rate' || reading.role === 'unit-rate' || reading.role === 'match';
    });
  }
  return { terms, unread };
};

/**
 * Adds a term that begins at a place, bounded by the award or condition before it in the sentence, which ends there.
 */
const addTerm = (
  terms: AmountGroup[],
  term: Omit<AmountGroup, 'from' | 'to' | 'behind' | 'threshold'>,
  start: number,
): void => {
  const { sentence, clause } = term;
  const before = terms.at(-1);
  const neighbour = before?.sentence === sentence && /award|condition/.test(before.reading.as) ? before : null;
  const end = neighbour?.list.at(-1);
  if (neighbour && neighbour.to > start)
    terms[terms.length - 1] = { ...neighbour, to: Math.max(neighbour.from, start) };
  terms.push({
    ...term,
    from: end ? Math.max(clause.start, end.at.end, end.number.end) : clause.start,
    to: clause.end,
    behind: end ? Math.max(end.at.end, end.number.end) : 0,
    threshold: neighbour ? thresholdOf(neighbour) : null,
  });
};

const isParallel = (before: AmountGroup | undefined, sentence: Sentence, first: MoneyMention): boolean => {
  const last = before?.list.at(-1);
  return (
    before !== undefined &&
    isInOneList(before.sentence, sentence) &&
    before.reading.as === 'award' &&
    (before.reading.role === 'award' || before.reading.role === 'unit-rate') &&
    last?.bound === first.bound &&
    (last.per !== null ? last.per === first.per : saysSame(before.sentence, last, sentence, first))
  );
};

/** 烘干机单机补贴不超过5万元；拖拉机单机补贴不超过9万元: bounds that stand behind the same words, each of a thing of its own. */
const saysSame = (one: Sentence, a: MoneyMention, other: Sentence, b: MoneyMention): boolean => {
  const [before, after] = [wordsBefore(one, a), wordsBefore(other, b)];
  return a.bound === 'at-most' && b.per === null && before !== null && before === after;
};

/** The four characters before an amount and the words of its bound; null where fewer words stand there. */
const wordsBefore = (sentence: Sentence, { at }: MoneyMention): string | null =>
  /\p{Script=Han}{4}$/u.exec(sentence.text.slice(0, at.start))?.[0] ?? null;

const isAward = ({ reading }: AmountGroup): boolean => reading.as === 'award';

const besides = (before: AmountGroup | null, sentence: Sentence) => ({
  isBesideAward: isBeside('award', before, sentence),
  isBesideRate: isBeside('unit-rate', before, sentence),
  isBesideShare: isBeside('rate', before, sentence),
  perBeside: before?.sentence === sentence && isAward(before) ? (before.list.at(-1)?.per ?? null) : null,
});

/** Whether amounts are of a role, without a bound, and in one list with a sentence. */
const isBeside = (role: 'award' | 'unit-rate' | 'rate', before: AmountGroup | null, sentence: Sentence): boolean =>
  before !== null &&
  isInOneList(before.sentence, sentence) &&
  before.reading.as === 'award' &&
  before.reading.role === role &&
  before.list.at(-1)?.bound === 'exact';

/** Whether two sentences are one, or the second follows behind a semicolon: A每人最高300元；B每人最高1200元. */
const isInOneList = (last: Sentence, next: Sentence): boolean =>
  last === next || (last.block === next.block && /;\s*$/.test(last.text) && next.span.start - last.span.end < 4);

const thresholdOf = ({ reading, list, clause, from, sentence }: AmountGroup): AmountGroup['threshold'] => {
  const [first] = list;
  const last = list.at(-1);
  if (reading.as !== 'condition' || !first || !last) return null;
  const head = sentence.text.slice(Math.max(clause.start, from), first.at.start).replace(/^[、,\s]+/, '');
  return { start: first.at.start, end: Math.max(last.at.end, last.number.end), bare: head === '' };
};

const shapes = vocabulary('amounts', (value) => {
  const shape = shapeMaker(value, 'amounts.yml');
  return {
    opensAnew: shape('^(?:{promote}(?!{ofMoney})|{toward}(?!{sameOne}))'),
    another: shape('^(?:{among},?)?{toward}(?!{sameOne}|一)'),
  };
});

/** Whether a clause between two amounts names another recipient. */
const anewBetween = (text: string, clauses: readonly Clause[], from: number, to: number): boolean =>
  clauses.some(
    (clause) =>
      clause.start >= from && clause.start < to && shapes().another.test(text.slice(clause.start, clause.start + 8)),
  );

const wholeClause = (clauses: readonly Clause[], first: MoneyMention, last: MoneyMention, length: number): Clause => {
  const opening = clauseAt(clauses, first.number.start) ?? { start: 0, end: length };
  const closing = clauseAt(clauses, last.number.start) ?? opening;
  return { start: opening.start, end: Math.max(closing.end, last.number.end) };
};

const windowOf = (
  sentence: Sentence,
  list: readonly MoneyMention[],
  { clause, behind }: { readonly clause: Clause; readonly behind: number },
  around: Surroundings,
): AmountWindow => {
  const [first] = list;
  const last = list.at(-1);
  const start = first ? Math.max(clause.start, first.at.start) : clause.start;
  const end = endOfBound({ list, clause });
  return new AmountWindow(
    sentence,
    list,
    { clause, start, number: first?.number.start ?? start, numberEnd: last?.number.end ?? end, end, behind },
    around,
  );
};
