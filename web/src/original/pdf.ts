// pdf.js, with what it fetches when a file needs it: its worker, character maps, fonts and decoders of pictures, all
// from this server (vite.config.ts puts them there). Decoders run as scripts: the page's policy allows no WebAssembly.
import { GlobalWorkerOptions, getDocument, type PDFDocumentLoadingTask, type PDFPageProxy, version } from 'pdfjs-dist';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import type { Piece } from './boxes.ts';

export { type PDFDocumentProxy, type PDFPageProxy, TextLayer } from 'pdfjs-dist';

GlobalWorkerOptions.workerSrc = worker;
const files = `/assets/pdfjs-${version}/`;

/** Begins to open a PDF of this server; `destroy` ends that, and frees what it holds. */
export const openPdf = (url: string): PDFDocumentLoadingTask =>
  getDocument({
    url,
    cMapUrl: `${files}cmaps/`,
    standardFontDataUrl: `${files}standard_fonts/`,
    wasmUrl: `${files}wasm/`,
    useWasm: false,
    enableXfa: false,
    disableRange: true, // the server gives the file as a whole
    maxImageSize: 64 * 1024 * 1024, // of points
    verbosity: 0,
  });

/** What is drawn on a page as pieces of text, those that stand upright. */
export const piecesOf = async (page: PDFPageProxy): Promise<readonly Piece[]> => {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return [];
    const [x, y] = viewport.convertToViewportPoint(item.transform[4], item.transform[5]);
    const [endX, endY] = viewport.convertToViewportPoint(
      item.transform[4] + item.transform[0],
      item.transform[5] + item.transform[1],
    );
    if (Math.abs(endY - y) > Math.abs(endX - x) / 10 || endX < x) return []; // turned
    return [{ text: item.str, left: x, top: y - item.height * ascent, width: item.width, height: item.height * 1.1 }];
  });
};

// Of the height of a line, what stands above its base line in fonts of Chinese.
const ascent = 0.9;
