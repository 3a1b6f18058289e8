// What a question costs: about how many values that are not mere texts and numbers the answer may hold, pages counted as
// full and lists without pages as five long.
//
//   funding(first: 50) { nodes { award { value } agencies { agency { name } } } }  →  1 + 50 × (1 + 1 + 5 × (1 + 1))
import {
  type GraphQLField,
  getNamedType,
  getNullableType,
  isCompositeType,
  isIntrospectionType,
  isListType,
} from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';

// Lists without pages: agencies, awards, conditions of a measure.
const unpagedLength = 5;

// Fields that read the store once for each source instead of once for all of them, and one that reads all awards.
const readCosts: Readonly<Record<string, number>> = {
  'Source.text': 20,
  'Source.passages': 20,
  'Source.diagnostics': 20,
  'Query.eligible': 5000,
};

/** The cost of a field with all that is asked below it. */
export const fieldCost: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (!isCompositeType(getNamedType(field.type)) || isIntrospectionType(getNamedType(field.type))) return 0;
  if (type.name.endsWith('Connection') || (type.name.endsWith('Edge') && field.name === 'node')) return childComplexity;
  const own = readCosts[`${type.name}.${field.name}`] ?? 1;
  return own + lengthOf(field, args) * childComplexity;
};

/** How many things a field is taken to give. */
const lengthOf = (field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, unknown>>): number => {
  if (Array.isArray(args['ids'])) return args['ids'].length;
  const first = args['first'] ?? field.args.find(({ name }) => name === 'first')?.defaultValue;
  if (typeof first === 'number') return Math.max(0, first);
  return isListType(getNullableType(field.type)) ? unpagedLength : 1;
};
