// Writes web/src/generated/operations.ts: each question of web/src/operations/*.graphql as text, with the types of its
// variables and its answer. Run by `npm run generate`. A question that the schema does not answer stops it.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  printSchema,
  stripIgnoredCharacters,
  validate,
  visit,
} from 'graphql';

const read = (pattern: string): string =>
  globSync(pattern, { cwd: import.meta.dirname })
    .sort()
    .map((path) => readFileSync(join(import.meta.dirname, path), 'utf8'))
    .join('\n');

/** The text of the generated file. */
export const generate = async (): Promise<string> => {
  const schema = buildSchema(read('../api/schema/*.graphql'));
  const document = parse(read('src/operations/*.graphql'));
  const problems = validate(schema, document);
  if (problems.length > 0) throw new AggregateError(problems, problems.map(String).join('\n'));
  const types = await codegen({
    filename: 'operations.ts',
    schema: parse(printSchema(schema)),
    documents: [{ location: 'src/operations', document }],
    config: {
      skipTypename: true,
      nonOptionalTypename: false,
      immutableTypes: true,
      enumType: 'string-literal',
      enumsAsTypes: true,
      strictScalars: true,
      scalars: { Date: 'string', AsOf: 'string' },
      maybeValue: 'T | null',
      inputMaybeValue: 'T | null | undefined',
      useTypeImports: true,
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  return [preamble, types, ...texts(document)].join('\n').concat('\n');
};

const preamble = `/** A question as text, with the types of its variables and its answer, which exist for the compiler alone. */
export type Operation<Answer, Variables> = {
  readonly name: string;
  readonly text: string;
  readonly types?: readonly [Answer, Variables];
};
`;

/** One constant for each operation, with the fragments that it needs and no others. */
const texts = (document: DocumentNode): string[] => {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  return document.definitions.flatMap((one) => {
    if (one.kind !== Kind.OPERATION_DEFINITION || !one.name) return [];
    const name = one.name.value;
    const kind = one.operation === OperationTypeNode.MUTATION ? 'Mutation' : 'Query';
    const text = [one, ...needed(one, fragments)].map(print).join('\n');
    return [
      `export const ${name}: Operation<${name}${kind}, ${name}${kind}Variables> = { name: '${name}', text: ${JSON.stringify(stripIgnoredCharacters(text))} };`,
    ];
  });
};

const needed = (
  definition: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FragmentDefinitionNode[] => {
  const found = new Set<FragmentDefinitionNode>();
  const look = (from: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(from, {
      FragmentSpread: (spread) => {
        const fragment = fragments.get(spread.name.value);
        if (!fragment || found.has(fragment)) return;
        found.add(fragment);
        look(fragment);
      },
    });
  };
  look(definition);
  return [...found];
};

if (import.meta.main) writeFileSync(join(import.meta.dirname, 'src/generated/operations.ts'), await generate());
