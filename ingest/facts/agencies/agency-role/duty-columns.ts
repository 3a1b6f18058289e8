// The agencies in the columns of tables that say whose work a row is: 事项 | 奖励 | 责任单位.
//
// Signals: a column whose whole name is the label of a list (责任单位, 牵头部门).
// Never takes a column of those who apply (申报单位).
import { rememberingOf } from '../../../../text/index.ts';
import type { AgencyMention, Listed, Recognized, Table, TableRow } from '../../../types.ts';
import { listLabels } from '../../../vocabulary/agency-lists.ts';

type DutyRow = { readonly row: TableRow; readonly roles: readonly (Listed['as'] | null)[] };

/** The rows of the tables that have such a column, by block, with what each column says. */
export const dutyRows = rememberingOf((text: Recognized): ReadonlyMap<number, DutyRow> => {
  const rows = new Map<number, DutyRow>();
  for (const table of text.tables) {
    const roles = rolesOf(table);
    if (roles.some((role) => role !== null)) for (const row of table.rows) rows.set(row.block, { row, roles });
  }
  return rows;
});

/** What the column says in which an agency stands; null outside such columns. */
export const dutyColumns = (text: Recognized): ((mention: AgencyMention) => Listed | null) => {
  const rows = dutyRows(text);
  return (mention) => {
    const found = rows.get(text.sentences[mention.sentence]?.block ?? -1);
    const at = found?.row.cells.findIndex(
      ({ span }) => span.start <= mention.span.start && mention.span.end <= span.end,
    );
    const role = at === undefined ? null : (found?.roles[at] ?? null);
    return role === null ? null : { as: role, in: 'column' };
  };
};

const rolesOf = ({ header }: Table): (Listed['as'] | null)[] => header.map((name) => listLabels().roleOfColumn(name));
