// Folding for identity: two ways to write one name, number or quote become one key. It keeps the words and folds what
// typists vary: widths, spaces, capitals, 繁简, the shapes of quotes, brackets, dashes and dots.

import { foldForSearch } from './fold.ts';
import { remembering } from './remembering.ts';

// White space and what has no width: soft hyphen, zero-width characters, byte order mark.
const UNSEEN = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g;

const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟‘’‚‛′″「」『』〝〞〟'`]/g, '"'],
  [/[〔【〖［\u3018[]/g, '('],
  [/[〕】〗］\u3019\]]/g, ')'],
  [/〈/g, '《'],
  [/〉/g, '》'],
  // A Chinese dash is two long: —— and — are one sign.
  [/[-‐‑‒–—―−─━]+/g, '-'],
  [/[〜∼]/g, '~'],
  [/[•‧∙⋅・]/g, '·'],
];

// Any character that the above takes away or changes: most names have none.
const VARIED = new RegExp([UNSEEN, ...SHAPES.map(([shape]) => shape)].map(({ source }) => source).join('|'));

/**
 * Returns the text as a key: foldForSearch without white space, all quotes as `"`, brackets 〔〕【】[]（） as `()`, 〈〉 as
 * 《》, a run of dashes as `-`, middle dots as `·`. 武新管〔2023〕4号, 武新管[2023] 4 号 and 武新管（２０２３）４號 have one key.
 */
export const foldKey = remembering((text: string): string => {
  let key = foldForSearch(text);
  if (VARIED.test(key)) {
    key = key.replace(UNSEEN, '');
    for (const [shape, sign] of SHAPES) key = key.replace(shape, sign);
  }
  return key.normalize('NFKC'); // what was parted by white space may compose now
});
