// The entries of a zip archive that are asked for, within a limit of what they unpack to.
//
// What an entry says of its own size is looked at first and held to afterwards: one that unpacks to more is refused, and never gets
// further than the limit in memory. Zip64, encryption and methods other than deflate are not read: Word and WPS write none.
import { inflateRawSync } from 'node:zlib';
import { overLimit } from '../limits.ts';

export type Unpacked =
  | { readonly ok: true; readonly names: readonly string[]; readonly entries: Readonly<Record<string, Uint8Array>> }
  | { readonly ok: false; readonly rule: 'archive-size' | 'damaged'; readonly message: string };

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
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
      entries[entry.name] = inflate(bytes, entry, left);
      left -= entry.size;
    }
    return { ok: true, names: directory.map(({ name }) => name), entries };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      rule: 'damaged',
      message: `The archive is damaged (${why}): open it in its program and save it again.`,
    };
  }
};

const mostEntries = 10_000;

const readDirectory = (bytes: Uint8Array): Entry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 65_600 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw new Error('it has no directory');
  const count = Math.min(mostEntries, view.getUint16(end + 10, true));
  const entries: Entry[] = [];
  for (let at = view.getUint32(end + 16, true); entries.length < count; ) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error('its directory is cut off');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

const inflate = (bytes: Uint8Array, { name, method, packed, size, at }: Entry, most: number): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(at, true) !== 0x04034b50) throw new Error(`${name} is not where it should be`);
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(from, from + packed);
  if (method !== 0 && method !== 8) throw new Error(`${name} is packed in a way that is not read`);
  const unpacked = method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, Math.min(size, most)) });
  if (unpacked.length !== size) throw new Error(`${name} is not as large as it says`);
  return unpacked;
};
