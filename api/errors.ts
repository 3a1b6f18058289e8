// What a client learns of an error: a sentence and `extensions.code`. What it must not learn is logged under an id.
//   refused by the API, or a CetuError of the asker's making   → its own sentence and code
//   a CetuError of the store's or a server's making            → its code, a general sentence, the id of the log entry
//   anything else                                              → INTERNAL and the id
import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { CetuError, type ErrorCode } from '../model/index.ts';

export type RefusalCode =
  | 'BAD_INPUT'
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'LIMIT'
  | 'LIMIT_ALIASES'
  | 'LIMIT_ANSWER'
  | 'LIMIT_BODY'
  | 'LIMIT_COST'
  | 'LIMIT_DEPTH'
  | 'LIMIT_PAGE'
  | 'LIMIT_TIME'
  | 'LIMIT_TOKENS';

const httpStatus: Partial<Record<RefusalCode, number>> = { FORBIDDEN: 403, LIMIT_BODY: 413, LIMIT_TIME: 503 };

/** An error that tells the asker why a request or field is refused. */
export const refusal = (code: RefusalCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...(httpStatus[code] && { http: { status: httpStatus[code] } }) } });

const asked: Partial<Record<ErrorCode, RefusalCode>> = { INPUT: 'BAD_INPUT', NOT_FOUND: 'NOT_FOUND', LIMIT: 'LIMIT' };

const sentences: Partial<Record<ErrorCode, string>> = {
  STORE_LOCKED: 'Another process holds the store; try again.',
  STORE_DAMAGED: 'The store is damaged.',
  STORE_FAILED: 'The store cannot take this: its disk is full, or its server broke down.',
  STORE_VERSION: 'The store was written by a newer Cetu.',
  UNAVAILABLE: 'A server that Cetu needs does not answer; try again.',
};

/** The error as a client may see it; what is hidden from it goes to the log. */
export const maskError =
  (logger: Logger) =>
  (error: unknown): GraphQLError => {
    const cause = rootOf(error);
    if (cause instanceof GraphQLError) return error instanceof GraphQLError ? error : cause;
    const code = cause instanceof CetuError ? cause.code : 'INTERNAL';
    const refused = asked[code];
    if (refused && cause instanceof CetuError) return placed(error, cause.message, { code: refused });
    const id = randomUUID();
    logger.error({ id, err: cause }, 'a request failed');
    return placed(error, `${sentences[code] ?? 'Something went wrong.'} Log entry ${id}.`, { code, id });
  };

const rootOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error;

/** A new error in the place of the one given, without what that one carries. */
const placed = (error: unknown, message: string, extensions: Record<string, unknown>): GraphQLError => {
  const { nodes, path } = error instanceof GraphQLError ? error : {};
  return new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, extensions });
};

// Codes that the libraries give, by the ones that this API documents.
const codes: Record<string, RefusalCode | 'INTERNAL'> = {
  REQUEST_ENTITY_TOO_LARGE: 'LIMIT_BODY',
  INTERNAL_SERVER_ERROR: 'INTERNAL',
};

// Libraries' refusals without a code, by their words.
const saying: readonly (readonly [RegExp, RefusalCode])[] = [
  [/more tha[nt] \d+ tokens/, 'LIMIT_TOKENS'],
  [/^Validation aborted/, 'LIMIT_COST'],
  [/^Query exceeds the maximum allowed number of nodes/, 'LIMIT_COST'],
];

// Sentences of libraries that do not say what to do.
const plainly: readonly (readonly [RegExp, string])[] = [
  [/^Too many validation errors/, 'The query has more errors than are listed here.'],
  [/^Validation aborted/, 'The query repeats fields in too many ways to be checked: ask for each of them once.'],
];

const own = new Set<string>([
  'BAD_INPUT',
  'NOT_FOUND',
  'FORBIDDEN',
  'LIMIT',
  'LIMIT_ALIASES',
  'LIMIT_ANSWER',
  'LIMIT_BODY',
  'LIMIT_COST',
  'LIMIT_DEPTH',
  'LIMIT_PAGE',
  'LIMIT_TIME',
  'LIMIT_TOKENS',
  ...Object.keys(sentences),
  'INTERNAL',
]);

/**
 * The same error with one of this API's codes: what libraries refuse (a syntax error, an unknown field) is BAD_INPUT.
 */
export const withOwnCode = (error: GraphQLError): GraphQLError => {
  const { code, http, id } = error.extensions;
  if (typeof code === 'string' && own.has(code)) return error;
  const known = (typeof code === 'string' && codes[code]) || saying.find(([words]) => words.test(error.message))?.[1];
  const message = plainly.find(([words]) => words.test(error.message))?.[1] ?? error.message;
  return new GraphQLError(message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: {
      code: known || (isForbidden(http) ? 'FORBIDDEN' : 'BAD_INPUT'),
      ...(http !== undefined && { http }),
      ...(id !== undefined && { id }),
    },
  });
};

const isForbidden = (http: unknown): boolean =>
  typeof http === 'object' && http !== null && 'status' in http && http.status === 403;
