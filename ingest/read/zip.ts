// The entries of a zip archive, within a limit of what they unpack to.
//
// What an entry says of its own size is looked at first and held to afterwards: one that unpacks to more is refused,
// and never gets further than the limit in memory. Zip64, encryption and methods other than deflate are not read: Word
// and WPS write none.
import { crc32, inflateRawSync } from 'node:zlib';
import { overLimit } from '../limits.ts';
import { causeOf } from './remark.ts';

export type Unpacked =
  | { readonly ok: true; readonly names: readonly string[]; readonly entries: Readonly<Record<string, Uint8Array>> }
  | { readonly ok: false; readonly rule: 'archive-size' | 'damaged'; readonly message: string };

export type ZipEntry = {
  /** With forward slashes; that of a folder ends with one. */
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly at: number;
};

/** Unpacks the entries that `wants` names; together they may come to `mostBytes`. */
export const unpack = (bytes: Uint8Array, wants: (name: string) => boolean, mostBytes: number): Unpacked => {
  try {
    const directory = readDirectory(bytes);
    const wanted = directory.filter(({ name }) => wants(name));
    let left = mostBytes;
    const entries: Record<string, Uint8Array> = {};
    for (const entry of wanted) {
      if (entry.size > left)
        return {
          ok: false,
          rule: 'archive-size',
          message: overLimit('The file unpacks to more bytes', 'unpackedBytes', mostBytes),
        };
      entries[entry.name] = inflateEntry(bytes, entry, left);
      left -= entry.size;
    }
    return { ok: true, names: directory.map(({ name }) => name), entries };
  } catch (error) {
    const why = causeOf(error);
    return {
      ok: false,
      rule: 'damaged',
      message: `The archive is damaged (${why}): open it in its program and save it again.`,
    };
  }
};

export const mostEntries = 10_000;

/** The directory of an archive, as far as `mostEntries`. Throws where there is none. */
export const readDirectory = (bytes: Uint8Array): ZipEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 65_600 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw new Error('it has no directory');
  const count = Math.min(mostEntries, view.getUint16(end + 10, true));
  const entries: ZipEntry[] = [];
  for (let at = view.getUint32(end + 16, true); entries.length < count; ) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error('its directory is cut off');
    const flags = view.getUint16(at + 8, true);
    const extraAt = at + 46 + view.getUint16(at + 28, true);
    const next = extraAt + view.getUint16(at + 30, true);
    const name = bytes.subarray(at + 46, extraAt);
    entries.push({
      name: (unicodeName(bytes.subarray(extraAt, next), name) ?? decodeName(name, (flags & 0x800) !== 0)).replaceAll(
        '\\',
        '/',
      ),
      encrypted: (flags & 1) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at = next + view.getUint16(at + 32, true);
  }
  return entries;
};

/** A name, which is UTF-8 where it is `flagged`; else in UTF-8 or GB18030, in which Windows writes names in China. */
const decodeName = (name: Uint8Array, flagged: boolean): string => {
  const [utf8, gb18030] = ['utf-8', 'gb18030'].map((encoding) => decodeAs(name, encoding));
  if (utf8 == null) return gb18030 ?? new TextDecoder('gb18030').decode(name);
  // 通知 in GB18030 happens to be UTF-8, too: two letters that no Chinese name has.
  const isOther = !flagged && !hasHan(utf8) && gb18030 != null && hasHan(gb18030);
  return isOther ? gb18030 : utf8;
};

const hasHan = (name: string): boolean => /\p{Script=Han}/u.test(name);

const decodeAs = (name: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(name);
  } catch {
    return null;
  }
};

/** The name in UTF-8 that Info-ZIP and WinRAR write beside one in another encoding, where it is of that name. */
const unicodeName = (extra: Uint8Array, name: Uint8Array): string | null => {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== 0x7075 || size < 5 || at + 4 + size > extra.length) continue;
    if (view.getUint32(at + 5, true) === crc32(name))
      return new TextDecoder().decode(extra.subarray(at + 9, at + 4 + size));
  }
  return null;
};

/** What an entry unpacks to, at most `most` bytes. Throws where it is not as the directory says. */
export const inflateEntry = (bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array => {
  const { name, method, packed, size, at } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(at, true) !== 0x04034b50) throw new Error(`${name} is not where it should be`);
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(from, from + packed);
  if (method !== 0 && method !== 8) throw new Error(`${name} is packed in a way that is not read`);
  const unpacked = method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, Math.min(size, most)) });
  if (unpacked.length !== size) throw new Error(`${name} is not as large as it says`);
  return unpacked;
};
