// The pages of a PDF or scan become one text: page numbers and running heads are marked, what was not read is told.
//
// A line at the top or bottom of a page is furniture where it is a number alone, or where the same words, figures
// aside, stand there on half of the pages.
import type { Diagnostic } from '../../model/index.ts';
import type { ReadMarkup } from './html.ts';
import type { Recognised } from './ocr.ts';
import type { PdfLine } from './pdf-lines.ts';
import { remark } from './remark.ts';
import { TextBuilder } from './text-builder.ts';

export type PageText = {
  readonly lines: readonly PdfLine[];
  /** Lines that stand on their side beside the upright ones: the axis of a chart, a stamp in the margin. */
  readonly turned: readonly PdfLine[];
  /** How many characters are a watermark's; they are left out. */
  readonly slanted: number;
  /** How many characters nobody sees: in hidden layers, white on white. */
  readonly unseen?: number;
  /** How many numbers of lines stand in the margin; they are left out. */
  readonly numbers?: number;
  readonly state: 'read' | 'broken' | 'garbled';
  /** Where its characters were recognised in a picture. */
  readonly recognised: Omit<Recognised, 'words'> | null;
};

/** What would help where a page has no text, or not the one that is seen. */
export type PageRemedies = { readonly empty: string; readonly garbled: string };

const ocrHelps: PageRemedies = {
  empty: 'pictures are read with --ocr only',
  garbled: '--ocr reads what is seen',
};

/** The text of the pages in their order. */
export const joinPages = (pages: readonly PageText[], remedies = ocrHelps): ReadMarkup => {
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
    if (page.turned.length > 0) builder.blank();
    for (const { text } of page.turned)
      if (repeated.has(keyOf(text))) builder.furniture(text, 'running-head');
      else builder.line(text);
  });
  return { builder, diagnostics: remarksOf(pages, remedies) };
};

const pageNumber =
  /^(?:[-—–·•\s]*\d{1,4}[-—–·•\s]*|第\s*\d{1,4}\s*页(?:.{0,3}共\s*\d{1,4}\s*页)?|\d{1,4}\s*[/／]\s*\d{1,4}|[ivxIVX]{1,6})$/;

// What a browser prints around a page: its address, the day and hour.
const printed =
  /^(?:(?:https?|file):\/\/\S+(?:\s+\d+\/\d+)?|\d{1,4}[/.]\d{1,2}[/.]\d{2,4},?\s+(?:上午|下午)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?(?:\s{2,}.*)?)$/;

/** The first and the last two lines of a page. */
const isEdge = (page: PageText, line: number): boolean => line < 2 || line >= page.lines.length - 2;

const keyOf = (text: string): string => text.replace(/\s/g, '').replace(/\d+/g, '#');

/** What stands at the edge of half of the pages, of three pages at least; odd and even pages may differ. */
const repeatedEdges = (pages: readonly PageText[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(
      [...page.lines.filter((_, i) => isEdge(page, i)), ...page.turned].flatMap((line) =>
        line.text.length <= 80 ? [keyOf(line.text)] : [],
      ),
    );
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 3 && count >= pages.length * 0.4).map(([key]) => key));
};

/** Whether some of a page's characters are not seen, or more of them than are. */
const isSomeUnseen = ({ unseen = 0, lines }: PageText): boolean => unseen > 0 && unseen <= sizeOf(lines);
const isMostUnseen = ({ unseen = 0, lines }: PageText): boolean => unseen > sizeOf(lines);
const sizeOf = (lines: PageText['lines']): number =>
  lines.reduce((size, { text }) => size + text.replace(/\s/g, '').length, 0);

const remarksOf = (pages: readonly PageText[], remedies: PageRemedies): Diagnostic[] => [
  ...leftOut(pages),
  ...unread(pages, remedies),
  ...recognisedOn(pages),
];

/** A remark that names the first pages of which something is so; none where there is no such page. */
const about = (
  pages: readonly PageText[],
  is: (page: PageText) => boolean,
  { severity, rule, message }: Pick<Diagnostic, 'severity' | 'rule'> & { readonly message: (named: string) => string },
): Diagnostic[] => {
  const numbers = pages.flatMap((page, i) => (is(page) ? [i + 1] : []));
  const named = `${numbers.slice(0, 10).join(', ')}${numbers.length > 10 ? ' …' : ''}`;
  return numbers.length > 0 ? [{ severity, stage: 'read', rule, message: message(named), span: null }] : [];
};

/** What stands on the pages and is no part of their text. */
const leftOut = (pages: readonly PageText[]): Diagnostic[] => {
  const sum = (of: 'slanted' | 'unseen' | 'numbers'): number => pages.reduce((all, page) => all + (page[of] ?? 0), 0);
  const unseen = (named: string): string =>
    `Left out ${sum('unseen')} characters on page ${named} that nobody sees: in hidden layers, white on white, or off the page.`;
  return [
    ...about(pages, (page) => page.slanted > 0, {
      severity: 'info',
      rule: 'watermark',
      message: (named) =>
        `Left out ${sum('slanted')} characters of watermarks on page ${named}: aslant, or repeated in large or faint type.`,
    }),
    ...about(pages, isSomeUnseen, { severity: 'info', rule: 'hidden-text', message: unseen }),
    ...about(pages, isMostUnseen, { severity: 'error', rule: 'hidden-text', message: unseen }),
    ...about(pages, ({ numbers = 0 }) => numbers > 0, {
      severity: 'info',
      rule: 'line-numbers',
      message: (named) => `Left out ${sum('numbers')} numbers of lines in the margin of page ${named}.`,
    }),
  ];
};

/** The pages whose text is not there, and what to do. */
const unread = (pages: readonly PageText[], remedies: PageRemedies): Diagnostic[] => [
  ...about(pages, ({ lines, state }) => state === 'read' && lines.length === 0, {
    severity: 'warning',
    rule: 'empty-page',
    message: (named) => `No text on page ${named}: ${remedies.empty}.`,
  }),
  ...about(pages, ({ state }) => state === 'broken', {
    severity: 'error',
    rule: 'damaged-page',
    message: (named) => `Page ${named} could not be read.`,
  }),
  ...about(pages, ({ state }) => state === 'garbled', {
    severity: 'error',
    rule: 'garbled',
    message: (named) =>
      `The fonts of page ${named} do not tell their characters: what was read is not what is seen: ${remedies.garbled}.`,
  }),
];

/** The pages whose characters were recognised in a picture, and how well. */
const recognisedOn = (pages: readonly PageText[]): Diagnostic[] => {
  const left = pages.flatMap(({ recognised }) => recognised?.doubtful ?? []);
  const first = left.slice(0, 5).join(' / ');
  return [
    ...about(pages, ({ recognised }) => recognised !== null, {
      severity: 'info',
      rule: 'ocr',
      message: (named) => `The characters of page ${named} were recognised in a picture.`,
    }),
    ...about(pages, ({ recognised }) => recognised !== null && recognised.confidence < leastConfidence, {
      severity: 'warning',
      rule: 'ocr',
      message: (named) => `The picture of page ${named} is poor: expect mistaken characters.`,
    }),
    ...(left.length > 0
      ? [remark('warning', 'ocr', `Left out ${left.length} lines that cannot be made out: ${first}`)]
      : []),
  ];
};

// Pages of print came to 89 and more.
const leastConfidence = 80;
