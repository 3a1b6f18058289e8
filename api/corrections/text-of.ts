// What a correction is about, looked up by what a person names: a fact by its id or by its row of funding, a text by
// its id, its path or the document that it is a text of. Refusals say what was named and what was found.
import type { EntityNode, GraphNode, GraphReader } from '../../graph/index.ts';
import {
  type Anchor,
  anchorAt,
  anchorFinder,
  anchorSpan,
  CetuError,
  type FactAnchor,
  type FactNode,
  type FindAnchor,
  factKinds,
  parseRowId,
  type SourceGraph,
  type Span,
  sameSpan,
} from '../../model/index.ts';
import { storeId } from '../ids.ts';

/** A text as the rules read it, with what finds words in it. */
export type ReadText = { readonly reading: SourceGraph; readonly find: FindAnchor };

export const refuse = (code: 'INPUT' | 'NOT_FOUND', sentence: string): never => {
  throw new CetuError(code, sentence);
};

/** The text with this id. */
export const textWithId = async (graph: GraphReader, id: string): Promise<ReadText> => {
  const reading = await graph.source(storeId(id));
  return reading
    ? { reading, find: anchorFinder(reading.text) }
    : refuse('NOT_FOUND', `No text is held by the id ${shown(id)}.`);
};

/** The text that an id, a path or a document names; of several texts of a document the ids are told. */
export const textCalled = async (graph: GraphReader, name: string): Promise<ReadText> => {
  const byOrigin = await graph.byOrigin(name);
  if (byOrigin) return textWithId(graph, byOrigin.id);
  const [node] = await graph.nodes([storeId(name)]);
  if (node?.kind === 'Source') return textWithId(graph, node.id);
  const [only, ...others] = (node && asDocument(node)?.document?.sources) ?? [];
  if (!only) return refuse('NOT_FOUND', `No text is held by the name of ${shown(name)}.`);
  if (others.length > 0)
    refuse('INPUT', `${shown(name)} has several texts, name one: ${[only, ...others].map(({ id }) => id).join(', ')}.`);
  return textWithId(graph, only.id);
};

export const asDocument = (node: GraphNode): EntityNode | null =>
  'keys' in node && node.kind === 'Document' ? node : null;

/** The fact with this id; of a row of funding its award. */
export const factWithId = async (graph: GraphReader, id: string): Promise<FactNode> => {
  const [found] = await graph.nodes([id]);
  if (found && isFact(found)) return found;
  const [row] = parseRowId(id) ? await graph.fundingRows([id]) : [];
  const [award] = row ? await graph.nodes([row.award.id]) : [];
  return award && isFact(award) ? award : refuse('NOT_FOUND', `There is no fact ${shown(id)}.`);
};

const isFact = (node: GraphNode): node is FactNode => factKinds.some((kind) => kind === node.kind);

/** What holds on to a fact: its value's words with what stands around them, and which it is of several there. */
export const anchorOf = (text: ReadText, fact: FactNode): FactAnchor => {
  const span = anchorSpan(fact);
  const alike = text.reading.nodes.filter((node) => node.kind === fact.kind && sameSpan(anchorSpan(node), span));
  const nth = alike.findIndex(({ id }) => id === fact.id);
  return {
    kind: fact.kind,
    ...anchorIn(text, span, fact.id),
    ...(nth >= 0 && alike.length > 1 ? { nth, of: alike.length } : {}),
  };
};

/** What holds on to the words of a span; `what` names them in a refusal. */
export const anchorIn = ({ reading, find }: ReadText, span: Span, what: string): Anchor => {
  const { start, end } = span;
  const { text, id } = reading;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end <= start || end > text.length)
    return refuse(
      'INPUT',
      `span: ${start}-${end} is no place in the text of ${id}, which has ${text.length} characters.`,
    );
  if (text.slice(start, end).trim() === '')
    return refuse('INPUT', `span: there are no words at ${start}-${end} of the text of ${id}.`);
  return (
    anchorAt(text, span, find) ??
    refuse(
      'INPUT',
      `${what}: its words at ${start}-${end} of ${id} stand elsewhere too, with the same words around them.`,
    )
  );
};

export const shown = (words: string): string => JSON.stringify(words.length > 80 ? `${words.slice(0, 80)}…` : words);
