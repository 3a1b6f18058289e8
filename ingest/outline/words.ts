// What the vocabulary of headings says about a line.
import type { DocumentType } from '../../model/index.ts';
import { documentTypes } from '../../model/index.ts';
import type { Zone } from '../types.ts';
import { mapping, readVocabulary, wordMap } from '../vocabulary/index.ts';

const zones: readonly Zone[] = ['front', 'body', 'toc', 'references', 'form', 'back'];

const words = () =>
  readVocabulary('headings', (value) => {
    const file = mapping(value, 'headings.yml');
    return {
      unnumbered: new Map(Object.entries(wordMap(file['unnumbered'], 'unnumbered'))),
      titles: Object.entries(wordMap(file['titles'], 'titles')).sort(([a], [b]) => b.length - a.length),
    };
  });

/** The zone that a heading without a label opens, null where the line is no such heading. */
export const unnumberedZone = (text: string): Zone | null => {
  const word = words().unnumbered.get(text.replace(/[\s:：。]/g, '').toLowerCase());
  return zones.find((zone) => zone === word) ?? null;
};

/** The type of document that a title's last word names, null where it names none. */
export const titleType = (text: string): DocumentType | null => {
  const bare = text.replace(/[\s》]/g, '').replace(/[（(][^（）()]{1,12}[）)]$/, '');
  const word = words().titles.find(([end]) => bare.endsWith(end))?.[1];
  return documentTypes.find((type) => type === word) ?? null;
};
