// Whether an applicant meets one condition. Pure. A figure decides where the profile has it in a unit that compares;
// it is met only where no word of the condition is left that says more.
//
//   企业社保人数需达30人 >= 30 人      figures.insured
//   估值首次达到70亿元               above it: open, since 首次 asks for more; below it: failed
//   年营业收入达1亿元或研发投入…       open: 或 may turn it about
import type { FundingCondition } from '../graph/index.ts';
import { fold } from './fold.ts';
import { failed, type Judgement, met, open } from './judgement.ts';
import type { Lexicon } from './lexicon.ts';
import { judgePhrase } from './phrase.ts';
import type { Applying } from './profile.ts';
import { fieldOf, firmAge, inUnit, vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

type Asked = Pick<FundingCondition, 'metric' | 'op' | 'value' | 'unit' | 'subject' | 'valueSpan' | 'provenance'>;

/** Holds a condition against the profile; `also` are words of this text with what they say. */
export const judgeCondition = (asked: Asked, profile: Applying, also: Lexicon): Judgement => {
  if (typeof asked.value === 'number') return judgeFigure(asked, asked.value, profile, also);
  if (asked.op === 'not' || asked.subject !== null) return open('not-understood');
  const words = fold(asked.value);
  if (!vocabulary().registered.has(fold(asked.metric))) return judgeQuality(asked, profile, also);
  const isHere = wordsOf(words, also).every(({ sense }) => sense?.kind === 'here' || sense?.kind === 'neutral');
  return isHere && profile.region ? met('region') : open('not-understood', 'region');
};

/** The whole clause has to be understood: 企业孵化的项目被认定为高新技术企业 is not of who applies. */
const judgeQuality = ({ provenance }: Asked, profile: Applying, also: Lexicon): Judgement => {
  const words = fold(provenance.quote);
  if (wordsOf(words, also).some(({ sense }) => sense === null)) return open('not-understood');
  return judgePhrase(words, profile, also);
};

const judgeFigure = (asked: Asked, bound: number, profile: Applying, also: Lexicon): Judgement => {
  const { field, known } = fieldOf(asked.metric);
  if (asked.subject !== null && !isApplicant(asked.subject, profile, also)) return open('not-understood', field);
  const figure = field === firmAge ? ageOf(profile) : profile.figures.get(field);
  if (!figure) return open(known ? 'not-told' : 'not-understood', field);
  const value = inUnit(figure.value, figure.unit, asked.unit ?? '');
  const holds = value === null ? null : compare(value, asked.op, bound);
  if (holds === null) return open('not-understood', field);
  const rest = wordsOf(wordsBeside(asked), also);
  // Another body's turnover (合作企业年营业收入) neither meets nor fails; 首次 only asks for more.
  if (rest.some(({ sense }) => !sense || sense.kind === 'turning' || sense.kind === 'or'))
    return open('not-understood', field);
  if (!holds) return failed(field);
  return rest.some(({ sense }) => sense?.kind === 'narrowing') ? open('not-understood', field) : met(field);
};

/** Whether a condition speaks of the applicant itself. */
const isApplicant = (subject: string, profile: Applying, also: Lexicon): boolean =>
  judgePhrase(fold(subject), profile, also).outcome === 'met';

/** The words of the condition without its metric and its value. */
const wordsBeside = ({ metric, valueSpan, provenance: { quote, span } }: Asked): string => {
  const value = quote.slice(Math.max(0, valueSpan.start - span.start), Math.max(0, valueSpan.end - span.start));
  return fold(quote).replace(fold(value), '').replace(fold(metric), '');
};

const compare = (value: number, op: Asked['op'], bound: number): boolean | null => {
  switch (op) {
    case '>=':
      return value >= bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '<':
      return value < bound;
    case '=':
      return value === bound;
    default:
      return null;
  }
};

/**
 * How long the firm has been there on the day, in whole months as years; undefined where its first day is not known.
 */
const ageOf = ({ founded, asOf }: Applying): { readonly value: number; readonly unit: string } | undefined => {
  if (founded === null) return undefined;
  const [year = 0, month = 0, day = 0] = founded.split('-').map(Number);
  const [nowYear = 0, nowMonth = 0, nowDay = 0] = asOf.split('-').map(Number);
  const months = (nowYear - year) * 12 + nowMonth - month - (nowDay < day ? 1 : 0);
  return { value: months / 12, unit: yearUnit() };
};

/** The unit of years, which months are told in. */
const yearUnit = (): string => Object.values(vocabulary().units).find(({ each }) => each === 12)?.of ?? '';
