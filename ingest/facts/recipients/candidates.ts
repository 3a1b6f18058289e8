// Who may get the amounts of a group: every phrase around them that can name a recipient, each with the place where it
// was found. All are found before one wins; table.ts says which.
import { isMoney } from '../../mentions/units.ts';
import { figure, maybe, type Stretch, sign, within, words } from '../../rules/stretch.ts';
import { cueShape, stretchOf } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import { behindOf, headOf } from '../amount-role/group-words.ts';
import { isOnlyStop, isShortGap } from '../awards/award-quotes.ts';
import { actorOf, nounLast } from './acting-subject.ts';
import { subjectOfBound } from './bound-subject.ts';
import { contrasted, subjectBefore } from './contrast.ts';
import { countedAmong, eachBefore, eachNamed, eachOne, eachThing } from './counted.ts';
import { entryAmongOthers } from './entries.ts';
import { gradeBefore, gradeBehind } from './grades.ts';
import { leadOf } from './leads.ts';
import { subjectOfLimit } from './limits.ts';
import { isNobody } from './nobody.ts';
import { doneBefore, openingAgain, openingClause, tellsWho } from './opening-clause.ts';
import { ownTopic, payerOfBase, standardsName, topicAgain, topicBefore } from './own-topic.ts';
import { behindVerb, payeeBehind, payeeOf } from './payee.ts';
import { behindLabel, behindLastOf, isNamed, whomOf, withoutEnd, withoutPick, withoutStart } from './phrase.ts';
import { pickedBefore } from './picked.ts';
import { endsInRecipient, isGenericRecipient } from './recipient-noun.ts';
import { reachedByThose, whoIsWithin } from './thresholds.ts';

/** Where a phrase stands towards the amounts. */
export type Place =
  | 'threshold'
  | 'each-one'
  | 'gift-as-subject'
  | 'subject-of-bound'
  | 'scale-entry'
  | 'another-lead'
  | 'rank'
  | 'grade'
  | 'limit-subject'
  | 'subject-among-others'
  | 'before-each'
  | 'contrast'
  | 'bracket'
  | 'behind-the-verb'
  | 'behind-the-amount'
  | 'picked'
  | 'lead'
  | 'own-words'
  | 'deed-before'
  | 'own-subject'
  | 'own-subject-behind'
  | 'award-before'
  | 'lead-before'
  | 'heading'
  | 'stated-object'
  | 'opening-again'
  | 'opening-clause'
  | 'each-named'
  | 'own-topic'
  | 'clause-topic'
  | 'topic-again';

export type Candidate = {
  readonly place: Place;
  readonly words: string;
  /** The amounts bound what was given before. */
  readonly isCap: boolean;
  /** Nothing was given before them in their sentence, which has a lead of its own: 对孵化站，每年给予最高300万元资助. */
  readonly isFirstOfLead: boolean;
  /** The clause of the amounts says by 对 for whom they are: 对单家企业的补贴上限为20万元. */
  readonly isLedAnew: boolean;
  /** The phrase opens with a word that does not tell who (企业), and lists none. */
  readonly isGeneric: boolean;
  /** Such a word stands behind the verb for others than the lead names: 对引进的博士，按每人1万元给予用人单位补贴. */
  readonly isOfOthers: boolean;
  /** The lead says what somebody does, and not who: 聘用专家且在本区全职工作的，…元补贴企业. */
  readonly isOfDeed: boolean;
  /** The phrase says what somebody does (购买住房) or has done when a part is paid (完成注册，拨付20万元), and not who. */
  readonly isDeed: boolean;
  /** The bound counts those who got what was given before, and its own words say of which kind they are. */
  readonly isCounted: boolean;
  /** The last recipient noun of the phrase: 项目 of 单个项目; null where it has none (单户). */
  readonly noun: string | null;
  /** The same of the subject of the bound, where there is one. */
  readonly capped: string | null;
};

/** What was said of recipients before the group. */
export type Known = {
  /** Of the award before it, and of the sentences before. */
  readonly recipient: string | null;
  readonly lead: string | null;
  /** Whom the heading over it names, and whom a line of its measure calls the object. */
  readonly heading: string | null;
  readonly object: string | null;
  /** What the title right over it is about. */
  readonly topic: string | null;
  /** Who got the awards before it in its sentence, and which bodies pay for something in that. */
  readonly given: readonly string[];
  readonly givers: readonly string[];
};

/** The candidates of a group: who is told at the amounts, by the sentence, and by what stands before it. */
export const candidatesOf = (group: AmountGroup, threshold: string | null, known: Known): Candidate[] => {
  const around = aroundOf(group, known);
  const said = [
    ...boundsOf(group, threshold, known, around),
    ...entriesOf(group, around),
    ...objectsOf(group, around),
    ...subjectsOf(group, around),
    ...saidBefore(group, known, around),
  ];
  return said.flatMap(([place, words]) => {
    const whom = words && withoutGiver(words, known.givers);
    const candidate = whom ? candidateOf(place, withoutRowNumber(whom, group.sentence.text), around) : null;
    return candidate ? [candidate] : [];
  });
};

/** A phrase and where it stands; null where nothing stands there. */
type Said = readonly [place: Place, words: string | null];

/** What several candidates are read from. */
type Around = Pick<Candidate, 'isCap' | 'isFirstOfLead' | 'isLedAnew' | 'capped' | 'isCounted'> & {
  readonly head: Stretch;
  /** Whom the cap counts, in its own words, or in those of a clause before. */
  readonly each: string | null;
  readonly lead: string | null;
  readonly picked: string | null;
  readonly isPaidOut: boolean;
  /** A single award, that bounds no other. */
  readonly isPlain: boolean;
  readonly subject: string | null;
};

const aroundOf = (group: AmountGroup, known: Known): Around => {
  const { sentence, clause, list, reading, from } = group;
  const head = headOf(group);
  const before = stretchOf(sentence, 0, clause.start);
  const isCap = reading.as === 'award' && reading.role === 'cap';
  const ownEach = isCap ? eachOne(head) : null;
  const each = ownEach ?? (isCap ? eachBefore(before) : null);
  const lead = leadOf(group)?.words ?? null;
  const isPlain = reading.as === 'award' && !isCap && reading.role !== 'pool' && list.length === 1;
  const subject = isPlain ? subjectBefore(sentence, clause, list[0]?.at.start ?? clause.end) : null;
  const picked = pickedFor(group, from > clause.start ? null : subject);
  const first = lead ?? picked;
  const isFirstOfLead = first !== null && isFirstGiven(group);
  const isBehindGift = !isFirstOfLead || before.has('give|gift|support') !== null;
  const bounded = isFirstOfLead ? first : (known.recipient ?? lead);
  const counted = ownEach && isBehindGift ? countedAmong(ownEach, bounded) : null;
  const capped = counted === null && each ? nounOf(stretchOf({ text: each })) : null;
  const isPaidOut = head.ends('pay', words(4)) !== null && head.has('each') === null; // 每人每月发放 is a rate
  const isCounted = counted !== null;
  return {
    head,
    each: counted ?? each,
    lead,
    picked,
    isPlain,
    subject,
    isCap,
    isFirstOfLead,
    isLedAnew: head.begins('for', 'single') !== null,
    capped,
    isCounted,
    isPaidOut,
  };
};

/** Thresholds and bounds: whoever reaches them or is bound by them. */
const boundsOf = (group: AmountGroup, threshold: string | null, known: Known, around: Around): Said[] => {
  const { head, each, lead, isCap } = around;
  const { sentence, list, reading } = group;
  const withBound = stretchOf(sentence, head.start, list[0]?.number.start ?? head.end);
  const isAward = reading.as === 'award';
  const isReached = threshold && !/^\d/.test(stayBehind(threshold)) && list.length === 1 && besideThreshold(group);
  const isEachApart = new Set(list.map(({ per }) => per)).size === list.length;
  return [
    ['threshold', isReached ? reachedByThose(threshold + whoIsWithin(group), lead, known.recipient) : null],
    ['each-one', isCap ? each : null],
    ['gift-as-subject', isCap ? giftAsSubject(head) : null],
    ['subject-of-bound', isAward && list.length === 1 ? subjectOfBound(withBound) : null],
    ['limit-subject', isAward && isEachApart ? subjectOfLimit(withBound) : null],
  ];
};

/** What the amounts stand at in a scale, a list or beside others: a rank, a grade, a name before 每人. */
const entriesOf = (group: AmountGroup, { head }: Around): Said[] => {
  const { sentence, clause, list, reading } = group;
  const after = behindOf(group);
  const entries: Said[] = [
    ['scale-entry', beforeColon(group) ?? scaleEntry(group, head)],
    ['another-lead', anotherLead(head)],
    ['bracket', inBracket(head)],
  ];
  if (reading.as !== 'award' || list.length > 1) return entries;
  return [
    ...entries,
    ['rank', rankOfBearers(group, head) ?? prizeBefore(stretchOf(sentence, 0, clause.start))],
    ['grade', isMoney(list[0]?.unit ?? '') ? (gradeBefore(head) ?? gradeBehind(after)) : null],
    ['subject-among-others', amongOthers(group, head, stretchOf(sentence, after.start))],
    ['before-each', beforeEach(group, head)],
    ['contrast', contrasted(group) ?? entryAmongOthers(group)],
  ];
};

/** Objects of the verb that gives, and those whom 对… or a clause before leads in. */
const objectsOf = (group: AmountGroup, { head, lead, picked }: Around): Said[] => [
  ['behind-the-verb', behindVerb(head)],
  ['behind-the-amount', payeeBehind(group, behindOf(group))],
  ['picked', picked],
  ['lead', lead],
];

/** Subjects of the clause that gives. */
const subjectsOf = (group: AmountGroup, around: Around): Said[] => {
  const { head, isPlain, subject } = around;
  if (!isPlain) return [['own-words', around.isCap ? null : standardsName(head)]];
  const own = group.from > group.clause.start ? null : subject;
  const other = ownSubject(group, own);
  const isOther = isBehindAward(group) && other !== null && isAnother(group, other);
  const isAgain = other !== null && behindSubject(group, other).begins('again') !== null;
  return [
    ['own-words', ownWords(own) ?? whoseStandard(head) ?? standardsName(head)],
    ['deed-before', deedBefore(group, subject)],
    [isOther ? 'own-subject-behind' : 'own-subject', isAgain ? null : other],
  ];
};

/** Who was told before the clause that gives, or over it; who is counted, where nobody is. */
const saidBefore = (group: AmountGroup, known: Known, { head }: Around): Said[] => [
  ['opening-again', openingAgain(group, known.recipient)],
  ['topic-again', group.behind > 0 ? topicAgain(group, known.recipient) : null],
  ['clause-topic', clauseTopic(group)],
  ['award-before', known.recipient],
  ['lead-before', known.lead],
  ['stated-object', known.object],
  ['heading', known.heading],
  ['opening-clause', openingClause(group)],
  ['each-named', eachNamed(head) ?? eachThing(head)],
  ['own-topic', ownTopic(group) ?? topicBefore(group) ?? known.topic ?? payerOfBase(head)],
];

/**
 * What the clause of the amounts opens with, where it is the first of its sentence; 申请贷款 is said of those before, and
 * 生猪保险 is had by them.
 */
const clauseTopic = (group: AmountGroup): string | null => {
  if (group.clauses[0]?.start !== group.clause.start || group.behind > 0) return null;
  const topic = ownTopic(group);
  const words = topic === null ? null : stretchOf({ text: topic });
  return words?.begins('apply') || words?.ends('credit') ? null : topic;
};

/** The candidate that words name; null where they name nobody. */
const candidateOf = (place: Place, said: string, around: Around): Candidate | null => {
  const { lead, isCap, isFirstOfLead, isLedAnew, capped, isCounted } = around;
  // 的低保对象 of 其中的低保对象, 若企业
  const bare = whoMay(behindObject(withoutStart(stretchOf({ text: said.replace(/^、/, '') }), 'of|supposing')));
  const whom = whomOf(withoutWhen(withoutEnd(withoutPick(bare), 'lately')).text);
  if (!whom) return null;
  const phrase =
    place === 'threshold'
      ? whom
      : nounLast(
          withoutEnd(withoutStart(withoutFor(encouragedOf(stretchOf({ text: whom }))), 'each-counted'), 'for-sake')
            .text,
        );
  if (/^[》〉”]|^\([^()]*\)$/.test(phrase)) return null; // (女船员占8%的)
  const stretch = stretchOf({ text: phrase });
  if (isNobody(stretch) || stretch.is('giving-adverb*')) return null;
  const [byPlace] = stretch.is('near-end', figure, 'people-counter') ?? [];
  if (byPlace && around.head.holds('for', 'near-end', figure, 'people-counter')) return null; // 对前5名: of those before
  const isGeneric = isGenericRecipient(stretch) && !/、/.test(phrase) && !stretch.has('and') && !isSomeoneOf(stretch);
  const isOfOthers = isGeneric && lead !== null && isAnotherKind(stretch, stretchOf({ text: lead }));
  const isOfDeed = lead !== null && !endsInRecipient(stretchOf({ text: lead }));
  const isDeed = around.isPaidOut || stretch.begins('does') !== null;
  const isPayee = (place === 'behind-the-verb' || place === 'behind-the-amount') && (!isGeneric || isOfOthers);
  const words = isPayee ? payeeOf(phrase, lead) : phrase;
  const kind = { isGeneric, isOfOthers, isOfDeed, isDeed, noun: nounOf(stretch) };
  return { place, words, isCap, isFirstOfLead, isLedAnew, capped, isCounted, ...kind };
};

/** 获奖企业 of 市科技局对获奖企业; null for who gives, and who has to (由银行). What 由 tells of a noun stays: 由县局认定的渔企. */
const withoutGiver = (said: string, givers: readonly string[]): string | null => {
  const whole = withoutStart(stretchOf({ text: said }), 'by-someone');
  const [lead] = whole.all('for').filter(({ start }) => whole.upTo(start).ends('on-duty-body'));
  const body = lead && whole.upTo(lead.start);
  if (lead && body?.is(words(24)) && !body.has('of|give|gift') && lead.end < whole.end)
    return whole.from(lead.end).text;
  const giver = givers.find((name) => whole.text.startsWith(name));
  const behind = giver === undefined ? null : whole.from(whole.start + giver.length);
  const [toward] = behind?.begins('for') ?? [];
  if (toward && toward.end < whole.end) return whole.from(toward.end).text;
  if (whole.start > 0 && !whole.has('of|becomes')) return null;
  return behind?.is('giving-adverb*', 'for?') ? null : said;
};

/** 种粮大户 of 补贴对象为种粮大户. */
const behindObject = (phrase: Stretch): Stretch =>
  phrase.from(
    (phrase.begins('object-label', 'is') ?? phrase.begins('refund-scale', 'comes-to'))?.at(-1)?.end ?? phrase.start,
  );

/** 种业项目 of 种业项目在资助期满后: who gets it, without when. */
const withoutWhen = (phrase: Stretch): Stretch => {
  const [when] = phrase.ends('located', words(16, 1, '的'), 'after') ?? [];
  const who = when ? phrase.upTo(when.start) : phrase;
  return when && endsInRecipient(stretchOf({ text: who.text.replace(/”$/, '') })) ? who : phrase;
};

/** 博士 of 博士可获安家补贴. */
const whoMay = (phrase: Stretch): Stretch => {
  const may = phrase
    .all('may')
    .find(
      ({ start, end }) =>
        phrase.from(end).begins('obtain') && phrase.upTo(start).ends('recipient-noun|degree|people|person-end'),
    );
  return may && phrase.has('of') === null ? phrase.upTo(may.start) : phrase;
};

/** 光伏电站 of 对光伏电站; 对外贸易企业 is led in by nothing. */
const withoutFor = (phrase: Stretch): Stretch => {
  const [lead] = phrase.begins('for') ?? [];
  const behind = lead ? phrase.from(lead.end) : phrase;
  return behind.begins('not-for') ? phrase : behind;
};

/** 企业参加展会 of 鼓励企业参加展会, 外省企业 of 我市鼓励外省企业迁入. */
const encouragedOf = (phrase: Stretch): Stretch => {
  const [first] = phrase.begins('foremost?', 'encourage')?.slice(-1) ?? [];
  const verb = first ?? phrase.begins(words(5, 2), 'encourage')?.at(-1);
  const behind = verb ? phrase.from(verb.end) : null;
  const [noun] = behind?.all('recipient-noun') ?? [];
  if (!verb || !behind || !noun || (!first && phrase.upTo(verb.start).has('recipient-noun'))) return phrase;
  if (actorOf(behind.text)) return behind;
  return !first && behind.from(noun.end).is(words(3)) ? behind.upTo(noun.end) : phrase;
};

/** 企业主要负责人, 该总部高管团队, 其建设单位: people of the one that the word stands for, or who built it. */
const isSomeoneOf = (phrase: Stretch): boolean =>
  (phrase.begins('himself?', 'recipient-noun|himself', words(8), 'people-of-firm') ??
    phrase.is('himself', words(8, 1), 'employer')) !== null;

/** A firm behind a lead that ends in people, or the people behind one that ends in a firm. */
const isAnotherKind = (named: Stretch, lead: Stretch): boolean => {
  const isOfPeople = (lead.ends('people|degree|person-end') ?? lead.begins('academy')) !== null;
  return named.is('himself?', 'employer')
    ? isOfPeople
    : named.is('himself?', 'person') !== null && (!isOfPeople || lead.has('takes-on|brings-in') !== null);
};

/** 1 网箱, at the beginning of a row: without the number of the row. */
const withoutRowNumber = (said: string, row: string): string =>
  row.startsWith(said) ? said.replace(/^\d{1,3}\s+(?=\D)/, '') : said;

const nounOf = (phrase: Stretch): string | null => phrase.last('recipient-noun')?.word ?? null;

/** 全日制博士一次性补贴8万元, 残障者每人每月700元: the subject of the clause that gives. */
const ownWords = (subject: string | null): string | null => {
  if (!subject) return null;
  const words = stretchOf({ text: subject });
  const named =
    endsInRecipient(words) || words.ends('degree|prize|person-end') !== null || nounLast(subject) !== subject;
  return named && !tellsNobody(words) ? subject : null;
};

/** What the sentence picks so many of; null where the clause that gives has a subject of another kind. */
const pickedFor = (group: AmountGroup, own: string | null): string | null => {
  const picked = pickedBefore(group);
  return picked !== null && own !== null && isAnotherKindOf(own, picked) ? null : picked;
};

/** 项目负责人 behind 每年评选10个优秀项目: another noun than what is picked, as the subject of the clause that gives. */
const isAnotherKindOf = (subject: string, picked: string): boolean => {
  const words = stretchOf({ text: subject });
  const named = endsInRecipient(words) || words.ends('person-end|people-of-firm|doer-end') !== null;
  return named && tellsWho(words) && !words.is('class-noun') && !picked.endsWith(subject.slice(-2));
};

/** Whether an award stands before the group in its sentence. */
const isBehindAward = ({ behind, threshold }: AmountGroup): boolean => behind > 0 && threshold === null;

/** 国内联络站给予5万元, 二类水库补助2万元: the subject of the clause that gives, whatever noun it is. */
const ownSubject = ({ sentence, clause }: AmountGroup, subject: string | null): string | null => {
  const words = stretchOf({ text: subject ?? '' });
  if (subject === null || stretchOf(sentence, clause.start).begins('by') || words.ends('cost|metric')) return null;
  const done = doneBefore(words);
  if (done) return done;
  return tellsWho(words) && !words.ends('after') && !words.begins('or') ? subject : null;
};

/**
 * Whether the subject behind an award is somebody else than whom the sentence named before: it names people or a thing
 * that can be given something, or the verb stands right behind it; 子女教育补贴 names what for.
 */
const isAnother = (group: AmountGroup, subject: string): boolean => {
  const words = stretchOf({ text: subject });
  return (
    endsInRecipient(words) ||
    words.ends('degree|prize|person-end') !== null ||
    behindSubject(group, subject).begins('by|give|each') !== null
  );
};

/** Whether nothing is given before the clause of the amounts in their sentence, nor before them in the clause. */
const isFirstGiven = ({ sentence, clause, from, behind, threshold }: AmountGroup): boolean =>
  from <= clause.start &&
  (behind === 0 || threshold !== null) &&
  !stretchOf(sentence, 0, clause.start).holds('give|gift|pay-out', within(16), figure);

/** What stands behind the subject in its clause; 项目投产再奖励10万元 says when, and not who. */
const behindSubject = ({ sentence, clause }: AmountGroup, subject: string): Stretch => {
  const at = sentence.text.indexOf(subject, clause.start);
  return stretchOf(sentence, at < 0 ? clause.end : at + subject.length, clause.end);
};

/** 困难残疾人生活补贴标准为每人每月100元, 乙类人才安家费10万元: the people in the name of a gift. */
const whoseStandard = (head: Stretch): string | null => {
  const [people] =
    head.holds('people', words(6, 0, '的'), 'gift|given', 'standard?', 'is|each') ??
    head.holds('recipient-noun', words(2, 0, '的'), 'gift', 'standard', 'is|each?') ??
    head.ends('people', words(4, 0, '的'), 'gift|given', 'standard?') ??
    [];
  const name = people ? behindLabel(head.upTo(people.end)) : null;
  return name?.is(words(40, 2)) && !tellsNobody(behindLastOf(name)) ? name.text : null;
};

/**
 * 购买首套住房, 每套补贴6000元: what someone does, in the clause that gives or in the one that opens its item of the sentence.
 */
const deedBefore = ({ sentence, clause, clauses, from }: AmountGroup, own: string | null): string | null => {
  const item = sentence.text.lastIndexOf(';', clause.start) + 1;
  if (stretchOf(sentence, item, Math.max(clause.start, from)).has('give|gift')) return null;
  const first = clauses.find(({ start }) => start >= item);
  const opening = first && first.start < clause.start && sentence.text[first.end] === ',' ? first : null;
  const deed = opening ? behindLabel(stretchOf(sentence, opening.start, opening.end)) : stretchOf({ text: own ?? '' });
  return deed.begins('does') && !tellsNobody(deed) && deed.is(within(50, 4)) ? deed.text : null;
};

/** Who pays, what for, how and when. */
const tellsNobody = (words: Stretch): boolean =>
  words.has('treasury|treasury-department|funds|pool|scale-noun|give|gift|support|task') !== null ||
  words.begins('circumstance|encourage|year|most|whole|yearly|some-number') !== null;

/** 4天3晚以上 tells nobody. */
const stayBehind = (threshold: string): string => {
  const words = stretchOf({ text: threshold });
  return words.begins(figure, 'stay-unit') ? threshold : threshold.replace(/^\d+/, '');
};

const besideThreshold = ({ threshold, sentence, clause, from, list }: AmountGroup): boolean => {
  if (threshold === null) return false;
  const gap = sentence.text.slice(from, list[0]?.at.start);
  return (
    (threshold.end > clause.start && isShortGap(gap) && !gap.includes(')')) ||
    (threshold.bare && isOnlyStop(sentence.text.slice(threshold.end, clause.start)))
  );
};

/** 搭建费补贴不超过场地费补贴的50%, 补贴面积最高1000平方米: a gift or how much of one as the subject of a bound. */
const giftAsSubject = (head: Stretch): string | null => {
  for (const gift of head.all('gift')) {
    const phrase = head.upTo(gift.end);
    const rest = head.from(gift.end);
    const [area] = rest.begins('area-noun') ?? [];
    if (area && head.upTo(area.end).is(maybe(','), words(2, 0, '的每单'), 'gift', 'area-noun'))
      return head.upTo(area.end).text;
    if (!phrase.is(words(8, 2, '的'), 'gift') || phrase.has('whole|yearly|yearly-whole|most|class-noun')) continue;
    if (!rest.isEmpty && !rest.begins('sum-total')) continue;
    if (!phrase.begins('most|year|single|same|give|some-number|aforesaid')) return phrase.text;
  }
  return null;
};

const shapes = lazily(() => ({
  fromEach: cueShape('{each}.*$', 's'),
  shortName: cueShape('^(?:(?!{of})[^,;。\\d]){1,12}$'),
  listOfNames: cueShape('^(?:(?!{of})[^,;。、\\d]){1,8}(?:、(?:(?!{of})[^,;。、\\d]){1,8})+$'),
}));

/** 新建完成者：最高补助60万元: people or a thing before the colon of their line. */
const beforeColon = ({ sentence, clause, clauses, reading }: AmountGroup): string | null => {
  const before = clauses.find(({ end }) => end === clause.start - 1);
  if (!before || sentence.text[before.end] !== ':' || reading.as !== 'award' || reading.role === 'pool') return null;
  const name = behindLabel(stretchOf(sentence, before.start, before.end));
  const isOne = (endsInRecipient(name) || name.ends('person-end') !== null) && !name.ends('object');
  return isOne && tellsWho(name) && !/[\d、]/.test(name.text) && !name.is('class-noun') ? name.text : null;
};

/** 补助标准 over 1.新建公厕每座3万元 and 一等奖，5万元: what stands before the amount in its item. */
const scaleEntry = ({ sentence, reading, behind, list }: AmountGroup, head: Stretch): string | null => {
  if (reading.as !== 'award') return null;
  if (reading.basis === 'lead') {
    const whole = head.from(head.start + (/^[、:]/.exec(head.text)?.[0].length ?? 0));
    const name = withoutStart(whole, 'of-which').text.replace(shapes().fromEach, '');
    const isShort = shapes().shortName.test(name) || shapes().listOfNames.test(name);
    return isShort && isNamed(name) && !name.endsWith('、') ? name : null;
  }
  if (reading.basis !== 'heading') return null;
  const whole = stretchOf(sentence, behind, list[0]?.at.start ?? behind);
  if (whole.ends(sign(':'), words(8), 'with', words(4))) return null; // 业务费：以2万元为限, a cost and nobody
  let entry = behindLabel(whole.from(whole.start + (/^(?:[、,;:。\s])+/.exec(whole.text)?.[0].length ?? 0)));
  const [of] = entry.begins('of') ?? [];
  if (of) entry = entry.from(of.end);
  for (;;) {
    const bare = entry.upTo(entry.start + entry.text.replace(/[,:]$/, '').length);
    const [tail] = bare.ends('scale-tail|of') ?? bare.ends('each', words(4)) ?? [];
    if (!tail && bare.end === entry.end) break;
    entry = tail ? bare.upTo(tail.start) : bare;
  }
  return /^[^;。%]{2,30}$/.test(entry.text) && isNamed(entry.text) ? entry.text : null;
};

/** 对首店给予20万元奖励、对夜市给予10万元补助: the second 对 of a clause. */
const anotherLead = (head: Stretch): string | null => {
  const found = head.begins('gift|support?', sign('、'), 'for');
  const [lead] = found?.slice(-1) ?? [];
  if (!lead) return null;
  const behind = head.from(lead.end);
  const verb = behind.first('give|gift|once');
  const phrase = verb && !behind.begins('himself') ? behind.upTo(verb.start) : null;
  return phrase?.is(words(24, 2, '、')) ? phrase.text : null;
};

/** 市级奖励2万元: the rank as the subject of the verb; 给予金奖20万元、银奖10万元: the prize between the verb and the amount. */
const rankOf = (head: Stretch): string | null => {
  const found =
    head.is(maybe('、,'), 'rank', 'rank-tail?', 'giving-adverb*', 'give|gift?', 'by?') ??
    head.ends('give|reward', 'prize')?.slice(-1) ??
    head.ends('prize', figure, 'people-counter', maybe(' '), 'gift|support?') ??
    head.is(maybe('、,;'), 'prize');
  const [rank, tail] = found ?? [];
  // 硕士毕业生 is told whole
  return rank ? head.cues.text.slice(rank.start, tail?.kind === 'rank-tail' ? tail.end : rank.end) : null;
};

/** The same; null where it tells who gives: 对新上规的企业，市级奖励10万元，县级配套. */
const rankOfBearers = (group: AmountGroup, head: Stretch): string | null => {
  const rank = rankOf(head);
  const lead = rank && stretchOf({ text: rank }).is('level', 'grade') ? leadOf(group)?.words : undefined;
  return lead && endsInRecipient(stretchOf({ text: lead })) && !lead.includes(rank?.slice(-1) ?? '') ? null : rank;
};

/** 一等奖5项，每项奖现金2万元: the prize of the clause before. */
const prizeBefore = (lead: Stretch): string | null => {
  const [prize] = lead.ends('prize', within(8), sign(',')) ?? [];
  return prize && !lead.from(prize.end).has('yuan') ? lead.cues.text.slice(prize.start, prize.end) : null;
};

/** 龙头产业奖励9%、配套产业奖励6%: the subject of a verb that others of the clause have, too. */
const amongOthers = ({ sentence, clause, from, list }: AmountGroup, head: Stretch, behind: Stretch): string | null => {
  const isNext = from > clause.start && head.text.startsWith('、');
  const next = isNext ? withoutEnd(head.from(head.start + 1), 'give|most|once') : null;
  if (next?.is(words(14, 2, '、的对')) && endsInRecipient(next) && !next.has('give|gift|each|single|same'))
    return next.text;
  const whole = stretchOf(sentence, head.start, list[0]?.number.start ?? head.end);
  const [first] = whole.begins(maybe('、,'), 'list-lead') ?? [];
  const start = first ? whole.from(first.end) : whole.from(whole.start + (/^[、,]/.test(whole.text) ? 1 : 0));
  const verb = start.ends('give?', 'most?', 'once?', 'gift')?.[0];
  if (!verb) return null;
  const named = start.upTo(verb.start);
  const each = (named.ends('each', words(3, 1), 'each', words(3, 1)) ?? named.ends('each', words(3, 1)))?.[0];
  const subject = start.upTo(each?.start ?? verb.start);
  if (!subject.is(words(12, 2, '、的对'))) return null;
  if (subject.begins('each|aforesaid|aforementioned|stage') || /[()]/.test(subject.text)) return null;
  if (subject.ends('whole|most|gift-purpose') || subject.has('pay-out') || subject.begins('give')) return null;
  const isSibling =
    from > clause.start ||
    behind.begins(sign('、,'), words(12, 2, '、的对'), 'most?', 'once?', 'gift', 'not-over?', figure) !== null ||
    gaveBefore(stretchOf(sentence, 0, clause.start)) !== null;
  return isSibling ? subject.text : null;
};

const gaveBefore = (lead: Stretch) =>
  lead.ends(
    words(14, 2, '、的对'),
    'most?',
    'once?',
    'gift',
    'not-over?',
    figure,
    maybe('.'),
    maybe(figure.signs),
    words(2),
    'yuan',
    sign(','),
  );

/** 博士每人10000元, 创业培训每人最高1200元, 补贴标准为职工每人每天100元: the name right before 每人. */
const beforeEach = ({ sentence }: AmountGroup, head: Stretch): string | null => {
  const inside = head.all('each-recipient|monthly').find((cue) => cue.start >= head.start + 2);
  const each = inside ?? stretchOf(sentence, head.end).begins('each-recipient')?.[0];
  if (!each) return null;
  const own = behindLabel(head.from(head.start + (/^[、,]/.test(head.text) ? 1 : 0)));
  const [by] = own.begins('by|or') ?? [];
  const whole = (by ? own.from(by.end) : own).upTo(each.start);
  const scale = whole.all('is').findLast(({ end }) => whole.upTo(end).ends('scale-noun|pay-limit|gift|given', 'is'));
  const name = scale ? whole.from(scale.end) : whole;
  if (!name.is(words(30, 2, ':的对')) || name.has('give|gift|pay|by|whole|step-verb|stay-verb|yearly|monthly'))
    return null;
  const people = name.all('recipient-noun');
  if (name.all('metric').some(({ start, end }) => !people.some((noun) => noun.start <= start && noun.end >= end)))
    return null;
  return isNamed(name.text) &&
    !name.ends('is|from') &&
    !name.begins('aforesaid|aforementioned|himself|circumstance|again|each')
    ? name.text
    : null;
};

/** 年度补助总额最高90万元(高校院所最高45万元). */
const inBracket = (head: Stretch): string | null => {
  const open = head.text.lastIndexOf('(');
  if (open < 0) return null;
  const inside = head.from(head.start + open + 1);
  const [most] = inside.ends('most') ?? [];
  const phrase = most ? inside.upTo(most.start) : inside;
  return /^[^(),;。\d]{2,12}$/.test(phrase.text) && endsInRecipient(phrase) ? phrase.text : null;
};
