// What a threshold measures: 年营业收入 of 年营业收入达到2000万元.

import { decide } from '../../rules/decide.ts';
import type { Rule, RuleTable } from '../../rules/rule.ts';
import type { Stretch } from '../../rules/stretch.ts';
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

type Source = 'before' | 'beforeBracket' | 'behind' | 'last' | 'age' | 'none';

const rules: readonly Rule<MetricSources, Source>[] = [
  {
    id: 'condition-metric/who-is-so-old',
    says: 'Before years of age 年 or a degree alone names no measure: 年满60周岁, 硕士50周岁以下.',
    outcome: 'age',
    when: ({ before, unit }) =>
      unit.endsWith('岁') && stretchOf({ text: before.replaceAll('*', '') }).is('year-of-age|degree') !== null,
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
    id: 'condition-metric/years-of-age',
    says: 'Years of age measure the age: 45周岁以下.',
    outcome: 'age',
    when: ({ unit }) => unit.endsWith('岁'),
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
    says: 'Nothing names what is measured: 50人以上.',
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

const names: Readonly<Record<'age' | 'none', string>> = { age: '年龄', none: '条件' };

/** The name of what is measured. */
export const metricFrom = (sources: MetricSources): string => {
  const source = decide(metricTable, sources)?.outcome ?? 'none';
  return source === 'age' || source === 'none' ? names[source] : sources[source];
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
