// What a file's name says of it: a document that is read, one in another form, something else. A file that is named itself is
// read whatever it is called.
import { extname } from 'node:path';

const readable = new Set(
  '.txt .md .markdown .html .htm .docx .doc .wps .rtf .pdf .ofd .xlsx .xlsm .xlsb .xls .et'.split(' '),
);
// Documents in forms that are not read, and what makes them readable.
const unreadable = new Map([
  ['.odt', 'OpenDocument files are not read: save it as docx.'],
  ['.ods', 'OpenDocument files are not read: save it as xlsx.'],
  ['.ppt', 'Presentations are not read: save it as PDF.'],
  ['.pptx', 'Presentations are not read: save it as PDF.'],
  ['.rar', 'rar archives are not read: unpack it and read the folder, or pack it as zip.'],
  ['.7z', '7z archives are not read: unpack it and read the folder, or pack it as zip.'],
]);

/** Whether a name is that of a document that can be read. */
export const isReadable = (name: string): boolean => readable.has(extname(name).toLowerCase());

/** Whether a name is that of a document, or of an archive of documents. */
export const isTaken = (name: string): boolean => isReadable(name) || extname(name).toLowerCase() === '.zip';

/** Why a document of this name is not read, and what helps; null where its name does not say so. */
export const reasonUnread = (name: string): string | null => unreadable.get(extname(name).toLowerCase()) ?? null;

/** Whether a file is not for readers: hidden, or of an installed package. */
export const isHidden = (path: string): boolean =>
  path.split(/[\\/]/).some((name) => name === 'node_modules' || /^\.[^.]/.test(name));
