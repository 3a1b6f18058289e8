// Which sentences are items of a list that a line of conditions leads in: 须符合下列条件：（一）…；（二）….
//
// The list ends where a paragraph without a label begins, and where another section does.
import { rememberingOf } from '../../text/index.ts';
import { parseLabel } from '../labels.ts';
import type { Recognized, Sentence } from '../types.ts';
import { stretchOf } from '../vocabulary/cues.ts';

/** The sentences of a text that stand in lists of conditions. */
export const listedConditions = rememberingOf((text: Recognized): ReadonlySet<Sentence> => {
  let led: Pick<Sentence, 'block' | 'section'> | null = null;
  const listed = new Set<Sentence>();
  for (const sentence of text.sentences) {
    const isItem = parseLabel(text.blocks[sentence.block]?.text ?? '') !== null;
    if (led && (sentence.section !== led.section || (sentence.block !== led.block && !isItem))) led = null;
    if (led) listed.add(sentence);
    if (/[:：]\s*$/.test(sentence.text) && stretchOf(sentence).has('asking-title')) led = sentence;
  }
  return listed;
});
