// Reads a PDF or the picture of a page: its words page by page in reading order.
//
// Words that stand aslant (watermarks) are left out with a remark. Pages without words, and pages whose fonts do not tell their characters,
// are recognised in the picture of the page where that is asked for; else a PDF without words is refused, with what would help. What is
// filled into forms is read at its place.
// Nothing of a PDF runs: its scripts are never loaded.
import { overLimit } from '../limits.ts';
import type { Limits } from '../types.ts';
import { looksGarbled } from './encoding.ts';
import type { ReadMarkup } from './html.ts';
import type { Ocr } from './ocr.ts';
import { joinPages, type PageText } from './pages.ts';
import { runsOfFields } from './pdf-fields.ts';
import { gutterOf, linesOf } from './pdf-lines.ts';
import { type PlacedRun, wordsOfPage } from './pdf-words.ts';
import type { PageToDraw, Picture } from './picture.ts';

export type PdfRefusal = { readonly rule: 'encrypted' | 'damaged' | 'pages' | 'scanned'; readonly message: string };

/** The text of a PDF, or why there is none. */
export const readPdf = async (
  bytes: Uint8Array,
  limits: Pick<Required<Limits>, 'pages' | 'ocr'>,
): Promise<ReadMarkup | PdfRefusal> => {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const resources = new URL('.', import.meta.resolve('pdfjs-dist/package.json')).pathname;
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${resources}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${resources}standard_fonts/`,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  const recogniser = new Recogniser();
  try {
    const document = await task.promise;
    if (document.numPages > limits.pages)
      return { rule: 'pages', message: overLimit(`The PDF has ${document.numPages} pages`, 'pages', limits.pages) };
    const pages: PageText[] = [];
    const columns: Columns = { gutter: null };
    for (let number = 1; number <= document.numPages; number++)
      pages.push(await readPage(document, number, columns, limits.ocr ? recogniser : null));
    const isScan = isEmpty(pages) && (!hasWords(pages) || (await paintsPictures(document, pdfjs.OPS)));
    return isScan ? { rule: 'scanned', message: scanned(pages.length, limits.ocr) } : joinPages(pages);
  } catch (error) {
    return refusalOf(error);
  } finally {
    await recogniser.close();
    await task.destroy();
  }
};

/** The text in the picture of a page (PNG, JPEG …), or why there is none. */
export const readPicture = async (bytes: Uint8Array): Promise<ReadMarkup | PdfRefusal> => {
  const { pictureOfFile } = await import('./picture.ts');
  const picture = await pictureOfFile(bytes);
  if (!picture) return { rule: 'damaged', message: 'The picture cannot be read: save it again as PNG or JPEG.' };
  const recogniser = new Recogniser();
  try {
    const page = await recogniser.page(picture);
    return isEmpty([page]) ? { rule: 'scanned', message: scanned(1, true) } : joinPages([page]);
  } finally {
    await recogniser.close();
  }
};

/** Less than ten characters a page. */
const isEmpty = (pages: readonly PageText[]): boolean =>
  pages.reduce((sum, { lines, turned }) => sum + charactersOf(lines) + charactersOf(turned), 0) < pages.length * 10;

const hasWords = (pages: readonly PageText[]): boolean =>
  pages.some(({ lines, turned }) => lines.length + turned.length > 0);

/** Whether one of the first pages shows a picture: beside it a few characters are the stamp of a scanner, without it they are the text. */
const paintsPictures = async (
  document: Loaded & { readonly numPages: number },
  operators: Operators,
): Promise<boolean> => {
  const pictures = new Set([
    operators.paintImageXObject,
    operators.paintImageMaskXObject,
    operators.paintInlineImageXObject,
  ]);
  for (let number = 1; number <= Math.min(5, document.numPages); number++) {
    const page = await document.getPage(number);
    const { fnArray } = await page.getOperatorList();
    page.cleanup();
    if (fnArray.some((operator) => pictures.has(operator))) return true;
  }
  return false;
};

type Operators = {
  readonly paintImageXObject: number;
  readonly paintImageMaskXObject: number;
  readonly paintInlineImageXObject: number;
};

const charactersOf = (lines: PageText['lines']): number =>
  lines.reduce((count, line) => count + line.text.trim().length, 0);

const scanned = (pages: number, ocr: boolean): string =>
  ocr
    ? 'No characters could be recognised: scan it again with at least 200 dots an inch.'
    : `The file has ${pages} pages and next to no text: it is a scan. --ocr (or CETU_OCR=on) recognises its characters.`;

/** Recognition, loaded with the first page that needs it. */
class Recogniser {
  private ocr: Ocr | null = null;

  async page(picture: Picture): Promise<PageText> {
    this.ocr ??= await (await import('./ocr.ts')).openOcr();
    const { words, ...recognised } = await this.ocr.recognise(picture);
    return { lines: linesOf(words, picture.width, picture.height), turned: [], slanted: 0, state: 'read', recognised };
  }

  async close(): Promise<void> {
    await this.ocr?.close();
  }
}

type Loaded = { getPage(number: number): Promise<LoadedPage> };
type LoadedPage = Omit<PageToDraw, 'getViewport'> & {
  getViewport(options: { readonly scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  getOperatorList(): Promise<{ readonly fnArray: readonly number[] }>;
  getAnnotations(): Promise<readonly unknown[]>;
  getTextContent(options: { includeMarkedContent: false }): Promise<{ readonly items: readonly unknown[] }>;
  cleanup(): unknown;
};
type Item = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
};

const wordsOfItems = (items: readonly unknown[]): PlacedRun[] =>
  (items as readonly Item[]).flatMap(({ str, transform, width, height }) =>
    typeof str === 'string' && str.trim() !== '' ? [{ text: str, matrix: transform, width, height }] : [],
  );

type Columns = { /** Where pages before had the gap between two columns. */ gutter: number | null };

const readPage = async (
  document: Loaded,
  number: number,
  columns: Columns,
  recogniser: Recogniser | null,
): Promise<PageText> => {
  const page = await document.getPage(number);
  const { width: wide, height: high, transform } = page.getViewport({ scale: 1 });
  let items: readonly unknown[];
  try {
    ({ items } = await page.getTextContent({ includeMarkedContent: false }));
  } catch {
    return { lines: [], turned: [], slanted: 0, state: 'broken', recognised: null };
  }
  // As the page is seen: one that is turned by 90° has its words upright.
  const runs = [...wordsOfItems(items), ...runsOfFields(await page.getAnnotations().catch(() => []))].map((run) => ({
    ...run,
    matrix: product(transform, run.matrix),
  }));
  const seen = wordsOfPage(runs, wide, high);
  const { words, width, height, slanted } = seen;
  columns.gutter = gutterOf(words, width) ?? columns.gutter;
  const lines = linesOf(words, width, height, columns.gutter);
  const garbled = isGarbled(lines.map(({ text }) => text).join('\n'));
  const unread = garbled || charactersOf(lines) < 10;
  const turned = linesOf(seen.turned, height, width);
  const recognised =
    unread && recogniser ? await recogniser.page(await (await import('./picture.ts')).pictureOfPage(page)) : null;
  page.cleanup();
  return recognised ?? { lines, turned, slanted, state: garbled ? 'garbled' : 'read', recognised: null };
};

/** One transformation after another, as PDF writes them: [a b c d x y]. */
const product = (outer: readonly number[], inner: readonly number[]): number[] => {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = outer;
  const [e = 1, f = 0, g = 0, h = 1, u = 0, v = 0] = inner;
  return [a * e + c * f, b * e + d * f, a * g + c * h, b * g + d * h, a * u + c * v + x, b * u + d * v + y];
};

/** A font without the table of its characters gives places of its own, which Unicode keeps for private use, or any others. */
export const isGarbled = (text: string): boolean => {
  const characters = text.match(/\S/gu) ?? [];
  const unknown = characters.filter((character) => /[\p{Co}\p{Cn}\p{Cc}\ufffd]/u.test(character));
  return (characters.length >= 20 && unknown.length > characters.length / 5) || looksGarbled(text);
};

const refusalOf = (error: unknown): PdfRefusal => {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return { rule: 'encrypted', message: 'The PDF asks for a password: remove it first.' };
  const why = error instanceof Error ? error.message : String(error);
  return {
    rule: 'damaged',
    message: `The PDF cannot be read (${why}): open it in a viewer and print it to a new file.`,
  };
};
