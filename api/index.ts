import type { ApiOptions } from './context.ts';
import type { CetuServer, ServerOptions } from './server.ts';

export { entitiesCalled } from './called.ts';
export type { ApiOptions, Corrections, SearchReader } from './context.ts';
export { type AskedOfFact, type FieldWords, factStatement } from './corrections/fact-statement.ts';
export { type AskedOfRelation, relationStatement } from './corrections/relation-statement.ts';
export { type ReadText, textCalled } from './corrections/text-of.ts';
export { isLoopback } from './hosts.ts';
export { industryFacet } from './industry-facet.ts';
export {
  type Intake,
  type IntakeCount,
  type IntakeJob,
  type IntakeKind,
  type IntakeResult,
  toldKinds,
} from './intake.ts';
export type { Limits } from './limits.ts';
export { createLoaders } from './loaders.ts';
export { openNameBook } from './name-book.ts';
export type { Original, Originals } from './originals.ts';
export { documentsAt, listedSource } from './places.ts';
export { regionFacet } from './region-facet.ts';
export type { SavedItem, SavedItems } from './saved.ts';
export { searchFilter, sourcesOfAgency } from './search-filter.ts';
export type { CetuServer, ServerOptions } from './server.ts';
export { namesIn, type UnderstoodKind, understoodOf } from './understanding.ts';

// Commands use pieces of the API; what GraphQL itself needs is loaded where it is served.

/** The GraphQL API over the stores; throws as a store does. */
export const createApi = async (options: ApiOptions) => (await import('./endpoint.ts')).createApi(options);

/** A server of the API and the page, which listens once it is told where. */
export const createCetuServer = async (options: ServerOptions): Promise<CetuServer> =>
  (await import('./server.ts')).createCetuServer(options);
