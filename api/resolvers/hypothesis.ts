// Hypotheses and what became of them, with variables, models and estimates.
import type { Neighbour } from '../../graph/index.ts';
import { filterAsked, timedFilter } from '../filters.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { Loaders } from '../loaders.ts';
import { asFact, factsAmong } from '../narrow.ts';
import type { EstimateParent, HypothesisPartValue } from '../parents.ts';
import { factsPage } from './lists.ts';
import { factFields } from './node.ts';

const parts: readonly HypothesisPartValue[] = ['CAUSE', 'EFFECT', 'MODERATOR'];

export const hypothesis: Resolvers = {
  Query: {
    hypotheses: async (_root, args, context) =>
      factsPage(
        context,
        { kind: 'Hypothesis', filter: timedFilter(await filterAsked(context, args), context.now) },
        args,
      ),
    variables: async (_root, args, context) =>
      factsPage(
        context,
        { kind: 'Variable', filter: timedFilter(await filterAsked(context, args), context.now) },
        args,
      ),
  },
  Hypothesis: {
    ...factFields,
    label: ({ properties }) => properties.label,
    statement: ({ properties }) => properties.statement,
    cause: ({ properties }) => properties.cause,
    effect: ({ properties }) => properties.effect,
    moderator: ({ properties }) => properties.moderator,
    direction: ({ properties }) => properties.direction,
    outcome: ({ properties }) => properties.outcome,
    outcomeClause: ({ properties: { outcomeSpan: span, outcomeQuote: quote } }) =>
      span !== null && quote !== null ? { span, quote } : null,
    variables: async (parent, _args, { loaders }) =>
      (await loaders.allNeighbours(parent.id, parts, 'out')).flatMap((neighbour) => {
        const variable = asFact(neighbour.node, 'Variable');
        const part = partOf(neighbour);
        return variable && part ? [{ part, variable, hypothesis: parent }] : [];
      }),
    tableOutcome: ({ properties }) => properties.tableOutcome ?? null,
    tableOutcomeClause: ({ properties: { tableOutcomeSpan: span, tableOutcomeQuote: quote } }) =>
      span && quote ? { span, quote } : null,
    estimates: async ({ id }, _args, { loaders }) => evidenceOf(loaders, await loaders.allNeighbours(id, parts, 'out')),
  },
  Variable: {
    ...factFields,
    symbol: ({ properties }) => properties.symbol,
    name: ({ properties }) => properties.name,
    type: ({ properties }) => properties.type,
    definition: ({ properties }) => properties.definition,
    otherNames: ({ properties }) => properties.otherNames,
    hypotheses: async (variable, _args, { loaders }) =>
      (await loaders.allNeighbours(variable.id, parts, 'in')).flatMap((neighbour) => {
        const parent = asFact(neighbour.node, 'Hypothesis');
        const part = partOf(neighbour);
        return parent && part ? [{ part, variable, hypothesis: parent }] : [];
      }),
    estimates: ({ id }, _args, { loaders }) => estimatesOf(loaders, id),
    descriptives: async ({ id }, _args, { loaders }) =>
      factsAmong(await loaders.allNeighbours(id, ['OF'], 'in'), 'Descriptive'),
  },
  Estimate: {
    ...factFields,
    variableName: ({ properties }) => properties.variable,
    value: ({ properties }) => properties.value,
    stars: ({ properties }) => properties.stars,
    p: ({ properties }) => properties.p ?? null,
    variable: async ({ id }, _args, { loaders }) =>
      factsAmong(await loaders.allNeighbours(id, ['OF'], 'out'), 'Variable')[0] ?? null,
    model: async ({ id }, _args, { loaders }) =>
      factsAmong(await loaders.allNeighbours(id, ['IN'], 'out'), 'Model')[0] ?? null,
  },
  Model: {
    ...factFields,
    name: ({ properties }) => properties.name,
    table: async ({ id }, _args, { loaders }) =>
      factsAmong(await loaders.allNeighbours(id, ['IN'], 'out'), 'Table')[0] ?? null,
    estimates: async ({ id }, _args, { loaders }) =>
      factsAmong(await loaders.allNeighbours(id, ['IN'], 'in'), 'Estimate'),
    fits: async ({ id }, _args, { loaders }) => factsAmong(await loaders.allNeighbours(id, ['OF'], 'in'), 'Fit'),
  },
  Fit: {
    ...factFields,
    metric: ({ properties }) => properties.metric,
    value: ({ properties }) => properties.value,
    model: async ({ id }, _args, { loaders }) =>
      factsAmong(await loaders.allNeighbours(id, ['OF'], 'out'), 'Model')[0] ?? null,
  },
  Descriptive: {
    ...factFields,
    n: ({ properties }) => properties.n,
    min: ({ properties }) => properties.min,
    max: ({ properties }) => properties.max,
    mean: ({ properties }) => properties.mean,
    sd: ({ properties }) => properties.sd,
    variable: async ({ id }, _args, { loaders }) =>
      factsAmong(await loaders.allNeighbours(id, ['OF'], 'out'), 'Variable')[0] ?? null,
    table: async ({ id }, _args, { loaders }) =>
      factsAmong(await loaders.allNeighbours(id, ['IN'], 'out'), 'Table')[0] ?? null,
  },
};

const estimatesOf = async (loaders: Loaders, variableId: string): Promise<EstimateParent[]> =>
  factsAmong(await loaders.allNeighbours(variableId, ['OF'], 'in'), 'Estimate');

/**
 * The estimates that speak of a hypothesis with these variables: plain rows of its cause, paths to its effect,
 * interactions of its moderator.
 */
const evidenceOf = async (loaders: Loaders, variables: readonly Neighbour[]): Promise<EstimateParent[]> => {
  const of = async (part: HypothesisPartValue): Promise<readonly Neighbour[]> => {
    const ids = variables.filter((neighbour) => partOf(neighbour) === part).map(({ node }) => node.id);
    return (await Promise.all(ids.map((id) => loaders.allNeighbours(id, ['OF'], 'in')))).flat();
  };
  const [causes, effects, moderators] = await Promise.all([of('CAUSE'), of('EFFECT'), of('MODERATOR')]);
  const reached = new Set(effects.flatMap(({ role, node }) => (role === 'path-to' ? [node.id] : [])));
  const leads = ({ role, node }: Neighbour): boolean => role === null || (role === 'path-from' && reached.has(node.id));
  const found = [...causes.filter(leads), ...moderators.filter((at) => leads(at) || at.role === 'interaction')];
  return factsAmong(found, 'Estimate');
};

const partOf = ({ type }: Neighbour): HypothesisPartValue | undefined => parts.find((part) => part === type);
