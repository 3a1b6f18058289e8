// Finds the names of bodies in running text: 市科委, 上海市经济和信息化委员会技术进步处, 县委县政府, 湖南农业大学商学院.
//
// Signals, in order of precedence:
//   national  a name of the vocabulary (工信部)
//   bureau    functions with an ending (科技 + 工业和信息化 + 局), with a place, a level (市) or a bound before it
//   party     组织部, 市委统战部
//   seat      政府, 委 behind a place or level
//   zone      管委会 behind a zone or its own words
//   group     领导小组, 专家组 … with own words: set up here (成立…), of a place, or bounded on the left
//   open      大学, 研究院, 公司, 协会 … that begin with a place, the country, a body above, or stand alone between signs
// The longest name wins. Never takes an ending that begins another word (建设部分), a class (重点实验室, 商业银行), 部 as such, or
// functions alone (科技部门).
import type { AgencyKind } from '../../model/index.ts';
import { type BodyHit, bodyWords, findBodyWords, nationalBodies } from '../vocabulary/bodies.ts';
import { regionWords } from '../vocabulary/divisions.ts';
import type { RegionName } from './regions.ts';

export type BodyName = {
  readonly start: number;
  readonly end: number;
  readonly kind: AgencyKind;
  readonly rule: 'national' | 'bureau' | 'party' | 'seat' | 'zone' | 'group' | 'open';
};

/** What is known of a text before its bodies: its words by where they end, its places, where names may begin. */
type Scene = {
  readonly text: string;
  readonly ending: ReadonlyMap<number, readonly BodyHit[]>;
  readonly places: ReadonlyMap<number, RegionName>;
  /** Where a name may begin, ascending: behind a sign or a word such as 由. */
  readonly cuts: readonly number[];
  readonly hits: readonly BodyHit[];
  readonly inReferences: boolean;
};

/** The bodies of a text by place; `places` are its regions. In a list of references a name may stand between any two signs. */
export const findBodies = (text: string, places: readonly RegionName[], inReferences = false): BodyName[] =>
  longest(candidates(text, places, inReferences));

/** The body that a name begins with, where more follows: 湖南农业大学 of 湖南农业大学商学院; null where it is of one piece. */
export const bodyAbove = (name: string, places: readonly RegionName[]): BodyName | null =>
  candidates(name, places, false)
    .filter((body) => body.start === 0 && body.end < name.length)
    .sort((a, b) => b.end - a.end)[0] ?? null;

const candidates = (text: string, places: readonly RegionName[], inReferences: boolean): BodyName[] => {
  const hits = findBodyWords(text);
  if (!hits.some(({ value }) => endTypes.has(value.type) || value.type === 'open')) return [];
  const scene = { ...readScene(text, places, hits), inReferences };
  const found: BodyName[] = [];
  for (const hit of scene.hits) {
    const body = bodyAt(scene, hit);
    if (body) found.push(body);
  }
  const whole = longest(found);
  const open = scene.hits.flatMap((hit) => openBodyAt(scene, hit, whole) ?? []);
  const sure = longest([...whole, ...open]);
  return [...sure, ...besides(scene, sure), ...found];
};

/** 市教育局、前海管理局: a name of a plain ending that stands in one list with a sure one. */
const besides = (scene: Scene, sure: readonly BodyName[]): BodyName[] => {
  const { text } = scene;
  const ends = new Set(sure.map((body) => body.end));
  const starts = new Set(sure.map((body) => body.start));
  const found: BodyName[] = [];
  for (const { start, end, value } of scene.hits) {
    const kind =
      value.type === 'open' ? value.kind : value.type === 'bureau' || value.type === 'zone' ? 'government' : null;
    if (kind === null || /^[司处委办署厅]$/.test(text.slice(start, end)) || !mayEnd(text, start, end)) continue;
    const from = cutBefore(scene, start);
    if (start - from < 2 || start - from > 8 || isClass(text.slice(from, start), text.slice(start, end), from, scene))
      continue;
    const behind = /[、和及与]/.test(text[from - 1] ?? '') && ends.has(from - 1);
    const ahead = /[、和及与]/.test(text[end] ?? '') && starts.has(end + 1) && kind !== 'company';
    if ((!behind && !ahead) || sure.some((body) => body.start < end && from < body.end)) continue;
    found.push({ start: from, end, kind, rule: value.type === 'open' ? 'open' : 'bureau' });
    ends.add(end);
  }
  return found;
};

const readScene = (
  text: string,
  places: readonly RegionName[],
  hits: readonly BodyHit[],
): Omit<Scene, 'inReferences'> => {
  const ending = new Map<number, BodyHit[]>();
  for (const hit of hits) {
    const known = ending.get(hit.end);
    if (known) known.push(hit);
    else ending.set(hit.end, [hit]);
  }
  return { text, ending, places: new Map(places.map((place) => [place.end, place])), cuts: findCuts(text, hits), hits };
};

const han = /[\u4e00-\u9fff]/;
const isHan = (text: string, at: number): boolean => han.test(text[at] ?? '');

/** Behind signs, and behind words that names begin behind, unless these are part of another word (对外, 经济). */
const findCuts = (text: string, hits: readonly BodyHit[]): number[] => {
  const holds = hits.filter(
    ({ value }) => value.type === 'hold' || value.type === 'function' || value.type === 'national',
  );
  const cuts = new Set<number>([0]);
  for (let i = 0; i < text.length; i++) if (!isHan(text, i)) cuts.add(i + 1);
  let h = 0;
  for (const { start, end, value } of hits) {
    if (value.type !== 'begin') continue;
    while (h < holds.length && (holds[h]?.end ?? 0) < start - 20) h++;
    let held = false;
    for (let k = h; k < holds.length && (holds[k]?.start ?? 0) <= start; k++) {
      const hold = holds[k];
      if (hold && hold.start <= start && end <= hold.end && hold.end - hold.start > end - start) held = true;
    }
    if (!held) cuts.add(end);
  }
  return [...cuts].sort((a, b) => a - b);
};

/** The last place at or before `at` where a name may begin. */
const cutBefore = (scene: Scene, at: number): number => {
  let low = 0;
  let high = scene.cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scene.cuts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return scene.cuts[low - 1] ?? 0;
};

const isCut = (scene: Scene, at: number): boolean => cutBefore(scene, at) === at;

const endTypes: ReadonlySet<string> = new Set(['national', 'bureau', 'short', 'party', 'seat', 'zone', 'group']);

const bodyAt = (scene: Scene, hit: BodyHit): BodyName | null => {
  const { value, start, end } = hit;
  if (!endTypes.has(value.type) || !mayEnd(scene.text, start, end)) return null;
  switch (value.type) {
    case 'national':
      return nationalAt(scene, hit);
    case 'bureau':
      return bureauAt(scene, start, end);
    case 'short':
      return shortAt(scene, start, end);
    case 'party': {
      const left = extendLeft(scene, start);
      const alone = !bodyWords().onlyWithPlace.has(scene.text.slice(start, end)) && isCut(scene, start);
      return left.placed || alone ? { start: left.start, end, kind: 'party', rule: 'party' } : null;
    }
    case 'seat': {
      const left = extendLeft(scene, start);
      const from = left.placed ? left.start : townBefore(scene, start, end);
      return from === null ? null : { start: from, end, kind: value.kind, rule: 'seat' };
    }
    case 'zone':
      return zoneBodyAt(scene, start, end);
    case 'group':
      return groupAt(scene, start, end);
    default:
      return null;
  }
};

/** Whether a word ends here and does not begin another: 局限, 建设部分. */
const mayEnd = (text: string, start: number, end: number): boolean => {
  const { notBefore } = bodyWords();
  for (let from = start; from < end; from++)
    if (notBefore[text.slice(from, end)]?.some((word) => text.startsWith(word, end))) return false;
  return true;
};

const nationalAt = (scene: Scene, { start, end, value }: BodyHit): BodyName | null => {
  if (value.type !== 'national') return null;
  const { text } = scene;
  const { notBefore, onlyBefore } = nationalBodies();
  const only = onlyBefore[text.slice(start, end)];
  if (notBefore[text.slice(start, end)]?.some((word) => text.startsWith(word, end))) return null;
  if (only && !only.some((word) => text.startsWith(word, end))) return null;
  // 市委组织部 is not 中央…; 上海市财政部 is none: what looks national behind a place is that place's.
  if (scene.places.has(start) || /[省市区县州]/.test(text[start - 1] ?? '')) {
    if (value.kind === 'government' && !/^(?:国家|中国|全国)/.test(value.full)) return null;
  }
  return { start, end, kind: value.kind, rule: 'national' };
};

const bureauAt = (scene: Scene, start: number, end: number): BodyName | null => {
  const functions = functionsBefore(scene, start);
  if (functions === null) return null;
  const left = extendLeft(scene, functions.start);
  const alone = functions.count > 1 || !bodyWords().notAlone.has(scene.text.slice(functions.start, start));
  if (!left.placed && (!alone || !isCut(scene, functions.start))) return null;
  return { start: left.start, end, kind: left.party ? 'party' : 'government', rule: 'bureau' };
};

/** The functions that stand before an ending, the longest from the right: 科技 + 工业和信息化. */
const functionsBefore = (scene: Scene, at: number): { start: number; count: number } | null => {
  let start = at;
  let count = 0;
  for (;;) {
    const word = longestEnding(scene, start, 'function');
    const joint =
      count > 0 && /[和与及]/.test(scene.text[start - 1] ?? '') ? longestEnding(scene, start - 1, 'function') : null;
    const next = word ?? joint;
    if (!next) return count > 0 ? { start, count } : null;
    start = next.start;
    count++;
  }
};

const longestEnding = (scene: Scene, end: number, type: BodyHit['value']['type']): BodyHit | null =>
  scene.ending.get(end)?.find(({ value }) => value.type === type) ?? null;

const shortAt = (scene: Scene, start: number, end: number): BodyName | null => {
  const left = extendLeft(scene, start);
  const name = scene.text.slice(start, end);
  if (!left.placed && (bodyWords().onlyWithPlace.has(name) || !isCut(scene, start))) return null;
  return { start: left.start, end, kind: left.party ? 'party' : kindOfShort(name), rule: 'bureau' };
};

const kindOfShort = (name: string): AgencyKind =>
  /[联协]$|工商联|贸促会|工会|供销社/.test(name)
    ? 'association'
    : /纪工委|党工委|党政办/.test(name)
      ? 'party'
      : name === '人行'
        ? 'bank'
        : 'government';

type Left = { readonly start: number; readonly placed: boolean; readonly party: boolean };

/** What stands before the words of a name: 中共 + 广州市天河区 + 委. */
const extendLeft = (scene: Scene, at: number): Left => {
  const { text } = scene;
  let start = at;
  let party = false;
  if (text[at - 1] === '委' && (isLevel(scene, at - 2) || placeEnding(scene, at - 1))) {
    start = at - 1;
    party = true;
  }
  const above = /(?:国家|中国|中央|全国)$/.exec(text.slice(Math.max(0, start - 2), start));
  if (above) return { start: start - 2, placed: true, party };
  const body = scene.ending.get(start)?.find(({ value }) => value.type === 'national');
  if (body) return { start: body.start, placed: true, party };
  const place = placeEnding(scene, start);
  if (place) return { start: withParty(text, place.start), placed: true, party };
  if (text.slice(start - 3, start) === '自治区') return { start: start - 3, placed: true, party };
  if (isLevel(scene, start - 1) || /各[省市区县州旗(),、]{1,8}$/.test(text.slice(Math.max(0, start - 9), start))) {
    const every = /(?:各[省市区县州旗(),、]{0,7}|有关|相关)$/.exec(text.slice(Math.max(0, start - 9), start - 1));
    return { start: withParty(text, start - 1 - (every?.[0].length ?? 0)), placed: true, party };
  }
  return { start: party ? at : start, placed: false, party: false };
};

const withParty = (text: string, start: number): number => {
  const word = /(?:中国共产党|中共)$/.exec(text.slice(Math.max(0, start - 5), start));
  return word ? start - word[0].length : start;
};

const placeEnding = (scene: Scene, end: number): { readonly start: number } | null => {
  const place = scene.places.get(end);
  if (place) return place;
  const county = longestEnding(scene, end, 'county');
  // 比如 is a county too
  if (county && isCut(scene, county.start) && longestEnding(scene, end, 'begin')?.start !== county.start) return county;
  const from = cutBefore(scene, end - 1);
  return end - from <= 14 && endsZone(scene.text.slice(from, end)) ? { start: from } : null;
};

/** 南沙开发区: a zone's ending with words of its own. */
export const endsZone = (words: string): boolean =>
  regionWords().zones.some((group) =>
    group.some((ending) => words.endsWith(ending) && words.length >= ending.length + 2),
  );

/** Whether the character is a level of government: 市科委, but not 城市管理. */
const isLevel = (scene: Scene, at: number): boolean => {
  const { text } = scene;
  if (
    !/[省市区县州旗镇]/.test(text[at] ?? '') ||
    /^(?:[级内属]|外(?!事|办|经贸|汇|侨))/.test(text.slice(at + 1, at + 4))
  )
    return false;
  if (
    bodyWords().levelWords.some(
      (word) => text.endsWith(word, at + 1) || text.slice(at + 1 - word.length, at + 1) === word,
    )
  )
    return false;
  return isCut(scene, at) || /[省市区县委府局厅会室办院全各我本关]/.test(text[at - 1] ?? '');
};

/** 大岗镇人民政府, 容桂街道办事处: towns and streets stand in no table; their names have two to four characters. */
const townBefore = (scene: Scene, start: number, end: number): number | null => {
  const { text } = scene;
  const isStreet = text.startsWith('街道', start);
  if (isStreet ? isCut(scene, start) : !/[镇乡]/.test(text[start - 1] ?? '')) return null;
  const from = cutBefore(scene, start - 1);
  const place = [...scene.places.values()].find((at) => at.start === from && at.end < start);
  const own = text.slice(place?.end ?? from, isStreet ? start : start - 1);
  return /^[\u4e00-\u9fff]{2,4}$/.test(own) && !/各|有关|相关|[街区乡镇]$/.test(own) && end > start ? from : null;
};

const zoneBodyAt = (scene: Scene, start: number, end: number): BodyName | null => {
  const { text } = scene;
  const place = placeEnding(scene, start);
  if (place) return { start: withParty(text, place.start), end, kind: 'government', rule: 'zone' };
  if (text.slice(start, end) === '管委会' && isCut(scene, start))
    return { start, end, kind: 'government', rule: 'zone' };
  const from = cutBefore(scene, start);
  const own = text.slice(from, start);
  return (endsZone(own) || /^[\u4e00-\u9fff]{2,6}(?:地区|片区|港区|园区|新城|景区|度假区|风景区)$/.test(own)) &&
    own.length <= 20
    ? { start: from, end, kind: 'government', rule: 'zone' }
    : null;
};

const longestGroupName = 30;

const groupAt = (scene: Scene, start: number, end: number): BodyName | null => {
  const { text } = scene;
  const found = (from: number): BodyName => ({ start: from, end, kind: 'other', rule: 'group' });
  const before = text.slice(Math.max(0, start - longestGroupName), start);
  const setUp = /.*(?:成立|设立|组建|建立)(?:了|由)?(?=[\u4e00-\u9fff、“”"]{2,}$)/.exec(before);
  if (setUp && !/的/.test(before.slice(setUp[0].length))) return found(start - before.length + setUp[0].length);
  if (/^常务会/.test(text.slice(start, end))) {
    const place = placeEnding(scene, start);
    return place ? found(place.start) : null; // 省政府常务会议 is the government
  }
  // 市委、市政府专题领导小组; 某区扶持青年返乡创业专项小组
  const seats =
    /(?:^|[^\u4e00-\u9fff]|经|由|向|在|报)([省市区县州]委、?[省市区县州](?:人民)?政府[\u4e00-\u9fff]{0,16})$/.exec(
      before,
    );
  if (seats) return found(start - (seats[1]?.length ?? 0));
  const clause = /(?:^|[。；;,，:：])([\u4e00-\u9fff]{4,})$/.exec(before)?.[1] ?? '';
  const place = clause === '' ? undefined : placeStarting(scene, start - clause.length);
  if (place && place.end < start && !/[由经向报]|要求|明确|会同|依托|[的了]/.test(text.slice(place.end, start)))
    return found(place.start);
  const from = anchorBefore(scene, start, 0);
  if (from !== null && start > from) return found(from);
  const cut = cutBefore(scene, start);
  return start - cut >= 4 && start - cut <= 16 ? found(cut) : null;
};

const placeStarting = (scene: Scene, at: number): RegionName | undefined =>
  [...scene.places.values()].find((place) => place.start === at);

/**
 * The place, level, country or national body that the words before `at` begin with, the nearest one.
 * 和 does not end the search (中国创新战略和政策研究中心), other words do.
 */
const anchorBefore = (scene: Scene, at: number, floor: number): number | null => {
  let from = Math.max(floor, cutBefore(scene, at));
  while (!anchorAt(scene, from, at)) {
    if (from <= floor || !/[和与及]/.test(scene.text[from - 1] ?? '')) return null;
    from = Math.max(floor, cutBefore(scene, from - 1));
  }
  return from;
};

const anchorAt = (scene: Scene, start: number, end: number): boolean => {
  const { text } = scene;
  for (const place of scene.places.values()) if (place.start === start && place.end <= end) return true;
  if (/^(?:中国|国家|全国|中华|国际|世界)/.test(text.slice(start, end))) return true;
  if (regionWords().countries.some((country) => text.startsWith(country, start))) return true;
  return /[省市区县]/.test(text[start] ?? '') && isLevel(scene, start) && end - start >= 3;
};

const longestOpenName = 40;

/** A name of an open ending: where it begins must be plain. */
const openBodyAt = (scene: Scene, hit: BodyHit, whole: readonly BodyName[]): BodyName | null => {
  const { text } = scene;
  const { start, end, value } = hit;
  if (value.type !== 'open' || !mayEnd(text, start, end)) return null;
  if (whole.some((body) => body.end === end) || text.slice(end - 5, end) === '管理委员会') return null;
  const ending = text.slice(start, end);
  const isOffice = /^(?:司|处|办公室|办公厅)$/.test(ending);
  if (
    isOffice &&
    ending.length === 1 &&
    isHan(text, end) &&
    !/^(?:副?[司处]长|负责|牵头|会同|联系|共同|及|和|与|、)/.test(text.slice(end, end + 3))
  )
    return null;
  const above = whole.findLast((body) => body.end <= start && body.end >= start - 18);
  if (
    above &&
    start - above.end >= 0 &&
    /^[\u4e00-\u9fff()]*$/.test(text.slice(above.end, start)) &&
    cutBefore(scene, start) <= above.end
  )
    return start - above.end >= 1 || isOffice
      ? { start: above.start, end, kind: kindBelow(above, value.kind), rule: 'open' }
      : null;
  if (isOffice && !/^副?[司处]长/.test(text.slice(end, end + 3))) return null;
  const floor = Math.max(above?.end ?? 0, start - longestOpenName);
  const bracket =
    value.kind === 'company' &&
    /[\u4e00-\u9fff]{2,12}\([\u4e00-\u9fff]{2,8}\)[\u4e00-\u9fff]{0,10}$/.exec(text.slice(floor, start));
  const from =
    (bracket ? anchorBefore(scene, start - bracket[0].length + (/\(/.exec(bracket[0])?.index ?? 0), floor) : null) ??
    anchorBefore(scene, start, floor) ??
    (isOffice
      ? officeStart(scene, start)
      : (standsAlone(scene, start, end) ??
        withPost(scene, start, end) ??
        universityStart(scene, start, end) ??
        laboratoryStart(scene, start, end)));
  // 市民营企业…公司: a level alone does not begin the name of a company
  if (from !== null && /[省市区县]/.test(text[from] ?? '') && !/government|institute|other/.test(value.kind))
    return null;
  if (from === null || start - from < 2 || isClass(text.slice(from, start), ending, from, scene)) return null;
  return { start: from, end, kind: value.kind, rule: 'open' };
};

const kindBelow = (above: BodyName, kind: AgencyKind): AgencyKind =>
  above.kind === 'university' ? 'university' : kind === 'government' ? above.kind : kind;

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
  return scene.text.slice(start, end) === '大学' && start - from >= 2 && start - from <= 8 ? from : null;
};

/** 之江实验室, 云雾山实验室: a laboratory named after a hill or a water. */
const laboratoryStart = (scene: Scene, start: number, end: number): number | null => {
  const from = cutBefore(scene, start);
  return scene.text.slice(start, end) === '实验室' &&
    /^[\u4e00-\u9fff]{1,3}[山岭峰湖江河海湾岛]$/.test(scene.text.slice(from, start))
    ? from
    : null;
};

/** 新农村发展研究院副院长: a post behind it shows that one body is meant. */
const withPost = (scene: Scene, start: number, end: number): number | null => {
  if (
    !/^(?:党委书记|副?(?:院长|所长|主任|校长|会长|理事长|秘书长|董事长|总经理)|教授|研究员|院士|博士生?导师)/.test(
      scene.text.slice(end, end + 6),
    )
  )
    return null;
  const from = cutBefore(scene, start);
  return start - from >= 2 && start - from <= 16 ? from : null;
};

/** 上海市重点实验室: what is left without the place is a class. */
const isClass = (own: string, ending: string, from: number, scene: Scene): boolean => {
  const place = [...scene.places.values()].find((at) => at.start === from);
  const words = place
    ? scene.text.slice(place.end, from + own.length)
    : own.replace(/^(?:中国|国家|全国|[省市区县])/, '');
  const { classes } = bodyWords();
  for (let k = 0; k < ending.length; k++) {
    const list = classes[ending.slice(k)];
    const before = words + ending.slice(0, k);
    if (
      list?.some(
        (word) =>
          before === word || (k === 0 && /(?:室|研究中心|公司|银行|集团|大学)$/.test(ending) && before.endsWith(word)),
      )
    )
      return true;
  }
  return words === '' && !/大学$|学院$/.test(ending);
};

/** The longest of those that share characters; the first where they are as long. */
const longest = (bodies: readonly BodyName[]): BodyName[] => {
  const kept: BodyName[] = [];
  for (const body of [...bodies].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || body.start >= last.end) kept.push(body);
    else if (body.end - body.start > last.end - last.start) kept[kept.length - 1] = body;
  }
  return kept;
};
