// The front of a text: the blocks before its first heading and its first paragraph.
import type { Block, Recognized } from '../../types.ts';

/** The front's blocks in order, at most forty. */
export const frontBlocks = (text: Recognized): readonly Block[] => {
  const [part] = text.parts;
  const headings = new Set(text.sections.flatMap((section) => (section.part === 0 ? [section.block] : [])));
  const blocks: Block[] = [];
  for (let i = part.blocks[0]; i < part.blocks[1] && blocks.length < 40; i++) {
    const block = text.blocks[i];
    if (!block || block.kind === 'furniture') continue;
    if (headings.has(i) || block.kind === 'table-row' || isParagraph(block)) break;
    blocks.push(block);
  }
  return blocks;
};

/** A sentence of the text proper, not a line of the page's own data (**发布机构**: …). */
const isParagraph = ({ text }: Block): boolean =>
  text.length > 30 && /[。；]/.test(text) && !/^[\u4e00-\u9fff]{2,6}[:：]/.test(text);
