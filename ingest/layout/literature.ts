// The lines that begin an entry of a list of literature: [12] …, or Zhang, L., & Wang, F. (2012). … below 参考文献.
//
// Signals: [n] at the start of a line where [n-1] or [n+1] stands at the start of another near by; below the heading
// of the list, names and a year in brackets at the start of a line, or a line that follows one that ends as entries
// do.
// Never takes a citation that a wrap put at the start of a line ([3]认为…) with no neighbour.
import { unnumberedZone } from '../heading-signals.ts';
import { layoutWords } from '../vocabulary/layout.ts';
import type { Line } from './lines.ts';

/** Per line: whether an entry begins with it. */
export const findEntries = (lines: readonly Line[]): boolean[] => {
  const numbers = lines.map(({ text }) => Number(/^\[(\d{1,3})\](?!\s*[，。；、,;)）])/.exec(text)?.[1] ?? 0));
  const found = numbers.map((number, i) => number > 0 && hasNeighbour(numbers, i, number));
  let inList = false;
  lines.forEach(({ text }, i) => {
    if (unnumberedZone(text.replace(/^#{1,6}\s*/, '')) === 'references') inList = true;
    else if (layoutWords().behindLiterature.test(text)) inList = false;
    else if (inList && authorYear.test(text)) found[i] = true;
  });
  return found;
};

// Scans read 0 as O or o: (2O12).
const authorYear =
  /^(?:[A-Z][\p{L}'’-]+[,，]\s?[A-Z]|[\p{Script=Han}]{2,4}[,，、.．(（ ])[^()（）]{0,160}[(（]\s?(?:19|2[0Oo])[\dOol]{2}[a-z]?\s?[)）]/u;

/** An entry may fill a dozen lines. */
const hasNeighbour = (numbers: readonly number[], at: number, number: number): boolean => {
  for (let k = Math.max(0, at - 12); k <= at + 12; k++)
    if (k !== at && Math.abs((numbers[k] ?? -9) - number) === 1 && numbers[k] !== 0) return true;
  return false;
};
