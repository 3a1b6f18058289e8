// Bodies: the key of each name, which names are one, whose they are and what they are part of.
//
// A body is keyed by its place and its name without that place: 市科技局 and 武汉市科技局 in a document of 武汉市 have one key.
// National bodies stand under CN by their full name, those of the world under 001 (UN M.49). 我委, 本局 and a bare 管委会 are the issuer.
// What is known within this source alone keeps a key of the source: a class of bodies, a group set up for a purpose without a
// place (领导小组), any body where the document's place is not known. Two keys are said to be one only where this text shows both.
import { type AgencyFact, agencyKey, type Key, type NamedBody, type Quoted, withinSource } from '../../model/index.ts';
import { foldKey } from '../../text/index.ts';
import { parentAgency } from '../mentions/agency-parts.ts';
import { agencyScope, isSelf, selfOf } from '../mentions/agency-scope.ts';
import { standsForAgency } from '../mentions/aliases.ts';
import { regionNameOf } from '../mentions/regions.ts';
import type { Interpreted } from '../types.ts';
import { type Assertions, addEdge, assertKey, assertSame, remark } from './assertions.ts';
import { linkRegion, type Place } from './regions.ts';

type Link = { readonly key: Key; readonly method: string; readonly region: Key | null; readonly place: string | null };

/** The key of a body by its name in this text. */
export const bodyKeyOf = (text: Interpreted, place: Place, name: string, generic = false): Key =>
  linkName(text, place, name, generic).key;

const linkName = (text: Interpreted, place: Place, name: string, generic: boolean): Link => {
  const { issuers } = text.facts.document;
  const self = generic ? null : selfOf(name, issuers);
  if (self && self.name !== name) return { ...linkName(text, place, self.name, false), method: 'issuer-itself' };
  const alone = (method: string): Link => ({
    key: agencyKey(withinSource(text.id), foldKey(name)),
    method,
    region: null,
    place: null,
  });
  if (generic) return alone('class');
  if (isSelf(name)) return alone('source-only');
  const { body, region, label, method } = agencyScope(name, place.key, place.name);
  if (region === null) return alone('source-only');
  return { key: agencyKey(region, body.core), method, region, place: body.place ?? label };
};

/** Asserts every body of the facts, and that the names of one fact are one body. */
export const linkAgencies = (to: Assertions, place: Place): void => {
  const [first] = to.text.facts.agencies;
  if (first && place.key === null)
    remark(
      to,
      'agency',
      'The document names no place of its own: bodies without one are known in this source only.',
      first,
    );
  for (const fact of to.text.facts.agencies) linkAgency(to, place, fact);
  for (const alias of to.text.aliases) {
    if (!standsForAgency(alias)) continue;
    const [a, b] = [linkBody(to, place, alias.of, alias), linkBody(to, place, alias.alias, alias, 'alias')];
    assertSame(to, a, b, 'clause', 'alias', alias);
  }
};

const linkAgency = (to: Assertions, place: Place, fact: AgencyFact): void => {
  const generic = fact.generic ?? false;
  const key = linkBody(to, place, fact.name, fact, null, generic);
  if (generic) return;
  for (const name of fact.aliases) {
    const quoted = wordsOf(to.text, name);
    if (!quoted) continue;
    assertSame(to, key, linkBody(to, place, name, quoted), 'clause', 'same-body', quoted);
  }
};

/** Asserts a body by one of its names, with its place and the body above it, and returns its key. */
export const linkBody = (
  to: Assertions,
  place: Place,
  name: string,
  quoted: Quoted,
  as: string | null = null,
  generic = false,
): Key => {
  const link = linkName(to.text, place, name, generic);
  const { kind } = agencyScope(name, null, null).body;
  assertKey(to, link.key, name, as ?? link.method, quoted, { kind, generic });
  if (link.method === 'source-only')
    remark(to, 'agency', `${name}: whose body this is, the text does not say.`, quoted);
  if (generic || link.region === null) return link.key;
  linkRegion(to, link.region, link.place ?? regionNameOf(link.region) ?? link.region, link.method, quoted);
  addEdge(to, 'IN', link.key, link.region, quoted, link.method);
  const above = parentAgency(name);
  if (above === null) return link.key;
  const parent = linkName(to.text, place, above, false);
  if (parent.region === null || parent.key === link.key) return link.key;
  assertKey(to, parent.key, above, 'part-of-name', quoted, { kind, generic: false });
  addEdge(to, 'PART_OF', link.key, parent.key, quoted, 'part-of-name');
  return link.key;
};

/** The first place where the text names a body so. */
const wordsOf = (text: Interpreted, name: string): Quoted | null =>
  text.mentions.find((mention) => mention.type === 'agency' && mention.name === name) ??
  text.facts.document.issuers.find((issuer: NamedBody) => issuer.name === name) ??
  null;
