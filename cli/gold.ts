// Which gold facts belong to which document. Signals, in order: a table that says so, an equal name, the name that
// the gold file gives itself. Gold without a document is never passed over in silence.
import { join, parse } from 'node:path';
import { CetuError } from '../model/index.ts';
import { type Loose, record } from './eval/loose.ts';
import { type GoldTable, goldName } from './gold-tables.ts';
import { namesIn, readJson } from './read-file.ts';

/** Gold facts under the name of their file, and the path of the document that they are about. */
export type GoldPair = { readonly name: string; readonly gold: Loose; readonly document: string };

export type GoldFolders = {
  readonly gold: string;
  readonly documents: string;
  /** Whether a file of that name is a document: a text, or ready facts. */
  readonly isDocument: (name: string) => boolean;
};

export type LeftOut = { readonly path: string; readonly reason: string };

/** The pairs, by the name of the gold, and the gold that has none. Throws INPUT where there is no pair at all. */
export const findGoldPairs = async (
  folders: GoldFolders,
  { files, only }: GoldTable,
): Promise<{ readonly pairs: readonly GoldPair[]; readonly leftOut: readonly LeftOut[] }> => {
  const documents = (await namesIn(folders.documents)).filter(folders.isDocument);
  const there = (await namesIn(folders.gold)).filter((name) => name.endsWith('.json')).map(goldName);
  const pairs: GoldPair[] = [];
  const leftOut: LeftOut[] = [];
  for (const name of only ?? there) {
    const path = join(folders.gold, `${name}.json`);
    const gold = there.includes(name) ? record(await readJson(path)) : null;
    const names = [...fileNames(files.get(name)), name, ...fileNames(record(gold?.['document'])['file'])];
    const document = names.flatMap((one) => documents.filter((file) => file === one || parse(file).name === one))[0];
    if (gold === null) leftOut.push({ path, reason: 'there is no such file' });
    else if (document === undefined) leftOut.push({ path, reason: `it has no document in ${folders.documents}` });
    else pairs.push({ name, gold, document: join(folders.documents, document) });
  }
  if (pairs.length > 0) return { pairs, leftOut };
  const none = 'There is no .json file';
  const reason = leftOut.length > 0 ? `None of the gold files has a document in ${folders.documents}` : none;
  throw new CetuError('INPUT', `${folders.gold}: ${reason}.`);
};

/** The name of a file, and the same without its ending. */
const fileNames = (file: unknown): readonly string[] => (typeof file === 'string' ? [file, parse(file).name] : []);
