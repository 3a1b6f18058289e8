// Where the words begin and end that state an award: from the verb that gives, or the 按 that says by what measure, to the
// noun of what is given. 对…的企业，按实际费用的50%给予补贴，每年最高100万元 → 按实际费用的50%给予补贴 · 每年最高100万元.
//
// Signals, in order of precedence:
//   1. 分别 with several amounts: one quote for all of them, to the end of the clause
//   2. the last 给予 before the amount, else 按, else another verb of giving, else the words of its bound
//   3. a subject of at most 16 characters before that belongs to it (单家机构每年最高…); 对… of at most 22 does where the
//      sentences beside it give to others, for there it tells one award from the next
//   4. another amount of the clause ends it, and so do a closing bracket or quotation mark that opened before it
import type { Span } from '../../../model/index.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';

// 16 and 22 characters: the longest subject and 对… in the corpus' gold quotes are 13 and 22; 30 costs 4 points of exact quotes.
const longestSubject = 18;
const longestLead = 22;
const longestTail = 28;

const adverbs = '(?:分别|各|再|另|另外|额外|继续|一次性|分阶段|分期|分批|连续|可|每年|每月|每人|每家|每项|当年|年度)*';
const gives = new RegExp(`${adverbs}(?:给予|给与|予以|给(?=企业|每|个人|单位|项目|我))`, 'g');
const measures = new RegExp(
  `${adverbs}(?:按照?|参照|依照|(?<![可予加难足])以(?![上下内外及])(?=[^,;。]*(?:标准|比例|$)))`,
  'g',
);
const others = new RegExp(
  `${adverbs}(?:奖励|奖补|补助|补贴|资助|拨付|支持|配套|发放|安排|设立|组建|成立|享受|领取|提供|投入|返还|申领)(?![^,;。]{0,12}的(?!标准))`,
  'g',
);

/** The span of the award's words in its sentence. `parallel`: the sentences beside it give to others in the same form. */
export const awardQuote = (text: string, term: AmountGroup, parallel: boolean): Span => {
  const { clause, list } = term;
  const first = list[0];
  const last = list.at(-1);
  if (!first || !last) return clause;
  const shared = sharedRange(text, term);
  const floor = shared
    ? clause.start
    : insideBracket(text, afterStops(text, Math.max(clause.start, term.from)), first.number.start);
  const ceiling = shared ? clause.end : beforeNext(text, Math.max(last.at.end, last.number.end), term.to, clause.end);
  const verb = governing(text.slice(floor, Math.max(floor, first.number.start)));
  const bare = bareThreshold(text, term);
  const from =
    verb === null
      ? Math.max(floor, Math.min(first.at.start, first.number.start))
      : Math.min(floor + verb, Math.max(floor, first.at.start));
  let start = withSubject(text, floor, from, first.number.start, parallel);
  if (bare !== null) start = bare;
  else if (start <= afterStops(text, clause.start))
    start = withClauseBefore(text, term, start, parallel && list.length === 1);
  return trimmed(text, start, tailEnd(text, start, Math.max(last.at.end, last.number.end), ceiling, shared));
};

/** 分别按40万元、70万元、到账投资额的6‰折算后奖励: one statement of several. */
const sharedRange = (text: string, { clause, from, to }: AmountGroup): boolean => {
  const before = text.slice(clause.start, from);
  const behind = text.slice(to, clause.end);
  if (from === clause.start && to === clause.end) return false;
  const words = text.slice(clause.start, clause.end);
  const gave = [...words.matchAll(/给予|给与|予以/g)].length;
  return /分别|各/.test(words) && gave <= 1 && !/最高|不超过/.test(before.slice(-8) + behind);
};

/** 100万-200万美元奖励20万元; 200万美元以上的，奖励20万元: where a threshold begins that alone tells what the award is for. */
const bareThreshold = (text: string, { threshold, clause, from, list }: AmountGroup): number | null => {
  if (!threshold || list.length > 1) return null;
  if (threshold.end > clause.start)
    return /^[^,;。\d的]{0,8}$/.test(text.slice(from, list[0]?.at.start))
      ? Math.max(clause.start, threshold.start)
      : null;
  return /^ ?的?,$/.test(text.slice(threshold.end, clause.start)) && threshold.bare ? threshold.start : null;
};

/** Where the last governing verb of a text begins. */
const governing = (text: string): number | null => {
  for (const pattern of [gives, measures, others]) {
    let at: number | null = null;
    for (const found of text.matchAll(pattern)) at = found.index;
    if (at !== null && pattern === gives) {
      const measure = [...text.matchAll(measures)].at(-1);
      return measure && measure.index > at ? measure.index : at;
    }
    if (at !== null) return at;
  }
  return null;
};

const connectives = /^(?:且|并|并且|其中|同时|则|即|再|可|应|另|的)+/;

const withSubject = (text: string, floor: number, from: number, number: number, parallel: boolean): number => {
  const words = text.slice(floor, from);
  if (/^(?:以上|以下)?的/.test(words)) return from; // …1亿元以下的总部企业给予300万元
  const skip = connectives.exec(words)?.[0].length ?? 0;
  const subject = words.slice(skip);
  if (/^对[^,;。]{2,18}(?:投入|费用?|支出|成本|额|租金|利息)$/.test(subject)) return floor + skip;
  if (/^(?:对于?|凡|向|为|在|经)/.test(subject))
    return subject.length <= longestLead && parallel ? floor + skip : withBase(text, floor, from, number);
  if (subject.length <= longestSubject) return floor + skip;
  return withBase(text, floor, from, number);
};

/** 当年支付的检测费用的40%予以补贴: a share without a verb before it keeps what it is a share of. */
const withBase = (text: string, floor: number, from: number, number: number): number => {
  if (from < number && !/^(?:不|最|至|超)/.test(text.slice(from, number))) return from;
  const base = /[^,;。的对在]{2,16}的? ?$/.exec(text.slice(floor, from));
  return base ? from - base[0].length : from;
};

/** 每认定1家，给予…; 对获评…平台，给予…: the clause before that says for what or to whom. */
const withClauseBefore = (
  text: string,
  { clauses, clause, behind }: AmountGroup,
  start: number,
  parallel: boolean,
): number => {
  const at = clauses.findIndex((other) => other.start === clause.start);
  const before = clauses[at - 1];
  if (!before || text[before.end] !== ',') return start;
  const words = text.slice(before.start, before.end);
  if (/^每[^年月人家个项]/.test(words) && behind <= before.start && words.length <= longestLead && /\d|一/.test(words))
    return before.start;
  if (
    !parallel ||
    !/^对于?(?!其)/.test(words) ||
    words.length > longestLead ||
    /分别/.test(text.slice(clause.start, clause.end))
  )
    return start;
  return before.start;
};

/** 奖励(第一年5万元: an amount in a bracket begins there. */
const insideBracket = (text: string, floor: number, number: number): number => {
  const at = text.slice(floor, number).lastIndexOf('(');
  return at >= 0 && !text.slice(floor + at, number).includes(')') ? floor + at + 1 : floor;
};

const afterStops = (text: string, at: number): number => {
  let start = at;
  while (/[、,;。:\s和及与]/.test(text[start] ?? '')) start++;
  return start;
};

const beforeNext = (text: string, from: number, to: number, end: number): number => {
  if (to >= end) return end;
  const between = text.slice(from, to);
  const stop = /[、,(]|且(?=[^,;。]{0,8}$)/.exec(between);
  return stop ? from + stop.index : to;
};

/** A tail of more than 28 characters is cut at a bracket or behind the first noun of giving. */
const tailEnd = (text: string, start: number, from: number, end: number, shared: boolean): number => {
  const tail = text.slice(from, end);
  const closing = closingAt(text.slice(start, end)) - (from - start);
  const cut = closing < 0 ? tail : tail.slice(0, closing);
  const listed = shared ? null : /、(?=[^、]*\d)/.exec(cut);
  if (listed) return from + listed.index;
  if (cut.length <= longestTail) return from + cut.length;
  const bracket = cut.indexOf('(');
  if (bracket > 0 && bracket <= longestTail) return from + bracket;
  const noun = /(?:奖励|奖补|补贴|补助|资助|支持|配套|资金|经费|津贴|贴息)/.exec(cut);
  return from + (noun ? noun.index + noun[0].length : longestTail);
};

const pairs: Readonly<Record<string, string>> = { ')': '(', '”': '“', '》': '《' };

/** Where a mark closes that was opened before the text. */
const closingAt = (text: string): number => {
  const open: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (sign === '(' || sign === '“' || sign === '《') open.push(sign);
    const opening = pairs[sign];
    if (opening && open.pop() !== opening) return i;
  }
  return -1;
};

const trimmed = (text: string, start: number, end: number): Span => {
  let from = start;
  let to = end;
  while (from < to && /[\s、,;]/.test(text[from] ?? '')) from++;
  const tail = /(?:给予|给与|予以|再|另|并|且|和|与|及|[\s、,;。:])+$/.exec(text.slice(from, to));
  if (tail && from + tail.index > from) to = from + tail.index;
  return { start: from, end: to };
};
