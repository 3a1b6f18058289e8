// The lines above the first article of a law of Taiwan that tell how it came to be and what amended it:
// 1.中华民国九十年八月八日某部…字第…号令订定发布全文9条; 中华民国…公告第3条所列属「某局」之权责事项,改由「某署」管辖.
//
// Their numbers are the text's own, and the bodies there take no part in what it says; who issued it is adoption.ts's.
import { rememberingOf } from '../../../text/index.ts';
import { parseLabel } from '../../labels.ts';
import { findDocNumbers } from '../../mentions/doc-numbers.ts';
import { maybe } from '../../rules/stretch.ts';
import type { Block, Recognized } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';

/** The blocks of these lines: from the first with a day of the Republic and a number to the first article. */
export const historyBlocks = rememberingOf((text: Recognized): ReadonlySet<number> => {
  const end = text.blocks.findIndex((block) => parseLabel(block.text)?.style === '条');
  const start = text.blocks.findIndex(tellsHistory);
  return new Set(start < 0 || end < start ? [] : Array.from({ length: end - start }, (_, i) => start + i));
});

const tellsHistory = (block: Block): boolean => {
  const whole = stretchOf(block);
  const label = parseLabel(block.text)?.end ?? 0;
  return whole.from(label).begins(maybe(' '), 'republic') !== null && findDocNumbers(block.text).length > 0;
};
