import { readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { generate } from './generate.ts';
import { readTypeDefs } from './schema.ts';

const schema = buildSchema(readTypeDefs());
const snapshotPath = new URL('./generated/schema.snapshot.graphql', import.meta.url);
const before = buildSchema(readFileSync(snapshotPath, 'utf8'));

describe('the schema', () => {
  test('breaks no client that was written against the snapshot', () => {
    expect(findBreakingChanges(before, schema).map(({ type, description }) => `${type}: ${description}`)).toEqual([]);
  });

  // To accept a change: `npx vitest run api/schema.test.ts -u`, and tell clients in CHANGELOG.md.
  test('is the one of the snapshot', async () => {
    await expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toMatchFileSnapshot(snapshotPath.pathname);
  });

  test('names what would break a client', () => {
    const changed = buildSchema(
      readTypeDefs().replace('totalCount: Int!', 'total: Int!').replace('AT_MOST\n', 'MOST\n'),
    );
    const broken = findBreakingChanges(schema, changed).map(({ description }) => description);
    expect(broken).toContainEqual(expect.stringMatching(/totalCount was removed/));
    expect(broken).toContainEqual(expect.stringMatching(/AT_MOST was removed from enum type Qualifier/));
  });

  test('describes every type, field, argument and enum value', () => {
    expect(undescribed()).toEqual([]);
  });

  test('gives a title one type in all kinds of fact', () => {
    const titled = Object.values(schema.getTypeMap()).flatMap((type) => {
      const title =
        isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Fact') && type.getFields()['title'];
      return title ? [[type.name, String(title.type)]] : [];
    });
    expect(titled).toEqual(
      expect.arrayContaining([
        ['Measure', 'String!'],
        ['Table', 'String!'],
        ['Section', 'String!'],
      ]),
    );
    expect(new Set(titled.map(([, type]) => type)).size).toBe(1);
  });

  test('has the resolver types that are committed', async () => {
    const committed = readFileSync(new URL('./generated/resolvers.ts', import.meta.url), 'utf8');
    expect(committed === (await generate()), 'run `npm run generate`').toBe(true);
  });
});

const undescribed = (): string[] =>
  Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => [
      ...(type.description ? [] : [type.name]),
      ...(isEnumType(type)
        ? type
            .getValues()
            .filter((value) => !value.description)
            .map((value) => `${type.name}.${value.name}`)
        : []),
      ...(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.values(type.getFields()).flatMap((field) => [
            ...(field.description ? [] : [`${type.name}.${field.name}`]),
            ...argumentsOf(field)
              .filter(({ description }) => !description)
              .map(({ name }) => `${type.name}.${field.name}(${name})`),
          ])
        : []),
    ])
    .filter((name) => !['Boolean', 'Float', 'ID', 'Int', 'String'].includes(name));

const argumentsOf = (field: GraphQLField<unknown, unknown> | GraphQLInputField): readonly GraphQLArgument[] =>
  'args' in field ? field.args : [];
