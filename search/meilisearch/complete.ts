// The passages that hold all words and phrases of a query and none of the excluded: how many, of which documents, by
// id.
//
// A word of one or two Han characters or of letters and figures is a filter, exact. A longer one is the pairs in it,
// which also passages have where they stand apart; that jieba cut the word itself tells most of those that hold it.
// What is left in doubt is read: its text decides.
import { compareText, type SourceId } from '../../model/index.ts';
import { phraseTokens } from '../../text/index.ts';
import type { FullFilter } from '../fields.ts';
import type { FacetCount, SearchFacets } from '../port.ts';
import type { Query } from '../query.ts';
import type { DatePlace } from '../ranking.ts';
import { holdsTerm } from '../terms.ts';
import { dateNumber, dateOfNumber, type PassageDocument } from './documents.ts';
import { allOf, anyOf, conditionsOf, isOneOf, type Match, matchOfTerm, noneOf, quoted, titleFilter } from './filter.ts';
import type { Server } from './server.ts';
import { mostFacetValues } from './settings.ts';

export type Complete = {
  readonly total: number;
  readonly facets: SearchFacets;
  /** Finds them, and the impostors. */
  readonly filter: string;
  /** The passages that the filter finds and that are not complete, each with its source. */
  readonly impostors: ReadonlyMap<string, SourceId>;
};

/** What the server can check of a query and a filter, beside the words. */
export type Demands = {
  /** Every hit passes these; where a phrase or an exclusion is not exact, not all that pass are hits. */
  readonly filters: readonly string[];
  readonly admits: (form: string) => boolean;
  /** Whether they ask for some documents only. */
  readonly isFiltered: boolean;
};

type Doubtful = Pick<PassageDocument, 'passage' | 'source' | 'form' | 'type' | 'region' | 'year'>;

const all = 1_000_000;

/** Reads the conditions of the filter, the phrases and the exclusions. */
export const demandsOf = ({ phrases, excluded }: Query, filter: FullFilter, ofTitles: readonly string[]): Demands => ({
  filters: [
    ...conditionsOf(filter),
    ...ofTitles,
    ...phrases.map((phrase) => matchOfTerm(phrase).filter),
    ...noneOf(excluded.map(matchOfTerm).flatMap(certainOf)),
  ],
  isFiltered: conditionsOf(filter).length + ofTitles.length > 0,
  admits: (form) =>
    phrases.every((phrase) => holdsTerm(form, phrase)) && !excluded.some((word) => holdsTerm(form, word)),
});

/** The condition that the document's title holds what title: asks, of at most 3,000 titles. */
export const titlesMeant = async (server: Server, filter: FullFilter): Promise<readonly string[]> => {
  const sought = filter.titles ?? [];
  if (sought.length === 0) return [];
  const pairs = sought.flatMap(phraseTokens).map(titleFilter);
  const [answer] = await server.query([
    { filter: allOf(['kind = passage', ...pairs]), limit: 0, facets: ['documentTitle'] },
  ]);
  const titles = Object.keys(answer?.facets['documentTitle'] ?? {});
  return [
    isOneOf(
      'documentTitle',
      titles.filter((title) => sought.every((each) => title.includes(each))),
    ),
  ];
};

/** Counts the complete passages. */
export const countComplete = async (server: Server, query: Query, demands: Demands): Promise<Complete> => {
  const held = [...query.words, ...query.phrases].map(matchOfTerm);
  const sought = [...demands.filters, ...query.words.map((word) => matchOfTerm(word).filter)];
  const filter = allOf(held.length === 0 ? ['kind = passage', ...sought] : sought);
  const doubts = [
    ...noneOf(held.filter(({ exact }) => !exact).map(({ certain }) => certain ?? 'kind = none')),
    ...query.excluded.map(matchOfTerm).flatMap(({ filter: sought, exact }) => (exact ? [] : [sought])),
  ];
  const [counted, doubtful] = await server.query<Doubtful>([
    { filter, limit: 0, facets: ['type', 'region', 'year'] },
    ...(doubts.length === 0
      ? []
      : [
          {
            filter: allOf([filter, anyOf(doubts)]),
            limit: all,
            attributesToRetrieve: ['passage', 'source', 'form', 'type', 'region', 'year'],
          },
        ]),
  ]);
  const refused = (doubtful?.documents ?? []).filter(
    ({ form }) => !demands.admits(form) || !query.words.every((word) => holdsTerm(form, word)),
  );
  const facet = (name: 'type' | 'region' | 'year'): readonly FacetCount[] =>
    countsWithout(
      counted?.facets[name] ?? {},
      refused.map((document) => document[name]),
    );
  return {
    total: (counted?.total ?? 0) - refused.length,
    facets: { documentTypes: facet('type'), regions: facet('region'), years: facet('year') },
    filter,
    impostors: new Map(refused.map(({ passage, source }) => [passage, source])),
  };
};

/** How many complete passages each source has, by id. The server lists so many values at a time, in their order. */
export const countBySource = async (
  server: Server,
  { filter, impostors }: Complete,
): Promise<readonly FacetCount[]> => {
  const counts: Record<string, number> = {};
  for (let last: string | null = null; ; ) {
    const behind: string = last === null ? filter : allOf([filter, `source > ${quoted(last)}`]);
    const [page] = await server.query([{ filter: behind, limit: 0, facets: ['source'] }]);
    const found = page?.facets['source'] ?? {};
    Object.assign(counts, found);
    const ids = Object.keys(found).sort(compareText);
    if (ids.length < mostFacetValues) break;
    last = ids.at(-1) ?? null;
  }
  return countsWithout(counts, [...impostors.values()]).toSorted((a, b) => compareText(a.value, b.value));
};

/** The ids of complete passages behind one, in their order, without the candidates. */
export const findRest = async (
  server: Server,
  { filter, impostors }: Complete,
  candidates: ReadonlySet<string>,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly string[]> => {
  const ids: string[] = [];
  const size = limit + candidates.size;
  for (let last = after; ; ) {
    const [page] = await server.query<Pick<PassageDocument, 'passage'>>([
      {
        filter: last === null ? filter : allOf([filter, `passage > ${quoted(last)}`]),
        sort: ['passage:asc'],
        limit: size,
        attributesToRetrieve: ['passage'],
      },
    ]);
    const found = (page?.documents ?? []).map(({ passage }) => passage);
    ids.push(...found.filter((id) => !candidates.has(id) && !impostors.has(id)));
    if (ids.length >= limit || found.length < size) return ids.slice(0, limit);
    last = found.at(-1) ?? null;
  }
};

/** The complete passages behind a place, those of the newest document first, then by id. */
export const findByDate = async (
  server: Server,
  { filter, impostors }: Complete,
  after: DatePlace | null,
  limit: number,
): Promise<readonly DatePlace[]> => {
  const places: DatePlace[] = [];
  const size = limit + impostors.size;
  const behind =
    after === null
      ? []
      : [
          `(date < ${dateNumber(after.date)}) OR ((date = ${dateNumber(after.date)}) AND (passage > ${quoted(after.id)}))`,
        ];
  const [page] = await server.query<Pick<PassageDocument, 'passage' | 'date'>>([
    {
      filter: allOf([filter, ...behind]),
      sort: ['date:desc', 'passage:asc'],
      limit: size,
      attributesToRetrieve: ['passage', 'date'],
    },
  ]);
  for (const { passage, date } of page?.documents ?? [])
    if (!impostors.has(passage)) places.push({ id: passage, date: dateOfNumber(date) });
  return places.slice(0, limit);
};

/** What surely finds passages with the word. */
const certainOf = ({ filter, exact, certain }: Match): readonly string[] => {
  if (exact) return [filter];
  return certain === null ? [] : [certain];
};

const countsWithout = (
  counts: Readonly<Record<string, number>>,
  refused: readonly (string | number | null)[],
): readonly FacetCount[] => {
  const left = new Map(Object.entries(counts));
  for (const value of refused) if (value !== null) left.set(`${value}`, (left.get(`${value}`) ?? 0) - 1);
  return [...left]
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compareText(a.value, b.value));
};
