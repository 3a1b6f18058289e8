// Measures with what they give, who is responsible, and which conditions hold: their own, and those stated once above
// them.
import type { Neighbour } from '../../graph/index.ts';
import { agencyRoles, type FactNodeOf, type Force, qualifiers, stateOn } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { dayAsked } from '../days.ts';
import { filterAsked, timedFilter } from '../filters.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { bounded } from '../limits.ts';
import { asEntity, asFact, entitiesAmong, factsAmong, oneOf, present } from '../narrow.ts';
import type { AgencyRoleValue, InheritedConditionParent, MeasureParent } from '../parents.ts';
import { documentsAt, sectionsAround } from '../places.ts';
import { factsPage } from './lists.ts';
import { factFields, valueText } from './node.ts';

export const measure: Resolvers = {
  Query: {
    measures: async (_root, args, context) =>
      factsPage(
        context,
        {
          kind: 'Measure',
          filter: timedFilter(await filterAsked(context, args), context.now),
          order: args.order ?? 'text-order',
        },
        args,
      ),
    measure: async (_root, args, { loaders, limits }) =>
      asFact(await loaders.node(bounded(limits, args).id), 'Measure'),
  },
  Measure: {
    ...factFields,
    provenance: (parent, _args, context) => placed(context, parent),
    document: async (parent, args, context) => factFields.document(await placed(context, parent), args, context),
    title: ({ properties }) => properties.title,
    part: ({ properties }) => properties.part,
    path: ({ properties }) => properties.path,
    labels: ({ properties }) => properties.section,
    instrument: ({ properties }) => properties.instrument,
    beneficiary: ({ properties }) => properties.beneficiary,
    duration: ({ properties: { durationValue, durationUnit, durationQualifier } }) =>
      durationValue === null || durationUnit === null
        ? null
        : { value: durationValue, unit: durationUnit, qualifier: oneOf(qualifiers, durationQualifier) },
    applicationWindow: ({ properties: { applicationWindow, applicationFrom, applicationThrough } }) =>
      applicationWindow === null
        ? null
        : { words: applicationWindow, from: applicationFrom, through: applicationThrough },
    force: async (parent, _args, context) => forceOf(context, parent),
    state: async (parent, { asOf }, context) => stateOn(await forceOf(context, parent), dayAsked(asOf, context.now)),
    agencies: async ({ id }, _args, { loaders }) =>
      (await loaders.allNeighbours(id, ['RESPONSIBLE'], 'out')).map(({ node, role, provenance }) => ({
        agency: present(asEntity(node), node.id),
        role: agencyRole(role),
        provenance,
      })),
    industries: async ({ id }, _args, { loaders }) =>
      entitiesAmong(await loaders.allNeighbours(id, ['SUPPORTS'], 'out'), 'Industry'),
    awards: async ({ id }, _args, { loaders }) =>
      factsAmong(await loaders.allNeighbours(id, ['OFFERS'], 'out'), 'Award'),
    conditions: ({ id }, _args, context) => allConditions(context, id),
    inheritedConditions: (parent, _args, context) => inheritedConditions(context, parent),
    implements: async ({ id }, _args, { loaders }) =>
      factsAmong(await loaders.allNeighbours(id, ['IMPLEMENTS'], 'out'), 'Measure')[0] ?? null,
    implementedBy: async ({ id }, _args, { loaders }) =>
      factsAmong(await loaders.allNeighbours(id, ['IMPLEMENTS'], 'in'), 'Measure'),
  },
  Award: {
    ...factFields,
    role: ({ properties }) => properties.role,
    value: ({ properties }) => properties.value,
    unit: ({ properties }) => properties.unit,
    per: ({ properties }) => properties.per,
    qualifier: ({ properties }) => properties.qualifier,
    recipient: ({ properties }) => properties.recipient,
    base: ({ properties }) => properties.base,
    viaDocument: ({ properties }) => properties.viaDocument,
    tranche: ({ properties }) => properties.tranche,
    partOf: async ({ properties: { partOf } }, _args, { loaders }) =>
      partOf === null ? null : asFact(await loaders.node(partOf), 'Award'),
    restates: async ({ properties: { restates } }, _args, { loaders }) =>
      restates === null ? null : asFact(await loaders.node(restates), 'Award'),
    valueSpan: ({ properties }) => properties.valueSpan,
    valueText,
    measure: ({ id }, _args, context) => measureOf(context, id),
    conditions: ({ id }, _args, context) => awardConditions(context, id),
  },
  Condition: {
    ...factFields,
    metric: ({ properties }) => properties.metric,
    operator: ({ properties }) => properties.op,
    value: ({ properties }) => String(properties.value),
    number: ({ properties: { value } }) => (typeof value === 'number' ? value : null),
    unit: ({ properties }) => properties.unit,
    subject: ({ properties }) => properties.subject,
    part: ({ properties }) => properties.part,
    awards: async ({ id }, _args, { loaders }) => {
      const holders = await loaders.allNeighbours(id, ['REQUIRES', 'MENTIONS'], 'in');
      const awards = factsAmong(holders, 'Award');
      return awards.length > 0 || holders.some(({ type }) => type === 'MENTIONS') ? awards : null;
    },
    valueSpan: ({ properties }) => properties.valueSpan,
    valueText,
  },
  ConditionBearer: { __resolveType: ({ kind }) => (kind === 'Section' ? 'Section' : 'Document') },
  Contact: {
    ...factFields,
    name: ({ properties }) => properties.name,
    phone: ({ properties }) => properties.phone,
  },
};

/** What an edge says of an agency and a measure; an edge that says nothing means responsible. */
export const agencyRole = (role: string | null): AgencyRoleValue =>
  agencyRoles.find((known) => known === role) ?? 'responsible';

/** The measure that gives an award. */
const measureOf = async ({ loaders }: Context, awardId: string) =>
  factsAmong(await loaders.allNeighbours(awardId, ['OFFERS'], 'in'), 'Measure')[0] ?? null;

/** Conditions that a measure states itself: of all its awards, of some, and of none. */
const allConditions = async ({ loaders }: Context, measureId: string) => {
  const [own, awards] = await Promise.all([
    loaders.allNeighbours(measureId, ['REQUIRES', 'MENTIONS'], 'out'),
    loaders.allNeighbours(measureId, ['OFFERS'], 'out'),
  ]);
  const ofAwards = awards.map(({ node }) => loaders.allNeighbours(node.id, ['REQUIRES'], 'out'));
  return conditionsAmong([own, ...(await Promise.all(ofAwards))]);
};

/** Conditions of an award alone and of all awards of its measure. */
const awardConditions = async (context: Context, awardId: string) => {
  const measure = await measureOf(context, awardId);
  const holders = [awardId, ...(measure ? [measure.id] : [])];
  return conditionsAmong(
    await Promise.all(holders.map((id) => context.loaders.allNeighbours(id, ['REQUIRES'], 'out'))),
  );
};

/** Each once, in the order of the text. */
const conditionsAmong = (found: readonly (readonly Neighbour[])[]) =>
  factsAmong(found.flat(), 'Condition').sort((a, b) => a.span.start - b.span.start || startOf(a) - startOf(b));

const startOf = ({ properties }: FactNodeOf<'Condition'>): number => properties.valueSpan.start;

/** Conditions stated once for what a measure stands in: the innermost section first, the whole document last. */
export const inheritedConditions = async (
  context: Context,
  measure: MeasureParent,
): Promise<InheritedConditionParent[]> => {
  const { loaders } = context;
  const { id, source, span } = await placed(context, measure);
  const [sections, documents] = await Promise.all([sectionsAround(loaders, id), documentsAt(loaders, source, span)]);
  const found = await Promise.all(
    [...sections, ...documents].map(async (bearer) =>
      factsAmong(await loaders.allNeighbours(bearer.id, ['REQUIRES'], 'out'), 'Condition').map((condition) => ({
        condition,
        bearer,
      })),
    ),
  );
  return found.flat();
};

/** The time in force of the whole document that it stands in, as rows of funding and filters have it. */
const forceOf = async (context: Context, measure: MeasureParent): Promise<Force | null> => {
  const { source, span } = await placed(context, measure);
  const documents = await documentsAt(context.loaders, source, span);
  return documents.find(({ document }) => document?.whole)?.document?.force ?? null;
};

/** The measure with its place. */
const placed = async ({ loaders }: Context, measure: MeasureParent): Promise<FactNodeOf<'Measure'>> =>
  'span' in measure ? measure : present(asFact(await loaders.node(measure.id), 'Measure'), measure.id);
