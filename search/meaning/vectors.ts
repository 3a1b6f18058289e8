// The vectors of passages: kept in a SQLite file beside the index, whichever index that is, a row a source, and all of
// them in memory (240 bytes a passage). Another process may write: what it changed is read before the next question.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { compareText, type SourceId } from '../../model/index.ts';
import { rememberingOf } from '../../text/index.ts';
import { type AskedVector, countDifferences, glanceWords, likenessOf, vectorBytes } from './vector.ts';

/** The packed vectors of a source's passages, one after the other as the ids are. */
export type SourceVectors = {
  readonly passagesHash: string;
  readonly passages: readonly string[];
  readonly packed: Uint32Array;
};

export type Vectors = {
  readonly put: (source: SourceId, vectors: SourceVectors) => void;
  readonly remove: (source: SourceId) => void;
  /** Whether it has vectors of just these passages of the source. */
  readonly holds: (source: SourceId, passagesHash: string) => boolean;
  readonly held: () => ReadonlyMap<SourceId, string>;
  /** The ids of the vectors that are likest to a question, the likest first. */
  readonly nearest: (question: AskedVector, limit: number) => readonly string[];
  readonly likeness: (question: AskedVector, passage: string) => number | null;
  readonly close: () => void;
};

const wordsEach = vectorBytes / 4;

// So many of the passages whose signs agree best at a glance are looked at by their likeness: 99 % of the fifty likest
// of 58,715 articles are among 4,000 by twelve words of signs, 95 % by eight.
const lookedAt = 5_000;

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
  const loaded = new Map<SourceId, Loaded>();
  let seen: unknown = null;
  let glances: Int32Array | null = null;

  const load = (): ReadonlyMap<SourceId, Loaded> => {
    const now = version.get()?.['data_version'];
    if (seen === now) return loaded;
    const there = new Map((rows.all(model) as Row[]).map(({ rowid, source }) => [source, rowid]));
    for (const [source, { rowid }] of loaded) if (there.get(source) !== rowid) loaded.delete(source);
    for (const [source, rowid] of there) {
      if (loaded.has(source)) continue;
      const full = row.get(rowid) as FullRow | undefined;
      if (full !== undefined) loaded.set(source, { rowid, ...readRow(source, full) });
    }
    seen = now;
    glances = null;
    return loaded;
  };

  return {
    put: (source, { passagesHash, passages, packed }) => {
      load();
      const suffixes = passages.map((id) => id.slice(source.length));
      const { lastInsertRowid } = insert.run(
        ...[source, model, passagesHash, deflateRawSync(JSON.stringify(suffixes))],
        new Uint8Array(packed.buffer, packed.byteOffset, packed.byteLength),
      );
      loaded.delete(source);
      loaded.set(source, { rowid: Number(lastInsertRowid), passagesHash, passages, packed });
      glances = null;
    },
    remove: (source) => {
      erase.run(source);
      loaded.delete(source);
      glances = null;
    },
    holds: (source, passagesHash) => load().get(source)?.passagesHash === passagesHash,
    held: () => new Map([...load()].map(([source, { passagesHash }]) => [source, passagesHash])),
    nearest: (question, limit) => {
      const all = [...load().values()];
      glances ??= glancesOf(all);
      return nearestOf(all, question, countDifferences(question, glances), limit);
    },
    likeness: (question, passage) => {
      const source = passage.slice(0, passage.lastIndexOf('/passage/'));
      const found = load().get(source);
      const place = found && placesIn(found).get(passage);
      return found === undefined || place === undefined ? null : likenessOf(question, found.packed, place * wordsEach);
    },
    close: () => database.close(),
  };
};

const placesIn = rememberingOf(
  ({ passages }: SourceVectors): ReadonlyMap<string, number> => new Map(passages.map((id, place) => [id, place])),
);

const readRow = (source: SourceId, { passages_hash, passages, packed }: FullRow): SourceVectors => {
  const suffixes: readonly string[] = JSON.parse(inflateRawSync(passages).toString('utf8'));
  return {
    passagesHash: passages_hash,
    passages: suffixes.map((suffix) => source + suffix),
    packed: new Uint32Array(Uint8Array.from(packed).buffer),
  };
};

/** The signs that a glance takes of all passages, in their order. */
const glancesOf = (all: readonly SourceVectors[]): Int32Array => {
  const glances = new Int32Array(all.reduce((sum, { passages }) => sum + passages.length, 0) * glanceWords);
  let to = 0;
  for (const { packed } of all)
    for (let at = 0; at < packed.length; at += wordsEach)
      for (let word = 0; word < glanceWords; word++) glances[to++] = packed[at + word] ?? 0;
  return glances;
};

const nearestOf = (
  all: readonly SourceVectors[],
  question: AskedVector,
  differences: Uint16Array,
  limit: number,
): readonly string[] => {
  const most = mostDifferences(differences, Math.max(lookedAt, 2 * limit));
  const ids: string[] = [];
  const likenesses: number[] = [];
  let place = 0;
  // Counted by hand: an iterator over 200,000 takes longer than the look at their signs.
  for (const { packed, passages } of all)
    for (let i = 0; i < passages.length; i++, place++)
      if ((differences[place] ?? 0) <= most) {
        ids.push(passages[i] ?? '');
        likenesses.push(likenessOf(question, packed, i * wordsEach));
      }
  const least = new Float64Array(likenesses).sort().at(-limit) ?? Number.NEGATIVE_INFINITY;
  return ids
    .flatMap((id, i) => ((likenesses[i] ?? 0) >= least ? [{ id, likeness: likenesses[i] ?? 0 }] : []))
    .sort((a, b) => b.likeness - a.likeness || compareText(a.id, b.id))
    .slice(0, limit)
    .map(({ id }) => id);
};

/** How many differences so many of the passages have at most, those that have as many counted in. */
const mostDifferences = (differences: Uint16Array, count: number): number => {
  const having = new Uint32Array(glanceWords * 32 + 1);
  for (let place = 0; place < differences.length; place++) {
    const difference = differences[place] ?? 0;
    having[difference] = (having[difference] ?? 0) + 1;
  }
  let passages = 0;
  const most = having.findIndex((number) => {
    passages += number;
    return passages >= count;
  });
  return most < 0 ? having.length : most;
};
