// What reading may cost. Each limit can be raised; a refusal names the limit that it met and the setting that raises
// it.
import type { Limits } from './types.ts';

export const defaultLimits: Required<Limits> = {
  fileBytes: 20 * 1024 * 1024,
  textLength: 10_000_000,
  pages: 2000,
  nesting: 400,
  unpackedBytes: 200 * 1024 * 1024,
  ocr: false,
  office: null,
};

export type Limit = Exclude<keyof Limits, 'ocr' | 'office'>;

const settings: Readonly<Record<Limit, string>> = {
  fileBytes: 'CETU_MAX_FILE_MB',
  textLength: 'CETU_MAX_CHARACTERS',
  pages: 'CETU_MAX_PAGES',
  nesting: 'CETU_MAX_NESTING',
  unpackedBytes: 'CETU_MAX_UNPACKED_MB',
};

/** `The PDF has 3000 pages; the limit is 2000. CETU_MAX_PAGES sets another.` */
export const overLimit = (found: string, limit: Limit, most: number): string =>
  `${found}; the limit is ${most}. ${settings[limit]} sets another.`;
