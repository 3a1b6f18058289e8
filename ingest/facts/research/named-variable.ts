// A variable as some place of a paper names it, and when two such places mean one variable.
import type { Quoted } from '../../../model/index.ts';
import { foldKey, remembering } from '../../../text/index.ts';
import { cueShape, stretchOf } from '../../vocabulary/cues.ts';
import { alternatives, lazily } from '../../vocabulary/index.ts';
import { tableWords } from '../tables/table-cells.ts';
import type { VariableSigns, VariableType } from './variable-type.ts';

export type NamedVariable = {
  /** Unique in the text: where it is named, and as what. */
  readonly id: string;
  readonly symbol: string | null;
  readonly name: string;
  readonly definition: string | null;
  readonly signs: VariableSigns;
  readonly quoted: Quoted;
};

export const noSigns: VariableSigns = {
  defined: null,
  called: null,
  parts: new Set(),
  isDemographic: false,
  isInFirstModel: false,
  row: null,
  isBesideTested: false,
};

export const calledBy = (called: VariableType | null): VariableSigns => ({ ...noSigns, called });

/** A symbol as it is compared: ln(Size), P_num → size, pnum. */
export const plainSymbol = (symbol: string): string =>
  foldKey(symbol.replace(/^(?:ln|log|lg)\s?[(（]\s?([^()（）]+)[)）]$/i, '$1')).replace(/[\s_]/g, '');

const patterns = lazily(() => ({
  number: /^(?:\d{1,2}[.、．]|[a-z][)）])\s?/,
  // 控制变量平均年龄: what opens the rows of its kind, run into the first
  kind: new RegExp(`^(?:${alternatives(Object.keys(tableWords().variableTypes))})\\s?(?=[\\u4e00-\\u9fff]{2})`),
  // 不同类型的产品: 产品类型
  ofTypes: cueShape('^{unlike}({type-word}){of}(.{2,8})$'),
  unlike: cueShape('^({possessor}?){unlike}(?=.{2,6}$)'),
  // 个体间层次的职位任期, 自我耗竭在个体内层次
  place: cueShape(
    '^(?:(?!{of})[^,，]){2,6}{level-place}{of}(?=.{2})|^[^,，]{1,4}(?:{inner-level|between-end}){level-place}(?=.{2})|(?<=.{2}){amid}(?:(?!{of})[^,，]){2,6}{level-place}{inner}?$',
  ),
  // 采用丁框架时的甲评价; 工作时的 keeps its own
  whenOf: cueShape('^[^,，]{4,}?{moment-of}{of}(?=.{3,}$)'),
  // 甲与乙之间的匹配程度
  between: cueShape('^[^,，]{2,}?{joined}[^,，]{2,}?{between-end}{of}(?=.{4,}$)'),
  rest: cueShape('(?<=.{2}){and-other-variables}.{0,10}$'),
  // 顾客产生更多的停留, 企业提升协同水平
  more: cueShape(
    '^(?:{possessor}{possessor-act})?{comparative}{degree}{level-end}?{of}|^{possessor}{raises|lowers}(?=.{3})',
  ),
  // 直接成本 keeps what tells it from 间接成本, 积极应对 from 消极应对
  // 阻碍性压力 is a name, as it stands
  verb: cueShape('^(?!{directness|valence})(?:{act|auxiliary}(?!{quality-end}))+(?=.{2})'),
  // 其支付意愿, 对绿地的偏好
  whose: cueShape('^(?:{whose}|{effect-toward}(?=.{2,}{of}.{2}))+(?=.{2})'),
  dimensions: cueShape('(?<=.{2}){all-dimensions}{dimension}$'),
  tail: cueShape('(?:{name-end|of}|{of}{effect-noun|raises|lowers|carried-out})+$'),
  // 公众对某技术的依赖
  stance: cueShape('^{possessor}{effect-toward}.+?{of}(?=.{2})'),
  possessor: cueShape('^({possessor}){of}?{possessor-act}?(?=.{2})'),
  possessorAlone: cueShape('^{possessor}$'),
  toward: cueShape('^{possessor}?{effect-toward}?'),
  act: cueShape('^{possessor-act}(?=.{3})'),
  of: cueShape('{of}', 'g'),
  // T1时的创业努力, 后续创业努力
  wave: cueShape('^(?:t\\d{1,2}(?:{wave-end}{of}?|{of})?|{earlier-or-later}{of}?)(?=.{3})'),
  // 独特性寻求行为, 独特寻求行为
  quality: cueShape('(?<=.{2}){quality-end}(?=.{2})', 'g'),
  core: cueShape('{name-tail|level-end}+$'),
  demographic: cueShape('({demographic})$'),
}));

/**
 * The name in words that hold one, without quotation marks, brackets, verbs before and particles behind it; null where
 * they hold none. Where a paper uses the words as a name again and again (`isUsed`), they may hold what no other name
 * holds.
 */
export const variableName = (words: string, isUsed = false): string | null => {
  const { number, kind, rest, more, verb, whose, dimensions, tail, possessorAlone, place, ofTypes, unlike } =
    patterns();
  const whole = words
    .replace(/[“”"「」‘’]|[(（][^()（）]*[)）]/g, '')
    .replace(ofTypes, '$2$1')
    .replace(unlike, '$1')
    .replace(patterns().whenOf, '')
    .replace(patterns().between, '')
    .replace(place, '')
    .replace(number, '')
    .replace(kind, '')
    .trim()
    .replace(more, '')
    .replace(verb, '')
    .replace(whose, '')
    .trim();
  const short = whole.replace(rest, '').trim().replace(dimensions, '').replace(tail, '').trim();
  // 组织因素 without what closes it says but whose it is.
  const name = possessorAlone.test(short) ? whole : short;
  if (name.length < 2 || isTooLong(name) || !/^[\u4e00-\u9fffA-Za-z]/.test(name)) return null;
  if (/[,，。;；:：、$\\%<>=*×✕∗]/.test(name)) return null;
  if (possessorAlone.test(ownName(name))) return null;
  const said = stretchOf({ text: name });
  if (!isUsed && said.has('no-variable-name')) return null;
  return (said.begins('no-name-start') ?? said.is('not-a-name')) ? null : name;
};

// 14 characters: 邻避设施风险认知可接受度 has twelve; what is longer is a clause.
const longestName = 14;

/** 大学生在线学习平台的持续使用意愿: a name of something that has a long name may be longer itself. */
const isTooLong = (name: string): boolean => {
  if (name.length <= longestName) return false;
  const own = name.split(patterns().of).at(-1) ?? name;
  return name.length > longestName + 6 || own === name || own.length < 3;
};

/** The name as it is compared with others: whose it is and how much of it are left out (员工的创新水平 → 创新, 被试年龄 → 年龄). */
export const coreOf = (name: string): string => {
  const { core, demographic } = patterns();
  const own = ownName(name);
  const described = demographic.exec(own)?.[1] ?? own;
  const short = described.replace(core, '');
  return short.length >= 2 ? short : described;
};

/** Without signs and the words that say whose it is. */
export const ownName = remembering((name: string): string => {
  const { of, stance, possessor, act, wave } = patterns();
  return withoutSigns(name)
    .replace(wave, '')
    .replace(stance, '')
    .replace(possessor, '')
    .replace(act, '')
    .replace(of, '');
});

/** Without signs and 的. */
export const bareName = (words: string): string => withoutSigns(words).replace(patterns().of, '');

const withoutSigns = (words: string): string => foldKey(words).replace(/[\s“”"「」()（）-]/g, '');

/** Whether a name is another or its end (使用意向 of 移动支付使用意向), of three characters at least. */
export const endsAlike = (long: string, short: string): boolean => {
  const [whole, end] = [ownName(long), ownName(short)];
  return whole === end || (end.length >= 3 && whole.endsWith(end));
};

/** One variable by symbol or name; 员工创新 and 领导创新 are two. */
export const isSameVariable = (a: NamedVariable, b: NamedVariable): boolean => {
  if (a.symbol !== null && b.symbol !== null) return plainSymbol(a.symbol) === plainSymbol(b.symbol);
  const [one, other] = [a, b].map(({ name }) => patterns().possessor.exec(name)?.[1]);
  if ((one && isSomeones(a.name, b.name)) || (other && isSomeones(b.name, a.name))) return true;
  const isAnyone = [one, other].every((whose) => stretchOf({ text: whose ?? '' }).is('anyone'));
  if (one && other && one !== other && !isAnyone) return false; // 个体的偏好, 人们的偏好
  if ([a, b].every(({ name }) => stretchOf({ text: ownName(name) }).is('schooling'))) return true; // 学历, 教育程度
  return coreOf(a.name) === coreOf(b.name) || plainName(a.name) === plainName(b.name);
};

/** 顾客夜市偏好, 夜市偏好: a name that says whose it is, and the same without it or with it behind. */
const isSomeones = (a: string, b: string): boolean => ownName(a) === foldKey(b) || isTurned(a, b);

/** 顾客独特追求, 独特追求顾客: whose it is stands behind. */
const isTurned = (a: string, b: string): boolean => {
  const [whose = ''] = patterns().possessor.exec(a) ?? [];
  return whose !== '' && bareName(b) === `${bareName(a.slice(whose.length))}${bareName(whose)}`;
};

/** 公众对扫码支付的使用意向 → 扫码支付使用意向, 独特性寻求 → 独特寻求. */
const plainName = (name: string): string => {
  const { toward, of, quality } = patterns();
  return foldKey(name).replace(/\s/g, '').replace(toward, '').replace(of, '').replace(quality, '');
};

/** The signs of two places that name one variable. */
export const joinSigns = (a: VariableSigns, b: VariableSigns): VariableSigns => ({
  defined: a.defined ?? b.defined,
  called: a.called ?? b.called,
  parts: new Set([...a.parts, ...b.parts]),
  isDemographic: a.isDemographic || b.isDemographic,
  isInFirstModel: a.isInFirstModel || b.isInFirstModel,
  row: a.row ?? b.row,
  isBesideTested: a.isBesideTested || b.isBesideTested,
});
