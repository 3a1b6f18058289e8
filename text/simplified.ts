// Traditional to simplified Chinese, one character at a time.
//
// OpenCC also knows phrases (乾隆 keeps its 乾). They are left out on purpose: what a character folds to must not depend
// on its neighbours, or a query would fold otherwise than the same words inside a passage.

import table from 'opencc-js/dict/TSCharacters';

let simplified: ReadonlyMap<string, string> | undefined;

/** Returns the simplified form of one character, or the character itself where it has none. */
export function simplify(character: string): string {
  simplified ??= readTable();
  return simplified.get(character) ?? character;
}

function readTable(): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const entry of table.split('|')) {
    const [from, to] = entry.split(' ');
    if (from !== undefined && to !== undefined && from !== to) pairs.set(from, to);
  }
  // 薴 → 苧 → 苎: an entry may lead to another entry; folding twice has to change nothing.
  for (const [from, to] of pairs) pairs.set(from, pairs.get(to) ?? to);
  return pairs;
}
