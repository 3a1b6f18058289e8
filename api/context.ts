// What every resolver is given: the readers, the request's loaders, and what bounds the request.
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { GraphReader, GraphWriter } from '../graph/index.ts';
import type { SearchIndex } from '../search/index.ts';
import type { FindPortion } from './compare/compared.ts';
import type { PortionsFor } from './compare/kept-portions.ts';
import { createDeadline, type Deadline, readWithin } from './deadline.ts';
import { refusal } from './errors.ts';
import type { Intake } from './intake.ts';
import type { CountFunding, ListFunding } from './kept-counts.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { ReadNames } from './name-book.ts';
import type { Originals } from './originals.ts';
import type { SavedItems } from './saved.ts';
import { checkToken } from './token.ts';

/** The two methods of the store that write corrections: the only ones of it that the API calls. */
export type Corrections = Pick<GraphWriter, 'state' | 'revoke'>;
export type SearchReader = Pick<SearchIndex, 'search' | 'bySource' | 'suggest' | 'respell' | 'similar'>;

/** Looks up a rule of the rule book, which the API itself cannot see. */
export type FindRule = (
  id: string,
  language?: 'en' | 'zh',
) => { readonly says: string; readonly table: string | null } | null;

export type ApiOptions = {
  readonly graph: GraphReader;
  readonly corrections: Corrections;
  readonly search: SearchReader;
  /** Takes texts in; null where the server takes none. */
  readonly intake: Intake | null;
  /** The files that texts were read from; null where the server hands none out. */
  readonly originals: Originals | null;
  /** Searches and lists that people keep here; null where the server keeps none. */
  readonly saved: SavedItems | null;
  readonly logger: Logger;
  /** What a rule says, by its id; null for one that is not known. */
  readonly findRule: FindRule;
  /** The bearer token that changes need. Null: the server refuses them all. */
  readonly adminToken: string | null;
  /** Limits that differ from the default ones. */
  readonly limits?: Partial<Limits>;
  /** The present moment; read only where a question says TODAY. */
  readonly now?: () => Date;
};

export type Context = {
  readonly graph: GraphReader;
  readonly search: SearchReader;
  readonly originals: Originals | null;
  readonly loaders: Loaders;
  /** The names as the request found them. */
  readonly names: ReadNames;
  /** Counts rows of funding, or gives what was counted since the last write. */
  readonly countFunding: CountFunding;
  /** Lists rows of funding with their total, which is counted once since the last write. */
  readonly listFunding: ListFunding;
  /** Lines up sums, or gives what was lined up since the last write. */
  readonly portion: FindPortion;
  readonly findRule: FindRule;
  readonly limits: Limits;
  readonly now: () => Date;
  /** The corrections, for those who may write them; else a refusal. */
  readonly authorisedCorrections: () => Promise<Corrections>;
  /** The intake, for those who may use it; else a refusal. */
  readonly authorisedIntake: () => Promise<Intake>;
  /** What people keep here, for those who may read and change it; else a refusal. */
  readonly authorisedSaved: () => Promise<SavedItems>;
  /** Ends what is still to be done when the client leaves or the time is over. */
  readonly deadline: Deadline;
};

/** What comes with a request: itself, and where it came by HTTP the connection behind it. */
export type Asked = { readonly request: Request; readonly req?: IncomingMessage };

/** What is kept over requests. */
export type Kept = {
  readonly names: ReadNames;
  readonly countFunding: CountFunding;
  readonly listFunding: ListFunding;
  readonly portionsFor: PortionsFor;
};

/** The context of one request. */
export const createContext = (options: ApiOptions, kept: Kept, { request, req }: Asked): Context => {
  const { names, countFunding, listFunding, portionsFor } = kept;
  const limits = { ...defaultLimits, ...options.limits };
  const deadline = createDeadline(limits.milliseconds);
  const graph = readWithin(deadline, options.graph);
  let book: ReturnType<ReadNames> | undefined;
  const authorise = (): Promise<void> =>
    checkToken(options.adminToken, options.logger, {
      header: request.headers.get('authorization'),
      address: req?.socket.remoteAddress ?? null,
    });
  return {
    graph,
    search: readWithin(deadline, options.search),
    originals: options.originals,
    findRule: options.findRule,
    loaders: createLoaders(graph),
    names: () => {
      book ??= names();
      return book;
    },
    countFunding: (...asked) => {
      deadline.check();
      return countFunding(...asked);
    },
    listFunding: (...asked) => {
      deadline.check();
      return listFunding(...asked);
    },
    portion: portionsFor(deadline),
    limits,
    now: options.now ?? (() => new Date()),
    authorisedCorrections: async () => {
      await authorise();
      return options.corrections;
    },
    authorisedIntake: async () => {
      await authorise();
      return openedIntake(options);
    },
    authorisedSaved: async () => {
      await authorise();
      if (options.saved === null) throw refusal('FORBIDDEN', 'This server keeps no searches and lists.');
      return options.saved;
    },
    deadline,
  };
};

/** The intake of a server that has one. */
export const openedIntake = ({ intake }: ApiOptions): Intake => {
  if (intake === null) throw refusal('FORBIDDEN', 'This server takes no texts in.');
  return intake;
};
