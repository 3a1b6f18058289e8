// The files of a workbook (xlsx) as XML: ECMA-376, parts 1 and 2.
import type { Cell } from './csv.ts';

/** What a cell and the address of a link may hold (Microsoft, Excel specifications and limits). */
const longest = { cell: 32_767, address: 2_079 };

type Style = 'plain' | 'head' | 'link';

/** A cell at a place (B7); nothing where it is empty. */
export const cellXml = (place: string, cell: Cell, style: Style): string => {
  if (cell === null || cell === '') return '';
  const begin = `<c r="${place}" s="${styleNumbers[style]}"`;
  if (typeof cell === 'number' && Number.isFinite(cell)) return `${begin}><v>${cell}</v></c>`;
  return `${begin} t="inlineStr"><is><t xml:space="preserve">${inXml(fitting(String(cell)))}</t></is></c>`;
};

const styleNumbers: Readonly<Record<Style, number>> = { plain: 0, head: 1, link: 2 };

/** Words beyond what a cell may hold are cut, which … says. */
const fitting = (text: string): string => (text.length > longest.cell ? `${beginning(text, longest.cell - 1)}…` : text);

/** The first units of a text, at most so many, that are whole characters. */
const beginning = (text: string, most: number): string => text.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '');

/** Where a cell leads: an address of the web, in the form that workbooks take; null where it says none. */
export const addressOf = (cell: Cell): string | null => {
  const url = typeof cell === 'string' && URL.canParse(cell) ? new URL(cell) : null;
  return url && /^https?:$/u.test(url.protocol) && url.href.length <= longest.address ? url.href : null;
};

/** Words as XML has them; signs that it cannot have, and words like them, in the form that workbooks have for it. */
const inXml = (text: string): string =>
  text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/gu, '_x005F_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
    .replace(/[\0-\x08\v\f\r\x0E-\x1F\uFFFE\uFFFF]/gu, (sign) => `_x${hex(sign)}_`)
    .replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

const hex = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** A, B … Z, AA … */
export const columnName = (at: number): string =>
  (at < 26 ? '' : columnName(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const inPackage = 'http://schemas.openxmlformats.org/package/2006';

/** A sheet up to its first row; the head stays in sight. */
export const sheetBegin = [
  `${prolog}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetViews><sheetView workbookViewId="0">`,
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>',
].join('');

/** A sheet behind its last row; the cells at these places have the links of its own, in this order. */
export const sheetEnd = (linked: readonly string[]): string => {
  const links = linked.map((place, at) => `<hyperlink ref="${place}" r:id="rId${at + 1}"/>`).join('');
  return `</sheetData>${links && `<hyperlinks>${links}</hyperlinks>`}</worksheet>`;
};

export const linksBegin = `${prolog}<Relationships xmlns="${inPackage}/relationships">`;
export const linksEnd = '</Relationships>';

const linkTo = (number: number, type: string, target: string, mode = ''): string =>
  `<Relationship Id="rId${number}" Type="${office}/${type}" Target="${inXml(target)}"${mode}/>`;

/** The link of a cell to an address, by its number on the sheet. */
export const cellLink = (number: number, address: string): string =>
  linkTo(number, 'hyperlink', address, ' TargetMode="External"');

export const packageLinks = linksBegin + linkTo(1, 'officeDocument', 'xl/workbook.xml') + linksEnd;

const numbersTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

export const workbookLinks = (sheets: number): string =>
  [
    linksBegin,
    ...numbersTo(sheets).map((number) => linkTo(number, 'worksheet', `worksheets/sheet${number}.xml`)),
    linkTo(sheets + 1, 'styles', 'styles.xml'),
    linksEnd,
  ].join('');

export const workbookXml = (name: string, sheets: number): string => {
  const sheetOf = (number: number): string =>
    `<sheet name="${inXml(sheetName(name, number))}" sheetId="${number}" r:id="rId${number}"/>`;
  const all = numbersTo(sheets).map(sheetOf).join('');
  return `${prolog}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${all}</sheets></workbook>`;
};

/** What a sheet's name may have: none of some signs, 31 characters. */
const sheetName = (name: string, number: number): string => {
  const end = number === 1 ? '' : ` ${number}`;
  return beginning(name.replace(/[[\]*?/\\:]/gu, ' '), 31 - end.length) + end;
};

export const contentTypes = (sheets: number): string => {
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${workbookType}.${type}+xml"/>`;
  return [
    `${prolog}<Types xmlns="${inPackage}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('workbook', 'sheet.main'),
    part('styles', 'styles'),
    ...numbersTo(sheets).map((number) => part(`worksheets/sheet${number}`, 'worksheet')),
    '</Types>',
  ].join('');
};

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const font = (before: string, after = ''): string =>
  `<font>${before}<sz val="11"/>${after}<name val="Calibri"/></font>`;

export const styles = [
  `${prolog}<styleSheet xmlns="${main}">`,
  `<fonts count="3">${font('')}${font('<b/>')}${font('<u/>', '<color rgb="FF0563C1"/>')}</fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3">',
  ...[0, 1, 2].map((id) => `<xf numFmtId="0" fontId="${id}" fillId="0" borderId="0" xfId="0" applyFont="1"/>`),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');
