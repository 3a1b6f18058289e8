import { isDeepStrictEqual } from 'node:util';
import { type GraphReader, type GraphStore, openGraphStore } from '../../graph/index.ts';
import { CetuError } from '../../model/index.ts';
import { exportChecksum } from '../checksum.ts';
import { defineCommand } from '../command.ts';
import { count, print, say } from '../output.ts';
import { allItems, everyItem } from '../pages.ts';
import { patiently } from '../patience.ts';
import { startProgress } from '../progress.ts';
import { listenForStop } from '../stop.ts';

export const command = defineCommand({
  name: 'migrate',
  synopsis: 'FROM TO',
  words: { least: 2, most: 2 },
  about: `
Copies the whole graph from one store to another, in either direction between a file and a server, and proves that both
then hold the same: by counts, and by the checksum of what cetu export prints. FROM is left as it is. TO must be empty, or
hold only what FROM holds: a migration that was broken off goes on where it ended. NEO4J_USER, NEO4J_PASSWORD and
NEO4J_DATABASE are those of the server.

The index is not copied: cetu reindex, or the next start with TO as GRAPH_URL, brings it up.`,
  options: {},
  examples: [
    ['cetu migrate sqlite:var/cetu.db neo4j://db.example', 'to a server'],
    ['cetu migrate neo4j://db.example sqlite:backup.db', 'and back into a file'],
  ],
  run: async ([from = '', to = ''], _, { config }) => {
    if (from === to) throw new CetuError('INPUT', 'FROM and TO are the same store.');
    const stop = listenForStop();
    const opened: GraphStore[] = [];
    const open = async (url: string): Promise<GraphStore> => {
      const store = await openGraphStore(url, config);
      opened.push(store);
      return store;
    };
    try {
      const [source, target] = [await open(from), await open(to)];
      await refuseForeign(source, target, to);
      await copySources(source, target, stop.signal);
      await copyStatements(source, target, stop.signal);
      if (stop.signal.aborted) return stop.exitCode() ?? 1;
      return await proveEqual(source, target);
    } finally {
      for (const store of opened) await store.close();
      stop.release();
    }
  },
});

const refuseForeign = async (from: GraphReader, to: GraphReader, address: string): Promise<void> => {
  const held = new Set((await allItems((page) => from.sources(page))).map(({ id }) => id));
  const stated = new Set((await allItems((page) => from.statements({}, page))).map(({ id }) => id));
  const foreign = (await allItems((page) => to.sources(page))).filter(({ id }) => !held.has(id));
  const others = (await allItems((page) => to.statements({}, page))).filter(({ id }) => !stated.has(id));
  if (foreign.length + others.length > 0)
    throw new CetuError(
      'INPUT',
      `${address} holds ${count(foreign.length, 'source')} and ${count(others.length, 'correction')} of its own. cetu export and cetu import unite two stores.`,
    );
};

const copySources = async (from: GraphReader, to: GraphStore, signal: AbortSignal): Promise<void> => {
  const { total } = await from.sources({ first: 1 });
  const progress = startProgress('source');
  let done = 0;
  try {
    for await (const { id } of everyItem((page) => from.sources(page))) {
      if (signal.aborted) return;
      await patiently(async () => {
        const graph = await from.source(id);
        if (graph && !isDeepStrictEqual(await to.source(id), graph)) await to.put(graph);
      }, signal);
      progress.at(++done, total);
    }
  } finally {
    progress.end();
  }
};

const copyStatements = async (from: GraphReader, to: GraphStore, signal: AbortSignal): Promise<void> => {
  for await (const statement of everyItem((page) => from.statements({}, page))) {
    if (signal.aborted) return;
    await patiently(() => to.state(statement), signal);
  }
};

const proveEqual = async (from: GraphReader, to: GraphReader): Promise<number> => {
  say('Comparing …');
  const [before, after] = [await proofOf(from), await proofOf(to)];
  for (const { sources, statements, things, checksum } of [before, after])
    print(`${count(sources, 'source')}, ${count(statements, 'correction')}, ${count(things, 'thing')}, ${checksum}`);
  if (isDeepStrictEqual(before, after)) {
    print('Both stores hold the same.');
    return 0;
  }
  throw new CetuError('INTERNAL', 'The two stores differ. Was one of them written to meanwhile? Run it again.');
};

type Proof = {
  readonly sources: number;
  readonly statements: number;
  readonly things: number;
  readonly counts: unknown;
  readonly checksum: string;
};

const proofOf = async (graph: GraphReader): Promise<Proof> => {
  const { sources, statements, characters, passages, nodes, edges, diagnostics } = await graph.stats();
  return {
    sources,
    statements,
    things: nodes.reduce((sum, node) => sum + node.count, 0),
    counts: { characters, passages, nodes, edges, diagnostics },
    checksum: await exportChecksum(graph),
  };
};
