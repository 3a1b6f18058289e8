// Places: the document's own, with the divisions above it.
//
// A place is keyed by its code, a zone without one by the code of the division around it and its name. Where the table
// does not know a place, or several have its name, the key is of this source alone. Two ways to write the document's
// zone (东湖高新区, 东湖新技术开发区) are one: the text shows both.
import { type Key, parseKey, type Quoted, regionKey, withinSource, zoneKey } from '../../model/index.ts';
import { foldKey } from '../../text/index.ts';
import { parentRegion, regionKeyOf, regionNameOf, sameZone } from '../mentions/regions.ts';
import type { Interpreted } from '../types.ts';
import { type Assertions, addEdge, assertKey, assertSame, isNew, type Named, remark } from './assertions.ts';

/** The document's place: its key, or null where it governs none or the table cannot tell which. */
export type Place = { readonly key: Key | null; readonly name: string | null };

/** The place that the document governs. */
export const placeOf = (text: Interpreted): Place => {
  const name = text.facts.document.region;
  return { key: name === null ? null : (regionKeyOf(name, null)?.key ?? null), name };
};

/** The scope of keys of what the document's place decides; the source's own where there is none. */
export const scopeOf = (text: Interpreted, place: Place): Key => place.key ?? withinSource(text.id);

/** Asserts the document's place with what lies above it, and returns its key; null where it governs none. */
export const linkPlace = (to: Assertions, head: Quoted): Key | null => {
  if (to.place.name === null) return null;
  const quoted = wordsOf(to.text, to.place.name) ?? head;
  if (to.place.key === null) {
    const key = zoneKey(withinSource(to.text.id), foldKey(to.place.name));
    assertKey(to, { key, name: to.place.name, method: 'source-only' }, quoted);
    remark(
      to,
      {
        rule: 'region',
        message: `${to.place.name} is not in the table of divisions, or several places have its name.`,
      },
      quoted,
    );
    return key;
  }
  linkRegion(
    to,
    { key: to.place.key, name: to.place.name, method: regionKeyOf(to.place.name, null)?.method ?? 'table' },
    quoted,
  );
  linkOtherNames(to, to.place.key);
  return to.place.key;
};

/** Asserts a place and the divisions above it. What points at a place (全市, 本省) is no name of it. */
export const linkRegion = (to: Assertions, { key, name, method }: Named, quoted: Quoted): void => {
  assertKey(to, { key, name: (method === 'pointer' ? regionNameOf(key) : null) ?? name, method }, quoted);
  const parent = parentRegion(key);
  if (parent === null) return;
  if (!isNew(to, 'place', key)) return;
  addEdge(to, { type: 'PART_OF', from: key, to: parent, rule: 'table' }, quoted);
  linkRegion(to, { key: parent, name: regionNameOf(parent) ?? parent, method: 'table' }, quoted);
  const named = to.text.mentions.find(
    (at) => at.type === 'region' && at.code !== null && regionKey(at.code) === parent,
  );
  if (named?.type === 'region') assertKey(to, { key: parent, name: named.name, method: 'table' }, named);
};

/** Other ways in which the text writes the document's zone. */
const linkOtherNames = (to: Assertions, own: Key): void => {
  const zone = parseKey(own);
  if (!zone?.inner) return;
  for (const mention of to.text.mentions) {
    if (mention.type !== 'region') continue;
    const link = regionKeyOf(mention.name, own);
    const other = link ? parseKey(link.key) : null;
    if (!link || other?.inner !== zone.inner || link.key === own || !sameZone(other.name, zone.name)) continue;
    linkRegion(to, { key: link.key, name: mention.name, method: link.method }, mention);
    assertSame(to, { a: own, b: link.key, class: 'clause', rule: 'same-zone' }, mention);
  }
};

/** The first words of the text that are the name of a place. */
const wordsOf = (text: Interpreted, name: string): Quoted | null => {
  const mention = text.mentions.find(
    (at) => at.type === 'region' && at.name.replace(/\s/g, '') === name.replace(/\s/g, ''),
  );
  if (mention) return mention;
  const start = text.text.indexOf(name);
  return start < 0 ? null : { span: { start, end: start + name.length }, quote: name };
};
