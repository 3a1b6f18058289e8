// Lists of recipients that amounts are paired with in order: 国家级、省级孵化器, 2—5星级客栈, “甲”“乙”平台, clauses that name bearers.
// Never a list of another length than that of the amounts.
import { parseNumeral } from '../../../text/index.ts';
import type { AmountGroup } from '../amount-role/amount-groups.ts';
import { namesBearer } from './bearers.ts';
import { label, shortened } from './recipient-words.ts';

/** 甲级、乙级、丙级分别给予90万元、60万元、20万元: the list that the clause itself opens with. */
export const ownList = (text: string, { clause, from, list }: AmountGroup): string | null => {
  const head = text
    .slice(Math.max(clause.start, from), list[0]?.at.start)
    .replace(label, '')
    .replace(/^(?:对于?|按照?)/, '');
  return (
    /(?:分别|各)(?:给予|奖励|补助|资助)([^\d,;]{4,60})$/.exec(head)?.[1] ??
    /^(.{2,60}?)(?:,?(?:分别|各))/.exec(head)?.[1] ??
    null
  );
};

/** 完成Ⅰ期、Ⅱ期试验，分别给予…: the list of the clause right before, where that names as many. */
export const listBefore = (text: string, { clause, clauses }: AmountGroup, count: number): readonly string[] | null => {
  const before = clauses[clauses.findIndex((other) => other.start === clause.start) - 1];
  if (!before || text[before.end] !== ',' || before.end - before.start > 40) return null;
  const words = text
    .slice(before.start, before.end)
    .replace(label, '')
    .replace(/^(?:其中,?|向(?![上下前])|设(?!立|计|施|备))|的$/g, '')
    .replace(/(?:(?:奖励|补助|补贴)\d[\d.]*%|\d+[名个](?:左右|以内)?)(?=、|$)/g, '');
  return /、/.test(words) && !/元|%|^(?:用于|按照?|其|对|支持|鼓励|由|经)/.test(words) ? pairs(words, [], count) : null;
};

/** 首席技师，获省级技能大奖的高级技师，分别给予2500元、1500元: as many clauses that name bearers as there are amounts. */
export const clausesBefore = (
  text: string,
  { clause, clauses }: AmountGroup,
  count: number,
): readonly string[] | null => {
  const at = clauses.findIndex((other) => other.start === clause.start);
  let end = at;
  while (end > 0 && !namesBearer(text.slice(clauses[end - 1]?.start, clauses[end - 1]?.end))) end--;
  let start = end;
  while (
    start > 0 &&
    text[clauses[start - 1]?.end ?? 0] === ',' &&
    namesBearer(text.slice(clauses[start - 1]?.start, clauses[start - 1]?.end))
  )
    start--;
  const named = clauses.slice(start, end).map((other) => shortened(text.slice(other.start, other.end)));
  return named.length === count ? named : null;
};

export const pairs = (lead: string | null, thresholds: readonly string[], count: number): readonly string[] | null => {
  if (thresholds.length === count) return thresholds;
  const parts = lead ? [splitLevels(lead), splitNames(lead, /、/)] : [];
  return parts.find((names) => names?.length === count) ?? null;
};

const level =
  '(?:Ⅰ|Ⅱ|Ⅲ|Ⅳ|国家|世界|全国|国际|部|省部|省|市|区|县|副省|地市|特|一|二|三|四|五|六|甲|乙|[A-H]|正高|副高|高|中|初|金|银|铜)';

const suffix = '(?:星级|级|等|类|档|星|型|奖|期)?';

/** The members of a phrase that lists levels or names, each with what they share; null where it lists none. */
const splitLevels = (phrase: string): readonly string[] | null => {
  const range = spreadRange(phrase);
  if (range) return range;
  const run = new RegExp(`(${level}${suffix})((?:(?:、|和|或|及|与|以及)${level}${suffix})+)`).exec(phrase);
  if (run) {
    const levels = run[0].split(/、|以及|和|或|及|与/);
    const end = /(?:星级|[级等类档星型奖期])$/.exec(levels.at(-1) ?? '')?.[0] ?? '';
    const head = phrase.slice(0, run.index).replace(/^(?:被|获|首获|首次获得|新获|获得)(?=$)/, '');
    const tail = phrase.slice(run.index + run[0].length);
    return levels.map((name) => `${head}${/[级等类档星型奖期]$/.test(name) ? name : name + end}${tail}`);
  }
  const quoted = phrase.match(/“[^”]+”/g);
  if (quoted && quoted.length > 1 && /”(?:、|和|或)?“/.test(phrase)) {
    const start = phrase.indexOf(quoted[0] ?? '');
    const end = phrase.lastIndexOf('”') + 1;
    return quoted.map((name) => `${phrase.slice(0, start)}${name}${phrase.slice(end)}`);
  }
  return splitNames(phrase, /、|(?<=[\u4e00-\u9fff])(?:和|或|及)(?=[“\u4e00-\u9fff]{2})/);
};

/** 2—5星级客栈, 三星级至五星级客栈: each level of the range with what they share. */
const spreadRange = (phrase: string): readonly string[] | null => {
  const found = levelRange.exec(phrase);
  const [from, to] = [parseNumeral(found?.[1] ?? ''), parseNumeral(found?.[3] ?? '')];
  if (!found || from === null || to === null || from === to) return null;
  const head = phrase.slice(0, found.index);
  const tail = phrase.slice(found.index + found[0].length);
  const written = /\d/.test(found[1] ?? '') ? '0123456789' : '零一二三四五六七八九';
  return Array.from(
    { length: Math.abs(to - from) + 1 },
    (_, i) => `${head}${written[from + Math.sign(to - from) * i]}${found[4]}${tail}`,
  );
};

const levelRange =
  /(?<![\d一二三四五六七八九])([1-9一二三四五六七八九])(星级|A级|[A星级等档类])? ?(?:[-—–~～]+|至|到) ?([1-9一二三四五六七八九])(星级|A级|[A级星等档类](?!于))/;

/** The names of a list. */
const splitNames = (phrase: string, sign: RegExp): readonly string[] | null => {
  const names = phrase.split(sign);
  return names.length > 1
    ? names.map((name) => name.replace(/^(?:获评|获得|入选|通过|获批|认定为|评为|当年)+/, '').trim())
    : null;
};
