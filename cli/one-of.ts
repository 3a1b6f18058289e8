// Words of a list that somebody types after an option.
import { CetuError } from '../model/index.ts';
import { suggestion } from './nearest.ts';

/** The word, if it is one of the list. Rejects with INPUT what is none, and names the nearest. */
export const oneOf = <T extends string>(option: string, word: string, words: readonly T[]): T => {
  const found = words.find((one) => one === word);
  if (found) return found;
  throw new CetuError('INPUT', `--${option} takes ${words.join(', ')}, not "${word}".${suggestion(word, words)}`);
};
