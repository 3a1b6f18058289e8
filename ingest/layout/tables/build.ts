// The tables of a text from their rows as found: grids with labels, titles, headers, and remarks on rows that had to
// be guessed.
import type { Diagnostic } from '../../../model/index.ts';
import type { Block, SourceText, Table } from '../../types.ts';
import { pageAt } from '../pages.ts';
import { type Grid, gridOf } from './grid.ts';
import { doubtfulRows, fieldNames, isForm, nameTables } from './named.ts';
import type { RawTable } from './raw.ts';

/** `placeOf` tells which block a row is. */
export const buildTables = (
  source: SourceText,
  raws: readonly RawTable[],
  blocks: readonly Block[],
  placeOf: (row: RawTable['rows'][number] | undefined) => number,
): { readonly tables: readonly Table[]; readonly remarks: readonly Diagnostic[] } => {
  const places = raws.map(({ rows }) => ({ first: placeOf(rows[0]), last: placeOf(rows.at(-1)) }));
  const names = nameTables(blocks, places);
  const remarks: Diagnostic[] = [];
  const tables = raws.map((raw, index): Table => {
    const grid = gridOf(source.text, raw);
    const filled = raw.rows.filter((row) => row.cells.length > 0);
    const rows = grid.rows.map((cells, i) => ({ block: placeOf(filled[i]), cells }));
    const { first = 0, last = 0 } = places[index] ?? {};
    const span = { start: blocks[first]?.span.start ?? 0, end: blocks[last]?.span.end ?? 0 };
    const form = isForm(grid);
    const headerRows = form ? 0 : grid.headerRows;
    if (!form) {
      const guessed = [
        ...raw.doubtful.map((row) => placeOf(raw.rows[row])),
        ...grid.uneven.map((row) => rows[row]?.block ?? 0),
      ];
      for (const remark of doubtfulRows(blocks, guessed)) remarks.push(remark);
    }
    return {
      index,
      ...(names[index] ?? { label: null, title: null, captionSpan: null, unit: null }),
      columns: grid.columns,
      header: headerOf(grid, form),
      head: rows.slice(0, headerRows),
      rows: rows.slice(headerRows),
      form,
      span,
      page: pageAt(source.pages, span.start),
    };
  });
  return { tables, remarks };
};

const headerOf = (grid: Grid, form: boolean): readonly string[] => (form ? fieldNames(grid) : grid.header);
