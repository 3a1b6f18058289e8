// Bodies whose name begins with that of a body of the whole country.
//
// Signals, in order of precedence: a place and the ending of a local seat behind it (国家税务总局武汉市税务局, 人行河南省分行) → of that
// place, under the name that the place has it by (税务局); other words behind it (工信部科技司) → a part of it, of the country.
// Never takes two bodies side by side (财政部税务总局), nor a class (教育部门), for a part.
import type { AgencyKind } from '../../model/index.ts';
import { type Home, nationalAgencies } from '../vocabulary/agency-names.ts';
import { leadingRegion } from './regions.ts';

export type LocalService = {
  readonly kind: AgencyKind;
  readonly place: string;
  /** What it is: 税务局, 中国人民银行分行. */
  readonly own: string;
  /** The whole name: 国家税务总局武汉市税务局. */
  readonly whole: string;
};

/** The seat of a service of the country in a place; null where the name is none. */
export const localService = (name: string): LocalService | null => {
  const { services } = nationalAgencies();
  for (const { full, kind, rest } of chiefsOf(name)) {
    const place = leadingRegion(rest);
    const seat = place ? rest.slice(place.end) : '';
    if (!place || !services.seats.includes(seat)) continue;
    const own = services.known[full]?.[seat] ?? full + seat;
    return { kind, place: place.name, own, whole: full + rest };
  }
  return null;
};

/** The service whose seat in a place goes by this name there: 税务局, 证券监督管理局; null for another. */
export const serviceOf = (own: string): { readonly chief: string; readonly seat: string } | null => {
  for (const [chief, names] of Object.entries(nationalAgencies().services.known))
    for (const [seat, name] of Object.entries(names)) if (name === own) return { chief, seat };
  return null;
};

export type NationalPart = { readonly whole: string; readonly home: Home };

/** A part of a body of the country, by its full name; null where the name is none. */
export const nationalPart = (name: string): NationalPart | null => {
  const { forms, notBefore, onlyBefore } = nationalAgencies();
  for (const { form, full, home, rest } of chiefsOf(name)) {
    if (rest.length < 2 || onlyBefore[form] || notBefore[form]?.some((word) => rest.startsWith(word))) continue;
    if (forms.has(rest) || leadingRegion(rest)?.end === rest.length) continue;
    return { whole: full + rest, home };
  }
  return null;
};

type Chief = {
  readonly form: string;
  readonly full: string;
  readonly kind: AgencyKind;
  readonly home: Home;
  readonly rest: string;
};

/** The bodies of the country whose name begins a name, the longest form first. */
const chiefsOf = (name: string): Chief[] => {
  const { forms, services } = nationalAgencies();
  const found: Chief[] = [];
  for (let length = Math.min(name.length - 2, longestChief); length >= 2; length--) {
    const form = name.slice(0, length);
    const known = forms.get(form) ?? forms.get(services.chiefs[form] ?? '');
    if (known) found.push({ form, full: known.full, kind: known.kind, home: known.home, rest: name.slice(length) });
  }
  return found;
};
const longestChief = 20;
