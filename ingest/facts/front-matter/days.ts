// Days as documents print them: 2023年3月24日, 二〇二三年三月二十四日, 2023-03-24, 2023.3.24, 中華民國112年3月24日.
import { parseNumeral } from '../../../text/index.ts';

const numeral = '[〇○零Ｏ0一二三四五六七八九十]';

/** The source of a pattern for one day; it has no groups. */
export const dayPattern = [
  `(?:中華民國|中华民国|民國|民国)? ?(?:(?:19|20)\\d{2}|${numeral}{4}|(?<=[國国] ?)\\d{2,3}) ?年 ?(?:\\d{1,2}|${numeral}{1,3}) ?月 ?(?:\\d{1,2}|${numeral}{1,3}) ?日`,
  '(?:19|20)\\d{2}[-.．/](?:0?[1-9]|1[0-2])[-.．/](?:0?[1-9]|[12]\\d|3[01])(?![\\d.])',
].join('|');

/** The day as `2023-03-24`, null where the words are none. A year of the Republic counts from 1911. */
export const parseDay = (text: string): string | null => {
  const compact = text.replace(/\s/g, '');
  const found =
    /^(中華民國|中华民国|民國|民国)?(\d{2,4}|[〇○零Ｏ0一二三四五六七八九十]{4})年(.{1,3})月(.{1,3})日$/.exec(compact) ??
    /^()(\d{4})[-.．/](\d{1,2})[-.．/](\d{1,2})$/.exec(compact);
  if (!found) return null;
  const [, republic, year = '', month = '', day = ''] = found;
  const [y, m, d] = [year, month, day].map((part) => parseNumeral(part.replace(/[○Ｏ]/g, '〇')));
  if (y == null || m == null || d == null || m < 1 || m > 12 || d < 1 || d > 31) return null;
  const full = republic ? y + 1911 : y;
  if (full < 1900 || full > 2199) return null;
  return `${full}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
};

/** The whole years from a day up to and including another: 2025-08-01 to 2030-07-31 is 5. Null where they do not come out even. */
export const yearsBetween = (from: string, through: string): number | null => {
  const next = new Date(`${through}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const [start, end] = [new Date(`${from}T00:00:00Z`), next];
  if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime())) return null;
  const years = end.getUTCFullYear() - start.getUTCFullYear();
  const even = start.getUTCMonth() === end.getUTCMonth() && Math.abs(start.getUTCDate() - end.getUTCDate()) <= 1;
  return years > 0 && even ? years : null;
};
