// When one can apply for a measure: 申报时间为2025年4月1日至5月15日, 每年3月向…提出申请, 全年受理.
//
// Signals, in order of precedence: a section titled 申报时间; 申报时间为…; a time of the year, 全年 or 常年 with 申报, 申请 or 受理 in
// its clause. Days are read where they are printed in full, the second of a span also without its year.
// Never the years of what is applied with (近三年, 每年申请专利10件).
import type { ApplicationWindow } from '../../../model/index.ts';
import { dayPattern, parseDay } from '../../../text/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { shapeMaker, vocabulary } from '../../vocabulary/index.ts';

const shapes = vocabulary('application-times', (value) => {
  const shape = shapeMaker(value, 'application-times.yml');
  return {
    titled: shape('^{together}?{applying}{handled}?{startEnd}?{time}{titleEnd}?$'),
    named: shape(
      '{together}?{applying}{startOrDeadline}?{timeOrWindow}{uniformly}?{timeIs}[^。;]{2,40}|{on}(?=\\d{4}{year}\\d)[^,。;]{6,24}{before}[^,。;]{0,12}{handsIn}[^,。;]{0,12}',
    ),
    everyYear: shape('(?:{everyYear}(?=[^,。;]{0,14}{timeEnd})[^,。;]{1,24}?|{allYear}{opens}?){asks}(?!{notAsked})'),
    /** The sentence of such a section up to its first stop, where it names a time. */
    whole: shape('^(?=[^。]*(?:\\d|{anyTime}))[^。;]{2,60}'),
    later: shape('^{starts}?(?:{upTo}|[-—–~～]+){thisYear}?(\\d{1,2}{month})?(\\d{1,2}{day})'),
    dueBehind: shape('^(?:\\d{1,2}(?:{hour}|:)\\d{0,2}{minute}?)?{dueBehind}'),
    dueBefore: shape('{dueBefore}'),
  };
});

/** The first window that the sentences of a measure state, or null. */
export const applicationWindowOf = (text: Recognized, sentences: readonly Sentence[]): ApplicationWindow | null => {
  for (const sentence of sentences) {
    const title = sentence.section === null ? '' : (text.sections[sentence.section]?.title ?? '');
    const { titled, whole, named, everyYear } = shapes();
    const stated = titled.test(title) ? whole.exec(sentence.text) : null;
    const found = stated ?? named.exec(sentence.text) ?? everyYear.exec(sentence.text);
    if (!found) continue;
    const end = found.index + found[0].replace(/[,:]$/, '').length;
    return { ...daysOf(found[0]), ...sourceQuote(text.text, sentence, found.index, end) };
  }
  return null;
};

const days = new RegExp(dayPattern, 'g');

/** 2025年4月1日至5月15日 → both days; one day before 前 or 截止 is the last, before 起 the first. */
const daysOf = (words: string): Pick<ApplicationWindow, 'from' | 'through'> => {
  const [first, second] = [...words.matchAll(days)];
  const day = first ? parseDay(first[0]) : null;
  if (!first || day === null) return { from: null, through: null };
  if (second) return { from: day, through: parseDay(second[0]) };
  const behind = words.slice(first.index + first[0].length);
  const later = shapes().later.exec(behind);
  if (later) {
    const [year, month] = day.split('-');
    return { from: day, through: parseDay(`${year}年${later[1] ?? `${month}月`}${later[2]}`) };
  }
  return shapes().dueBehind.test(behind) || shapes().dueBefore.test(words.slice(0, first.index))
    ? { from: null, through: day }
    : { from: day, through: null };
};
