// Texts in traditional characters are read as simplified ones (layout), so that one vocabulary reads both. What is
// stated is given back in the characters of the text: a name is searched in the simplified source and taken from the
// source itself.
import { foldWidths, simplifyUnits } from '../text/index.ts';

/**
 * The same facts with names, titles and terms in the script of the text; the facts themselves where that is
 * simplified.
 */
export const inScriptOf = <T>(text: string, facts: T): T => {
  const simple = simplifyUnits(text);
  if (simple === text || countDifferent(simple, text) < Math.max(8, text.length / 200)) return facts;
  const folded = foldWidths(simple);
  const joined = withoutBlanks(folded);
  const restore = (value: unknown): unknown => {
    if (typeof value === 'string') return written(value, folded, joined, text);
    if (Array.isArray(value)) return value.map(restore);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        if (measuring.has(key)) return [key, measured(inner, value)];
        if (composed.has(key) && typeof inner === 'string') return [key, inPieces(inner, folded, text)];
        return [key, kept.has(key) ? inner : restore(inner)];
      }),
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

/** Who gets something: put together of words of the text. */
const composed = new Set(['recipient']);

/** What a figure counts, and what it is given for: said in the fact's own quote. */
const measuring = new Set(['unit', 'per']);

/** Units joined by a dot (人·月), each as the fact's own quote has it; a code (CNY) and a unit said elsewhere stay. */
const measured = (said: unknown, fact: object): unknown => {
  if (typeof said !== 'string' || !('quote' in fact) || typeof fact.quote !== 'string') return said;
  const { quote } = fact;
  const folded = foldWidths(simplifyUnits(quote));
  const unitIn = (unit: string): string => {
    const at = folded.indexOf(unit);
    return at < 0 ? unit : quote.slice(at, at + unit.length);
  };
  return said.split('·').map(unitIn).join('·');
};

/** 四星的旅游饭店 of 四星、三星的旅游飯店: the longest pieces that the text has, each as it has them. */
const inPieces = (words: string, folded: string, text: string): string => {
  const whole = folded.indexOf(words);
  if (whole >= 0) return text.slice(whole, whole + words.length);
  let said = '';
  for (let i = 0; i < words.length; ) {
    let [at, length] = [-1, 0];
    for (let n = 1; i + n <= words.length; n++) {
      const found = folded.indexOf(words.slice(i, i + n));
      if (found < 0) break;
      [at, length] = [found, n];
    }
    said += length === 0 ? (words[i] ?? '') : text.slice(at, at + length);
    i += Math.max(length, 1);
  }
  return said;
};

const written = (words: string, folded: string, joined: Joined, text: string): string => {
  if (words.length < 2 || words.length > 200) return words;
  const at = folded.indexOf(words);
  if (at >= 0) return text.slice(at, at + words.length);
  // Wraps and blanks of the source are not in what is stated.
  const bare = words.replace(/\s/g, '');
  const start = joined.text.indexOf(bare);
  return start < 0
    ? words
    : Array.from({ length: bare.length }, (_, i) => text[joined.places[start + i] ?? 0] ?? '').join('');
};

/** A text without its blanks, and where each of its characters stands. */
type Joined = { readonly text: string; readonly places: readonly number[] };

const withoutBlanks = (text: string): Joined => {
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) if (!/\s/.test(text[i] ?? '')) places.push(i);
  return { text: places.map((at) => text[at]).join(''), places };
};

const countDifferent = (a: string, b: string): number => {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++;
  return count;
};
