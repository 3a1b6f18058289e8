// A measure: where it stands, what it gives to whom on what terms, who is behind it, until when, and what details it.
import { useAnswer } from '../answers.ts';
import { MeasureItem } from '../document/measure-item.tsx';
import { type MeasureBriefFragment, MeasurePage } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { DocumentName } from '../parts/document-name.tsx';
import { Link } from '../parts/link.tsx';
import { Panel } from '../parts/panel.tsx';
import { documentHref, entityHref } from '../parts/places.ts';
import { Quote } from '../parts/quote.tsx';
import { Requirement } from '../parts/requirement.tsx';
import { useRoute } from '../route.ts';
import { Found } from './found.tsx';
import { Head } from './head.tsx';
import { MeasureBrief } from './measures.tsx';
import { Neighbours } from './neighbours.tsx';
import { TimePanel } from './time-panel.tsx';
import './entity.css';

export const MeasureView = () => {
  const words = useWords();
  const id = useRoute().query.get('id') ?? '';
  const asked = useAnswer(MeasurePage, { id });
  return (
    <Found asked={asked} of={({ measure }) => measure}>
      {(measure) => (
        <div className="entity">
          <Head
            id={measure.id}
            name={measure.title}
            facts={[
              words.kinds['Measure'] ?? null,
              measure.beneficiary,
              measure.force?.from || measure.force?.through
                ? words.force(measure.force.from, measure.force.through)
                : words.noForce,
              measure.state !== 'UNKNOWN' && words.document.today(words.states[measure.state]),
            ]}
          >
            <Link to={documentHref(measure.document, measure.provenance)}>{words.quote.open}</Link>
            {measure.document?.region && (
              <Link to={entityHref('Region', measure.document.region.id)} lang="zh-CN">
                {measure.document.region.name}
              </Link>
            )}
            {measure.industries.map((industry) => (
              <Link key={industry.id} to={entityHref('Industry', industry.id)} lang="zh-CN">
                {industry.name}
              </Link>
            ))}
          </Head>
          <div className="entity-main">
            <Panel title={words.funding.ladder}>
              <div className="padded">
                <MeasureItem measure={measure} document={measure.document} />
              </div>
              {measure.inheritedConditions.length > 0 && (
                <ul className="conditions" lang="zh-CN">
                  {measure.inheritedConditions.map(({ condition, bearer }) => (
                    <li key={condition.id}>
                      <Requirement one={condition} />
                      <small className="inline">
                        {' '}
                        {bearer.__typename === 'Section'
                          ? words.funding.ofSection(bearer.title)
                          : words.funding.ofDocument}
                      </small>
                    </li>
                  ))}
                </ul>
              )}
            </Panel>
            <Panel title={words.funding.columns.quote}>
              {measure.document && <DocumentName document={measure.document} />}
              <p className="facts" lang="zh-CN">
                {measure.path.join(' › ')}
              </p>
              <Quote place={measure.provenance} document={measure.document} />
            </Panel>
            <Others title={words.entity.details} measures={measure.implements ? [measure.implements] : []} />
            <Others title={words.entity.detailedBy} measures={measure.implementedBy} />
          </div>
          <div className="entity-side">
            {measure.document && <TimePanel of="document" id={measure.document.id} />}
            <Neighbours id={measure.id} />
          </div>
        </div>
      )}
    </Found>
  );
};

type OthersProps = { readonly title: string; readonly measures: readonly MeasureBriefFragment[] };

const Others = ({ title, measures }: OthersProps) =>
  measures.length === 0 ? null : (
    <Panel title={title}>
      <ul className="items">
        {measures.map((measure) => (
          <li key={measure.id}>
            <MeasureBrief measure={measure} />
          </li>
        ))}
      </ul>
    </Panel>
  );
