// Finds documents that a sentence names: by title, by number, or by both side by side.
//
// Signals: a title (titles.ts) with （文号） right behind it is one document, the bracket may hold 以下简称 too; so is 文号
// right before 《; a number (doc-numbers.ts) outside titles is one by itself.
// Never takes a number inside a title for a second document.
import { sourceQuote } from '../layout/index.ts';
import type { DocumentMention, Sentence } from '../types.ts';
import { stretchOf } from '../vocabulary/cues.ts';
import { findDocNumbers } from './doc-numbers.ts';
import { findBareTitles, findTitles, type TitleName } from './titles.ts';

/** The documents that a sentence names, by place. */
export const findDocumentMentions = (source: string, sentence: Sentence, index: number): DocumentMention[] => {
  const { text } = sentence;
  const numbers = findDocNumbers(text);
  const inSigns = findTitles(text);
  const titles = [
    ...inSigns,
    ...findBareTitles(stretchOf(sentence), numbers).filter(
      (one) => !inSigns.some((title) => title.start < one.end && one.start < title.end),
    ),
  ];
  const used = new Set<number>();
  const mentions: DocumentMention[] = [];
  const push = (start: number, end: number, title: TitleName | null, docNumber: string | null): void => {
    mentions.push({
      type: 'document',
      rule: title ? `title-${title.named}` : 'number',
      isClass: title?.named === 'class',
      sentence: index,
      at: { start, end },
      ...sourceQuote(source, sentence, start, end),
      title: title?.title ?? null,
      docNumber,
    });
  };
  for (const one of titles) {
    const { start, end, title } = one;
    // (商务部、财政部令2008年第9号): what stands before the number in the bracket is who issued it
    const behind = numbers.findIndex(
      (number) =>
        number.start >= end &&
        /^ ?(?:[（(【[] ?[\u4e00-\u9fff、]{0,20})?$/.test(text.slice(endOfNotice(sentence, end), number.start)),
    );
    const number = numbers[behind];
    if (number) {
      used.add(behind);
      const close = /^[^()（）]{0,30}?[)）】\]]/.exec(text.slice(number.end))?.[0].length ?? 0;
      push(start, number.end + (/[（(【[]/.test(text.slice(end, number.start)) ? close : 0), one, number.docNumber);
      continue;
    }
    const before = numbers.findIndex(
      (one, i) => !used.has(i) && one.end <= start && /^(?:文件)? ?$/.test(text.slice(one.end, start)),
    );
    const lead = numbers[before];
    if (lead && text[start] === '《') {
      used.add(before);
      push(lead.start, end, one, lead.docNumber);
    } else if (one.named !== 'signs' || !stretchOf({ text: title }).ends('not-document')) push(start, end, one, null);
  }
  numbers.forEach((number, i) => {
    if (!used.has(i) && !titles.some((title) => title.start <= number.start && number.end <= title.end))
      push(number.start, number.end, null, number.docNumber);
  });
  return mentions.sort((a, b) => a.at.start - b.at.start);
};

/** Behind 《…办法》的通知: the number behind it is that of the notice which carries the text. */
const endOfNotice = (sentence: Sentence, end: number): number =>
  stretchOf(sentence, end).begins('notice-of')?.[0]?.end ?? end;
