// The place of every block: its zone, part and innermost section.
//
// A heading's section goes on to the next heading, but for an item beside it: a paragraph that opens with a later
// label of the heading's own kind (1.设备补贴。… and below it 2.对更新设备的…) stands under what the heading stands under, and
// so does what follows it; so does an item that goes on with a list that stood there before the heading (（三） below a
// heading 1. that stands below the paragraph （二）).
import { type Label, type LabelStyle, parseLabel } from '../labels.ts';
import { asksOfNext } from '../layout/reflow.ts';
import { isTimeOfPage, parsePageFields } from '../page-data.ts';
import { overCommas, type Stretch, sign, within } from '../rules/stretch.ts';
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
    const listed = new Map<LabelStyle, Listed>();
    return Array.from({ length: part.blocks[1] - part.blocks[0] }, (_, k): BlockPlace => {
      const at = part.blocks[0] + k;
      const block = blocks[at];
      const here = byBlock.get(at);
      if (here) {
        heading = here;
        item = null;
        if (zone !== 'form') zone = headings.get(at)?.zone ?? 'body';
      } else if (zone === 'front' && block && (opensBody(block) || opensSums(blocks, at))) zone = 'body';
      const own = heading && headings.get(heading.block)?.label;
      const label = !here && block?.kind === 'paragraph' ? parseLabel(block.text) : null;
      // What leads in headings of its own is their theme, no item.
      const isNext = label && !byBlock.has(at + 1) && goesOn(listed.get(label.style), label, heading?.parent);
      if (label && own && (isBeside(own, label) || isNext)) item = at;
      const section = item === null ? heading?.index : heading?.parent;
      if (label) listed.set(label.style, { number: label.number, section });
      return { zone: contents.has(at) ? 'toc' : zone, part: part.index, section: section ?? null, item };
    });
  });
};

/** The last item of a list of paragraphs, and the section that it stands in. */
type Listed = { readonly number: number; readonly section: number | null | undefined };

const isBeside = (own: Label, label: Label): boolean =>
  label.style === own.style && above(label) === above(own) && label.number > own.number;

/** Whether an item is the next of a list that stands in a section. */
const goesOn = (last: Listed | undefined, label: Label, section: number | null | undefined): boolean =>
  last !== undefined && last.section === section && label.number === last.number + 1;

/** 3.1 of 3.1.2; nothing of other labels. */
const above = ({ style, label }: Label): string => (style === '1.1' ? label.replace(/[.．]\d+$/, '') : '');

/**
 * A sentence of some length, one or an item that gives a sum, one that gives a share, one over two lines that asks for
 * a sum and gives one (年营收1亿元以上的 | 奖励5万元), or the head of a table of gifts: 类别 | 奖励金额（万元）.
 */
const opensBody = (block: Block): boolean => {
  const { kind, text } = block;
  if (kind === 'furniture' || parsePageFields(text).length > 0 || isTimeOfPage(text)) return false;
  if (text.length > 30 && /[。；;：:]/.test(text)) return true;
  const words = stretchOf({ text });
  if (/[。；;]$/.test(text) && givesShare(words)) return true;
  if (words.has('yuan') === null) return false;
  return kind === 'table-row'
    ? words.has('gift') !== null
    : words.has('give|gift|aid|pay|draw|support') !== null &&
        (/[。；;]$/.test(text) || parseLabel(text) !== null || asksAndGives(block));
};

/**
 * 1.硕士每月1000元 right below 津贴标准为： or 补助项目及额度如下：, or such a line behind a sentence of its own: the first of what
 * the text gives.
 */
const opensSums = (blocks: readonly Block[], at: number): boolean =>
  namesSums(blocks[at - 1], blocks[at]) ||
  (/。./.test(blocks[at]?.text ?? '') && namesSums(blocks[at], blocks[at + 1]));

const namesSums = (lead: Block | undefined, first: Block | undefined): boolean =>
  lead?.kind === 'paragraph' &&
  /[:：]$/.test(lead.text) &&
  stretchOf(first ?? { text: '' }).has('yuan') !== null &&
  stretchOf(lead).ends('gift|money-gift', within(20), 'scale-noun', overCommas(30), 'comes-to*', sign(':：')) !== null;

/** 按投资额的16%给予补助 */
const givesShare = (words: Stretch): boolean =>
  words.all('give').some(({ start }) => words.upTo(start).ends(sign('%')) !== null);

/** Whether the words up to one of its line breaks ask, and those behind it give. */
const asksAndGives = ({ text, offsets }: Block): boolean =>
  [...text].some(
    (_, i) => (offsets[i] ?? 0) > (offsets[i - 1] ?? 0) + 1 && asksOfNext(text.slice(0, i), text.slice(i)),
  );
