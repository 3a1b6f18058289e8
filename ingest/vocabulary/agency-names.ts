// The words of agency-names.yml and national-agencies.yml, as one finder.
import type { AgencyKind } from '../../model/index.ts';
import { remembering } from '../../text/index.ts';
import { divisions, type Level } from './divisions.ts';
import { alternatives, lazily, mapping, vocabulary, wordList, wordMap } from './index.ts';
import { type WordHit, wordFinder } from './word-finder.ts';

/**
 * What a word does in a name of an agency. `function`: 科技 · `bureau`: 局 · `begin`: what a name begins behind · `hold`:
 * a word around one.
 */
export type NameWord =
  | { readonly type: 'function' | 'bureau' | 'party' | 'zone' | 'group' | 'generic' | 'begin' | 'hold' | 'county' }
  | { readonly type: 'short'; readonly full: string }
  | { readonly type: 'seat' | 'open'; readonly kind: AgencyKind }
  | {
      readonly type: 'national';
      readonly kind: AgencyKind;
      readonly full: string;
      readonly home: Home;
      readonly office: boolean;
    };

/**
 * Whose an agency is that a list of names has: the country's, of no country, or a place's though its name does not say
 * so.
 */
export type Home = 'country' | 'world' | { readonly place: string };

export type NameHit = WordHit<NameWord>;

const isKind = (text: string): text is AgencyKind =>
  ['government', 'party', 'university', 'institute', 'bank', 'company', 'association', 'other'].includes(text);
export const kindOf = (text: string | undefined): AgencyKind =>
  text !== undefined && isKind(text) ? text : 'government';

const lists = (value: unknown, where: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(mapping(value, where)).map(([key, words]) => [key, wordList(words, `${where}: ${key}`)]),
  );

/**
 * The lists that rules look into by themselves. Long as it is, it is one literal: a line for each list of the file.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one literal, a line for each list of the file
export const nameWords = vocabulary('agency-names', (value) => {
  const file = mapping(value, 'agency-names.yml');
  const list = (name: string) => wordList(file[name], name);
  const word = (name: string) => String(file[name]);
  return {
    functions: lists(file['functions'], 'functions'),
    notAlone: new Set(list('notAlone')),
    bureaux: list('bureaux'),
    shortNames: wordMap(file['shortNames'], 'shortNames'),
    shortKinds: Object.entries(wordMap(file['shortKinds'], 'shortKinds')).map(([ending, kind]) => ({
      ending,
      kind: kindOf(kind),
    })),
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
    taiwan: word('taiwan'),
    committee: word('committee'),
    selfGoverned: word('selfGoverned'),
    partyNames: list('partyNames'),
    leagueNames: list('leagueNames'),
    leagueEnds: list('leagueEnds'),
    whole: list('whole'),
    nationwide: list('nationwide'),
    ofTheCountry: list('ofTheCountry'),
    ofTheWorld: list('ofTheWorld'),
    joints: list('joints'),
    listJoints: list('listJoints'),
    every: word('every'),
    itself: word('itself'),
    anybody: list('anybody'),
    /** A year or day, behind which a name may begin: 2022年, 七月一日. */
    date: new RegExp(`[\\d一二三四五六七八九十〇零](?:${alternatives(list('dateSigns'))})`, 'g'),
    notDepartment: new RegExp(alternatives(list('notDepartment'))),
    listEnding: new RegExp(
      `(?:${alternatives([...list('listEndings'), ...Object.entries(lists(file['functions'], 'functions')).flat(2)])})(?:\\([^()]*\\))?$`,
    ),
    notInList: new RegExp(alternatives(list('notInList'))),
    localGovernments: new Set(list('localGovernments')),
    bureau: word('bureau'),
    ministry: word('ministry'),
    bureauEndings: list('bureauEndings'),
    seatEndings: list('seatEndings'),
    seatsAbove: list('seatsAbove'),
    seatLike: list('seatLike'),
    leadsIn: new RegExp(`[:：]\\s*$|(?:${alternatives(list('leadsIn'))})$`),
    aliasBegins: new Set(list('aliasBegins')),
    allianceEndings: list('allianceEndings'),
    session: sessionOf(file['session']),
    street: word('street'),
    towns: list('towns'),
    zoneAlone: word('zoneAlone'),
    offices: list('offices'),
    zoneOffice: word('zoneOffice'),
    university: word('university'),
    organization: word('organization'),
    fullCompanies: list('fullCompanies'),
    notCompany: new RegExp(alternatives(list('notCompany'))),
    laboratory: word('laboratory'),
    landforms: list('landforms'),
    schools: list('schools'),
    kindsBehindLevel: new Set(list('kindsBehindLevel')),
    classesByEnding: list('classesByEnding'),
    bareEndings: list('bareEndings'),
    headOfOffice: new RegExp(`^(?:${alternatives(list('headOfOffice'))})`),
    behindOffice: new RegExp(`^(?:${alternatives(list('behindOffice'))})`),
    postBehind: new RegExp(`^(?:${alternatives(list('postBehind'))})`),
    notTown: new RegExp(`${alternatives(list('notTown'))}|(?:${alternatives(list('townEndings'))})$`),
    zoneOwn: new RegExp(`^[\\u4e00-\\u9fff]{2,6}(?:${alternatives(list('zoneEndings'))})$`),
    parts: partsOf(file),
    otherBureaux: otherBureauxOf(file['otherBureaux']),
    levels: levelsOf(file['levels']),
    ...everyPlaceOf(file),
    groupWords: groupWordsOf(file),
  };
});

const levelsOf = (value: unknown) => {
  const file = lists(value, 'levels');
  const list = (name: string) => wordList(file[name], `levels: ${name}`);
  return {
    main: list('main'),
    ofPlaces: list('ofPlaces'),
    signs: list('signs'),
    behind: list('behind'),
    notBefore: new RegExp(`^(?!${alternatives(list('unless'))})(?:${alternatives(list('notBefore'))})`),
  };
};

const sessionOf = (value: unknown): RegExp => {
  const { begins = '', ends = '' } = wordMap(value, 'session');
  return new RegExp(`${begins}[\\d一二三四五六七八九十百]{1,4}${ends}`);
};

const partsOf = (file: Readonly<Record<string, unknown>>) => {
  const parts = mapping(file['parts'], 'parts');
  const list = (name: string) => wordList(parts[name], `parts: ${name}`);
  const word = (name: string) => String(parts[name]);
  const whole = lists(parts['wholeNames'], 'parts: wholeNames');
  const joints = alternatives(wordList(file['joints'], 'joints'));
  return {
    republic: word('republic'),
    ofTheState: list('ofTheState'),
    ofTheNation: list('ofTheNation'),
    ofChina: list('ofChina'),
    ofTheWorld: list('ofTheWorld'),
    wholeNames: new RegExp(`(?:${alternatives(whole['ends'] ?? [])})$|.{2}(?:${alternatives(whole['holds'] ?? [])})`),
    specialRegion: word('specialRegion'),
    government: word('government'),
    party: word('party'),
    selfGoverned: Object.fromEntries(
      Object.entries(wordMap(parts['selfGoverned'], 'selfGoverned')).map(([name, level]) => [name, levelNamed(level)]),
    ),
    innerJoint: new RegExp(`(?<=[\\u4e00-\\u9fff]{2})(?:${joints})(?=[\\u4e00-\\u9fff]{2})`, 'g'),
    endings: endingsOf(parts['endings'], word('party')),
    offices: wordMap(parts['offices'], 'offices'),
    tails: list('tails'),
    departments: list('departments'),
    bureauOf: list('bureauOf'),
    grades: list('grades'),
    league: list('league'),
    councilTail: word('councilTail'),
    provincial: list('provincial'),
  };
};

const levelNamed = (level: string): Level => (level === 'province' || level === 'city' ? level : 'county');

/** The short endings as patterns with their full forms, in the order of the list. */
const endingsOf = (value: unknown, party: string): readonly { readonly short: RegExp; readonly full: string }[] => {
  if (!Array.isArray(value)) throw new TypeError('parts: endings: expected a list');
  return value.map((entry: unknown) => {
    const { short, full, at, notBehind } = mapping(entry, 'parts: endings');
    const behind = notBehind === undefined ? '' : `(?<!^${party}|${alternatives(wordList(notBehind, 'notBehind'))})`;
    const pattern = `${at === 'begin' ? '^' : ''}${behind}${String(short)}${at === 'end' ? '$' : ''}`;
    return { short: new RegExp(pattern), full: String(full) };
  });
};

const otherBureauxOf = (value: unknown) => {
  const { provincial, ...file } = mapping(value, 'otherBureaux');
  const { endings = [], before = [], behind = [], notNames = [] } = lists(file, 'otherBureaux');
  return {
    provincial: lists(provincial, 'otherBureaux: provincial'),
    endings,
    before,
    behind: new RegExp(`^(?:\\s*$|${alternatives(behind)})`),
    notNames: new RegExp(alternatives(notNames)),
  };
};

/** 各县(市、区)政府, 有关市政府: words before a level that make a class of what follows. */
const everyPlaceOf = (file: Readonly<Record<string, unknown>>) => {
  const every = String(file['every']);
  const signs = `[${wordList(mapping(file['levels'], 'levels')['signs'], 'signs').join('')}(),、]`;
  return {
    everyPlace: {
      listed: new RegExp(`${every}${signs}{1,8}$`),
      before: new RegExp(`(?:${every}${signs}{0,7}|${alternatives(wordList(file['which'], 'which'))})$`),
    },
  };
};

const groupWordsOf = (file: Readonly<Record<string, unknown>>) => {
  const words = mapping(file['groupWords'], 'groupWords');
  const list = (name: string) => wordList(words[name], `groupWords: ${name}`);
  const { committee, government, people } = wordMap(
    { committee: words['committee'], government: words['government'], people: words['people'] },
    'groupWords',
  );
  const level = `[${wordList(mapping(file['levels'], 'levels')['ofPlaces'], 'ofPlaces').join('')}]`;
  return {
    of: String(words['of']),
    meetings: list('meetings'),
    notInName: list('notInName'),
    notGroups: list('notGroups'),
    noNames: list('noNames'),
    purposes: list('purposes'),
    setUp: new RegExp(
      `.*(?:${alternatives(list('setUp'))})(?:${alternatives(list('setUpTail'))})?(?=[\\u4e00-\\u9fff、“”"]{2,}$)`,
    ),
    /** 市委 or 市政府 in the name of a group. */
    seat: new RegExp(
      `${level}(?:${committee}(?!${String(words['committeeMember'])})|(?:${people})?${government})`,
      'g',
    ),
    /** 市委、市政府 and what the group of the two is called behind them. */
    seats: new RegExp(
      `(?:^|[^\\u4e00-\\u9fff]|${alternatives(list('beforeSeats'))})(${level}${committee}、?${level}(?:${people})?${government}[\\u4e00-\\u9fff]{0,16})$`,
    ),
  };
};

/** The national and international bodies: the full name of each form, with its kind. */
export const nationalAgencies = vocabulary('national-agencies', (value) => {
  const file = mapping(value, 'national-agencies.yml');
  const forms = new Map<string, { full: string; kind: AgencyKind; home: Home; office: boolean }>();
  for (const [section, bodies] of Object.entries(file)) {
    if (section === 'notBefore' || section === 'onlyBefore' || section === 'services') continue;
    const home: Home =
      section === 'international'
        ? 'world'
        : section === 'taiwan' || section === 'authorities'
          ? { place: nameWords().taiwan }
          : 'country';
    const kind = home === 'world' ? 'other' : kindOf(section);
    for (const [full, short] of Object.entries(lists(bodies, section)))
      for (const form of [full, ...short]) forms.set(form, { full, kind, home, office: section === 'authorities' });
  }
  return {
    forms,
    notBefore: lists(file['notBefore'], 'notBefore'),
    onlyBefore: lists(file['onlyBefore'], 'onlyBefore'),
    services: servicesOf(file['services']),
  };
});

const servicesOf = (value: unknown) => {
  const file = mapping(value, 'services');
  const known = Object.entries(mapping(file['known'], 'services: known'));
  return {
    seats: wordList(file['seats'], 'services: seats'),
    chiefs: wordMap(file['chiefs'], 'services: chiefs'),
    known: Object.fromEntries(known.map(([chief, names]) => [chief, wordMap(names, `services: ${chief}`)])),
  };
};

const finder = lazily(() => wordFinder(entries()));

/**
 * Every word of a body's name in a text. Names, functions and classes are looked for in one text, one after the other.
 */
export const findNameWords = remembering((text): readonly NameHit[] => finder()(text));

const entries = (): (readonly [string, NameWord])[] => {
  const words = nameWords();
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
    ...[...nationalAgencies().forms].map(([word, body]) => [word, { type: 'national', ...body }] as const),
    // 天河金融办, 鹿城区: a county's short name counts only directly before the words of a bureau.
    ...new Map(divisions().all.flatMap(({ short }) => (short === null ? [] : [[short, { type: 'county' }] as const]))),
  ];
};
