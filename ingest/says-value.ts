// Whether words can state a value: what an import asks of facts that it did not read itself.
import { findNumerals, foldWidths, simplifyUnits } from '../text/index.ts';
import { findQuantities } from './mentions/quantity.ts';

/**
 * Whether a number of the words is the value, or becomes it by a power of ten: 200 of 200、100、50万元 is 2,000,000, 三成 is
 * 30 %. Words without a number state what they are one of (亿元), a rank or count below ten (首位), a half or all (减半,
 * 全额).
 */
export const saysValue = (words: string, value: number): boolean => {
  const text = simplifyUnits(foldWidths(words.replace(/\s/g, '')));
  const numbers = numbersOf(text);
  if (numbers.length > 0) return numbers.some((number) => isScaled(value, number));
  return Math.abs(value) < 10 || wholes.has(value) || numbersOf(`1${text}`).includes(value);
};

const wholes: ReadonlySet<number> = new Set([50, 100]);

const numbersOf = (text: string): number[] => [
  ...findQuantities(text).flatMap((one) => [one.value, one.valueMax ?? one.value]),
  ...findNumerals(text).map((one) => one.value),
];

const isScaled = (value: number, number: number): boolean => {
  if (value === number || value === 0 || number === 0) return value === number;
  const power = Math.log10(Math.abs(value / number));
  return Math.abs(power - Math.round(power)) < 1e-9;
};
