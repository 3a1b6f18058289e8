// Functions that stand for their agencies: 民政、财政、教育等部门, 市审计部门.
//
// Several functions before 部门 name an agency each; one does so behind a level, or where the department is charged with
// something. Agencies in full among them are found as such. A level before other words and 部门 names one too (县住房管理部门).
// Never 区农业农村局等部门, which names the bureau itself, nor 科技部门 alone.
import { maybe, type Stretch, sign, within, words } from '../rules/stretch.ts';
import { findNameWords, nameWords } from '../vocabulary/agency-names.ts';
import type { AgencyName } from './agency-names/types.ts';
import type { RegionName } from './regions.ts';

type Place = { readonly start: number; readonly end: number };
type FunctionName = Place & { readonly stands: 'function' | 'department' | 'authority' };

/** The functions of a sentence, and its departments by one function; `places` are its regions. */
export const findFunctionNames = (
  line: Stretch,
  agencies: readonly AgencyName[],
  places: readonly RegionName[],
): FunctionName[] => {
  const { text } = line.cues;
  if (!line.has('department')) return [];
  const functions = new Map<number, number>();
  for (const { start, end, value } of findNameWords(text))
    if (value.type === 'function') functions.set(start, Math.max(end, functions.get(start) ?? 0));
  const found: FunctionName[] = [];
  for (let at = 0; at < text.length; at++) {
    const items = itemsFrom(text, at, functions, agencies);
    const [first, second] = items;
    const last = items.at(-1);
    if (!first || !last) continue;
    const behind = line.from(last.end);
    const tail = behind.begins('such-as?', second ? 'which*' : 'which|administrative*', 'department');
    const end = tail?.at(-1)?.end ?? last.end;
    if (!tail) continue;
    if (second) found.push(...items.filter((item) => functions.get(item.start) === item.end).map(asFunction));
    // 区农业农村局等部门: the bureau itself is named
    else if (functions.get(at) === first.end && !nameWords().notAlone.has(text.slice(at, first.end)))
      found.push(...departmentAt(line, { start: at, end }, agencies, places));
    at = last.end;
  }
  const others = line.all('department').flatMap((unit) => otherDepartmentAt(line, unit) ?? []);
  return [
    ...found,
    ...others.filter((other) => !found.some(({ start, end }) => start < other.end && other.start < end)),
  ];
};

const asFunction = ({ start, end }: Place): FunctionName => ({ start, end, stands: 'function' });

/** 市财政部门, 广州市财政部门, 国务院教育行政部门; of no place where it is charged with something. */
const departmentAt = (
  line: Stretch,
  { start, end }: Place,
  agencies: readonly AgencyName[],
  places: readonly RegionName[],
): FunctionName[] => {
  const agency = agencies.find((at) => at.end === start);
  // 市水利局组织有关部门: what it does, and with whom
  if (agency) return line.from(start).upTo(end).has('which') ? [] : [{ start: agency.start, end, stands: 'authority' }];
  const place =
    places.find((at) => at.end === start) ??
    line.upTo(start).ends('level', 'grade?')?.at(0) ??
    line.upTo(start).ends('level', sign('('), 'level', maybe('、'), 'level?', sign(')'))?.at(0);
  if (place) return [asFunction({ start: place.start, end })];
  const whose = line.upTo(start).ends('where-it-is', 'of?')?.at(0)?.start ?? start;
  return isCharged(line, whose, end) ? [{ start: whose, end, stands: 'department' }] : [];
};

/** 县住房管理部门: words that no vocabulary has, between a level and 部门. */
const otherDepartmentAt = (line: Stretch, unit: Place): FunctionName | null => {
  const before = line.from(unit.start - 8).upTo(unit.start);
  for (const level of before.all('level')) {
    const own = line.from(level.end).upTo(unit.start);
    const opening = line.upTo(level.start);
    const opens = opening.isEmpty || opening.ends(sign('。;,:、()“” ')) || opening.ends('charged-by|along-with|and');
    if (opens && /^[\u4e00-\u9fff]{2,6}$/.test(own.text) && !nameWords().notDepartment.test(own.text))
      return asFunction({ start: level.start, end: unit.end });
  }
  return null;
};

/** Whether one department is meant, and not the trade: 由财政部门…, 民政部门负责…, 财政部门按…给予…. */
const isCharged = (line: Stretch, start: number, end: number): boolean =>
  (line.upTo(start).ends('charged-by') ?? line.upTo(start).ends('charged-by', words(16), 'of')) !== null ||
  line.from(end).begins('charged-department') !== null ||
  line.from(end).begins(within(24), 'give|hands-out') !== null;

/** The functions side by side from a place on, agencies in full among them. */
const itemsFrom = (
  text: string,
  at: number,
  functions: ReadonlyMap<number, number>,
  agencies: readonly AgencyName[],
): Place[] => {
  const items: Place[] = [];
  for (let from = at; ; ) {
    const end = Math.max(functions.get(from) ?? 0, agencies.find(({ start }) => start === from)?.end ?? 0);
    if (end === 0) return items;
    items.push({ start: from, end });
    if (!nameWords().listJoints.includes(text[end] ?? ' ')) return items;
    from = end + 1;
  }
};
