// Whose a body is: the key of the place that its name or its document gives.
//
// Signals, in order of precedence: a national body → the country; a place in the name; a level (市科委) → the document's
// place of that level; an ending that only provinces have (科技厅) → the document's province; nothing → the document's
// own place. A group set up for a purpose (领导小组, 专家组) without a place, and any body of a document without a place, is
// known within its source alone.
import { type Key, type NamedBody, regionKey } from '../../model/index.ts';
import { selfNames } from '../vocabulary/agency-lists.ts';
import { nameWords } from '../vocabulary/agency-names.ts';
import { divisions, regionWords } from '../vocabulary/divisions.ts';
import { type AgencyParts, readAgency } from './agency-parts.ts';
import { serviceOf } from './local-services.ts';
import { regionKeyOf, regionNameOf, regionOfLevel, worldKey } from './regions.ts';

export type AgencyScope = {
  readonly body: AgencyParts;
  /** The key of its place; null where only the source knows it. */
  readonly region: Key | null;
  /** The place in words, 上海市; null where none is known or needed. */
  readonly label: string | null;
  /** national, known-name, place-in-name, level-of-document, region-of-document, source-only. */
  readonly method: string;
};

/** The scope of a body in a document of the place `context`, which the text calls `region`. */
export const agencyScope = (name: string, context: Key | null, region: string | null): AgencyScope => {
  const body = readAgency(withoutOwnZone(name, region));
  if (body.home === 'world') return { body, region: worldKey, label: null, method: 'international' };
  if (body.home !== 'country')
    return {
      body,
      region: regionKeyOf(body.home.place, null)?.key ?? null,
      label: body.home.place,
      method: 'known-name',
    };
  // 教育部 in a rule of Taiwan's is its own
  if (body.national && context !== null && context === ownMinistries() && !namesTheCountry(name))
    return { body, region: context, label: null, method: 'region-of-document' };
  if (body.national) return { body, region: regionKey('CN'), label: null, method: 'national' };
  if (body.place !== null) {
    const link =
      regionKeyOf(body.place, context) ??
      ownPlace(context, (short) => short === body.place) ??
      countyByShortName(body.place, context);
    return { body, region: link?.key ?? null, label: body.place, method: link ? 'place-in-name' : 'source-only' };
  }
  // 广安职业技术学院 in a document of 广安市: its name begins with the place, which is a word elsewhere
  if (!publicKinds.has(body.kind) && ownPlace(context, (short) => name.startsWith(short)) !== null)
    return { body: { ...body, national: true }, region: regionKey('CN'), label: null, method: 'national' };
  const { provincial } = nameWords().parts;
  const level = body.level ?? (provincial.some((ending) => isOffice(body, ending)) ? 'province' : null);
  if (level !== null) {
    const link = regionOfLevel(level, context);
    const label = link === null ? null : link.key === context && region !== null ? region : regionNameOf(link.key);
    return { body, region: link?.key ?? null, label, method: link ? 'level-of-document' : 'source-only' };
  }
  if (context === null || isGroup(body)) return { body, region: null, label: region, method: 'source-only' };
  return { body, region: context, label: region, method: 'region-of-document' };
};

/** The place beside the country that has ministries of its own. */
const ownMinistries = (): Key | null => regionKeyOf(nameWords().taiwan, null)?.key ?? null;

const namesTheCountry = (name: string): boolean => {
  const { ofTheState, ofChina, republic } = nameWords().parts;
  return [...ofTheState, ...ofChina, republic].some((word) => name.startsWith(word));
};

/** The place of a body as its name in full has it: a district with its city, another division by its own name. */
export const placeInFull = ({ body, region, label }: AgencyScope): string | null => {
  const division = region === null ? undefined : divisions().byCode.get(region.slice('region:'.length));
  if (region === null || !division) return label;
  if (division.level === 'county')
    return regionWords().districts.some((ending) => division.name.endsWith(ending))
      ? regionNameOf(region)
      : division.name;
  // 湖北证监局, 武汉海关; but 湖北省人民政府
  return body.place === division.short && !isSeatOfPower(body) ? body.place : division.name;
};

const isSeatOfPower = ({ core }: AgencyParts): boolean => {
  const { seatEndings, parts, committee } = nameWords();
  return [...seatEndings, parts.party + committee].some((seat) => core.startsWith(seat));
};

/** 科技厅, but not 办公厅. */
const isOffice = ({ core, kind }: AgencyParts, ending: string): boolean =>
  kind === 'government' && core.endsWith(ending) && !nameWords().offices.some((office) => core.endsWith(office));

/** The name in full with whose it is: 市科技局 → 武汉市科学技术局; never functions alone without a word for what has them. */
export const nameInFull = (name: string, { body, region, label }: AgencyScope): string => {
  if (body.whole !== null) return body.whole;
  if (body.national) return body.display;
  if (region !== null && region === ownMinistries() && body.core.endsWith(nameWords().ministry)) return body.display;
  // a university or company without a place in its name has its whole name
  if (body.place === null && body.level === null && !publicKinds.has(body.kind)) return name;
  if (label === null) return body.stem && body.level === null ? body.display : name;
  const service = serviceOf(body.core);
  if (service !== null) return service.chief + label + service.seat;
  return body.display.startsWith(label) ? body.display : `${body.lead}${label}${body.display}`;
};

const publicKinds: ReadonlySet<string> = new Set(['government', 'party', 'other']);

/** 示范区财政局 in a document of 云江产城融合示范区 is its 财政局. */
const withoutOwnZone = (name: string, region: string | null): string => {
  const { zoneWords, zoneEnds } = regionWords();
  if (region === null || !zoneEnds.has(region.at(-1))) return name;
  const zone = [...zoneWords].find((ending) => region.endsWith(ending) && name.startsWith(ending));
  return zone === undefined || name.length < zone.length + 3 ? name : name.slice(zone.length);
};

/** The document's own place, or one in which it lies, by the short name that it has: 广安 in a document of 广安市. */
const ownPlace = (context: Key | null, isIt: (short: string) => boolean): { readonly key: Key } | null => {
  const code = context?.slice('region:'.length) ?? '';
  for (const own of [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]) {
    const short = divisions().byCode.get(own)?.short ?? null;
    if (short !== null && isIt(short)) return { key: regionKey(own) };
  }
  return null;
};

/** 天河金融办 in a document of 广州市天河区. */
const countyByShortName = (short: string, context: Key | null): { readonly key: Key } | null => {
  if (context === null) return null;
  const code = context.slice('region:'.length);
  const found = divisions().all.filter((division) => division.short === short);
  const near = found.filter((division) => division.code === code || division.code.startsWith(code.slice(0, 4)));
  const [only, ...others] = near.length > 0 ? near : found;
  return only && others.length === 0 ? { key: regionKey(only.code) } : null;
};

const isGroup = (body: AgencyParts): boolean =>
  body.kind !== 'government' && body.kind !== 'party'
    ? true
    : nameWords().groups.some((ending) => body.core.endsWith(ending));

/** The issuer that 我委, 本局 or a bare 管委会 means; null where the name is another's, no issuer fits, or several do. */
export const selfOf = (name: string, issuers: readonly NamedBody[]): NamedBody | null => {
  const { zoneAlone, zoneOffice } = nameWords();
  const zone = [zoneAlone, zoneOffice];
  const endings = zone.includes(name) ? zone : (selfNames()[name] ?? []);
  const [only, ...others] = issuers.filter((issuer) => endings.some((ending) => issuer.name.endsWith(ending)));
  return only && others.every((other) => other.name === only.name) ? only : null;
};

/** Whether a name is one that a body gives itself. */
export const isSelf = (name: string): boolean => Object.hasOwn(selfNames(), name);
