// Whether bytes are an e-mail, or a web page that a browser saved with its parts (mht): both begin with fields such as
// MIME-Version: 1.0.

export type MailKind = 'mail' | 'web-archive' | 'mailbox';

// A mail that went over many servers has some 20 kB of fields.
const longestHead = 256 * 1024;

/** What begins with the fields of an e-mail; null for all else. */
export const mailKind = (bytes: Uint8Array): MailKind | null => {
  const first = bytes[0] ?? 0;
  if (!(first > 0x40 && first < 0x7b) && first !== 0xef && first > 0x20) return null;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, longestHead)).replace(blankStart, '');
  const own = start.replace(envelope, '');
  const head = own.slice(0, Math.max(0, own.search(/\r?\n\r?\n/)));
  const fields = fieldsOf(head);
  if (!fields || !isHead(fields)) return null;
  if (own !== start && /\r?\n\r?\nFrom \S.*\d{4}\r?\n[!-9;-~]+:/.test(new TextDecoder('latin1').decode(bytes)))
    return 'mailbox';
  return isSavedPage(fields) ? 'web-archive' : 'mail';
};

const blankStart = /^(?:\u00ef\u00bb\u00bf)?\s*/;
const envelope = /^>?From .*\r?\n/;

/**
 * Where the fields begin: behind a mark, blanks, and the line `From someone@example.org Fri Mar 24 …` of a file of
 * mails.
 */
export const startOfFields = (bytes: Uint8Array): number => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, longestHead));
  const blank = blankStart.exec(head)?.[0].length ?? 0;
  return blank + (envelope.exec(head.slice(blank))?.[0].length ?? 0);
};

/** Where the fields end and the words begin, from the place where the fields do; the length where nothing follows. */
export const endOfFields = (bytes: Uint8Array): number => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, longestHead));
  const end = /\r?\n\r?\n/.exec(head);
  return end ? end.index + end[0].length : bytes.length;
};

/**
 * Whether it is an e-mail, to which files may be attached; a file of Outlook's that holds one somewhere is taken for
 * one.
 */
export const isMail = (bytes: Uint8Array): boolean =>
  isCompound(bytes)
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ofOutlook)
    : mailKind(bytes) === 'mail';

/** Whether bytes are a compound file of Microsoft's. */
export const isCompound = ([a, b, c, d]: Uint8Array): boolean => a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0;

// The name of a stream that each message has.
const ofOutlook = Buffer.from('__properties_version1.0', 'utf16le');

/** Each field with its words, names in lower case; null where a line is none. */
const fieldsOf = (head: string): ReadonlyMap<string, string> | null => {
  const fields = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trimEnd().toLowerCase();
    if (!/^[!-9;-~]+$/.test(name)) return null;
    fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
};

/**
 * A field that only mail programs write, and another; or from whom and about what, with an address. Tables of a memo
 * or a period have From and To as well.
 */
const isHead = (fields: ReadonlyMap<string, string>): boolean =>
  fields.size >= 2 &&
  (['mime-version', 'received', 'message-id', 'x-mailer', 'return-path'].some((name) => fields.has(name)) ||
    (fields.has('content-type') && fields.has('content-transfer-encoding')) ||
    (fields.has('from') &&
      fields.has('subject') &&
      (fields.has('date') || fields.has('to')) &&
      ['from', 'to'].some((name) => /[^\s@]@[^\s@]/.test(fields.get(name) ?? ''))));

const isSavedPage = (fields: ReadonlyMap<string, string>): boolean =>
  fields.has('snapshot-content-location') ||
  (!['to', 'received', 'message-id'].some((name) => fields.has(name)) &&
    (/^multipart\/related/i.test(fields.get('content-type') ?? '') || fields.has('content-location')));
