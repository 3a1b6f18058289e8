// What is in a 7z or rar archive, by libarchive compiled to WebAssembly: file after file, for their bytes lie in one
// stream. Runs where memory and time are bounded: what an archive says of itself may ask for more of both than there
// is.
import libarchive, { type LibarchiveModule } from 'libarchive.js/src/webworker/wasm-gen/libarchive.js';
import { overLimit } from '../limits.ts';
import type { Part, Parts } from '../parts.ts';
import type { Limits } from '../types.ts';
import { leadsOut, twice } from './archive.ts';
import { mostEntries } from './zip.ts';

export type PackedRefusal = { readonly rule: 'encrypted' | 'damaged' | 'memory'; readonly message: string };

type Bounds = Pick<Required<Limits>, 'fileBytes' | 'unpackedBytes'>;

/** The files with names that `wants`; the others by name alone. */
export const unpackPacked = async (
  bytes: Uint8Array,
  bounds: Bounds,
  wants: (name: string) => boolean,
): Promise<Parts | PackedRefusal> => {
  const module = await libarchive({ print: () => {}, printErr: () => {} });
  const at = module._malloc(bytes.length);
  if (at === 0)
    return { rule: 'memory', message: 'The archive is too large to be unpacked: unpack it and read the folder.' };
  module.HEAPU8.set(bytes, at);
  return new Unpacker(module, bounds, wants).unpack(at, bytes.length);
};

const encrypted = 'encrypted: unpack it with its password, and read the folder.';

class Unpacker {
  private readonly calls: Calls;
  private readonly module: LibarchiveModule;
  private readonly bounds: Bounds;
  private readonly wants: (name: string) => boolean;
  private readonly files: Part[] = [];
  private readonly refused: { readonly name: string; readonly reason: string }[] = [];
  private readonly names = new Set<string>();
  private unpacked = 0;

  constructor(module: LibarchiveModule, bounds: Bounds, wants: (name: string) => boolean) {
    this.module = module;
    this.calls = callsOf(module);
    this.bounds = bounds;
    this.wants = wants;
  }

  unpack(at: number, length: number): Parts | PackedRefusal {
    const archive = this.calls.open(at, length, null, 'en_US.UTF-8');
    if (archive === 0) return damaged('it cannot be opened');
    for (let entry = this.calls.next(archive); entry !== 0; entry = this.calls.next(archive)) {
      if (this.names.size >= mostEntries) {
        this.refused.push({ name: '…', reason: `Of more than ${mostEntries} files in an archive the first are read.` });
        break;
      }
      this.take(archive, entry);
    }
    const why = this.calls.error(archive);
    if (this.names.size === 0 && this.calls.hasEncrypted(archive) > 0)
      return { rule: 'encrypted', message: `The archive is ${encrypted}` };
    if (why && this.names.size === 0) return damaged(why);
    const isNew = this.unpacked > 0 || this.refused.length === 0;
    if (why && isNew && !this.refused.some(({ reason }) => reason.includes(why)))
      this.refused.push({
        name: '…',
        reason: `The archive is damaged (${why}): what stands behind it could not be unpacked.`,
      });
    return { files: this.files, refused: this.refused };
  }

  private take(archive: number, entry: number): void {
    const name = (this.calls.name(entry) ?? '').replaceAll('\\', '/');
    const type = this.calls.type(entry);
    if (name.endsWith('/') || (type !== regular && type !== 0)) {
      this.names.add(`${name}/`);
      return;
    }
    const own = name === '' ? `${this.names.size + 1}` : name;
    const reason = leadsOut(own) ? 'Its name leads out of the archive.' : this.names.has(own) ? twice : null;
    this.names.add(own);
    if (reason) this.refused.push({ name: own, reason });
    else if (!this.wants(own)) this.files.push({ name: own, bytes: null });
    else this.read(archive, entry, own);
  }

  private read(archive: number, entry: number, name: string): void {
    const size = this.calls.size(entry);
    const reason = this.reasonToLeave(entry, size);
    const at = reason || size === 0 ? 0 : this.calls.data(archive, size);
    if (reason) this.refused.push({ name, reason });
    else if (size > 0 && at <= 0)
      this.refused.push({ name, reason: reasonOf(this.calls.error(archive) ?? 'there is not enough memory') });
    else {
      this.files.push({ name, bytes: this.module.HEAPU8.slice(at, at + size) });
      this.unpacked += size;
      if (at > 0) this.module._free(at);
    }
  }

  private reasonToLeave(entry: number, size: number): string | null {
    const { fileBytes, unpackedBytes } = this.bounds;
    if (this.calls.isEncrypted(entry) !== 0) return `It is ${encrypted}`;
    if (size > fileBytes || size < 0) return overLimit(`It unpacks to ${size} bytes`, 'fileBytes', fileBytes);
    if (this.unpacked + size > unpackedBytes)
      return overLimit('What is in the archive unpacks to more bytes', 'unpackedBytes', unpackedBytes);
    return null;
  }
}

const regular = 0o100000;

/** What libarchive says of a file that it cannot unpack, with what helps. */
const reasonOf = (why: string): string =>
  /encrypt|passphrase/i.test(why)
    ? `It is ${encrypted}`
    : /codec|unsupported|method/i.test(why)
      ? `It is packed by a method that is not read (${why}): unpack the archive and read the folder.`
      : `It is damaged in the archive (${why}).`;

const damaged = (why: string): PackedRefusal =>
  /encrypt/i.test(why)
    ? { rule: 'encrypted', message: `The archive is ${encrypted}` }
    : {
        rule: 'damaged',
        message: `The archive cannot be unpacked (${why}): unpack it with its program, and read the folder.`,
      };

type Calls = ReturnType<typeof callsOf>;

const callsOf = ({ cwrap }: LibarchiveModule) => ({
  open: cwrap<[number, number, string | null, string], number>('archive_open', 'number', [
    'number',
    'number',
    'string',
    'string',
  ]),
  next: cwrap<[number], number>('get_next_entry', 'number', ['number']),
  data: cwrap<[number, number], number>('get_filedata', 'number', ['number', 'number']),
  size: cwrap<[number], number>('archive_entry_size', 'number', ['number']),
  name: cwrap<[number], string | null>('archive_entry_pathname', 'string', ['number']),
  type: cwrap<[number], number>('archive_entry_filetype', 'number', ['number']),
  isEncrypted: cwrap<[number], number>('archive_entry_is_encrypted', 'number', ['number']),
  hasEncrypted: cwrap<[number], number>('archive_read_has_encrypted_entries', 'number', ['number']),
  error: cwrap<[number], string | null>('archive_error_string', 'string', ['number']),
});
