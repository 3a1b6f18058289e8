// The facts of a text that is made up.
import * as pipeline from '../pipeline.ts';
import { readSource } from '../read.ts';
import type { Interpreted } from '../types.ts';

/** The facts of a text, as they are found in a file that holds nothing else. */
export const factsOf = (text: string): Interpreted => {
  const read = readSource({ path: 'made-up.txt', bytes: new TextEncoder().encode(text) });
  if (!read.ok) throw new Error(read.diagnostics.map(({ message }) => message).join('; '));
  return pipeline.factsOf(read.source);
};
