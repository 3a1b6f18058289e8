import { createLoaders, listedSource } from '../../api/index.ts';
import type { GraphReader, Stats } from '../../graph/index.ts';
import { type SourceGraph, type SourceId, type SourceRecord, toCetuError } from '../../model/index.ts';
import { openMeaningIn } from '../../search/index.ts';
import { findLag, isBehind, type Lag, sayLag } from '../catch-up.ts';
import { defineCommand } from '../command.ts';
import { findUnlikened } from '../meaning/fill.ts';
import { count, faint, oneLine, print, printJson, say } from '../output.ts';
import { allItems } from '../pages.ts';
import { withStores } from '../stores.ts';

type Status = {
  readonly graphUrl: string;
  readonly searchUrl: string;
  readonly stats: Stats;
  readonly ambiguities: number;
  /** Corrections of facts that take effect in no source. */
  readonly unattached: number;
  /** The index against the graph. */
  readonly lag: Lag;
  /** How many sources have no vectors of their passages; left out where no model of meaning is there. */
  readonly unlikened?: number;
  readonly sources: readonly SourceRecord[];
  /** The sources that are not as they were read; null where that was not looked at. */
  readonly damaged: readonly Damage[] | null;
};

type Damage = { readonly id: SourceId; readonly reason: string };

export const command = defineCommand({
  name: 'status',
  synopsis: '',
  words: { least: 0, most: 0 },
  about: `
Says what the stores hold: how many sources, things and facts; what could not be read, by rule; whether the index is
behind the graph; and the sources with their ids and paths.

--check reads every source and holds it against itself: its id has to be the hash of its text, and quotes and values have to stand
there. What is damaged is named, and the exit code is 1.`,
  options: {
    check: { type: 'boolean', help: 'look whether any source is damaged' },
    json: { type: 'boolean', help: 'print it as JSON' },
  },
  examples: [
    ['cetu status', 'an overview'],
    ['cetu status --check', 'whether the disk gives back what was stored'],
    ["cetu status --json | jq -r '.sources[].id'", 'the ids of all sources'],
  ],
  run: async (_, { check, json }, { config }) =>
    withStores(config, async ({ graph, index }) => {
      const sources = await allItems((page) => graph.sources(page));
      const status: Status = {
        graphUrl: config.graphUrl,
        searchUrl: config.searchUrl,
        stats: await graph.stats(),
        ambiguities: (await graph.ambiguities({ first: 1 })).total,
        unattached: (await graph.statements({ state: 'unattached' }, { first: 1 })).total,
        lag: await findLag({ graph, index }),
        ...(await countUnlikened(graph, config.meaning)),
        sources,
        damaged: check ? await findDamage(graph, sources) : null,
      };
      if (json) printJson(status);
      else await printStatus(graph, status);
      if (status.damaged) sayDamage(status.damaged, sources);
      return status.damaged?.length ? 1 : 0;
    }),
});

const countUnlikened = async (graph: GraphReader, folder: string): Promise<{ readonly unlikened?: number }> => {
  const meaning = openMeaningIn(folder);
  if (meaning === null) return {};
  try {
    return { unlikened: (await findUnlikened(graph, meaning)).missing.length };
  } finally {
    await meaning.close();
  }
};

const findDamage = async (graph: GraphReader, sources: readonly SourceRecord[]): Promise<readonly Damage[]> => {
  const { wrongSource } = await import('../sound-source.ts');
  const damaged: Damage[] = [];
  for (const { id } of sources) {
    const reason = await wrongStored(graph, id, wrongSource);
    if (reason !== null) damaged.push({ id, reason });
  }
  return damaged;
};

/** What is wrong with a source that the store holds; what cannot even be read is, too. */
const wrongStored = async (
  graph: GraphReader,
  id: SourceId,
  wrongSource: (source: SourceGraph) => string | null,
): Promise<string | null> => {
  try {
    const source = await graph.source(id);
    return source && wrongSource(source);
  } catch (error) {
    const { code, message } = toCetuError(error);
    if (code === 'UNAVAILABLE' || code === 'STORE_LOCKED') throw error;
    return `it cannot be read: ${message}`;
  }
};

const sayDamage = (damaged: readonly Damage[], sources: readonly SourceRecord[]): void => {
  if (damaged.length === 0) {
    say(`Checked ${count(sources.length, 'source')}: none is damaged.`);
    return;
  }
  say(`${count(damaged.length, 'source')} of ${sources.length} damaged:`);
  for (const { id, reason } of damaged) {
    const paths = sources.find((source) => source.id === id)?.origins.map(({ path }) => path) ?? [];
    say(`  ${id}  ${paths.join(', ')}: ${reason}`);
  }
  say('Take each out and read it again: cetu remove ID, then cetu ingest PATH. Or go back to a backup.');
};

const sayUnlikened = (unlikened: number): string =>
  unlikened === 0
    ? 'all sources have vectors'
    : `${count(unlikened, 'source')} without vectors: found by words alone until cetu meaning makes them`;

const printStatus = async (
  graph: GraphReader,
  { graphUrl, searchUrl, stats, ambiguities, unattached, lag, unlikened, sources }: Status,
): Promise<void> => {
  print(`graph      ${graphUrl}, tables of version ${stats.schemaVersion}`);
  print(`index      ${searchUrl}, ${isBehind(lag) ? `behind the graph: ${sayLag(lag)}` : 'up to date'}`);
  if (unlikened !== undefined) print(`meaning    ${sayUnlikened(unlikened)}`);
  print(
    `holds      ${count(stats.sources, 'source')}, ${count(stats.characters, 'character')}, ${count(stats.passages, 'passage')}`,
  );
  printCounts('things', stats.nodes);
  printCounts('relations', stats.edges);
  printCounts('remarks', stats.diagnostics);
  const lost = unattached === 0 ? '' : ` (${unattached} unattached: cetu correct list --state unattached)`;
  print(
    `people     ${count(stats.statements, 'correction')}${lost}, ${count(ambiguities, 'ambiguity', 'ambiguities')}`,
  );
  if (sources.length === 0) print('\nNothing has been read yet: cetu ingest PATH… does it.');
  else print();
  const loaders = createLoaders(graph);
  const titles = await Promise.all(sources.map((source) => listedSource(loaders, source)));
  for (const [at, { id, origins, status }] of sources.entries()) {
    print(`${id}  ${titles[at] ?? ''}${status === 'partial' ? '  (read in part)' : ''}`);
    print(`  ${faint(origins.map(({ path }) => oneLine(path)).join(', '))}`);
  }
};

const printCounts = (name: string, counts: Stats['nodes']): void => {
  const shown = counts.map(({ value, count }) => `${count.toLocaleString('en-US')} ${value}`).join(', ');
  print(`${name.padEnd(11)}${shown || 'none'}`);
};
