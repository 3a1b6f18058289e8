// Finds the bodies that a sentence names, each with what it does there.
//
// Signals, in order of precedence: a role word with ： and a list behind it (责任单位：科创局、建设局), names taken as they stand; a
// bracket whose names bear 负责, 牵头, 配合 or nothing else (（市科委牵头，市财政局配合）); functions before 等部门 with a duty
// (发改、财政、科技等部门要…); any name of body-names.ts, its role by the words around it (agency-roles.ts).
// Never splits a name that holds 和 (政务和大数据局). A class of bodies (各部门) is generic, and kept only where it has a role.
import type { AgencyKind } from '../../model/index.ts';
import { sourceQuote } from '../layout/index.ts';
import type { AgencyMention, Sentence } from '../types.ts';
import { findNameWords, kindOf, nameWords } from '../vocabulary/agency-names.ts';
import { agencyWords } from '../vocabulary/agency-roles.ts';
import { findAgencyNames } from './agency-names/find-names.ts';
import type { AgencyName } from './agency-names/types.ts';
import { rolesOf } from './agency-roles.ts';
import { findDatabases } from './databases.ts';
import { findRegions, type RegionName } from './regions.ts';
import { simplified } from './simplified.ts';

type Role = AgencyMention['role'];
type Found = {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly rule: string;
  readonly kind: AgencyKind;
};

/** The bodies of a sentence by place. `aliases` are names that the text itself gives to bodies. */
export const findAgencyMentions = (
  source: string,
  sentence: Sentence,
  index: number,
  places: readonly RegionName[] = findRegions(simplified(sentence.text)),
  aliases: ReadonlyMap<string, AgencyKind> = new Map(),
): AgencyMention[] => {
  const text = simplified(sentence.text);
  const named = findAgencyNames(text, places, sentence.zone === 'references');
  const bodies = withAliases(
    text,
    withAliases(text, named, aliases),
    /[我本][委局厅部办会署行管]/.test(text) ? selves() : none,
  );
  const listed = [...roleLists(text, bodies), ...roleBrackets(text, bodies)];
  const stems = functionLists(text, bodies);
  const together = [...bodies, ...classesOf(text, bodies)].sort((a, b) => a.start - b.start);
  const roles = rolesOf(text, together);
  const free = together.map(
    ({ start, end, rule, kind }, i): Found => ({ start, end, role: roles[i] ?? 'mention', rule, kind }),
  );
  const seats = bodies.flatMap((body) => seatsOf(text, body));
  const databases = findDatabases(text, bodies, places).map(
    (at): Found => ({ ...at, role: 'mention', rule: 'database', kind: 'other' }),
  );
  const all = [...withoutOverlaps([...listed, ...stems, ...free, ...ministries(text)]), ...seats, ...databases];
  return all.flatMap((found) => {
    const name = sentence.text.slice(found.start, found.end);
    const isClass = found.rule === 'generic' || isGeneric(simplified(name));
    if (isClass && found.role === 'mention') return [];
    return [
      {
        type: 'agency' as const,
        rule: found.rule,
        sentence: index,
        at: { start: found.start, end: found.end },
        ...sourceQuote(source, sentence, found.start, found.end),
        name,
        kind: kindWithin(simplified(name), found.kind),
        generic: isClass,
        role: found.role,
      },
    ];
  });
};

/** 江城大学科学技术处 is a part of the university, and 某学会专业委员会 of the society, whatever it ends in. */
const kindWithin = (name: string, kind: AgencyKind): AgencyKind => {
  if (kind !== 'government') return kind;
  const whole = Object.entries(nameWords().open).filter(
    ([word, of]) =>
      /university|association|institute|company/.test(of) && name.indexOf(word) >= 2 && !name.endsWith(word),
  );
  const [, above] = whole.sort(([a], [b]) => name.indexOf(a) - name.indexOf(b))[0] ?? [];
  return above === undefined ? kind : kindOf(above);
};

/** What kind of body a name tells; government where it does not. */
export const agencyKind = (name: string): AgencyKind => {
  const bodies = findAgencyNames(name, findRegions(name));
  const whole = bodies.findLast((body) => body.end === name.length);
  if (whole) return whole.kind;
  const { open, party } = nameWords();
  if (party.some((ending) => name.endsWith(ending))) return 'party';
  const ending = Object.keys(open)
    .filter((word) => name.endsWith(word))
    .sort((a, b) => b.length - a.length)[0];
  const kind = findNameWords(ending ?? '').findLast(({ value }) => value.type === 'open')?.value;
  return kind?.type === 'open' ? kind.kind : 'government';
};

/** Whether a name means a class of bodies: 各…, 有关部门. */
export const isGeneric = (name: string): boolean =>
  /^(?:各|有关|相关|其他|其它)/.test(name) ||
  /(?:各|有关|相关)(?:责任|职能|主管|业务|行业)?(?:部门|单位|部委|机构|区政府|区人民政府)$/.test(name) ||
  nameWords().generic.has(name);

/** 市委、市政府专题领导小组 names the two whose group it is. */
const seatsOf = (text: string, body: AgencyName): Found[] =>
  body.rule !== 'group'
    ? []
    : [...text.slice(body.start, body.end).matchAll(/[省市区县州](?:委(?!员)|(?:人民)?政府)/g)].map((found) => ({
        start: body.start + found.index,
        end: body.start + found.index + found[0].length,
        role: 'mention',
        rule: 'seat',
        kind: found[0].endsWith('委') ? 'party' : 'government',
      }));

/** The first of those that share characters: lists before names in the open. */
const withoutOverlaps = (found: readonly Found[]): Found[] => {
  const kept: Found[] = [];
  for (const one of found) if (!kept.some((other) => other.start < one.end && one.start < other.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
};

/** What a body calls itself: 我委, 本局. */
const selves = (): ReadonlyMap<string, AgencyKind> => {
  selfNames ??= new Map(Object.keys(agencyWords().selves).map((word) => [word, 'government'] as const));
  return selfNames;
};
const none: ReadonlyMap<string, AgencyKind> = new Map();
let selfNames: ReadonlyMap<string, AgencyKind> | undefined;

const withAliases = (
  text: string,
  bodies: readonly AgencyName[],
  aliases: ReadonlyMap<string, AgencyKind>,
): readonly AgencyName[] => {
  if (aliases.size === 0) return bodies;
  const found: AgencyName[] = [...bodies];
  for (const [alias, kind] of aliases)
    for (let at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + alias.length)) {
      const end = at + alias.length;
      if (!found.some((body) => body.start < end && at < body.end)) found.push({ start: at, end, kind, rule: 'group' });
    }
  return found.sort((a, b) => a.start - b.start);
};

/** 责任单位：甲、乙；配合单位：丙 – each list up to the next role word, a stop or the closing bracket. */
const roleLists = (text: string, bodies: readonly AgencyName[]): Found[] => {
  const { roles, role } = agencyWords();
  const heads = [...text.matchAll(role)];
  return heads.flatMap((head, i) => {
    const from = head.index + head[0].length;
    const next = heads[i + 1];
    const to = Math.min(listEnd(text, from), next ? next.index : text.length);
    const word = /^[\u4e00-\u9fff]+/.exec(head[0])?.[0] ?? '';
    const as = roles[word] === 'lead' || roles[word] === 'support' ? roles[word] : 'responsible';
    return splitNames(text, from, to, bodies).map(([start, end]) =>
      listed(text, start, end, as, 'responsible-list', bodies),
    );
  });
};

const listed = (
  text: string,
  start: number,
  end: number,
  role: Role,
  rule: string,
  bodies: readonly AgencyName[],
): Found => {
  const body = bodies.find((at) => at.start === start && at.end === end);
  return { start, end, role, rule, kind: body?.kind ?? agencyKind(text.slice(start, end)) };
};

/** （市科委牵头，市财政局、各区按职责分工负责）, and （市科委、市财政局） at the end of a heading or sentence. */
const roleBrackets = (text: string, bodies: readonly AgencyName[]): Found[] =>
  [...text.matchAll(/[(（【[]((?:[^()（）【】[\]]|\([^()]*\)){2,120}?)[)）】\]]/g)].flatMap((found) => {
    const from = found.index + 1;
    const content = found[1] ?? '';
    if (/[:：《]/.test(content)) return [];
    const groups = bracketGroups(content);
    if (groups.some((group) => group.role !== null))
      return groups.flatMap(({ start, end, role }) =>
        role === null
          ? []
          : splitNames(text, from + start, from + end, bodies).map(([a, b]) =>
              listed(text, a, b, role, 'responsible-bracket', bodies),
            ),
      );
    const names = splitNames(text, from, from + content.length, bodies);
    const closes = /^[。；;]?\s*$/.test(text.slice(found.index + found[0].length));
    const all = names.every(
      ([a, b]) => isGeneric(text.slice(a, b)) || bodies.some((body) => body.start === a && body.end === b),
    );
    const alone = found[0].length === text.trimEnd().length; // what is left of a heading without its title
    const opens = alone || (/[\u4e00-\u9fff。；;,，]\s*$/.test(text.slice(0, found.index)) && found.index > 4);
    const hasBureau = bodies.some(
      (body) => body.start >= from && body.end <= from + content.length && /bureau|zone|seat|party/.test(body.rule),
    );
    return closes && all && opens && hasBureau
      ? names.map(([a, b]) => listed(text, a, b, 'responsible', 'responsible-bracket', bodies))
      : [];
  });

type Group = { readonly start: number; readonly end: number; readonly role: Role | null };

/** The stretches of a bracket with the role that ends each: 甲牵头，乙、丙配合. */
const bracketGroups = (content: string): Group[] => {
  const groups: Group[] = [];
  let start = 0;
  const duty =
    /(?:[按依]照?(?:各自)?(?:职责|职能)?分工(?:负责)?|(?:共同|联合|统筹|具体|组织)?(?:总?牵头|负责牵头|负责|承办|配合|参与|参加|协助))(?:落实|实施|组织实施|推进|办理|配合)?/g;
  for (const found of content.matchAll(duty)) {
    const word = found[0];
    const role = /牵头/.test(word) ? 'lead' : /配合|参与|参加|协助/.test(word) ? 'support' : 'responsible';
    const tail = content[found.index + word.length] ?? '';
    if (tail !== '' && !/[,，;；、。]/.test(tail)) continue;
    const lead = /^(?:[,，;；、。]|由|分别由)+/.exec(content.slice(start))?.[0].length ?? 0;
    const joint = content.slice(start + lead, found.index).indexOf('会同');
    if (joint > 0) {
      groups.push({ start: start + lead, end: start + lead + joint, role: role === 'support' ? 'responsible' : role });
      groups.push({ start: start + lead + joint + 2, end: found.index, role: 'support' });
    } else groups.push({ start: start + lead, end: found.index, role });
    start = found.index + word.length;
  }
  return groups;
};

/** A list of bodies ends at a closing bracket or a stop. */
const listEnd = (text: string, from: number): number => {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (/[(（]/.test(sign)) depth++;
    else if (/[)）\]】]/.test(sign)) {
      if (depth === 0) return i;
      depth--;
    } else if (/[。;；]/.test(sign) && depth === 0) return i;
  }
  return text.length;
};

/** Spans of the names in a list; 、 ， and blanks part them, 和 and 及 only between two whole names. */
const splitNames = (text: string, from: number, to: number, bodies: readonly AgencyName[]): [number, number][] => {
  const names: [number, number][] = [];
  let start = from;
  const push = (end: number): void => {
    names.push(...wholeNames(text, start, end, bodies));
    start = end + 1;
  };
  let depth = 0;
  for (let i = from; i < to; i++) {
    const sign = text[i] ?? '';
    if (/[(（]/.test(sign)) depth++;
    if (/[)）]/.test(sign)) depth--;
    if (depth > 0) continue;
    // 各县、区人民政府 is one name
    if (sign === '、' && /^各(?:[县市区]|乡镇)$/.test(text.slice(start, i)) && /[县市区乡镇街]/.test(text[i + 1] ?? ''))
      continue;
    // 能源局等省有关部门和各市人民政府
    const others =
      sign === '等' ? /^等[省市区县]?(?:有关|相关|各)?(?:部门|单位)[和及与、,，]/.exec(text.slice(i, to)) : null;
    if (others) {
      push(i);
      i += others[0].length - 1;
      start = i + 1;
    } else if (/[、，,；;/ ]/.test(sign)) push(i);
    else if (/[和及与]/.test(sign) && endsName(text, start, i, bodies) && startsName(text, i + 1, to, bodies)) push(i);
  }
  push(to);
  return names;
};

/** 会展办 in 会展办和招商局: a body, or words with a bureau's ending. */
const endsName = (text: string, start: number, end: number, bodies: readonly AgencyName[]): boolean =>
  bodies.some((body) => body.end === end) ||
  (end - start >= 3 && nameWords().bureaux.some((ending) => text.slice(start, end).endsWith(ending)));

const startsName = (text: string, at: number, to: number, bodies: readonly AgencyName[]): boolean =>
  bodies.some((body) => body.start === at) || isGeneric(text.slice(at, to).split(/[、，,；;]/)[0] ?? '');

/** One piece of a list: without signs, 由 and a trailing 等 or contact; two names side by side where both are whole. */
const wholeNames = (text: string, from: number, to: number, bodies: readonly AgencyName[]): [number, number][] => {
  let [a, b] = [from, to];
  while (a < b && /[\s:：“”"]/.test(text[a] ?? '')) a++;
  const bracket = /\([^()]*\)?$/.exec(text.slice(a, b));
  if (bracket && agencyWords().contact.some((word) => bracket[0].includes(word))) b = a + bracket.index;
  b -= /(?:等(?:有关|相关|各)?(?:部门|单位|机构)?|[\s“”"。])*$/.exec(text.slice(a, b))?.[0].length ?? 0;
  // （…、市财政局，列第一位的为牵头单位，下同）: a note on the list, no name
  if (listNote.test(text.slice(a, b))) return [];
  if (b - a < 2 || !/^[\u4e00-\u9fffA-Za-z0-9()·“”、]+$/.test(text.slice(a, b)) || /\d{3}/.test(text.slice(a, b)))
    return [];
  const inside = bodies.filter((body) => body.start >= a && body.end <= b);
  const first = inside[0];
  const tiles =
    inside.length > 1 &&
    first?.start === a &&
    inside.at(-1)?.end === b &&
    inside.every((body, i) => i === 0 || body.start === inside[i - 1]?.end);
  if (tiles) return inside.map((body) => [body.start, body.end]);
  // 财政局公安局: the blank between them was lost
  const joint = /^[\u4e00-\u9fff]{2,8}局(?=[\u4e00-\u9fff]{2,8}[局委办厅]$)/.exec(text.slice(a, b));
  if (joint && !first)
    return [...wholeNames(text, a, a + joint[0].length, bodies), ...wholeNames(text, a + joint[0].length, b, bodies)];
  if (b - a > 24) return inside.map((body) => [body.start, body.end]);
  return [[a, b]];
};

const listNote =
  /^(?:[以本]?下[均皆]?同|各责任单位.{0,8}|(?:排[列名]?|列|位于|第一|首位|序号).{0,10}为?(?:牵头|责任|主责).{0,6})$/;

/** 民政、财政、教育等部门应…: functions that stand for their bureaus, where they have a duty. */
const functionLists = (text: string, bodies: readonly AgencyName[]): Found[] => {
  if (!text.includes('部门')) return [];
  const functions = new Map<number, number>();
  for (const { start, end, value } of findNameWords(text))
    if (value.type === 'function') functions.set(start, Math.max(end, functions.get(start) ?? 0));
  const found: Found[] = [];
  for (let at = 0; at < text.length; at++) {
    const items: [number, number][] = [];
    let from = at;
    for (;;) {
      const end = Math.max(functions.get(from) ?? 0, bodies.find((body) => body.start === from)?.end ?? 0);
      if (end === 0) break;
      items.push([from, end]);
      if (!/[、和及与]/.test(text[end] ?? '')) break;
      from = end + 1;
    }
    const last = items.at(-1)?.[1] ?? at;
    const tail = (items.length > 1 ? /^等?(?:各|有关|相关)*部门/ : /^等?(?:各|有关|相关|行政|主管)*部门/).exec(
      text.slice(last),
    );
    // 区农业农村局等部门: the bureau itself is named
    if (!tail || (items.length === 1 && !functions.has(at))) continue;
    const level = /[省市区县]$/.test(text.slice(0, at));
    const after = text.slice(last + tail[0].length);
    if (items.length < 2 && !level && !/^(?:负责|牵头|会同|承担|组织实施|审核|拨付)/.test(after)) continue;
    const before = text.slice(0, at);
    const { duties, notDuties, support, by } = agencyWords();
    const begins = /(?:^|[。；;,，:：\s])(?:[省市区县]|由)?$/.test(before) || by.test(before);
    const role: Role | null =
      !begins || notDuties.test(after)
        ? null
        : support.test(after)
          ? 'support'
          : duties.test(after)
            ? 'responsible'
            : null;
    // 市审计部门 alone keeps its level and ending; of several each is named by its function
    const named: [number, number][] = items.length > 1 ? items : [[level ? at - 1 : at, last + tail[0].length]];
    if (role) for (const [start, end] of named) found.push({ start, end, role, rule: 'functions', kind: 'government' });
    at = last;
  }
  return found;
};

/** Classes of bodies: 各乡镇, 各区政府; 各有关单位 in running text is anybody. */
const classesOf = (text: string, bodies: readonly AgencyName[]): Omit<Found, 'role'>[] => {
  if (!text.includes('各')) return [];
  const words = findNameWords(text).filter(
    (word) =>
      word.value.type === 'generic' &&
      /^各(?!.*(?:部门|单位)$)/.test(text.slice(word.start, word.end)) &&
      !bodies.some((body) => body.start <= word.start && word.start < body.end) &&
      !bodies.some((body) => word.start < body.start && body.start < word.end && body.end > word.end),
  );
  return words
    .filter((word) => !words.some((other) => other.start <= word.start && other.end > word.end))
    .map(({ start, end }) => ({ start, end, kind: 'government', rule: 'generic' }));
};

/** 国家有关部委 */
const ministries = (text: string): Found[] =>
  [...text.matchAll(/(?:国家|中央)(?:有关|相关)部委/g)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
    role: 'support',
    rule: 'generic',
    kind: 'government',
  }));
