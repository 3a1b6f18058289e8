// Reads a file: its bytes become the text that all spans count in.
//
// Signals, in order of precedence: a byte order mark; bytes that are valid UTF-8; NUL bytes in every second place
// (UTF-16 without a mark); valid GB18030. A file that is none of these, or that is mostly control characters, is
// refused: never guesses at bytes. Never looks at the path.
import { createHash } from 'node:crypto';
import type { Diagnostic } from '../model/index.ts';
import type { Limits, SourceFile, SourceText } from './types.ts';

export const defaultLimits: Limits = { fileBytes: 20 * 1024 * 1024, textLength: 10_000_000 };

/** The decoded text, or the reason why there is none. */
export type ReadResult =
  | { readonly ok: true; readonly source: SourceText }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Decodes the bytes of a txt or md file; a refusal says what was found and what would help. */
export const readSource = (file: SourceFile, limits: Limits = defaultLimits): ReadResult => {
  const { bytes } = file;
  if (bytes.length === 0) return refuse('empty', 'The file is empty.');
  if (bytes.length > limits.fileBytes)
    return refuse(
      'file-size',
      `The file has ${bytes.length} bytes; the limit is ${limits.fileBytes}. Raise it or split the file.`,
    );
  const container = containerOf(bytes);
  if (container) return refuse('format', `The file is ${container}, which is not read: convert it to text first.`);
  const decoded = decode(bytes);
  if (!decoded) return refuse('encoding', 'The bytes are not text in UTF-8, UTF-16 or GB18030: is this a binary file?');
  const text = decoded.text.toWellFormed();
  if (text.trim() === '') return refuse('empty', 'The file holds no characters but white space.');
  if (text.length > limits.textLength)
    return refuse('text-length', `The text has ${text.length} characters; the limit is ${limits.textLength}.`);
  const control = text.search(unprintable);
  if (control >= 0 && countMatches(text, unprintable) > text.length / 100)
    return refuse('encoding', 'More than one character in a hundred is a control character: is this a binary file?');
  return {
    ok: true,
    source: {
      id: sha256(text).slice(0, 24),
      format: looksLikeMarkdown(text) ? 'md' : 'txt',
      encoding: decoded.encoding,
      text,
      bytesHash: sha256(bytes),
      pages: null,
      marks: [],
      diagnostics: readingRemarks(text, decoded),
    },
  };
};

type Decoded = { readonly text: string; readonly encoding: string };

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

const decode = (bytes: Uint8Array): Decoded | null => {
  for (const [mark, encoding] of marks)
    if (mark.every((byte, i) => bytes[i] === byte)) return decodeAs(bytes.subarray(mark.length), encoding, false);
  const wide = wideEncoding(bytes);
  if (wide) return decodeAs(bytes, wide, true);
  if (bytes.includes(0)) return null;
  return decodeAs(bytes, 'utf-8', true) ?? decodeAs(bytes, 'gb18030', true);
};

const decodeAs = (bytes: Uint8Array, encoding: string, fatal: boolean): Decoded | null => {
  try {
    return { text: new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
};

/** UTF-16 without a mark: ASCII characters and line ends have a NUL on one side only. */
const wideEncoding = (bytes: Uint8Array): string | null => {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0) even++;
    if (sample[i + 1] === 0) odd++;
  }
  if (odd > 0 && even === 0) return 'utf-16le';
  return even > 0 && odd === 0 ? 'utf-16be' : null;
};

const containerOf = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  if (head.startsWith('%PDF-')) return 'a PDF';
  if (head.startsWith('PK\u0003\u0004')) return 'a zip archive (docx, xlsx …)';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'an old Office file (doc, xls …)';
  return null;
};

// Control characters other than tab, line ends, form feed and the vertical tab that Word writes for a soft break.
const unprintable = /(?![\t-\r])\p{Cc}|[\ufffe\uffff]/u;

const countMatches = (text: string, pattern: RegExp): number =>
  text.match(new RegExp(pattern, `g${pattern.flags}`))?.length ?? 0;

/** Two of the marks that Markdown alone has. */
const looksLikeMarkdown = (text: string): boolean =>
  [/^#{1,6} \S/m, /\*\*\S[^*\n]*\*\*/, /^\|(?:[^|\n]*\|){2,}\s*$/m, /\[[^\]\n]+\]\([^)\n]+\)/, /^- \S/m].filter(
    (mark) => mark.test(text),
  ).length >= 2;

const readingRemarks = (text: string, { encoding }: Decoded): Diagnostic[] => {
  const remarks: Diagnostic[] = [];
  if (encoding === 'gb18030')
    remarks.push(remark('info', 'encoding', 'Read as GB18030: the bytes are not valid UTF-8.', null));
  const replaced = text.indexOf('\ufffd');
  if (replaced >= 0)
    remarks.push(
      remark('warning', 'encoding', `${countMatches(text, /\ufffd/)} characters could not be decoded (U+FFFD).`, {
        start: replaced,
        end: replaced + 1,
      }),
    );
  return remarks;
};

const remark = (
  severity: Diagnostic['severity'],
  rule: string,
  message: string,
  span: Diagnostic['span'],
): Diagnostic => ({ severity, stage: 'read', rule, message, span });

const refuse = (rule: string, message: string): ReadResult => ({
  ok: false,
  diagnostics: [remark('error', rule, message, null)],
});

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
