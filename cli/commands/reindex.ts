import { catchUp, isBehind, sayLag } from '../catch-up.ts';
import { defineCommand } from '../command.ts';
import { count, print } from '../output.ts';
import { startProgress } from '../progress.ts';
import { listenForStop } from '../stop.ts';
import { withStores } from '../stores.ts';

export const command = defineCommand({
  name: 'reindex',
  synopsis: '',
  words: { least: 0, most: 0 },
  about: `
Brings the index up from the graph: puts in what it misses, takes out what it has too much. cetu ingest and cetu serve do
so by themselves; this is for an index that was lost, moved or made by another version. No document is read again.`,
  options: { all: { type: 'boolean', help: 'put every source in anew, also those that agree' } },
  examples: [
    ['cetu reindex', 'after a crash'],
    ['SEARCH_URL=sqlite:var/words.db cetu reindex', 'an index in a place of its own'],
  ],
  run: async (_, { all }, { config }) => {
    const stop = listenForStop();
    const progress = startProgress('source');
    try {
      return await withStores(config, async (stores) => {
        const lag = await catchUp(stores, { all, signal: stop.signal, onStep: progress.at });
        progress.end();
        if (all) print(`Put ${count(lag.missing.length, 'source')} in anew.`);
        else print(isBehind(lag) ? `The index was brought up: ${sayLag(lag)}.` : 'The index is up to date.');
        return stop.exitCode() ?? 0;
      });
    } finally {
      progress.end();
      stop.release();
    }
  },
});
