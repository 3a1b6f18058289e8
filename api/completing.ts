// What of the graph's names completes what is typed: those that begin with it, or, where it is pinyin or initials,
// that sound so. Any name of a thing may, each thing by one of them: its own where that is as close as another.
import { compareText } from '../model/index.ts';
import { foldForSearch, matchPinyin, pinyinTyped, rankOfMatch, syllablesOf } from '../text/index.ts';

/** A name as it is compared. */
export type NameForm = {
  readonly name: string;
  /** In search form. */
  readonly folded: string;
  readonly syllables: readonly string[];
};

/** A thing with its names, its own one first. */
export type Completing = { readonly mentions: number; readonly forms: readonly NameForm[] };

/** The name with its search form and its sound, which takes some thirty microseconds. */
export const nameFormOf = (name: string): NameForm => ({
  name,
  folded: foldForSearch(name),
  syllables: syllablesOf(name),
});

/** At most so many names: the closest first, of those the shorter, then that of most mentions. */
export const namesCompleting = (things: readonly Completing[], typed: string, limit: number): readonly string[] => {
  const closeness = closenessTo(typed);
  const found = things.flatMap(({ mentions, forms }) => {
    const close = forms.flatMap((form) => {
      const rank = closeness(form);
      return rank === null ? [] : [{ name: form.name, mentions, rank }];
    });
    return close.sort((a, b) => a.rank - b.rank).slice(0, 1);
  });
  const ordered = found.sort(
    (a, b) =>
      a.rank - b.rank || a.name.length - b.name.length || b.mentions - a.mentions || compareText(a.name, b.name),
  );
  return [...new Set(ordered.map(({ name }) => name))].slice(0, limit);
};

/** How close a name is to what is typed, less is closer; null of one that does not complete it. */
const closenessTo = (typed: string): ((form: NameForm) => number | null) => {
  const letters = pinyinTyped(typed);
  if (letters !== null) {
    const initial = letters.charAt(0);
    return ({ syllables }) => {
      // Most begin otherwise, and that is seen at once.
      const match = syllables[0]?.startsWith(initial) ? matchPinyin(letters, syllables) : null;
      return match === null ? null : rankOfMatch(match);
    };
  }
  const beginning = foldForSearch(typed);
  return ({ folded }) => (beginning !== '' && folded !== beginning && folded.startsWith(beginning) ? 0 : null);
};
