// Remembers what was found in a text. Names, labels and phrases come again, in a document and in the next one;
// sentences come again in their document, for one stage asks after the other.

// 80 characters: names, phrases and most sentences.
const longestPhrase = 80;
// How many characters the texts that are kept have together, so that a long batch does not grow: many phrases, and of
// what is longer about one document.
const mostPhrases = 100_000;
const mostOthers = 30_000;

/** The same function of a text, which must depend on the text alone; what it found in the last ones is kept. */
export const remembering = <T extends NonNullable<unknown> | null>(
  find: (text: string) => T,
): ((text: string) => T) => {
  const ofPhrase = keeping(find, mostPhrases);
  const ofOther = keeping(find, mostOthers);
  return (text) => (text.length <= longestPhrase ? ofPhrase(text) : ofOther(text));
};

/** The same function of a thing, which must depend on it alone; what it found is kept as long as the thing is. */
export const rememberingOf = <Thing extends WeakKey, T extends NonNullable<unknown> | null>(
  find: (thing: Thing) => T,
): ((thing: Thing) => T) => {
  const known = new WeakMap<Thing, T>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const found = find(thing);
    known.set(thing, found);
    return found;
  };
};

const keeping = <T extends NonNullable<unknown> | null>(
  find: (text: string) => T,
  most: number,
): ((text: string) => T) => {
  const known = new Map<string, T>();
  let characters = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    characters += text.length + 1;
    if (characters > most) {
      known.clear();
      characters = text.length + 1;
    }
    if (text.length < most) known.set(text, found);
    return found;
  };
};
