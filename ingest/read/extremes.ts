// The lowest and the highest of any number of values: a call with each as an argument of its own fails with more than
// some hundred thousand of them, and a page may have as many words.

/** The highest of the values; minus infinity where there are none. */
export const highest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);

/** The lowest of the values; infinity where there are none. */
export const lowest = (values: readonly number[]): number =>
  values.reduce((fewest, value) => Math.min(fewest, value), Number.POSITIVE_INFINITY);
