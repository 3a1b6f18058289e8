// What a source asserts, looked at as a whole before it is stored: which keys it names, and whether it hangs together.
import {
  assertsKeys,
  CetuError,
  type Edge,
  type EdgeType,
  isKey,
  type Key,
  nestedKeys,
  parseKey,
  type SourceGraph,
} from '../../model/index.ts';

/**
 * The keys that a source has, each with whether it names the thing itself (true), or has the key only because it is
 * nested in one that it names, or holds what it names (false); the nested one first.
 */
export const namedKeys = (graph: SourceGraph): Map<Key, boolean> => {
  const own = ownIds(graph);
  const endsOf = (edges: readonly Edge[]): Key[] =>
    edges.flatMap(({ from, to }) => [from, to]).filter((ref) => !own.has(ref));
  const named = [
    ...graph.keys.filter(({ implied }) => !implied).map(({ key }) => key),
    ...graph.documents.flatMap(({ keys }) => keys),
    ...graph.equivalences.filter(assertsKeys).flatMap(({ a, b }) => [a, b]),
    ...endsOf(graph.edges.filter(({ type }) => !ofTheWorld.includes(type))),
  ];
  const others = [
    ...graph.keys.map(({ key }) => key),
    ...endsOf(graph.edges.filter(({ type }) => ofTheWorld.includes(type))),
  ];
  const keys = new Map<Key, boolean>();
  for (const key of new Set([...named, ...others]))
    for (const nested of nestedKeys(key).reverse()) if (!keys.has(nested)) keys.set(nested, false);
  for (const key of named) keys.set(key, true);
  return keys;
};

// What lies where is known from tables and vocabularies: no text names a thing by that.
const ofTheWorld: readonly EdgeType[] = ['PART_OF', 'IN'];

/** The keys that its equivalences name, whether they count as named or not. */
export const tiedKeys = (graph: SourceGraph): Set<Key> => new Set(graph.equivalences.flatMap(({ a, b }) => [a, b]));

/** Those that it names itself: the entities that these mean, it mentions. */
export const ownKeys = (named: ReadonlyMap<Key, boolean>): Key[] =>
  [...named].flatMap(([key, itself]) => (itself ? [key] : []));

/** The title of the document that it is a text of, or the last part of its first origin. */
export const sourceTitle = ({ id, documents, origins }: SourceGraph): string => {
  const path = origins[0]?.path ?? id;
  return documents[0].title ?? path.slice(path.lastIndexOf('/') + 1);
};

/** The ids that an edge of the source may end at besides keys: its facts' and its own. */
export const ownIds = (graph: SourceGraph): Set<string> => new Set([graph.id, ...graph.nodes.map(({ id }) => id)]);

/** Throws INPUT where a graph does not hang together: what could not be stored or found again. */
export const checkSourceGraph = (graph: SourceGraph): void => {
  const refuse = (why: string): never => {
    throw new CetuError('INPUT', `Source ${graph.id} cannot be stored: ${why}`);
  };
  if (graph.id === '' || isKey(graph.id)) refuse('its id is empty or a key');
  if (graph.origins.length === 0) refuse('it has no origin');
  const ids = new Set<string>();
  for (const node of graph.nodes) {
    if (node.source !== graph.id) refuse(`node ${node.id} is of source ${node.source}`);
    if (!node.id.startsWith(`${graph.id}/`)) refuse(`node ${node.id} does not begin with the source's id`);
    if (ids.has(node.id)) refuse(`two nodes have the id ${node.id}`);
    ids.add(node.id);
  }
  for (const { key } of graph.keys) if (!isKey(key)) refuse(`${key} is no key`);
  for (const { keys } of graph.documents) for (const key of keys) checkKind(key, 'document', refuse);
  for (const { a, b } of graph.equivalences) checkPair(a, b, refuse);
  // What people say is kept apart, so that it can be taken back.
  if ([...graph.nodes, ...graph.edges, ...graph.documents].some(({ corrected }) => corrected !== undefined))
    refuse('it says that people corrected it, which only their statements can');
  const own = ownIds(graph);
  for (const { from, to, type } of graph.edges) {
    if (type === 'REPLACES') refuse('it says REPLACES, which follows from what all sources say');
    for (const end of [from, to])
      if (!own.has(end) && !isKey(end)) refuse(`a ${type} edge ends at ${end}, which it does not hold`);
  }
  for (const passage of graph.passages)
    if (passage.source !== graph.id) refuse(`passage ${passage.id} is of source ${passage.source}`);
};

/** Refuses what are not two keys of one kind. */
export const checkPair = (a: Key, b: Key, refuse: (why: string) => never): void => {
  const kind = parseKey(a)?.kind;
  if (kind === undefined) refuse(`${a} is no key`);
  else checkKind(b, kind, refuse);
};

const checkKind = (key: Key, kind: string, refuse: (why: string) => never): void => {
  const found = parseKey(key)?.kind;
  if (found === undefined) refuse(`${key} is no key`);
  if (found !== kind) refuse(`${key} is no key of a ${kind}`);
};
