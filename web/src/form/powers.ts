// Sums by size, in powers of ten of a yuan, as people speak of them: 百 千 万 十万 ….

/**
 * Bounds of the steps, in yuan, from one to the next; the first step has all that is less than the first bound, the
 * last all from the last on.
 */
const bounds: readonly number[] = Array.from({ length: 8 }, (_, at) => 10 ** (at + 2));

/** How many steps there are. */
export const stepCount = bounds.length + 1;

/** The rows of each step; `powers` are those of the amounts. */
export const stepsOf = (powers: readonly { readonly power: number; readonly rows: number }[]): readonly number[] => {
  const steps = Array.from({ length: stepCount }, () => 0);
  for (const { power, rows } of powers) {
    const at = Math.min(stepCount - 1, Math.max(0, power - 1));
    steps[at] = (steps[at] ?? 0) + rows;
  }
  return steps;
};

/** The first and the last step that bounds of a filter touch, in yuan; of all where there are none. */
export const touched = (least: number | undefined, most: number | undefined): readonly [number, number] => {
  const first = least === undefined ? 0 : bounds.filter((bound) => bound <= least).length;
  const last = most === undefined ? stepCount - 1 : bounds.filter((bound) => bound <= most).length;
  return [first, Math.max(first, last)];
};

/** The bounds of these steps, in yuan; none at the ends. */
export const boundsOf = (
  first: number,
  last: number,
): { readonly least: number | null; readonly most: number | null } => ({
  least: first === 0 ? null : (bounds[first - 1] ?? null),
  most: last === stepCount - 1 ? null : (bounds[last] ?? 0) - 0.01,
});
