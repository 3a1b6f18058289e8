// Statistics in prose: an indicator with its value, unit, year, bound; ranks (世界第二); changes (提高6.4个百分点).
//
// Signals, in order of precedence:
//   1. a rank: 世界第二大经济体, 位居全国第四 → value 2, unit 位, rank
//   2. a quantity with the indicator before it in the clause (原油进口量超过5亿吨), or behind it (90%的高端仪器)
//   3. 占 with a group before it: 50岁以上的占32.4% is 32.4, not 50
// The year is the last one before it in the sentence or the paragraph's sentence before; 到2025年 makes it planned.
// Never a statistic: what a measure offers or asks, money (amounts), an age, a count of the text's own parts (三方面).
import type { Measure, Quoted, Span, Statistic } from '../../model/index.ts';
import { sourceQuote } from '../layout/index.ts';
import { isMoney } from '../recognizers/quantity.ts';
import type { Mention, MoneyMention, Recognized, Sentence } from '../types.ts';
import { type Clause, clauseAt, findClauses } from './clauses.ts';
import { indicatorOf, trimIndicator } from './indicators.ts';
import { ranksOf } from './ranks.ts';
import { sharesInFormulas } from './shares-in-formulas.ts';
import { isPlanned, lastYear, qualifierOf, statisticWords } from './statistic-words.ts';

/** The statistics of a text that no measure has taken, in its order. */
export const interpretStatistics = (text: Recognized, measures: readonly Measure[]): Statistic[] => {
  const taken = new Set(
    measures.flatMap((measure) => [...measure.awards, ...measure.conditions].map((term) => term.valueSpan.start)),
  );
  const funded = fundedSpans(text, measures);
  const bySentence = Map.groupBy(text.mentions, (mention) => mention.sentence);
  const found: Statistic[] = [];
  let carried: { readonly block: number; readonly year: number | null } = { block: -1, year: null };
  text.sentences.forEach((sentence, index) => {
    if (sentence.zone !== 'body' && sentence.zone !== 'front') return;
    if (text.blocks[sentence.block]?.kind !== 'paragraph') return;
    const clauses = findClauses(sentence.text);
    const before = carried.block === sentence.block ? carried.year : null;
    for (const mention of bySentence.get(index) ?? []) {
      if (mention.type !== 'quantity' || taken.has(mention.valueSpan.start) || isWithin(funded, mention.span)) continue;
      const clause = clauseAt(clauses, mention.at.start);
      const statistic = clause ? statisticAt(text, sentence, mention, clause, clauses, before) : null;
      if (statistic) found.push(...withPlace(statistic, sentence, bySentence.get(index) ?? []));
    }
    found.push(...withPlace(sharesInFormulas(text, sentence, clauses, before), sentence, bySentence.get(index) ?? []));
    found.push(...withPlace(ranksOf(text, sentence, clauses), sentence, bySentence.get(index) ?? []));
    carried = { block: sentence.block, year: lastYear(sentence.text, sentence.text.length) ?? before };
  });
  return onceEach(found.sort((a, b) => a.valueSpan.start - b.valueSpan.start));
};

/** The statistics with the last place before each in its sentence, or the first behind it in its words; not one in a body's name. */
const withPlace = (statistics: readonly Statistic[], sentence: Sentence, mentions: readonly Mention[]): Statistic[] => {
  const bodies = mentions.filter((mention) => mention.type === 'agency');
  const named = mentions.flatMap((mention) =>
    mention.type === 'region' ? [{ name: mention.name, at: mention.span.start }] : [],
  );
  const pointed = [...sentence.text.matchAll(statisticWords().pointers)].map((found) => ({
    name: found[0],
    at: sentence.offsets[found.index] ?? 0,
  }));
  const places = [...named, ...pointed]
    .filter(({ at }) => !bodies.some(({ span }) => span.start <= at && at < span.end))
    .sort((a, b) => a.at - b.at);
  return statistics.map((statistic) => {
    const before = places.findLast(({ at }) => at < statistic.valueSpan.start);
    const place = before ?? places.find(({ at }) => at < statistic.span.end);
    return place ? { ...statistic, place: place.name } : statistic;
  });
};

/** A count said again (基于1250份问卷数据) is no new statistic: the same value of the same unit, of twenty or more. */
const onceEach = (statistics: readonly Statistic[]): Statistic[] => {
  const seen = new Set<string>();
  return statistics.filter((statistic) => {
    if (statistic.value < 20 || /[%‰]|百分点/.test(statistic.unit)) return true;
    const key = `${statistic.value} ${statistic.unit}`;
    return !seen.has(key) && seen.add(key);
  });
};

/** Where measures with awards stand: their sections, or the sentence where there is none. Every number there is theirs. */
const fundedSpans = (text: Recognized, measures: readonly Measure[]): Span[] => {
  const extents = new Map(
    text.sections.map((section) => [`${text.id}/measure/${section.span.start}-${section.span.end}`, section.extent]),
  );
  return measures
    .filter((measure) => measure.awards.length > 0)
    .map((measure) => extents.get(measure.id) ?? measure.span)
    .sort((a, b) => a.start - b.start);
};

const isWithin = (spans: readonly Span[], span: Span): boolean =>
  spans.some((outer) => outer.start <= span.start && span.end <= outer.end);

const statisticAt = (
  text: Recognized,
  sentence: Sentence,
  mention: MoneyMention,
  clause: Clause,
  clauses: readonly Clause[],
  carriedYear: number | null,
): Statistic[] | null => {
  if (isMoney(mention.unit) || mention.unit === 'ratio') return null;
  const at = numberAt(sentence, mention);
  const before = sentence.text.slice(clause.start, at.start);
  const after = sentence.text.slice(at.end, clause.end);
  const number = sentence.text.slice(at.start, at.end);
  if (isNone(mention, before, after, number, sentence)) return null;
  const indicator = indicatorOf(sentence, clause, clauses, before, after, mention);
  if (indicator === null) return null;
  const year = lastYear(sentence.text, at.start) ?? carriedYear;
  const planned = isPlanned(sentence.text.slice(0, at.end));
  const quoted = quoteOf(text, sentence, clause, clauses, before);
  const base = {
    rule: 'quantity-in-prose',
    unit: mention.unit === '个' && after.startsWith('国家') ? '个国家' : mention.unit,
    year,
    planned,
    valueSpan: mention.valueSpan,
    ...quoted,
  };
  const id = (k: number): string =>
    `${text.id}/statistic/${mention.valueSpan.start}-${mention.valueSpan.end}${k > 0 ? `/${k}` : ''}`;
  if (mention.valueMax !== undefined && /从[^,，]*$/.test(before) && /不等/.test(after))
    return [
      { ...base, id: id(0), indicator: `${indicator}最小值`, value: mention.value, qualifier: 'exact' },
      { ...base, id: id(1), indicator: `${indicator}最大值`, value: mention.valueMax, qualifier: 'exact' },
    ];
  if (mention.valueMax !== undefined)
    return [{ ...base, id: id(0), indicator, value: mention.value, valueMax: mention.valueMax, qualifier: 'range' }];
  return [{ ...base, id: id(0), indicator, value: mention.value, qualifier: qualifierOf(before, number, after) }];
};

/** Where the number with its unit stands in the sentence. */
const numberAt = (sentence: Sentence, mention: MoneyMention): Clause => {
  let start = mention.at.start;
  while (start < mention.at.end && (sentence.offsets[start] ?? 0) < mention.valueSpan.start) start++;
  let end = start;
  while (end < mention.at.end && (sentence.offsets[end] ?? 0) < mention.valueSpan.end) end++;
  return { start, end };
};

const isNone = (mention: MoneyMention, before: string, after: string, number: string, sentence: Sentence): boolean => {
  const figures = /\d/.test(number);
  if (!figures && statisticWords().structural.test(mention.unit.replace(/^个/, ''))) return true;
  if (!figures && mention.value < 10 && !/[%‰]|百分点/.test(mention.unit)) return true;
  if (mention.unit === '岁' || mention.unit === '周岁' || mention.unit === '届') return true;
  if (
    /\[$/.test(before) ||
    (before === '' && /^\d+\.\d+$/.test(number.replace(/[^\d.]/g, '')) && mention.unit === '个')
  )
    return true; // [36对…; 3.3个人属性 is a heading
  if (/[A-Z][a-z]+等(?:人)?\d*/.test(before)) return true;
  if (/前 ?$/.test(before) || /例如|比如|假如|譬如|可以是/.test(before)) return true;
  if (/^[个大件条点]$/.test(mention.unit) && /^(?:方面|维度|层面|问题|环节|步骤|阶段|事|方向|部分|领域的)/.test(after))
    return true;
  if (
    /^(?:年|个月|月|天|日|周|小时|分钟|个工作日)$/.test(mention.unit) &&
    !/未来|需要|通常|通过|运作|平均|缩短|压缩/.test(before)
  )
    return true;
  if (/(?:第|表|图|式|附件|模型|假设|章|节|条|Table|Figure) ?$/.test(before)) return true;
  if (/^[%‰]$/.test(mention.unit) && /(?:置信|显著性?)水平/.test(before + after)) return true;
  if (/(?:不得|不能|不应|不可|须|应当|必须)[^,，]{0,12}$/.test(before)) return true;
  return /^(?:以上|以下)?的?(?:占|为|达)/.test(after) && mention.unit === '岁' && sentence.text.length > 0;
};

/** The clause of the number; with the one before where this one has no subject of its own (对外依存度 has, 仅占6.4% has not). */
const quoteOf = (
  text: Recognized,
  sentence: Sentence,
  clause: Clause,
  clauses: readonly Clause[],
  before: string,
): Quoted => {
  const previous = clauses[clauses.indexOf(clause) - 1];
  const start =
    trimIndicator(before).length < 2 && previous && clause.start - previous.end <= 1 && before.length < 3
      ? previous.start
      : clause.start;
  return sourceQuote(text.text, sentence, start, clause.end);
};
