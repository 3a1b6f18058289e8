// What a threshold measures: 年营业收入 of 年营业收入达到2000万元.

import { unitWords } from '../../mentions/units.ts';
import { decide } from '../../rules/decide.ts';
import type { Rule, RuleTable } from '../../rules/rule.ts';
import { type Stretch, within } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import { endOfBound } from '../amount-role/group-words.ts';

/** What may name the measure of a threshold; '' where there is nothing of the kind. */
export type MetricSources = {
  /** The words of the threshold before its number, without what ends them. */
  readonly before: string;
  /** Before a bracket that ends right before the number: 园区(每家产值50万元以上)达12家以上. */
  readonly beforeBracket: string;
  /** Of a threshold that names nothing: what it is about, behind it. */
  readonly behind: string;
  /** What the last threshold of the unit measured; of nights also of days. */
  readonly last: string;
  readonly unit: string;
};

type Source = 'before' | 'beforeBracket' | 'behind' | 'last' | 'acquired' | 'age' | 'none';

const rules: readonly Rule<MetricSources, Source>[] = [
  {
    id: 'condition-metric/years-of-age',
    says: 'Years of age measure the age, whoever stands before them: 45周岁以下, 硕士50周岁以下.',
    outcome: 'age',
    when: ({ before, unit }) => unit.endsWith('岁') && !stretchOf({ text: before }).has('age'),
  },
  {
    id: 'condition-metric/area-of-what-is-acquired',
    says: 'An area behind what is bought or rented is the area of that: 购买首套住房90平方米以上.',
    outcome: 'acquired',
    when: ({ before, unit }) => (areaUnits.has(unit) ? acquiredIn(before) !== null : null),
  },
  {
    id: 'condition-metric/before-the-number',
    says: 'The words before the number name what is measured: 年营业收入达到2000万元.',
    outcome: 'before',
    when: ({ before }) => before !== '',
  },
  {
    id: 'condition-metric/before-a-bracket',
    says: 'Behind a bracket the words before it name what is measured: 园区(每家产值50万元以上)达12家以上.',
    outcome: 'beforeBracket',
    when: ({ beforeBracket }) => beforeBracket !== '',
  },
  {
    id: 'condition-metric/behind-the-number',
    says: 'The words behind a bare number name what is measured: 三年内在本市新注册.',
    outcome: 'behind',
    when: ({ behind }) => behind !== '',
  },
  {
    id: 'condition-metric/of-the-threshold-before',
    says: 'A bare threshold measures what the last one of its unit did: 年产值达1亿元奖10万元，5亿元奖50万元.',
    outcome: 'last',
    when: ({ last }) => last !== '',
  },
  {
    id: 'condition-metric/unnamed',
    says: 'Where nothing names what is measured, its unit tells: 50人以上 measures 人数.',
    outcome: 'none',
    lastResort: true,
    when: () => true,
  },
];

/** What names the measure of a threshold. */
export const metricTable: RuleTable<MetricSources, Source> = {
  id: 'condition-metric',
  says: 'What names the measure of a threshold.',
  rules,
};

/** The name of what is measured. */
export const metricFrom = (sources: MetricSources): string => {
  const source = decide(metricTable, sources)?.outcome ?? 'none';
  const { measureNames, unnamedMeasure } = unitWords();
  const ofUnit = measureNames[sources.unit.endsWith('岁') ? '岁' : sources.unit] ?? unnamedMeasure;
  if (source === 'acquired') return `${acquiredIn(sources.before) ?? ''}${ofUnit}`;
  // 子女未满18周岁 asks nothing of the age of who applies
  if (source === 'age') return `${whoseAge(sources.before)}${ofUnit}`;
  return source === 'none' ? ofUnit : sources[source];
};

/** 子女 of 其子女未, 男方 of 男方年; '' where nobody is named whose age it is, or others behind: 幼儿教师. */
const whoseAge = (name: string): string => {
  const whose = stretchOf({ text: name }).ends('whose-age', 'age-verb*')?.[0];
  return whose ? name.slice(whose.start, whose.end) : '';
};

const areaUnits: ReadonlySet<string> = new Set(['平方米', '亩']);

/**
 * What is bought or rented, with the verb, where its area is not named: 在市区购买首套住房 → 购买首套住房. The verb alone where
 * only a place stands behind it, for the thing stands behind the number: 购买县城90平方米以上的新房.
 */
const acquiredIn = (name: string): string | null => {
  const words = stretchOf({ text: name });
  const verb = words.last('acquires');
  if (!verb || words.has('area-noun')) return null;
  const isPlace = words.from(verb.end).is(within(6), 'settled-place');
  return name.slice(verb.start, isPlace ? verb.end : words.end);
};

/**
 * The name in the words of a threshold before its number: without 对 before it and 首次达到 behind it, nor the old bound of
 * a change (由100平方米放宽至).
 */
export const metricOf = (words: Stretch): string => {
  let { start, end } = words;
  if (words.ends('loosened-to|raise-to|set-lower')) end = words.first('from')?.start ?? end;
  for (;;) {
    const rest = words.upTo(end);
    const cue =
      rest.ends('metric-end|loosened-to|raise-to|set-lower')?.[0]?.start ?? (/[\s(]$/.test(rest.text) ? end - 1 : null);
    if (cue === null) break;
    end = cue;
  }
  if (end < words.end) end = words.upTo(end).ends('altogether')?.[0]?.start ?? end;
  for (;;) {
    const rest = words.upTo(end).from(start);
    const cue = rest.begins('metric-lead')?.[0]?.end ?? (/^[≤≥<>—–•●■▲]/.test(rest.text) ? start + 1 : null);
    if (cue === null) break;
    start = cue;
  }
  start = words.upTo(end).from(start).holds('duty', 'meets')?.at(-1)?.end ?? start;
  return words.upTo(end).from(start).text.trim();
};

/** 园区(每家产值50万元以上)达12家以上: of an amount right behind a bracket, the words before it. */
export const beforeBracket = ({ sentence, clause, list }: AmountGroup): string => {
  const head = sentence.text.slice(clause.start, list[0]?.at.start ?? clause.start);
  return head.endsWith(')') ? (/^([^()]{2,24})\([^()]*\)$/.exec(head)?.[1] ?? '') : '';
};

/** 三年内在本市新注册 → 在本市新注册. What is joined on behind the number is another threshold: 达到5000万元|且同比增长8%. */
export const behindNumber = (term: AmountGroup, end: number): string => {
  const words = stretchOf(term.sentence, endOfBound(term), end);
  if (words.begins('conjunction|after')) return '';
  const behind = words.upTo(words.first('most')?.start ?? words.end).text.replace(/[<≤≦＜]$/, '');
  return behind.startsWith('(') ? behind.replace(/^\(./, '').replace(/\)$/, '') : behind;
};
