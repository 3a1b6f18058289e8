// What an amount is given per: 50元/平方米/月 behind it; 每月每人, 单个项目, 单家企业每年 before it in its clause.
//
// Signals, in order of precedence: / or 每 right behind the amount; 每, 单, 同一 with a name of the vocabulary before it, and
// words of a year (每年, 年度, 全年) beside one of giving.
// Never reads a step (每增加1亿元) as a per, nor 每 before another amount of the clause.
import { matchesOf } from '../../text/index.ts';
import { lazily } from '../vocabulary/index.ts';
import { unitWords } from './units.ts';

/** The per of an amount, bearers before times (家·年, 人·月), and the place of amount and per words together. */
export type Per = { readonly unit: string | null; readonly start: number; readonly end: number };

/** The per of the amount at `[start, end)`; `from` is where the amount before it in the text ends. */
export const perOf = (text: string, start: number, end: number, from: number): Per => {
  const behind = perBehind().exec(text.slice(end, end + 40));
  const clause = text
    .slice(clauseStart(text, start, from), start)
    .replace(/\([^()]*\)/g, '')
    .replace(/^.*\((?=[^()]{3,}$)/, '')
    .replace(/㎡|m[2²]/g, '平方米');
  const names = perWords(clause);
  if (behind) {
    const own = matchesOf(behind[0], unitWords().everyPerName).map((found) => nameOf(found[0]));
    const bearers = own.every((name) => times.test(name)) ? names.filter((name) => !times.test(name)) : [];
    return { unit: inOrder([...bearers, ...own]), start, end: end + behind[0].length };
  }
  return { unit: names.length > 0 ? inOrder(names) : null, start, end };
};

const perBehind = lazily(() => {
  const name = unitWords().perName;
  return new RegExp(
    `^ ?(?:[/每](?:每|个)?|每个) ?(?:${name})(?:(?:[/·•・.]|每){1,2}(?:每|个)?(?:${name})|[天月夜晚](?![初底内均末]))*`,
  );
});

const nameOf = (word: string): string => unitWords().perNames[word] ?? word;

/** Where the clause of an amount begins: behind a stop, or the amount before it, but not one in brackets (每班次(80人以上)奖励7000元). */
const clauseStart = (text: string, start: number, from: number): number => {
  let floor = from;
  for (let i = start - 1; i >= floor; i--) {
    const sign = text[i] ?? '';
    if (/[,;:。]/.test(sign)) return i + 1;
    const open = sign === ')' ? text.lastIndexOf('(', i) : -1;
    if (open >= 0 && open < from) floor = 0;
    if (open >= 0) i = open;
  }
  return floor;
};

const bearer =
  /(?:每一?|(?<=^|对|[,;(])一(?=[家个](?:企业|机构|单位|项目|创业))|单一(?=企业|主体|机构|单位|公司|法人|项目)|单(?!位|项冠军|独|一|向|词|纯|证|据)|同一|同一个|各)([个家名位项]?)([^,;。:\d]{0,10})/g;
const year =
  /每(?:个|一)?(?:自然|会计)?年(?![货会画])|单一年度|年度(?=最高|奖励|补助|补贴|资助|支持|累计|总)|全年|当年(?=[^,;。年]{0,6}总额)|年度内|(?<![\d近前满])一年内(?=[^,;。]{0,6}(?:金额|总额|奖励|资助|补贴))|(?:^|[,;:])年[^,;。年]{0,4}(?:补助|补贴|奖励|资助)|(?:^|[^\d去今当近前后半两一二三四五六七八九十每百全])年(?=最高|最多|补助|补贴|奖励|资助|支持|累计|总)/;

/** 每新设立分支机构一家: the counter stands behind what is counted. */
const eachOf =
  /每(?:新|增)?[^,;。\d每]{2,16}[一1](家|个|项|名|户|件|场|种|所|份|台|辆|条)(?=[^,;。\d]{0,4}(?:给予|奖|补|资助)[^,;。]*$)/;

/** What is counted behind 每, with what is done with it before: 每新引进一名. */
const perNear = lazily(
  () =>
    new RegExp(
      `^(?:全职|柔性|新增|新设一?|新?引进|新?认定|新?培育|成功|推荐|孵化|开发|研发|连续|租满|招收|招用|招录|录用|聘用|吸纳|住宿|住满?|举办|新?建|1|一)*(?:个|家|名)?(${unitWords().perName})`,
    ),
);

/** The names of what a clause says an amount is given per. */
export const perWords = (clause: string): string[] => {
  if (!/[每单同各年均]/.test(clause) && !unitWords().areaBeforeGift.test(clause)) return [];
  const names: string[] = /人均/.test(clause) ? ['人'] : /户均/.test(clause) ? ['户'] : [];
  const area = unitWords().areaBeforeGift.exec(clause)?.[1];
  if (area) names.push(nameOf(area));
  const { notTime, countedByPiece } = unitWords();
  const each = eachOf.exec(clause)?.[1];
  if (each) names.push(nameOf(each));
  const pieces = clause.split(/(?=每)|(?=单[个家户项场件台品人]|单一[企主机单公法项])|(?=同一)/);
  for (const piece of pieces) {
    bearer.lastIndex = 0;
    const found = bearer.exec(piece);
    if (!found) continue;
    const [, counter = '', rest = ''] = found;
    if (/^各/.test(found[0])) continue;
    if (/^(?:增加|增长|增|新增(?=\d|$)|满|实现|完成|达到|提高|三|两|五|\d)/.test(rest) && counter === '') continue;
    if (counter === '家' || counter === '名' || counter === '位' || counter === '项') names.push(nameOf(counter));
    else {
      const near = perNear().exec(rest);
      const far =
        counter === '个' || /^同一/.test(found[0])
          ? /(企业|机构|单位|公司|主体|法人|用户|项目|团队|平台|基地|园区|协会|品种|产品|标准展位|展位|人)/.exec(
              rest,
            )?.[1]
          : undefined;
      const word =
        (near && !notTime.test(rest.slice(near[0].length - (near[1] ?? '').length)) ? near[1] : undefined) ?? far;
      if (counter === '个' && (!word || countedByPiece.has(word))) names.push('个');
      else if (word) names.push(nameOf(word));
    }
  }
  if (year.test(clause)) names.push('年');
  return [...new Set(names)];
};

const times = /^(?:年|月|季度|天|夜|小时|学年|次)$/;

const inOrder = (names: readonly string[]): string => {
  const unique = [...new Set(names)];
  return [...unique.filter((name) => !times.test(name)), ...unique.filter((name) => times.test(name))].join('·');
};
