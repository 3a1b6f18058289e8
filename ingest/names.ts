// Names of persons where nothing else stands: 陈弘; 胡艺华 李毅; 王某某、李某某. Never looks for names within a sentence.
import { mapping, shapeMaker, vocabulary, wordList } from './vocabulary/index.ts';

export type PersonName = {
  readonly name: string /** Half-open in the text given. */;
  readonly at: readonly [number, number];
};

const surnames = vocabulary('surnames', (value) => {
  const file = mapping(value, 'surnames.yml');
  return {
    single: new Set(String(file['single']).replace(/\s/g, '')),
    noName: shapeMaker(file, 'surnames.yml')('{notInName}|{bodyEnds}$'),
    double: new Set(wordList(file['double'], 'double')),
  };
});

/**
 * Whether characters may be a person's name: a known surname, and one or two characters behind it; or two parts with
 * ·.
 */
export const isPersonName = (text: string): boolean => {
  if (/^[\u4e00-\u9fff]{2,8}·[\u4e00-\u9fff]{2,8}$/.test(text)) return true; // 买买提·艾力
  const { single, double, noName } = surnames();
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(text) || noName.test(text)) return false; // 文旅局, 卫健委
  if (double.has(text.slice(0, 2)) && text.length >= 3) return true;
  return text.length <= 3 && single.has(text[0] ?? '');
};

/**
 * The names that a text consists of, one to `most`, parted by blanks or 、，; digits and signs that point to
 * affiliations (¹, 1,2, *) behind a name are passed over, also 」 that a scan makes of ¹. A blank within a name of two
 * characters (李 毅) joins. Null where anything else stands there.
 */
export const parseNames = (text: string, most = 3): PersonName[] | null => {
  const names: PersonName[] = [];
  const piece =
    /([\u4e00-\u9fff]{2,8}·[\u4e00-\u9fff]{2,8}|[\u4e00-\u9fff](?:[ \u3000]{1,3}[\u4e00-\u9fff](?![\u4e00-\u9fff])|[\u4e00-\u9fff]{1,3}))[\d¹²³⁴⁵⁶⁷⁸⁹⁰,*＊①-⑨†#✉」.\\]*(?:[ \t\u3000、，,;；]+|(?<=[\d¹²³⁴⁵⁶⁷⁸⁹」])|$)/y;
  const trimmed = text.trimEnd();
  piece.lastIndex = text.length - text.trimStart().length;
  while (piece.lastIndex < trimmed.length) {
    const start = piece.lastIndex;
    const found = piece.exec(trimmed);
    const name = found?.[1]?.replace(/\s/g, '') ?? '';
    if (!found || !isPersonName(name) || names.length === most) return null;
    names.push({ name, at: [start, start + (found[1]?.length ?? 0)] });
  }
  return names.length > 0 ? names : null;
};
