// The head of the funding table: a box for all rows, and columns; those by which rows can be ordered are buttons.
import type { FundingOrder } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { go, useRoute, withValues } from '../route.ts';
import type { Column } from './columns.ts';
import { countOf } from './selection.ts';
import type { UsedSelection } from './use-selection.ts';

type Props = {
  readonly shown: readonly Column[];
  readonly order: FundingOrder;
  readonly sortable: boolean;
  readonly selection: UsedSelection;
  /** Undefined while nobody has counted. */
  readonly total: number | undefined;
};

export const FundingHead = ({ shown, order, sortable, selection, total }: Props) => {
  const words = useWords();
  const count = countOf(selection.now, total);
  const isAll = selection.now.but && selection.now.ids.size === 0;
  return (
    <thead>
      <tr className="line" aria-rowindex={1}>
        <th scope="col" className="cell-choice">
          <input
            type="checkbox"
            aria-label={words.funding.chooseAll(total)}
            title={words.funding.chooseKeys}
            checked={isAll}
            ref={(box) => {
              if (box) box.indeterminate = !isAll && count !== 0;
            }}
            onChange={() => (count === 0 ? selection.all() : selection.clear())}
          />
        </th>
        {shown.map((column) => {
          const sorts = sortable ? orderings[column] : undefined;
          return sorts ? (
            <Sorted key={column} column={column} order={order} sorts={sorts} />
          ) : (
            <th key={column} scope="col" className={`cell-${column}`}>
              {words.funding.columns[column]}
            </th>
          );
        })}
      </tr>
    </thead>
  );
};

type Sort = { readonly order: FundingOrder; readonly way: 'ascending' | 'descending' };

/** What a click on the head asks for in turn; after the last, the order of the text. */
const orderings: Partial<Record<Column, readonly Sort[]>> = {
  amount: [
    { order: 'AMOUNT_DESCENDING', way: 'descending' },
    { order: 'AMOUNT_ASCENDING', way: 'ascending' },
  ],
  until: [{ order: 'LAST_DAY', way: 'ascending' }],
  document: [{ order: 'DATE_DESCENDING', way: 'descending' }],
};

type SortedProps = { readonly column: Column; readonly order: FundingOrder; readonly sorts: readonly Sort[] };

const Sorted = ({ column, order, sorts }: SortedProps) => {
  const words = useWords();
  const { query } = useRoute();
  const at = sorts.findIndex((one) => one.order === order);
  const way = sorts[at]?.way ?? 'none';
  return (
    <th scope="col" aria-sort={way} className={`cell-${column}`}>
      <button type="button" onClick={() => go(withValues(query, { order: sorts[at + 1]?.order ?? null }))}>
        {words.funding.columns[column]}
        <span aria-hidden="true">{{ descending: ' ↓', ascending: ' ↑', none: '' }[way]}</span>
      </button>
    </th>
  );
};
