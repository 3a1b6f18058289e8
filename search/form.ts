// The form in which texts and queries are compared: folded, and without the blanks that typesetting puts between
// Chinese characters, figures and Latin letters, so that 500万元 is found in “500 万元”. Words are looked for in it as
// substrings.
//
//   “给予 500 万元，Patent  Pledge” ──► “给予500万元,patent pledge”
import type { Span } from '../model/index.ts';
import { foldForSearch, foldWithMap, unfoldSpan } from '../text/index.ts';

/** A text in the form that is searched, with the way back to it. */
export type MappedForm = {
  readonly form: string;
  /** The span of the text that a span of the form came from. */
  readonly unfold: (start: number, end: number) => Span;
};

/** Blanks, and what has no width and says nothing. Tabs and line breaks stay: they part the cells of a table. */
const DROPPED = /[ \0\u00ad\u200b-\u200d\u2060\ufeff]+/g;

/** Letters and digits that stand in runs, each run a word: everything that Unicode calls so except Han. */
const RUN_UNIT = /(?!\p{Script=Han})[\p{L}\p{N}\p{M}]/u;

/** Returns the text in the form that is searched. */
export const searchForm = (text: string): string => dropBlanks(foldForSearch(text), null);

/** Returns what searchForm returns, with the way back. */
export const mappedForm = (text: string): MappedForm => {
  const folded = foldWithMap(text);
  const kept: number[] = []; // kept[i] is where unit i of the form stands in the folded text
  const form = dropBlanks(folded.text, kept);
  return {
    form,
    unfold: (start, end) => unfoldSpan(folded, kept[start] ?? 0, (kept[end - 1] ?? 0) + 1),
  };
};

/**
 * Where the word stands in the form, from left to right without overlap. A run of letters or digits counts as a whole:
 * 500 does not stand in 5000, nor art in start.
 */
export function* occurrences(form: string, word: string): Generator<number> {
  if (word === '') return;
  const opensRun = isRunUnit(word, 0);
  const closesRun = isRunUnit(word, word.length - 1);
  let at = form.indexOf(word);
  while (at >= 0) {
    const end = at + word.length;
    const cutsRun = (opensRun && isRunUnit(form, at - 1)) || (closesRun && isRunUnit(form, end));
    if (!cutsRun) yield at;
    at = form.indexOf(word, cutsRun ? at + 1 : end);
  }
}

/** Whether the word stands in the form. */
export const holds = (form: string, word: string): boolean => !occurrences(form, word).next().done;

const isRunUnit = (text: string, at: number): boolean => RUN_UNIT.test(text.charAt(at));

/** A blank stays, once, where it parts two runs of letters or digits. */
const dropBlanks = (folded: string, kept: number[] | null): string => {
  let form = '';
  let from = 0;
  const keep = (start: number, end: number): void => {
    form += folded.slice(start, end);
    if (kept !== null) for (let i = start; i < end; i++) kept.push(i);
  };
  for (const { 0: dropped, index } of folded.matchAll(DROPPED)) {
    keep(from, index);
    from = index + dropped.length;
    const blank = dropped.indexOf(' ');
    if (blank >= 0 && isRunUnit(folded, index - 1) && isRunUnit(folded, from)) keep(index + blank, index + blank + 1);
  }
  keep(from, folded.length);
  return form;
};
