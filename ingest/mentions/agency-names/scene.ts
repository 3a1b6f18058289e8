// What is known of a text before its agencies are named: its words by where they end, its places, and where names may
// begin.
import { matchesOf } from '../../../text/index.ts';
import { type NameHit, nameWords } from '../../vocabulary/agency-names.ts';
import type { RegionName } from '../regions.ts';

export type Scene = {
  readonly text: string;
  readonly hits: readonly NameHit[];
  readonly ending: ReadonlyMap<number, readonly NameHit[]>;
  /** The places by their ends, and by their starts. */
  readonly places: ReadonlyMap<number, RegionName>;
  readonly placesFrom: ReadonlyMap<number, RegionName>;
  /** Where a name may begin, ascending: behind a sign or a word such as 由. */
  readonly cuts: readonly number[];
  /** In a list of references a name may stand between any two signs. */
  readonly inReferences: boolean;
};

export const readScene = (
  text: string,
  places: readonly RegionName[],
  hits: readonly NameHit[],
  inReferences: boolean,
): Scene => {
  const ending = new Map<number, NameHit[]>();
  for (const hit of hits) {
    const known = ending.get(hit.end);
    if (known) known.push(hit);
    else ending.set(hit.end, [hit]);
  }
  return {
    text,
    hits,
    ending,
    places: new Map(places.map((place) => [place.end, place])),
    placesFrom: new Map(places.map((place) => [place.start, place])),
    cuts: findCuts(text, hits),
    inReferences,
  };
};

export const isHan = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0x4e00 && unit <= 0x9fff;
};

/** Behind signs, and behind words that names begin behind, unless these are part of another word (对外, 经济). */
const findCuts = (text: string, hits: readonly NameHit[]): number[] => {
  const holds = hits.filter(
    ({ value }) => value.type === 'hold' || value.type === 'function' || value.type === 'national',
  );
  const cuts = new Set<number>([0]);
  for (let i = 0; i < text.length; i++) if (!isHan(text, i)) cuts.add(i + 1);
  for (const date of matchesOf(text, nameWords().date)) cuts.add(date.index + date[0].length);
  let h = 0;
  for (const { start, end, value } of hits) {
    if (value.type !== 'begin') continue;
    while (h < holds.length && (holds[h]?.end ?? 0) < start - 20) h++;
    let held = false;
    for (let k = h; k < holds.length && (holds[k]?.start ?? 0) <= start; k++) {
      const hold = holds[k];
      if (hold && hold.start <= start && end <= hold.end && hold.end - hold.start > end - start) held = true;
    }
    if (!held) cuts.add(end);
  }
  return [...cuts].sort((a, b) => a - b);
};

/** The last place at or before `at` where a name may begin. */
export const cutBefore = (scene: Scene, at: number): number => {
  let low = 0;
  let high = scene.cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scene.cuts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return scene.cuts[low - 1] ?? 0;
};

export const isCut = (scene: Scene, at: number): boolean => cutBefore(scene, at) === at;

/** The word of a type that ends at a place, the longest. */
export const wordEnding = (scene: Scene, end: number, type: NameHit['value']['type']): NameHit | null =>
  scene.ending.get(end)?.find(({ value }) => value.type === type) ?? null;

/** Whether a word ends here and does not begin another: 局限, 建设部分. */
export const mayEnd = (text: string, start: number, end: number): boolean =>
  !notBehind(text.slice(start, end)).some((word) => text.startsWith(word, end));

/** What must not stand behind a word: behind any word that it ends with. */
const notBehind = (word: string): readonly string[] => {
  const known = unfit.get(word);
  if (known) return known;
  const { notBefore } = nameWords();
  const found = Array.from(word, (_, from) => notBefore[word.slice(from)] ?? []).flat();
  unfit.set(word, found);
  return found;
};
const unfit = new Map<string, readonly string[]>();
