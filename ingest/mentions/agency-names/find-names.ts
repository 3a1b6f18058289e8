// Finds the names of agencies in running text: 市科委, 上海市经济和信息化委员会技术进步处, 县委县政府, 湖南农业大学商学院.
//
// Steps: the scene (words, places, bounds) is read once; each ending proposes a name of its kind; open endings are
// read with those names known; plain endings beside a sure name join it; of names that share characters the longest
// stays. Kinds:
//   national  a name of the vocabulary (工信部)
//   bureau    functions with an ending (科技 + 工业和信息化 + 局), with a place, a level (市) or a bound before it
//   party     组织部, 市委统战部
//   seat      政府, 委 behind a place or level
//   zone      管委会 behind a zone or its own words
//   group     领导小组, 专家组 … with own words: set up here (成立…), of a place, or bounded on the left
//   open      大学, 研究院, 公司, 协会 … that begin with a place, the country, an agency above, or stand alone between signs
// Never takes an ending that begins another word (建设部分), a class (重点实验室, 商业银行), 部 as such, or functions alone (科技部门).
import { findNameWords, type NameHit } from '../../vocabulary/agency-names.ts';
import type { RegionName } from '../regions.ts';
import { bureauAt, nationalAt, shortAt } from './bureaux.ts';
import { groupAt } from './groups.ts';
import { localSeats } from './local-seats.ts';
import { openNameAt } from './open-names.ts';
import { mayEnd, readScene, type Scene } from './scene.ts';
import { partyAt, seatAt, zoneAgencyAt } from './seats.ts';
import { besideSure } from './side-by-side.ts';
import type { AgencyName } from './types.ts';

/**
 * The agencies of a text by place; `places` are its regions. In a list of references a name may stand between any two
 * signs.
 */
export const findAgencyNames = (text: string, places: readonly RegionName[], inReferences = false): AgencyName[] =>
  longest(candidates(text, places, inReferences));

/** The agency that a name begins with, where more follows: 湖南农业大学 of 湖南农业大学商学院; null where it is of one piece. */
export const agencyAbove = (name: string, places: readonly RegionName[]): AgencyName | null =>
  candidates(name, places, false)
    .filter((agency) => agency.start === 0 && agency.end < name.length)
    .sort((a, b) => b.end - a.end)[0] ?? null;

const endTypes: ReadonlySet<string> = new Set(['national', 'bureau', 'short', 'party', 'seat', 'zone', 'group']);

const candidates = (text: string, places: readonly RegionName[], inReferences: boolean): AgencyName[] => {
  const hits = findNameWords(text);
  if (!hits.some(({ value }) => endTypes.has(value.type) || value.type === 'open')) return [];
  const scene = readScene(text, places, hits, inReferences);
  const found = hits.flatMap((hit) => nameAt(scene, hit) ?? []);
  found.push(...localSeats(text, found));
  const whole = longest(found);
  const open = hits.flatMap((hit) => openNameAt(scene, hit, whole) ?? []);
  const sure = longest([...whole, ...open]);
  return [...sure, ...besideSure(scene, sure), ...found];
};

/** The name that a word ends, by its kind; open endings are read later. */
const nameAt = (scene: Scene, hit: NameHit): AgencyName | null => {
  const { value, start, end } = hit;
  if (!endTypes.has(value.type) || !mayEnd(scene.text, start, end)) return null;
  switch (value.type) {
    case 'national':
      return nationalAt(scene, hit);
    case 'bureau':
      return bureauAt(scene, start, end);
    case 'short':
      return shortAt(scene, start, end);
    case 'party':
      return partyAt(scene, start, end);
    case 'seat':
      return seatAt(scene, start, end, value.kind);
    case 'zone':
      return zoneAgencyAt(scene, start, end);
    case 'group':
      return groupAt(scene, start, end);
    default:
      return null;
  }
};

/** The longest of those that share characters; the first where they are as long. */
const longest = (agencies: readonly AgencyName[]): AgencyName[] => {
  const kept: AgencyName[] = [];
  for (const agency of [...agencies].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || agency.start >= last.end) kept.push(agency);
    else if (agency.end - agency.start > last.end - last.start) kept[kept.length - 1] = agency;
  }
  return kept;
};
