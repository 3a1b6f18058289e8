// For tests: a sentence of the body that stands at the start of its text.
import { foldWidths } from '../../text/index.ts';
import type { Sentence } from '../types.ts';

export const madeUpSentence = (text: string): Sentence => ({
  text: foldWidths(text),
  offsets: Int32Array.from({ length: text.length + 1 }, (_, i) => i),
  span: { start: 0, end: text.length },
  block: 0,
  part: 0,
  section: null,
  zone: 'body',
});
