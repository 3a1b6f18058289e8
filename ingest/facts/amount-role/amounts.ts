// Money that no measure gives or asks: statistics, targets, loans and guarantees, with what it is an amount of and its
// year.
//
// Signals of the role, in order of precedence: 力争, 目标, 到2027年 or 提供…担保 → target; 规模 of a fund → pool; a bound under a
// measure → threshold; a past year, 同比, 已, 达 → statistic; else other.
import type { Amount } from '../../../model/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import { isMoney } from '../../mentions/quantity.ts';
import type { MoneyMention, Recognized, Sentence } from '../../types.ts';
import { shapeMaker, vocabulary } from '../../vocabulary/index.ts';
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

const shapes = vocabulary('amounts', (value) => {
  const shape = shapeMaker(value, 'amounts.yml');
  return {
    target: shape('{aim}|{until}20\\d\\d{year}[^。]*$|{will}[^,。]{0,20}{grow}{until}'),
    credit: shape('^ ?{bound}?{of}?[^,;。]{0,10}{credit}'),
    fundBefore: shape('{fund}[^,;。]{0,10}$'),
    fundBehind: shape('^ ?{size}?{of}[^,;。]{0,14}{fund}'),
    told: shape('20\\d\\d{year}|{told}'),
    share: shape('^[^,;。]{0,4},{share}'),
    beforeAmount: shape('(?:{beforeAmount}|[\\s(])+$', 'g'),
    parts: shape('[,、]|20\\d\\d{year}'),
    behind: shape('^{boundBehind}?{of}([^,;。]{2,16})'),
    year: shape('((?:19|20)\\d{2}){year}', 'g'),
  };
});

const roleOf = (before: string, after: string, mention: MoneyMention): Amount['role'] => {
  const { target, credit, fundBefore, fundBehind, told, share } = shapes();
  if (target.test(before) || credit.test(after)) return 'target';
  if (fundBefore.test(before) || fundBehind.test(after)) return 'pool';
  if (told.test(before) || share.test(after)) return 'statistic';
  return mention.bound === 'exact' ? 'other' : 'threshold';
};

const subjectOf = (before: string, after: string): string | null => {
  const { beforeAmount, parts, behind } = shapes();
  const words = before.replace(beforeAmount, '').split(parts).at(-1)?.trim();
  return words && words.length >= 2 ? words.slice(-24) : (behind.exec(after)?.[1] ?? null);
};

const yearOf = (before: string): number | null => {
  const year = [...before.matchAll(shapes().year)].at(-1)?.[1];
  return year ? Number(year) : null;
};
