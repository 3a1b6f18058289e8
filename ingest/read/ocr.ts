// Recognises the characters in pictures of pages: Tesseract with the data for simplified Chinese, both from npm,
// nothing from the net.
//
// What is recognised has the places that it stands at, so that columns, tables and indents are read as in a PDF with
// characters. Lines that are hardly more than a guess (seals, stains) are left out and told.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWorker, type Line, OEM, PSM, type Word } from 'tesseract.js';
import type { PdfWord } from './pdf-lines.ts';
import type { Picture } from './picture.ts';

export type Recognised = {
  readonly words: readonly PdfWord[];
  /** How sure the recognition is of the page, 0–100. */
  readonly confidence: number;
  /** Lines that were left out. */
  readonly doubtful: readonly string[];
};

export interface Ocr {
  /** The words of a picture; y grows upwards, in dots. */
  recognise(picture: Picture): Promise<Recognised>;
  close(): Promise<void>;
}

/** Loads program and data (a second, 150 MB); to be closed. */
export const openOcr = async (): Promise<Ocr> => {
  const data = dirname(fileURLToPath(import.meta.resolve('@tesseract.js-data/chi_sim/package.json')));
  const worker = await createWorker('chi_sim', OEM.LSTM_ONLY, {
    langPath: join(data, '4.0.0'), // «best_int» is 2 MB instead of 20, and reads 亩 as 雷
    cacheMethod: 'none',
  });
  // One column: left to itself, Tesseract mistakes the height of the characters beside a table.
  await worker.setParameters({
    preserve_interword_spaces: '1',
    tessedit_pageseg_mode: PSM.SINGLE_COLUMN,
    user_defined_dpi: '150',
  });
  return {
    recognise: async ({ height, parts }) => {
      const lines: PlacedLine[] = [];
      for (const { png, left, top } of parts) {
        const { data: read } = await worker.recognize(Buffer.from(png), {}, { text: false, blocks: true });
        for (const block of read.blocks ?? [])
          for (const paragraph of block.paragraphs)
            for (const line of paragraph.lines) lines.push({ line, left, up: height - top });
      }
      const kept = lines.filter(({ line }) => line.confidence >= leastConfidence);
      return {
        words: kept.flatMap(wordsOf),
        confidence: meanConfidence(kept.map(({ line }) => line)),
        doubtful: lines.filter((one) => !kept.includes(one)).map(({ line }) => line.text.trim()),
      };
    },
    close: async () => {
      await worker.terminate();
    },
  };
};

/** A line of a part, and what its places are to be moved by; y is turned about. */
type PlacedLine = { readonly line: Line; readonly left: number; readonly up: number };

// Lines of print came to 80 and more in scans with noise, stains and seals to less than 60.
const leastConfidence = 60;

/** By characters. */
const meanConfidence = (lines: readonly Line[]): number => {
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  return length === 0 ? 0 : lines.reduce((sum, line) => sum + line.confidence * line.text.length, 0) / length;
};

/** The words of a line on one base line, those that belong together as one. */
const wordsOf = ({ line, left, up }: PlacedLine): PdfWord[] => {
  const size = line.bbox.y1 - line.bbox.y0;
  const runs: Word[][] = [];
  for (const word of line.words) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && word.bbox.x0 - last.bbox.x1 < size * 1.5) run.push(word);
    else runs.push([word]);
  }
  return runs.map((run) => {
    const from = run[0]?.bbox.x0 ?? 0;
    return {
      text: joined(run),
      x: left + from,
      y: up - (line.baseline.y0 + line.baseline.y1) / 2,
      width: (run.at(-1)?.bbox.x1 ?? from) - from,
      size,
    };
  });
};

/** Words of Latin letters stand apart, Chinese characters do not. */
const joined = (words: readonly Word[]): string =>
  words.reduce(
    (text, { text: next }) =>
      text + (/[\p{Script=Latin}\d]$/u.test(text) && /^\p{Script=Latin}/u.test(next) ? ' ' : '') + next,
    '',
  );
