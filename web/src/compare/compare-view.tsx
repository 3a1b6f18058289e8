// Two to four places, agencies or documents side by side: on each line what they give for the same, with what differs
// marked.
import { useEffect, useState } from 'react';
import { after, usePages } from '../answers.ts';
import {
  Compared,
  type ComparedQuery,
  type ComparedQueryVariables,
  type FundingFilter,
} from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { EntityPicker } from '../parts/entity-picker.tsx';
import { InForce, inForceAsked } from '../parts/in-force.tsx';
import { Link } from '../parts/link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { agencyHref, documentHref, entityHref } from '../parts/places.ts';
import { Select } from '../parts/select.tsx';
import { Empty, ListEnd } from '../parts/state.tsx';
import { TextField } from '../parts/text-field.tsx';
import { go, known, useRoute, withValues } from '../route.ts';
import { SaveMenu } from '../saved/save-menu.tsx';
import { searchName } from '../saved/saved.ts';
import { CompareCell } from './compare-cell.tsx';
import { CompareDownload } from './compare-download.tsx';
import { type Line, lineName, linesAtOnce, linesKnown } from './line.ts';
import { useTerms } from './terms.ts';
import './compare.css';
import { useNames } from '../parts/use-names.ts';

const kinds = ['region', 'agency', 'document'] as const;
const alignments = ['measure', 'industry', 'instrument'] as const;
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
  const sides = ids.map((id) => ({ ...themeOf(query), [filterNames[kind]]: [id] }));
  const asked = { sides, by: alignmentNames[by], shared };
  const list = useLines(ids.length < 2 ? null : asked);
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
        <TextField
          label={words.funding.beneficiary}
          value={query.get('beneficiary') ?? ''}
          onChange={(beneficiary) => go(withValues(query, { beneficiary }), { replace: true })}
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
      {ids.length < 2 && <Empty>{ids.length === 0 ? words.compare.begin : words.compare.oneMore}</Empty>}
      {ids.length > 1 && (
        <>
          <div className="bar tools">
            <p role="status" className="total">
              {list.known ? words.compare.total(list.known) : words.state.loading}
            </p>
            <CompareDownload asked={asked} ids={ids} />
            <SaveMenu
              name={searchName(
                words.compare.title,
                [...names, query.get('text'), query.get('beneficiary')].filter(Boolean).join(' · '),
              )}
            />
          </div>
          {list.first && <Table kind={kind} ids={ids} pages={list.pages} by={by} />}
          <ListEnd {...list} />
          {list.first && list.first.sums < list.first.allSums && (
            <p className="note">{words.compare.read(list.first.sums, list.first.allSums)}</p>
          )}
        </>
      )}
    </div>
  );
};

const themeOf = (query: URLSearchParams): FundingFilter => ({
  ...(query.get('text') && { text: query.get('text') }),
  ...(query.get('beneficiary') && { beneficiary: query.get('beneficiary') }),
  ...(query.has('industry') && { industries: query.getAll('industry') }),
  ...inForceAsked(query),
});

/** The lines that are read so far: two pages at once, others on demand. */
const useLines = (asked: Omit<ComparedQueryVariables, 'first' | 'after'> | null) => {
  const list = usePages(Compared, asked && { ...asked, first: linesAtOnce }, ({ fundingCompared }) =>
    after(fundingCompared),
  );
  const count = list.pages.reduce((sum, { fundingCompared }) => sum + fundingCompared.nodes.length, 0);
  const [wanted, setWanted] = useState(linesAtFirst);
  const isShort = count < wanted && list.refusal === null && list.pages.length > 0;
  useEffect(() => {
    if (isShort) list.more?.();
  });
  return {
    ...list,
    first: list.pages[0]?.fundingCompared,
    known: list.pages.length > 0 ? linesKnown(list.pages.map(({ fundingCompared }) => fundingCompared)) : null,
    more: list.more && !isShort ? () => setWanted(count + linesAtFirst) : null,
  };
};

const linesAtFirst = 2 * linesAtOnce;

const alignmentNames = { measure: 'MEASURE', industry: 'INDUSTRY', instrument: 'INSTRUMENT' } as const;

const filterNames = { region: 'regions', agency: 'agencies', document: 'documents' } as const;

type TableProps = {
  readonly kind: Kind;
  readonly ids: readonly string[];
  readonly pages: readonly ComparedQuery[];
  readonly by: (typeof alignments)[number];
};

const Table = ({ kind, ids, pages, by }: TableProps) => {
  const words = useWords();
  const names = useNames(ids);
  const to = (id: string): string =>
    kind === 'region' ? entityHref('Region', id) : kind === 'agency' ? agencyHref({ id }) : documentHref({ id });
  if (pages.every(({ fundingCompared }) => fundingCompared.nodes.length === 0))
    return <Empty>{words.compare.none}</Empty>;
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
          {pages.map(({ fundingCompared: { nodes } }, n) => (
            <Lines key={`${n} ${nodes[0]?.key}`} lines={nodes} ids={ids} names={names} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

type LinesProps = Pick<TableProps, 'ids'> & { readonly lines: readonly Line[]; readonly names: readonly string[] };

/** A page of lines, whose terms are asked for at once. */
const Lines = ({ lines, ids, names }: LinesProps) => {
  const words = useWords();
  const termsOf = useTerms(lines);
  return (
    <>
      {lines.map((line) => (
        <tr key={line.key}>
          <th scope="row" lang="zh-CN">
            {lineName(line, words)}
          </th>
          {line.cells.map((cell, at) => (
            <td key={ids[at]} data-side={names[at]}>
              {cell ? <CompareCell cell={cell} line={line} termsOf={termsOf} /> : <span className="none">—</span>}
            </td>
          ))}
        </tr>
      ))}
    </>
  );
};
