// The key of a body by one name and the place of the document, and how it was found.
import { type AgencyMethod, agencyKey, type Key, regionKey, withinSource } from '../../model/index.ts';
import { foldKey, rememberingOf } from '../../text/index.ts';
import { namesSeveral } from '../mentions/agency-classes.ts';
import { bureausOf, isOfEachPlace } from '../mentions/agency-forms.ts';
import { readAgency } from '../mentions/agency-parts.ts';
import { type AgencyScope, agencyScope, nameInFull, placeInFull } from '../mentions/agency-scope.ts';
import { seatOfPlace } from '../mentions/agency-seats.ts';
import { regionKeyOf } from '../mentions/regions.ts';
import type { Interpreted } from '../types.ts';
import type { Place } from './regions.ts';

export type BodyLink = {
  readonly key: Key;
  readonly method: AgencyMethod;
  /** The step that found its place. */
  readonly rule: string;
  /** The key and the words of its place; null where only this source knows it, or no words are needed. */
  readonly region: Key | null;
  readonly place: string | null;
  /** The name in full with its place. */
  readonly fullName: string;
  /** Of functions alone: the keys of bodies of the place that may have them. */
  readonly candidates: readonly Key[];
};

/** A body that this source alone knows. */
export const linkAlone = (text: Interpreted, name: string, method: 'class' | 'this-text'): BodyLink => ({
  key: agencyKey(withinSource(text.id), foldKey(name)),
  method,
  rule: 'source-only',
  region: null,
  place: null,
  fullName: name,
  candidates: [],
});

/** The place whose bodies a text of no place means: that of one which it names, whose name does not say so (行政院). */
export const placeOfBodies = (text: Interpreted, place: Place): Place =>
  place.key === null ? { key: homeOfBodies(text), name: null } : place;

const homeOfBodies = rememberingOf((text: Interpreted): Key | null => {
  for (const { name } of text.facts.agencies) {
    const { home } = readAgency(name);
    if (home !== 'country' && home !== 'world') return regionKeyOf(home.place, null)?.key ?? null;
  }
  return null;
});

/** The body of a name by itself, whatever else the text calls it. */
export const linkByName = (text: Interpreted, place: Place, name: string): BodyLink => {
  if (namesSeveral(name)) return linkAlone(text, name, 'class');
  // 国家税务局 in a text of the country: those of all places
  if (place.key === regionKey('CN') && isOfEachPlace(name)) return linkAlone(text, name, 'class');
  const seat = seatOfPlace(name);
  const scope = agencyScope(seat ?? name, place.key, place.name);
  const { body, region, label, method } = scope;
  const fullName = nameInFull(seat ?? name, { ...scope, label: placeInFull(scope) });
  if (region === null) return { ...linkAlone(text, name, 'this-text'), fullName };
  const by = seat === null ? methodOf(name, scope, fullName) : 'seat';
  return {
    key: agencyKey(region, body.core),
    method: by,
    rule: method,
    region,
    place: body.place ?? label,
    fullName,
    candidates: body.stem ? bureausOf(body.display).map((core) => agencyKey(region, core)) : [],
  };
};

/** How a name led to its key: the strongest of what had to be known besides its words. */
const methodOf = (name: string, { body, method }: AgencyScope, fullName: string): AgencyMethod => {
  if (body.stem) return 'stem';
  if (method === 'level-of-document' || method === 'region-of-document') return 'place-of-document';
  return foldKey(fullName).endsWith(foldKey(name)) ? 'full-name' : 'short-form';
};
