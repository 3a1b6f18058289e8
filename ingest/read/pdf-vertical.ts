// Vertical text: signs drawn one below another make a column, columns are read from the right, bands of columns from
// the top.
//
// A page has vertical text where two in five of its characters stand in columns of five and more. Below that, columns
// are words of narrow cells (责任单位 down the side of a table), and stay where they are.
import { highest } from './extremes.ts';
import type { PdfLine, PdfWord } from './pdf-lines.ts';

/**
 * The columns of a page as lines in reading order, and the words that stand in none; null where the page has no
 * vertical text.
 */
export const verticalLines = (
  words: readonly PdfWord[],
): { readonly lines: readonly PdfLine[]; readonly others: readonly PdfWord[] } | null => {
  const chains = chainsOf(words);
  const long = chains.filter((chain) => chain.length >= leastSigns);
  const all = words.reduce((sum, { text }) => sum + text.length, 0);
  if (long.length < 2 || long.reduce((sum, chain) => sum + chain.length, 0) < all * 0.4) return null;
  const columns = chains.filter((chain) => chain.length >= 2);
  const inColumns = new Set(columns.flat());
  const lines = bandsOf(columns).flatMap((band) => {
    const top = highest(band.map((column) => column[0]?.y ?? 0));
    return band.map((column, i) => lineOf(column, top, i === 0));
  });
  return { lines, others: words.filter((word) => !inColumns.has(word)) };
};

const leastSigns = 5;

/** Single signs that were drawn one after another, each below the one before. */
const chainsOf = (words: readonly PdfWord[]): PdfWord[][] => {
  const chains: PdfWord[][] = [];
  for (const word of words) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain && last && isBelow(last, word)) chain.push(word);
    else chains.push([word]);
  }
  return chains;
};

const isBelow = (above: PdfWord, word: PdfWord): boolean =>
  above.text.length <= 2 &&
  word.text.length <= 2 &&
  Math.abs(above.x + above.width / 2 - word.x - word.width / 2) < word.size * 0.4 &&
  above.y - word.y > word.size * 0.5 &&
  above.y - word.y < word.size * 2.6;

/** Columns side by side, from the right; bands from the top. */
const bandsOf = (columns: readonly PdfWord[][]): PdfWord[][][] => {
  const bands: { columns: PdfWord[][]; top: number; bottom: number }[] = [];
  for (const column of columns.toSorted((a, b) => topOf(b) - topOf(a))) {
    const [top, bottom] = [topOf(column), column.at(-1)?.y ?? 0];
    const band = bands.find((one) => top > one.bottom && bottom < one.top);
    if (!band) bands.push({ columns: [column], top, bottom });
    else {
      band.columns.push(column);
      band.bottom = Math.min(band.bottom, bottom);
    }
  }
  return bands.map((band) => band.columns.toSorted((a, b) => (b[0]?.x ?? 0) - (a[0]?.x ?? 0)));
};

const topOf = (column: readonly PdfWord[]): number => column[0]?.y ?? 0;

/** A column as a line; one that begins lower is indented. */
const lineOf = (column: readonly PdfWord[], top: number, isFirst: boolean): PdfLine => {
  const size = column[0]?.size ?? 10;
  const indent = Math.max(0, Math.round((top - topOf(column)) / size));
  const words = column.map(({ text }) => upright(text)).join('');
  return { text: ' '.repeat(Math.min(40, indent * 2)) + words, y: topOf(column), size, gapBefore: isFirst };
};

// Signs that fonts have for vertical lines, as they are in level ones.
const verticalSigns =
  '︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︰：︱—︲–︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』';

const upright = (text: string): string =>
  text.replace(/[\ufe10-\ufe19\ufe30-\ufe44]/g, (sign) => verticalSigns[verticalSigns.indexOf(sign) + 1] ?? sign);
