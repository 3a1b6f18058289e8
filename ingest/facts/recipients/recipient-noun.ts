// Who can be a recipient, by the last words of a phrase: 新认定的高新技术企业, 牵头单位.
import { Stretch, sign, within, words } from '../../rules/stretch.ts';
import { cueShape, stretchOf } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';

const bracketBehind = /\([^()]*\)$/;
const othersBehind = lazily(() => cueShape('{and-others}$'));

/** Whether a phrase ends in what can be given something; a bracket and 等 may stand behind it. */
export const endsInRecipient = (phrase: Stretch): boolean => {
  const bare = phrase.text.replace(othersBehind(), '');
  const named = bare.replace(bracketBehind, '');
  return (
    phrase.ends('recipient-noun') !== null ||
    (named.length < phrase.text.length && phrase.upTo(phrase.start + named.length).ends('recipient-noun') !== null)
  );
};

/** The same of words alone. */
export const namesRecipient = (words: string): boolean => endsInRecipient(stretchOf({ text: words }));

/** Whether a phrase opens with a word that does not tell who: 企业, 该单位. */
export const isGenericRecipient = (phrase: Stretch): boolean => phrase.begins('generic-recipient') !== null;

/** 对… up to its noun, where a sentence says whom something is for; null else. */
export const leadingRecipient = (text: string): string | null => {
  const sentence = stretchOf({ text });
  for (const lead of sentence.all('for')) {
    const opens = lead.start === 0 || /[,;。:]/.test(text[lead.start - 1] ?? '') || opensLead(sentence, lead.start);
    const phrase = sentence.from(lead.end);
    if (!opens || phrase.begins('not-for')) continue;
    for (const noun of phrase.all('recipient-noun')) {
      if (noun.start < lead.end + 1 || /[,。;]/.test(text.slice(lead.end, noun.end)) || noun.end - lead.end > 62)
        continue;
      const behind = sentence.from(noun.end);
      if (
        behind.isEmpty ||
        behind.begins(sign(',')) ||
        behind.begins('give|hand|by|once|respectively') ||
        behind.begins('by-someone', words(14), 'fund-that-pays')
      )
        return text.slice(lead.end, noun.end);
    }
  }
  return null;
};

/** 且对, 其中对. */
const opensLead = (sentence: Stretch, at: number): boolean => {
  const before = sentence.upTo(at);
  const [cue] = before.ends('of-all-years') ?? [];
  return cue !== undefined && (cue.start === 0 || /[,;。:]/.test(sentence.cues.text[cue.start - 1] ?? ''));
};

/**
 * The recipient that a clause opens with as the subject of a verb: 旅行社组织境外游客; null for none or one that does not tell.
 */
export const subjectOf = (clause: Stretch): Stretch | null => {
  const whole = clause.from(clause.begins('every')?.at(-1)?.end ?? clause.start);
  for (const noun of whole.all('recipient-noun')) {
    const subject = new Stretch(clause.cues, whole.start, noun.end);
    if (!subject.is(within(16, 0, ':的'))) return null;
    if (!clause.from(noun.end).begins('subject-verb')) continue;
    if (subject.begins('subject-not') || subject.has('give|reward') || tooShort.has(subject.text)) return null;
    return isGenericRecipient(subject) ? null : subject;
  }
  return null;
};

const tooShort: ReadonlySet<string> = new Set(['公司', '项目', '新建项目']);
