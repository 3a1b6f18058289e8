// npm run hostile [-- COUNT [SEED]]: so many hostile inputs, files and requests by halves, each from its seed. Prints
// what went wrong and the slowest, and fails where anything did. Files have a script of their own, since only ingest/
// knows their forms.
import { spawnSync } from 'node:child_process';
import { tryRequests } from './hostile/requests.ts';

const [count = 10_000, seed = 0] = process.argv.slice(2).map(Number);
const files = spawnSync(
  process.execPath,
  [new URL('../ingest/samples/mutations.ts', import.meta.url).pathname, String(Math.ceil(count / 2)), String(seed)],
  { stdio: 'inherit' },
);
const outcomes = await tryRequests(Math.floor(count / 2), seed);
const faults = outcomes.filter(({ fault, milliseconds }) => fault !== null || milliseconds > 10_000);
for (const { seed: of, milliseconds, fault } of faults)
  console.log(`request ${of}, ${Math.round(milliseconds)} ms: ${fault}`);
const slowest = outcomes.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 3);
console.log(`${outcomes.length} requests, ${faults.length} with a fault; the slowest:`);
for (const { seed: of, milliseconds } of slowest) console.log(`${Math.round(milliseconds)} ms\trequest ${of}`);
process.exitCode = files.status === 0 && faults.length === 0 ? 0 : 1;
