// What every resolver is given: the readers, the request's loaders, and what bounds the request.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { GraphReader, GraphWriter } from '../graph/index.ts';
import type { SearchIndex } from '../search/index.ts';
import { createDeadline, type Deadline, readWithin } from './deadline.ts';
import { refusal } from './errors.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** The two methods of the store that write corrections: the only ones that the API calls. */
export type Corrections = Pick<GraphWriter, 'state' | 'revoke'>;
export type SearchReader = Pick<SearchIndex, 'search' | 'suggest'>;

/** Looks up a rule of the rule book, which the API itself cannot see. */
export type FindRule = (id: string) => { readonly says: string; readonly table: string | null } | null;

export type ApiOptions = {
  readonly graph: GraphReader;
  readonly corrections: Corrections;
  readonly search: SearchReader;
  readonly logger: Logger;
  /** What a rule says, by its id; null for one that is not known. */
  readonly findRule: FindRule;
  /** The bearer token that corrections need. Null: the server refuses them all. */
  readonly adminToken: string | null;
  /** Limits that differ from the default ones. */
  readonly limits?: Partial<Limits>;
  /** The present moment; read only where a question says TODAY. */
  readonly now?: () => Date;
};

export type Context = {
  readonly graph: GraphReader;
  readonly search: SearchReader;
  readonly loaders: Loaders;
  readonly findRule: FindRule;
  readonly limits: Limits;
  readonly now: () => Date;
  /** The corrections, for those who may write them; else a refusal. */
  readonly authorisedCorrections: () => Promise<Corrections>;
  /** Ends what is still to be done when the client leaves or the time is over. */
  readonly deadline: Deadline;
};

/** What comes with a request: itself, and where it came by HTTP the connection behind it. */
export type Asked = { readonly request: Request; readonly req?: IncomingMessage };

/** The context of one request. */
export const createContext = (options: ApiOptions, { request, req }: Asked): Context => {
  const limits = { ...defaultLimits, ...options.limits };
  const deadline = createDeadline(limits.milliseconds);
  const graph = readWithin(deadline, options.graph);
  return {
    graph,
    search: readWithin(deadline, options.search),
    findRule: options.findRule,
    loaders: createLoaders(graph),
    limits,
    now: options.now ?? (() => new Date()),
    authorisedCorrections: async () => {
      const given = tokenShown(options.adminToken, request.headers.get('authorization'));
      if (options.adminToken !== null && sameSecret(given, options.adminToken)) return options.corrections;
      options.logger.warn({ address: req?.socket.remoteAddress ?? null }, 'a wrong administrator’s token was shown');
      await sleep(wrongTokenMilliseconds);
      throw refusal('FORBIDDEN', 'The token is not the one of this server.');
    },
    deadline,
  };
};

// Whoever guesses waits for each answer. The right token never waits, whatever others try.
const wrongTokenMilliseconds = 1_000;

const tokenShown = (token: string | null, header: string | null): string => {
  if (token === null || token === '')
    throw refusal('FORBIDDEN', 'This server takes no corrections: it was started without an administrator’s token.');
  const given = /^Bearer +(.+)$/i.exec(header ?? '')?.[1];
  if (given === undefined) throw refusal('FORBIDDEN', 'Corrections need the header Authorization: Bearer TOKEN.');
  return given;
};

// Equal lengths by hashing, so that the time tells nothing of the token.
const sameSecret = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
