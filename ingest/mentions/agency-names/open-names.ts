// Names with an open ending: 大学, 研究院, 公司, 协会, 司, 办公室 …. Their own words stand before; where they begin must be plain.
//
// Signals, in order of precedence: an agency above, directly before its own words (湖南农业大学商学院); a place, level or
// country; the head of an office (综合研究司司长); signs on both sides; a post behind it (…研究院副院长); a university or
// laboratory of its own name.
// Never takes a class (重点实验室), nor the level alone for the beginning of a company.
import type { AgencyKind } from '../../../model/index.ts';
import { type NameHit, nameWords } from '../../vocabulary/agency-names.ts';
import { isClass } from './classes.ts';
import { anchorBefore, isLevel } from './name-start.ts';
import { cutBefore, isHan, mayEnd, type Scene } from './scene.ts';
import type { AgencyName } from './types.ts';

const longestOpenName = 40;

/** The name that an open ending closes; `whole` are the names of other kinds. */
export const openNameAt = (scene: Scene, hit: NameHit, whole: readonly AgencyName[]): AgencyName | null => {
  const { text } = scene;
  const { start, end, value } = hit;
  if (value.type !== 'open' || !mayEnd(text, start, end)) return null;
  // 市科学院 is no 学院
  if (scene.ending.get(end)?.some((other) => other.value.type === 'open' && other.start < start)) return null;
  const { offices, zoneOffice } = nameWords();
  if (whole.some((agency) => agency.end === end) || text.slice(end - zoneOffice.length, end) === zoneOffice)
    return null;
  // 开发区管理局国家税务总局江城市税务局: the chief's own ending is no part of what stands before it
  if (whole.some((agency) => agency.start < start && agency.end > end)) return null;
  const ending = text.slice(start, end);
  const isOffice = offices.includes(ending);
  if (isOffice && ending.length === 1 && isHan(text, end) && !nameWords().behindOffice.test(text.slice(end, end + 3)))
    return null;
  const above = whole.findLast((agency) => agency.end <= start && agency.end >= start - 18);
  // 北交所上市公司 are those listed there
  if (above && value.kind === 'company' && isClass(scene, text.slice(above.end, start), ending, above.end)) return null;
  if (above && ending !== nameWords().organization && isBelow(scene, above, start))
    return start - above.end >= 1 || isOffice
      ? { start: above.start, end, kind: kindBelow(above, value.kind), form: 'open' }
      : null;
  if (
    ending === nameWords().organization &&
    !nameWords().parts.ofTheWorld.some((word) => isOfTheWorld(scene, start, word))
  )
    return null;
  if (isOffice && !nameWords().headOfOffice.test(text.slice(end, end + 3))) return null;
  const from = openStart(scene, hit, Math.max(above?.end ?? 0, start - longestOpenName));
  // 市民营企业…公司: a level alone does not begin the name of a company
  const { levels, kindsBehindLevel } = nameWords();
  if (from !== null && levels.main.includes(text[from] ?? ' ') && !kindsBehindLevel.has(value.kind))
    return value.kind === 'company' && actsFor(scene, from, hit)
      ? { start: from, end, kind: 'company', form: 'open' }
      : null;
  if (from === null || start - from < 2 || isClass(scene, text.slice(from, start), ending, from)) return null;
  return { start: from, end, kind: value.kind, form: 'open' };
};

/** 市文旅集团给予…: a company of a place by a short name, where a sign or a verb of agencies stands behind. */
const actsFor = (scene: Scene, from: number, { start, end }: NameHit): boolean => {
  const { text } = scene;
  const { otherBureaux } = nameWords();
  return (
    isLevel(scene, from) &&
    /^[\u4e00-\u9fff]{2,4}$/.test(text.slice(from + 1, start)) &&
    otherBureaux.behind.test(text.slice(end)) &&
    !otherBureaux.notNames.test(text.slice(from, end)) &&
    !isClass(scene, text.slice(from, start), text.slice(start, end), from)
  );
};

/** 世界卫生组织; elsewhere 组织 is a verb behind a name (市房地产协会组织). */
const isOfTheWorld = (scene: Scene, start: number, word: string): boolean =>
  scene.text.startsWith(word, cutBefore(scene, start));

/** Whether the words between an agency and an ending are those of a part of it. */
const isBelow = (scene: Scene, above: AgencyName, start: number): boolean => {
  const { text } = scene;
  // 某省财政厅某省残疾人联合会: two of one place, whose blank was lost
  const place = scene.placesFrom.get(above.end);
  const isOther = place !== undefined && place.end < start && text.startsWith(place.name, above.start);
  // 市水利局市渔船检验中心: the same of a level
  const { levels } = nameWords();
  const level = text[above.end] ?? '';
  const isOfLevel =
    levels.main.includes(level) &&
    level === text[above.start] &&
    !levels.notBefore.test(text.slice(above.end + 1, above.end + 4));
  return (
    !isOther &&
    !isOfLevel &&
    /^[\u4e00-\u9fff()]*$/.test(text.slice(above.end, start)) &&
    cutBefore(scene, start) <= above.end
  );
};

const kindBelow = (above: AgencyName, kind: AgencyKind): AgencyKind =>
  above.kind === 'university' ? 'university' : kind === 'government' ? above.kind : kind;

const openStart = (scene: Scene, { start, end, value }: NameHit, floor: number): number | null => {
  const { text } = scene;
  // 中国航天建设（集团）总公司
  const bracket =
    value.type === 'open' && value.kind === 'company'
      ? /[\u4e00-\u9fff]{2,12}\([\u4e00-\u9fff]{2,8}\)[\u4e00-\u9fff]{0,10}$/.exec(text.slice(floor, start))
      : null;
  const around = bracket
    ? anchorBefore(scene, start - bracket[0].length + (/\(/.exec(bracket[0])?.index ?? 0), floor)
    : null;
  const anchored = around ?? anchorBefore(scene, start, floor);
  if (anchored !== null) return anchored;
  if (nameWords().offices.includes(text.slice(start, end))) return officeStart(scene, start);
  return (
    standsAlone(scene, start, end) ??
    withPost(scene, start, end) ??
    universityStart(scene, start, end) ??
    laboratoryStart(scene, start, end) ??
    companyStart(scene, start, end)
  );
};

/** 综合研究司司长: the office is named by its head. */
const officeStart = (scene: Scene, start: number): number | null => {
  const from = cutBefore(scene, start);
  return start - from >= 2 && start - from <= 12 ? from : null;
};

/** The name fills the stretch between two signs. */
const standsAlone = (scene: Scene, start: number, end: number): number | null => {
  const { text } = scene;
  if (isHan(text, end) || /[A-Za-z0-9]/.test(text[end] ?? '')) return null;
  let from = start;
  while (from > 0 && isHan(text, from - 1)) from--;
  if (cutBefore(scene, start) !== from || start - from < 2 || start - from > 20) return null;
  return scene.inReferences || (from === 0 && end === text.length) ? from : null;
};

/** 支持华中科技大学: a university has a name of its own, two to eight characters behind a word that names begin behind. */
const universityStart = (scene: Scene, start: number, end: number): number | null => {
  const from = cutBefore(scene, start);
  return scene.text.slice(start, end) === nameWords().university && start - from >= 2 && start - from <= 8
    ? from
    : null;
};

/** 之江实验室, 云雾山实验室: a laboratory named after a hill or a water. */
const laboratoryStart = (scene: Scene, start: number, end: number): number | null => {
  const from = cutBefore(scene, start);
  const { laboratory, landforms } = nameWords();
  const own = scene.text.slice(from, start);
  return scene.text.slice(start, end) === laboratory &&
    /^[\u4e00-\u9fff]{2,4}$/.test(own) &&
    landforms.includes(own.at(-1) ?? ' ')
    ? from
    : null;
};

/** 江城水务集团有限公司: a company by its full name, four to sixteen characters behind a bound. */
const companyStart = (scene: Scene, start: number, end: number): number | null => {
  const from = cutBefore(scene, start);
  const own = scene.text.slice(from, start);
  const { fullCompanies, notCompany } = nameWords();
  return fullCompanies.includes(scene.text.slice(start, end)) &&
    /^[\u4e00-\u9fff]{4,16}$/.test(own) &&
    !notCompany.test(own)
    ? from
    : null;
};

/** 新农村发展研究院副院长: a post behind it shows that one agency is meant. */
const withPost = (scene: Scene, start: number, end: number): number | null => {
  if (!nameWords().postBehind.test(scene.text.slice(end, end + 6))) return null;
  const from = cutBefore(scene, start);
  return start - from >= 2 && start - from <= 16 ? from : null;
};
