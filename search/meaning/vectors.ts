// The file of vectors: in SQLite beside the index, whichever index that is, a row a source, and all of them in memory
// (held-vectors.ts). Another process may write: what it changed is read before the next question.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { SourceId } from '../../model/index.ts';
import { holdVectors, type SourceVectors } from './held-vectors.ts';
import type { AskedMeaning } from './port.ts';

export type Vectors = {
  readonly put: (source: SourceId, vectors: SourceVectors) => void;
  readonly remove: (source: SourceId) => void;
  /** Whether it has vectors of just these passages of the source. */
  readonly holds: (source: SourceId, passagesHash: string) => boolean;
  readonly held: () => ReadonlyMap<SourceId, string>;
  /** A turned question, asked of the vectors that are there now. */
  readonly ask: (question: Float32Array) => AskedMeaning;
  readonly close: () => void;
};

// Small pages: the vectors of a source fill its last one to a half in the mean, and most sources are short.
const pageBytes = 1_024;

type Row = { readonly rowid: number; readonly source: string };
type FullRow = { readonly passages_hash: string; readonly passages: Uint8Array; readonly packed: Uint8Array };
type Loaded = SourceVectors & { readonly rowid: number };

/** Opens the file, made where there is none, or `:memory:`; vectors of other models in it are not seen. */
export const openVectors = (path: string, model: string): Vectors => {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { timeout: 5_000 });
  database.exec(`pragma page_size = ${pageBytes}`);
  database.exec('pragma journal_mode = wal; pragma synchronous = normal;');
  database.exec(`create table if not exists vectors (
    rowid integer primary key autoincrement, source text not null unique, model text not null,
    passages_hash text not null, passages blob not null, packed blob not null
  ) strict`);
  const version = database.prepare('pragma data_version');
  const rows = database.prepare('select rowid, source from vectors where model = ?');
  const row = database.prepare('select passages_hash, passages, packed from vectors where rowid = ?');
  const insert = database.prepare(
    'insert or replace into vectors (source, model, passages_hash, passages, packed) values (?, ?, ?, ?, ?)',
  );
  const erase = database.prepare('delete from vectors where source = ?');
  const loaded = holdVectors<Loaded>();
  let seen: unknown = null;

  const load = (): ReadonlyMap<SourceId, Loaded> => {
    const now = version.get()?.['data_version'];
    if (seen === now) return loaded.all;
    const there = new Map((rows.all(model) as Row[]).map(({ rowid, source }) => [source, rowid]));
    for (const [source, { rowid }] of loaded.all) if (there.get(source) !== rowid) loaded.forget(source);
    for (const [source, rowid] of there) {
      if (loaded.all.has(source)) continue;
      const full = row.get(rowid) as FullRow | undefined;
      if (full !== undefined) loaded.keep(source, { rowid, ...readRow(source, full) });
    }
    seen = now;
    return loaded.all;
  };

  return {
    put: (source, { passagesHash, passages, packed }) => {
      load();
      const suffixes = passages.map((id) => id.slice(source.length));
      const { lastInsertRowid } = insert.run(
        ...[source, model, passagesHash, deflateRawSync(JSON.stringify(suffixes))],
        new Uint8Array(packed.buffer, packed.byteOffset, packed.byteLength),
      );
      loaded.keep(source, { rowid: Number(lastInsertRowid), passagesHash, passages, packed });
    },
    remove: (source) => {
      erase.run(source);
      loaded.forget(source);
    },
    holds: (source, passagesHash) => load().get(source)?.passagesHash === passagesHash,
    held: () => new Map([...load()].map(([source, { passagesHash }]) => [source, passagesHash])),
    ask: (question) => {
      load();
      return loaded.ask(question);
    },
    close: () => database.close(),
  };
};

const readRow = (source: SourceId, { passages_hash, passages, packed }: FullRow): SourceVectors => {
  const suffixes: readonly string[] = JSON.parse(inflateRawSync(passages).toString('utf8'));
  return {
    passagesHash: passages_hash,
    passages: suffixes.map((suffix) => source + suffix),
    packed: new Uint32Array(Uint8Array.from(packed).buffer),
  };
};
