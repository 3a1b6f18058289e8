// npm run bench [pipeline|index|graph|trees] [-- COUNT of passages or notices]: speeds on this machine, as ratios where a peer can run beside it.
import { benchGraph } from './bench/graph-speed.ts';
import { benchIndex } from './bench/index-speed.ts';
import { benchPipeline } from './bench/pipeline.ts';
import { benchTrees } from './bench/tree-speed.ts';

const [part = 'all', count = '10000'] = process.argv.slice(2);
const parts: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  pipeline: benchPipeline,
  index: () => benchIndex(Number(count)),
  graph: () => benchGraph(Number(count)),
  trees: () => benchTrees(Number(count)),
};

if (part !== 'all' && !parts[part]) {
  console.error(`No such part: ${part}. There are ${Object.keys(parts).join(' and ')}.`);
  process.exitCode = 1;
}
for (const [name, run] of Object.entries(parts)) {
  if (part !== 'all' && part !== name) continue;
  for (const line of await run()) console.log(line);
}
