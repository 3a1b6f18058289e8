// What a text says anywhere: a stage that looks for rare words in all sentences of a text looks in none of one that lacks them.
import { presentInAny } from '../rules/cues.ts';
import type { Recognized } from '../types.ts';
import { stretchOf } from '../vocabulary/cues.ts';

const known = new WeakMap<Recognized['sentences'], (kinds: string) => boolean>();

/** Whether a sentence of the text has a word of the kinds (`a|b`). A word beside which another must not stand counts wherever it stands. */
export const isSaid = ({ sentences }: Recognized, kinds: string): boolean => {
  const said = known.get(sentences) ?? presentInAny(sentences.map((sentence) => stretchOf(sentence).cues));
  known.set(sentences, said);
  return said(kinds);
};
