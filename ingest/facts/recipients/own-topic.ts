// Who or what the clause of an amount opens with, by its place alone, where no noun of the vocabulary tells: what
// stands before the first word that gives, counts or measures (规模以上企业在有效期内按8元/平方米…, 商品林中央财政补贴30%), or
// before the standard that is changed (城镇低保标准调整为…).
// Never a time, a ground or a task, nor a gift, its purpose or what a share is of.
import { leadingRegion } from '../../mentions/regions.ts';
import { type Stretch, within, words } from '../../rules/stretch.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import { isNoOne } from './nobody.ts';
import { tellsWho } from './opening-clause.ts';
import { behindLabel, isNamed, isOnDuty, withoutEnd, withoutStart } from './phrase.ts';
import { endsInRecipient } from './recipient-noun.ts';

/** The noun phrase that the clause of a group opens with, behind the award before it; null where that is none. */
export const ownTopic = ({ sentence, clause, clauses, behind, list, threshold }: AmountGroup): string | null => {
  const start = threshold === null ? Math.max(clause.start, behind) : clause.start;
  const topic = topicIn(sentence, start, list[0]?.at.start ?? clause.end);
  const isOpening = clauses[0]?.start === clause.start && behind === 0;
  return topic !== null && (isOpening || !stretchOf({ text: topic }).is('class-noun')) ? topic : null;
};

/** 能繁母猪 of 能繁母猪饲养补贴：每头补助50元, 纯电动公交车 of 纯电动公交车，车长在6米以上的: a label or a clause that is a noun alone. */
export const topicBefore = ({ sentence, clause, clauses }: AmountGroup): string | null => {
  const item = sentence.text.lastIndexOf(';', clause.start) + 1;
  const before = clauses.filter(({ start }) => start < clause.start);
  const own = before.filter(({ start }) => start >= item);
  return topicAmong(sentence, own) ?? (own.length < before.length ? topicAmong(sentence, before) : null);
};

const topicAmong = (sentence: AmountGroup['sentence'], before: AmountGroup['clauses']): string | null => {
  const label = before.findLast(
    ({ start, end }) => sentence.text[end] === ':' && !isPlace(sentence.text.slice(start, end)),
  );
  const first = before.find(
    ({ start, end }) => sentence.text[end] === ',' && !stretchOf(sentence, start, end).ends('announces'),
  );
  const phrase = first ? stretchOf(sentence, first.start, first.end) : null;
  const isGround = phrase === null || (phrase.begins('by') !== null && !endsInRecipient(phrase)); // 按照县委部署
  return (
    (label ? named(opened(stretchOf(sentence, label.start, label.end))) : null) ??
    (isGround ? null : nounAlone(opened(phrase)))
  );
};

/** 湖州市, 内蒙古: where it holds, in a list of places. */
const isPlace = (label: string): boolean => leadingRegion(label)?.end === label.length;

/** The noun that the title right over a sentence is, or names a gift for: 设施草莓大棚：…, 个人消费者补贴标准. Null for others. */
export const topicOfTitle = (text: Recognized, { section }: Sentence): string | null => {
  const own = section === null ? undefined : text.sections[section];
  const title = opened(stretchOf({ text: own?.title ?? '' }));
  const topic =
    title.end - title.start >= shortestTitle && !title.begins('task|urges|raise') && !title.ends('deed-end')
      ? nounAlone(title)
      : null;
  return topic !== null &&
    topic.length >= shortestTitle &&
    !stretchOf({ text: topic }).ends('deed-end') &&
    (own?.runIn || topic.length < title.text.length)
    ? topic
    : null;
};

// 物流补贴, 首次认定: what a gift is for.
const shortestTitle = 4;

const nounAlone = (phrase: Stretch): string | null => {
  const of = phrase.last('of');
  if (of && of.end < phrase.end) return nounAlone(phrase.from(of.end)) === null ? null : named(phrase);
  return phrase.is(words(20, 2)) &&
    !phrase.has('does|metric|reach|located|and-also|undone|obtained|subject-verb|carry-out')
    ? named(phrase)
    : null;
};

/**
 * The same behind an award whose recipient is what an earlier clause opens with (商品林补贴30%，公益林补贴50%), or where
 * the award stands in a sentence before, if the clause has somebody as its subject: 重点库企业签订协议给予30万元.
 */
export const topicAgain = (group: AmountGroup, recipient: string | null): string | null => {
  const { sentence, clause, clauses } = group;
  const own = recipient === null ? null : ownTopic(group);
  if (own === null) return null;
  if (group.behind === 0) return subjectAt(stretchOf({ text: own })) === null ? null : own;
  const isTopic = clauses.some(
    ({ start, end }) => start < clause.start && topicIn(sentence, start, numberIn(sentence, start, end)) === recipient,
  );
  return isTopic ? own : null;
};

/** 后备库企业 of 后备库企业入库满一年给予…，完成备案给予…: the last subject of the clauses of a sentence, who is somebody. */
export const subjectIn = ({ sentence, clause, clauses }: AmountGroup): string | null =>
  clauses
    .filter(({ start, end }) => start < clause.start && stretchOf(sentence, start, end).has('announces') === null)
    .map(({ start, end }) => subjectAt(opened(stretchOf(sentence, start, end))))
    .findLast((who) => who !== null) ?? null;

const subjectAt = (phrase: Stretch): string | null => {
  const [noun] = phrase.all('recipient-noun');
  const who = noun ? phrase.upTo(noun.end) : null;
  return who?.is(words(16, 3, '的')) && !who.has(notSubject) && !phrase.from(who.end).begins('of') && isNamed(who.text)
    ? who.text
    : null;
};

const notSubject =
  'give|gift|support|for|toward|encourage|circumstance|by-someone|each|single|same|does|done-to-others|obtained';

/** Where the last figure of a clause begins. */
const numberIn = (sentence: AmountGroup['sentence'], start: number, end: number): number => {
  const at = sentence.text.slice(start, end).search(/\d+(?:\.\d+)?[^\d]*$/);
  return at < 0 ? end : start + at;
};

/** What stands from a place on before the first word that gives, counts or measures, up to a number. */
const topicIn = (sentence: AmountGroup['sentence'], start: number, number: number): string | null => {
  const head = opened(stretchOf(sentence, start, number));
  const ends = head.all(boundary).find((cue) => cue.start > head.start && !isInName(head, cue));
  if (head.has('becomes') !== null) return null;
  const by = stretchOf(sentence, start, number).begins('by')?.at(-1); // 按购房人缴纳契税的60%
  const isBase = by !== undefined && !stretchOf(sentence, by.end, number).begins('rule-word');
  if (!ends && /[\d(]/.test(sentence.text[number] ?? '')) return null;
  const topic = named(head.upTo(ends?.start ?? head.end));
  return topic !== null && isBase && !endsInRecipient(stretchOf({ text: topic })) ? null : topic;
};

/** 城市低保 of 城市低保标准由…提高到, 特困人员 of 特困人员供养标准提高到: whose standard is told. */
export const standardsName = (head: Stretch): string | null => {
  const whole = opened(head);
  const standard = whole.all('standard').find(({ end }) => whole.from(end).begins(told) !== null);
  return standard ? named(withoutEnd(whole.upTo(standard.start), 'guarantee|relief-pay')) : null;
};

/** 购房人 of 按购房人所缴纳契税的60%: who paid what a share is of. */
export const payerOfBase = (head: Stretch): string | null => {
  const by = head.last('by');
  const behind = by ? head.from(by.end) : null;
  const noun = behind?.first('recipient-noun');
  const who = behind && noun ? behind.upTo(noun.end) : null;
  return who?.is(words(10, 2, '的')) && head.from(who.end).begins(words(2), 'tax-paid|paid-in') ? who.text : null;
};

const boundary =
  'give|gift|support|by|each|pay-out|hand-out|most|not-over|is|scale-noun|raise-to|raise|from|yearly|monthly|draw|comes-by|may|relieved|once|respectively|apiece';
const told = 'from|raise-to|raise|uniformly|respectively|apiece|is|each|most|not-over|by|give';

/** Behind the label, the sign and the words that open a clause. */
const opened = (head: Stretch): Stretch => {
  const own = head.from(head.start + (/^[、,;:)\s]*/.exec(head.text)?.[0].length ?? 0));
  const bare = withoutStart(behindLabel(own), 'phrase-start|list-lead|limit-start|lately');
  return bare.from(bare.begins('foremost?', 'encourage')?.at(-1)?.end ?? bare.start);
};

/** 发放贷款的银行: what stands before the 的 of a noun is part of its name, and so is 为 of 行为. */
const isInName = (head: Stretch, { start, end }: { readonly start: number; readonly end: number }): boolean => {
  if (head.upTo(end).ends('deed-noun') !== null) return true;
  const of = head.from(start).first('of');
  return of !== null && head.from(of.end).begins(words(12, 1, '的'), 'recipient-noun') !== null;
};

/** The phrase, without the words of time and of who pays at its end; null where it names nobody and nothing. */
const named = (whole: Stretch): string | null => {
  const [when] = whole.ends('located', within(16, 1), 'end-of-time') ?? [];
  const said = withoutEnd(withoutEnd(when ? whole.upTo(when.start) : whole, 'himself|located'), trailing);
  const phrase = said.upTo(said.start + said.text.replace(/\([^()]*\)$/, '').length);
  const of = phrase.last('of');
  const noun = of ? phrase.from(of.end) : phrase;
  if (!noun.is(words(24, 2)) || !phrase.is(within(60, 2)) || !isNamed(phrase.text)) return null;
  if (
    noun.has(
      'give|gift|support|prize-money|scheme|funds|cost|pay|yuan|no-payee|chooses|single|same|each|set-aside|budgeted',
    ) ||
    (noun.ends(noNoun) && !endsInRecipient(noun))
  )
    return null;
  if (whole.from(said.end).begins('prize-money') && !endsInRecipient(phrase)) return null; // 国家励志奖学金
  if (isOnDuty(phrase) || isNoOne(phrase)) return null;
  if (phrase.begins('circumstance|by-check') && (!of || noun.begins('class-noun'))) return null;
  return tellsWho(of && phrase.begins('circumstance') ? noun : phrase) || endsInRecipient(noun) ? said.text : null;
};

const trailing =
  'end-of-time|giving-adverb|per-head|paid-from|treasury|treasury-department|by-someone|gift-purpose|given|uniformly|of';
const noNoun =
  'pension|of-a-prize|metric|done-to-it|end-of-time|basis|date-end|standard|after|year|area-noun|gift-purpose|whole|and|or';
