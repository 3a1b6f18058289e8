// Reads a PDF: its words page by page in reading order, page numbers and running heads marked.
//
// A line at the top or bottom of a page is furniture where it is a number alone, or where the same words, figures aside, stand there on
// half of the pages. Words that stand aslant (watermarks) are left out with a remark. A PDF without words is a scan: it is refused,
// with what would help. Nothing of a PDF runs: its scripts are never loaded.
import type { Diagnostic } from '../../model/index.ts';
import { foldWidths } from '../../text/index.ts';
import type { ReadMarkup } from './html.ts';
import { linesOf, type PdfLine, type PdfWord } from './pdf-lines.ts';
import { TextBuilder } from './text-builder.ts';

export type PdfRefusal = { readonly rule: 'encrypted' | 'damaged' | 'pages' | 'scanned'; readonly message: string };

/** The text of a PDF of at most `mostPages`, or why there is none. */
export const readPdf = async (bytes: Uint8Array, mostPages: number): Promise<ReadMarkup | PdfRefusal> => {
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
  try {
    const document = await task.promise;
    if (document.numPages > mostPages)
      return {
        rule: 'pages',
        message: `The PDF has ${document.numPages} pages; the limit is ${mostPages}. Raise it or split the file.`,
      };
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number));
    return build(pages);
  } catch (error) {
    return refusalOf(error);
  } finally {
    await task.destroy();
  }
};

type PdfPage = {
  readonly lines: readonly PdfLine[];
  readonly height: number;
  readonly slanted: number;
  readonly broken: boolean;
};

type Loaded = { getPage(number: number): Promise<LoadedPage> };
type LoadedPage = {
  readonly view: readonly number[];
  getTextContent(options: { includeMarkedContent: false }): Promise<{ readonly items: readonly unknown[] }>;
  cleanup(): unknown;
};
type Item = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
};

const readPage = async (document: Loaded, number: number): Promise<PdfPage> => {
  const page = await document.getPage(number);
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
  let items: readonly unknown[];
  try {
    ({ items } = await page.getTextContent({ includeMarkedContent: false }));
  } catch {
    return { lines: [], height: y1 - y0, slanted: 0, broken: true };
  }
  const words: PdfWord[] = [];
  let slanted = 0;
  for (const item of items as readonly Item[]) {
    if (typeof item.str !== 'string' || item.str.trim() === '') continue;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
    if (Math.abs(b) > Math.abs(a) * 0.1 || Math.abs(c) > Math.abs(d) * 0.5) {
      slanted += item.str.length;
      continue;
    }
    const lead = /^\s*/.exec(item.str)?.[0].length ?? 0;
    const advance = item.str.length > 0 ? (item.width / item.str.length) * lead : 0;
    words.push({
      text: plain(item.str.trim()),
      x: x - x0 + advance,
      y: y - y0,
      width: Math.max(0, item.width - advance),
      size: Math.abs(d) || item.height || 10,
    });
  }
  page.cleanup();
  return { lines: linesOf(words, x1 - x0, y1 - y0), height: y1 - y0, slanted, broken: false };
};

/** Chromium writes radicals where the ideographs that look alike are meant: ⾼ for 高. */
const plain = (text: string): string => text.replace(/[\u2e80-\u2fdf]/g, foldWidths);

const build = (pages: readonly PdfPage[]): ReadMarkup | PdfRefusal => {
  const characters = pages.reduce(
    (sum, page) => sum + page.lines.reduce((count, line) => count + line.text.trim().length, 0),
    0,
  );
  if (characters < pages.length * 10)
    return {
      rule: 'scanned',
      message: `The PDF has ${pages.length} pages and next to no text: it is a scan. Recognise its characters first (for example with ocrmypdf -l chi_sim).`,
    };
  const repeated = repeatedEdges(pages);
  const builder = new TextBuilder();
  pages.forEach((page) => {
    builder.page();
    page.lines.forEach((line, k) => {
      const edge = isEdge(page, k);
      if (edge && pageNumber.test(line.text.trim())) builder.furniture(line.text, 'page-number');
      else if (edge && (repeated.has(keyOf(line.text)) || printed.test(line.text.trim())))
        builder.furniture(line.text, 'running-head');
      else {
        if (line.gapBefore && k > 0) builder.blank();
        builder.line(line.text);
      }
    });
  });
  return { builder, diagnostics: remarksOf(pages) };
};

const pageNumber =
  /^(?:[-—–·•\s]*\d{1,4}[-—–·•\s]*|第\s*\d{1,4}\s*页(?:.{0,3}共\s*\d{1,4}\s*页)?|\d{1,4}\s*[/／]\s*\d{1,4}|[ivxIVX]{1,6})$/;

// What a browser prints around a page: its address, the day and hour.
const printed =
  /^(?:(?:https?|file):\/\/\S+(?:\s+\d+\/\d+)?|\d{1,4}[/.]\d{1,2}[/.]\d{2,4},?\s+(?:上午|下午)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?(?:\s{2,}.*)?)$/;

/** The first and the last two lines of a page. */
const isEdge = (page: PdfPage, line: number): boolean => line < 2 || line >= page.lines.length - 2;

const keyOf = (text: string): string => text.replace(/\s/g, '').replace(/\d+/g, '#');

/** What stands at the edge of half of the pages, of three pages at least; odd and even pages may differ. */
const repeatedEdges = (pages: readonly PdfPage[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(
      page.lines.flatMap((line, i) => (isEdge(page, i) && line.text.length <= 80 ? [keyOf(line.text)] : [])),
    );
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 3 && count >= pages.length * 0.4).map(([key]) => key));
};

const remarksOf = (pages: readonly PdfPage[]): Diagnostic[] => {
  const remarks: Diagnostic[] = [];
  const slanted = pages.reduce((sum, page) => sum + page.slanted, 0);
  if (slanted > 0)
    remarks.push({
      severity: 'info',
      stage: 'read',
      rule: 'watermark',
      message: `Left out ${slanted} characters that stand aslant, as watermarks do.`,
      span: null,
    });
  const empty = pages.flatMap((page, i) => (page.lines.length === 0 && !page.broken ? [i + 1] : []));
  if (empty.length > 0)
    remarks.push({
      severity: 'warning',
      stage: 'read',
      rule: 'empty-page',
      message: `No text on page ${empty.slice(0, 10).join(', ')}${empty.length > 10 ? ' …' : ''}: pictures are not read.`,
      span: null,
    });
  const broken = pages.flatMap((page, i) => (page.broken ? [i + 1] : []));
  if (broken.length > 0)
    remarks.push({
      severity: 'error',
      stage: 'read',
      rule: 'damaged-page',
      message: `Page ${broken.slice(0, 10).join(', ')} could not be read.`,
      span: null,
    });
  return remarks;
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
