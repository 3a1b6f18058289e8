// Which entities rows belong to, when they are counted by them.
import type { EdgeType } from '../../model/index.ts';
import { rowsPerSource } from './schema.ts';

/** What an edge leads from: a measure, a document by any text, or a document by a text of its own. */
type Start = 'measure' | 'document' | 'own-text';

// Always from the things to their edges: left to itself, SQLite reads all edges of the type where it takes the things
// for many.
const starts: Readonly<Record<Start, string>> = {
  measure: 'CROSS JOIN graph_edges e ON e.from_ref = c.at',
  document: 'CROSS JOIN graph_keys f ON f.entity = c.at CROSS JOIN graph_edges e ON e.from_ref = -f.id',
  'own-text': `CROSS JOIN graph_keys f ON f.entity = c.at CROSS JOIN graph_edges e ON e.from_ref = -f.id AND EXISTS
    (SELECT 1 FROM graph_texts t JOIN graph_keys w ON w.id = t.key WHERE t.id = e.id - e.id % ${rowsPerSource} AND w.entity = c.at)`,
};

/**
 * Pairs (at, of) for the things in the column `at` of the table `kept`: each with every entity to which edges of a
 * type lead, once however often it is named; where `within`, also with what those entities lie in.
 */
export const belonging = (from: Start, type: EdgeType, within: boolean, at = 'at'): string => {
  const named = `SELECT DISTINCT c.at, k.entity AS of FROM (SELECT DISTINCT ${at} AS at FROM kept) c ${starts[from]} AND e.type = '${type}'
    JOIN graph_keys k ON k.id = -e.to_ref`;
  return within
    ? `SELECT at, of FROM (${named}) UNION SELECT n.at, t.whole FROM (${named}) n JOIN graph_within t ON t.part = n.of`
    : named;
};
