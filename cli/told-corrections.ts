// Corrections that the index is told of: passages carry what their document is and which sums they state, so that a
// corrected title, type, place or sum is searched for and filtered by at once.
import type { Corrections } from '../api/index.ts';
import { type FactKind, isFactStatement, type SourceId, type Statement, toCetuError } from '../model/index.ts';
import { say } from './output.ts';
import { allItems } from './pages.ts';
import type { Stores } from './stores.ts';

/**
 * Writes corrections to the graph, and to the index what changed in passages. Where the index cannot take it, that is
 * said, and the next start brings it up.
 */
export const tellingCorrections = (stores: Stores): Corrections => ({
  state: async (statement) => {
    const before = changesPassages(statement) ? await placesOf(stores, statement.id) : [];
    await stores.graph.state(statement);
    if (changesPassages(statement)) await tell(stores, [...before, ...(await placesOf(stores, statement.id))]);
  },
  revoke: async (id) => {
    const before = await placesOf(stores, id);
    await stores.graph.revoke(id);
    await tell(stores, before);
  },
});

const changesPassages = (statement: Statement): boolean => {
  if (!isFactStatement(statement)) return false;
  const { target } = statement;
  return target.what === 'document' || (target.what === 'fact' && stateSums.includes(target.fact.kind));
};

/** Facts that are sums, or that take sums with them. */
const stateSums: readonly FactKind[] = ['Award', 'Amount', 'Measure'];

/** The sources that a correction is about. */
const placesOf = async ({ graph }: Stores, id: string): Promise<SourceId[]> =>
  ((await graph.attachments([id]))[0] ?? []).map(({ source }) => source);

const tell = async ({ graph, index }: Stores, sources: readonly SourceId[]): Promise<void> => {
  try {
    for (const node of await graph.nodes([...new Set(sources)])) {
      if (node?.kind !== 'Source') continue;
      const passages = await allItems((page) => graph.passages(node.id, page));
      await index.put({ id: node.id, passagesHash: node.passagesHash }, passages);
    }
  } catch (error) {
    say(`The index was not told of a correction, and will be at the next start: ${toCetuError(error).message}`);
  }
};
