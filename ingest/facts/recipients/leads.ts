// Whom the words before an amount lead in: 对… of its sentence, the subject of the clause that gives, a clause before
// that names a recipient or ends in 的.
// Never a base (对设备投入给予20%补贴), nor what is to happen (在本市住宿的).
import { rememberingOf } from '../../../text/index.ts';
import { figure, maybe, overCommas, Stretch, within, words } from '../../rules/stretch.ts';
import { cueShape, stretchOf } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import type { Clause } from '../clauses.ts';
import { behindLabel, cutAtGiving, isNamed, isOnDuty, shortened, withoutEnd, withoutStart } from './phrase.ts';
import { endsInRecipient, subjectOf } from './recipient-noun.ts';
import { reachedByThose } from './thresholds.ts';
import { encouragedIn, goesOn, topicOf } from './topic.ts';

/** What a group stands in, as far as its recipient goes. */
export type Led = Pick<AmountGroup, 'sentence' | 'clause' | 'clauses' | 'list'>;

/** The phrase that leads the amounts in, and where it was found; null where nothing does. */
export type Lead = {
  readonly as: 'opening' | 'own-phrase' | 'own-subject' | 'clause-before';
  readonly words: string;
};

/** The lead of a group: within its item of the sentence first, then over semicolons. */
export const leadOf = rememberingOf((group: Led): Lead | null => {
  const number = group.list[0]?.at.start ?? group.clause.end;
  const upTo = group.clauses.filter((other) => other.start <= number);
  const from = Math.max(0, group.sentence.text.lastIndexOf(';', group.clause.start) + 1);
  const item = upTo.filter((other) => other.start >= from);
  return (
    ownItem(group, number) ??
    leadBehindAward(group, item, number) ??
    openingLead(group, item, number) ??
    ownPhrase(group, number) ??
    ownSubject(group, number) ??
    clauseBefore(group, item, upTo, number) ??
    (item.length < upTo.length ? (openingLead(group, upTo, number) ?? clauseBefore(group, upTo, upTo, number)) : null)
  );
});

/** All up to the last item of a list, where a sum stands in the one before. */
const itemWithSum = lazily(() => cueShape('^.*(?:{yuan}|%|\\d[万亿])(?![^、]{0,6}{above})[^、]{0,8}、(?=[^、]*$)'));

/** 获评省级的 in 对获评国家级的奖励50万元、获评省级的奖励20万元: an item of a list within the clause says anew for whom. */
const ownItem = ({ sentence, clause }: Led, number: number): Lead | null => {
  const head = sentence.text.slice(clause.start, number);
  const sum = itemWithSum().exec(head)?.[0];
  const item = sum ? stretchOf(sentence, clause.start + sum.length, number) : null;
  const named = item && cutAtGiving(withoutStart(item, 'for'));
  return named?.ends('of') && named.is(within(24, 2, '对'), 'of')
    ? { as: 'own-phrase', words: named.text.slice(0, -1) }
    : null;
};

/** 对引进的企业奖励5万元，其中外资企业奖励8万元: behind what its item gave before, a clause says anew for whom. */
const leadBehindAward = (group: Led, item: readonly Clause[], number: number): Lead | null => {
  const { sentence, clause } = group;
  const gave = item.findLast(
    ({ start, end }) => start < clause.start && stretchOf(sentence, start, end).holds('give|gift', within(16), figure),
  );
  if (!gave) return null;
  const behind = item.filter(({ start }) => start > gave.start);
  if (behind.some(({ start, end }) => behindFor(stretchOf(sentence, start, end)) !== null)) return null;
  const phrase = ownPhrase(group, number);
  if (phrase) return openingLead(group, item, number) ?? phrase;
  return ownSubject(group, number) ?? clauseBefore(group, behind, item, number);
};

/** The last clause that opens with 对, up to where its sentence gives. */
const openingLead = (group: Led, clauses: readonly Clause[], number: number): Lead | null => {
  const { sentence, clause } = group;
  const part = (start: number, end: number): Stretch => stretchOf(sentence, start, end);
  const opening = clauses.findLast((other) => {
    const head = part(other.start, Math.min(other.end, number));
    return behindFor(head) !== null && !isBase(cutAtGiving(head));
  });
  if (!opening) return null;
  const phrase = opening.start === clause.start ? null : ownPhrase(group, number);
  const own = cutAtGiving(part(clause.start, number));
  const isNoun = endsInRecipient(own) || own.is('and-also', within(40, 2), 'of', words(10, 2, '的'));
  const inOwn = opening.start === clause.start || (isNoun && !own.begins('single|same'));
  const gave = clauses.find((other) => other.start > opening.start && part(other.start, other.end).has('give|gift'));
  const whole = part(opening.start, inOwn ? number : Math.min(clause.start, gave?.start ?? clause.start) - 1);
  const led = whole.from(behindFor(part(opening.start, opening.end)) ?? opening.start);
  const handedOut = whole.upTo(led.start).ends('toward') ? led.first('hand-out') : null;
  const named = cutAtGiving(withoutItsSupport(led.upTo(handedOut?.start ?? led.end)));
  const recipient = named.text.length >= 2 ? shortened(withoutAgain(named)) : '';
  if (phrase) return { ...phrase, words: reachedByThose(phrase.words, nounAlone(recipient)) };
  return isNamed(recipient) ? { as: 'opening', words: recipient } : null;
};

/** 单个项目 of 对单个项目的支持资金最高: whose support is bounded. */
const withoutItsSupport = (led: Stretch): Stretch => {
  const gift = led
    .all('gift|support')
    .find(
      ({ start, end }) =>
        led.upTo(start).ends('of') && led.from(end).begins('funds|sum-total|scale-noun|ceiling|quota'),
    );
  return gift ? withoutEnd(led.upTo(gift.start), 'of') : led;
};

/** 设计作品 of 获得金奖的设计作品, 企业 of 认定为省级示范的企业分别: without what was said of the ones before. */
const nounAlone = (recipient: string): string => {
  const whole = withoutEnd(stretchOf({ text: recipient }), 'giving-adverb');
  const [of] = whole.all('of').slice(-1);
  const noun = of ? whole.from(of.end) : whole;
  return endsInRecipient(noun) ? noun.text : recipient;
};

/** …,对其…: what is said of the same recipient again. */
const withoutAgain = (phrase: Stretch): string => {
  for (const cue of phrase.all('for'))
    if (phrase.cues.text[cue.start - 1] === ',' && phrase.from(cue.end).begins('aforesaid|himself'))
      return phrase.upTo(cue.start - 1).text;
  return phrase.text;
};

/**
 * Where the phrase behind 对 begins: 对…, 其中对…, 包机奖对…, 县政府决定对…; 对外贸易 opens with no 对. Null where the clause opens
 * with none.
 */
export const behindFor = (clause: Stretch): number | null => {
  const start = behindLabel(clause.text.startsWith('“') ? clause.from(clause.start + 1) : clause);
  for (const lead of start.all('for|toward')) {
    if (lead.end - start.start > 18) break;
    const before = start.upTo(lead.start);
    if (before.text.includes('《') && !before.ends('says-for')) break;
    if (!before.is('of-all-years*') && !before.is(words(12, 1), 'led-prize') && !before.ends('says-for')) continue;
    const behind = start.from(lead.end);
    if (behind.begins('not-for')) continue;
    if (lead.kind === 'for' || isPaidTo(new Stretch(clause.cues, lead.end, clause.cues.text.length))) return lead.end;
  }
  return null;
};

/** 向毕业生发放: the verb may stand behind a comma, or far off in the same clause. */
const isPaidTo = (behind: Stretch): boolean =>
  behind.begins(overCommas(40, 2), 'hand-out') !== null || behind.begins(within(90, 2), 'hand-out') !== null;

/** 对当年设备投入给予20%补贴: what a share is of, not who gets it. */
const isBase = (phrase: Stretch): boolean => {
  const [lead] = phrase.begins('for') ?? [];
  return lead !== undefined && phrase.from(lead.end).is(within(16, 2, '的'), 'cost') !== null;
};

/** 首次获评的奖励4万元: the clause that gives says for whom. */
const ownPhrase = ({ sentence, clause, list }: Led, number: number): Lead | null => {
  const own = behindLabel(cutAtGiving(insideBracket(stretchOf(sentence, clause.start, number))));
  const unit = list[0]?.unit ?? '';
  const isShare = unit === '%' || unit === '‰';
  if (isShare && !stretchOf(sentence, own.end, number).is('giving-adverb*', 'give', 'most?')) return null;
  if (own.begins('himself')) return null;
  const most = own.ends('above', 'of') ? longestBounded : longestOwn;
  return own.ends('of') && own.text.length > 1 && own.is(within(most, 1, '对'), 'of')
    ? { as: 'own-phrase', words: own.text.slice(0, -1) }
    : null;
};

// A bound may stand behind who reaches it: 产业基金、创投基金累计实缴资本20亿元(含)以上.
const longestOwn = 24;
const longestBounded = 34;

/** 大田种植的 of 每盒补助5元(大田种植的: behind the bracket that is left open. */
const insideBracket = (head: Stretch): Stretch => {
  const open = head.text.lastIndexOf('(');
  return open > head.text.lastIndexOf(')') ? head.from(head.start + open + 1) : head;
};

/** 名优门店给予…, 入选名录的每个奖励…: the subject of the clause that gives; 另奖励企业职工 has its verb first. */
const ownSubject = ({ sentence, clause }: Led, number: number): Lead | null => {
  const head = insideBracket(stretchOf(sentence, clause.start, number));
  const asked = withoutEnd(withoutPayer(behindLabel(cutAtGiving(head))), 'draw|apply|may-have|comes-by');
  const scale = asked.begins('gift', 'scale-noun', 'is')?.at(-1);
  const own = withoutStart(scale ? asked.from(scale.end) : asked, 'encourage');
  const [last] = own.ends('of') ?? [];
  const whole = last ? own.upTo(last.start) : own;
  const verb = whole.begins('giving-adverb*', 'give|reward')?.at(-1);
  const who = verb && endsInRecipient(whole) ? whole.from(verb.end) : whole;
  if (who.text.length < 2 || who.text.length > 50 || !endsInRecipient(who)) return null;
  if (
    who.begins(verb ? 'single|same|hand|use-for|himself' : 'single|same|hand|use-for') ||
    who.is('just-one', 'class-noun')
  )
    return null;
  const recipient = shortened(who.text);
  return isNamed(recipient) ? { as: 'own-subject', words: recipient } : null;
};

/** 硕士研究生 of 硕士研究生由县财政每月: without who pays, behind those whom it pays. */
const withoutPayer = (phrase: Stretch): Stretch => {
  const by = phrase.all('by-someone').find(({ start }) => endsInRecipient(phrase.upTo(start)));
  return by ? phrase.upTo(by.start) : phrase;
};

/** The clause before that names a recipient, else the one that ends in 的; 支持合作社建设… names its own. */
const clauseBefore = (
  { sentence, clause }: Led,
  item: readonly Clause[],
  upTo: readonly Clause[],
  number: number,
): Lead | null => {
  const before = phrasesOf(sentence, item, Math.min(clause.start, number));
  const encouraged = before.map(({ phrase }) => encouragedIn(phrase)).findLast((words) => words !== null);
  const named = before.findLast(
    ({ phrase, stop, joins }, i) =>
      endsInRecipient(phrase) &&
      (joins || !saysFurtherWho(phrase) || !before.slice(0, i).some(namesSomebody)) &&
      stop === ',' &&
      !isCircumstance(phrase) &&
      !isOnDuty(phrase) &&
      !phrase.begins('respectively') &&
      !isEvent(phrase) &&
      !phrase.begins('manner-of-task*', 'chooses'),
  );
  const asked = before.filter(({ phrase }) => phrase.ends('of') && !phrase.has('undone') && !isCircumstance(phrase));
  const plain = asked.findLast(({ phrase }) => !/\d/.test(phrase.text));
  const subject = before.map(({ phrase }) => subjectOf(phrase)?.text ?? null).findLast((words) => words !== null);
  if (encouraged && (!named || named.phrase.begins('encourage'))) return { as: 'clause-before', words: encouraged };
  if (subject && !named && !plain) return { as: 'clause-before', words: subject };
  const found = named ?? plain ?? asked.at(-1);
  const topic = named ? null : topicOf(before, phrasesOf(sentence, upTo, found?.phrase.start ?? 0), found ?? null);
  if (topic) return { as: 'clause-before', words: topic };
  if (!found) return null;
  const [last] = found.phrase.ends('of') ?? [];
  const phrase = found === named ? fromFirst(before, found.phrase) : found.phrase;
  const whole = last ? phrase.upTo(last.start) : phrase;
  // 申请租赁补贴的: the gift tells them from others
  if (whole.is('choose?', 'apply', words(14, 2))) return { as: 'clause-before', words: whole.text };
  const recipient = shortened(whole.text);
  return isNamed(recipient) ? { as: 'clause-before', words: recipient } : null;
};

/** 签订一年以上合同者: what is asked further of somebody; 经营者 is a noun of its own. */
const saysFurtherWho = (phrase: Stretch): boolean =>
  phrase.ends('who-meets') !== null &&
  !phrase.all('recipient-noun').some(({ start, end }) => end === phrase.end && end - start > 1);

/** A clause that names who gets something, or opens with him: 单位职工, 企业招用退役军人. */
const namesSomebody = ({ phrase }: { readonly phrase: Stretch }): boolean =>
  (endsInRecipient(phrase) && !saysFurtherWho(phrase)) ||
  phrase.begins('recipient-noun|class-noun') !== null ||
  subjectOf(phrase) !== null;

/** 缴清港税的 of 缴清港税的(以登记为准): without how that is measured. */
const withoutRemarkBehindOf = (clause: Stretch): Stretch => {
  const remark = /\([^()]*\)$/.exec(clause.text);
  const before = remark ? clause.upTo(clause.start + remark.index) : clause;
  return before.ends('of') ? before : clause;
};

/** The clauses that end before a place, as phrases, with the sign behind each; whether it goes on about another. */
const phrasesOf = (sentence: Led['sentence'], clauses: readonly Clause[], end: number) =>
  clauses
    .filter((other) => other.end < end)
    .map((other) => {
      const clause = stretchOf(sentence, other.start, other.end);
      const joins = behindLabel(clause).begins('or|and-also|himself') !== null;
      return {
        phrase: phraseOf(withoutRemarkBehindOf(clause)),
        stop: sentence.text[other.end],
        goesOn: goesOn(clause),
        joins,
      };
    });

/** 具有博士学位者,或具有高级职称者 for its second clause: from where it is said of the same, or of others beside them. */
const fromFirst = (before: ReturnType<typeof phrasesOf>, found: Stretch): Stretch => {
  let first = before.findIndex(({ phrase }) => phrase === found);
  while (
    first > 0 &&
    before[first]?.joins &&
    before[first - 1]?.stop === ',' &&
    !isGround(before[first - 1]?.phrase.text)
  )
    first--;
  return new Stretch(found.cues, before[first]?.phrase.start ?? found.start, found.end);
};

/** A clause without its label, connectives and the name of a standard at its end. */
const phraseOf = (clause: Stretch): Stretch => {
  const phrase = withoutStart(behindLabel(clause), 'of-all-years');
  const [gift] = phrase.ends('gift', 'standard') ?? [];
  return gift ? phrase.upTo(gift.start) : phrase;
};

/** 根据《补助办法》: on what ground, and nobody. */
const isGround = (said: string | undefined): boolean => said?.endsWith('》') === true;

/** 每成功引进一名专家: how often a sum is given, and nobody. */
const isEvent = (phrase: Stretch): boolean => phrase.begins('each', 'event') !== null;

/** 按政策生育二孩的家庭: what stands before 的 tells who the noun is. */
const isAttributed = (phrase: Stretch): boolean =>
  phrase.ends('of', words(16, 2, '的')) !== null && endsInRecipient(phrase) && !phrase.has('metric|cost|gift');

/** 游览3个景区, 在本市住宿: what is to happen, and nobody; 由个体户转为企业 is what someone did. */
const isCircumstance = (phrase: Stretch): boolean =>
  phrase.begins('circumstance?', within(8), 'stay-verb') !== null ||
  (phrase.begins('by-whom') !== null && !phrase.begins('by-someone', words(16), 'turns-into') && !isAttributed(phrase));

/** Whom a sentence without amounts is about: 对新认定的示范基地给予奖励. */
export const findLead = (sentence: { readonly text: string }): string | null => {
  const whole = stretchOf(sentence);
  for (const lead of whole.all('for')) {
    const before = whole.upTo(lead.start);
    const [middle] = before.ends('of-all-years', maybe(',')) ?? [];
    const at = middle?.start ?? lead.start;
    if (at > 0 && !/[,;。:“]/.test(sentence.text[at - 1] ?? '')) continue;
    const behind = withoutStart(whole.from(lead.end), 'himself');
    if (behind.start === lead.end ? behind.begins('not-for') : behind.begins('class-noun')) continue;
    for (const verb of behind.all('give|by|act-of|carry-out')) {
      if (verb.start < lead.end + 2) continue;
      if (verb.start - lead.end > 84 || /[;。]/.test(sentence.text.slice(lead.end, verb.start))) break;
      const who = recipientIn(withoutEnd(behind.upTo(verb.start), 'giving-adverb'));
      if (who) return shortened(who.text);
    }
  }
  return null;
};

/** The phrase behind 对, or its first part: 符合条件的举报人,综合考虑线索质量. */
const recipientIn = (phrase: Stretch): Stretch | null => {
  const bare = phrase.upTo(phrase.start + phrase.text.replace(/,$/, '').length);
  const comma = bare.text.indexOf(',');
  const parts = comma < 0 ? [bare] : [bare, bare.upTo(bare.start + comma)];
  return parts.find((part) => endsInRecipient(part)) ?? null;
};
