// Lists of recipients that amounts are paired with in order: 国家级、省级孵化器, 2—5星级客栈, “甲”“乙”平台, clauses that name
// recipients.
// Never a list of another length than that of the amounts.
import { figure, maybe, type Stretch, sign, within } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import type { Clause } from '../clauses.ts';
import { actorOf, withDeed } from './acting-subject.ts';
import { leadOf } from './leads.ts';
import { splitAllNames, splitLevels, splitNames, splitOrdinals, splitPlaces } from './levels.ts';
import { isLimit, withoutLimit } from './limits.ts';
import { behindLabel, cutAtGiving, shortened, withoutStart } from './phrase.ts';
import { namesRecipient } from './recipient-noun.ts';

/** 甲级、乙级、丙级分别给予90万元、60万元、20万元: the list that the clause itself opens with. */
export const ownList = ({ sentence, clause, from, list }: AmountGroup): string | null => {
  const number = list[0]?.number.start ?? clause.end;
  const head = withoutStart(behindLabel(stretchOf(sentence, Math.max(clause.start, from), number)), 'for|by');
  for (const each of head.all('respectively|apiece')) {
    const [verb] = head.from(each.end).begins('give|gift') ?? [];
    const behind = verb ? head.from(verb.end).text : '';
    if (/^[^\d,;]{4,60}$/.test(behind)) return behind;
  }
  const first = head.all('respectively|apiece').find(({ start }) => start >= head.start + 2);
  const named = first ? cutAtGiving(head.upTo(first.start)) : null;
  const before = (named && isLimit(head) ? withoutLimit(named) : named)?.text.replace(/,$/, '') ?? '';
  return before.length >= 2 && before.length <= 60 && !stretchOf({ text: before }).ends('basis') ? before : null;
};

/** 完成Ⅰ期、Ⅱ期试验，在市内落户的，分别给予…: the list of one of the clauses right before, where one names as many. */
export const listBefore = ({ sentence, clause, clauses }: AmountGroup, count: number): readonly string[] | null => {
  const at = clauses.findIndex((other) => other.start === clause.start);
  for (let k = at - 1; k >= Math.max(0, at - mostClauses); k--) {
    const before = clauses[k];
    if (!before || sentence.text[before.end] !== ',') return null;
    const listed = behindLabel(stretchOf(sentence, before.start, before.end));
    const names =
      placesIn(listed, count) ??
      namesListed(listed, count) ??
      withClauseBefore(sentence, clauses[k - 1], listed, count);
    if (names || listed.begins('list-lead|toward')) return names;
  }
  return null;
};

/** 博士，硕士、本科生，分别给予…: the list goes on from a clause that is such a name, the first of its sentence. */
const withClauseBefore = (
  sentence: AmountGroup['sentence'],
  before: Clause | undefined,
  listed: Stretch,
  count: number,
): readonly string[] | null => {
  if (count < 3 || before?.start !== 0 || sentence.text[before.end] !== ',') return null;
  const first = shortened(sentence.text.slice(before.start, before.end));
  const names = listed.begins('list-lead|toward|for') ? null : namesListed(listed, count - 1);
  const end = names?.[0]?.at(-1);
  return end !== undefined && first.endsWith(end) && namesRecipient(first) ? [first, ...(names ?? [])] : null;
};

/** 选手获得1~3名: as many places as there are amounts. */
const placesIn = (listed: Stretch, count: number): readonly string[] | null => {
  const places = listed.end - listed.start <= longestList ? splitOrdinals(listed.text) : null;
  return places?.length === count ? places : null;
};

/** As many names as there are amounts, of a clause that lists them. */
const namesListed = (listed: Stretch, count: number): readonly string[] | null => {
  if (listed.end - listed.start > longestList) return null;
  const phrase = withoutStart(behindComma(listed), 'list-lead|toward');
  const [last] = phrase.ends('of') ?? [];
  const said = last ? phrase.upTo(last.start) : phrase;
  const [all] = said.ends('count-word', 'people-counter?', 'grade-noun') ?? [];
  const words = withoutFigures(all ? said.upTo(all.start) : said);
  if (!words.includes('、') || words.includes('%') || stretchOf({ text: words }).has('yuan')) return null;
  if (phrase.begins('list-not|respectively|give') || /\d[万亿]?$/.test(words)) return null;
  const isWhatIsAsked = said.begins('meets') !== null && !said.has('of') && !namesRecipient(words);
  return isWhatIsAsked ? null : (doersOf(words, count) ?? pairs(words, [], count));
};

// So many clauses may stand between a list and its amounts: …、…，于年内，在县内购房的，分别给予….
const mostClauses = 4;

// Degrees and classes with their names in brackets (A类(顶尖人才)、B类(…)…), behind what they have in common.
const longestList = 160;

/** 其中,…: behind the comma. */
const behindComma = (phrase: Stretch): Stretch => {
  const found = phrase.begins('list-lead', sign(','));
  return found ? phrase.from((found.at(-1)?.end ?? phrase.start) + 1) : phrase;
};

/** 特等奖2名、优秀奖6名 → 特等奖、优秀奖: without how many there are, and shares that belong to the names. */
const withoutFigures = (phrase: Stretch): string => {
  const parts = phrase.text.split('、');
  return parts
    .map((part) => {
      const piece = stretchOf({ text: part });
      for (const noun of piece.all('people-counter'))
        if (piece.upTo(noun.start).ends(figure) && piece.from(noun.end).is('above?'))
          return piece.text.slice(0, noun.start).replace(/\d+$/, '');
      for (const gift of piece.all('gift'))
        if (piece.from(gift.end).is(figure, maybe('.'), within(3), sign('%'))) return piece.text.slice(0, gift.start);
      return part;
    })
    .join('、');
};

/** 首席技师，获省级技能大奖的高级技师，分别给予2500元、1500元: as many clauses that name recipients as there are amounts. */
export const clausesBefore = ({ sentence, clause, clauses }: AmountGroup, count: number): readonly string[] | null => {
  const { text } = sentence;
  const names = (at: number): boolean => namesRecipient(text.slice(clauses[at]?.start, clauses[at]?.end));
  let end = clauses.findIndex((other) => other.start === clause.start);
  while (end > 0 && !names(end - 1)) end--;
  let start = end;
  while (start > 0 && text[clauses[start - 1]?.end ?? 0] === ',' && names(start - 1)) start--;
  const named = clauses.slice(start, end).map((other) => shortened(text.slice(other.start, other.end)));
  return named.length === count ? named : null;
};

/**
 * 退役、现役军人购买住房 → 购买住房的退役军人, 购买住房的现役军人: what is done belongs to all; null for what has no such deed.
 */
export const doersOf = (said: string | null | undefined, count: number): readonly string[] | null => {
  const found = said ? actorOf(said) : null;
  if (!found?.actor.includes('、') || found.deed.includes('、')) return null;
  return pairs(found.actor, [], count)?.map((actor) => withDeed({ actor, deed: found.deed })) ?? null;
};

/** 博士研究生，一流高校、一流学科的硕士研究生，分别给予…: the same, whose nouns end alike, before a list within one of them. */
export const likeClausesBefore = (group: AmountGroup, count: number): readonly string[] | null => {
  const named = leadOf(group)?.as === 'opening' ? null : clausesBefore(group, count);
  const [end] = new Set(named?.map((name) => name.slice(-2)));
  return named?.every((name) => name.endsWith(end ?? '')) ? named : null;
};

/** As many names as there are amounts, from thresholds or from a phrase that lists levels or names. */
export const pairs = (lead: string | null, thresholds: readonly string[], count: number): readonly string[] | null => {
  if (thresholds.length === count) return thresholds;
  const parts = lead
    ? [splitOrdinals(lead), splitLevels(lead), splitNames(lead, /、/), splitAllNames(lead), splitPlaces(lead, count)]
    : [];
  return parts.find((names) => names?.length === count) ?? null;
};

/** 按图纸建设、照规章运营的普通型、护理型机构: as many names behind the last 的, where others stand before it. */
export const pairsBehindOf = (lead: string | null, count: number): readonly string[] | null => {
  const of = stretchOf({ text: lead ?? '' }).last('of');
  if (!of || !lead?.slice(0, of.end).includes('、')) return null;
  const names = splitLevels(lead.slice(of.end)) ?? splitNames(lead.slice(of.end), /、/);
  return names?.length === count ? names.map((name) => lead.slice(0, of.end) + name) : null;
};
