// Pictures of what the filters leave, each drawn when it is asked for, with its table and as a file.
import { lazy, Suspense } from 'react';
import { readFunding } from '../funding/funding-query.ts';
import { useWords } from '../language.ts';
import { EntityPicker } from '../parts/entity-picker.tsx';
import { InForce, inForceValues } from '../parts/in-force.tsx';
import { Link } from '../parts/link.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Loading } from '../parts/state.tsx';
import { TextField } from '../parts/text-field.tsx';
import { go, href, known, useRoute, withValues } from '../route.ts';
import { SaveMenu } from '../saved/save-menu.tsx';
import { searchName } from '../saved/saved.ts';
import './pictures.css';

const kinds = ['matrix', 'places', 'sizes', 'validity', 'years', 'graph'] as const;

const Matrix = lazy(async () => ({ default: (await import('./matrix.tsx')).Matrix }));
const Places = lazy(async () => ({ default: (await import('./places.tsx')).Places }));
const Sizes = lazy(async () => ({ default: (await import('./sizes.tsx')).Sizes }));
const Validity = lazy(async () => ({ default: (await import('./validity.tsx')).Validity }));
const Years = lazy(async () => ({ default: (await import('./years.tsx')).Years }));
const Graph = lazy(async () => ({ default: (await import('./graph.tsx')).Graph }));

export const PicturesView = () => {
  const words = useWords();
  const { query } = useRoute();
  const kind = known(query, 'kind', kinds)[0] ?? 'matrix';
  const [regions, industries, text] = [query.getAll('region'), query.getAll('industry'), query.get('text') ?? ''];
  const asked = { region: regions, industry: industries, text, ...inForceValues(query) };
  const filter = Object.fromEntries(
    Object.entries(readFunding(query).filter).filter(([, value]) => value !== undefined),
  );
  return (
    <div className="pictures">
      <PageTitle title={words.pictures.title}>
        <div className="actions">
          <SaveMenu name={searchName(words.pictures.kinds[kind], text)} />
        </div>
      </PageTitle>
      <nav className="tabs" aria-label={words.pictures.title}>
        {kinds.map((one) => (
          <Link
            key={one}
            to={
              one === 'graph'
                ? href('/pictures', { kind: one, id: regions[0] ?? query.get('id') })
                : withValues(query, { kind: one, id: null, to: null })
            }
            aria-current={one === kind ? 'page' : undefined}
          >
            {words.pictures.kinds[one]}
          </Link>
        ))}
      </nav>
      {kind !== 'graph' && (
        <form className="bar" onSubmit={(event) => event.preventDefault()}>
          {kind !== 'places' && (
            <EntityPicker
              kind="region"
              label={words.funding.region}
              chosen={regions}
              onChange={(region) => go(withValues(query, { region }))}
            />
          )}
          {kind !== 'validity' && (
            <>
              <EntityPicker
                kind="industry"
                label={words.funding.industry}
                chosen={industries}
                onChange={(industry) => go(withValues(query, { industry }))}
              />
              <TextField
                label={words.compare.theme}
                value={text}
                onChange={(value) => go(withValues(query, { text: value }), { replace: true })}
              />
              <InForce />
            </>
          )}
        </form>
      )}
      <Suspense fallback={<Loading />}>
        {kind === 'matrix' && <Matrix filter={filter} asked={asked} />}
        {kind === 'places' && <Places filter={filter} asked={asked} />}
        {kind === 'sizes' && <Sizes filter={filter} asked={asked} />}
        {kind === 'validity' && <Validity filter={regions.length > 0 ? { regions } : {}} />}
        {kind === 'years' && <Years filter={filter} asked={asked} />}
        {kind === 'graph' && <Graph />}
      </Suspense>
    </div>
  );
};
