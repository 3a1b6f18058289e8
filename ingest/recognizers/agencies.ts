// Finds the bodies that a sentence names with a role: 责任单位：科创局、建设局.
//
// Signals, in order of precedence: a role word of the vocabulary with ： and a list behind it, in brackets or at the start of
// a line; a bracket that ends in 负责, 牵头 or 配合.
// Never splits a name that holds 和 (政务和大数据局), and marks a class of bodies (各部门) as generic.
import type { AgencyKind } from '../../model/index.ts';
import { sourceQuote } from '../layout/index.ts';
import type { AgencyMention, Sentence } from '../types.ts';
import { mapping, readVocabulary, wordList, wordMap } from '../vocabulary/index.ts';

const words = () =>
  readVocabulary('agencies', (value) => {
    const file = mapping(value, 'agencies.yml');
    const roles = wordMap(file['roles'], 'roles');
    const names = Object.keys(roles).sort((a, b) => b.length - a.length);
    return {
      endings: Object.entries(wordMap(file['endings'], 'endings')).sort(([a], [b]) => b.length - a.length),
      generic: wordList(file['generic'], 'generic'),
      roles,
      role: new RegExp(`(${names.join('|')})[:：]`, 'g'),
    };
  });

/** The bodies named with a role in a sentence. */
export const findAgencyMentions = (source: string, sentence: Sentence, index: number): AgencyMention[] => {
  const mentions: AgencyMention[] = [];
  const { roles, role } = words();
  for (const found of sentence.text.matchAll(role)) {
    const from = found.index + found[0].length;
    const to = listEnd(sentence.text, from);
    for (const [start, end] of splitNames(sentence.text, from, to))
      mentions.push(mentionOf(source, sentence, index, start, end, roleOf(roles[found[1] ?? ''])));
  }
  for (const found of sentence.text.matchAll(
    /[(（]([^()（）]{2,60}?)(负责|牵头|配合|承办)(?:落实|实施|组织实施)?[)）]/g,
  )) {
    const from = found.index + 1;
    const role = found[2] === '牵头' ? 'lead' : found[2] === '配合' ? 'support' : 'responsible';
    for (const [start, end] of splitNames(
      sentence.text,
      from,
      from + (found[1] ?? '').replace(/[按由]?(?:职责)?分工$/, '').length,
    ))
      mentions.push(mentionOf(source, sentence, index, start, end, role));
  }
  return mentions;
};

const roleOf = (word: string | undefined): AgencyMention['role'] =>
  word === 'lead' || word === 'support' ? word : 'responsible';

/** A list of bodies ends at a closing bracket, a stop or the next role word. */
const listEnd = (text: string, from: number): number => {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (/[(（]/.test(sign)) depth++;
    else if (/[)）]/.test(sign)) {
      if (depth === 0) return i;
      depth--;
    } else if (/[。;；]/.test(sign)) return i;
  }
  return text.length;
};

/** Spans of the names in a list; 、 ， and spaces part them, 和 and 及 only between two whole names. */
const splitNames = (text: string, from: number, to: number): [number, number][] => {
  const names: [number, number][] = [];
  let start = from;
  const push = (end: number): void => {
    let [a, b] = [start, end];
    while (a < b && /[\s:：]/.test(text[a] ?? '')) a++;
    while (b > a && /[\s等]/.test(text[b - 1] ?? '')) b--;
    if (b - a >= 2) names.push([a, b]);
    start = end + 1;
  };
  let depth = 0;
  for (let i = from; i < to; i++) {
    const sign = text[i] ?? '';
    if (/[(（]/.test(sign)) depth++;
    if (/[)）]/.test(sign)) depth--;
    if (depth === 0 && /[、，,；; ]/.test(sign)) push(i);
    else if (
      depth === 0 &&
      /[和及与]/.test(sign) &&
      endsName(text.slice(start, i)) &&
      endsName(text.slice(i + 1, to).split(/[、，,；; ]/)[0] ?? '')
    )
      push(i);
  }
  push(to);
  return names;
};

const endsName = (text: string): boolean =>
  words().endings.some(([ending]) => text.endsWith(ending) && text.length > ending.length);

const mentionOf = (
  source: string,
  sentence: Sentence,
  index: number,
  start: number,
  end: number,
  role: AgencyMention['role'],
): AgencyMention => {
  const name = sentence.text.slice(start, end);
  return {
    type: 'agency',
    rule: 'responsible-list',
    sentence: index,
    at: { start, end },
    ...sourceQuote(source, sentence, start, end),
    name,
    kind: agencyKind(name),
    generic: isGeneric(name),
    role,
  };
};

/** What kind of body a name's ending tells. */
export const agencyKind = (name: string): AgencyKind => {
  const found = words().endings.find(([ending]) => name.endsWith(ending))?.[1];
  const kinds: readonly AgencyKind[] = [
    'government',
    'party',
    'university',
    'institute',
    'bank',
    'company',
    'association',
  ];
  return kinds.find((kind) => kind === found) ?? 'government';
};

/** Whether a name means a class of bodies: 各…, 有关部门. */
export const isGeneric = (name: string): boolean => /^(?:各|有关|相关)/.test(name) || words().generic.includes(name);
