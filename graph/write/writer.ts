// The one engine by which every store is written to: what a put, a removal or a correction changes, and in which order
// that is settled. It works on a WriteStorage (storage.ts), step by step; an adapter runs the work in one transaction.
import { isDeepStrictEqual } from 'node:util';
import {
  compareText,
  type FactStatement,
  isFactStatement,
  type Key,
  type SourceGraph,
  type SourceId,
  type Statement,
} from '../../model/index.ts';
import type { GraphWriter } from '../port.ts';
import { ask } from '../work.ts';
import { checkSourceGraph, ownKeys } from './asserted.ts';
import { Change, type KeyGrowth } from './change.ts';
import { checkStatement } from './check-statement.ts';
import { correctedSource } from './corrected.ts';
import { refreshDocuments } from './documents.ts';
import { refreshEntities } from './entities.ts';
import { regroup } from './regroup.ts';
import type { Held, KeyCounts, Writing } from './storage.ts';
import { growParts, refreshTrees } from './trees.ts';

/**
 * The writing half of a store. `transact` runs a work in one transaction beside no other writer; it may begin it
 * again.
 */
export const writerOf = (transact: (work: () => Writing<void>) => Promise<void>): GraphWriter => ({
  put: async (graph) => {
    checkSourceGraph(graph);
    await transact(() => put(graph));
  },
  remove: (source) => transact(() => remove(source)),
  state: async (statement) => {
    checkStatement(statement);
    await transact(() => state(statement));
  },
  revoke: (id) => transact(() => revoke(id)),
});

const put = function* (reading: SourceGraph): Writing<void> {
  const held = yield* ask((store) => store.held(reading.id));
  yield* show(reading, held);
};

/** Shows a source as people corrected it, in place of how it was shown before. */
const show = function* (reading: SourceGraph, held: Held | null): Writing<void> {
  const statements = yield* ask((store) => store.statementsOn(reading));
  const { graph: shown, attached } = correctedSource(reading, statements);
  if (isDeepStrictEqual(held, { reading, shown, attached })) return;
  const isShown = isDeepStrictEqual(held?.shown, shown);
  if (!isShown) {
    const change = new Change().with(shown);
    if (held) {
      change.without(held.shown);
      yield* ask((store) => store.erase(held.shown));
    }
    yield* settle(change, { source: shown });
  }
  // Nothing is beside a source that was just put in.
  const beside = { reading: isDeepStrictEqual(reading, shown) ? null : reading, attached };
  if (isShown || beside.reading !== null || attached.length > 0)
    yield* ask((store) => store.keepBeside(reading.id, beside));
};

const remove = function* (source: SourceId): Writing<void> {
  const held = yield* ask((store) => store.held(source));
  if (!held) return;
  yield* ask((store) => store.erase(held.shown));
  yield* ask((store) => store.eraseRecord(source));
  yield* settle(new Change().without(held.shown));
};

const state = function* (statement: Statement): Writing<void> {
  const change = new Change().addCorrection(statement, 1);
  const before = yield* ask((store) => store.takeCorrection(statement.id));
  if (before) change.addCorrection(before, -1);
  yield* settle(change, { correction: statement });
  yield* showAgain([statement, ...(before ? [before] : [])]);
};

const revoke = function* (id: string): Writing<void> {
  const before = yield* ask((store) => store.takeCorrection(id));
  if (!before) return;
  yield* settle(new Change().addCorrection(before, -1));
  yield* showAgain([before]);
};

/** Shows anew the sources that statements are about. */
const showAgain = function* (statements: readonly Statement[]): Writing<void> {
  const sources = new Set<SourceId>();
  for (const statement of statements)
    if (isFactStatement(statement)) for (const id of yield* sourcesOf(statement)) sources.add(id);
  for (const id of [...sources].sort(compareText)) {
    const held = yield* ask((store) => store.held(id));
    if (held) yield* show(held.reading, held);
  }
};

const sourcesOf = (statement: FactStatement): Writing<readonly SourceId[]> =>
  ask((store) => store.sourcesOf(statement));

type Coming = { readonly source?: SourceGraph; readonly correction?: Statement };

/**
 * After what was said before went: brings up all that follows from the change, and puts in what comes. Keys first,
 * then what joins and parts them, then the entities that they mean; only then the source, whose edges end at these;
 * last what follows from what stands there now.
 */
const settle = function* (change: Change, { source, correction }: Coming = {}): Writing<void> {
  const meantBefore = yield* ask((store) => store.entitiesOf(ownKeys(change.namedBefore)));
  const { touched, dead } = yield* growKeys(change);
  if (correction) yield* ask((store) => store.keepCorrection(correction));
  for (const key of [...change.toldApart, ...(yield* growLinks(change))]) touched.add(key);
  const parts = yield* growParts(change);
  const { affected, below } = yield* regroup(touched);
  yield* refreshTrees(parts, affected, below);
  if (dead.length > 0) yield* ask((store) => store.dropKeys(dead));
  if (source) yield* ask((store) => store.insert(source, change.namedNow));
  yield* refreshEntities(change, new Set(meantBefore.values()), affected);
  yield* refreshDocuments(change, affected);
  yield* ask((store) => store.growCounts(change.counts));
};

const none: KeyCounts = { refs: 0, ties: 0 };

type Grown = { readonly touched: Set<Key>; readonly dead: readonly Key[] };

/** The keys that nobody named before or nobody names any more; and of the latter those that no equivalence has. */
const growKeys = function* (change: Change): Writing<Grown> {
  const growth = change.keyGrowth();
  const counts = yield* ask((store) => store.growKeys(growth));
  const keysWhere = (holds: (grown: KeyGrowth & KeyCounts) => boolean): Key[] =>
    growth.filter((grown) => holds({ ...grown, ...(counts.get(grown.key) ?? none) })).map(({ key }) => key);
  return {
    touched: new Set(keysWhere(({ refs, by }) => by !== 0 && (refs === 0 || refs === by))),
    dead: keysWhere(({ refs, ties }) => refs === 0 && ties === 0),
  };
};

/** The keys of equivalences that nobody said before or nobody says any more. */
const growLinks = function* (change: Change): Writing<Key[]> {
  const growth = change.linkGrowth();
  const said = yield* ask((store) => store.growLinks(growth));
  return growth.flatMap(({ a, b, by }, at) => (said[at] === 0 || said[at] === by ? [a, b] : []));
};
