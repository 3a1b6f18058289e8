// Turns facts into what the graph stores: nodes, edges, and for every body, document and place its identity keys with
// how they were found. Decides 我委, 本市, 科创局 → whose; never decides across sources. One function for each kind of fact,
// in a file of its own.
import { createHash } from 'node:crypto';
import { documentDay, type Passage, type SourceGraph, withSums } from '../../model/index.ts';
import type { Interpreted } from '../types.ts';
import { linkAgencies } from './agencies.ts';
import { linkAmendments } from './amendments.ts';
import { startAssertions } from './assertions.ts';
import { linkDetailed } from './details.ts';
import { documentStatements, linkDocument } from './documents.ts';
import { linkIndustries } from './industries.ts';
import { linkMeasures } from './measures.ts';
import { linkPeople } from './people.ts';
import { linkReferences } from './references.ts';
import { placeOf } from './regions.ts';
import { linkResearch } from './research.ts';
import { linkSections } from './sections.ts';
import { linkStatistics } from './statistics.ts';

/** All that the source asserts. `path` is where it was read from. */
export const linkFacts = (text: Interpreted, rules: string, path: string): SourceGraph => {
  const place = placeOf(text);
  const to = startAssertions(text, place);
  const keys = linkDocument(to);
  linkSections(to);
  linkAgencies(to);
  linkMeasures(to, keys[0]);
  linkReferences(to, keys[0]);
  linkDetailed(to, keys[0]);
  const amends = linkAmendments(to, keys[0]);
  linkIndustries(to);
  linkResearch(to);
  linkStatistics(to);
  linkPeople(to, keys[0]);
  const { title, type, docNumber, region, dates } = text.facts.document;
  const document = { title: title ?? '', type, docNumber, region, date: documentDay(dates) };
  const passages = withSums(text.passages, to.nodes).map((passage) => ({ ...passage, document }));
  return {
    id: text.id,
    origins: [{ path, bytesHash: text.bytesHash }],
    rules,
    status: text.diagnostics.some((remark) => remark.severity === 'error') ? 'partial' : 'complete',
    passagesHash: hashOf(passages),
    text: text.text,
    documents: documentStatements(text, place, keys, amends),
    keys: to.keys,
    equivalences: to.equivalences,
    nodes: to.nodes,
    edges: to.edges,
    passages,
    diagnostics: [...text.diagnostics, ...to.diagnostics],
  };
};

const hashOf = (passages: readonly Passage[]): string =>
  createHash('sha256').update(JSON.stringify(passages)).digest('hex').slice(0, 24);
