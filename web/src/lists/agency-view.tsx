// One body: its names and place, the measures that it is named for, the documents that it issued.
import { after, useAnswer, usePages } from '../answers.ts';
import { Agency, AgencyIssued, AgencyMeasures } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { DocumentName } from '../parts/document-name.tsx';
import { Link } from '../parts/link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { agencyHref, documentHref } from '../parts/places.ts';
import { Empty, ListEnd, Loading, Refused } from '../parts/state.tsx';
import { Sum } from '../parts/sum.tsx';
import { href, useRoute } from '../route.ts';
import './lists.css';

export const AgencyView = () => {
  const words = useWords();
  const id = useRoute().query.get('id') ?? '';
  const { answer, loading, refusal, retry } = useAnswer(Agency, { id });
  if (refusal) return <Refused refusal={refusal} retry={retry} />;
  if (loading) return <Loading />;
  if (!answer?.agency)
    return (
      <Empty>
        <PageTitle title={words.agencies.notFoundTitle} />
        <p>{words.agencies.notFound}</p>
      </Empty>
    );
  const { agency } = answer;
  const others = agency.names.filter((name) => name !== agency.name);
  return (
    <div className="listing agency">
      <PageTitle title={agency.name}>
        <p className="facts">
          {[
            agency.kind && words.agencyKinds[agency.kind],
            agency.region?.name,
            agency.generic && words.agencies.generic,
            words.mentions(agency.mentions),
            others.length > 0 && words.agencies.otherNames(others),
          ]
            .filter((fact) => fact)
            .join(' · ')}
        </p>
        <p className="actions">
          <Link to={href('/funding', { agency: agency.id })}>{words.agencies.funding}</Link>
          <Link to={href('/', { q: agency.name })}>{words.agencies.search}</Link>
          {agency.partOf && (
            <Link to={agencyHref(agency.partOf)} lang="zh-CN">
              {words.agencies.partOf(agency.partOf.name)}
            </Link>
          )}
        </p>
      </PageTitle>
      {agency.parts.nodes.length > 0 && (
        <section>
          <h2>
            {words.agencies.parts} <small>{agency.parts.totalCount}</small>
          </h2>
          <ul className="items columns">
            {agency.parts.nodes.map((part) => (
              <li key={part.id} lang="zh-CN">
                <Link to={agencyHref(part)}>{part.name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <MeasuresOf id={agency.id} />
      <IssuedBy id={agency.id} />
    </div>
  );
};

const MeasuresOf = ({ id }: { readonly id: string }) => {
  const words = useWords();
  const list = usePages(AgencyMeasures, { id, first: 30 }, ({ agency }) => after(agency?.measures));
  const total = list.pages[0]?.agency?.measures.totalCount;
  return (
    <section>
      <h2>
        {words.agencies.measures} <small>{total}</small>
      </h2>
      <ul className="items">
        {list.pages.flatMap(({ agency }) =>
          (agency?.measures.edges ?? []).map(({ role, node }) => (
            <li key={`${role} ${node.id}`}>
              <p lang="zh-CN">
                <Link to={documentHref(node.document, node.provenance)}>{node.title}</Link>{' '}
                <small className="inline">{words.agencyRoles[role]}</small>
              </p>
              {node.awards.map((award) => (
                <Sum key={award.id} sum={award} />
              ))}
              {node.document && <DocumentName document={node.document} />}
            </li>
          )),
        )}
      </ul>
      {total === 0 && <p className="none">{words.agencies.noMeasures}</p>}
      <ListEnd {...list} />
    </section>
  );
};

const IssuedBy = ({ id }: { readonly id: string }) => {
  const words = useWords();
  const list = usePages(AgencyIssued, { id, first: 30 }, ({ agency }) => after(agency?.issued));
  const total = list.pages[0]?.agency?.issued.totalCount;
  return (
    <section>
      <h2>
        {words.agencies.issued} <small>{total}</small>
      </h2>
      <ul className="items">
        {list.pages.flatMap(({ agency }) =>
          (agency?.issued.nodes ?? []).map((document) => (
            <li key={document.id}>
              <DocumentName document={document} />
              <p className="facts">
                {[document.type && words.documentTypes[document.type], document.date]
                  .filter((fact) => fact)
                  .join(' · ')}
              </p>
            </li>
          )),
        )}
      </ul>
      {total === 0 && <p className="none">{words.agencies.noIssued}</p>}
      <ListEnd {...list} />
    </section>
  );
};
