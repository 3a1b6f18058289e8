// One row of the funding table: one award, who is named for it and who issued it, its conditions, its document, its words.
import { Fragment } from 'react';
import { citation } from '../form/citation.ts';
import type { FundingQuery } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { DocumentName, titleOf } from '../parts/document-name.tsx';
import { Link } from '../parts/link.tsx';
import { agencyHref, documentHref } from '../parts/places.ts';
import { Quote } from '../parts/quote.tsx';
import { Requirement } from '../parts/requirement.tsx';
import { Sum } from '../parts/sum.tsx';

export type Row = FundingQuery['funding']['nodes'][number];

/** What a citation of the row holds. */
export const citedRow = (row: Row) => ({
  title: titleOf(row.document),
  docNumber: row.document.docNumber,
  date: row.document.date,
  path: row.path,
  quote: row.provenance.quote,
});

export const FundingRow = ({ row }: { readonly row: Row }) => {
  const words = useWords();
  const { columns } = words.funding;
  return (
    <tr>
      <td data-label={columns.amount}>
        <Sum sum={row.award} />
      </td>
      <td data-label={columns.measure} lang="zh-CN">
        <Link to={documentHref(row.document, row.provenance)}>{row.measure.title}</Link>
        <small>{row.path.slice(0, -1).join(' › ')}</small>
        {row.measure.beneficiary && <small>{words.funding.forWhom(row.measure.beneficiary)}</small>}
      </td>
      <td data-label={columns.agencies}>
        <Bodies row={row} />
      </td>
      <td data-label={columns.conditions}>
        <Conditions row={row} />
      </td>
      <td data-label={columns.document}>
        <DocumentName document={row.document} />
        <Issuers row={row} />
        <Validity row={row} />
      </td>
      <td data-label={columns.quote}>
        <Quote place={row.provenance} document={row.document} />
        <CopyButton text={citation(citedRow(row))} label={words.copy.citation} />
      </td>
    </tr>
  );
};

const Bodies = ({ row }: { readonly row: Row }) => {
  const words = useWords();
  return (
    <>
      {row.agencies.length === 0 && <span className="none">{words.funding.noAgency}</span>}
      {row.agencies.map(({ agency, role }) => (
        <div key={agency.id} lang="zh-CN">
          <Link to={agencyHref(agency)}>{agency.name}</Link>
          {role !== 'RESPONSIBLE' && <small className="inline"> {words.agencyRoles[role]}</small>}
        </div>
      ))}
    </>
  );
};

/** Who issued the document: beside the document, so that nobody takes them for responsible. */
const Issuers = ({ row }: { readonly row: Row }) => {
  const words = useWords();
  return (
    <>
      {row.issuers.length > 0 && (
        <small className="issuers">
          {words.funding.issuedBy}
          {row.issuers.map((issuer, index) => (
            <Fragment key={issuer.id}>
              {index > 0 && words.list.comma}
              <Link to={agencyHref(issuer)} lang="zh-CN">
                {issuer.name}
              </Link>
            </Fragment>
          ))}
        </small>
      )}
    </>
  );
};

const Conditions = ({ row }: { readonly row: Row }) => {
  const words = useWords();
  const { inheritedConditions } = row;
  // Those of this award before those of all awards of its measure.
  const conditions = row.conditions.toSorted((a, b) => Number(b.awards !== null) - Number(a.awards !== null));
  if (conditions.length + inheritedConditions.length === 0)
    return <span className="none">{words.funding.noCondition}</span>;
  return (
    <ul className="conditions" lang="zh-CN">
      {conditions.map((one) => (
        <li key={one.id}>
          <Requirement one={one} />
          {one.awards && <small className="inline"> {words.funding.ofTier}</small>}
        </li>
      ))}
      {inheritedConditions.map(({ condition, bearer }) => (
        <li key={condition.id} className="inherited">
          <Requirement one={condition} />
          <small className="inline">
            {' '}
            {bearer.__typename === 'Section' ? words.funding.ofSection(bearer.title) : words.funding.ofDocument}
          </small>
        </li>
      ))}
    </ul>
  );
};

/** From when to when the row holds, and its state on the day asked about. */
const Validity = ({ row }: { readonly row: Pick<Row, 'force' | 'state'> }) => {
  const words = useWords();
  const { from, through } = row.force;
  return (
    <small>
      {row.state && <span className={`state state-${row.state.toLowerCase()}`}>{words.states[row.state]}</span>}
      {from || through ? <Days text={words.force(from, through)} /> : words.noForce}
    </small>
  );
};

/** The text with no day broken over two lines. */
const Days = ({ text }: { readonly text: string }) =>
  text.split(/(\d{4}-\d{2}-\d{2})/u).map((piece, index) =>
    index % 2 === 1 ? (
      <span key={index} className="nowrap">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
