// The graph store in one SQLite file. Statements run in the caller's thread, so each is bounded by its page.

import type { GraphStore } from '../port.ts';
import { findPaths } from '../shortest-paths.ts';
import { timelineOf } from '../timeline.ts';
import { runAtOnce } from '../work.ts';
import { writerOf } from '../write/writer.ts';
import { attachmentsOf, listAmbiguities, listCorrections } from './corrections.ts';
import { Database } from './database.ts';
import { linksOfEntities } from './entities.ts';
import { fundingByIds, listFunding, listFundingUncounted } from './funding.ts';
import { countFunding, groupFunding } from './funding-by.ts';
import { countNodes, listNodes } from './list.ts';
import { migrate } from './migrate.ts';
import { listNeighbours } from './neighbours.ts';
import { nodesByRef, refsOf } from './nodes.ts';
import { pathStorage } from './paths.ts';
import {
  listArrivals,
  listDiagnostics,
  listPassages,
  listSources,
  passagesByIds,
  readSource,
  readText,
  sourceByOrigin,
} from './sources.ts';
import { countWrite, readStats, readWrites } from './stats.ts';
import { countNamed, mentionsWithin, readWholes } from './trees.ts';
import { writeStorage } from './write-storage.ts';

/** Opens the store in this file, which is made where there is none; `:memory:` keeps it nowhere. */
export const openSqliteGraph = (path: string): GraphStore => {
  const db = Database.open(path);
  try {
    migrate(db, path);
  } catch (error) {
    db.close();
    throw error;
  }
  const read = async <T>(work: () => T): Promise<T> => db.read(work);
  const store: GraphStore = {
    ...writerOf(async (work) =>
      db.write(() => {
        runAtOnce(work(), writeStorage(db));
        countWrite(db);
      }),
    ),
    nodes: (ids) =>
      read(() => {
        const refs = refsOf(db, ids);
        const nodes = nodesByRef(db, refs.values());
        return ids.map((id) => nodes.get(refs.get(id) ?? Number.NaN) ?? null);
      }),
    list: (kind, filter, order, page) => read(() => listNodes(db, kind, filter, order, page)),
    links: (ids) => read(() => linksOfEntities(db, ids)),
    neighbours: (ids, via, direction, page) => read(() => listNeighbours(db, ids, via, direction, page)),
    paths: (from, to, limit) => read(() => runAtOnce(findPaths<number>(from, to, limit), pathStorage(db))),
    funding: (filter, order, page) => read(() => listFunding(db, filter, order, page)),
    fundingUncounted: (filter, order, page) => read(() => listFundingUncounted(db, filter, order, page)),
    fundingRows: (ids) => read(() => fundingByIds(db, ids)),
    fundingBy: (groups, filter, what) =>
      read(() => (what === 'rows' ? countFunding(db, groups, filter) : groupFunding(db, groups, filter))),
    counts: (kind, facet, filter) => read(() => countNodes(db, kind, facet, filter)),
    timeline: (id, filter) => timelineOf(store, id, filter),
    wholes: (ids) => read(() => readWholes(db, ids)),
    mentionsWithin: (ids) => read(() => mentionsWithin(db, ids)),
    named: (kind, sources, filter) => read(() => countNamed(db, kind, sources, filter)),
    sources: (page) => read(() => listSources(db, page)),
    arrivals: (page) => read(() => listArrivals(db, page)),
    source: (id) => read(() => readSource(db, id)),
    byOrigin: (path) => read(() => sourceByOrigin(db, path)),
    text: (source, span) => read(() => readText(db, source, span)),
    passages: (source, page) => read(() => listPassages(db, source, page)),
    statements: (filter, page) => read(() => listCorrections(db, filter, page)),
    attachments: (ids) => read(() => attachmentsOf(db, ids)),
    passagesOf: (ids) => read(() => passagesByIds(db, ids)),
    diagnostics: (filter, page) => read(() => listDiagnostics(db, filter, page)),
    ambiguities: (page) => read(() => listAmbiguities(db, page)),
    stats: () => read(() => readStats(db)),
    writes: () => read(() => readWrites(db)),
    close: async () => db.close(),
  };
  return store;
};
