// npm run load [-- MINUTES [CLIENTS]]: mixed load on `cetu serve` with the shipped corpus: questions of the page and
// of analysts, the page, refused requests, clients that leave in the middle, and a file read in and taken out again
// meanwhile. Prints once in ten seconds what the server holds (memory, file handles) and in the end how long each kind
// took. Fails where a request failed, or where memory or handles of the last tenth exceed those of the second tenth by
// half.
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { quantile } from './bench/timing.ts';
import { Desk, notice } from './cetu.ts';
import { type Random, randomFrom } from './hostile/random.ts';

const [minutes = 10, clients = 20] = process.argv.slice(2).map(Number);

type Kind = (address: string, random: Random) => Promise<boolean>;

const asked =
  (query: string, variables: (random: Random) => Readonly<Record<string, unknown>> = () => ({})): Kind =>
  async (address, random) => {
    const response = await post(address, JSON.stringify({ query, variables: variables(random) }));
    const { errors } = (await response.json()) as { readonly errors?: unknown };
    return response.ok && errors === undefined;
  };

const post = (address: string, body: string, signal?: AbortSignal): Promise<Response> =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    ...(signal && { signal }),
  });

const words = [
  '企业',
  '奖励',
  '数字经济',
  '专利质押',
  '农业科技',
  '制造业创新中心',
  '500万元',
  '"科技创新"',
  '补贴 -人才',
  '落',
];
const text = (random: Random): string => random.pick(words) + (random.once(3) ? ` ${random.pick(words)}` : '');
const rows = `{ totalCount nodes { measure { title } award { role value unit per } agencies { role agency { name } }
  conditions { metric value } document { name docNumber } force { from through } provenance { quote } } }`;

const kinds: Readonly<Record<string, Kind>> = {
  search: asked(
    'query ($text: String!) { search(text: $text, first: 10) { totalCount nodes { __typename } } }',
    (random) => ({ text: text(random) }),
  ),
  suggest: asked('query ($prefix: String!) { suggest(prefix: $prefix) }', (random) => ({
    prefix: random.pick(words).slice(0, 2),
  })),
  funding: asked(`query ($text: String) { funding(filter: {text: $text}, first: 20) ${rows} }`, (random) => ({
    text: random.once(2) ? random.pick(words) : null,
  })),
  sums: asked('{ fundingBy(group: AGENCY, and: INDUSTRY) { nodes { __typename } } }'),
  hypotheses: asked(
    '{ hypotheses(first: 10) { nodes { label statement outcome estimates { value model { name } } } } }',
  ),
  documents: asked('{ documents(first: 10) { nodes { id title timeline(first: 5) { nodes { kind day } } } } }'),
  refused: async (address) => (await (await post(address, '{"query":"{ nothing }"}')).text()).includes('BAD_INPUT'),
  health: async (address) => (await fetch(`${address}/health`)).ok,
  page: async (address) => (await (await fetch(address)).text()).includes('<div id="root"'),
  leaves: async (address, random) => {
    const leave = AbortSignal.timeout(1 + random.below(40));
    const body = JSON.stringify({ query: `{ funding(first: 100) ${rows} }` });
    // It leaves before the answer or in the middle of it.
    await post(address, body, leave)
      .then((response) => response.text())
      .catch(() => '');
    return true;
  },
};

type Took = { readonly kind: string; readonly milliseconds: number; readonly fault: string | null };

const client = async (address: string, until: number, random: Random, took: Took[]): Promise<void> => {
  while (performance.now() < until) {
    const kind = random.pick(Object.keys(kinds));
    const start = performance.now();
    const fault = await (kinds[kind] as Kind)(address, random).then(
      (good) => (good ? null : 'a wrong answer'),
      (error: unknown) => String(error),
    );
    took.push({ kind, milliseconds: performance.now() - start, fault });
  }
};

const held = (pid: number): { readonly megabytes: number; readonly handles: number } => ({
  megabytes: Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024),
  handles: readdirSync(`/proc/${pid}/fd`).length,
});

const desk = new Desk();
desk.write('more.txt', notice(7));
const { address, pid, stop } = await desk.serve();
const took: Took[] = [];
const until = performance.now() + minutes * 60_000;
const running = Array.from({ length: clients }, (_, i) => client(address, until, randomFrom(i), took));
const ingests = (async () => {
  const failed: string[] = [];
  for (const args = ['ingest', 'remove']; performance.now() < until; args.reverse()) {
    const { code, stderr } = await desk.cetu(String(args[0]), 'more.txt');
    if (code !== 0) failed.push(stderr);
    await pause(2000);
  }
  return failed;
})();
const samples: ReturnType<typeof held>[] = [];
while (performance.now() < until) {
  samples.push(held(pid));
  const { megabytes, handles } = samples.at(-1) ?? { megabytes: 0, handles: 0 };
  console.log(
    `${took.length} requests, ${took.filter(({ fault }) => fault).length} errors, ${megabytes} MB, ${handles} file handles`,
  );
  await pause(10_000);
}
await Promise.all(running);
const failedIngests = await ingests;
const afterwards = held(pid);
const { code } = await stop();

for (const [kind, all] of Map.groupBy(took, (one) => one.kind)) {
  const [half, most95, most] = [0.5, 0.95, 1].map((share) =>
    Math.round(
      quantile(
        all.map((one) => one.milliseconds),
        share,
      ),
    ),
  );
  console.log(`${kind}\t${all.length}\tp50 ${half} ms\tp95 ${most95} ms\tmost ${most} ms`);
}
const faults = took.flatMap(({ kind, fault }) => (fault === null ? [] : [`${kind}: ${fault}`]));
for (const line of [...new Set(faults), ...failedIngests].slice(0, 20)) console.log(line);
const tenth = Math.max(1, Math.floor(samples.length / 10));
const most = (of: readonly (typeof samples)[number][], what: 'megabytes' | 'handles'): number =>
  Math.max(...of.map((one) => one[what]));
const grew = (['megabytes', 'handles'] as const).filter(
  (what) => most(samples.slice(-tenth), what) > 1.5 * most(samples.slice(tenth, 2 * tenth + 1), what),
);
console.log(
  `${took.length} requests, ${faults.length} errors, afterwards ${afterwards.megabytes} MB and ${afterwards.handles} handles; ended with ${code}`,
);
if (grew.length > 0) console.log(`grew: ${grew.join(', ')}`);
desk.clear();
process.exitCode = faults.length + failedIngests.length + grew.length === 0 && code === 0 ? 0 : 1;
