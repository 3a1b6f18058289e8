// The outline of a text: its parts, their headings as a tree, and the zone of every block.
import { sourceSpan } from '../layout/run.ts';
import type { Layout, Outline, Part, Section } from '../types.ts';
import { findCandidates, surroundingsOf } from './candidates.ts';
import { contentsRemarks, findContents } from './contents.ts';
import type { HeadingCandidate } from './heading-candidate.ts';
import { rankHeadings } from './levels.ts';
import { findParts } from './parts.ts';
import { findPlaces } from './places.ts';
import { findTwins } from './twins.ts';

export { isTitleLine, titleType, unnumberedZone } from '../heading-signals.ts';

/** Finds parts, headings and zones. Every block gets a place. */
export const outlineText = (layout: Layout): Outline => {
  const { blocks, text } = layout;
  const twins = findTwins(blocks);
  const parts = findParts(text, blocks, twins);
  const contents = findContents(blocks);
  const around = surroundingsOf(layout, contents, twins);
  const sections: Section[] = [];
  const headings = new Map<number, HeadingCandidate>();
  for (const part of parts) {
    const candidates = findCandidates(around, part);
    for (const heading of candidates) headings.set(heading.block, heading);
    for (const section of sectionsOf(layout, part, sections.length, candidates)) sections.push(section);
  }
  return {
    ...layout,
    parts,
    sections,
    places: findPlaces({ blocks, sections, headings, contents }, parts),
    diagnostics: [...layout.diagnostics, ...contentsRemarks(blocks, contents)],
  };
};

const sectionsOf = (
  layout: Layout,
  part: Part,
  first: number,
  candidates: readonly HeadingCandidate[],
): readonly Section[] => {
  const ranks = rankHeadings(
    candidates,
    candidates.map(({ block, title: [start, end] }) => layout.blocks[block]?.text.slice(start, end) ?? ''),
  );
  const sections: Section[] = [];
  const open: { readonly rank: number; readonly section: Section }[] = [];
  candidates.forEach((candidate, i) => {
    const block = layout.blocks[candidate.block];
    const rank = ranks[i];
    if (!block || rank === undefined) return;
    while ((open.at(-1)?.rank ?? 0) >= rank) open.pop();
    const parent = open.at(-1)?.section ?? null;
    const [from, to] = candidate.title;
    const section: Section = {
      index: first + sections.length,
      parent: parent?.index ?? null,
      part: part.index,
      level: parent ? parent.level + 1 : 1,
      label: candidate.label?.label ?? null,
      title: titleText(block.text.slice(from, to), candidate),
      runIn: candidate.runIn,
      span: sourceSpan(block, 0, Math.max(to, candidate.label?.end ?? 0)),
      extent: { start: block.span.start, end: part.span.end },
      block: candidate.block,
      bodyStart: candidate.bodyStart,
    };
    sections.push(section);
    // 摘要 and 参考文献 stand beside the chapters, never above them
    if (candidate.zone === null || candidate.zone === 'body') open.push({ rank, section });
  });
  return withExtents(sections);
};

/** The words of a title; 附  则 without its blanks. */
const titleText = (words: string, { zone, label }: HeadingCandidate): string =>
  zone && !label && /^[\u4e00-\u9fff ]{2,9}$/.test(words) ? words.replaceAll(' ', '') : words.trim();

/** Each up to the next of its level or above; the last of a part's up to the part's end, which they have. */
const withExtents = (sections: readonly Section[]): Section[] => {
  const behind: Section[] = []; // those that end a section before them, the nearest last
  return sections
    .toReversed()
    .map((section) => {
      while ((behind.at(-1)?.level ?? 0) > section.level) behind.pop();
      const end = behind.at(-1)?.extent.start ?? section.extent.end;
      behind.push(section);
      return { ...section, extent: { start: section.extent.start, end } };
    })
    .reverse();
};
