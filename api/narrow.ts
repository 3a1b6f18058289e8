// From what the store gives (any node) to the one kind that a field of the schema promises.
import type { EntityNode, EntityNodeKind, GraphNode, Neighbour } from '../graph/index.ts';
import { CetuError, type FactKind, type FactNodeOf } from '../model/index.ts';

const isFact = <K extends FactKind>(node: GraphNode, kind: K): node is Extract<GraphNode, FactNodeOf<K>> =>
  node.kind === kind;

/** The node as a fact of this kind, or null where it is none. */
export const asFact = <K extends FactKind>(node: GraphNode | null, kind: K): FactNodeOf<K> | null =>
  node && isFact(node, kind) ? node : null;

const isEntity = (node: GraphNode): node is EntityNode => 'keys' in node;

/** The node as an entity of this kind, or of any; null where it is none. */
export const asEntity = (node: GraphNode | null, kind?: EntityNodeKind): EntityNode | null =>
  node && isEntity(node) && (kind === undefined || node.kind === kind) ? node : null;

/** The facts of a kind at the other ends, each once. */
export const factsAmong = <K extends FactKind>(neighbours: readonly Neighbour[], kind: K): FactNodeOf<K>[] =>
  once(neighbours.flatMap(({ node }) => asFact(node, kind) ?? []));

/** The entities of a kind at the other ends, each once. */
export const entitiesAmong = (neighbours: readonly Neighbour[], kind: EntityNodeKind): EntityNode[] =>
  once(neighbours.flatMap(({ node }) => asEntity(node, kind) ?? []));

const once = <T extends { readonly id: string }>(nodes: readonly T[]): T[] => [
  ...new Map(nodes.map((node) => [node.id, node])).values(),
];

/** What the store must have, since it named it itself. */
export const present = <T>(node: T | null, id: string): T => {
  if (node === null) throw new CetuError('INTERNAL', `The store names ${id} and does not have it.`);
  return node;
};

/** The text as one of these literals, or null where it is none of them. */
export const oneOf = <T extends string>(literals: readonly T[], text: string | null): T | null =>
  literals.find((literal) => literal === text) ?? null;
