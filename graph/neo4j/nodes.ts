// Nodes of the database into nodes of the port.
import type { Node } from 'neo4j-driver';
import type { FactNode, Key, SourceId, SourceRecord, SourceStatus } from '../../model/index.ts';
import type { EntityNode, GraphNode } from '../port.ts';
import { entityNodeKinds } from '../write/entity-view.ts';
import type { Run } from './connection.ts';
import { refOf } from './texts.ts';

/** A node as the driver gives it. */
export type Found = Node<number>;

/** The nodes of these ids; every key of an entity is accepted. */
export const readNodes = async (run: Run, ids: readonly string[]): Promise<(GraphNode | null)[]> => {
  const rows = await run<{ at: number; node: Found }>(`${askedNodes} RETURN at, node`, { refs: ids.map(refOf) });
  const found = new Map(rows.map(({ at, node }) => [at, graphNode(node)]));
  return ids.map((_, at) => found.get(at) ?? null);
};

/** Finds the nodes of `$refs`: each that is there, with its place in the list. What stands before it stays known. */
export const askedNodes = `
  UNWIND range(0, size($refs) - 1) AS at UNWIND [$refs[at]] AS ref
  CALL (ref) {
    MATCH (:Key {ref: ref})-[:KEY_OF]->(node) RETURN node
    UNION MATCH (node:Node {ref: ref}) WHERE NOT node:Entity RETURN node }`;

export const graphNode = (node: Found): GraphNode => {
  if (node.labels.includes('Fact')) return factNode(node);
  return node.labels.includes('Source') ? { kind: 'Source', ...sourceRecord(node) } : entityNode(node);
};

// The properties are as insert.ts, entities.ts and documents.ts wrote them.
type FactProperties = { readonly json: string; readonly folded: string };

/** A fact as it was put. */
const factNode = (node: Found): FactNode => {
  const { json, folded } = node.properties as FactProperties;
  return { ...JSON.parse(json), folded };
};

type SourceProperties = {
  readonly id: SourceId;
  readonly origins: string;
  readonly rules: string;
  readonly status: SourceStatus;
  readonly length: number;
  readonly passagesHash: string;
  readonly title: string;
};

export const sourceRecord = (node: Found): SourceRecord => {
  const { id, origins, rules, status, length, passagesHash, title } = node.properties as SourceProperties;
  return { id, origins: JSON.parse(origins), rules, status, length, passagesHash, title };
};

type EntityProperties = {
  readonly id: Key;
  readonly keys: readonly Key[];
  readonly name: string;
  readonly names: readonly string[];
  readonly mentions: number;
  readonly agencyKind?: string;
  readonly generic: boolean;
  readonly view?: string;
};

export const entityNode = (node: Found): EntityNode => {
  const { id, keys, name, names, mentions, agencyKind, generic, view } = node.properties as EntityProperties;
  const document = view === undefined ? null : JSON.parse(view);
  const kind = entityNodeKinds.find((each) => node.labels.includes(each)) ?? 'Document';
  return { kind, id, keys, name, names, mentions, agencyKind: agencyKind ?? null, generic, document };
};
