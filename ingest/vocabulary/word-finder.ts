// Finds many words at once: a trie in arrays of numbers, walked from every place of a text. Most places begin no word, which
// one look into a table tells (docs/decisions/0006-own-word-finder.md has what it was measured against).

export type WordHit<T> = { readonly start: number; readonly end: number; readonly value: T };

/** A function that returns every occurrence of every word, by start, the longer last; a word given twice has both values. */
export const wordFinder = <T>(words: Iterable<readonly [string, T]>): ((text: string) => WordHit<T>[]) => {
  // A node is a number; 0 is none. Its children are its first child and that one's siblings, each reached by its unit.
  const nodes = { child: [0], sibling: [0], unit: [0] };
  const roots = new Uint32Array(0x10000); // by the unit that a word begins with
  const valuesOf: T[][] = [[]];
  const nodeBelow = (parent: number, unit: number): number => {
    const known = parent === 0 ? (roots[unit] ?? 0) : among(nodes.child[parent] ?? 0, unit, nodes);
    if (known !== 0) return known;
    const node = valuesOf.push([]) - 1;
    nodes.unit.push(unit);
    nodes.child.push(0);
    nodes.sibling.push(parent === 0 ? 0 : (nodes.child[parent] ?? 0));
    if (parent === 0) roots[unit] = node;
    else nodes.child[parent] = node;
    return node;
  };
  for (const [word, value] of words) {
    let node = 0;
    for (let i = 0; i < word.length; i++) node = nodeBelow(node, word.charCodeAt(i));
    if (node !== 0) valuesOf[node]?.push(value);
  }
  const trie = {
    child: Uint32Array.from(nodes.child),
    sibling: Uint32Array.from(nodes.sibling),
    unit: Uint16Array.from(nodes.unit),
  };
  return (text) => {
    const hits: WordHit<T>[] = [];
    for (let start = 0; start < text.length; start++) {
      let node = roots[text.charCodeAt(start)] ?? 0;
      for (let end = start + 1; node !== 0; end++) {
        for (const value of valuesOf[node] ?? []) hits.push({ start, end, value });
        node = end < text.length ? among(trie.child[node] ?? 0, text.charCodeAt(end), trie) : 0;
      }
    }
    return hits;
  };
};

type Nodes = { readonly sibling: ArrayLike<number>; readonly unit: ArrayLike<number> };

/** The node of the unit, from a node on through its siblings; 0 where there is none. */
const among = (first: number, unit: number, { sibling, unit: unitOf }: Nodes): number => {
  let node = first;
  while (node !== 0 && unitOf[node] !== unit) node = sibling[node] ?? 0;
  return node;
};
