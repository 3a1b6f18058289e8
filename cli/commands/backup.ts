import { resolve } from 'node:path';
import { backupGraphStore } from '../../graph/index.ts';
import { defineCommand } from '../command.ts';
import { print, say } from '../output.ts';

export const command = defineCommand({
  name: 'backup',
  synopsis: 'FILE',
  words: { least: 1, most: 1 },
  about: `
Copies the SQLite file of the graph to FILE, as it is at one moment: it may be served and written to meanwhile. FILE must not be
there yet, and appears whole or not at all. The index is copied with the graph where both are in one file, as they are unless
GRAPH_URL and SEARCH_URL say otherwise; an index elsewhere is made again from the graph by cetu serve or cetu reindex.

To go back to a copy, stop what uses the store, put FILE in its place, and remove the files beside it that end in -wal and -shm.
Or name it: GRAPH_URL=sqlite:FILE SEARCH_URL=sqlite:FILE cetu serve. A copy on media that cannot be written to can be asked, too.`,
  options: {},
  examples: [['cetu backup /backup/cetu-2026-11-29.db', 'while it serves']],
  run: async ([file = ''], _, { config, cwd }) => {
    await backupGraphStore(config.graphUrl, resolve(cwd, file));
    print(`The graph is in ${file}.`);
    if (config.searchUrl !== config.graphUrl)
      say('The index is not in it, since it lies elsewhere: cetu reindex makes it again from the graph.');
    return 0;
  },
});
