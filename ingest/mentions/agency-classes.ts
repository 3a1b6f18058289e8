// Classes of agencies, never one: 各乡镇, 有关部门, 国家有关部委.
import { foldKey, matchesOf } from '../../text/index.ts';
import { type Stretch, sign, within } from '../rules/stretch.ts';
import { findNameWords, nameWords } from '../vocabulary/agency-names.ts';
import { cueShape, stretchOf } from '../vocabulary/cues.ts';
import { lazily } from '../vocabulary/index.ts';
import type { AgencyName } from './agency-names/types.ts';
import { findOffices } from './offices.ts';

/** Whether a name means a class: 各…, 有关部门, …等相关区政府. */
export const isGeneric = (name: string): boolean => {
  if (nameWords().generic.has(name)) return true;
  const whole = stretchOf({ text: name });
  return (
    whole.begins('which|other') !== null ||
    whole.ends('which', 'kind-of-unit?', 'unit|ministries') !== null ||
    whole.ends('which', 'kind-of-unit?', 'unit', sign('('), 'unit', sign(')')) !== null ||
    whole.ends('which', 'class-seat') !== null
  );
};

/** Whether a name means several bodies (市区两级财政), or another in each text. */
export const namesSeveral = (name: string): boolean => {
  const whole = stretchOf({ text: foldKey(name) });
  return (
    namesWhoever(name) ||
    (whole.has('both-grades') ??
      whole.begins('central-and-local') ??
      whole.holds('level|town', 'grade?', sign('、('), 'level|town|park')) !== null
  );
};

/** Whether a name means another body in each text or case: 各区住建局, 受益财政, 中央主管机關, which each law says anew. */
export const namesWhoever = (name: string): boolean => {
  const whole = stretchOf({ text: foldKey(name) });
  return (whole.begins('each-of') ?? whole.begins('purse-of') ?? whole.ends('competent-authority')) !== null;
};

type Place = { readonly start: number; readonly end: number };

/**
 * The classes of running text: those that begin with 各 (各乡镇, 各区政府; 各有关单位 is anybody), and governments of no name
 * behind 由 (由属地政府给予) or where a clause begins with one that gives (属地政府配套给予); offices of no name that give
 * (offices.ts) beside them.
 */
export const findClasses = (line: Stretch, agencies: readonly AgencyName[]): Place[] => {
  const { text } = line.cues;
  const { every, anybody, localGovernments, bureauEndings } = nameWords();
  const words = findNameWords(text).filter(
    ({ start, end, value }) =>
      value.type === 'generic' &&
      (text.startsWith(every, start) || (localGovernments.has(text.slice(start, end)) && isGiver(line, start, end))) &&
      !anybody.some((ending) => text.slice(start, end).endsWith(ending)) &&
      !bureauEndings.includes(text[end] ?? ' ') &&
      text[end] !== '/' && // 各县区/高新区商务局
      !agencies.some((agency) => agency.start <= start && start < agency.end) &&
      !agencies.some((agency) => start < agency.start && agency.start < end && agency.end > end),
  );
  const named = words
    .filter((word) => !words.some((other) => other.start <= word.start && other.end > word.end))
    .map(({ start, end }) => ({ start, end: withAside(text, end) }));
  const beside = (at: Place): boolean => besideAll([...named, ...agencies], at);
  // 所在区人民政府 is more than 区人民政府
  const offices = findOffices(line).filter(
    (at) => beside(at) || agencies.some(({ start, end }) => at.start < start && end === at.end && besideAll(named, at)),
  );
  const seats = findSeatsOfLevels(line).filter((at) => beside(at) && besideAll(offices, at));
  return [...named, ...offices, ...seats].sort((a, b) => a.start - b.start);
};

const besideAll = (others: readonly Place[], at: Place): boolean =>
  !others.some(({ start, end }) => start < at.end && at.start < end);

const seatsOfLevels = lazily(() =>
  cueShape('(?<=^|[,;。:、]|{charged-by})(?:{level}、){1,3}{level}{seat-of-place}(?!{another-word-of-seat})', 'g'),
);

/** 市、县人民政府 where a name may begin: the governments of every place. */
const findSeatsOfLevels = (line: Stretch): Place[] =>
  matchesOf(line.text, seatsOfLevels()).map(({ index, 0: found }) => ({
    start: line.start + index,
    end: line.start + index + found.length,
  }));

const isGiver = (line: Stretch, start: number, end: number): boolean => {
  const before = line.upTo(start);
  if (before.ends('charged-by')) return true;
  return (before.isEmpty || before.ends(sign(',;。:')) !== null) && line.from(end).begins(within(16), 'give') !== null;
};

/** 属地政府(管委会): with the class in brackets that it stands for too. */
const withAside = (text: string, end: number): number => {
  const aside = /^\(([\u4e00-\u9fff]{2,8})\)/.exec(text.slice(end));
  return aside && nameWords().seatLike.some((ending) => aside[1]?.endsWith(ending)) ? end + aside[0].length : end;
};

/** 国家有关部委. */
export const findMinistries = (line: Stretch): Place[] =>
  line.all('the-state').flatMap(({ start, end }) => {
    const found = line.from(end).begins('which', 'ministries');
    return found ? [{ start, end: found.at(-1)?.end ?? end }] : [];
  });
