// Finds the titles of documents: in 《》, and where they stand without it.
//
// Signals, in order of precedence: 《…》, the outer where they nest; words that end like a title before （文号）, from the
// issuer before 关于 or from the last sign; “…实施办法” in quotes behind 按照 or a body; a place with …“十四五”规划 behind 按照, 围绕,
// 落实; 中华人民共和国…法; a class of documents that a clause repeals (以前出台的…政策同时废止).
// Never takes certificates, contracts and newspapers for documents, nor 相关规定.
import { matchesOf } from '../../text/index.ts';
import { labelEnd } from '../labels.ts';
import type { Cue } from '../rules/cues.ts';
import { figure, maybe, type Stretch, sign, within } from '../rules/stretch.ts';
import { findAgencyNames } from './agency-names/find-names.ts';
import type { DocNumber } from './doc-numbers.ts';
import { findRegions } from './regions.ts';

export type TitleName = {
  readonly start: number;
  readonly end: number;
  /** Without its outer signs. */
  readonly title: string;
  /**
   * How it is told: in 《》, before its number, in quotes, behind a place, as a law; or a class of documents that a
   * clause repeals.
   */
  readonly named: 'signs' | 'numbered' | 'quoted' | 'plain' | 'law' | 'class';
};

const longestTitle = 160;

// 《某市奖励办法.docx（5页）》: what a site of files calls a text.
const fileEnding = /\.(?:docx?|pdf|wps|xlsx?|pptx?)(?:[(（][^()（）]{1,12}[)）])?$/i;

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
      const title = text.slice(start + 1, i).replace(fileEnding, '');
      if (i - start > 2) titles.push({ start, end: i + 1, title, named: 'signs' });
    }
  }
  return titles;
};

/** The titles that stand without 《》, by place. */
export const findBareTitles = (whole: Stretch, numbers: readonly DocNumber[]): TitleName[] => {
  const found = [
    ...numbers.flatMap((number) => beforeNumber(whole, number) ?? []),
    ...quoted(whole),
    ...plain(whole),
    ...laws(whole),
    ...lawsByArticle(whole),
    ...lawsAlone(whole),
    ...repealedClasses(whole),
  ].sort((a, b) => a.start - b.start);
  return found.filter((one, i) => !found.some((other, k) => k < i && other.end > one.start));
};

/** Whether words end as the title of a document does: …办法, …办法(试行), …办法(2024年修订). */
export const endsAsDocument = (words: Stretch): boolean =>
  (words.ends('title-end') ??
    words.ends('title-end', sign('('), 'edition', sign(')')) ??
    words.ends('title-end', sign('('), figure, within(14), sign(')'))) !== null;

/** …关于推进…的意见（国办发〔2019〕7号）. */
const beforeNumber = (whole: Stretch, number: DocNumber): TitleName | null => {
  const { text } = whole;
  const bracket = /\s?[(（]\s?$/.exec(text.slice(0, number.start));
  if (!bracket) return null;
  const end = bracket.index;
  const run = /[^《》。；;:：!！?？]{6,90}$/.exec(text.slice(0, end))?.[0] ?? '';
  const words = whole.upTo(end).from(end - run.length);
  if (!endsAsDocument(words)) return null;
  const about = words.last('about');
  if (about) {
    const issuer = issuerBefore(whole, about.start);
    return { start: issuer, end, title: text.slice(issuer, end), named: 'numbered' };
  }
  const start = words.last('before-title')?.end ?? words.start;
  return end - start >= 6 ? { start, end, title: text.slice(start, end), named: 'numbered' } : null;
};

/** Where the bodies begin that stand before 关于, side by side. */
const issuerBefore = (whole: Stretch, about: number): number => {
  const from = Math.max(0, about - 80);
  const before = whole.text.slice(from, about);
  const bodies = findAgencyNames(before, findRegions(before));
  let start = about;
  for (const body of bodies.toReversed()) {
    if (
      !whole
        .from(from + body.end)
        .upTo(start)
        .is(maybe('、 '), 'issues?')
    )
      break;
    start = from + body.start;
  }
  return start;
};

/** 按照市财政局“…首购和订购实施办法”的规定. */
const quoted = (whole: Stretch): TitleName[] =>
  matchesOf(whole.text, /“([^“”]{6,60})”/g).flatMap((match): TitleName[] => {
    const title = match[1] ?? '';
    const words = whole.from(match.index + 1).upTo(match.index + 1 + title.length);
    if (!words.ends('strong-title-end') || !endsAsDocument(words)) return [];
    const before = whole.upTo(match.index);
    const near = before.tail(30).text;
    const issued = findAgencyNames(near, findRegions(near)).some((body) => body.end === near.length);
    return issued || leads(before)
      ? [{ start: match.index, end: match.index + match[0].length, title, named: 'quoted' }]
      : [];
  });

/** Whether words that lead a title in stand right before it. */
const leads = (before: Stretch): boolean => before.ends('title-lead', 'title-lead-tail?') !== null;

/** 紧紧围绕某市制造业转型升级“十三五”规划重点. */
const plain = (whole: Stretch): TitleName[] => {
  if (!whole.has('plain-title-end')) return [];
  return findRegions(whole.text).flatMap((place): TitleName[] => {
    if (!leads(whole.upTo(place.start).tail(4))) return [];
    const rest = /^[\u4e00-\u9fff“”（）()·\d—-]{2,46}/.exec(whole.text.slice(place.end))?.[0] ?? '';
    const behind = whole.from(place.end).upTo(place.end + rest.length);
    const ending = behind.first('plain-title-end');
    if (!ending || ending.start - place.end < 2) return [];
    const own = behind.upTo(ending.start);
    if (own.text.split('“').length !== own.text.split('”').length) return [];
    if (own.has('not-in-title') && !own.holds('about', within(46), 'of')) return [];
    return [{ start: place.start, end: ending.end, title: whole.text.slice(place.start, ending.end), named: 'plain' }];
  });
};

/** 中华人民共和国海洋环境保护法. */
const laws = (whole: Stretch): TitleName[] =>
  whole.all('the-country').flatMap((country): TitleName[] => {
    const behind = whole.from(country.end).head(22);
    const ending = behind.all('law-end').find((cue) => cue.start - country.end >= 2);
    if (whole.text[country.start - 1] === '《' || !ending || !/^[\u4e00-\u9fff]+$/.test(behind.upTo(ending.end).text))
      return [];
    return [
      { start: country.start, end: ending.end, title: whole.text.slice(country.start, ending.end), named: 'law' },
    ];
  });

/**
 * 依社会救助法第四条, 依就业津贴实施办法领取: a law or rule without 《》 between what leads it in and its article, or what is done
 * by it. A name may hold 及 where its article stands behind it.
 */
const lawsByArticle = (whole: Stretch): TitleName[] =>
  whole.all('by-law').flatMap((lead): TitleName[] => {
    const behind = whole.from(lead.end).head(34);
    const [first, ...others] = behind.all('law-end|law-ruling|rule-end');
    const ending = [first, ...others].find((cue) => cue !== undefined && isLawName(behind.upTo(cue.end), cue, whole));
    return ending && (ending === first || first?.kind === 'rule-end')
      ? [{ start: lead.end, end: ending.end, title: behind.upTo(ending.end).text, named: 'law' }]
      : [];
  });

const isLawName = (name: Stretch, ending: Cue, whole: Stretch): boolean => {
  const rest = whole.from(ending.end);
  const hasArticle = /^(?: ?\([^()]{2,24}\))? ?第[\d一二三四五六七八九十百]/.test(rest.text);
  const least = ending.kind === 'rule-end' ? 5 : 2;
  return (
    ending.start - name.start >= least &&
    /^[\u4e00-\u9fff]+$/.test(name.text) &&
    !name.has('title-lead') &&
    !name.begins('own-text') &&
    !name.has(ending.kind === 'rule-end' && hasArticle ? 'not-in-rule' : 'not-in-title') &&
    (hasArticle || rest.begins(ending.kind === 'rule-end' ? 'behind-rule' : 'behind-law') !== null)
  );
};

/** （一）低收入户住宅补贴办法第四条。: an item that is nothing but a rule and its article. */
const lawsAlone = (whole: Stretch): TitleName[] => {
  const own = whole.from(whole.start + labelEnd(whole.text));
  const [article] = own.all('article-before');
  if (!article) return [];
  const name = own.upTo(article.start);
  const rest = own.from(article.end);
  const isAlone =
    rest.is(within(5, 1), 'article-of-text', maybe('。;')) ??
    rest.is(within(5, 1), 'article-of-text', 'article-before', within(5, 1), 'article-of-text', maybe('。;'));
  return isAlone && /^[\u4e00-\u9fff]{6,34}$/.test(name.text) && name.ends('law-end|rule-end') && !name.has('by-law')
    ? [{ start: name.start, end: name.end, title: name.text, named: 'law' }]
    : [];
};

/** 以前出台的…政策 before what ends its force. */
const repealedClasses = (whole: Stretch): TitleName[] => {
  if (!whole.has('repeal')) return [];
  const found: TitleName[] = [];
  for (const begin of whole.all('class-begin')) {
    if ((found.at(-1)?.end ?? 0) > begin.start) continue;
    const end = whole
      .from(begin.end)
      .head(38)
      .all('class-end')
      .find(
        (cue) =>
          /^[\u4e00-\u9fff“”\d]{0,30}$/.test(whole.text.slice(begin.end, cue.start)) &&
          whole.from(cue.end).begins('repeal-glue*', 'repeal'),
      );
    if (end)
      found.push({ start: begin.start, end: end.end, title: whole.text.slice(begin.start, end.end), named: 'class' });
  }
  return found;
};
