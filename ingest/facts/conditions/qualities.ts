// Qualitative conditions: what someone must be, have or not be, where no number says it (首次被认定为高新技术企业, 纳入统计).
//
// Signals, in order of precedence: a phrase 在…注册 or 注册地在; a verb of qualities.yml with what stands behind it, in a
// clause that says whom something is for (对…, …的, 须…, 且…) or in a sentence of requirements.
// Never from a clause that gives (给予…), nor from a threshold's own words.
import type { Condition, ConditionOperator, Span } from '../../../model/index.ts';
import { matchesOf } from '../../../text/index.ts';
import { labelEnd } from '../../labels.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { alternatives, mapping, shapeMaker, vocabulary, wordList, wordMap } from '../../vocabulary/index.ts';
import { findClauses } from '../clauses.ts';
import { namesRecipient } from '../recipients/recipient-noun.ts';

/** A quality as found in a text; places are half-open. */
export type Quality = {
  readonly metric: string;
  readonly op: ConditionOperator;
  readonly value: string;
  readonly at: Span;
};

const words = vocabulary('qualities', (value) => {
  const file = mapping(value, 'qualities.yml');
  const ops = ['not', 'is', 'has'] as const;
  const metrics = new Map<string, { readonly op: ConditionOperator; readonly metric: string }>();
  for (const op of ops)
    for (const [word, metric] of Object.entries(wordMap(file[op], op))) metrics.set(word, { op, metric });
  const shape = shapeMaker(file, 'qualities.yml');
  return {
    metrics,
    means: new Set(wordList(file['means'], 'means')),
    test: new RegExp(alternatives(wordList(file['tests'], 'tests'))),
    misdeeds: new RegExp(alternatives(wordList(file['misdeeds'], 'misdeeds'))),
    shutsOut: shape('(?:^|[,;。:])([^,;。:][^;。:]{3,60}?)(?:{of}?{applicants}|{of})?,?{evenly}?{shutsOut}'),
    verb: shape(
      `((?:{never}(?:{duly}|{at}(?:(?!{of})[^,;。:]){1,10}?)*)??){newly}*(?<!{helpsKeeps}(?={holds}))(?<!{catches}(?={wins}(?!{winsOf})))` +
        `(?!{otherWord})(${alternatives([...metrics.keys()])})([^,;。:]{2,40})`,
    ),
    negation: shape('^(?:{never}|{lacks})'),
    neverBefore: shape('{never}$'),
    passes: shape('(?:{tests}.{0,4}|{of})$'),
    putInto: new RegExp(`^(?:${alternatives(wordList(file['puts'], 'puts'))})`),
    toBeDone: shape('^{handled}|{granted}$'),
    builds: shape('^{striving}?{builds}'),
    giving: shape('{manner}*{giving}'),
    isNamed: shape('^{belongs}'),
    caseBefore: shape('{of},$'),
    shutOutBehind: shape('^,?{evenly}?{shutsOut}'),
    isTime: shape('^{since}|{afterThat}$'),
    allPutInto: shape('{granted}{puts}'),
    noObject: shape('{noObject}$'),
    leadsOn: shape('^{leadsOn}'),
    forWhom: shape('^{among}?{forWhom}'),
    threshold: shape('\\d ?(?:{counted}|%)'),
    opensGift: shape('^{opensGift}'),
    asks: shape('^{asked}?[^,;。]{0,10}{must}'),
    place: shape(
      '{at}((?:(?!{at})[^,;。]){2,16}?){lawfully}?{entered}?{registered}(?!{capital})|{seat}{isAt}([^,;。]{2,20})',
    ),
    notSeat: shape('{notSeat}'),
    noQuality: shape('{noQuality}|^{but}'),
    endsInOf: shape('(?<!{partOfAim}){of}$'),
  };
});

/**
 * The qualities that a sentence asks for, one for each clause at most; `required`: it stands where requirements are
 * listed.
 */
export const findQualities = (text: string, required = false): Quality[] => {
  const { leadsOn, forWhom, asks, threshold, opensGift, isNamed, caseBefore, shutOutBehind } = words();
  const clauses = findClauses(text);
  /** 职工人数需达30人，且纳入产业统计: whether the sentence asks for a number before. */
  const asksBefore = (at: number): boolean =>
    clauses
      .filter(({ end }) => end <= at)
      .map(({ start, end }) => text.slice(start, end))
      .some((clause) => asks.test(clause) && threshold.test(clause));
  const exclusions = findExclusions(text);
  /** 列入失信名单的企业，不得享受: findExclusions gives it. */
  const isExcluded = ({ start, end }: Span): boolean => exclusions.some(({ at }) => at.start < end && start < at.end);
  return clauses
    .flatMap((clause) => (required ? piecesOf(text, clause) : [clause]))
    .flatMap((clause) => {
      const whole = text.slice(clause.start, clause.end);
      const label = labelEnd(whole);
      const skip = label + (leadsOn.exec(whole.slice(label))?.[0].length ?? 0);
      const phrase = cutAtGiving(whole.slice(skip));
      const led =
        required || forWhom.test(whole) || text[clause.start - 1] === ',' || namesRecipient(phrase) || asks.test(whole);
      if (phrase.length < 4 || phrase.length > 60 || !led) return [];
      if (threshold.test(phrase) || opensGift.test(phrase)) return [];
      if (isNamed.test(phrase) && caseBefore.test(text.slice(0, clause.start)) && closesSentence(text, clause, phrase))
        return [];
      const found = qualityOf(phrase, led);
      const shutOut = shutOutBehind.test(text.slice(clause.end));
      if (shutOut && isExcluded(clause)) return [];
      const quality = found && shutOut ? turned(found, phrase, led) : found;
      return found &&
        quality &&
        (required || !isTask(phrase, found, { text, end: clause.end }) || asksBefore(clause.start))
        ? [
            {
              metric: quality.metric,
              op: quality.op,
              value: quality.value,
              at: { start: clause.start + skip, end: clause.start + skip + phrase.length },
            },
          ]
        : [];
    });
};

/** 单位撤销的，属于非本人意愿离职。: it tells what a case is called, where no 的 makes it a case itself and nothing is given. */
const closesSentence = (text: string, { start, end }: Span, phrase: string): boolean =>
  text.slice(start, end).endsWith(phrase) && text[end] !== ',' && !words().endsInOf.test(phrase);

/** What shuts someone out, as a condition: 列入 becomes not, and 未取得证书 asks for what is missing. */
const turned = (quality: Stated, phrase: string, led: boolean): Stated | null => {
  if (quality.op !== 'not') return { ...quality, op: 'not' };
  const rest = phrase.slice(quality.from);
  const missing = words().negation.exec(rest)?.[0];
  const asked = missing === undefined ? null : qualityOf(rest.slice(missing.length), led);
  return asked?.op === 'not' ? null : asked;
};

/** 在本县登记注册、具有独立法人资格: each piece that states a quality by itself. */
const piecesOf = (text: string, clause: Span): Span[] => {
  const pieces: Span[] = [];
  let { start } = clause;
  for (const { index } of matchesOf(text.slice(clause.start, clause.end), /、|$/g)) {
    const end = clause.start + index;
    if (end > start) pieces.push({ start, end });
    start = end + 1;
  }
  return pieces.length > 1 && pieces.every(({ start, end }) => qualityOf(text.slice(start, end), true) !== null)
    ? pieces
    : [clause];
};

const cutAtGiving = (phrase: string): string => {
  const found = words().giving.exec(phrase);
  return (found ? phrase.slice(0, found.index) : phrase).trimEnd();
};

/** A quality in a phrase: where it begins, with 未 before it, and whether such a word turns it round. */
type Stated = Omit<Quality, 'at'> & { readonly from: number; readonly negated: boolean };

const qualityOf = (phrase: string, led: boolean): Stated | null => {
  const { place, notSeat, verb, metrics, means, test, noQuality, isTime, endsInOf, asks } = words();
  const seat = place.exec(phrase);
  if (seat && !notSeat.test(seat[0])) return seatOf(phrase, seat);
  const found = verb.exec(phrase);
  const [, never = '', word = '', behind = ''] = found ?? [];
  const known = metrics.get(word);
  if (found && means.has(word) && (!test.test(behind) || !isPassed(phrase))) return null;
  if (noQuality.test(phrase) || (known?.op !== 'not' && isTime.test(phrase))) return null;
  if (found && known && isDoneToThem(phrase, found.index, known.op)) return null;
  const isAsked =
    known?.op === 'not' ||
    endsInOf.test(phrase) ||
    namesRecipient(phrase) ||
    (led && found !== null && found.index <= 2) ||
    asks.test(phrase);
  if (!found || !known || !isAsked) return null;
  return {
    metric: known.metric,
    op: never === '' ? known.op : 'not',
    value: withinBracket(phrase.slice(found.index)).replace(endsInOf, ''),
    from: found.index,
    negated: never !== '',
  };
};

/** 在本县登记注册, 未在本县注册. */
const seatOf = (phrase: string, seat: RegExpExecArray): Stated => {
  const never = words().neverBefore.exec(phrase.slice(0, seat.index));
  return {
    metric: '注册地',
    op: never ? 'not' : 'is',
    value: (seat[1] ?? seat[2] ?? '').trim(),
    from: never?.index ?? seat.index,
    negated: never !== null,
  };
};

/** 取得资质证书)进行装修 stands in a bracket, and ends with it. */
const withinBracket = (value: string): string => {
  const close = value.indexOf(')');
  return close >= 0 && !value.slice(0, close).includes('(') ? value.slice(0, close) : value;
};

/** 通过验收, 通过认证的企业; not 通过…推送到审批系统: what is passed closes the phrase, or who passed it. */
const isPassed = (phrase: string): boolean => words().passes.test(phrase) || namesRecipient(phrase);

/**
 * 优先纳入住房保障, 可认定为…, 将…列入目录, 承担监管责任: what is done to someone, what one is given or answers for, where no 的
 * makes it a case.
 */
const isDoneToThem = (phrase: string, at: number, op: ConditionOperator): boolean => {
  const { toBeDone, noObject, endsInOf, allPutInto } = words();
  if (op === 'not' || endsInOf.test(phrase)) return false;
  if (allPutInto.test(phrase)) return true;
  return toBeDone.test(phrase.slice(0, at)) || noObject.test(phrase);
};

/**
 * 打造具有影响力的平台, 纳入发展规划: what a text sets itself to do, where its sentence gives nothing, or nothing behind what is
 * to be put somewhere: 按现行体制负担，纳入年终结算.
 */
const isTask = (
  phrase: string,
  { op, metric, negated }: Stated,
  { text, end }: { readonly text: string; readonly end: number },
): boolean => {
  const { builds, putInto, giving, endsInOf, asks } = words();
  if ((op === 'not' && !negated) || endsInOf.test(phrase) || asks.test(phrase)) return false;
  const puts = putInto.test(metric) && putInto.test(phrase) && !namesRecipient(phrase);
  return puts ? !giving.test(text.slice(end)) : builds.test(phrase) && !giving.test(text);
};

/** 被列入失信名单的企业不予支持: what shuts someone out. */
export const findExclusions = (text: string): Quality[] => {
  const { misdeeds, shutsOut } = words();
  const found = shutsOut.exec(text);
  const value = found?.[1] ?? '';
  if (!found || !misdeeds.test(value)) return [];
  const start = found.index + found[0].indexOf(value);
  return [{ metric: '除外情形', op: 'not', value, at: { start, end: found.index + found[0].length } }];
};

/** The qualities of sentences as conditions, without those whose words a threshold has. */
export const qualitiesOf = (
  text: Recognized,
  sentences: readonly Sentence[],
  taken: readonly Condition[],
  required = false,
): Condition[] => {
  const seen = new Set<string>();
  return sentences.flatMap((sentence) =>
    [...findQualities(sentence.text, required), ...findExclusions(sentence.text)].flatMap((quality) => {
      const quoted = sourceQuote(text.text, sentence, quality.at.start, quality.at.end);
      const key = `${quality.op} ${quality.value}`;
      if (seen.has(key) || taken.some(({ span }) => span.start < quoted.span.end && quoted.span.start < span.end))
        return [];
      seen.add(key);
      return [
        {
          id: `${text.id}/condition/${quoted.span.start}-${quoted.span.end}`,
          rule: 'quality',
          metric: quality.metric,
          op: quality.op,
          value: quality.value,
          unit: null,
          valueSpan: quoted.span,
          ...quoted,
        },
      ];
    }),
  );
};
