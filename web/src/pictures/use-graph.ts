// A piece of the graph that grows as a reader opens its nodes: what was asked for, without what says the same twice.
import { useEffect, useState } from 'react';
import { ask, type Refusal, toRefusal } from '../ask.ts';
import { type EdgeType, Neighbours, NodeNames, Paths, type PlaceFragment } from '../generated/operations.ts';
import type { NamedNode } from '../parts/named.tsx';

export type GraphEdge = {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly type: EdgeType;
  readonly place: PlaceFragment;
};

export type GraphPiece = { readonly nodes: ReadonlyMap<string, NamedNode>; readonly edges: readonly GraphEdge[] };

type State = GraphPiece & {
  readonly opened: ReadonlySet<string>;
  readonly loading: boolean;
  readonly refusal: Refusal | null;
  /** Whether paths were asked for and there are none. */
  readonly noPath: boolean;
};

const nothing: State = {
  nodes: new Map(),
  edges: [],
  opened: new Set(),
  loading: false,
  refusal: null,
  noPath: false,
};

// What a reader can still tell apart in one drawing.
const atOnce = 60;

/** What lies around a thing, or on the ways from it to another; `open` adds what lies around a node. */
export const useGraph = (from: string | null, to: string | null) => {
  const [state, setState] = useState(nothing);
  useEffect(() => {
    setState({ ...nothing, loading: from !== null });
    if (from === null) return;
    let left = false;
    const begin = to === null ? around(from) : between(from, to);
    begin.then(
      (piece) =>
        left ||
        setState({ ...nothing, ...piece, opened: new Set([from]), noPath: to !== null && piece.edges.length === 0 }),
      (error: unknown) => left || setState({ ...nothing, refusal: toRefusal(error) }),
    );
    return () => {
      left = true;
    };
  }, [from, to]);
  const open = (id: string): void => {
    setState((now) => ({ ...now, loading: true, opened: new Set([...now.opened, id]) }));
    around(id).then(
      (piece) =>
        setState((now) => ({
          ...now,
          loading: false,
          nodes: new Map([...now.nodes, ...piece.nodes]),
          edges: [...new Map([...now.edges, ...piece.edges].map((edge) => [edge.key, edge])).values()],
        })),
      (error: unknown) => setState((now) => ({ ...now, loading: false, refusal: toRefusal(error) })),
    );
  };
  return { ...state, open };
};

const edgeOf = (from: string, to: string, type: EdgeType, place: PlaceFragment): GraphEdge => ({
  key: `${from} ${type} ${to}`,
  from,
  to,
  type,
  place,
});

const around = async (id: string): Promise<GraphPiece> => {
  const [{ neighbours }, own] = await Promise.all([
    ask(Neighbours, { id, first: atOnce }),
    ask(NodeNames, { ids: [id] }),
  ]);
  const [self] = own.nodes;
  if (!self) return { nodes: new Map(), edges: [] };
  const edges = neighbours.edges.map(({ node, type, direction, provenance }) =>
    direction === 'IN' ? edgeOf(node.id, self.id, type, provenance) : edgeOf(self.id, node.id, type, provenance),
  );
  return {
    nodes: new Map([self, ...neighbours.edges.map(({ node }) => node)].map((node) => [node.id, node])),
    edges: [...new Map(edges.map((edge) => [edge.key, edge])).values()],
  };
};

const between = async (from: string, to: string): Promise<GraphPiece> => {
  const { paths } = await ask(Paths, { from, to });
  if (paths.length === 0) {
    const { nodes } = await ask(NodeNames, { ids: [from, to] });
    return { nodes: new Map(nodes.flatMap((node) => (node ? [[node.id, node]] : []))), edges: [] };
  }
  const edges = paths.flatMap(({ nodes, edges: of }) =>
    of.flatMap(({ type, forward, provenance }, at) => {
      const [one, next] = [nodes[at], nodes[at + 1]];
      if (!one || !next) return [];
      return [forward ? edgeOf(one.id, next.id, type, provenance) : edgeOf(next.id, one.id, type, provenance)];
    }),
  );
  return {
    nodes: new Map(paths.flatMap(({ nodes }) => nodes).map((node) => [node.id, node])),
    edges: [...new Map(edges.map((edge) => [edge.key, edge])).values()],
  };
};
