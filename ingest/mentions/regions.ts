// Finds places: divisions of the official table by full or short name, and zones that it does not have (东湖新技术开发区).
//
// Signals, in order of precedence: a full name of the table (its last character must not begin another word: 上海市场);
// names side by side of which each is within the one before are one place (湖北省武汉市洪山区); a short name of a province or
// prefecture (湖北, 武汉); a zone's ending with the words before it.
// Never decides between places of one name (朝阳区) without a place around it; never takes a class for a zone (国家级新区).
import { type Key, parseKey, regionKey, zoneKey } from '../../model/index.ts';
import { foldKey, remembering } from '../../text/index.ts';
import { sourceQuote } from '../layout/index.ts';
import type { RegionMention, Sentence } from '../types.ts';
import { type Division, divisions, type Level, regionWords } from '../vocabulary/divisions.ts';
import { type WordHit, wordFinder } from '../vocabulary/word-finder.ts';

/** A place that a text names. */
export type RegionName = {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** The divisions that it may be: one where it is clear; none for a zone whose parent is not named. */
  readonly codes: readonly string[];
  /** The zone's own name behind the division that it names: 东湖新技术开发区. */
  readonly zone: string | null;
};

/** The world, by its code in UN M.49. */
export const worldKey = regionKey('001');

type Word = { readonly divisions: readonly Division[]; readonly full: boolean; readonly zone: boolean };

let find: ((text: string) => WordHit<Word>[]) | undefined;

const finder = (): ((text: string) => WordHit<Word>[]) => {
  if (find) return find;
  const { notShort, zones } = regionWords();
  const words = new Map<string, { divisions: Division[]; full: boolean; zone: boolean }>();
  const add = (name: string, division: Division, full: boolean): void => {
    const known = words.get(name);
    if (known) known.divisions.push(division);
    else words.set(name, { divisions: [division], full, zone: false });
  };
  for (const division of divisions().all) add(division.name, division, true);
  for (const division of divisions().all) {
    const { short, level } = division;
    if (short !== null && level !== 'county' && !notShort.has(short) && !words.get(short)?.full)
      add(short, division, false);
  }
  for (const ending of zones.flat())
    if (!words.has(ending)) words.set(ending, { divisions: [], full: true, zone: true });
  find = wordFinder(words);
  return find;
};

/** The places of a text in order; none overlaps another. */
export const findRegions: (text: string) => readonly RegionName[] = remembering((text) => {
  const hits = finder()(text);
  const names = withoutOverlaps(hits.filter(({ value }) => !value.zone).filter((hit) => stands(text, hit)));
  const chains = chain(text, names);
  return mergeZones(
    text,
    chains,
    hits.filter(({ value }) => value.zone),
  );
});

const stands = (text: string, { start, end, value }: WordHit<Word>): boolean => {
  const { notBehind, notBefore } = regionWords();
  const behind = notBehind[text.slice(start, end)];
  if (behind?.some((word) => text.endsWith(word, start) || text.slice(start - word.length, start) === word))
    return false;
  if (!value.full) return true;
  return !notBefore[text[end - 1] ?? '']?.some((word) => text.startsWith(word, end));
};

/** The places of a sentence as mentions. */
export const findRegionMentions = (
  source: string,
  sentence: Sentence,
  index: number,
  places: readonly RegionName[] = findRegions(sentence.text),
): RegionMention[] =>
  places.map(({ start, end, name, codes, zone }) => ({
    type: 'region',
    rule: zone === null ? 'division' : 'zone',
    sentence: index,
    at: { start, end },
    ...sourceQuote(source, sentence, start, end),
    name,
    code: zone === null && codes.length === 1 ? (codes[0] ?? null) : null,
  }));

/** The longest from the left. */
const withoutOverlaps = <T extends { readonly start: number; readonly end: number }>(hits: readonly T[]): T[] => {
  const kept: T[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end))
    if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
};

/** Names side by side of which each lies in the one before are one place; a doubtful word counts only so. */
const chain = (text: string, hits: readonly WordHit<Word>[]): RegionName[] => {
  const { onlyWithParent } = regionWords();
  const found: RegionName[] = [];
  for (const { start, end, value } of hits) {
    const before = found.at(-1);
    const codes = value.divisions.map((division) => division.code);
    const inside =
      before?.end === start ? codes.filter((code) => before.codes.some((above) => isWithin(code, above))) : [];
    if (before && inside.length > 0) {
      found[found.length - 1] = { ...before, end, name: text.slice(before.start, end), codes: inside };
      continue;
    }
    const name = text.slice(start, end);
    if ((name.length <= 2 && value.full) || onlyWithParent.has(name)) continue;
    found.push({ start, end, name, codes, zone: null });
  }
  return found;
};

const isWithin = (code: string, above: string): boolean => {
  for (let at: string | null = code; at; at = divisions().byCode.get(at)?.parent ?? null)
    if (at === above) return at !== code;
  return false;
};

const han = /[\u4e00-\u9fff]/;
const longestZoneName = 12; // 国际商务合作 is 6; longer runs begin in another word

/** Zones take the place before them for their parent: 武汉 + 东湖新技术开发区. */
const mergeZones = (text: string, places: readonly RegionName[], hits: readonly WordHit<Word>[]): RegionName[] => {
  const { placedZones, placeOfZone } = regionWords();
  const zones: RegionName[] = [];
  for (const hit of withoutOverlaps(hits)) {
    if (places.some((at) => at.start < hit.end && hit.end <= at.end)) continue; // 浦东新区 is a division
    const tradeZone = placeOfZone.exec(text.slice(Math.max(0, hit.start - 13), hit.start));
    const last = zones.at(-1);
    const place = places.findLast((at) => at.end <= hit.start && at.end >= hit.start - longestZoneName);
    if (tradeZone) {
      const [parent] = findRegions(tradeZone[1] ?? '');
      const start = hit.start - tradeZone[0].length;
      const name = text.slice(start, hit.end);
      zones.push({ start, end: hit.end, name, codes: parent?.codes ?? [], zone: name });
    } else if (last && last.end < hit.end && isOwnName(text, last.end, hit.start, true)) {
      // 中国(湖北)自由贸易区武汉片区, 浦东新区张江科学城
      const zone = (last.zone ?? '') + text.slice(last.end, hit.end);
      zones[zones.length - 1] = { ...last, end: hit.end, name: text.slice(last.start, hit.end), zone };
    } else if (place && isOwnName(text, place.end, hit.start, true))
      zones.push({
        start: place.start,
        end: hit.end,
        name: text.slice(place.start, hit.end),
        codes: place.codes,
        zone: text.slice(place.end, hit.end),
      });
    else if (!placedZones.has(text.slice(hit.start, hit.end))) {
      const start = ownNameStart(text, hit.start);
      if (hit.start - start >= 2 && hit.start - start <= 4 && isOwnName(text, start, hit.start, false))
        zones.push({
          start,
          end: hit.end,
          name: text.slice(start, hit.end),
          codes: [],
          zone: text.slice(start, hit.end),
        });
    }
  }
  return [
    ...places.filter((place) => !zones.some((zone) => zone.start < place.end && place.start < zone.end)),
    ...zones,
  ].sort((a, b) => a.start - b.start);
};

/** Whether the words between a place and a zone's ending may be the zone's own: Han, and no class (国家级). */
const isOwnName = (text: string, start: number, end: number, placed: boolean): boolean => {
  const own = text.slice(start, end);
  if (own === '') return placed;
  const { zoneClasses, notInZone } = regionWords();
  return (
    /^[\u4e00-\u9fff·]+$/.test(own) &&
    !zoneClasses.some((word) => own.endsWith(word) || own.startsWith(word)) &&
    !notInZone.some((word) => own.includes(word))
  );
};

const ownNameStart = (text: string, end: number): number => {
  let start = end;
  while (start > 0 && end - start < longestZoneName && han.test(text[start - 1] ?? '')) start--;
  const own = text.slice(start, end);
  return (
    start +
    Math.max(
      0,
      ...regionWords().notInZone.map((word) => own.lastIndexOf(word) + (own.includes(word) ? word.length : 0)),
    )
  );
};

/** The finest place that a name begins with, and where its own words begin behind it. */
export const leadingRegion = (name: string): RegionName | null => {
  const [first] = findRegions(name);
  return first?.start === 0 ? first : null;
};

export type RegionLink = {
  readonly key: Key;
  /** table, table-in-context, zone, zone-in-context, pointer. */
  readonly method: string;
};

/**
 * The key of a place by its name; `context` is the key of the document's region, which tells which 朝阳区 and whose 高新区
 * is meant, and what 本市 is. Null where it stays open: the caller keeps it to its source.
 */
export const regionKeyOf = (name: string, context: Key | null): RegionLink | null => {
  const pointed = pointerLevel(name);
  if (pointed) return regionOfLevel(pointed, context);
  const found = findRegions(name.replaceAll('（', '(').replaceAll('）', ')')).find(
    (at) => at.start === 0 && at.end === name.length,
  );
  if (!found) {
    const parent = zoneParts(name) === null || zoneParts(name)?.own.length === 0 ? null : zoneParent(context);
    return parent && !findRegions(name).some((at) => at.start === 0)
      ? { key: zoneKey(parent, foldKey(name)), method: 'zone-in-context' }
      : null;
  }
  if (found.codes.length === 0) {
    const parent = found.zone === null ? null : zoneParent(context);
    return parent && found.zone ? { key: zoneKey(parent, foldKey(found.zone)), method: 'zone-in-context' } : null;
  }
  const [code, ...others] = found.codes.length > 1 ? nearest(found.codes, context) : found.codes;
  if (code === undefined || others.length > 0) return null;
  const method = found.codes.length > 1 ? 'table-in-context' : 'table';
  return found.zone === null
    ? { key: regionKey(code), method }
    : { key: zoneKey(regionKey(code), foldKey(found.zone)), method: 'zone' };
};

type Pointed = Level | 'country';

const pointerLevel = (name: string): Pointed | null => {
  const level = regionWords().pointers[name];
  return level === 'country' || level === 'province' || level === 'city' || level === 'county' ? level : null;
};

/** The place of a level that a document's region is, or lies in: 本市 in 广州市天河区 is 广州市; null where there is none. */
export const regionOfLevel = (level: Pointed, context: Key | null): RegionLink | null => {
  if (level === 'country') return { key: regionKey('CN'), method: 'pointer' };
  if (context === null || !parseKey(context)) return null;
  if (level === 'county') {
    const code = codeOf(context);
    const isCounty = parseKey(context)?.inner !== null || divisions().byCode.get(code ?? '')?.level === 'county';
    return isCounty ? { key: context, method: 'pointer' } : null;
  }
  const codes = ancestry(codeOf(context));
  const wanted = codes.find((at) => {
    const division = divisions().byCode.get(at);
    return division?.level === level || (level === 'city' && division?.name.endsWith('市'));
  });
  return wanted ? { key: regionKey(wanted), method: 'pointer' } : null;
};

/** The name of a coded place, without its province unless it is one: 广州市天河区. */
export const regionNameOf = (key: Key): string | null => {
  if (key === regionKey('CN')) return '中国';
  if (key === worldKey) return '世界';
  const division = divisions().byCode.get(codeOf(key) ?? '');
  if (!division || parseKey(key)?.inner) return null;
  const parent = division.parent === null ? null : divisions().byCode.get(division.parent);
  return division.level === 'county' && parent ? `${parent.name}${division.name}` : division.name;
};

/** The level of a coded place; a zone counts as a county. Null for the country, and where it is not known. */
export const levelOf = (key: Key): Level | null =>
  parseKey(key)?.inner ? 'county' : (divisions().byCode.get(codeOf(key) ?? '')?.level ?? null);

/** The key of the place that a place lies in; null for the country and where it is not known. */
export const parentRegion = (key: Key): Key | null => {
  const parts = parseKey(key);
  if (!parts || parts.within) return null;
  if (parts.inner) return parts.inner;
  const division = divisions().byCode.get(parts.name);
  if (!division) return null;
  return regionKey(division.parent ?? 'CN');
};

/** The code of a key's division, or of the division that a zone lies in. */
const codeOf = (key: Key): string | null => {
  const parts = parseKey(key);
  if (!parts) return null;
  return parts.inner ? codeOf(parts.inner) : parts.within ? null : parts.name;
};

const ancestry = (code: string | null): string[] => {
  const codes: string[] = [];
  for (let at = code; at; at = divisions().byCode.get(at)?.parent ?? null) codes.push(at);
  return codes;
};

/** Of places with one name, those within the context's nearest division that holds any. */
const nearest = (codes: readonly string[], context: Key | null): string[] => {
  for (const above of ancestry(context === null ? null : codeOf(context))) {
    const within = codes.filter((code) => code === above || isWithin(code, above));
    if (within.length > 0) return within;
  }
  return [];
};

/**
 * A zone named without its parent lies in the document's city; where the document governs a province, that is open.
 */
const zoneParent = (context: Key | null): Key | null => regionOfLevel('city', context)?.key ?? null;

/** Two ways to write one zone of one city: 东湖高新区 and 东湖新技术开发区 share their own words, if any, and the type. */
export const sameZone = (a: string, b: string): boolean => {
  const [x, y] = [zoneParts(a), zoneParts(b)];
  return x !== null && y !== null && x.type === y.type && x.own === y.own;
};

const zoneParts = (name: string): { own: string; type: number } | null => {
  const types = regionWords().zones;
  let best: { own: string; type: number } | null = null;
  types.forEach((group, type) => {
    for (const ending of group) {
      if (!name.endsWith(ending)) continue;
      const own = name.slice(0, -ending.length);
      if (best === null || own.length < best.own.length) best = { own, type };
    }
  });
  return best;
};
