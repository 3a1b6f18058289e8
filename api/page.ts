// Pages between GraphQL and the ports: `first` and `after` in, connections out.
import type { Page, PageRequest } from '../model/index.ts';
import { refusal } from './errors.ts';
import type { Limits } from './limits.ts';

export type PageArguments = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export type Connection<N, E> = {
  readonly edges: readonly E[];
  readonly nodes: readonly N[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
};

/** How many are asked for, if that is at least one and no more than a page may hold. */
export const boundedFirst = (limits: Limits, first: number | null | undefined, otherwise = 20): number => {
  const count = first ?? Math.min(otherwise, limits.pageSize);
  if (count < 1) throw refusal('BAD_INPUT', `first must be at least 1, not ${count}.`);
  if (count > limits.pageSize) throw refusal('LIMIT_PAGE', `first may be ${limits.pageSize} at most, not ${count}.`);
  return count;
};

/** The page that a field's arguments ask for. */
export const pageOf = (limits: Limits, { first, after }: PageArguments): PageRequest => ({
  first: boundedFirst(limits, first),
  after: after ?? null,
});

/** A page as a connection; `edgeOf` adds what an edge of this list tells beside its node. */
export const connectionOf = <T, N, E>(
  page: Page<T>,
  args: PageArguments,
  nodeOf: (item: T) => N,
  edgeOf: (item: T, cursor: string, node: N) => E,
): Connection<N, E> => {
  const nodes = page.items.map(nodeOf);
  const edges = page.items.flatMap((item, at) => {
    const node = nodes[at];
    return node === undefined ? [] : [edgeOf(item, page.cursors[at] ?? '', node)];
  });
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: page.hasNext,
      hasPreviousPage: args.after != null,
      startCursor: page.cursors[0] ?? null,
      endCursor: page.cursors.at(-1) ?? null,
    },
    totalCount: page.total,
  };
};

/** A page as a connection whose edges are a cursor and a node. */
export const plainConnection = <T>(
  page: Page<T>,
  args: PageArguments,
): Connection<T, { readonly cursor: string; readonly node: T }> =>
  connectionOf(
    page,
    args,
    (item) => item,
    (_item, cursor, node) => ({ cursor, node }),
  );
