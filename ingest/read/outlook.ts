// Reads a message of Outlook (msg, [MS-OXMSG]) as the e-mail that it is. Each property is a stream that goes by its
// number; recipients, attachments and messages within it are folders of such streams.
//
// Words come as a web page, as RTF made of one, as RTF of their own or plain: the first that is there is taken. Words
// that are not in Unicode have the message's codepage, or else the encoding that reads them as Chinese.
import type { Mailbox } from 'postal-mime';
import type { Diagnostic } from '../../model/index.ts';
import type { Limits } from '../types.ts';
import { encodingOfCodepage } from './codepage.ts';
import { type Folder, packFolder } from './compound.ts';
import { decodeAs, decodeText } from './encoding.ts';
import { declaredCharset } from './html.ts';
import type { Enclosure, Letter } from './letter.ts';
import { unpackRtf } from './packed-rtf.ts';
import { remark } from './remark.ts';
import { holdsPage, holdsPlainText, pageInRtf } from './rtf-page.ts';

type Bounds = Pick<Required<Limits>, 'nesting' | 'unpackedBytes'>;

/** The message that stands in the folders of a file. Throws where it is damaged. */
export const readOutlook = (root: Folder, bounds: Bounds): Letter => {
  const message = new Properties(root, 32);
  const { to, cc } = recipientsOf(message);
  const attachments = partsOf(root, '__attach').map((folder) => attachmentOf(new Properties(folder, 8, message)));
  return {
    subject: message.words(0x0037) || message.words(0x0e1d),
    from: senderOf(message),
    to,
    cc,
    date: dateOf(message),
    ...bodyOf(message, bounds),
    attachments,
    diagnostics: remarksOn(message),
  };
};

const valuesName = '__properties_version1.0';

/** What is said of a thing by properties, in a folder. */
class Properties {
  readonly folder: Folder;
  private readonly values = new Map<number, DataView>();
  private readonly encoding: string | null;

  /** `headLength` bytes stand before the values of fixed length; words of a part have the encoding of the `whole`. */
  constructor(folder: Folder, headLength: number, whole: Properties | null = null) {
    this.folder = folder;
    const { buffer, byteOffset, length } = folder.streams.get(valuesName) ?? new Uint8Array();
    for (let at = headLength; at + 16 <= length; at += 16) {
      const entry = new DataView(buffer, byteOffset + at, 16);
      this.values.set(entry.getUint16(2, true), entry);
    }
    this.encoding = whole ? whole.encoding : encodingOf(this);
  }

  number(id: number): number | null {
    return this.values.get(id)?.getInt32(8, true) ?? null;
  }

  /** A moment as the number of 100 ns since 1601. */
  moment(id: number): Date | null {
    const value = this.values.get(id)?.getBigUint64(8, true) ?? 0n;
    const date = new Date(Number(value / 10_000n) - 11_644_473_600_000);
    return value > 0n && !Number.isNaN(date.getTime()) ? date : null;
  }

  words(id: number): string {
    const wide = this.stream(id, '001f');
    if (wide) return withoutNul(new TextDecoder('utf-16le').decode(wide));
    const bytes = this.narrow(id);
    return bytes ? withoutNul(new TextDecoder(this.encoding ?? 'windows-1252').decode(bytes)) : '';
  }

  narrow(id: number): Uint8Array | null {
    return this.stream(id, '001e');
  }

  bytes(id: number): Uint8Array | null {
    return this.stream(id, '0102');
  }

  private stream(id: number, type: string): Uint8Array | null {
    return this.folder.streams.get(`__substg1.0_${id.toString(16).padStart(4, '0')}${type}`) ?? null;
  }
}

const withoutNul = (words: string): string => words.replace(/\0[\s\S]*$/, '');

// Codepages of Latin letters are what programs write that know of no other.
const saysNothing = new Set([1252, 20127, 28591]);
const codepageOfLanguage: Readonly<Record<number, number>> = {
  1028: 950,
  1041: 932,
  1042: 949,
  1049: 1251,
  2052: 936,
  3076: 950,
  4100: 936,
};

/** The encoding of words that are not in Unicode; null where nothing tells. */
const encodingOf = (message: Properties): string | null => {
  const [own, net, language] = [0x3ffd, 0x3fde, 0x3ff1].map((id) => message.number(id) ?? 0);
  const said = [own, net, codepageOfLanguage[language ?? 0]].find((page) => page && !saysNothing.has(page));
  const words = message.narrow(0x1000) ?? message.narrow(0x0037);
  if (!words?.some((byte) => byte >= 0x80)) return said ? encodingOfCodepage(said) : null;
  if (said && decodeAs(words, encodingOfCodepage(said), true)) return encodingOfCodepage(said);
  const decoded = decodeText(words);
  return decoded && isChinese(decoded.text) ? decoded.encoding : null;
};

/** Letters with accents, read as Chinese, give characters that stand alone among Latin ones. */
const isChinese = (text: string): boolean => {
  const count = (runs: RegExp): number => (text.match(runs) ?? []).join('').length;
  return !text.includes('\ufffd') && count(/\p{Script=Han}{2,}/gu) * 2 > count(/\p{Script=Han}/gu);
};

const partsOf = ({ folders }: Folder, kind: string): Folder[] =>
  Array.from(folders)
    .filter(([name]) => name.startsWith(kind))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, folder]) => folder);

const senderOf = (message: Properties): Mailbox | undefined => {
  const name = message.words(0x0c1a) || message.words(0x0042);
  const address = [0x5d01, 0x5d02, 0x0c1f, 0x0065].map((id) => message.words(id)).find(isAddress) ?? '';
  return boxOf(name, address);
};

// Others are names within an organisation: /O=…
const isAddress = (words: string): boolean => words.includes('@');

const boxOf = (name: string, address: string): Mailbox | undefined => {
  const own = name.replace(/^'(.*)'$/, '$1');
  if (own === '' && address === '') return undefined;
  return { name: own === address ? '' : own, address };
};

const recipientsOf = (message: Properties): { readonly to: Mailbox[]; readonly cc: Mailbox[] } => {
  const found: { readonly to: Mailbox[]; readonly cc: Mailbox[] } = { to: [], cc: [] };
  for (const folder of partsOf(message.folder, '__recip')) {
    const one = new Properties(folder, 8, message);
    const address = [0x39fe, 0x3003].map((id) => one.words(id)).find(isAddress) ?? '';
    const box = boxOf(one.words(0x3001), address);
    const kind = one.number(0x0c15);
    if (box && kind === 1) found.to.push(box);
    if (box && kind === 2) found.cc.push(box);
  }
  return found;
};

/** As its head on the way has it, else when it was sent. */
const dateOf = (message: Properties): string =>
  /^Date:[ \t]*(.*)/im.exec(message.words(0x007d))?.[1]?.trim() ||
  (message.moment(0x0039) ?? message.moment(0x0e06))?.toUTCString() ||
  '';

const bodyOf = (message: Properties, { nesting, unpackedBytes }: Bounds): Pick<Letter, 'html' | 'text' | 'rtf'> => {
  const text = message.words(0x1000);
  const page = message.bytes(0x1013) ?? message.narrow(0x1013);
  if (page) return { text, html: decodedPage(page, message.number(0x3fde)) };
  const packed = message.bytes(0x1009);
  const rtf = packed && unpackRtf(packed, unpackedBytes);
  if (message.words(0x1013) !== '' || !rtf) return { text, html: message.words(0x1013) };
  if (holdsPage(rtf)) return { text, html: pageInRtf(rtf, nesting) ?? '' };
  return { text, rtf: holdsPlainText(rtf) && text.trim() !== '' ? null : rtf };
};

const decodedPage = (bytes: Uint8Array, codepage: number | null): string => {
  const declared = declaredCharset(bytes) ?? (codepage === null ? null : encodingOfCodepage(codepage));
  const isHan = declared === null || /^(?:utf|gb|big5|hz)/i.test(declared);
  const other = isHan || declared === null ? null : decodeAs(bytes, declared, true);
  return other?.text ?? decodeText(bytes, declared)?.text ?? new TextDecoder('windows-1252').decode(bytes);
};

const attachmentOf = (one: Properties): Enclosure => {
  const inner = one.folder.folders.get('__substg1.0_3701000d');
  const filename = one.words(0x3707) || one.words(0x3704) || one.words(0x3001);
  const mimeType = one.words(0x370e).toLowerCase() || (/\.p7m$/i.test(filename) ? 'application/pkcs7-mime' : '');
  const related = isShown(one);
  if (inner?.streams.has(valuesName))
    return { filename: `${filename || 'message'}.msg`, mimeType, related, content: () => packFolder(asWhole(inner)) };
  const content = one.bytes(0x3701) ?? (inner ? () => packFolder(inner) : new Uint8Array());
  // A mail whose sender has signed it stands whole within the message.
  return mimeType === 'multipart/signed' && typeof content !== 'function'
    ? { filename: 'signed.eml', mimeType, related, content: Buffer.concat([Buffer.from(signedHead), content]) }
    : { filename, mimeType, related, content };
};

const signedHead = 'MIME-Version: 1.0\r\n';

/** A picture that the words show: it goes by a number of its own, and lists leave it out. */
const isShown = (one: Properties): boolean =>
  one.words(0x3712) !== '' && (((one.number(0x3714) ?? 0) & 4) !== 0 || ((one.number(0x7ffe) ?? 0) & 1) !== 0);

/** A message within another as one of its own: its head is 8 bytes longer. */
const asWhole = ({ streams, folders }: Folder): Folder => {
  const own = streams.get(valuesName) ?? new Uint8Array();
  const longer = Buffer.concat([own.subarray(0, 24), new Uint8Array(8), own.subarray(24)]);
  return { streams: new Map([...streams, [valuesName, longer]]), folders };
};

// Of contacts, tasks and appointments most is said by properties that have no number of their own.
const remarksOn = (message: Properties): Diagnostic[] => {
  const kind = message.words(0x001a);
  return /^(?:IPM\.(?:Note|Post|StickyNote)\b|REPORT\b|$)/i.test(kind)
    ? []
    : [
        remark(
          'error',
          'outlook-item',
          `The file is no message but an item of Outlook (${kind.slice(0, 60)}): of its fields subject and words alone are read.`,
        ),
      ];
};
