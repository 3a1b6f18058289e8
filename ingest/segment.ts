// Cuts the outlined text into passages (what a reader is shown) and sentences (what a quote may span at most).
// A sentence never crosses a passage, and ends at 。！？ with the quotes and brackets that close behind it, or at ；.
import type { Passage, PassageDocument, PassageKind } from '../model/index.ts';
import { matchesOf } from '../text/index.ts';
import { findDutyBrackets, parseDutyBracket } from './duty-notes.ts';
import { type LabelStyle, parseLabel } from './labels.ts';
import { pageAt, sliceRun } from './layout/index.ts';
import type { Block, Outline, Section, Segmented, Sentence } from './types.ts';

/** The sentences and passages of a text. The passages' document is filled in by `link`, which knows it. */
export const segmentText = (outline: Outline): Segmented => {
  const sentences: Sentence[] = [];
  const passages: Passage[] = [];
  const headings = new Map(outline.sections.map((section) => [section.block, section]));
  outline.blocks.forEach((block, i) => {
    const place = outline.places[i];
    if (!place || block.kind === 'furniture' || block.text === '') return;
    const heading = headings.get(i) ?? null;
    const section = place.section === null ? null : (outline.sections[place.section] ?? null);
    passages.push(
      passageOf(outline, block, {
        section,
        part: place.part,
        kind: kindOf(block, heading, place.zone === 'front'),
      }),
    );
    for (const [start, end] of sentenceRanges(block, heading)) {
      const run = sliceRun(block, start, end);
      if (run.text === '') continue;
      const span = { start: run.offsets[0] ?? 0, end: run.offsets[run.text.length] ?? 0 };
      const { zone, part, section: under } = place;
      sentences.push({ ...run, span, block: i, zone, part, section: under });
    }
  });
  return { ...outline, sentences, passages };
};

const unknown: PassageDocument = { title: '', type: 'essay', docNumber: null, region: null, date: null };

const passageOf = (
  outline: Outline,
  block: Block,
  { section, part, kind }: { readonly section: Section | null; readonly part: number; readonly kind: PassageKind },
): Passage => {
  const text = asWritten(outline.text, block);
  const plain = text.length === block.span.end - block.span.start;
  return {
    id: `${outline.id}/passage/${block.span.start}-${block.span.end}`,
    source: outline.id,
    span: block.span,
    kind,
    text,
    offsets: plain ? null : offsetsOf(block, text.length),
    section: section ? sectionPath(outline, section).map((at) => at.title || (at.label ?? '')) : [],
    sectionId: section ? sectionId(outline.id, section) : null,
    part: outline.parts[part]?.title ?? null,
    page: pageAt(outline.pages, block.span.start),
    document: unknown,
  };
};

/** The first places of a block in the source, as a list: to spread the typed array would make an object of each. */
const offsetsOf = ({ offsets }: Block, length: number): number[] => {
  const places = new Array<number>(length);
  for (let i = 0; i < length; i++) places[i] = offsets[i] ?? 0;
  return places;
};

/** The words of a block as the source writes them, parted by blanks as the block is. */
const asWritten = (source: string, { text, offsets }: Block): string => {
  const first = offsets[0] ?? 0;
  const isUnbroken = (offsets[text.length - 1] ?? 0) - first === text.length - 1;
  if (isUnbroken && !text.includes(' ')) return source.slice(first, first + text.length);
  let written = '';
  for (let i = 0, end = 0; i < text.length; i = end) {
    const at = offsets[i] ?? 0;
    end = i + 1;
    if (text[i] === ' ') {
      written += ' ';
      continue;
    }
    while (end < text.length && text[end] !== ' ' && offsets[end] === at + end - i) end++;
    written += source.slice(at, at + end - i);
  }
  return written;
};

/** The id of a section's node. */
const sectionId = (source: string, section: Section): string =>
  `${source}/section/${section.span.start}-${section.span.end}`;

/** The sections above, outermost first, and the section itself. */
export const sectionPath = (outline: Outline, section: Section): Section[] => {
  const path = [section];
  for (let at = section.parent; at !== null; ) {
    const parent = outline.sections[at];
    if (!parent) break;
    path.unshift(parent);
    at = parent.parent;
  }
  return path;
};

// （一） and above head texts, whether or not they have titles.
const itemStyles: ReadonlySet<string> = new Set<LabelStyle>(['1.', '1.1', '（1）', '①']);

const kindOf = (block: Block, heading: Section | null, front: boolean): PassageKind => {
  if (block.kind === 'table-row') return 'table-row';
  if (heading && (!heading.runIn || isTitleAndDuties(block, heading))) return 'heading';
  if (front) return 'front-matter';
  return itemStyles.has(parseLabel(block.text)?.style ?? '') || /^[-—•·]/.test(block.text) ? 'list-item' : 'paragraph';
};

/** 一、强化科技创新（区科技局牵头）: nothing but a title and whose work it is. */
const isTitleAndDuties = ({ text }: Block, { bodyStart }: Section): boolean => {
  const note = parseDutyBracket(text, bodyStart);
  return note !== null && /^[。；;\s]*$/.test(text.slice(note.span[1]));
};

/**
 * Half-open ranges of the block's text: none of a heading; behind a run-in heading, each up to its stop; a table row
 * is one.
 */
const sentenceRanges = (block: Block, heading: Section | null): [number, number][] =>
  stoppedRanges(block, heading).flatMap((range) => cutRange(block.text, range));

// No sentence is longer: a text that has lost its stops, or never had any, costs what its length costs.
const longestSentence = 4000;

/** A range that is too long in pieces, each up to its last comma, or at the bound where there is none. */
const cutRange = (text: string, [start, end]: [number, number]): [number, number][] => {
  const pieces: [number, number][] = [];
  let from = start;
  while (end - from > longestSentence) {
    const piece = text.slice(from, from + longestSentence);
    const comma = Math.max(piece.lastIndexOf(','), piece.lastIndexOf('，'), piece.lastIndexOf('、'));
    const to = from + (comma > 0 ? comma + 1 : longestSentence);
    pieces.push([from, to]);
    from = to;
  }
  return [...pieces, [from, end]];
};

const stoppedRanges = (block: Block, heading: Section | null): [number, number][] => {
  if (block.kind === 'table-row') return [[0, block.text.length]];
  if (heading && !heading.runIn) return [];
  const ranges: [number, number][] = [];
  const brackets = /[。；;]/.test(block.text) ? findDutyBrackets(block.text) : [];
  let start = heading?.bodyStart ?? 0;
  let next = 0;
  for (const stop of matchesOf(block.text, /[。！？!?；;]["”’」』）)】]*/g)) {
    const end = stop.index + stop[0].length;
    while ((brackets[next]?.span[1] ?? end) < end) next++;
    if (end <= start || (brackets[next]?.span[0] ?? end) < end) continue; // （牵头单位：甲；配合单位：乙）
    ranges.push([start, end]);
    start = end;
  }
  if (start < block.text.length) ranges.push([start, block.text.length]);
  return ranges;
};
