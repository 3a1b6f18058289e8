// How words around a number are to be read: bounds, plans, years.
import type { Qualifier } from '../../../model/index.ts';
import { alternatives, mapping, readVocabulary, wordList } from '../../vocabulary/index.ts';

/** The words of vocabulary/statistics.yml as patterns. */
export const statisticWords = () =>
  readVocabulary('statistics', (value) => {
    const file = mapping(value, 'statistics.yml');
    const any = (name: string): string => alternatives(wordList(file[name], name));
    const leaning = (name: string): string => {
      const lists = mapping(file['leaning'], 'leaning');
      return wordList(lists[name], name).join('|');
    };
    return {
      leads: new RegExp(
        `^(?:(?!${any('notLeads')})(?: |[(（]\\d+[)）]|\\[[\\d,-]*\\]|[、和及与的(（]|截至[^,，]*?(?:底|末|年|月|日)|到?(?:(?:19|20)\\d{2}年?(?:[-—~一至到](?:19|20)?\\d{2})?)年?度?(?:底|末|初|以前|以来|前|间)?|\\d{1,2}(?:[-—~至]\\d{1,2})?月(?:份|末|底)?|${any('leads')}))+`,
      ),
      leaning: new RegExp(`^(?!${leaning('not')})(?:${leaning('words')})`),
      change: new RegExp(`(${any('change')})(?:了|约|近|超过?)?$`),
      onward: new RegExp(
        `^(?:逐渐|逐步|迅速|已经?|又|则|再|并|也|到(?:19|20)\\d{2}年|快速|进一步|大幅)*(?:${any('reaching')})(?:到|至|为)`,
      ),
      reaching: new RegExp(`^[^,，]{0,10}?(?:${any('reaching')})[^,，]{0,3}(?:到|至|为)[^,，]{0,10}$`),
      relative: new RegExp(`^(?:${any('relative')}|${any('parts')})$`),
      compared: new RegExp(`^(?:${any('parts')})(?:高于|低于|比|较)`),
      parts: new RegExp(`^(?:${any('parts')})$`),
      measures: new RegExp(`(?:${any('measures')})$`),
      verbs: new RegExp(`(?:${any('verbs')}|了|，|,|的)$`),
      closed: new RegExp(`(?:${any('closed')})$`),
      planned: new RegExp(any('planned')),
      above: bound(any('above'), any('aboveBehind')),
      below: bound(any('below'), any('belowBehind')),
      about: bound(any('about'), any('aboutBehind')),
      pointers: new RegExp(any('pointers'), 'g'),
      counted: new RegExp(`^(?:${any('counted')})$`),
      partsOfText: new RegExp(
        `^ ?的?(?:不同|主要|重要|关键|基本|核心|具体|研究|测量|一级|二级)*的?(?:${any('partsOfText')})`,
      ),
      structural: new RegExp(`^(?:${any('structural')})$`),
    };
  });

/** Words right before a number, or right behind it: `|` stands for the number. */
const bound = (before: string, behind: string): RegExp =>
  new RegExp(`(?:${before})(?:了|到|达|达到|占)? ?\\||\\| ?(?:${behind})`);

/** In prose 达到 and 仅 bound nothing: the figure is what was observed. */
export const qualifierOf = (before: string, number: string, after: string): Qualifier => {
  const { above, below, about } = statisticWords();
  if (/百分点/.test(number) && /(?:高出|高于|低于|超出)$/.test(before.trimEnd())) return 'exact'; // 高于全省3.5个百分点
  if (/\d ?[万亿]?[多余]/.test(number)) return 'at-least';
  if (above.test(`${before}|${after}`)) return 'at-least';
  if (below.test(`${before}|${after}`)) return 'at-most';
  return about.test(`${before}|${after}`) ? 'about' : 'exact';
};

/** The last year before a place in a sentence; not one that a figure is compared with (比2000年增加). */
export const lastYear = (text: string, until: number): number | null => {
  const found = [...text.slice(0, until).matchAll(/(?<!\d|[比较同与] ?)((?:19|20)\d{2})(?:年(?!代)|—|-|~)/g)].at(
    -1,
  )?.[1];
  return found ? Number(found) : null;
};

/** What is named in a title plans nothing, 目前 and 已 end a plan, and a year that the text itself has passed is none. */
export const isPlanned = (before: string, dated: number | null): boolean => {
  const said = before.replace(/《[^》]*》/g, '');
  const open = said.slice(Math.max(said.lastIndexOf('目前'), said.lastIndexOf('截至'), 0));
  const until = [...open.matchAll(/(?<![高加长升降少大增减])到((?:19|20)\d{2})年/g)].at(-1)?.[1];
  if (until !== undefined && !open.startsWith('截至')) return dated === null || Number(until) >= dated;
  return statisticWords().planned.test(open);
};

/** Words without what leads to an indicator and the verb behind it: 目前原油进口量超过 → 原油进口量, 年均降水量 keeps its 均. */
export const trimIndicator = (before: string): string => {
  const { leads, verbs, closed } = statisticWords();
  let subject = before.replace(leads, '');
  while (!closed.test(subject)) {
    const cut = subject.replace(verbs, '');
    if (cut === subject) break;
    subject = cut;
  }
  return subject.trim();
};

/** 单位能耗下降15.2% is a fall by that much, not a level: the word of change belongs to the indicator. */
export const withChange = (before: string, subject: string): string => {
  const change = statisticWords().change.exec(before)?.[1];
  return change && !subject.endsWith(change) ? `${subject}${change}` : subject;
};
