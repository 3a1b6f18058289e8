// The purse of a government as the one who pays: 市财政, 县级财政, 余姚市财政, 受益财政, 属地财政部门. Like a function before 部门 it counts
// only where it does something.
//
// The purses of several levels that pay together are one (市区两级财政, 市、县财政). Never what 财政 is only a word in (财政局, 财政资金),
// save where 财政资金 itself bears a sum, nor the purses of no place (各级财政).
import { figure, maybe, type Stretch, sign, within } from '../rules/stretch.ts';
import { regionWords } from '../vocabulary/divisions.ts';
import type { RegionName } from './regions.ts';

type Place = { readonly start: number; readonly end: number };

export const findTreasuries = (line: Stretch, places: readonly RegionName[]): Place[] =>
  line.all('treasury|treasury-department|treasury-money|treasury-gift').flatMap(({ start, end, kind }) => {
    const before = line.upTo(start);
    const purse = kind === 'treasury-money' || kind === 'treasury-gift' ? start + purseLength : end;
    if (kind === 'treasury-gift' && !givesItself(before, line.from(purse))) return [];
    const seat = kind === 'treasury' ? seatBefore(before, places) : null;
    if (seat !== null) return [{ start: seat, end: purse }];
    const relation = kind === 'treasury-money' ? null : before.ends('purse-of|central-or-own|central-and-local')?.[0];
    if (relation) return [{ start: eachBefore(line, relation.start), end: purse }];
    if (kind === 'treasury-department' || (kind === 'treasury-money' && !line.from(end).begins(within(4), 'bears')))
      return [];
    const place = places.find((at) => at.end === start);
    if (place) return [{ start: firstPlace(line, places, place), end: purse }];
    const [own] = before.ends('self-governed', 'grade?') ?? [];
    if (own) return [{ start: own.start, end: purse }];
    const zone = zoneEnding(line.cues.text, start);
    if (zone !== null) return [{ start: zone, end: purse }];
    const level =
      before.ends('level', 'both-grades') ??
      before.ends('level|town', 'grade?') ??
      before.ends('level', 'above') ??
      before.ends(
        'level',
        sign('('),
        'level',
        maybe('、'),
        'level?',
        maybe('、'),
        'level?',
        sign(')'),
        'both-grades|grade?',
      ) ??
      before.ends('level|town', sign('('), 'town|park', sign(')'));
    const [first] = level ?? [];
    if (!first) return [];
    // 武汉市级财政 is the city's, whether 武汉市 or 武汉 is read as its place
    const named = places.find((at) => at.end === first.end || at.end === first.start);
    if (named) return [{ start: named.start, end: purse }];
    const levels = firstLevel(before.upTo(first.start), first.start);
    return [{ start: eachBefore(line, levels), end: purse }];
  });

/** Where the government begins whose purse is named with it: 渔港县人民政府本级财政. */
const seatBefore = (before: Stretch, places: readonly RegionName[]): number | null => {
  const seat = before.ends('seat-of-place', 'central-or-own?')?.[0];
  const place = seat && places.find((at) => at.end === seat.start);
  return place?.start ?? (seat && before.upTo(seat.start).ends('level')?.[0]?.start) ?? null;
};

/** 县财政补贴 is what it gives, save where a figure says how much, or 由 that it does: 由县财政补助给企业. */
const givesItself = (before: Stretch, behind: Stretch): boolean =>
  (behind.begins(within(6), 'gift|money-gift', within(6), figure) ??
    (before.ends('charged-by', within(8)) && behind.begins('gift|money-gift', 'toward', within(8, 2, '的')))) !== null;

/** Where 各 stands before a place, or whose it is, or the place itself: 各受益地财政, 项目所在地县（市、区）财政. */
const eachBefore = (line: Stretch, start: number): number =>
  (line.upTo(start).ends('each-of') ?? line.upTo(start).ends('purse-of', 'of?'))?.[0]?.start ?? start;

const purseLength = '财政'.length;

/** Where the places begin that stand side by side before a purse: 甲区、乙区财政. */
const firstPlace = (line: Stretch, places: readonly RegionName[], { start }: RegionName): number => {
  const joint = line.upTo(start).ends(sign('、')) ?? line.upTo(start).ends('and');
  const before = joint && places.find((at) => at.end === (joint[0]?.start ?? start - 1));
  return before ? firstPlace(line, places, before) : start;
};

/** Where the word of a zone begins that ends at a place: 高新区财政; null where none does. */
const zoneEnding = (text: string, end: number): number | null => {
  const word = [...regionWords().zoneWords].find((zone) => text.endsWith(zone, end));
  return word === undefined ? null : end - word.length;
};

/** Where the levels begin that stand side by side before a place: 区市县, 市、县, 中央和省级. */
const firstLevel = (before: Stretch, start: number): number => {
  const level =
    before.ends('level', 'grade?', maybe('、'), 'and?')?.at(0) ??
    before.ends('central-or-own', sign('、'))?.at(0) ??
    before.ends('central-or-own', 'and')?.at(0);
  return level ? firstLevel(before.upTo(level.start), level.start) : start;
};
