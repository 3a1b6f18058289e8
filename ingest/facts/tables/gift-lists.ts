// Tables of which each row is a gift of its own: 补贴项目 | 金额 over 房租补贴 | 最高50万.
//
// Signals: the first column's whole name says that gifts are named there, and another column what they come to.
// Never a table of those who get one gift (人员类别 | 补贴标准), nor the row of a sum (合计).
import { foldWidths, rememberingOf } from '../../../text/index.ts';
import type { Cell, Recognized, Table, TableRow } from '../../types.ts';
import { shapeMaker, vocabulary } from '../../vocabulary/index.ts';
import { namesScale } from '../amount-role/scales.ts';

const shapes = vocabulary('award-tables', (value) => {
  const shape = shapeMaker(value, 'award-tables.yml');
  return {
    listed: shape('^{listed}$'),
    worth: shape('^(?:{gift}|{most}?{scale}{limit}?)$'),
    total: shape('^{total}$'),
  };
});

/** Where the names of gifts stand in a table, and where their sums do; null for a table that lists no gifts. */
const giftColumns = rememberingOf(
  ({ header, form }: Table): { readonly name: number; readonly worth: number } | null => {
    const names = header.map((name) => foldWidths(name).replace(/\(.*\)|\s/g, ''));
    const name = names.findIndex((words) => shapes().listed.test(words));
    const worth = names.findIndex(
      (words, at) => at > name && (shapes().worth.test(words) || namesScale({ text: words })),
    );
    return form || name < 0 || worth < 0 || names.slice(0, name).some((words) => words.length > 2)
      ? null
      : { name, worth };
  },
);

/** Whether each row of a table is a gift of its own. */
export const listsGifts = (table: Table): boolean => giftColumns(table) !== null;

/** The cell that names the gift of a row; null in a table that lists no gifts. */
export const giftNameIn = (table: Table, { cells }: TableRow): Cell | null =>
  cells[giftColumns(table)?.name ?? -1] ?? null;

/** The rows of such tables by block, each with the name of its gift. */
export const giftRows = rememberingOf(
  (text: Recognized): ReadonlyMap<number, string> =>
    new Map(
      text.tables.filter(listsGifts).flatMap((table) =>
        table.rows.flatMap((row): [number, string][] => {
          const name = giftNameIn(table, row)?.text.trim() ?? '';
          return name === '' || shapes().total.test(name) ? [] : [[row.block, name]];
        }),
      ),
    ),
);
