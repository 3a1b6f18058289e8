// A fact that a person adds: at the words given, with what hangs on what. Where the rules come to find it there
// themselves, the addition corrects what they found.
import {
  type AddableKind,
  type Edge,
  type EdgeType,
  edgeEnds,
  type FactAnchor,
  type FactNode,
  type FactProperties,
  type FactStatement,
  type FieldValues,
  fieldsOf,
  type Quoted,
  type Span,
} from '../../model/index.ts';
import { setFields } from './corrected-fact.ts';
import { type Draft, marked, type Outcome, problem } from './draft.ts';

/** The rule of what no rule found. */
const byPerson = 'correction';

export const addFact = (draft: Draft, statement: FactStatement, anchor: FactAnchor): Outcome => {
  const place = draft.placeOf(anchor);
  if (typeof place === 'string') return problem(place);
  const [known, ...others] = draft.factsAt(anchor.kind, place);
  if (known && others.length === 0) {
    setFields(draft, statement, known);
    return { fact: known.id, problem: null };
  }
  if (known) return problem(`${others.length + 1} facts of the kind ${anchor.kind} are found at its words`);
  const holders = statement.holders.map((holder) => draft.factOf(holder));
  const missing = holders.find((holder) => typeof holder === 'string');
  if (missing !== undefined) return problem(`of what it hangs on, ${missing}`);
  const held = holders.filter((holder) => typeof holder !== 'string');
  const quoted: Quoted = { span: place, quote: draft.reading.text.slice(place.start, place.end) };
  const kind = anchor.kind as AddableKind; // by check-statement.ts
  const section = sectionAt(draft, place);
  const node = {
    id: freeId(draft, `${draft.reading.id}/${kind.toLowerCase()}/${place.start}-${place.end}`),
    kind,
    source: draft.reading.id,
    rule: byPerson,
    folded: statement.folded,
    properties: { ...besides(kind, statement, place, section), ...withDefaults(kind, statement.fields) },
    corrected: marked(undefined, statement, null),
    ...quoted,
  } as FactNode; // the fields are those of its kind, by check-statement.ts
  draft.nodes.set(node.id, node);
  draft.originals.set(node.id, node);
  for (const [type, from, to] of edgesOf(draft, node, held, section)) {
    const edge: Edge = { type, from, to, role: null, rule: byPerson, ...quoted };
    draft.edges.push({ edge, original: edge });
  }
  return { fact: node.id, problem: null };
};

const withDefaults = (kind: AddableKind, said: FieldValues): FieldValues =>
  Object.fromEntries(
    Object.entries(fieldsOf(kind) ?? {}).map(([name, { otherwise = null }]) => [name, said[name] ?? otherwise]),
  );

/** What a fact of the kind has beside the fields that people say. */
const besides = (
  kind: AddableKind,
  { id, fields }: FactStatement,
  valueSpan: Span,
  section: FactNode | null,
): Partial<FactProperties[AddableKind]> => {
  const part = section?.kind === 'Section' ? section.properties.part : null;
  if (kind === 'Measure') {
    const path = section?.kind === 'Section' ? section.properties.path : [];
    return { part, path: [...path, String(fields['title'])], section: [], ...untimed };
  }
  if (kind === 'Award')
    return { valueSpan, viaDocument: null, tranche: null, partOf: null, restates: null, rowKey: `correction|${id}` };
  if (kind === 'Condition') return { valueSpan, part: null };
  if (kind === 'Hypothesis') return { outcomeQuote: null, outcomeSpan: null };
  if (kind === 'Variable') return { otherNames: [] };
  return kind === 'Contact' ? {} : { valueSpan };
};

const untimed = {
  durationValue: null,
  durationUnit: null,
  durationQualifier: null,
  applicationWindow: null,
  applicationFrom: null,
  applicationThrough: null,
} as const;

type Joins = readonly [type: EdgeType, from: string, to: string];

const edgesOf = (
  draft: Draft,
  { id, kind }: FactNode,
  held: readonly FactNode[],
  section: FactNode | null,
): Joins[] => {
  const holding = { Award: 'OFFERS', Condition: 'REQUIRES' } as const;
  const type = kind === 'Award' || kind === 'Condition' ? holding[kind] : null;
  const starts = held.length > 0 ? held.map((holder) => holder.id) : [draft.documents[0].keys[0]];
  return [
    ...(type === null ? [] : starts.map((start): Joins => [type, start, id])),
    ...(section && edgeEnds.STATED_IN.some(([from]) => from === kind) ? [['STATED_IN', id, section.id] as const] : []),
  ];
};

/** The innermost section that covers the place. */
const sectionAt = (draft: Draft, { start }: Span): FactNode | null => {
  let inner: FactNode | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of draft.originals.values()) {
    if (node.kind !== 'Section') continue;
    const { extent } = node.properties;
    const length = extent.end - extent.start;
    if (extent.start <= start && start < extent.end && length < least) [inner, least] = [node, length];
  }
  return inner;
};

const freeId = (draft: Draft, id: string): string => {
  let free = id;
  for (let nth = 2; draft.originals.has(free); nth++) free = `${id}/${nth}`;
  return free;
};
