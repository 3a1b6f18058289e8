// Reads the rows that are chosen: some by their ids, or the whole list without those that were taken out.
import { ask } from '../ask.ts';
import { Funding, FundingRows, type FundingRowsQuery } from '../generated/operations.ts';
import { type ReadPart, readList } from '../parts/list-parts.ts';
import type { readFunding } from './funding-query.ts';
import type { Line, Row } from './line.ts';
import { idsInOrder, isChosen, type Selection } from './selection.ts';

const atOnce = 100;

export const readChosen = (
  selection: Selection,
  lines: readonly Line[],
  asked: ReturnType<typeof readFunding>,
): ReadPart<Row> => {
  if (selection.but) {
    const read = readList(Funding, asked, ({ funding }) => funding);
    return async (after, signal) => {
      const { rows, total, ...part } = await read(after, signal);
      return { ...part, rows: rows.filter(({ id }) => isChosen(selection, id)), total: total - selection.ids.size };
    };
  }
  // Rows that were chosen stay so when the list is asked for in another order, whether or not they are read in it yet.
  const chosen = idsInOrder(selection, lines);
  const states = new Map(lines.map(({ id, state }) => [id, state]));
  return async (after) => {
    const from = Number(after ?? 0);
    const some = chosen.slice(from, from + atOnce);
    const { nodes } = await ask(FundingRows, { ids: some });
    // The state on a day belongs to the list, not to the row.
    const rows = nodes.flatMap((node) => (isRow(node) ? [{ ...node, state: states.get(node.id) ?? null }] : []));
    const next = from + atOnce;
    return { rows, total: chosen.length, after: next < chosen.length ? String(next) : null };
  };
};

const isRow = (node: FundingRowsQuery['nodes'][number]): node is Row => node !== null && 'award' in node;
