// An industry: where it lies in the tree, and what documents give it and say of it.
import { useAnswer } from '../answers.ts';
import { DocumentsWithSums, Industry } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { Panel } from '../parts/panel.tsx';
import { documentHref, entityHref } from '../parts/places.ts';
import { Refused, Skeleton } from '../parts/state.tsx';
import { href, useRoute } from '../route.ts';
import { Found } from './found.tsx';
import { Head, wider } from './head.tsx';
import { Measures } from './measures.tsx';
import { Neighbours } from './neighbours.tsx';
import { Parts } from './parts.tsx';
import { Statistics } from './statistics.tsx';
import { Sums } from './sums.tsx';
import { TimePanel } from './time-panel.tsx';
import './entity.css';

export const IndustryView = () => {
  const words = useWords();
  const id = useRoute().query.get('id') ?? '';
  const asked = useAnswer(Industry, { id });
  return (
    <Found asked={asked} of={({ industry }) => industry}>
      {(industry) => (
        <div className="entity">
          <Head
            id={industry.id}
            name={industry.name}
            above={wider(industry).map((one) => ({ name: one.name, to: entityHref('Industry', one.id) }))}
            facts={[
              words.kinds['Industry'] ?? null,
              words.entity.mentionsWithin(industry.mentions, industry.mentionsWithin),
            ]}
            names={industry.names}
          >
            <Link to={href('/funding', { industry: industry.id })}>{words.ways.funding}</Link>
            <Link to={href('/', { q: industry.name })}>{words.entity.search}</Link>
          </Head>
          <div className="entity-main">
            <Sums filter={{ industries: [industry.id] }} asked={{ industry: industry.id }} />
            <Measures title={words.entity.measures} filter={{ industries: [industry.id] }} />
            <Statistics filter={{ industries: [industry.id] }} />
          </div>
          <div className="entity-side">
            <Parts title={words.entity.parts} parts={industry.parts} to={(part) => entityHref('Industry', part.id)} />
            <WithSums id={industry.id} />
            <TimePanel of="industry" id={industry.id} />
            <Neighbours id={industry.id} />
          </div>
        </div>
      )}
    </Found>
  );
};

/** The documents that give sums to it, those with most first. */
const WithSums = ({ id }: { readonly id: string }) => {
  const words = useWords();
  const { answer, refusal, retry } = useAnswer(DocumentsWithSums, { filter: { industries: [id] }, first: 20 });
  return (
    <Panel title={words.entity.withSums}>
      {refusal && <Refused refusal={refusal} retry={retry} />}
      {!answer && !refusal && <Skeleton lines={5} />}
      {answer?.fundingBy.totalCount === 0 && <p className="none">{words.home.nothing}</p>}
      <ul className="items dense">
        {answer?.fundingBy.nodes.map(({ key, name, rows }) => (
          <li key={key}>
            <Link to={documentHref({ id: key })} lang="zh-CN">
              {name}
            </Link>{' '}
            <small className="inline">{words.funding.total(rows)}</small>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
