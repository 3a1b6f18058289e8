// Conditions that are typed into a query: title:措施 type:plan year:2020-2023 agency:科创局 金额:≥100万. They hold beside
// those of the filter.
import { CetuError, type DocumentType, documentTypes, type SourceId } from '../model/index.ts';
import { searchForm } from './form.ts';
import type { SearchFilter } from './port.ts';
import type { QueryPart } from './query-parts.ts';
import { narrowed, readSumRange, type SumRange } from './sums.ts';

export type Fields = {
  /** In search form; the document's title holds each. */
  readonly titles: readonly string[];
  /** Names as typed: the graph knows the sources (port.ts, agencySources). */
  readonly agencies: readonly string[];
  /** The document is of one of these; null where none is asked. */
  readonly types: readonly DocumentType[] | null;
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
  /** One of the passage's sums lies in it; null where none is asked. */
  readonly sums: SumRange | null;
};

/** A filter with the conditions of a query. */
export type FullFilter = SearchFilter & { readonly titles?: readonly string[]; readonly sums?: SumRange };

export const noFields: Fields = {
  titles: [],
  agencies: [],
  types: null,
  yearFrom: null,
  yearTo: null,
  sums: null,
};

// A Meilisearch server keeps so much of a value that is filtered; the longest title of the corpus has 54 characters.
const longestTitle = 100;

/** The title as title: looks at it. */
export const titleForm = (title: string): string => searchForm(title).slice(0, longestTitle);

type FieldPart = Extract<QueryPart, { readonly kind: 'field' }>;

/** Reads the fields; refuses a type or year that is none (INPUT). */
export const readFields = (parts: readonly FieldPart[]): Fields => {
  const of = (name: FieldPart['name']): readonly string[] =>
    parts.filter((part) => part.name === name && part.text.trim() !== '').map((part) => part.text);
  const years = of('year').map(readYears);
  return {
    titles: of('title').map(searchForm),
    agencies: of('agency'),
    types: of('type').length === 0 ? null : of('type').map(readType),
    yearFrom: years.length === 0 ? null : Math.max(...years.map(({ from }) => from)),
    yearTo: years.length === 0 ? null : Math.min(...years.map(({ to }) => to)),
    sums: of('amount')
      .flatMap((text) => readSumRange(text) ?? [])
      .reduce<SumRange | null>((all, range) => (all === null ? range : narrowed(all, range)), null),
  };
};

/** The filter with the fields of the query, and with the sources of the agencies that it names. */
export const withFields = (
  filter: SearchFilter,
  fields: Fields,
  agencySources: readonly (readonly SourceId[])[],
): FullFilter => {
  const { titles, types, yearFrom, yearTo, sums } = fields;
  const from = Math.max(filter.yearFrom ?? Number.NEGATIVE_INFINITY, yearFrom ?? Number.NEGATIVE_INFINITY);
  const to = Math.min(filter.yearTo ?? Number.POSITIVE_INFINITY, yearTo ?? Number.POSITIVE_INFINITY);
  const ofTypes = among(filter.documentTypes, types ?? undefined);
  const sources = agencySources.reduce<readonly SourceId[] | undefined>(among, filter.sources);
  return {
    ...filter,
    ...(ofTypes && { documentTypes: ofTypes }),
    ...(sources && { sources }),
    ...(Number.isFinite(from) && { yearFrom: from }),
    ...(Number.isFinite(to) && { yearTo: to }),
    ...(titles.length > 0 && { titles }),
    ...(sums && { sums }),
  };
};

const among = <T>(one: readonly T[] | undefined, other: readonly T[] | undefined): readonly T[] | undefined =>
  one && other ? one.filter((each) => other.includes(each)) : (one ?? other);

const readType = (typed: string): DocumentType => {
  const type = documentTypes.find((each) => each === typed.toLowerCase());
  if (type === undefined)
    throw new CetuError('INPUT', `There are no documents of type ${typed}; the types are ${documentTypes.join(', ')}.`);
  return type;
};

/** 2023, 2020-2023, 2020-, -2023. */
const readYears = (typed: string): { readonly from: number; readonly to: number } => {
  const [, from, dash, to] = /^(\d{4})?([-–—~～])?(\d{4})?$/u.exec(searchForm(typed)) ?? [];
  if ((from === undefined && to === undefined) || (dash === undefined && to !== undefined))
    throw new CetuError('INPUT', `${typed} is no year; year:2023 and year:2020-2023 are.`);
  return {
    from: from === undefined ? Number.NEGATIVE_INFINITY : Number(from),
    to: to === undefined ? (dash === undefined ? Number(from) : Number.POSITIVE_INFINITY) : Number(to),
  };
};
