// npm run bench [pipeline|index|graph|peer|trees|page] [-- COUNT of passages or notices]: speeds on this machine, as
// ratios where a peer can run beside it; index and search ask for the meaning, too, where CETU_MEANING names the
// folder of a model. npm run bench search -- FOLDER: how well the index finds, on a collection in
// the form of BEIR. npm run bench equal -- COUNT [FOLDER of texts]: whether both indexes give the same first hits for
// common words. npm run bench trees -- COUNT [sqlite|neo4j]: one store alone. npm run bench stard -- QUERIES LAWS
// FOLDER makes such a collection (bench/stard.ts).
import { benchEqualHits } from './bench/equal-hits.ts';
import { benchGraph, benchPeer } from './bench/graph-speed.ts';
import { benchIndex } from './bench/index-speed.ts';
import { benchPage } from './bench/page-speed.ts';
import { benchPipeline } from './bench/pipeline.ts';
import { benchRetrieval } from './bench/retrieval.ts';
import { makeStard } from './bench/stard.ts';
import { benchTrees } from './bench/tree-speed.ts';

const [part = 'all', argument = '10000', folder, into = ''] = process.argv.slice(2);
type Lines = Promise<readonly string[]> | AsyncIterable<string>;
const parts: Readonly<Record<string, () => Lines>> = {
  pipeline: benchPipeline,
  index: () => benchIndex(Number(argument)),
  graph: () => benchGraph(Number(argument)),
  peer: () => benchPeer(Number(argument)),
  trees: () => benchTrees(Number(argument), folder),
  page: () => benchPage(Number(argument)),
  search: () => benchRetrieval(argument),
  stard: async () => makeStard(argument, folder ?? '', into),
  equal: () => benchEqualHits(Number(argument), folder),
};
// A collection, a server or a browser has to be there, and `graph` asks the peer too.
const ofAll = Object.keys(parts).filter((name) => !['search', 'stard', 'equal', 'peer', 'page'].includes(name));

if (part !== 'all' && !parts[part]) {
  console.error(`No such part: ${part}. There are ${Object.keys(parts).join(' and ')}.`);
  process.exitCode = 1;
}
for (const name of part === 'all' ? ofAll : [part])
  for await (const line of (await parts[name]?.()) ?? []) console.log(line);
