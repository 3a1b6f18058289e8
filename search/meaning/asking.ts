// Which queries are asked for their meaning, and what comes of it. The same on every adapter.
import { hasWords, type Query } from '../query.ts';
import type { ReadRequest } from '../request.ts';
import type { AskedMeaning, Meaning } from './port.ts';

/**
 * `none`: no model is there. `passed`: the query says itself what it wants. `used`, or `failed`: the question could
 * not be made a vector, and its words alone were looked for.
 */
export type MeaningState = 'none' | 'passed' | 'used' | 'failed';

export type Likened = { readonly state: MeaningState; readonly asked: AskedMeaning | null };

/** How many of the likest passages stand beside the candidates by words. */
export const nearestCandidates = 100;

// Under a filter most of the likest may be elsewhere.
const nearestFiltered = 500;

/** The question, for its meaning, where there is a model and the query is one that it helps with. */
export const askMeaning = async (meaning: Meaning | null, request: ReadRequest): Promise<Likened> => {
  if (meaning === null) return { state: 'none', asked: null };
  if (!isQuestion(request)) return { state: 'passed', asked: null };
  try {
    return { state: 'used', asked: await meaning.ask(request.text) };
  } catch {
    return { state: 'failed', asked: null };
  }
};

/** The ids of the likest passages, more of them where a filter will leave some out. */
export const likestOf = ({ asked }: Likened, isFiltered: boolean): readonly string[] =>
  asked?.nearest(isFiltered ? nearestFiltered : nearestCandidates) ?? [];

/**
 * A question in plain words. Quoted phrases, choices, what is to stand near, exclusions, sums and numbers say exactly
 * what is wanted, and one or two words are what they are.
 */
const isQuestion = ({ query, order, asksNothing }: ReadRequest): boolean =>
  !asksNothing && order === 'relevance' && hasWords(query) && isPlain(query) && query.words.length >= fewestWords;

const fewestWords = 2;

const isPlain = ({ phrases, excluded, conditions, understood }: Query): boolean =>
  phrases.length + excluded.length + conditions.length === 0 && understood.every(({ kind }) => kind !== 'number');
