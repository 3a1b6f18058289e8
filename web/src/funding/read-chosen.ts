// Reads the rows that are chosen: some by their ids, or the whole list without those that were taken out.
import { ask } from '../ask.ts';
import { Funding, FundingRows, type FundingRowsQuery } from '../generated/operations.ts';
import { type ReadPart, readList } from '../parts/download-menu.tsx';
import type { readFunding } from './funding-query.ts';
import type { Line, Row } from './line.ts';
import { isChosen, type Selection } from './selection.ts';

const atOnce = 100;

export const readChosen = (
  selection: Selection,
  lines: readonly Line[],
  asked: ReturnType<typeof readFunding>,
): ReadPart<Row> => {
  if (selection.but) {
    const read = readList(Funding, asked, ({ funding }) => funding);
    return async (after) => {
      const { rows, total, ...part } = await read(after);
      return { ...part, rows: rows.filter(({ id }) => isChosen(selection, id)), total: total - selection.ids.size };
    };
  }
  const chosen = lines.filter(({ id }) => isChosen(selection, id));
  return async (after) => {
    const from = Number(after ?? 0);
    const some = chosen.slice(from, from + atOnce);
    const { nodes } = await ask(FundingRows, { ids: some.map(({ id }) => id) });
    // The state on a day belongs to the list, not to the row.
    const rows = nodes.flatMap((node, at) => (isRow(node) ? [{ ...node, state: some[at]?.state ?? null }] : []));
    const next = from + atOnce;
    return { rows, total: chosen.length, after: next < chosen.length ? String(next) : null };
  };
};

const isRow = (node: FundingRowsQuery['nodes'][number]): node is Row => node !== null && 'award' in node;
