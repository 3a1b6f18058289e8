import { checkSourceGraph, checkStatement } from '../asserted.ts';
import type { GraphStore } from '../port.ts';
import { Connection, type Neo4jAccess } from './connection.ts';
import { dropCorrection, keepCorrection, listAmbiguities, listCorrections } from './corrections.ts';
import { listFunding } from './funding.ts';
import { groupFunding } from './funding-by.ts';
import { countNodes, listNodes } from './list.ts';
import { listNeighbours } from './neighbours.ts';
import { readNodes } from './nodes.ts';
import { findPaths } from './paths.ts';
import { putSource, removeSource } from './put.ts';
import { migrate } from './schema.ts';
import { readSource } from './snapshot.ts';
import { listDiagnostics, listPassages, listSources, readText, sourceByOrigin } from './sources.ts';
import { readStats } from './stats.ts';

/** Opens the store at this address; rejects with UNAVAILABLE, CONFIG or STORE_VERSION. */
export const openNeo4jStore = async (url: string, access: Neo4jAccess): Promise<GraphStore> => {
  const connection = await Connection.open(url, access);
  try {
    await migrate(connection, url);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return {
    put: async (graph) => {
      checkSourceGraph(graph);
      await connection.write((run) => putSource(run, graph));
    },
    remove: (source) => connection.write((run) => removeSource(run, source)),
    state: async (statement) => {
      checkStatement(statement);
      await connection.write((run) => keepCorrection(run, statement));
    },
    revoke: (id) => connection.write((run) => dropCorrection(run, id)),

    nodes: (ids) => connection.read((run) => readNodes(run, ids)),
    list: (kind, filter, order, page) => connection.read((run) => listNodes(run, kind, filter, order, page)),
    neighbours: (ids, via, direction, page) => connection.read((run) => listNeighbours(run, ids, via, direction, page)),
    paths: (from, to, limit) => connection.read((run) => findPaths(run, from, to, limit)),
    funding: (filter, order, page) => connection.read((run) => listFunding(run, filter, order, page)),
    fundingBy: (group, filter) => connection.read((run) => groupFunding(run, group, filter)),
    counts: (kind, facet, filter) => connection.read((run) => countNodes(run, kind, facet, filter)),
    sources: (page) => connection.read((run) => listSources(run, page)),
    source: (id) => connection.read((run) => readSource(run, id)),
    byOrigin: (path) => connection.read((run) => sourceByOrigin(run, path)),
    text: (source, span) => connection.read((run) => readText(run, source, span)),
    passages: (source, page) => connection.read((run) => listPassages(run, source, page)),
    statements: (page) => connection.read((run) => listCorrections(run, page)),
    diagnostics: (filter, page) => connection.read((run) => listDiagnostics(run, filter, page)),
    ambiguities: (page) => connection.read((run) => listAmbiguities(run, page)),
    stats: () => connection.read(readStats),
    close: () => connection.close(),
  };
};
