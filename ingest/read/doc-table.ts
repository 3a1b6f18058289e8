// A table of a binary Word file: rows of cells with the edges of each row, which say how many columns a cell covers.
import type { RowShape } from './doc-formats.ts';
import type { CellWords } from './text-builder.ts';

export type DocRow = { readonly cells: readonly string[]; readonly shape: RowShape | null };

// Edges that stand nearer than a twentieth of an inch are one: Word writes what a hand has drawn.
const sameEdge = 72;

/** The rows with the rows and columns that each cell covers. */
export const docTable = (rows: readonly DocRow[]): CellWords[][] => {
  const edges: number[] = [];
  for (const edge of rows.flatMap(({ shape }) => shape?.edges ?? []).sort((a, b) => a - b))
    if (edges.length === 0 || edge - (edges.at(-1) ?? 0) > sameEdge) edges.push(edge);
  const columnOf = (edge: number): number => edges.findLastIndex((known) => known <= edge);
  let open = new Map<number, { rowSpan: number }>();
  return rows.map(({ cells, shape }) => {
    const made: { words: string; rowSpan: number; colSpan: number; header: boolean }[] = [];
    const next = new Map<number, { rowSpan: number }>();
    cells.forEach((words, i) => {
      const last = made.at(-1);
      const from = columnOf(shape?.edges[i] ?? Number.NEGATIVE_INFINITY);
      const colSpan = shape ? Math.max(1, columnOf(shape.edges[i + 1] ?? 0) - from) : 1;
      const above = shape?.down[i] === 'more' ? open.get(from) : undefined;
      if (shape?.across[i] && last) {
        last.colSpan += colSpan;
        last.words += words;
      } else if (above && words === '') {
        above.rowSpan++;
        next.set(from, above);
      } else {
        const cell = { words, rowSpan: 1, colSpan, header: shape?.header ?? false };
        made.push(cell);
        if (shape?.down[i] === 'first' || shape?.down[i] === 'more') next.set(from, cell);
      }
    });
    open = next;
    return made;
  });
};
