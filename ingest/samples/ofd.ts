// For tests: OFD files.
import { strToU8, zipSync } from 'fflate';

/** Words at a place of a page, in millimetres from the upper left. */
export type OfdWords = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** More attributes of the text object, elements in it, and attributes of its text. */
  readonly object?: string;
  readonly within?: string;
  readonly code?: string;
};

/** An OFD of A4 pages; `document` stands in Document.xml, `parts` are further entries. */
export const ofdWith = (
  pages: readonly (readonly OfdWords[])[],
  { document = '', page = '', prefix = 'ofd:', parts = {} }: OfdOf = {},
): Uint8Array => {
  const element = (name: string, inside: string, attributes = ''): string =>
    `<${prefix}${name} ${attributes}>${inside}</${prefix}${name}>`;
  const root = (name: string, inside: string): Uint8Array =>
    strToU8(
      `<?xml version="1.0"?>${element(name, inside, `xmlns${prefix ? ':' : ''}${prefix.slice(0, -1)}="http://www.ofdspec.org/2016"`)}`,
    );
  const written = pages.map((words): Uint8Array => {
    const objects = words.map(({ x, y, text, size = 4, object = '', within = '', code }) => {
      const ways = code ?? `DeltaX="g ${Math.max(0, [...text].length - 1)} ${size}"`;
      return element(
        'TextObject',
        `${within.replaceAll('ofd:', prefix)}${element('TextCode', text, `X="0" Y="${size}" ${ways}`)}`,
        `ID="1" Font="1" Size="${size}" Boundary="${x} ${y} 200 ${size * 2}" ${object}`,
      );
    });
    return root('Page', `${page}${element('Content', element('Layer', objects.join('')))}`);
  });
  const list = pages.map((_, i) => element('Page', '', `ID="${i}" BaseLoc="Pages/Page_${i}/Content.xml"`)).join('');
  return zipSync({
    'OFD.xml': root('OFD', element('DocBody', element('DocRoot', 'Doc_0/Document.xml'))),
    'Doc_0/Document.xml': root('Document', `${document}${element('Pages', list)}`),
    ...Object.fromEntries(written.map((bytes, i) => [`Doc_0/Pages/Page_${i}/Content.xml`, bytes])),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  });
};

export type OfdOf = {
  readonly document?: string;
  /** Stands in each page before its content. */
  readonly page?: string;
  readonly prefix?: string;
  readonly parts?: Readonly<Record<string, string>>;
};
