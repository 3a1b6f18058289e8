export type { Ingested, Limits, SourceFile, SourceText } from './types.ts';
