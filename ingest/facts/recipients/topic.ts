// What the clauses before an amount are about, where the last of them names nobody: the label before their colon
// (返乡青年：…), the noun that they open with (新引进的区域总部，…), who does what (毕业生在县城创业，…，经营满6个月的).
// Never whom the sentence leads in by 对 (leads.ts), nor a circumstance, a task or who is on duty.
import { figure, type Stretch, within } from '../../rules/stretch.ts';
import { actorOf, nounLast } from './acting-subject.ts';
import { tellsWho } from './opening-clause.ts';
import { endsInRecipient, isGenericRecipient } from './recipient-noun.ts';

/** A clause as a phrase, with the sign behind it and whether it goes on about one before. */
export type Told = { readonly phrase: Stretch; readonly stop: string | undefined; readonly goesOn: boolean };

/**
 * The topic of the clauses of an item; `far` are those before the one that was found, over semicolons. Null where they
 * have none, or the clause found says itself whom it is about.
 */
export const topicOf = (item: readonly Told[], far: readonly Told[], found: Told | null): string | null => {
  if (found === null || item.some(({ phrase }) => gives(phrase))) return labelOf(item);
  const isPredicate = found.goesOn || found.phrase.has('recipient-noun') === null;
  const isBounded = /\d/.test(found.phrase.text);
  return (
    (isPredicate ? (labelOf(item) ?? subjectIn(item)) : null) ??
    (found.goesOn || isBounded ? openerOf(far) : null) ??
    (found.goesOn && !isBounded ? openerOf(item, tellsWho) : null)
  );
};

/** Behind what was given to others, what is asked anew tells whom: …最高额度为50万元，夫妻双方缴存的，最高额度为60万元. */
const gives = (clause: Stretch): boolean =>
  clause.holds('give|gift|raise|raise-to|ceiling|quota', within(16), figure) !== null;

/** 返乡青年 of 返乡青年：初创满6个月的，补贴2000元. */
const labelOf = (item: readonly Told[]): string | null =>
  item.findLast(
    ({ phrase, stop }) =>
      stop === ':' &&
      endsInRecipient(phrase) &&
      !phrase.ends('object') &&
      !phrase.is('class-noun') &&
      phrase.is(within(40, 2)) &&
      tellsWho(phrase),
  )?.phrase.text ?? null;

/** 毕业生 of 毕业生在县城创业，…，经营满6个月的: who does what the first clause says; its deed stands before a short one. */
const subjectIn = (item: readonly Told[]): string | null => {
  const first = item.find(({ stop }) => stop === ',')?.phrase;
  if (!first || first.begins('encourage|for|toward|aforesaid|himself|each|single|same')) return null;
  for (const noun of first.all('recipient-noun')) {
    const subject = first.upTo(noun.end);
    if (!subject.is(within(48, 2)) || !first.from(noun.end).begins('does|subject-verb|goes-to')) continue;
    if (isGenericRecipient(subject)) return actorOf(first.text) ? nounLast(first.text) : null;
    if (subject.begins('circumstance') && !subject.has('of')) return null;
    if (subject.has('give|gift|support|task') || subject.begins('by-someone')) return null;
    return subject.text;
  }
  return null;
};

const openerOf = (item: readonly Told[], is: (phrase: Stretch) => boolean = isSomething): string | null =>
  item.find(({ phrase, stop }) => stop === ',' && phrase.begins('encourage') === null && is(phrase))?.phrase.text ??
  null;

/** 且手续齐全的, 经验收合格的: says more of whom a clause before is about. */
export const goesOn = (clause: Stretch): boolean =>
  clause.begins('and-also|by-checking') !== null && clause.ends('recipient-noun', 'of?') === null;

/** 新引进的区域总部, 在本区举办的节庆: a noun with what tells it from others, of which the clause behind asks something. */
const isSomething = (phrase: Stretch): boolean => {
  const [of] = phrase.all('of').slice(-1);
  const noun = of ? phrase.from(of.end) : null;
  return (
    noun !== null &&
    noun.is(within(12, 2)) !== null &&
    !/\d/.test(phrase.text) &&
    !noun.has('give|gift|support|metric|treasury|funds|scale-noun|task') &&
    !phrase.begins('circumstance', within(40), 'after') &&
    !phrase.begins('encourage|for|by|year|whole|yearly|aforesaid|aforementioned') &&
    !noun.ends('end-of-time|basis|date-end|standard|after')
  );
};

/** 鼓励检测产线为初创企业提供…, 支持合作社建设…: who is to do something. */
export const encouragedIn = (phrase: Stretch): string | null => {
  const [verb] = phrase.begins('encourage') ?? [];
  const behind = verb ? phrase.from(verb.end) : null;
  if (!behind || behind.begins('encouraged-not')) return null;
  const does = behind.all('does').find((cue) => cue.start >= behind.start + 2);
  const who = does ? behind.upTo(does.start) : null;
  if (!who?.is(within(16, 2, '的')) || !endsInRecipient(who)) return encouragedNoun(behind);
  if (isGenericRecipient(who)) return null;
  return behind.text.length <= 50 && actorOf(behind.text)?.actor === who.text ? nounLast(behind.text) : who.text;
};

/** 入驻小镇的电商企业 of 入驻小镇的电商企业销售特产: the noun behind 的, where what it is to do stands behind it. */
const encouragedNoun = (behind: Stretch): string | null => {
  const of = behind.first('of');
  const noun = of ? behind.from(of.end).first('recipient-noun') : null;
  const who = noun ? behind.upTo(noun.end) : null;
  if (!of || !who?.is(within(30, 4)) || who.from(of.end).text.length > 10) return null;
  return behind.end - who.end >= 4 &&
    !behind.from(who.end).begins('of|and|recipient-noun') &&
    !behind.from(who.end).text.startsWith('、')
    ? who.text
    : null;
};
