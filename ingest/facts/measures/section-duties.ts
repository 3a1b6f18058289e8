// Agencies printed once at the end of a section, for all that stands in it: （一）… （二）… （三）… 牵头单位：市商务局，责任单位：各县区人民政府.
//
// Signals: of the parts of a section (headings below it, or items) only the last names agencies in a list, at its end;
// and that list is a paragraph of its own, or sections beside this one end with their only list too.
// Never spreads a list over the whole text, nor past a part that has a list of its own.
import { matchesOf } from '../../../text/index.ts';
import type { Recognized } from '../../types.ts';
import { listLabels } from '../../vocabulary/agency-lists.ts';
import type { RuledAgency } from '../agencies/agency-role/agency-roles.ts';

type BySentence = ReadonlyMap<number, readonly RuledAgency[]>;

/**
 * The agencies that stand at the end of a section for the whole of it, by the section's index. `items` counts the
 * items of each.
 */
export const dutiesAtEnds = (
  text: Recognized,
  bySentence: BySentence,
  items: ReadonlyMap<number, number>,
): ReadonlyMap<number, readonly RuledAgency[]> => {
  const lists = listsOf(text, bySentence);
  if (lists.length === 0) return new Map();
  const ends = new Map(text.sections.map(({ index }) => [index, endOf(text, index, lists)]));
  const found = new Map<number, readonly RuledAgency[]>();
  // From the innermost out: a list closes one section, and those around it only where others beside them close
  // likewise.
  for (const { index, parent } of text.sections.toReversed()) {
    const end = ends.get(index);
    const parts = text.sections.filter((section) => section.parent === index);
    if (!end || end === 'several' || Math.max(parts.length, items.get(index) ?? 0) < 2) continue;
    const beside = text.sections.filter((section) => section.parent === parent && section.index !== index);
    const theirs = beside.flatMap((section) => ends.get(section.index) ?? []);
    const likewise = theirs.length > 0 && theirs.every((list) => list !== 'several');
    const inner = parts.some((part) => found.has(part.index));
    if (likewise || (end.alone && !inner)) found.set(index, end.agencies);
  }
  return found;
};

/**
 * The only list of a section, where it closes it; `several` where lists stand elsewhere in it; null where it has none.
 */
const endOf = (text: Recognized, section: number, lists: readonly List[]): List | 'several' | null => {
  const extent = text.sections[section]?.extent;
  const inside = extent ? lists.filter(({ at }) => at >= extent.start && at < extent.end) : [];
  const last = inside.at(-1);
  if (!last) return null;
  return inside.length === 1 && closes(text, section, last.block) ? last : 'several';
};

type List = {
  readonly block: number;
  /** Where it stands in the source. */
  readonly at: number;
  /** It is a paragraph of its own. */
  readonly alone: boolean;
  readonly agencies: readonly RuledAgency[];
};

/** The paragraphs with lists of agencies. */
const listsOf = (text: Recognized, bySentence: BySentence): List[] => {
  const blocks = new Map<number, RuledAgency[]>();
  for (const [sentence, agencies] of bySentence) {
    const block = text.sentences[sentence]?.block;
    const listed = agencies.filter(({ mention }) => mention.listed?.in === 'list');
    if (block === undefined || listed.length === 0) continue;
    blocks.set(block, [...(blocks.get(block) ?? []), ...listed]);
  }
  const lists: List[] = [];
  for (const [block, agencies] of blocks) {
    const alone = isLabelled(text.blocks[block]?.text ?? '');
    const last = lists.at(-1);
    // 牵头单位：… and 责任单位：… on a line each are one list
    if (alone && last?.alone && last.block === block - 1)
      lists[lists.length - 1] = { ...last, block, agencies: [...last.agencies, ...agencies] };
    else lists.push({ block, at: text.blocks[block]?.span.start ?? 0, alone, agencies });
  }
  return lists;
};

/** A paragraph that begins with the label of a list. */
const isLabelled = (words: string): boolean => {
  const [label] = matchesOf(words, listLabels().pattern);
  return label !== undefined && /^[\s(（【[〔]*$/.test(words.slice(0, label.index));
};

/** Whether a block is the last one of a section. */
const closes = (text: Recognized, section: number, block: number): boolean => {
  const extent = text.sections[section]?.extent;
  const next = text.blocks.slice(block + 1).find(({ kind, text: words }) => kind !== 'furniture' && words !== '');
  return extent !== undefined && (next === undefined || next.span.start >= extent.end);
};
