// Who gets an award: 对新认定的国家级、省级孵化器，分别给予200万元、100万元 → two recipients, paired by position.
//
// A list of amounts takes as many thresholds, levels (国家、省、市级) or names before it, in order; else one phrase gets all,
// and table.ts says which. Never pairs lists of different length: then each has the whole phrase.
import { choose } from '../../rules/decide.ts';
import { figure, maybe, words as wordsOf } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import { headOf } from '../amount-role/group-words.ts';
import { nounLast } from './acting-subject.ts';
import { candidatesOf, type Known } from './candidates.ts';
import { gradesBefore } from './grades.ts';
import { leadOf } from './leads.ts';
import { clausesBefore, doersOf, likeClausesBefore, listBefore, ownList, pairs, pairsBehindOf } from './lists.ts';
import { subjectIn, topicBefore } from './own-topic.ts';
import { behindVerb } from './payee.ts';
import { behindLastOf, isNamed, withoutEnd, withoutPick, withoutRemark, withoutStart } from './phrase.ts';
import { poolName } from './pool-name.ts';
import { recipientTable } from './table.ts';
import { reachedByThose } from './thresholds.ts';

/** The recipients of a group's amounts, one for each; null where nobody is named. */
export const recipientsOf = (
  group: AmountGroup,
  thresholds: readonly string[],
  known: Known,
  place: { readonly index: number; readonly count: number },
): readonly (string | null)[] => {
  const { list, reading } = group;
  if (reading.as === 'award' && reading.role === 'pool') return list.map(() => poolName(group));
  if (place.count > 1) {
    const paired =
      givenAgain(group, place.count, known.given) ??
      gradesBefore(group, place.count) ??
      reachedBy(thresholds, place.count, [behindVerb(headOf(group)), leadOf(group)?.words]) ??
      doersOf(ownList(group), place.count) ??
      pairs(ownList(group), [], place.count) ??
      likeClausesBefore(group, place.count) ??
      listBefore(group, place.count) ??
      doersOf(leadOf(group)?.words, place.count) ??
      pairs(leadOf(group)?.words ?? null, [], place.count) ??
      clausesBefore(group, place.count) ??
      pairs(known.lead, [], place.count) ??
      pairsBehindOf(leadOf(group)?.words ?? null, place.count);
    if (paired)
      return withSharedTail(paired)
        .slice(place.index, place.index + list.length)
        .map((who) => nounLast(trimmedName(withoutRemark(who))));
  }
  const chosen = choose(recipientTable, candidatesOf(group, thresholds[0] ?? null, known))?.candidate.words ?? null;
  const whom =
    chosen !== null && (isBare(chosen) || isNextBound(chosen, known)) ? withNoun(chosen, group, known) : chosen;
  return list.map(() => whom);
};

/** 硕士研究生, 博士研究生 of 硕士、博士研究生: what the last degree of a list ends in is said of all. */
const withSharedTail = (names: readonly string[]): readonly string[] => {
  const last = stretchOf({ text: names.at(-1) ?? '' });
  const [rank, tail] = last.ends('rank', 'rank-tail') ?? [];
  if (!rank || !tail) return names;
  const before = last.upTo(rank.start).text;
  return names.map((name) => (isRankBehind(name, before) ? name + last.from(tail.start).text : name));
};

const isRankBehind = (name: string, before: string): boolean =>
  name.startsWith(before) && stretchOf({ text: name.slice(before.length) }).is('rank') !== null;

/** 并获得第一名的选手, 博士工作站的: without what joins a name to others. */
const trimmedName = (who: string): string =>
  withoutEnd(withoutPick(withoutStart(stretchOf({ text: who }), 'and-also')), 'of|most|cut-tail').text;

/** 批发企业奖励5万元，零售企业奖励3万元，次年增长的再分别奖励2万元、1万元: as many as were given something before. */
const givenAgain = (group: AmountGroup, count: number, given: readonly string[]): readonly string[] | null => {
  const head = headOf(group);
  return given.length === count && head.has('again') && head.has('respectively|apiece') ? given : null;
};

/** 连片新建50亩以上, 入库前完成股改: a bound or a deed, without those who reach or do it. */
const isBare = (said: string): boolean => {
  if (isBound(said)) return true;
  const words = stretchOf({ text: said });
  if (words.has('recipient-noun|excess|part-of') !== null || words.ends('after') !== null) return false;
  const of = words.last('of');
  if (of && words.from(of.end).is(wordsOf(14, 2)) && !words.from(of.end).has('metric|above')) return false;
  return (
    (/^\d/.test(said) && !(/^\d{4}\D(?!\d)/.test(said) && words.begins(figure, 'year'))) || // 2023年耕地
    (/\d/.test(said) && words.has('above|between|reach|metric') !== null) ||
    (words.has('done-to-others') !== null && words.is(wordsOf(16)) !== null)
  );
};

/** 车长超过10米 behind 车长在6米与8米之间的纯电动公交车: a bound like the one before. */
const isNextBound = (said: string, known: Known): boolean =>
  /\d/.test(said) &&
  !stretchOf({ text: said }).has('recipient-noun|of') &&
  nounBehindBound(known.recipient, said) !== null;

/** The same with the noun that the sentence has for them, or what its topic is: 连片新建50亩以上的温室大棚. */
const withNoun = (said: string, group: AmountGroup, known: Known): string => {
  const isAlone = group.behind > 0 || group.clauses[0]?.start === group.clause.start;
  const before = isBound(said) || isAlone ? nounOf(known.recipient) : null;
  const topic = subjectIn(group) ?? bearer(topicBefore(group));
  const whole = reachedByThose(said, topic, before, nounOf(known.lead));
  const noun = whole === said ? (topic ?? nounBehindBound(known.recipient, said) ?? known.topic) : null;
  return noun === null || bearer(noun) === null || said.includes(noun) || noun.includes(said)
    ? whole
    : `${said}${attributive}${noun}`;
};

/** Who can reach a bound or do a deed; null for 企业 and 项目, which tell nobody, and for 政府, 国家规定 and 记者. */
const bearer = (noun: string | null): string | null => {
  const words = stretchOf({ text: noun ?? '' });
  const isNone = words.is('class-noun') ?? words.begins('no-bearer-start') ?? words.ends('no-bearer-end');
  return noun === null || isNone || !isNamed(noun) || /“[^”]*$/.test(noun) ? null : noun;
};

/** 纯电动公交车 of 车长在5米与7米之间的纯电动公交车, which the tier before went to. */
const nounBehindBound = (before: string | null, said: string): string | null => {
  const words = stretchOf({ text: before ?? '' });
  const of = words.last('of');
  const bound = of ? words.upTo(of.start).text : '';
  return of && isBare(bound) && bound.slice(0, 2) === said.slice(0, 2) ? words.from(of.end).text || null : null;
};

const attributive = '的';

/** 罚款金额在15万元以下, 50万元以下: a bound, and nobody. */
export const isBound = (said: string): boolean => {
  const words = stretchOf({ text: said });
  const of = words.last('of');
  const noun = of ? words.from(of.end) : null;
  if (noun?.is(wordsOf(14, 2)) && !noun.has('metric|above')) return false; // 年营业额3亿元以上的集团
  return (
    /\d/.test(said) && words.has('recipient-noun') === null && (words.has('metric') ?? words.is(...sumAlone)) !== null
  );
};

const sumAlone = [figure, maybe('.'), maybe(figure.signs), wordsOf(2), 'yuan', wordsOf(4), 'above'] as const;

/** 举报人 of 符合条件的举报人. */
const nounOf = (said: string | null): string | null => behindLastOf(stretchOf({ text: said ?? '' })).text || null;

/** 对批发企业，年销售额达到1亿元、5亿元的: each threshold with those who reach it; null for another number of them. */
const reachedBy = (
  thresholds: readonly string[],
  count: number,
  phrases: readonly (string | null | undefined)[],
): readonly string[] | null =>
  thresholds.length === count ? thresholds.map((threshold) => reachedByThose(threshold, ...phrases)) : null;
