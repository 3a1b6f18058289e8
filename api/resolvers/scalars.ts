// Days are texts. What is asked must be one; whether it is a day, days.ts decides where the question is put.
import { GraphQLError, GraphQLScalarType } from 'graphql';
import type { Resolvers } from '../generated/resolvers.ts';

const day = (name: string): GraphQLScalarType<string, string> =>
  new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: (value) => {
      if (typeof value === 'string') return value;
      throw new GraphQLError(`${name} is a text: "2024-05-01".`);
    },
  });

export const scalars: Resolvers = { Date: day('Date'), AsOf: day('AsOf') };
