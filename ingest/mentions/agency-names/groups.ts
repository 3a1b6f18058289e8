// Groups set up for one purpose: 龙虾产业工作领导小组, 市委、市政府专题领导小组, 评审专家组.
//
// Signals for where a name begins, in order of precedence: 中共; 成立, 组建 before it; the two whose group it is (市委、市政府…);
// a place at the beginning of the clause; a place, level or country before it; a place or level before what it is to
// do (市推进…指挥部); a bound 4 to 16 characters before it.
import { nameWords } from '../../vocabulary/agency-names.ts';
import { anchorBefore, isLevel, placeEnding } from './name-start.ts';
import { cutBefore, type Scene } from './scene.ts';
import type { AgencyName } from './types.ts';

const longestGroupName = 30;

export const groupAt = (scene: Scene, start: number, end: number): AgencyName | null => {
  const { text } = scene;
  const { groupWords } = nameWords();
  const found = (from: number): AgencyName => ({ start: from, end, kind: 'other', form: 'group' });
  const before = text.slice(Math.max(0, start - longestGroupName), start);
  const party = Math.max(...nameWords().partyNames.map((name) => before.lastIndexOf(name)));
  if (party >= 0 && /^[\u4e00-\u9fff]+$/.test(before.slice(party))) return found(start - before.length + party);
  const setUp = groupWords.setUp.exec(before);
  // 成立工作专班: it has no name
  if (setUp && groupWords.noNames.includes(before.slice(setUp[0].length))) return null;
  if (setUp && !before.slice(setUp[0].length).includes(groupWords.of))
    return found(start - before.length + setUp[0].length);
  if (groupWords.meetings.some((word) => text.slice(start, end).startsWith(word))) {
    const place = placeEnding(scene, start);
    return place ? found(place.start) : null; // 省政府常务会议 is the government
  }
  const seats = groupWords.seats.exec(before);
  if (seats) return found(start - (seats[1]?.length ?? 0));
  const clause = /(?:^|[。；;,，:：])([\u4e00-\u9fff]{4,})$/.exec(before)?.[1] ?? '';
  const place = clause === '' ? undefined : scene.placesFrom.get(start - clause.length);
  if (place && place.end < start && !groupWords.notInName.some((word) => text.slice(place.end, start).includes(word)))
    return found(place.start);
  const from = anchorBefore(scene, start, 0);
  if (from !== null && start > from) return found(from);
  const cut = cutBefore(scene, start);
  const whose = beforePurpose(scene, cut) ?? beforeQuotes(scene, start);
  if (whose !== null) return found(whose);
  const named = text.slice(cut, start);
  const isName =
    named.length >= 4 && named.length <= 16 && !groupWords.notGroups.some((word) => named.startsWith(word));
  return isName ? found(cut) : null;
};

/** 市推进渔港改造工作指挥部: where the place or level stands whose group it is, before what the group is to do. */
const beforePurpose = (scene: Scene, cut: number): number | null => {
  const purpose = nameWords().groupWords.purposes.find((word) => scene.text.endsWith(word, cut));
  if (purpose === undefined) return null;
  const at = cut - purpose.length;
  return placeEnding(scene, at)?.start ?? (isLevel(scene, at - 1) ? at - 1 : null);
};

/** 市“三农”改革领导小组, 市推进职能转变和“三农”改革领导小组: the same, where a part of the name stands in quotes. */
const beforeQuotes = (scene: Scene, start: number): number | null => {
  const part = /“[^“”]{1,12}”[\u4e00-\u9fff]{0,8}$/.exec(
    scene.text.slice(Math.max(0, start - longestGroupName), start),
  )?.[0];
  if (part === undefined) return null;
  const at = start - part.length;
  if (isLevel(scene, at - 1)) return at - 1;
  return placeEnding(scene, at)?.start ?? beforeJoined(scene, cutBefore(scene, at)) ?? anchorBefore(scene, at, 0);
};

/** 市推进渔港建设和: what a group is to do may be two things. */
const beforeJoined = (scene: Scene, cut: number): number | null =>
  beforePurpose(scene, cut) ??
  (nameWords().joints.includes(scene.text[cut - 1] ?? ' ') ? beforePurpose(scene, cutBefore(scene, cut - 1)) : null);
