// The numbers of a page's lists as a reader sees them: 1., a., I., and backwards.
import { parseLabel } from '../labels.ts';
import type { MarkupElement } from './markup-tree.ts';

/** What stands before an item of a list; nothing where its own words begin with a label. */
export const labelOfItem = (list: MarkupElement, at: number, count: number, words: string): string => {
  if (parseLabel(words.trimStart()) || /^\s*第/.test(words)) return '';
  const isReversed = 'reversed' in list.attributes;
  const start = Number(list.attributes['start']) || (isReversed ? count : 1);
  const number = isReversed ? start - at : start + at;
  return `${written(number, list.attributes['type'] ?? '1')}. `;
};

const written = (number: number, type: string): string => {
  if (number < 1 || number > 26) return String(number);
  const letter = String.fromCharCode(96 + number);
  if (type === 'a') return letter;
  if (type === 'A') return letter.toUpperCase();
  if (type === 'i') return roman(number);
  return type === 'I' ? roman(number).toUpperCase() : String(number);
};

const signs: readonly (readonly [number, string])[] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const roman = (number: number): string => {
  let rest = number;
  let words = '';
  for (const [value, sign] of signs)
    while (rest >= value) {
      words += sign;
      rest -= value;
    }
  return words;
};
