// Folded texts, kept: the conditions of a document are held against each of its awards.
import { foldKey } from '../text/index.ts';

const kept = new Map<string, string>();
// Texts of some hundred characters: a few megabytes.
const most = 10_000;

/**
 * The text as `foldKey` folds it. Of 730 awards of ten documents nine tenths of the time of judging went into folding.
 */
export const fold = (text: string): string => {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= most) kept.clear();
  const folded = foldKey(text);
  kept.set(text, folded);
  return folded;
};
