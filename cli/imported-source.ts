// Whether a source of an export can be what Cetu read in its text. Nothing of a source that fails is stored.
//
//   its id is the hash of its text, and every quote stands at its place in the text
//   values stand in the words that state them, passages are cut from the text
//   facts are of known kinds, and edges join what their type may join
//   what the rules of this Cetu read in a plain text is read again, and has to come out the same
//
// Of other formats (docx, PDF, HTML) the text alone does not give the facts again: there the first three have to do. A reading by other
// rules cannot be tried at all: it is taken on trust, where that is asked for.
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { ingest, rulesVersion, saysValue } from '../ingest/index.ts';
import { CetuError, edgeEnds, factKinds, parseKey, type SourceGraph } from '../model/index.ts';

/** Throws INPUT with the reason where a source cannot be what it says. */
export const checkImported = async (source: SourceGraph, { trust }: { readonly trust: boolean }): Promise<void> => {
  const reason =
    (source.rules !== rulesVersion && !trust
      ? 'it was read by other rules than this Cetu has, and what they read cannot be tried: --trust takes it as it is'
      : null) ??
    wrongText(source) ??
    wrongQuote(source) ??
    wrongFact(source) ??
    wrongEdge(source) ??
    (await wrongReading(source));
  if (reason) throw new CetuError('INPUT', `Source ${source.id} is not taken: ${reason}`);
};

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
    const stands = offsets === null ? words === text.slice(span.start, span.end) : standsAt(text, words, offsets);
    if (!stands) return `the passage 「${shortened(words)}」 is not of its text`;
  }
  return null;
};

const standsAt = (text: string, words: string, offsets: readonly number[]): boolean =>
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

const plainText = /\.(?:txt|md|markdown)$/i;

/** What the rules of this Cetu read in a plain text comes out the same again. */
const wrongReading = async (source: SourceGraph): Promise<string | null> => {
  const path = source.origins.map((origin) => origin.path).find((one) => plainText.test(one));
  if (source.rules !== rulesVersion || path === undefined) return null;
  const again = await ingest({ path, bytes: new TextEncoder().encode(source.text) });
  if (again.status === 'failed' || again.graph.id !== source.id) return null;
  const fields = ['documents', 'keys', 'equivalences', 'nodes', 'edges', 'passages'] as const;
  const other = fields.find((field) => !isDeepStrictEqual(plain(again.graph[field]), plain(source[field])));
  return other ? `its ${other} are not what these rules read in its text` : null;
};

/** As it is once it has gone through a file. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
