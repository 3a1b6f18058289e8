// Which sentences are items of a list that a line of conditions leads in: 须符合下列条件：（一）…；（二）…; and which say what is
// asked for what a line below them gives: 项目已投70万元以上。 over 补助标准：按投资额的10%补助.
//
// The list ends where a paragraph without a label begins, and where another section does.
import { rememberingOf } from '../../text/index.ts';
import { parseLabel } from '../labels.ts';
import { sign } from '../rules/stretch.ts';
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

/**
 * The sentences of a text that stand in the section of a line that opens with the scale of what is given, before it.
 */
export const beforeStandards = rememberingOf((text: Recognized): ReadonlySet<Sentence> => {
  const before = new Set<Sentence>();
  let passed: Sentence[] = [];
  for (const sentence of text.sentences) {
    if (passed[0]?.section !== sentence.section) passed = [];
    if (opensWithStandard(sentence)) {
      for (const asking of passed) before.add(asking);
      passed = [];
    } else if (!stretchOf(sentence).has('aim|until')) passed.push(sentence);
  }
  return before;
});

/** 补助标准：按投资额的10%补助. */
export const opensWithStandard = (sentence: Sentence): boolean =>
  stretchOf(sentence).begins('gift|support', 'scale-noun', sign(':')) !== null;
