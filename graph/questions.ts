// What can be asked of each kind of node, the same on every adapter: its filters, and over which edge one by entities
// leads; its orders, and by what they sort; its facets, and whose they are. What a kind does not know is refused,
// never passed over.
import { CetuError, type EdgeType, type Key } from '../model/index.ts';
import { plainlyFolded } from './folded.ts';
import type { EntityNodeKind, Facet, ListFilter, ListOrder, NodeKind, WithinFilter } from './port.ts';
import { checkTime } from './time-filter.ts';
import { entityNodeKinds } from './write/entity-view.ts';

/** A value that nodes are sorted by; `id` and `source` end every order, so that no two nodes stand at one place. */
export type SortKey<Name extends string> = {
  readonly by: Name;
  readonly type: 'string' | 'number';
  readonly down?: boolean;
};
type Sort = SortKey<'source' | 'start' | 'id' | 'name' | 'title' | 'mentions' | 'date' | 'through'>;

/**
 * An edge that leads to an entity: from the node itself, or from the whole document that it stands in. Null: the node
 * is the entity.
 */
type Lead = { readonly from: 'itself' | 'document'; readonly type: EdgeType } | { readonly from: null };
type ByEntity = 'agencies' | 'industries' | 'regions';

type Questions = {
  readonly filters: readonly Exclude<keyof ListFilter, ByEntity>[];
  readonly leads: Partial<Record<ByEntity, Lead>>;
  readonly orders: Partial<Record<ListOrder, readonly Sort[]>>;
  /** Whether a value is the node's own, or its document's. */
  readonly facets: Partial<Record<Facet, 'itself' | 'document'>>;
};

const itself = (type: EdgeType): Lead => ({ from: 'itself', type });
const itsDocument = (type: EdgeType): Lead => ({ from: 'document', type });

const newest: Sort = { by: 'date', type: 'string', down: true };
const source: Sort = { by: 'source', type: 'string' };
const id: Sort = { by: 'id', type: 'string' };
const lastDay: Sort = { by: 'through', type: 'string' };
const ofTime = ['asOf', 'states', 'expiresBetween'] as const;
const place: readonly Sort[] = [source, { by: 'start', type: 'number' }, id];

const ofFacts = {
  filters: ['text', 'source', 'documents', 'documentTypes', ...ofTime],
  leads: { regions: itsDocument('GOVERNS') },
  orders: { 'text-order': place, date: [newest, ...place] },
  facets: { rule: 'itself', documentType: 'document', region: 'document', year: 'document' },
} as const satisfies Questions;

const ofEntities = {
  filters: ['text', 'names', 'source'],
  leads: {},
  orders: {
    name: [{ by: 'name', type: 'string' }, id],
    mentions: [{ by: 'mentions', type: 'number', down: true }, id],
  },
  facets: {},
} as const satisfies Questions;

const questions: Partial<Record<NodeKind, Questions>> = {
  Measure: {
    ...ofFacts,
    filters: [...ofFacts.filters, 'instruments'],
    leads: { ...ofFacts.leads, agencies: itself('RESPONSIBLE'), industries: itself('SUPPORTS') },
    orders: { ...ofFacts.orders, 'last-day': [lastDay, ...place] },
    facets: { ...ofFacts.facets, instrument: 'itself', agency: 'itself' },
  },
  Statistic: {
    ...ofFacts,
    filters: [...ofFacts.filters, 'mentions', 'words'],
    leads: { industries: itself('ABOUT'), regions: itself('ABOUT') },
    facets: { ...ofFacts.facets, year: 'itself' },
  },
  Hypothesis: {
    ...ofFacts,
    filters: [...ofFacts.filters, 'outcomes'],
    facets: { ...ofFacts.facets, outcome: 'itself' },
  },
  Award: { ...ofFacts, facets: { ...ofFacts.facets, role: 'itself' } },
  Amount: { ...ofFacts, facets: { ...ofFacts.facets, role: 'itself', year: 'itself' } },
  Document: {
    filters: [...ofEntities.filters, ...ofTime, 'documents', 'documentTypes', 'years', 'present', 'mentions'],
    leads: { agencies: itself('ISSUED_BY'), regions: itself('GOVERNS') },
    orders: { ...ofEntities.orders, date: [newest, id], 'last-day': [lastDay, id] },
    facets: { documentType: 'itself', region: 'itself', year: 'itself' },
  },
  Agency: {
    ...ofEntities,
    filters: [...ofEntities.filters, 'generic'],
    leads: { regions: itself('IN') },
    facets: { agencyKind: 'itself' },
  },
  Region: { ...ofEntities, leads: { regions: { from: null } } },
  Industry: { ...ofEntities, leads: { industries: { from: null } } },
  Person: ofEntities,
  Source: {
    filters: ['text', 'source', 'mentions', 'documents', 'documentTypes', ...ofTime],
    leads: { regions: itsDocument('GOVERNS') },
    orders: { name: [{ by: 'title', type: 'string' }, source], date: [newest, source], 'text-order': [source] },
    facets: { documentType: 'document', region: 'document', year: 'document' },
  },
};

const questionsOf = (kind: NodeKind): Questions => questions[kind] ?? ofFacts;

/** Whether nodes of the kind are entities. */
export const isEntityKind = (kind: NodeKind): kind is EntityNodeKind =>
  entityNodeKinds.some((entity) => entity === kind);

/** Throws INPUT for a filter that the kind does not know. */
export const checkFilter = (kind: NodeKind, filter: ListFilter): void => {
  const { filters, leads } = questionsOf(kind);
  const named = [...filters, ...Object.keys(leads)];
  const known: readonly string[] = named.some((name) => inTree.includes(name)) ? [...named, 'within'] : named;
  for (const [field, value] of Object.entries(filter))
    if (value !== undefined && !known.includes(field))
      throw new CetuError('INPUT', `A list of ${kind} cannot be filtered by ${field}`);
  checkTime(filter);
};

/** By what an order sorts that stands in the document of a node, and not in the node itself. */
export const sortsByDocument = (sorts: readonly Sort[]): boolean =>
  sorts.some(({ by }) => by === 'date' || by === 'through');

/** The entities of a filter, and whether each stands for what lies in it too. */
export type Asked<Name extends string> = {
  readonly name: Name;
  readonly keys: readonly Key[];
  readonly within: boolean;
};

/** Whether a filter by agencies, regions … takes what lies in them. */
export const takesWithin = (name: string, { within = true }: WithinFilter): boolean => within && inTree.includes(name);

// What may name places and industries.
const inTree: readonly string[] = ['regions', 'industries', 'mentions'];

/** The edges that a filter follows, each with the entities of which it must lead to one. */
export const leadsOf = (kind: NodeKind, filter: ListFilter): (Lead & Asked<ByEntity>)[] =>
  (['agencies', 'industries', 'regions'] as const).flatMap((name) => {
    const [lead, keys] = [questionsOf(kind).leads[name], filter[name]];
    return lead && keys ? [{ ...lead, name, keys, within: takesWithin(name, filter) }] : [];
  });

/** By what an order sorts; throws INPUT for one that the kind does not know. */
export const sortsOf = (kind: NodeKind, order: ListOrder): readonly Sort[] => {
  const sorts = questionsOf(kind).orders[order];
  if (!sorts) throw new CetuError('INPUT', `A list of ${kind} has no order ${order}`);
  return sorts;
};

/** The edge from a measure to those who are named with it, for facets. */
export const agencyOf = 'RESPONSIBLE' satisfies EdgeType;

/** The edge from a document to its region, for facets. */
export const regionOf = 'GOVERNS' satisfies EdgeType;

/** Whose value a facet is; throws INPUT for one that the kind does not know. */
export const facetOf = (kind: NodeKind, facet: Facet): 'itself' | 'document' => {
  const whose = questionsOf(kind).facets[facet];
  if (!whose) throw new CetuError('INPUT', `${kind} has no facet ${facet}`);
  return whose;
};

/** The names of a filter as documents keep their titles; '' stands for none. */
export const titlesAsked = (names: readonly string[]): readonly string[] =>
  names.map(plainlyFolded).filter((title) => title !== '');

/** What keys end in that hold one of the names: agency:420100/科创局, industry:渔业. */
export const keyEndsAsked = (names: readonly string[]): readonly string[] =>
  names.filter((name) => name !== '').flatMap((name) => [`/${name}`, `:${name}`]);
