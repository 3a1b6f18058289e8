// Clauses of one sentence that say the same of others: 传统行业按20%资助，未来产业按25%资助; 新建的床位每张补助8000元，改建的床位每张补助3000元. Each
// gives to its own subject, whatever noun that is. They end in the same character, as what is set side by side does.
// Never a time or a circumstance, nor a subject without a second one.
import { within, words } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import type { Clause } from '../clauses.ts';
import { behindLabel, cutAtGiving, isNamed, withoutStart } from './phrase.ts';

type Sentence = AmountGroup['sentence'];

/** The subject of the clause of a group; null where no other clause of its sentence has one like it. */
export const contrasted = ({ sentence, clause, clauses, from, list }: AmountGroup): string | null => {
  const number = list[0]?.at.start ?? clause.end;
  const own = from > clause.start ? null : subjectBefore(sentence, clause, number);
  if (own === null) return null;
  const others = clauses.filter((other) => other.start !== clause.start);
  return others.some((other) => isLike(own, subjectOf(sentence, other))) ? own : null;
};

/** What stands before the words that give, in a clause with a figure behind them. */
const subjectOf = (sentence: Sentence, clause: Clause): string | null => {
  const behind = sentence.text.slice(clause.start, clause.end).search(/\d+(?:\.\d+)?[^\d]*$/);
  return behind > 0 ? subjectBefore(sentence, clause, clause.start + behind) : null;
};

/** The subject of a clause, whatever noun it is: what stands before the words that give, up to a number. */
export const subjectBefore = (sentence: Sentence, clause: Clause, number: number): string | null => {
  const head = withoutStart(behindLabel(stretchOf(sentence, clause.start, number)), 'phrase-start|list-lead|lately');
  const verb = head
    .all('give|gift|by|each|pay-out')
    .find((cue) => cue.start > head.start && !head.from(cue.end).begins('recipient-noun'));
  const payer = head
    .all('by-someone')
    .find(({ end }) => head.from(end).begins(words(8), 'treasury|treasury-department'));
  const whole = cutAtGiving(verb ? head.upTo(Math.min(verb.start, payer?.start ?? verb.start)) : head);
  const isPaidTo =
    whole.begins('toward') !== null && head.from(whole.end).begins('giving-adverb*', 'each?', words(3), 'hand-out');
  const named = isPaidTo ? withoutStart(whole, 'toward') : whole; // 给带教老师每月发放
  if (named.end === head.end || !named.is(within(30, 2, ':%')) || !isNamed(named.text)) return null;
  if (named.is('near-end', words(4, 1), 'year')) return null; // 前三年给予100%，后两年给予50%
  if (named.begins('aforesaid|aforementioned|himself|circumstance|again|single|same|each|every|encourage|stage'))
    return null;
  if (named.has('give|gift|support|scheme|by|pay|pay-out|yuan') || named.ends('whole|most|end-of-time|of')) return null;
  return named.text;
};

const isLike = (one: string, other: string | null): boolean =>
  other !== null && other !== one && lastOf(other) === lastOf(one) && other.length <= 3 * one.length + 6;

/** The last character, without 以上 behind it. */
const lastOf = (subject: string): string | undefined => {
  const phrase = stretchOf({ text: subject });
  const [bound] = phrase.ends('and?', 'above') ?? [];
  return (bound ? phrase.upTo(bound.start) : phrase).text.at(-1);
};
