// The names in a list of agencies: （市教委、市经济信息化委和各区政府）.
//
// Signs part names; 和 and 及 only between two whole names. Never splits a name that holds 和 (政务和大数据局), nor 各县、区人民政府.
import { maybe, type Stretch } from '../../rules/stretch.ts';
import { nameWords } from '../../vocabulary/agency-names.ts';
import { isGeneric } from '../agency-classes.ts';
import type { AgencyName } from '../agency-names/types.ts';

type Range = readonly [start: number, end: number];

/** The names in a stretch, in its order; `agencies` are those of the text that are known by name. */
export const namesInList = (list: Stretch, agencies: readonly AgencyName[]): Range[] => {
  const { text } = list.cues;
  const { joints } = nameWords();
  const classes = new Set(list.all('such-as').map((cue) => cue.start));
  const names: Range[] = [];
  let start = list.start;
  let depth = 0;
  for (let i = list.start; i < list.end; i++) {
    const sign = text[i] ?? '';
    if (/[(〈<〔“]/.test(sign)) depth++;
    if (/[)〉>〕”]/.test(sign)) depth--;
    if (depth > 0 || (sign === '、' && isOneClass(list, start, i, agencies))) continue;
    const others = classes.has(i) ? othersAt(list, i) : null;
    const parts =
      /[、，,；;/ ]/.test(sign) ||
      (joints.includes(sign) && endsName(list, start, i, agencies) && startsName(list, i + 1, agencies));
    if (others === null && !parts) continue;
    names.push(...namesInPiece(list.from(start).upTo(i), agencies));
    start = others ?? i + 1;
    i = start - 1;
  }
  names.push(...namesInPiece(list.from(start), agencies));
  return names;
};

/** 等市级有关部门, and what may stand in brackets behind it: （单位）. */
const andOthers = ['such-as', 'level?', 'grade?', 'which*', 'unit'] as const;
const orUnits = [maybe('('), 'unit?', maybe(')')] as const;

/** Where the list goes on behind 等省有关部门和 or 等有关部门和单位， at a place; null where none stands there. */
const othersAt = (list: Stretch, at: number): number | null => {
  const rest = list.from(at);
  const others =
    rest.begins(...andOthers, 'and', 'which*', 'unit') ??
    rest.begins(...andOthers, ...orUnits) ??
    rest.begins('such-as');
  const end = others?.at(-1)?.end ?? at;
  return others && nameWords().listJoints.some((joint) => list.cues.text.startsWith(joint, end)) ? end + 1 : null;
};

/** 各县、区人民政府, 各市、州、县人民政府 and 各市(州)、县(市、区)政府 are one name each; 各镇(街道)、县经开区 are two. */
const isOneClass = (list: Stretch, start: number, at: number, agencies: readonly AgencyName[]): boolean => {
  const each = list.from(start).begins('each-of')?.[0];
  return (
    each !== undefined &&
    areLevels(list.from(each.end).upTo(at)) &&
    list.from(at + 1).begins('level|town') !== null &&
    !agencies.some((agency) => agency.start === at + 1 && (agency.form === 'zone' || agency.form === 'bureau'))
  );
};

/** 市、州; 市(州). */
const areLevels = (words: Stretch): boolean => {
  const next = words.begins(maybe('、(〔'), 'level|town', maybe(')〕'));
  const end = (next?.[0]?.end ?? words.start) + (/[)〕]/.test(words.cues.text[next?.[0]?.end ?? -1] ?? '') ? 1 : 0);
  return next !== null && (end >= words.end || areLevels(words.from(end)));
};

/** 会展办 in 会展办和招商局: an agency, or words with a bureau's ending. */
const endsName = (list: Stretch, start: number, end: number, agencies: readonly AgencyName[]): boolean =>
  agencies.some((agency) => agency.end === end) ||
  (end - start >= 3 && nameWords().bureaux.some((ending) => list.cues.text.slice(start, end).endsWith(ending)));

const startsName = (list: Stretch, at: number, agencies: readonly AgencyName[]): boolean =>
  agencies.some((agency) => agency.start === at) ||
  isGeneric(list.cues.text.slice(at, list.end).split(/[、，,；;]/)[0] ?? '');

const longestName = 24;
// 16 characters: what is longer before a known name is a clause that ends in it.
const longestPlain = 16;

/** One piece of a list without signs and a trailing 等 or contact; two names side by side where both are whole. */
const namesInPiece = (piece: Stretch, agencies: readonly AgencyName[]): Range[] => {
  const name = trimmed(beforeLabel(piece, agencies));
  const { start, end, text } = name;
  if (isListNote(name)) return [];
  if (end - start < 2 || !/^[\u4e00-\u9fffA-Za-z0-9()〔〕<>·“”、—-]+$/.test(text) || /\d{3}/.test(text)) return [];
  const inside = agencies.filter((agency) => agency.start >= start && agency.end <= end);
  if (areTiles(inside, start, end)) return inside.map((agency) => [agency.start, agency.end]);
  const joint = inside[0] === undefined ? lostBlank(name) : null;
  if (joint !== null) return [...namesInPiece(name.upTo(joint), agencies), ...namesInPiece(name.from(joint), agencies)];
  if (end - start > longestName || (end - start > longestPlain && inside.at(-1)?.end === end))
    return inside.map((agency) => [agency.start, agency.end]);
  if (inside.length === 1 && inside[0]?.start === start && inside[0].end === end) return [[start, end]];
  const known = inside.at(-1)?.end === end || endsLikeAgency(name);
  return known && !nameWords().notInList.test(text) ? [[start, end]] : [];
};

/** 市科技局 in 市科技局完成时限：年底: what another label runs on behind a name that is known, its blank lost. */
const beforeLabel = (piece: Stretch, agencies: readonly AgencyName[]): Stretch => {
  if (!/^[^:：]+[:：]/.test(piece.text)) return piece;
  const known = agencies.find((agency) => agency.start === piece.start);
  return known && /^[\u4e00-\u9fff]{2,8}[:：]/.test(piece.from(known.end).text) ? piece.upTo(known.end) : piece;
};

/** Whether words that are no known name end like one (江临金控集团, 滨江县), or in its function (发改). */
const endsLikeAgency = (name: Stretch): boolean => isGeneric(name.text) || nameWords().listEnding.test(name.text);

/** A piece without the signs around it, a contact in brackets, and 等有关部门 or 等按职责分工负责 behind it. */
const trimmed = (piece: Stretch): Stretch => {
  const lead = /^[\s:：“”"]*/.exec(piece.text)?.[0].length ?? 0;
  let name = piece.from(piece.start + lead);
  const shared = name.first('such-as')?.start ?? name.end;
  if (name.from(shared).is('such-as', 'per', 'own?', 'duty-noun?', 'division', 'takes-charge?', 'carrying-out?'))
    name = name.upTo(shared);
  const bracket = /[(〈〔][^()〈〉〔〕]*[)〉〕]?$/.exec(name.text);
  if (bracket && isAside(name, bracket)) name = name.upTo(name.start + bracket.index);
  for (;;) {
    const signs = /[\s“”"。]*$/.exec(name.text)?.[0].length ?? 0;
    const bare = name.upTo(name.end - signs);
    const others =
      bare.ends(...andOthers, 'and', 'which*', 'unit') ?? bare.ends(...andOthers, ...orUnits) ?? bare.ends('such-as');
    const next = others ? bare.upTo(others.at(0)?.start ?? bare.end) : bare;
    if (next.end === name.end) return name;
    name = next;
  }
};

/** A contact, or the other name of a bureau: 发展改革局(商务局); not 各镇人民政府(街道办事处). */
const isAside = (name: Stretch, bracket: RegExpExecArray): boolean =>
  bracket[0].startsWith('〈') ||
  name.from(name.start + bracket.index).has('contact') !== null ||
  (!isGeneric(name.text) && nameWords().bureaux.some((ending) => bracket[0].slice(0, -1).endsWith(ending)));

/** （…、市财政局，列第一位的为牵头单位，下同）: a note on the list, no name. */
const isListNote = (name: Stretch): boolean =>
  name.is('below-same') !== null ||
  (name.begins('list-all') !== null && name.end - name.start <= 14) ||
  (name.end - name.start <= 24 && name.begins('list-order') !== null && name.has('leading|list-role') !== null);

/** Whether names fill the piece side by side without a sign. */
const areTiles = (inside: readonly AgencyName[], start: number, end: number): boolean =>
  inside.length > 1 &&
  inside[0]?.start === start &&
  inside.at(-1)?.end === end &&
  inside.every((agency, i) => i === 0 || agency.start === inside[i - 1]?.end);

/** 财政局公安局: where the blank between two bureaux was lost. */
const lostBlank = (name: Stretch): number | null => {
  const { bureau, bureauEndings } = nameWords();
  const at = name.text.indexOf(bureau) + 1;
  const rest = name.text.length - at;
  return at >= 3 && at <= 9 && rest >= 3 && rest <= 9 && bureauEndings.includes(name.text.at(-1) ?? ' ')
    ? name.start + at
    : null;
};
