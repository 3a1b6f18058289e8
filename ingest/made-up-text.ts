// For tests: a made-up document read through the stages, as text alone.
import { type Ingested, ingest } from './index.ts';
import { interpretText } from './interpret.ts';
import { layOut } from './layout/index.ts';
import { defaultLimits } from './limits.ts';
import { outlineText } from './outline/index.ts';
import { readSource } from './read.ts';
import { recognizeMentions } from './recognize.ts';
import { segmentText } from './segment.ts';
import type { Interpreted } from './types.ts';

const fileOf = (text: string) => ({ path: 'made-up.txt', bytes: new TextEncoder().encode(text) });

/** The facts of a text. */
export const interpretMadeUp = (text: string): Interpreted => {
  const read = readSource(fileOf(text), defaultLimits);
  if (!read.ok) throw new TypeError('a made-up text must be readable');
  return interpretText(recognizeMentions(segmentText(outlineText(layOut(read.source)))));
};

/** All that a text becomes. */
export const ingestMadeUp = async (text: string): Promise<Exclude<Ingested, { status: 'failed' }>> => {
  const ingested = await ingest(fileOf(text));
  if (ingested.status === 'failed') throw new TypeError('a made-up text must be readable');
  return ingested;
};
