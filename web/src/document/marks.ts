// What is marked in a text: the words of the address, words that were searched, and the amounts and conditions that
// were found in it.
import { useEffect, useMemo } from 'react';
import { after, usePages } from '../answers.ts';
import { isSameSpan, type Span } from '../form/span.ts';
import { FoundWords, type MeasureFactsFragment, Measures } from '../generated/operations.ts';
import { readingOf, type Searched } from '../parts/searched.ts';

export type Mark = Span & { readonly as: 'target' | 'found' | 'fact' };

/** The measures of a source, all of them, as the facts beside the text show them. */
export const useMeasures = (source: string): readonly MeasureFactsFragment[] => {
  const { pages, more, refusal } = usePages(Measures, measuresOf(source), ({ measures }) => after(measures));
  useEffect(() => {
    if (!refusal) more?.();
  });
  return useMemo(() => pages.flatMap(({ measures }) => measures.nodes), [pages]);
};

/** The question for the measures of a source; asked once, whoever shows them. */
export const measuresOf = (source: string) => ({ filter: { source }, first: 30 });

/** Whether the words are those that state a fact, or those of its value. */
export const isStatedBy = (
  { valueSpan, provenance }: { readonly valueSpan: Span; readonly provenance: { readonly span: Span } },
  words: Span,
): boolean => isSameSpan(valueSpan, words) || isSameSpan(provenance.span, words);

/** Places of what measures give and ask, in the order of the text. */
export const factMarks = (measures: readonly MeasureFactsFragment[]): readonly Mark[] =>
  measures
    .flatMap(({ awards, conditions }) => [...awards, ...conditions])
    .map(({ valueSpan }) => ({ ...valueSpan, as: 'fact' as const }))
    .sort((a, b) => a.start - b.start);

const mostFound = 500;

/** Places of searched words in a source, in the order of the text; none where nothing is searched. */
export const useFound = (source: string, searched: Searched): readonly Mark[] => {
  const { q: text } = searched;
  const { pages, more, refusal } = usePages(
    FoundWords,
    text === '' ? null : { text, filter: { source }, ...readingOf(searched), first: 100 },
    ({ search }) => after(search),
  );
  const found = useMemo(
    () =>
      pages
        .flatMap(({ search }) => search.nodes.filter(({ complete }) => complete || search.totalCount === 0))
        .flatMap(({ highlights }) => highlights.map((span) => ({ ...span, as: 'found' as const })))
        .sort((a, b) => a.start - b.start),
    [pages],
  );
  useEffect(() => {
    if (!refusal && found.length < mostFound) more?.();
  });
  return text === '' ? none : found;
};

const none: readonly Mark[] = [];

/** Those of ordered marks that touch a stretch of the text. */
export const marksWithin = (marks: readonly Mark[], start: number, end: number): readonly Mark[] =>
  marks.filter((mark) => mark.start < end && mark.end > start);
