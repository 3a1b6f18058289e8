// node(id), and what every fact and every provenance tells.
import type { EntityNode, GraphNode } from '../../graph/index.ts';
import { parsePassageId, parseRowId } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { refusal } from '../errors.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { storeId } from '../ids.ts';
import { bounded } from '../limits.ts';
import { asEntity, present } from '../narrow.ts';
import type { FactParent, NamedEntityParent, NodeParent } from '../parents.ts';
import { documentsAt, sectionOf } from '../places.ts';

/** The fields that all facts have. */
export const factFields = {
  provenance: (fact: FactParent) => fact,
  document: async (fact: FactParent, _args: unknown, { loaders }: Context) =>
    (await documentsAt(loaders, fact.source, fact.span))[0] ?? null,
  section: (fact: Pick<FactParent, 'id'>, _args: unknown, { loaders }: Context) => sectionOf(loaders, fact.id),
};

/** A field of an entity that may be known by its name only: it is read where more is asked for. */
export const whole =
  <T>(field: (node: EntityNode) => T) =>
  (parent: NamedEntityParent, _args: unknown, { loaders }: Context): T | Promise<T> =>
    'keys' in parent
      ? field(parent)
      : loaders.node(parent.id).then((node) => field(present(asEntity(node), parent.id)));

/** The fields that all entities have beside id and name. */
export const entityFields = {
  keys: whole(({ keys }) => keys),
  names: whole(({ names }) => names),
  mentions: whole(({ mentions }) => mentions),
};

/** The words of the value, cut from the words of the fact. */
export const valueText = ({ quote, span, properties }: ValuedFact): string =>
  quote.slice(properties.valueSpan.start - span.start, properties.valueSpan.end - span.start);

type ValuedFact = Extract<FactParent, { readonly kind: 'Award' | 'Condition' | 'Amount' | 'Statistic' }>;

const typeOf = (node: NodeParent): GraphNode['kind'] | 'FundingRow' | 'Passage' => {
  if ('award' in node) return 'FundingRow';
  return 'sectionId' in node ? 'Passage' : node.kind;
};

/** The thing with a global id: a node first, since a key may look like the id of a row or passage. */
const nodeOf = async ({ loaders }: Context, id: string): Promise<NodeParent | null> => {
  const node = await loaders.node(storeId(id));
  if (node) return node;
  if (parseRowId(id)) return loaders.row(id);
  return parsePassageId(id) ? loaders.passage(id) : null;
};

export const node: Resolvers = {
  Query: {
    node: (_root, args, context) => nodeOf(context, bounded(context.limits, args).id),
    nodes: (_root, args, context) => {
      const { limits } = context;
      if (args.ids.length > limits.pageSize)
        throw refusal('LIMIT_PAGE', `ids may be ${limits.pageSize} at most, not ${args.ids.length}.`);
      return Promise.all(bounded(limits, args).ids.map((id) => nodeOf(context, id)));
    },
  },
  Node: { __resolveType: typeOf },
  Entity: { __resolveType: ({ kind }) => kind },
  Fact: { __resolveType: ({ kind }) => kind },
  Provenance: {
    source: ({ source }) => ({ kind: 'Source', id: source }),
    evidence: ({ evidence }) => evidence ?? [],
    rivals: ({ rivals }) => rivals ?? [],
    corrected: ({ corrected }) => corrected ?? [],
  },
  Rule: {
    id: (id) => id,
    says: (id, { language }, { findRule }) => findRule(id, language === 'ZH' ? 'zh' : 'en')?.says ?? null,
    table: (id, _args, { findRule }) => findRule(id)?.table ?? null,
  },
  Evidence: { start: ({ span }) => span.start, end: ({ span }) => span.end },
};
