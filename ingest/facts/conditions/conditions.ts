// Numeric conditions: thresholds that decide who is eligible, with metric, operator, subject and the words that say
// them.
//
// A list of thresholds is one quote with several values; a range is two conditions. An amount without a bound is a
// lower one: 融资5000万元的企业.
import type { Condition } from '../../../model/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import { isNight } from '../../mentions/units.ts';
import { maybe, within, words } from '../../rules/stretch.ts';
import type { MoneyMention, Recognized } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import { behindOf } from '../amount-role/group-words.ts';
import { isDownPayment, isPaidOfPrice } from '../amount-role/paid-share.ts';
import { ruledBy } from '../ruled-by.ts';
import { beforeBracket, behindNumber, metricFrom, metricOf } from './metric.ts';
import { type Bound, type Operators, operatorOf } from './operator.ts';
import { thresholdAt, thresholdQuote } from './threshold.ts';

/** The conditions of the terms, in their order. */
export const conditionsOf = (text: Recognized, terms: readonly AmountGroup[], operators: Operators): Condition[] => {
  const conditions: Condition[] = [];
  const metrics = new Map<string, string>();
  let range: MoneyMention | null = null;
  const asked = terms.flatMap(({ reading, list }) => (reading.as === 'condition' ? list : []));
  for (const term of terms) {
    const [first] = term.list;
    if (term.reading.as !== 'condition' || !first) continue;
    const at = thresholdAt(term);
    const quoted = thresholdQuote(term);
    const metric = metricFrom({
      before: nameIn(metricOf(stretchOf(term.sentence, at.start, first.at.start))),
      beforeBracket: beforeBracket(term),
      behind: behindNumber(term, at.end),
      last: (isNight(first.unit) ? metrics.get('天') : undefined) ?? metrics.get(first.unit) ?? '',
      unit: first.unit,
    });
    metrics.set(first.unit, metric);
    const said = {
      ...ruledBy(term.sentence, term.ruling),
      metric,
      ...alternative(term),
      ...sourceQuote(text.text, term.sentence, quoted.start, quoted.end),
    };
    const isBroken = stretchOf(term.sentence, first.at.start, first.number.start).has('breaks-through') !== null;
    const head = stretchOf(term.sentence, at.start, first.number.start);
    const isShort = head.ends('not-yet', words(6, 1, '且并和及、的'), 'full') !== null;
    const around = { operators, isSet: isSet(term), isBroken, isShort };
    for (const [i, mention] of term.list.entries()) {
      if (isSaidTwice(term, i) || isSaidInSigns(term, mention, asked)) continue;
      conditions.push(
        ...boundsOf(mention, { ...around, others: asked }, range).map(({ value, op }, end) => ({
          ...said,
          id: `${text.id}/condition/${mention.valueSpan.start}-${mention.valueSpan.end}${end > 0 ? `/${end}` : ''}`,
          op,
          value,
          unit: mention.unit || null,
          valueSpan: mention.valueSpan,
        })),
      );
      range = mention.valueMax === undefined && mention.bound !== 'at-most' ? range : mention;
    }
  }
  return conditions;
};

/** (超过50人|的企业不低于6%): whom a special case is about names no measure; it is that of the case before. */
const nameIn = (metric: string): string => (stretchOf({ text: metric }).begins('of') ? '' : metric);

/** 15平方米及15平方米以上50平方米以下: the first number is one with that of the bound behind it. */
const isSaidTwice = ({ sentence, list }: AmountGroup, i: number): boolean => {
  const [mention, next] = [list[i], list[i + 1]];
  return (
    mention !== undefined &&
    mention.valueMax === undefined &&
    mention.quote.length === mention.number.end - mention.number.start &&
    next?.value === mention.value &&
    next.unit === mention.unit &&
    stretchOf({ text: next.quote }).has('over') !== null &&
    stretchOf(sentence, mention.at.end, next.at.start).is('list-word|or?', maybe('、')) !== null
  );
};

/** 增加20%至35%(20%≤增长率<35%): numbers in a bracket with signs say again what stands before it. */
const isSaidInSigns = ({ sentence }: AmountGroup, mention: MoneyMention, asked: readonly MoneyMention[]): boolean => {
  const open = sentence.text.lastIndexOf('(', mention.number.start);
  const close = sentence.text.indexOf(')', open);
  if (open < 0 || close < mention.number.start || !/[<>≤≥≦≧＜＞]/.test(sentence.text.slice(open, close))) return false;
  return asked.some(
    (other) =>
      other.sentence === mention.sentence &&
      other.unit === mention.unit &&
      [other.value, other.valueMax].includes(mention.value) &&
      other.number.start < open &&
      /^[^,;。()]{0,4}$/.test(sentence.text.slice(Math.max(other.at.end, other.number.end), open)),
  );
};

/** Whether the last or the next amount of the unit that is asked begins with a number and says that it counts it. */
const countsNear = ({ unit, valueSpan }: MoneyMention, value: number, asked: readonly MoneyMention[]): boolean => {
  const alike = asked.filter((other) => other.unit === unit);
  const at = alike.findIndex((other) => other.valueSpan.start === valueSpan.start);
  return [alike[at - 1], alike[at + 1]].some(
    (other) =>
      other?.value === value &&
      (other.bound === 'at-least' || other.valueMax !== undefined) &&
      startCounted(other.quote),
  );
};

/**
 * The value of an amount with its operator; of a range both ends. `range` is the last range or upper bound before it,
 * `others` all amounts that are asked.
 */
const boundsOf = (
  mention: MoneyMention,
  {
    others,
    ...around
  }: Pick<Bound, 'operators' | 'isSet' | 'isBroken' | 'isShort'> & { readonly others: readonly MoneyMention[] },
  range: MoneyMention | null,
): Pick<Condition & { readonly value: number }, 'value' | 'op'>[] => {
  const isContinued =
    range?.unit === mention.unit &&
    range.valueMax === undefined &&
    range.value === mention.value &&
    endsCounted(range.quote) &&
    stretchOf({ text: range.quote }).has('under|not-over') !== null;
  const upper = mention.valueMax ?? mention.value;
  const isCountedNext = !endsCounted(mention.quote) && countsNear(mention, upper, others);
  const of = (end: Bound['end']) => operatorOf({ ...around, mention, end, isContinued, isCountedNext });
  if (mention.valueMax === undefined) return [{ value: mention.value, op: of('only') }];
  return [
    { value: mention.value, op: of('lower') },
    { value: mention.valueMax, op: of('upper') },
  ];
};

/** 首付比例降至25%, not 最低首付比例为25%; 缴纳总价款的50%. */
const isSet = (term: AmountGroup): boolean => {
  const { sentence, clause, list } = term;
  const head = stretchOf(sentence, clause.start, list[0]?.number.start ?? clause.start);
  return (isDownPayment(head) ?? isPaidOfPrice(head, behindOf(term))) !== null && !head.has('least');
};

/** Whether the words of a range or upper bound say of its end that it counts: 500亩(含500亩), 90平方米(含)以下, 90平方米及以下. */
const endsCounted = (quote: string): boolean => {
  const words = stretchOf({ text: quote });
  const found = /[（(]([^）)]*)[）)]?[^\d（(]*$/.exec(quote);
  const bracket = found?.[1];
  // 1-5亿元(含1亿元): the bracket names the lower end
  const named = /\d[\d.,]*/.exec(bracket ?? '')?.[0];
  const end = quote
    .slice(0, found?.index ?? 0)
    .match(/\d[\d.,]*/g)
    ?.at(-1);
  if (named !== undefined && named !== end) return words.ends('list-word', 'under') !== null;
  return (
    words.ends('list-word', 'under') !== null ||
    (bracket !== undefined && stretchOf({ text: bracket }).begins('counted-in') !== null)
  );
};

/** Whether the words of a lower bound say of it that it counts: 90平方米(含)至120平方米, 500亩及以上. */
const startCounted = (quote: string): boolean => {
  const words = stretchOf({ text: quote });
  const bracket = /^[^（(\d]*[\d.,]+[^（(\d]*[（(]([^）)]*)[）)]/.exec(quote)?.[1];
  return (
    words.ends('list-word', 'over') !== null ||
    (bracket !== undefined && stretchOf({ text: bracket }).begins('counted-in') !== null)
  );
};

/** 或…, 符合下列条件之一: any of several will do. */
const alternative = ({ sentence, list, from }: AmountGroup): { readonly alternative?: true } => {
  const head = stretchOf(sentence, Math.max(0, from - 30), list[0]?.at.start ?? 0);
  return head.ends('or', within(15)) || head.ends('any-of', maybe(':,')) ? { alternative: true } : {};
};

/** Of a term of thresholds, for each its metric and value as one phrase: 年进出口额增量300万美元以上. */
export const thresholdWords = (term: AmountGroup): readonly string[] => {
  const { sentence, list } = term;
  const at = thresholdAt(term);
  const metric = metricOf(stretchOf(sentence, at.start, list[0]?.at.start ?? at.start));
  return list.map((mention) => {
    const isPlace = stretchOf(sentence, mention.at.start, mention.number.start).is('ahead', maybe(' ')) !== null;
    const start = isPlace ? mention.at.start : mention.number.start;
    const said = stretchOf(sentence, start, Math.max(mention.number.end, mention.at.end));
    const isBare = mention.bound === 'at-least' && !said.has('over|from-on') && mention.valueMax === undefined;
    return metric || list.length > 1
      ? `${metric}${said.text}${lentUnit(term, said.text)}${isBare ? '以上' : ''}`
      : sentence.text.slice(mention.at.start, Math.max(mention.number.end, mention.at.end));
  });
};

/** 达到10、20、50家: the unit that a bare number of a list takes from the last. */
const lentUnit = ({ sentence, list }: AmountGroup, said: string): string => {
  const last = list.at(-1);
  if (!last || !/[\d万亿]$/.test(said)) return '';
  const unit = /\D*$/.exec(sentence.text.slice(last.number.start, last.number.end))?.[0] ?? '';
  return /\d$/.test(said) ? unit : unit.replace(/^[万亿]/, '');
};
