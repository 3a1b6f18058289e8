export { modelFiles, modelIn, openMeaningIn } from './meaning/model.ts';
export { openMeaning } from './meaning/open.ts';
export { openSearchIndex, type SearchIndexOptions } from './open.ts';
export type * from './port.ts';
