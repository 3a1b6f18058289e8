// Finds the titles of documents: in 《》, and where they stand without it.
//
// Signals, in order of precedence: 《…》, the outer where they nest; words that end like a title before （文号）, from the issuer
// before 关于 or from the last sign; “…实施办法” in quotes behind 按照 or a body; a place with …“十四五”规划 behind 按照, 围绕, 落实;
// 中华人民共和国…法; a class of documents that a clause repeals (以前出台的…政策同时废止).
// Never takes certificates, contracts and newspapers for documents, nor 相关规定.
import { documentWords } from '../vocabulary/documents.ts';
import { findAgencyNames } from './agency-names/find-names.ts';
import type { DocNumber } from './doc-numbers.ts';
import { findRegions } from './regions.ts';

export type TitleName = {
  readonly start: number;
  readonly end: number;
  /** Without its outer signs. */
  readonly title: string;
  readonly rule: 'title' | 'numbered-title' | 'quoted-title' | 'plain-title' | 'law' | 'repealed-class';
};

const longestTitle = 160;

/** The titles in 《》, the outer where they nest; one that is not closed is none. */
export const findTitles = (text: string): TitleName[] => {
  const titles: TitleName[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '《') {
      if (depth === 0 || i - start > longestTitle) [depth, start] = [0, i];
      depth++;
    } else if (text[i] === '》' && depth > 0) {
      depth--;
      // 《关于印发〈…〉的通知》 is often written with 《 inside and closed once
      const closes = depth === 0 || !/^[^《]*》/.test(text.slice(i + 1, i + longestTitle));
      if (!closes) continue;
      depth = 0;
      if (i - start > 2) titles.push({ start, end: i + 1, title: text.slice(start + 1, i), rule: 'title' });
    }
  }
  return titles;
};

/** The titles that stand without 《》, by place. */
export const findBareTitles = (text: string, numbers: readonly DocNumber[]): TitleName[] => {
  if (!/[(（“按根依照围落贯执符遵对中废失停不]/.test(text)) return [];
  const found = [
    ...numbers.flatMap((number) => beforeNumber(text, number) ?? []),
    ...quoted(text),
    ...plain(text),
    ...laws(text),
    ...repealedClasses(text),
  ].sort((a, b) => a.start - b.start);
  return found.filter((one, i) => !found.some((other, k) => k < i && other.end > one.start));
};

/** …关于推进…的意见（国办发〔2019〕7号）. */
const beforeNumber = (text: string, number: DocNumber): TitleName | null => {
  if (!/[(（]\s?$/.test(text.slice(0, number.start))) return null;
  const end = text.slice(0, number.start).search(/\s?[(（]\s?$/);
  const run = /[^《》。；;:：!！?？]{6,90}$/.exec(text.slice(0, end))?.[0] ?? '';
  if (!documentWords().endings.test(run)) return null;
  const about = run.lastIndexOf('关于');
  const base = end - run.length;
  if (about >= 0) {
    const issuer = issuerBefore(text, base + about);
    return { start: issuer, end, title: text.slice(issuer, end), rule: 'numbered-title' };
  }
  const cut = /.*(?:[、,，\s]|根据|按照|依据|依照|参照|落实|贯彻|执行|废止|印发|以及|[和及与]|结合)/.exec(run);
  const start = base + (cut?.[0].length ?? 0);
  return end - start >= 6 ? { start, end, title: text.slice(start, end), rule: 'numbered-title' } : null;
};

/** Where the bodies begin that stand before 关于, side by side. */
const issuerBefore = (text: string, about: number): number => {
  const from = Math.max(0, about - 80);
  const before = text.slice(from, about);
  const bodies = findAgencyNames(before, findRegions(before));
  let start = about;
  for (const body of bodies.toReversed()) {
    if (!/^[、\s]?(?:印发)?$/.test(text.slice(from + body.end, start))) break;
    start = from + body.start;
  }
  return start;
};

/** 按照市财政局“…首购和订购实施办法”的规定. */
const quoted = (text: string): TitleName[] =>
  [...text.matchAll(/“([^“”]{6,60})”/g)].flatMap((match) => {
    const title = match[1] ?? '';
    const before = text.slice(0, match.index);
    const { endings, plainTitle } = documentWords();
    if (!endings.test(title) || /^.{0,3}(?:计划|方案|行动计划)$/.test(title)) return [];
    const bodies = findAgencyNames(before.slice(-30), findRegions(before.slice(-30)));
    const issued = bodies.some((body) => body.end === Math.min(30, before.length));
    const strong = /(?:办法|条例|细则|意见|规定|措施|规划|纲要|通知|决定)$/.test(title);
    return strong && (issued || plainTitle.test(before))
      ? [{ start: match.index, end: match.index + match[0].length, title, rule: 'quoted-title' as const }]
      : [];
  });

/** 紧紧围绕某市制造业转型升级“十三五”规划重点. */
const plain = (text: string): TitleName[] => {
  if (!/规划|计划|方案|办法|措施|政策|意见|细则|条例|纲要/.test(text)) return [];
  const { plainTitle, plainEndings } = documentWords();
  return findRegions(text).flatMap((place): TitleName[] => {
    if (!plainTitle.test(text.slice(Math.max(0, place.start - 4), place.start))) return [];
    const rest = /^[\u4e00-\u9fff“”（）()·\d—-]{2,46}/.exec(text.slice(place.end))?.[0] ?? '';
    plainEndings.lastIndex = 0;
    const ending = [...rest.matchAll(plainEndings)][0];
    if (!ending || ending.index < 2) return [];
    const own = rest.slice(0, ending.index);
    if (own.split('“').length !== own.split('”').length) return [];
    if (/[的了和及与]|相关|有关|各类|要求|部署/.test(own) && !/关于.*的$/.test(own)) return [];
    const end = place.end + ending.index + ending[0].length;
    return [{ start: place.start, end, title: text.slice(place.start, end), rule: 'plain-title' }];
  });
};

const laws = (text: string): TitleName[] =>
  [...text.matchAll(/(?<!《)中华人民共和国[\u4e00-\u9fff]{2,16}?(?:法实施条例|法|条例)(?![律规治人院学])/g)].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      title: match[0],
      rule: 'law',
    }),
  );

const repealedClasses = (text: string): TitleName[] => {
  if (!documentWords().repeals.test(text)) return [];
  return [...text.matchAll(documentWords().classRepeal)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    title: match[0],
    rule: 'repealed-class',
  }));
};
