// Awards: the amounts that are given, with role, per, bound, recipient, base and the words that state them.
//
// per: what the amount itself says; 每年 of a sentence whose subject before it is 单家企业 makes 家·年; a step before it
// (每认定1家) what it counts; a cap on what projects get is per 项.
// A range is two awards, at least and at most. Instalments and repetitions are marked by tranches.ts.
import type { Award, Quoted, Span } from '../../../model/index.ts';
import { parseLabel } from '../../labels.ts';
import { sourceQuote } from '../../layout/index.ts';
import { perWords } from '../../mentions/per-units.ts';
import { isMoney, isMultiplied, unitWords } from '../../mentions/units.ts';
import type { MoneyMention, Recognized, Sentence } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { shapeMaker, vocabulary } from '../../vocabulary/index.ts';
import { agencyRoles } from '../agencies/agency-role/agency-roles.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import { titleBelowScale } from '../amount-role/scales.ts';
import { thresholdWords } from '../conditions/conditions.ts';
import type { Known } from '../recipients/candidates.ts';
import { recipientOfHeading } from '../recipients/heading-recipient.ts';
import { findLead, leadOf } from '../recipients/leads.ts';
import { topicOfTitle } from '../recipients/own-topic.ts';
import { isBound, recipientsOf } from '../recipients/recipients.ts';
import { statedObjects } from '../recipients/stated-object.ts';
import { ruledBy } from '../ruled-by.ts';
import { awardQuote } from './award-quotes.ts';
import { boundOfGift } from './bound-of-gift.ts';
import { isInLimitScale } from './limit-scale.ts';
import { listOfOneVerb } from './list-of-one-verb.ts';
import { isPart } from './tranches.ts';
import { findQuotingDocument } from './via-document.ts';

/** The awards of the terms of a measure, in their order; `sentences` are all of the measure's. */
export const awardsOf = (text: Recognized, terms: readonly AmountGroup[], sentences: readonly Sentence[]): Award[] => {
  const awards: Award[] = [];
  const isParallel = parallelIn(sentences);
  const objectBefore = statedObjects(text, sentences);
  const known: { -readonly [Of in keyof Known]: Known[Of] } = {
    recipient: null,
    lead: null,
    heading: null,
    object: null,
    topic: null,
    given: [],
    givers: [],
  };
  terms.forEach((term, k) => {
    if (shapes().ownSubject.test(term.sentence.text) && terms[k - 1]?.sentence !== term.sentence)
      Object.assign(known, { recipient: null, lead: null });
    if (leavesItem(text, terms[k - 1]?.sentence, term.sentence)) known.recipient = null;
    const lead = leadOf(term);
    const isSubjectOfBound = lead?.as === 'own-subject' && !isBesideAward(terms, term);
    known.lead =
      (lead !== null && !isSubjectOfBound && !isBound(lead.words) ? lead.words : null) ??
      (shapes().ownSubject.test(term.sentence.text) ? null : leadBefore(sentences, term.sentence)) ??
      known.lead;
    if (term.reading.as === 'instalment') {
      awards.push(...instalmentsOf(text, term, paidBefore(awards)));
      return;
    }
    if (term.reading.as !== 'award') return;
    const step = stepBefore(terms, k);
    const role = roleOf(term, term.reading.role, step);
    const place = placeIn(terms, k);
    known.object = objectBefore(term.sentence);
    known.given = place.index > 0 ? known.given : givenBefore(awards, term.sentence);
    Object.assign(known, saidAround(text, term));
    const recipients = recipientsOf(term, thresholdsBefore(terms, k, place.count), known, place);
    const quoted = quoteOf(text, term, listOfOneVerb(terms, k) ?? awardQuote(term, isParallel(term)));
    if (new Set(recipients).size > 1) known.recipient = null;
    term.list.forEach((mention, i) => {
      const recipient = recipients[i] ?? null;
      if (recipient && role !== 'pool' && new Set(recipients).size === 1) known.recipient = recipient;
      const via = findQuotingDocument(text, term.sentence, mention);
      const base = {
        ...ruledBy(term.sentence, term.ruling),
        role,
        unit: mention.unit,
        per: perOf(term, mention, step) ?? perBefore(role, awards),
        recipient,
        ...(mention.unit === '%' || mention.unit === '‰' ? baseOf(term) : {}),
        ...(via ? { viaDocument: via } : {}),
        valueSpan: mention.valueSpan,
        ...quoted,
      };
      const id = `${text.id}/award/${mention.valueSpan.start}-${mention.valueSpan.end}`;
      if (mention.valueMax === undefined)
        awards.push({
          ...base,
          id,
          value: mention.value,
          qualifier: boundOf(term, mention, role, i === 0 ? awards.at(-1) : undefined),
        });
      else
        awards.push(
          { ...base, id, value: mention.value, qualifier: 'at-least' },
          { ...base, id: `${id}/1`, value: mention.valueMax, qualifier: 'at-most' },
        );
    });
  });
  return awards;
};

/** What stands over the sentence of a term, and who pays in it. */
const saidAround = (text: Recognized, term: AmountGroup): Pick<Known, 'givers' | 'heading' | 'topic'> => ({
  givers: giversIn(text, term),
  heading: titleBelowScale(text, term.sentence) ?? recipientOfHeading(text, term.sentence),
  topic: topicOfTitle(text, term.sentence),
});

/** The bodies that pay, by their words in the sentence of a term. */
const giversIn = (text: Recognized, { list, sentence: { text: line } }: AmountGroup): string[] =>
  (agencyRoles(text).get(list[0]?.sentence ?? -1) ?? []).flatMap(({ role, mention: { at } }) =>
    role === 'payer' ? [line.slice(at.start, at.end)] : [],
  );

/** Who got the awards of a sentence so far, each once. */
const givenBefore = (awards: readonly Award[], { span }: Sentence): string[] => [
  ...new Set(
    awards.flatMap((award) => (award.recipient !== null && award.span.start >= span.start ? [award.recipient] : [])),
  ),
];

/** Whether the sentence of a term gives something: 从业人员不少于20人 alone tells nobody who gets what the next one gives. */
const isBesideAward = (terms: readonly AmountGroup[], { sentence }: AmountGroup): boolean =>
  terms.some((other) => other.sentence === sentence && other.reading.as === 'award');

/**
 * 每住宿1天奖励5000元, 每增加一人奖励3000元, 每引进一名博士，奖励2万元: an award for each time that something happens is a unit rate;
 * not in the clause of what is done (每新开一家分店奖励5万元), nor where nothing is repeated (每县扶持一个园区，补助50万元).
 */
const roleOf = (term: AmountGroup, role: Award['role'], step: AmountGroup | null): Award['role'] =>
  role === 'award' && (step ? isRepeated(term, step) : eachTime(term) !== null && isApart(term)) ? 'unit-rate' : role;

const isRepeated = (term: AmountGroup, step: AmountGroup): boolean => {
  const { text } = step.sentence;
  const [amount] = step.list;
  const isMeasured = amount !== undefined && (amount.value === 1 || isMoney(amount.unit) || isMultiplied(amount.unit));
  return (
    (isMeasured && isMultiplied(stepPer(text, step)) && !isBearer(amount)) ||
    (shapes().eachStep.test(text.slice(0, amount?.number.start ?? 0)) && (isApart(term) || !isBearer(amount)))
  );
};

const isBearer = (amount: MoneyMention | undefined): boolean =>
  amount?.value === 1 && shapes().isBearer.test(amount.unit);

/** Whether what is given for stands in a clause before the sum's, or grows: 每引进一名博士，奖励2万元; 每增加一人奖励3000元. */
const isApart = ({ sentence: { text }, clause, list }: AmountGroup): boolean => {
  const own = text.slice(clause.start, list[0]?.at.start ?? clause.end);
  return !shapes().eachDeed.test(own) || shapes().grows.test(own);
};

/** 家 of 每新增一家门店且营业满一年的，给予…, 每毕业一家企业奖励…: what is counted each time that something happens. */
const eachTime = ({ sentence: { text }, clause, list }: AmountGroup): string | null =>
  (shapes().eachBefore.exec(text.slice(0, clause.start)) ??
    shapes().eachOwn.exec(text.slice(clause.start, list[0]?.at.start ?? clause.end)))?.[1] ?? null;

/** Whether a sentence stands in another labelled item than the one before, or behind the items of a list. */
const leavesItem = (text: Recognized, before: Sentence | undefined, sentence: Sentence): boolean => {
  if (before === undefined || before.block === sentence.block) return false;
  const labelOf = ({ block }: Sentence) => parseLabel(text.blocks[block]?.text ?? '');
  return labelOf(sentence) !== null || (labelOf(before)?.number ?? 0) > 1;
};

const shapes = vocabulary('awards', (value) => {
  const shape = shapeMaker(value, 'awards.yml');
  const yearOfSeveral = '{firstOrLast}[一二两三四五\\d]';
  return {
    /** A sentence that says anew whom it is for takes nobody from the one before: 鼓励封装产线开放, 在河流浇灌冰场. */
    ownSubject: shape('^(?:{encourage}|{within}(?!{aforesaid}))[^,;。]{3,}'),
    opensToward: shape('^(?:[^,;。:]{2,6}:)?“?(?:{among},?)?{toward}|[:。]{toward}[^,]{4,22},{give}'),
    apart: shape('{apart}'),
    eachNear: shape('{each}[^。;]{0,30},$'),
    perYear: shape(
      `{yearByYear}|(?<!{than})${yearOfSeveral}{counter}?{year}(?!{average})|{nth}[一二三四五\\d]{1,2}{year}?(?:[-—–~～]|{through}){1,2}{nth}?[一二三四五六七八九十\\d]{1,2}{year}(?!.*{by})`,
    ),
    measured: shape('{measured}|^{event}$'),
    byTime: shape('{time}'),
    saysPerYear: shape(`{every}(?:{counter}|一)?{year}|${yearOfSeveral}`),
    /** 每新增一家门店且营业满一年的，给予…: the clause before says for each of what. */
    eachBefore: shape(
      '{every}(?!{year}|{bearer}|{area})(?:(?!{every}|{noDeed})[^,;。\\d]){1,6}[一1]({bearer})(?:(?!{gift})[^;。]){0,30},[^,;。]{0,10}$',
    ),
    eachStep: shape('{every}(?!{year}|{bearer}|{area})(?:(?!{every}|{noDeed})[^,;。]){0,10}$'),
    eachDeed: shape('{every}(?!{year})(?:(?!{every})[^,;。\\d]){1,10}[一1]'),
    grows: shape('{every}[^,;。\\d]{0,3}{growth}'),
    isBearer: shape('^{bearer}$'),
    /** 每毕业一家企业奖励…, 每带教1名学徒…: the same in the clause of the sum. */
    eachOwn: shape(
      '{every}(?!{year}|{bearer}|{area})(?:(?!{every}|{noDeed})[^,;。\\d]){1,10}[一1]({bearer})[^,;。\\d]{0,16}$',
    ),
    upTo: shape('{most}?{upTo}'),
    base: shape('{ofBase}?((?:(?!{notInBase})[^,;。]){2,30}?){of}? ?{most}?$'),
    beforeBase: shape('^.*{beforeBase}'),
    baseSign: shape('{baseSign}'),
    joints: shape('^(?:、|{and})|{of}$', 'g'),
  };
});

/** Whether the sentence beside a term's, in the same block, opens with 对 as its own does. */
const parallelIn = (sentences: readonly Sentence[]) => {
  const opens = (sentence: Sentence | undefined): boolean => shapes().opensToward.test(sentence?.text ?? '');
  return ({ sentence }: AmountGroup): boolean => {
    const at = sentences.indexOf(sentence);
    return (
      opens(sentence) &&
      [sentences[at - 1], sentences[at + 1]].some((other) => other?.block === sentence.block && opens(other))
    );
  };
};

/** Whom the last sentence before names that names somebody: 对新认定的示范基地给予奖励。给予50万元一次性奖励。 */
const leadBefore = (sentences: readonly Sentence[], sentence: Sentence): string | null => {
  for (let i = sentences.indexOf(sentence) - 1; i >= 0; i--) {
    const before = sentences[i];
    const lead = before ? findLead(before) : null;
    if (lead) return lead;
  }
  return null;
};

/** How many instalments stand at the end of the awards. */
const paidBefore = (awards: readonly Award[]): number =>
  awards.length - 1 - awards.findLastIndex((award) => !isPart(award));

const instalmentsOf = (text: Recognized, term: AmountGroup, before: number): Award[] =>
  term.list.map((mention, i) => ({
    id: `${text.id}/award/${mention.valueSpan.start}-${mention.valueSpan.end}`,
    ...ruledBy(term.sentence, term.ruling),
    role: 'rate',
    value: mention.value,
    unit: mention.unit,
    per: null,
    qualifier: 'exact',
    recipient: null,
    tranche: before + i + 1,
    valueSpan: mention.valueSpan,
    ...quoteOf(text, term, awardQuote(term, false)),
  }));

const quoteOf = (text: Recognized, { sentence }: AmountGroup, at: Span): Quoted =>
  sourceQuote(text.text, sentence, at.start, at.end);

/** How a sum is bounded; `last` is the award before it, where it is the first of its own list. */
const boundOf = (
  term: AmountGroup,
  mention: MoneyMention,
  role: Award['role'],
  last: Award | undefined,
): Award['qualifier'] => {
  const told = term.reading.as === 'award' ? term.reading.qualifier : undefined;
  return (
    told ??
    (isInLimitScale(term) ? 'at-most' : null) ??
    boundOfGift(term, mention, last) ??
    qualifierOf(mention.bound, role)
  );
};

const qualifierOf = (bound: MoneyMention['bound'], role: Award['role']): Award['qualifier'] => {
  if (role === 'cap' || bound === 'at-most' || bound === 'less-than') return 'at-most';
  return bound === 'at-least' || bound === 'more-than' ? 'at-least' : bound;
};

/** The place of a term's amounts among those that one 分别 gives: 分别按40万元、70万元、到账投资额的6‰给予奖励. */
const placeIn = (terms: readonly AmountGroup[], k: number): { readonly index: number; readonly count: number } => {
  const term = terms[k];
  if (!term) return { index: 0, count: 0 };
  const { clause, sentence } = term;
  if (!shapes().apart.test(sentence.text.slice(clause.start, clause.end))) return { index: 0, count: term.list.length };
  const mates = terms.filter(
    (other) =>
      other.sentence === sentence &&
      other.clause.start === clause.start &&
      inBracket(other) === inBracket(term) &&
      other.reading.as === 'award' &&
      other.reading.role !== 'match',
  );
  const index = mates.slice(0, mates.indexOf(term)).reduce((sum, mate) => sum + mate.list.length, 0);
  return { index, count: mates.reduce((sum, mate) => sum + mate.list.length, 0) };
};

/** Whether the amounts of a group stand in a bracket of their clause: 2万元补贴(每年兑现50%). */
const inBracket = ({ sentence: { text }, clause, list }: AmountGroup): boolean => {
  const head = text.slice(clause.start, list[0]?.number.start ?? clause.start);
  return head.lastIndexOf('(') > head.lastIndexOf(')');
};

/** The thresholds that stand right before awards in their sentence: 达200万美元、600万美元以上，分别奖励2万元、7万元. */
const thresholdsBefore = (terms: readonly AmountGroup[], k: number, count: number): readonly string[] => {
  const term = terms[k];
  if (!term) return [];
  for (let i = k - 1; i >= 0; i--) {
    const other = terms[i];
    if (!other || other.sentence !== term.sentence) return [];
    if (other.reading.as !== 'condition') continue;
    if (count > 1 ? other.list.length === count : other.list.length === 1 && i === k - 1) return thresholdWords(other);
  }
  return [];
};

/** 重度每人每月600元，中度400元: a unit rate that names no unit has that of the one before. */
const perBefore = (role: Award['role'], awards: readonly Award[]): string | null => {
  const before = awards.at(-1);
  return role === 'unit-rate' && before?.role === 'unit-rate' ? before.per : null;
};

const perOf = (term: AmountGroup, mention: MoneyMention, step: AmountGroup | null): string | null => {
  const { sentence, clause, reading } = term;
  if (mention.unit === '%' && ofBase(sentence.text.slice(clause.start, mention.number.start), mention.per)) return null;
  // 每增加100人，以每人150元的标准: what the sum itself counts
  if (step && mention.per !== null && isOwn(term, mention, step)) return mention.per;
  if (step) return stepPer(sentence.text, step);
  const cap = reading.as === 'award' && reading.role === 'cap';
  if (mention.per === null && reading.as === 'award' && reading.role === 'award') {
    const each = eachTime(term);
    if (each) return unitWords().perNames[each] ?? each;
  }
  if (mention.per !== null && mention.per !== '年') return mention.per;
  if (cap && mention.unit !== '%') {
    const subject = perWords(sentence.text.slice(0, clause.start))
      .filter((name) => name === '家' || name === '户')
      .at(-1);
    const near = sentence.text.slice(Math.max(0, clause.start - 40), clause.start);
    if (mention.per === '年') return subject && shapes().eachNear.test(near) ? `${subject}·年` : '年';
  }
  if (
    mention.per === null &&
    reading.as === 'award' &&
    reading.role === 'rate' &&
    shapes().perYear.test(sentence.text.slice(clause.start, mention.number.start))
  )
    return '年';
  return mention.per;
};

/** Whether a sum says itself what it is multiplied by, in a clause behind that of its step. */
const isOwn = ({ clause }: AmountGroup, { per }: MoneyMention, step: AmountGroup): boolean =>
  step.clause.start < clause.start && !shapes().byTime.test(per ?? '');

/** 按每平方米评估租金的40%, 年度累计营收的2%: what belongs to the base of a share, which is given for no unit of it. */
const ofBase = (before: string, per: string | null): boolean =>
  per !== null && (shapes().measured.test(per) || (per === '年' && !shapes().saysPerYear.test(before)));

/** The step that an award is given for: the last in its sentence that no award before it has taken. */
const stepBefore = (terms: readonly AmountGroup[], k: number): AmountGroup | null => {
  for (let i = k - 1; i >= 0; i--) {
    const other = terms[i];
    if (!other || other.sentence !== terms[k]?.sentence || other.reading.as === 'award') return null;
    if (other.reading.as === 'step') return other;
  }
  return null;
};

/** 每成功推荐1个企业 → 个企业; 每增加1亿元 → 1亿元; 每认定1家 → 家. */
const stepPer = (text: string, step: AmountGroup): string => {
  const mention = step.list[0];
  if (!mention) return '次';
  const words = text.slice(mention.number.start, mention.number.end);
  if (mention.value !== 1) return words;
  // The figure is 1, one sign.
  return unitWords().perNames[mention.unit] ?? words.replace(/^. ?(?=\D)/, '');
};

/** 按实际投入的30% → 实际投入. */
const baseOf = ({ sentence, clause, from, list }: AmountGroup): { readonly base?: string } => {
  const { upTo, base, beforeBase, baseSign, joints } = shapes();
  const head = sentence.text
    .slice(Math.max(clause.start, from), list[0]?.number.start)
    .replace(upTo, '不超过')
    .replace(/^.*[=＝](.*[^×*\s])\s*[×*]\s*$/, '$1');
  const found = base.exec(head.replace(beforeBase, ''))?.[1];
  if (found && stretchOf({ text: found }).ends('fund-that-pays', 'fund-pays', 'share-noun?', 'is?')) return {}; // …由统筹基金支付
  return found && baseSign.test(found) ? { base: found.replace(joints, '') } : {};
};
