// What corrections, rejections and additions do to the relations of a source: a measure and its bodies, a document and
// what it cites.
import {
  type Edge,
  type EdgeType,
  type FactKind,
  type FactStatement,
  type FactTarget,
  isKey,
  type Key,
  wrongRelation,
} from '../../model/index.ts';
import { type Draft, type DraftEdge, fieldsBefore, marked, type Outcome, problem } from './draft.ts';

type Target = Extract<FactTarget, { readonly what: 'relation' }>;

const done: Outcome = { fact: null, problem: null };

export const correctRelation = (draft: Draft, statement: FactStatement, target: Target): Outcome => {
  const found = relationOf(draft, target);
  if (typeof found === 'string') return problem(found);
  const { type, to, role } = statement.fields;
  const { edge, original } = found;
  const changed: Edge = {
    ...edge,
    type: typeof type === 'string' ? (type as EdgeType) : edge.type, // one of them, by check-statement.ts
    to: typeof to === 'string' ? to : edge.to,
    role: role === undefined ? edge.role : role === null ? null : String(role),
    corrected: marked(
      edge.corrected,
      statement,
      fieldsBefore(
        Object.keys(statement.fields).filter((name) => name !== 'name'),
        original,
      ),
    ),
  };
  const wrong = wrongRelation({ type: changed.type, from: startOf(draft, changed.from), to: changed.to });
  if (wrong) return problem(`with the corrections before it, ${wrong}`);
  found.edge = changed;
  nameKey(draft, statement, changed);
  if (changed.type === 'AMENDS') renameAmended(draft, edge.to, changed.to);
  return done;
};

export const rejectRelation = (draft: Draft, target: Target): Outcome => {
  const found = relationOf(draft, target);
  if (typeof found === 'string') return problem(found);
  draft.edges = draft.edges.filter((each) => each !== found);
  return done;
};

export const addRelation = (draft: Draft, statement: FactStatement, target: Target): Outcome => {
  const from = startIn(draft, target);
  if (typeof from !== 'object') return problem(from);
  const place = draft.placeOf(target.words);
  if (typeof place === 'string') return problem(place);
  const { role } = statement.fields;
  const edge: Edge = {
    type: target.type,
    from: from.id ?? draft.documents[0].keys[0],
    to: target.to,
    role: typeof role === 'string' ? role : null,
    rule: 'correction',
    span: place,
    quote: draft.reading.text.slice(place.start, place.end),
    corrected: marked(undefined, statement, null),
  };
  draft.edges.push({ edge, original: edge });
  nameKey(draft, statement, edge);
  return done;
};

/**
 * The relation that a statement is about, as it was read: by its ends, and by its words where several have these ends.
 */
const relationOf = (draft: Draft, target: Target): DraftEdge | string => {
  const from = startIn(draft, target);
  if (typeof from !== 'object') return from;
  const joined = draft.edges.filter(
    ({ original: { type, from: start, to } }) =>
      type === target.type && to === target.to && (from.id === null ? isKey(start) : start === from.id),
  );
  const place = draft.placeOf(target.words);
  if (typeof place === 'string') return place;
  const [found, ...others] = joined.filter(
    ({ original: { span } }) => span.start < place.end && place.start < span.end,
  );
  if (!found) return `no ${target.type} relation to ${target.to} is found at its words`;
  return others.length === 0
    ? found
    : `${others.length + 1} ${target.type} relations to ${target.to} are found at its words`;
};

/** The fact that it leads from; null for the document. */
const startIn = (draft: Draft, { from }: Target): { readonly id: string | null } | string => {
  if (from === null) return { id: null };
  const fact = draft.factOf(from);
  return typeof fact === 'string' ? `of what it leads from, ${fact}` : { id: fact.id };
};

const startOf = (draft: Draft, from: string): FactKind | 'document' => draft.originals.get(from)?.kind ?? 'document';

/** What the text calls the thing, where the statement says so. */
const nameKey = (draft: Draft, { fields: { name } }: FactStatement, { to, span, quote }: Edge): void => {
  if (typeof name === 'string')
    draft.keys = [
      ...draft.keys,
      { key: to, name, method: 'correction', agencyKind: null, generic: false, span, quote },
    ];
};

/** What the document changes in another goes with the relation. */
const renameAmended = (draft: Draft, was: Key, is: Key): void => {
  const [whole, ...parts] = draft.documents;
  const { amends } = whole;
  if (!amends || was === is) return;
  const renamed = amends.map((change) => (change.document === was ? { ...change, document: is } : change));
  draft.documents = [{ ...whole, amends: renamed }, ...parts];
};
