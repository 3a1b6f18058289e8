// For tests: a text through all stages up to its facts.
import { interpretText } from '../interpret.ts';
import { layOut } from '../layout/index.ts';
import { defaultLimits } from '../limits.ts';
import { outlineText } from '../outline/index.ts';
import { readSource } from '../read.ts';
import { recognizeMentions } from '../recognize.ts';
import { segmentText } from '../segment.ts';
import type { Interpreted } from '../types.ts';

/** The facts of a text, as they are found in a file that holds nothing else. */
export const interpreted = (text: string): Interpreted => {
  const read = readSource({ path: 'case.txt', bytes: new TextEncoder().encode(text) }, defaultLimits);
  if (!read.ok) throw new Error(read.diagnostics.map(({ message }) => message).join('; '));
  return interpretText(recognizeMentions(segmentText(outlineText(layOut(read.source)))));
};
