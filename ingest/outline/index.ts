// The outline of a text: its parts, their headings as a tree, and the zone of every block.
import { parseLabel } from '../labels.ts';
import { sourceSpan } from '../layout/run.ts';
import type { Layout, Outline, Part, Section, Zone } from '../types.ts';
import { findHeading, type HeadingCandidate } from './headings.ts';
import { rankHeadings } from './levels.ts';
import { findParts } from './parts.ts';

export { isTitleLine } from './headings.ts';
export { titleType } from './words.ts';

/** Finds parts, headings and zones. Every block gets a place. */
export const outlineText = (layout: Layout): Outline => {
  const { blocks, text } = layout;
  const parts = findParts(blocks, text.length);
  const sections: Section[] = [];
  for (const part of parts) sections.push(...sectionsOf(layout, part, sections.length));
  return {
    ...layout,
    parts,
    sections,
    places: placesOf(layout, parts, sections),
  };
};

const sectionsOf = (layout: Layout, part: Part, first: number): Section[] => {
  const candidates = candidatesOf(layout, part);
  const ranks = rankHeadings(candidates);
  const sections: Section[] = [];
  const open: { readonly rank: number; readonly section: Section }[] = [];
  candidates.forEach((candidate, i) => {
    const block = layout.blocks[candidate.block];
    const rank = ranks[i];
    if (!block || rank === undefined) return;
    while ((open.at(-1)?.rank ?? 0) >= rank) open.pop();
    const parent = open.at(-1)?.section ?? null;
    const index = first + sections.length;
    const [from, to] = candidate.title;
    const labelEnd = candidate.label ? candidate.label.end : 0;
    const section: Section = {
      index,
      parent: parent?.index ?? null,
      part: part.index,
      level: parent ? parent.level + 1 : 1,
      label: candidate.label?.label ?? null,
      title: block.text.slice(from, to).trim(),
      runIn: candidate.runIn,
      span: sourceSpan(block, 0, Math.max(to, labelEnd)),
      extent: { start: block.span.start, end: part.span.end },
      block: candidate.block,
      bodyStart: candidate.bodyStart,
    };
    sections.push(section);
    if (!candidate.zone) open.push({ rank, section }); // 摘要 and 参考文献 stand beside the chapters, never above them
  });
  return sections.map((section) => ({
    ...section,
    extent: { start: section.extent.start, end: endOf(section, sections, part) },
  }));
};

const endOf = (section: Section, sections: readonly Section[], part: Part): number => {
  const next = sections.find((other) => other.index > section.index && other.level <= section.level);
  return next ? next.extent.start : part.span.end;
};

const candidatesOf = (layout: Layout, part: Part): HeadingCandidate[] => {
  const found: HeadingCandidate[] = [];
  const [from, to] = part.blocks;
  let zone: Zone = 'body';
  let annexList = false; // 附件：1.… 2.… names texts, it does not head them
  for (let i = from; i < to; i++) {
    const block = layout.blocks[i];
    if (!block || (part.titleSpan && block.span.start >= part.titleSpan.start && block.span.end <= part.titleSpan.end))
      continue;
    const next = layout.blocks.slice(i + 1, Math.min(to, i + 6)).find((other) => other.kind !== 'furniture') ?? null;
    annexList = /^附件[:：]/.test(block.text) || (annexList && parseLabel(block.text)?.style === '1.');
    const heading = annexList ? null : findHeading(block, i, next);
    if (heading?.zone) zone = heading.zone;
    if (!heading || (zone === 'references' && heading.zone !== 'references') || zone === 'toc') continue;
    found.push(heading);
  }
  return found;
};

const placesOf = (layout: Layout, parts: readonly Part[], sections: readonly Section[]): Outline['places'] => {
  const byBlock = new Map<number, Section>();
  for (const section of sections) byBlock.set(section.block, section);
  return parts.flatMap((part) => {
    const [from, to] = part.blocks;
    let section: number | null = null;
    let zone: Zone = part.kind === 'form' ? 'form' : 'front';
    return Array.from({ length: to - from }, (_, k) => {
      const at = from + k;
      const block = layout.blocks[at];
      const here = byBlock.get(at);
      if (here) section = here.index;
      if (here && zone !== 'form') zone = zoneOfHeading(layout, here) ?? 'body';
      else if (zone === 'front' && block && block.text.length > 30 && /[。；;：:]/.test(block.text)) zone = 'body';
      return { zone, part: part.index, section };
    });
  });
};

const zoneOfHeading = (layout: Layout, section: Section): Zone | null => {
  const block = layout.blocks[section.block];
  return block ? (findHeading(block, section.block, null)?.zone ?? null) : null;
};
