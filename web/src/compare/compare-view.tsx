// Two to four places, agencies or documents side by side: on each line what they give for the same, with what differs
// marked.
import { useEffect, useMemo, useState } from 'react';
import { after, usePages } from '../answers.ts';
import { CompareLines, type FundingFilter } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { allRows, readList } from '../parts/download-menu.tsx';
import { EntityPicker } from '../parts/entity-picker.tsx';
import { InForce, inForceAsked } from '../parts/in-force.tsx';
import { Link } from '../parts/link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { agencyHref, documentHref, entityHref } from '../parts/places.ts';
import { Select } from '../parts/select.tsx';
import { Empty, Loading, Refused } from '../parts/state.tsx';
import { TextField } from '../parts/text-field.tsx';
import { go, known, useRoute, withValues } from '../route.ts';
import { SaveMenu } from '../saved/save-menu.tsx';
import { searchName } from '../saved/saved.ts';
import { alignments, alignSums, lineName, type Row, type Sum } from './align.ts';
import { CompareCell } from './compare-cell.tsx';
import { CompareDownload } from './compare-download.tsx';
import { useTerms } from './terms.ts';
import './compare.css';
import { useNames } from '../parts/use-names.ts';

const kinds = ['region', 'agency', 'document'] as const;
type Kind = (typeof kinds)[number];

const mostSides = 4;

export const CompareView = () => {
  const words = useWords();
  const { query } = useRoute();
  const kind = known(query, 'kind', kinds)[0] ?? 'region';
  const by = known(query, 'by', alignments)[0] ?? 'measure';
  const ids = query.getAll('of').slice(0, mostSides);
  const shared = query.get('shared') === 'true';
  const names = useNames(ids);
  const sides = useSides(kind, ids, themeOf(query));
  const align = (sums: readonly (readonly Sum[])[]): readonly Row[] =>
    alignSums(sums, by).filter(({ cells }) => !shared || cells.filter((cell) => cell).length > 1);
  const rows = useMemo(() => align(sides.sums), [sides.sums, by, shared]);
  // A file has all of them, also those that are not read yet.
  const readSums = (id: string) =>
    readList(CompareLines, { filter: filterOf(kind, id, themeOf(query)) }, ({ funding }) => funding, pageSize);
  const readRows = async (signal: AbortSignal): Promise<readonly Row[]> =>
    align(await Promise.all(ids.map((id) => allRows(readSums(id), signal))));
  return (
    <div className="compare">
      <PageTitle title={words.compare.title}>
        <p className="lead">{words.compare.lead}</p>
      </PageTitle>
      <form className="bar" onSubmit={(event) => event.preventDefault()}>
        <Select
          label={words.compare.what}
          value={kind}
          values={kinds}
          name={(one) => words.compare.kinds[one]}
          onChange={(one) => go(withValues(query, { kind: one, of: [] }))}
        />
        <EntityPicker
          kind={kind}
          label={words.compare.of}
          chosen={ids}
          onChange={(of) => go(withValues(query, { of: of.slice(0, mostSides) }))}
        />
        <TextField
          label={words.compare.theme}
          value={query.get('text') ?? ''}
          onChange={(text) => go(withValues(query, { text }), { replace: true })}
        />
        <EntityPicker
          kind="industry"
          label={words.funding.industry}
          chosen={query.getAll('industry')}
          onChange={(industry) => go(withValues(query, { industry }))}
        />
        <Select
          label={words.compare.by}
          value={by}
          values={alignments}
          name={(one) => words.compare.alignments[one]}
          onChange={(one) => go(withValues(query, { by: one }))}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={shared}
            onChange={(event) => go(withValues(query, { shared: event.target.checked ? 'true' : null }))}
          />
          {words.compare.shared}
        </label>
        <InForce />
      </form>
      {ids.length < 2 && <Empty>{words.compare.begin}</Empty>}
      {sides.refused?.refusal && <Refused refusal={sides.refused.refusal} retry={sides.refused.retry} />}
      {ids.length > 1 && (
        <>
          <div className="bar tools">
            <p role="status" className="total">
              {sides.loading ? words.state.loading : words.compare.total(rows.length)}
            </p>
            <CompareDownload read={readRows} ids={ids} by={by} />
            <SaveMenu
              name={searchName(words.compare.title, [...names, query.get('text')].filter(Boolean).join(' · '))}
            />
          </div>
          {sides.loading && rows.length === 0 ? <Loading /> : <Table kind={kind} ids={ids} rows={rows} by={by} />}
          {sides.read < sides.total && (
            <p className="note">
              {words.compare.read(sides.read, sides.total)}{' '}
              <button type="button" disabled={!sides.more} onClick={() => sides.more?.()}>
                {words.state.more}
              </button>
            </p>
          )}
        </>
      )}
    </div>
  );
};

const themeOf = (query: URLSearchParams): FundingFilter => ({
  ...(query.get('text') && { text: query.get('text') }),
  ...(query.has('industry') && { industries: query.getAll('industry') }),
  ...inForceAsked(query),
});

/** As many sums as the server gives at once. */
const pageSize = 100;
// Of each side as many are lined up by themselves, others on demand: two places that say everything there is.
const mostSums = 2000;

/** The sums of each side that are read so far. */
const useSides = (kind: Kind, ids: readonly string[], theme: FundingFilter) => {
  const sides = [
    useSums(kind, ids[0], theme),
    useSums(kind, ids[1], theme),
    useSums(kind, ids[2], theme),
    useSums(kind, ids[3], theme),
  ].slice(0, ids.length);
  const pages = sides.map((side) => side.pages);
  const sums = useMemo(
    () => pages.map((of) => of.flatMap(({ funding }): readonly Sum[] => funding.nodes)),
    pages.concat(Array(mostSides - pages.length).fill(null)),
  );
  return {
    sums,
    read: sums.reduce((count, of) => count + of.length, 0),
    total: pages.reduce((count, of) => count + (of[0]?.funding.totalCount ?? 0), 0),
    /** Reads the next sums of the sides that have some; null while some are read. */
    more: sides.some(({ loading }) => loading) ? null : () => sides.map((side) => side.more?.()),
    loading: sides.some(({ loading }) => loading),
    refused: sides.find(({ refusal }) => refusal),
  };
};

const useSums = (kind: Kind, id: string | undefined, theme: FundingFilter) => {
  const filter = id === undefined ? null : filterOf(kind, id, theme);
  const list = usePages(CompareLines, filter && { filter, first: pageSize }, ({ funding }) => after(funding));
  useEffect(() => {
    if (!list.refusal && list.pages.length * pageSize < mostSums) list.more?.();
  });
  return list;
};

const filterOf = (kind: Kind, id: string, theme: FundingFilter): FundingFilter => ({
  ...theme,
  [filterNames[kind]]: [id],
});

const filterNames = { region: 'regions', agency: 'agencies', document: 'documents' } as const;

type TableProps = {
  readonly kind: Kind;
  readonly ids: readonly string[];
  readonly rows: readonly Row[];
  readonly by: (typeof alignments)[number];
};

const Table = ({ kind, ids, rows, by }: TableProps) => {
  const words = useWords();
  const names = useNames(ids);
  const [lines, setLines] = useState(moreLines);
  const to = (id: string): string =>
    kind === 'region' ? entityHref('Region', id) : kind === 'agency' ? agencyHref({ id }) : documentHref({ id });
  if (rows.length === 0) return <Empty>{words.compare.none}</Empty>;
  return (
    <div className="sides">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.compare.alignments[by]}</th>
            {ids.map((id, at) => (
              <th key={id} scope="col" lang="zh-CN">
                <Link to={to(id)}>{names[at]}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chunksOf(rows.slice(0, lines)).map((some) => (
            <Lines key={some[0]?.key} rows={some} names={names} by={by} />
          ))}
        </tbody>
      </table>
      {rows.length > lines && (
        <p className="note">
          {words.compare.cut(lines, rows.length)}{' '}
          <button type="button" onClick={() => setLines(lines + moreLines)}>
            {words.state.more}
          </button>
        </p>
      )}
    </div>
  );
};

const moreLines = 48;

// At four sides and two sums in a cell, as many as the server takes ids at once.
const linesAtOnce = 12;

const chunksOf = (rows: readonly Row[]): readonly (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / linesAtOnce) }, (_, at) =>
    rows.slice(at * linesAtOnce, (at + 1) * linesAtOnce),
  );

type LinesProps = Pick<TableProps, 'rows' | 'by'> & { readonly names: readonly string[] };

/** A few lines, whose terms are asked for at once. */
const Lines = ({ rows, by, names }: LinesProps) => {
  const words = useWords();
  const termsOf = useTerms(rows);
  return (
    <>
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row" lang="zh-CN">
            {lineName(row, by, words)}
          </th>
          {row.cells.map((cell, at) => (
            <td key={names[at]} data-side={names[at]}>
              {cell ? <CompareCell cell={cell} row={row} termsOf={termsOf} /> : <span className="none">—</span>}
            </td>
          ))}
        </tr>
      ))}
    </>
  );
};
