// Short ways to ask a store in clauses.
import { expect } from 'vitest';
import type {
  FundingFilter,
  FundingGroup,
  FundingOrder,
  FundingRow,
  GraphNode,
  GraphStore,
} from '../../../graph/index.ts';
import type { Page, PageRequest, SourceGraph } from '../../../model/index.ts';

export const putAll = async (store: GraphStore, ...graphs: readonly SourceGraph[]): Promise<void> => {
  for (const graph of graphs) await store.put(graph);
};

/** Every item of a list, read in pages of this size; each page must say truly whether more follow. */
export const everyItem = async <T>(read: (page: PageRequest) => Promise<Page<T>>, size = 100): Promise<T[]> => {
  const items: T[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page<T> = await read({ first: size, after });
    items.push(...page.items);
    expect(page.cursors).toHaveLength(page.items.length);
    if (!page.hasNext) {
      expect(page.total).toBe(items.length);
      return items;
    }
    expect(page.items).toHaveLength(size);
    after = page.cursors.at(-1) ?? null;
  }
};

export const rowsOf = (
  store: GraphStore,
  filter: FundingFilter = {},
  order: FundingOrder = 'text-order',
): Promise<FundingRow[]> => everyItem((page) => store.funding(filter, order, page));

/** Groups by one thing, with its key and name. */
export const keyed = (groups: readonly FundingGroup[]) =>
  groups.flatMap(({ members: [member], rows }) => (member ? [{ key: member.key, name: member.name, rows }] : []));

/** The amounts of the rows that a filter keeps. */
export const amountsOf = async (store: GraphStore, filter: FundingFilter, order?: FundingOrder): Promise<number[]> =>
  (await rowsOf(store, filter, order)).map(({ award }) => award.value);

export const node = async (store: GraphStore, id: string): Promise<GraphNode | null> =>
  (await store.nodes([id]))[0] ?? null;

/** The present id of the node with this id or key. */
export const idOf = async (store: GraphStore, key: string): Promise<string | null> =>
  (await node(store, key))?.id ?? null;

/** The entity's keys; empty where there is none. */
export const keysOf = async (store: GraphStore, key: string): Promise<readonly string[]> => {
  const found = await node(store, key);
  return found && 'keys' in found ? found.keys : [];
};

export const refused = { code: 'INPUT' };
