// Agencies that a closing article gives to others by their number: 第一至三条由市商务局负责，第四条、第五条由市科技局牵头.
//
// A number is that of the only section that bears it: of 第X条 where the text has articles, else of any heading (三、…).
// Never takes the articles of another document (《…》第三条), nor what an article is cited for (符合第三条的企业由…认定).
import { matchesOf, parseNumeral } from '../../../text/index.ts';
import { parseLabel } from '../../labels.ts';
import { simplifiedLine } from '../../mentions/agencies.ts';
import { simplified } from '../../mentions/simplified.ts';
import { maybe } from '../../rules/stretch.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import type { RuledAgency } from '../agencies/agency-role/agency-roles.ts';

const numeral = '[一二三四五六七八九十百\\d]{1,4}';
const numerals = new RegExp(numeral, 'g');
const articles = `${numeral}条?(?:(?:至|到|[-—~～])第?${numeral}条?)?`;
const patterns = lazily(() => ({
  listed: cueShape(`(?<!》[^,，。；]{0,6})(第${articles}(?:(?:[、,，]|{and})第?${articles})*)(?<=[条项])`, 'g'),
  joints: cueShape('[、,，]|{and}'),
}));

/** The lists of numbers in a sentence that are given to agencies: 第一至三条由, 第四条规定的奖励，由, 第五条责任单位：. */
const chargedLists = (sentence: Sentence): RegExpExecArray[] => {
  const lists = matchesOf(simplified(sentence.text), patterns().listed);
  return lists.filter(
    (list) =>
      simplifiedLine(sentence)
        .from(list.index + list[0].length)
        .begins('article-rule?', 'article-noun*', maybe(','), 'manner?', 'charged-by|article-charge') !== null,
  );
};

/** Whether a sentence gives articles to agencies by their number. */
export const assignsByNumber = (sentence: Sentence): boolean => chargedLists(sentence).length > 0;

/**
 * The agencies that are so given, by the index of the section; `bySentence` are those with a role in each sentence.
 */
export const dutiesByNumber = (
  text: Recognized,
  bySentence: ReadonlyMap<number, readonly RuledAgency[]>,
): ReadonlyMap<number, readonly RuledAgency[]> => {
  const duties = new Map<number, RuledAgency[]>();
  text.sentences.forEach((sentence, index) => {
    const lists = sentence.zone === 'body' ? chargedLists(sentence) : [];
    lists.forEach((list, k) => {
      const end = lists[k + 1]?.index ?? sentence.text.length;
      const agencies =
        bySentence.get(index)?.filter(({ mention: { at } }) => at.start >= list.index && at.end <= end) ?? [];
      if (agencies.length === 0) return;
      for (const number of numbersOf(list[1] ?? '')) {
        const section = sectionNumbered(text, number);
        if (section !== null && !duties.has(section)) duties.set(section, agencies);
      }
    });
  });
  return duties;
};

/** 第一至三条、第五条 → 1, 2, 3, 5. */
const numbersOf = (list: string): number[] =>
  list.split(patterns().joints).flatMap((piece) => {
    const [from, to] = matchesOf(piece, numerals).map((found) => parseNumeral(found[0]) ?? Number.NaN);
    if (from === undefined || !Number.isInteger(from)) return [];
    const last = to !== undefined && Number.isInteger(to) ? Math.min(to, from + 99) : from;
    return Array.from({ length: Math.max(0, last - from + 1) }, (_, k) => from + k);
  });

const sectionNumbered = (text: Recognized, number: number): number | null => {
  const labelled = text.sections.filter((section) => section.label !== null);
  const articles = labelled.filter((section) => section.label?.endsWith('条'));
  const bearers = (articles.length > 0 ? articles : labelled).filter(
    ({ label }) => (parseLabel(label ?? '') ?? parseLabel(`${label}、`))?.number === number,
  );
  return bearers.length === 1 ? (bearers[0]?.index ?? null) : null;
};
