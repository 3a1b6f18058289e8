// Queries made from the schema: valid in their form for the most part, with arguments that ask for trouble.
import {
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Random } from './random.ts';
import { anyCursor, anyNumber, anyText } from './values.ts';

/** A query or, seldom, a mutation. */
export const anyQuery = (schema: GraphQLSchema, random: Random): string => {
  const mutation = random.once(12) ? schema.getMutationType() : null;
  const root = mutation ?? schema.getQueryType();
  if (!root) return '{';
  const query = `${mutation ? 'mutation' : 'query'} ${selectionOf(schema, root, random, 1 + random.below(7))}`;
  if (random.once(30)) return query.slice(0, random.below(query.length));
  if (random.once(40)) return query.replaceAll('{', () => random.pick(['{', '{', '{', '[', '{...on']));
  return query;
};

const selectionOf = (schema: GraphQLSchema, type: GraphQLNamedType, random: Random, depth: number): string => {
  if (isAbstractType(type)) {
    const possible = random.pick(schema.getPossibleTypes(type));
    return `{ __typename ... on ${possible.name} ${selectionOf(schema, possible, random, depth)} }`;
  }
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields());
  const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
  const asked = depth > 0 ? Array.from({ length: 1 + random.below(3) }, () => random.pick(fields)) : [];
  const below = asked.map((field, i) => {
    const named = getNamedType(field.type);
    const typed = field.args
      .filter((arg) => isNonNullType(arg.type) || arg.name === 'first' || random.once(2))
      .map((arg) => `${arg.name}: ${literal(arg.type, arg.name, random, 3)}`);
    const alias = asked.indexOf(field) < i || random.once(15) ? `a${random.below(1_000_000)}: ` : '';
    const selection = isCompositeType(named) ? selectionOf(schema, named, random, depth - 1) : '';
    return `${alias}${field.name}${typed.length > 0 ? `(${typed.join(', ')})` : ''} ${selection}`;
  });
  const ownLeaves = leaves.filter(({ args }) => args.every(({ type }) => !isNonNullType(type)));
  const more = ownLeaves.length > 0 ? [random.pick(ownLeaves).name] : ['__typename'];
  return `{ ${[...below, ...more].join(' ')} }`;
};

const literal = (type: GraphQLInputType, name: string, random: Random, depth: number): string => {
  if (random.once(80)) return random.pick(['null', '{}', '[]', '1', '"x"', 'NONE', '$none']);
  if (isNonNullType(type)) return literal(type.ofType, name, random, depth);
  if (isListType(type)) {
    const length = random.once(30) ? 600 : random.below(4);
    return `[${Array.from({ length }, () => literal(type.ofType, name, random, depth - 1)).join(', ')}]`;
  }
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || random.once(5));
    return `{${fields.map((field) => `${field.name}: ${literal(field.type, field.name, random, depth - 1)}`).join(', ')}}`;
  }
  switch (type.name) {
    case 'Int':
      return String(random.once(12) ? Math.trunc(anyNumber(random)) : 1 + random.below(5));
    case 'Float':
      return String(anyNumber(random));
    case 'Boolean':
      return random.pick(['true', 'false']);
    default:
      // Half of a pair is no text in a query; as a variable it is.
      return JSON.stringify((name === 'after' ? anyCursor(random) : anyText(random)).toWellFormed());
  }
};
