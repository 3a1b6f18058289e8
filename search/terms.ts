// What a query demands of a passage, as its text tells. A term holds where any of its alternatives holds whole: 发改委 or
// 发展和改革委员会, 500万元 or 5,000,000元. The same on every adapter, which find the passages by their own means.
import { cutWords, findWrittenNumbers, numberToken, phraseTokens, type WrittenNumber } from '../text/index.ts';
import { occurrences } from './form.ts';

/** A word or phrase as it stands in the form, or a number by the keys of its value. */
export type Atom =
  | { readonly kind: 'text'; readonly text: string }
  /** A short name that counts only where words begin and end: 高企 does not stand in 提高企业. */
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'number'; readonly keys: readonly string[] };

export type Term = {
  /** As it was typed, in search form. */
  readonly text: string;
  readonly alternatives: readonly (readonly Atom[])[];
};

/** A word or phrase that stands for itself alone. */
export const plainTerm = (text: string): Term => ({ text, alternatives: [[{ kind: 'text', text }]] });

/** Whether the form holds the term. */
export const holdsTerm = (form: string, { alternatives }: Term): boolean =>
  alternatives.some((atoms) => atoms.every((atom) => !placesOf(form, atom).next().done));

/** Where the parts of the term stand in the form, those of alternatives that it holds whole. */
export const placesOfTerm = (form: string, { alternatives }: Term): readonly Place[] =>
  alternatives.flatMap((atoms) => {
    const places = atoms.map((atom) => [...placesOf(form, atom)]);
    return places.every((each) => each.length > 0) ? places.flat() : [];
  });

/** The index tokens of an alternative's atom: a passage with the atom has one of each list. */
export const tokensOfAtom = (atom: Atom): readonly (readonly string[])[] =>
  atom.kind === 'number' ? [atom.keys.map(numberToken)] : phraseTokens(atom.text).map((token) => [token]);

export type Place = { readonly start: number; readonly end: number };

function* placesOf(form: string, atom: Atom): Generator<Place> {
  if (atom.kind === 'number') {
    for (const { start, end, held } of numbersIn(form))
      if (held.some((key) => atom.keys.includes(key))) yield { start, end };
    return;
  }
  for (const start of occurrences(form, atom.text)) {
    const end = start + atom.text.length;
    if (atom.kind === 'text' || areWords(form, start, end)) yield { start, end };
  }
}

// Words around a short name are cut alike whatever stands beyond.
const aroundName = 6;

/** Whether words begin and end at the place. */
const areWords = (form: string, start: number, end: number): boolean => {
  const from = Math.max(0, start - aroundName);
  const cut = cutWords(form.slice(from, end + aroundName));
  return cut.some((word) => from + word.start === start) && cut.some((word) => from + word.end === end);
};

const mostKept = 500;
const known = new Map<string, readonly WrittenNumber[]>();

/** The numbers of a form; a query asks of the same candidates again and again. */
const numbersIn = (form: string): readonly WrittenNumber[] => {
  const before = known.get(form);
  if (before !== undefined) return before;
  const found = findWrittenNumbers(form);
  if (known.size >= mostKept) known.clear();
  known.set(form, found);
  return found;
};
