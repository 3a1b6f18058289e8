// Tables that say which gold facts are about which document: the manifest.json of a folder, or a table of rounds.
import { basename, join } from 'node:path';
import { CetuError, compareText } from '../model/index.ts';
import { records } from './eval/loose.ts';
import { namesIn, readJson, readWords } from './read-file.ts';

export type GoldTable = {
  /** The file of the document, by the name of the gold. */
  readonly files: ReadonlyMap<string, string>;
  /** The names of the gold that is asked for; null for all. */
  readonly only: readonly string[] | null;
};

/** What the manifest.json of a folder lists; nothing where it has none. */
export const readManifest = async (folder: string): Promise<GoldTable> => {
  const there = (await namesIn(folder)).includes('manifest.json');
  const entries = there ? records(await readJson(join(folder, 'manifest.json'))) : [];
  const files = entries.map(({ gold, file }) => [goldName(String(gold)), String(file)] as const);
  return { files: new Map(files), only: null };
};

/**
 * What a table of rounds lists: lines of tab-separated fields, the first with their names, of which `round`, `gold`
 * and `text` are read. With a round only its gold is asked for. Throws INPUT where the table lacks a field or the
 * round.
 */
export const readRounds = async (path: string, round: string | null): Promise<GoldTable> => {
  const [head = [], ...lines] = (await readWords(path)).split(/\r?\n/).map((line) => line.split('\t'));
  const places = ['round', 'gold', 'text'].map((name) => head.indexOf(name));
  if (places.includes(-1)) throw new CetuError('INPUT', `${path}: Its first line must name round, gold and text.`);
  const rows = lines
    .map((fields) => places.map((place) => fields[place] ?? ''))
    .map(([of = '', gold = '', text = '']) => ({ of, name: goldName(gold), file: basename(text) }))
    .filter(({ name }) => name !== '');
  const asked = rows.filter(({ of }) => of === round).map(({ name }) => name);
  if (round !== null && asked.length === 0) throw new CetuError('INPUT', `${path}: It has no round ${round}.`);
  return {
    files: new Map(rows.map(({ name, file }) => [name, file])),
    only: round === null ? null : asked.sort(compareText),
  };
};

/** The name that gold goes by: that of its file without .json. */
export const goldName = (file: string): string => basename(file, '.json');
