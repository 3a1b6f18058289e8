// Bytes of text become characters.
//
// Signals, in order of precedence: a byte order mark; bytes that are valid UTF-8 and hold no NUL; else, of UTF-16 in
// both orders, GB18030 and Big5, the one whose characters are the most usual in Chinese, or plain ASCII. What the file
// says of its own encoding decides only between two that fit alike. A few bytes that are lost, added or NUL never
// change the encoding: U+FFFD stands for them. ASCII with ~{ ~} around Chinese is HZ, with + and - UTF-7. A page that
// was put together from files in UTF-8 and GB18030 is read line by line.
// Never guesses where none fits.
import { SignSet } from '../../text/index.ts';
import { mapping, vocabulary } from '../vocabulary/index.ts';

export type Decoded = {
  readonly text: string;
  readonly encoding: string;
  /** Where lines begin that are in GB18030, though the others are in UTF-8. */
  readonly strangers?: readonly number[];
};

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of the bytes without its mark, null where they are none. `declared` is the encoding that the file names.
 */
export const decodeText = (bytes: Uint8Array, declared: string | null = null): Decoded | null => {
  for (const [mark, encoding] of marks)
    if (mark.every((byte, i) => bytes[i] === byte)) {
      const own = bytes.subarray(mark.length);
      // A program set a mark of UTF-8 before a text in another encoding.
      const other = encoding === 'utf-8' && !decodeAs(own, encoding, true) ? decodeText(own, declared) : null;
      return other ?? decodeAs(own, encoding, false);
    }
  const hasNul = bytes.includes(0);
  const plain = hasNul ? null : decodeAs(bytes, 'utf-8', true);
  if (plain) return decodeHz(plain.text) ?? decodeUtf7(plain.text) ?? plain;
  const candidates = hasNul || bytes.length % 2 === 0 ? ['utf-16le', 'utf-16be'] : [];
  if (!hasNul) candidates.push('gb18030', 'big5');
  let best: { decoded: Decoded; score: number } | null = null;
  for (const encoding of candidates) {
    const decoded = decodeAs(bytes, encoding, true);
    if (!decoded) continue;
    const score = usualShare(decoded.text) + (declared !== null && sameEncoding(declared, encoding) ? 0.05 : 0);
    if (!best || score > best.score) best = { decoded, score };
  }
  // Four characters in ten of Chinese text are usual ones; of an annex of names and figures one in seven may be.
  const strict = best && best.score >= leastUsual ? best.decoded : null;
  const mended = mendedText(bytes);
  // Bytes of markup are usual in every encoding: where another reads the rest better, a byte was lost or added.
  const isBetter = !strict || (mended !== null && hanShare(mended.text) > hanShare(strict.text) + 0.2);
  const chosen = isBetter ? mended : strict;
  const mixed = hasNul ? null : mixedText(bytes);
  const western = !hasNul ? westernText(bytes, chosen, declared) : null;
  if (western) return western;
  // Of letters of another script that are read as Chinese no character is a usual one.
  const isUsual = chosen !== null && hanShare(chosen.text) >= leastUsual;
  const foreign = hasNul || isUsual ? null : foreignText(bytes, mixed);
  if (foreign) return foreign;
  // A whole file in GB18030 has no lines in UTF-8, and one with a byte too many has none that GB18030 reads better.
  return mixed && (!chosen || hanShare(mixed.text) > hanShare(chosen.text) + 0.02) ? mixed : chosen;
};

/** ASCII in which ~{VPND~} stands for 中文 (RFC 1843); null where it is no HZ. */
const decodeHz = (text: string): Decoded | null => {
  if (!text.includes('~{') || /[^\0-\x7f]/.test(text)) return null;
  const decoded = text
    .replace(/~\{((?:[!-w][!-~])+)(?:~\}|(?=[\r\n]|$))/g, (_, pairs: string) =>
      new TextDecoder('gb18030').decode(Uint8Array.from(pairs, (sign) => sign.charCodeAt(0) | 0x80)),
    )
    .replace(/~(?:~|\r?\n)/g, (sign) => (sign === '~~' ? '~' : ''));
  return hanShare(decoded) >= leastInLine ? { text: decoded, encoding: 'hz-gb-2312' } : null;
};

/** ASCII in which +Ti1lhw- stands for 中文 (RFC 2152); null where it is no UTF-7. */
const decodeUtf7 = (text: string): Decoded | null => {
  if (!/\+[A-Za-z\d+/]{6}/.test(text) || /[^\0-\x7f]/.test(text)) return null;
  const decoded = text.replace(/\+([A-Za-z\d+/]*)-?/g, (_, signs: string) =>
    signs === ''
      ? '+'
      : (decodeAs(Buffer.from(signs, 'base64').subarray(0, evenLength(signs)), 'utf-16be', false)?.text ?? ''),
  );
  const han = decoded.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return han >= 10 && hanShare(decoded) >= leastInLine ? { text: decoded, encoding: 'utf-7' } : null;
};

/** How many bytes so many signs of base64 hold, as pairs. */
const evenLength = (signs: string): number => Math.floor((signs.length * 6) / 16) * 2;

/** A file of lines in UTF-8 and lines in GB18030, some of both; null where it is none. */
const mixedText = (bytes: Uint8Array): Decoded | null => {
  const lines: { readonly own: string | null; readonly other: string | null; readonly either: string }[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0x0a, at);
    const line = bytes.subarray(at, end < 0 ? bytes.length : end + 1);
    at += line.length;
    const own = decodeAs(line, 'utf-8', true)?.text ?? null;
    const other = own === null ? (decodeAs(line, 'gb18030', true)?.text ?? null) : null;
    lines.push({ own, other, either: own ?? new TextDecoder('utf-8', { ignoreBOM: true }).decode(line) });
  }
  const isSure = (other: string | null): boolean =>
    other !== null && /[\u4e00-\u9fff]{3}/.test(other) && hanShare(other) >= leastInLine;
  const isNative = lines.some(({ own }) => own !== null && /[^\0-\x7f]/.test(own));
  const sure = lines.filter(({ other }) => isSure(other)).length;
  if (!isNative || sure === 0) return null;
  const strangers: number[] = [];
  let text = '';
  for (const { other, either } of lines) {
    // Beside lines that are sure, a short one (2023年3月24日) is in their encoding where it has Chinese signs alone.
    const isOther =
      isSure(other) || (sure > 1 && other !== null && /^[\s\x20-\x7e\u3000-\u9fff\uff00-\uffef]+$/.test(other));
    if (isOther) strangers.push(text.length);
    text += isOther ? (other ?? '') : either;
  }
  return { text, encoding: 'utf-8', strangers };
};

// Lines of Chinese have seven usual characters of ten beside ASCII; what was decoded wrongly hardly one.
const leastInLine = 0.4;

/**
 * A text in Latin letters, as the file says itself: hardly a byte beside ASCII, and what stands there is no usual
 * Chinese.
 */
const westernText = (bytes: Uint8Array, chosen: Decoded | null, declared: string | null): Decoded | null => {
  if (declared === null || !/^(?:windows-125\d|iso-?8859-?\d{1,2}|latin-?\d)$/i.test(declared)) return null;
  const beside = bytes.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0);
  const isChinese = chosen !== null && hanShare(chosen.text) >= leastInLine;
  return beside < bytes.length * 0.1 && !isChinese ? decodeAs(bytes, declared, false) : null;
};

/**
 * A text in letters of another script (Uyghur, Mongolian, Russian) in UTF-8 of which a few bytes are lost or added, or
 * a few lines are in GB18030 (`mixed`): other encodings do not make signs of two and three bytes by chance. Null where
 * it is none.
 */
const foreignText = (bytes: Uint8Array, mixed: Decoded | null): Decoded | null => {
  if (mixed && isForeign(mixed.text, 1)) return mixed;
  const decoded = decodeAs(bytes, 'utf-8', false);
  return decoded && isForeign(decoded.text, 0.1) ? decoded : null;
};

/**
 * Whether hardly a sign is lost, no more than a share of those beside ASCII are Han, and one other script has most of
 * the letters beside ASCII and Han.
 */
const isForeign = (text: string, mostHan: number): boolean => {
  let beside = 0;
  let lost = 0;
  let han = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    beside++;
    if (unit === 0xfffd) lost++;
    else if (unit >= 0x3400 && unit <= 0x9fff) han++;
  }
  if (beside < leastForeign || lost * 50 > beside || han > beside * mostHan) return false;
  const letters = text
    .slice(0, 200_000)
    .replace(/[^\p{L}\p{M}]|[\0-\x7f]|\p{Script=Han}/gu, '')
    .slice(0, 20_000);
  const own = scripts.reduce((most, script) => Math.max(most, letters.match(script)?.length ?? 0), 0);
  return own * 2 > letters.length;
};

const scripts =
  'Arabic Cyrillic Mongolian Tibetan Latin Greek Hangul Katakana Hiragana Thai Lao Khmer Myanmar Devanagari Yi Hebrew'
    .split(' ')
    .map((name) => new RegExp(`\\p{Script=${name}}`, 'gu'));

const leastForeign = 50;

const leastUsual = 0.12;

/**
 * The text with a few bytes lost or added, or NULs in it: U+FFFD stands for them. Null where no encoding reads the
 * rest.
 */
const mendedText = (bytes: Uint8Array): Decoded | null => {
  let best: { decoded: Decoded; score: number } | null = null;
  for (const encoding of ['utf-8', 'gb18030', 'big5']) {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes).replaceAll('\0', '\ufffd');
    const lost = countLost(text);
    if (lost === 0 || lost > Math.max(2, text.length / 50) || usualShare(text) < leastUsual) continue;
    if (hanPieces(text).some((piece) => usualShare(piece) < leastInPiece)) continue; // two encodings in one file
    const score = hanShare(text) - lost / text.length;
    if (!best || score > best.score) best = { decoded: { text, encoding }, score };
  }
  return best?.decoded ?? null;
};

const leastInPiece = 0.08;

/** How many signs are lost; a list of them would take more room than the text. */
const countLost = (text: string): number => {
  let lost = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) lost++;
  return lost;
};

/** The Han characters of a text, by hundreds. */
const hanPieces = (text: string): readonly string[] => text.replace(/[^\u3400-\u9fff]+/g, '').match(/.{100}/gs) ?? [];

/** The share of usual ones among a text's characters beside ASCII; of the first 20,000. */
const hanShare = (text: string): number => usualShare(text.slice(0, 20_000).replace(/[\0-\x7f\ufffd]+/g, ''));

/**
 * The text of bytes in an encoding; null where the encoding is unknown or, where `fatal`, one of the bytes is no part
 * of it.
 */
export const decodeAs = (bytes: Uint8Array, encoding: string, fatal: boolean): Decoded | null => {
  try {
    return { text: new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
};

const sameEncoding = (declared: string, encoding: string): boolean => {
  const name = declared.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (encoding === 'gb18030') return ['gb2312', 'gbk', 'gb18030'].includes(name);
  if (encoding === 'big5') return ['big5', 'big5hkscs'].includes(name);
  return encoding.replaceAll('-', '').startsWith(name);
};

/**
 * Whether most of a text's Han characters are ones that hardly any text has: it was decoded wrongly before it came
 * here.
 */
export const looksGarbled = (text: string): boolean => {
  const usual = usualCharacters();
  let seen = 0;
  let found = 0;
  for (let at = 0; at < Math.min(text.length, 50_000) && seen < 20_000; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x3400 || unit > 0x9fff) continue;
    seen++;
    if (usual.hasAt(text, at)) found++;
  }
  return seen >= 100 && found / seen < leastInPiece;
};

/** The share of usual characters among those that are not white space; of the first 20,000. */
const usualShare = (text: string): number => {
  const usual = usualCharacters();
  let seen = 0;
  let found = 0;
  for (const character of text.slice(0, 20_000)) {
    const code = character.charCodeAt(0);
    const isUsual = (code > 0x20 && code < 0x7f) || usual.begins(character);
    if (!isUsual && (code < 0x3400 || code > 0x9fff) && /\s/.test(character)) continue;
    seen++;
    if (isUsual) found++;
  }
  return seen === 0 ? 0 : found / seen;
};

const usualCharacters = vocabulary(
  'frequent-characters',
  (value) => new SignSet(String(mapping(value, 'frequent-characters.yml')['characters']).replace(/\s/g, '')),
);
