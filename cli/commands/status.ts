import type { Stats } from '../../graph/index.ts';
import type { SourceRecord } from '../../model/index.ts';
import { findLag, isBehind, type Lag, sayLag } from '../catch-up.ts';
import { defineCommand } from '../command.ts';
import { count, faint, print, printJson } from '../output.ts';
import { allItems } from '../pages.ts';
import { withStores } from '../stores.ts';

type Status = {
  readonly graphUrl: string;
  readonly searchUrl: string;
  readonly stats: Stats;
  readonly ambiguities: number;
  /** The index against the graph. */
  readonly lag: Lag;
  readonly sources: readonly SourceRecord[];
};

export const command = defineCommand({
  name: 'status',
  synopsis: '',
  words: { least: 0, most: 0 },
  about: `
Says what the stores hold: how many sources, things and facts; what could not be read, by rule; whether the index is
behind the graph; and the sources with their ids and paths.`,
  options: { json: { type: 'boolean', help: 'print it as JSON' } },
  examples: [
    ['cetu status', 'an overview'],
    ["cetu status --json | jq -r '.sources[].id'", 'the ids of all sources'],
  ],
  run: async (_, { json }, { config }) =>
    withStores(config, async ({ graph, index }) => {
      const status: Status = {
        graphUrl: config.graphUrl,
        searchUrl: config.searchUrl,
        stats: await graph.stats(),
        ambiguities: (await graph.ambiguities({ first: 1 })).total,
        lag: await findLag({ graph, index }),
        sources: await allItems((page) => graph.sources(page)),
      };
      if (json) printJson(status);
      else printStatus(status);
      return 0;
    }),
});

const printStatus = ({ graphUrl, searchUrl, stats, ambiguities, lag, sources }: Status): void => {
  print(`graph      ${graphUrl}, tables of version ${stats.schemaVersion}`);
  print(`index      ${searchUrl}, ${isBehind(lag) ? `behind the graph: ${sayLag(lag)}` : 'up to date'}`);
  print(
    `holds      ${count(stats.sources, 'source')}, ${count(stats.characters, 'character')}, ${count(stats.passages, 'passage')}`,
  );
  printCounts('things', stats.nodes);
  printCounts('relations', stats.edges);
  printCounts('remarks', stats.diagnostics);
  print(`people     ${count(stats.statements, 'correction')}, ${count(ambiguities, 'ambiguity', 'ambiguities')}`);
  if (sources.length === 0) print('\nNothing has been read yet: cetu ingest PATH… does it.');
  else print();
  for (const { id, origins, status, title } of sources) {
    print(`${id}  ${title}${status === 'partial' ? '  (read in part)' : ''}`);
    print(`  ${faint(origins.map(({ path }) => path).join(', '))}`);
  }
};

const printCounts = (name: string, counts: Stats['nodes']): void => {
  const shown = counts.map(({ value, count }) => `${count.toLocaleString('en-US')} ${value}`).join(', ');
  print(`${name.padEnd(11)}${shown || 'none'}`);
};
