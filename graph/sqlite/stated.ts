// Rows of which awards rules of other texts state, in a write.
import type { SourceId } from '../../model/index.ts';
import type { Repeat } from '../port.ts';
import type { GivenAward, StatedAward } from '../write/storage.ts';
import { type Database, json } from './database.ts';
import { ownRows, seqOf } from './schema.ts';

type Row = Omit<GivenAward, 'per' | 'repeats'> & {
  readonly measure: string;
  readonly per: string;
  readonly repeats: Repeat | '';
};

export const offeredBy = (db: Database, measures: readonly string[]): Map<string, readonly GivenAward[]> => {
  const rows = db.all<Row>(
    `SELECT m.node_id AS measure, n.node_id AS id, a.role, a.value, a.unit, a.per, a.repeats FROM json_each($measures)
     JOIN graph_nodes m ON m.node_id = json_each.value JOIN graph_awards a ON a.measure = m.id JOIN graph_nodes n ON n.id = a.id`,
    { measures: json(measures) },
  );
  const offered = Map.groupBy(rows, ({ measure }) => measure);
  return new Map([...offered].map(([measure, awards]) => [measure, awards.map(givenAward)]));
};

const givenAward = ({ measure: _, per, repeats, ...award }: Row): GivenAward => ({
  ...award,
  per: per || null,
  repeats: repeats || null,
});

export const writeStated = (db: Database, stated: ReadonlyMap<SourceId, readonly StatedAward[]>): void => {
  const write = db.runner(
    `INSERT INTO graph_stated SELECT a.id, b.id FROM graph_nodes a, graph_nodes b WHERE a.node_id = ?1 AND b.node_id = ?2`,
  );
  for (const [source, pairs] of stated) {
    const seq = seqOf(db, source);
    if (seq === null) continue;
    db.run('DELETE FROM graph_stated WHERE by BETWEEN $from AND $to', ownRows(seq));
    for (const { award, by } of pairs) write(award, by);
  }
};
