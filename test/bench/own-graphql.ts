// The funding question of the benchmark as GraphQL, by our own API in this process: with the same fields as the peer
// is asked for.
import { pino } from 'pino';
import { createApi } from '../../api/index.ts';
import type { GraphStore } from '../../graph/index.ts';
import { openSearchIndex } from '../../search/index.ts';
import type { Funding } from './graphql-peer.ts';

export type Own = { readonly funding: (agency: string) => Promise<Funding>; readonly close: () => Promise<void> };

/** The API over the store, which it closes in the end. */
export const openOwn = async (graph: GraphStore): Promise<Own> => {
  const search = await openSearchIndex('sqlite::memory:');
  const api = await createApi({
    graph,
    corrections: graph,
    search,
    intake: null,
    originals: null,
    saved: null,
    findRule: () => null,
    logger: pino({ level: 'silent' }),
    adminToken: null,
    limits: { milliseconds: 60_000 }, // a busy machine is measured, too
  });
  return {
    funding: async (agency) => {
      const response = await api.fetch('http://127.0.0.1/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: question, variables: { agency } }),
      });
      const { data, errors } = (await response.json()) as Answer;
      if (data === undefined || errors !== undefined) throw new Error(JSON.stringify(errors));
      const { totalCount, nodes } = data.funding;
      return { total: totalCount, values: nodes.map(({ award }) => award.value) };
    },
    close: async () => {
      await search.close();
      await graph.close();
    },
  };
};

type Answer = {
  readonly data?: {
    readonly funding: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly award: { readonly value: number } }[];
    };
  };
  readonly errors?: unknown;
};

const question = `
  query ($agency: ID!) {
    funding(filter: { agencies: [$agency], unit: "CNY" }, order: AMOUNT_DESCENDING, first: 50) {
      totalCount
      nodes {
        id
        award { role value unit per qualifier recipient }
        provenance { quote span { start end } source { id } }
        force { from through }
        measure { id title }
        agencies { agency { id name } role provenance { quote span { start end } source { id } } }
        industries { id name }
        document { id name docNumber }
        issuers { id name }
      }
    }
  }`;
