// A place: where it lies, what lies in it, and what documents say of it: sums, measures, documents, what happened,
// figures.
import { useAnswer } from '../answers.ts';
import { Place } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { agencyHref, entityHref } from '../parts/places.ts';
import { href, useRoute } from '../route.ts';
import { Documents } from './documents.tsx';
import { Found } from './found.tsx';
import { Head, wider } from './head.tsx';
import { Measures } from './measures.tsx';
import { Neighbours } from './neighbours.tsx';
import { Parts } from './parts.tsx';
import { Statistics } from './statistics.tsx';
import { Sums } from './sums.tsx';
import { TimePanel } from './time-panel.tsx';
import './entity.css';

export const PlaceView = () => {
  const words = useWords();
  const id = useRoute().query.get('id') ?? '';
  const asked = useAnswer(Place, { id });
  return (
    <Found asked={asked} of={({ region }) => region}>
      {(place) => (
        <div className="entity">
          <Head
            id={place.id}
            name={place.name}
            above={wider(place).map((one) => ({ name: one.name, to: entityHref('Region', one.id) }))}
            facts={[
              words.kinds['Region'] ?? null,
              place.code,
              words.entity.mentionsWithin(place.mentions, place.mentionsWithin),
            ]}
            names={place.names}
          >
            <Link to={href('/funding', { region: place.id })}>{words.ways.funding}</Link>
            <Link to={href('/documents', { region: place.id })}>{words.ways.documents}</Link>
            <Link to={href('/claim', { region: place.id })}>{words.ways.claim}</Link>
            <Link to={href('/', { q: place.name })}>{words.entity.search}</Link>
          </Head>
          <div className="entity-main">
            <Sums filter={{ regions: [place.id] }} asked={{ region: place.id }} />
            <Measures title={words.entity.measures} filter={{ regions: [place.id] }} />
            <Statistics filter={{ regions: [place.id] }} />
          </div>
          <div className="entity-side">
            <Parts title={words.entity.parts} parts={place.parts} to={(part) => entityHref('Region', part.id)} />
            <Documents
              title={words.ways.documents}
              filter={{ regions: [place.id], present: true }}
              asked={{ region: place.id }}
            />
            <TimePanel of="place" id={place.id} />
            <Parts title={words.agencies.title} parts={place.agencies} to={agencyHref} />
            <Neighbours id={place.id} />
          </div>
        </div>
      )}
    </Found>
  );
};
