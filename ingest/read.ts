// Reads a file: its bytes become the text that all spans count in.
//
// Signals: the first bytes tell a container (PDF, zip); else the bytes are text (encoding.ts). A file that is neither, or that
// is mostly control characters, is refused. Never looks at the path.
import { createHash } from 'node:crypto';
import type { Diagnostic } from '../model/index.ts';
import { type Decoded, decodeText } from './read/encoding.ts';
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
  const decoded = decodeText(bytes);
  if (!decoded)
    return refuse('encoding', 'The bytes are not text in UTF-8, UTF-16, GB18030 or Big5: is this a binary file?');
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
  if (encoding !== 'utf-8')
    remarks.push(remark('info', 'encoding', `Read as ${encoding.toUpperCase()}: the bytes are not UTF-8.`, null));
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
