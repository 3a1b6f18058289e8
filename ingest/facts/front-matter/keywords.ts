// The keywords of a paper, Chinese and English.
//
// Signals: a label (关键词：, 【关键词】, Key words) on the front, or behind an abstract. Words are parted by ； where there is
// one, else by ，, else by 、, else by wide blanks or blanks between Chinese characters; a list that breaks off at the
// end of its line goes on below.
// Never takes 关键词 in running text, the classification behind the list, or words of which nothing shows where one ends.
import { type Keywords, type TextLanguage, textLanguages } from '../../../model/index.ts';
import type { Block, Recognized } from '../../types.ts';
import { frontEnd, type PlacedAbstract } from './abstracts.ts';
import { paperLabels } from './paper-labels.ts';

/** The first keywords of each language, Chinese first; `abstracts` are those of the same text. */
export const findKeywords = (text: Recognized, abstracts: readonly PlacedAbstract[]): Keywords[] =>
  textLanguages.flatMap((language) => keywordsIn(text, language, abstracts) ?? []);

const keywordsIn = (
  text: Recognized,
  language: TextLanguage,
  abstracts: readonly PlacedAbstract[],
): Keywords | null => {
  const { opening, within } = paperLabels().keywords[language];
  const last = abstracts.find((abstract) => abstract.language === language)?.stretches.at(-1);
  const until = language === 'zh' ? frontEnd(text) : text.blocks.length;
  for (let i = 0; i < text.blocks.length; i++) {
    const block = text.blocks[i];
    if (block?.kind !== 'paragraph') continue;
    const start = i < until ? opening.exec(block.text)?.[0].length : undefined;
    const stop = last?.block === block ? last.to - 1 : null; // the label is known by the stop before it
    const behind = stop === null ? null : within.exec(block.text.slice(stop));
    const from = start ?? (stop !== null && behind ? stop + behind.index + behind[0].length : null);
    const found = from === null ? null : wordsFrom(text, i, from, language);
    if (found) return found;
  }
  return null;
};

/** The words from this place of a block on. */
const wordsFrom = (text: Recognized, at: number, from: number, language: TextLanguage): Keywords | null => {
  const block = text.blocks[at];
  if (!block) return null;
  const [next, after] = text.blocks.slice(at + 1).filter(({ kind }) => kind !== 'furniture');
  const goesOn = next && continues(block.text.slice(from), next, after, language);
  const start = block.offsets[from] ?? block.span.end;
  const raw = text.text.slice(start, goesOn ? next.span.end : block.span.end);
  const list = raw.slice(0, listEnd(raw, language)).replace(/[\s;；,，.。、]+$/, '');
  const words = partWords(list, language);
  return words && { language, words, span: { start, end: start + list.length } };
};

/** Whether a list breaks off at the end of its block and goes on in the next. */
const continues = (list: string, next: Block, after: Block | undefined, language: TextLanguage): boolean => {
  const { end } = paperLabels();
  if (end.test(list) || /[.。]\s*$/.test(list) || next.kind !== 'paragraph' || next.markup > 0) return false;
  if (list.trim() === '') return true; // the label stands above the list
  if (language === 'en') return /^[a-z][^.:。]{2,200}$/.test(next.text);
  const isShort = /^[^。:;!?]{2,40}$/.test(next.text) && end.exec(next.text)?.index !== 0;
  return isShort && (/[;,、]\s*$/.test(list) || (after !== undefined && end.exec(after.text)?.index === 0));
};

/** Where the list ends: before the classification, an abstract, or, of English words, what is Chinese. */
const listEnd = (raw: string, language: TextLanguage): number => {
  const { abstract, keywords, end } = paperLabels();
  const foreign = language === 'en' ? /[\u4e00-\u9fff]/ : keywords.en.within;
  const places = [end, abstract.en.within, foreign].flatMap((sign) => sign.exec(raw)?.index ?? []);
  return Math.min(raw.length, ...places);
};

const separators = [/[;；]/, /[,，]/, /、/, /[ \t\u3000]{2,}|\u3000/, /(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/];

/** The words of a list; null where nothing shows where one ends, or where it is no list. */
const partWords = (list: string, language: TextLanguage): string[] | null => {
  const line = list
    .replace(/[ \t\r]*\n\s*/g, '\n')
    .replace(/(?<=[\u4e00-\u9fff;；,，、])\n(?=[\u4e00-\u9fff])/g, '')
    .replaceAll('\n', ' ');
  const separator = separators.find((sign) => sign.test(line));
  const words = (separator ? line.split(separator) : [line])
    .map((word) =>
      word
        .trim()
        .replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '')
        .replace(/\s+/g, ' '),
    )
    .filter((word) => word !== '');
  const longest = language === 'zh' ? 30 : 80;
  const isList = words.every((word) => word.length <= longest && !/[。！？]/.test(word));
  // One English word of five or more is several whose blanks say nothing.
  const isOneOfMany = words.length === 1 && (words[0] ?? '').split(' ').length > 4;
  return words.length > 0 && isList && !isOneOfMany ? words : null;
};
