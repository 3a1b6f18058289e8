// Lays out a text: lines become paragraphs, table rows and page furniture, with a map back to the source's characters.
import type { Diagnostic, Span } from '../../model/index.ts';
import type { Block, Furniture, Layout, Mark, SourceText, Table } from '../types.ts';
import { asideRemarks, findAsides } from './asides.ts';
import { findFurniture } from './furniture.ts';
import { findLines, type Line } from './lines.ts';
import { findEntries } from './literature.ts';
import { findPageData } from './page-data.ts';
import { findContinuations, wrapWidths } from './reflow.ts';
import { joinPieces } from './run.ts';
import { gridOf } from './tables/grid.ts';
import { findRawTables } from './tables/index.ts';
import { doubtfulRows, fieldNames, isForm, nameTables } from './tables/named.ts';
import type { RawTable } from './tables/raw.ts';
import { partUnbroken } from './unbroken.ts';

export { sliceRun, sourceQuote, sourceSpan } from './run.ts';

/** The blocks and tables of a text, in order. Every character that is not white space stands in a block. */
export const layOut = (source: SourceText): Layout => {
  const lines = partUnbroken(findLines(source.text, source.marks));
  const pageData = findPageData(lines);
  const furniture = findFurniture(lines, pageData, source.marks);
  const asides = findAsides(lines, furniture);
  const inBody = lines.map((_, i) => !furniture[i] && !asides[i]);
  const body = lines.filter((_, i) => inBody[i]);
  const fields = pageData.filter((_, i) => inBody[i]);
  const raws = findRawTables(
    source.text,
    body,
    wrapWidths(
      body,
      body.map((line) => line.row !== null),
    ),
  ).filter((raw) => !raw.rows.some(({ line }) => fields[line]));
  const tableOf = new Map(raws.flatMap((raw, table) => raw.rows.map((row) => [row.line, table] as const)));
  const joined = findContinuations(
    body,
    body.map((_, i) => tableOf.has(i)),
    fields,
    source.format === 'docx' || source.format === 'html',
  );
  const entries = findEntries(body);
  const goesOn = joined.map((on, k) => on && !entries[k + 1]);
  const blocks: Block[] = [];
  const blockOf = new Map<number, Block>();
  let pending: Line[] = [];
  body.forEach((line, k) => {
    pending.push(line);
    if (goesOn[k]) return;
    const table = tableOf.get(k) ?? null;
    const block = table === null ? paragraph(source, pending) : tableRow(source.text, line, table, raws[table], k);
    blocks.push(block);
    blockOf.set(k, block);
    pending = [];
  });
  lines.forEach((line, i) => {
    if (furniture[i]) blocks.push(furnitureBlock(source.text, line));
    else if (asides[i]) blocks.push(paragraph(source, [line]));
  });
  blocks.sort((a, b) => a.span.start - b.span.start);
  const { tables, remarks } = tablesOf(source, raws, blocks, blockOf);
  return {
    ...source,
    blocks,
    tables,
    diagnostics: [
      ...source.diagnostics,
      ...furnitureRemarks(lines, furniture),
      ...asideRemarks(lines, asides),
      ...remarks,
    ],
  };
};

const paragraph = ({ text, marks }: SourceText, lines: readonly Line[]): Block => {
  const [first] = lines;
  const last = lines.at(-1);
  const span = { start: first?.span.start ?? 0, end: last?.span.end ?? 0 };
  const whole = lines.map((line) => line.text).join('');
  return {
    ...joinPieces(
      text,
      lines.flatMap((line) => withoutMarkup(line)),
    ),
    kind: 'paragraph',
    span,
    indent: first?.indent ?? 0,
    gapBefore: first?.gapBefore ?? false,
    markup: /^#{1,6}(?= )/.exec(first?.text ?? '')?.[0].length ?? headingLevel(marks, span),
    bold: /^\*\*[^*]+\*\*$/.test(whole) || isBold(marks, span),
    table: null,
  };
};

const headingLevel = (marks: readonly Mark[], span: Span): number => {
  for (const mark of marks)
    if (mark.kind === 'heading' && mark.span.start <= span.start && span.start < mark.span.end) return mark.level;
  return 0;
};

const isBold = (marks: readonly Mark[], span: Span): boolean =>
  marks.some((mark) => mark.kind === 'bold' && mark.span.start <= span.start && span.end <= mark.span.end);

/** A row's words are its cells', parted by a blank. */
const tableRow = (text: string, line: Line, table: number, raw: RawTable | undefined, at: number): Block => {
  const cells = raw?.rows
    .find((row) => row.line === at)
    ?.cells.filter((cell) => cell.span.end > cell.span.start && within(line, cell.span));
  return {
    ...(cells && cells.length > 0
      ? joinPieces(
          text,
          cells.map((cell) => cell.span),
          true,
        )
      : joinPieces(text, [line.span])),
    kind: 'table-row',
    span: line.span,
    indent: line.indent,
    gapBefore: line.gapBefore,
    markup: 0,
    bold: false,
    table,
  };
};

const within = (line: Line, span: Span): boolean => line.raw.start <= span.start && span.end <= line.raw.end;

const tablesOf = (
  source: SourceText,
  raws: readonly RawTable[],
  blocks: readonly Block[],
  blockOf: ReadonlyMap<number, Block>,
): { readonly tables: readonly Table[]; readonly remarks: readonly Diagnostic[] } => {
  const placeOf = new Map(blocks.map((block, i) => [block, i]));
  const at = (line: number): number => placeOf.get(blockOf.get(line) ?? ({} as Block)) ?? 0;
  const names = nameTables(
    blocks,
    raws.map((raw) => ({ first: at(raw.rows[0]?.line ?? 0), last: at(raw.rows.at(-1)?.line ?? 0) })),
  );
  const remarks: Diagnostic[] = [];
  const tables = raws.map((raw, index): Table => {
    const grid = gridOf(source.text, raw);
    const filled = raw.rows.filter((row) => row.cells.length > 0);
    const rows = grid.rows.map((cells, i) => ({ block: at(filled[i]?.line ?? 0), cells }));
    const span = {
      start: blocks[at(raw.rows[0]?.line ?? 0)]?.span.start ?? 0,
      end: blocks[at(raw.rows.at(-1)?.line ?? 0)]?.span.end ?? 0,
    };
    const form = isForm(grid);
    const headerRows = form ? 0 : grid.headerRows;
    if (!form)
      remarks.push(
        ...doubtfulRows(blocks, [
          ...raw.doubtful.map((row) => at(raw.rows[row]?.line ?? 0)),
          ...grid.uneven.map((row) => rows[row]?.block ?? 0),
        ]),
      );
    return {
      index,
      ...(names[index] ?? { label: null, title: null, captionSpan: null, unit: null }),
      columns: grid.columns,
      header: form ? fieldNames(grid) : grid.header,
      head: rows.slice(0, headerRows),
      rows: rows.slice(headerRows),
      form,
      span,
      page: pageAt(source.pages, span.start),
    };
  });
  return { tables, remarks };
};

/** The page, from 1, on which a place of the text stands; null where there are none. */
export const pageAt = (pages: readonly number[] | null, at: number): number | null => {
  if (!pages || pages.length === 0) return null;
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pages[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low + 1;
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
});

const names: Readonly<Record<Furniture, string>> = {
  'page-number': 'page number',
  'running-head': 'running head',
  menu: 'menu of a web page',
  site: 'line of the publishing site',
  repetition: 'what the page prints a second time',
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
