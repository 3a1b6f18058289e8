export { openSearchIndex } from './open.ts';
export type * from './port.ts';
