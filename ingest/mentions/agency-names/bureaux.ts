// Bureaux: functions with an ending (科技 + 工业和信息化 + 局), short names (科委), and the agencies of the whole country (工信部).
import type { AgencyKind } from '../../../model/index.ts';
import { type NameHit, nameWords, nationalAgencies } from '../../vocabulary/agency-names.ts';
import type { RegionName } from '../regions.ts';
import { isLevel, startBefore } from './name-start.ts';
import { cutBefore, isCut, type Scene } from './scene.ts';
import type { AgencyName } from './types.ts';

/** The agency of the whole country that a word names; none where a place before it makes it that place's. */
export const nationalAt = (scene: Scene, { start, end, value }: NameHit): AgencyName | null => {
  if (value.type !== 'national') return null;
  const { text } = scene;
  const { notBefore, onlyBefore } = nationalAgencies();
  const only = onlyBefore[text.slice(start, end)];
  if (notBefore[text.slice(start, end)]?.some((word) => text.startsWith(word, end))) return null;
  // 兵团发展改革委 is another's
  if (only && (!only.some((word) => text.startsWith(word, end)) || !isCut(scene, start))) return null;
  // 市委组织部 is not 中央…; 上海市财政部 is none: what looks national behind a place is that place's.
  const { levels, nationwide } = nameWords();
  const placed = scene.places.has(start) || levels.ofPlaces.includes(text[start - 1] ?? ' ');
  if (placed && value.kind === 'government' && !nationwide.some((word) => value.full.startsWith(word))) return null;
  return { start, end, kind: value.kind, form: value.office ? 'authority' : 'national' };
};

/**
 * 市科技局, 科技工业和信息化局: functions with a place, a level or a bound before them; other words between a level and an ending.
 */
export const bureauAt = (scene: Scene, ending: number, end: number): AgencyName | null => {
  const functions = functionsBefore(scene, ending);
  if (functions === null) return otherBureauAt(scene, ending, end);
  const left = startBefore(scene, functions.start);
  // 财政部税务总局 are two
  if (left.national && isNational(scene.text.slice(functions.start, end))) return null;
  const alone = functions.count > 1 || !nameWords().notAlone.has(scene.text.slice(functions.start, ending));
  if (!left.placed && (!alone || !isCut(scene, functions.start))) return otherBureauAt(scene, ending, end);
  return { start: left.start, end, kind: left.party ? 'party' : 'government', form: 'bureau' };
};

/**
 * 市住新局、区国动办、青山区园区办: words that no vocabulary has, between a level or place and an ending, where a sign or a verb of
 * agencies stands behind, or 由 before.
 */
const otherBureauAt = (scene: Scene, start: number, end: number): AgencyName | null => {
  const { text } = scene;
  const { levels, otherBureaux } = nameWords();
  if (!otherBureaux.endings.includes(text.slice(start, end))) return null;
  const from = cutBefore(scene, start - 1);
  const charged = otherBureaux.before.some((word) => text.endsWith(word, from));
  if (!charged && !otherBureaux.behind.test(text.slice(end))) return null;
  const place = scene.placesFrom.get(from);
  if (!place && (!levels.main.includes(text[from] ?? ' ') || !isLevel(scene, from))) return null;
  const { provincial } = otherBureaux;
  const ofProvince = place ? isProvince(place) : provincial['behind']?.includes(text[from] ?? ' ');
  if (provincial['endings']?.includes(text.slice(start, end)) && !ofProvince) return null;
  const own = text.slice(place?.end ?? from + 1, start);
  return /^[\u4e00-\u9fff]{2,6}$/.test(own) && !otherBureaux.notNames.test(text.slice(from, end))
    ? { start: from, end, kind: 'government', form: 'bureau' }
    : null;
};

/** Codes of provinces end in four zeros (GB/T 2260). */
const isProvince = ({ codes }: RegionName): boolean => codes.some((code) => code.endsWith('0000'));

const isNational = (name: string): boolean => nationalAgencies().forms.has(name);

/**
 * The functions that stand before an ending, those that reach farthest: 科技 + 工业和信息化, 住房城乡建设 + 交通 in
 * 住房城乡建设和交通局, where 城乡建设和交通 is one as well.
 */
const functionsBefore = (scene: Scene, ending: number): { start: number; count: number } | null => {
  // by the place that is reached, the fewest functions that reach it; what is added is gone through as well
  const reached = new Map([[ending, 0]]);
  let start = ending;
  for (const [at, count] of reached) {
    start = Math.min(start, at);
    for (const word of functionsEnding(scene, at, count > 0))
      if (!reached.has(word.start)) reached.set(word.start, count + 1);
  }
  const count = reached.get(start) ?? 0;
  return count > 0 ? { start, count } : null;
};

/** The functions that end at a place, or before a joint there. */
const functionsEnding = ({ text, ending }: Scene, at: number, mayJoin: boolean): readonly NameHit[] => {
  const isFunction = ({ value }: NameHit): boolean => value.type === 'function';
  const words = ending.get(at)?.filter(isFunction) ?? [];
  if (words.length > 0 || !mayJoin || !nameWords().joints.includes(text[at - 1] ?? ' ')) return words;
  return ending.get(at - 1)?.filter(isFunction) ?? [];
};

/** 市科委, 团区委: a name in which one character stands for the function. */
export const shortAt = (scene: Scene, start: number, end: number): AgencyName | null => {
  const left = startBefore(scene, start);
  const name = scene.text.slice(start, end);
  if (!left.placed && (nameWords().onlyWithPlace.has(name) || !isCut(scene, start))) return null;
  return { start: left.start, end, kind: left.party ? 'party' : kindOfShort(name), form: 'bureau' };
};

const kindOfShort = (name: string): AgencyKind =>
  nameWords().shortKinds.find(({ ending }) => name.endsWith(ending))?.kind ?? 'government';
