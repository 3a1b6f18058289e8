// One connection to the file: opens and checks it, keeps statements prepared, and puts driver errors into our words.
// Everything in it is synchronous: no await can stand inside a transaction.
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { backup, DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { CetuError, type ErrorCode } from '../../model/index.ts';
import { openUnchanging } from './read-only.ts';

export type Parameters = Record<string, SQLInputValue>;

// 64 MB are checked page by page in 0.1 s; in a larger file damage shows when the pages are read.
const largestToCheck = 64 * 2 ** 20;

/** A list as one parameter, for json_each. */
export const json = (values: Iterable<unknown>): string => JSON.stringify([...values]);

// A put writes about a megabyte: the log is copied into the file every 32 MB, not at every fourth put.
const settings =
  'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -65536;';

export class Database {
  private readonly statements = new Map<string, StatementSync>();
  private readonly file: DatabaseSync;
  private readonly path: string;

  private constructor(path: string, file: DatabaseSync) {
    this.path = path;
    this.file = file;
  }

  /** Opens the file, which is made where there is none; one that cannot be written to is opened for reading. */
  static open(path: string): Database {
    return wrapErrors(path, () => {
      if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
      const file = connect(path);
      const database = new Database(path, file);
      try {
        database.check();
      } catch (error) {
        file.close();
        throw error;
      }
      return database;
    });
  }

  /** All rows; the caller names their type, which is that of the columns selected. */
  all<Row>(sql: string, parameters: Parameters = {}): Row[] {
    return wrapErrors(this.path, () => this.prepared(sql).all(parameters) as Row[]);
  }

  get<Row>(sql: string, parameters: Parameters = {}): Row | null {
    return wrapErrors(this.path, () => (this.prepared(sql).get(parameters) as Row | undefined) ?? null);
  }

  run(sql: string, parameters: Parameters = {}): number {
    return wrapErrors(this.path, () => Number(this.prepared(sql).run(parameters).changes));
  }

  /** A statement for many rows, whose parameters go by place; gives the number of the row that it made. */
  runner(sql: string): (...values: SQLInputValue[]) => number {
    const statement = wrapErrors(this.path, () => this.prepared(sql));
    return (...values) => wrapErrors(this.path, () => Number(statement.run(...values).lastInsertRowid));
  }

  exec(sql: string): void {
    wrapErrors(this.path, () => this.file.exec(sql));
  }

  /** Runs the work in one transaction, from the start as the only writer; nothing of it stays if it throws. */
  write<T>(work: () => T): T {
    return this.transaction('BEGIN IMMEDIATE', work);
  }

  /** Runs the work on one state of the store, whatever other processes write meanwhile. */
  read<T>(work: () => T): T {
    return this.transaction('BEGIN', work);
  }

  /**
   * Copies all of it, at one moment, to a new file. In one step: in several, it would begin again after every write.
   */
  async copyTo(path: string): Promise<void> {
    await backup(this.file, path, { rate: 2 ** 31 - 1 });
  }

  close(): void {
    this.statements.clear();
    if (this.file.isOpen) this.file.close();
  }

  private transaction<T>(begin: string, work: () => T): T {
    this.exec(begin);
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.file.isTransaction) this.file.exec('ROLLBACK');
      throw error;
    }
  }

  private prepared(sql: string): StatementSync {
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = this.file.prepare(sql);
    // Filters make statements of many shapes; the oldest goes, so that they stay few.
    const [oldest] = this.statements.keys();
    if (this.statements.size >= 500 && oldest !== undefined) this.statements.delete(oldest);
    this.statements.set(sql, statement);
    return statement;
  }

  private check(): void {
    const small = this.path !== ':memory:' && statSync(this.path).size <= largestToCheck;
    const found = this.file.prepare(small ? 'PRAGMA quick_check(1)' : 'PRAGMA schema_version').get() ?? {};
    if (small && found['quick_check'] !== 'ok')
      throw new CetuError('STORE_DAMAGED', `The store ${this.path} is damaged: ${found['quick_check']}`);
  }
}

// NORMAL: a killed process loses nothing; a power cut may lose the last puts but never harms the file.
const connect = (path: string): DatabaseSync => {
  const file = new DatabaseSync(path, { timeout: 5000, enableForeignKeyConstraints: true });
  try {
    file.exec(settings);
    return file;
  } catch (error) {
    file.close();
    if (existsSync(path) && unopened.includes(codeOf(error) ?? 0)) return openUnchanging(path);
    throw error;
  }
};

const busy = [5, 6];
const damaged = [11, 26];
const unopened = [8, 14];
const unwritable = [8, 10, 13];

const wrapErrors = <T>(path: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw wordedError(path, error);
  }
};

/** The error in our words. */
export const wordedError = (path: string, error: unknown): unknown => {
  if (error instanceof CetuError || !(error instanceof Error)) return error;
  const code = codeOf(error);
  const said = (name: ErrorCode, words: string): CetuError => new CetuError(name, words, { cause: error });
  if (code !== null && busy.includes(code)) return said('STORE_LOCKED', `Another process holds the store ${path}`);
  if (code !== null && damaged.includes(code))
    return said('STORE_DAMAGED', `The store ${path} is damaged: ${error.message}`);
  if (code !== null && unwritable.includes(code))
    return said('STORE_FAILED', `The store ${path} cannot be written: ${error.message}`);
  if (code === 14) return said('NOT_FOUND', `The store ${path} cannot be opened: ${error.message}`);
  return said('INTERNAL', `The store ${path}: ${error.message}`);
};

/** SQLite's primary result code: https://sqlite.org/rescode.html */
const codeOf = (error: unknown): number | null =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : null;
