// What corrections and rejections do to facts.
import type { FactAnchor, FactNode, FactNodeOf, FactStatement, FieldValues } from '../../model/index.ts';
import { bindCondition } from './binding.ts';
import { type Draft, fieldsBefore, marked, type Outcome, problem } from './draft.ts';

export const correctFact = (draft: Draft, statement: FactStatement, anchor: FactAnchor): Outcome => {
  const original = draft.factOf(anchor);
  if (typeof original === 'string') return problem(original);
  const bound = statement.binds === undefined ? null : bindCondition(draft, statement, original);
  if (bound && 'problem' in bound) return problem(bound.problem);
  setFields(draft, statement, original, bound ? { binds: bound.was } : {});
  return { fact: original.id, problem: null };
};

/** Puts the fields of a statement in place of a fact's own; `besides` is what else was otherwise. */
export const setFields = (
  draft: Draft,
  statement: FactStatement,
  original: FactNode,
  besides: FieldValues = {},
): void => {
  const { fields, folded } = statement;
  const before = draft.nodes.get(original.id) ?? original;
  const changed = {
    ...before,
    properties: { ...before.properties, ...fields },
    folded: folded === '' ? before.folded : `${before.folded}\n${folded}`,
    corrected: marked(before.corrected, statement, {
      ...fieldsBefore(Object.keys(fields), original.properties),
      ...besides,
    }),
  } as FactNode; // a statement has only fields of the kind, each of its type (check-statement.ts)
  draft.nodes.set(original.id, changed.kind === 'Measure' ? withPath(changed, original) : changed);
};

/** The last heading above a measure is its own where it bears its title. */
const withPath = (measure: FactNodeOf<'Measure'>, original: FactNode): FactNode => {
  const { title, path } = measure.properties;
  if (original.kind !== 'Measure' || path.at(-1) !== original.properties.title) return measure;
  return { ...measure, properties: { ...measure.properties, path: [...path.slice(0, -1), title] } };
};

export const rejectFact = (draft: Draft, anchor: FactAnchor): Outcome => {
  const fact = draft.factOf(anchor);
  if (typeof fact === 'string') return problem(fact);
  drop(draft, fact.id);
  return { fact: null, problem: null };
};

/** Takes a fact out, and with it what hangs on nothing else: awards of a measure, conditions. */
const drop = (draft: Draft, id: string): void => {
  if (!draft.nodes.delete(id)) return;
  const hangs = draft.edges.filter(({ edge: { type, from } }) => from === id && holding.has(type));
  for (const { edge } of hangs) {
    const isHeld = draft.edges.some(
      ({ edge: { type, from, to } }) =>
        to === edge.to && holding.has(type) && (draft.nodes.has(from) || !draft.originals.has(from)),
    );
    if (!isHeld) drop(draft, edge.to);
  }
};

const holding: ReadonlySet<string> = new Set(['OFFERS', 'REQUIRES', 'MENTIONS']);
