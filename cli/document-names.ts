// What a file's name says of it: a document that is read, one in another form, something else. A file that is named
// itself is read whatever it is called.
import { extname } from 'node:path';

const readable = new Set(
  '.txt .md .markdown .tex .html .htm .mht .mhtml .docx .docm .dotx .doc .dot .wps .wpt .rtf .pdf .ofd .xlsx .xlsm .xlsb .xls .xlt .et .ett .pptx .pptm .ppsx .eml .msg'.split(
    ' ',
  ),
);
const archives = new Set('.zip .7z .rar'.split(' '));
// Documents that are read with LibreOffice's help alone, and what makes them readable without.
const byOffice = new Map([
  ['.odt', 'OpenDocument files are not read: save it as docx.'],
  ['.ods', 'OpenDocument files are not read: save it as xlsx.'],
  ['.odp', 'OpenDocument files are not read: save it as pptx.'],
  ['.ppt', 'Presentations from before 2007 are not read: save it as pptx or PDF.'],
  ['.dps', 'Presentations of WPS are not read: save it as pptx or PDF.'],
]);

/** Whether a name is that of a document that can be read. */
export const isReadable = (name: string): boolean => readable.has(extname(name).toLowerCase());

/**
 * Whether a name is that of a document, or of an archive of documents; `office` where LibreOffice is there to help.
 */
export const isTaken = (name: string, office: boolean): boolean => {
  const ending = extname(name).toLowerCase();
  return readable.has(ending) || archives.has(ending) || (office && byOffice.has(ending));
};

/** Whether what has a name may hold files that are sources of their own: an archive, an e-mail. */
export const mayHoldFiles = (name: string): boolean => /\.(?:zip|7z|rar|eml|msg)$/i.test(name);

/** Whether the bytes of a file in an archive or e-mail are wanted. */
export const isWanted = (name: string, office: boolean): boolean => isTaken(name, office) && !isPassedBy(name);

/** Whether a file in an archive is none of a reader's: hidden, or what macOS keeps beside others. */
export const isPassedBy = (name: string): boolean => isHidden(name) || name.startsWith('__MACOSX/');

/** Why a document of this name is not read, and what helps; null where its name does not say so. */
export const reasonUnread = (name: string, office: boolean): string | null =>
  office ? null : (byOffice.get(extname(name).toLowerCase()) ?? null);

/** Whether a file is not for readers: hidden, or of an installed package. */
export const isHidden = (path: string): boolean =>
  path.split(/[\\/]/).some((name) => name === 'node_modules' || /^\.[^.]/.test(name));
