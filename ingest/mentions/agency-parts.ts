// Takes the name of an agency apart: whose it is (上海市, 市, 国家) and what it is (科学技术委员会).
//
// Safe everywhere, and so part of a key: 管委会 = 管理委员会, 政府 = 人民政府, 委 at the end = 委员会, 和 within functions dropped, 市委
// and 中共…市委 = 党委 of the place, functions cut short (科技 = 科学技术, 发改委 = 发展和改革委员会). Safe only within one text that shows
// both: an older or narrower function (卫生局, 卫生健康局), and one in other words (环保局, 生态环境局).
// Universities, institutes, companies and associations keep their whole name: it is theirs in the whole country.
import type { AgencyKind } from '../../model/index.ts';
import { foldKey } from '../../text/index.ts';
import { findNameWords, type Home, nameWords, nationalAgencies } from '../vocabulary/agency-names.ts';
import type { Level } from '../vocabulary/divisions.ts';
import { agencyKind } from './agency-kind.ts';
import { agencyAbove } from './agency-names/find-names.ts';
import { endsZone } from './agency-names/name-start.ts';
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
  /** What it is, as a key has it: 经济信息化委员会. */
  readonly core: string;
  /** The same with functions in full, to compare the names of one text: 经济信息化委员会, 科学技术委员会. */
  readonly full: string;
  /** As printed in full: 经济和信息化委员会. */
  readonly display: string;
};

const levels: Readonly<Record<string, Level>> = {
  省: 'province',
  市: 'city',
  州: 'city',
  区: 'county',
  县: 'county',
  旗: 'county',
};

const read = new Map<string, AgencyParts>();
const mostRead = 5000; // names are few and come again; the bound keeps a long batch from growing

/** The parts of a body's name. */
export const readAgency = (written: string): AgencyParts => {
  const before = read.get(written);
  if (before) return before;
  if (read.size >= mostRead) read.clear();
  const parts = partsOf(written);
  read.set(written, parts);
  return parts;
};

const partsOf = (written: string): AgencyParts => {
  const name = plainName(written).replace(nameWords().session, '');
  const known = nationalAgencies().forms.get(withoutRepublic(name));
  if (known) return { ...whole(known.full, known.kind), home: known.home };
  const kind = agencyKind(name);
  if (isInstitution(name, kind)) return whole(name, kind);
  const bare = name.slice(nameWords().partyNames.find((party) => name.startsWith(party))?.length ?? 0);
  const isParty = bare !== name;
  const place = wholePlace(bare, leadingPlace(bare));
  const behind = place ? bare.slice(place.length) : bare;
  const level = place === null ? levelIn(behind) : null;
  const { parts, committee, selfGoverned } = nameWords();
  const self = selfGoverned.slice(0, 2);
  const rest = level ? behind.slice(behind.startsWith(self) ? self.length + 1 : 1) : behind;
  if (parts.ofTheState.some((word) => rest.startsWith(word))) return whole(name, kind);
  // 香港特别行政区政府 is no people's government
  if (place?.endsWith(parts.specialRegion) && rest === parts.government)
    return { ...whole(name, kind), national: false, place, core: rest, full: rest, display: rest };
  const own = rest === '' ? name : rest;
  const isSeat = (isParty || place !== null || level !== null) && own.startsWith(committee);
  const title = isSeat ? parts.party + own : own;
  return {
    kind,
    place,
    level,
    national: false,
    home: 'country',
    core: coreOf(title),
    full: withoutJoints(foldKey(displayOf(title))).replace(/[()]/g, ''),
    display: isSeat ? own : displayOf(title),
  };
};

/** The name without 中华人民共和国, where more follows. */
const withoutRepublic = (name: string): string => {
  const { republic } = nameWords().parts;
  return name.startsWith(republic) && name.length >= republic.length + 3 ? name.slice(republic.length) : name;
};

const withoutJoints = (name: string): string => {
  const { joints } = nameWords();
  return [...name].filter((sign) => !joints.includes(sign)).join('');
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
});

const isInstitution = (name: string, kind: AgencyKind): boolean => {
  const { parts } = nameWords();
  const begins = (words: readonly string[]): boolean => words.some((word) => name.startsWith(word));
  if (begins(parts.ofTheState) || begins(parts.ofTheNation)) return true;
  if (kind === 'government' || kind === 'party' || kind === 'other') return begins(parts.ofTheWorld);
  return leadingRegion(name) !== null || begins(parts.ofChina) || parts.wholeNames.test(name);
};

/** 武汉市 of 武汉市民政局, where 市民 hides the end of the place. */
const wholePlace = (name: string, place: string | null): string | null => {
  const behind = place === null ? '' : name.slice(place.length);
  return place !== null && !nameWords().levels.ofPlaces.includes(place.at(-1) ?? ' ') && levelIn(behind) !== null
    ? place + behind.slice(0, 1)
    : place;
};

/** The place that a name begins with; a county's short name too (天河金融办), if a bureau's words follow. */
const leadingPlace = (name: string): string | null => {
  const place = leadingRegion(name);
  if (place) return place.end < name.length ? place.name : null;
  const zone = leadingZone(name);
  if (zone) return zone;
  const hits = findNameWords(name);
  const short = hits.filter(({ start, value }) => start === 0 && value.type === 'county').at(-1);
  const starts =
    short &&
    hits.some(({ start, value }) => start === short.end && (value.type === 'function' || value.type === 'short'));
  return short &&
    starts &&
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

const coreOf = (name: string): string =>
  foldKey(inFull(name, isAbbreviation)).replace(nameWords().parts.innerJoint, '');

const withFullEnding = (name: string): string =>
  nameWords().shortNames[name]
    ? name
    : nameWords().parts.endings.reduce((whole, { short, full }) => whole.replace(short, full), name);

/** The name with its functions in full: 发改委 → 发展和改革委员会, 科技局 → 科学技术局. */
const displayOf = (name: string): string => inFull(name, isStandardForm);

/** The name with its functions in full where the short form stands for the full one, as `standsFor` says. */
const inFull = (name: string, standsFor: (full: string, form: string) => boolean): string => {
  const { shortNames, bureaux, parts, committee } = nameWords();
  const seat = parts.party + committee;
  const party = name.startsWith(seat) && name.length >= seat.length + 2 ? seat : '';
  const own = name.slice(party.length);
  const short = shortNames[own];
  if (short && standsFor(short, own)) return party + short;
  const ending = bureaux.reduce((best, word) => (own.endsWith(word) && word.length > best.length ? word : best), '');
  const title = ending === '' ? '' : own.slice(0, -ending.length);
  const full = title === '' ? undefined : fullForms().get(title);
  const standard = full && standsFor(full, title) ? full : title;
  return party + withFullEnding(standard + (parts.offices[ending] ?? (ending === '' ? own : ending)));
};

/** A function in full, as the name of a bureau begins with it: 卫健 → 卫生健康. */
export const fullFunction = (name: string): string => withoutJoints(foldKey(fullForms().get(name) ?? name));

let forms: ReadonlyMap<string, string> | undefined;

/** The full form of each short one. */
const fullForms = (): ReadonlyMap<string, string> => {
  forms ??= new Map(
    Object.entries(nameWords().functions)
      .flatMap(([full, short]) => short.map((form) => [form, full] as const))
      .reverse(),
  );
  return forms;
};

/** Whether a short form is the same words cut short (科技 of 科学技术), and not another function of the same kind (煤炭 of 能源). */
const isStandardForm = (full: string, form: string): boolean => {
  let at = 0;
  for (const sign of form) {
    at = full.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

/** The same where the short form is no older name of less (卫生 of 卫生健康, 农业 of 农业农村). */
const isAbbreviation = (full: string, form: string): boolean =>
  isStandardForm(full, form) &&
  (!full.startsWith(form) || nameWords().parts.tails.some((tail) => full === form + tail));

/** The name of the agency that one is part of, where its own name begins with it: 某市人民政府 of 某市人民政府办公厅. */
export const parentAgency = (written: string): string | null => {
  const name = plainName(written);
  const above = agencyAbove(name, findRegions(name));
  return above && name.length - above.end >= 1 ? name.slice(0, above.end) : null;
};
