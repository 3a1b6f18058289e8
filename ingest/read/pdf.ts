// Reads a PDF or the picture of a page: its words page by page in reading order.
//
// Words of watermarks (aslant, or repeated in large or faint type), of hidden layers, and white ones on white are left
// out with a remark. Pages without words, and pages whose fonts do not tell their characters, are recognised in the
// picture of the page where that is asked for; else a PDF without words is refused, with what would help. What is
// filled into forms is read at its place. Nothing of a PDF runs: its scripts are never loaded.
import type * as pdfjsModule from 'pdfjs-dist/legacy/build/pdf.mjs';
import { overLimit } from '../limits.ts';
import type { Limits } from '../types.ts';
import { looksGarbled } from './encoding.ts';
import type { ReadMarkup } from './html.ts';
import { withoutLineNumbers } from './line-numbers.ts';
import type { Ocr } from './ocr.ts';
import { joinPages, type PageText } from './pages.ts';
import { runsOfFields } from './pdf-fields.ts';
import { type Drawing, type FontAbout, glyphsOfPage } from './pdf-glyphs.ts';
import { guttersOf, linesOf } from './pdf-lines.ts';
import { type Watermarks, watermarksOf } from './pdf-watermarks.ts';
import { type PlacedRun, wordsOfPage } from './pdf-words.ts';
import type { PageToDraw, Picture } from './picture.ts';
import { causeOf } from './remark.ts';

export type PdfRefusal = { readonly rule: 'encrypted' | 'damaged' | 'pages' | 'scanned'; readonly message: string };

/** The text of a PDF, or why there is none. */
export const readPdf = async (
  bytes: Uint8Array,
  limits: Pick<Required<Limits>, 'pages' | 'ocr'>,
): Promise<ReadMarkup | PdfRefusal> => {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = open(pdfjs, bytes, limits.ocr);
  const recogniser = new Recogniser();
  try {
    const document = await task.promise;
    if (document.numPages > limits.pages)
      return { rule: 'pages', message: overLimit(`The PDF has ${document.numPages} pages`, 'pages', limits.pages) };
    const drawn: DrawnPage[] = [];
    const layers = await document.getOptionalContentConfig();
    for (let number = 1; number <= document.numPages; number++)
      drawn.push(await drawnPage(await document.getPage(number), pdfjs, layers));
    if (!limits.ocr && drawn.some((page) => page && page.white > 0)) await seeWhiteWords(drawn, pdfjs, bytes);
    const marks = watermarksOf(drawn.flatMap((page) => (page ? [page.runs] : [])));
    const pages: PageText[] = [];
    const columns: Columns = { gutters: [] };
    for (const [i, page] of drawn.entries())
      pages.push(
        page
          ? await layOut(
              page,
              marks,
              columns,
              limits.ocr ? () => recogniseOn(document.getPage(i + 1), recogniser) : null,
            )
          : broken,
      );
    const isScan = isEmpty(pages) && (!hasWords(pages) || (await paintsPictures(pdfjs, bytes)));
    return isScan ? { rule: 'scanned', message: scanned(pages.length, limits.ocr) } : joinPages(pages);
  } catch (error) {
    return refusalOf(error);
  } finally {
    await recogniser.close();
    await task.destroy();
  }
};

/** Draws pages with white words again, with their pictures: words on a picture are seen. */
const seeWhiteWords = async (drawn: DrawnPage[], pdfjs: Pdfjs, bytes: Uint8Array): Promise<void> => {
  const task = open(pdfjs, bytes, true);
  try {
    const document = await task.promise;
    const layers = await document.getOptionalContentConfig();
    for (const [i, page] of drawn.entries())
      if (page && page.white > 0) drawn[i] = await drawnPage(await document.getPage(i + 1), pdfjs, layers);
  } finally {
    await task.destroy();
  }
};

type Pdfjs = typeof pdfjsModule;

/** Opens a PDF; pictures are left undecoded unless they are asked for. */
const open = (pdfjs: Pdfjs, bytes: Uint8Array, pictures: boolean) => {
  const resources = new URL('.', import.meta.resolve('pdfjs-dist/package.json')).pathname;
  return pdfjs.getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${resources}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${resources}standard_fonts/`,
    useSystemFonts: false,
    disableFontFace: pictures,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: pictures ? -1 : 1,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
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

/**
 * Whether one of the first pages shows a picture: beside it a few characters are the stamp of a scanner, without it
 * they are the text.
 */
const paintsPictures = async (pdfjs: Pdfjs, bytes: Uint8Array): Promise<boolean> => {
  const { paintImageXObject, paintImageMaskXObject, paintInlineImageXObject } = pdfjs.OPS;
  const pictures = new Set<number>([paintImageXObject, paintImageMaskXObject, paintInlineImageXObject]);
  const task = open(pdfjs, bytes, true);
  try {
    const document = await task.promise;
    for (let number = 1; number <= Math.min(5, document.numPages); number++) {
      const page = await document.getPage(number);
      const { fnArray } = await page.getOperatorList();
      page.cleanup();
      if (fnArray.some((operator) => pictures.has(operator))) return true;
    }
    return false;
  } finally {
    await task.destroy();
  }
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
    return {
      lines: linesOf(words, picture.width, picture.height),
      turned: [],
      slanted: 0,
      unseen: 0,
      state: 'read',
      recognised,
    };
  }

  async close(): Promise<void> {
    await this.ocr?.close();
  }
}

type LoadedPage = Omit<PageToDraw, 'getViewport'> & {
  getViewport(options: { readonly scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  getOperatorList(options: { readonly annotationMode: number }): Promise<Drawing>;
  getAnnotations(): Promise<readonly unknown[]>;
  readonly commonObjs: { get(name: string, callback: (font: unknown) => void): unknown };
  cleanup(): unknown;
};

/** What stands on a page, as it is seen: one that is turned by 90° has its words upright. */
type DrawnPage = {
  readonly runs: readonly PlacedRun[];
  readonly width: number;
  readonly height: number;
  readonly unseen: number;
  readonly white: number;
} | null;

// In points: words that a page's edge cuts through are seen.
const margin = 20;

const broken: PageText = { lines: [], turned: [], slanted: 0, unseen: 0, state: 'broken', recognised: null };

/** The runs of a page with those of its fields; null where it is broken. */
const drawnPage = async (
  page: LoadedPage,
  { OPS, AnnotationMode }: Pdfjs,
  layers: { isVisible(layer: never): boolean },
): Promise<DrawnPage> => {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  try {
    const drawing = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
    const fonts = await fontsOf(page, drawing, OPS.setFont);
    const { runs, unseen, white } = glyphsOfPage(
      drawing,
      OPS,
      (name) => fonts.get(name) ?? {},
      (layer) => layers.isVisible(layer as never),
    );
    const fields = runsOfFields(await page.getAnnotations().catch(() => []));
    const all = [...runs, ...fields].map((run) => ({ ...run, matrix: product(transform, run.matrix) }));
    const isOnPage = ({ matrix: [, , , , x = 0, y = 0] }: PlacedRun): boolean =>
      x > -margin && x < width + margin && y > -margin && y < height + margin;
    const outside = all.reduce((sum, run) => sum + (isOnPage(run) ? 0 : run.text.trim().length), 0);
    return { runs: all.filter(isOnPage), width, height, unseen: unseen + outside, white };
  } catch {
    return null;
  } finally {
    page.cleanup();
  }
};

/** What is known of the fonts that a page names; they come a moment behind what is drawn with them. */
const fontsOf = async (page: LoadedPage, drawing: Drawing, setFont: number): Promise<Map<string, FontAbout>> => {
  const names = new Set<string>();
  drawing.fnArray.forEach((operator, i) => {
    if (operator === setFont) names.add(String((drawing.argsArray[i] as readonly unknown[])[0]));
  });
  const fonts = new Map<string, FontAbout>();
  for (const name of names)
    fonts.set(name, await new Promise((resolve) => page.commonObjs.get(name, (font) => resolve(font as FontAbout))));
  return fonts;
};

/** The lines that are recognised in the picture of a page. */
const recogniseOn = async (page: Promise<LoadedPage>, recogniser: Recogniser): ReturnType<Recogniser['page']> =>
  recogniser.page(await (await import('./picture.ts')).pictureOfPage(await page));

type Columns = { /** Where pages before had the gaps between columns. */ gutters: readonly number[] };

const layOut = async (
  { runs, width: wide, height: high, unseen, white }: NonNullable<DrawnPage>,
  marks: Watermarks,
  columns: Columns,
  recognise: (() => ReturnType<Recogniser['page']>) | null,
): Promise<PageText> => {
  const seen = wordsOfPage(runs, wide, high, marks);
  const { words: all, width, height, slanted } = seen;
  const { words, numbers } = withoutLineNumbers(all);
  const own = guttersOf(words, width);
  if (own.length > 0) columns.gutters = own;
  const lines = linesOf(words, width, height, columns.gutters);
  const garbled = isGarbled(lines.map(({ text }) => text).join('\n'));
  const unread = garbled || charactersOf(lines) < 10;
  const turned = linesOf(seen.turned, height, width);
  const recognised = unread && recognise ? await recognise() : null;
  return (
    recognised ?? {
      lines,
      turned,
      slanted,
      unseen: unseen + white,
      numbers,
      state: garbled ? 'garbled' : 'read',
      recognised: null,
    }
  );
};

/** One transformation after another, as PDF writes them: [a b c d x y]. */
const product = (outer: readonly number[], inner: readonly number[]): number[] => {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = outer;
  const [e = 1, f = 0, g = 0, h = 1, u = 0, v = 0] = inner;
  return [a * e + c * f, b * e + d * f, a * g + c * h, b * g + d * h, a * u + c * v + x, b * u + d * v + y];
};

/**
 * A font without the table of its characters gives places of its own, which Unicode keeps for private use, or any
 * others.
 */
export const isGarbled = (text: string): boolean => {
  const characters = text.match(/\S/gu) ?? [];
  const unknown = characters.filter((character) => /[\p{Co}\p{Cn}\p{Cc}\ufffd]/u.test(character));
  return (
    (characters.length >= 20 && unknown.length > characters.length / 5) ||
    (characters.length >= 4 && unknown.length > characters.length / 2) ||
    looksGarbled(text)
  );
};

const refusalOf = (error: unknown): PdfRefusal => {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return { rule: 'encrypted', message: 'The PDF asks for a password: remove it first.' };
  const why = causeOf(error);
  return {
    rule: 'damaged',
    message: `The PDF cannot be read (${why}): open it in a viewer and print it to a new file.`,
  };
};
