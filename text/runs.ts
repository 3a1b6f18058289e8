// Runs of one kind of character: Han characters, and letters and digits of all other scripts.

/** A run with its half-open span in UTF-16 units; `text` is what stands there. */
export type Run = {
  readonly kind: 'han' | 'latin';
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

const RUN = /([\p{Script=Han}&&[\p{L}\p{N}]]+)|[[\p{L}\p{N}\p{M}]--\p{Script=Han}]+/gv;

/**
 * Returns the runs of the text in order: `han`, or `latin` for letters and digits of any other script with their
 * accents. Spaces and signs belong to none and end a run.
 */
export function findRuns(text: string): Run[] {
  return Array.from(text.matchAll(RUN), (match) => ({
    kind: match[1] === undefined ? 'latin' : 'han',
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}
