// Who funds what, with how much, until when: one line for each award. Amounts are never added up.
import { useMemo } from 'react';
import { after, type Pages, useAnswer, usePages } from '../answers.ts';
import { type FundingFilter, FundingLines, type FundingLinesQuery, FundingTotal } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { besideFilters, SidePanel } from '../parts/side-panel.tsx';
import { Empty, NothingYet, Refused, Skeleton } from '../parts/state.tsx';
import { href, useRoute, withValues } from '../route.ts';
import { FilterChips } from './filter-chips.tsx';
import { FundingBar } from './funding-bar.tsx';
import { FundingFilters } from './funding-filters.tsx';
import { bounds, readFunding, readGrouping } from './funding-query.ts';
import { FundingTable } from './funding-table.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useSettled } from './use-facets.ts';
import { useSelection } from './use-selection.ts';
import './funding.css';

// Some screens: the first lines are there sooner than a whole page of 100 would be.
const firstLines = 60;

export const FundingView = () => {
  const words = useWords();
  const { query } = useRoute();
  const asked = readFunding(query);
  const grouping = readGrouping(query);
  const list = usePages(FundingLines, { ...asked, first: firstLines }, ({ funding }) => {
    const next = after(funding);
    return next && { ...next, first: 100 };
  });
  const lines = useMemo(() => list.pages.flatMap(({ funding }) => funding.nodes), [list.pages]);
  const ready = !list.stale && (list.pages.length > 0 || list.refusal !== null);
  const { total, refusal, retry } = useTotal(asked.filter, list);
  const settled = useSettled(asked.filter, ready);
  const selection = useSelection(JSON.stringify(asked.filter));
  return (
    <div className="with-side funding">
      <PageTitle title={words.funding.title}>
        <p className="lead">{words.funding.lead}</p>
      </PageTitle>
      <SidePanel used={Object.values(asked.filter).filter((value) => value !== undefined).length}>
        {ready || settled !== asked.filter ? <FundingFilters filter={settled} /> : <Skeleton lines={8} />}
      </SidePanel>
      <section
        {...besideFilters}
        aria-label={words.funding.title}
        aria-busy={list.loading}
        className={list.stale ? 'stale' : undefined}
      >
        <FundingBar total={total} asked={asked} grouping={grouping} />
        {refusal && !list.refusal && <Refused refusal={refusal} retry={retry} />}
        <FilterChips />
        <CapsNote filter={asked.filter} />
        {asked.order.startsWith('AMOUNT') && <p className="note">{words.funding.amountNote}</p>}
        {lines.length > 0 && (
          <FundingTable
            key={JSON.stringify([asked, grouping])}
            lines={lines}
            total={total}
            order={asked.order}
            grouping={grouping}
            more={list.stale || list.refusal ? null : list.more}
            selection={selection}
          />
        )}
        {list.pages.length === 0 && !list.refusal && <Skeleton lines={12} />}
        {ready && !list.refusal && lines.length === 0 && <None filtered={query.size > 0} />}
        {list.refusal && <Refused refusal={list.refusal} retry={list.retry} />}
        {lines.length > 0 && (
          <p className="table-end" role="status">
            {lines.length === total ? words.funding.allLoaded(total) : words.funding.loaded(lines.length, total)}
          </p>
        )}
        {lines.length > 0 && <SelectionBar selection={selection} lines={lines} total={total} asked={asked} />}
      </section>
    </div>
  );
};

/** How many there are in all, asked once the first lines are there, unless these are all. */
const useTotal = (filter: FundingFilter, list: Pages<FundingLinesQuery>) => {
  const isHere = !list.stale && list.pages.length > 0;
  const last = list.pages.at(-1)?.funding.pageInfo.hasNextPage === false;
  const known = isHere && last ? list.pages.reduce((sum, { funding }) => sum + funding.nodes.length, 0) : undefined;
  const { answer, stale, refusal, retry } = useAnswer(FundingTotal, isHere && known === undefined ? { filter } : null);
  return { total: known ?? (isHere && !stale ? answer?.funding.totalCount : undefined), refusal, retry };
};

/** Who asks for caps may mean whatever is given at most: awards that have a bound, too. */
const CapsNote = ({ filter: { roles, qualifiers } }: { readonly filter: FundingFilter }) => {
  const words = useWords();
  const { query } = useRoute();
  if (!roles?.includes('CAP') || roles.includes('AWARD') || qualifiers) return null;
  return (
    <p className="note">
      {words.funding.boundedNote}{' '}
      <Link to={withValues(query, { role: null, bound: bounds })}>{words.funding.allBounded}</Link>
    </p>
  );
};

const None = ({ filtered }: { readonly filtered: boolean }) => {
  const words = useWords();
  if (!filtered) return <NothingYet />;
  return (
    <Empty>
      <p>{words.funding.none}</p>
      <p>
        <Link to={href('/funding')}>{words.filter.clear}</Link>
      </p>
    </Empty>
  );
};
