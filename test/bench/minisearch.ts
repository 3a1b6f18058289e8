// The same passages in MiniSearch, the best known index in memory for Node, with the words that Chinese readers
// expect: what our own times are measured against. It is fetched for the benchmark alone.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Passage } from '../../model/index.ts';
import { cutWords, foldForSearch } from '../../text/index.ts';

const folder = join(import.meta.dirname, '../../node_modules/.cache/minisearch');

export type MiniSearchPeer = {
  readonly add: (passages: readonly Passage[]) => void;
  /** The ids of the best twenty. */
  readonly search: (text: string) => readonly string[];
};

/** An empty index, or null where it cannot be fetched. */
export const openMiniSearch = (): MiniSearchPeer | null => {
  if (!existsSync(join(folder, 'node_modules/minisearch'))) {
    const flags = ['--no-save', '--no-audit', '--no-fund', '--prefix', folder];
    if (spawnSync('npm', ['install', ...flags, 'minisearch@7'], { stdio: 'ignore' }).status !== 0) return null;
  }
  const MiniSearch = createRequire(join(folder, 'package.json'))('minisearch');
  const index = new MiniSearch({
    fields: ['text'],
    tokenize: (text: string) => cutWords(foldForSearch(text)).map((word) => word.text),
    processTerm: (term: string) => (/[\p{L}\p{N}]/u.test(term) ? term : null),
  });
  return {
    add: (passages) => index.addAll(passages.map(({ id, text }) => ({ id, text }))),
    search: (text) =>
      index
        .search(text)
        .slice(0, 20)
        .map(({ id }: { readonly id: string }) => id),
  };
};
