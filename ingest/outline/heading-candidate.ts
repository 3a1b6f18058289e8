// A heading as found, before it has a level.
import type { Label } from '../labels.ts';
import type { Zone } from '../types.ts';

export type HeadingCandidate = {
  readonly block: number;
  readonly label: Label | null;
  /** Half-open in the block's text. */
  readonly title: readonly [number, number];
  readonly runIn: boolean;
  /** Where the text after the heading begins. */
  readonly bodyStart: number;
  readonly markup: number;
  /** The zone that it opens, if any. */
  readonly zone: Zone | null;
  /** Its rank where the shape alone tells it; else levels.ts does. */
  readonly rank?: number;
};

/** Where a title ends before blanks and a colon. */
export const withoutColon = (text: string): number => {
  let end = text.length;
  while (end > 0 && /[\s:：]/.test(text[end - 1] ?? '')) end--;
  return end;
};

/** Where a title ends before its stop, whichever that is. */
export const withoutStop = (text: string): number => text.replace(/[。；;:：\s]+$/, '').length;
