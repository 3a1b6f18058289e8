// Cues: the words that rules look for, found once per sentence, all kinds at once.
//
// A cue has a kind (`give`, `metric`); one word may have several. A kind's longer word hides the shorter ones inside it, so that
// 奖励 is one cue and not also 奖. A word that is ambiguous says in the vocabulary what must not stand beside it.
// Never decides what a cue means: rules do.
import { type WordHit, wordFinder } from '../vocabulary/word-finder.ts';

/** A word of a kind, and where it stands in its sentence: half-open. */
export type Cue = { readonly kind: string; readonly word: string; readonly start: number; readonly end: number };

/** A word of the vocabulary; it is no cue directly before or behind the words named. */
export type CueWord = {
  readonly kind: string;
  readonly word: string;
  readonly notBefore: readonly string[];
  readonly notAfter: readonly string[];
};

/** The cues of one sentence, by kind and place. */
export type SentenceCues = {
  readonly text: string;
  /** The kinds of which it has a cue. */
  readonly kinds: ReadonlySet<string>;
  readonly ofKind: (kind: string) => readonly Cue[];
  /** The cues of some kinds that begin, or end, at a place, the longer first. */
  readonly from: (start: number, kinds: readonly string[]) => readonly Cue[];
  readonly upTo: (end: number, kinds: readonly string[]) => readonly Cue[];
};

/** A function that finds the cues of a sentence. A kind that no word has is a mistake of the caller, and thrown. */
export const cueFinder = (words: readonly CueWord[]): ((text: string) => SentenceCues) => {
  const senses = [...Map.groupBy(words, ({ word }) => word).values()];
  const find = wordFinder(senses.map(([sense], i) => [sense?.word ?? '', i] as const));
  const vocabulary: Vocabulary = {
    senses,
    longest: Math.max(0, ...words.map(({ word }) => word.length)),
    ofKind: new Map(words.map(({ kind }) => [kind, new Uint8Array(senses.length)])),
  };
  senses.forEach((list, i) => {
    for (const { kind } of list) vocabulary.ofKind.get(kind)?.fill(1, i, i + 1);
  });
  return (text) => new FoundCues(text, find(text), vocabulary);
};

type Vocabulary = {
  /** What each word may be, one list a word. */
  readonly senses: readonly (readonly CueWord[])[];
  /** The length of the longest word. */
  readonly longest: number;
  /** Of each kind: 1 in the place of its words, 0 in those of the others. */
  readonly ofKind: ReadonlyMap<string, Uint8Array>;
};

/**
 * The words of a text, of which the cues of a kind are made when that kind is first asked for: a text has three cues a
 * character, and of most texts few kinds are asked.
 */
class FoundCues implements SentenceCues {
  readonly text: string;
  private readonly hits: readonly WordHit<number>[];
  private readonly vocabulary: Vocabulary;
  private readonly byKind = new Map<string, readonly Cue[]>();

  /** The hits are the numbers of words, by start, the longer last. */
  constructor(text: string, hits: readonly WordHit<number>[], vocabulary: Vocabulary) {
    this.text = text;
    this.hits = hits;
    this.vocabulary = vocabulary;
  }

  get kinds(): ReadonlySet<string> {
    return new Set([...this.vocabulary.ofKind.keys()].filter((kind) => this.ofKind(kind).length > 0));
  }

  ofKind(kind: string): readonly Cue[] {
    const known = this.byKind.get(kind);
    if (known) return known;
    const cues = this.find(kind);
    this.byKind.set(kind, cues);
    return cues;
  }

  from(start: number, kinds: readonly string[]): readonly Cue[] {
    let found: Cue[] | null = null;
    for (let i = this.firstFrom(start + 1) - 1; this.hits[i]?.start === start; i--)
      found = this.push(found, this.hits[i], kinds);
    return found ?? none;
  }

  upTo(end: number, kinds: readonly string[]): readonly Cue[] {
    let found: Cue[] | null = null;
    for (let i = this.firstFrom(end - this.vocabulary.longest); (this.hits[i]?.start ?? end) < end; i++)
      if (this.hits[i]?.end === end) found = this.push(found, this.hits[i], kinds);
    return found ?? none;
  }

  /** Adds what a word is of the kinds. */
  private push(found: Cue[] | null, hit: WordHit<number> | undefined, kinds: readonly string[]): Cue[] | null {
    const { senses, ofKind } = this.vocabulary;
    if (!hit || !kinds.some((kind) => ofKind.get(kind)?.[hit.value] === 1)) return found;
    let cues = found;
    for (const { kind } of senses[hit.value] ?? []) {
      if (!kinds.includes(kind)) continue;
      const cue = this.ofKind(kind).find(({ start, end }) => start === hit.start && end === hit.end);
      if (cue) cues = [...(cues ?? none), cue];
    }
    return cues;
  }

  /** The cues of a kind, by place; none lies inside another. */
  private find(kind: string): readonly Cue[] {
    const { senses, ofKind } = this.vocabulary;
    const isOfKind = ofKind.get(kind);
    if (!isOfKind) throw new TypeError(`no word of the vocabulary is a cue of the kind ${kind}`);
    let cues: Cue[] | null = null;
    for (const { start, end, value } of this.hits) {
      if (isOfKind[value] === 0) continue;
      const last = cues?.at(-1);
      if (last && end <= last.end) continue;
      const sense = senses[value]?.find((one) => one.kind === kind && isAllowed(this.text, start, end, one));
      if (!sense) continue;
      cues ??= [];
      if (last?.start === start) cues.pop();
      cues.push({ kind, word: sense.word, start, end });
    }
    return cues ?? none;
  }

  /** The place in `hits` of the first that begins there or later. */
  private firstFrom(start: number): number {
    let low = 0;
    let high = this.hits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.hits[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const none: readonly Cue[] = [];

const isAllowed = (text: string, start: number, end: number, { notBefore, notAfter }: CueWord): boolean =>
  !notBefore.some((word) => text.startsWith(word, end)) &&
  !notAfter.some((word) => text.endsWith(word, start) && text.startsWith(word, start - word.length));
