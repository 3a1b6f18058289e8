// The outline of a text: its parts, their headings as a tree, and the zone of every block.
import { isTitleLine } from '../heading-signals.ts';
import { opensAnnexList, parseLabel } from '../labels.ts';
import { sourceSpan } from '../layout/run.ts';
import { parsePageFields } from '../page-data.ts';
import type { Block, Layout, Outline, Part, Section, Zone } from '../types.ts';
import { headingWords } from '../vocabulary/headings.ts';
import { contentsRemarks, findContents } from './contents.ts';
import { closedStylesOf, findHeading, type HeadingCandidate } from './headings.ts';
import { rankHeadings } from './levels.ts';
import { findParts } from './parts.ts';
import { findTwins } from './twins.ts';
import { findUnnumbered } from './unnumbered.ts';

export { isTitleLine, titleType } from '../heading-signals.ts';

/** Finds parts, headings and zones. Every block gets a place. */
export const outlineText = (layout: Layout): Outline => {
  const { blocks, text } = layout;
  const parts = findParts(text, blocks);
  const contents = findContents(blocks);
  const twins = findTwins(blocks);
  const sections: Section[] = [];
  for (const part of parts) sections.push(...sectionsOf(layout, part, sections.length, contents, twins));
  return {
    ...layout,
    parts,
    sections,
    places: placesOf(layout, parts, sections, contents),
    diagnostics: [...layout.diagnostics, ...contentsRemarks(blocks, contents)],
  };
};

const sectionsOf = (
  layout: Layout,
  part: Part,
  first: number,
  contents: ReadonlySet<number>,
  twins: ReadonlyMap<number, HeadingCandidate>,
): Section[] => {
  const candidates = candidatesOf(layout, part, contents, twins);
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
      title: titleText(block.text.slice(from, to), candidate),
      runIn: candidate.runIn,
      span: sourceSpan(block, 0, Math.max(to, labelEnd)),
      extent: { start: block.span.start, end: part.span.end },
      block: candidate.block,
      bodyStart: candidate.bodyStart,
    };
    sections.push(section);
    if (candidate.zone === null || candidate.zone === 'body') open.push({ rank, section }); // 摘要 and 参考文献 stand beside the chapters, never above them
  });
  return sections.map((section) => ({
    ...section,
    extent: { start: section.extent.start, end: endOf(section, sections, part) },
  }));
};

/** The words of a title; 附  则 without its blanks. */
const titleText = (words: string, { zone, label }: HeadingCandidate): string =>
  zone && !label && /^[\u4e00-\u9fff ]{2,9}$/.test(words) ? words.replaceAll(' ', '') : words.trim();

const endOf = (section: Section, sections: readonly Section[], part: Part): number => {
  const next = sections.find((other) => other.index > section.index && other.level <= section.level);
  return next ? next.extent.start : part.span.end;
};

const candidatesOf = (
  layout: Layout,
  part: Part,
  contents: ReadonlySet<number>,
  twins: ReadonlyMap<number, HeadingCandidate>,
): HeadingCandidate[] => {
  const found: HeadingCandidate[] = [];
  const [from, to] = part.blocks;
  const closed = closedStylesOf(layout.blocks.slice(from, to));
  let zone: Zone = 'body';
  const title = layout.blocks.findIndex((block) => block.markup === 1);
  let inBody = false;
  let annexList = false; // 附件：1.… 2.… names texts, it does not head them
  for (let i = from; i < to; i++) {
    const block = layout.blocks[i];
    if (!block || contents.has(i) || isTitleOf(part, block)) continue;
    inBody ||= block.text.length > 30 && /[。；]/.test(block.text);
    const next = layout.blocks.slice(i + 1, Math.min(to, i + 6)).find((other) => other.kind !== 'furniture') ?? null;
    annexList = opensAnnexList(block.text) || (annexList && parseLabel(block.text)?.style === '1.');
    const heading = annexList
      ? null
      : (twins.get(i) ?? findHeading(block, i, next, inBody && i > title, closed) ?? formHeading(layout, part, i));
    if (heading?.zone) zone = heading.zone;
    if (!heading || (zone === 'references' && heading.zone !== 'references')) continue;
    found.push(heading);
  }
  return found.filter(isNumbered).length <= 1
    ? [...found, ...unnumberedOf(layout, part, found, contents)].sort((a, b) => a.block - b.block)
    : found;
};

const isTitleOf = (part: Part, block: Block): boolean =>
  part.titleSpan !== null && block.span.start >= part.titleSpan.start && block.span.end <= part.titleSpan.end;

/** In a form: the name of a table to fill in, or of an outline to follow; what stands below it is under it. */
const formHeading = (layout: Layout, part: Part, at: number): HeadingCandidate | null => {
  const block = layout.blocks[at];
  if (part.kind !== 'form' || block?.kind !== 'paragraph') return null;
  const names = layout.tables.some(
    (table) => table.label === null && table.captionSpan !== null && table.captionSpan.start === block.span.start,
  );
  if (!names && !isTitleLine(block.text)) return null;
  const [whole] = headingWords().formName.exec(block.text) ?? [block.text];
  return {
    block: at,
    label: null,
    title: [0, whole.length],
    runIn: false,
    bodyStart: block.text.length,
    markup: 0,
    zone: null,
    rank: 1,
  };
};

const isNumbered = (heading: HeadingCandidate): boolean =>
  (heading.label !== null && heading.label.style !== '一是') || heading.markup > 0;

/** Headings by shape, among the blocks that are no front matter, no heading and nobody's name. */
const unnumberedOf = (
  layout: Layout,
  part: Part,
  found: readonly HeadingCandidate[],
  contents: ReadonlySet<number>,
): HeadingCandidate[] => {
  if (part.kind === 'form') return [];
  const known = new Set(found.map((heading) => heading.block));
  const [from, to] = part.blocks;
  const places: number[] = [];
  let inBody = part.kind === 'article';
  for (let i = from; i < to; i++) {
    const block = layout.blocks[i];
    if (!block || block.kind === 'furniture' || i === part.byline || i === part.authorNote || known.has(i)) continue;
    if (contents.has(i) || isTitleOf(part, block)) continue;
    inBody ||= block.text.length > 20 && /[。；]/.test(block.text);
    if (inBody) places.push(i);
  }
  return findUnnumbered(layout.blocks, places);
};

const placesOf = (
  layout: Layout,
  parts: readonly Part[],
  sections: readonly Section[],
  contents: ReadonlySet<number>,
): Outline['places'] => {
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
      else if (zone === 'front' && block && opensBody(block)) zone = 'body';
      return { zone: contents.has(at) ? 'toc' : zone, part: part.index, section };
    });
  });
};

const opensBody = ({ kind, text }: Block): boolean =>
  kind !== 'furniture' && text.length > 30 && /[。；;：:]/.test(text) && parsePageFields(text).length === 0;

const zoneOfHeading = (layout: Layout, section: Section): Zone | null => {
  const block = layout.blocks[section.block];
  return block ? (findHeading(block, section.block, null)?.zone ?? null) : null;
};
