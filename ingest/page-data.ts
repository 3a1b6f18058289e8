// The fields that a government portal prints about a text: 文号：…, 成文日期：…, 失效日期：…, one or several on a line, each with
// its value behind it or on the line below. One place knows their names (page-data.yml) and shapes.
//
// Never takes a line that only begins with such a name (名称和地址应当…), nor a sentence: a field is a name, ： or a wide gap,
// and a value.
import { dayInFigures, matchesOf } from '../text/index.ts';
import { mapping, vocabulary, wordList } from './vocabulary/index.ts';

export const fieldKinds = [
  'title',
  'number',
  'issuer',
  'publisher',
  'issued',
  'published',
  'effective',
  'expires',
  'time',
  'site',
  'source',
  'other',
] as const;
export type FieldKind = (typeof fieldKinds)[number];

export type PageField = {
  readonly kind: FieldKind;
  /** Where its name begins. */
  readonly start: number;
  /** Half-open in the line; empty where the value stands on the line below or is missing. */
  readonly value: readonly [number, number];
};

const words = vocabulary('page-data', (value) => {
  const file = mapping(value, 'page-data.yml');
  const kinds = new Map(
    fieldKinds.flatMap((kind) => wordList(file[kind], kind).map((name): [string, FieldKind] => [name, kind])),
  );
  // Blanks may stand between the characters of a name: 文　　号.
  const spelled = (list: readonly string[]): string =>
    [...list]
      .sort((a, b) => b.length - a.length)
      .map((name) => [...name].join('\\s*'))
      .join('|');
  const names = [...kinds.keys()];
  const field = `(?:[|•·∙]\\s*)?(?:[\\[【]\\s*)?(${spelled(names)})(?:\\s*[\\]】]\\s*[:：|]?|\\s*[:：])\\s*`;
  // | 发布机构 | 某局 | 成文日期 | 2023-03-24 |: names of two characters head the columns of any table
  const celled = `\\|\\s*(${spelled(names.filter((name) => name.length > 2))})\\s*\\|\\s*`;
  // 索引号 000012345/2021-00036 文号 江政办发〔2021〕67号, blanks or none behind a name: of such a line has two or more.
  const long = [...kinds.keys()].filter((name) => name.length > 2 || kinds.get(name) === 'number');
  const spaced = new RegExp(`(${long.sort((a, b) => b.length - a.length).join('|')})[\\s:：]*(?=[^\\s:：])`, 'g');
  const first = new Map(fieldKinds.map((kind) => [kind, wordList(file[kind], kind)[0] ?? '']));
  return {
    kinds,
    first,
    field: new RegExp(field, 'g'),
    opening: new RegExp(`^${field}`),
    celled: new RegExp(celled, 'g'),
    spaced,
  };
});

/** How a page most often names a field: 发布日期. */
export const nameOfField = (kind: FieldKind): string => words().first.get(kind) ?? '';

/** 首页 > 政务公开 > 政策: where a page stands in its site; signs of a program (<br>) and shares (>50%) are none. */
export const isPathOfPage = (line: string): boolean =>
  line.length <= longestPath && /[>＞»›]/.test(line) && path.test(line);

/** 首页|渔业要闻|专题|设为首页, 首页-要闻-图片-专题-招聘-房产: links of a site side by side, none of which says a sum or a day. */
export const isMenuOfPage = (line: string): boolean =>
  areLinks(line.split(/[|｜]/), mostCells) || areLinks(line.split('-'), mostJoined);

const areLinks = (links: readonly string[], most: number): boolean =>
  links.length > most && links.every((link) => link.trim().length <= longestLink && !/[\d。；，]/.test(link));

// A row of a table has as many cells, but seldom so short ones.
const mostCells = 3;
// Hyphens join the words of a name, too.
const mostJoined = 5;
const longestLink = 10;

const path = /^[^，。；<《》]*[\u4e00-\u9fff]\s?(?:>|＞|»|›)+\s?[\u4e00-\u9fff][^，。；<《》]*$/;
const longestPath = 80;

// 2023-03-24 09:00 as a program writes it: 时间：5月20日上午 is that of a meeting.
const dayOfPage = '\\d{4}([./-])\\d{1,2}\\1\\d{1,2}';
const timeOfPage = new RegExp(`^${dayOfPage}(?:\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?\\s*$`);
const clock = '\\s*\\d{1,2}[:：]\\d{2}';
const lineOfTime = new RegExp(
  `^[•·]?\\s*${dayOfPage}(?!\\d)|^\\d{1,2}\\.\\d{1,2}\\.\\d{4}${clock}|^\\d{2}-\\d{2}${clock}|(?<!\\d)(?:\\d{4}-\\d{1,2}-\\d{1,2}|${dayInFigures})${clock}`,
);

// A page prints its fields in a row or two.
const longest = 600;

/** The fields of a line, in order; empty where it does not begin with one. */
export const parsePageFields = (line: string): PageField[] => {
  const { kinds, field, opening, celled, spaced } = words();
  if (line.length > longest) return [];
  const isCelled = /^\|.*\|$/.test(line) && !opening.test(line);
  const isSpaced = !isCelled && !opening.test(line);
  if (isSpaced && /[，,、；;。]/.test(line)) return [];
  const found = matchesOf(line, isCelled ? celled : isSpaced ? spaced : field); // a blank between a value and the next name may be gone
  if (found[0]?.index !== 0 || /[。；]./.test(line)) return [];
  const [only, ...others] = found;
  if (isSpaced && others.length === 0) return [];
  if (others.length === 0 && kinds.get(only[1] ?? '') === 'time' && !timeOfPage.test(line.slice(only[0].length)))
    return [];
  const fields = found.flatMap((match, i) => {
    const kind = kinds.get((match[1] ?? '').replace(/\s/g, ''));
    const start = match.index + match[0].length;
    const until = line.slice(start, found[i + 1]?.index ?? line.length).replace(/[\s;；|｜]+$/, '');
    return kind ? [{ kind, start: match.index, value: [start, start + until.length] as const }] : [];
  });
  // | 政策名称 | 发文机构 | are the heads of columns
  return isCelled && fields.every(({ value: [from, to] }) => from === to) ? [] : fields;
};

/** Whether a line is fields of which one tells of the text: 分享到：, 字体：大 小 tell of the site alone. */
export const hasFieldOfText = (line: string): boolean => parsePageFields(line).some(({ kind }) => kind !== 'site');

/** A short line with the day of the page in figures: 2023-03-24 某市发改委 2067, 某某日报 2023-03-24 16:15. */
export const isTimeOfPage = (line: string): boolean =>
  line.length <= (timeFirst.test(line) ? longestWithClock : longestTime) &&
  !/[，,。；;、]/.test(line) &&
  lineOfTime.test(line) &&
  !isTerm(line);

const timeFirst = new RegExp(`^${dayOfPage}${clock}`);

/** 2023-01-01至2024-12-31: two days, of which neither is the page's. */
const isTerm = (line: string): boolean => {
  const [first, second] = matchesOf(line, termDay);
  return first !== undefined && second !== undefined && second.index - first.index - first[0].length <= longestJoint;
};

const termDay = new RegExp(dayOfPage, 'g');

// 至, ~ or —— between blanks.
const longestJoint = 4;

const longestTime = 60;
// With the name and number of the site behind it.
const longestWithClock = 100;

/** The name of a field alone, its value to follow: 失效日期：. */
export const isBareField = (line: string): boolean => {
  const [first, ...rest] = parsePageFields(line);
  return first !== undefined && rest.length === 0 && first.value[0] === first.value[1];
};
