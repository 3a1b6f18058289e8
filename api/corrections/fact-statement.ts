// From what a person asks for to the statement that a store keeps: of a fact, or of what a document is. Every refusal
// names the field and the place.
import type { GraphReader } from '../../graph/index.ts';
import {
  type Anchor,
  addableKinds,
  anchorSpan,
  type DocumentStatement,
  type FactKind,
  type FactNode,
  type FactStatement,
  type FieldValues,
  fieldsOf,
  isAddable,
  parseKey,
  type Signature,
  type Span,
  sameSpan,
  valueFromWords,
  wrongValue,
} from '../../model/index.ts';
import { docNumberForm, foldKey } from '../../text/index.ts';
import { storeId } from '../ids.ts';
import {
  anchorIn,
  anchorOf,
  asDocument,
  factWithId,
  type ReadText,
  refuse,
  shown,
  textCalled,
  textWithId,
} from './text-of.ts';

/** Fields as words, null for none: `{ value: '500000', recipient: null }`. */
export type FieldWords = Readonly<Record<string, string | null>>;

export type AskedOfFact =
  /** A fact by its id or row of funding; a document or titled part by its key, a document also by its text. */
  | {
      readonly do: 'correct';
      readonly id: string;
      readonly fields: FieldWords;
      /** Of a document with several texts: the one in which it is corrected, by id, path or document. */
      readonly source?: string;
      /**
       * What a condition binds: awards or a measure by id, the document by its key or its text's id; none for nothing.
       * Left out: as it did.
       */
      readonly of?: readonly string[];
    }
  | { readonly do: 'reject'; readonly id: string }
  | {
      readonly do: 'add';
      readonly kind: string;
      /** The text, as `textCalled` takes it, and where in it the fact stands. */
      readonly source: string;
      readonly span: Span;
      readonly fields: FieldWords;
      /** Ids of facts that it hangs on. */
      readonly holders: readonly string[];
    };

/** The statement that was asked for; rejects with INPUT or NOT_FOUND. */
export const factStatement = async (
  graph: GraphReader,
  asked: AskedOfFact,
  signature: Signature,
): Promise<FactStatement> => {
  if (asked.do === 'add') return addition(graph, asked, signature);
  if (asked.do === 'correct' && (await isText(graph, asked.id))) return ofDocument(graph, asked, signature);
  const fact = await factWithId(graph, asked.id);
  const text = await textWithId(graph, fact.source);
  const known =
    fieldsOf(fact.kind) ?? refuse('INPUT', `A ${fact.kind} cannot be corrected: it is how the text is built.`);
  const place = `${fact.id} 「${fact.quote.slice(0, 40)}」`;
  const of = asked.do === 'correct' ? asked.of : undefined;
  const isSaid = asked.do === 'correct' && (of === undefined || Object.keys(asked.fields).length > 0);
  const fields = isSaid ? fieldsSaid(fact.kind, asked.fields, place) : {};
  if (fact.kind === 'Condition') checkComparison({ ...fact.properties, ...fields }, fact.id);
  const names = asked.do === 'correct' ? Object.keys(fields) : Object.keys(known);
  return stated(text, signature, fact.id, {
    kind: asked.do,
    target: { what: 'fact', fact: anchorOf(text, fact) },
    fields,
    was: valuesOf(names, fact.properties),
    ...(of === undefined ? { holders: [] } : await boundBy(graph, text, fact, of)),
    folded: foldedFields(fields),
  });
};

/** What a condition binds, by the ids of what was asked for. */
const boundBy = async (
  graph: GraphReader,
  text: ReadText,
  fact: FactNode,
  of: readonly string[],
): Promise<Pick<FactStatement, 'binds' | 'holders'>> => {
  if (fact.kind !== 'Condition') refuse('INPUT', `of: ${fact.id} is no condition, and binds nothing.`);
  const [only, ...others] = of;
  if (only === undefined) return { binds: 'nothing', holders: [] };
  if (others.length === 0 && isDocumentOf(text, only)) return { binds: 'document', holders: [] };
  const holders = await Promise.all(of.map((id) => factWithId(graph, id)));
  for (const { id, kind, source } of holders) {
    if (source !== fact.source) refuse('INPUT', `of: ${id} stands in another text than ${fact.source}.`);
    if (kind !== 'Award' && (kind !== 'Measure' || others.length > 0))
      refuse('INPUT', `of takes awards, one measure, or the document, not ${id}.`);
  }
  return { binds: 'holders', holders: holders.map((holder) => anchorOf(text, holder)) };
};

const isDocumentOf = ({ reading }: ReadText, id: string): boolean =>
  storeId(id) === reading.id || reading.documents[0].keys.includes(id);

const isText = async (graph: GraphReader, id: string): Promise<boolean> =>
  parseKey(id)?.kind === 'document'
    ? (await graph.fundingRows([id]))[0] === null
    : (await graph.source(storeId(id))) !== null || (await graph.byOrigin(id)) !== null;

const ofDocument = async (
  graph: GraphReader,
  asked: Extract<AskedOfFact, { readonly do: 'correct' }>,
  signature: Signature,
): Promise<FactStatement> => {
  const text = await textCalled(graph, asked.source ?? asked.id);
  const { docNumber, ...fields } = fieldsSaid('Document', asked.fields, asked.id);
  const of = await documentIn(graph, text, asked.id);
  return stated(text, signature, text.reading.id + (of.whole ? '' : ` ${of.keys[0]}`), {
    kind: 'correct',
    target: of.whole ? { what: 'document' } : { what: 'document', part: titleOf(text, of) },
    // A number goes by the form that keys have.
    fields: docNumber === undefined ? fields : { ...fields, docNumber: numberForm(docNumber) },
    was: valuesOf(Object.keys(asked.fields), of),
    holders: [],
    folded: '',
  });
};

const numberForm = (docNumber: FieldValues[string]): FieldValues[string] =>
  typeof docNumber === 'string' ? docNumberForm(foldKey(docNumber)) : docNumber;

/** The document of a text that a key names: the whole, or a titled part. */
const documentIn = async (graph: GraphReader, { reading }: ReadText, id: string): Promise<DocumentStatement> => {
  const [whole, ...parts] = reading.documents;
  const [node] = parseKey(id)?.kind === 'document' ? await graph.nodes([id]) : [];
  const keys: ReadonlySet<string> = new Set([id, ...(node && 'keys' in node ? node.keys : [])]);
  const named = [whole, ...parts].find((each) => each.keys.some((key) => keys.has(key)));
  if (!named && node && asDocument(node)?.document?.whole === false)
    refuse('NOT_FOUND', `${shown(id)} is no part of ${reading.id}.`);
  return named ?? whole;
};

/** The words that bear the title of a part. */
const titleOf = (text: ReadText, { keys: [key], bearsTitle }: DocumentStatement): Anchor =>
  bearsTitle
    ? anchorIn(text, bearsTitle.span, key)
    : refuse('INPUT', `${shown(key)} has no words for its title in ${text.reading.id}.`);

const addition = async (
  graph: GraphReader,
  asked: Extract<AskedOfFact, { readonly do: 'add' }>,
  signature: Signature,
): Promise<FactStatement> => {
  const { span } = asked;
  const kind: FactKind = isAddable(asked.kind)
    ? asked.kind
    : refuse('INPUT', `kind: a ${shown(asked.kind)} cannot be added: ${addableKinds.join(', ')} can.`);
  const text = await textCalled(graph, asked.source);
  const { reading } = text;
  const place = `a new ${kind} at ${span.start}-${span.end} of ${reading.id}`;
  const anchor = anchorIn(text, span, place);
  const known = reading.nodes.find((node) => node.kind === kind && sameSpan(anchorSpan(node), span));
  if (known) refuse('INPUT', `There is a ${kind} at ${span.start}-${span.end} already: correct ${known.id}.`);
  const fields = fieldsSaid(kind, asked.fields, place);
  for (const [name, { otherwise }] of Object.entries(fieldsOf(kind) ?? {}))
    if (otherwise === undefined && fields[name] === undefined)
      refuse('INPUT', `${kind}.${name} is needed for ${place}.`);
  if (kind === 'Condition') checkComparison(fields, place);
  const holders = await Promise.all(asked.holders.map((id) => factWithId(graph, id)));
  for (const { id, source } of holders)
    if (source !== reading.id) refuse('INPUT', `holders: ${id} stands in another text than ${reading.id}.`);
  return stated(text, signature, `${reading.id}/${kind.toLowerCase()}/${span.start}-${span.end}`, {
    kind: 'add',
    target: { what: 'fact', fact: { kind, ...anchor } },
    fields,
    was: null,
    holders: holders.map((holder) => anchorOf(text, holder)),
    folded: foldKey(`${foldedFields(fields)} ${reading.text.slice(span.start, span.end)}`),
  });
};

/** The values that words give the fields of a kind. */
const fieldsSaid = (kind: string, words: FieldWords, place: string): FieldValues => {
  const fields = Object.fromEntries(
    Object.entries(words).map(([name, said]) => [name, valueFromWords(kind, name, said)]),
  );
  if (Object.keys(fields).length === 0) refuse('INPUT', `No field of ${place} is named: ${sayFields(kind)}.`);
  for (const [name, value] of Object.entries(fields)) {
    const wrong = wrongValue(kind, name, value);
    if (wrong) refuse('INPUT', `${wrong} (${place}).`);
  }
  return fields;
};

const sayFields = (kind: string): string => Object.keys(fieldsOf(kind) ?? {}).join(', ');

const comparing: ReadonlySet<unknown> = new Set(['>=', '<=', '>', '<', '=']);

/** What is compared is a number. */
const checkComparison = ({ op, value }: { readonly op?: unknown; readonly value?: unknown }, place: string): void => {
  if (comparing.has(op) && typeof value !== 'number')
    refuse('INPUT', `Condition.value takes a number where op is ${op}, not ${shown(String(value))} (${place}).`);
};

/** The fields of these names, as they are. */
const valuesOf = (names: readonly string[], of: object): FieldValues => {
  const properties = new Map<string, unknown>(Object.entries(of));
  return Object.fromEntries(names.map((name) => [name, asValue(properties.get(name))]));
};

const asValue = (value: unknown): FieldValues[string] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

const foldedFields = (fields: FieldValues): string =>
  foldKey(
    Object.values(fields)
      .filter((value) => typeof value === 'string')
      .join(' '),
  );

/** A statement on a text: it goes by what it does, its place, its fields and when it was made. */
export const stated = (
  { reading }: ReadText,
  signature: Signature,
  place: string,
  said: Pick<FactStatement, 'kind' | 'target' | 'fields' | 'was' | 'holders' | 'binds' | 'folded'>,
): FactStatement => {
  const { by, at, reason } = signature;
  return {
    id: [said.kind, place, ...Object.keys(said.fields), ...(said.binds === undefined ? [] : ['binds']), at].join(' '),
    ...{ by: by.trim(), at, reason: reason.trim() },
    source: reading.id,
    origins: reading.origins.map(({ path }) => path),
    ...said,
  };
};
