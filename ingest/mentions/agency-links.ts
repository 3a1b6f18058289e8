// Finds the lists of links at the foot of a page: line after line a body's name and nothing else (· 市教育局 ⏎ · 市科技局 …).
//
// Signals: eight or more lines in a row that are a body's name each; a line in four may be another short one.
// Never takes those who signed a text together, whose day stands below, nor a list that a line with ： or a heading
// leads in.
import type { Mention, Sentence } from '../types.ts';
import { nameWords } from '../vocabulary/agency-names.ts';

// 8 lines: joint issuers that print no day below are fewer; portals list 20 and more.
const fewestLines = 8;
const longestLine = 16;

/** Places of the sentences that are links to bodies. `mentions` are those of each sentence. */
export const findLinkLists = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
): ReadonlySet<number> => {
  const listed = new Set<number>();
  for (let from = 0; from < sentences.length; from++) {
    if (!isBodyLine(sentences[from], mentions[from])) continue;
    let last = from;
    let bodies = 1;
    for (let at = from + 1; at < sentences.length && isShortLine(sentences[at]); at++) {
      if (!isBodyLine(sentences[at], mentions[at])) continue;
      if ((bodies + 1) / (at - from + 1) < 0.75) break;
      bodies++;
      last = at;
    }
    const ledIn = nameWords().leadsIn.test(sentences[from - 1]?.text ?? '');
    const signed = sentences.slice(last + 1, last + 3).some(({ text }) => day.test(text));
    if (bodies >= fewestLines && !ledIn && !signed) for (let at = from; at <= last; at++) listed.add(at);
    from = last;
  }
  return listed;
};

// a year in figures: no words
const day = /^[\s(（]*(?:\d{4}|[二〇○零一九]{4})\s*年/;

const isShortLine = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined && sentence.text.length <= longestLine && !/[。；;，,：:、]/.test(sentence.text);

/** The line is a body's name, but for a bullet. */
const isBodyLine = (sentence: Sentence | undefined, mentions: readonly Mention[] | undefined): boolean => {
  if (!sentence || !isShortLine(sentence)) return false;
  const words = sentence.text.replace(/^[\s·•●▪*+>-]+/, '').trim();
  return mentions?.some(({ type, at }) => type === 'agency' && at.end - at.start === words.length) ?? false;
};
