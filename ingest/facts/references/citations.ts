// The literature of a paper: its numbered list, and the places in the text that cite.
//
// Signals: in the zone of references a line that opens with [1], 1 or 1. is an entry, its title read by the order of
// GB/T 7714 (authors. title[J]. source, year); without numbers one that opens with authors and a year in brackets; in
// the text [1] or 作者(2013) cites. A text without a list has one reference for each number cited, with the author named
// in its clause or in the sentence before.
// Never takes a year in brackets without a name before it, nor an index like [i].
import type { Reference, Span } from '../../../model/index.ts';
import { matchesOf } from '../../../text/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import { isPersonName } from '../../names.ts';
import type { Recognized, Sentence } from '../../types.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { clauseAt, findClauses } from '../clauses.ts';

/** The literature cited, entries of the list first; the label of an entry is its printed number. */
export const interpretCitations = (text: Recognized): Reference[] => {
  const listed = readList(text);
  return listed.length > 0 ? listed : citedInText(text);
};

const opening = /(?:\[(\d{1,3})\]|(?<!\d)(\d{1,3})[.、]?\s?)(?=\s?[\u4e00-\u9fffA-Z“《])/g;

const readList = (text: Recognized): Reference[] => {
  const listed = numberedList(text);
  return listed.length > 0 ? listed : authorYearList(text);
};

const numberedList = (text: Recognized): Reference[] =>
  text.blocks.flatMap((block, i): Reference[] =>
    text.places[i]?.zone !== 'references' || block.kind === 'furniture'
      ? []
      : entriesOf(block.text).flatMap(({ number, start, body, end }): Reference[] => {
          const title = titleOf(block.text.slice(body, end).trim());
          if (title === null) return [];
          const quoted = sourceQuote(text.text, block, start, end);
          return [
            {
              id: `${text.id}/reference/${quoted.span.start}-${quoted.span.end}`,
              rule: 'literature-list',
              label: `[${number}]`,
              title: title.text,
              docNumber: null,
              ...(title.author ? { author: title.author } : {}),
              relation: 'cites',
              ...quoted,
            },
          ];
        }),
  );

// Zhang, L., & Wang, F. (2012). Title. Journal, 37, 161-169.  张明, 李芳. (2010). 题名. 某刊, 12(3), 4-9.
const authorYear =
  /^((?:[A-Z][\p{L}'’-]+,|\p{Script=Han}{2,4}[,、. ]|\p{Script=Han}{2,4}(?=\())[^()]{0,160}?)[.,]?\s?\(\s?((?:19|2[0Oo])[\dOol]{2})[a-z]?\s?\)[.,]?\s?(.{4,}?)(?:[.?](?=\s|\p{Lu}|\p{Script=Han})|\.?$)/u;

/** A list without numbers, by authors and years. */
const authorYearList = (text: Recognized): Reference[] =>
  text.blocks.flatMap((block, i): Reference[] => {
    const found = text.places[i]?.zone === 'references' ? authorYear.exec(block.text) : null;
    if (!found || block.kind === 'furniture') return [];
    const quoted = sourceQuote(text.text, block, 0, block.text.length);
    return [
      {
        id: `${text.id}/reference/${quoted.span.start}-${quoted.span.end}`,
        rule: 'literature-list',
        title: (found[3] ?? '').trim(),
        docNumber: null,
        author: (found[1] ?? '').replace(/[,.\s]+$/, ''),
        relation: 'cites',
        ...quoted,
      },
    ];
  });

type Entry = { readonly number: number; readonly start: number; readonly body: number; readonly end: number };

/**
 * The entries of a block: one, or several that lost their line breaks, told by numbers that go on by one behind a
 * stop.
 */
const entriesOf = (block: string): Entry[] => {
  const starts: Omit<Entry, 'end'>[] = [];
  for (const found of matchesOf(block, opening)) {
    const number = Number(found[1] ?? found[2]);
    const last = starts.at(-1);
    const goesOn = last
      ? number === last.number + 1 && /[.。)\]\d]\s*$/.test(block.slice(0, found.index))
      : found.index === 0;
    if (goesOn) starts.push({ number, start: found.index, body: found.index + found[0].length });
  }
  return starts.map((at, k) => {
    const words = block.slice(0, starts[k + 1]?.start ?? block.length).trimEnd();
    return { ...at, end: words.length };
  });
};

/** Authors. Title[J]. Source, year. An entry whose first field is long, or holds a book mark, has no author. */
const titleOf = (body: string): { readonly text: string; readonly author: string | null } | null => {
  const marked = /^(.*?)\[(?:[A-Z]{1,2}(?:\/OL)?)\]/.exec(body)?.[1];
  const head = marked ?? body;
  const fields = head
    .split(/[.．](?:\s|(?=[\u4e00-\u9fffA-Z“《]))/)
    .map((field) => field.trim().replace(/[.．]$/, ''))
    .filter((field, k) => field !== '' && !(k > 0 && shapes().others.test(field)));
  const [first, second] = fields;
  if (first === undefined) return null;
  if (second === undefined) return { text: first, author: null };
  return isSource(second) || (first.length > 30 && !isLatinNames(first))
    ? { text: first, author: null }
    : { text: second, author: first };
};

/** Kim S M,Pantel P,et al: however long, names and no title. */
const isLatinNames = (field: string): boolean =>
  field.split(/[,，]/).every((name) => /^\s?(?:et al|[A-Z][\p{L}'’-]*(?:\s[A-Z][\p{L}]*){0,4})\s?$/u.test(name));

/** A place, publisher, newspaper or date where a title would stand. */
const isSource = (field: string): boolean => shapes().source.test(field);

const numbered = /\[(\d{1,3}(?:\s?[-–,，、]\s?\d{1,3})*)\]/g;
const shapes = lazily(() => ({
  others: cueShape('^(?:{et-al}|et al)$'),
  source: cueShape(
    '^(?:[\\u4e00-\\u9fff]{2,4}:|{newspaper}|[\\u4e00-\\u9fff]{2,6}{source-end})|^\\(?\\d{4}(?:[-)./,(]|$)',
  ),
  named: cueShape(
    '([\\u4e00-\\u9fff]{2,4}(?:{author-joint}[\\u4e00-\\u9fff]{2,4}|{et-al}?)|[A-Z][a-z]+(?:\\s(?:and|&)\\s[A-Z][a-z]+|\\set al\\.?|{et-al})?) ?[(（]((?:19|20)\\d{2})[)）]',
    'g',
  ),
  pair: cueShape('^([\\u4e00-\\u9fff]+?)(?:({author-joint})([\\u4e00-\\u9fff]{2,4}))?{et-al}?$'),
  etc: cueShape('{et-al}$'),
}));

const citedInText = (text: Recognized): Reference[] => {
  const found = new Map<string, Reference>();
  let open: { readonly key: string; readonly author: string; readonly sentence: Sentence } | null = null;
  for (const sentence of text.sentences) {
    if (sentence.zone !== 'body') continue;
    if (!/\d/.test(sentence.text)) {
      open = null;
      continue;
    }
    const names = matchesOf(sentence.text, shapes().named);
    for (const mark of matchesOf(sentence.text, numbered))
      for (const number of numbersOf(mark[1] ?? '')) {
        if (found.has(number)) continue;
        const citation = citationAt(text, sentence, { start: mark.index, end: mark.index + mark[0].length }, number);
        const author: string | null =
          open && names.length === 0 && open.sentence.block === sentence.block ? open.author : null;
        found.set(number, author === null ? citation : { ...citation, author });
        if (open && author !== null) found.delete(open.key);
        open = null;
      }
    open = null;
    for (const mark of names) {
      const author = authorOf(mark[1] ?? '');
      if (author === null || /\[\d/.test(sentence.text.slice(mark.index))) continue;
      const key = `${author}${mark[2]}`;
      const end = clauseAt(findClauses(sentence.text), mark.index)?.end ?? sentence.text.length;
      if (found.has(key)) continue;
      found.set(key, { ...citationAt(text, sentence, { start: mark.index, end }, null), author });
      open = { key, author, sentence }; // 李晓(2013)提出了指标。指标得到广泛使用[5]。
    }
  }
  return [...found.values()];
};

/** 1-3,5 → 1, 2, 3, 5. */
const numbersOf = (marks: string): string[] =>
  marks.split(/[,，、]/).flatMap((part) => {
    const [from = 0, to] = part.split(/[-–]/).map((number) => Number(number.trim()));
    const last = to ?? from;
    return last - from > 30 || last < from
      ? [String(from)]
      : Array.from({ length: last - from + 1 }, (_, k) => String(from + k));
  });

const citationAt = (text: Recognized, sentence: Sentence, { start, end }: Span, number: string | null): Reference => {
  const before = sentence.text.slice(0, start);
  const name = matchesOf(before, shapes().named).at(-1);
  const from = name ? (name.index ?? 0) : quoteStart(before);
  const author = name ? authorOf(name[1] ?? '') : null;
  const quoted = sourceQuote(text.text, sentence, number === null ? start : from, end);
  return {
    id: `${text.id}/reference/${quoted.span.start}-${quoted.span.end}${number === null ? '' : `/${number}`}`,
    rule: number === null ? 'author-year' : 'numbered-citation',
    ...(number === null ? {} : { label: `[${number}]` }),
    ...(author ? { author } : {}),
    title: null,
    docNumber: null,
    relation: 'cites',
    ...quoted,
  };
};

/** The clause before a mark; a mark right behind another has the words between them. */
const quoteStart = (before: string): number =>
  Math.max(before.lastIndexOf(']'), before.lastIndexOf('，'), before.lastIndexOf(','), -1) + 1;

/** The names without the words before them: 国内学者薛明皋和刘璘琳 → 薛明皋和刘璘琳; null where none is a name. */
const authorOf = (words: string): string | null => {
  if (/^[A-Z]/.test(words)) return words;
  const [, first = '', joint = '', second = ''] = shapes().pair.exec(words) ?? [];
  const etc = shapes().etc.exec(words)?.[0] ?? '';
  const [a, b] = [nameAtEnd(first), second === '' ? '' : nameAtStart(second)];
  if (a === null) return b || null;
  return b === null || b === '' ? `${a}${etc}` : `${a}${joint}${b}${etc}`;
};

const nameAtEnd = (words: string): string | null =>
  [3, 2, 4].map((length) => words.slice(-length)).find((name) => isPersonName(name)) ?? null;

const nameAtStart = (words: string): string | null =>
  [words, words.slice(0, 3), words.slice(0, 2)].find((name) => isPersonName(name)) ?? null;
