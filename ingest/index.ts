// The way of a document, from bytes to what the stores take. A pure function: same bytes in, same bytes out.
// Six hundred modules lie behind it. Each part is loaded when it is first asked for: most commands need none of them.

import type { ReadText } from './ingest.ts';
import { defaultLimits } from './limits.ts';
import type { Ingested, Limits, SourceFile } from './types.ts';

export type { AuditEntry } from './audit.ts';
export type { NamedRule } from './find-rule.ts';
export type { ReadText } from './ingest.ts';
export { defaultLimits } from './limits.ts';
export { holderOfParts, type Part, type Parts, type ReadParts, readParts } from './parts.ts';
export { type Archive, openArchive, type UnpackingBudget } from './read/archive.ts';
export type { ruleBook } from './rule-book.ts';
export { rulesVersion } from './rules-version.ts';
export type { AmountRuling, Ingested, Limits, SourceFile, SourceText } from './types.ts';

/** Reads a file and finds its facts; `failed` has the reasons and nothing else. */
export const ingest = async (file: SourceFile, limits: Limits = defaultLimits): Promise<Ingested> =>
  (await loadIngest()).ingest(file, limits);

/** The text of a file as all spans count in it. */
export const readText = async (file: SourceFile, limits: Limits = defaultLimits): Promise<ReadText> =>
  (await loadIngest()).readText(file, limits);

/** Loads what both of them need, lest the first file wait for it. */
export const loadIngest = () => import('./ingest.ts');

/** Where a web page leads. */
export const loadLinksOfPage = async () => (await import('./read/links.ts')).linksOfPage;

/** Whether words can state a value. */
export const loadSaysValue = async () => (await import('./says-value.ts')).saysValue;

/** The rules by table and by id, and the steps that no table has. */
export const loadNamedRules = () => import('./named-rules.ts');

/** What development scripts ask of the rules. */
export const loadRuleTools = () => import('./rule-tools.ts');
