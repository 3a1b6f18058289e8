// Statistics in prose: an indicator with its value, unit, year, bound; ranks (世界第二); changes (提高6.4个百分点).
//
// Signals, in order of precedence:
//   1. a rank: 世界第二大经济体, 位居全国第四 → value 2, unit 位, rank
//   2. a quantity with the indicator before it in the clause (原油进口量超过5亿吨), or behind it (90%的高端仪器)
//   3. 占 with a group before it: 50岁以上的占32.4% is 32.4, not 50
// The year is the last one before it in the sentence or the paragraph's sentence before; 到2025年 makes it planned.
// Never a statistic: what a measure offers or asks, money (amounts), an age, a count of the text's own parts (三方面).
import type { Measure, Span, Statistic } from '../../../model/index.ts';
import { matchesOf } from '../../../text/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { Mention, Recognized, Sentence } from '../../types.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { type Clause, clauseAt, findClauses } from '../clauses.ts';
import { sectionsOfMeasures } from '../measures/measure-section.ts';
import { ruledBy } from '../ruled-by.ts';
import { type Figure, findFigures } from './figures.ts';
import { ranksOf } from './ranks.ts';
import { isStatistic } from './statistic.ts';
import { StatisticWindow } from './statistic-window.ts';
import { isPlanned, lastYear, qualifierOf, statisticWords } from './statistic-words.ts';
import { findSubjects, type Subject } from './subjects.ts';

/**
 * The statistics of a text that no measure has taken, in its order. `documentYear` is the year of its last date, null
 * where unknown.
 */
export const interpretStatistics = (
  text: Recognized,
  measures: readonly Measure[],
  documentYear: number | null,
): Statistic[] => {
  const taken = new Set(
    measures.flatMap((measure) => [...measure.awards, ...measure.conditions].map((term) => term.valueSpan.start)),
  );
  const funded = fundedSpans(text, measures);
  const bySentence = Map.groupBy(text.mentions, (mention) => mention.sentence);
  const dated = yearOfText(text, documentYear);
  const found: Statistic[] = [];
  let carried: { readonly block: number; readonly year: number | null } = { block: -1, year: null };
  text.sentences.forEach((sentence, index) => {
    if (sentence.zone !== 'body' && sentence.zone !== 'front') return;
    if (text.blocks[sentence.block]?.kind !== 'paragraph') return;
    const before = carried.block === sentence.block ? carried.year : null;
    carried = { block: sentence.block, year: lastYear(sentence.text, sentence.text.length) ?? before };
    if (isAddress(sentence.text)) return;
    const mentions = bySentence.get(index) ?? [];
    const ranks = ranksOf(text, sentence, dated);
    const numbers = findFigures(sentence, mentions);
    if (numbers.length + ranks.length === 0) return;
    const clauses = findClauses(sentence.text);
    const at = { text, sentence, clauses, carriedYear: before, dated };
    const figures = withoutAsides(sentence.text, clauses, numbers);
    const subjects = findSubjects(sentence.text, clauses, figures);
    const told = figures.flatMap((figure, k) => {
      const subject = subjects[k];
      if (!subject || taken.has(figure.valueSpan.start) || isWithin(funded, figure.valueSpan)) return [];
      return statisticsAt(at, figure, subject, { next: figures[k + 1], last: figures[k - 1] });
    });
    found.push(...withPlace([...told, ...ranks], sentence, mentions));
  });
  return onceEach(found.sort((a, b) => a.valueSpan.start - b.valueSpan.start));
};

/**
 * Of what year a text speaks last: its own date, else the last year that it tells without a plan. What it calls 到2013年
 * is past in 2016.
 */
const yearOfText = (text: Recognized, documentYear: number | null): number | null => {
  if (documentYear !== null) return documentYear;
  const years = text.sentences.flatMap(({ zone, text: words }) =>
    (zone === 'body' || zone === 'front') && !statisticWords().planned.test(words) ? toldYears(words) : [],
  );
  return Math.max(0, ...years) || null;
};

const toldYears = (words: string): number[] => matchesOf(words, shapes().year).map((found) => Number(found[1]));

/** A note that is an address or an entry of literature has figures in titles only. */
const isAddress = (words: string): boolean => /www\.|https?:|\/\/[a-z]/.test(words);

/**
 * The statistics with the last place before each in its sentence, or the first behind it in its words; not one in a
 * body's name.
 */
const withPlace = (statistics: readonly Statistic[], sentence: Sentence, mentions: readonly Mention[]): Statistic[] => {
  if (statistics.length === 0) return [];
  const bodies = mentions.filter((mention) => mention.type === 'agency');
  const named = mentions.flatMap((mention) =>
    mention.type === 'region' ? [{ name: mention.name, at: mention.span.start }] : [],
  );
  const pointed = matchesOf(sentence.text, statisticWords().pointers).map((found) => ({
    name: found[0],
    at: sentence.offsets[found.index] ?? 0,
  }));
  const places = [...named, ...pointed]
    .filter(
      ({ at, name }) => !bodies.some(({ span }) => span.start <= at && at < span.end) && !isBase(sentence, at, name),
    )
    .sort((a, b) => a.at - b.at);
  return statistics.map((statistic) => {
    const before = places.findLast(({ at }) => at < statistic.valueSpan.start);
    const place = before ?? places.find(({ at }) => at < statistic.span.end);
    return place ? { ...statistic, place: place.name } : statistic;
  });
};

/** 占全国的8.97%, 居全省第2位, 与全国平均水平相比: what a figure is compared with; 北京、天津和广州 are several places, not one. */
const isBase = (sentence: Sentence, at: number, name: string): boolean => {
  const start = sentence.offsets.findIndex((offset) => offset >= at);
  const before = sentence.text.slice(Math.max(0, start - 4), start);
  const after = sentence.text.slice(start + name.length, start + name.length + 12);
  const { base, several, among } = shapes();
  return base.test(before) || several.test(before) || among.test(after);
};

/** A count said again (基于1250份问卷数据) is no new statistic: the same value of the same unit, of twenty or more. */
const onceEach = (statistics: readonly Statistic[]): Statistic[] => {
  const seen = new Set<string>();
  return statistics.filter((statistic) => {
    if (statistic.value < 20 || shapes().share.test(statistic.unit)) return true;
    const key = `${statistic.value} ${statistic.unit}`;
    return !seen.has(key) && seen.add(key);
  });
};

/**
 * Where measures with awards stand: their sections, or the sentence where there is none. Every number there is theirs.
 */
const fundedSpans = (text: Recognized, measures: readonly Measure[]): Span[] => {
  const sectionOf = sectionsOfMeasures(text);
  return measures
    .filter((measure) => measure.awards.length > 0)
    .map((measure) => sectionOf(measure)?.extent ?? measure.span)
    .sort((a, b) => a.start - b.start);
};

const isWithin = (spans: readonly Span[], span: Span): boolean =>
  spans.some((outer) => outer.start <= span.start && span.end <= outer.end);

type Place = {
  readonly text: Recognized;
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly carriedYear: number | null;
  readonly dated: number | null;
};

const statisticsAt = (
  { text, sentence, clauses, carriedYear, dated }: Place,
  figure: Figure,
  { words: indicator, from, ruling }: Subject,
  { next, last }: { readonly next: Figure | undefined; readonly last: Figure | undefined },
): Statistic[] => {
  const { unit, value, valueMax, valueSpan } = figure;
  const clause = clauseAt(clauses, figure.start) ?? { start: 0, end: sentence.text.length };
  const before = sentence.text.slice(clause.start, figure.start);
  const after = sentence.text.slice(figure.end, clause.end);
  if (indicator === null || !isStatistic(new StatisticWindow(sentence, clause, figure, last))) return [];
  const base = {
    ...ruledBy(sentence, ruling),
    unit: unit === '个' && shapes().countries.test(after) ? '个国家' : unit,
    year: yearAt(sentence.text, figure, next) ?? carriedYear,
    planned: isPlanned(sentence.text.slice(0, figure.end), dated),
    valueSpan,
    ...sourceQuote(text.text, sentence, from, clause.end),
  };
  const id = `${text.id}/statistic/${valueSpan.start}-${valueSpan.end}`;
  if (valueMax === undefined) {
    const number = sentence.text.slice(figure.start, figure.end);
    return [{ ...base, id, indicator, value, qualifier: qualifierOf(before, number, after) }];
  }
  if (shapes().from.test(before) && shapes().notAlike.test(after))
    return [
      { ...base, id, indicator: `${indicator}最小值`, value, qualifier: 'exact' },
      { ...base, id: `${id}/1`, indicator: `${indicator}最大值`, value: valueMax, qualifier: 'exact' },
    ];
  return [{ ...base, id, indicator, value, valueMax, qualifier: 'range' }];
};

/** The last year before a figure; of 2009年至2018年由A增加到B the first figure has the first. */
const yearAt = (words: string, figure: Figure, next: Figure | undefined): number | null => {
  const clause = /[^,;]*$/.exec(words.slice(0, figure.start))?.[0] ?? '';
  const first = shapes().firstYear.exec(clause)?.[1];
  const reaches = next && statisticWords().reaching.test(words.slice(figure.end, next.start));
  return first && reaches ? Number(first) : lastYear(words, figure.start);
};

/** The figures without those that only say which are meant: ages, spans of time before another figure, thresholds. */
const withoutAsides = (words: string, clauses: readonly Clause[], figures: readonly Figure[]): Figure[] =>
  figures.filter((figure, k) => {
    const clause = clauseAt(clauses, figure.start) ?? { start: 0, end: words.length };
    const next = figures[k + 1];
    const before = words.slice(clause.start, figure.start);
    if (shapes().age.test(figure.unit) || shapes().ahead.test(before)) return false;
    if (next && next.start < clause.end && shapes().time.test(figure.unit)) return false; // 未来30年年均开采量为2万吨
    return !isThreshold(figure, before, words.slice(figure.end, clause.end));
  });

/** 经营面积大于50亩的农户, 年产量超过1000吨的矿山有9座: it says which are meant. */
const isThreshold = ({ bound, unit }: Figure, before: string, after: string): boolean =>
  bound === 'open' &&
  !(/[%‰]/.test(unit) && shapes().ofBase.test(before)) &&
  shapes().threshold.test(before) &&
  shapes().meant.test(after);

const shapes = lazily(() => {
  const figure = '(?:19|20)\\d{2}';
  return {
    year: cueShape(`(?<!{reach-end}|[—~-]|\\d)(${figure}){year}(?!{decade})`, 'g'),
    firstYear: cueShape(`(${figure}){year}?(?:{range}|[—~-])${figure}{year}?[^,;]*{from-figure}[^,;]*$`),
    base: cueShape('{base-word}$'),
    several: cueShape('[\\u4e00-\\u9fff]{joined-short|listed}$'),
    among: cueShape('^{place-unit}?{joined-short|listed}[\\u4e00-\\u9fff]{2,4}(?:{place-unit|joined|listed})'),
    share: cueShape('[%‰]|{percentage-points}'),
    countries: cueShape('^{countries}'),
    from: cueShape('{from-alone}[^,，]*$'),
    notAlike: cueShape('{not-alike}'),
    age: cueShape('^{age-unit}$'),
    ahead: cueShape('{ahead} ?$'),
    time: cueShape('^{unit-of-time}$'),
    ofBase: cueShape('{makes-up}[^,]*$'),
    threshold: cueShape('[\\u4e00-\\u9fff]{2}{threshold-verb}$'),
    meant: cueShape('^{within-bound}?[\\u4e00-\\u9fff]{0,2}{of}[\\u4e00-\\u9fff]'),
  };
});
