/** A stretch of a source's text, half-open. */
export type Span = { readonly start: number; readonly end: number };

export const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
