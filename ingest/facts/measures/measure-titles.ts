// What a measure is called: its heading, else the heading above with a short phrase of its own words behind it.
//
// The phrase is whom or what the article is about: 对… up to 给予, the subject before the first comma, without brackets and
// clauses that only lead in (此外, 根据…).
// 第三条 对新引进的独立法人研发机构，给予… below 二、支持研发 → 支持研发：新引进的独立法人研发机构.
import type { Section } from '../../types.ts';
import { findClauses } from '../clauses.ts';
import { namesRecipient } from '../recipients/recipient-noun.ts';

const longestPhrase = 26;

/** The title of a measure; `path` is its headings, outermost first, `words` its first sentence. */
export const measureTitle = (
  section: Section | null,
  item: boolean,
  path: readonly Section[],
  words: string,
): string => {
  if (section?.title && !item) return section.title;
  const above = path.findLast((at) => at.title !== '')?.title ?? null;
  const own = ownPhrase(words);
  if (!above) return own || words.slice(0, longestPhrase);
  return own ? `${above}：${own}` : above;
};

/** A short phrase of the sentence's own words that says what it is about. */
export const ownPhrase = (sentence: string): string => {
  const text = sentence
    .replace(/^[\s(（]*(?:[\d一二三四五六七八九十]{1,3}[)）.、．]|[①-⑳])\s*/, '')
    .replace(/\([^()]{3,}\)/g, '');
  const clauses = findClauses(text).map(({ start, end }) => text.slice(start, end).trim());
  const words = clauses.find((clause) => clause !== '' && !leadsIn.test(clause)) ?? clauses[0] ?? text;
  const named = words
    .replace(/^(?:对于?|凡|为|鼓励和支持|支持和鼓励)/, '')
    .replace(/(?:,|(?<=.{4}))(?:分别|一次性|再)?(?:给予|予以|按照?(?![^,]{0,4}规定)|实行|由各).*$/, '')
    .replace(/的$/, '')
    .trim();
  if (named.length <= longestPhrase) return named;
  if (/^《[^》]*》/.test(named)) return named.slice(0, named.indexOf('》') + 1);
  const head = /(?:的|、|和|且)([^的、和且]{4,20})$/.exec(named)?.[1];
  return (head && namesRecipient(head) ? head : lastBearer(named)) ?? head ?? named.slice(0, longestPhrase);
};

/** Clauses that name nothing: 此外, 根据《…》, 在研发创新方面, 某报讯 近日, 扶持标准为. */
const leadsIn =
  /^(?:此外|另外|同时|其中|近日|日前|目前|今年|据悉|根据|按照|依据|依照|参照|结合|围绕|作者|来源|记者|据(?:悉|了解|介绍|报道|统计))|(?:获悉|了解到|规定|明确|提出|指出)$|^为(?:了|进一步|深入|贯彻|促进|加快|推动|规范)|^在[^,]{2,20}(?:方面|过程中|基础上)$|[讯电] ?(?:近日|日前)?$|^(?:\d{4}年)?\d{1,2}月\d{1,2}日|(?:标准|比例|金额|内容|对象)(?:分别)?(?:为|如下)$/;

/** The words up to the last bearer within the length of a phrase; null where that says little. */
const lastBearer = (words: string): string | null => {
  for (let end = longestPhrase; end >= 10; end--) if (namesRecipient(words.slice(0, end))) return words.slice(0, end);
  return namesRecipient(words.slice(0, 8)) ? words.slice(0, 8) : null;
};
