// How words around a number are to be read: bounds, plans, years.
import type { Qualifier } from '../../model/index.ts';
import { mapping, readVocabulary, wordList } from '../vocabulary/index.ts';

/** The words of vocabulary/statistics.yml as patterns. */
export const statisticWords = () =>
  readVocabulary('statistics', (value) => {
    const file = mapping(value, 'statistics.yml');
    const alternatives = (name: string): string =>
      [...wordList(file[name], name)].sort((a, b) => b.length - a.length).join('|');
    return {
      verbs: new RegExp(`(?:${alternatives('verbs')}|了|，|,|的)+$`),
      planned: new RegExp(alternatives('planned')),
      above: bound(alternatives('above'), alternatives('aboveBehind')),
      below: bound(alternatives('below'), alternatives('belowBehind')),
      about: bound(alternatives('about'), alternatives('aboutBehind')),
      pointers: new RegExp(alternatives('pointers'), 'g'),
      structural: new RegExp(`^(?:${alternatives('structural')})$`),
    };
  });

/** Words right before a number, or right behind it: `|` stands for the number. */
const bound = (before: string, behind: string): RegExp =>
  new RegExp(`(?:${before})(?:了|到|达|达到|占)? ?\\||\\| ?(?:${behind})`);

/** In prose 达到 and 仅 bound nothing: the figure is what was observed. */
export const qualifierOf = (before: string, number: string, after: string): Qualifier => {
  const { above, below, about } = statisticWords();
  if (/\d ?[万亿]?[多余]/.test(number)) return 'at-least';
  if (above.test(`${before}|${after}`)) return 'at-least';
  if (below.test(`${before}|${after}`)) return 'at-most';
  return about.test(`${before}|${after}`) ? 'about' : 'exact';
};

/** The last year before a place in a sentence. */
export const lastYear = (text: string, until: number): number | null => {
  const found = [...text.slice(0, until).matchAll(/(?<!\d)((?:19|20)\d{2})(?:年(?!代)|—|-|~)/g)].at(-1)?.[1];
  return found ? Number(found) : null;
};

/** What is named in a title plans nothing, and 目前, 已 end a plan. */
export const isPlanned = (before: string): boolean => {
  const said = before.replace(/《[^》]*》/g, '');
  const open = said.slice(Math.max(said.lastIndexOf('目前'), said.lastIndexOf('截至'), 0));
  return (/到(?:19|20)\d{2}年/.test(open) && !/^截至/.test(open)) || statisticWords().planned.test(open);
};
