// Takes the name of an agency apart: whose it is (上海市, 市, 国家) and what it is (科学技术委员会).
//
// Safe everywhere, and so part of a key: 管委会 = 管理委员会, 政府 = 人民政府, 委 at the end = 委员会, 和 within functions dropped, 市委
// and 中共…市委 = 党委 of the place, functions cut short (科技 = 科学技术, 发改委 = 发展和改革委员会). Safe only within one text that shows
// both: an older or narrower function (卫生局, 卫生健康局), and one in other words (环保局, 生态环境局). Universities, institutes,
// companies and associations keep their whole name: it is theirs in the whole country. Not so the organizations that
// every place has (市残联), nor the local seat of a service of the country (国家税务总局武汉市税务局).
import type { AgencyKind } from '../../model/index.ts';
import { foldKey, remembering } from '../../text/index.ts';
import { findNameWords, type Home, nameWords, nationalAgencies } from '../vocabulary/agency-names.ts';
import type { Level } from '../vocabulary/divisions.ts';
import { coreOf, departmentOf, displayOf, isOfEachPlace, presentOf } from './agency-forms.ts';
import { agencyKind, kindOfWhole } from './agency-kind.ts';
import { agencyAbove } from './agency-names/find-names.ts';
import { endsZone } from './agency-names/name-start.ts';
import { localService, nationalPart } from './local-services.ts';
import { findRegions, leadingRegion } from './regions.ts';
import { simplified } from './simplified.ts';

export type AgencyParts = {
  readonly kind: AgencyKind;
  /** The place as written, 上海市; null where none is. */
  readonly place: string | null;
  /** 市科委, 本市…: the level alone. */
  readonly level: Level | null;
  /** Of the country, or of no place: a name of the vocabulary, or the whole name of an institution. */
  readonly national: boolean;
  /** Of one of the vocabulary: whose it is. */
  readonly home: Home;
  /** What it is, as a key has it: 经济信息化委员会, 财政部门. */
  readonly core: string;
  /** The same with functions as they are called now, to compare the names of one text: 经济信息化委员会, 科学技术委员会. */
  readonly full: string;
  /** As printed in full: 经济和信息化委员会. */
  readonly display: string;
  /** What is printed before the place: 中共, 共青团. */
  readonly lead: string;
  /** The whole name, where its place stands within it: 国家税务总局武汉市税务局. */
  readonly whole: string | null;
  /** Functions alone, that name no body by themselves: 发改, 市财政部门. */
  readonly stem: boolean;
};

const levels: Readonly<Record<string, Level>> = {
  省: 'province',
  市: 'city',
  州: 'city',
  区: 'county',
  县: 'county',
  旗: 'county',
};

/** The parts of a body's name. */
export const readAgency: (written: string) => AgencyParts = remembering((written) => {
  const name = plainName(written).replace(nameWords().session, '');
  const known = nationalAgencies().forms.get(withoutRepublic(name));
  if (known) return { ...whole(known.full, known.kind), home: known.home };
  const kind = agencyKind(name);
  const service = localService(name);
  if (service)
    return {
      ...own(service.own, service.kind),
      place: service.place,
      whole: service.whole,
      core: foldKey(service.own),
    };
  const part = nationalPart(name);
  if (part) return { ...whole(part.whole, kind), home: part.home };
  if (!isOfEveryPlace(name) && !isOfEachPlace(name) && isInstitution(name, kindOfWhole(name, kind)))
    return whole(name, kind);
  return leagueOf(name) ?? ofPlace(name, kind);
});

/** A body of a place or level, or without either. */
const ofPlace = (name: string, kind: AgencyKind): AgencyParts => {
  const { parts, committee, selfGoverned, partyNames } = nameWords();
  const bare = name.slice(partyNames.find((party) => name.startsWith(party))?.length ?? 0);
  const isParty = bare !== name;
  const place = wholePlace(bare, leadingPlace(bare));
  const behind = place ? bare.slice(place.length) : bare;
  const level = place === null ? levelIn(behind) : null;
  const self = selfGoverned.slice(0, 2);
  const rest = level ? behind.slice(behind.startsWith(self) ? self.length + 1 : 1) : behind;
  if (parts.ofTheState.some((word) => rest.startsWith(word)) && !isOfEachPlace(rest)) return whole(name, kind);
  // 香港特别行政区政府 is no people's government
  if (place?.endsWith(parts.specialRegion) && rest === parts.government)
    return { ...whole(name, kind), national: false, place, core: rest, full: rest, display: rest };
  const words = rest === '' ? name : rest;
  const isSeat = (isParty || place !== null || level !== null) && words.startsWith(committee);
  const title = isSeat ? parts.party + words : words;
  const department = departmentOf(title);
  return {
    ...own(title, kind),
    place,
    level,
    core: coreOf(department ?? title),
    full: presentOf(title),
    display: isSeat ? committee + displayOf(words.slice(committee.length)) : displayOf(department ?? title),
    lead: isSeat && kind === 'party' ? (partyNames.at(-1) ?? '') : '',
    stem: department !== null,
  };
};

/** 团市委, 共青团武汉市委: what the league is called stands before the place. */
const leagueOf = (name: string): AgencyParts | null => {
  const { parts, committee } = nameWords();
  const lead = parts.league.find((word) => name.startsWith(word));
  if (lead === undefined) return null;
  const { councilTail } = parts;
  const words = name.slice(lead.length, name.endsWith(councilTail) ? -councilTail.length : undefined);
  if (!words.endsWith(committee)) return null;
  const before = words.slice(0, -committee.length);
  const place = leadingRegion(before);
  const level = levels[before] ?? null;
  if (place?.end !== before.length && level === null) return null;
  const [full = lead] = parts.league;
  const title = `${full}${committee}${parts.councilTail}`;
  return {
    ...own(title, 'government'),
    place: place?.name ?? null,
    level,
    display: title.slice(full.length),
    lead: full,
  };
};

const own = (title: string, kind: AgencyKind): AgencyParts => ({
  ...whole(title, kind),
  national: false,
});

/** The organizations that every place has, whatever kind they are of: 武汉市残疾人联合会. */
const isOfEveryPlace = (name: string): boolean => {
  const place = leadingRegion(name);
  const rest = place ? name.slice(place.end) : '';
  const { shortNames } = nameWords();
  return shortNames[rest] !== undefined || Object.values(shortNames).includes(rest);
};

/** The name without 中华人民共和国, where more follows. */
const withoutRepublic = (name: string): string => {
  const { republic } = nameWords().parts;
  return name.startsWith(republic) && name.length >= republic.length + 3 ? name.slice(republic.length) : name;
};

/** Without blanks, in half width and simplified characters. */
const plainName = (written: string): string =>
  simplified(written.replace(/\s/g, '').replaceAll('（', '(').replaceAll('）', ')'));

const whole = (name: string, kind: AgencyKind): AgencyParts => ({
  kind,
  place: null,
  level: null,
  national: true,
  home: 'country',
  core: foldKey(name),
  full: foldKey(name),
  display: name,
  lead: '',
  whole: null,
  stem: false,
});

const isInstitution = (name: string, kind: AgencyKind): boolean => {
  const { parts } = nameWords();
  const begins = (words: readonly string[]): boolean => words.some((word) => name.startsWith(word));
  if (begins(parts.ofTheState) || begins(parts.ofTheNation)) return true;
  if (kind === 'government' || kind === 'party' || kind === 'other') return begins(parts.ofTheWorld);
  return leadingRegion(name) !== null || begins(parts.ofChina) || parts.wholeNames.test(name);
};

/** Whether a function takes the last sign of the place before it, as none begins behind it: 银川市政管理局. */
const isHiddenIn = (name: string, end: number): boolean =>
  end > 2 && bureauBegins(name, end - 1) && !bureauBegins(name, end);

/** Whether the words of a bureau begin at a place of a name: its function or its short name. */
const bureauBegins = (name: string, at: number): boolean =>
  findNameWords(name).some(({ start, value }) => start === at && (value.type === 'function' || value.type === 'short'));

/** 武汉市 of 武汉市民政局, where 市民 hides the end of the place; 银川 of 银川市政管理局. */
const wholePlace = (name: string, place: string | null): string | null => {
  if (place === null) return null;
  if (isHiddenIn(name, place.length)) return place.slice(0, -1);
  if (levelIn(name.slice(place.length)) === null) return place;
  const longer = name.slice(0, place.length + 1);
  return leadingRegion(longer)?.end === longer.length ? longer : place;
};

/** The place that a name begins with; a county's short name too (天河金融办), if a bureau's words follow. */
const leadingPlace = (name: string): string | null => {
  const place = leadingRegion(name);
  if (place) return place.end < name.length ? place.name : null;
  const zone = leadingZone(name);
  if (zone) return zone;
  const hits = findNameWords(name);
  const short = hits.filter(({ start, value }) => start === 0 && value.type === 'county').at(-1);
  return short &&
    bureauBegins(name, short.end) &&
    !hits.some(({ start, end, value }) => start === 0 && end > short.end && value.type === 'function')
    ? name.slice(0, short.end)
    : null;
};

/** 南沙开发区发改局: a zone that no table has, before the words of a bureau. */
const leadingZone = (name: string): string | null => {
  for (const { start, end, value } of findNameWords(name)) {
    const begins = value.type === 'function' || value.type === 'short' || value.type === 'zone';
    if (begins && end < name.length && start <= 14 && endsZone(name.slice(0, start))) return name.slice(0, start);
  }
  return null;
};

/** The level that a name begins with: 市科委, 市市场监管局, but not 市场监管局. */
export const levelIn = (name: string): Level | null => {
  const self = Object.entries(nameWords().parts.selfGoverned).find(([word]) => name.startsWith(word))?.[1];
  if (self !== undefined) return self;
  const level = levels[name[0] ?? ''];
  if (!level || name.length < 2) return null;
  const hits = findNameWords(name);
  const begins = hits.some(({ start, value }) => start === 0 && (value.type === 'function' || value.type === 'short'));
  return begins ? null : level;
};

/** The name of the agency that one is part of, where its own name begins with it: 某市人民政府 of 某市人民政府办公厅. */
export const parentAgency: (written: string) => string | null = remembering((written) => {
  const name = plainName(written);
  const above = agencyAbove(name, findRegions(name));
  return above && name.length - above.end >= 1 ? name.slice(0, above.end) : null;
});
