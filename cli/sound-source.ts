// Whether a source can be what was read in its text, as far as the text and what is said of it tell. Both a source
// that comes in from an export and one that a store gives back are looked at so; what the rules would read again is
// not asked here.
//
//   its id is the hash of its text, and every quote stands at its place in the text
//   values stand in the words that state them, passages are cut from the text
//   facts are of known kinds, and edges join what their type may join
import { createHash } from 'node:crypto';
import { loadSaysValue } from '../ingest/index.ts';
import { edgeEnds, factKinds, parseKey, type SourceGraph, type Span } from '../model/index.ts';

const saysValue = await loadSaysValue();

/** What is wrong with a source, in words; null where nothing is. */
export const wrongSource = (source: SourceGraph): string | null =>
  wrongText(source) ?? wrongQuote(source) ?? wrongFact(source) ?? wrongEdge(source);

const wrongText = ({ id, text }: SourceGraph): string | null =>
  createHash('sha256').update(text).digest('hex').startsWith(id) && id.length >= 16
    ? null
    : 'its id is not the hash of its text';

/** A quote that does not stand where it says, anywhere in what the source asserts. */
const wrongQuote = ({ text, documents, keys, equivalences, nodes, edges, passages }: SourceGraph): string | null => {
  const open: unknown[] = [documents, keys, equivalences, nodes, edges];
  while (open.length > 0) {
    const part = open.pop();
    if (part === null || typeof part !== 'object') continue;
    const { quote, span } = part as { readonly quote?: unknown; readonly span?: Partial<Record<string, unknown>> };
    if (typeof quote === 'string' && quote !== text.slice(Number(span?.['start']), Number(span?.['end'])))
      return `「${shortened(quote)}」 does not stand where it is said to`;
    for (const inner of Object.values(part)) open.push(inner);
  }
  for (const { span, offsets, text: words } of passages) {
    if (!standsAt(text, words, offsets ?? placesIn(span)))
      return `the passage 「${shortened(words)}」 is not of its text`;
  }
  return null;
};

/**
 * The places of a passage that stands in its text sign by sign; cells of a row are parted by blanks where the text has
 * tabs.
 */
const placesIn = ({ start, end }: Span): readonly number[] => Array.from({ length: end - start }, (_, i) => start + i);

const standsAt = (text: string, words: string, offsets: readonly number[]): boolean =>
  words.length <= offsets.length &&
  [...Array(words.length).keys()].every((i) => words[i] === ' ' || words[i] === text[offsets[i] ?? -1]);

const shortened = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words);

const wrongFact = ({ text, nodes }: SourceGraph): string | null => {
  for (const { id, kind, properties } of nodes) {
    if (!factKinds.includes(kind)) return `${id} is of no kind of facts: ${kind}`;
    if (!('valueSpan' in properties) || typeof properties.value !== 'number') continue;
    const { start, end } = properties.valueSpan;
    const words = text.slice(start, end);
    if (!saysValue(words, properties.value)) return `${id} says ${properties.value} where its text says 「${words}」`;
  }
  return null;
};

const wrongEdge = ({ id, nodes, edges }: SourceGraph): string | null => {
  const kinds = new Map<string, string>([[id, 'Source'], ...nodes.map((node) => [node.id, node.kind] as const)]);
  const kindOf = (end: string): string => kinds.get(end) ?? parseKey(end)?.kind ?? end;
  for (const { type, from, to } of edges) {
    const ends = edgeEnds[type];
    if (!ends) return `there is no edge of the type ${type}`;
    if (!ends.some(([a, b]) => a === kindOf(from) && b === kindOf(to)))
      return `a ${type} edge joins ${kindOf(from)} and ${kindOf(to)}`;
  }
  return null;
};
