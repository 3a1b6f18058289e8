export { findNumerals, type Numeral } from './find-numerals.ts';
export { type FoldedText, foldForSearch, foldWithMap, unfoldSpan } from './fold.ts';
export { foldKey } from './key.ts';
export { parseNumeral } from './numerals.ts';
export { formatNumeral, type NumeralOptions, type NumeralStyle } from './spell-numeral.ts';
export { foldWidths } from './widths.ts';
