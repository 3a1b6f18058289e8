// The abstracts of a paper, Chinese and English.
//
// Signals: a label (摘要：, 【摘要】, 内容提要, Abstract) that opens a paragraph, stands alone above some, or follows the
// affiliations on their line. It ends at the keywords, the classification, a heading, or the other language's
// abstract; the parts of a structured abstract (目的, 方法 …) are one. A Chinese abstract stands before the first numbered
// heading, an English one may stand at the end.
// Never takes a sentence about abstracts (摘要抽取算法…), nor anything behind the first abstract of each language.
import { type Abstract, type TextLanguage, textLanguages } from '../../../model/index.ts';
import type { Block, Recognized } from '../../types.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { paperLabels, printed, type Stretch, spanOf, trimmed } from './paper-labels.ts';

/** An abstract with its stretches, one for each paragraph. */
export type PlacedAbstract = Abstract & { readonly stretches: readonly [Stretch, ...Stretch[]] };

/** The first abstract of each language, Chinese first. */
export const findAbstracts = (text: Recognized): PlacedAbstract[] =>
  textLanguages.flatMap((language) => abstractIn(text, language) ?? []);

const abstractIn = (text: Recognized, language: TextLanguage): PlacedAbstract | null => {
  const until = language === 'zh' ? frontEnd(text) : text.blocks.length;
  for (let i = 0; i < until; i++) {
    const block = text.blocks[i];
    if (block?.kind !== 'paragraph') continue;
    const from = openingIn(block, language);
    if (from === null) continue;
    const [first, ...others] = stretchesFrom(text, i, from, language);
    if (!first) continue;
    const stretches: [Stretch, ...Stretch[]] = [first, ...others];
    const words = inParagraphs(stretches.map((stretch) => printed(text.text, stretch)));
    if (isProse(words, language)) return { language, text: words, span: spanOf(stretches), stretches };
  }
  return null;
};

/** Paragraphs on lines of their own; one that stops within a sentence (at a page's end) goes on in the next. */
const inParagraphs = (paragraphs: readonly string[]): string =>
  paragraphs.reduce((above, below) => {
    const goesOn = /[\u4e00-\u9fff，、]$/.test(above) ? '' : /[A-Za-z\d,]$/.test(above) ? ' ' : '\n';
    return `${above}${goesOn}${below}`;
  });

/** The place of the first numbered heading: the front of a paper ends there at the latest. */
export const frontEnd = (text: Recognized): number =>
  text.sections.find(({ label }) => label !== null)?.block ?? text.blocks.length;

/** 430000摘 要: behind the affiliations on their line. */
const behindAffiliation = lazily(() => cueShape('(?<=(?:\\d{6}|[)）])\\s?){summary-label}\\s*'));

/** Where the words begin behind the label; null where the block has none. */
const openingIn = (block: Block, language: TextLanguage): number | null => {
  const { opening, within } = paperLabels().abstract[language];
  const start = opening.exec(block.text)?.[0];
  if (start !== undefined) {
    const rest = block.text.slice(start.length);
    const isMarked = /[:.】\]]\s*$/.test(start) || rest === '';
    return isMarked || startsProse(rest, language) ? start.length : null;
  }
  const marked = within.exec(block.text.slice(0, 500));
  if (marked) return marked.index + marked[0].length;
  // …成都610000)摘要现有文献: behind a postcode or a bracket
  const behind = language === 'zh' ? behindAffiliation().exec(block.text.slice(0, 500)) : null;
  const place = behind ? behind.index + behind[0].length : null;
  return place !== null && startsProse(block.text.slice(place), language) ? place : null;
};

/** Behind a label without ：: sentences, or a capital. */
const startsProse = (rest: string, language: TextLanguage): boolean =>
  language === 'zh' ? rest.length >= 60 && /。/.test(rest) : /^[A-Z[(“"]/.test(rest);

const isProse = (words: string, language: TextLanguage): boolean =>
  language === 'zh'
    ? words.length >= 20 && /[\u4e00-\u9fff]{4}/.test(words)
    : words.length >= 40 && (words.match(/[A-Za-z]/g) ?? []).length > words.length / 2;

/** The paragraphs of an abstract that begins here: that of its label, and those below that belong to it. */
const stretchesFrom = (text: Recognized, at: number, from: number, language: TextLanguage): Stretch[] => {
  const [first] = text.blocks.slice(at, at + 1);
  if (!first) return [];
  const own = upToEnd({ block: first, from, to: first.text.length });
  const stretches: Stretch[] = own.stretch ? [own.stretch] : [];
  if (own.ended) return stretches;
  const below = paragraphsBelow(text, at);
  const takes = stretches.length === 0 || below.closed;
  for (const block of below.blocks) {
    if (!takes && !paperLabels().part.test(block.text)) break;
    const { stretch, ended } = upToEnd({ block, from: 0, to: block.text.length });
    if (stretch && (language === 'zh' || !/[\u4e00-\u9fff]{6}/.test(block.text))) stretches.push(stretch);
    if (ended) break;
  }
  return stretches;
};

/** A stretch up to the label of what stands behind an abstract. */
const upToEnd = (stretch: Stretch): { readonly stretch: Stretch | null; readonly ended: boolean } => {
  const { abstract, keywords, end } = paperLabels();
  const words = stretch.block.text.slice(stretch.from, stretch.to);
  const places = [abstract.en.within, keywords.zh.within, keywords.en.within, end].flatMap(
    (label) => label.exec(words)?.index ?? [],
  );
  const to = stretch.from + Math.min(words.length, ...places);
  return { stretch: trimmed({ ...stretch, to }), ended: places.length > 0 };
};

// An extended English abstract has five or six paragraphs.
const mostParagraphs = 10;

/**
 * The paragraphs up to the next heading or label; `closed` where that label is of keywords or what stands behind them.
 */
const paragraphsBelow = (text: Recognized, at: number): { readonly blocks: Block[]; readonly closed: boolean } => {
  const { abstract, keywords, part, end } = paperLabels();
  const headings = new Set(text.sections.map(({ block }) => block));
  const blocks: Block[] = [];
  for (let i = at + 1; i < text.blocks.length && blocks.length < mostParagraphs; i++) {
    const block = text.blocks[i];
    if (!block || block.kind === 'furniture' || /^!\[/.test(block.text)) continue;
    if (textLanguages.some((one) => keywords[one].opening.test(block.text)) || end.exec(block.text)?.index === 0)
      return { blocks, closed: true };
    const isPart = part.test(block.text);
    if ((headings.has(i) && !isPart) || block.kind === 'table-row') break;
    if (textLanguages.some((one) => abstract[one].opening.test(block.text))) break;
    blocks.push(block);
  }
  return { blocks, closed: false };
};
