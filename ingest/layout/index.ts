// Lays out a text: lines become paragraphs, table rows and page furniture, with a map back to the source's characters.
import type { Block, Layout, SourceText } from '../types.ts';
import { asideRemarks, findAsides } from './asides.ts';
import { blockMaker } from './blocks.ts';
import { findFurniture, furnitureRemarks } from './furniture.ts';
import { findLines, type Line } from './lines.ts';
import { findEntries } from './literature.ts';
import { findPageData } from './page-data.ts';
import { findContinuations } from './reflow.ts';
import { buildTables } from './tables/build.ts';
import { findRawTables } from './tables/index.ts';
import { partUnbroken } from './unbroken.ts';

export { pageAt } from './pages.ts';
export { joinRuns, sliceRun, sourceQuote, sourceSpan } from './run.ts';

// Each line is a paragraph, a row or a heading.
const endsAreReal: ReadonlySet<SourceText['format']> = new Set([
  'docx',
  'doc',
  'rtf',
  'html',
  'xlsx',
  'xls',
  'pptx',
  'tex',
]);

/** The blocks and tables of a text, in order. Every character that is not white space stands in a block. */
export const layOut = (source: SourceText): Layout => {
  const lines = partUnbroken(findLines(source.text, source.marks));
  const pageData = findPageData(lines);
  const furniture = findFurniture(lines, pageData, source.marks);
  const asides = findAsides(lines, furniture);
  const inBody = lines.map((_, i) => !furniture[i] && !asides[i]);
  const body = lines.filter((_, i) => inBody[i]);
  const fields = pageData.filter((_, i) => inBody[i]);
  const raws = findRawTables(source.text, body).filter((raw) => !raw.rows.some(({ line }) => fields[line]));
  const rowAt = new Map(raws.flatMap(({ rows }, table) => rows.map((row) => [row.line, { table, row }] as const)));
  const goesOn = findContinuations(body, {
    isTableRow: (at) => rowAt.has(at),
    isPageData: fields,
    endsAreReal: endsAreReal.has(source.format),
  });
  const entries = findEntries(body);
  const places = lines.flatMap((_, i) => (inBody[i] ? [i] : []));
  // What the site prints between two lines parts them: 首页 新闻 | 当前位置：… | 某地庭审.
  const isPartedBySite = (k: number): boolean =>
    furniture.slice((places[k] ?? 0) + 1, places[k + 1]).some((kind) => kind === 'site');
  const make = blockMaker(source);
  const blockOf = new Map<number, Block>();
  let pending: Line[] = [];
  body.forEach((line, k) => {
    pending.push(line);
    if (goesOn[k] && !entries[k + 1] && !isPartedBySite(k)) return;
    const found = rowAt.get(k);
    blockOf.set(k, found ? make.row(line, found.table, found.row.cells) : make.paragraph(pending));
    pending = [];
  });
  const aside = lines.flatMap((line, i) =>
    furniture[i] ? [make.furniture(line)] : asides[i] ? [make.paragraph([line])] : [],
  );
  const blocks = [...blockOf.values(), ...aside].sort((a, b) => a.span.start - b.span.start);
  const placeOf = new Map(blocks.map((block, i) => [block, i]));
  const { tables, remarks } = buildTables(source, raws, blocks, (row) => {
    const block = blockOf.get(row?.line ?? 0);
    return (block && placeOf.get(block)) ?? 0;
  });
  const diagnostics = [
    ...source.diagnostics,
    ...furnitureRemarks(lines, furniture),
    ...asideRemarks(lines, asides),
    ...remarks,
  ];
  return { ...source, blocks, tables, diagnostics };
};
