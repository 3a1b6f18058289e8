// Pictures of pages, made fit for recognition: a page of a PDF as it would be printed, or the file of a scan.
//
// The lines of tables are painted over: cells that stand between them are not recognised otherwise (of a table with
// lines not a word was read, without them all). A line is a run of dark dots longer than any stroke of a character.
import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas';

/** A picture of a page, its size in dots, and its parts to be read one by one. */
export type Picture = { readonly width: number; readonly height: number; readonly parts: readonly PicturePart[] };
/** A PNG file and where its left upper corner stands in the picture. */
export type PicturePart = { readonly png: Uint8Array; readonly left: number; readonly top: number };

/** What of a page of pdfjs draws it. */
export type PageToDraw = {
  getViewport(options: { readonly scale: number }): { readonly width: number; readonly height: number };
  render(parameters: { readonly canvas: unknown; readonly viewport: unknown }): { readonly promise: Promise<unknown> };
};

// At 150 dots an inch print of 9 to 12 points has the size that Tesseract knows best. With more dots it mistakes more
// characters.
const dotsPerPoint = 150 / 72;
const widthOfA4 = 595 * dotsPerPoint;
const mostDots = 4000;

/** A page of a PDF. */
export const pictureOfPage = async (page: PageToDraw): Promise<Picture> => {
  const { width, height } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: Math.min(dotsPerPoint, mostDots / Math.max(width, height)) });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas, viewport }).promise;
  return finished(canvas);
};

/** A picture in a file (PNG, JPEG …), taken for a page of A4, or null where it cannot be read. */
export const pictureOfFile = async (bytes: Uint8Array): Promise<Picture | null> => {
  try {
    const image = await loadImage(bytes);
    const scale = Math.min(1, widthOfA4 / Math.min(image.width, image.height));
    const canvas = createCanvas(Math.ceil(image.width * scale), Math.ceil(image.height * scale));
    const context = canvas.getContext('2d');
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return finished(canvas);
  } catch {
    return null;
  }
};

const finished = (canvas: Canvas): Picture => {
  const { width, height } = canvas;
  const context = canvas.getContext('2d');
  const pixels = context.getImageData(0, 0, width, height);
  const dark = darkDots(pixels.data);
  eraseLines(pixels.data, dark, width, height);
  context.putImageData(pixels, 0, 0);
  return { width, height, parts: regionsOf(dark, width, height).map((region) => cut(canvas, region)) };
};

type Region = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

// What touches the edge of a picture is not recognised.
const frame = 20;

const cut = (page: Canvas, { left, top, width, height }: Region): PicturePart => {
  const canvas = createCanvas(width + 2 * frame, height + 2 * frame);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(page, left, top, width, height, frame, frame, width, height);
  return { png: canvas.toBuffer('image/png'), left: left - frame, top: top - frame };
};

const darkest = 160;

const darkDots = (data: Uint8ClampedArray): Uint8Array => {
  const dark = new Uint8Array(data.length / 4);
  for (let i = 0; i < dark.length; i++)
    dark[i] = ((data[i * 4] ?? 0) + (data[i * 4 + 1] ?? 0) + (data[i * 4 + 2] ?? 0)) / 3 < darkest ? 1 : 0;
  return dark;
};

// Half an inch of an A4 page: longer than the strokes of a title's characters.
const lineShare = 1 / 18;
const eraseLines = (data: Uint8ClampedArray, dark: Uint8Array, width: number, height: number): void => {
  const least = Math.round(Math.min(width, height) * lineShare);
  const lines = new Uint8Array(width * height);
  markRuns(dark, lines, { count: height, length: width, across: width, along: 1, least });
  markRuns(dark, lines, { count: width, length: height, across: 1, along: width, least });
  for (let i = 0; i < lines.length; i++)
    if (lines[i]) {
      data.fill(255, i * 4, i * 4 + 3);
      dark[i] = 0;
    }
};

type Scan = {
  readonly count: number;
  readonly length: number;
  readonly across: number;
  readonly along: number;
  readonly least: number;
};

/** Marks dots of long runs, those beside them too: a line that is a little aslant goes on in the next row of dots. */
const markRuns = (dark: Uint8Array, lines: Uint8Array, { count, length, across, along, least }: Scan): void => {
  for (let a = 1; a < count - 1; a++) {
    let start = 0;
    for (let b = 0; b <= length; b++) {
      const at = a * across + b * along;
      if (b < length && (dark[at] || dark[at - across] || dark[at + across])) continue;
      if (b - start >= least)
        for (let k = start; k < b; k++) {
          const dot = a * across + k * along;
          lines[dot] = 1;
          lines[dot - across] = 1;
          lines[dot + across] = 1;
        }
      start = b + 1;
    }
  }
};

/**
 * A page whose middle stays white from above to below for a quarter of its height has two columns there. To read the
 * columns of a table apart does no harm: words are put together again by where they stand.
 */
const regionsOf = (dark: Uint8Array, width: number, height: number): Region[] => {
  const band = Math.round(width / 60);
  let best = { x: 0, top: 0, bottom: 0 };
  for (let x = Math.round(width * 0.35); x < width * 0.65; x += Math.ceil(band / 4)) {
    let top = 0;
    for (let y = 0; y <= height; y++) {
      // A few dots are dust.
      if (y < height && inkOf(dark, y * width + x, band) <= 2) continue;
      if (y - top > best.bottom - best.top) best = { x: x + Math.round(band / 2), top, bottom: y };
      top = y + 1;
    }
  }
  const { x, top, bottom } = best;
  const whole = { left: 0, top: 0, width, height };
  const sides = [
    { left: 0, top, width: x, height: bottom - top },
    { left: x, top, width: width - x, height: bottom - top },
  ];
  if (bottom - top < height / 4 || !sides.every((side) => hasPrint(dark, width, side))) return [whole];
  return [{ ...whole, height: top }, ...sides, { ...whole, top: bottom, height: height - bottom }].filter(
    (region) => region.height > width / 60,
  );
};

const inkOf = (dark: Uint8Array, from: number, length: number): number => {
  let ink = 0;
  for (let i = from; i < from + length; i++) ink += dark[i] ?? 0;
  return ink;
};

/** One dot in 80 is dark: in columns of print one in 30 to 50 is, at the end of a page one in 100. */
const hasPrint = (dark: Uint8Array, width: number, region: Region): boolean => {
  let ink = 0;
  for (let y = region.top; y < region.top + region.height; y++)
    ink += inkOf(dark, y * width + region.left, region.width);
  return ink > (region.width * region.height) / 80;
};
