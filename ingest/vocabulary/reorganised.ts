// Which body took over the work of another as a whole, and since when (reorganised.yml).
import { mapping, vocabulary } from './index.ts';

export type Follower = {
  readonly after: string;
  /** `2018-03` or `2018`. */
  readonly since: string;
  /** A level of which this does not hold. */
  readonly notOf: string | null;
};

/** The followers of bodies of the country by their full name, and of those of places by what they are. */
export const reorganised: () => Readonly<Record<'country' | 'places', ReadonlyMap<string, Follower>>> = vocabulary(
  'reorganised',
  (value) => {
    const file = mapping(value, 'reorganised.yml');
    return { country: followersIn(file, 'country'), places: followersIn(file, 'places') };
  },
);

const followersIn = (file: Readonly<Record<string, unknown>>, section: string): ReadonlyMap<string, Follower> =>
  new Map(
    Object.entries(mapping(file[section], section)).map(([before, entry]) => {
      const { after, since, notOf } = mapping(entry, before);
      return [
        before,
        { after: String(after), since: String(since), notOf: notOf === undefined ? null : String(notOf) },
      ];
    }),
  );
