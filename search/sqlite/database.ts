// The connection: opened with the right tables, its statements prepared once, its errors worded for Cetu.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { CetuError, type ErrorCode } from '../../model/index.ts';
import { createTables, dropTables, schemaVersion } from './schema.ts';

export type Database = {
  readonly all: <Row>(sql: string, ...values: readonly SQLInputValue[]) => readonly Row[];
  /** Rows as they are asked for; leave the loop and the rest is not computed. */
  readonly each: <Row>(sql: string, ...values: readonly SQLInputValue[]) => Iterable<Row>;
  readonly run: (sql: string, ...values: readonly SQLInputValue[]) => void;
  /** Runs it in one transaction, undone when it throws. Nothing in it may wait. */
  readonly transaction: <T>(kind: 'read' | 'write', work: () => T) => T;
  readonly close: () => void;
};

const busyMilliseconds = 5_000;

/**
 * Opens the file, made where there is none, or `:memory:`. One that cannot be written to is opened for reading. A file
 * of an older Cetu loses its index, not its graph.
 */
export const openDatabase = (path: string): Database =>
  worded(path, () => {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    const connection = connect(path);
    try {
      const database = databaseOf(connection, path);
      bringUp(connection, database, path);
      return database;
    } catch (error) {
      connection.close();
      throw error;
    }
  });

// NORMAL: after a loss of power the last puts may be missing, and are put again at start.
const connect = (path: string): DatabaseSync => {
  const connection = new DatabaseSync(path, { timeout: busyMilliseconds });
  try {
    connection.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -32000;');
    return connection;
  } catch (error) {
    connection.close();
    const unwritable = error instanceof Error && 'errcode' in error && [8, 14].includes(Number(error.errcode) & 0xff);
    // A log beside the file means that it is in use, or not all of the index.
    if (!unwritable || !existsSync(path) || existsSync(`${path}-wal`) || existsSync(`${path}-shm`)) throw error;
    const url = pathToFileURL(path);
    url.searchParams.set('immutable', '1'); // https://sqlite.org/uri.html#uriimmutable
    return new DatabaseSync(url, { readOnly: true });
  }
};

const databaseOf = (connection: DatabaseSync, path: string): Database => {
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    const statement = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    all: <Row>(sql: string, ...values: readonly SQLInputValue[]) =>
      worded(path, () => prepared(sql).all(...values) as unknown as Row[]),
    each: <Row>(sql: string, ...values: readonly SQLInputValue[]) =>
      worded(path, () => prepared(sql).iterate(...values) as unknown as Iterable<Row>),
    run: (sql, ...values) => {
      worded(path, () => prepared(sql).run(...values));
    },
    transaction: (kind, work) =>
      worded(path, () => {
        connection.exec(kind === 'write' ? 'begin immediate' : 'begin');
        try {
          const result = work();
          connection.exec('commit');
          return result;
        } catch (error) {
          if (connection.isTransaction) connection.exec('rollback');
          throw error;
        }
      }),
    close: () => connection.close(),
  };
};

const bringUp = (connection: DatabaseSync, database: Database, path: string): void => {
  if (versionOf(database) === schemaVersion) return;
  database.transaction('write', () => {
    const version = versionOf(database);
    if (version !== null && version > schemaVersion)
      throw new CetuError(
        'STORE_VERSION',
        `The search index in ${path} was written by a newer Cetu (tables ${version}).`,
      );
    if (version === schemaVersion) return;
    connection.exec(dropTables);
    connection.exec(createTables);
  });
};

const versionOf = (database: Database): number | null => {
  const [table] = database.all("select 1 from sqlite_schema where name = 'search_version'");
  if (table === undefined) return null;
  return database.all<{ version: number }>('select version from search_version')[0]?.version ?? 0;
};

/** SQLite's primary result codes: https://sqlite.org/rescode.html */
const wording: Readonly<Record<number, readonly [ErrorCode, string]>> = {
  5: ['STORE_LOCKED', 'is in use by another process'],
  6: ['STORE_LOCKED', 'is in use by another process'],
  8: ['STORE_FAILED', 'cannot be written'],
  10: ['STORE_FAILED', 'cannot be written or read: its disk fails'],
  11: ['STORE_DAMAGED', 'is damaged'],
  13: ['STORE_FAILED', 'cannot be written: its disk is full'],
  14: ['NOT_FOUND', 'could not be opened'],
  26: ['STORE_DAMAGED', 'is not a SQLite database'],
};

const worded = <T>(path: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (error instanceof CetuError || !(error instanceof Error)) throw error;
    const code = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : 0;
    const [name, words] = wording[code] ?? ['INTERNAL', `failed: ${error.message}`];
    throw new CetuError(name, `The search index ${path} ${words}.`, { cause: error });
  }
};
