// The front of a text: the blocks before its first heading and its first paragraph.
import { type FieldKind, parsePageFields } from '../../page-data.ts';
import type { Block, Recognized } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';

/** The front's blocks in order, at most forty. */
export const frontBlocks = (text: Recognized): readonly Block[] => {
  const [part] = text.parts;
  const headings = new Set(text.sections.flatMap((section) => (section.part === 0 ? [section.block] : [])));
  const blocks: Block[] = [];
  for (let i = part.blocks[0]; i < part.blocks[1] && blocks.length < 40; i++) {
    const block = text.blocks[i];
    if (!block || block.kind === 'furniture') continue;
    if (headings.has(i) || isParagraph(block)) break;
    if (block.kind === 'table-row') continue;
    blocks.push(block);
  }
  return blocks;
};

/** A sentence of the text proper, not a line of the page's own data (**发布机构**: …). */
const isParagraph = ({ text }: Block): boolean =>
  text.length > 30 &&
  /[。；]/.test(text) &&
  !/^[\u4e00-\u9fff]{2,6}[:：]/.test(text) &&
  parsePageFields(text).length === 0;

/** A value that the page gives in its fields: where it stands in the text of its block. */
export type FieldValue = { readonly block: Block; readonly start: number; readonly end: number };

/** The first value of a kind that the page's fields give, null where there is none. */
export const pageField = (front: readonly Block[], kind: FieldKind): FieldValue | null => {
  for (const block of front)
    for (const field of parsePageFields(block.text)) {
      const [start, end] = field.value;
      if (field.kind === kind && end > start) return { block, start, end };
    }
  return null;
};

/** 文件 on a line of its own, below the bodies. */
export const isHeadAlone = (words: string): boolean =>
  stretchOf({ text: words.replace(/\s/g, '') }).is('red-head') !== null;

/** 某大学硕士学位论文, 本科毕业论文(设计): the form that a paper is handed in as. */
export const isThesisForm = (words: string): boolean =>
  words.length <= longestForm &&
  stretchOf({ text: words.replace(/\s|[(（][^()（）]{0,8}[)）]$/g, '') }).ends('thesis-form') !== null;

// 24 characters: 某某财经大学全日制硕士专业学位论文 has seventeen.
const longestForm = 24;
