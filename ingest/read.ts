// Reads a file: its bytes become the text that all spans count in.
//
// What a file is, its first bytes and its content tell, never its name: a PDF, a file of Word, Excel or WPS, a web
// page, else text in Markdown or plain. The text of all but the last two is what reading yields (read/), with marks
// for what the format knows of it. A file that is none of these, or that is over a limit, is refused with a reason and
// what would help.
import { createHash } from 'node:crypto';
import type { Diagnostic } from '../model/index.ts';
import { defaultLimits, overLimit } from './limits.ts';
import { readDoc } from './read/doc.ts';
import { readDocx } from './read/docx.ts';
import { docxMainPart, wantsTextPart } from './read/docx-parts.ts';
import { type Decoded, decodeText, looksGarbled } from './read/encoding.ts';
import { declaredCharset, looksLikeHtml, type ReadMarkup, readHtml } from './read/html.ts';
import { readLatex } from './read/latex.ts';
import { looksLikeLatex } from './read/latex-source.ts';
import { type MailKind, mailKind } from './read/mail-head.ts';
import { readOfd } from './read/ofd.ts';
import type { OfficeForm } from './read/office-program.ts';
import { decodeXml, type Entries } from './read/package-parts.ts';
import { readPdf, readPicture } from './read/pdf.ts';
import { pptxMainPart, readPptx } from './read/pptx.ts';
import { readRtf } from './read/rtf.ts';
import { readWorkbook, readXlsx, readXmlWorkbook, wantsSheetPart } from './read/spreadsheet.ts';
import type { TextBuilder } from './read/text-builder.ts';
import { partsOfPackage, readWord2003, wordXmlKind } from './read/word-xml.ts';
import { unpack } from './read/zip.ts';
import type { Limits, SourceFile, SourceText } from './types.ts';

/** The decoded text, or the reason why there is none. */
export type ReadResult =
  | { readonly ok: true; readonly source: SourceText }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The text of a file of any format that is read; a refusal says what was found and what would help. */
export const readDocument = async (file: SourceFile, limits: Limits = defaultLimits): Promise<ReadResult> => {
  const { bytes } = file;
  const all = { ...defaultLimits, ...limits };
  const early = refusalBySize(bytes, all);
  if (early) return early;
  const found = containerOf(bytes);
  const seen = found === 'a picture' && all.ocr;
  if (found === 'pdf' || seen) {
    const read = seen ? await readPicture(bytes) : await readPdf(bytes, all);
    const format = seen ? 'picture' : 'pdf';
    return outcome(bytes, { format, encoding: format }, read, all);
  }
  if (found === 'zip') return readZip(bytes, all);
  if (found === 'an old Office file') return readCompound(bytes, all);
  if (found === 'an RTF file') return outcome(bytes, { format: 'rtf', encoding: 'rtf' }, readRtf(bytes, all), all);
  const kind = found === null ? mailKind(bytes) : null;
  if (kind) return readMime(bytes, kind, all);
  if (found === 'a workbook of Excel 2 to 4') return orByOffice(readSource(file, limits), 'xls', bytes, all);
  return (found === null ? await readOneXml(bytes, all) : null) ?? readSource(file, limits);
};

/** E-mails and saved pages. */
const readMime = async (bytes: Uint8Array, kind: MailKind, limits: Required<Limits>): Promise<ReadResult> => {
  if (kind === 'mailbox') return refuse('format', 'The file is a mailbox of several e-mails: save each as eml.');
  const { readMail, readWebArchive } = await import('./read/mail.ts');
  return kind === 'mail'
    ? outcome(bytes, { format: 'eml', encoding: 'mime' }, await readMail(bytes, limits), limits)
    : outcome(bytes, { format: 'html', encoding: 'mime' }, await readWebArchive(bytes, limits), limits);
};

/** Files of Word and Excel in one file of XML; null where it is none. */
const readOneXml = async (bytes: Uint8Array, limits: Required<Limits>): Promise<ReadResult | null> => {
  const kind = wordXmlKind(decodeXml(bytes.subarray(0, 8000)));
  if (kind === null) return null;
  const text = decodeXml(bytes);
  if (kind === 'word-2003')
    return outcome(bytes, { format: 'docx', encoding: 'utf-8' }, readWord2003(text, limits.nesting), limits);
  if (kind === 'workbook')
    return outcome(bytes, { format: 'xls', encoding: 'utf-8' }, await readXmlWorkbook(bytes, text, limits), limits);
  return (
    (await readPackage(bytes, partsOfPackage(text), limits)) ??
    refuse('damaged', 'The package of Word holds no text: save it as docx.')
  );
};

/** The text of a file in plain text, Markdown or HTML. */
export const readSource = (file: SourceFile, limits: Limits = defaultLimits): ReadResult => {
  const { bytes } = file;
  const all = { ...defaultLimits, ...limits };
  const early = refusalBySize(bytes, all);
  if (early) return early;
  const found = containerOf(bytes);
  if (found !== null) return refuse('format', `The file is ${found}: ${remedies[found] ?? 'it is not read'}.`);
  const decoded = decodeText(bytes, file.charset ?? declaredCharset(bytes));
  if (!decoded)
    return refuse('encoding', 'The bytes are not text in UTF-8, UTF-16, GB18030 or Big5: is this a binary file?');
  const text = decoded.text.toWellFormed();
  if (text.trim() === '') return refuse('empty', 'The file holds no characters but white space.');
  const control = text.search(unprintable);
  if (control >= 0 && countMatches(text, unprintable) > text.length / 100)
    return refuse('encoding', 'More than one character in a hundred is a control character: is this a binary file?');
  if (looksLikeHtml(text)) {
    const read = readHtml(text, all.nesting);
    if (!read) return refuse('nesting', overLimit('The page has elements that nest deeper', 'nesting', all.nesting));
    const remarks = [
      ...read.diagnostics,
      ...readingRemarks(text, decoded).map((remark) => ({ ...remark, span: null })),
    ];
    return built(bytes, { format: 'html', encoding: decoded.encoding }, { ...read, diagnostics: remarks }, all);
  }
  if (text.length > all.textLength) return refuseLength(text.length, all);
  if (looksLikeLatex(text))
    return outcome(bytes, { format: 'tex', encoding: decoded.encoding }, readLatex(text, all), all);
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

const readZip = async (bytes: Uint8Array, limits: Required<Limits>): Promise<ReadResult> => {
  const wants = (name: string): boolean => wantsTextPart(name) || wantsSheetPart(name) || name === 'mimetype';
  const unpacked = unpack(bytes, wants, limits.unpackedBytes);
  if (!unpacked.ok) return refuse(unpacked.rule, unpacked.message);
  const { names, entries } = unpacked;
  const read = await readPackage(bytes, entries, limits);
  if (read) return read;
  if (names.some((name) => /^xl\/workbook\.(?:xml|bin)$/.test(name)))
    return outcome(bytes, { format: 'xlsx', encoding: 'utf-8' }, await readXlsx(entries, limits), limits);
  if (names.includes('OFD.xml'))
    return outcome(bytes, { format: 'ofd', encoding: 'utf-8' }, readOfd(entries, limits), limits);
  const kind = zipKinds.find(([entry]) => names.some((name) => name.startsWith(entry)));
  if (!kind)
    return refuse(
      'format',
      'The file is a zip archive: cetu ingest reads what is in it; one file of it goes by ARCHIVE.zip!/NAME.',
    );
  const form = openForms.find(([type]) => decodeXml(entries['mimetype']).startsWith(type))?.[1];
  return orByOffice(refuse('format', `The file is ${kind[1]}, which is not read: ${kind[2]}.`), form, bytes, limits);
};

/** The text or the slides of a package of parts; null where it is neither. */
const readPackage = async (
  bytes: Uint8Array,
  entries: Entries,
  limits: Required<Limits>,
): Promise<ReadResult | null> => {
  const text = docxMainPart(entries);
  if (text !== null)
    return outcome(bytes, { format: 'docx', encoding: 'utf-8' }, readDocx(entries, text, limits.nesting), limits);
  const slides = pptxMainPart(entries);
  return slides === null
    ? null
    : outcome(bytes, { format: 'pptx', encoding: 'utf-8' }, readPptx(entries, slides, limits), limits);
};

const zipKinds: readonly (readonly [string, string, string])[] = [
  ['ppt/', 'a presentation without slides', 'open it in its program and save it again'],
  ['content.xml', 'an OpenDocument file', 'save it as docx, xlsx or PDF'],
  ['META-INF/container.xml', 'an e-book (epub)', 'save it as docx or PDF'],
];

// What an OpenDocument file says of itself in its first entry; that of a template has -template behind it.
const openForms: readonly (readonly [string, OfficeForm])[] = [
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['application/vnd.oasis.opendocument.presentation', 'odp'],
];

/** Office files from before 2007, and those of WPS. */
const readCompound = async (bytes: Uint8Array, limits: Required<Limits>): Promise<ReadResult> => {
  const { openCompound } = await import('./read/compound.ts');
  const opened = await openCompound(bytes);
  if ('message' in opened) return orByOffice(refuse(opened.rule, opened.message), opened.form, bytes, limits);
  if (opened.kind === 'word') {
    const read = readDoc(opened, limits);
    const form = 'form' in read ? read.form : undefined;
    return orByOffice(outcome(bytes, { format: 'doc', encoding: 'utf-16le' }, read, limits), form, bytes, limits);
  }
  if (opened.kind === 'message') {
    const { readMail } = await import('./read/mail.ts');
    return outcome(bytes, { format: 'eml', encoding: 'mapi' }, await readMail(bytes, limits, opened.folders), limits);
  }
  return outcome(bytes, { format: 'xls', encoding: 'utf-8' }, await readWorkbook(bytes, limits), limits);
};

/**
 * What is read of a file with LibreOffice's help, where a form that it knows is named and it is there; else what is
 * said of it without.
 */
const orByOffice = async (
  refusal: ReadResult,
  form: OfficeForm | undefined,
  bytes: Uint8Array,
  limits: Required<Limits>,
): Promise<ReadResult> => {
  if (refusal.ok || !form || !limits.office) return refusal;
  const { madeByOffice } = await import('./read/office-program.ts');
  const made = await madeByOffice(bytes, form, limits.office, limits.unpackedBytes);
  if ('why' in made) {
    const message = `LibreOffice could not read it either (${made.why}).`;
    return { ok: false, diagnostics: [...refusal.diagnostics, remark('error', 'by-office', message, null)] };
  }
  const read = await readDocument({ path: `${form}.${made.ending}`, bytes: made.bytes }, { ...limits, office: null });
  if (!read.ok) return read;
  const told = remark('info', 'by-office', `Read as LibreOffice gives it: it made a ${made.ending} of it.`, null);
  const { source } = read;
  return {
    ok: true,
    source: { ...source, bytesHash: sha256(bytes), diagnostics: [told, ...source.diagnostics] },
  };
};

/** The source of what a reader made, or its refusal. */
const outcome = (
  bytes: Uint8Array,
  as: Pick<SourceText, 'format' | 'encoding'>,
  read: ReadMarkup | { readonly rule: string; readonly message: string },
  limits: Required<Limits>,
): ReadResult => ('builder' in read ? built(bytes, as, read, limits) : refuse(read.rule, read.message));

/** The source that a builder's text makes. */
const built = (
  bytes: Uint8Array,
  { format, encoding }: Pick<SourceText, 'format' | 'encoding'>,
  { builder, diagnostics }: { readonly builder: TextBuilder; readonly diagnostics: readonly Diagnostic[] },
  limits: Limits,
): ReadResult => {
  const text = builder.text.toWellFormed();
  const told = diagnostics
    .filter(({ severity, rule }) => severity === 'error' || rule === 'empty-page')
    .map(({ message }) => message);
  if (text.trim() === '') return refuse('empty', ['The file holds no text.', ...told].join(' '));
  if (text.length > limits.textLength) return refuseLength(text.length, limits);
  const source: SourceText = {
    id: sha256(text).slice(0, 24),
    format,
    encoding,
    text,
    bytesHash: sha256(bytes),
    pages: builder.pages.length > 0 ? builder.pages : null,
    marks: builder.marks,
    diagnostics: [...diagnostics, ...(diagnostics.some(isOfLost) ? [] : lostRemarks(text))],
  };
  return { ok: true, source };
};

const isOfLost = ({ rule, message }: Diagnostic): boolean => rule === 'encoding' && message.includes('U+FFFD');

const refusalBySize = (bytes: Uint8Array, limits: Limits): ReadResult | null => {
  if (bytes.length === 0) return refuse('empty', 'The file is empty.');
  return bytes.length > limits.fileBytes
    ? refuse('file-size', overLimit(`The file has ${bytes.length} bytes`, 'fileBytes', limits.fileBytes))
    : null;
};

const refuseLength = (length: number, limits: Limits): ReadResult =>
  refuse('text-length', overLimit(`The text has ${length} characters`, 'textLength', limits.textLength));

type Container =
  | 'pdf'
  | 'zip'
  | 'an old Office file'
  | 'a workbook of Excel 2 to 4'
  | 'a picture'
  | 'a rar archive'
  | 'a 7z archive'
  | 'a compressed file'
  | 'an RTF file';

const remedies: Readonly<Partial<Record<Container, string>>> = {
  'a workbook of Excel 2 to 4': 'save it as xlsx',
  'a picture': '--ocr (or CETU_OCR=on) recognises its characters',
  'a rar archive': 'cetu ingest reads what is in it; one file of it goes by ARCHIVE.rar!/NAME',
  'a 7z archive': 'cetu ingest reads what is in it; one file of it goes by ARCHIVE.7z!/NAME',
  'a compressed file': 'unpack it first',
};

const signatures: readonly (readonly [string, Container])[] = [
  ['PK\u0003\u0004', 'zip'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file'],
  ['{\\rtf', 'an RTF file'],
  ['\u0009\u0004\u0006\u0000', 'a workbook of Excel 2 to 4'],
  ['\u0009\u0002\u0006\u0000', 'a workbook of Excel 2 to 4'],
  ['\u0009\u0000\u0004\u0000', 'a workbook of Excel 2 to 4'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['II*\u0000', 'a picture'],
  ['MM\u0000*', 'a picture'],
  ['\u001f\u008b', 'a compressed file'],
  ['Rar!', 'a rar archive'],
  ['7z\u00bc\u00af', 'a 7z archive'],
];

const containerOf = (bytes: Uint8Array): Container | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (/^[\s\u00ef\u00bb\u00bf]{0,16}%PDF-\d/.test(head) || isPdfBelow(head, bytes)) return 'pdf';
  return signatures.find(([sign]) => latin(bytes, sign.length) === sign)?.[1] ?? null;
};

/**
 * What a program printed may stand above a PDF: its head is within the first 1,024 bytes, and it ends as a PDF does.
 */
const isPdfBelow = (head: string, bytes: Uint8Array): boolean =>
  /(?:^|[\r\n])%PDF-\d/.test(head) && new TextDecoder('latin1').decode(bytes.subarray(-1024)).includes('%%EOF');

const latin = (bytes: Uint8Array, length: number): string => String.fromCharCode(...bytes.subarray(0, length));

// Control characters other than tab, line ends, form feed and the vertical tab that Word writes for a soft break.
const unprintable = /(?![\t-\r])\p{Cc}|[\ufffe\uffff]/u;

const countMatches = (text: string, pattern: RegExp): number =>
  text.match(new RegExp(pattern, `g${pattern.flags}`))?.length ?? 0;

/** Two of the marks that Markdown alone has. */
const looksLikeMarkdown = (text: string): boolean =>
  [/^#{1,6} \S/m, /\*\*\S[^*\n]*\*\*/, /^\|(?:[^|\n]*\|){2,}\s*$/m, /\[[^\]\n]+\]\([^)\n]+\)/, /^- \S/m].filter(
    (mark) => mark.test(text),
  ).length >= 2;

const readingRemarks = (text: string, { encoding, strangers = [] }: Decoded): Diagnostic[] => {
  const remarks: Diagnostic[] = [];
  if (encoding !== 'utf-8')
    remarks.push(remark('info', 'encoding', `Read as ${encoding.toUpperCase()}: the bytes are not UTF-8.`, null));
  const [first] = strangers;
  if (first !== undefined)
    remarks.push(
      remark(
        'warning',
        'encoding',
        `${strangers.length} lines are in GB18030, the others in UTF-8: each was read in its own.`,
        {
          start: first,
          end: first + 1,
        },
      ),
    );
  if (looksGarbled(text))
    remarks.push(
      remark(
        'error',
        'garbled',
        'Hardly a character is usual in Chinese: the text was decoded wrongly before it was saved.',
        null,
      ),
    );
  return [...remarks, ...lostRemarks(text)];
};

/** How many characters are lost; with one in a hundred the text is not whole. */
const lostRemarks = (text: string): Diagnostic[] => {
  const first = text.indexOf('\ufffd');
  if (first < 0) return [];
  const lost = countMatches(text, /\ufffd/);
  const severity = lost > text.length / 100 ? 'error' : 'warning';
  const span = { start: first, end: first + 1 };
  return [remark(severity, 'encoding', `${lost} characters could not be decoded (U+FFFD).`, span)];
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
