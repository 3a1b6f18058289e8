// Headings without numbers above numbered ones, where numbering begins again under each: 面向单位的政策 / 一、… 二、… / 面向个人的政策
// / 一、….
//
// Signals: two lines or more of at most 16 characters that begin and end with the same words, each right above a
// label that says one.
// Never takes the title of an annex or of a text of its own (关于…, 《…》).
import { parseLabel } from '../labels.ts';
import type { Block } from '../types.ts';
import { headingWords } from '../vocabulary/headings.ts';
import type { HeadingCandidate } from './heading-candidate.ts';

/** The headings by their blocks' places. */
export const findTwins = (blocks: readonly Block[]): ReadonlyMap<number, HeadingCandidate> => {
  const alike = new Map<string, number[]>();
  blocks.forEach((block, i) => {
    if (!isShape(block) || parseFirst(blocks[i + 1]) === null) return;
    if (headingWords().annex.test(blocks[i - 1]?.text ?? '')) return;
    const key = `${block.text.slice(0, 2)}…${block.text.slice(-4)}`;
    const places = alike.get(key);
    if (places) places.push(i);
    else alike.set(key, [i]);
  });
  const groups = [...alike.values()].filter(
    (places) => places.length >= 2 && new Set(places.map((i) => parseFirst(blocks[i + 1]))).size === 1,
  );
  return new Map(
    groups.flat().map((i): [number, HeadingCandidate] => {
      const end = blocks[i]?.text.length ?? 0;
      return [
        i,
        { block: i, label: null, title: [0, end], runIn: false, bodyStart: end, markup: 0, zone: null, rank: 1 },
      ];
    }),
  );
};

const isShape = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' &&
  text.length >= 7 &&
  text.length <= 16 &&
  !/[，,。；;：:、！!？?《》\d]/.test(text) &&
  !headingWords().namesText.test(text) &&
  !parseLabel(text);

/** The style of a label that begins a count; null where the block has none. */
const parseFirst = (block: Block | undefined): string | null => {
  const label = parseLabel(block?.text ?? '');
  return label?.number === 1 && ['一、', '（一）', '1.'].includes(label.style) ? label.style : null;
};
