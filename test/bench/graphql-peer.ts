// The same funding question through @neo4j/graphql, which makes a GraphQL API of any Neo4j database: what our own statement is
// measured against. It is fetched for the benchmark alone.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Neo4jServer } from '../servers/neo4j.ts';

const folder = join(import.meta.dirname, '../../node_modules/.cache/neo4j-graphql');
const packages = ['@neo4j/graphql@7', 'graphql@16', 'neo4j-driver@6'];

export type Peer = {
  /** The greatest amounts in CNY that measures naming the agency award: how many there are, and the values of the first 50. */
  readonly funding: (agency: string) => Promise<{ readonly total: number; readonly values: readonly number[] }>;
  readonly close: () => Promise<void>;
};

/** The peer on this server, or null where it cannot be fetched. */
export const openPeer = async ({ url, access }: Neo4jServer): Promise<Peer | null> => {
  if (!existsSync(join(folder, 'node_modules/@neo4j/graphql'))) {
    const flags = ['--no-save', '--no-audit', '--no-fund', '--prefix', folder];
    if (spawnSync('npm', ['install', ...flags, ...packages], { stdio: 'ignore' }).status !== 0) return null;
  }
  const load = createRequire(join(folder, 'package.json'));
  const { Neo4jGraphQL } = load('@neo4j/graphql');
  const { graphql } = load('graphql');
  const neo4j = load('neo4j-driver');
  const driver = neo4j.driver(url, neo4j.auth.basic(access.user, access.password));
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const contextValue = { sessionConfig: { database: access.database } };
  return {
    funding: async (agency) => {
      const { data, errors } = await graphql({ schema, source: question, variableValues: { agency }, contextValue });
      if (errors) throw errors[0];
      const { aggregate, edges } = data.rowsConnection;
      return {
        total: aggregate.count.nodes,
        values: edges.map(({ node }: { readonly node: { readonly value: number } }) => node.value),
      };
    },
    close: () => driver.close(),
  };
};

// With the labels and properties that have indexes.
const typeDefs = `
  type Row @node(labels: ["Row"]) {
    id: String! rowOrder: String! role: String! value: Float! unit: String! per: String qualifier: String recipient: String
    quote: String! start: Int! end: Int! source: String! from: String through: String
    measures: [Measure!]! @relationship(type: "OFFERS", direction: IN)
    documents: [Document!]! @relationship(type: "IN_DOCUMENT", direction: OUT)
  }
  type Measure @node {
    id: String! title: String!
    agencies: [Agency!]! @relationship(type: "RESPONSIBLE", direction: OUT, properties: "Said")
    industries: [Industry!]! @relationship(type: "SUPPORTS", direction: OUT)
  }
  type Agency @node(labels: ["Node", "Agency"]) { ref: String! id: String! name: String! }
  type Industry @node { id: String! name: String! }
  type Document @node {
    id: String! name: String! docNumber: String
    issuers: [Agency!]! @relationship(type: "ISSUED_BY", direction: OUT)
  }
  type Said @relationshipProperties { role: String quote: String! start: Int! end: Int! source: String! }`;

const question = `
  query ($agency: String!) {
    rowsConnection(
      where: { unit: { eq: "CNY" }, measures: { some: { agencies: { some: { ref: { eq: $agency } } } } } }
      sort: [{ value: DESC }, { rowOrder: ASC }]
      first: 50
    ) {
      aggregate { count { nodes } }
      edges { node {
        id role value unit per qualifier recipient quote start end source from through
        measures {
          id title
          agenciesConnection { edges { node { id name } properties { role quote start end source } } }
          industries { id name }
        }
        documents { id name docNumber issuers { id name } }
      } }
    }
  }`;
