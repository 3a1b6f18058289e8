/** So many signs, 1 or -1, by chance and the same on every machine (splitmix32). */
export const randomSigns = (count: number, seed: number): Int8Array => {
  let state = seed;
  return Int8Array.from({ length: count }, () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) < 0 ? -1 : 1;
  });
};
