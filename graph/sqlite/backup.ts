// A copy of the store as it is at one moment, whoever reads and writes it meanwhile.
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { CetuError } from '../../model/index.ts';
import { Database, wordedError } from './database.ts';
import { openUnchanging } from './read-only.ts';

/** Copies the store to a new file, which appears whole and sound or not at all. */
export const backupSqliteGraph = async (path: string, to: string): Promise<void> => {
  if (!existsSync(path)) throw new CetuError('NOT_FOUND', `There is no store ${path}.`);
  if (existsSync(to)) throw new CetuError('INPUT', `${to} is there already: name a file that is not.`);
  const beside = `${to}.${process.pid}.part`;
  const db = Database.open(path);
  try {
    await db.copyTo(beside);
    checkWhole(beside);
    await rename(beside, to);
  } catch (error) {
    await rm(beside, { force: true });
    throw wordedError(to, error);
  } finally {
    db.close();
  }
};

const checkWhole = (path: string): void => {
  const file = openUnchanging(path);
  try {
    const found = file.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
    if (found !== 'ok') throw new CetuError('STORE_DAMAGED', `The store is damaged, and not copied: ${found}`);
  } finally {
    file.close();
  }
};
