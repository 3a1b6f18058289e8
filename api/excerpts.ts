// Pieces of a source's text, with the place in them of the words asked for. A piece never begins or ends within a
// character.
import type { GraphReader } from '../graph/index.ts';
import type { SourceId, Span } from '../model/index.ts';
import { refusal } from './errors.ts';
import type { ExcerptParent } from './parents.ts';

const longestPiece = 100_000;
const widestContext = 10_000;

/** The words of a span with up to `context` units around them; null where the source is not held. */
export const excerptAt = async (
  graph: GraphReader,
  source: SourceId,
  span: Span,
  context: number,
): Promise<ExcerptParent | null> => {
  const { start, end } = span;
  if (start < 0 || end < start) throw refusal('BAD_INPUT', `[${start}, ${end}) is no span.`);
  if (end - start > longestPiece) throw refusal('LIMIT', `A piece of text may have ${longestPiece} units.`);
  if (context < 0) throw refusal('BAD_INPUT', 'context must not be negative.');
  if (context > widestContext) throw refusal('LIMIT', `context may be ${widestContext} at most, not ${context}.`);
  const piece = await graph.text(source, { start: Math.max(0, start - context), end: end + context });
  if (piece === null) return null;
  const extent = wholeCharacters(piece.quote, piece.span, span);
  const text = piece.quote.slice(extent.start - piece.span.start, extent.end - piece.span.start);
  const within = (at: number): number => Math.min(Math.max(at - extent.start, 0), text.length);
  return { source, text, extent, span: { start: within(start), end: within(end) } };
};

/** The extent without a half of a surrogate pair at an edge; never cut into the words asked for. */
const wholeCharacters = (text: string, extent: Span, asked: Span): Span => ({
  start: extent.start + (extent.start < asked.start && /^[\udc00-\udfff]/.test(text) ? 1 : 0),
  end: extent.end - (extent.end > asked.end && /[\ud800-\udbff]$/.test(text) ? 1 : 0),
});
