import { buildSchema, parse } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import { describe, expect, test } from 'vitest';
import { fieldCost } from './cost.ts';
import { readTypeDefs } from './schema.ts';

const schema = buildSchema(readTypeDefs());
const costOf = (query: string, variables = {}): number =>
  getComplexity({ schema, query: parse(query), variables, estimators: [fieldCost] });

describe('the cost of a question', () => {
  test.each([
    ['{ stats { sources characters } }', 1],
    ['{ documents(first: 10) { totalCount } }', 1],
    ['{ documents(first: 10) { nodes { id title } } }', 1],
    ['{ documents(first: 10) { nodes { region { name } } } }', 1 + 10],
    ['{ documents(first: 10) { edges { node { region { name } } } } }', 1 + 10],
    ['{ funding(first: 50) { nodes { award { value } agencies { agency { name } } } } }', 1 + 50 * (1 + 1 + 5)],
    ['{ sources(first: 3) { nodes { text { text } } } }', 1 + 3 * (20 + 20)],
    ['{ sources(first: 3) { nodes { text(length: 100000) { text quote } } } }', 1 + 3 * (20 + 100 * 2)],
    ['{ sources(first: 3) { nodes { passages(first: 10) { nodes { text } } } } }', 1 + 3 * (20 + 10)],
    ['{ sourceText(source: "x", span: { start: 0, end: 4000 }, context: 500) { text } }', 1 + 5],
    ['{ funding(first: 50) { nodes { provenance { quote } } } }', 1 + 50 * 2],
    ['{ nodes(ids: ["a", "b"]) { ... on Document { region { name } } } }', 1 + 2],
    ['{ a: fundingCompared(sides: []) { sums } b: fundingCompared(sides: []) { sums } }', 2 * 8000],
    ['{ __schema { types { fields { name } } } }', 0],
  ])('%s is %i', (query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  test('counts pages that variables ask for', () => {
    const query = 'query Q($n: Int!) { agencies(first: $n) { nodes { region { name } } } }';
    expect(costOf(query, { n: 7 })).toBe(8);
  });

  test('counts a fragment wherever it is spread', () => {
    const query =
      'query Q { a: agencies(first: 2) { nodes { ...A } } b: agencies(first: 3) { nodes { ...A } } } fragment A on Agency { region { name } }';
    expect(costOf(query)).toBe(2 + 5);
  });

  test('of a page without `first` is that of the page that is given', () => {
    expect(costOf('{ agencies { nodes { region { name } } } }')).toBe(21);
    expect(costOf('{ agencies(first: null) { nodes { region { name } } } }')).toBe(21);
  });
});
