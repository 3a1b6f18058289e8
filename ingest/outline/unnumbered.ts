// Headings without numbers, by shape and place, in a part that has none with.
//
// Signals: a line of 4 to 30 characters without a stop, behind the end of a paragraph and before one (守牢“生命线”，打赢翻身仗);
// ——… as a whole paragraph, two at least; the first words of a paragraph up to a stop, of 4 to 24 characters without
// a comma, where another paragraph of the section begins the same way (强化体制机制创新。打好…), and behind what a
// report tells them with (文件要求，实施产业补贴。对…).
// Never takes a statement (种子是农业的“芯片”。) for a run-in heading, nor a name, a day, a caption or a field.

import { monthInFigures } from '../../text/index.ts';
import { isDeclarative, titleType } from '../heading-signals.ts';
import { parseLabel } from '../labels.ts';
import { parseCaption } from '../layout/captions.ts';
import { parseNames } from '../names.ts';
import type { Block } from '../types.ts';
import { headingWords } from '../vocabulary/headings.ts';
import type { HeadingCandidate } from './heading-candidate.ts';

const monthOrAddress = new RegExp(`${monthInFigures}|@|https?:`);

/** The headings among the blocks at the places given, in order. */
export const findUnnumbered = (blocks: readonly Block[], places: readonly number[]): HeadingCandidate[] => {
  const dashed = places.filter((i) => isDashed(blocks[i]));
  const found: HeadingCandidate[] = [];
  let section: { at: number; block: Block }[] = [];
  const closeSection = (): void => {
    if (section.length >= 2) for (const { at, block } of section) found.push(runIn(at, block));
    section = [];
  };
  places.forEach((at, k) => {
    const block = blocks[at];
    if (block?.kind !== 'paragraph') return;
    if (dashed.length >= 2 && isDashed(block)) {
      closeSection();
      found.push(withDash(at, block));
    } else if (isAlone(block, blocks[places[k - 1] ?? -1], blocks[places[k + 1] ?? -1])) {
      closeSection();
      found.push(alone(at, block));
    } else if (topicEnd(block) !== null) section.push({ at, block });
  });
  closeSection();
  return found.sort((a, b) => a.block - b.block);
};

const base = { markup: 0, zone: null, label: null };

const alone = (at: number, block: Block): HeadingCandidate => ({
  ...base,
  block: at,
  title: [0, block.text.length],
  runIn: false,
  bodyStart: block.text.length,
  rank: 3,
});

const withDash = (at: number, block: Block): HeadingCandidate => ({
  ...base,
  block: at,
  label: { style: '——', label: '——', number: 0, depth: 1, end: 2 },
  title: [2, block.text.replace(/[。；;]$/, '').length],
  runIn: false,
  bodyStart: block.text.length,
  rank: 3,
});

const runIn = (at: number, block: Block): HeadingCandidate => {
  const end = topicEnd(block) ?? 0;
  return { ...base, block: at, title: [reportEnd(block.text), end], runIn: true, bodyStart: end + 1, rank: 8 };
};

/** Where the words end that a report leads a topic in with: 此外，文件还提出，加大支持力度。 */
const reportEnd = (text: string): number => headingWords().reported.exec(text)?.[0].length ?? 0;

const isDashed = (block: Block | undefined): boolean =>
  block !== undefined && /^——[^—。；]{4,30}[。；]?$/.test(block.text);

const isAlone = (block: Block, before: Block | undefined, after: Block | undefined): boolean => {
  const { text } = block;
  return (
    text.length >= 4 &&
    text.length <= 30 &&
    /[\u4e00-\u9fff]{3}/.test(text) &&
    !/[。；;：:，,、！!…）)]$/.test(text) &&
    !/[。；;]/.test(text) &&
    (text.match(/[，,]/g)?.length ?? 0) <= 2 &&
    !parseLabel(text) &&
    !parseCaption(block) &&
    !parseNames(text) &&
    (titleType(text) === null || headingWords().topicKind.test(text)) &&
    !monthOrAddress.test(text) &&
    !headingWords().caption.test(text) &&
    (before === undefined || /[。！？!?”）)；;：:]$/.test(before.text) || before.text.length <= 30) &&
    after !== undefined &&
    after.kind === 'paragraph' &&
    after.text.length >= 20 &&
    /[。！？；]/.test(after.text)
  );
};

/** Where a paragraph's topic phrase ends, null where it begins with a sentence. */
const topicEnd = (block: Block): number | null => {
  const start = reportEnd(block.text);
  const found = /^([^，,。；;：:！？!?]{4,24})。/.exec(block.text.slice(start));
  const topic = found?.[1];
  const end = start + (topic?.length ?? 0);
  if (!topic || block.text.length < end + 15 || parseLabel(topic) || isDeclarative(topic)) return null;
  return start > 0 && headingWords().told.test(topic) ? null : end;
};
