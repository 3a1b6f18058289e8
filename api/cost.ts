// What a question costs: about how many values that are not mere texts and numbers the answer may hold, pages counted
// as full and lists without pages as five long; a thousand characters of a document's text count as one, each quote
// and passage, too.
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

// Fields that read the store once for each source instead of once for all of them, and two that read many awards; a
// comparison lines them up, too.
const readCosts: Readonly<Record<string, number>> = {
  'Source.text': 20,
  'Source.passages': 20,
  'Source.diagnostics': 20,
  'Source.original': 500,
  'Query.eligible': 5000,
  'Query.fundingCompared': 8000,
};

// Words of documents, which may be long: of a passage, of a piece of a text, a quote, a statement.
const textFields: ReadonlySet<string> = new Set(['text', 'quote', 'statement']);

/** The cost of a field with all that is asked below it. */
export const fieldCost: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (textFields.has(field.name) && !isCompositeType(getNamedType(field.type))) return 1;
  if (!isCompositeType(getNamedType(field.type)) || isIntrospectionType(getNamedType(field.type))) return 0;
  if (type.name.endsWith('Connection') || (type.name.endsWith('Edge') && field.name === 'node')) return childComplexity;
  const own = readCosts[`${type.name}.${field.name}`] ?? 1;
  const pieces = getNamedType(field.type).toString() === 'Excerpt' ? thousandsOf(args) : 1;
  return own + lengthOf(field, args) * pieces * childComplexity;
};

/** How many thousand characters a piece of a text may have. */
const thousandsOf = ({ length, span, context }: Readonly<Record<string, unknown>>): number => {
  const { start, end } = Object(span) as { readonly start?: unknown; readonly end?: unknown };
  const units = span ? Number(end) - Number(start) + 2 * Number(context ?? 200) : Number(length ?? 20_000);
  return Math.max(1, Math.ceil(units / 1000)) || 1;
};

/** How many things a field is taken to give. */
const lengthOf = (field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, unknown>>): number => {
  if (Array.isArray(args['ids'])) return args['ids'].length;
  const first = args['first'] ?? field.args.find(({ name }) => name === 'first')?.defaultValue;
  if (typeof first === 'number') return Math.max(0, first);
  return isListType(getNullableType(field.type)) ? unpagedLength : 1;
};
