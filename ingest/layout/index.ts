// Lays out a text: lines become paragraphs, table rows and page furniture, with a map back to the source's characters.
import type { Diagnostic, Span } from '../../model/index.ts';
import type { Block, Layout, SourceText } from '../types.ts';
import { type Furniture, findFurniture } from './furniture.ts';
import { findLines, type Line } from './lines.ts';
import { findContinuations } from './reflow.ts';
import { joinPieces } from './run.ts';
import { findRows, type Row } from './tables.ts';

export { sliceRun, sourceQuote, sourceSpan } from './run.ts';

/** The blocks of a text, in order. Every character that is not white space stands in one of them. */
export const layOut = (source: SourceText): Layout => {
  const lines = findLines(source.text);
  const furniture = findFurniture(lines);
  const body = lines.map((line, i) => ({ line, i })).filter(({ i }) => !furniture[i]);
  const rows = findRows(body.map(({ line }) => line));
  const goesOn = findContinuations(
    body.map(({ line }) => line),
    rows.map((row) => row !== null),
  );
  const blocks: Block[] = [];
  let pending: Line[] = [];
  body.forEach(({ line }, k) => {
    pending.push(line);
    if (goesOn[k]) return;
    blocks.push(makeBlock(source.text, pending, rows[k] ?? null));
    pending = [];
  });
  lines.forEach((line, i) => {
    if (furniture[i]) blocks.push(furnitureBlock(source.text, line));
  });
  blocks.sort((a, b) => a.span.start - b.span.start);
  return { ...source, blocks, diagnostics: [...source.diagnostics, ...furnitureRemarks(lines, furniture)] };
};

const makeBlock = (text: string, lines: readonly Line[], row: Row | null): Block => {
  const [first] = lines;
  const last = lines.at(-1);
  const span = { start: first?.span.start ?? 0, end: last?.span.end ?? 0 };
  const markup = /^#{1,6}(?= )/.exec(first?.text ?? '')?.[0].length ?? 0;
  const whole = lines.map((line) => line.text).join('');
  return {
    ...joinPieces(text, row ? [span] : lines.flatMap((line) => withoutMarkup(line))),
    kind: row ? 'table-row' : 'paragraph',
    span,
    indent: first?.indent ?? 0,
    gapBefore: first?.gapBefore ?? false,
    markup,
    bold: /^\*\*[^*]+\*\*$/.test(whole),
    table: row?.table ?? null,
    cells: row?.cells ?? null,
  };
};

/** The pieces of a line without Markdown's signs: # at the start, > and - of quotes and lists, ** anywhere. */
const withoutMarkup = (line: Line): Span[] => {
  const lead = /^(?:#{1,6} +|> ?|[-*+] (?=\S))/.exec(line.text)?.[0].length ?? 0;
  const pieces: Span[] = [];
  let start = lead;
  for (const found of line.text.matchAll(/\*\*(?=\S)([^*]+?)(?<=\S)\*\*/g)) {
    const end = found.index + found[0].length;
    if (found.index < lead) continue;
    if (found.index > start) pieces.push({ start: line.span.start + start, end: line.span.start + found.index });
    pieces.push({ start: line.span.start + found.index + 2, end: line.span.start + end - 2 });
    start = end;
  }
  if (start < line.text.length) pieces.push({ start: line.span.start + start, end: line.span.end });
  return pieces;
};

const furnitureBlock = (text: string, line: Line): Block => ({
  ...joinPieces(text, [line.span]),
  kind: 'furniture',
  span: line.span,
  indent: line.indent,
  gapBefore: line.gapBefore,
  markup: 0,
  bold: false,
  table: null,
  cells: null,
});

const names: Readonly<Record<Furniture, string>> = {
  'page-number': 'page number',
  'running-head': 'running head',
  menu: 'menu of a web page',
  site: 'line of the publishing site',
};

/** One remark a run of furniture. */
const furnitureRemarks = (lines: readonly Line[], furniture: readonly (Furniture | null)[]): Diagnostic[] => {
  const remarks: Diagnostic[] = [];
  for (let i = 0; i < lines.length; ) {
    const kind = furniture[i];
    const first = lines[i];
    if (!kind || !first) {
      i++;
      continue;
    }
    let end = i;
    while (furniture[end] === kind) end++;
    remarks.push({
      severity: 'info',
      stage: 'layout',
      rule: kind,
      message: `Left out as ${names[kind]}: ${first.text.slice(0, 40)}${end - i > 1 ? ` … (${end - i} lines)` : ''}`,
      span: { start: first.span.start, end: lines[end - 1]?.span.end ?? first.span.end },
    });
    i = end;
  }
  return remarks;
};
