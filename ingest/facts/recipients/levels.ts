// The members of a phrase that lists levels or names, each with what they share: 国家级、省级孵化器 → 国家级孵化器, 省级孵化器.
import { parseNumeral } from '../../../text/index.ts';
import { within } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { alternatives, mapping, vocabulary, wordList } from '../../vocabulary/index.ts';
import { withoutEnd, withoutStart } from './phrase.ts';
import { endsInRecipient } from './recipient-noun.ts';

const levelWords = vocabulary('levels', (value) => {
  const file = mapping(value, 'levels.yml');
  const list = (name: string): string => alternatives(wordList(file[name], name));
  const level = `(?:${list('levels')}|(?<![A-Za-z])[A-Z]{1,5}(?![A-Z\\d])|(?<![A-Z\\d.])\\d(?!\\d))`;
  const ending = `(?:${list('suffixes')})?`;
  const suffix = `${ending}(?:\\([^()]*\\))?`;
  const join = `(?:${list('joins')})`;
  const star = `(?:${list('rangeSuffixes')})`;
  const numerals = wordList(file['numerals'], 'numerals');
  const numeral = `[1-9${numerals.join('')}]`;
  const noDigitBefore = `(?<![\\d${numerals.join('')}])`;
  return {
    run: new RegExp(`(${level}${suffix})((?:${join}${level}${suffix})+)`),
    join: new RegExp(join),
    /** A level, and its suffix as a group. */
    one: new RegExp(`^${level}(${ending})`),
    top: new RegExp(`${list('foremost')}(${numeral})(${list('places')}|(?=${list('of')}))`),
    /** 第1、2、3名, 第一、二名; 获得1~3名. */
    ordinals: new RegExp(`${list('ordinal')}(${numeral}(?:[、,]${numeral})+)(${list('places')})`),
    placesFrom: new RegExp(
      `${noDigitBefore}(?:${list('ordinal')}|(?<=(?:${list('won')})[^,;\\d]{0,10}))(${numeral}) ?[-—–~～] ?(${numeral})(${list('places')})`,
    ),
    ordinal: wordList(file['ordinal'], 'ordinal')[0] ?? '',
    range: new RegExp(
      `${noDigitBefore}(${numeral})(${star})? ?(?:[-—–~～]+|${list('through')}) ?(${numeral})(${star})(?!${list('notLevels')})`,
    ),
    numerals,
    namesJoined: new RegExp(`、|(?<=[\\u4e00-\\u9fff])(?:${list('nameJoins')})(?=[“\\u4e00-\\u9fff]{2})`),
  };
});

/** The members of a list of levels or names; null where the phrase lists none. */
export const splitLevels = (phrase: string): readonly string[] | null => {
  const range = spreadRange(phrase);
  if (range) return range;
  const { run, join, one, namesJoined } = levelWords();
  const found = run.exec(phrase);
  if (found) {
    const levels = found[0].split(join).filter((level) => level !== '');
    const suffixOf = (name: string): string => one.exec(name)?.[1] ?? '';
    const end = suffixOf(levels.at(-1) ?? '');
    const before = stretchOf({ text: phrase.slice(0, found.index) });
    const tail = phrase.slice(found.index + found[0].length);
    const head = before.is('got*') && !stretchOf({ text: tail }).has('of') ? '' : before.text;
    return levels.map((name) => `${head}${suffixOf(name) ? name : withSuffix(name, end)}${tail}`);
  }
  const quoted = phrase.match(/“[^”]+”/g);
  if (quoted && quoted.length > 1 && /”[^“”]?“/.test(phrase)) {
    const start = phrase.indexOf(quoted[0] ?? '');
    const end = phrase.lastIndexOf('”') + 1;
    return quoted.map((name) => `${phrase.slice(0, start)}${name}${phrase.slice(end)}`);
  }
  return splitNames(phrase, namesJoined);
};

/** A类(顶尖): the suffix stands before a bracket. */
const withSuffix = (name: string, suffix: string): string => {
  const bracket = name.indexOf('(');
  return bracket < 0 ? name + suffix : `${name.slice(0, bracket)}${suffix}${name.slice(bracket)}`;
};

/** 2—5星级客栈, 三星级至五星级客栈: each level of the range with what they share. */
const spreadRange = (phrase: string): readonly string[] | null => {
  const found = levelWords().range.exec(phrase);
  const [from, to] = [parseNumeral(found?.[1] ?? ''), parseNumeral(found?.[3] ?? '')];
  if (!found || from === null || to === null || from === to) return null;
  const head = phrase.slice(0, found.index);
  const tail = phrase.slice(found.index + found[0].length);
  return Array.from(
    { length: Math.abs(to - from) + 1 },
    (_, i) => `${head}${writtenAs(found[1] ?? '', from + Math.sign(to - from) * i)}${found[4]}${tail}`,
  );
};

/** A number from 1 on in digits where the sample is, else as a numeral: 3, 三. */
const writtenAs = (sample: string, value: number): string =>
  /\d/.test(sample) ? String(value) : (levelWords().numerals[value - 1] ?? '');

/** 排名前3名的企业 → 排名第1名的企业 and so on; null where the phrase has no so many places. */
export const splitPlaces = (phrase: string, count: number): readonly string[] | null => {
  const { top, ordinal } = levelWords();
  const found = top.exec(phrase);
  if (!found || parseNumeral(found[1] ?? '') !== count) return null;
  const head = phrase.slice(0, found.index);
  const tail = `${found[2]}${phrase.slice(found.index + found[0].length)}`;
  return Array.from({ length: count }, (_, i) => `${head}${ordinal}${writtenAs(found[1] ?? '', i + 1)}${tail}`);
};

/** 获得第1、2、3名的选手 → 获得第1名的选手 and so on; null where the phrase lists no places. */
export const splitOrdinals = (phrase: string): readonly string[] | null => {
  const { ordinals, placesFrom, ordinal } = levelWords();
  const listed = ordinals.exec(phrase);
  const ranged = listed ? null : placesFrom.exec(phrase);
  const found = listed ?? ranged;
  if (!found) return null;
  const head = phrase.slice(0, found.index) + ordinal;
  const tail = `${found.at(-1)}${phrase.slice(found.index + found[0].length)}`;
  if (listed) return (found[1] ?? '').split(/[、,]/).map((place) => `${head}${place}${tail}`);
  const [from, to] = [parseNumeral(found[1] ?? '') ?? 0, parseNumeral(found[2] ?? '') ?? 0];
  const written = (i: number): string => writtenAs(found[1] ?? '', from + i);
  return to <= from ? null : Array.from({ length: to - from + 1 }, (_, i) => `${head}${written(i)}${tail}`);
};

/** The names of a list, whatever joins them. */
export const splitAllNames = (phrase: string): readonly string[] | null => splitNames(phrase, levelWords().namesJoined);

/** The names of a list; a list of three or more that ends in 等6类人才 gives each that noun. */
export const splitNames = (phrase: string, sign: RegExp): readonly string[] | null => {
  const names = phrase.split(sign);
  if (names.length <= 1) return null;
  const isApart = verbsDiffer(names);
  const bare = names.map((name) =>
    withoutEnd(withoutStart(stretchOf({ text: name }), 'obtained'), 'and-so-on').text.trim(),
  );
  const shared = withSharedNoun(isApart ? bare : withSharedDeed(bare));
  return isApart ? shared : withSharedVerb(bare[0] ?? '', shared);
};

/** 制定团体标准、通过产品认证; 开展境外参展、境外认证: a name behind the first says what is done itself, or the first what is done to it. */
const verbsDiffer = ([first = '', ...others]: readonly string[]): boolean =>
  stretchOf({ text: first }).has('list-own-verb') !== null ||
  others.some((other) => stretchOf({ text: other }).has('list-verb|list-own-verb'));

/** 制定国际标准、国家标准; 企业被评为优秀、良好: what the first name opens with belongs to all. */
const withSharedVerb = (opening: string, names: readonly string[]): readonly string[] => {
  const verb = stretchOf({ text: opening }).last('list-verb');
  const item = verb ? stretchOf({ text: opening }).from(verb.end) : null;
  if (!verb || !item || item.text.length < 2 || item.has('of') || endsInRecipient(item)) return names;
  return names.map((name, i) => (i === 0 ? name : opening.slice(0, verb.end) + name));
};

/** 在主板、创业板上市的企业, 从事种植、养殖满三年: what is done behind the last name is done behind all. */
const withSharedDeed = (names: readonly string[]): readonly string[] => {
  const last = stretchOf({ text: names.at(-1) ?? '' });
  const of = endsInRecipient(last) ? last.last('of') : null;
  const said = of ? last.upTo(of.start) : last;
  const deed = (said.ends('list-deed') ?? said.ends('full', within(6, 1)))?.[0];
  if (!deed || deed.start < 2 || names.slice(0, -1).some((name) => stretchOf({ text: name }).has('list-deed|full')))
    return names;
  const behind = last.from(deed.start).text;
  return names.map((name) => (name === last.text || endsInRecipient(stretchOf({ text: name })) ? name : name + behind));
};

/** 生育二孩、三孩的家庭, 单、双职工, 中度、重度失能老人: what is said once behind the last name belongs to those before it that end alike. */
const withSharedNoun = (names: readonly string[]): readonly string[] => {
  const last = names.at(-1) ?? '';
  if (!endsInRecipient(stretchOf({ text: last }))) return names;
  return names.map((name) => {
    if (name === last || endsInRecipient(stretchOf({ text: name }))) return name;
    if (name.length === 1) return `${name}${last.slice(1)}`;
    const end = endsLike(last, name.at(-1)) ?? bareOf(last, name);
    return end === null ? name : `${name}${last.slice(end)}`;
  });
};

/** 全国百强、全省百强榜单的企业: where the 的 stands behind the last name, where none but that one has one. */
const bareOf = (last: string, name: string): number | null => {
  const of = stretchOf({ text: last }).last('of');
  return of && !stretchOf({ text: name }).has('of') ? of.start : null;
};

/**
 * Where the last name has said what the others say too: before its 的, or behind a first word of two or three
 * characters.
 */
const endsLike = (last: string, character: string | undefined): number | null => {
  const of = stretchOf({ text: last }).last('of')?.start ?? 0;
  return [of, 2, 3].find((end) => end > 1 && end < last.length && last[end - 1] === character) ?? null;
};
