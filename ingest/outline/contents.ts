// A table of contents: lines that name headings with their pages. They are no headings.
//
// Signals: 目录 alone on a line, and below it lines that end in a page or come again further down; four lines in a row with
// dots before a page (总则 ………… 3), wherever they stand.
import type { Diagnostic } from '../../model/index.ts';
import { foldKey } from '../../text/index.ts';
import { unnumberedZone } from '../heading-signals.ts';
import type { Block } from '../types.ts';

/** The blocks of tables of contents, the word 目录 included. */
export const findContents = (blocks: readonly Block[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const dotted = blocks.map((block) => leaders.test(block.text));
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.kind === 'paragraph' && unnumberedZone(block.text) === 'toc') {
      found.add(i);
      for (let k = i + 1; k < blocks.length && isEntry(blocks, k, dotted); k++) found.add(k);
    }
    let end = i;
    while (dotted[end]) end++;
    if (end - i >= 4) for (let k = i; k < end; k++) found.add(k);
  }
  return found;
};

const leaders = /(?:\.{3,}|…{2,}|·{3,}|．{3,}|_{4,}|-{4,})\s*[-—(（]?\d{1,3}[-—)）]?\s*$/;

const isEntry = (blocks: readonly Block[], at: number, dotted: readonly boolean[]): boolean => {
  const block = blocks[at];
  if (!block || block.text.length > 60) return false;
  if (block.kind === 'furniture' || dotted[at]) return true;
  if (/[。；]/.test(block.text)) return false;
  const words = keyOf(block.text);
  return (
    words.length >= 2 &&
    blocks.slice(at + 1).some((other) => other.text.length < 200 && keyOf(other.text).startsWith(words))
  );
};

/** The words without the page, blanks and dots. */
const keyOf = (text: string): string => foldKey(text.replace(/[.．·…\s]*\d{0,3}\s*$/, '')).replace(/[\s.·…]/g, '');

/** One remark for all of a table of contents. */
export const contentsRemarks = (blocks: readonly Block[], contents: ReadonlySet<number>): Diagnostic[] => {
  const places = [...contents].sort((a, b) => a - b);
  const first = blocks[places[0] ?? -1];
  const last = blocks[places.at(-1) ?? -1];
  return first && last
    ? [
        {
          severity: 'info',
          stage: 'outline',
          rule: 'table-of-contents',
          message: `Not read as headings: a table of contents of ${places.length} lines.`,
          span: { start: first.span.start, end: last.span.end },
        },
      ]
    : [];
};
