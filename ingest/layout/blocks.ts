// Blocks of the lines that belong together: the words of a paragraph, row or piece of furniture, with the way back to
// the source.
import type { Span } from '../../model/index.ts';
import { matchesOf } from '../../text/index.ts';
import { parseLabel } from '../labels.ts';
import type { Block, SourceText } from '../types.ts';
import type { Line } from './lines.ts';
import { markFinder } from './marks.ts';
import { joinPieces } from './run.ts';
import { strongSigns, withoutStrong } from './strong.ts';
import type { RawCell } from './tables/raw.ts';

export type BlockMaker = {
  readonly paragraph: (lines: readonly Line[]) => Block;
  /** A row's words are its cells', parted by a blank. */
  readonly row: (line: Line, table: number, cells: readonly RawCell[]) => Block;
  readonly furniture: (line: Line) => Block;
};

export const blockMaker = ({ text, marks }: SourceText): BlockMaker => {
  const headingAt = markFinder(marks, 'heading');
  const boldAt = markFinder(marks, 'bold');
  const isBold = ({ start, end }: Span): boolean => end <= (boldAt(start)?.span.end ?? -1);
  return {
    paragraph: (lines) => {
      const [first] = lines;
      const span = { start: first?.span.start ?? 0, end: lines.at(-1)?.span.end ?? 0 };
      const whole = lines.map((line) => line.text).join('');
      return {
        ...joinPieces(text, lines.flatMap(withoutMarkup)),
        kind: 'paragraph',
        span,
        indent: first?.indent ?? 0,
        gapBefore: first?.gapBefore ?? false,
        markup: /^#{1,6}(?= )/.exec(first?.text ?? '')?.[0].length ?? headingAt(span.start)?.level ?? 0,
        bold: /^\*\*[^*]+\*\*$/.test(whole) || isBold(span),
        table: null,
      };
    },
    row: (line, table, cells) => {
      const within = ({ start, end }: Span): boolean => line.raw.start <= start && start < end && end <= line.raw.end;
      const spans = cells.flatMap(({ span }) => (within(span) ? [span] : []));
      const starts = new Set(spans.map(({ start }) => start));
      const pieces = spans.flatMap((span) => withoutStrong(text, span));
      const run = spans.length > 0 ? joinPieces(text, pieces, starts) : joinPieces(text, [line.span]);
      return { ...run, kind: 'table-row', ...placeOf(line), table };
    },
    furniture: (line) => ({ ...joinPieces(text, [line.span]), kind: 'furniture', ...placeOf(line), table: null }),
  };
};

const placeOf = ({
  span,
  indent,
  gapBefore,
}: Line): Pick<Block, 'span' | 'indent' | 'gapBefore' | 'markup' | 'bold'> => ({
  span,
  indent,
  gapBefore,
  markup: 0,
  bold: false,
});

/**
 * The pieces of a line without Markdown's signs: # at the start, > and - of quotes and lists, ** anywhere, $ and \ of
 * a figure ($15\%$).
 */
const withoutMarkup = (line: Line): Span[] => {
  const lead = leadEnd(line.text);
  const pieces: Span[] = [];
  let start = lead;
  for (const sign of signsOf(line.text)) {
    if (sign.start < start) continue;
    if (sign.start > start) pieces.push({ start: line.span.start + start, end: line.span.start + sign.start });
    start = sign.end;
  }
  if (start < line.text.length) pieces.push({ start: line.span.start + start, end: line.span.end });
  return pieces;
};

/** Where the words of a line begin: behind Markdown's signs, and behind a star or square before a label (★1.购机补贴). */
const leadEnd = (line: string): number => {
  const markup = /^(?:#{1,6} +|> ?|[-*+] (?=\S))/.exec(line)?.[0].length ?? 0;
  const ornament = /^[★☆◆◇●■▲△►▶※◎▪•➤❖✦]+ ?/.exec(line.slice(markup))?.[0].length ?? 0;
  return ornament > 0 && parseLabel(line.slice(markup + ornament)) ? markup + ornament : markup;
};

/** The places of such signs, in order. */
const signsOf = (line: string): Span[] => {
  const strong = strongSigns(line);
  // 8 6 . 2 with blanks is read as a formula
  const figures = matchesOf(line, /\$ ?\d[\d.,~-]{0,20} ?(\\[%‰])? ?\$/g).flatMap(({ index, 0: whole, 1: share }) => {
    const slash = index + whole.lastIndexOf('\\');
    return [
      { start: index, end: index + 1 },
      ...(share ? [{ start: slash, end: slash + 1 }] : []),
      { start: index + whole.length - 1, end: index + whole.length },
    ];
  });
  return [...strong, ...figures].sort((a, b) => a.start - b.start);
};
