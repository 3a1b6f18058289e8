// The labels on the front of a paper (摘要：, 【关键词】, Abstract) and the words behind them, as printed.
import type { Span, TextLanguage } from '../../../model/index.ts';
import type { Block } from '../../types.ts';
import { mapping, vocabulary, wordList } from '../../vocabulary/index.ts';

/** Words of a block: half-open in its mended text. */
export type Stretch = { readonly block: Block; readonly from: number; readonly to: number };

type Label = {
  /** The label at the start of a block; between its brackets and stop nothing else stands. */
  readonly opening: RegExp;
  /**
   * The label within a block, where brackets, ： or a blank lost behind a full stop (. KeywordsChina) show that it is
   * one.
   */
  readonly within: RegExp;
};

/** The labels of abstracts and keywords by language, of a structured abstract's parts, and of what stands behind. */
export const paperLabels = vocabulary('abstracts', (value) => {
  const file = mapping(value, 'abstracts.yml');
  const byLanguage = (name: string): Readonly<Record<TextLanguage, Label>> => {
    const words = mapping(file[name], name);
    return { zh: labelOf(wordList(words['zh'], 'zh')), en: labelOf(wordList(words['en'], 'en')) };
  };
  const ends = anyOf(wordList(file['ends'], 'ends'));
  return {
    abstract: byLanguage('abstract'),
    keywords: byLanguage('keywords'),
    part: new RegExp(`^${open}(?:${anyOf(wordList(file['parts'], 'parts'))})[^:\\]】」\\s]{0,12}(?:[\\]】」]|:)`, 'i'),
    end: new RegExp(`${open}(?:${ends})${close}\\s*(?:[:：]|10\\.|[A-Z]\\d)`, 'i'),
  };
});

const open = '[【\\[〔(*\\s]*';
const close = '[】\\]〕)*]*';

const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => (/^[\u4e00-\u9fff]/.test(word) ? [...word].join('\\s*') : word))
    .join('|');

const labelOf = (words: readonly string[]): Label => {
  const any = anyOf(words);
  return {
    opening: new RegExp(`^${open}(?:${any})${close}\\s*[:.]?\\s*`, 'i'),
    within: new RegExp(
      `[【\\[〔]\\s*(?:${any})\\s*[】\\]〕]\\s*:?\\s*|(?:${any})\\s*:\\s*|(?<=\\.\\s*)(?:${any})(?=\\w)`,
      'i',
    ),
  };
};

/**
 * The words of a stretch as the source has them, without the wraps and blanks that layout took out: condu- / cive is
 * one word.
 */
export const printed = (source: string, { block, from, to }: Stretch): string => {
  let words = '';
  for (let i = from; i < to; i++) {
    const at = block.offsets[i] ?? 0;
    const raw = source[at] ?? '';
    const isHyphen =
      raw === '-' && /^-\s*\n/.test(source.slice(at, at + 9)) && /^[a-z]-[a-z]$/.test(block.text.slice(i - 1, i + 2));
    if (!isHyphen) words += /\s/.test(raw) ? (block.text[i] ?? '') : raw;
  }
  return words;
};

/** Where stretches stand in the source, from the first word to the last. */
export const spanOf = (stretches: readonly [Stretch, ...Stretch[]]): Span => {
  const [first] = stretches;
  const last = stretches.at(-1) ?? first;
  return { start: first.block.offsets[first.from] ?? 0, end: (last.block.offsets[last.to - 1] ?? 0) + 1 };
};

/** A stretch without blanks at its ends; null where nothing is left. */
export const trimmed = ({ block, from, to }: Stretch): Stretch | null => {
  const words = block.text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = from + words.trimEnd().length;
  return start < end ? { block, from: start, to: end } : null;
};
