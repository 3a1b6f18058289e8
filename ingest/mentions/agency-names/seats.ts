// Seats of power behind a place or level (市政府, 县委), departments of the party, and what runs a zone (高新区管委会).
import { nameWords } from '../../vocabulary/agency-names.ts';
import { regionWords } from '../../vocabulary/divisions.ts';
import { endsZone, isLevel, placeEnding, startBefore, withParty } from './name-start.ts';
import { cutBefore, isCut, type Scene } from './scene.ts';
import type { AgencyName } from './types.ts';

/** 市委统战部, 组织部. */
export const partyAt = (scene: Scene, start: number, end: number): AgencyName | null => {
  const left = startBefore(scene, start);
  const alone = !nameWords().onlyWithPlace.has(scene.text.slice(start, end)) && isCut(scene, start);
  return left.placed || alone ? { start: left.start, end, kind: 'party', form: 'party' } : null;
};

/** 市政府, 自治区人民政府, 大岗镇人民政府. */
export const seatAt = (scene: Scene, start: number, end: number, kind: AgencyName['kind']): AgencyName | null => {
  const left = startBefore(scene, start);
  if (isOfSeveral(scene, start) || isBesideLevel(scene, start)) return null;
  // 城关镇人民政府: behind 关 stands no level here
  const isTown = left.placed && left.start === start - 1 && nameWords().towns.includes(scene.text[left.start] ?? ' ');
  const town = left.placed && !isTown ? null : townBefore(scene, start, end);
  const from = town ?? (left.placed ? left.start : null);
  return from === null ? null : { start: from, end, kind, form: 'seat' };
};

/** 鼓励区市县政府: those of three levels side by side are a class. */
const isOfSeveral = ({ text, places }: Scene, start: number): boolean => {
  const { levels, every } = nameWords();
  const signs = [1, 2, 3].map((back) => text[start - back] ?? ' ');
  return (
    signs.every((sign) => levels.main.includes(sign)) &&
    text[start - 4] !== every &&
    !places.has(start) &&
    !places.has(start - 1)
  );
};

/** 市、县人民政府: of every place, where a level alone stands beside another. */
const isBesideLevel = (scene: Scene, start: number): boolean => {
  const { text, places } = scene;
  const { main } = nameWords().levels;
  return (
    main.includes(text[start - 1] ?? ' ') &&
    text[start - 2] === '、' &&
    main.includes(text[start - 3] ?? ' ') &&
    !places.has(start) &&
    !places.has(start - 2)
  );
};

/** 大岗镇人民政府, 容桂街道办事处: towns and streets stand in no table; their names have two to four characters. */
const townBefore = (scene: Scene, start: number, end: number): number | null => {
  const { text } = scene;
  const { street, towns, notTown } = nameWords();
  const isStreet = text.startsWith(street, start);
  if (isStreet ? isCut(scene, start) : !towns.includes(text[start - 1] ?? ' ')) return null;
  const from = cutBefore(scene, start - 1);
  const place = [...scene.places.values()].find((at) => at.start === from && at.end < start);
  const own = text.slice(place?.end ?? from, isStreet ? start : start - 1);
  return /^[\u4e00-\u9fff]{2,4}$/.test(own) && !notTown.test(own) && end > start ? from : null;
};

/** 东湖高新区管委会, 滨湖地区管委会; 管委会 alone where a name may begin. */
export const zoneAgencyAt = (scene: Scene, start: number, end: number): AgencyName | null => {
  const { text } = scene;
  const { zoneAlone, zoneOwn } = nameWords();
  const found = (from: number): AgencyName => ({ start: from, end, kind: 'government', form: 'zone' });
  const place = placeEnding(scene, start);
  if (place) return found(withParty(text, place.start));
  if (text.slice(start, end) === zoneAlone && isCut(scene, start)) return found(start);
  // 区管委会: in a zone the level is its own
  if (text.slice(start, end) === zoneAlone && isLevel(scene, start - 1)) return found(start - 1);
  const from = cutBefore(scene, start);
  const own = text.slice(from, start);
  // 高新区管委会: of the text's own place, as 财政局 is
  if (text.slice(start, end) === zoneAlone && regionWords().zoneWords.has(own)) return found(from);
  return (endsZone(own) || zoneOwn.test(own)) && own.length <= 20 ? found(from) : null;
};
