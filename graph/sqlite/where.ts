// Conditions of a statement with their parameters, and those that several questions share.
import type { EdgeType, Key } from '../../model/index.ts';
import type { TimeFilter } from '../port.ts';
import { type Days, expiryConditions, stateCase } from '../time-filter.ts';
import { type Database, json, type Parameters } from './database.ts';
import { entityRows } from './nodes.ts';
import { rowsPerSource } from './schema.ts';

export class Where {
  readonly parameters: Parameters = {};
  private readonly conditions: string[] = ['1'];

  add(condition: string, parameters: Parameters = {}): this {
    this.conditions.push(condition);
    Object.assign(this.parameters, parameters);
    return this;
  }

  /** Keeps rows whose column has one of the values; adds nothing where none are named. */
  oneOf(column: string, name: string, values: readonly unknown[] | undefined): this {
    return values ? this.add(`${column} IN (SELECT value FROM json_each($${name}))`, { [name]: json(values) }) : this;
  }

  get sql(): string {
    return this.conditions.join(' AND ');
  }
}

/** Keeps what is in the states on the day, and what has its last day between those that the filter asks for. */
export const addTime = (where: Where, filter: TimeFilter, days: Days): void => {
  for (const { condition, parameters } of expiryConditions(filter, days.through)) where.add(condition, parameters);
  const { asOf, states } = filter;
  if (states && asOf !== undefined) where.add('1', { asOf }).oneOf(stateCase('$asOf', days), 'states', states);
};

/** The days of a document `d`. */
export const documentDays: Days = { from: "(d.view ->> '$.force.from')", through: "(d.view ->> '$.force.through')" };

/** The refs that edges of a type lead from, to one of the entities in the JSON list of this parameter. */
export const leadingTo = (type: EdgeType, parameter: string): string =>
  `SELECT e.from_ref FROM json_each($${parameter}) JOIN graph_keys k ON k.entity = value
   JOIN graph_edges e ON e.to_ref = -k.id AND e.type = '${type}'`;

/** The document entities that edges of a type lead from, to one of the entities. */
export const documentsLeadingTo = (type: EdgeType, parameter: string): string =>
  `SELECT f.entity FROM json_each($${parameter}) JOIN graph_keys k ON k.entity = value
   JOIN graph_edges e ON e.to_ref = -k.id AND e.type = '${type}' JOIN graph_keys f ON f.id = -e.from_ref`;

/**
 * The same by what the documents' own texts say. An edge that a text of the document says of it, not one that
 * another document says when it cites it.
 */
export const documentsSaying = (type: EdgeType, parameter: string): string =>
  `${documentsLeadingTo(type, parameter)} JOIN graph_texts t ON t.id = e.id - e.id % ${rowsPerSource}
   JOIN graph_keys w ON w.id = t.key AND w.entity = f.entity`;

/** Joins the whole document `d` that a source is a text of, by the source's number. */
export const wholeDocument = (seq: string): string =>
  `JOIN graph_texts dt ON dt.id = ${seq} * ${rowsPerSource} JOIN graph_keys dk ON dk.id = dt.key JOIN graph_entities d ON d.id = dk.entity`;

/** A parameter that lists the entities of these keys, with all that lies in them where that is asked. */
export const entities = (db: Database, name: string, keys: readonly Key[], within = false): Parameters => ({
  [name]: json(new Set(entityRows(db, keys, within))),
});

/**
 * That an entity is mentioned, or holds what is: what is only nested in a key, or only in a correction, is known but
 * not listed.
 */
export const isListed = (entity: string): string =>
  `(${entity}.mentions > 0 OR EXISTS (SELECT 1 FROM graph_within t JOIN graph_entities p ON p.id = t.part
     WHERE t.whole = ${entity}.id AND p.mentions > 0))`;

export type SortColumn = { readonly sql: string; readonly down: boolean };

export const inOrder = (columns: readonly SortColumn[]): string =>
  columns.map(({ sql, down }) => (down ? `${sql} DESC` : sql)).join(', ');

/**
 * After the cursor's values from `$after${from}` on: the first column beyond it, or equal and the next beyond, and so
 * on; its first value bounds the index.
 */
export const beyond = (columns: readonly SortColumn[], from = 0): string => {
  const cases = columns.map(({ sql, down }, at) => {
    const equal = columns.slice(0, at).map((column, i) => `${column.sql} = $after${from + i}`);
    return `(${[...equal, `${sql} ${down ? '<' : '>'} $after${from + at}`].join(' AND ')})`;
  });
  const bound = columns.slice(0, 1).map(({ sql, down }) => `${sql} ${down ? '<=' : '>='} $after${from} AND `);
  return `${bound.join('')}(${cases.join(' OR ')})`;
};
