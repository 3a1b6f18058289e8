// Keys of documents by title.
//
// A title is keyed under the place that its document governs: its own where it begins with one or with a body (上海市…办法,
// 国务院关于…), that of the body or word before it (市财政局“…”, 省《…》, 国家《…》), the citing document's for its own parts; else it
// is known within the source alone. A title that names its issuer, or has it named before it, is keyed by issuer and
// title without the issuer too, so that 市科委《关于…的通知》 and 某市科委关于…的通知 meet. A title 甲关于印发乙的通知 is that of the notice
// alone; 乙 is a document of its own that the notice carries (ANNEXES).
import { issuedKey, type Key, regionKey, titleKey, withinSource } from '../../model/index.ts';
import { foldKey } from '../../text/index.ts';
import { findAgencyNames } from '../mentions/agency-names/find-names.ts';
import type { AgencyName } from '../mentions/agency-names/types.ts';
import { agencyScope } from '../mentions/agency-scope.ts';
import { findRegions, leadingRegion, regionKeyOf, regionOfLevel } from '../mentions/regions.ts';
import type { Interpreted } from '../types.ts';
import { shapeMaker, vocabulary } from '../vocabulary/index.ts';
import { bodyKeyOf } from './agencies.ts';
import type { Place } from './regions.ts';

const shapes = vocabulary('title-places', (value) => {
  const shape = shapeMaker(value, 'title-places.yml');
  return {
    behindIssuer: shape('^{behindIssuer}'),
    betweenIssuer: shape('^{andOthers}?{recently}?{issued}?{particle}?[“《]?$'),
    nationwide: shape('^{nationwide}'),
    notCountry: shape('^{notCountry}\\('),
    level: shape('({country}|{whose}?{division}){grade}?{of}?《?$'),
    country: shape('{country}'),
    carried: shape('{carrying}[《〈]?([^《》〈〉]{6,})[》〉]?(?:{others}[^》]{0,12})?{of}{carrier}$'),
  };
});

export type TitleLink = {
  readonly key: Key;
  /** By issuer and title, where the issuer is known. */
  readonly issued: Key | null;
  /** The bodies named as its issuers. */
  readonly issuers: readonly string[];
  readonly method: string;
};

/** The keys of a document that the text cites by title; `before` is what stands directly before it. */
export const linkTitle = (text: Interpreted, place: Place, title: string, before: string): TitleLink => {
  const { issuers: inTitle, rest } = splitIssuers(title);
  const issuers = inTitle.length > 0 ? inTitle : issuersBefore(before);
  const [issuer] = issuers;
  const region = regionOfTitle(place, title, before, issuer ?? null);
  const issuerKey = issuer === undefined ? null : bodyKeyOf(text, place, issuer);
  return {
    key: titleKey(region?.key ?? withinSource(text.id), foldKey(title)),
    issued: issuerKey === null || issuerKey.startsWith('agency:@') ? null : issuedKey(issuerKey, foldKey(rest)),
    issuers,
    method: region?.method ?? 'source-only',
  };
};

/** The bodies that a title begins with, and the title without them: 关于…的通知. */
export const splitIssuers = (title: string): { readonly issuers: readonly string[]; readonly rest: string } => {
  const flat = title.replace(/\s+/g, '').replaceAll('（', '(').replaceAll('）', ')');
  const bodies = findAgencyNames(flat, findRegions(flat));
  const found: AgencyName[] = [];
  let at = 0;
  for (const body of bodies) {
    if (!/^[、,，]?$/.test(flat.slice(at, body.start))) break;
    found.push(body);
    at = body.end;
  }
  return found.length > 0 && shapes().behindIssuer.test(flat.slice(at))
    ? { issuers: found.map((body) => flat.slice(body.start, body.end)), rest: flat.slice(at) }
    : { issuers: [], rest: flat };
};

/** 市财政局“…”, 农业农村部近日印发的《…》. */
const issuersBefore = (before: string): string[] => {
  const near = before.slice(-40);
  const bodies = findAgencyNames(near, findRegions(near));
  const last = bodies.at(-1);
  if (!last || !shapes().betweenIssuer.test(near.slice(last.end))) return [];
  return [near.slice(last.start, last.end)];
};

const regionOfTitle = (
  place: Place,
  title: string,
  before: string,
  issuer: string | null,
): { readonly key: Key; readonly method: string } | null => {
  const flat = title.replace(/^[“"]/, '');
  if (shapes().nationwide.test(flat) && !shapes().notCountry.test(flat))
    return { key: regionKey('CN'), method: 'national-title' };
  const leading = leadingRegion(flat);
  if (leading) return regionKeyOf(leading.name, place.key);
  if (issuer !== null) {
    const scope = scopeOfIssuer(issuer, place);
    if (scope) return scope;
  }
  const level = shapes().level.exec(before)?.[1];
  if (level === undefined) return null;
  if (shapes().country.test(level)) return { key: regionKey('CN'), method: 'word-before' };
  const wanted = { 省: 'province', 市: 'city', 区: 'county', 县: 'county' } as const;
  const found = regionOfLevel(wanted[level.at(-1) as keyof typeof wanted], place.key);
  return found ? { key: found.key, method: 'word-before' } : null;
};

const scopeOfIssuer = (issuer: string, place: Place): { readonly key: Key; readonly method: string } | null => {
  const { region } = agencyScope(issuer, place.key, place.name);
  return region ? { key: region, method: 'issuer' } : null;
};

/** What a notice carries, by its title: 关于印发《乙》的通知, 关于印发乙的通知; null where it carries nothing named. */
export const carriedTitle = (title: string): string | null => {
  const found = shapes().carried.exec(title.replace(/\s+/g, ''));
  return found?.[1]?.replace(/[》〉]$/, '') ?? null;
};
