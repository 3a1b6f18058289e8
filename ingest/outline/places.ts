// The place of every block: its zone, part and innermost section.
//
// A heading's section goes on to the next heading, but for an item beside it: a paragraph that opens with a later
// label of the heading's own kind (1.设备补贴。… and below it 2.对更新设备的…) stands under what the heading stands under, and
// so does what follows it.
import { type Label, parseLabel } from '../labels.ts';
import { parsePageFields } from '../page-data.ts';
import type { Block, BlockPlace, Part, Section, Zone } from '../types.ts';
import { stretchOf } from '../vocabulary/cues.ts';
import type { HeadingCandidate } from './heading-candidate.ts';

type Outlined = {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** By block. */
  readonly headings: ReadonlyMap<number, HeadingCandidate>;
  readonly contents: ReadonlySet<number>;
};

export const findPlaces = (outlined: Outlined, parts: readonly Part[]): BlockPlace[] => {
  const { blocks, sections, headings, contents } = outlined;
  const byBlock = new Map(sections.map((section) => [section.block, section]));
  return parts.flatMap((part) => {
    let zone: Zone = part.kind === 'form' ? 'form' : 'front';
    let heading: Section | null = null;
    let item: number | null = null;
    return Array.from({ length: part.blocks[1] - part.blocks[0] }, (_, k): BlockPlace => {
      const at = part.blocks[0] + k;
      const block = blocks[at];
      const here = byBlock.get(at);
      if (here) {
        heading = here;
        item = null;
        if (zone !== 'form') zone = headings.get(at)?.zone ?? 'body';
      } else if (zone === 'front' && block && opensBody(block)) zone = 'body';
      const own = heading && headings.get(heading.block)?.label;
      if (!here && block && own && isBeside(own, block)) item = at;
      const section = item === null ? heading?.index : heading?.parent;
      return { zone: contents.has(at) ? 'toc' : zone, part: part.index, section: section ?? null, item };
    });
  });
};

const isBeside = (own: Label, { kind, text }: Block): boolean => {
  const label = kind === 'paragraph' ? parseLabel(text) : null;
  return label !== null && label.style === own.style && above(label) === above(own) && label.number > own.number;
};

/** 3.1 of 3.1.2; nothing of other labels. */
const above = ({ style, label }: Label): string => (style === '1.1' ? label.replace(/[.．]\d+$/, '') : '');

/** A sentence of some length, one that gives a sum, or the head of a table of gifts: 类别 | 奖励金额（万元）. */
const opensBody = ({ kind, text }: Block): boolean => {
  if (kind === 'furniture' || parsePageFields(text).length > 0) return false;
  if (text.length > 30 && /[。；;：:]/.test(text)) return true;
  const words = stretchOf({ text });
  if (words.has('yuan') === null) return false;
  return kind === 'table-row' ? words.has('gift') !== null : /[。；;]$/.test(text) && words.has('give') !== null;
};
