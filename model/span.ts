// Where words stand. Everything that Cetu claims points at characters of a source's text by a span.

/** A half-open range `[start, end)` in UTF-16 units of a source's text. */
export type Span = { readonly start: number; readonly end: number };

/** A span with the words that stand there: `text.slice(span.start, span.end) === quote`, always. */
export type Quoted = { readonly span: Span; readonly quote: string };

/** The words of a span with the span. */
export const quoteOf = (text: string, start: number, end: number): Quoted => ({
  span: { start, end },
  quote: text.slice(start, end),
});

/** Whether `inner` lies within `outer`; equal spans do. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans are one. */
export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
