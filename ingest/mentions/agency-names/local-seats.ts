// The local seat of a national body is one name: 国家税务总局江城市税务局, 中国人民银行江城市分行.
import type { Stretch } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { AgencyName } from './types.ts';

/** Whether a national body stands before a place in words, and the last word of its seat comes first behind. */
export const isSeatAt = (words: Stretch, at: number): boolean =>
  words.upTo(at).ends('chief') !== null && words.from(at).first('issuer-end|vertical')?.kind === 'vertical';

/** Names side by side without a sign, where the second is the seat of the first; one for each. */
export const localSeats = (text: string, names: readonly AgencyName[]): AgencyName[] => {
  // 国家税务总局 and 税务总局 end together
  const ends = new Map([...names].sort((a, b) => b.start - a.start).map((name) => [name.end, name]));
  return names.flatMap((seat) => {
    const chief = ends.get(seat.start);
    return chief && isSeatAt(stretchOf({ text }, 0, seat.end), seat.start) ? [{ ...seat, start: chief.start }] : [];
  });
};
