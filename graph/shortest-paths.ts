// Shortest paths between two nodes: two searches that walk towards each other, each step one question for its whole
// frontier. A store answers with the steps that edges allow; which to ask about next, and which paths come of it, is
// decided here.
import { CetuError, compareText, type EdgeType } from '../model/index.ts';
import type { GraphNode, Path, PathLimit, Provenance } from './port.ts';
import { ask, type Soon, type Work } from './work.ts';

/** What a store tells of its graph; it names nodes by refs of its own. */
export interface PathStorage<Ref> {
  /** Null for what is not there; every key of an entity is accepted. */
  refs(ids: readonly string[]): Soon<readonly (Ref | null)[]>;
  /** From each of the nodes, `a`, to every node that an edge joins to it, `b`. */
  steps(frontier: ReadonlySet<Ref>): Soon<Iterable<Pair<Ref>>>;
  nodes(refs: ReadonlySet<Ref>): Soon<ReadonlyMap<Ref, GraphNode>>;
  /**
   * Of each pair one edge: those from a to b before those from b to a, then the first by type, source, place in the
   * text and among its edges.
   */
  edges(pairs: readonly Pair<Ref>[]): Soon<readonly (Pair<Ref> & EdgeOfPath)[]>;
}

type Pair<Ref> = { readonly a: Ref; readonly b: Ref };
/** `forward`: from a to b. */
type EdgeOfPath = { readonly forward: boolean; readonly type: EdgeType; readonly provenance: Provenance };

/** The shortest paths, the first by the ids of their nodes. */
export const findPaths = function* <Ref>(
  from: string,
  to: string,
  limit: PathLimit,
): Work<PathStorage<Ref>, readonly Path[]> {
  checkPathLimit(limit);
  const ends = yield* ask((store) => store.refs([from, to]));
  const [start = null, end = null] = ends;
  if (start === null || end === null || start === end) return [];
  const search = new PathSearch<Ref>(start, end, limit.length);
  for (let { frontier } = search; frontier; frontier = search.frontier) {
    const walked = frontier;
    search.take(yield* ask((store) => store.steps(walked)));
  }
  const { steps } = search;
  if (!steps) return [];
  const nodes = yield* ask((store) => store.nodes(new Set([...steps].flatMap(([ref, next]) => [ref, ...next]))));
  const routes = routesOf(steps, (ref) => nodes.get(ref)?.id ?? '', { start, end, most: limit.paths });
  const pairs = new Map(routes.flatMap(pairsOf).map((pair) => [nameOf(pair), pair]));
  const edges = new Map((yield* ask((store) => store.edges([...pairs.values()]))).map((edge) => [nameOf(edge), edge]));
  return routes.map((route) => ({
    nodes: route.map((ref) => nodes.get(ref) ?? changed()),
    edges: pairsOf(route).map((pair) => {
      const { type, forward, provenance } = edges.get(nameOf(pair)) ?? changed();
      return { type, forward, provenance };
    }),
  }));
};

const pairsOf = <Ref>(route: readonly Ref[]): Pair<Ref>[] =>
  route.slice(1).flatMap((b, at) => route.slice(at, at + 1).map((a) => ({ a, b })));

const nameOf = <Ref>({ a, b }: Pair<Ref>): string => JSON.stringify([a, b]);

// Where a statement sees what others write meanwhile, a node may have moved between two steps of the search.
const changed = (): never => {
  throw new CetuError('UNAVAILABLE', 'The graph changed while paths were looked for; ask again');
};

// Two or three steps from a city lie most of a corpus; a search that meets so many nodes says so instead of going on.
const mostNodes = 50_000;
const longest = 12;
const mostPaths = 100;

/** Throws INPUT for bounds that no search is made in. */
const checkPathLimit = (limit: PathLimit): void => {
  for (const [name, value, most] of [
    ['paths', limit.paths, mostPaths],
    ['length', limit.length, longest],
  ] as const)
    if (!Number.isInteger(value) || value < 1 || value > most)
      throw new CetuError('INPUT', `limit.${name} is 1 to ${most}, not ${value}`);
};

type Side<Ref> = { frontier: Set<Ref>; readonly before: Map<Ref, Set<Ref>> };

class PathSearch<Ref> {
  /** For each node on a shortest path the next ones, towards the end; null while and where there is no path. */
  steps: ReadonlyMap<Ref, ReadonlySet<Ref>> | null = null;
  private readonly ahead: Side<Ref>;
  private readonly back: Side<Ref>;
  private left: number;

  constructor(start: Ref, end: Ref, length: number) {
    const side = (ref: Ref): Side<Ref> => ({ frontier: new Set([ref]), before: new Map([[ref, new Set<Ref>()]]) });
    this.ahead = side(start);
    this.back = side(end);
    this.left = length;
  }

  /** The nodes to walk on from; null at the end of the search. */
  get frontier(): ReadonlySet<Ref> | null {
    const { frontier } = this.next;
    return this.steps || this.left === 0 || frontier.size === 0 ? null : frontier;
  }

  /**
   * Walks one step: `a` is a node of the frontier, `b` one that an edge joins to it. Throws LIMIT where too many lie
   * between.
   */
  take(walked: Iterable<{ readonly a: Ref; readonly b: Ref }>): void {
    const side = this.next;
    const other = side === this.ahead ? this.back : this.ahead;
    const found = new Map<Ref, Set<Ref>>();
    for (const { a, b } of walked) if (!side.before.has(b)) add(found, b, a);
    for (const [ref, before] of found) side.before.set(ref, before);
    side.frontier = new Set(found.keys());
    this.left--;
    const meeting = [...found.keys()].filter((ref) => other.before.has(ref));
    if (meeting.length > 0) this.steps = between(meeting, this.ahead.before, this.back.before);
    else if (side.frontier.size > 0 && this.ahead.before.size + this.back.before.size > mostNodes)
      throw new CetuError('LIMIT', `More than ${mostNodes} nodes lie between the two; ask for shorter paths`);
  }

  private get next(): Side<Ref> {
    return this.ahead.frontier.size <= this.back.frontier.size ? this.ahead : this.back;
  }
}

/** The steps that lead through the nodes where the searches met. */
const between = <Ref>(
  meeting: readonly Ref[],
  ahead: ReadonlyMap<Ref, ReadonlySet<Ref>>,
  back: ReadonlyMap<Ref, ReadonlySet<Ref>>,
): Map<Ref, Set<Ref>> => {
  const steps = new Map<Ref, Set<Ref>>();
  const follow = (before: ReadonlyMap<Ref, ReadonlySet<Ref>>, step: (near: Ref, far: Ref) => void): void => {
    const seen = new Set(meeting);
    for (const near of seen)
      for (const far of before.get(near) ?? []) {
        step(near, far);
        seen.add(far);
      }
  };
  follow(ahead, (near, far) => add(steps, far, near));
  follow(back, (near, far) => add(steps, near, far));
  return steps;
};

const add = <Ref>(map: Map<Ref, Set<Ref>>, at: Ref, ref: Ref): void => {
  const known = map.get(at);
  if (known) known.add(ref);
  else map.set(at, new Set([ref]));
};

/** The first so many routes from start to end, by the ids of their nodes. */
const routesOf = <Ref>(
  steps: ReadonlyMap<Ref, ReadonlySet<Ref>>,
  idOf: (ref: Ref) => string,
  { start, end, most }: { readonly start: Ref; readonly end: Ref; readonly most: number },
): Ref[][] => {
  const routes: Ref[][] = [];
  const walk = (route: Ref[], at: Ref): void => {
    if (routes.length >= most) return;
    if (at === end) routes.push(route);
    const next = [...(steps.get(at) ?? [])].sort((x, y) => compareText(idOf(x), idOf(y)));
    if (at !== end) for (const ref of next) walk([...route, ref], ref);
  };
  walk([start], start);
  return routes;
};
