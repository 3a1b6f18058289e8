// Money that no measure gives or asks: statistics, targets, loans and guarantees, with what it is an amount of and its year.
//
// Signals of the role, in order of precedence: 力争, 目标, 到2027年 or 提供…担保 → target; 规模 of a fund → pool; a bound under a
// measure → threshold; a past year, 同比, 已, 达 → statistic; else other.
import type { Amount } from '../../../model/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import { isMoney } from '../../mentions/quantity.ts';
import type { MoneyMention, Recognized, Sentence } from '../../types.ts';
import { type Clause, clauseAt, findClauses } from '../clauses.ts';

/** The amounts of a text that no award and no condition has; `taken` are the starts of their values. */
export const interpretAmounts = (text: Recognized, taken: ReadonlySet<number>): Amount[] => {
  const clausesOf = new Map<number, readonly Clause[]>();
  return text.mentions.flatMap((mention) => {
    if (mention.type !== 'quantity' || !isMoney(mention.unit) || taken.has(mention.valueSpan.start)) return [];
    const sentence = text.sentences[mention.sentence];
    if (sentence?.zone !== 'body') return [];
    const clauses = clausesOf.get(mention.sentence) ?? findClauses(sentence.text);
    clausesOf.set(mention.sentence, clauses);
    return amountsOf(text, sentence, mention, clauses);
  });
};

const amountsOf = (
  text: Recognized,
  sentence: Sentence,
  mention: MoneyMention,
  clauses: readonly Clause[],
): Amount[] => {
  const clause = clauseAt(clauses, mention.number.start) ?? { start: 0, end: sentence.text.length };
  const before = sentence.text.slice(clause.start, mention.number.start);
  const base = {
    rule: 'amount',
    unit: mention.unit,
    role: roleOf(
      sentence.text.slice(0, mention.number.start),
      sentence.text.slice(mention.number.end, clause.end),
      mention,
    ),
    subject: subjectOf(before, sentence.text.slice(mention.number.end, clause.end)),
    year: yearOf(sentence.text.slice(0, mention.number.start)),
    valueSpan: mention.valueSpan,
    ...sourceQuote(text.text, sentence, clause.start, Math.max(clause.end, mention.at.end)),
  } as const;
  const id = `${text.id}/amount/${mention.valueSpan.start}-${mention.valueSpan.end}`;
  if (mention.valueMax !== undefined)
    return [
      { ...base, id, value: mention.value, qualifier: 'at-least' },
      { ...base, id: `${id}/1`, value: mention.valueMax, qualifier: 'at-most' },
    ];
  return [{ ...base, id, value: mention.value, qualifier: qualifierOf(mention.bound) }];
};

const qualifierOf = (bound: MoneyMention['bound']): Amount['qualifier'] =>
  bound === 'at-most' || bound === 'less-than'
    ? 'at-most'
    : bound === 'at-least' || bound === 'more-than'
      ? 'at-least'
      : bound;

const roleOf = (before: string, after: string, mention: MoneyMention): Amount['role'] => {
  if (
    /力争|目标|确保|到20\d\d年[^。]*$|将[^,。]{0,20}(?:提升|扩大|增加)到/.test(before) ||
    /^ ?(?:以上|以内)?的?[^,;。]{0,10}(?:担保|授信|贷款|保险)/.test(after)
  )
    return 'target';
  if (/基金[^,;。]{0,10}$/.test(before) || /^ ?(?:规模)?的[^,;。]{0,14}基金/.test(after)) return 'pool';
  if (/20\d\d年|同比|截至|已|累计|共计|去年|全年|全市|全国|占/.test(before) || /^[^,;。]{0,4}(?:,同比|,占)/.test(after))
    return 'statistic';
  return mention.bound === 'exact' ? 'other' : 'threshold';
};

const subjectOf = (before: string, after: string): string | null => {
  const words = before
    .replace(/(?:达到?|超过|突破|为|约|近|不低于|不少于|已|共计|累计|实现|完成|提供|有|高达|仅|的|[\s(])+$/g, '')
    .split(/[,、]|20\d\d年/)
    .at(-1)
    ?.trim();
  const behind = /^(?:以上|以内|左右)?的([^,;。]{2,16})/.exec(after)?.[1];
  return words && words.length >= 2 ? words.slice(-24) : (behind ?? null);
};

const yearOf = (before: string): number | null => {
  const year = [...before.matchAll(/((?:19|20)\d{2})年/g)].at(-1)?.[1];
  return year ? Number(year) : null;
};
