export { openSearchIndex, type SearchIndexOptions } from './open.ts';
export type * from './port.ts';
