// The vectors in memory (256 bytes a passage), as questions look at them: all at a glance, then the likest in full.
import { compareText, type SourceId } from '../../model/index.ts';
import { rememberingOf } from '../../text/index.ts';
import { type Glance, glanceWords, mostDifferent, openGlance } from './glance.ts';
import type { AskedMeaning } from './port.ts';
import {
  type AskedVector,
  addVectors,
  askedVectorOf,
  dimensions,
  likenessOf,
  vectorBytes,
  withoutCommon,
} from './vector.ts';

/** The packed vectors of a source's passages, one after the other as the ids are. */
export type SourceVectors = {
  readonly passagesHash: string;
  readonly passages: readonly string[];
  readonly packed: Uint32Array;
};

type HeldVectors<T extends SourceVectors> = {
  readonly all: ReadonlyMap<SourceId, T>;
  /** Holds these of the source in place of others. */
  readonly keep: (source: SourceId, vectors: T) => void;
  readonly forget: (source: SourceId) => void;
  /** A turned question, without most of what all vectors have in common. */
  readonly ask: (question: Float32Array) => AskedMeaning;
};

const wordsEach = vectorBytes / 4;

// So many of the passages that differ least at a glance are looked at by their likeness (glance.ts).
const lookedAt = 2_000;

export const holdVectors = <T extends SourceVectors>(): HeldVectors<T> => {
  const all = new Map<SourceId, T>();
  // Both are made with the first question. Sums follow what comes and goes from then on.
  let seen: Seen | null = null;
  let sums: Float64Array | null = null;
  const forget = (source: SourceId): void => {
    const was = all.get(source);
    if (was !== undefined && sums !== null) addVectors(sums, was.packed, -1);
    all.delete(source);
    seen = null;
  };
  return {
    all,
    keep: (source, vectors) => {
      forget(source);
      all.set(source, vectors);
      if (sums !== null) addVectors(sums, vectors.packed, 1);
    },
    forget,
    ask: (question) => {
      sums ??= sumsOf(all.values());
      seen ??= seenOf([...all.values()]);
      const asked = askedVectorOf(withoutCommon(question, sums, seen.count));
      const now = seen;
      const known = new Map<string, number>();
      return {
        nearest: (limit) => {
          const likest = nearestOf(now, asked, limit);
          for (const { id, likeness } of likest) known.set(id, likeness);
          return likest.map(({ id }) => id);
        },
        likeness: (passage) => {
          const before = known.get(passage);
          if (before !== undefined) return before;
          const found = all.get(passage.slice(0, passage.lastIndexOf('/passage/')));
          const place = found && placesIn(found).get(passage);
          return found === undefined || place === undefined ? null : likenessOf(asked, found.packed, place * wordsEach);
        },
      };
    },
  };
};

const placesIn = rememberingOf(
  ({ passages }: SourceVectors): ReadonlyMap<string, number> => new Map(passages.map((id, place) => [id, place])),
);

const sumsOf = (all: Iterable<SourceVectors>): Float64Array => {
  const sums = new Float64Array(dimensions);
  for (const { packed } of all) addVectors(sums, packed, 1);
  return sums;
};

/** The vectors as they are looked at, all of a source together. */
type Seen = { readonly sources: readonly SourceVectors[]; readonly count: number; readonly glance: Glance };

const seenOf = (sources: readonly SourceVectors[]): Seen => {
  const count = sources.reduce((sum, { passages }) => sum + passages.length, 0);
  const glance = openGlance(count);
  let to = 0;
  for (const { packed } of sources)
    for (let at = 0; at < packed.length; at += wordsEach)
      for (let word = 0; word < glanceWords; word++) glance.signs[to++] = packed[at + word] ?? 0;
  return { sources, count, glance };
};

type Likened = { readonly id: string; readonly likeness: number };

const nearestOf = ({ sources, glance }: Seen, question: AskedVector, limit: number): readonly Likened[] => {
  const differences = glance.countDifferences(question.packed);
  const most = mostDifferences(differences, Math.max(lookedAt, 2 * limit));
  const likest: Likened[] = [];
  let least = Number.NEGATIVE_INFINITY;
  let place = 0;
  // Counted by hand: an iterator over 200,000 takes longer than the look at their signs.
  for (const { packed, passages } of sources)
    for (let i = 0; i < passages.length; i++, place++) {
      if ((differences[place] ?? 0) > most) continue;
      const likeness = likenessOf(question, packed, i * wordsEach);
      if (likeness < least) continue;
      insert(likest, { id: passages[i] ?? '', likeness });
      if (likest.length > limit) likest.pop();
      if (likest.length === limit) least = likest.at(-1)?.likeness ?? least;
    }
  return likest;
};

/** Puts it where it belongs, the likest first, then by id. */
const insert = (likest: Likened[], one: Likened): void => {
  let from = 0;
  let to = likest.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const other = likest[middle] ?? one;
    if (other.likeness > one.likeness || (other.likeness === one.likeness && compareText(other.id, one.id) < 0))
      from = middle + 1;
    else to = middle;
  }
  likest.splice(from, 0, one);
};

/** How many differences so many of the passages have at most, those that have as many counted in. */
const mostDifferences = (differences: Uint16Array, count: number): number => {
  const having = new Uint32Array(mostDifferent + 1);
  for (let place = 0; place < differences.length; place++) {
    const difference = differences[place] ?? 0;
    having[difference] = (having[difference] ?? 0) + 1;
  }
  let passages = 0;
  const most = having.findIndex((number) => {
    passages += number;
    return passages >= count;
  });
  return most < 0 ? having.length : most;
};
