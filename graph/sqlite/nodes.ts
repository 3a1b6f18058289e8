// Node rows and entity rows into nodes. A ref is the id of a node row, or minus the id of an entity row.
import type { Key } from '../../model/index.ts';
import type { GraphNode } from '../port.ts';
import { type Database, json } from './database.ts';
import {
  type EntityRow,
  entityColumns,
  entityNode,
  type FactRow,
  factNode,
  type SourceRow,
  sourceColumns,
  sourceNode,
} from './rows.ts';
import { rowsPerSource } from './schema.ts';

/** The refs of these ids, null for what is not there; every key of an entity is accepted. */
export const refsOf = (db: Database, ids: readonly string[]): Map<string, number> =>
  new Map(
    db
      .all<{ id: string; ref: number }>(
        `SELECT n.node_id AS id, n.id AS ref FROM json_each($ids) JOIN graph_nodes n ON n.node_id = value
         UNION ALL SELECT k.key, -k.entity FROM json_each($ids) JOIN graph_keys k ON k.key = value
         WHERE k.entity IS NOT NULL`,
        { ids: json(new Set(ids)) },
      )
      .map(({ id, ref }) => [id, ref]),
  );

/**
 * The entity rows of these keys, with those of all that lies in them where that is asked; keys that are not there are
 * passed over.
 */
export const entityRows = (db: Database, keys: readonly Key[], within: boolean): number[] => {
  const named = 'FROM json_each($keys) JOIN graph_keys k ON k.key = value';
  const parts = within ? `UNION SELECT t.part ${named} JOIN graph_within t ON t.whole = k.entity` : '';
  return db
    .all<{ entity: number }>(`SELECT k.entity ${named} WHERE k.entity IS NOT NULL ${parts}`, {
      keys: json(new Set(keys)),
    })
    .map(({ entity }) => entity);
};

/** The nodes of these refs. */
export const nodesByRef = (db: Database, refs: Iterable<number>): Map<number, GraphNode> => {
  const all = [...new Set(refs)];
  const nodes = new Map<number, GraphNode>();
  const facts = all.filter((ref) => ref >= 0 && ref % rowsPerSource > 0);
  const sources = all.filter((ref) => ref >= 0 && ref % rowsPerSource === 0);
  const entities = all.filter((ref) => ref < 0);
  if (facts.length > 0)
    for (const { id, body, folded } of db.all<FactRow & { id: number }>(
      'SELECT n.id, n.body, n.folded FROM json_each($ids) JOIN graph_nodes n ON n.id = value',
      { ids: json(facts) },
    ))
      nodes.set(id, factNode({ body, folded }));
  if (sources.length > 0)
    for (const row of db.all<SourceRow>(
      `SELECT ${sourceColumns} FROM json_each($ids) JOIN graph_sources s ON s.seq = value / ${rowsPerSource}`,
      { ids: json(sources) },
    ))
      nodes.set(row.seq * rowsPerSource, sourceNode(row));
  if (entities.length > 0)
    for (const row of db.all<EntityRow>(
      `SELECT ${entityColumns} FROM json_each($ids) JOIN graph_entities e ON e.id = -value`,
      { ids: json(entities) },
    ))
      nodes.set(-row.id, entityNode(row));
  return nodes;
};
