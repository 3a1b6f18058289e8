// The encodings that Windows numbers, by the names that decoders know.

const encodings: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10008: 'gb18030',
  20127: 'windows-1252',
  20866: 'koi8-r',
  20936: 'gb18030',
  28591: 'windows-1252',
  50220: 'iso-2022-jp',
  51932: 'euc-jp',
  51936: 'gb18030',
  51949: 'euc-kr',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** The encoding of a codepage: 936 is gb18030. One that no decoder knows is windows-1252. */
export const encodingOfCodepage = (codepage: number): string => {
  const encoding = encodings[codepage] ?? `windows-${codepage}`;
  return isKnown(encoding) ? encoding : 'windows-1252';
};

const isKnown = (encoding: string): boolean => {
  try {
    return new TextDecoder(encoding) !== null;
  } catch {
    return false;
  }
};
