import { afterAll, beforeAll, describe, vi } from 'vitest';
import { openGraphStore } from '../../graph/index.ts';
import { type Neo4jServer, startNeo4j, whyNoNeo4j } from '../servers/neo4j.ts';
import { describeGraphStore } from './graph-store.ts';

// A server that has just started compiles each statement at its first use, and two hundred tests repay the thorough
// compiler.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

const reason = whyNoNeo4j();
if (reason !== null) console.log(`The graph store in Neo4j is not tested: ${reason}.`);

describe.skipIf(reason !== null)('on a Neo4j server', () => {
  let server: Neo4jServer | null = null;
  beforeAll(async () => {
    server = await startNeo4j({ forLong: true });
  });
  afterAll(() => server?.close());

  describeGraphStore('the graph store in Neo4j', async () => {
    if (!server) throw new Error('the server was not started');
    await server.wipe();
    return openGraphStore(server.url, { neo4j: server.access });
  });
});
