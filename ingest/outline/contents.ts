// A table of contents: lines that name headings with their pages. They are no headings.
//
// Signals: 目录 alone on a line, and below it lines that end in a page or come again further down; four lines in a row
// with dots before a page (总则 ………… 3), wherever they stand.
import type { Diagnostic } from '../../model/index.ts';
import { foldKey } from '../../text/index.ts';
import { unnumberedZone } from '../heading-signals.ts';
import type { Block } from '../types.ts';

/** The blocks of tables of contents, the word 目录 included. */
export const findContents = (blocks: readonly Block[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const dotted = dottedIn(blocks);
  let saidBehind: SaidBehind | null = null;
  for (let i = 0; i < blocks.length; ) {
    const start = i;
    const block = blocks[i];
    if (block?.kind === 'paragraph' && unnumberedZone(block.text) === 'toc') {
      saidBehind ??= findSaidBehind(blocks);
      i++;
      while (i < blocks.length && isEntry(blocks, i, dotted, saidBehind)) i++;
      for (let k = start; k < i; k++) found.add(k);
      continue;
    }
    while (dotted[i]) i++;
    if (i - start >= 4) for (let k = start; k < i; k++) found.add(k);
    i = Math.max(i, start + 1);
  }
  return found;
};

/** Blocks that end in dots before a page; of a broken line, its words, its dots and the page alone behind them. */
const dottedIn = (blocks: readonly Block[]): boolean[] => {
  const dotted: boolean[] = [];
  for (const [i, { text }] of blocks.entries())
    dotted.push(
      leaders.test(text.slice(-24)) ||
        openLeaders.test(text.slice(-24)) ||
        (dotted[i - 1] === true && page.test(text)) ||
        (text.length <= longestEntry && onlyLeaders.test(blocks[i + 1]?.text ?? '')),
    );
  return dotted;
};

const openLeaders = /(?:\.{9,}|…{4,}|·{9,}|．{9,})\s*$/;
const onlyLeaders = /^(?:\.{9,}|…{4,}|·{9,}|．{9,})$/;
const page = /^[-—(（]?\s?\d{1,3}\s?[-—)）]?$/;

// A block's text has single blanks, so the dots before a page stand within its last characters.
const leaders = /(?:\.{3,}|…{2,}|·{3,}|．{3,}|_{4,}|-{4,})\s*[-—(（]?\d{1,3}[-—)）]?\s*$/;

const isEntry = (blocks: readonly Block[], at: number, dotted: readonly boolean[], saidBehind: SaidBehind): boolean => {
  const block = blocks[at];
  if (!block || block.text.length > longestEntry) return false;
  if (block.kind === 'furniture' || dotted[at]) return true;
  return !/[。；]/.test(block.text) && saidBehind(keyOf(block.text), at);
};

const longestEntry = 60;

/** Whether a block behind a place begins with the words. */
type SaidBehind = (words: string, at: number) => boolean;

const findSaidBehind = (blocks: readonly Block[]): SaidBehind => {
  const last = new Map<string, number>();
  for (const { text } of blocks) if (text.length <= longestEntry) last.set(keyOf(text), -1);
  const lengths = [...new Set([...last.keys()].map((words) => words.length))];
  blocks.forEach(({ text }, i) => {
    if (text.length >= 200) return;
    const key = keyOf(text);
    for (const length of lengths) {
      const words = key.slice(0, length);
      if (words.length === length && last.has(words)) last.set(words, i);
    }
  });
  return (words, at) => words.length >= 2 && (last.get(words) ?? -1) > at;
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
