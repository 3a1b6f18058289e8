// Whether two words differ by one character: another one, one too many, one too few, or two neighbours the other way
// round.
import { soundAlike } from '../text/index.ts';

/**
 * How a word differs from what was typed; the likelier slip first: another character of the same sound is what an
 * input method gives.
 */
const slips = ['same-sound', 'swapped', 'other', 'missing', 'extra'] as const;
export type Slip = (typeof slips)[number];

/** How likely a slip is; less is likelier. */
export const rankOfSlip = (slip: Slip): number => slips.indexOf(slip);

/** Returns how the word differs from what was typed, null where by nothing or by more than one character. */
export const slipBetween = (typed: string, word: string): Slip | null => {
  const [ofTyped, ofWord] = [[...typed], [...word]];
  const longer = ofWord.length - ofTyped.length;
  if (typed === word || Math.abs(longer) > 1) return null;
  const at = ofTyped.findIndex((character, i) => character !== ofWord[i]);
  const from = at < 0 ? ofTyped.length : at;
  const rest = (characters: readonly string[], skipped: number): string => characters.slice(from + skipped).join('');
  if (longer === 1) return rest(ofTyped, 0) === rest(ofWord, 1) ? 'missing' : null;
  if (longer === -1) return rest(ofTyped, 1) === rest(ofWord, 0) ? 'extra' : null;
  if (rest(ofTyped, 1) === rest(ofWord, 1))
    return soundAlike(ofTyped[from] ?? '', ofWord[from] ?? '') ? 'same-sound' : 'other';
  const isSwapped = ofTyped[from] === ofWord[from + 1] && ofTyped[from + 1] === ofWord[from];
  return isSwapped && rest(ofTyped, 2) === rest(ofWord, 2) ? 'swapped' : null;
};
