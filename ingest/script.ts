// Texts in traditional characters are read as simplified ones (layout), so that one vocabulary reads both. What is stated is
// given back in the characters of the text: a name is searched in the simplified source and taken from the source itself.
import { foldWidths, simplifyUnits } from '../text/index.ts';

/** The same facts with names, titles and terms in the script of the text; the facts themselves where that is simplified. */
export const inScriptOf = <T>(text: string, facts: T): T => {
  const simple = simplifyUnits(text);
  if (simple === text || countDifferent(simple, text) < Math.max(8, text.length / 200)) return facts;
  const folded = foldWidths(simple);
  const restore = (value: unknown): unknown => {
    if (typeof value === 'string') return written(value, folded, text);
    if (Array.isArray(value)) return value.map(restore);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, kept.has(key) ? inner : restore(inner)]),
    );
  };
  return restore(facts) as T;
};

// Ids, rules, and words that Cetu chooses itself.
const kept = new Set([
  'id',
  'source',
  'language',
  'rule',
  'type',
  'kind',
  'role',
  'unit',
  'per',
  'qualifier',
  'op',
  'instrument',
  'relation',
  'direction',
  'outcome',
  'span',
  'valueSpan',
  'outcomeSpan',
  'quote',
  'outcomeQuote',
  'partOf',
  'restates',
  'value',
  'from',
  'through',
  'industries',
  'evidence',
  'rivals',
]);

const written = (words: string, folded: string, text: string): string => {
  if (words.length < 2 || words.length > 200) return words;
  const at = folded.indexOf(words);
  return at < 0 ? words : text.slice(at, at + words.length);
};

const countDifferent = (a: string, b: string): number => {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++;
  return count;
};
