// For tests: messages of Outlook, with just the properties that a reader needs.
import { CFB } from '@e965/xlsx';

/** The words of a property, in UTF-16 or as bytes of a codepage; the bytes of one; a number; a moment. */
export type PropertyValue = string | { readonly narrow: Uint8Array } | Uint8Array | number | Date;
export type Part = { readonly is: Readonly<Record<number, PropertyValue>>; readonly message?: OutlookOf };
export type OutlookOf = {
  readonly is: Readonly<Record<number, PropertyValue>>;
  readonly recipients?: readonly Part[];
  readonly attachments?: readonly Part[];
};

export const outlookOf = (message: OutlookOf): Uint8Array => {
  const file = CFB.utils.cfb_new();
  addMessage(file, '', message, 32);
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Uint8Array);
};

const addMessage = (file: unknown, at: string, message: OutlookOf, head: number): void => {
  addProperties(file, at, message.is, head);
  const parts = { recip: message.recipients ?? [], attach: message.attachments ?? [] };
  for (const [kind, list] of Object.entries(parts))
    for (const [i, part] of list.entries()) {
      const own = `${at}/__${kind}_version1.0_#${i.toString(16).toUpperCase().padStart(8, '0')}`;
      addProperties(file, own, part.is, 8);
      if (part.message) addMessage(file, `${own}/__substg1.0_3701000D`, part.message, 24);
    }
};

const addProperties = (file: unknown, at: string, is: Part['is'], head: number): void => {
  const fixed: Uint8Array[] = [new Uint8Array(head)];
  for (const [id, value] of Object.entries(is)) {
    const number = Number(id);
    const add = (type: string, bytes: Uint8Array): void => {
      const name = `__substg1.0_${number.toString(16).toUpperCase().padStart(4, '0')}${type}`;
      CFB.utils.cfb_add(file, `${at}/${name}`, bytes);
    };
    if (typeof value === 'string') add('001F', Buffer.from(value, 'utf16le'));
    else if (value instanceof Uint8Array) add('0102', value);
    else if (typeof value === 'number') fixed.push(entryOf(number, 3, BigInt(value)));
    else if (value instanceof Date)
      fixed.push(entryOf(number, 0x40, (BigInt(value.getTime()) + 11_644_473_600_000n) * 10_000n));
    else add('001E', value.narrow);
  }
  CFB.utils.cfb_add(file, `${at}/__properties_version1.0`, new Uint8Array(Buffer.concat(fixed)));
};

const entryOf = (id: number, type: number, value: bigint): Uint8Array => {
  const entry = new DataView(new ArrayBuffer(16));
  entry.setUint16(0, type, true);
  entry.setUint16(2, id, true);
  entry.setBigInt64(8, value, true);
  return new Uint8Array(entry.buffer);
};

/** Bytes packed as Outlook packs RTF, none of them by a reference; `before` stands packed in front of them. */
export const packedRtfOf = (text: string, before: Uint8Array = new Uint8Array(), claimed?: number): Uint8Array => {
  const bytes = Buffer.from(text, 'latin1');
  const eights = Array.from({ length: Math.ceil(bytes.length / 8) }, (_, i) =>
    Buffer.concat([Uint8Array.of(0), bytes.subarray(i * 8, i * 8 + 8)]),
  );
  const head = Buffer.alloc(16);
  head.writeUInt32LE(claimed ?? bytes.length, 4);
  head.writeUInt32LE(0x75465a4c, 8);
  return new Uint8Array(Buffer.concat([head, before, ...eights]));
};
