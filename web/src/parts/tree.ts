// A list of things that lie in one another as a tree.

export type Leaf = {
  readonly value: string;
  /** What it lies in; null where nothing wider is known. */
  readonly partOf: string | null;
};

export type Branch<T extends Leaf> = { readonly leaf: T; readonly branches: readonly Branch<T>[] };

/**
 * The tree, each level in the order of the list; what lies in something that the list does not have stands outermost.
 */
export const branchesOf = <T extends Leaf>(leaves: readonly T[]): readonly Branch<T>[] => {
  const known = new Set(leaves.map(({ value }) => value));
  const above = ({ partOf, value }: T): string | null =>
    partOf !== null && partOf !== value && known.has(partOf) ? partOf : null;
  const parts = Map.groupBy(leaves, above);
  const branch = (leaf: T): Branch<T> => ({ leaf, branches: (parts.get(leaf.value) ?? []).map(branch) });
  return (parts.get(null) ?? []).map(branch);
};
