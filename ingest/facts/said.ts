// What a text says anywhere: a stage that looks for rare words in all sentences looks in none of a text that lacks
// them.
import { rememberingOf } from '../../text/index.ts';
import { presentInAny } from '../rules/cues.ts';
import type { Recognized } from '../types.ts';
import { stretchOf } from '../vocabulary/cues.ts';

const saidIn = rememberingOf((sentences: Recognized['sentences']) =>
  presentInAny(sentences.map((sentence) => stretchOf(sentence).cues)),
);

/** Whether a sentence of the text has a word of the kinds (`a|b`), whatever stands beside it. */
export const isSaid = ({ sentences }: Recognized, kinds: string): boolean => saidIn(sentences)(kinds);
