// The same of relations: that a measure names another body, a document repeals none, a field is supported that the
// rules did not see.
import type { GraphReader } from '../../graph/index.ts';
import {
  CetuError,
  type Edge,
  type FactAnchor,
  type FactKind,
  type FactNode,
  type FactStatement,
  type FieldValues,
  isCorrectableRelation,
  isKey,
  type Key,
  parseKey,
  type Signature,
  type Span,
  sameSpan,
  wrongRelation,
  wrongRelationFields,
} from '../../model/index.ts';
import { type FieldWords, stated } from './fact-statement.ts';
import { anchorIn, anchorOf, factWithId, type ReadText, refuse, shown, textCalled, textWithId } from './text-of.ts';

export type AskedOfRelation = {
  readonly do: 'correct' | 'reject' | 'add';
  readonly type: string;
  /** The id of a measure or statistic; or a document's key, or the id or path of its text. */
  readonly from: string;
  /** A key of where it leads. */
  readonly to: Key;
  /** Where the words stand that say so: needed where it is added, or where several do. */
  readonly span: Span | null;
  /** What is so: type, to, role, name. */
  readonly fields: FieldWords;
};

/** The statement that was asked for; rejects with INPUT or NOT_FOUND. */
export const relationStatement = async (
  graph: GraphReader,
  asked: AskedOfRelation,
  signature: Signature,
): Promise<FactStatement> => {
  const { fact, text } = await startOf(graph, asked.from);
  const from: FactAnchor | null = fact && anchorOf(text, fact);
  const start: FactKind | 'document' = fact?.kind ?? 'document';
  const fields = fieldsSaid(asked);
  if (!isCorrectableRelation(asked.type))
    return refuse('INPUT', `${wrongRelation({ type: asked.type, from: start, to: asked.to })}.`);
  const { type } = asked;
  const place = `${type} from ${asked.from}`;
  const wrong = wrongRelationFields(fields) ?? wrongRelation({ type, from: start, to: asked.to });
  if (wrong) refuse('INPUT', `${wrong} (${place}).`);
  if (asked.do === 'add') {
    if (asked.span === null) return refuse('INPUT', `span is needed for a new ${place}: where the text says so.`);
    const words = anchorIn(text, asked.span, `a new ${place}`);
    return stated(text, signature, placeOf(asked, asked.span), {
      ...{ kind: 'add', target: { what: 'relation', type, from, to: asked.to, words } },
      ...{ fields, was: null, holders: [], folded: '' },
    });
  }
  const edge = await edgeOf(graph, text, fact, { ...asked, type });
  if (asked.do === 'correct') {
    if (Object.keys(fields).length === 0) refuse('INPUT', `No field of ${place} is named: type, to, role, name.`);
    const is = { type: String(fields['type'] ?? type), from: start, to: String(fields['to'] ?? edge.to) };
    const wrongNow = wrongRelation(is);
    if (wrongNow) refuse('INPUT', `${wrongNow} (${place}).`);
  }
  return stated(text, signature, placeOf({ ...asked, to: edge.to }, edge.span), {
    kind: asked.do,
    target: { what: 'relation', type, from, to: edge.to, words: anchorIn(text, edge.span, place) },
    fields,
    was: { type, to: edge.to, role: edge.role },
    holders: [],
    folded: '',
  });
};

const placeOf = ({ from, type, to }: AskedOfRelation, { start, end }: Span): string =>
  `${from} ${type} ${to} ${start}-${end}`;

type Start = { readonly fact: FactNode | null; readonly text: ReadText };

const startOf = async (graph: GraphReader, from: string): Promise<Start> => {
  if (parseKey(from) === null && /\/\w+\/\d+-\d+/.test(from)) {
    const fact = await factWithId(graph, from);
    return { fact, text: await textWithId(graph, fact.source) };
  }
  return { fact: null, text: await textCalled(graph, from) };
};

const fieldsSaid = ({ do: what, fields }: AskedOfRelation): FieldValues => {
  if (what === 'reject' && Object.keys(fields).length > 0) refuse('INPUT', 'A rejection says no field.');
  return Object.fromEntries(
    Object.entries(fields).map(([name, words]) => [name, words === null || words.trim() === '' ? null : words.trim()]),
  );
};

/** The relation that is asked about, as the rules read it. */
const edgeOf = async (
  graph: GraphReader,
  { reading }: ReadText,
  fact: FactNode | null,
  { type, to, span, from }: AskedOfRelation,
): Promise<Edge> => {
  const alike = reading.edges.filter((edge) => edge.type === type && (fact ? edge.from === fact.id : isKey(edge.from)));
  const [target, ...ends] = await graph.nodes([to, ...alike.map((edge) => edge.to)]);
  const found = alike.filter(
    (edge, at) =>
      (edge.to === to || (target && ends[at]?.id === target.id)) && (span === null || sameSpan(edge.span, span)),
  );
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  const places = (edges: readonly Edge[]): string =>
    edges.map((edge) => `${edge.to} at ${edge.span.start}-${edge.span.end}`).join(', ');
  if (only) refuse('INPUT', `Several ${type} relations lead from ${from} to ${to}; span says which: ${places(found)}.`);
  throw new CetuError(
    'NOT_FOUND',
    `No ${type} relation leads from ${from} to ${shown(to)}${alike.length > 0 ? `; there are ${places(alike.slice(0, 10))}` : ''}.`,
  );
};
