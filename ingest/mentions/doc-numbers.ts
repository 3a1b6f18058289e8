// Finds the numbers of documents: 国发〔2018〕19号, 武新管[2023] 4 号, 江政办〔二〇二三〕十二号, 国务院令第722号, 国家税务总局公告2018年第28号,
// 府授经商字第1120012345号.
//
// Signals: a year in 〔〕 [] （） 【】 〖〗 (of scans also [2023]】) behind an office's sign of two to fourteen characters, and
// a number; 号 may lack where a sign follows and the brackets are not round; 令 or 公告 with 第…号 behind a body; 字第…号 of
// Taiwan behind the office's sign.
// Never takes a year in brackets behind a person's name (金泳锋(2015)), nor what stands before the office (根据, 和, a day,
// a body's name).
import { findDays, matchesOf, parseNumeral } from '../../text/index.ts';
import { maybe, type Stretch } from '../rules/stretch.ts';
import { stretchOf } from '../vocabulary/cues.ts';

export type DocNumber = {
  readonly start: number;
  readonly end: number;
  /** In one form, without blanks: 武新管〔2023〕4号. */
  readonly docNumber: string;
};

/** The document numbers of a text, by place. */
export const findDocNumbers = (text: string): DocNumber[] => {
  if (!/[〔【〖［[号號]/.test(text)) return [];
  const whole = stretchOf({ text });
  const found = [...bracketed(whole), ...orders(whole), ...lettered(whole)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return found.filter((one, i) => !found.some((other, k) => k < i && other.end > one.start));
};

const han = '[〇○零ОO一二三四五六七八九]';
const inBrackets = new RegExp(
  `([\\u4e00-\\u9fff·A-Za-z]{1,16}?) ?([〔[(（【〖［]) ?((?:19|20)\\d{2}|${han}{4}) ?(?:年 ?)?[〕\\])）】〗］]{1,2} ?(?:年 ?)?(?:第 ?)?(\\d{1,4}|[一二三四五六七八九十百〇零]{1,5}) ?([号號]|(?=$|[)）、,，;；。》”》\\]]|文件?[，。、;；]))`,
  'g',
);

/** 武新管〔2023〕4号. */
const bracketed = (whole: Stretch): DocNumber[] =>
  matchesOf(whole.text, inBrackets).flatMap((match) => {
    const [words, office = '', bracket = '', year = '', number = '', sign] = match;
    if (sign === '' && (/[(（]/.test(bracket) || !/\d/.test(number))) return [];
    const at = officeStart(whole, match.index, match.index + office.length);
    const written = whole.text.slice(at, match.index + office.length).replace(/\s/g, '');
    if (!/[\u4e00-\u9fff]{2}|[\u4e00-\u9fffA-Za-z]{3}/.test(written)) return [];
    return [
      { start: at, end: match.index + words.length, docNumber: `${written}〔${yearOf(year)}〕${figures(number)}号` },
    ];
  });

const yearOf = (year: string): string =>
  year.replace(/[〇○零ОO一二三四五六七八九]/g, (sign) => String(Math.max(0, '一二三四五六七八九'.indexOf(sign) + 1)));

const figures = (number: string): string => (/\d/.test(number) ? number : String(parseNumeral(number) ?? number));

const behindOrder =
  /^ ?(?:[〔[(]?((?:19|20)\d{2})[〕\])]? ?年? ?)?第 ?(\d{1,4}|[一二三四五六七八九十百〇零]{1,6}) ?[号號]/;

/** 国务院令第722号, 国家税务总局公告2018年第28号; 某渔函2026年第9号, which tells its year. */
const orders = (whole: Stretch): DocNumber[] =>
  whole.all('order|letter').flatMap((order) => {
    const number = behindOrder.exec(whole.text.slice(order.end));
    const run = /[\u4e00-\u9fff ]{1,24}$/.exec(whole.text.slice(0, order.start))?.[0] ?? '';
    if (!number || run === '') return [];
    const [words, year, figure = ''] = number;
    if (order.kind === 'letter' && year === undefined) return [];
    const start = officeStart(whole, order.start - run.length, order.end);
    const office = whole.text.slice(start, order.end).replace(/\s/g, '');
    if (office.length <= order.word.length) return [];
    return [{ start, end: order.end + words.length, docNumber: `${office}${year ? `${year}年` : ''}第${figure}号` }];
  });

const inLetters =
  /([\u4e00-\u9fff]{1,24}字) ?第 ?(\d[\dA-Z]{4,12}(?: [\dA-Z]{1,6})?|[〇零一二三四五六七八九]{5,12}) ?([号號])/g;

/** 府授经商字第1120012345号, without the body's name: 内政部台内营字第…号 is 台内营字第…号. */
const lettered = (whole: Stretch): DocNumber[] =>
  /字 ?第/.test(whole.text)
    ? matchesOf(whole.text, inLetters).flatMap((match) => {
        const [words, offices = '', number = '', sign = ''] = match;
        const end = match.index + offices.length;
        let start = officeStart(whole, match.index, end);
        for (const name of whole.from(start).upTo(end).all('chief-body-end'))
          if (name.start - start >= 2 && end - name.end >= 3) start = name.end;
        const written = whole.text.slice(start, end);
        if (written.length < 2) return [];
        // （90）農水保字第…號: the year of the Republic is part of the number.
        const year = /[(（]\d{2,3}[)）] ?$/.exec(whole.text.slice(0, start))?.[0] ?? '';
        const office = `${year.trim()}${written}`;
        return [
          {
            start: start - year.length,
            end: match.index + words.length,
            docNumber: `${office}第${number.replace(' ', '')}${sign}`,
          },
        ];
      })
    : [];

/** Where an office begins: behind a day, a word that leads a citation in, or what joins it to a document before it. */
const officeStart = (whole: Stretch, from: number, end: number): number => {
  const { text } = whole;
  const day = findDays(text.slice(Math.max(0, from - 24), end)).at(-1);
  let start = day ? Math.max(from, Math.max(0, from - 24) + day.end) : from;
  const office = whole.from(start).upTo(end);
  // 《甲办法》和青海发…: behind another document 和 parts the two
  if (/[》〉)）号號”]/.test(text[start - 1] ?? ''))
    start = office.begins(maybe(' '), 'joins-offices')?.at(-1)?.end ?? start;
  const leads = [
    ...office.all('before-office').filter((cue) => end - cue.end >= 2),
    ...office.all('before-office-sign').filter((cue) =>
      office
        .from(cue.end)
        .upTo(end - 1)
        .begins('office-start'),
    ),
  ];
  start = Math.max(start, ...leads.map((cue) => cue.end));
  return start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0);
};
