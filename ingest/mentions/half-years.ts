// Times of which half is said: 满半年, 一年半内.
//
// Never one half of a year that is named (上半年) or one of several (每半年).
import { matchesOf, parseNumeral } from '../../text/index.ts';
import { type Piece, unitWords } from './units.ts';

/** The times of a text with 半, by place. */
export const findHalfYears = (text: string): Piece[] =>
  matchesOf(text, unitWords().half).flatMap((found): Piece[] => {
    const [whole, numeral, unitBefore, unitBehind] = found;
    const count = numeral === undefined ? 0 : parseNumeral(numeral);
    const unit = unitBefore ?? unitBehind;
    if (count === null || unit === undefined) return [];
    const [start, end] = [found.index, found.index + whole.length];
    const numeralEnd = numeral === undefined ? end - unit.length : start + numeral.length;
    return [{ start, end, numeralEnd, value: count + 0.5, unit, scale: 1 }];
  });
