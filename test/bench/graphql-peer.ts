// The same funding question as GraphQL through @neo4j/graphql, which makes a GraphQL API of any Neo4j database: what
// our own API on the same server is measured against, both behind the same server for GraphQL. It is fetched for the
// benchmark alone. It is asked in two forms: as whoever reads the generated schema would ask, for the rows that meet a
// filter, and in the form that it answers fastest, from the agency, where the caller sorts.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Neo4jServer } from '../servers/neo4j.ts';

const folder = join(import.meta.dirname, '../../node_modules/.cache/neo4j-graphql');
const packages = ['@neo4j/graphql@7', 'graphql@16', 'graphql-yoga@5', 'neo4j-driver@6'];

/** How many amounts in CNY measures that name the agency award, and the values of the 50 greatest. */
export type Funding = { readonly total: number; readonly values: readonly number[] };

export type Peer = {
  readonly asGenerated: (agency: string) => Promise<Funding>;
  readonly inBestForm: (agency: string) => Promise<Funding>;
  readonly close: () => Promise<void>;
};

/** The peer on this server, or null where it cannot be fetched. */
export const openPeer = async ({ url, access }: Neo4jServer): Promise<Peer | null> => {
  if (!existsSync(join(folder, 'node_modules/graphql-yoga'))) {
    const flags = ['--no-save', '--no-audit', '--no-fund', '--prefix', folder];
    if (spawnSync('npm', ['install', ...flags, ...packages], { stdio: 'ignore' }).status !== 0) return null;
  }
  const load = createRequire(join(folder, 'package.json'));
  const { Neo4jGraphQL } = load('@neo4j/graphql');
  const { createYoga } = load('graphql-yoga');
  const neo4j = load('neo4j-driver');
  const driver = neo4j.driver(url, neo4j.auth.basic(access.user, access.password));
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const context = { sessionConfig: { database: access.database } };
  const api = createYoga({ schema, context, logging: false, maskedErrors: false });
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  const ask = async (source: string, agency: string): Promise<any> => {
    const response = await api.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: source, variables: { agency } }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  return {
    asGenerated: async (agency) => {
      const { aggregate, edges } = (await ask(asGenerated, agency)).rowsConnection;
      return { total: aggregate.count.nodes, values: edges.map(({ node }: { readonly node: Row }) => node.value) };
    },
    inBestForm: async (agency) => {
      const [found] = (await ask(inBestForm, agency)).agencies;
      const rows: readonly Row[] = found.measures.flatMap(({ rows }: { readonly rows: readonly Row[] }) => rows);
      const sorted = rows.toSorted((a, b) => b.value - a.value || (a.rowOrder < b.rowOrder ? -1 : 1));
      return { total: rows.length, values: sorted.slice(0, 50).map(({ value }) => value) };
    },
    close: () => driver.close(),
  };
};

type Row = { readonly value: number; readonly rowOrder: string };

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
    rows: [Row!]! @relationship(type: "OFFERS", direction: OUT)
  }
  type Agency @node(labels: ["Node", "Agency"]) {
    ref: String! id: String! name: String!
    measures: [Measure!]! @relationship(type: "RESPONSIBLE", direction: IN, properties: "Said")
  }
  type Industry @node { id: String! name: String! }
  type Document @node {
    id: String! name: String! docNumber: String
    issuers: [Agency!]! @relationship(type: "ISSUED_BY", direction: OUT)
  }
  type Said @relationshipProperties { role: String quote: String! start: Int! end: Int! source: String! }`;

const ofRow = 'id rowOrder role value unit per qualifier recipient quote start end source from through';
const ofMeasure = `id title
  agenciesConnection { edges { node { id name } properties { role quote start end source } } }
  industries { id name }`;
const ofDocument = 'documents { id name docNumber issuers { id name } }';

const asGenerated = `
  query ($agency: String!) {
    rowsConnection(
      where: { unit: { eq: "CNY" }, measures: { some: { agencies: { some: { ref: { eq: $agency } } } } } }
      sort: [{ value: DESC }, { rowOrder: ASC }]
      first: 50
    ) {
      aggregate { count { nodes } }
      edges { node { ${ofRow} measures { ${ofMeasure} } ${ofDocument} } }
    }
  }`;

const inBestForm = `
  query ($agency: String!) {
    agencies(where: { ref: { eq: $agency } }) {
      measures { ${ofMeasure} rows(where: { unit: { eq: "CNY" } }) { ${ofRow} ${ofDocument} } }
    }
  }`;
