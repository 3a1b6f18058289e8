// What the vocabulary of headings says about a line.
import type { DocumentType } from '../../model/index.ts';
import { documentTypes } from '../../model/index.ts';
import type { Zone } from '../types.ts';
import { mapping, readVocabulary, wordList, wordMap } from '../vocabulary/index.ts';

const zones: readonly Zone[] = ['front', 'body', 'toc', 'references', 'form', 'back'];

const words = () =>
  readVocabulary('headings', (value) => {
    const file = mapping(value, 'headings.yml');
    return {
      unnumbered: new Map(Object.entries(wordMap(file['unnumbered'], 'unnumbered'))),
      pageWords: wordList(file['pageWords'], 'pageWords'),
      declarative: wordList(file['declarative'], 'declarative'),
      titles: Object.entries(wordMap(file['titles'], 'titles')).sort(([a], [b]) => b.length - a.length),
    };
  });

/** The zone that a heading without a label opens, null where the line is no such heading. */
export const unnumberedZone = (text: string): Zone | null => {
  const word = words().unnumbered.get(
    text
      .replace(/[（(][A-Za-z ]+[)）]$/, '')
      .replace(/[\s:：。]/g, '')
      .toLowerCase(),
  );
  return zones.find((zone) => zone === word) ?? null;
};

/** The type of document that a title's last word names, null where it names none. */
export const titleType = (text: string): DocumentType | null => {
  const bare = text.replace(/[\s》]/g, '').replace(/[（(][^（）()]{1,12}[）)]$/, '');
  if (/[方做算看想用语手书文律技无]法$/.test(bare)) return null; // 研究方法 is no law
  const word = words().titles.find(([end]) => bare.endsWith(end))?.[1];
  return documentTypes.find((type) => type === word) ?? null;
};

/** Whether a phrase states something (种子是…, 仍需…) and so is a sentence rather than a heading. */
export const isDeclarative = (phrase: string): boolean => words().declarative.some((word) => phrase.includes(word));

/** Whether words in 【】 are a button or note of the page (【原文下载】). */
export const isPageWord = (phrase: string): boolean => words().pageWords.some((word) => phrase.includes(word));
