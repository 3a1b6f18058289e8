// How words around a number are to be read: bounds, plans, years.
import type { Qualifier } from '../../../model/index.ts';
import { matchesOf } from '../../../text/index.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';

const figure = '(?:19|20)\\d{2}';

/** Words right before a number, or right behind it: `|` stands for the number. */
const bound = (before: string, behind: string): RegExp => cueShape(`{${before}}{reached}? ?\\||\\| ?{${behind}}`);

/** The words of vocabulary/cues/statistics.yml as patterns. */
export const statisticWords = lazily(() => ({
  leads: cueShape(
    `^(?:(?!{lead-closed})(?: |[(（]\\d+[)）]|\\[[\\d,-]*\\]|{lead-sign}|[(（]|{as-of}[^,，]*?{time-end}|{until}?(?:${figure}{year}?(?:(?:[-—~]|{span-sign})(?:19|20)?\\d{2})?){year}?{year-part}?|\\d{1,2}(?:(?:[-—~]|{span-to})\\d{1,2})?{month}{month-part}?|{figure-lead}))+`,
  ),
  leaning: cueShape('^(?!{leaning-closed}){leaning}'),
  change: cueShape('({change-word}){nearly-done}?$'),
  onward: cueShape(`^(?:{onward-lead}|{until}${figure}{year})*{reaching}{reach-end}`),
  reaching: cueShape('^[^,，]{0,10}?{reaching}[^,，]{0,3}{reach-end}[^,，]{0,10}$'),
  relative: cueShape('^{relative-noun|part-noun}$'),
  compared: cueShape('^{part-noun}{compare-verb}'),
  parts: cueShape('^{part-noun}$'),
  measures: cueShape('{measure-noun}$'),
  verbs: cueShape('(?:{figure-verb|figure-particle}|，|,)$'),
  closed: cueShape('{verb-closed}$'),
  planned: cueShape('{planned}'),
  above: bound('above-figure', 'above-behind'),
  below: bound('below-figure', 'below-behind'),
  about: bound('about-figure', 'about-behind'),
  pointers: cueShape('{pointer}', 'g'),
  points: cueShape('{percentage-points}'),
  outside: cueShape('{outdo}$'),
  more: cueShape('\\d ?{ten-power}?{and-more}'),
  year: cueShape(`(?<!\\d|{year-of-base} ?)(${figure})(?:{year}(?!{decade})|—|-|~)`, 'g'),
  now: cueShape('{now-word|as-of}', 'g'),
  until: cueShape(`(?<!{change-end}){until}(${figure}){year}`, 'g'),
  asOf: cueShape('^{as-of}'),
}));

/** In prose 达到 and 仅 bound nothing: the figure is what was observed. */
export const qualifierOf = (before: string, number: string, after: string): Qualifier => {
  const { above, below, about, points, outside, more } = statisticWords();
  if (points.test(number) && outside.test(before.trimEnd())) return 'exact'; // 高于全省3.5个百分点
  if (more.test(number)) return 'at-least';
  if (above.test(`${before}|${after}`)) return 'at-least';
  if (below.test(`${before}|${after}`)) return 'at-most';
  return about.test(`${before}|${after}`) ? 'about' : 'exact';
};

/** The last year before a place in a sentence; not one that a figure is compared with (比2000年增加). */
export const lastYear = (text: string, until: number): number | null => {
  const found = matchesOf(text.slice(0, until), statisticWords().year).at(-1)?.[1];
  return found ? Number(found) : null;
};

/** What is named in a title plans nothing, 目前 and 已 end a plan, and a year that the text itself has passed is none. */
export const isPlanned = (before: string, dated: number | null): boolean => {
  const { planned, now, until, asOf } = statisticWords();
  const said = before.replace(/《[^》]*》/g, '');
  const open = said.slice(matchesOf(said, now).at(-1)?.index ?? 0);
  const year = matchesOf(open, until).at(-1)?.[1];
  if (year !== undefined && !asOf.test(open)) return dated === null || Number(year) >= dated;
  return planned.test(open);
};

/** Words without what leads to a subject and the verb behind it: 目前原油进口量超过 → 原油进口量, 年均降水量 keeps its 均. */
export const trimSubject = (before: string): string => {
  const { leads, verbs, closed } = statisticWords();
  let subject = before.replace(leads, '');
  while (!closed.test(subject)) {
    const cut = subject.replace(verbs, '');
    if (cut === subject) break;
    subject = cut;
  }
  return subject.trim();
};

/** 单位能耗下降15.2% is a fall by that much, not a level: the word of change belongs to the subject. */
export const withChange = (before: string, subject: string): string => {
  const change = statisticWords().change.exec(before)?.[1];
  return change && !subject.endsWith(change) ? `${subject}${change}` : subject;
};
