// The conditions of a query as its reader is shown them, each with the query that is left without it.
import type { QueryCondition } from './port.ts';
import type { QueryPart } from './query-parts.ts';

/**
 * Returns the conditions in order. Of OR and NEAR/5 the words on both sides stay in the query, of the others nothing
 * does, nor OR and NEAR/5 beside them.
 */
export const conditionsOf = (query: string, parts: readonly QueryPart[]): readonly QueryCondition[] =>
  parts.flatMap((part) => conditionOf(query, part) ?? []);

const conditionOf = (query: string, part: QueryPart): QueryCondition | null => {
  const { kind, span, operators } = part;
  switch (kind) {
    case 'field': {
      const { name, text } = part;
      const isNamed = span.end - span.start > text.length;
      return text.trim() === '' ? null : { kind: name, text, isNamed, without: without(query, [span, ...operators]) };
    }
    case 'excluded':
      return { kind, text: part.text, isNamed: true, without: without(query, [span, ...operators]) };
    case 'near':
    case 'choice':
      return { kind, text: query.slice(span.start, span.end), isNamed: true, without: without(query, operators) };
    default:
      return null;
  }
};

/** The text without the spans, and with one blank where they stood. */
const without = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): string =>
  [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => `${left.slice(0, start).trimEnd()} ${left.slice(end).trimStart()}`, text)
    .trim();
