// Where the name of an agency begins: what stands before its own words. 中共 + 广州市天河区 + 委; 市 + 科技局; 国家 + 药监局.
import { nameWords } from '../../vocabulary/agency-names.ts';
import { regionWords } from '../../vocabulary/divisions.ts';
import { cutBefore, isCut, type Scene, wordEnding } from './scene.ts';

/** What stands before the words of a name; `placed` tells whether it says whose the agency is. */
export type NameStart = {
  readonly start: number;
  readonly placed: boolean;
  readonly party: boolean;
  /** An agency of the whole country stands there: 国家药监局 before 药品审评中心. */
  readonly national: boolean;
};

export const startBefore = (scene: Scene, at: number): NameStart => {
  const { text } = scene;
  const { committee, selfGoverned, whole, everyPlace, levels, seatEndings, seatsAbove } = nameWords();
  const party = text[at - 1] === committee && (isLevel(scene, at - 2) || placeEnding(scene, at - 1) !== null);
  const start = party ? at - 1 : at;
  const country = text.slice(Math.max(0, start - 2), start);
  if (whole.includes(country)) return { start: start - country.length, placed: true, party, national: false };
  const agency = scene.ending.get(start)?.find(({ value }) => value.type === 'national');
  if (agency) return { start: agency.start, placed: true, party, national: true };
  const place = placeEnding(scene, start);
  if (place) return { start: withParty(text, place.start), placed: true, party, national: false };
  const zone = zoneAloneBefore(scene, start);
  if (zone !== null) return { start: zone, placed: true, party, national: false };
  // 武汉市民政局: 市民 hides the end of the place
  const short = levels.ofPlaces.includes(text[start - 1] ?? ' ') ? scene.places.get(start - 1) : undefined;
  if (short) return { start: withParty(text, short.start), placed: true, party, national: false };
  if (text.slice(start - selfGoverned.length, start) === selfGoverned)
    return { start: start - selfGoverned.length, placed: true, party, national: false };
  if (isLevel(scene, start - 1) || everyPlace.listed.test(text.slice(Math.max(0, start - 9), start))) {
    const every = everyPlace.before.exec(text.slice(Math.max(0, start - 9), start - 1));
    return { start: withParty(text, start - 1 - (every?.[0].length ?? 0)), placed: true, party, national: false };
  }
  // 市政府国资委, 开发区党工委组织部: the seat of a place stands before its bureau
  const seat = party ? undefined : [...seatEndings, ...seatsAbove].find((word) => text.endsWith(word, start));
  const above = seat === undefined ? null : startBefore(scene, start - seat.length);
  if (above?.placed && !above.national) return { ...above, party: false };
  return { start: at, placed: false, party: false, national: false };
};

/** 高新区财政局: where a zone's word begins that names the text's own zone, and stands where a name may begin. */
const zoneAloneBefore = (scene: Scene, end: number): number | null => {
  const from = cutBefore(scene, end - 1);
  return regionWords().zoneWords.has(scene.text.slice(from, end)) ? from : null;
};

/** The start with 中共 before it. */
export const withParty = (text: string, start: number): number => {
  const word = nameWords().partyNames.find((name) => text.slice(Math.max(0, start - name.length), start) === name);
  return word === undefined ? start : start - word.length;
};

/**
 * Where the place begins that ends here: one of the table, a county by its short name, a zone with words of its own.
 */
export const placeEnding = (scene: Scene, end: number): { readonly start: number } | null => {
  const place = scene.places.get(end);
  if (place) return place;
  const county = wordEnding(scene, end, 'county');
  // 比如 is a county too
  if (county && isCut(scene, county.start) && wordEnding(scene, end, 'begin')?.start !== county.start) return county;
  const from = cutBefore(scene, end - 1);
  return end - from <= 14 && endsZone(scene.text.slice(from, end)) ? { start: from } : null;
};

/** 南沙开发区: a zone's ending with words of its own. */
export const endsZone = (words: string): boolean => {
  const { zoneWords, zoneEnds } = regionWords();
  if (!zoneEnds.has(words.at(-1))) return false;
  for (const ending of zoneWords) if (words.endsWith(ending) && words.length >= ending.length + 2) return true;
  return false;
};

/** Whether the character is a level of government: 市科委, but not 城市管理. */
export const isLevel = (scene: Scene, at: number): boolean => {
  const { text } = scene;
  const { levels, levelWords } = nameWords();
  const sign = text[at];
  if (sign === undefined || !levels.signs.includes(sign) || levels.notBefore.test(text.slice(at + 1, at + 4)))
    return false;
  if (levelWords.some((word) => text.slice(Math.max(0, at + 1 - word.length), at + 1) === word)) return false;
  return isCut(scene, at) || levels.behind.includes(text[at - 1] ?? ' ');
};

/**
 * The place, level, country or national agency that the words before `at` begin with, the nearest one.
 * 和 does not end the search (中国创新战略和政策研究中心), other words do.
 */
export const anchorBefore = (scene: Scene, at: number, floor: number): number | null => {
  let from = Math.max(floor, cutBefore(scene, at));
  while (!anchorAt(scene, from, at)) {
    if (from <= floor || !nameWords().joints.includes(scene.text[from - 1] ?? ' ')) return null;
    from = Math.max(floor, cutBefore(scene, from - 1));
  }
  return from;
};

const anchorAt = (scene: Scene, start: number, end: number): boolean => {
  const { text } = scene;
  const place = scene.placesFrom.get(start);
  if (place && place.end <= end) return true;
  const { ofTheWorld, levels } = nameWords();
  if (ofTheWorld.some((word) => text.slice(start, end).startsWith(word))) return true;
  const { countries, countryBegins } = regionWords();
  if (countryBegins.has(text[start]) && countries.some((country) => text.startsWith(country, start))) return true;
  return levels.main.includes(text[start] ?? ' ') && isLevel(scene, start) && end - start >= 3;
};
