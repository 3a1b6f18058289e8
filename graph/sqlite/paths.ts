// Shortest paths, as shortest-paths.ts walks them; each step is one statement for its whole frontier.
import { CetuError, type EdgeType, type SourceId, type Span } from '../../model/index.ts';
import type { Path, PathLimit } from '../port.ts';
import { checkPathLimit, PathSearch, routesOf } from '../shortest-paths.ts';
import { type Database, json } from './database.ts';
import { nodesByRef, refsOf } from './nodes.ts';
import { rowsPerSource } from './schema.ts';

export const findPaths = (db: Database, from: string, to: string, limit: PathLimit): readonly Path[] => {
  checkPathLimit(limit);
  const refs = refsOf(db, [from, to]);
  const [start, end] = [refs.get(from), refs.get(to)];
  if (start === undefined || end === undefined || start === end) return [];
  const search = new PathSearch(start, end, limit.length);
  for (let { frontier } = search; frontier; frontier = search.frontier) search.take(stepsFrom(db, frontier));
  const { steps } = search;
  if (!steps) return [];
  const nodes = nodesByRef(db, [...steps.keys(), ...[...steps.values()].flatMap((next) => [...next])]);
  const routes = routesOf(steps, (ref) => nodes.get(ref)?.id ?? '', start, end, limit.paths);
  const pairs = new Set(routes.flatMap((route) => route.slice(1).map((ref, at) => json([route[at], ref]))));
  const edges = edgesBetween(db, pairs);
  return routes.map((route) => ({
    nodes: route.map((ref) => nodes.get(ref) ?? missing()),
    edges: route.slice(1).map((ref, at) => edges.get(json([route[at], ref])) ?? missing()),
  }));
};

const resolved = (end: string): string =>
  `CASE WHEN ${end} < 0 THEN -(SELECT entity FROM graph_keys WHERE id = -${end}) ELSE ${end} END`;

const ends = `ends(ref, at) AS (
  SELECT value, value FROM json_each($refs) WHERE value >= 0
  UNION ALL SELECT -k.id, value FROM json_each($refs) JOIN graph_keys k ON k.entity = -value WHERE value < 0)`;

const stepsFrom = (db: Database, frontier: Iterable<number>): { a: number; b: number }[] =>
  db.all(
    `WITH ${ends} SELECT at AS a, ${resolved('e.to_ref')} AS b FROM ends JOIN graph_edges e ON e.from_ref = ends.ref
     UNION SELECT at, ${resolved('e.from_ref')} FROM ends JOIN graph_edges e ON e.to_ref = ends.ref`,
    { refs: json(frontier) },
  );

type EdgeRow = Span & {
  readonly a: number;
  readonly b: number;
  readonly type: EdgeType;
  readonly source: SourceId;
  readonly rule: string;
  readonly quote: string;
};

/** For each pair of neighbours on a path one edge: the first by type, source and place, along the path before against it. */
const edgesBetween = (db: Database, pairs: ReadonlySet<string>): Map<string, Path['edges'][number]> => {
  const wanted = [...pairs].map((pair): [number, number] => JSON.parse(pair));
  const rows = db.all<EdgeRow>(
    `WITH ${ends} SELECT at AS a, ${resolved('e.to_ref')} AS b, e.type, s.id AS source, e.rule, e.quote, e."start", e."end"
     FROM ends JOIN graph_edges e ON e.from_ref = ends.ref JOIN graph_sources s ON s.seq = e.id / ${rowsPerSource}
     WHERE b IN (SELECT value FROM json_each($refs)) ORDER BY e.type, s.id, e."start", e.id`,
    { refs: json(new Set(wanted.flat())) },
  );
  const edges = new Map<string, Path['edges'][number]>();
  for (const forward of [true, false])
    for (const { a, b, type, source, rule, quote, start, end } of rows) {
      const pair = json(forward ? [a, b] : [b, a]);
      const provenance = { span: { start, end }, quote, source, rule };
      if (pairs.has(pair) && !edges.has(pair)) edges.set(pair, { type, forward, provenance });
    }
  return edges;
};

const missing = (): never => {
  throw new CetuError('STORE_DAMAGED', 'A path leads through a node that is not there');
};
