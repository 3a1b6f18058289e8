// Conditions that a document states once for a section or for all of it: for rows of funding, all at a time.
import type { FundingRow, GraphNode, GraphReader, Neighbour } from '../graph/index.ts';
import { contains, type EdgeType, type FactNodeOf, maxPageSize, type Page } from '../model/index.ts';

type Condition = FactNodeOf<'Condition'>;

/**
 * By the id of a row: the conditions of the sections around its measure, the innermost first, then those of its
 * documents.
 */
export const sharedConditions = async (
  graph: GraphReader,
  rows: readonly FundingRow[],
): Promise<ReadonlyMap<string, readonly Condition[]>> => {
  const around = await sectionsAround(graph, [...new Set(rows.map(({ measure }) => measure.id))]);
  const documents = await documentsAround(graph, rows);
  const holders = new Map(
    rows.map((row) => [row.id, [...(around.get(row.measure.id) ?? []), ...(documents.get(row.id) ?? [])]]),
  );
  const stated = await ends(graph, [...new Set([...holders.values()].flat())], 'REQUIRES', 'out');
  return new Map(
    [...holders].map(([row, ids]) => [
      row,
      ids.flatMap((id) => (stated.get(id) ?? []).filter((node): node is Condition => node.kind === 'Condition')),
    ]),
  );
};

/** By measure: the sections in which it stands, the innermost first. */
const sectionsAround = async (graph: GraphReader, measures: readonly string[]): Promise<Map<string, string[]>> => {
  const above = new Map<string, string>();
  const sectionsAmong = (nodes: readonly GraphNode[] = []): string[] =>
    nodes.filter(({ kind }) => kind === 'Section').map(({ id }) => id);
  let at = measures;
  for (let via: readonly [EdgeType, 'out' | 'in'] = ['STATED_IN', 'out']; at.length > 0; via = ['HAS_PART', 'in']) {
    const found = await ends(graph, at, ...via);
    for (const id of at) {
      const [section] = sectionsAmong(found.get(id));
      if (section !== undefined) above.set(id, section);
    }
    at = [...new Set(at.flatMap((id) => above.get(id) ?? []))].filter((id) => !above.has(id));
  }
  return new Map(
    measures.map((measure) => {
      const sections = new Set<string>();
      for (let id = above.get(measure); id !== undefined && !sections.has(id); id = above.get(id)) sections.add(id);
      return [measure, [...sections]];
    }),
  );
};

/** By row: the documents in whose text its award stands, titled parts before the whole. */
const documentsAround = async (graph: GraphReader, rows: readonly FundingRow[]): Promise<Map<string, string[]>> => {
  const wholes = [...new Set(rows.map(({ document }) => document.id))];
  const parts = await ends(graph, wholes, 'ANNEXES', 'out');
  return new Map(
    rows.map(({ id, document, provenance: { source, span } }) => {
      const holding = (parts.get(document.id) ?? []).filter(
        (node) =>
          node.kind === 'Document' &&
          node.document?.sources.some((place) => place.id === source && contains(place.span, span)),
      );
      return [id, [...new Set([...holding.map((part) => part.id), document.id])]];
    }),
  );
};

/** What stands at the other ends of edges of a type, by the id asked about. */
const ends = async (
  graph: GraphReader,
  ids: readonly string[],
  via: EdgeType,
  direction: 'out' | 'in',
): Promise<Map<string, GraphNode[]>> => {
  const found = new Map<string, GraphNode[]>();
  for (let at = 0; at < ids.length; at += idsAtOnce) {
    const asked = ids.slice(at, at + idsAtOnce);
    const pages: readonly Page<Neighbour>[] = await graph.neighbours(asked, [via], direction, { first: maxPageSize });
    for (const [place, id] of asked.entries())
      found.set(
        id,
        (pages[place]?.items ?? []).map(({ node }) => node),
      );
  }
  return found;
};

const idsAtOnce = 500;
