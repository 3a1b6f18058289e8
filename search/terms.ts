// What a query demands of a passage, as its text tells. A term holds where any of its alternatives holds whole: 发改委 or
// 发展和改革委员会, 500万元 or 5,000,000元. The same on every adapter, which find the passages by their own means.
import { cutWords, findWrittenNumbers, numberToken, phraseTokens, type WrittenNumber } from '../text/index.ts';
import { occurrences } from './form.ts';

/** A word or phrase as it stands in the form, or a number by the keys of its value. */
export type Atom =
  | { readonly kind: 'text'; readonly text: string }
  /** A short name that counts only where words begin and end: 高企 does not stand in 提高企业. */
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'number'; readonly keys: readonly string[] }
  | Near;

/** One of the left and one of the right, in either order, with at most so many characters between them. */
export type Near = {
  readonly kind: 'near';
  readonly left: readonly Side[];
  readonly right: readonly Side[];
  readonly within: number;
};
type Side = Exclude<Atom, Near>;

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
export const tokensOfAtom = (atom: Atom): readonly (readonly string[])[] => {
  if (atom.kind === 'near') return [...tokensOfAny(atom.left), ...tokensOfAny(atom.right)];
  return atom.kind === 'number' ? [atom.keys.map(numberToken)] : phraseTokens(atom.text).map((token) => [token]);
};

const tokensOfAny = (sides: readonly Side[]): readonly (readonly string[])[] => {
  const [only, ...more] = sides.map(tokensOfAtom);
  return more.length === 0 ? (only ?? []) : [[only, ...more].flatMap((lists) => lists?.[0] ?? [])];
};

export type Place = { readonly start: number; readonly end: number };

function* placesOf(form: string, atom: Atom): Generator<Place> {
  if (atom.kind === 'near') {
    yield* placesNear(form, atom);
    return;
  }
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

/** The places of both sides that stand near one of the other, each once, in order. */
const placesNear = (form: string, { left, right, within }: Near): readonly Place[] => {
  const [ofLeft, ofRight] = [left, right].map((sides) =>
    sides.flatMap((side) => [...placesOf(form, side)]).sort((a, b) => a.start - b.start),
  );
  const isNear = (one: Place, other: Place): boolean => {
    const between = Math.max(one.start, other.start) - Math.min(one.end, other.end);
    return between >= 0 && between <= within;
  };
  // Both in order: what lies too far before one place does so before the next, too.
  const near = (places: readonly Place[] = [], others: readonly Place[] = []): readonly Place[] => {
    const widest = Math.max(0, ...others.map(({ start, end }) => end - start));
    let from = 0;
    return places.filter((one) => {
      while ((others[from]?.start ?? Number.POSITIVE_INFINITY) + widest + within < one.start) from++;
      for (let at = from; (others[at]?.start ?? Number.POSITIVE_INFINITY) <= one.end + within; at++) {
        const other = others[at];
        if (other && isNear(one, other)) return true;
      }
      return false;
    });
  };
  return [...near(ofLeft, ofRight), ...near(ofRight, ofLeft)].sort((a, b) => a.start - b.start);
};

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
