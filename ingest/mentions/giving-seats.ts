// Governments without any name and zones that give something themselves: 由政府按利率的50%给予贴息, 高新区给予一次性奖励.
//
// Signals: the word behind 由, or where its clause begins; behind it a verb of giving, or how or to whom before one.
// Never what a longer word begins with (政府采购), who gets the sum (对高新区给予, 高新区企业给予), nor a place that is no
// zone (江夏区给予), which names nobody.
import type { Span } from '../../model/index.ts';
import type { Evidence } from '../rules/rule.ts';
import { figure, overCommas, type Stretch, sign, within, words } from '../rules/stretch.ts';
import type { RegionName } from './regions.ts';

/** The governments of no name and the zones of a sentence that give something. */
export const findGivingSeats = (line: Stretch, places: readonly RegionName[]): Span[] => {
  if (!line.has('seat-of-place|zone-that-gives') || !line.has('give|gift')) return [];
  const zones = places.filter(({ zone }) => zone !== null);
  return [...zones, ...line.all('seat-of-place|zone-that-gives')]
    .filter(({ start, end }) => opens(line.upTo(start)) && givesItself(line.from(end)) !== null)
    .map(({ start, end }) => ({ start, end }));
};

const opens = (before: Stretch): boolean =>
  before.isEmpty || (before.ends(sign(',;。:')) ?? before.ends('charged-by')) !== null;

const givesItself = (behind: Stretch): Evidence | null => {
  const given =
    behind.begins(...gift) ??
    behind.begins('office-goes-on|giving-adverb', within(30, 0, '、'), ...gift) ??
    behind.begins('for', overCommas(40), ...gift);
  if (given) return isToldOfOthers(behind, given.at(-1)?.end ?? behind.start) ? null : given;
  return (
    behind.begins('gift', words(2), figure) ?? behind.begins('office-goes-on|giving-adverb', 'gift', words(4), figure)
  );
};

/** 政府给予特殊政策的项目, 开发区给予过补贴的企业, 政府给予补贴后: the gift was made before, or tells who somebody is. */
const isToldOfOthers = (behind: Stretch, end: number): boolean =>
  (behind.from(end).begins('after') ??
    behind.from(end).begins('of', words(10, 2)) ??
    behind.upTo(end).holds('give', sign('过')) ??
    behind.upTo(end).holds('give', within(20), 'of', within(10), 'shut-out|gets')) !== null;

/** 给予一次性奖励. */
const gift = ['give', within(20), 'gift|money-gift|support'] as const;
