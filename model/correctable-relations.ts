// The relations that a person may correct, reject or add: those that lead from a measure, a statistic or the document
// to a thing with a key. What a text is built of, and what follows from other facts, is left to the rules.
import { edgeEnds } from './edge-ends.ts';
import type { EdgeType, FactKind, FieldValues } from './graph.ts';
import { type EntityKind, type Key, parseKey } from './keys.ts';

export const correctableRelations = [
  'RESPONSIBLE',
  'SUPPORTS',
  'ABOUT',
  'ISSUED_BY',
  'GOVERNS',
  'CITES',
  'IMPLEMENTS',
  'BASED_ON',
  'REPEALS',
  'AMENDS',
] as const satisfies readonly EdgeType[];
export type CorrectableRelation = (typeof correctableRelations)[number];

export const isCorrectableRelation = (type: string): type is CorrectableRelation =>
  correctableRelations.some((one) => one === type);

/** What a correction may say of a relation: its type, where it leads, its role there, and what the text calls that. */
const relationFields = ['type', 'to', 'role', 'name'] as const;

/** A relation, as a correction leaves it. */
export type RelationSaid = {
  readonly type: string;
  /** A kind of fact, or the document. */
  readonly from: FactKind | 'document';
  readonly to: Key;
};

/** What is wrong with a relation, in words that name the field; null where nothing is. */
export const wrongRelation = ({ type, from, to }: RelationSaid): string | null => {
  if (!isCorrectableRelation(type)) return `type takes one of ${correctableRelations.join(', ')}, not "${type}"`;
  const ends = edgeEnds[type].filter(([start]) => start === from);
  if (ends.length === 0)
    return `from: ${type} does not lead from ${from === 'document' ? 'a document' : `the kind ${from}`}`;
  const kind = parseKey(to)?.kind;
  const kinds = ends.map(([, end]) => end).filter((end): end is EntityKind => end !== 'Source' && !/^[A-Z]/.test(end));
  if (kind === undefined) return `to takes a key (agency:420100/科技局), not "${to.slice(0, 80)}"`;
  return kinds.includes(kind) ? null : `to: ${type} leads to a key of ${kinds.join(' or ')}, not of ${kind}`;
};

/** What is wrong with the words that a correction says of a relation; null where nothing is. */
export const wrongRelationFields = (fields: FieldValues): string | null => {
  for (const [name, value] of Object.entries(fields)) {
    if (!relationFields.some((one) => one === name))
      return `a relation has no field "${name.slice(0, 40)}": ${relationFields.join(', ')}`;
    if (value === null && name === 'role') continue;
    if (typeof value !== 'string' || value.trim() === '' || value.length > 500)
      return `${name} takes a text of at most 500 characters`;
  }
  return null;
};
