// Finds documents that a sentence names: by 文号, by 《title》, or by both side by side.
//
// Signals: 《…》 with （文号） right behind it is one document; 文号 in 〔〕 [] （） 【】 or with blanks, with or without 号;
// 《 that stands within another 《》 belongs to it.
// Never takes a 《》 of fewer than two characters, nor a year in brackets behind a name (金泳锋(2015)).
import { sourceQuote } from '../layout/index.ts';
import type { DocumentMention, Sentence } from '../types.ts';

// 国发〔2018〕19号, 武新管[2023] 4 号, 国办发(2017)7号, 沪府办规 〔2025〕5 号. The office's part is 2 to 12 characters.
const number = /([\u4e00-\u9fffA-Za-z]{1,14}?) ?[〔[(【〖] ?((?:19|20)\d{2}) ?[〕\])】〗] ?(?:第 ?)?(\d{1,4}) ?号/g;

/** The document numbers of a text with their span and their one form, 武新管〔2023〕4号. */
export const findDocNumbers = (
  text: string,
): { readonly start: number; readonly end: number; readonly docNumber: string }[] =>
  [...text.matchAll(number)].flatMap((found) => {
    const office = found[1] ?? '';
    const lead =
      /(?:关于|根据|按照|依据|执行|废止|印发|以及|通知|文件|意见|办法|和|及|与|的|《|》|经)(?=[^关]{2,}$)/.exec(office);
    const skip = lead ? lead.index + lead[0].length : 0;
    const name = office.slice(skip);
    if (name.length < 2) return [];
    return [
      {
        start: found.index + skip,
        end: found.index + found[0].length,
        docNumber: `${name}〔${found[2]}〕${found[3]}号`,
      },
    ];
  });

/** The titles in 《》, the outer where they nest. */
export const findTitles = (
  text: string,
): { readonly start: number; readonly end: number; readonly title: string }[] => {
  const titles: { start: number; end: number; title: string }[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '《') {
      if (depth === 0) start = i;
      depth++;
    } else if (text[i] === '》' && depth > 0) {
      depth--;
      if (depth === 0 && i - start > 2) titles.push({ start, end: i + 1, title: text.slice(start + 1, i) });
    }
  }
  return titles;
};

/** The documents that a sentence names. */
export const findDocumentMentions = (source: string, sentence: Sentence, index: number): DocumentMention[] => {
  const numbers = findDocNumbers(sentence.text);
  const used = new Set<number>();
  const mentions: DocumentMention[] = [];
  const push = (start: number, end: number, title: string | null, docNumber: string | null): void => {
    mentions.push({
      type: 'document',
      rule: title === null ? 'doc-number' : 'title',
      sentence: index,
      at: { start, end },
      ...sourceQuote(source, sentence, start, end),
      title,
      docNumber,
    });
  };
  for (const title of findTitles(sentence.text)) {
    const behind = numbers.findIndex(
      (found) => found.start > title.end - 1 && /^ ?[（(]? ?$/.test(sentence.text.slice(title.end, found.start)),
    );
    const found = numbers[behind];
    if (found) {
      used.add(behind);
      const close = /^ ?[)）]/.exec(sentence.text.slice(found.end))?.[0].length ?? 0;
      push(title.start, found.end + close, title.title, found.docNumber);
    } else push(title.start, title.end, title.title, null);
  }
  numbers.forEach((found, i) => {
    if (!used.has(i) && !mentions.some((mention) => mention.at.start <= found.start && found.end <= mention.at.end))
      push(found.start, found.end, null, found.docNumber);
  });
  return mentions.sort((a, b) => a.at.start - b.at.start);
};
