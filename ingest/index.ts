// The way of a document, from bytes to what the stores take. A pure function: same bytes in, same bytes out.
import { auditRecall } from './audit.ts';
import { defaultLimits } from './limits.ts';
import { linkFacts } from './link/index.ts';
import { factsOf } from './pipeline.ts';
import { readDocument } from './read.ts';
import { readRulesVersion } from './rules-version.ts';
import type { Ingested, Limits, SourceFile, SourceText } from './types.ts';

export type { AuditEntry } from './audit.ts';
export { findRule, type NamedRule } from './find-rule.ts';
export { defaultLimits } from './limits.ts';
export { namedSteps } from './named-steps.ts';
export { openArchive, type UnpackingBudget } from './read/archive.ts';
export { linksOfPage } from './read/links.ts';
export { ruleBook } from './rule-book.ts';
export { saysValue } from './says-value.ts';
export type { AmountRuling, Ingested, Limits, SourceFile, SourceText } from './types.ts';

/** The version of the rules. A source that older rules read is read again. */
export const rulesVersion = readRulesVersion();

/** Reads a file and finds its facts; `failed` has the reasons and nothing else. */
export const ingest = async (file: SourceFile, limits: Limits = defaultLimits): Promise<Ingested> => {
  const read = await readDocument(file, limits);
  if (!read.ok) return { status: 'failed', diagnostics: read.diagnostics };
  const interpreted = factsOf(read.source);
  const graph = linkFacts(interpreted, rulesVersion, file.path);
  return {
    status: graph.status,
    facts: interpreted.facts,
    graph,
    passages: graph.passages,
    diagnostics: graph.diagnostics,
    audit: auditRecall(interpreted),
    rulings: interpreted.rulings,
  };
};

/** What development scripts ask of the rules. */
export const loadRuleTools = () => import('./rule-tools.ts');

/** The text of a file, or why it cannot be read. */
export type ReadText = SourceText | Extract<Ingested, { readonly status: 'failed' }>;

/** The text of a file as all spans count in it. */
export const readText = async (file: SourceFile, limits: Limits = defaultLimits): Promise<ReadText> => {
  const read = await readDocument(file, limits);
  return read.ok ? read.source : { status: 'failed', diagnostics: read.diagnostics };
};
