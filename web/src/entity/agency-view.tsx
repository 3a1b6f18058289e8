// One body: its names and place, its sums, the measures that it is named for, the documents that it issued or that
// name it, the figures in whose words it stands.
import { after, useAnswer, usePages } from '../answers.ts';
import { Agency, AgencyMeasures, AgencyMeasuresTaken } from '../generated/operations.ts';
import { useLanguage, useWords } from '../language.ts';
import { Mend } from '../mend/mend.tsx';
import { DownloadMenu } from '../parts/download-menu.tsx';
import { Link } from '../parts/link.tsx';
import { readList } from '../parts/list-parts.ts';
import { Panel } from '../parts/panel.tsx';
import { agencyHref, entityHref } from '../parts/places.ts';
import { ListEnd } from '../parts/state.tsx';
import { href, useRoute } from '../route.ts';
import { Documents } from './documents.tsx';
import { Found } from './found.tsx';
import { Head } from './head.tsx';
import { MeasureBrief } from './measures.tsx';
import { measuresTable, type TakenMeasure } from './measures-table.ts';
import { Neighbours } from './neighbours.tsx';
import { Parts } from './parts.tsx';
import { Statistics } from './statistics.tsx';
import { Sums } from './sums.tsx';
import { TimePanel } from './time-panel.tsx';
import './entity.css';

export const AgencyView = () => {
  const words = useWords();
  const id = useRoute().query.get('id') ?? '';
  const asked = useAnswer(Agency, { id });
  return (
    <Found asked={asked} of={({ agency }) => agency}>
      {(agency) => (
        <div className="entity">
          <Head
            id={agency.id}
            name={agency.name}
            above={[
              ...(agency.region ? [{ name: agency.region.name, to: entityHref('Region', agency.region.id) }] : []),
              ...(agency.partOf ? [{ name: agency.partOf.name, to: agencyHref(agency.partOf) }] : []),
            ]}
            facts={[
              agency.kind && words.agencyKinds[agency.kind],
              agency.generic && words.agencies.generic,
              words.mentions(agency.mentions),
            ]}
            names={agency.names}
            mend={
              <Mend
                fact={{
                  id: agency.id,
                  kind: 'Agency',
                  quote: agency.name,
                  fields: [],
                  naming: agency.id,
                }}
              />
            }
          >
            <Link to={href('/funding', { agency: agency.id })}>{words.agencies.funding}</Link>
            <Link to={href('/', { q: agency.name })}>{words.agencies.search}</Link>
          </Head>
          <div className="entity-main">
            <Sums filter={{ agencies: [agency.id] }} asked={{ agency: agency.id }} />
            <MeasuresOf id={agency.id} />
            <Statistics filter={{ agencies: [agency.id] }} />
          </div>
          <div className="entity-side">
            <Succession title={words.entity.followedBy} of={agency.followedBy} />
            <Succession title={words.entity.follows} of={agency.follows} />
            <Parts title={words.agencies.parts} parts={agency.parts} to={agencyHref} />
            <Documents title={words.agencies.issued} filter={{ issuers: [agency.id] }} asked={{ issuer: agency.id }} />
            <Documents
              title={words.agencies.namedIn}
              filter={{ mentioning: [agency.id], present: true }}
              asked={{ mentioning: agency.id }}
            />
            <TimePanel of="agency" id={agency.id} />
            <Neighbours id={agency.id} />
          </div>
        </div>
      )}
    </Found>
  );
};

type SuccessionProps = {
  readonly title: string;
  readonly of: readonly { readonly since: string; readonly agency: { readonly id: string; readonly name: string } }[];
};

const Succession = ({ title, of }: SuccessionProps) =>
  of.length === 0 ? null : (
    <Panel title={title}>
      <ul className="items dense">
        {of.map(({ agency, since }) => (
          <li key={agency.id}>
            <Link to={agencyHref(agency)} lang="zh-CN">
              {agency.name}
            </Link>{' '}
            <small className="inline">{since}</small>
          </li>
        ))}
      </ul>
    </Panel>
  );

const nothing = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };

const MeasuresOf = ({ id }: { readonly id: string }) => {
  const words = useWords();
  const language = useLanguage();
  const list = usePages(AgencyMeasures, { id, first: 15 }, ({ agency }) => after(agency?.measures));
  const total = list.pages[0]?.agency?.measures.totalCount;
  return (
    <Panel
      title={`${words.agencies.measures} ${total?.toLocaleString('en') ?? ''}`}
      tools={
        total !== 0 && (
          <DownloadMenu<TakenMeasure>
            name="measures"
            read={readList(AgencyMeasuresTaken, { id }, ({ agency }) => ({
              ...(agency?.measures ?? nothing),
              nodes: agency?.measures.edges ?? [],
            }))}
            table={(all) => measuresTable(all, words, language)}
            json={({ node, role }) => ({ role, ...node })}
          />
        )
      }
    >
      <ul className="items">
        {list.pages.flatMap(({ agency }) =>
          (agency?.measures.edges ?? []).map(({ role, node }) => (
            <li key={`${role} ${node.id}`}>
              <MeasureBrief measure={node} note={words.agencyRoles[role]} />
            </li>
          )),
        )}
      </ul>
      {total === 0 && <p className="none">{words.agencies.noMeasures}</p>}
      <ListEnd {...list} />
    </Panel>
  );
};
