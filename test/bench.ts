// npm run bench [pipeline|index|graph|trees] [-- COUNT of passages or notices]: speeds on this machine, as ratios where a peer can run
// beside it. npm run bench search -- FOLDER: how well the index finds, on a collection in the form of BEIR.
import { benchGraph } from './bench/graph-speed.ts';
import { benchIndex } from './bench/index-speed.ts';
import { benchPipeline } from './bench/pipeline.ts';
import { benchRetrieval } from './bench/retrieval.ts';
import { benchTrees } from './bench/tree-speed.ts';

const [part = 'all', argument = '10000'] = process.argv.slice(2);
const parts: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  pipeline: benchPipeline,
  index: () => benchIndex(Number(argument)),
  graph: () => benchGraph(Number(argument)),
  trees: () => benchTrees(Number(argument)),
  search: () => benchRetrieval(argument),
};
// A collection has to be named.
const ofAll = Object.keys(parts).filter((name) => name !== 'search');

if (part !== 'all' && !parts[part]) {
  console.error(`No such part: ${part}. There are ${Object.keys(parts).join(' and ')}.`);
  process.exitCode = 1;
}
for (const name of part === 'all' ? ofAll : [part]) for (const line of (await parts[name]?.()) ?? []) console.log(line);
