// Who funds what, with how much, under which conditions, until when: one row for each award. Amounts are never added up.
import { after, useAnswer, usePages } from '../answers.ts';
import { type AwardRole, Funding, type FundingOrder, FundingRoles } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { Select } from '../parts/select.tsx';
import { SidePanel } from '../parts/side-panel.tsx';
import { Empty, ListEnd } from '../parts/state.tsx';
import { go, useRoute, withValues } from '../route.ts';
import { DownloadButton } from './download-button.tsx';
import { FundingFilters } from './funding-filters.tsx';
import { orders, readFunding, roles } from './funding-query.ts';
import { FundingRow } from './funding-row.tsx';
import './funding.css';

export const FundingView = () => {
  const words = useWords();
  const { query } = useRoute();
  const asked = readFunding(query);
  const list = usePages(Funding, { ...asked, first: 50 }, ({ funding }) => after(funding));
  const total = list.pages[0]?.funding.totalCount;
  const rows = list.pages.flatMap(({ funding }) => funding.nodes);
  return (
    <div className="with-side funding">
      <PageTitle title={words.funding.title}>
        <p className="lead">{words.funding.lead}</p>
      </PageTitle>
      <SidePanel used={Object.values(asked.filter).filter((value) => value !== undefined).length}>
        <FundingFilters counts={useRoleCounts(asked.filter)} />
      </SidePanel>
      <section aria-label={words.funding.title} aria-busy={list.loading} className={list.stale ? 'stale' : undefined}>
        <div className="bar">
          <p role="status">{total !== undefined && words.funding.total(total)}</p>
          <Select
            label={words.funding.order}
            value={asked.order}
            values={orders}
            name={(order) => words.orders[order]}
            onChange={(order) => go(withValues(query, { order: order === 'TEXT_ORDER' ? null : order }))}
          />
          <DownloadButton asked={asked} />
        </div>
        {asked.order.startsWith('AMOUNT') && <p className="note">{words.funding.amountNote}</p>}
        {rows.length > 0 && (
          <table className="rows">
            <Head order={asked.order} />
            <tbody>
              {rows.map((row) => (
                <FundingRow key={row.id} row={row} />
              ))}
            </tbody>
          </table>
        )}
        {total === 0 && <Empty>{query.size > 0 ? words.funding.none : words.state.nothingYet}</Empty>}
        <ListEnd {...list} />
      </section>
    </div>
  );
};

/** How many rows each role has under the other filters. */
const useRoleCounts = (filter: ReturnType<typeof readFunding>['filter']): ReadonlyMap<AwardRole, number> => {
  const { answer } = useAnswer(FundingRoles, { filter: { ...filter, roles: undefined } });
  const counts = new Map(answer?.fundingBy.nodes.map(({ key, rows }) => [key.toUpperCase().replace('-', '_'), rows]));
  return new Map(roles.map((role) => [role, answer ? (counts.get(role) ?? 0) : undefined]).filter(isCounted));
};

const isCounted = (pair: (AwardRole | number | undefined)[]): pair is [AwardRole, number] => pair[1] !== undefined;

const Head = ({ order }: { readonly order: FundingOrder }) => {
  const words = useWords();
  const { columns } = words.funding;
  return (
    <thead>
      <tr>
        <Sorted name={columns.amount} order={order} descending="AMOUNT_DESCENDING" ascending="AMOUNT_ASCENDING" />
        <th scope="col">{columns.measure}</th>
        <th scope="col">{columns.agencies}</th>
        <th scope="col">{columns.conditions}</th>
        <Sorted name={columns.document} order={order} descending="DATE_DESCENDING" ascending="TEXT_ORDER" />
        <th scope="col">{columns.quote}</th>
      </tr>
    </thead>
  );
};

type SortedProps = {
  readonly name: string;
  readonly order: FundingOrder;
  readonly descending: FundingOrder;
  readonly ascending: FundingOrder;
};

/** A column's head that orders the rows: first descending, then ascending or back to the order of the text. */
const Sorted = ({ name, order, descending, ascending }: SortedProps) => {
  const { query } = useRoute();
  const sort =
    order === descending ? 'descending' : order === ascending && ascending !== 'TEXT_ORDER' ? 'ascending' : 'none';
  const next = order === descending ? ascending : descending;
  return (
    <th scope="col" aria-sort={sort}>
      <button type="button" onClick={() => go(withValues(query, { order: next === 'TEXT_ORDER' ? null : next }))}>
        {name}
        <span aria-hidden="true">{{ descending: ' ↓', ascending: ' ↑', none: ' ↕' }[sort]}</span>
      </button>
    </th>
  );
};
