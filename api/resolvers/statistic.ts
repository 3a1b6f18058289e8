// Statistics, amounts that no measure gives, and tables.
import { filterAsked, statisticFilter, timedFilter } from '../filters.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { entitiesAmong } from '../narrow.ts';
import { factsPage } from './lists.ts';
import { factFields, valueText } from './node.ts';

export const statistic: Resolvers = {
  Query: {
    statistics: async (_root, args, context) =>
      factsPage(
        context,
        { kind: 'Statistic', filter: await statisticFilter(context, (await filterAsked(context, args)) ?? {}) },
        args,
      ),
    amounts: async (_root, args, context) =>
      factsPage(context, { kind: 'Amount', filter: timedFilter(await filterAsked(context, args), context.now) }, args),
    tables: async (_root, args, context) =>
      factsPage(context, { kind: 'Table', filter: timedFilter(await filterAsked(context, args), context.now) }, args),
  },
  Statistic: {
    ...factFields,
    indicator: ({ properties }) => properties.indicator,
    value: ({ properties }) => properties.value,
    valueMax: ({ properties }) => properties.valueMax,
    unit: ({ properties }) => properties.unit,
    year: ({ properties }) => properties.year,
    place: ({ properties }) => properties.place,
    planned: ({ properties }) => properties.planned,
    qualifier: ({ properties }) => properties.qualifier,
    rank: ({ properties }) => properties.rank,
    valueSpan: ({ properties }) => properties.valueSpan,
    valueText,
    industries: async ({ id }, _args, { loaders }) =>
      entitiesAmong(await loaders.allNeighbours(id, ['ABOUT'], 'out'), 'Industry'),
    regions: async ({ id }, _args, { loaders }) =>
      entitiesAmong(await loaders.allNeighbours(id, ['ABOUT'], 'out'), 'Region'),
  },
  Amount: {
    ...factFields,
    role: ({ properties }) => properties.role,
    value: ({ properties }) => properties.value,
    unit: ({ properties }) => properties.unit,
    qualifier: ({ properties }) => properties.qualifier,
    subject: ({ properties }) => properties.subject,
    year: ({ properties }) => properties.year,
    valueSpan: ({ properties }) => properties.valueSpan,
    valueText,
  },
  Table: {
    ...factFields,
    label: ({ properties }) => properties.label,
    title: ({ properties: { title, label } }) => title ?? label ?? '',
    header: ({ properties }) => properties.header,
    rows: ({ properties }) => properties.rows,
    columns: ({ properties }) => properties.columns,
  },
};
