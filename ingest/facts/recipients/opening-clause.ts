// What the clauses before an amount open with, where nothing else tells who gets it: whoever is or does that.
// 年产值1亿元以上，按增量的1%奖励; 在市区购买商品住房，按规定给予…补贴; 支持智能工厂建设，按投资额的10%给予奖励.
// Never a circumstance (根据…, 自…起, 在有效期内), what is to be done by nobody in particular, nor who pays.
import { figure, type Stretch, sign, within, words } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import type { Clause } from '../clauses.ts';
import { actorOf, nounLast } from './acting-subject.ts';
import { behindLabel, behindLastOf, isNamed, isOnDuty, withoutEnd, withoutStart } from './phrase.ts';
import { endsInRecipient, namesRecipient } from './recipient-noun.ts';

/**
 * The first clause of the amount's item of the sentence that can stand for who gets it; null where none can, or one
 * gave already.
 */
export const openingClause = (group: AmountGroup): string | null =>
  openingFrom(group, group.sentence.text.lastIndexOf(';', group.clause.start) + 1);

/**
 * The same behind the award before it in the sentence, where that one went to what an earlier clause opens with:
 * 总价30万元至40万元，发放1000元，总价40万元以上，发放2000元.
 */
export const openingAgain = (group: AmountGroup, recipient: string | null): string | null => {
  const { sentence, clause, clauses } = group;
  const before = clauses.filter(({ start }) => start < clause.start);
  const gave = before.findLast(({ start, end }) =>
    stretchOf(sentence, start, end).holds('pay-out|give|gift', within(16), figure),
  );
  if (!gave || !before.some(({ start, end }) => nounLast(whoIn(stretchOf(sentence, start, end)) ?? '') === recipient))
    return null;
  return openingFrom(group, gave.end + 1);
};

const openingFrom = ({ sentence, clauses, list }: AmountGroup, from: number): string | null => {
  const before = clauses.filter(({ start, end }) => start >= from && end < (list[0]?.number.start ?? 0));
  for (const { start, end } of before) {
    if (sentence.text[end] !== ',' || stretchOf(sentence, start, end).ends('announces')) continue;
    const phrase = besidesWhat(behindLabel(stretchOf(sentence, start, end)));
    const guaranteed = phrase.begins(words(24, 2), 'by')?.[0];
    const subject = guaranteed ? phrase.upTo(guaranteed.start) : null;
    if (subject && endsInRecipient(subject) && tellsWho(subject) && !subject.is('class-noun')) return subject.text;
    if (phrase.has('give|gift|pay-out')) return null;
    const who = whoIn(phrase);
    if (who !== null || phrase.begins('foremost?', 'encourage'))
      return who === null || namesRecipient(who) ? who : (nounBefore(sentence, before.at(-1)) ?? who);
  }
  return null;
};

/** 新造200亩以上的油茶林 of 实现规模化种植，即新造200亩以上的油茶林，每亩奖励…: the noun right before what it is given. */
const nounBefore = (sentence: AmountGroup['sentence'], last: Clause | undefined): string | null => {
  if (!last || sentence.text[last.end] !== ',') return null;
  const phrase = withoutStart(behindLabel(stretchOf(sentence, last.start, last.end)), 'limit-start');
  const noun = phrase.from(phrase.last('of')?.end ?? phrase.end);
  const isNoun =
    noun.is(words(10, 2)) !== null && !noun.has('metric|gift|give|scale-noun|task|cost|does|funds|end-of-time|basis');
  return isNoun && tellsWho(phrase) ? phrase.text : null;
};

/** 新上市的企业 of 新上市的企业在获得市级补贴50万元的同时: who gets something besides what another gives. */
const besidesWhat = (clause: Stretch): Stretch => {
  const [besides] = clause.ends('located', within(48, 2), 'at-the-same-time|basis') ?? [];
  return besides && endsInRecipient(clause.upTo(besides.start)) ? clause.upTo(besides.start) : clause;
};

/** Who or what a clause names, as its subject or as what it encourages; null where it tells nobody. */
const whoIn = (clause: Stretch): string | null => {
  const phrase = behindLabel(clause);
  const encouraged = phrase.begins('foremost?', 'encourage')?.at(-1);
  const actor = encouraged && phrase.from(encouraged.end).begins('class-noun')?.[0];
  if (actor) return doingWhat(phrase.from(actor.start)) ?? phrase.upTo(actor.end).from(actor.start).text;
  if (phrase.begins('honours') ?? phrase.begins('manner-of-task*', 'chooses')) return null;
  const [by] = phrase.all('by-someone');
  const object = by ? phrase.upTo(by.start) : null;
  if (object?.is(words(16, 2)) && endsInRecipient(object) && tellsWho(object)) return object.text;
  const who = encouraged ? phrase.from(encouraged.end) : withoutCount(withoutStart(phrase, 'limit-start'));
  if (isCountedName(phrase, who)) return who.text;
  if (!tellsWho(who) || isOnDuty(phrase)) return null;
  const [done] = who.ends('done-to-it', 'after') ?? [];
  if (done && thingBefore(who, done.start).is('class-noun')) return null; // 项目竣工验收后 says when
  return (done ? doneBefore(who) : null) ?? whoOf(who).text;
};

/** 推动阅读机关 of 推动阅读机关二名: a name with how many there are is nothing to be done. */
const isCountedName = (phrase: Stretch, who: Stretch): boolean =>
  who.end < phrase.end &&
  who.start === phrase.start &&
  who.is(words(16, 3, '的')) !== null &&
  phrase.begins('task|urges') !== null;

/** 实用新型专利 of 实用新型专利授权后: what something was done to; null for a word that any of them has (项目验收后). */
export const doneBefore = (subject: Stretch): string | null => {
  const [done] = subject.ends('done-to-it', 'after') ?? [];
  const thing = done ? thingBefore(subject, done.start) : null;
  return thing?.is(words(24, 3, '的')) &&
    !thing.is('class-noun') &&
    !thing.begins('circumstance') &&
    !thing.has('list-verb') &&
    tellsWho(thing)
    ? thing.text
    : null;
};

/** 厂房 of 厂房建成投产后, 高新技术企业 of 高新技术企业重新认定后. */
const thingBefore = (subject: Stretch, done: number): Stretch =>
  withoutEnd(subject.upTo(done), 'done-to-it|done-again');

/** 参加境外展会的企业 of 企业参加境外展会; null for a long deed, or none. */
const doingWhat = (phrase: Stretch): string | null =>
  phrase.end - phrase.start <= longestDeed && actorOf(phrase.text) ? nounLast(phrase.text) : null;

const longestDeed = 40;

/** Whether a phrase can stand for who gets something: no circumstance, task or purse. */
export const tellsWho = (phrase: Stretch): boolean =>
  phrase.is(within(60, 3)) !== null &&
  isNamed(phrase.text) &&
  !nounOf(phrase).has('treasury|treasury-department|funds|pool|support|from') &&
  (!(phrase.has('scale-noun') ?? statesWhat(phrase)) || isBounded(phrase)) &&
  !withoutBracket(phrase).ends('end-of-time|basis|date-end') &&
  !(phrase.ends('after') && phrase.text.length <= longestTime) &&
  (!phrase.begins('year') || phrase.has('above|reach') !== null || phrase.ends('age-unit') !== null) &&
  (!phrase.begins(notWho) || (phrase.has('of') !== null && endsInRecipient(phrase)) || isNounOfDeed(phrase)) &&
  (!phrase.begins('circumstance') || phrase.begins('located', within(24, 2), 'does') !== null);

/** 承接地 of 未享受省级资金支持的承接地: the noun behind the last 的, where there is one. */
const nounOf = (phrase: Stretch): Stretch => {
  const noun = behindLastOf(phrase);
  return noun.is(words(12, 2)) && !noun.is('class-noun') ? noun : phrase;
};

/** 为 and 是 as the verb of a clause; not of a name that was given (评为省级示范), nor before the 的 of a noun (产权为集体的水库). */
const statesWhat = (phrase: Stretch) => {
  const of = phrase.last('of')?.start ?? -1;
  const isVerb = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start === phrase.start || (start > of && phrase.upTo(end).ends('list-verb|obtained') === null);
  return phrase.all('is').find(isVerb) ?? null;
};

/** 发票金额为6万元以下, 保险金额在3000元至4000元之间: a bound stands for those who are within it. */
const isBounded = (phrase: Stretch): boolean =>
  !phrase.begins('scale-noun') &&
  (phrase.holds('scale-noun', within(30), figure, within(12), 'above|between') ??
    phrase.holds('scale-noun', within(10), figure, within(10), sign('-—~–'), within(10), 'yuan')) !== null;

/** 引进良种的养蜂户: a noun behind what it does, and no task. */
const isNounOfDeed = (phrase: Stretch): boolean => {
  const of = phrase.begins('task') && phrase.last('of');
  const noun = of ? phrase.from(of.end) : null;
  return noun !== null && noun.is(words(8, 2)) !== null && !noun.has('metric|gift|scale-noun|cost|task|funds');
};

const notWho = 'encourage|most|whole|yearly|for|task|urges|aforesaid|aforementioned|himself|single|same|stage';

// 见习期满后; a longer one says what was done: 商标权质押融资完成后.
const longestTime = 6;

const withoutBracket = (phrase: Stretch): Stretch =>
  phrase.upTo(phrase.start + phrase.text.replace(/\([^()]*\)$/, '').length);

/** 语言推广人员三名 → 语言推广人员: without how many there are. */
const withoutCount = (phrase: Stretch): Stretch => {
  const [noun] = phrase.ends('count-word', 'people-counter') ?? phrase.ends(sign('0123456789'), 'people-counter') ?? [];
  if (!noun) return phrase;
  const at = phrase.text.slice(0, noun.start - phrase.start).replace(/\d+$/, '').length;
  return phrase.upTo(phrase.start + at);
};

/** Without 的 at the end, and without what someone may do or comes under: 毕业生可参加培训, 毕业生纳入保障范围. */
const whoOf = (phrase: Stretch): Stretch => {
  const noun = phrase.all('recipient-noun').find(({ end }) => phrase.from(end).begins('may|taken-in'));
  if (noun) return phrase.upTo(noun.end);
  const [last] = phrase.ends('of') ?? [];
  return last ? phrase.upTo(last.start) : phrase;
};
