// What can be asked of each kind of node: its filters, orders and facets, the same on every adapter. What a kind does not know
// is refused, never passed over.
import { CetuError } from '../model/index.ts';
import type { EntityNodeKind, Facet, ListFilter, ListOrder, NodeKind } from './port.ts';

type Questions = {
  readonly filters: readonly (keyof ListFilter)[];
  readonly orders: readonly ListOrder[];
  readonly facets: readonly Facet[];
};

const ofFacts: Questions = {
  filters: ['text', 'source', 'documents', 'documentTypes', 'regions'],
  orders: ['text-order', 'date'],
  facets: ['rule', 'documentType', 'region', 'year'],
};
const ofEntities: Questions = { filters: ['text', 'source'], orders: ['name', 'mentions'], facets: [] };

const questions: Partial<Record<NodeKind, Questions>> = {
  Measure: {
    filters: [...ofFacts.filters, 'agencies', 'industries', 'instruments'],
    orders: ofFacts.orders,
    facets: [...ofFacts.facets, 'instrument'],
  },
  Statistic: { ...ofFacts, filters: [...ofFacts.filters, 'industries'] },
  Hypothesis: {
    filters: [...ofFacts.filters, 'outcomes'],
    orders: ofFacts.orders,
    facets: [...ofFacts.facets, 'outcome'],
  },
  Award: { ...ofFacts, facets: [...ofFacts.facets, 'role'] },
  Amount: { ...ofFacts, facets: [...ofFacts.facets, 'role'] },
  Document: {
    filters: [...ofEntities.filters, 'documents', 'agencies', 'documentTypes', 'regions', 'present'],
    orders: ['name', 'mentions', 'date'],
    facets: ['documentType', 'region', 'year'],
  },
  Agency: { ...ofEntities, filters: [...ofEntities.filters, 'regions', 'generic'], facets: ['agencyKind'] },
  Region: ofEntities,
  Industry: ofEntities,
  Person: ofEntities,
  Source: {
    filters: ['text', 'source', 'mentions', 'documents', 'documentTypes', 'regions'],
    orders: ['name', 'date', 'text-order'],
    facets: ['documentType', 'region', 'year'],
  },
};

const questionsOf = (kind: NodeKind): Questions => questions[kind] ?? ofFacts;

/** Whether nodes of the kind are entities. */
export const isEntityKind = (kind: NodeKind): kind is EntityNodeKind =>
  ['Region', 'Industry', 'Person', 'Agency', 'Document'].includes(kind);

/** Throws INPUT for a filter that the kind does not know. */
export const checkFilter = (kind: NodeKind, filter: ListFilter): void => {
  for (const [field, value] of Object.entries(filter))
    if (value !== undefined && !questionsOf(kind).filters.some((name) => name === field))
      throw new CetuError('INPUT', `A list of ${kind} cannot be filtered by ${field}`);
};

/** Throws INPUT for an order that the kind does not know. */
export const checkOrder = (kind: NodeKind, order: ListOrder): void => {
  if (!questionsOf(kind).orders.includes(order))
    throw new CetuError('INPUT', `A list of ${kind} has no order ${order}`);
};

/** Throws INPUT for a facet that the kind does not know. */
export const checkFacet = (kind: NodeKind, facet: Facet): void => {
  if (!questionsOf(kind).facets.includes(facet)) throw new CetuError('INPUT', `${kind} has no facet ${facet}`);
};
