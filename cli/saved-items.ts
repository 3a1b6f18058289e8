// Searches and lists that people keep on the server: a file of JSON, written anew as a whole with each change, so that
// a stop in the middle leaves the former one.
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { SavedItem, SavedItems } from '../api/index.ts';
import { CetuError } from '../model/index.ts';
import { toFileError } from './read-file.ts';

const most = 2_000;

const items = z.array(z.object({ list: z.string(), name: z.string(), to: z.string(), feed: z.string().nullable() }));

/** What is kept in the file at `path`, which need not be there yet. */
export const openSavedItems = (path: string): SavedItems => {
  let turn: Promise<unknown> = Promise.resolve();
  const change = (to: (all: readonly SavedItem[]) => readonly SavedItem[]): Promise<readonly SavedItem[]> => {
    const done = turn.then(async () => {
      const all = to(await read(path));
      if (all.length > most)
        throw new CetuError('LIMIT', `${most} searches and things in lists are kept: forget some.`);
      await write(path, all);
      return all;
    });
    turn = done.catch(() => undefined);
    return done;
  };
  return {
    all: async () => {
      await turn;
      return read(path);
    },
    keep: (item) => change((all) => [...all.filter((one) => !isSame(one, item)), item]),
    forget: (item) => change((all) => all.filter((one) => !isSame(one, item))),
  };
};

const isSame = (one: Pick<SavedItem, 'list' | 'name'>, other: Pick<SavedItem, 'list' | 'name'>): boolean =>
  one.list === other.list && one.name === other.name;

const read = async (path: string): Promise<readonly SavedItem[]> => {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const { code, message } = toFileError(error);
    if (code === 'NOT_FOUND') return '[]';
    throw new CetuError('STORE_FAILED', `${path}: ${message}`, { cause: error });
  });
  try {
    return items.parse(JSON.parse(text));
  } catch (cause) {
    throw new CetuError('STORE_DAMAGED', `${path} is no list of what was kept.`, { cause });
  }
};

const write = async (path: string, all: readonly SavedItem[]): Promise<void> => {
  const part = `${path}.${randomUUID()}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(part, `${JSON.stringify(all, null, 1)}\n`, { mode: 0o600 });
    await rename(part, path);
  } catch (cause) {
    throw new CetuError('STORE_FAILED', `${path}: ${toFileError(cause).message}`, { cause });
  } finally {
    await rm(part, { force: true });
  }
};
