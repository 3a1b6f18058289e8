// The GraphQL endpoint as a function of a request: `fetch` answers in process, a server passes it what it receives.
import { makeExecutableSchema } from '@graphql-tools/schema';
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { createYoga, type GraphiQLOptions } from 'graphql-yoga';
import { keepPortions } from './compare/kept-portions.ts';
import { type ApiOptions, createContext } from './context.ts';
import { maskError } from './errors.ts';
import { keepCounts, keepTotals } from './kept-counts.ts';
import { defaultLimits } from './limits.ts';
import { openNameBook } from './name-book.ts';
import { usePacking } from './packed.ts';
import { useAnswerLimit, useCostLimit, useDeadline, useOwnCodes, useShapeLimits } from './plugins.ts';
import { createQueryCache } from './query-cache.ts';
import { resolvers } from './resolvers/index.ts';
import { readTypeDefs } from './schema.ts';

/** The endpoint over these readers. Corrections are written and texts taken in only with the token. */
export const createApi = (options: ApiOptions) => {
  let graphiQL: Promise<string> | undefined;
  const limits = { ...defaultLimits, ...options.limits };
  const kept = {
    names: openNameBook(options.graph),
    countFunding: keepCounts(options.graph),
    listFunding: keepTotals(options.graph),
    portionsFor: keepPortions(options.graph),
  };
  return createYoga({
    schema: makeExecutableSchema({ typeDefs: readTypeDefs(), resolvers: [...resolvers] }),
    context: (asked) => createContext(options, kept, asked),
    plugins: [
      // A form of another page cannot send JSON, nor a header of its own:
      // https://the-guild.dev/graphql/yoga-server/docs/features/csrf-prevention
      useCSRFPrevention({ requestHeaders: ['x-graphql-yoga-csrf'] }),
      useShapeLimits(limits),
      useCostLimit(limits),
      useDeadline(limits),
      useAnswerLimit(limits),
      useOwnCodes(),
      usePacking(),
    ],
    maskedErrors: { maskError: maskError(options.logger) },
    parserAndValidationCache: createQueryCache(),
    maxRequestBodySize: limits.bodyBytes,
    logging: false,
    cors: false,
    multipart: false,
    landingPage: false,
    graphiql: { title: 'Cetu', defaultQuery },
    renderGraphiQL: (page) => (graphiQL ??= makeGraphiQL(page)),
  });
};

// Yoga's own page loads scripts from another server; this one is 9 MB, so it is loaded and made when someone first
// asks for it.
const makeGraphiQL = async (page: GraphiQLOptions | undefined): Promise<string> =>
  (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(page);

const defaultQuery = `# Who funds what, with how much, and which words say so.
query Funding {
  funding(filter: { roles: [AWARD], minimum: 1000000 }, order: AMOUNT_DESCENDING, first: 10) {
    totalCount
    nodes {
      agencies { agency { name } }
      measure { title }
      award { role value unit per qualifier }
      document { name docNumber }
      path
      provenance { quote span { start end } source { id } }
    }
  }
}
`;
