// Finds industries and fields of technology by name: the vocabulary's, and those of a list of …产业 that it does not have.
//
// Signals: the longest name of the vocabulary at a place; a name that stands within a word of the list notBefore (工业园区, 教育部)
// does not count; what modifies belongs to the longer name where that is known (工业大数据 is not 工业).
// Never takes 重点产业, 相关产业, 传统产业 for one, nor a name within 《》 or within a body's name.
import AhoCorasick from 'modern-ahocorasick';
import { sourceQuote } from '../layout/index.ts';
import type { IndustryMention, Sentence } from '../types.ts';
import { mapping, readVocabulary, wordList } from '../vocabulary/index.ts';

export type Industry = { readonly name: string; readonly parent: string | null };

const words = () =>
  readVocabulary('industries', (value) => {
    const file = mapping(value, 'industries.yml');
    const canonical = new Map<string, Industry>();
    for (const [parent, names] of Object.entries(mapping(file['industries'], 'industries')))
      for (const [name, aliases] of Object.entries(mapping(names, parent)))
        for (const alias of [name, ...wordList(aliases, name)]) canonical.set(alias, { name, parent });
    const notBefore = new Map(
      Object.entries(mapping(file['notBefore'], 'notBefore')).map(([name, after]) => [name, wordList(after, name)]),
    );
    return { canonical, notBefore, search: new AhoCorasick([...canonical.keys()]) };
  });

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
  const { canonical, notBefore, search } = words();
  const titles = [...text.matchAll(/《[^》]*》/g)].map(
    (found) => [found.index, found.index + found[0].length] as const,
  );
  const found = search
    .search(text)
    .map(({ pattern, start, end }) => ({ start, end, pattern }))
    .concat(openNames(text))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken: { start: number; end: number; name: string }[] = [];
  for (const { start, end, pattern } of found) {
    if (taken.some((other) => start < other.end && other.start < end)) continue;
    if (titles.some(([from, to]) => start >= from && end <= to)) continue;
    const after = text.slice(end, end + 6);
    if (notBefore.get(pattern)?.some((word) => after.startsWith(word))) continue;
    if (
      /^[A-Za-z0-9]+$/.test(pattern) &&
      (/[A-Za-z0-9]/.test(text[start - 1] ?? '') || /[A-Za-z0-9]/.test(text[end] ?? ''))
    )
      continue;
    if (/^(?:局|厅|委员会|部门|学院|大学|研究院|研究所|银行|协会|学会|公司)/.test(after)) continue;
    taken.push({ start, end, name: canonical.get(pattern)?.name ?? pattern });
  }
  return taken.sort((a, b) => a.start - b.start);
};

// A list names fields one by one: …、数字内容产业、绿色低碳产业… Elsewhere what stands before 产业 is mostly a verb or praise.
const listed = /(?<=[、,])([\u4e00-\u9fff]{4,6})产业(?=[、,。;和等及])/g;
const praise = /^(?:.*(?:重点|相关|传统|新兴|优势|特色|主导|支柱|密集型|千亿|百亿|上下游|的))$/;

const openNames = (text: string): { start: number; end: number; pattern: string }[] =>
  [...text.matchAll(listed)].flatMap((found) => {
    const name = found[1] ?? '';
    if (praise.test(name)) return [];
    return [{ start: found.index, end: found.index + found[0].length, pattern: `${name}产业` }];
  });
