// Documents that the text names, with how: repeals, annexes, implements, based-on, cites.
//
// Signals, in order of precedence: what ends its force behind it, or 废止 before it, with nothing between but other documents, or a
// list of what is repealed (repeal-lists.ts) → repeals; the title of a part, 附件, 现印发 behind it in the notice → annexes; 贯彻, or 为…落实, 对接 before it → implements;
// 根据, 依据, 按照 before it and 制定 behind → based-on; else cites. One reference for each document and relation, at its first place;
// a plain citation of what has a stronger relation is dropped. The quote is the words that state the relation.
// Never a reference: the document itself, its own number on its own line, a newspaper.
import type { Reference, Relation } from '../../../model/index.ts';
import { foldKey } from '../../../text/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { DocumentMention, Recognized, Sentence } from '../../types.ts';
import { documentWords } from '../../vocabulary/documents.ts';
import { findRepealed } from './repeal-lists.ts';

/** The references of a text in its order. */
export const interpretReferences = (
  text: Recognized,
  ownTitle: string | null,
  ownNumber: string | null,
): Reference[] => {
  const own = {
    title: ownTitle === null ? '' : foldKey(ownTitle),
    number: ownNumber === null ? '' : foldKey(ownNumber),
  };
  const parts = text.parts.flatMap((part) => (part.title ? [foldKey(part.title)] : []));
  const aliases = new Map(text.aliases.map(({ alias, of }) => [alias.replace(/[《》]/g, ''), of]));
  const found: Found[] = [];
  const bySentence = new Map<number, DocumentMention[]>();
  for (const mention of text.mentions)
    if (mention.type === 'document')
      bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);
  const repealed = findRepealed(text, ownTitle, bySentence);
  for (const [index, mentions] of bySentence) {
    const sentence = text.sentences[index];
    if (!sentence || sentence.zone === 'form' || isOwnHead(sentence, own)) continue;
    for (const written of mentions) {
      const mention = inFull(written, aliases);
      if (isOwn(mention, own) || standsAlone(sentence, mention) || isMedia(sentence, mention)) continue;
      const stated = relationOf(sentence, mention, mentions, parts, own.title);
      const listed = stated.relation === 'cites' && repealed.has(index);
      found.push({ mention, sentence, ...(listed ? { relation: 'repeals', at: mention.at } : stated) });
    }
  }
  return [...merge(found).values()].map((one) => referenceOf(text, one)).concat(annexList(text, found, own));
};

/** 《条例》, where the text has said that this stands for 《某条例》. */
const inFull = (mention: DocumentMention, aliases: ReadonlyMap<string, string>): DocumentMention => {
  const title = /^《(.+)》$/.exec(aliases.get(mention.title ?? '') ?? '')?.[1];
  return title ? { ...mention, title } : mention;
};

type Found = {
  readonly mention: Pick<DocumentMention, 'title' | 'docNumber' | 'span' | 'at'>;
  readonly sentence: Sentence;
  readonly relation: Relation;
  /** The words that state the relation, in the sentence. */
  readonly at: { readonly start: number; readonly end: number };
};

const referenceOf = (text: Recognized, { mention, sentence, relation, at }: Found): Reference => ({
  id: `${text.id}/reference/${mention.span.start}-${mention.span.end}`,
  rule: `reference-${relation}`,
  title: mention.title,
  docNumber: mention.docNumber,
  relation,
  ...sourceQuote(text.text, sentence, at.start, at.end),
});

/** One for each document and relation: the same number, or the same title where one of the two has none. */
const merge = (found: readonly Found[]): Map<string, Found> => {
  const numberOf = new Map<string, string>();
  for (const { mention } of found)
    if (mention.title && mention.docNumber) numberOf.set(foldKey(mention.title), foldKey(mention.docNumber));
  const idOf = ({ mention }: Found): string => {
    const title = foldKey(mention.title ?? '');
    return mention.docNumber ? foldKey(mention.docNumber) : (numberOf.get(title) ?? title);
  };
  const kept = new Map<string, Found>();
  for (const one of found) {
    const key = `${idOf(one)}|${one.relation}`;
    const known = kept.get(key);
    if (!known) kept.set(key, one);
    else if (!known.mention.docNumber && one.mention.docNumber && known.mention.title)
      kept.set(key, { ...known, mention: { ...known.mention, docNumber: one.mention.docNumber } });
    else if (!known.mention.title && one.mention.title)
      kept.set(key, { ...known, mention: { ...known.mention, title: one.mention.title } });
  }
  const strong = new Set([...kept.values()].filter(({ relation }) => relation !== 'cites').map(idOf));
  for (const [key, one] of kept) if (one.relation === 'cites' && strong.has(idOf(one))) kept.delete(key);
  return kept;
};

const isOwn = (mention: DocumentMention, own: { title: string; number: string }): boolean =>
  (mention.docNumber !== null && foldKey(mention.docNumber) === own.number) ||
  (mention.title !== null && own.title !== '' && isOwnTitle(foldKey(mention.title), own.title));

/** The title itself, or its last words alone: 《若干措施》, 《办法》. */
const isOwnTitle = (title: string, own: string): boolean =>
  title === own || (title.length <= 6 && documentWords().endings.test(title) && own.includes(title));

/** The document's own title line, or a link that repeats it. */
const isOwnHead = (sentence: Sentence, own: { title: string }): boolean => {
  const words = foldKey(sentence.text);
  return (
    own.title.length > 8 &&
    ((words.includes(own.title) && words.length < own.title.length * 2.5) ||
      (words.length > 12 && own.title.includes(words)))
  );
};

/** A number that fills its line is the text's own, or a form's. */
const standsAlone = (sentence: Sentence, mention: DocumentMention): boolean =>
  mention.title === null && sentence.text.length - (mention.at.end - mention.at.start) <= 6 && sentence.zone !== 'body'
    ? true
    : mention.title === null && sentence.text.length === mention.at.end - mention.at.start;

/** A newspaper, journal or programme: 《人民日报》报道, 湖南日报《理论·智库》. */
const isMedia = (sentence: Sentence, mention: DocumentMention): boolean =>
  mention.docNumber === null &&
  (/(?:日报|晚报|杂志|时报|版|电视台|栏目)$/.test(sentence.text.slice(0, mention.at.start)) ||
    documentWords().afterMedia.test(sentence.text.slice(mention.at.end)));

const relationOf = (
  sentence: Sentence,
  mention: DocumentMention,
  mentions: readonly DocumentMention[],
  parts: readonly string[],
  ownTitle: string,
): { relation: Relation; at: { start: number; end: number } } => {
  const { at } = mention;
  const article =
    /^(?:第[一二三四五六七八九十百零〇\d]{1,5}[条章款项](?:[、,，和至—-]?第[一二三四五六七八九十百零〇\d]{1,5}[条章款项])*)/.exec(
      sentence.text.slice(at.end),
    );
  const end = at.end + (article?.[0].length ?? 0);
  const repealed = repealOf(sentence.text, mention, mentions);
  if (repealed) return { relation: 'repeals', at: repealed };
  if (isAnnex(sentence, mention, mentions, parts, ownTitle))
    return { relation: 'annexes', at: { start: at.start, end } };
  const masked = mask(sentence.text, mentions);
  const clause = clauseBefore(masked, at.start);
  const lead = masked.slice(clause, at.start);
  const words = documentWords();
  const implemented =
    lastMatch(lead, words.implements) ??
    (words.purpose.test(lead) || words.opening.test(lead) ? lastMatch(lead, words.mayImplement) : null);
  const based = lastMatch(lead, words.basedOn);
  if (implemented && (!based || based.index < implemented.index) && isGlue(lead.slice(implemented.end)))
    return { relation: 'implements', at: { start: clause + implemented.index, end } };
  if (based && isGlue(lead.slice(based.end)) && words.drafts.test(masked.slice(at.end)) && sentence.zone !== 'front')
    return { relation: 'based-on', at: { start: clause + based.index, end } };
  return { relation: 'cites', at: { start: at.start, end } };
};

/** The sentence with ☆ in place of each document's characters, so that words within titles count for nothing. */
const mask = (sentence: string, mentions: readonly DocumentMention[]): string => {
  let masked = sentence;
  for (const { at } of mentions)
    masked = masked.slice(0, at.start) + '☆'.repeat(at.end - at.start) + masked.slice(at.end);
  return masked;
};

const clauseBefore = (masked: string, at: number): number => {
  const stop = Math.max(...['。', '；', ';', '！', '？'].map((sign) => masked.lastIndexOf(sign, at - 1)));
  return stop + 1;
};

const lastMatch = (text: string, pattern: RegExp): { index: number; end: number } | null => {
  const all = [...text.matchAll(new RegExp(pattern.source, 'g'))].at(-1);
  return all ? { index: all.index, end: all.index + all[0].length } : null;
};

/** What stands between a verb and the title belongs to both: other documents, issuers, 国家, up to the next clause with a verb. */
const isGlue = (between: string): boolean => {
  const own = between.replace(/☆+/g, '☆');
  return own.length <= 40 && (!/[,，]/.test(own) || /☆/.test(own)) && !/[,，][^☆,，]{6,}$/.test(own);
};

/** 《甲》《乙》同时废止; 废止《甲》《乙》. The words from the title through what ends its force. */
const repealOf = (
  text: string,
  mention: DocumentMention,
  mentions: readonly DocumentMention[],
): { start: number; end: number } | null => {
  const { repeals, repealGlue } = documentWords();
  const masked = mask(text, mentions);
  repealGlue.lastIndex = mention.at.end;
  const glue = repealGlue.exec(masked);
  const behind = mention.at.end + (glue?.[0].length ?? 0);
  const ends = new RegExp(`^(?:${repeals.source})`).exec(masked.slice(behind));
  // 自《本办法》施行之日起废止 says so of another
  if (ends && !/自\s?$/.test(text.slice(0, mention.at.start)))
    return { start: mention.at.start, end: behind + ends[0].length };
  const before = new RegExp(
    `(?:${repeals.source}|取消)(?:了|以下文件[:：]|下列文件[:：]|原)?(?:☆|[、,，和及与])*$`,
  ).exec(masked.slice(0, mention.at.start));
  return before && /^(?:废止|停止执行|取消)/.test(before[0]) && !/^\s*后/.test(text.slice(mention.at.end))
    ? { start: before.index, end: mention.at.end }
    : null;
};

/** What the notice carries: a part of the same file, what its own title says it issues, or what 附件 or 现印发 names. */
const isAnnex = (
  sentence: Sentence,
  mention: DocumentMention,
  mentions: readonly DocumentMention[],
  parts: readonly string[],
  ownTitle: string,
): boolean => {
  const title = foldKey(mention.title ?? '');
  if (mention.title === null) return false;
  const masked = mask(sentence.text, mentions);
  const before = masked.slice(0, mention.at.start);
  const after = masked.slice(mention.at.end, mention.at.end + 160).replace(/^(?:☆|[、,，和及与])+/, '');
  if (/^附(?:件|录)/.test(before) || /^[(（]\s?(?:见)?附(?:件|录|表)\s?\d*/.test(sentence.text.slice(mention.at.end)))
    return true;
  if (sentence.part !== 0) return false;
  if (parts.some((part) => part === title || (title.length > 8 && (title.startsWith(part) || part.startsWith(title)))))
    return true;
  if (title.length > 8 && /印发|转发|发布|公布/.test(ownTitle) && ownTitle.includes(title)) return true;
  if (/(?:现将|兹将)(?:☆|[、,，和及与])*$/.test(before) && /^[^。；;]{0,20}(?:印发|转发|公布|发布)/.test(after))
    return true;
  const approved = /^[^。；;☆]{0,40}?(?:已经?|业经|经)[^。]{0,40}?(?:同意|通过|批准|审定|研究决定)/.test(after);
  return (
    /^(?:☆|[、,，和及与\s])*$/.test(before) && (approved || /^[^。；;☆]{0,20}?印发(?:给你们|实施|执行)/.test(after))
  );
};

/** 附件：1.…方案 2.…申报书, titles without 《》; those that the text names with 《》 are there already. */
const annexList = (text: Recognized, found: readonly Found[], own: { title: string }): Reference[] => {
  const known = new Set(
    found.filter(({ relation }) => relation === 'annexes').map(({ mention }) => foldKey(mention.title ?? '')),
  );
  const references: Reference[] = [];
  let open = false;
  for (const sentence of text.sentences) {
    if (sentence.zone === 'form' || sentence.part !== 0) break;
    const head = /^附(?:件|录)\s?\d{0,2}\s?[:：]\s?(?:\d{1,2}\s?[.、．]\s?)?/.exec(sentence.text);
    const next: RegExpExecArray | null = open ? /^\d{1,2}\s?[.、．]\s?/.exec(sentence.text) : null;
    const lead: RegExpExecArray | null = head ?? next;
    open = lead !== null;
    if (!lead) continue;
    for (const [start, end] of listedTitles(sentence.text, lead[0].length)) {
      const title = sentence.text.slice(start, end);
      const key = foldKey(title);
      if (known.has(key) || key === own.title || !documentWords().endings.test(title)) continue;
      known.add(key);
      references.push({
        id: `${text.id}/reference/${sentence.offsets[start] ?? 0}-${(sentence.offsets[end - 1] ?? 0) + 1}`,
        rule: 'annex-list',
        title,
        docNumber: null,
        relation: 'annexes',
        ...sourceQuote(text.text, sentence, start, end),
      });
    }
  }
  return references;
};

/** Titles of a list that may run on in one line: 1.甲办法 2.乙申报书. */
const listedTitles = (text: string, from: number): [number, number][] => {
  const titles: [number, number][] = [];
  let start = from;
  for (const found of [...text.slice(from).matchAll(/\s?\d{1,2}\s?[.、．]\s?(?=[\u4e00-\u9fff])|$/g)]) {
    const end = from + found.index;
    const title = text.slice(start, end).replace(/[。；;\s]+$/, '');
    if (/^[^《》。；;]{4,80}$/.test(title)) titles.push([start, start + title.length]);
    start = end + found[0].length;
  }
  return titles;
};
