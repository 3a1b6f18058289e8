// Cues: the words that rules look for, found once per sentence, all kinds at once.
//
// A cue has a kind (`give`, `metric`); one word may have several. A kind's longer word hides the shorter ones inside
// it, so that 奖励 is one cue and not also 奖. A word that is ambiguous says in the vocabulary what must not stand beside
// it.
// Never decides what a cue means: rules do.
import { wordScanner } from '../vocabulary/word-finder.ts';

/** A word of a kind, and where it stands in its sentence: half-open. */
export type Cue = { readonly kind: string; readonly word: string; readonly start: number; readonly end: number };

/** A word of the vocabulary, and what may not stand, or has to stand, directly before or behind it. */
export type CueWord = {
  readonly kind: string;
  readonly word: string;
  readonly notBefore: readonly string[];
  readonly notAfter: readonly string[];
  /** One of these follows; empty where anything may. */
  readonly onlyBefore: readonly string[];
  /** One of these stands before it, or nothing does; empty where anything may. */
  readonly onlyAfter: readonly string[];
};

/** The cues of one sentence, by kind and place. */
export type SentenceCues = {
  readonly text: string;
  /** The kinds of which it has a cue. */
  readonly kinds: ReadonlySet<string>;
  /** What a piece of a pattern asks for. A kind that no word has is a mistake of the caller, and thrown. */
  readonly asked: (piece: string) => Asked;
  /**
   * The same; null where the text has no word of the kinds. Of most it has none, which a bit for each kind tells at
   * once.
   */
  readonly askedHere: (piece: string) => Asked | null;
  /**
   * Whether the text has no word, wherever, that a piece of the pattern must have: so most patterns are done with
   * unread.
   */
  readonly lacks: (pattern: readonly (string | object)[]) => boolean;
  /** The kinds of which it has a word, as bits. */
  readonly present: readonly number[];
  readonly ofKind: (kind: number) => readonly Cue[];
  /** The cues of the kinds asked for that begin, or end, at a place, the longer first. */
  readonly from: (start: number, asked: Asked) => readonly Cue[];
  readonly upTo: (end: number, asked: Asked) => readonly Cue[];
  /** Whether there is one: asked of most patterns, and mostly not so. */
  readonly beginsAt: (start: number, asked: Asked) => boolean;
  readonly endsAt: (end: number, asked: Asked) => boolean;
  /** The nearest place from a place on where one begins; back from it, where one ends. -1 for none. */
  readonly nextFrom: (start: number, asked: Asked) => number;
  readonly lastUpTo: (end: number, asked: Asked) => number;
};

/**
 * What a piece of a pattern says: kinds (`a|b`), by their numbers, of which one may be absent (`a?`) or stand often
 * (`a*`).
 */
export type Asked = {
  readonly kinds: readonly number[];
  /** The same as the vocabulary has them one after the other: so of one word two kinds are tried. */
  readonly inOrder: readonly number[];
  /** Their bits. */
  readonly bits: Bits;
  readonly optional: boolean;
  readonly many: boolean;
};

/** A function that finds the cues of a sentence. */
export const cueFinder = (words: readonly CueWord[]): ((text: string) => SentenceCues) => {
  const vocabulary = new Vocabulary(words);
  return (text) => new FoundCues(text, vocabulary);
};

/** The words of all kinds; words and kinds have numbers. */
class Vocabulary {
  /** What each word may be. */
  readonly senses: readonly (readonly CueWord[])[];
  readonly lengths: readonly number[];
  readonly kinds: readonly string[];
  /** Of each kind: 1 in the place of its words, 0 in those of the others. */
  readonly ofKind: readonly Uint8Array[];
  /** The bits of the kinds of each word. */
  readonly bitsOfWords: readonly Bits[];
  /** Finds the words of a text: of each its start and its number, by start, the longer last. */
  readonly scan: (text: string) => readonly number[];
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly known = new Map<string, Asked>();

  constructor(words: readonly CueWord[]) {
    const byWord = Map.groupBy(words, ({ word }) => word);
    this.senses = [...byWord.values()];
    this.kinds = [...new Set(words.map(({ kind }) => kind))];
    const numbers = new Map(this.kinds.map((kind, number) => [kind, number]));
    this.numbers = numbers;
    const kindsOf = this.senses.map((list) => [...new Set(list.map(({ kind }) => numbers.get(kind) ?? -1))]);
    this.ofKind = this.kinds.map(() => new Uint8Array(kindsOf.length));
    kindsOf.forEach((list, word) => {
      for (const kind of list) this.ofKind[kind]?.fill(1, word, word + 1);
    });
    this.bitsOfWords = kindsOf.map(bitsOf);
    this.lengths = [...byWord.keys()].map((word) => word.length);
    this.scan = wordScanner([...byWord.keys()]);
  }

  asked(piece: string): Asked {
    const known = this.known.get(piece);
    if (known) return known;
    const many = piece.endsWith('*');
    const optional = many || piece.endsWith('?');
    const kinds = (optional ? piece.slice(0, -1) : piece).split('|').map((kind) => {
      const number = this.numbers.get(kind);
      if (number === undefined) throw new TypeError(`no word of the vocabulary is a cue of the kind ${kind}`);
      return number;
    });
    const asked = { kinds, inOrder: kinds.toSorted((a, b) => a - b), bits: bitsOf(kinds), optional, many };
    this.known.set(piece, asked);
    return asked;
  }
}

/**
 * The words of a text, of which the cues of a kind are made when that kind is first asked for: a text has three cues a
 * character, and of most texts few kinds are asked.
 */
class FoundCues implements SentenceCues {
  readonly text: string;
  private readonly hits: readonly number[];
  readonly present: readonly number[];
  private readonly vocabulary: Vocabulary;
  private readonly byKind = new Map<number, readonly Cue[]>();

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.hits = vocabulary.scan(text);
    this.present = presentKinds(this.hits, vocabulary);
  }

  get kinds(): ReadonlySet<string> {
    return new Set(this.vocabulary.kinds.filter((_, kind) => this.ofKind(kind).length > 0));
  }

  asked(piece: string): Asked {
    return this.vocabulary.asked(piece);
  }

  askedHere(piece: string): Asked | null {
    const asked = this.vocabulary.asked(piece);
    return hasOneOf(this.present, asked.bits) ? asked : null;
  }

  lacks(pattern: readonly (string | object)[]): boolean {
    for (let i = 0; i < pattern.length; i++) {
      const piece = pattern[i];
      if (typeof piece !== 'string') continue;
      const asked = this.vocabulary.asked(piece);
      if (!asked.optional && !hasOneOf(this.present, asked.bits)) return true;
    }
    return false;
  }

  ofKind(kind: number): readonly Cue[] {
    if ((((this.present[kind >> 5] ?? 0) >> (kind & 31)) & 1) === 0) return none;
    const known = this.byKind.get(kind);
    if (known) return known;
    const cues = this.find(kind);
    this.byKind.set(kind, cues);
    return cues;
  }

  from(start: number, { inOrder }: Asked): readonly Cue[] {
    let found = none;
    for (const kind of inOrder) {
      const cues = this.ofKind(kind);
      const cue = cues[firstFrom(cues, start)];
      if (cue?.start === start) found = found === none ? [cue] : [...found, cue];
    }
    return found.length > 1 ? longerFirst(found) : found;
  }

  upTo(end: number, { inOrder }: Asked): readonly Cue[] {
    let found = none;
    for (const kind of inOrder) {
      const cues = this.ofKind(kind);
      const cue = cues[lastUpTo(cues, end)];
      if (cue?.end === end) found = found === none ? [cue] : [...found, cue];
    }
    return found.length > 1 ? longerFirst(found) : found;
  }

  beginsAt(start: number, { kinds }: Asked): boolean {
    for (const kind of kinds) {
      const cues = this.ofKind(kind);
      if (cues.length > 0 && cues[firstFrom(cues, start)]?.start === start) return true;
    }
    return false;
  }

  endsAt(end: number, { kinds }: Asked): boolean {
    for (const kind of kinds) {
      const cues = this.ofKind(kind);
      if (cues.length > 0 && cues[lastUpTo(cues, end)]?.end === end) return true;
    }
    return false;
  }

  nextFrom(start: number, { kinds }: Asked): number {
    let next = -1;
    for (const kind of kinds) {
      const cues = this.ofKind(kind);
      const cue = cues[firstFrom(cues, start)];
      if (cue && (next < 0 || cue.start < next)) next = cue.start;
    }
    return next;
  }

  lastUpTo(end: number, { kinds }: Asked): number {
    let last = -1;
    for (const kind of kinds) {
      const cues = this.ofKind(kind);
      last = Math.max(last, cues[lastUpTo(cues, end)]?.end ?? -1);
    }
    return last;
  }

  /** The cues of a kind, by place; none lies inside another, so that they are by their ends too. */
  private find(kind: number): readonly Cue[] {
    const { senses, lengths, kinds, ofKind } = this.vocabulary;
    const name = kinds[kind];
    const isOfKind = ofKind[kind];
    let cues: Cue[] | null = null;
    for (let i = 0; i < this.hits.length; i += 2) {
      const number = this.hits[i + 1] ?? 0;
      if (isOfKind?.[number] !== 1) continue;
      const start = this.hits[i] ?? 0;
      const end = start + (lengths[number] ?? 0);
      const last = cues?.at(-1);
      if (last && end <= last.end) continue;
      const sense = senses[number]?.find((one) => one.kind === name && isAllowed(this.text, start, end, one));
      if (!sense) continue;
      cues ??= [];
      if (last?.start === start) cues.pop();
      cues.push({ kind: sense.kind, word: sense.word, start, end });
    }
    return cues ?? none;
  }
}

/** Kinds as bits, 32 in a number: places of numbers, and behind each of these its bits. */
type Bits = readonly number[];

const bitsOf = (kinds: readonly number[]): Bits =>
  [...Map.groupBy(kinds, (kind) => kind >> 5)].flatMap(([place, list]) => [
    place,
    list.reduce((bits, kind) => bits | (1 << (kind & 31)), 0),
  ]);

const hasOneOf = (present: readonly number[], bits: Bits): boolean => {
  for (let i = 0; i < bits.length; i += 2) if (((present[bits[i] ?? 0] ?? 0) & (bits[i + 1] ?? 0)) !== 0) return true;
  return false;
};

/** Tells whether any of several sentences has a word of the kinds asked for. */
export const presentInAny = (sentences: readonly SentenceCues[]): ((piece: string) => boolean) => {
  const [first] = sentences;
  const present: number[] = [];
  for (const cues of sentences)
    cues.present.forEach((bits, place) => {
      present[place] = (present[place] ?? 0) | bits;
    });
  return (piece) => first !== undefined && hasOneOf(present, first.asked(piece).bits);
};

/**
 * The kinds of which a word was found. A text has hundreds of these, and typed arrays would cost more than the rest of
 * its cues.
 */
const presentKinds = (hits: readonly number[], { kinds, bitsOfWords }: Vocabulary): readonly number[] => {
  const present = new Array<number>((kinds.length >> 5) + 1).fill(0);
  for (let i = 1; i < hits.length; i += 2) {
    const bits = bitsOfWords[hits[i] ?? 0];
    if (!bits) continue;
    for (let k = 0; k < bits.length; k += 2) {
      const place = bits[k] ?? 0;
      present[place] = (present[place] ?? 0) | (bits[k + 1] ?? 0);
    }
  }
  return present;
};

/** The place of the first cue that begins there or later. */
const firstFrom = (cues: readonly Cue[], start: number): number => {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The place of the last cue that ends there or before; -1 for none. */
const lastUpTo = (cues: readonly Cue[], end: number): number => {
  let low = -1;
  let high = cues.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((cues[middle]?.end ?? 0) > end) high = middle - 1;
    else low = middle;
  }
  return low;
};

const longerFirst = (cues: readonly Cue[]): readonly Cue[] => [...cues].sort((a, b) => b.word.length - a.word.length);

const none: readonly Cue[] = [];

const isAllowed = (text: string, start: number, end: number, word: CueWord): boolean => {
  const follows = (other: string): boolean => text.startsWith(other, end);
  const precedes = (other: string): boolean => text.startsWith(other, start - other.length) && start >= other.length;
  return (
    !word.notBefore.some(follows) &&
    !word.notAfter.some(precedes) &&
    (word.onlyBefore.length === 0 || word.onlyBefore.some(follows)) &&
    (word.onlyAfter.length === 0 || start === 0 || word.onlyAfter.some(precedes))
  );
};
