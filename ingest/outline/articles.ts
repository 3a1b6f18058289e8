// Articles bound in one file, as on a page of a newspaper: each by authors of its own.
//
// Signals: a note (作者系…; 作者分别系A；B) that closes an article, two of them at least or one behind a text that stands
// before the authors' names; the names alone on a line, before which a title may stand. Titles may be lost.
// Never parts a text by one author: there the note closes the whole.
import { parseNames } from '../names.ts';
import type { Block } from '../types.ts';
import { headingWords } from '../vocabulary/headings.ts';

export type ArticleStart = {
  /** The first block of the article, its title included. */
  readonly at: number;
  readonly titleBlocks: readonly number[];
  readonly byline: number | null;
  readonly authorNote: number | null;
};

/** Where articles begin, in order; empty where the text is one. `source` is the whole text. */
export const findArticles = (source: string, blocks: readonly Block[]): ArticleStart[] => {
  const notes = blocks.flatMap((block, i) => (isAuthorNote(block) ? [i] : []));
  if (notes.length === 0) return [];
  const starts: ArticleStart[] = [];
  let from = 0;
  for (const note of notes) {
    const byline = findByline(source, blocks, from, note);
    const first = nextParagraph(blocks, from);
    if (starts.length === 0 && byline === null && notes.length === 1) return [];
    const at = starts.length === 0 && byline !== null ? titleBefore(blocks, byline, from) : first;
    if (at === null || at >= note) continue;
    const titleBlocks = byline === null ? [] : range(at, byline).filter((i) => isTitleShaped(blocks[i]));
    starts.push({ at, titleBlocks: titleBlocks.length <= 3 ? titleBlocks : [], byline, authorNote: note });
    from = note + 1;
  }
  const [only] = starts;
  const leads = only !== undefined && blocks.slice(0, only.at).some(isLong);
  return starts.length >= 2 || leads ? starts : [];
};

/** （作者系…）, （作者单位：…）, （作者均为…）. */
const isAuthorNote = (block: Block): boolean =>
  block.kind === 'paragraph' && block.text.length < 400 && headingWords().authorNote.test(block.text);

const findByline = (source: string, blocks: readonly Block[], from: number, to: number): number | null => {
  for (let i = from; i < to; i++) {
    const block = blocks[i];
    if (block?.kind !== 'paragraph') continue;
    if (parseNames(source.slice(block.span.start, block.span.end))) return i;
  }
  return null;
};

const nextParagraph = (blocks: readonly Block[], from: number): number | null => {
  for (let i = from; i < blocks.length; i++) if (blocks[i]?.kind === 'paragraph') return i;
  return null;
};

/** The title right above the names where there is one, else the names. */
const titleBefore = (blocks: readonly Block[], byline: number, from: number): number => {
  let at = byline;
  for (let i = byline - 1; i >= from && i >= byline - 3 && isTitleShaped(blocks[i]); i--) at = i;
  return at;
};

const isTitleShaped = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.text.length <= 40 && !/[。；：:;]/.test(block.text);

const isLong = (block: Block): boolean => block.kind === 'paragraph' && block.text.length > 40;

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
