// How fast the graph stores take generated notices and answer about them: the file, and a Neo4j server where one can
// be had; and a search over as many passages as the notices have.
import assert from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GraphStore, openGraphStore } from '../../graph/index.ts';
import { type Neo4jServer, startNeo4j, whyNoNeo4j } from '../servers/neo4j.ts';
import { openPeer } from './graphql-peer.ts';
import { bureau, generateGraph, passagesPerNotice } from './graphs.ts';
import { benchIndex } from './index-speed.ts';
import { openOwn } from './own-graphql.ts';
import { quantile } from './timing.ts';

/** Sources and facts a second into each store, and the time of questions over `count` notices. */
export const benchGraph = async (count: number): Promise<readonly string[]> => [
  ...(await benchFile(count)),
  ...(await benchServer(count)),
  ...(await benchIndex(count * passagesPerNotice)),
];

const benchFile = async (count: number): Promise<readonly string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'cetu-bench-'));
  try {
    return await benchStore('SQLite', await openGraphStore(`sqlite:${join(folder, 'cetu.db')}`), count);
  } finally {
    await rm(folder, { recursive: true });
  }
};

const benchServer = (count: number): Promise<readonly string[]> =>
  onServer(async (server, open) => [
    ...(await benchStore('Neo4j', await open(), count)),
    ...(await comparePeer(server, await open())),
  ]);

/** The first question as GraphQL over `count` notices on a Neo4j server, by our API and by @neo4j/graphql. */
export const benchPeer = (count: number): Promise<readonly string[]> =>
  onServer(async (server, open) => {
    const store = await open();
    for (let number = 0; number < count; number++) await store.put(generateGraph(number));
    return [`GraphQL over ${count} notices`, ...(await comparePeer(server, store))];
  });

const onServer = async (
  measure: (server: Neo4jServer, open: () => Promise<GraphStore>) => Promise<readonly string[]>,
): Promise<readonly string[]> => {
  const reason = whyNoNeo4j();
  if (reason !== null) return [`Neo4j is not measured: ${reason}.`];
  const server = await startNeo4j({ forLong: true });
  try {
    await server.wipe();
    return await measure(server, () => openGraphStore(server.url, { neo4j: server.access }));
  } finally {
    await server.close();
  }
};

const fundingBy = (store: GraphStore, round: number) =>
  store.funding({ agencies: [bureau(round * 7)], unit: 'CNY' }, 'amount-descending', { first: 50 });

const questions: readonly (readonly [name: string, ask: (store: GraphStore, round: number) => Promise<unknown>])[] = [
  ['funding by an agency', fundingBy],
  [
    'funding, all awards',
    (store) => store.funding({ roles: ['award'], minimum: 1_000_000 }, 'amount-descending', { first: 50 }),
  ],
  [
    'neighbourhood',
    (store, round) => store.neighbours([bureau(round * 7)], ['RESPONSIBLE', 'ISSUED_BY'], 'in', { first: 50 }),
  ],
];

// Half of them warm the store up.
const rounds = 100;

const benchStore = async (name: string, store: GraphStore, count: number): Promise<readonly string[]> => {
  try {
    let facts = 0;
    const start = performance.now();
    for (let number = 0; number < count; number++) {
      const graph = generateGraph(number);
      facts += graph.nodes.length;
      await store.put(graph);
    }
    const seconds = (performance.now() - start) / 1000;
    const lines = [
      `${name}, ${count} notices`.padEnd(32) +
        `${(count / seconds).toFixed(1)} sources/s, ${Math.round(facts / seconds)} facts/s`,
    ];
    for (const [question, ask] of questions) lines.push(await benchQuestion(question, (round) => ask(store, round)));
    return lines;
  } finally {
    await store.close();
  }
};

const benchQuestion = async (name: string, ask: (round: number) => Promise<unknown>): Promise<string> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    await ask(round);
    if (round >= rounds / 2) times.push(performance.now() - from);
  }
  return lineOf(name, times);
};

const lineOf = (name: string, times: readonly number[]): string => {
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  return `${`  ${name}`.padEnd(32)}p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`;
};

/**
 * The first question as GraphQL, by our API and by @neo4j/graphql in both its forms, where all give the same answer;
 * in turns.
 */
const comparePeer = async (server: Neo4jServer, store: GraphStore): Promise<readonly string[]> => {
  const peer = await openPeer(server);
  if (peer === null) {
    await store.close();
    return ['@neo4j/graphql is not measured: npm cannot fetch it.'];
  }
  const own = await openOwn(store);
  try {
    const asked = { 'our GraphQL': own.funding, 'its best form': peer.inBestForm, 'as generated': peer.asGenerated };
    const times = Object.entries(asked).map(([name, ask]) => ({ name, ask, times: [] as number[] }));
    for (let round = 0; round < rounds; round++) {
      const answers: unknown[] = [];
      for (const { ask, times: taken } of round % 2 ? times : times.toReversed()) {
        const from = performance.now();
        answers.push(await ask(bureau(round * 7)));
        if (round >= rounds / 2) taken.push(performance.now() - from);
      }
      for (const answer of answers) assert.deepEqual(answer, answers[0]);
    }
    return times.map(({ name, times: taken }) => lineOf(name, taken));
  } finally {
    await peer.close();
    await own.close();
  }
};
