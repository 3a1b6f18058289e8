// Lists of annexes whose titles stand without 《》: 附件：1.…方案 2.…申报书.
//
// Signals: a sentence that begins with 附件 and a colon, and numbered ones right behind it; a title ends like one, or
// the text names it with 《》, too.
// Never takes a title that the text names with 《》 as an annex, nor its own.
import type { Reference } from '../../../model/index.ts';
import { foldKey } from '../../../text/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import { endsAsDocument } from '../../mentions/titles.ts';
import type { Recognized } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { OwnNames } from './reference-scene.ts';

/** The annexes of the lists, but for those that are known. */
export const findAnnexLists = (text: Recognized, known: readonly Reference[], own: OwnNames): Reference[] => {
  const seen = new Set(known.filter(({ relation }) => relation === 'annexes').map(({ title }) => foldKey(title ?? '')));
  const named = new Set(known.map(({ title }) => foldKey(title ?? '')));
  const references: Reference[] = [];
  let open = false;
  for (const sentence of text.sentences) {
    if (sentence.zone === 'form' || sentence.part !== 0) break;
    const from: number | null = headEnd(sentence.text) ?? (open ? numberEnd(sentence.text) : null);
    open = from !== null;
    if (from === null) continue;
    for (const [start, end] of listedTitles(sentence.text, from)) {
      const title = sentence.text.slice(start, end);
      const key = foldKey(title);
      if (seen.has(key) || key === own.title) continue;
      if (!named.has(key) && !endsAsDocument(stretchOf({ text: title }))) continue;
      seen.add(key);
      references.push({
        id: `${text.id}/reference/${sentence.offsets[start] ?? 0}-${(sentence.offsets[end - 1] ?? 0) + 1}`,
        rule: 'reference/annex-list',
        title,
        docNumber: null,
        relation: 'annexes',
        ...sourceQuote(text.text, sentence, start, end),
      });
    }
  }
  return references;
};

const number = /^\d{1,2}\s?[.、．]\s?/;

/** Where the first title of a list begins: behind 附件：1. */
const headEnd = (text: string): number | null => {
  const head = stretchOf({ text }).begins('annex');
  const at = head?.[0]?.end;
  if (at === undefined) return null;
  const colon = /^\s?\d{0,2}\s?[:：]\s?/.exec(text.slice(at));
  return colon ? at + colon[0].length + (numberEnd(text.slice(at + colon[0].length)) ?? 0) : null;
};

const numberEnd = (text: string): number | null => number.exec(text)?.[0].length ?? null;

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
