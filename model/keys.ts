// Identity keys: what a source says about which thing it means. A key is readable, nests the key of what it belongs
// to, and never depends on order, time or machine.
//
//   文号:武新管〔2023〕4号                     a document by its number          (kind document)
//   doi:10.1000/182                          a document by its DOI
//   title:420100/关于…的通知                   a document by region and title    (inner key: the region)
//   issued:420100/市科技局/关于…的通知          a document by issuer and title    (inner key: the agency)
//   edition:420100/某某办法@2023-07-01         one edition of it, by its first day in force, or the year that it is from
//   agency:420100/东湖新技术开发区/科创局        a body of a region                (inner key: the region)
//   region:420100                            a division of the official table, by code
//   region:420100/东湖新技术开发区              a zone that the table does not have, under its parent
//   industry:人工智能 · person:武汉大学/李明
//   agency:@SOURCE/科创局                      known within one source only: never merged with another's by accident
import { compareText } from './order.ts';

export type Key = string;

/**
 * The kinds of entity, in the order in which their groups are computed: a kind's keys nest only keys of kinds before
 * it.
 */
export const entityKinds = ['region', 'industry', 'person', 'agency', 'document'] as const;
export type EntityKind = (typeof entityKinds)[number];

/** A key taken apart. `inner` is the key of what it belongs to: null for none, or where only the source is known. */
export type KeyParts = {
  readonly key: Key;
  readonly kind: EntityKind;
  readonly scheme: Scheme;
  readonly inner: Key | null;
  /** The source that alone knows this key. */
  readonly within: string | null;
  readonly name: string;
};

// In the order in which an entity prefers its keys as its id.
const schemes = {
  文号: { kind: 'document', innerScheme: null },
  doi: { kind: 'document', innerScheme: null },
  region: { kind: 'region', innerScheme: 'region' },
  industry: { kind: 'industry', innerScheme: null },
  person: { kind: 'person', innerScheme: null },
  agency: { kind: 'agency', innerScheme: 'region' },
  title: { kind: 'document', innerScheme: 'region' },
  issued: { kind: 'document', innerScheme: 'agency' },
  edition: { kind: 'document', innerScheme: 'region' },
} as const satisfies Record<string, { kind: EntityKind; innerScheme: string | null }>;
export type Scheme = keyof typeof schemes;

const schemeRank = new Map(Object.keys(schemes).map((scheme, rank) => [scheme, rank]));

// '/' separates the parts of a key; a name that contains one has it widened.
const segment = (name: string): string => name.replaceAll('/', '／');

const body = (key: Key): string => key.slice(key.indexOf(':') + 1);

/** The key of a document by its number, already brought to one form: 武新管〔2023〕4号. */
export const numberKey = (docNumber: string): Key => `文号:${segment(docNumber)}`;
/** The key of a document by its DOI. */
export const doiKey = (doi: string): Key => `doi:${doi.toLowerCase().replaceAll('/', '／')}`;
/** The key of a document by the folded title; `inner` is the region's key, or `@SOURCE` where it is not known. */
export const titleKey = (inner: Key, title: string): Key => `title:${scope(inner)}/${segment(title)}`;
/** The key of a document by its issuer's key and its folded title. */
export const issuedKey = (issuer: Key, title: string): Key => `issued:${body(issuer)}/${segment(title)}`;
/**
 * The key of one edition of a document: `mark` is its first day in force, `2023-07-01`, or the year that it is from.
 */
export const editionKey = (inner: Key, title: string, mark: string): Key =>
  `edition:${scope(inner)}/${segment(title)}@${mark}`;
/** The key of a body by its folded name; `inner` is the region's key, or `@SOURCE` where it is not known. */
export const agencyKey = (inner: Key, name: string): Key => `agency:${scope(inner)}/${segment(name)}`;
/** The key of a division by its official six-digit code; `CN` is the country. */
export const regionKey = (code: string): Key => `region:${code}`;
/** The key of a zone that has no code, under its parent's key or `@SOURCE`. */
export const zoneKey = (inner: Key, name: string): Key => `region:${scope(inner)}/${segment(name)}`;
/** The key of an industry or technology field by its canonical name. */
export const industryKey = (name: string): Key => `industry:${segment(name)}`;
/** The key of a person by affiliation (or `@SOURCE`) and name. */
export const personKey = (affiliation: string, name: string): Key => `person:${segment(affiliation)}/${segment(name)}`;
/** The scope of what is known within one source only. */
export const withinSource = (source: string): Key => `@${source}`;

const scope = (inner: Key): string => (inner.startsWith('@') ? inner : body(inner));

/** Whether a reference names an entity by key, and not a fact or section of a source. */
export const isKey = (ref: string): boolean => parseKey(ref) !== null;

/** Takes a key apart; null where it is none. */
export const parseKey = (key: string): KeyParts | null => {
  const colon = key.indexOf(':');
  if (colon < 1) return null;
  const scheme = key.slice(0, colon);
  if (!isScheme(scheme) || colon + 1 === key.length) return null;
  const { kind, innerScheme } = schemes[scheme];
  const rest = key.slice(colon + 1);
  const slash = rest.lastIndexOf('/');
  const scopeText = slash < 0 ? '' : rest.slice(0, slash);
  const within = scopeText.startsWith('@') ? rest.slice(1, rest.indexOf('/')) : null;
  const inner =
    innerScheme === null || scopeText === '' || scopeText === `@${within}` ? null : `${innerScheme}:${scopeText}`;
  return { key, kind, scheme, inner, within, name: rest.slice(slash + 1) };
};

const isScheme = (text: string): text is Scheme => Object.hasOwn(schemes, text);

/** The key with another inner key in place of its own; itself where it has none. */
export const withInner = (key: Key, inner: Key): Key => {
  const parts = parseKey(key);
  return parts?.inner ? `${parts.scheme}:${body(inner)}/${parts.name}` : key;
};

/** The order in which an entity prefers its keys: by scheme, keys of one source alone last, then by code point. */
export const compareKeys = (a: Key, b: Key): number => {
  const x = parseKey(a);
  const y = parseKey(b);
  return (
    (schemeRank.get(x?.scheme ?? '') ?? 99) - (schemeRank.get(y?.scheme ?? '') ?? 99) ||
    Number(x?.within !== null) - Number(y?.within !== null) ||
    compareText(a, b)
  );
};

/** Whether a key names a document by its title: all editions of it. */
export const isTitleKey = (key: Key): boolean => {
  const scheme = parseKey(key)?.scheme;
  return scheme === 'title' || scheme === 'issued';
};

/**
 * What a key excludes others by: of one thing there is at most one number, DOI or official division code, and one
 * edition of a title. Null for a key that excludes none.
 */
export type Mark = {
  readonly scheme: '文号' | 'doi' | 'region' | 'edition';
  readonly key: Key;
  /** Of an edition: the title without the place, and its mark. */
  readonly title: string | null;
  readonly mark: string;
  /** Of an edition, and of a number that tells it. */
  readonly year: number | null;
};

const markOf = (key: Key): Mark | null => {
  const parts = parseKey(key);
  if (!parts) return null;
  const { scheme, name, inner, within } = parts;
  if (scheme === 'doi' || (scheme === 'region' && inner === null && within === null))
    return { scheme, key, title: null, mark: name, year: null };
  if (scheme === '文号') {
    const year = /〔(\d{4})〕/.exec(name)?.[1];
    return { scheme, key, title: null, mark: name, year: year === undefined ? null : Number(year) };
  }
  if (scheme !== 'edition') return null;
  const at = name.lastIndexOf('@');
  return { scheme, key, title: name.slice(0, at), mark: name.slice(at + 1), year: Number(name.slice(at + 1, at + 5)) };
};

/** The marks of keys by which they may exclude others. */
export const marksOf = (keys: Iterable<Key>): readonly Mark[] => [...keys].flatMap((key) => markOf(key) ?? []);

/** Whether one thing cannot have all of these keys. */
export const excludeEachOther = (keys: Iterable<Key>): boolean => {
  const marks = marksOf(keys);
  return marks.some((x, at) => marks.slice(at + 1).some((y) => exclude(x, y)));
};

/** Whether the keys of two marks exclude each other. */
export const exclude = (x: Mark, y: Mark): boolean => {
  if (x.scheme !== y.scheme) {
    const both = [x.scheme, y.scheme];
    return both.includes('文号') && both.includes('edition') && areFar(x, y);
  }
  if (x.scheme !== 'edition') return x.key !== y.key;
  if (x.title !== y.title || x.mark === y.mark) return false;
  return x.mark.length === y.mark.length || areFar(x, y);
};

// A number of December may be of a text that holds from January.
const areFar = (x: Mark, y: Mark): boolean => x.year !== null && y.year !== null && Math.abs(x.year - y.year) > 1;
