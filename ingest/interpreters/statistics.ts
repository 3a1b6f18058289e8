// Statistics in prose: an indicator with its value, unit, year, bound; ranks (世界第二); changes (提高6.4个百分点).
//
// Signals, in order of precedence:
//   1. a rank: 世界第二大经济体, 位居全国第四 → value 2, unit 位, rank
//   2. a quantity with the indicator before it in the clause (原油进口量超过5亿吨), or behind it (90%的高端仪器)
//   3. 占 with a group before it: 50岁以上的占32.4% is 32.4, not 50
// The year is the last one before it in the sentence or the paragraph's sentence before; 到2025年 makes it planned.
// Never a statistic: what a measure offers or asks, money (amounts), an age, a count of the text's own parts (三方面).
import type { Measure, Qualifier, Quoted, Span, Statistic } from '../../model/index.ts';
import { parseNumeral } from '../../text/index.ts';
import { sourceQuote, sourceSpan } from '../layout/index.ts';
import { isMoney } from '../recognizers/quantity.ts';
import type { Mention, MoneyMention, Recognized, Sentence } from '../types.ts';
import { mapping, readVocabulary, wordList } from '../vocabulary/index.ts';
import { type Clause, clauseAt, findClauses } from './clauses.ts';

const words = () =>
  readVocabulary('statistics', (value) => {
    const file = mapping(value, 'statistics.yml');
    const alternatives = (name: string): string =>
      [...wordList(file[name], name)].sort((a, b) => b.length - a.length).join('|');
    return {
      verbs: new RegExp(`(?:${alternatives('verbs')}|了|，|,|的)+$`),
      planned: new RegExp(alternatives('planned')),
      above: bound(alternatives('above'), alternatives('aboveBehind')),
      below: bound(alternatives('below'), alternatives('belowBehind')),
      about: bound(alternatives('about'), alternatives('aboutBehind')),
      pointers: new RegExp(alternatives('pointers'), 'g'),
      structural: new RegExp(`^(?:${alternatives('structural')})$`),
    };
  });

/** Words right before a number, or right behind it: `|` stands for the number. */
const bound = (before: string, behind: string): RegExp =>
  new RegExp(`(?:${before})(?:了|到|达|达到|占)? ?\\||\\| ?(?:${behind})`);

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
    found.push(...withPlace(inFormulas(text, sentence, clauses, before), sentence, bySentence.get(index) ?? []));
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
  const pointed = [...sentence.text.matchAll(words().pointers)].map((found) => ({
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
  if (!figures && words().structural.test(mention.unit.replace(/^个/, ''))) return true;
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

/** In prose 达到 and 仅 bound nothing: the figure is what was observed. */
const qualifierOf = (before: string, number: string, after: string): Qualifier => {
  const { above, below, about } = words();
  if (/\d ?[万亿]?[多余]/.test(number)) return 'at-least';
  if (above.test(`${before}|${after}`)) return 'at-least';
  if (below.test(`${before}|${after}`)) return 'at-most';
  return about.test(`${before}|${after}`) ? 'about' : 'exact';
};

/** The words before the number without the verb; else those behind it; else the subject of the clause before. */
const indicatorOf = (
  sentence: Sentence,
  clause: Clause,
  clauses: readonly Clause[],
  before: string,
  after: string,
  mention: MoneyMention,
): string | null => {
  const share = shareOf(sentence, clause, before);
  if (share) return share;
  const own = trimIndicator(before);
  const said = changeIn(before, own);
  const subject = leansBack.test(said) || said === '' ? `${subjectBefore(sentence, clause, clauses)}${said}` : said;
  const behind =
    /^(?:多|余)?(?:国家)?的?(?!不等)([^,，;；。、（(]{2,24})/
      .exec(after)?.[1]
      ?.replace(/(?:的|来自|均|都|是|为|大于).*$/, '') ?? '';
  if (own.length >= 2) return behind.length >= 2 && !/^[%‰]$/.test(mention.unit) ? `${subject}${behind}` : subject;
  if (behind.length >= 2) return behind;
  return subject.length >= 2 ? subject : null;
};

/** A share or a change whose subject stands in the clause before: 占地区生产总值的比重, 同比增长. */
const leansBack = /^(?:占|同比|环比|较|比上年)/;

/** 单位能耗下降15.2% is a fall by that much, not a level: the word of change belongs to the indicator. */
const changeIn = (before: string, subject: string): string => {
  const change = /(增长|增加|上升|提高|提升|下降|降低|减少|回落|缩短)(?:了|约|近|超过?)?$/.exec(before)?.[1];
  return change && subject !== '' ? `${subject}${change}` : subject;
};

const subjectBefore = (sentence: Sentence, clause: Clause, clauses: readonly Clause[]): string => {
  const previous = clauses[clauses.indexOf(clause) - 1];
  if (!previous) return '';
  const words = sentence.text.slice(previous.start, previous.end).replace(/^(?:截至)?(?:19|20)\d{2}年(?:底|末)?/, '');
  return trimIndicator(words.replace(/[\d.]+.*$/, ''));
};

/** 在基层农技人员中，50岁以上的占32.4%: of what the share is, and which. */
const shareOf = (sentence: Sentence, clause: Clause, before: string): string | null => {
  const group = /^(.{2,20}?)的?(?:仅|只|约|已|均|就|还|又)?(?:占(?:到|比|比为)?|只有)(?:了|约|近|达)*$/.exec(
    before,
  )?.[1];
  const frame = /(?:^|[,，。;；])在([^,，。;；]{2,24}?)中[,，]/.exec(sentence.text.slice(0, clause.start + 1))?.[1];
  return group && frame ? `${frame}中${group.replace(/的$/, '')}占比` : null;
};

const trimIndicator = (before: string): string => {
  let subject = before.replace(
    /^(?:其中|同时|此外|另外|目前|当前|截至[^,，]*|到?\d{4}年(?:底|末)?|据统计|已|且|并|而|也|还|仅|在)+/,
    '',
  );
  for (let cut = subject.replace(words().verbs, ''); cut !== subject; cut = subject.replace(words().verbs, ''))
    subject = cut;
  return subject.replace(/^.*[、]/, '').trim();
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

const lastYear = (text: string, until: number): number | null => {
  const found = [...text.slice(0, until).matchAll(/(?<!\d)((?:19|20)\d{2})(?:年(?!代)|—|-|~)/g)].at(-1)?.[1];
  return found ? Number(found) : null;
};

/** What is named in a title plans nothing, and 目前, 已 end a plan. */
const isPlanned = (before: string): boolean => {
  const said = before.replace(/《[^》]*》/g, '');
  const open = said.slice(Math.max(said.lastIndexOf('目前'), said.lastIndexOf('截至'), 0));
  return (/到(?:19|20)\d{2}年/.test(open) && !/^截至/.test(open)) || words().planned.test(open);
};

/** 有效率 $8 3 . 3 \\%$: what a scan took for a formula. */
const inFormulas = (
  text: Recognized,
  sentence: Sentence,
  clauses: readonly Clause[],
  carriedYear: number | null,
): Statistic[] =>
  [...sentence.text.matchAll(/\$ ?((?:\d ?)+(?:\. ?(?:\d ?)+)?)\\% ?\$/g)].flatMap((found) => {
    const clause = clauseAt(clauses, found.index);
    const indicator = clause ? trimIndicator(sentence.text.slice(clause.start, found.index)) : '';
    const behind = /^的?([\u4e00-\u9fff]{2,16})/.exec(sentence.text.slice(found.index + found[0].length))?.[1] ?? '';
    if (!clause || indicator.includes('$') || (indicator.length < 2 && behind.length < 2)) return [];
    const valueSpan = sourceSpan(sentence, found.index, found.index + found[0].length);
    return [
      {
        id: `${text.id}/statistic/${valueSpan.start}-${valueSpan.end}`,
        rule: 'share-in-formula',
        indicator: indicator.length < 2 ? behind : indicator,
        value: Number((found[1] ?? '').replaceAll(' ', '')),
        unit: '%',
        year: lastYear(sentence.text, found.index) ?? carriedYear,
        planned: isPlanned(sentence.text.slice(0, found.index)),
        qualifier: qualifierOf(sentence.text.slice(clause.start, found.index), found[0], ''),
        valueSpan,
        ...sourceQuote(text.text, sentence, clause.start, clause.end),
      },
    ];
  });

const rank =
  /(?:(世界|全球|全国|亚洲|国内|全省|全市|国际)(?:排名)?|(?:位居|位列|排名|居|列|稳居|跃居|跻身|排在)[^,，;；。第]{0,8})第([一二三四五六七八九十]{1,3}|\d{1,3})(?:大|位|名)?|第([一二三四五六七八九十]{1,3})(大[\u4e00-\u9fff]{0,8}国|[\u4e00-\u9fff]{0,4}(?:大国|强国|大省|大市|大经济体))/g;

/** 世界第二大经济体, 位居世界第2位: value and unit 位. */
const ranksOf = (text: Recognized, sentence: Sentence, clauses: readonly Clause[]): Statistic[] =>
  [...sentence.text.matchAll(rank)].flatMap((found) => {
    const value = parseNumeral(found[2] ?? found[3] ?? '');
    if (
      value === null ||
      /第[一二三四五六七八九十\d]+(?:次|届|章|条|批|期|产业|轮|季度)/.test(
        sentence.text.slice(found.index, found.index + found[0].length + 2),
      )
    )
      return [];
    const clause = clauseAt(clauses, found.index) ?? { start: 0, end: sentence.text.length };
    const span = sourceSpan(sentence, found.index, found.index + found[0].length);
    return [
      {
        id: `${text.id}/statistic/${span.start}-${span.end}`,
        rule: 'rank',
        indicator: rankedIn(sentence.text.slice(clause.start, clause.end), found.index - clause.start, found[0]),
        value,
        unit: '位',
        year: lastYear(sentence.text, found.index),
        planned: isPlanned(sentence.text.slice(0, found.index)),
        qualifier: 'exact' as const,
        rank: true,
        valueSpan: span,
        ...sourceQuote(text.text, sentence, clause.start, clause.end),
      },
    ];
  });

/** What is ranked: 我国已成为世界第二大经济体 → 我国经济体, …和制造业第一大国 → 制造业. */
const rankedIn = (clause: string, at: number, words: string): string => {
  const lead = trimIndicator(clause.slice(0, at));
  const last = /^.*(?:成为|作为|和|与|是)([^的]{2,})$/.exec(lead)?.[1];
  const tail = /^([\u4e00-\u9fff]{2,8}?)(?=$|[,，、;；和与的])/.exec(clause.slice(at + words.length))?.[1] ?? '';
  const kind = /第[一二三四五六七八九十]{1,3}([\u4e00-\u9fff]{2,4})大(?:国|省|市)$/.exec(words)?.[1] ?? '';
  return `${last ?? lead}${tail || kind}` || clause;
};
