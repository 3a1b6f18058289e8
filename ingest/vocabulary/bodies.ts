// The words of bodies.yml and national-bodies.yml, as one finder.
import type { AgencyKind } from '../../model/index.ts';
import { divisions } from './divisions.ts';
import { mapping, readVocabulary, wordList, wordMap } from './index.ts';
import { type WordHit, wordFinder } from './word-finder.ts';

/** What a word does in a name. `function`: 科技 · `bureau`: 局 · `begin`: what a name begins behind · `hold`: a word around one. */
export type BodyWord =
  | { readonly type: 'function' | 'bureau' | 'party' | 'zone' | 'group' | 'generic' | 'begin' | 'hold' | 'county' }
  | { readonly type: 'short'; readonly full: string }
  | { readonly type: 'seat' | 'open'; readonly kind: AgencyKind }
  | { readonly type: 'national'; readonly kind: AgencyKind; readonly full: string; readonly world: boolean };

export type BodyHit = WordHit<BodyWord>;

const isKind = (text: string): text is AgencyKind =>
  ['government', 'party', 'university', 'institute', 'bank', 'company', 'association', 'other'].includes(text);
export const kindOf = (text: string | undefined): AgencyKind =>
  text !== undefined && isKind(text) ? text : 'government';

const lists = (value: unknown, where: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(mapping(value, where)).map(([key, words]) => [key, wordList(words, `${where}: ${key}`)]),
  );

/** The lists that rules look into by themselves. */
export const bodyWords = () =>
  readVocabulary('bodies', (value) => {
    const file = mapping(value, 'bodies.yml');
    const list = (name: string) => wordList(file[name], name);
    return {
      functions: lists(file['functions'], 'functions'),
      notAlone: new Set(list('notAlone')),
      bureaux: list('bureaux'),
      shortNames: wordMap(file['shortNames'], 'shortNames'),
      onlyWithPlace: new Set(list('onlyWithPlace')),
      party: list('party'),
      seats: wordMap(file['seats'], 'seats'),
      zoneBodies: list('zoneBodies'),
      groups: list('groups'),
      open: wordMap(file['open'], 'open'),
      databases: list('databases'),
      classes: lists(file['classes'], 'classes'),
      notBefore: lists(file['notBefore'], 'notBefore'),
      levelWords: list('levelWords'),
      begins: list('begins'),
      holds: list('holds'),
      generic: new Set(list('generic')),
    };
  });

/** The national and international bodies: the full name of each form, with its kind. */
export const nationalBodies = () =>
  readVocabulary('national-bodies', (value) => {
    const file = mapping(value, 'national-bodies.yml');
    const forms = new Map<string, { full: string; kind: AgencyKind; world: boolean }>();
    for (const [section, bodies] of Object.entries(file)) {
      if (section === 'notBefore' || section === 'onlyBefore') continue;
      const world = section === 'international';
      const kind = world ? 'other' : kindOf(section);
      for (const [full, short] of Object.entries(lists(bodies, section)))
        for (const form of [full, ...short]) forms.set(form, { full, kind, world });
    }
    return {
      forms,
      notBefore: lists(file['notBefore'], 'notBefore'),
      onlyBefore: lists(file['onlyBefore'], 'onlyBefore'),
    };
  });

let find: ((text: string) => BodyHit[]) | undefined;

/** Every word of a body's name in a text. */
export const findBodyWords = (text: string): BodyHit[] => {
  find ??= wordFinder(entries());
  return find(text);
};

const entries = (): (readonly [string, BodyWord])[] => {
  const words = bodyWords();
  const plain = (
    list: Iterable<string>,
    type: 'function' | 'bureau' | 'party' | 'zone' | 'group' | 'generic' | 'begin' | 'hold',
  ) => [...list].map((word) => [word, { type }] as const);
  return [
    ...plain(new Set(Object.entries(words.functions).flatMap(([full, forms]) => [full, ...forms])), 'function'),
    ...plain(words.bureaux, 'bureau'),
    ...plain(words.party, 'party'),
    ...plain(words.zoneBodies, 'zone'),
    ...plain(words.groups, 'group'),
    ...plain(words.generic, 'generic'),
    ...plain(words.begins, 'begin'),
    ...plain(words.holds, 'hold'),
    ...Object.entries(words.shortNames).map(([word, full]) => [word, { type: 'short', full }] as const),
    ...Object.entries(words.seats).map(([word, kind]) => [word, { type: 'seat', kind: kindOf(kind) }] as const),
    ...Object.entries(words.open).map(([word, kind]) => [word, { type: 'open', kind: kindOf(kind) }] as const),
    ...[...nationalBodies().forms].map(([word, body]) => [word, { type: 'national', ...body }] as const),
    // 天河金融办, 鹿城区: a county's short name counts only directly before the words of a bureau.
    ...new Map(divisions().all.flatMap(({ short }) => (short === null ? [] : [[short, { type: 'county' }] as const]))),
  ];
};
