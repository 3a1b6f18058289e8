// Finds industries and fields of technology by name: the vocabulary's, and those of a list of …产业 that it does not
// have.
//
// Signals: the longest name of the vocabulary at a place; a name that stands within a word of the lists notBefore and
// notBehind (工业园区, 教育部, 生命健康) does not count, and a word of daily use (金融, 教育) only before 产业, 企业 … or in a list; what
// modifies belongs to the longer name where that is known (工业大数据 is not 工业).
// Never takes 重点产业, 相关产业, 传统产业 for one, nor a name within 《》, within a body's name, or that stands for another thing
// (农业的“芯片”).
import { matchesOf } from '../../text/index.ts';
import { sourceQuote } from '../layout/index.ts';
import type { IndustryMention, Sentence } from '../types.ts';
import { mapping, shapeMaker, vocabulary, wordList } from '../vocabulary/index.ts';
import { type WordHit, wordFinder } from '../vocabulary/word-finder.ts';

export type Industry = { readonly name: string; readonly parent: string | null };

const words = vocabulary('industries', (value) => {
  const file = mapping(value, 'industries.yml');
  const canonical = new Map<string, Industry>();
  for (const [parent, names] of Object.entries(mapping(file['industries'], 'industries')))
    for (const [name, aliases] of Object.entries(mapping(names, parent)))
      for (const alias of [name, ...wordList(aliases, name)]) canonical.set(alias, { name, parent });
  for (const whole of wordList(file['wholes'], 'wholes')) canonical.set(whole, { name: whole, parent: null });
  const shape = shapeMaker(file, 'industries.yml');
  return {
    canonical,
    notBefore: lists(file['notBefore'], 'notBefore'),
    notBehind: lists(file['notBehind'], 'notBehind'),
    everyday: new Set(wordList(file['everyday'], 'everyday')),
    fieldWords: wordList(file['fieldWords'], 'fieldWords'),
    inBody: shape('^{bodies}'),
    quotedBehindOf: shape('{of}[“"]$'),
    goesOnListed: shape('^(?:[、，,]|{andOthers}|{joined})'),
    ofPlace: shape('{places}$'),
    lastBefore: shape('、[^、，。]{1,8}{joined}$'),
    lastAfter: shape('^(?:{andOthers}|[、，。,;；])'),
    industry: shape('{industry}'),
    // A list names fields one by one: …、数字内容产业、绿色低碳产业… Elsewhere what stands before 产业 is mostly a verb or praise.
    listed: shape('(?<=[、,])([\\u4e00-\\u9fff]{4,6}{industry})(?=[、,。;]|{listed}|{andOthers})', 'g'),
    acted: shape('^{act}'),
    praised: shape('^.*(?:{andOthers}.*|{praise})(?={industry}$)'),
    find: wordFinder([...canonical.keys()].map((name) => [name, name])),
  };
});

const lists = (value: unknown, where: string): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(mapping(value, where)).map(([name, words]) => [name, wordList(words, name)]));

/** The industry that a name means; null where the vocabulary does not have it. */
export const industryOf = (name: string): Industry | null => words().canonical.get(name) ?? null;

/** The industries that a sentence names. */
export const findIndustryMentions = (source: string, sentence: Sentence, index: number): IndustryMention[] =>
  findIndustries(sentence.text).map(({ start, end, name }) => ({
    type: 'industry',
    rule: 'industry',
    sentence: index,
    at: { start, end },
    ...sourceQuote(source, sentence, start, end),
    name,
  }));

/** The industries of a text: the name that it goes by, and where it stands. Longest first, disjoint. */
export const findIndustries = (
  text: string,
): { readonly start: number; readonly end: number; readonly name: string }[] => {
  const { canonical, find, inBody } = words();
  const found = find(text).concat(openNames(text));
  if (found.length === 0) return [];
  const titles = matchesOf(text, /《[^》]*》/g).map((title) => [title.index, title.index + title[0].length] as const);
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken: { start: number; end: number; name: string }[] = [];
  for (const { start, end, value } of found) {
    if (taken.some((other) => start < other.end && other.start < end)) continue;
    if (titles.some(([from, to]) => start >= from && end <= to)) continue;
    const after = text.slice(end, end + 6);
    if (!stands(text, start, end, value)) continue;
    if (inBody.test(after)) continue;
    taken.push({ start, end, name: canonical.get(value)?.name ?? value });
  }
  return taken.sort((a, b) => a.start - b.start);
};

// No word of the lists and no pattern below is longer.
const lookedBack = 24;

/** Whether the words around a name leave it a name. */
const stands = (text: string, start: number, end: number, name: string): boolean => {
  const { notBefore, notBehind, everyday, fieldWords, quotedBehindOf } = words();
  const [before, after] = [text.slice(Math.max(0, start - lookedBack), start), text.slice(end)];
  if (notBefore.get(name)?.some((word) => after.startsWith(word))) return false;
  if (notBehind.get(name)?.some((word) => before.endsWith(word))) return false;
  if (/^[A-Za-z0-9]+$/.test(name) && (/[A-Za-z0-9]$/.test(before) || /^[A-Za-z0-9]/.test(after))) return false;
  if (quotedBehindOf.test(before) && /^[”"]/.test(after)) return false; // 种子是农业的“芯片”
  if (!everyday.has(name)) return true;
  if (fieldWords.some((word) => after.startsWith(word))) return true;
  const { goesOnListed, ofPlace, lastBefore, lastAfter } = words();
  const [listedBefore, listedAfter] = [/[、,，]$/.test(before), /^[、]/.test(after)];
  return (
    (listedBefore && goesOnListed.test(after)) ||
    (listedAfter && !ofPlace.test(before)) ||
    (lastBefore.test(before) && lastAfter.test(after))
  );
};

/** The fields of lists that the vocabulary does not have. */
const openNames = (text: string): WordHit<string>[] => {
  const { acted, industry, listed, praised } = words();
  if (!industry.test(text)) return [];
  return matchesOf(text, listed).flatMap(({ 0: whole, 1: value = '', index }) =>
    praised.test(value) || acted.test(value) ? [] : [{ start: index, end: index + whole.length, value }],
  );
};
