// Who does something, with what is done before the noun: 港澳协会在本区设立机构 → 在本区设立机构的港澳协会.
// Never a phrase whose last noun may be who gets (企业引进的人才, 企业引进博士), nor a thing that somebody did something to
// (企业购买的设备).
import { type Stretch, within, words } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { endsInRecipient } from './recipient-noun.ts';

type Actor = { readonly actor: string; readonly deed: string };

/** The recipient behind what it does; the words as they are where they are no subject and its verb. */
export const nounLast = (said: string): string => {
  const found = actorOf(said);
  return found ? withDeed(found) : said;
};

/** 创办企业的退役军人: who does something, behind what. */
export const withDeed = ({ actor, deed }: Actor): string => `${deed}${attributive}${actor}`;

/** Who does something and what; null where words are no subject and its verb. */
export const actorOf = (said: string): Actor | null => {
  const phrase = stretchOf({ text: said });
  if (/[,;:]/.test(said)) return null;
  const deeds = endsInRecipient(phrase) ? 'takes-on|joins-body' : 'subject-verb|does|for';
  for (const noun of phrase.all('recipient-noun')) {
    const subject = phrase.upTo(noun.end);
    const deed = deedOf(phrase.from(noun.end).text);
    if (isBorne(phrase, subject)) continue;
    if (
      deed !== null &&
      deed.length >= 4 &&
      isSomebody(subject) &&
      isDeed(stretchOf({ text: deed }), deeds) &&
      !stretchOf({ text: deed }).begins(words(3), 'brings-in')
    )
      return { actor: subject.text, deed };
  }
  return null;
};

/** 企业承担部分, 项目建设贷款: a part of a cost, or a noun that tells what kind. */
const isBorne = (phrase: Stretch, subject: Stretch): boolean =>
  phrase.ends('part-of') !== null ||
  (subject.ends('built-thing') !== null && phrase.from(subject.end).begins('builds') !== null);

/** What is done, or where it is done and then what: 在本区设立机构. */
const isDeed = (deed: Stretch, kinds: string): boolean =>
  deed.begins(kinds) !== null ||
  deed.begins('goes-to') !== null ||
  deed.begins('located', words(10, 2), 'joins-body') !== null;

/** Not what somebody does, nor when (购买参展企业住房, 完成企业申报手续, 7月起个人); what stands before a 的 tells who it is. */
const isSomebody = (subject: Stretch): boolean => {
  if (subject.has('encourage|give|gift|joins-body') || subject.begins('done-to-others')) return false;
  const of = subject.last('of');
  if (of) return subject.is(within(48, 2)) !== null && !subject.from(of.end).has('does');
  return subject.is(words(24, 2)) !== null && !subject.begins('circumstance|phrase-start') && !subject.has('does');
};

/** What is done, without what it costs (…的展位费); null for a thing that it is done to. */
const deedOf = (behind: string): string | null => {
  const at = behind.lastIndexOf(attributive);
  if (at < 0) return behind;
  return stretchOf({ text: behind.slice(at + attributive.length) }).has('cost') ? behind.slice(0, at) : null;
};

const attributive = '的';
