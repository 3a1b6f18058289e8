// What a compound file of Microsoft's is: the streams of an Office file from before 2007 or of WPS, in one file.

import type { OfficeForm } from './office-program.ts';

/** The text, what tells its formats (one of two, by a flag in the text), and what is too large for that. */
export type WordStreams = {
  readonly text: Uint8Array;
  readonly table0: Uint8Array | null;
  readonly table1: Uint8Array | null;
  readonly data: Uint8Array | null;
};
export type Compound = { readonly kind: 'workbook' } | ({ readonly kind: 'word' } & WordStreams);
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
  let stream: (name: string) => Uint8Array | null;
  try {
    const file = CFB.read(bytes, { type: 'buffer' });
    stream = (name) => {
      const content: ArrayLike<number> | undefined = CFB.find(file, `/${name}`)?.content;
      return content && content.length > 0 ? Uint8Array.from(content) : null;
    };
    names = new Set(file.FileIndex.map(({ name }: { readonly name: string }) => name.toLowerCase()));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      rule: 'damaged',
      message: `The file is an old Office file and damaged (${why.slice(0, 120)}): open it in its program and save it again.`,
    };
  }
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
  ['__properties_version1.0', 'a message of Outlook (msg)', 'save its text or its attachments'],
  ['visiodocument', 'a drawing of Visio', 'save it as PDF'],
  ['fileheader', 'a text of Hangul (hwp)', 'save it as docx or PDF', 'hwp'],
];
