// Which gold facts belong to which text. Signals, in order: the corpus's manifest, an equal name, the name that the gold file
// gives itself. Gold without a text is never passed over in silence.
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, parse } from 'node:path';
import { CetuError, compareText } from '../model/index.ts';
import { type Loose, record } from './eval/loose.ts';
import { toFileError } from './read-file.ts';

export type GoldPair = { readonly name: string; readonly text: string; readonly facts: Loose };

/** Pairs of a text's path and its gold facts, by name; `alone` are gold files without a text. Throws where there is no pair. */
export const findGoldPairs = async (
  corpus: string,
  gold: string,
): Promise<{ readonly pairs: readonly GoldPair[]; readonly alone: readonly string[] }> => {
  const texts = (await namesIn(corpus)).filter((name) => /\.(txt|md|markdown)$/i.test(name));
  const listed = await manifestOf(corpus);
  const pairs: GoldPair[] = [];
  const alone: string[] = [];
  for (const name of (await namesIn(gold)).filter((name) => name.endsWith('.json'))) {
    const facts = record(await readJson(join(gold, name)));
    const wanted = [listed.get(name), parse(name).name, record(facts['document'])['file']];
    const text = wanted.flatMap((one) => texts.filter((text) => text === one || parse(text).name === one))[0];
    if (text === undefined) alone.push(join(gold, name));
    else pairs.push({ name: parse(text).name, text: join(corpus, text), facts });
  }
  if (pairs.length > 0) return { pairs, alone };
  const reason = alone.length > 0 ? `None of the gold files there has a text in ${corpus}` : 'There is no .json file';
  throw new CetuError('INPUT', `${gold}: ${reason}.`);
};

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return (await readdir(folder)).sort(compareText);
  } catch (error) {
    throw new CetuError('INPUT', `${folder}: ${toFileError(error).message}`, { cause: error });
  }
};

/** The text of each gold file by the corpus's manifest.json; empty where there is none. */
const manifestOf = async (corpus: string): Promise<ReadonlyMap<string, unknown>> => {
  if (!(await namesIn(corpus)).includes('manifest.json')) return new Map();
  const entries = await readJson(join(corpus, 'manifest.json'));
  return new Map(
    (Array.isArray(entries) ? entries : []).map((entry) => {
      const { gold, file } = record(entry);
      return [basename(String(gold)), file];
    }),
  );
};

const readJson = async (path: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? `It is not JSON: ${error.message}.` : toFileError(error).message;
    throw new CetuError('INPUT', `${path}: ${reason}`, { cause: error });
  }
};
