// Shortest paths, as shortest-paths.ts walks them; each step is one statement for its whole frontier.
import { CetuError, type EdgeType, edgeTypes } from '../../model/index.ts';
import type { Path, PathLimit } from '../port.ts';
import { checkPathLimit, PathSearch, routesOf } from '../shortest-paths.ts';
import type { Run } from './connection.ts';
import { type EdgeProperties, provenanceOf } from './neighbours.ts';
import { askedNodes, type Found, graphNode } from './nodes.ts';
import { refOf } from './texts.ts';

const via = edgeTypes.join('|');

export const findPaths = async (run: Run, from: string, to: string, limit: PathLimit): Promise<readonly Path[]> => {
  checkPathLimit(limit);
  const ends = await run<{ at: number; ref: string }>(`${askedNodes} RETURN at, node.ref AS ref`, {
    refs: [from, to].map(refOf),
  });
  const [start, end] = [0, 1].map((at) => ends.find((found) => found.at === at)?.ref);
  if (start === undefined || end === undefined || start === end) return [];
  const search = new PathSearch(start, end, limit.length);
  for (let { frontier } = search; frontier; frontier = search.frontier)
    search.take(await run<{ a: string; b: string }>(stepsFrom, { frontier }));
  if (!search.steps) return [];
  const refs = new Set([...search.steps.keys(), ...[...search.steps.values()].flatMap((next) => [...next])]);
  const found = await run<{ ref: string; node: Found }>(
    'UNWIND $refs AS ref MATCH (node:Node {ref: ref}) RETURN ref, node',
    { refs },
  );
  const nodes = new Map(found.map(({ ref, node }) => [ref, graphNode(node)]));
  const routes = routesOf(search.steps, (ref) => nodes.get(ref)?.id ?? '', start, end, limit.paths);
  const edges = await edgesAlong(run, routes);
  return routes.map((route) => ({
    nodes: route.map((ref) => nodes.get(ref) ?? missing()),
    edges: route.slice(1).map((ref, at) => edges.get(pairOf(route[at] ?? '', ref)) ?? missing()),
  }));
};

const stepsFrom = `UNWIND $frontier AS a MATCH (:Node {ref: a})-[:${via}]-(other) RETURN DISTINCT a, other.ref AS b`;

const pairOf = (a: string, b: string): string => JSON.stringify([a, b]);

/** For each pair of neighbours on a route one edge: the first by type, source and place, along the route before against it. */
const edgesAlong = async (
  run: Run,
  routes: readonly (readonly string[])[],
): Promise<Map<string, Path['edges'][number]>> => {
  const pairs = new Map(
    routes.flatMap((route) =>
      route.slice(1).map((b, at) => [pairOf(route[at] ?? '', b), { a: route[at] ?? '', b }] as const),
    ),
  );
  const rows = await run<{ a: string; b: string; forward: boolean; type: EdgeType; properties: EdgeProperties }>(
    `UNWIND $pairs AS pair MATCH (a:Node {ref: pair.a}) MATCH (b:Node {ref: pair.b})
     CALL (a, b) { MATCH (a)-[r:${via}]-(b) WITH r, startNode(r) = a AS forward
       ORDER BY forward DESC, type(r), r.source, r.start, r.place LIMIT 1
       RETURN forward, type(r) AS type, properties(r) AS properties }
     RETURN pair.a AS a, pair.b AS b, forward, type, properties`,
    { pairs: [...pairs.values()] },
  );
  return new Map(
    rows.map(({ a, b, forward, type, properties }) => [
      pairOf(a, b),
      { type, forward, provenance: provenanceOf(properties) },
    ]),
  );
};

// A writer may have moved a node between two statements of the question.
const missing = (): never => {
  throw new CetuError('UNAVAILABLE', 'The graph changed while paths were looked for; ask again');
};
