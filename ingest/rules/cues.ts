// Cues: the words that rules look for, found once per sentence, all kinds at once.
//
// A cue has a kind (`give`, `metric`); one word may have several. A kind's longer word hides the shorter ones inside it, so that
// 奖励 is one cue and not also 奖. A word that is ambiguous says in the vocabulary what must not stand beside it.
// Never decides what a cue means: rules do.
import { wordFinder } from '../vocabulary/word-finder.ts';

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
  /** The cues that begin, or end, at a place. */
  readonly from: (start: number) => readonly Cue[];
  readonly upTo: (end: number) => readonly Cue[];
};

/** A function that finds the cues of a sentence. A kind that no word has is a mistake of the caller, and thrown. */
export const cueFinder = (words: readonly CueWord[]): ((text: string) => SentenceCues) => {
  const find = wordFinder(words.map((word) => [word.word, word] as const));
  const kinds = new Set(words.map(({ kind }) => kind));
  return (text) => {
    const cues = longestOfKind(text, find(text)).map(
      ({ start, end, value }): Cue => ({ kind: value.kind, word: value.word, start, end }),
    );
    const ofKind = Map.groupBy(cues, ({ kind }) => kind);
    // Few texts are asked by place.
    let from: ReadonlyMap<number, readonly Cue[]> | null = null;
    let upTo: ReadonlyMap<number, readonly Cue[]> | null = null;
    return {
      text,
      kinds: new Set(ofKind.keys()),
      ofKind: (kind) => {
        if (!kinds.has(kind)) throw new TypeError(`no word of the vocabulary is a cue of the kind ${kind}`);
        return ofKind.get(kind) ?? none;
      },
      from: (at) => {
        from ??= Map.groupBy(cues, ({ start }) => start);
        return from.get(at) ?? none;
      },
      upTo: (at) => {
        upTo ??= Map.groupBy(cues, ({ end }) => end);
        return upTo.get(at) ?? none;
      },
    };
  };
};

const none: readonly Cue[] = [];

type Hit = { readonly start: number; readonly end: number; readonly value: CueWord };

/** The hits whose neighbours allow them, without those inside a longer one of their kind. */
const longestOfKind = (text: string, hits: readonly Hit[]): Hit[] => {
  const reach = new Map<string, number>(); // of each kind: how far its hits so far reach
  const allowed = hits.filter((hit) => isAllowed(text, hit));
  // By start, the longer first: what reaches no further than one before it lies inside it.
  return [...allowed]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end, value }) => {
      if (end <= (reach.get(value.kind) ?? 0)) return false;
      reach.set(value.kind, end);
      return true;
    });
};

const isAllowed = (text: string, { start, end, value }: Hit): boolean =>
  !value.notBefore.some((word) => text.startsWith(word, end)) &&
  !value.notAfter.some((word) => text.endsWith(word, start) && text.startsWith(word, start - word.length));
