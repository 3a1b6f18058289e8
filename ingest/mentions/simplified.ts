// A text in simplified characters, unit for unit, so that one vocabulary reads both scripts and spans stay as they
// are.
import { foldForSearch, SignSet } from '../../text/index.ts';

const known = new Map<string, string>();
const common = new SignSet('會員單責經發產業資實務縣區廳衛財規劃國黨協電關機應農學術設計');

/** The text with each traditional character as its simplified one; itself where it has none of the common ones. */
export const simplified = (text: string): string => {
  if (common.firstIn(text) < 0) return text;
  return text.replace(/[\u4e00-\u9fff]/g, (sign) => {
    let simple = known.get(sign);
    if (simple === undefined) {
      simple = foldForSearch(sign);
      if (simple.length !== 1) simple = sign;
      known.set(sign, simple);
    }
    return simple;
  });
};
