// What each figure of a sentence is a figure of.
//
// Signals, in order of precedence:
//   1. the figure before it in a list: 分别增长46.9%、9.5% gives each its own name where there are as many names as figures
//   2. 由A增加到B: both are figures of what stands before 由
//   3. a base of its own behind 和: 占世界的39.6%和中亚的91.1%
//   4. the words before it in its clause without the verb; what it counts, behind it (24个行业, 90%的高端仪器)
//   5. the topic: what the last figure of the sentence was of, where the clause only leans on it (占全省的32.6%, 增长3.6%)
// Never reads past a semicolon, and never takes a subject from the sentence before.
import { type Clause, clauseAt } from '../clauses.ts';
import type { Figure } from './figures.ts';
import { withNames } from './indicator-names.ts';
import { statisticWords, trimIndicator, withChange } from './statistic-words.ts';

/** An indicator, null where none is told, and where in the sentence the clause begins that names it. */
export type Indicator = { readonly words: string | null; readonly from: number };

/** The indicator of each figure. Widths must be folded. */
export const findIndicators = (
  text: string,
  clauses: readonly Clause[],
  figures: readonly FigureAt[],
): readonly Indicator[] => {
  const found: Reading[] = [];
  for (const [k, figure] of figures.entries()) {
    const clause = clauseAt(clauses, figure.start) ?? { start: 0, end: text.length };
    const last = found.at(-1);
    const known = last && !text.slice(last.end, figure.start).includes(';') ? last : null;
    const next = figures[k + 1];
    const shares = /[%‰]/.test(figure.unit) && /^ ?的/.test(text.slice(figure.end));
    const until = next && next.start < clause.end && !shares ? next.start : clause.end;
    const at = { text, clauses, clause, figure, until, last: known };
    const read = (known?.clause === clause && readBeside(at, known)) || readAlone(at);
    found.push({ ...read, clause, end: figure.end });
  }
  return withNames(text, found, figures);
};

export type FigureAt = Pick<Figure, 'start' | 'end' | 'unit'>;

/** What is known of a figure once read. */
export type Reading = {
  readonly indicator: string;
  /** What later clauses of the sentence lean on, and where the clause begins that says so. */
  readonly topic: string;
  readonly from: number;
  /** The words before what it counts: 创造了全市 of 创造了全市三成的产值, which 近四成的税收 shares. */
  readonly stem: string;
  /** The words before it, verb and all: where its names stand if it opens a list. */
  readonly lead: string;
  readonly listed: boolean;
  readonly clause: Clause;
  readonly end: number;
};

type Read = Omit<Reading, 'clause' | 'end'>;

type Place = {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly clause: Clause;
  readonly figure: FigureAt;
  /** The next figure's start, or the clause's end. */
  readonly until: number;
  /** The figure before it, unless a semicolon stands between. */
  readonly last: Reading | null;
};

const joint = /^ ?(?:\([^)\d]{1,14}\))? ?(?:、|和|及|与|以及|或) ?(?:约|近|超过?)? ?$/;
const otherBase = /^ ?(?:和|及|与|、|以及)([^,;、]{2,20}?)的?$/;

/** A figure behind another one of its clause, read by what stands between them. */
const readBeside = ({ text, figure }: Place, last: Reading): Read | null => {
  const between = text.slice(last.end, figure.start);
  if (joint.test(between)) return { ...last, listed: true };
  if (statisticWords().reaching.test(between)) return { ...last, listed: false };
  if (/^ ?\($/.test(between)) return { ...last, indicator: last.topic, listed: false };
  const base = otherBase.exec(between)?.[1];
  if (!base || !/占[^占]*$/.test(last.indicator)) return null;
  return { ...last, indicator: last.indicator.replace(/占[^占]*$/, `占${base}`), listed: false };
};

const readAlone = (at: Place): Read => {
  const { text, clause, figure, until, last } = at;
  const share = shareOf(text, clause, text.slice(clause.start, figure.start));
  const none = { from: clause.start, stem: '', lead: '', listed: false };
  if (share) return { ...none, indicator: share, topic: share };
  const same = last?.clause === clause ? last : null;
  const since = same ? text.slice(same.end, figure.start) : '';
  const attribute = /^(?:的|以[上下内]的)/.test(since);
  const lead = same && !attribute ? since : text.slice(clause.start, figure.start);
  const after = text.slice(figure.end, until);
  const counted = statisticWords().reaching.test(after) ? '' : countedBehind(after, figure.unit, until < clause.end);
  if (counted !== '' && last && frameBefore(at).words === '' && sharesStem(lead, counted, last, same !== null))
    return { ...none, indicator: `${last.stem}${counted}`, topic: counted, stem: last.stem, lead };
  const subject = subjectOf(lead, counted, at);
  const indicator = withBehind(subject.indicator, counted, after, figure.unit, lead);
  const topic = subject.topic === '' ? indicator : subject.topic;
  return { ...none, indicator, topic, from: subject.from, stem: subject.indicator, lead };
};

/** 三成的产值，近四成的税收; 30多个国家的最大出口国和60多个国家的最大进口国: what stands before the first counts for both. */
const sharesStem = (lead: string, counted: string, last: Reading, same: boolean): boolean =>
  last.stem !== '' &&
  (same
    ? /(?:[和及与、]|的)(?:约|近|超过?)?$/.test(lead)
    : trimIndicator(lead) === '' &&
      last.indicator.length > last.stem.length &&
      !/是|为|来自|属于|没有|[增减]/.test(counted));

type Subject = { readonly indicator: string; readonly topic: string; readonly from: number };

/** The words before a figure as its subject; those that lean take the topic before them. */
const subjectOf = (lead: string, counted: string, at: Place): Subject => {
  const words = statisticWords();
  const { last, clause } = at;
  const start = lead
    .replace(/^(.*?)(?:已经?|也|就)?(?:由|从)(?:[^由从,]{0,12}年[^由从,]{0,5})?$/, '$1')
    .replace(/(?<=[\u4e00-\u9fff])\d[\d.]*(?:、[\d.]+)*(?:和|及|、)$/, '') // 增速5.3、1.3和1.3个百分点
    .replace(/^.*(?:高于|低于|比)(.+)\($/, '$1');
  const own = trimIndicator(start);
  const said = withChange(start, own);
  const frame = frameBefore(at);
  const onward = words.onward.test(lead);
  if (said === '' && counted !== '' && !onward && !/(?:作为|拥有|成为)(?:约|近|超过?)?$/.test(lead))
    return { indicator: frame.words, topic: '', from: frame.from };
  if (said === '' || words.leaning.test(said) || onward) {
    const before = last ? { words: last.topic, from: last.from } : clauseBefore(at);
    return { indicator: `${before.words}${onward ? '' : said}`, topic: before.words, from: before.from };
  }
  if (last && (words.relative.test(own) || words.compared.test(own))) {
    const stem =
      words.parts.test(own) || words.compared.test(own) ? last.topic : last.topic.replace(words.measures, '');
    return { indicator: `${stem}${said}`, topic: `${stem}${said}`, from: last.from };
  }
  const framed = /(?:占比|比重|比例)$/.test(own) ? frame : { words: '', from: clause.start };
  const share = /占(?:到|了|约|近|比为|超过?)*$/.test(lead.trimEnd()) && !own.includes('占') ? '占比' : '';
  return { indicator: `${framed.words}${said}${share}`, topic: own.replace(/占[^占]*$/, ''), from: framed.from };
};

/** With what is counted or shared behind the figure: 24个行业实现增长, 90%的高端仪器来自国外. */
const withBehind = (subject: string, counted: string, after: string, unit: string, lead: string): string => {
  if (counted === '' || subject.endsWith(counted)) return subject;
  if (!/^[%‰]$/.test(unit) || subject === '') return `${subject}${counted}`;
  if (/^ ?的/.test(after)) return /占|[率比重]$/.test(subject) ? subject : `${subject}${counted}`;
  return endsInVerb(lead) ? subject : `${subject}${counted}`;
};

const endsInVerb = (lead: string): boolean =>
  /(?:占|为|达|到|至|过|于|近|约|率|比|重|的|增长|提高|下降)$/.test(lead.trimEnd());

/** The words behind a figure up to a stop; of those before another figure, up to what leads to it. */
const countedBehind = (after: string, unit: string, open: boolean): string => {
  const words =
    /^ ?(?:多|余|左右|以[上下内])*(?:国家|口(?=[的均每占]))?的?(?!不等|左右|上下|[多余](?![元次样])|以[上下内])([^,;。、（(]+)/.exec(
      after,
    )?.[1] ?? '';
  if (!/^[\u4e00-\u9fff“A-Za-z]/.test(words)) return '';
  const cut = open ? trimIndicator(words.replace(/(?:的|[和及与])?(?:约|近|超过?|有|共)*$/, '')) : words;
  const short = cut.length > longestCounted ? shortened(cut) : cut;
  const bare = short.replace(/(?:的?(?:前提下|基础上|同时|情况下)|为样本|不等|[是为]前|的|处)$/, '').trim();
  return bare.length >= (unit === '%' ? 2 : 1) && bare.length <= longestCounted + 10 ? bare : '';
};

/** 具有较强带动力的省级产业园区 → 省级产业园区; a predicate is cut at its first joint. */
const shortened = (words: string): string => {
  const head = /^[^是为来均都]*的([^的是为来均都]{3,16})$/.exec(words)?.[1];
  return head ?? words.replace(/(?<=.{4})(?:的|为|来自|中|均|都|是|并|而).*$/, '');
};

// 22 characters: longer runs behind a figure are predicates with objects of their own, cut at their first joint.
const longestCounted = 22;

/** 全市7家孵化器中，有6家…: the clause before says of which. */
const frameBefore = ({ text, clauses, clause }: Place): { words: string; from: number } => {
  const previous = clauses[clauses.indexOf(clause) - 1];
  const said = previous ? text.slice(previous.start, previous.end) : '';
  if (!previous || !said.endsWith('中') || said.length > 30) return { words: '', from: clause.start };
  return { words: trimIndicator(said.replace(/\d+[多余]?[家个条项名位种座类所]/, '')), from: previous.start };
};

const clauseBefore = ({ text, clauses, clause }: Place): { words: string; from: number } => {
  const previous = clauses[clauses.indexOf(clause) - 1];
  const said = previous ? text.slice(previous.start, previous.end) : '';
  if (!previous || /[;。]/.test(text[previous.end] ?? '') || said.length > 40) return { words: '', from: clause.start };
  return {
    words: trimIndicator(said.replace(/(?:已经?|也|仍|正|将)?(?:是|成为)(?!否).*$/, '')),
    from: previous.start,
  };
};

/** 在基层农技人员中，50岁以上的占32.4%: of what the share is, and which. */
const shareOf = (text: string, clause: Clause, before: string): string | null => {
  const group = /^(.{2,20}?)的?(?:仅|只|约|已|均|就|还|又)?(?:占(?:到|比|比为)?|只有)(?:了|约|近|达)*$/.exec(
    before,
  )?.[1];
  const frame = /(?:^|[,，。;；])在([^,，。;；]{2,24}?)中[,，]/.exec(text.slice(0, clause.start + 1))?.[1];
  return group && frame ? `${frame}中${group.replace(/的$/, '')}占比` : null;
};
