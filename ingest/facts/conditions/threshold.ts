// The words of a threshold: from the name of what is measured to the end of its bound.
//
// The name begins behind the opening of the clause (对, 其中), an open bracket, the last 的, 且 or 、 that leaves a phrase,
// and who it is of; it ends before 达到, 不低于.
import type { Span } from '../../../model/index.ts';
import { parseLabel } from '../../labels.ts';
import type { Stretch } from '../../rules/stretch.ts';
import { sign, words } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import { endOfBound, headOf } from '../amount-role/group-words.ts';
import { endsInRecipient, namesRecipient } from '../recipients/recipient-noun.ts';

/** The place of a threshold's words in its sentence, with what belongs to it behind the bound. */
export const thresholdAt = (term: AmountGroup): Span => {
  const { sentence, list, clause } = term;
  if (list.length === 0) return clause;
  const head = headOf(term);
  const changed = beforeChange(term, head);
  const named = changed ?? head;
  const metric = named.from(endOfOpening(behindGiver(named)));
  const start = metricStart(metric);
  const end = endOfBound(term);
  return { start, end: end + remark(stretchOf(sentence, end, clause.end), start < metric.end) };
};

// 毕业5年内, 停留3天以上: what is longer tells by itself what is asked.
const longestBare = 8;
const longestBearer = 16;

/** The words that say a threshold: with whom or what it is asked of behind them where they are few, 毕业5年内|的高校毕业生. */
export const thresholdQuote = (term: AmountGroup): Span => {
  const { sentence, clause } = term;
  const { start, end } = thresholdAt(term);
  if (end - start > longestBare) return { start, end };
  const behind = stretchOf(sentence, end, clause.end);
  const [of] = behind.begins('of') ?? [];
  if (!of || of.end === clause.end) return { start, end };
  const bearer = behind.from(of.end);
  const stop = bearer.start + (/[、,;:。()“”\d]/.exec(bearer.text)?.index ?? bearer.text.length);
  const given = bearer.first('given-next|gift-adverb|list-word|as-well-as')?.start ?? bearer.end;
  const bearing = bearer.upTo(Math.min(stop, given));
  const { length } = bearing.text;
  const isWhole =
    given < stop
      ? !bearer.from(given).begins('gift|list-word|as-well-as') || endsInRecipient(bearing)
      : stop === clause.end || /[,;:。]/.test(bearer.cues.text[stop] ?? '');
  return length >= 2 && length <= longestBearer && isWhole ? { start, end: bearing.end } : { start, end };
};

/** 建筑面积由100平方米以下|放宽至: of the new bound of a change, the words before the old one, which name what is measured. */
const beforeChange = ({ sentence, clause }: AmountGroup, head: Stretch): Stretch | null => {
  if (!head.is('loosened-to')) return null;
  const before = stretchOf(sentence, clause.start, head.start);
  const from = before.all('from').at(-1);
  return from && from.start > clause.start ? before.upTo(from.start) : null;
};

/** 市财政|对年产值1亿元以上的企业给予: who gives begins the clause, and 对 what is measured. */
const behindGiver = (named: Stretch): Stretch => {
  const giver = named.begins(words(16, 2, '的、'), 'treasury|treasury-department|on-duty-body', 'for');
  return giver ? named.from(giver.at(-1)?.end ?? named.start) : named;
};

const endOfOpening = (head: Stretch): number => {
  let at = head.start;
  for (;;) {
    const rest = head.from(at);
    const label = parseLabel(rest.text)?.end ?? /^(?:[〔(、,\s]|\d{1,3}[)）.、．])/.exec(rest.text)?.[0].length ?? 0;
    const step = rest.begins('threshold-opening')?.[0]?.end ?? at + label;
    if (step === at) return at;
    at = step;
  }
};

// The longest that still names a thing: 小微企业社会保险补贴; what is longer goes on with a verb.
const longestObject = 10;

/**
 * What belongs to a threshold behind it: (或在境外上市); the thing that is counted or who it is: 签订1年以上|劳动合同, 毕业2年内|高校毕业生.
 */
const remark = (behind: Stretch, named: boolean): number => {
  const aside = behind.begins(sign(' ')) ? behind.from(behind.start + 1) : behind;
  if (aside.begins(sign('('), 'or', words(14, 2, '()'), sign(')')))
    return aside.text.indexOf(')') + 1 + aside.start - behind.start;
  if (behind.begins('most', 'takes-off')) return 0; // 满900元|最高减150元
  const stop = (/[、,;:。()\d]/.exec(behind.text)?.index ?? behind.text.length) + behind.start;
  const given = behind.first('given-next')?.start ?? behind.end;
  const joint = named ? (behind.first('phrase-joint|list-word')?.start ?? behind.end) : behind.end;
  const length = Math.min(stop, given, joint) - behind.start;
  if (length < 2) return 0;
  return named ? (length <= longestObject ? length : 0) : Math.min(length, 14);
};

const longestName = 24;

/** Where the name of what is measured begins in the words before a number. */
const metricStart = (words: Stretch): number => {
  const { text, start: from } = words;
  if (text.endsWith('、')) return words.end; // 400亩以上的油茶基地、80亩以上的…: the words belong to what is before
  let start = from + insideBracket(text);
  for (const cut of cutsIn(words)) start = Math.max(start, cut);
  if (text.startsWith(')')) start = Math.max(start, from + 1);
  const bracket = from + text.lastIndexOf(')');
  if (bracket >= start && words.end - bracket > 4) start = bracket + 1;
  const verb = words.from(start).begins('encourage');
  if (verb && words.end - (verb[0]?.end ?? start) >= 6) start = verb[0]?.end ?? start;
  start += recipientBefore(words.from(start));
  // 设备(含软件的购置)投资: the name goes on behind the bracket, so that it begins before it
  const open = from + text.lastIndexOf('(', bracket - from);
  if (bracket > start && open < start && open - from >= 2) return metricStart(words.upTo(open));
  return words.end - start > longestName ? words.end - longestName : start;
};

const insideBracket = (text: string): number => {
  const open = text.lastIndexOf('(');
  return open > text.lastIndexOf(')') && open + 2 < text.length ? open + 1 : 0;
};

/** Where phrases begin that are long enough to name what is measured: behind 的, 且, 或 and 、. */
const cutsIn = (words: Stretch): number[] => {
  const { text, start: from } = words;
  const joints = words.all('phrase-joint').map(({ start }) => start);
  const lists = [...text.matchAll(/、/g)].map(({ index }) => from + index);
  const next = (at: number): number => Math.min(words.end, ...[...joints, ...lists].filter((joint) => joint >= at));
  const behind = words
    .all('phrase-cut')
    .filter(({ start, end }) => next(end) - end >= (words.from(start).begins('conjunction|or-else') ? 2 : 3))
    .map(({ end }) => end);
  const listed = lists
    .map((at) => at + 1)
    .filter((at) => next(at) - at >= 3 && (words.end - at > 3 || text.slice(at - from).includes('、')));
  return [...behind, ...listed];
};

/** How long the words are that say who is measured, before a long name: 规模以上工业企业|年主营业务收入. */
const recipientBefore = (phrase: Stretch): number => {
  const length = phrase.end - phrase.start;
  if (length <= 16) return 0;
  const noun = phrase
    .all('measured-noun')
    .findLast(({ start, end }) => start >= phrase.start + 4 && phrase.end - end >= 4 && !phrase.from(end).has('of'));
  return Math.max(noun ? noun.end - phrase.start : 0, length > longestName ? bearerBefore(phrase.text) : 0);
};

/** How long the last bearer and what stands before it are, where a name follows: 合作社|年度线上交易额. */
const bearerBefore = (phrase: string): number => {
  for (let end = phrase.length - 4; end >= 2; end--)
    if (namesRecipient(phrase.slice(0, end)) && !/^[、]/.test(phrase.slice(end)) && !isJoined(phrase, end)) return end;
  return 0;
};

const isJoined = (phrase: string, at: number): boolean =>
  stretchOf({ text: phrase }).from(at).begins('list-word') !== null;
