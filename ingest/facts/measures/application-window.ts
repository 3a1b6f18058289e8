// When one can apply for a measure: 申报时间为2025年4月1日至5月15日, 每年3月向…提出申请, 全年受理.
//
// Signals, in order of precedence: a section titled 申报时间; 申报时间为…; a time of the year, 全年 or 常年 with 申报, 申请 or 受理 in
// its clause. Days are read where they are printed in full, the second of a span also without its year.
// Never the years of what is applied with (近三年, 每年申请专利10件).
import type { ApplicationWindow } from '../../../model/index.ts';
import { dayPattern, parseDay } from '../../../text/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { Recognized, Sentence } from '../../types.ts';

const titled = /^(?:集中)?(?:申报|申请|受理|报名)(?:受理)?(?:起止)?(?:时间|期限|日期|时限)(?:安排|要求)?$/;
const named =
  /(?:集中)?(?:申报|申请|受理|报名)(?:受理)?(?:起止|截止)?(?:时间|期限|日期|时限|窗口期)(?:统一)?(?:为|是|自|:|截至|截止到)[^。;]{2,40}|(?:于|在)(?=\d{4}年\d)[^,。;]{6,24}前[^,。;]{0,12}(?:提交|报送|申报|提出|申请|报名)[^,。;]{0,12}/;
const everyYear =
  /(?:(?:每年|次年|翌年|每季度)(?=[^,。;]{0,14}[月日季])[^,。;]{1,24}?|(?:全年|常年|常态化)(?:接受|开放|组织)?)(?:提出申请|提交申请|申报受理|申报|受理|申请)(?!专利|商标|注册|量)/;

/** The first window that the sentences of a measure state, or null. */
export const applicationWindowOf = (text: Recognized, sentences: readonly Sentence[]): ApplicationWindow | null => {
  for (const sentence of sentences) {
    const title = sentence.section === null ? '' : (text.sections[sentence.section]?.title ?? '');
    const stated = titled.test(title) ? whole.exec(sentence.text) : null;
    const found = stated ?? named.exec(sentence.text) ?? everyYear.exec(sentence.text);
    if (!found) continue;
    const end = found.index + found[0].replace(/[,:]$/, '').length;
    return { ...daysOf(found[0]), ...sourceQuote(text.text, sentence, found.index, end) };
  }
  return null;
};

/** The sentence of such a section up to its first stop, where it names a time. */
const whole = /^(?=[^。]*(?:\d|全年|常年|每年|即日起))[^。;]{2,60}/;

const days = new RegExp(dayPattern, 'g');

/** 2025年4月1日至5月15日 → both days; one day before 前 or 截止 is the last, before 起 the first. */
const daysOf = (words: string): Pick<ApplicationWindow, 'from' | 'through'> => {
  const [first, second] = [...words.matchAll(days)];
  const day = first ? parseDay(first[0]) : null;
  if (!first || day === null) return { from: null, through: null };
  if (second) return { from: day, through: parseDay(second[0]) };
  const behind = words.slice(first.index + first[0].length);
  const later = /^起?(?:至|到|[-—–~～]+)(?:当年)?(\d{1,2}月)?(\d{1,2}日)/.exec(behind);
  if (later) {
    const [year, month] = day.split('-');
    return { from: day, through: parseDay(`${year}年${later[1] ?? `${month}月`}${later[2]}`) };
  }
  return /^(?:\d{1,2}[时:点]\d{0,2}分?)?(?:之?前|止|截止|截至)/.test(behind) ||
    /截[止至]/.test(words.slice(0, first.index))
    ? { from: null, through: day }
    : { from: day, through: null };
};
