// Documents that the text names, with how: cites, implements, based-on, repeals, annexes.
//
// Signals: the words of the clause around the name: 废止 不再执行 停止执行 → repeals; 印发 在 通知里 the title of a part → annexes;
// 贯彻落实 落实 实施 → implements; 根据 依据 按照…制定 → based-on; else cites. One reference for each document and relation,
// at its first place.
// Never a reference: the document itself, a product or newspaper in 《》.
import type { Reference, Relation } from '../../model/index.ts';
import { foldKey } from '../../text/index.ts';
import { sourceQuote } from '../layout/index.ts';
import type { DocumentMention, Recognized, Sentence } from '../types.ts';

/** The references of a text in its order. */
export const interpretReferences = (
  text: Recognized,
  ownTitle: string | null,
  ownNumber: string | null,
): Reference[] => {
  const partTitles = text.parts.flatMap((part) => (part.title ? [foldKey(part.title)] : []));
  const references = new Map<string, Reference>();
  for (const mention of text.mentions) {
    if (mention.type !== 'document' || (mention.docNumber === ownNumber && ownNumber !== null)) continue;
    const sentence = text.sentences[mention.sentence];
    if (!sentence || sentence.zone === 'form' || (sentence.zone === 'front' && mention.title === null)) continue;
    const key = foldKey(mention.title ?? '');
    if (key !== '' && ownTitle !== null && foldKey(ownTitle) === key) continue;
    const relation = relationOf(text, sentence, mention, partTitles);
    const id = `${mention.docNumber ?? key}|${relation}`;
    if (references.has(id) || isMedia(text, sentence, mention)) continue;
    references.set(id, {
      id: `${text.id}/reference/${mention.span.start}-${mention.span.end}`,
      rule: `reference-${relation}`,
      title: mention.title,
      docNumber: mention.docNumber,
      relation,
      ...sourceQuote(text.text, sentence, mention.at.start, mention.at.end),
    });
  }
  return [...references.values()];
};

const relationOf = (
  text: Recognized,
  sentence: Sentence,
  mention: DocumentMention,
  partTitles: readonly string[],
): Relation => {
  const before = sentence.text.slice(0, mention.at.start);
  const after = sentence.text.slice(mention.at.end);
  if (/(?:废止|失效|停止执行|不再(?:执行|施行))/.test(after) && !/(?:施行|实施)之日起?$/.test(before)) return 'repeals';
  const folded = foldKey(mention.title ?? '');
  if (
    folded !== '' &&
    partTitles.some((title) => title === folded || folded.startsWith(title) || title.startsWith(folded)) &&
    sentence.part === 0
  )
    return 'annexes';
  if (
    /(?:已经|经)[^。]{0,24}(?:同意|审议通过|批准)|印发(?:给你们|实施)?/.test(after.slice(0, 40)) &&
    sentence.part === 0 &&
    sentence.zone !== 'references' &&
    before.length < 6
  )
    return 'annexes';
  if (/^附件/.test(before)) return 'annexes';
  const lead = before.slice(before.lastIndexOf('。') + 1);
  if (
    /(?:贯彻|落实|对接|做实|实施好?)[^。;；]*$/.test(lead) &&
    sentence.part !== undefined &&
    !/根据|依据/.test(lead.slice(lead.search(/贯彻|落实|对接|做实/)))
  )
    return /(?:为|深入|全面|积极|认真|进一步)/.test(lead) ? 'implements' : 'cites';
  if (/(?:根据|依据|依照)[^。;；]*$/.test(lead) && /(?:制定|制订|出台|提出|特制|现制)/.test(after)) return 'based-on';
  void text;
  return 'cites';
};

/** A newspaper, journal or brand: 《人民日报》, 湖南日报《理论·智库》. */
const isMedia = (_text: Recognized, sentence: Sentence, mention: DocumentMention): boolean =>
  /(?:日报|晚报|周刊|杂志|学报|时报|Forbes|福布斯)$/i.test(mention.title ?? '') ||
  /(?:日报|晚报|杂志|版)$/.test(sentence.text.slice(0, mention.at.start)) ||
  /^(?:杂志|报道|专栏|栏目)/.test(sentence.text.slice(mention.at.end));
