// The texts bound in one file: a notice and its annexes, measures and their detailed rules, forms.
//
// Signals, in order of precedence:
//   1. 附件1 alone on its line, then a title
//   2. a title (关于…的办法; over one to three lines) after the end of a text, with a beginning below it: 为…, 根据…, 第一条,
//      一、 or a first chapter, where numbering had gone further before
//   3. several articles, each with a note on its authors (articles.ts)
//   4. numbering that begins behind the day under a notice that names what it issues (…印发若干办法的通知)
//   5. the cover of a form: a short title broken over two lines, then fields (名称：)
// Never starts a part at the title of the whole text, or at a title that is only named in a list of annexes.
import type { Span } from '../../model/index.ts';
import { isDayLine, isTitleLine, titleType } from '../heading-signals.ts';
import { opensAnnexList, parseLabel } from '../labels.ts';
import { sourceSpan } from '../layout/index.ts';
import type { Block, Part } from '../types.ts';
import { headingWords } from '../vocabulary/headings.ts';
import { findArticles } from './articles.ts';

/**
 * The parts in order; the first one is the text that carries the others, with the whole's title or null. `twins` come
 * from findTwins.
 */
export const findParts = (
  source: string,
  blocks: readonly Block[],
  twins: ReadonlyMap<number, unknown>,
): [Part, ...Part[]] => {
  const textLength = source.length;
  const articles = findArticles(source, blocks).map((article): Start => ({ ...article, kind: 'article' }));
  const found = articles.length > 0 ? articles : findStarts(blocks, twins);
  const starts = [...(found[0]?.at === 0 ? [] : [opening]), ...found];
  const parts = starts.map((start, index): Part => {
    const end = starts[index + 1]?.at ?? blocks.length;
    const last = starts[index + 1];
    const titles = start.titleBlocks.flatMap((at) => blocks[at] ?? []);
    const first = titles[0];
    const lastTitle = titles.at(-1);
    return {
      index,
      kind: start.kind,
      title: titles.length > 0 ? titles.map((block) => block.text).join('') : (start.named?.title ?? null),
      byline: start.byline ?? null,
      authorNote: start.authorNote ?? null,
      titleSpan:
        first && lastTitle ? { start: first.span.start, end: lastTitle.span.end } : (start.named?.span ?? null),
      span: {
        start: index === 0 ? 0 : (blocks[start.at]?.span.start ?? 0),
        end: last ? (blocks[last.at]?.span.start ?? textLength) : textLength,
      },
      blocks: [start.at, end],
    };
  });
  const [first, ...rest] = parts;
  if (!first) throw new Error('a text has at least one part');
  return [first, ...rest];
};

type Start = {
  readonly at: number;
  readonly titleBlocks: readonly number[];
  readonly kind: Part['kind'];
  readonly byline?: number | null;
  readonly authorNote?: number | null;
  /** A title that stands elsewhere. */
  readonly named?: { readonly title: string; readonly span: Span };
};

/** The text that the file begins with. */
const opening: Start = { at: 0, titleBlocks: [], kind: 'main' };

const findStarts = (blocks: readonly Block[], twins: ReadonlyMap<number, unknown>): Start[] => {
  const starts: Start[] = [];
  let bodySeen = false;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.kind !== 'paragraph') continue;
    if (isSentence(block)) bodySeen = true;
    if (!bodySeen || twins.has(i)) continue;
    // Within a form only 附件2 begins another part: its tables and outlines have titles of their own.
    const inForm = starts.at(-1)?.kind === 'form';
    const start = annexAt(blocks, i) ?? (inForm ? null : (titledAt(blocks, i) ?? carriedAt(blocks, i)));
    if (!start || (start.named && starts.length > 0)) continue;
    starts.push(start);
    i = Math.max(i, start.titleBlocks.at(-1) ?? i);
  }
  return starts;
};

const isSentence = (block: Block): boolean => block.text.length > 20 && /[。]/.test(block.text);

/** 附件1 alone, and the title below it. */
const annexAt = (blocks: readonly Block[], at: number): Start | null => {
  const block = blocks[at];
  const label = block ? parseLabel(block.text) : null;
  if (!label?.label.startsWith('附件') || label.end !== block?.text.length) return null;
  const title = titleRun(blocks, at + 1);
  if (!title && opensAnnexList(block.text) && parseLabel(blocks[at + 1]?.text ?? '')?.style === '1.') return null;
  return { at, titleBlocks: title ?? [], kind: 'annex' };
};

/**
 * A title over one to three lines behind the end of a text: of a form, where fields stand below it, or of another
 * text.
 */
const titledAt = (blocks: readonly Block[], at: number): Start | null => {
  const run = titleRun(blocks, at);
  const last = run?.at(-1);
  if (!run || last === undefined || !endsText(blocks, at)) return null;
  if (isForm(blocks, last)) return { at, titleBlocks: run, kind: 'form' };
  const below = blocks.slice(last + 1, last + 4).filter((block) => block.kind === 'paragraph');
  return below.some((block) => opensText(block)) ? { at, titleBlocks: run, kind: 'annex' } : null;
};

/** Behind the day under a notice: a text that begins without its title, which the notice names (关于印发…办法的通知). */
const carriedAt = (blocks: readonly Block[], at: number): Start | null => {
  const label = parseLabel(blocks[at]?.text ?? '');
  const before = blockBefore(blocks, at);
  if (label?.number !== 1 || !['编', '章', '条', '一、'].includes(label.style)) return null;
  if (!isDayLine(before?.text ?? '')) return null;
  for (let i = at - 1; i >= 0 && i >= at - 20; i--) {
    const block = blocks[i];
    const found = headingWords().carried.exec(block?.text ?? '');
    if (!block || !found?.[1] || titleType(found[1].replace(/[《》]/g, '')) === null) continue;
    const title = found[1].replace(/[《》]/g, '');
    const start = block.text.indexOf(title, found.index);
    return {
      at,
      titleBlocks: [],
      kind: 'annex',
      named: { title, span: sourceSpan(block, start, start + title.length) },
    };
  }
  return null;
};

/** One to three blocks that together read as a title; null where they do not. */
const titleRun = (blocks: readonly Block[], at: number): number[] | null => {
  for (let length = 1; length <= 3; length++) {
    const run = blocks.slice(at, at + length);
    if (run.length < length || run.some((block) => block.kind !== 'paragraph' || !isTitlePiece(block))) return null;
    const last = run.at(-1);
    if (last && (isTitleLine(last.text) || (length > 1 && titleType(last.text) !== null)))
      return run.map((_, i) => at + i);
  }
  return null;
};

const isTitlePiece = (block: Block): boolean =>
  block.text.length <= 90 &&
  !parseLabel(block.text) &&
  !/[。；;：:，,！!？?]/.test(block.text.replace(/[（(][^）)]*[）)]/g, '')) &&
  !isNamedText(block.text) &&
  !isDayLine(block.text) &&
  !headingWords().signature.test(block.text); // the issuer and the day under a text

/** 《某某办法》 or 《关于印发〈某某办法〉的通知》(某政办〔2021〕6号): another text that is named, as in a list of what something rests on. */
const isNamedText = (words: string): boolean =>
  /^《[^》]*》$/.test(words) || /^《.*》[（(][^（）()]*[〔［[][12]\d{3}[〕］\]][^（）()]*[）)]$/.test(words);

/** The last block before a place that is no furniture. */
const blockBefore = (blocks: readonly Block[], at: number): Block | undefined => {
  let i = at - 1;
  while (blocks[i]?.kind === 'furniture') i--;
  return blocks[i];
};

/** The text before has come to an end: a stop, a date, a signature, a list of annexes. */
const endsText = (blocks: readonly Block[], at: number): boolean => {
  const before = blockBefore(blocks, at);
  return (
    before !== undefined &&
    (/[。）)]$/.test(before.text) ||
      headingWords().dayEnd.test(before.text) ||
      isDayLine(before.text) ||
      (before.kind === 'paragraph' && isTitleLine(before.text)) ||
      before.text.length < 30)
  );
};

/** How a text of its own begins. */
const opensText = (block: Block): boolean => {
  const label = parseLabel(block.text);
  if (label) return label.number === 1 && label.style !== '①';
  return headingWords().textBegin.test(block.text) && block.text.length > 6;
};

/** A form's cover: below a title that ends in 申报书, 申请表 … stand fields. */
const isForm = (blocks: readonly Block[], title: number): boolean =>
  blocks.slice(title + 1, title + 8).filter((block) => /^[^。，,]{1,12}[:：]\s*_*$/.test(block.text)).length >= 2;
