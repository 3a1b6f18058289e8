// Who can be a recipient, by the last words of a phrase: 新认定的高新技术企业, 牵头单位.
import { alternatives } from '../recognizers/units.ts';
import { mapping, readVocabulary, wordList } from '../vocabulary/index.ts';

const words = () =>
  readVocabulary('bearers', (value) => {
    const file = mapping(value, 'bearers.yml');
    const bearers = alternatives(wordList(file['bearers'], 'bearers'));
    return {
      ends: new RegExp(`(?:${bearers})(?:\\([^()]*\\))?等?$`),
      generic: new RegExp(`^(?:${alternatives(wordList(file['generic'], 'generic'))})`),
      lead: new RegExp(
        `(?:^|[,;。:])(?:且|其中)?对于?(?!其|上述|同一)([^,。;]{2,60}?(?:${bearers}))(?=[,给按]|一次性|分别|$)`,
      ),
    };
  });

/** Whether a phrase ends in what can be given something. */
export const namesBearer = (phrase: string): boolean => words().ends.test(phrase);

/** Whether a phrase opens with a word that does not tell who: 企业, 该单位. */
export const isGenericBearer = (phrase: string): boolean => words().generic.test(phrase);

/** 对… up to its bearer, where a sentence says whom something is for; null else. */
export const leadingBearer = (text: string): string | null => words().lead.exec(text)?.[1] ?? null;
