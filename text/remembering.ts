// Remembers what was found in a short text: names, labels and phrases come again, in a document and in the next one.

// 80 characters: names, phrases and most sentences; longer ones hardly come again.
const longest = 80;
const most = 2000; // the bound keeps a long batch from growing

/** The same function of a text, which must depend on the text alone; what it found in the last ones is kept. */
export const remembering = <T extends NonNullable<unknown> | null>(
  find: (text: string) => T,
): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return find(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
};
