// Where the words begin and end that state an award: from the verb that gives, or the 按 that says by what measure, to
// the noun of what is given. 对…的企业，按实际费用的50%给予补贴，每年最高100万元 → 按实际费用的50%给予补贴 · 每年最高100万元.
//
// Signals, in order of precedence:
//   1. 分别 with several amounts: one quote for all of them, to the end of the clause
//   2. the last 给予 before the amount, else 按, else another verb of giving, else the words of its bound
//   3. a subject before that belongs to it (单家机构每年最高…), and so does 对… of a few words in the same clause or right
//     before it
//   4. another amount of the clause ends it, and so do a closing bracket or quotation mark that opened before it
import type { Span } from '../../../model/index.ts';
import { labelEnd } from '../../labels.ts';
import { figure, maybe, Stretch, within, words } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { shapeMaker, vocabulary } from '../../vocabulary/index.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import { withoutEnd, withoutStart } from '../recipients/phrase.ts';

// The lengths are those that give the most exact quotes on the gold documents at hand.
const longestSubject = 24;
// 获评省级示范单位和市级示范单位的每家奖励5万元: what earns it, up to 的.
const longestSubjectOf = 40;
const longestLead = {
  /** 对… in the clause of the amount itself. */
  inClause: 30,
  /** 对…, in the clause before, where the sentences beside it give to others in the same form. */
  parallel: 22,
  /** The same before a clause of nine characters or fewer (每户奖励5万元), which tells nothing by itself. */
  beforeShort: 40,
  /** 对国家级、省级示范社，分别奖励5万元、2万元: what the sums go over, one by one. */
  respective: 22,
};
const shortClause = 9;
// 分别一次性给予: what is longer between 分别 and the sums names who gets them (分别给予前三名).
const longestVerb = 6;
// A verb and a sum (一次性奖励1万元); a sum with what is before it in its bound (最高2万元).
const longestBare = 8;
const longestFigure = 5;
const longestEarned = 40;
// 年满八十周岁的，每人每月发放60元: a sentence of two clauses, the second short.
const longestSecond = { plain: 10, /** 初级工一名，每名颁发奖金2万元. */ each: 14 };
const longestFirst = 30;
// 产值在6000万元至2亿元的每家奖励4万元: what is reached, in the clause of the award itself.
const longestReached = 30;
// 青年建房最高贷款额度由35万元提高至48万元: the old sum and whose it is belong to the new one.
const longestChange = 40;
const longestTail = 28;

/**
 * The span of the award's words in its sentence. `parallel`: the sentences beside it give to others in the same form.
 */
export const awardQuote = (group: AmountGroup, parallel: boolean): Span => {
  const { clause, list, sentence } = group;
  const { text } = sentence;
  const first = list[0];
  const last = list.at(-1);
  if (!first || !last) return clause;
  const shared = isShared(group);
  const floor = shared ? clause.start : insideBracket(text, ownStart(group), first.number.start);
  const ceiling = shared ? clause.end : beforeNext(text, Math.max(last.at.end, last.number.end), group.to, clause.end);
  const verb = governing(stretchOf(sentence, floor, Math.max(floor, first.number.start)));
  const from =
    verb === null
      ? Math.max(floor, Math.min(first.at.start, first.number.start))
      : Math.min(verb, Math.max(floor, first.at.start));
  let start = bareThreshold(group) ?? withSubject(stretchOf(sentence, floor, from), first.number.start);
  if (bareThreshold(group) === null && start <= afterStops(text, clause.start))
    start = withClauseBefore(group, start, parallel && list.length === 1);
  const behind = Math.max(last.at.end, last.number.end);
  const end = tailEnd(sentence, { start, from: behind, end: ceiling }, shared);
  const own = stretchOf(sentence, start, end);
  if (end === behind && saysNoMore(own)) start = withWhatEarnsIt(group, start);
  else if (closesSentence(group, own)) start = withFirstClause(group, start);
  return trimmed(sentence, start, end);
};

/** 分别按40万元、70万元、到账投资额的6‰折算后奖励: one statement of several. */
const isShared = ({ sentence, clause, from, to }: AmountGroup): boolean => {
  if (from === clause.start && to === clause.end) return false;
  const whole = stretchOf(sentence, clause.start, clause.end);
  const bounded =
    stretchOf(sentence, Math.max(clause.start, from - 8), from).has('at-most-word') ??
    stretchOf(sentence, to, clause.end).has('at-most-word');
  return whole.has('respectively|apiece') !== null && whole.all('give').length <= 1 && !bounded;
};

const shapes = vocabulary('awards', (value) => {
  const shape = shapeMaker(value, 'awards.yml');
  return {
    shortGap: shape('^(?:(?!{of})[^,;。\\d]){0,8}$'),
    onlyStop: shape('^ ?{of}?,$'),
    joint: shape('[、,;。:\\s]|{joint}'),
    nextAward: shape('[、,(]|{moreover}(?=[^,;。]{0,8}$)'),
  };
});

/** Whether little stands between a threshold and what is given for it, and whether nothing but a comma does. */
export const isShortGap = (words: string): boolean => shapes().shortGap.test(words);
export const isOnlyStop = (words: string): boolean => shapes().onlyStop.test(words);

/** 100万-200万美元奖励20万元; 200万美元以上的，奖励20万元: where a threshold begins that alone tells what the award is for. */
const bareThreshold = ({ sentence, threshold, clause, from, list }: AmountGroup): number | null => {
  const { text } = sentence;
  if (!threshold || list.length > 1) return null;
  if (threshold.end > clause.start) {
    const gap = text.slice(from, list[0]?.at.start);
    const reached = stretchOf(sentence, from, list[0]?.at.start).is('of', words(8, 0, '的'));
    if (reached && threshold.end - clause.start <= longestReached) return afterStops(text, clause.start);
    return isShortGap(gap) ? Math.max(clause.start, threshold.start) : null;
  }
  return isOnlyStop(text.slice(threshold.end, clause.start)) && threshold.bare ? threshold.start : null;
};

/**
 * Where the last governing verb of a stretch begins, with its adverbs: 给予 or 按 behind it, else 按, else another verb of
 * giving.
 */
const governing = (stretch: Stretch): number | null => {
  const give = stretch.last('give') ?? lastHand(stretch);
  const by =
    stretch
      .all('by|by-this')
      .findLast((cue) => cue.kind === 'by' || stretch.from(cue.end).has('standard|share-noun')) ?? null;
  const other = stretch
    .all('gift|support|pay|draw|set-up|offer|return')
    .findLast(
      (cue) =>
        !stretch.from(cue.end).begins(within(12), 'of') || stretch.from(cue.end).begins(within(12), 'of', 'standard'),
    );
  const verb = give && by && by.start > give.start ? by : (give ?? by ?? other);
  if (!verb) return null;
  return withAdverbs(stretch, verb.start);
};

/** 给企业, 给每人: the short verb before who gets it. */
const lastHand = (stretch: Stretch) =>
  stretch.all('hand').findLast((cue) => stretch.from(cue.end).begins('class-noun|each')) ?? null;

/** 分别一次性给予: the adverbs belong to the verb. */
const withAdverbs = (stretch: Stretch, at: number): number => withoutEnd(stretch.upTo(at), 'gift-adverb').end;

/** From the subject before the verb where that is short. */
const withSubject = (before: Stretch, number: number): number => {
  if (before.begins('above?', 'of')) return before.end; // …1亿元以下的总部企业给予300万元
  const subject = withoutStart(before, 'connective');
  if (subject.is('for', within(18, 2), 'cost')) return subject.start;
  if (before.ends('raise-to|raise', within(4)) && subject.text.length <= longestChange) return subject.start;
  const longest = subject.begins('subject-lead')
    ? longestLead.inClause
    : subject.ends('of')
      ? longestSubjectOf
      : longestSubject;
  return subject.text.length <= longest ? subject.start : withBase(before, number);
};

/** 当年支付的检测费用的40%予以补贴: a share without a verb before it keeps what it is a share of. */
const withBase = (before: Stretch, number: number): number => {
  const bound = before.cues.text.slice(before.end, number);
  if (bound !== '' && !new Stretch(before.cues, before.end, number).begins('bound-sign')) return before.end;
  const [of] = before.ends('of', maybe(' ')) ?? [];
  const head = before.upTo(of?.start ?? before.end);
  const start = Math.max(head.last('of|for|at-place')?.end ?? head.start, lastStop(head));
  const { length } = head.from(start).text;
  return length < 2 || length > longestBase ? before.end : start;
};

// Longer ones say what else happens; a cut would fall within a word.
const longestBase = 30;

/** Behind the last stop of a stretch. */
const lastStop = (stretch: Stretch): number => stretch.end - (/[^,;。]*$/.exec(stretch.text)?.[0].length ?? 0);

/** 每认定1家，给予…; 对获评…平台，给予…: the clause before that says for what or to whom. */
const withClauseBefore = (group: AmountGroup, start: number, parallel: boolean): number => {
  const { sentence, clauses, clause, behind } = group;
  const at = clauses.findIndex((other) => other.start === clause.start);
  const before = clauses[at - 1];
  if (!before || sentence.text[before.end] !== ',') return start;
  const lead = stretchOf(sentence, before.start, before.end);
  const { length } = lead.text;
  if (
    lead.begins('each') &&
    !lead.begins('each', 'time-or-person') &&
    behind <= before.start &&
    length <= longestLead.parallel &&
    /[\d一]/.test(lead.text)
  )
    return before.start;
  if (!lead.begins('of-all-years?', 'for') || lead.begins('of-all-years?', 'for', 'himself')) return start;
  const number = group.list[0]?.number.start ?? clause.end;
  const verb = stretchOf(sentence, clause.start, number);
  const namesNobody = verb.ends('respectively', words(longestVerb)) ?? verb.ends('respectively', words(9), 'gift');
  if (namesNobody && group.list.length > 1 && (lead.text.includes('、') || lead.has('list-word'))) {
    const opens = Math.max(before.start, labelEnd(sentence.text));
    return before.end - opens <= longestLead.respective ? opens : start;
  }
  if (stretchOf(sentence, clause.start, clause.end).has('respectively')) return start;
  const own = Math.max(group.list.at(-1)?.number.end ?? 0, clause.end) - start;
  const longest = own <= shortClause ? longestLead.beforeShort : parallel ? longestLead.parallel : 0;
  return length <= longest ? before.start : start;
};

/** 奖励1万元, 每户补助5万元: a verb and a sum, with nothing behind them, which does not tell what they are for. */
const saysNoMore = (own: Stretch): boolean => {
  const { length } = own.text;
  if (length > longestBare || own.cues.text[own.end] === '、') return false;
  return length <= longestFigure || own.begins('gift-adverb*', 'give|gift|each|one-of|apiece') !== null;
};

/** 获评省级示范社的奖励1万元: from the beginning of the clause; 被评为示范社的，奖励1万元: of the clause before. */
const withWhatEarnsIt = (group: AmountGroup, start: number): number => {
  const { sentence, clauses, clause, behind } = group;
  const opens = afterStops(sentence.text, Math.max(clause.start, behind));
  if (start > opens + 2) return start - opens <= longestEarned ? opens : start;
  const before = clauses[clauses.findIndex((other) => other.start === clause.start) - 1];
  if (!before || behind > before.start || sentence.text[before.end] !== ',') return start;
  return before.end - before.start <= longestEarned ? afterStops(sentence.text, before.start) : start;
};

/** Whether a short award without a bound is the last clause of its sentence. */
const closesSentence = ({ clauses, clause, list, sentence }: AmountGroup, own: Stretch): boolean =>
  own.text.length <= (own.begins('each') ? longestSecond.each : longestSecond.plain) &&
  list.every(({ bound }) => bound === 'exact') &&
  clauses.at(-1)?.start === clause.start &&
  /^[;。\s]*$/.test(sentence.text.slice(own.end));

/**
 * From the clause before, where the sentence or what follows a colon begins with it and no award stands in it, nor
 * what others pay: 由保险公司承担70%, 村民缴纳水费每吨2元.
 */
const withFirstClause = ({ sentence, clauses, clause, behind, threshold }: AmountGroup, start: number): number => {
  const { text } = sentence;
  const before = clauses.findLast(({ end }) => end < clause.start);
  if (!before || text[before.end] !== ',' || start > afterStops(text, clause.start)) return start;
  const opens = afterStops(text, Math.max(before.start, labelEnd(text)));
  const isFirst = opens <= labelEnd(text) + 1 || text[before.start - 1] === ':';
  const isLong = text.slice(start, clause.end).length > longestSecond.plain;
  const first = stretchOf(sentence, opens, before.end);
  if ((isLong && first.begins('for')) || isPaidByOthers(first, stretchOf(sentence, start, clause.end))) return start;
  return isFirst && before.end - opens <= longestFirst && (behind <= before.start || threshold) ? opens : start;
};

/** 由保险公司承担70%, 缴纳水费每吨2元, 资金由注册地财政兑现 before 市财政按50%返还. */
const isPaidByOthers = (first: Stretch, own: Stretch): boolean =>
  (first.holds('bears|bears-oneself', figure) ??
    first.ends('each', words(2, 1), figure, within(4), 'yuan') ??
    (own.has('treasury') && first.has('treasury'))) !== null;

/** Where the words of an amount begin at the earliest: behind those of the term before it in the clause. */
const ownStart = ({ sentence, clause, from, list }: AmountGroup): number => {
  const { text } = sentence;
  const number = list[0]?.at.start ?? from;
  const start = Math.max(clause.start, from);
  const between = text.slice(start, number);
  // 年销售额（100万元以上）的2%: the term before stands in a remark
  const closing = start > clause.start ? /^[^(]*\)/.exec(between)?.[0].length : undefined;
  if (closing !== undefined && text.slice(clause.start, start).includes('(')) {
    const isAnother = stretchOf(sentence, start + closing, clause.end).begins('each|conjunction');
    return afterStops(text, isAnother ? start + closing : clause.start);
  }
  // 6万元住房补贴、2万元生活补贴: what stands before the sum is of the sum before
  return start > clause.start && between.endsWith('、') ? number : afterStops(text, start);
};

/** 奖励(第一年5万元: an amount in a bracket begins there. */
const insideBracket = (text: string, floor: number, number: number): number => {
  const at = text.slice(floor, number).lastIndexOf('(');
  return at >= 0 && !text.slice(floor + at, number).includes(')') ? floor + at + 1 : floor;
};

const afterStops = (text: string, at: number): number => {
  let start = at;
  while (shapes().joint.test(text[start] ?? '')) start++;
  return start;
};

const beforeNext = (text: string, from: number, to: number, end: number): number => {
  if (to >= end) return end;
  const between = text.slice(from, to);
  const stop = shapes().nextAward.exec(between);
  return stop ? from + stop.index : to;
};

/** A tail of more than 28 characters is cut at a bracket or behind the first noun of giving. */
export const tailEnd = (
  sentence: { readonly text: string },
  { start, from, end }: { readonly start: number; readonly from: number; readonly end: number },
  shared: boolean,
): number => {
  const { text } = sentence;
  const tail = text.slice(from, end);
  const closing = closingAt(text.slice(start, end)) - (from - start);
  const cut = closing < 0 ? tail : tail.slice(0, closing);
  const listed = shared ? null : /、(?=[^、]*\d)/.exec(cut);
  if (listed) return from + listed.index;
  if (cut.length <= longestTail) return from + cut.length;
  const bracket = cut.indexOf('(');
  if (bracket > 0 && bracket <= longestTail) return from + bracket;
  const noun = stretchOf(sentence, from, from + cut.length).first('gift|support|funds');
  return noun ? noun.end : from + longestTail;
};

const pairs: Readonly<Record<string, string>> = { ')': '(', '”': '“', '》': '《' };

/** Where a mark closes that was opened before the text. */
const closingAt = (text: string): number => {
  const open: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const mark = text[i] ?? '';
    if (mark === '(' || mark === '“' || mark === '《') open.push(mark);
    const opening = pairs[mark];
    if (opening && open.pop() !== opening) return i;
  }
  return -1;
};

export const trimmed = (sentence: { readonly text: string }, start: number, end: number): Span => {
  const { text } = sentence;
  let from = start + labelEnd(text.slice(start, end));
  let to = end;
  if (from === to) from = start;
  while (from < to && /[\s、,;]/.test(text[from] ?? '')) from++;
  for (;;) {
    const [loose] = stretchOf(sentence, from, to).ends('give|again|joint') ?? [];
    if (loose && loose.start > from) to = loose.start;
    else if (to > from && /[\s、,;。:]/.test(text[to - 1] ?? '')) to--;
    else return { start: from, end: to };
  }
};
