// What a compound file of Microsoft's is: the streams of an Office file from before 2007 or of WPS, in one file.

import type { OfficeForm } from './office-program.ts';
import { causeOf } from './remark.ts';

/** The text, what tells its formats (one of two, by a flag in the text), and what is too large for that. */
export type WordStreams = {
  readonly text: Uint8Array;
  readonly table0: Uint8Array | null;
  readonly table1: Uint8Array | null;
  readonly data: Uint8Array | null;
};
export type Compound =
  | { readonly kind: 'workbook' }
  | { readonly kind: 'message'; readonly folders: Folder }
  | ({ readonly kind: 'word' } & WordStreams);
export type CompoundRefusal = {
  readonly rule: 'format' | 'encrypted' | 'damaged';
  readonly message: string;
  /** What LibreOffice knows it as. */
  readonly form?: OfficeForm;
};

/** What stands in the file; or why it is not read, and what would help. */
export const openCompound = async (bytes: Uint8Array): Promise<Compound | CompoundRefusal> => {
  const { CFB } = await import('@e965/xlsx');
  let names: ReadonlySet<string>;
  let folders: Folder | null;
  let stream: (name: string) => Uint8Array | null;
  try {
    const file = CFB.read(bytes, { type: 'buffer' });
    stream = (name) => {
      const content: ArrayLike<number> | undefined = CFB.find(file, `/${name}`)?.content;
      return content && content.length > 0 ? Uint8Array.from(content) : null;
    };
    const isMessage = file.FullPaths.some((path: string) => /^[^/]*\/__properties_version1\.0$/i.test(path));
    folders = isMessage ? foldersOf(file) : null;
    names = new Set(file.FileIndex.map(({ name }: { readonly name: string }) => name.toLowerCase()));
  } catch (error) {
    const why = causeOf(error);
    return {
      rule: 'damaged',
      message: `The file is an old Office file and damaged (${why}): open it in its program and save it again.`,
    };
  }
  if (folders) return { kind: 'message', folders };
  if (names.has('encryptedpackage'))
    return { rule: 'encrypted', message: 'The file asks for a password: remove it first.' };
  const text = stream('WordDocument');
  if (text) return { kind: 'word', text, table0: stream('0Table'), table1: stream('1Table'), data: stream('Data') };
  if (names.has('workbook') || names.has('book')) return { kind: 'workbook' };
  const [, kind, remedy, form] = kinds.find(([stream]) => names.has(stream)) ?? unknown;
  return { rule: 'format', message: `The file is ${kind}, which is not read: ${remedy}.`, ...(form ? { form } : {}) };
};

type Kind = readonly [stream: string, kind: string, remedy: string, form?: OfficeForm];
const unknown: Kind = ['', 'of an unknown program', 'save it as docx or PDF'];
const kinds: readonly Kind[] = [
  ['matost', 'a text of Microsoft Works', 'save it as docx', 'wps'],
  ['powerpoint document', 'an old presentation (ppt)', 'save it as PDF', 'ppt'],
  ['visiodocument', 'a drawing of Visio', 'save it as PDF'],
  ['fileheader', 'a text of Hangul (hwp)', 'save it as docx or PDF', 'hwp'],
];

/** What stands in a folder of a compound file, by names in lower case. */
export type Folder = {
  readonly streams: ReadonlyMap<string, Uint8Array>;
  readonly folders: ReadonlyMap<string, Folder>;
};
type OpenFolder = { readonly streams: Map<string, Uint8Array>; readonly folders: Map<string, OpenFolder> };

/** All folders of a compound file. Throws where it is damaged. */
export const readFolders = async (bytes: Uint8Array): Promise<Folder> => {
  const { CFB } = await import('@e965/xlsx');
  return foldersOf(CFB.read(bytes, { type: 'buffer' }));
};

type Container = {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly content?: ArrayLike<number> }[];
};

const foldersOf = ({ FullPaths, FileIndex }: Container): Folder => {
  const root: OpenFolder = { streams: new Map(), folders: new Map() };
  FullPaths.forEach((path: string, i: number) => {
    const [, ...names] = path.toLowerCase().split('/');
    const name = names.pop() ?? '';
    let folder = root;
    for (const step of names) {
      const next = folder.folders.get(step) ?? { streams: new Map(), folders: new Map() };
      folder.folders.set(step, next);
      folder = next;
    }
    const content = FileIndex[i]?.content;
    if (name !== '' && content && content.length > 0) folder.streams.set(name, Uint8Array.from(content));
  });
  return root;
};

/** A compound file of what stands in a folder. */
export const packFolder = async (folder: Folder): Promise<Uint8Array> => {
  const { CFB } = await import('@e965/xlsx');
  const file = CFB.utils.cfb_new();
  const add = ({ streams, folders }: Folder, path: string): void => {
    for (const [name, bytes] of streams) CFB.utils.cfb_add(file, `${path}/${name}`, bytes);
    for (const [name, inner] of folders) add(inner, `${path}/${name}`);
  };
  add(folder, '');
  return new Uint8Array(CFB.write(file, { type: 'buffer' }));
};
