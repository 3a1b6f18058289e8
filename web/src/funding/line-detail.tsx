// An opened line: the measure as a ladder of tiers, what else binds it, the whole quote, who is behind it, and why it
// was found.
import type { ReactNode } from 'react';
import { useAnswer } from '../answers.ts';
import { citation } from '../form/citation.ts';
import { FundingDetail, type FundingDetailQuery } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { awardFields } from '../mend/fields.ts';
import { Mend } from '../mend/mend.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { DocumentName } from '../parts/document-name.tsx';
import { Link } from '../parts/link.tsx';
import { agencyHref, documentHref, entityHref } from '../parts/places.ts';
import { Quote } from '../parts/quote.tsx';
import { Loading, Refused } from '../parts/state.tsx';
import { Why } from '../parts/why.tsx';
import { type Detail, Ladder } from './ladder.tsx';
import { citedRow, type Line } from './line.ts';

const isDetail = (node: NonNullable<FundingDetailQuery['node']>): node is Detail => 'measure' in node;

export const LineDetail = ({ line }: { readonly line: Line }) => {
  const words = useWords();
  const { answer, refusal, retry } = useAnswer(FundingDetail, { id: line.id });
  const node = answer?.node;
  const detail = node && isDetail(node) ? node : null;
  if (refusal) return <Refused refusal={refusal} retry={retry} />;
  if (!detail) return <Loading />;
  const award = detail.measure.awards.find(({ id }) => id === line.award.id);
  return (
    <div className="detail">
      <section aria-label={words.funding.ladder}>
        <Ladder detail={detail} document={line.document} marked={line.award.id} />
      </section>
      <section aria-label={words.funding.columns.quote}>
        <Quote place={line.provenance} document={line.document} />
        <p className="actions">
          <Link to={documentHref(line.document, line.provenance)}>{words.quote.open}</Link>
          <Link to={entityHref('Measure', line.measure.id)}>{words.entity.page}</Link>
          <CopyButton text={citation(citedRow(line))} label={words.copy.citation} />
          {award && (
            <Mend fact={{ id: award.id, kind: 'Award', quote: award.provenance.quote, fields: awardFields(award) }} />
          )}
        </p>
        {award && <Why reason={award.provenance} open />}
        <About line={line} detail={detail} />
      </section>
    </div>
  );
};

const About = ({ line, detail }: { readonly line: Line; readonly detail: Detail }) => {
  const words = useWords();
  const { force } = detail;
  const { columns } = words.funding;
  return (
    <dl className="about">
      <Entry name={columns.document}>
        <DocumentName document={line.document} />
        {line.path.length > 1 && <small lang="zh-CN">{line.path.slice(0, -1).join(' › ')}</small>}
      </Entry>
      <Entry name={words.funding.region}>
        {line.document.region && (
          <Link to={entityHref('Region', line.document.region.id)} lang="zh-CN">
            {line.document.region.name}
          </Link>
        )}
      </Entry>
      <Entry name={words.funding.issuer}>
        {line.issuers.map((issuer) => (
          <Link key={issuer.id} to={agencyHref(issuer)} lang="zh-CN">
            {issuer.name}
          </Link>
        ))}
      </Entry>
      <Entry name={words.funding.agency}>
        {line.agencies.length === 0 && <span className="none">{words.funding.noAgency}</span>}
        {line.agencies.map(({ agency, role }) => (
          <span key={agency.id}>
            <Link to={agencyHref(agency)} lang="zh-CN">
              {agency.name}
            </Link>
            {role !== 'RESPONSIBLE' && <small className="inline"> {words.agencyRoles[role]}</small>}
          </span>
        ))}
      </Entry>
      <Entry name={words.funding.industry}>
        {line.industries.map((industry) => (
          <Link key={industry.id} to={entityHref('Industry', industry.id)} lang="zh-CN">
            {industry.name}
          </Link>
        ))}
      </Entry>
      <Entry name={words.document.force}>
        <span>
          {force.from || force.through ? words.force(force.from, force.through) : words.noForce}
          {force.throughClause && <small lang="zh-CN">“{force.throughClause.quote}”</small>}
        </span>
      </Entry>
      {detail.statedBy.length > 0 && (
        <Entry name={words.funding.statedBy}>
          {detail.statedBy.map(({ id, document, measure, provenance }) => (
            <span key={id} lang="zh-CN">
              <Link to={documentHref(document, provenance)}>{measure.title}</Link> <DocumentName document={document} />
            </span>
          ))}
        </Entry>
      )}
      {detail.amendments.length > 0 && (
        <Entry name={words.funding.amended}>
          {detail.amendments.map((one) => (
            <span key={`${one.by.id} ${one.provenance.span.start}`} lang="zh-CN">
              {one.day} <Link to={documentHref(one.by, one.provenance)}>{one.is ?? one.by.name}</Link>
            </span>
          ))}
        </Entry>
      )}
    </dl>
  );
};

const Entry = ({ name, children }: { readonly name: string; readonly children: ReactNode }) =>
  Array.isArray(children) && children.flat().every((child) => !child) ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
