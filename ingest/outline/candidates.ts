// The headings of a part, in order: by label, mark or word (headings.ts), above numbering that begins again
// (twins.ts), of a form's tables, and by shape alone where the part numbers none (unnumbered.ts).
// Never takes the part's title, a table of contents or the names of annexes for headings, nor what stands in a list
// of literature.
import { isTitleLine } from '../heading-signals.ts';
import { opensAnnexList, parseLabel } from '../labels.ts';
import type { Block, Layout, Part, Zone } from '../types.ts';
import { headingWords } from '../vocabulary/headings.ts';
import { closedStylesOf } from './closed-titles.ts';
import type { HeadingCandidate } from './heading-candidate.ts';
import { findHeading } from './headings.ts';
import { findUnnumbered } from './unnumbered.ts';

/** What is known of a layout's blocks before its headings are found. */
export type Surroundings = {
  readonly blocks: readonly Block[];
  readonly contents: ReadonlySet<number>;
  readonly twins: ReadonlyMap<number, HeadingCandidate>;
  /** The first block with a single #: it may be the title. */
  readonly firstMarked: number;
  /** Where the names of tables without a number begin. */
  readonly tableNames: ReadonlySet<number>;
};

export const surroundingsOf = (
  { blocks, tables }: Layout,
  contents: ReadonlySet<number>,
  twins: ReadonlyMap<number, HeadingCandidate>,
): Surroundings => ({
  blocks,
  contents,
  twins,
  firstMarked: blocks.findIndex((block) => block.markup === 1),
  tableNames: new Set(
    tables.flatMap(({ label, captionSpan }) => (label === null && captionSpan ? [captionSpan.start] : [])),
  ),
});

export const findCandidates = (around: Surroundings, part: Part): HeadingCandidate[] => {
  const { blocks, contents, twins, firstMarked } = around;
  const found: HeadingCandidate[] = [];
  const [from, to] = part.blocks;
  const closedStyles = closedStylesOf(blocks.slice(from, to));
  const isMarkedThroughout = marksLevels(blocks.slice(from, to));
  let zone: Zone = 'body';
  let inBody = false;
  let annexList = false; // 附件：1.… 2.… names texts, it does not head them
  for (let i = from; i < to; i++) {
    const block = blocks[i];
    if (!block || contents.has(i) || isTitleOf(part, block)) continue;
    inBody ||= block.text.length > 30 && /[。；]/.test(block.text);
    const next = blocks.slice(i + 1, Math.min(to, i + 6)).find((other) => other.kind !== 'furniture') ?? null;
    annexList = opensAnnexList(block.text) || (annexList && parseLabel(block.text)?.style === '1.');
    if (annexList) continue;
    const heading =
      twins.get(i) ??
      findHeading(block, i, { next, behindTitle: inBody && i > firstMarked, closedStyles, isMarkedThroughout }) ??
      formHeading(around, part, i);
    if (heading?.zone) zone = heading.zone;
    if (!heading || (zone === 'references' && heading.zone !== 'references')) continue;
    found.push(heading);
  }
  return found.filter(isNumbered).length <= 1
    ? [...found, ...unnumberedOf(around, part, found)].sort((a, b) => a.block - b.block)
    : found;
};

/**
 * Whether Markdown marks headings of two levels below the title (## and ###): what it leaves unmarked is then a list
 * or a lead.
 */
const marksLevels = (blocks: readonly Block[]): boolean => {
  const marks = blocks.flatMap(({ markup }) => (markup >= 2 ? [markup] : []));
  return marks.length >= 3 && new Set(marks).size >= 2;
};

const isTitleOf = (part: Part, block: Block): boolean =>
  part.titleSpan !== null && block.span.start >= part.titleSpan.start && block.span.end <= part.titleSpan.end;

/** In a form: the name of a table to fill in, or of an outline to follow; what stands below it is under it. */
const formHeading = ({ blocks, tableNames }: Surroundings, part: Part, at: number): HeadingCandidate | null => {
  const block = blocks[at];
  if (part.kind !== 'form' || block?.kind !== 'paragraph') return null;
  if (!tableNames.has(block.span.start) && !isTitleLine(block.text)) return null;
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
  { blocks, contents }: Surroundings,
  part: Part,
  found: readonly HeadingCandidate[],
): HeadingCandidate[] => {
  if (part.kind === 'form') return [];
  const known = new Set(found.map((heading) => heading.block));
  const [from, to] = part.blocks;
  const places: number[] = [];
  let inBody = part.kind === 'article';
  for (let i = from; i < to; i++) {
    const block = blocks[i];
    if (!block || block.kind === 'furniture' || i === part.byline || i === part.authorNote || known.has(i)) continue;
    if (contents.has(i) || isTitleOf(part, block)) continue;
    inBody ||= block.text.length > 20 && /[。；]/.test(block.text);
    if (inBody) places.push(i);
  }
  return findUnnumbered(blocks, places);
};
