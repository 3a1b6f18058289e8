// Sections that are sides of one measure: （一）补贴对象, （二）补贴条件, （三）补贴标准 below 一、租房补贴.
//
// Signals: sections below one heading with a name of its own, whose titles say nothing but whom, on what condition or
// how much, or name nothing but a rank (一等奖, 第二名); one of them gives something, and no other section below the
// heading does.
// Never joins sections of procedure (申请材料, 办理流程), two of one title (of measures that have no heading), nor those
// that stand below no heading or below such a title themselves.
import { isSideTitle } from '../../heading-signals.ts';
import { sectionPath } from '../../segment.ts';
import type { Recognized, Section } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { type Candidate, gives } from './measure-signals.ts';

/** The candidates in the text's order, those of the sides of one measure as one, made by `join`. */
export const joinFacets = (
  text: Recognized,
  candidates: readonly Candidate[],
  join: (section: Section, sides: readonly Candidate[]) => Candidate,
): Candidate[] => {
  const joined = new Map<Candidate, Candidate | null>();
  for (const [section, sides] of sidesByHeading(text, candidates)) {
    const own = candidates.filter(({ group }) => group.section === section && group.isHeaded);
    const [first, ...others] = [...own, ...sides];
    if (!first) continue;
    joined.set(first, join(section, [first, ...others]));
    for (const other of others) joined.set(other, null);
  }
  return candidates.flatMap((candidate) => {
    const one = joined.get(candidate);
    return one === undefined ? [candidate] : one === null ? [] : [one];
  });
};

/** By heading the candidates that are sides of its measure. */
const sidesByHeading = (text: Recognized, candidates: readonly Candidate[]): Map<Section, readonly Candidate[]> => {
  const below = Map.groupBy(candidates, ({ group: { section } }) => parentOf(text, section));
  const found = new Map<Section, readonly Candidate[]>();
  for (const [heading, all] of below) {
    if (!heading?.title || isFacet(heading)) continue;
    const sides = all.filter(({ group: { section } }) => section !== null && isFacet(section));
    const givesBeside = candidates.some(
      (candidate) => !sides.includes(candidate) && gives(candidate) && isBelow(text, candidate, heading),
    );
    if (sides.some(gives) && !givesBeside && !areOfSeveral(sides)) found.set(heading, sides);
  }
  return found;
};

/** 奖励标准 and again 奖励标准; ranks come again for each field that prizes are given in. */
const areOfSeveral = (sides: readonly Candidate[]): boolean => {
  const sections = new Set(sides.map(({ group }) => group.section));
  const titles = [...sections].flatMap((section) => (section && !namesPrize(section) ? [section.title] : []));
  return new Set(titles).size < titles.length;
};

const namesPrize = ({ title }: Section): boolean => stretchOf({ text: title }).is('prize') !== null;

const parentOf = (text: Recognized, section: Section | null): Section | null =>
  section?.parent == null ? null : (text.sections[section.parent] ?? null);

const isBelow = (text: Recognized, { group }: Candidate, heading: Section): boolean =>
  group.section !== null && group.section !== heading && sectionPath(text, group.section).includes(heading);

/** 补贴对象, 申请条件, 补贴方式和标准, 一等奖. */
const isFacet = ({ title }: Section): boolean => {
  const words = title.replace(/\([^()]*\)$/, '');
  return isSideTitle(words) || stretchOf({ text: words }).is('prize') !== null;
};
