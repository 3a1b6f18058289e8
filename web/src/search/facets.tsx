// How the passages found are spread, as filters: kind, region and year of their documents, industries that
// their texts name, and what is in force today.
import { useLaterAnswer } from '../answers.ts';
import { type SearchFilter, SearchIndustries, type SearchQuery, SearchSpread } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Alone } from '../parts/alone.tsx';
import { Choices } from '../parts/choices.tsx';
import { Chosen } from '../parts/entity-picker.tsx';
import { readingOf, readSearched } from '../parts/searched.ts';
import { Skeleton } from '../parts/state.tsx';
import { states } from '../parts/states.ts';
import { TextField } from '../parts/text-field.tsx';
import { useNames } from '../parts/use-names.ts';
import { go, known, useRoute, withValues } from '../route.ts';
import { documentTypes } from './search-query.ts';

type Spread = SearchQuery['search']['facets'];

type Props = {
  readonly text: string;
  readonly filter: SearchFilter;
  /** How the hits are spread under all filters. */
  readonly facets: Spread | undefined;
};

/**
 * How the hits are spread without one of the filters, so that its other values stay; the same spread where it is not
 * set.
 */
const useSpread = ({ text, filter, facets }: Props, leave: readonly (keyof SearchFilter)[]): Spread | undefined => {
  const isSet = leave.some((name) => filter[name] !== undefined);
  const rest = Object.fromEntries(Object.entries(filter).filter(([name]) => !leave.some((one) => one === name)));
  const reading = readingOf(readSearched(useRoute().query));
  const { answer } = useLaterAnswer(SearchSpread, isSet ? { text, filter: rest, ...reading } : null);
  return isSet ? (answer?.search.facets ?? facets) : facets;
};

/** By industry, with the fields in it; asked after the hits, for it is another question. */
const useIndustries = ({
  text,
  filter,
}: Props): ReadonlyMap<string, { readonly name: string; readonly count: number }> => {
  const { industries: _, ...rest } = filter;
  const reading = readingOf(readSearched(useRoute().query));
  const { answer } = useLaterAnswer(SearchIndustries, { text, filter: rest, ...reading, industries: mostIndustries });
  const counts = answer?.search.facets.industries ?? [];
  return new Map(counts.map(({ id, value, count }) => [id ?? value, { name: value, count }]));
};

const mostIndustries = 20;

export const Facets = (props: Props) => {
  const words = useWords();
  const { query } = useRoute();
  const set = (name: string, values: readonly string[] | string): void => go(withValues(query, { [name]: values }));
  const years = useSpread(props, ['yearFrom', 'yearTo'])?.years ?? [];
  const types = new Map(useSpread(props, ['documentTypes'])?.documentTypes.map(({ type, count }) => [type, count]));
  // Several may go by one name, which finds all of them.
  const regions = new Map<string, number>();
  for (const { value, count } of useSpread(props, ['regions', 'within'])?.regions ?? [])
    regions.set(value, (regions.get(value) ?? 0) + count);
  const industries = useIndustries(props);
  const chosenIndustries = query.getAll('industry');
  const industryNames = useNames(chosenIndustries);
  const industryName = (id: string): string =>
    industries.get(id)?.name ?? industryNames[chosenIndustries.indexOf(id)] ?? id;
  const chosenTypes = known(query, 'type', documentTypes);
  const chosenRegions = query.getAll('region');
  if (!props.facets) return <Skeleton lines={12} />;
  return (
    <div className="facets">
      <Within name="document" />
      <Within name="agency" />
      <Choices
        label={words.search.types}
        values={documentTypes.filter((type) => types.has(type) || chosenTypes.includes(type))}
        chosen={chosenTypes}
        name={(type) => words.documentTypes[type]}
        count={(type) => types.get(type)}
        onChange={(chosen) => set('type', chosen)}
      />
      <Choices
        label={words.search.regions}
        values={[...new Set([...regions.keys(), ...chosenRegions])].slice(0, 30)}
        chosen={chosenRegions}
        name={(region) => region}
        count={(region) => regions.get(region)}
        onChange={(chosen) => set('region', chosen)}
        few={10}
      />
      <Alone />
      <Choices
        label={words.search.states}
        values={states}
        chosen={known(query, 'state', states)}
        name={(state) => words.states[state]}
        onChange={(chosen) => set('state', chosen)}
      />
      <Years years={years} />
      {/* last, for they come later than the others and push nothing away there */}
      <Choices
        label={words.search.industries}
        values={[...new Set([...industries.keys(), ...chosenIndustries])]}
        chosen={chosenIndustries}
        name={industryName}
        count={(id) => industries.get(id)?.count}
        onChange={(chosen) => set('industry', chosen)}
      />
    </div>
  );
};

/** Documents or agencies within whose texts is searched; set by links from elsewhere, taken off here. */
export const Within = ({ name }: { readonly name: 'document' | 'agency' }) => {
  const words = useWords();
  const { query } = useRoute();
  const ids = query.getAll(name);
  if (ids.length === 0) return null;
  return (
    <div className="field">
      <span>{name === 'document' ? words.search.withinDocument : words.search.withinAgency}</span>
      <Chosen ids={ids} onRemove={(id) => go(withValues(query, { [name]: ids.filter((one) => one !== id) }))} />
    </div>
  );
};

const Years = ({ years }: { readonly years: Spread['years'] }) => {
  const words = useWords();
  const { query } = useRoute();
  const from = query.get('from') ?? '';
  const to = query.get('to') ?? '';
  const values = years.map(({ value }) => value).sort();
  if (values.length === 0 && !from && !to) return null;
  const single = from === to ? values.filter((year) => year === from) : [];
  return (
    <>
      <Choices
        label={words.search.years}
        values={values}
        chosen={single}
        name={(year) => year}
        count={(year) => years.find(({ value }) => value === year)?.count}
        onChange={(chosen) => {
          const year = chosen.at(-1) ?? '';
          go(withValues(query, { from: year, to: year }));
        }}
      />
      <div className="pair">
        <TextField label={words.search.from} value={from} onChange={(year) => go(withValues(query, { from: year }))} />
        <TextField label={words.search.to} value={to} onChange={(year) => go(withValues(query, { to: year }))} />
      </div>
    </>
  );
};
