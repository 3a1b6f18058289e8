// Numeric conditions: thresholds that decide who is eligible, with metric, operator, subject and the words that say them.
//
// The metric is what stands before the number in its clause, behind 对, 且 and the last 的; a threshold that names none takes
// the one before it (100万-200万美元奖励20万元). A list of thresholds is one quote with several values; a range is two.
// An amount without a bound is a lower one: 融资5000万元的企业. What 以上 means where the text says so: bound-clause.ts.
import type { Condition, ConditionOperator, Quoted, Span } from '../../../model/index.ts';
import { labelEnd, withoutLabel } from '../../labels.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { MoneyMention, Recognized } from '../../types.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import { measureWords } from '../measures/measure-words.ts';
import { namesRecipient } from '../recipients/recipient-noun.ts';

/** The conditions of the terms, in their order. */
export const conditionsOf = (text: Recognized, terms: readonly AmountGroup[], operators: Operators): Condition[] => {
  const conditions: Condition[] = [];
  const metrics = new Map<string, string>();
  let upperBefore: MoneyMention | null = null;
  for (const term of terms) {
    if (term.reading.as !== 'condition') continue;
    const at = conditionQuote(term);
    const quoted = sourceQuote(text.text, term.sentence, at.start, at.end);
    const metric =
      metricOf(term.sentence.text.slice(at.start, term.list[0]?.at.start ?? at.end)) ||
      beforeBracket(term) ||
      (term.list[0]?.unit.endsWith('岁') ? '年龄' : '') ||
      metricBehind(term, at.end) ||
      (term.list[0] && /^[晚夜]$/.test(term.list[0].unit) ? metrics.get('天') : undefined) ||
      (metrics.get(term.list[0]?.unit ?? '') ?? '条件');
    metrics.set(term.list[0]?.unit ?? '', metric);
    for (const mention of term.list) {
      conditions.push(
        ...conditionOf(text, mention, { metric, ...alternative(term), ...quoted }, operators, upperBefore),
      );
      upperBefore = mention.valueMax === undefined ? upperBefore : mention;
    }
  }
  return conditions;
};

/** The terms without what a text only reports (同比增长12.3%) or, where nothing is given, sets itself as a task (开通航线30条以上). */
export const withoutTasks = (terms: readonly AmountGroup[]): AmountGroup[] => {
  const giving = new Set(terms.flatMap(({ reading, sentence }) => (reading.as === 'award' ? [sentence] : [])));
  return terms.filter((term) => {
    const [first, last] = [term.list[0], term.list.at(-1)];
    if (term.reading.as !== 'condition' || !first || !last || giving.has(term.sentence)) return true;
    const head = term.sentence.text.slice(term.clause.start, first.at.start);
    const ends = term.sentence.text.slice(last.at.end, term.clause.end).trim() === '';
    if (first.bound === 'exact' && ends && /[同环]比|[比较]上(?:年|月|季)|[比较]去年/.test(head)) return false;
    return giving.size > 0 || !ends || !measureWords().targets.test(withoutLabel(head));
  });
};

/** 园区(每家产值50万元以上)达12家以上: of an amount right behind a bracket, the words before it. */
const beforeBracket = ({ sentence, clause, list }: AmountGroup): string => {
  const head = sentence.text.slice(clause.start, list[0]?.at.start ?? clause.start);
  return head.endsWith(')') ? (/^([^()]{2,24})\([^()]*\)$/.exec(head)?.[1] ?? '') : '';
};

/** What the words of a bound mean in a text: whether 以上 and 以下 count the number itself. */
export type Operators = { readonly above: '>=' | '>'; readonly below: '<=' | '<' };

/** 500万(含)至5000万元: where the lower end is said to count, the upper does not. */
const lowerOnly = /[（(]含[^）)]{0,4}[）)][^（(]*\d[^（(]*$/;

const conditionOf = (
  text: Recognized,
  mention: MoneyMention,
  said: { readonly metric: string } & Quoted,
  operators: Operators,
  upperBefore: MoneyMention | null,
): Condition[] => {
  const base = { ...said, rule: 'threshold', unit: mention.unit, valueSpan: mention.valueSpan };
  const id = `${text.id}/condition/${mention.valueSpan.start}-${mention.valueSpan.end}`;
  const explicit = /[（(]含/.test(mention.quote);
  const above = /以上|以 上/.test(mention.quote) && !explicit ? operators.above : '>=';
  const below = /以下|以内/.test(mention.quote) && !explicit ? operators.below : '<=';
  if (mention.valueMax !== undefined)
    return [
      { ...base, id, op: mention.bound === 'more-than' ? '>' : above, value: mention.value },
      {
        ...base,
        id: `${id}/1`,
        op: mention.maxBound === 'less-than' || lowerOnly.test(mention.quote) ? '<' : below,
        value: mention.valueMax,
      },
    ];
  const closes =
    upperBefore &&
    upperBefore.unit === mention.unit &&
    upperBefore.valueMax === mention.value &&
    /[（(]含[^）)]*[）)]?$/.test(upperBefore.quote);
  const op: Readonly<Record<MoneyMention['bound'], ConditionOperator>> = {
    'at-least': closes ? '>' : above,
    'at-most': below,
    'more-than': '>',
    'less-than': '<',
    about: '>=',
    exact: '>=',
  };
  return [{ ...base, id, op: op[mention.bound], value: mention.value }];
};

/** 或…, 符合下列条件之一: any of several will do. */
const alternative = ({ sentence, list, from }: AmountGroup): { readonly alternative?: true } =>
  /或者?[^,;。]{0,14}$|之一[:,]?$/.test(sentence.text.slice(Math.max(0, from - 30), list[0]?.at.start ?? 0))
    ? { alternative: true }
    : {};

const opening =
  /^(?:[〔(]|其中|同时|是指|指|并且?|且|或者?|对于?|凡|须|需|应|即|以及|及|和|按照?|若|如果?|(?:当年)?给予|、|,|\s)+/;

/** The words of the threshold: from its metric to the end of its bound. */
const conditionQuote = (term: AmountGroup): Span => {
  const { sentence, list, clause, from } = term;
  const first = list[0];
  const last = list.at(-1);
  if (!first || !last) return clause;
  const floor = Math.max(clause.start, from);
  const head = sentence.text.slice(floor, first.at.start);
  const label = labelEnd(head);
  const skip = label + (opening.exec(head.slice(label))?.[0].length ?? 0);
  const metric = head.slice(skip);
  const own = metricStart(metric);
  const end = Math.max(last.at.end, last.number.end);
  return { start: floor + skip + own, end: end + remark(sentence.text.slice(end, clause.end), own < metric.length) };
};

/** What belongs to a threshold behind it: (或在境外上市); of one without a metric before it what it is about: 三年内新注册. */
const remark = (behind: string, named: boolean): number =>
  (/^ ?\(或[^()]{2,14}\)/.exec(behind) ?? (named ? null : /^[^,;。、给予按奖补的\d]{2,14}/.exec(behind)))?.[0].length ??
  0;

/** 三年内在本市新注册 → 在本市新注册. */
const metricBehind = ({ sentence, list }: AmountGroup, end: number): string => {
  const last = list.at(-1);
  return last ? sentence.text.slice(Math.max(last.at.end, last.number.end), end).replace(/^\(或|\)$/g, '') : '';
};

/** Where the metric itself begins: behind an open bracket, the last 的, 且 or 、 that leaves a phrase, and who it is of. */
const metricStart = (words: string): number => {
  if (words.endsWith('、')) return words.length; // 400亩以上的油茶基地、80亩以上的…: the words belong to what is before
  const open = words.lastIndexOf('(');
  let start = open > words.lastIndexOf(')') && open + 2 < words.length ? open + 1 : 0;
  for (const cut of words.matchAll(
    /(?:(?:的(?!企业|项目)|是指|或|、(?![^、]{0,3}$))(?=[^的且并或、]{3,})|(?:且|(?<![兼合])并)(?=[^的且并或、]{2,}))/g,
  ))
    start = Math.max(start, cut.index + cut[0].length);
  if (/^\)/.test(words)) start = Math.max(start, 1);
  const bracket = words.lastIndexOf(')');
  if (bracket >= start && words.length - bracket > 4) start = bracket + 1;
  start += verbs.exec(words.slice(start))?.[0].length ?? 0;
  const phrase = words.slice(start);
  const bearer = /^.{4,}(?:项目|企业|单位|机构)(?=[^的]{4,}$)/.exec(phrase)?.[0] ?? '';
  if (phrase.length > 16) start += Math.max(bearer.length, phrase.length > 24 ? bearerBefore(phrase) : 0);
  return words.length - start > 24 ? words.length - 24 : start;
};

const verbs = /^(?:支持|鼓励|引导)(?=.{6,})/;

/** How long the last bearer and what stands before it are, where a metric follows: 合作社|年度线上交易额. */
const bearerBefore = (phrase: string): number => {
  for (let end = phrase.length - 4; end >= 2; end--)
    if (namesRecipient(phrase.slice(0, end)) && !/^[和及与、]/.test(phrase.slice(end))) return end;
  return 0;
};

const metricOf = (words: string): string =>
  words
    .replace(
      /(?:累计)?(?:分别|达到?|已|需|应|须|为|在|(?<![人户亩年月])均|首次|不|(?<!拥|具|享|持|占|所)有|超过?|安排|为的?|[\s(])+$/g,
      '',
    )
    .replace(/^(?:对于?|凡|且|并|但|[≤≥<>])+/, '')
    .trim();

/** Of a term of thresholds, for each its metric and value as one phrase: 年进出口额增量300万美元以上. */
export const thresholdWords = (term: AmountGroup): readonly string[] => {
  const { text } = term.sentence;
  const first = term.list[0];
  const at = conditionQuote(term);
  const metric = metricOf(text.slice(at.start, first?.at.start ?? at.start));
  return term.list.map((mention) => {
    const words = text.slice(mention.number.start, Math.max(mention.number.end, mention.at.end));
    const bound =
      mention.bound === 'at-least' && !/以上|起/.test(words) && mention.valueMax === undefined ? '以上' : '';
    return metric || term.list.length > 1
      ? `${metric}${words}${bound}`
      : text.slice(mention.at.start, Math.max(mention.number.end, mention.at.end));
  });
};
