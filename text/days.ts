// Days as documents print them: 2023年3月24日, 二〇二三年三月二十四日, 2023-03-24, 2023.3.24, 民国112年3月24日, 一百零二年一月一日. The one
// place that knows their shapes: reading, layout, outline, facts and search ask here.
//
// A year of the Republic counts from 1911; it is one behind 民国, and where it is spelled with 百 or 十. Behind a full day
// the second of a range may lack its year (2023年1月1日至12月31日). 2026年底 and 2023年12月底 are the last day of it. A day in
// figures may run into its time (2023-02-0715:59).
// Never takes a day that no calendar has (2023年2月30日): it is found, without a value. Texts are folded: widths and 繁简.
import { matchesOf } from './matches.ts';
import { parseNumeral } from './numerals.ts';

/** A day where it stands in a text: half-open. The value is `2023-03-24`, null where no calendar has such a day. */
export type DayName = { readonly start: number; readonly end: number; readonly value: string | null };

// Scans and typists write the zero of a year in many ways, О of the Cyrillic script among them.
const zero = '〇○◯零ＯOoОо0';
const han = `[${zero}一二三四五六七八九十]`;
const republic = '(?:中华民国|民国)';
const spelled = '[一二两]?百?[零〇]?[一二三四五六七八九]?十?[一二三四五六七八九]?';
const year = `(?:${republic} ?(?:\\d{2,3}|${spelled})|(?=[一二两]?百|[一二三四五六七八九]十|[一二]百)${spelled}|(?:19|20)\\d{2}|${han}{4})`;
const monthAndDay = `(?:\\d{1,2}|${han}{1,3}) ?月 ?(?:\\d{1,2}|${han}{1,3}) ?日`;

/** Sources of patterns for days in figures on a line that is not read yet: 2023年, 2023年3月, 2023年3月24日, 2023.3.24. */
export const yearInFigures = '\\d{4}\\s*年';
export const monthInFigures = `${yearInFigures}\\s*\\d{1,2}\\s*月`;
export const dayInFigures = `${monthInFigures}\\s*\\d{1,2}\\s*日`;
export const shortDayInFigures = '\\d{4}\\s*[年./-]\\s*\\d{1,2}\\s*[月./-]\\s*\\d{1,2}\\s*日?';

/** The source of a pattern for one day with its year; it has no groups. 24.03.2023 is one before the time of day. */
export const dayPattern = [
  `${year} ?年 ?${monthAndDay}`,
  '(?:19|20)\\d{2}[-.．/](?:0?[1-9]|1[0-2])[-.．/](?:0?[1-9]|[12]\\d|3[01])(?!\\.|\\d(?!\\d?:\\d\\d))',
  '(?<![\\d.])(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.(?:19|20)\\d{2}(?=\\s*\\d{1,2}[:：]\\d\\d)',
].join('|');

const days = new RegExp(
  `${dayPattern}|(?<=日(?:\\(含\\)|\\d{1,2}[时点])? ?起?[,，]? ?(?:至|到|[-—–~～一]+) ?(?:同年|当年)? ?)${monthAndDay}|(?:${year} ?年 ?(?:(?:\\d{1,2}|${han}{1,3}) ?月 ?)?(?:年?[底末]|终))`,
  'g',
);

/** The days of a text by place, the second days of ranges and the ends of months and years included. */
export const findDays = (text: string): DayName[] => {
  if (!text.includes('年') && !/\d{4}[-.．/]|\.\d{4}\s*\d{1,2}[:：]/.test(text)) return [];
  const found: DayName[] = [];
  for (const { 0: words, index } of matchesOf(text, days)) {
    const before = found.at(-1);
    const value = /[底末终]$/.test(words)
      ? endOf(words)
      : (parseDay(words) ?? (before?.value ? parseDay(`${before.value.slice(0, 4)}年${words}`) : null));
    found.push({ start: index, end: index + words.length, value });
  }
  return found;
};

const times = new RegExp(`${days.source}|${year} ?年(?: ?(?:\\d{1,2}|${han}{1,3}) ?月)?`, 'g');

/**
 * A day, month or year where it stands: half-open. The value is `2023-03-24`, `2023-03` or `2023`, null where no
 * calendar has it.
 */
export type TimeName = { readonly start: number; readonly end: number; readonly value: string | null };

/** The days, months and years of a text by place. A year spelled with 百 or 十 is one behind 民国 alone: 三十年 is a time. */
export const findTimes = (text: string): TimeName[] =>
  text.includes('年') || /\d{4}[-.．/]/.test(text)
    ? matchesOf(text, times).map(({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
        value: parseDay(words) ?? parseMonth(words),
      }))
    : [];

/** 2023年3月 is `2023-03`, 民国112年 is `2023`. */
const parseMonth = (words: string): string | null => {
  const found = /^(中华民国|民国)?([^年]{2,6})年(?:(.{1,3})月)?$/.exec(words.replace(/\s/g, ''));
  if (!found) return null;
  const [, marked, written = '', month] = found;
  if (marked === undefined && /[百十]/.test(written)) return null;
  const y = numberOf(written);
  const m = month === undefined ? null : numberOf(month);
  if (y === null || (month !== undefined && (m === null || m < 1 || m > 12))) return null;
  const full = fullYear(written, y, marked !== undefined);
  return m === null ? `${full}` : `${full}-${String(m).padStart(2, '0')}`;
};

const wholeDay = new RegExp(`^[(（]?(${dayPattern})[)）]?$`);
// (中华民国 一百二十二 年 十二 月 二十四 日) has 24 characters.
const longestDay = 30;

/**
 * The day that a line of its own states, without year signs too: 20240307, 2022 11 23. Null where it is no day or
 * anything else stands there.
 */
export const parseDayLine = (line: string): DayName | null => {
  const alone = line.trim();
  if (alone.length > longestDay) return null;
  const whole = wholeDay.exec(alone)?.[1];
  const bare = /^((?:19|20)\d{2})[ .]?(0[1-9]|1[0-2])[ .]?(0[1-9]|[12]\d|3[01])$/.exec(alone);
  const words = whole ?? bare?.[0];
  if (words === undefined) return null;
  const start = line.indexOf(words);
  const value = bare ? parseDay(`${bare[1]}-${bare[2]}-${bare[3]}`) : parseDay(words);
  return { start, end: start + words.length, value };
};

/** The day as `2023-03-24`, null where the words are none or no calendar has it. */
export const parseDay = (text: string): string | null => {
  const compact = text.replace(/\s/g, '');
  const found =
    /^(中华民国|民国|中華民國|民國)?([^年]{2,6})年(.{1,3})月(.{1,3})日$/.exec(compact) ??
    /^()(\d{4})[-.．/](\d{1,2})[-.．/](\d{1,2})$/.exec(compact);
  const western = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(compact);
  if (western) return dayOf(Number(western[3]), Number(western[2]), Number(western[1]));
  if (!found) return null;
  const [, marked, written = '', month = '', day = ''] = found;
  const [y, m, d] = [written, month, day].map(numberOf);
  return y == null || m == null || d == null ? null : dayOf(fullYear(written, y, Boolean(marked)), m, d);
};

const fullYear = (written: string, y: number, marked: boolean): number =>
  marked || /[百十]/.test(written) ? y + 1911 : y;

const numberOf = (part: string): number | null => parseNumeral(part.replace(zeros, zeroOf));

const zeros = new RegExp(`[${zero}]`, 'g');

const zeroOf = (sign: string): string => (sign === '0' ? '0' : '〇');

const dayOf = (y: number, m: number, d: number): string | null => {
  if (y < 1900 || y > 2199 || m < 1 || m > 12 || d < 1 || d > lastOfMonth(y, m)) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
};

const lastOfMonth = (y: number, m: number): number => new Date(Date.UTC(y, m, 0)).getUTCDate();

/** 2026年底, 2023年12月底: the last day of the year or month. */
const endOf = (words: string): string | null => {
  const found = /^(中华民国|民国)?([^年]{2,6})年(?:(.{1,3})月)?/.exec(words.replace(/\s/g, ''));
  const y = found ? numberOf(found[2] ?? '') : null;
  const m = found?.[3] === undefined ? 12 : numberOf(found[3]);
  if (y === null || m === null) return null;
  const full = fullYear(found?.[2] ?? '', y, found?.[1] !== undefined);
  return dayOf(full, m, lastOfMonth(full, m));
};

/**
 * The whole years from a day up to and including another: 2025-08-01 to 2030-07-31 is 5. Null where they do not come
 * out even.
 */
export const yearsBetween = (from: string, through: string): number | null => {
  const next = new Date(`${through}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const [start, end] = [new Date(`${from}T00:00:00Z`), next];
  if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime())) return null;
  const years = end.getUTCFullYear() - start.getUTCFullYear();
  const even = start.getUTCMonth() === end.getUTCMonth() && Math.abs(start.getUTCDate() - end.getUTCDate()) <= 1;
  return years > 0 && even ? years : null;
};
