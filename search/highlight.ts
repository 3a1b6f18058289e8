// Which characters of the source's text a hit shows as found.
import type { Passage, Span } from '../model/index.ts';
import { keysOfSum } from '../text/index.ts';
import { mappedForm, occurrences } from './form.ts';
import type { Query } from './query.ts';
import { isWithin } from './sums.ts';
import { placesOfTerm, type Term } from './terms.ts';

/**
 * Returns the words and phrases of the query as spans of the source's text, in order and disjoint. Where the passage
 * lacks a word, the parts of it that the index knows are shown; a word that the layout mended across a line break
 * gives several spans.
 */
export const highlightsOf = (passage: Passage, query: Query): readonly Span[] => {
  const { form, unfold } = mappedForm(passage.text);
  const sought = [...query.phrases, ...query.words];
  const places = sought.map((term) => placesOfTerm(form, term));
  const found = places.flat();
  const parts = query.tokens.map((token) => token.slice(1)).filter((part) => part.length > 1);
  const missing = sought.filter((_, i) => places[i]?.length === 0);
  const rest = parts.filter((part) => found.length === 0 || missing.some(({ text }) => text.includes(part)));
  const sums = sumsAsked(passage, query);
  const written = sums === null ? [] : placesOfTerm(form, sums);
  const spans = [...found, ...written, ...rest.flatMap((part) => spansOf(form, part))];
  return disjoint(spans.flatMap(({ start, end }) => sourceSpans(passage, unfold(start, end))));
};

/** The sums of the passage that a condition asks for, however they are written. */
const sumsAsked = ({ sums = [] }: Passage, { fields }: Query): Term | null => {
  const range = fields.sums;
  const keys = range === null ? [] : sums.filter((sum) => isWithin(sum, range)).flatMap(keysOfSum);
  return keys.length === 0 ? null : { text: '', alternatives: [[{ kind: 'number', keys }]] };
};

const spansOf = (form: string, word: string): readonly Span[] =>
  [...occurrences(form, word)].map((start) => ({ start, end: start + word.length }));

/** The spans in order, those that overlap united; those that only touch stay apart. */
const disjoint = (spans: readonly Span[]): readonly Span[] => {
  const united: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = united.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else united.push({ start, end });
  }
  return united;
};

/** Where a span of the passage's text stands in the source's: one span for each stretch that has no gap there. */
const sourceSpans = ({ span, offsets }: Passage, within: Span): readonly Span[] => {
  if (offsets === null) return [{ start: span.start + within.start, end: span.start + within.end }];
  const spans: { start: number; end: number }[] = [];
  for (let i = within.start; i < within.end; i++) {
    const at = offsets[i];
    if (at === undefined) continue;
    const last = spans.at(-1);
    if (last !== undefined && at <= last.end) last.end = Math.max(last.end, at + 1);
    else spans.push({ start: at, end: at + 1 });
  }
  return spans;
};
