// When a text comes in force, where it says so by the day of its issue: 自印发之日起施行, 发布之日起30日后施行, 即日起施行.
import type { Quoted } from '../../../model/index.ts';
import { parseNumeral } from '../../../text/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import { choose } from '../../rules/decide.ts';
import { all, type RuleTable, type Ruling } from '../../rules/rule.ts';
import { maybe, type Stretch, within } from '../../rules/stretch.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { holderOf } from './holder.ts';

type Clause = { readonly sentence: Sentence; readonly words: Stretch };

/** From the day of issue itself, or so many days later, as the words before 日 say. */
type Effect = 'at-once' | 'later';

const since = ['since', within(10), 'issue-act', 'that-day'] as const;

export const effectTable: RuleTable<Clause, Effect> = {
  id: 'document-day/effect',
  says: 'When a text comes in force that counts from the day of its issue.',
  rules: [
    {
      id: 'document-day/some-days-after-issue',
      says: 'So many days after the issue: 自印发之日起30日后施行.',
      outcome: 'later',
      when: ({ words }) =>
        words.holds(
          ...since,
          'from-then?',
          maybe(',，'),
          maybe('满'),
          within(6, 1),
          'later-days',
          'later?',
          'formally?',
          'comes-in-force',
        ) ?? words.holds('issue-act', 'later', within(6, 1), 'later-days', 'formally?', 'comes-in-force'),
    },
    {
      id: 'document-day/from-the-day-of-issue',
      says: 'From the day of issue: 本办法自印发之日起施行.',
      outcome: 'at-once',
      when: ({ words }) =>
        all(words.holds(...since, 'from-then?', maybe(',，'), 'formally?', 'comes-in-force'), isOfText(words, 'since')),
    },
    {
      id: 'document-day/from-this-day',
      says: 'From the same day: 本措施即日起施行.',
      outcome: 'at-once',
      when: ({ words }) => all(words.holds('at-once', 'formally?', 'comes-in-force'), isOfText(words, 'at-once')),
    },
  ],
};

const isOfText = (words: Stretch, lead: string): boolean => {
  const at = words.first(lead);
  return !at || holderOf(words.upTo(at.start))?.isText !== false;
};

/** The clause by which the text comes in force so many days after its issue; null where none tells. */
export const findEffect = (
  text: Recognized,
): { readonly sentence: Sentence; readonly ruling: Ruling<Effect>; readonly days: number } | null => {
  const clauses = text.sentences.flatMap((sentence): Clause[] => {
    if (sentence.zone === 'references' || sentence.zone === 'form') return [];
    const words = stretchOf(sentence);
    return words.has('comes-in-force') ? [{ sentence, words }] : []; // every rule asks for it
  });
  const found = choose(effectTable, clauses);
  if (!found) return null;
  const { candidate, ruling } = found;
  const days = ruling.outcome === 'later' ? daysIn(candidate.sentence.text, ruling) : 0;
  return days === null ? null : { sentence: candidate.sentence, ruling, days };
};

/** The words of such a clause. */
export const effectQuote = (
  text: Recognized,
  { sentence, ruling }: { readonly sentence: Sentence; readonly ruling: Ruling<Effect> },
): Quoted => {
  const start = Math.min(...ruling.evidence.map((cue) => cue.start));
  const end = Math.max(...ruling.evidence.map((cue) => cue.end));
  return sourceQuote(text.text, sentence, start, end);
};

/** 30日后, 三十日后: the number before the words for days. */
const daysIn = (text: string, { evidence }: Ruling<Effect>): number | null => {
  const days = evidence.find(({ start, end }) => stretchOf({ text: text.slice(start, end) }).is('later-days'));
  const number = /(\d{1,3}|[一二三四五六七八九十百]{1,4})\s?$/.exec(text.slice(0, days?.start ?? 0))?.[1];
  return number === undefined ? null : parseNumeral(number);
};
