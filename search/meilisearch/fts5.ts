// What a token weighs in a passage by FTS5's bm25(), by which the embedded index chooses its candidates:
// https://sqlite.org/fts5.html
const saturation = 1.2;
const lengthWeight = 0.75;
// FTS5 gives this to what more than half of all passages have.
const leastRarity = 1e-6;

export type Size = { readonly passages: number; readonly averageTokens: number };

/** What a token that so many passages hold weighs that stands so many times in a passage of so many tokens. */
export const weigher = (
  { passages, averageTokens }: Size,
  holding: number,
): ((count: number, tokens: number) => number) => {
  const rarity = Math.log((passages - holding + 0.5) / (holding + 0.5));
  const idf = rarity > 0 ? rarity : leastRarity;
  return (count, tokens) =>
    idf *
    ((count * (saturation + 1)) / (count + saturation * (1 - lengthWeight + (lengthWeight * tokens) / averageTokens)));
};
