// What shortest-paths.ts asks of the database; a ref is the property of that name.
import { type EdgeType, edgeTypes } from '../../model/index.ts';
import type { PathStorage } from '../shortest-paths.ts';
import type { Run } from './connection.ts';
import { type EdgeProperties, provenanceOf } from './neighbours.ts';
import { askedNodes, type Found, graphNode } from './nodes.ts';
import { refOf } from './texts.ts';

const via = edgeTypes.join('|');

export const pathStorage = (run: Run): PathStorage<string> => ({
  refs: async (ids) => {
    const found = await run<{ at: number; ref: string }>(`${askedNodes} RETURN at, node.ref AS ref`, {
      refs: ids.map(refOf),
    });
    return ids.map((_, at) => found.find((each) => each.at === at)?.ref ?? null);
  },
  steps: (frontier) =>
    run<{ a: string; b: string }>(
      `UNWIND $frontier AS a MATCH (:Node {ref: a})-[:${via}]-(other) RETURN DISTINCT a, other.ref AS b`,
      { frontier },
    ),
  nodes: async (refs) => {
    const found = await run<{ ref: string; node: Found }>(
      'UNWIND $refs AS ref MATCH (node:Node {ref: ref}) RETURN ref, node',
      { refs },
    );
    return new Map(found.map(({ ref, node }) => [ref, graphNode(node)]));
  },
  edges: async (pairs) => {
    const rows = await run<{ a: string; b: string; forward: boolean; type: EdgeType; properties: EdgeProperties }>(
      `UNWIND $pairs AS pair MATCH (a:Node {ref: pair.a}) MATCH (b:Node {ref: pair.b})
       CALL (a, b) { MATCH (a)-[r:${via}]-(b) WITH r, startNode(r) = a AS forward
         ORDER BY forward DESC, type(r), r.source, r.start, r.place LIMIT 1
         RETURN forward, type(r) AS type, properties(r) AS properties }
       RETURN pair.a AS a, pair.b AS b, forward, type, properties`,
      { pairs },
    );
    return rows.map(({ properties, ...edge }) => ({ ...edge, provenance: provenanceOf(properties) }));
  },
});
