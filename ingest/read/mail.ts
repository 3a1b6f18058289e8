// Reads an e-mail, one of Outlook (msg) too: its subject, whom it is from and to, its day, and its words; and the web
// page of one that a browser or Word has saved with its parts (mht). What is attached is no part of the text: it is
// named, and read as a source of its own.
//
// Of a mail that says the same as a web page and as plain text the page is read, for it has the tables.
import type { Email, Mailbox } from 'postal-mime';
import type { Diagnostic } from '../../model/index.ts';
import { overLimit } from '../limits.ts';
import type { Part, Parts } from '../parts.ts';
import type { Limits } from '../types.ts';
import { leadsOut } from './archive.ts';
import type { Folder } from './compound.ts';
import { decodeAs, decodeText } from './encoding.ts';
import { declaredCharset, type ReadMarkup, readHtml } from './html.ts';
import type { Enclosure, Letter } from './letter.ts';
import { endOfFields, isCompound, startOfFields } from './mail-head.ts';
import { readPageTree } from './page-tree.ts';
import { linesOfPage } from './page-writer.ts';
import { causeOf, remark } from './remark.ts';
import { readRtf } from './rtf.ts';
import { TextBuilder } from './text-builder.ts';
import { mostEntries } from './zip.ts';

export type MailRefusal = {
  readonly rule: 'encrypted' | 'damaged' | 'nesting' | 'empty' | 'text-length';
  readonly message: string;
};

type Bounds = Pick<Required<Limits>, 'nesting' | 'fileBytes' | 'unpackedBytes' | 'textLength'>;

/** The text of an e-mail; `folders` are those of a file of Outlook's that is open already. */
export const readMail = async (
  bytes: Uint8Array,
  bounds: Bounds,
  folders: Folder | null = null,
): Promise<ReadMarkup | MailRefusal> => {
  const letter = await open(bytes, bounds, folders);
  if ('rule' in letter) return letter;
  if (letter.attachments.some(isSealed) && !letter.text?.trim() && !letter.html && !letter.rtf)
    return {
      rule: 'encrypted',
      message: 'The e-mail is encrypted: save it decrypted by the program that can read it.',
    };
  const builder = new TextBuilder();
  if (letter.subject) builder.line(oneLine(letter.subject), { heading: 1 });
  for (const line of fieldLines(letter)) builder.line(line);
  builder.blank();
  const written = writeWords(builder, letter, bounds);
  return 'rule' in written ? written : { builder, diagnostics: [...remarksOn(letter), ...written] };
};

/** Writes the words of a mail; what there is to say of them. */
const writeWords = (
  builder: TextBuilder,
  { html, rtf, text }: Letter,
  bounds: Bounds,
): readonly Diagnostic[] | MailRefusal => {
  if (html) {
    const tree = readPageTree(html, bounds.nesting);
    if (!tree) return tooDeep(bounds.nesting);
    for (const line of linesOfPage(tree.root)) {
      if (line.is === 'table') builder.table(line.rows);
      else builder.line(line.words, { bold: line.bold, ...(line.heading ? { heading: line.heading } : {}) });
      builder.blank();
    }
  } else if (rtf) {
    const read = readRtf(rtf, bounds, builder);
    return 'rule' in read ? read : read.diagnostics;
  } else
    for (const line of (text ?? '').split(/\r?\n/))
      if (line.trim() === '') builder.blank();
      else builder.line(line);
  return [];
};

/** The text of a web page that was saved with its parts. */
export const readWebArchive = async (bytes: Uint8Array, bounds: Bounds): Promise<ReadMarkup | MailRefusal> => {
  const mail = await parse(bytes);
  if ('rule' in mail) return mail;
  if (!mail.html?.trim())
    return { rule: 'empty', message: 'The web archive (mht) holds no web page: save the page as HTML or docx.' };
  return readHtml(mail.html, bounds.nesting) ?? tooDeep(bounds.nesting);
};

/** What is attached to an e-mail. */
export const partsOfMail = async (
  bytes: Uint8Array,
  bounds: Bounds,
  wants: (name: string) => boolean,
): Promise<Parts | MailRefusal> => {
  const { fileBytes, unpackedBytes } = bounds;
  const mail = await open(bytes, bounds, null);
  if ('rule' in mail) return mail;
  const files: Part[] = [];
  const refused: { readonly name: string; readonly reason: string }[] = [];
  let unpacked = 0;
  if (mail.attachments.length > mostEntries)
    refused.push({ name: '…', reason: `Of more than ${mostEntries} files on an e-mail the first are read.` });
  for (const [name, attachment] of named(mail.attachments.slice(0, mostEntries))) {
    if (isSealed(attachment)) {
      refused.push({ name, reason: 'It is encrypted, or packed by Outlook: save what is in it as files.' });
      continue;
    }
    if (!wants(name)) {
      files.push({ name, bytes: null });
      continue;
    }
    const content = await bytesOf(attachment);
    if (content.length > fileBytes)
      refused.push({ name, reason: overLimit(`It has ${content.length} bytes`, 'fileBytes', fileBytes) });
    else if (unpacked + content.length > unpackedBytes)
      refused.push({ name, reason: overLimit('What is attached has more bytes', 'unpackedBytes', unpackedBytes) });
    else {
      files.push({ name, bytes: content });
      unpacked += content.length;
    }
  }
  return { files, refused };
};

/** The e-mail, or why it is not read. */
const open = async (bytes: Uint8Array, bounds: Bounds, folders: Folder | null): Promise<Letter | MailRefusal> => {
  if (folders || isCompound(bytes)) return openOutlook(bytes, bounds, folders).catch(damaged);
  const mail = await parse(bytes);
  if ('rule' in mail) return mail;
  return { ...mail, date: oneLine(mail.headers.find(({ key }) => key === 'date')?.value ?? '') };
};

const openOutlook = async (bytes: Uint8Array, bounds: Bounds, folders: Folder | null): Promise<Letter> => {
  const [{ readOutlook }, { readFolders }] = await Promise.all([import('./outlook.ts'), import('./compound.ts')]);
  return readOutlook(folders ?? (await readFolders(bytes)), bounds);
};

const damaged = (error: unknown): MailRefusal => {
  const why = causeOf(error);
  return {
    rule: 'damaged',
    message: `The e-mail cannot be read (${why}): save its text and attachments as files.`,
  };
};

const parse = async (bytes: Uint8Array): Promise<Email | MailRefusal> => {
  try {
    const own = inUtf8(withoutEnvelope(bytes));
    const mail = await parseAs(own);
    return /\ufffd/.test(`${mail.html ?? ''}${mail.text ?? ''}`) ? await decodedAnew(own, mail) : mail;
  } catch (error) {
    return damaged(error);
  }
};

/**
 * The mail with fields in UTF-8 that stand in another encoding as they are, which the file's own tells; so too words
 * of which no field says how they are written.
 */
const inUtf8 = (bytes: Uint8Array): Uint8Array => {
  const end = endOfFields(bytes);
  const head = bytes.subarray(0, end);
  const fields = Buffer.from(head).toString('latin1');
  const isPlain = !/^content-(?:type|transfer-encoding)\s*:/im.test(fields);
  const raw = isPlain ? bytes : head;
  if (decodeAs(raw, 'utf-8', true)) return bytes;
  const text = decodeText(raw, /charset\s*=\s*"?(?<name>[\w-]{3,20})/i.exec(fields)?.groups?.['name'] ?? null)?.text;
  return text === undefined ? bytes : Buffer.concat([Buffer.from(text), ...(isPlain ? [] : [bytes.subarray(end)])]);
};

const parseAs = async (bytes: Uint8Array): Promise<Email> => {
  const { default: PostalMime } = await import('postal-mime');
  return PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: deepest });
};

/** The mail with its words decoded as a text's are: its parts name no encoding, or another than they have. */
const decodedAnew = async (bytes: Uint8Array, mail: Email): Promise<Email> => {
  const { html, text } = await parseAs(asBytes(bytes));
  const decoded = (words: string | undefined): string | undefined => {
    const own = words === undefined ? null : bytesOfLatin(words);
    return own ? (decodeText(own, declaredCharset(own))?.text ?? words) : words;
  };
  return { ...mail, html: decoded(html), text: decoded(text) };
};

// Bytes as windows-1252 shows them, which is what postal-mime takes a part in latin1 for; each byte has a character of
// its own.
const latinSigns = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));

/** The mail with its texts labelled so that each byte becomes one character. */
const asBytes = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(
    Buffer.from(bytes)
      .toString('latin1')
      .replace(
        /^(content-type:\s*text\/(?:html|plain))\b[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/gim,
        '$1; charset=windows-1252',
      ),
    'latin1',
  );

/** Null where a character is no byte. */
const bytesOfLatin = (words: string): Uint8Array | null => {
  const bytes = Uint8Array.from(words, (sign) => Math.max(0, latinSigns.indexOf(sign)));
  return Array.from(words).length === words.length && !words.includes('\ufffd') ? bytes : null;
};

// Mails stand fifty deep in one another at most.
const deepest = 50;

/** Without the line `From someone@example.org Fri Mar 24 …` that mail programs write before a mail in a file. */
const withoutEnvelope = (bytes: Uint8Array): Uint8Array => bytes.subarray(startOfFields(bytes));

const tooDeep = (nesting: number): MailRefusal => ({
  rule: 'nesting',
  message: overLimit('The page has elements that nest deeper', 'nesting', nesting),
});

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

const fieldLines = (mail: Letter): string[] => {
  const boxes = (list: Email['to']): string =>
    (list ?? [])
      .map((one) => (one.group ? `${one.name}: ${one.group.map(boxName).join(', ')}` : boxName(one)))
      .join(', ');
  return [
    ['From', boxes(mail.from ? [mail.from] : [])],
    ['To', boxes(mail.to)],
    ['Cc', boxes(mail.cc)],
    ['Date', mail.date],
  ].flatMap(([name, words]) => (words ? [`${name}: ${words}`] : []));
};

const boxName = ({ name, address }: Mailbox): string => (name && address ? `${name} <${address}>` : name || address);

const remarksOn = ({ attachments, text = '', html = '', diagnostics = [] }: Letter): Diagnostic[] => {
  const names = [...named(attachments)].flatMap(([name, { related }]) => (related ? [] : [name]));
  const lost = (html || text).match(/\ufffd/g)?.length ?? 0;
  return [
    ...diagnostics,
    ...(names.length > 0
      ? [
          remark(
            'info',
            'attachments',
            `Attached, and no part of the text: ${names.slice(0, 20).join(', ')}${names.length > 20 ? ' …' : ''}. cetu ingest reads each as FILE!/NAME.`,
          ),
        ]
      : []),
    ...(lost > 0 ? [remark('warning', 'encoding', `${lost} characters could not be decoded (U+FFFD).`)] : []),
  ];
};

/** Attachments by names that can be told apart, none of which leads out of the mail. */
const named = (attachments: readonly Enclosure[]): Map<string, Enclosure> => {
  const found = new Map<string, Enclosure>();
  const copies = new Map<string, number>();
  for (const attachment of attachments) {
    const given = oneLine(attachment.filename ?? '').replace(/[/\\]+/g, '_');
    const own = given === '' || leadsOut(given) ? `${found.size + 1}${endings[attachment.mimeType] ?? ''}` : given;
    let name = own;
    for (let copy = copies.get(own) ?? 2; found.has(name); copy++) {
      name = own.replace(/(\.[^.]*)?$/, ` (${copy})$1`);
      copies.set(own, copy + 1);
    }
    found.set(name, attachment);
  }
  return found;
};

const endings: Readonly<Record<string, string>> = {
  'message/rfc822': '.eml',
  'text/html': '.html',
  'text/plain': '.txt',
  'application/pdf': '.pdf',
  'application/msword': '.doc',
};

const isSealed = ({ mimeType, filename }: Enclosure): boolean =>
  /^application\/(?:(?:x-)?pkcs7-mime|pgp-encrypted|(?:vnd\.)?ms-tnef)$/.test(mimeType) || filename === 'winmail.dat';

const bytesOf = async ({ content }: Enclosure): Promise<Uint8Array> => {
  if (typeof content === 'function') return content();
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
};
