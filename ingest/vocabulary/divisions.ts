// The table of administrative divisions (divisions.tsv), by code and by name.
import { readFileSync } from 'node:fs';
import { mapping, shapeMaker, vocabulary, wordList, wordMap } from './index.ts';

export type Level = 'province' | 'city' | 'county';

export type Division = {
  /** Six digits. */
  readonly code: string;
  readonly name: string;
  /** Without 省, 市, 区 …; at least two characters. */
  readonly short: string | null;
  readonly level: Level;
  /** The code of the division above; null for provinces. */
  readonly parent: string | null;
};

export type Divisions = {
  readonly byCode: ReadonlyMap<string, Division>;
  readonly all: readonly Division[];
};

let table: Divisions | undefined;

/** The table, read once. */
export const divisions = (): Divisions => {
  table ??= readTable();
  return table;
};

/** The words of regions.yml. */
export const regionWords = vocabulary('regions', (value) => {
  const file = mapping(value, 'regions.yml');
  const list = (name: string) => wordList(file[name], name);
  const zones = file['zones'];
  if (!Array.isArray(zones)) throw new TypeError('zones: expected a list');
  const groups = zones.map((group) => wordList(group, 'zones'));
  const countries = list('countries');
  return {
    suffixes: list('suffixes'),
    districts: list('districts'),
    provinces: wordMap(file['provinces'], 'provinces'),
    notShort: new Set(list('notShort')),
    onlyWithParent: new Set(list('onlyWithParent')),
    zones: groups,
    zoneWords: new Set(groups.flat()),
    zoneEnds: new Set(groups.flatMap((group) => group.map((word) => word.at(-1)))),
    placedZones: new Set(list('placedZones')),
    zoneClasses: list('zoneClasses'),
    notInZone: list('notInZone'),
    pointers: wordMap(file['pointers'], 'pointers'),
    countries,
    placeOfZone: shapeMaker(file, 'regions.yml')('{homeCountry}\\(([^()]{2,6})\\) ?$'),
    countryBegins: new Set(countries.map((word) => word[0])),
    notBehind: Object.fromEntries(
      Object.entries(mapping(file['notBehind'], 'notBehind')).map(([word, before]) => [word, wordList(before, word)]),
    ),
    notBefore: Object.fromEntries(
      Object.entries(mapping(file['notBefore'], 'notBefore')).map(([word, after]) => [word, wordList(after, word)]),
    ),
  };
});

const readTable = (): Divisions => {
  const rows = readFileSync(new URL('./divisions.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const codes = new Set(rows.map(([code]) => code));
  const all = rows.map(([code = '', name = '']): Division => {
    const level = code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county';
    const above = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].find((at) => at !== code && codes.has(at));
    return { code, name, short: shortOf(name), level, parent: above ?? null };
  });
  return { all, byCode: new Map(all.map((division) => [division.code, division])) };
};

const shortOf = (name: string): string | null => {
  const { provinces, suffixes } = regionWords();
  const known = Object.entries(provinces).find(([, full]) => full === name);
  if (known) return known[0];
  const suffix = suffixes.find((word) => name.endsWith(word));
  const short = suffix ? name.slice(0, -suffix.length) : name;
  return short.length >= 2 && short !== name ? short : null;
};
