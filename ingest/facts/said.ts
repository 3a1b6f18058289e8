// What a text says anywhere: a stage that looks for rare words in all sentences looks in none of a text that lacks
// them.
import { presentInAny } from '../rules/cues.ts';
import type { Recognized } from '../types.ts';
import { stretchOf } from '../vocabulary/cues.ts';

const known = new WeakMap<Recognized['sentences'], (kinds: string) => boolean>();

/** Whether a sentence of the text has a word of the kinds (`a|b`), whatever stands beside it. */
export const isSaid = ({ sentences }: Recognized, kinds: string): boolean => {
  const said = known.get(sentences) ?? presentInAny(sentences.map((sentence) => stretchOf(sentence).cues));
  known.set(sentences, said);
  return said(kinds);
};
