// What an entity is called and what it is, from the names under which its keys are asserted. Pure, the same for every
// adapter.
import { type EntityKind, entityKinds, type Key, parseKey, sortedBy } from '../../model/index.ts';
import { foldedLines, plainlyFolded } from '../folded.ts';
import type { EntityLink, EntityNode, EntityNodeKind } from '../port.ts';
import { type KeyName, renamed } from './change.ts';

export const nodeKind = {
  region: 'Region',
  industry: 'Industry',
  person: 'Person',
  agency: 'Agency',
  document: 'Document',
} as const satisfies Record<EntityKind, EntityNodeKind>;

/** In the order in which they are told everywhere. */
export const entityNodeKinds: readonly EntityNodeKind[] = entityKinds.map((kind) => nodeKind[kind]);

/** A name under which a key is asserted. */
export type NameOfKey = KeyName & { readonly key: Key };

/** How the names of an entity were linked to it; most often first, then by name, key and method. */
export const entityLinks = (asserted: readonly NameOfKey[]): EntityLink[] => {
  const links = new Map<string, EntityLink>();
  for (const { key, name, method, n } of asserted) {
    const id = JSON.stringify([name, key, method]);
    links.set(id, { key, name, method, times: (links.get(id)?.times ?? 0) + n });
  }
  return sortedBy(links.keys(), (id) => id)
    .flatMap((id) => links.get(id) ?? [])
    .sort((a, b) => b.times - a.times);
};

export type EntityView = Pick<EntityNode, 'name' | 'names' | 'agencyKind' | 'generic'> & {
  /** What text filters look in. */
  readonly folded: string;
};

/** The view of an entity with these keys, the first one first. */
export const entityView = (keys: readonly Key[], asserted: readonly NameOfKey[]): EntityView => {
  const names = sortedBy(new Set(asserted.map(({ name }) => name)), (name) => name);
  const said = asserted.filter(({ method }) => method !== renamed);
  const name = nameOf(keys, asserted);
  const words = [...keys.map((key) => parseKey(key)?.name ?? ''), ...new Set([name, ...names].map(plainlyFolded))];
  const [agencyKind] = mostOften(
    said.filter((each) => each.agencyKind !== null),
    (each) => each.agencyKind ?? '',
  );
  const [generic] = mostOften(said, (each) => String(each.generic));
  return {
    name,
    names,
    agencyKind: agencyKind ?? null,
    generic: generic === 'true',
    folded: foldedLines(words),
  };
};

/**
 * What people named it, of several the first by code point. Else the name most often asserted with the first key that
 * has one, then the first by code point; else the key's own. An industry goes by its key's: that is the name of the
 * vocabulary, whatever texts call it (芯片 for 集成电路). A body goes by the longest of its names in full, and by one of
 * functions alone (武汉市财政部门) only where it has no other.
 */
const nameOf = (keys: readonly Key[], asserted: readonly NameOfKey[]): string => {
  const [given] = mostOften(
    asserted.filter(({ method }) => method === renamed),
    ({ name }) => name,
  );
  if (given !== undefined) return given;
  const own = parseKey(keys[0] ?? '');
  if (own?.scheme === 'industry') return own.name;
  const full = fullNameOf(asserted.filter(({ method }) => method !== 'stem')) ?? fullNameOf(asserted);
  if (full !== null) return full;
  for (const key of keys) {
    const [name] = mostOften(
      asserted.filter((each) => each.key === key),
      ({ name }) => name,
    );
    if (name !== undefined) return name;
  }
  return parseKey(keys[0] ?? '')?.name ?? '';
};

const fullNameOf = (asserted: readonly NameOfKey[]): string | null =>
  mostOften(
    asserted.filter(({ fullName }) => fullName !== null),
    ({ fullName }) => fullName ?? '',
  ).sort((a, b) => b.length - a.length)[0] ?? null;

const mostOften = (names: readonly NameOfKey[], of: (name: NameOfKey) => string): string[] => {
  const times = new Map<string, number>();
  for (const name of names) times.set(of(name), (times.get(of(name)) ?? 0) + name.n);
  return sortedBy(times.keys(), (value) => value).sort((x, y) => (times.get(y) ?? 0) - (times.get(x) ?? 0));
};
