// How long a text holds, as it says: 有效期3年; 有效期至2029年11月30日; 自…起施行，至…止; 试行两年; 有效期18个月; 适用于2016年7月1日至2019年6月30日.
// 同时废止 says what a text ends, not when it ends itself: it gives no validity.
//
// Years that the text states go before those between its days; without them a last day gives whole years where a first
// day is known and they come out even. From the effective day where one is printed, else from the issue. Never takes
// the validity of a certificate or of another text (资质有效期3年).
import type { DocumentDate, Validity } from '../../../model/index.ts';
import { matchesOf, parseNumeral, yearsBetween } from '../../../text/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import { choose } from '../../rules/decide.ts';
import { all, type Evidence, type RuleTable } from '../../rules/rule.ts';
import { maybe, type Stretch, within } from '../../rules/stretch.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { ruledBy } from '../ruled-by.ts';
import { type Holder, holderOf } from './holder.ts';

/** A time of a sentence, 3年 or 2019年至2021年, with the words around it. */
type Term = {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly years: number;
  /** From one year through another: 2019年至2021年. */
  readonly isRange: boolean;
  readonly before: Stretch;
  readonly after: Stretch;
  readonly holder: Holder | null;
};

const named = ({ before }: Term): Evidence | null =>
  before.ends('term-noun', maybe(':：'), 'term-is*', maybe(' ')) ??
  before.ends('term-noun', maybe(':：'), 'term-is?', 'since', within(16, 2), 'from-then', 'term-is*', maybe(' '));

const trial = ({ before }: Term): Evidence | null =>
  before.ends('trial', 'period?', maybe(':：'), 'term-is*', maybe(' '));

export const termTable: RuleTable<Term, true> = {
  id: 'document-term/years',
  says: 'Which time is that in which the text holds.',
  rules: [
    {
      id: 'document-term/named-of-the-text',
      says: 'A time with the name of a term that is told of the text: 本办法自发布之日起施行，有效期3年.',
      outcome: true,
      when: (term) => all(!term.isRange, named(term) ?? trial(term), term.holder?.isText === true),
    },
    {
      id: 'document-term/named',
      says: 'A time with the name of a term, of nothing else: 有效期3年.',
      outcome: true,
      when: (term) => all(!term.isRange, named(term), !term.holder),
    },
    {
      id: 'document-term/trial',
      says: 'A time of trial, of nothing else: 试行两年.',
      outcome: true,
      when: (term) => all(!term.isRange, trial(term), !term.holder),
    },
    {
      id: 'document-term/for-now',
      says: 'A time that is set for now, behind what the text is called: 本办法暂定三年.',
      outcome: true,
      when: ({ before, after, isRange }) =>
        all(
          !isRange,
          before.ends('title-end|term-noun|trial', within(6, 0), 'for-now', maybe(' ')) ??
            before.ends('comes-in-force', maybe(',，'), 'for-now', maybe(' ')) ??
            all(before.ends('lasting', maybe(' ')), after.begins(maybe(' '), 'of?', 'in-force-noun')),
        ),
    },
    {
      id: 'document-term/in-force-within',
      says: 'A time within which the text is in force: 三年内有效.',
      outcome: true,
      when: ({ after, holder }) => all(after.begins('inside-force'), holder?.isText !== false),
    },
    {
      id: 'document-term/first-and-last-year',
      says: 'A first and a last year behind the name of a term: 政策期限为2019年至2021年.',
      outcome: true,
      when: (term) =>
        all(term.isRange, named(term) ?? term.before.ends('policy-years', maybe(':：'), 'term-is?', maybe(' '))),
    },
  ],
};

/** The validity that the text states; null where it states none. */
export const findValidity = (text: Recognized, dates: readonly DocumentDate[]): Validity | null => {
  const effective = dates.find(({ kind, derived }) => kind === 'effective' && !derived);
  const expires = dates.find(({ kind }) => kind === 'expires');
  const from = effective ? 'effective' : 'issue';
  const found = choose(termTable, text.sentences.flatMap(termsOf));
  if (!found) return expires ? untilDay(expires, effective ?? dates.find(isFirstDay), from) : null;
  const { candidate, ruling } = found;
  const start = Math.min(candidate.start, ...ruling.evidence.map((cue) => cue.start));
  return {
    years: candidate.years,
    from: candidate.isRange ? 'effective' : from,
    ...(expires ? { through: expires.value } : {}),
    ...ruledBy(candidate.sentence, ruling),
    ...sourceQuote(text.text, candidate.sentence, start, candidate.end),
  };
};

const isFirstDay = ({ kind }: DocumentDate): boolean => kind === 'effective' || kind === 'issued' || kind === 'signed';

/** Up to a last day alone: in whole years where a first day is known and they come out even. */
const untilDay = (
  { value, span, quote }: DocumentDate,
  first: DocumentDate | undefined,
  from: Validity['from'],
): Validity => ({
  years: first ? yearsBetween(first.value, value) : null,
  from,
  through: value,
  span,
  quote,
});

const spans =
  /((?:19|20)\d{2}) ?年?度?(?:至|到|[-—–~～])+ ?((?:19|20)\d{2}) ?年(?!\d{1,2}月)|(\d{1,2}|[一二两三四五六七八九十]{1,3}) ?(年半|年|个半月|个月|月)(?![月\d])/g;

/** The times of a sentence, but for those of references and forms. */
const termsOf = (sentence: Sentence): Term[] => {
  if (sentence.zone === 'references' || sentence.zone === 'form') return [];
  if (!/[年月]/.test(sentence.text)) return [];
  return matchesOf(sentence.text, spans).flatMap((match): Term[] => {
    const [words, first, last, number, unit = ''] = match;
    const years = first ? Number(last) - Number(first) + 1 : yearsOf(parseNumeral(number ?? ''), unit);
    if (years === null || years <= 0) return [];
    const [start, end] = [match.index, match.index + words.length];
    const before = stretchOf(sentence, 0, start);
    return [
      {
        sentence,
        start,
        end,
        years,
        isRange: first !== undefined,
        before,
        after: stretchOf(sentence, end),
        holder: holderOf(before),
      },
    ];
  });
};

/** 18个月 is 1.5, 三年半 3.5. */
const yearsOf = (count: number | null, unit: string): number | null => {
  if (count === null) return null;
  const months = unit.startsWith('年') ? count * 12 : count;
  return (months + (unit === '年半' ? 6 : unit === '个半月' ? 0.5 : 0)) / 12;
};
