// How fast the graph stores take generated notices and answer about them: the file, and a Neo4j server where one can be had.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GraphStore, openGraphStore } from '../../graph/index.ts';
import { startNeo4j, whyNoNeo4j } from '../servers/neo4j.ts';
import { bureau, generateGraph } from './graphs.ts';
import { quantile } from './timing.ts';

/** Sources and facts a second into each store, and the time of questions over `count` notices. */
export const benchGraph = async (count: number): Promise<readonly string[]> => [
  ...(await benchFile(count)),
  ...(await benchServer(count)),
];

const benchFile = async (count: number): Promise<readonly string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'cetu-bench-'));
  try {
    return await benchStore('SQLite', await openGraphStore(`sqlite:${join(folder, 'cetu.db')}`), count);
  } finally {
    await rm(folder, { recursive: true });
  }
};

const benchServer = async (count: number): Promise<readonly string[]> => {
  const reason = whyNoNeo4j();
  if (reason !== null) return [`Neo4j is not measured: ${reason}.`];
  const server = await startNeo4j({ forLong: true });
  try {
    await server.wipe();
    return await benchStore('Neo4j', await openGraphStore(server.url, { neo4j: server.access }), count);
  } finally {
    await server.close();
  }
};

const questions: readonly (readonly [name: string, ask: (store: GraphStore, round: number) => Promise<unknown>])[] = [
  [
    'funding by an agency',
    (store, round) => store.funding({ agencies: [bureau(round * 7)] }, 'amount-descending', { first: 50 }),
  ],
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
    for (const [question, ask] of questions) {
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const from = performance.now();
        await ask(store, round);
        if (round >= rounds / 2) times.push(performance.now() - from);
      }
      lines.push(
        `  ${question}`.padEnd(32) +
          `p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`,
      );
    }
    return lines;
  } finally {
    await store.close();
  }
};
