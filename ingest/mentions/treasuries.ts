// The purse of a government as the one who pays: 市财政, 县级财政, 余姚市财政. Like a function before 部门 it counts only where it does something.
//
// Never what 财政 is only a word in (财政局, 财政资金), nor the purses of several levels and of no place (受益财政, 各级财政).
import type { Stretch } from '../rules/stretch.ts';
import type { RegionName } from './regions.ts';

type Place = { readonly start: number; readonly end: number };

export const findTreasuries = (line: Stretch, places: readonly RegionName[]): Place[] =>
  line.all('treasury').flatMap(({ start, end }) => {
    const before = line.upTo(start);
    const place = places.find((at) => at.end === start);
    if (place) return [{ start: place.start, end }];
    const level = before.ends('level', 'grade?')?.at(0);
    if (!level) return [];
    // 武汉市级财政 is the city's; 市、区财政 are several
    const named = places.find((at) => at.end === level.end);
    const several =
      before.upTo(level.start).ends('level', 'grade?', 'and?') ?? /[、)]$/.test(before.upTo(level.start).text);
    return several && !named ? [] : [{ start: named?.start ?? level.start, end }];
  });
