// Groups of funding rows for people and for a spreadsheet: one line for each kind of amount, with the row that holds
// the largest.
import type { FundingGroup, FundingGroupBy, FundingRow, GraphReader } from '../graph/index.ts';
import { type Cell, toCsv } from './csv.ts';
import { documentTitle } from './document-title.ts';
import { sentence } from './funding-csv.ts';
import { faint, print, say } from './output.ts';

/** By id, the rows that hold the largest amounts of the groups. */
export const largestRows = async (
  graph: GraphReader,
  groups: readonly FundingGroup[],
): Promise<ReadonlyMap<string, FundingRow>> => {
  const ids = [...new Set(groups.flatMap(({ amounts }) => amounts.map(({ largest }) => largest)))];
  const rows = new Map<string, FundingRow>();
  for (let at = 0; at < ids.length; at += idsAtOnce)
    for (const row of await graph.fundingRows(ids.slice(at, at + idsAtOnce))) if (row) rows.set(row.id, row);
  return rows;
};

const idsAtOnce = 500;

type Largest = ReadonlyMap<string, FundingRow>;

/** The table, one line for each amount of a group; a group that has none has one line. */
export const groupsCsv = (by: readonly FundingGroupBy[], groups: readonly FundingGroup[], largest: Largest): string =>
  toCsv([
    [...by.flatMap((name) => [name, `${name} key`]), 'rows', ...amountHead, 'left out', ...largestHead],
    ...groups.flatMap((group) => {
      const { members, rows, amounts, leftOut } = group;
      const cells: readonly Cell[] = [...members.flatMap(({ name, key }) => [name, key]), rows];
      const told = leftOut.map(({ reason, count }) => `${reason} ${count}`).join('；');
      if (amounts.length === 0)
        return [[...cells, ...amountHead.map(() => null), told, ...largestHead.map(() => null)]];
      return amounts.map(({ role, unit, per, count, minimum, median, maximum, total, largest: id }) => [
        ...[...cells, role, unit, per, count, minimum, median, maximum, total, told, id],
        ...(largest.has(id) ? citation(largest.get(id)) : []),
      ]);
    }),
  ]);

const amountHead = ['role', 'unit', 'per', 'count', 'smallest', 'median', 'largest', 'total'];
const largestHead = ['largest row', 'document', 'number', 'measure', 'quote'];

const citation = (row: FundingRow | undefined): readonly Cell[] => [
  row ? documentTitle(row.document) : null,
  row?.document.docNumber ?? null,
  row?.measure.title ?? null,
  row ? sentence(row.provenance.quote) : null,
];

export const printGroups = (groups: readonly FundingGroup[], largest: Largest): void => {
  for (const { members, rows, amounts, leftOut } of groups) {
    print(`${members.map(({ name }) => name).join(' × ')}   ${rows} ${rows === 1 ? 'row' : 'rows'}`);
    for (const { role, unit, per, count, minimum, median, maximum, total, largest: id } of amounts) {
      const [least, middle, most] = [minimum, median, maximum].map((value) => value.toLocaleString('en-US'));
      const spread = count === 1 ? most : `${least} – ${middle} – ${most}`;
      const sum = total === null ? '' : `, ${total.toLocaleString('en-US')} in all`;
      print(
        `  ${role.padEnd(9)} ${String(count).padStart(4)} × ${spread} ${unit}${per === null ? '' : ` / ${per}`}${sum}`,
      );
      print(`                   ${faint(sentence(largest.get(id)?.provenance.quote ?? ''))}`);
    }
    if (leftOut.length > 0)
      print(faint(`  in no total: ${leftOut.map(({ reason, count }) => `${reason} ${count}`).join(', ')}`));
    print();
  }
  if (groups.length === 0) say('Nothing found.');
};
