// What a source asserts, as it is gathered: keys, equivalences, nodes and edges, each with the words that say so.
import {
  type AgencyKind,
  type Diagnostic,
  type Edge,
  type EquivalenceAssertion,
  type FactBase,
  type FactKind,
  type FactNode,
  type FactNodeOf,
  type Key,
  type KeyAssertion,
  parseKey,
  type Quoted,
  quoteOf,
  type Reason,
} from '../../model/index.ts';
import { foldKey } from '../../text/index.ts';
import type { Interpreted } from '../types.ts';
import type { Place } from './regions.ts';

export type Assertions = {
  readonly text: Interpreted;
  /** The place that the text is of. */
  readonly place: Place;
  readonly keys: KeyAssertion[];
  readonly equivalences: EquivalenceAssertion[];
  readonly nodes: FactNode[];
  readonly edges: Edge[];
  readonly diagnostics: Diagnostic[];
  readonly seen: Set<string>;
  /** By key and name, where in `keys` that stands; null where words name it and nothing better can come. */
  readonly named: Map<Key, Map<string, number | null>>;
};

/** Nothing asserted yet. */
export const startAssertions = (text: Interpreted, place: Place): Assertions => ({
  text,
  place,
  keys: [],
  equivalences: [],
  nodes: [],
  edges: [],
  diagnostics: [],
  seen: new Set(),
  named: new Map(),
});

/** Whether this is said for the first time. */
export const isNew = (to: Assertions, ...parts: readonly string[]): boolean => {
  const mark = parts.join('\n');
  if (to.seen.has(mark)) return false;
  to.seen.add(mark);
  return true;
};

/** A thing by its key and a name of it; `body` where it is an agency. */
export type Named = Pick<KeyAssertion, 'key' | 'name' | 'method'> & {
  readonly body?: Pick<KeyAssertion, 'generic' | 'fullName'> & { readonly kind: AgencyKind };
};

/**
 * That the source means a thing by this key and name; once for each pair. A place or industry that the words do not
 * name is implied: 广东省 where 广州市 stands. Where later words name it, these are kept.
 */
export const assertKey = (to: Assertions, { key, name, method, body }: Named, { span, quote }: Quoted): void => {
  const places = to.named.get(key) ?? new Map<string, number | null>();
  to.named.set(key, places);
  const before = places.get(name);
  if (before === null) return;
  const implied = isImplied(key, name, quote);
  if (before !== undefined && implied) return;
  places.set(name, implied ? to.keys.length : null);
  const { kind: agencyKind = null, generic = false, fullName = null } = body ?? {};
  to.keys[before ?? to.keys.length] = {
    ...{ key, name, method, agencyKind, generic, fullName, span, quote },
    ...(implied && { implied }),
  };
};

const isImplied = (key: Key, name: string, quote: string): boolean => {
  const kind = parseKey(key)?.kind;
  return (kind === 'region' || kind === 'industry') && !foldKey(quote).includes(foldKey(name));
};

/** That two keys mean one thing; once for each pair and class. */
export const assertSame = (
  to: Assertions,
  same: Omit<EquivalenceAssertion, keyof Quoted>,
  { span, quote }: Quoted,
): void => {
  if (same.a === same.b || !isNew(to, 'same', same.class, ...[same.a, same.b].sort())) return;
  to.equivalences.push({ ...same, span, quote });
};

/** A fact as a node of the graph; `words` are found in a list beside its quote. */
type Node<K extends FactKind> = Pick<FactNodeOf<K>, 'kind' | 'id' | 'rule' | 'properties'> & { readonly words: string };

export const addNode = <K extends FactKind>(
  to: Assertions,
  { kind, id, rule, words, properties }: Node<K>,
  stated: Quoted & Pick<FactBase, 'evidence' | 'rivals'>,
): void => {
  const node: FactNodeOf<K> = {
    id,
    kind,
    source: to.text.id,
    rule,
    ...reasonOf(to.text.text, stated),
    folded: foldKey(`${words} ${stated.quote}`),
    properties,
    span: stated.span,
    quote: stated.quote,
  };
  to.nodes.push(node as FactNode);
};

/** The words that made a rule speak, with what they say, and the rules that lost. */
const reasonOf = (text: string, { evidence, rivals }: Pick<FactBase, 'evidence' | 'rivals'>): Omit<Reason, 'rule'> => ({
  ...(evidence
    ? { evidence: evidence.map(({ start, end, kind = null }) => ({ ...quoteOf(text, start, end), kind })) }
    : {}),
  ...(rivals ? { rivals } : {}),
});

/** An edge; the same one from the same words once. */
export const addEdge = (
  to: Assertions,
  { role = null, ...edge }: Pick<Edge, 'type' | 'from' | 'to' | 'rule'> & Partial<Pick<Edge, 'role'>>,
  { span, quote }: Quoted,
): void => {
  const mark = [edge.type, edge.from, edge.to, role ?? '', `${span.start}-${span.end}`];
  if (edge.from === edge.to || !isNew(to, 'edge', ...mark)) return;
  to.edges.push({ type: edge.type, from: edge.from, to: edge.to, role, rule: edge.rule, span, quote });
};

/**
 * A remark about what could not be linked, of severity `info` unless another is given; once for each rule and message.
 */
export const remark = (
  to: Assertions,
  { severity = 'info', rule, message }: Pick<Diagnostic, 'rule' | 'message'> & Partial<Pick<Diagnostic, 'severity'>>,
  { span }: Quoted,
): void => {
  if (isNew(to, 'remark', rule, message)) to.diagnostics.push({ severity, stage: 'link', rule, message, span });
};
