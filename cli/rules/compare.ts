// Facts that are kept as files, and what became of them: `npm run rules -- --keep DIR` and `--compare BEFORE AFTER`.
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { CetuError, sortedBy } from '../../model/index.ts';
import type { Context } from '../command.ts';
import { type Loose, record } from '../eval/loose.ts';
import { count } from '../output.ts';
import { namesIn, readJson, toFileError } from '../read-file.ts';
import { compareLines } from './compare-report.ts';
import { pairFacts } from './fact-pairs.ts';
import { placedFacts } from './placed-facts.ts';
import { readAll } from './readings.ts';

/**
 * Writes the facts of each document that the paths mean to NAME.json in a folder; a line that says so. Throws INPUT.
 */
export const keepFacts = async (paths: readonly string[], folder: string, context: Context): Promise<string> => {
  if (paths.length === 0) throw new CetuError('INPUT', '--keep needs documents: PATH… --keep DIR.');
  const readings = await readAll(paths, context);
  const byName = Map.groupBy(readings, ({ path }) => parse(path).name);
  for (const [name, { length }] of byName)
    if (length > 1)
      throw new CetuError('INPUT', `${length} documents are called ${name}; their facts would be one file.`);
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new CetuError('INPUT', `${folder}: ${toFileError(error).message}`, { cause: error });
  });
  for (const [name, [reading]] of byName)
    await writeFile(join(folder, `${name}.json`), `${JSON.stringify(reading?.ingested.facts, null, 2)}\n`);
  return `The facts of ${count(readings.length, 'document')} are in ${folder}.`;
};

/**
 * What became of the facts of one file or folder in another, with at most so many examples of each rule. Throws INPUT.
 */
export const compareFacts = async (before: string, after: string, examples: number): Promise<readonly string[]> => {
  const [old, now] = [await keptIn(before), await keptIn(after)];
  // Two files are about one document, whatever they are called.
  const single = old.isFolder || now.isFolder ? null : parse(before).name;
  const facts = new Map(now.kept.map((one) => [single ?? one.name, one.facts]));
  const pairs = old.kept.flatMap((one) => {
    const name = single ?? one.name;
    const other = facts.get(name);
    return other ? [{ name, before: one.facts, after: other }] : [];
  });
  if (pairs.length === 0) throw new CetuError('INPUT', `No file of ${before} has its name in ${after}.`);
  const alike = pairs.filter((pair) => sourceOf(pair.before) === sourceOf(pair.after));
  const names = new Set(pairs.map(({ name }) => name));
  const unpaired = [...old.kept, ...now.kept].filter(({ name }) => single === null && !names.has(name));
  return [
    ...sortedBy(unpaired, ({ name }) => name).map(({ name }) => `${name} is left out: it is in one folder alone.`),
    ...pairs
      .filter((pair) => !alike.includes(pair))
      .map(({ name }) => `${name} is left out: its text is read otherwise, so that places mean other words.`),
    `${count(alike.length, 'document')} compared`,
    '',
    ...compareLines(alike.map(changesOf), examples),
  ];
};

const changesOf = ({ name, ...facts }: { readonly name: string; readonly before: Loose; readonly after: Loose }) => {
  const after = placedFacts(facts.after);
  return { name, changes: pairFacts(placedFacts(facts.before), after), after };
};

/** The hash of the text that the places count in. */
const sourceOf = (facts: Loose): unknown => record(facts['document'])['source'];

/** The facts of a file, or of all NAME.json of a folder. Throws INPUT where there are none. */
const keptIn = async (path: string) => {
  const found = await stat(path).catch((error: unknown) => {
    throw new CetuError('INPUT', `${path}: ${toFileError(error).message}`, { cause: error });
  });
  const isFolder = found.isDirectory();
  const files = isFolder
    ? (await namesIn(path)).filter((name) => name.endsWith('.json')).map((name) => join(path, name))
    : [path];
  if (files.length === 0) throw new CetuError('INPUT', `${path}: The folder holds no facts (NAME.json).`);
  const kept: { readonly name: string; readonly facts: Loose }[] = [];
  for (const file of files) kept.push({ name: parse(file).name, facts: await readFacts(file) });
  return { isFolder, kept };
};

const readFacts = async (path: string): Promise<Loose> => {
  const facts = record(await readJson(path));
  if (sourceOf(facts) === undefined)
    throw new CetuError('INPUT', `${path}: It holds no facts as cetu extract prints them.`);
  return facts;
};
