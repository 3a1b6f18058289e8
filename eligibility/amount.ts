// A figure as people write it: 3000万元, 35人, 12个月, 6.5%.
import { foldKey, parseNumeral } from '../text/index.ts';
import { vocabulary } from './vocabulary.ts';

/** The value in base units, 30000000 CNY; null for what is no figure. A bare number has the unit ''. */
export const parseFigure = (text: string): { readonly value: number; readonly unit: string } | null => {
  const folded = foldKey(text);
  for (const [word, unit] of Object.entries(vocabulary().writtenUnits)) {
    const number = folded.endsWith(word) ? parseNumeral(folded.slice(0, -word.length)) : null;
    if (number !== null) return { value: number, unit };
  }
  const bare = parseNumeral(folded);
  return bare === null ? null : { value: bare, unit: '' };
};
