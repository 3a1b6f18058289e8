// Joins agencies of one text that go by names of different fullness, where the text leaves no choice.
//
// Steps, in order: a function alone is the only bureau with that function (卫健 = 市卫健委), else the only department (人社 =
// 市人社部门); a bureau without level or place is the only one of its full name (财政局 = 市财政局); a name is the end of the only
// longer one, that has a place or zone before it (市财政局 = 云江市财政局, 财政局 = 示范区财政局), or of a level's (省发展改革委).
// Never joins where two would fit.
import { type AgencyKind, type NamedBody, regionKey } from '../../../model/index.ts';
import { fullFunction } from '../../mentions/agency-forms.ts';
import { levelIn } from '../../mentions/agency-parts.ts';
import type { AgencyMention } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import { regionWords } from '../../vocabulary/divisions.ts';
import type { AgencyIdentity } from './agency-identity.ts';

export type NamedAgency = AgencyIdentity & {
  readonly named: NamedBody;
  readonly rule: string;
  readonly kind: AgencyKind;
  readonly stands: AgencyMention['stands'];
  readonly names: Set<string>;
};

/** The agencies, those that are one joined in the one named first. */
export const joinSame = (agencies: readonly NamedAgency[]): NamedAgency[] =>
  [byFunction, byLevel, byDepartment, withoutLevel, bySuffix, byGroup].reduce<NamedAgency[]>(join, [...agencies]);

/** Whether an agency is the other by a name of less fullness. */
type Step = (less: NamedAgency, more: NamedAgency) => boolean;

const join = (agencies: NamedAgency[], isSame: Step): NamedAgency[] => {
  const into = new Map<NamedAgency, NamedAgency>();
  for (const less of agencies) {
    const [more, ...others] = agencies.filter((other) => other !== less && isSame(less, other));
    if (more && others.length === 0) into.set(less, more);
  }
  return agencies.flatMap((agency) => {
    if (into.has(agency)) return [];
    const same = [...into].flatMap(([less, more]) => (more === agency ? [less] : []));
    const all = [agency, ...same].sort((a, b) => a.named.span.start - b.named.span.start);
    const [first] = all;
    return first ? [{ ...agency, named: first.named, names: new Set(all.flatMap(({ names }) => [...names])) }] : [];
  });
};

const byFunction: Step = (less, more) =>
  less.stands === 'function' &&
  more.stands === 'agency' &&
  more.whose !== regionKey('CN') &&
  more.full.startsWith(fullFunction(less.named.name));

/** 市财政 is 市财政局, 区民政部门 区民政局: the only bureau of the same place with the function. */
const byLevel: Step = (less, more) => {
  if (less.stands !== 'treasury' && less.stands !== 'function') return false;
  if (more.stands !== 'agency' || more.kind !== 'government' || less.whose !== more.whose) return false;
  const own = ofLevel(less);
  return own !== null && more.full.startsWith(own) && more.full.length - own.length <= longestForm;
};

// 局, 分局, 委员会
const longestForm = 3;

const byDepartment: Step = (less, more) =>
  less.stands === 'function' &&
  more.stands === 'function' &&
  departmentOf(less) === null &&
  departmentOf(more)?.startsWith(fullFunction(less.named.name)) === true;

/** The function of a department of a level, in full: 市人社部门 → 人力资源社会保障; null of what is none. */
const departmentOf = (agency: NamedAgency): string | null =>
  stretchOf({ text: agency.named.name }).ends('department') === null ? null : ofLevel(agency);

/** The same of any function of a level: 市级财政 → 财政. */
const ofLevel = ({ named }: NamedAgency): string | null => {
  const words = stretchOf({ text: named.name });
  const level = words.begins('level', 'grade?');
  const own = named.name.slice(level?.at(-1)?.end, words.ends('department')?.[0]?.start);
  return level && own !== '' ? fullFunction(own) : null;
};

const withoutLevel: Step = (less, more) =>
  less.stands === 'agency' &&
  more.stands === 'agency' &&
  less.whose === '' &&
  more.whose !== '' &&
  less.full === more.full &&
  less.kind === more.kind;

const bySuffix: Step = (less, more) => {
  const [short, long] = [less.named.name, more.named.name];
  const before = long.slice(0, -short.length);
  if (less.stands !== 'agency' || more.stands !== 'agency' || less.kind !== more.kind || !long.endsWith(short))
    return false;
  const ofOnePlace = levelIn(short) !== null && !less.whose.startsWith('region:') && before.length >= 2;
  const ofTheZone = less.whose === '' && regionWords().zones.flat().includes(before);
  // 省科技厅、发展改革委: in a list of a province's, what alone would be the country's
  const ofTheLevel = less.whose === regionKey('CN') && less.names.size === 1 && isLevelAlone(before);
  return before.length <= 4 && (ofOnePlace || ofTheZone || ofTheLevel);
};

/** 人才安居领导小组, 市人才安居工作领导小组: a group without 工作 or its level. */
const byGroup: Step = (less, more) => {
  if (less.rule !== 'group' || more.rule !== 'group') return false;
  const [short, long] = [less.named.name, more.named.name];
  return short.length < long.length && groupOf(short) === groupOf(long);
};

const groupOf = (name: string): string => {
  const words = stretchOf({ text: name });
  const level = words.begins('level')?.[0]?.end ?? 0;
  const work = words.from(level + 1).first('group-work');
  return work ? name.slice(level, work.start) + name.slice(work.end) : name.slice(level);
};

const isLevelAlone = (words: string): boolean => stretchOf({ text: words }).is('level') !== null;
