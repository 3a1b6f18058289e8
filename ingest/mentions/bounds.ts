// The bound of a quantity: 不超过50万元, 50万元以上, 3000万元(含)至2亿元(不含).
//
// Signals, in order of precedence: 含 or 不含 in brackets beside the number; the words right behind it (以上); the words
// right before it (不低于); for shares a word before their base (不超过实际投入的50%).
// Never lets a word bound a number across a stop or another number. What 以上 means where the text defines it is for the
// reader of the whole text (facts/conditions/bound-clause.ts).
import type { MoneyMention } from '../types.ts';
import { alternatives, mapping, shapeMaker, vocabulary, wordList } from '../vocabulary/index.ts';

export type BoundKind = MoneyMention['bound'];

/** A bound with the place of the number and the words that say the bound. */
export type Bound = { readonly bound: BoundKind; readonly start: number; readonly end: number };

const kinds: readonly BoundKind[] = ['at-most', 'at-least', 'more-than', 'less-than', 'about'];

const words = vocabulary('bounds', (value) => {
  const file = mapping(value, 'bounds.yml');
  const before = mapping(file['before'], 'before');
  const behind = mapping(file['behind'], 'behind');
  const entries = (lists: Readonly<Record<string, unknown>>): ReadonlyMap<string, BoundKind> =>
    new Map(
      kinds.flatMap((kind) => (lists[kind] ? wordList(lists[kind], kind).map((word) => [word, kind] as const) : [])),
    );
  const kindBefore = entries(before);
  const kindBehind = entries(behind);
  const all = alternatives([...kindBefore.keys()]);
  const shape = shapeMaker(file['around'], 'around');
  return {
    kindBefore,
    kindBehind,
    right: shape(`(${all}) ?{filler}?(?:{each}[^,;。、\\d]{1,4})?$`),
    reaching: shape(`(${alternatives(wordList(file['reaching'], 'reaching'))})(?:(?!{of})[^,;。、:\\d()]){0,10}$`),
    foremost: shape('{ranked}[^,;。:\\d]{0,8}(?:{foremost}[\\d.]+%、){0,3}({foremost}) ?$'),
    spanning: new RegExp(`(${alternatives(wordList(file['spanning'], 'spanning'))})[^,;。、\\d]{1,34}$`),
    spanningTimes: new RegExp(`(${alternatives(wordList(file['spanningTimes'], 'spanningTimes'))})[^,;。、\\d]{1,34}$`),
    after: shape(
      `^ ?(?:\\(({counts})(?:{itself}|\\d[^)]{0,8})?\\)|\\([^)\\d]{1,12}\\)|\\({joint}[^)]{2,16}\\))? ?(${alternatives([...kindBehind.keys()])})(?:{of}?\\(({counts})(?:{itself}|{figure}[^)]{0,8})?\\)|,({counts})(?:{itself}|\\d[^,;。)]{0,8}))?`,
    ),
    bracketed: new RegExp(`^ ?\\((${alternatives([...kindBehind.keys()])})\\)`),
    behindNoun: shape('^(?:(?!{of}|{notCountedNoun})[^,;。、:()\\d\\s]){1,6}({upOrDown})(?!{otherAbove})'),
    closed: /^\)/,
    orOther: shape('^ ?\\({joint}[^()\\d]*\\d'),
    other: shape('\\d[^(]{0,8}\\({joint}[^()]*$'),
    piece: shape('{pieces}$'),
    inside: shape('\\(({counts})'),
    lone: shape('^ ?\\(({counts})(?:{itself}|\\d[^)]{0,8})?\\)'),
    more: shape('{more}$'),
    counter: shape('(?:{counter}|%)$'),
    times: shape('{times}$'),
    notInside: shape('^{notInside}'),
    notFrom: shape('^{notFrom}'),
    notMore: shape('^{notMore}'),
    through: shape('{through}$'),
    highest: shape('{highest}[^,;。、\\d]{0,10}{mayReach}?$'),
    ofWord: shape('{ofWord}$'),
    wordGoesOn: shape('^{wordGoesOn}'),
    countedOnes: shape('(?:{each}|[\\d一二三四五六七八九十百千万])$'),
    countsToo: shape('^{piecesToo}$'),
    onlyIs: shape('^{onlyIs}'),
    notBase: shape('{notBase}|{subsidy}(?!{of})'),
    upper: shape(
      '^(?: ?{between}| ?(?:\\({counts}[^)]{0,8}\\))? ?{below}(?:\\({counts}[^)]{0,8}\\))?| ?\\({counts}[^)]{0,8}\\))',
    ),
    excluded: shape('\\({excluded}'),
    bothEnds: shape('^ ?\\(({counts})[\\d.]+[^\\d(),、;]{0,6}[、,;]({counts})[\\d.]+[^\\d()]{0,6}\\)'),
    lessThan: shape('{lessThan}$'),
  };
});

/** Where a number stands; its bare numeral ends at `numeralEnd`. */
type NumberPlace = { readonly start: number; readonly numeralEnd: number; readonly end: number };

/** What a number counts that a word may bound across its base: a share (% or ratio), or so many times something. */
type Spanned = 'share' | 'times' | 'none';

/** The bound of a number. */
export const boundOf = (text: string, { start, numeralEnd, end }: NumberPlace, spans: Spanned): Bound => {
  const head = text.slice(Math.max(0, start - 40), start).trimEnd();
  const inside = words().inside.exec(text.slice(numeralEnd, end))?.[1];
  const lone = words().lone.exec(text.slice(end, end + 16)); // 超过700万元(含)的
  const behind = isBetweenSigns(head, text.slice(end, end + 16)) ? null : boundBehind(text, end, inside);
  const before = boundBefore(head, spans);
  const reach = before ? text.slice(Math.max(0, start - 40), start).length - before.index : 0;
  if (behind && before && /^(?:at-most|less-than)$/.test(before.bound) && behind.bound === 'at-most')
    return { ...behind, start: start - reach }; // 最高不超过50万元以内
  if (behind) return { ...behind, start: before?.bound === behind.bound ? start - reach : start };
  if (before)
    return {
      bound: strictness(before.bound, inside ?? lone?.[1]),
      start: start - reach,
      end: end + (lone?.[0].length ?? 0),
    };
  if (words().more.test(text.slice(numeralEnd, end).replace(words().counter, '')))
    return { bound: 'more-than', start, end };
  return { bound: 'exact', start, end };
};

/** 5000万元(或500万美元)以上: the second stands in a bracket before the bound of both. */
const inOther = (text: string, end: number): boolean => words().other.test(text.slice(Math.max(0, end - 24), end));

const boundBehind = (
  text: string,
  end: number,
  inside: string | undefined,
): { bound: BoundKind; end: number } | null => {
  const tail = text.slice(end, end + 24).replace(words().closed, (sign) => (inOther(text, end) ? ' ' : sign));
  const alone = words().bracketed.exec(tail); // 3000立方米(以上)的冷库
  const own = words().kindBehind.get(alone?.[1] ?? '');
  if (alone && own) return { bound: own, end: end + alone[0].length };
  const found =
    words().after.exec(tail) ?? (words().piece.test(text.slice(0, end)) ? words().behindNoun.exec(tail) : null);
  const word = found?.[2] ?? found?.[1] ?? '';
  const kind = words().kindBehind.get(word);
  if (!found || !kind || isOther(word, text, end + found[0].length)) return null;
  return {
    bound: strictness(kind, inside ?? (found[2] ? found[1] : undefined) ?? found[3] ?? found[4]),
    end: end + (words().orOther.test(tail) ? 0 : found[0].length),
  };
};

/** ≥5000万元<1亿元: the sign behind the first number bounds the second. */
const isBetweenSigns = (head: string, tail: string): boolean =>
  /[<>≤≦≥≧＜＞=]$/.test(head) && /^ ?(?:\([^)]*\))? ?[<>≤≦≥≧＜＞]/.test(tail);

/** 3年内 and 5万元内 bound, 市内 and 内容 do not; 多 in 多元 does not. */
const isOther = (word: string, text: string, after: number): boolean =>
  (word === '内' && (!words().times.test(text.slice(0, after - 1)) || words().notInside.test(text.slice(after)))) ||
  (word === '起' && words().notFrom.test(text.slice(after))) ||
  ((word === '多' || word === '余') && words().notMore.test(text.slice(after)));

const boundBefore = (head: string, spans: Spanned): { bound: BoundKind; index: number } | null => {
  const { foremost, right, reaching, spanning, spanningTimes, kindBefore, through, highest } = words();
  const place = spans === 'share' ? foremost.exec(head) : null;
  if (place) return { bound: 'at-most', index: head.lastIndexOf(place[1] ?? '') };
  const found =
    right.exec(head) ??
    reaching.exec(head) ??
    (spans === 'none' ? null : spanned((spans === 'share' ? spanning : spanningTimes).exec(head)));
  const kind = kindBefore.get(found?.[1] ?? '');
  if (!found || !kind || through.test(head) || isPartOfWord(head, found)) return null;
  // 年度最高补助额可达300万元
  return { bound: highest.test(head) ? 'at-most' : kind, index: found.index };
};

/** 限 of 有限公司, 期限 and 限上企业 bounds nothing, nor does 仅 of 仅是, nor 只 of 每只, 每万只 and 100只. */
const isPartOfWord = (head: string, found: RegExpExecArray): boolean =>
  words().onlyIs.test(head.slice(found.index)) ||
  (words().countsToo.test(found[1] ?? '') && words().countedOnes.test(head.slice(0, found.index))) ||
  (found[1] === '限' &&
    (words().ofWord.test(head.slice(0, found.index)) || words().wordGoesOn.test(head.slice(found.index + 1))));

/** 不超过实际投入的50% bounds; 超过基数部分的50% does not. */
const spanned = (found: RegExpExecArray | null): RegExpExecArray | null =>
  found && !words().notBase.test(found[0].slice(found[1]?.length ?? 0)) ? found : null;

const strictness = (bound: BoundKind, mark: string | undefined): BoundKind => {
  if (mark === '含') return bound === 'more-than' ? 'at-least' : bound === 'less-than' ? 'at-most' : bound;
  if (mark === '不含') return bound === 'at-least' ? 'more-than' : bound === 'at-most' ? 'less-than' : bound;
  return bound;
};

/**
 * Of a range: whether its lower end itself counts (5000万元(不含)至…, 超过5000万元至…), and its upper (至1亿元(不含),
 * 500亩(含500亩)). A bracket behind it may say both: 1—3亿元(含1亿元，不含3亿元).
 */
export const rangeBounds = (
  text: string,
  lower: { readonly start: number; readonly numeralEnd: number; readonly next: number },
  upper: { readonly numeralEnd: number; readonly end: number },
): { readonly bound: 'at-least' | 'more-than'; readonly maxBound: 'at-most' | 'less-than'; readonly end: number } => {
  const first = text.slice(lower.numeralEnd, lower.next);
  const inside = text.slice(upper.numeralEnd, upper.end);
  const { upper: bounding, lessThan, excluded, bothEnds } = words();
  const both = bothEnds.exec(text.slice(upper.end));
  if (both)
    return {
      bound: strictness('at-least', both[1]) === 'more-than' ? 'more-than' : 'at-least',
      maxBound: strictness('at-most', both[2]) === 'less-than' ? 'less-than' : 'at-most',
      end: upper.end + both[0].length,
    };
  const behind = bounding.exec(text.slice(upper.end))?.[0] ?? '';
  const before = boundBefore(text.slice(Math.max(0, lower.start - 40), lower.start).trimEnd(), 'none');
  const isAbove =
    excluded.test(first) || strictness(before?.bound ?? 'exact', words().inside.exec(first)?.[1]) === 'more-than';
  return {
    bound: isAbove ? 'more-than' : 'at-least',
    maxBound: excluded.test(inside + behind) || lessThan.test(first.trimEnd()) ? 'less-than' : 'at-most',
    end: upper.end + behind.length,
  };
};
