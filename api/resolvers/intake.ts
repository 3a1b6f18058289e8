// Taking texts in: what is asked for, and how far it is. All of it is for those who show the token.
import type { Resolvers } from '../generated/resolvers.ts';
import { storeSourceId } from '../ids.ts';
import { bounded } from '../limits.ts';
import { boundedFirst } from '../page.ts';

export const intake: Resolvers = {
  Query: {
    intake: async (_root, { first }, { authorisedIntake, limits }) => {
      const jobs = (await authorisedIntake()).jobs();
      return jobs.slice(0, boundedFirst(limits, first));
    },
  },
  Mutation: {
    readAddress: async (_root, args, { authorisedIntake, limits }) =>
      (await authorisedIntake()).readAddress(bounded(limits, args).address),
    readAgain: async (_root, args, { authorisedIntake, limits }) =>
      (await authorisedIntake()).readAgain(storeSourceId(bounded(limits, args).source)),
    removeSource: async (_root, args, { authorisedIntake, limits }) =>
      (await authorisedIntake()).remove(storeSourceId(bounded(limits, args).source)),
    restoreSource: async (_root, args, { authorisedIntake, limits }) =>
      (await authorisedIntake()).restore(bounded(limits, args).job),
  },
  IntakeJob: {
    done: ({ results }) => results.length,
    results: ({ results }, { first }, { limits }) => results.slice(0, boundedFirst(limits, first)),
    leftOut: ({ leftOut }, { first }, { limits }) => leftOut.slice(0, boundedFirst(limits, first)),
  },
  IntakeResult: {
    source: async ({ source }, _args, { loaders }) => {
      const node = source === null ? null : await loaders.node(source);
      return node?.kind === 'Source' ? { kind: 'Source', id: node.id } : null;
    },
  },
};
