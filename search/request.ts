// A request, read before an index is asked: the query, its conditions joined with those of the filter, the page. The
// same on every adapter.
import { CetuError, type PageRequest } from '../model/index.ts';
import { type FullFilter, withFields } from './fields.ts';
import type { SearchOrder, SearchQuery, SearchResult } from './port.ts';
import { hasWords, parseQuery, type Query } from './query.ts';
import { checkPage, datePlaceOf, planPage } from './ranking.ts';
import { waysToSay } from './synonyms.ts';

export type ReadRequest = {
  /** As it was typed. */
  readonly text: string;
  readonly query: Query;
  readonly filter: FullFilter;
  readonly page: PageRequest;
  readonly order: SearchOrder;
  /** Whether neither words are looked for, nor does an exclusion or condition choose among what is there. */
  readonly asksNothing: boolean;
};

/** Reads the request; the sources of the agencies that the text names are asked for here, before any transaction. */
export const readRequest = async (asked: SearchQuery): Promise<ReadRequest> => {
  const { page, order = 'relevance', agencySources } = asked;
  checkPage(page);
  const query = parseQuery(asked.text, asked);
  const { agencies } = query.fields;
  if (agencies.length > 0 && agencySources === undefined)
    throw new CetuError('INPUT', 'agency: is understood beside a graph only, which knows the bodies.');
  const sources = await Promise.all(
    agencies.map(async (name) => {
      const names = asked.synonyms === false ? [name] : waysToSay(name);
      return [...new Set((await Promise.all(names.map((each) => agencySources?.(each) ?? []))).flat())].sort();
    }),
  );
  const filter = withFields(asked.filter ?? {}, query.fields, sources);
  const hasFields = Object.keys(withFields({}, query.fields, sources)).length > 0;
  const lists = query.excluded.length > 0 || hasFields;
  return { text: asked.text, query, filter, page, order, asksNothing: !hasWords(query) && !lists };
};

/** What is answered where nothing is asked; refuses a cursor of another list. */
export const emptyResult = ({ page, order, query }: ReadRequest, meaning: SearchResult['meaning']): SearchResult => {
  if (order === 'date') datePlaceOf(page);
  else planPage([], 0, page);
  return {
    hits: [],
    cursors: [],
    hasNext: false,
    total: 0,
    facets: { documentTypes: [], regions: [], years: [] },
    terms: [],
    understood: query.understood,
    conditions: query.conditions,
    unread: query.unread,
    meaning,
  };
};

/** The words and phrases that were looked for. */
export const termsOf = ({ words, phrases }: Query): readonly string[] => [...words, ...phrases].map(({ text }) => text);
