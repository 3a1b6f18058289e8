export { type FoldedText, foldForSearch, foldWithMap, unfoldSpan } from './fold.ts';
export { foldKey } from './key.ts';
export { foldWidths } from './widths.ts';
