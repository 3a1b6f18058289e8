// The words of a phrase that name who gets something: without the verb that gives, labels, thresholds and
// circumstances.
import { labelEnd } from '../../labels.ts';
import { figure, type Stretch, sign, within, words } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { shapeMaker, vocabulary } from '../../vocabulary/index.ts';
import { namesRecipient } from './recipient-noun.ts';

/** The stretch behind the label of an item (2.对…, ①…, ——…) and a note on duties ((责任单位:…)对…), which name nobody. */
export const behindLabel = (phrase: Stretch): Stretch => {
  const end = labelEnd(phrase.text) || (/^(?:[—–•●■▲]+|\([^():]{2,8}:[^():]*\))/.exec(phrase.text)?.[0].length ?? 0);
  return end > 0 ? phrase.from(phrase.start + end) : phrase;
};

const perFigure = vocabulary('per-units', (value) => shapeMaker(value, 'per-units.yml')('^{each}{bare}\\d'));

/** Whether words can name a recipient: no sum, no noun of giving at their end, no bracket left open. */
export const isNamed = (words: string): boolean => {
  const phrase = stretchOf({ text: words });
  return (
    words.length >= 2 &&
    !phrase.ends('gift-name') &&
    !phrase.begins('each', 'event') &&
    !perFigure().test(words) &&
    count(words, /[(〔]/g) === count(words, /[)〕]/g)
  );
};

/** How often signs stand in a text; the pattern is global. */
export const count = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;

/** The noun behind the last 的; the whole phrase where it has none. */
export const behindLastOf = (phrase: Stretch): Stretch => phrase.from(phrase.last('of')?.end ?? phrase.start);

/** A phrase up to the first word that gives, without the adverbs before that. */
export const cutAtGiving = (phrase: Stretch): Stretch => {
  const verb = phrase
    .all('give|pay-out|honours|by|refer|gift|each')
    .find(
      (cue) =>
        !(cue.kind === 'each' && (cue.start === phrase.start || !phrase.from(cue.end).begins('event'))) &&
        !(/^(?:by|refer)$/.test(cue.kind) && isByRule(phrase.from(cue.end))) &&
        !((cue.start === phrase.start || phrase.begins('toward')) && isOfNoun(phrase.from(cue.end))) &&
        !(cue.kind === 'honours' && phrase.upTo(cue.start).ends('recipient-noun') === null) &&
        !(cue.kind === 'gift' && !phrase.from(cue.end).is('class-noun')),
    );
  let rest = verb ? phrase.upTo(verb.start) : phrase;
  rest = withoutEnd(rest.ends('of', 'per-head') ? rest : withoutEnd(rest, 'per-head'), 'giving-adverb');
  const noun = rest.ends('gift');
  if (noun?.[0]) rest = withoutEnd(rest.upTo(noun[0].start), 'giving-adverb');
  rest = trimmed(rest);
  const whom = withoutEnd(rest, 'giving-adverb|each-unit|offers-at-end');
  return trimmed(rest.from(whom.end).has('offers-at-end') ? withoutStart(whom, 'toward|is') : whom);
};

/** 按规定, 按规划和标准建设: how something is done, and no measure of the gift. */
const isByRule = (behind: Stretch): boolean =>
  (behind.begins('rule-word') ?? behind.begins(words(6), 'standard|rule-word', 'builds')) !== null;

/** 贷款的银行, 贷款的信用社给予 behind 发放: the verb tells who the noun is. */
const isOfNoun = (behind: Stretch): boolean =>
  (behind.begins(words(12, 2, '的'), 'of', words(8), 'recipient-noun') ??
    behind.begins(words(12, 2, '的'), 'of', words(10, 2, '的'), 'give|reward')) !== null;

/** 区民政部门负责审核, 公安、民政等部门按职责分工负责: a body on duty, who gets nothing. */
export const isOnDuty = (clause: Stretch): boolean => {
  const duty = clause.holds('on-duty-body', words(10, 0, '的'), 'on-duty')?.at(-1);
  return duty !== undefined && !clause.from(duty.end).has('of');
};

/** 拔尖人才 of 每轮选拔拔尖人才: without how often they are picked. */
export const withoutPick = (phrase: Stretch): Stretch =>
  phrase.from(phrase.begins('each', words(3, 1), 'chooses')?.at(-1)?.end ?? phrase.start);

/** Without cues of a kind at the end, however many. */
export const withoutEnd = (phrase: Stretch, kinds: string): Stretch => {
  for (let rest = phrase; ; ) {
    const [last] = rest.ends(kinds) ?? [];
    if (!last) return rest;
    rest = rest.upTo(last.start);
  }
};

export const withoutStart = (phrase: Stretch, kinds: string): Stretch => {
  for (let rest = phrase; ; ) {
    const [first] = rest.begins(kinds) ?? [];
    if (!first) return rest;
    rest = rest.from(first.end);
  }
};

/** Without cues of a kind at the start, up to 向小微企业发放贷款的银行: there 向 tells whom the recipient serves. */
const withoutLead = (phrase: Stretch, kinds: string): Stretch => {
  for (let rest = phrase; ; ) {
    const [first] = rest.begins(kinds) ?? [];
    if (!first || servesOthers(rest)) return rest;
    rest = rest.from(first.end);
  }
};

/** 困难渔户 of 为困难渔户, 符合条件的青年 of 为符合条件的青年; whoever does something for others keeps it: 为渔工缴费的渔企. */
const withoutSake = (phrase: Stretch): Stretch => {
  const [sake] =
    phrase.begins('for-sake', 'meets') ??
    (phrase.is('for-sake', words(16, 2, '的')) && phrase.ends('recipient-noun|people|person-end')
      ? phrase.begins('for-sake')
      : null) ??
    [];
  return sake ? phrase.from(sake.end) : phrase;
};

const servesOthers = (phrase: Stretch): boolean =>
  phrase.is('toward', within(40, 2), 'provide', within(20), 'of', within(12, 2, '的、')) !== null;

/**
 * The words that tell whom, of a phrase that was found: behind an inner 对 (《…办法》对被认定的产品), without what says that one
 * asks or may have (企业可以申请获得). Null for times and bounds alone (三年内, 最高).
 */
export const whomOf = (words: string): string | null => {
  let phrase = stretchOf({ text: withoutRemark(words) });
  for (const lead of phrase.all('for').toReversed()) {
    const before = phrase.upTo(lead.start);
    const behind = phrase.from(lead.end);
    if (before.isEmpty || behind.text.length < 2 || behind.begins('not-for')) continue;
    if (/[》)]$/.test(before.text) || before.ends('led-prize|of-all-years')) phrase = behind;
    break;
  }
  phrase = withoutFund(withoutEnd(withoutEach(withoutEnd(phrase, asking)), asking));
  phrase = withoutSake(withoutLead(phrase, 'toward'));
  return phrase.text.length < 2 || phrase.ends('end-of-time') || phrase.is('most|single-time|stage')
    ? null
    : phrase.text;
};

const asking = 'draw|comes-by|apply|may-have|cut-tail';

/** 90周岁以上每人每月, C级危房户均: without what is counted. */
export const withoutEach = (phrase: Stretch): Stretch => {
  const [tail] =
    phrase.ends('each', words(4, 1)) ?? phrase.ends('each', figure, words(3, 1)) ?? phrase.ends('per-head') ?? [];
  return tail && tail.start - phrase.start >= 2 ? withoutEach(phrase.upTo(tail.start)) : phrase;
};

/** 参保职工由统筹基金: without the fund that pays. */
const withoutFund = (phrase: Stretch): Stretch =>
  phrase.upTo(phrase.ends('by-someone', words(14), 'fund-that-pays')?.[0]?.start ?? phrase.end);

/** Without a bracket of clauses, which tells nobody: (以当年发布的目录为准,下同). */
export const withoutRemark = (words: string): string => words.replace(/\([^()]*[,;][^()]*\)/g, '');

const trimmed = (phrase: Stretch): Stretch => phrase.upTo(phrase.start + phrase.text.replace(/[,、\s]+$/, '').length);

/** The phrase up to its first part that names a recipient, without label and thresholds (those are conditions). */
export const shortened = (words: string): string => {
  const whole = behindLabel(stretchOf({ text: words.replace(/\([^()]*[,\d%][^()]*\)/g, '') })).text;
  const parts = whole.split(',');
  const named = whoTakesOn(parts) ?? nounBehindDeeds(parts) ?? lastBeside(parts, (part) => namesRecipient(part));
  const kept =
    named >= 0
      ? parts.slice(0, named + 1)
      : parts.filter((part, i) => i === 0 || !stretchOf({ text: part }).begins('circumstance'));
  const plain = kept.filter((part) => !/\d/.test(part));
  const head = lastNoun(kept.at(-1) ?? '');
  const short =
    kept.length > 1 && plain.length > 0 && plain.length < kept.length
      ? plain.join(',') + (head !== '' && !plain.join('').endsWith(head) ? `${of}${head}` : '')
      : kept.join(',');
  return bare(short.length <= longestWhole ? short : lastPhrases(short.split(',').at(-1) ?? short));
};

// A list of those who get something is kept whole: cut short, the rest of it would seem to get nothing.
const longestWhole = 240;

/** 招用高校毕业生,为其缴纳社会保险的企业: whoever takes people on stands behind what else it does; null where no such part is. */
const whoTakesOn = (parts: readonly string[]): number | null => {
  if (!stretchOf({ text: parts[0] ?? '' }).begins('takes-on')) return null;
  const last = parts.findLastIndex((part, i) => {
    const phrase = stretchOf({ text: part });
    return i > 0 && phrase.ends('of', words(8), 'recipient-noun') !== null;
  });
  return last > 0 ? last : null;
};

/** 能够形成配送体系,且具有分拣功能的中转场: a last part that goes on and ends in 的 and a noun tells who does both. */
const nounBehindDeeds = (parts: readonly string[]): number | null => {
  const last = stretchOf({ text: parts.at(-1) ?? '' });
  const [first] = parts.map((text) => stretchOf({ text }));
  const goesOn = parts.length > 1 && last.begins('and-also') !== null && last.ends('of', words(10, 2, '的')) !== null;
  return goesOn && first?.has('of') === null ? parts.length - 1 : null;
};

/** The first part that names somebody, with those beside it: 具有博士学位者,或具有高级职称者. -1 where none does. */
const lastBeside = (parts: readonly string[], names: (part: string) => boolean): number => {
  let last = parts.findIndex(names);
  const joins = (part: string | undefined): boolean =>
    part !== undefined && stretchOf({ text: part }).begins('or') !== null && names(part);
  while (last >= 0 && joins(parts[last + 1])) last++;
  return last;
};

/** 的 … the words behind the last 的, where they are a short noun. */
const lastNoun = (part: string): string => {
  const phrase = stretchOf({ text: part });
  const last = phrase.last('of');
  const noun = last ? phrase.from(last.end).text : '';
  return noun.length >= 2 && noun.length <= 8 ? noun : '';
};

const of = '的';

/** Without words of circumstance before it and of giving behind it. */
const bare = (words: string): string => {
  let phrase = stretchOf({ text: words });
  phrase = withoutStart(phrase, 'each-counted');
  phrase = withoutLead(phrase, 'phrase-start');
  const done = phrase.ends('act-of', 'gift');
  if (done?.[0]) phrase = phrase.upTo(done[0].start);
  const gave = phrase.holds('gift', within(0), sign('0123456789'));
  if (gave?.[0]) phrase = withoutEnd(phrase.upTo(gave[0].start), 'once');
  phrase = withoutEnd(phrase, 'most');
  const last = phrase.ends('of|for-sake');
  return (last?.[0] ? phrase.upTo(last[0].start) : phrase).text.trim();
};

/** The end of a long phrase, from a sign or 的 on. */
const lastPhrases = (words: string): string => {
  const tail = words.slice(-60);
  if (words.length <= 60) return tail;
  const phrase = stretchOf({ text: tail });
  const signs = [tail.search(/[、)]/), phrase.first('of')?.start ?? -1].filter((at) => at >= 0);
  return tail.slice(signs.length > 0 ? Math.min(...signs) + 1 : 0);
};
