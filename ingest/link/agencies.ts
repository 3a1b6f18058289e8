// Bodies: the key of each name, how it was found, which names are one, whose they are and what they are part of.
//
// A body is keyed by its place and its name without that place: 市科技局 and 武汉市科技局 in a document of 武汉市 have one key.
// National bodies stand under CN by their full name, those of the world under 001 (UN M.49). 我委, 本局 and a bare 管委会 are
// the issuer. A name that says less than another of its body in this text (发改, 财政局 of no place) has the key of that
// one. Functions alone that this text has no fuller name for keep a key of their own (财政部门), with the keys of bodies
// that they may mean. What is known within this source alone keeps a key of the source: a class of bodies, a group set
// up for a purpose without a place (领导小组), any body where the document's place is not known. Two keys are said to be
// one only where this text says so (以下简称).
import type { AgencyFact, Key, Quoted } from '../../model/index.ts';
import { isGeneric } from '../mentions/agency-classes.ts';
import { parentAgency } from '../mentions/agency-parts.ts';
import { agencyScope, isSelf, selfOf } from '../mentions/agency-scope.ts';
import { standsForAgency } from '../mentions/aliases.ts';
import { regionNameOf } from '../mentions/regions.ts';
import type { Interpreted } from '../types.ts';
import { type Assertions, addEdge, assertKey, assertSame, type Named, remark } from './assertions.ts';
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
export const linkAgencies = (to: Assertions): void => {
  const [first] = to.text.facts.agencies;
  if (first && to.place.key === null)
    remark(
      to,
      {
        rule: 'agency',
        message: 'The document names no place of its own: bodies without one are known in this source only.',
      },
      first,
    );
  for (const fact of to.text.facts.agencies) linkAgency(to, fact);
  for (const alias of to.text.aliases) {
    if (alias.as !== 'called' || !standsForAgency(alias)) continue;
    const generic = isGeneric(alias.of);
    const [a, b] = [linkBody(to, alias.of, alias, generic), linkBody(to, alias.alias, alias, generic)];
    if (generic) continue;
    assertSame(to, { a, b, class: 'clause', rule: 'alias' }, alias);
  }
};

const linkAgency = (to: Assertions, fact: AgencyFact): void => {
  linkBody(to, fact.name, fact);
  for (const name of fact.aliases) {
    const quoted = wordsOf(to.text, name);
    if (quoted) linkBody(to, name, quoted);
  }
};

/** Asserts a body by one of its names, with its place and the body above it, and returns its key. */
export const linkBody = (to: Assertions, name: string, quoted: Quoted, generic = false): Key => {
  const link = linkName(to.text, to.place, name, generic);
  assertKey(to, { key: link.key, name, method: link.method, body: bodyOf(name, link) }, quoted);
  if (link.method === 'this-text')
    remark(to, { rule: 'agency', message: `${name}: whose body this is, the text does not say.` }, quoted);
  for (const candidate of link.candidates)
    assertSame(to, { a: link.key, b: candidate, class: 'stem', rule: 'stem' }, quoted);
  if (link.region === null) return link.key;
  linkRegion(
    to,
    { key: link.region, name: link.place ?? regionNameOf(link.region) ?? link.region, method: link.rule },
    quoted,
  );
  addEdge(to, { type: 'IN', from: link.key, to: link.region, rule: link.rule }, quoted);
  linkFollower(to, link, quoted);
  const above = parentAgency(name);
  if (above === null) return link.key;
  const parent = linkName(to.text, to.place, above, false);
  if (parent.region === null || parent.key === link.key) return link.key;
  assertKey(to, { key: parent.key, name: above, method: 'part-of-name', body: bodyOf(above, parent) }, quoted);
  addEdge(to, { type: 'PART_OF', from: link.key, to: parent.key, rule: 'part-of-name' }, quoted);
  return link.key;
};

const bodyOf = (name: string, { method, fullName }: BodyLink): NonNullable<Named['body']> => ({
  kind: agencyScope(name, null, null).body.kind,
  generic: method === 'class',
  fullName,
});

/** The first place where the text names a body so. */
const wordsOf = (text: Interpreted, name: string): Quoted | null =>
  text.mentions.find((mention) => mention.type === 'agency' && mention.name === name) ??
  text.facts.document.issuers.find((issuer) => issuer.name === name) ??
  null;
