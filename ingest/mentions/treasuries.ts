// The purse of a government as the one who pays: 市财政, 县级财政, 余姚市财政. Like a function before 部门 it counts only where it does something.
//
// The purses of several levels that pay together are one (市区两级财政, 市、县财政). Never what 财政 is only a word in (财政局, 财政资金), nor
// the purses of no place (受益财政, 各级财政).
import { maybe, type Stretch } from '../rules/stretch.ts';
import type { RegionName } from './regions.ts';

type Place = { readonly start: number; readonly end: number };

export const findTreasuries = (line: Stretch, places: readonly RegionName[]): Place[] =>
  line.all('treasury').flatMap(({ start, end }) => {
    const before = line.upTo(start);
    const place = places.find((at) => at.end === start);
    if (place) return [{ start: place.start, end }];
    const level = before.ends('level', 'both-grades') ?? before.ends('level', 'grade?');
    const [first] = level ?? [];
    if (!first) return [];
    // 武汉市级财政 is the city's
    const named = places.find((at) => at.end === first.end);
    return [{ start: named?.start ?? firstLevel(before.upTo(first.start), first.start), end }];
  });

/** Where the levels begin that stand side by side before a place: 区市县, 市、县. */
const firstLevel = (before: Stretch, start: number): number => {
  const level = before.ends('level', 'grade?', maybe('、'), 'and?')?.at(0);
  return level ? firstLevel(before.upTo(level.start), level.start) : start;
};
