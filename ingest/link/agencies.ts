// Bodies: the key of each name, how it was found, which names are one, whose they are and what they are part of.
//
// A body is keyed by its place and its name without that place: 市科技局 and 武汉市科技局 in a document of 武汉市 have one key.
// National bodies stand under CN by their full name, those of the world under 001 (UN M.49). 我委, 本局 and a bare 管委会 are the issuer.
// A name that says less than another of its body in this text (发改, 财政局 of no place) has the key of that one.
// Functions alone that this text has no fuller name for keep a key of their own (财政部门), with the keys of bodies that they may mean.
// What is known within this source alone keeps a key of the source: a class of bodies, a group set up for a purpose without a
// place (领导小组), any body where the document's place is not known. Two keys are said to be one only where this text says so (以下简称).
import type { AgencyFact, AgencyMethod, Key, Quoted } from '../../model/index.ts';
import { isGeneric } from '../mentions/agency-classes.ts';
import { parentAgency } from '../mentions/agency-parts.ts';
import { agencyScope, isSelf, selfOf } from '../mentions/agency-scope.ts';
import { standsForAgency } from '../mentions/aliases.ts';
import { regionNameOf } from '../mentions/regions.ts';
import type { Interpreted } from '../types.ts';
import { type Assertions, addEdge, assertKey, assertSame, remark } from './assertions.ts';
import { type BodyLink, linkAlone, linkByName, placeOfBodies } from './body-link.ts';
import { linkFollower } from './followers.ts';
import { fullerName } from './fuller-name.ts';
import { linkRegion, type Place } from './regions.ts';

/** The key of a body by its name in this text. */
export const bodyKeyOf = (text: Interpreted, place: Place, name: string, generic = false): Key =>
  linkName(text, place, name, generic).key;

/** How a name is linked; a text names a body again and again. */
const linkName = (text: Interpreted, own: Place, name: string, generic: boolean): BodyLink => {
  const known = links.get(text) ?? new Map<string, BodyLink>();
  links.set(text, known);
  const asked = [own.key, own.name, generic, name].join('\n');
  const link = known.get(asked) ?? findLink(text, own, name, generic);
  known.set(asked, link);
  return link;
};
const links = new WeakMap<Interpreted, Map<string, BodyLink>>();

const findLink = (text: Interpreted, own: Place, name: string, generic: boolean): BodyLink => {
  if (generic) return linkAlone(text, name, 'class');
  const place = placeOfBodies(text, own);
  const self = selfOf(name, text.facts.document.issuers);
  if (self && self.name !== name) return { ...linkName(text, place, self.name, false), method: 'own-notice' };
  if (isSelf(name)) return linkAlone(text, name, 'this-text');
  const fuller = fullerName(text, place, name);
  return fuller ? { ...linkByName(text, place, fuller.name), method: fuller.method } : linkByName(text, place, name);
};

/** Asserts every body of the facts by each of its names, and the other names that the text gives. */
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
    if (alias.as !== 'called' || !standsForAgency(alias)) continue;
    const generic = isGeneric(alias.of);
    const [a, b] = [linkBody(to, place, alias.of, alias, generic), linkBody(to, place, alias.alias, alias, generic)];
    if (generic) continue;
    assertSame(to, a, b, 'clause', 'alias', alias);
  }
};

const linkAgency = (to: Assertions, place: Place, fact: AgencyFact): void => {
  const generic = fact.generic ?? false;
  linkBody(to, place, fact.name, fact, generic);
  if (generic) return;
  for (const name of fact.aliases) {
    const quoted = wordsOf(to.text, name);
    if (quoted) linkBody(to, place, name, quoted);
  }
};

/** Asserts a body by one of its names, with its place and the body above it, and returns its key. */
export const linkBody = (to: Assertions, place: Place, name: string, quoted: Quoted, generic = false): Key => {
  const link = linkName(to.text, place, name, generic);
  assertBody(to, name, link, link.method, quoted);
  if (link.method === 'this-text') remark(to, 'agency', `${name}: whose body this is, the text does not say.`, quoted);
  for (const candidate of link.candidates) assertSame(to, link.key, candidate, 'stem', 'stem', quoted);
  if (link.region === null) return link.key;
  linkRegion(to, link.region, link.place ?? regionNameOf(link.region) ?? link.region, link.rule, quoted);
  addEdge(to, 'IN', link.key, link.region, quoted, link.rule);
  linkFollower(to, link, quoted);
  const above = parentAgency(name);
  if (above === null) return link.key;
  const parent = linkName(to.text, place, above, false);
  if (parent.region === null || parent.key === link.key) return link.key;
  assertBody(to, above, parent, 'part-of-name', quoted);
  addEdge(to, 'PART_OF', link.key, parent.key, quoted, 'part-of-name');
  return link.key;
};

const assertBody = (to: Assertions, name: string, link: BodyLink, method: AgencyMethod, quoted: Quoted): void => {
  const { kind } = agencyScope(name, null, null).body;
  assertKey(to, link.key, name, method, quoted, { kind, generic: link.method === 'class', fullName: link.fullName });
};

/** The first place where the text names a body so. */
const wordsOf = (text: Interpreted, name: string): Quoted | null =>
  text.mentions.find((mention) => mention.type === 'agency' && mention.name === name) ??
  text.facts.document.issuers.find((issuer) => issuer.name === name) ??
  null;
