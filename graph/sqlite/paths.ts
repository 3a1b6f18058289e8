// Shortest paths: two searches that walk towards each other, each step one statement for its whole frontier.
import { CetuError, compareText, type EdgeType, type SourceId, type Span } from '../../model/index.ts';
import type { GraphNode, Path, PathLimit } from '../port.ts';
import { type Database, json } from './database.ts';
import { nodesByRef, refsOf } from './nodes.ts';
import { rowsPerSource } from './schema.ts';

// Two or three steps from a city lie most of a corpus; a search that meets so many nodes says so instead of going on.
const mostNodes = 50_000;
const longest = 12;
const mostPaths = 100;

export const findPaths = (db: Database, from: string, to: string, limit: PathLimit): readonly Path[] => {
  for (const [name, value, most] of [
    ['paths', limit.paths, mostPaths],
    ['length', limit.length, longest],
  ] as const)
    if (!Number.isInteger(value) || value < 1 || value > most)
      throw new CetuError('INPUT', `limit.${name} is 1 to ${most}, not ${value}`);
  const refs = refsOf(db, [from, to]);
  const [start, end] = [refs.get(from), refs.get(to)];
  if (start === undefined || end === undefined || start === end) return [];
  const steps = search(db, start, end, limit.length);
  if (!steps) return [];
  const nodes = nodesByRef(db, [...steps.keys(), ...[...steps.values()].flatMap((next) => [...next])]);
  const routes = enumerate(steps, nodes, start, end, limit.paths);
  const pairs = new Set(routes.flatMap((route) => route.slice(1).map((ref, at) => json([route[at], ref]))));
  const edges = edgesBetween(db, pairs);
  return routes.map((route) => ({
    nodes: route.map((ref) => nodes.get(ref) ?? missing()),
    edges: route.slice(1).map((ref, at) => edges.get(json([route[at], ref])) ?? missing()),
  }));
};

/** For each node on a shortest path the next ones, towards the end; null where there is no path so short. */
const search = (db: Database, start: number, end: number, length: number): Map<number, Set<number>> | null => {
  const sides = [start, end].map((ref) => ({ frontier: new Set([ref]), before: new Map([[ref, new Set<number>()]]) }));
  const [ahead, back] = sides;
  if (!ahead || !back) return null;
  for (let walked = 0; walked < length; walked++) {
    const side = ahead.frontier.size <= back.frontier.size ? ahead : back;
    const other = side === ahead ? back : ahead;
    const found = new Map<number, Set<number>>();
    for (const { a, b } of stepsFrom(db, side.frontier)) {
      if (side.before.has(b)) continue;
      const known = found.get(b);
      if (known) known.add(a);
      else found.set(b, new Set([a]));
    }
    for (const [ref, before] of found) side.before.set(ref, before);
    side.frontier = new Set(found.keys());
    const meeting = [...found.keys()].filter((ref) => other.before.has(ref));
    if (meeting.length > 0) return between(meeting, ahead.before, back.before);
    if (side.frontier.size === 0) return null;
    if (ahead.before.size + back.before.size > mostNodes)
      throw new CetuError('LIMIT', `More than ${mostNodes} nodes lie between the two; ask for shorter paths`);
  }
  return null;
};

/** The steps that lead through the nodes where the searches met. */
const between = (
  meeting: readonly number[],
  ahead: ReadonlyMap<number, ReadonlySet<number>>,
  back: ReadonlyMap<number, ReadonlySet<number>>,
): Map<number, Set<number>> => {
  const steps = new Map<number, Set<number>>();
  const follow = (
    before: ReadonlyMap<number, ReadonlySet<number>>,
    step: (near: number, far: number) => void,
  ): void => {
    const seen = new Set(meeting);
    for (const near of seen)
      for (const far of before.get(near) ?? []) {
        step(near, far);
        seen.add(far);
      }
  };
  const add = (a: number, b: number): void => {
    const known = steps.get(a);
    if (known) known.add(b);
    else steps.set(a, new Set([b]));
  };
  follow(ahead, (near, far) => add(far, near));
  follow(back, (near, far) => add(near, far));
  return steps;
};

/** The first so many paths, by the ids of their nodes. */
const enumerate = (
  steps: ReadonlyMap<number, ReadonlySet<number>>,
  nodes: ReadonlyMap<number, GraphNode>,
  start: number,
  end: number,
  most: number,
): number[][] => {
  const routes: number[][] = [];
  const idOf = (ref: number): string => nodes.get(ref)?.id ?? '';
  const walk = (route: number[], at: number): void => {
    if (routes.length >= most) return;
    if (at === end) routes.push(route);
    const next = [...(steps.get(at) ?? [])].sort((x, y) => compareText(idOf(x), idOf(y)));
    if (at !== end) for (const ref of next) walk([...route, ref], ref);
  };
  walk([start], start);
  return routes;
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
