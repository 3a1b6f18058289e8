import type { GraphStore } from '../port.ts';
import { findPaths } from '../shortest-paths.ts';
import { timelineOf } from '../timeline.ts';
import { runInTurn } from '../work.ts';
import type { Writing } from '../write/storage.ts';
import { writerOf } from '../write/writer.ts';
import { readWhole, writeWhole } from './commits.ts';
import { Connection, type Neo4jAccess, type Run } from './connection.ts';
import { attachmentsOf, listAmbiguities, listCorrections } from './corrections.ts';
import { linksOfEntities } from './entities.ts';
import { fundingByIds, listFunding } from './funding.ts';
import { groupFunding } from './funding-by.ts';
import { countNodes, listNodes } from './list.ts';
import { migrate } from './migrate.ts';
import { listNeighbours } from './neighbours.ts';
import { readNodes } from './nodes.ts';
import { pathStorage } from './paths.ts';
import { readSource } from './snapshot.ts';
import {
  listArrivals,
  listDiagnostics,
  listPassages,
  listSources,
  passagesByIds,
  readText,
  sourceByOrigin,
} from './sources.ts';
import { readStats, readWrites } from './stats.ts';
import { countNamed, mentionsWithin, readWholes } from './trees.ts';
import { writeStorage } from './write-storage.ts';

/** Opens the store at this address; rejects with UNAVAILABLE, CONFIG or STORE_VERSION. */
export const openNeo4jStore = async (url: string, access: Neo4jAccess): Promise<GraphStore> => {
  const connection = await Connection.open(url, access);
  try {
    await migrate(connection, url);
  } catch (error) {
    await connection.close();
    throw error;
  }
  const ask = <T>(work: (run: Run) => Promise<T>): Promise<T> => readWhole(connection, work);
  const transact = (work: () => Writing<void>): Promise<void> =>
    writeWhole(connection, async (run) => runInTurn(work(), await writeStorage(run)));
  const store: GraphStore = {
    ...writerOf(transact),
    nodes: (ids) => ask((run) => readNodes(run, ids)),
    list: (kind, filter, order, page) => ask((run) => listNodes(run, kind, filter, order, page)),
    links: (ids) => ask((run) => linksOfEntities(run, ids)),
    neighbours: (ids, via, direction, page) => ask((run) => listNeighbours(run, ids, via, direction, page)),
    paths: (from, to, limit) => ask((run) => runInTurn(findPaths<string>(from, to, limit), pathStorage(run))),
    funding: (filter, order, page) => ask((run) => listFunding(run, filter, order, page)),
    // one statement does both
    fundingUncounted: (filter, order, page) => ask((run) => listFunding(run, filter, order, page)),
    fundingRows: (ids) => ask((run) => fundingByIds(run, ids)),
    fundingBy: async (groups, filter, what) => {
      const found = await ask((run) => groupFunding(run, groups, filter));
      return what === 'rows' ? found.map((group) => ({ ...group, amounts: [], leftOut: [] })) : found;
    },
    counts: (kind, facet, filter) => ask((run) => countNodes(run, kind, facet, filter)),
    timeline: (id, filter) => timelineOf(store, id, filter),
    wholes: (ids) => ask((run) => readWholes(run, ids)),
    mentionsWithin: (ids) => ask((run) => mentionsWithin(run, ids)),
    named: (kind, sources, filter) => ask((run) => countNamed(run, kind, sources, filter)),
    sources: (page) => ask((run) => listSources(run, page)),
    arrivals: (page) => ask((run) => listArrivals(run, page)),
    source: (id) => ask((run) => readSource(run, id)),
    byOrigin: (path) => ask((run) => sourceByOrigin(run, path)),
    text: (source, span) => ask((run) => readText(run, source, span)),
    passages: (source, page) => ask((run) => listPassages(run, source, page)),
    statements: (filter, page) => ask((run) => listCorrections(run, filter, page)),
    attachments: (ids) => ask((run) => attachmentsOf(run, ids)),
    passagesOf: (ids) => ask((run) => passagesByIds(run, ids)),
    diagnostics: (filter, page) => ask((run) => listDiagnostics(run, filter, page)),
    ambiguities: (page) => ask((run) => listAmbiguities(run, page)),
    stats: () => ask(readStats),
    writes: () => ask(readWrites),
    close: () => connection.close(),
  };
  return store;
};
