// Whether a name is another one with signs left out, as Chinese shortens names: 经信委 of 经济和信息化委员会.

/**
 * Whether the signs of `short` stand in `full` in their order, not all of them side by side. Both are folded alike.
 */
export const isShortFor = (short: string, full: string): boolean => {
  if (full.includes(short)) return false;
  let at = 0;
  for (const sign of short) {
    at = full.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return short.length >= leastSigns;
};

// One sign alone shortens nothing, and two stand in many names.
const leastSigns = 3;
