// The driver at its edge: one pool of connections, managed transactions that are tried again where the server says so,
// bookmarks so that a read sees what was written before it, and the driver's errors in our words.
import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type Session,
  type SessionMode,
} from 'neo4j-driver';
import { CetuError } from '../../model/index.ts';
import { greetServer, noAddress } from './handshake.ts';

export type Neo4jAccess = { readonly user: string; readonly password: string; readonly database: string };
export type Parameters = Readonly<Record<string, unknown>>;

/** The most rows that one statement is given: what the server holds of them at a time stays small. */
const rowsAtOnce = 2000;

/** Runs a statement that begins with `UNWIND $rows AS row` for all rows, so many at a time; for none not at all. */
export const runEach = async <Row>(
  run: Run,
  cypher: string,
  rows: readonly unknown[],
  parameters: Parameters = {},
): Promise<Row[]> => {
  const results: Row[] = [];
  for (let at = 0; at < rows.length; at += rowsAtOnce)
    results.push(...(await run<Row>(cypher, { ...parameters, rows: rows.slice(at, at + rowsAtOnce) })));
  return results;
};

/**
 * Runs one Cypher statement in the transaction; the caller names the type of its rows, which is that of the columns
 * returned.
 */
export type Run = <Row>(cypher: string, parameters?: Parameters) => Promise<Row[]>;

// A question that takes longer has met more of the graph than a reader waits for.
const readTimeout = 30_000;
// A source of a million rows is put in minutes.
const writeTimeout = 600_000;
// Beyond these the server itself must have ended a transaction; where it has not, it no longer answers.
const graceTime = 15_000;
// The driver tries again for so long where a server elects a leader or breaks a deadlock. Who can wait for a server
// that is started again does so: the command line does when it reads files.
const retryTime = 5000;

export class Connection {
  private readonly driver: Driver;
  private readonly bookmarks: BookmarkManager = neo4j.bookmarkManager();
  private readonly url: string;
  private readonly access: Neo4jAccess;

  private constructor(url: string, access: Neo4jAccess, driver: Driver) {
    this.url = url;
    this.access = access;
    this.driver = driver;
  }

  /** Opens a pool and asks the server once; rejects with UNAVAILABLE or CONFIG. */
  static async open(url: string, access: Neo4jAccess): Promise<Connection> {
    const driver = makeDriver(url, access);
    const connection = new Connection(url, access, driver);
    try {
      await greetServer(url);
      const { agent } = await driver.getServerInfo({ database: access.database });
      checkVersion(url, agent ?? '');
      await connection.read((run) => run('RETURN 1 AS answer'));
    } catch (error) {
      await driver.close();
      throw connection.toCetuError(error);
    }
    return connection;
  }

  /** Runs the work in one transaction, on any member of a cluster that has seen our writes. */
  read<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.wrapped(neo4j.session.READ, readTimeout, (session) =>
      session.executeRead((transaction) => work(runIn(transaction)), { timeout: readTimeout }),
    );
  }

  /** Runs the work in one transaction, again where the server asks for it; nothing of it stays if it throws. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.wrapped(neo4j.session.WRITE, writeTimeout, (session) =>
      session.executeWrite((transaction) => work(runIn(transaction)), { timeout: writeTimeout }),
    );
  }

  /**
   * Makes a constraint or index. `IF NOT EXISTS` looks before it waits: what another process makes at once is there
   * then.
   */
  async shape(cypher: string): Promise<void> {
    await this.alone(cypher).catch((error: unknown) => {
      const { cause } = error as CetuError;
      if (!(cause instanceof Neo4jError && isThere.test(cause.code))) throw error;
    });
  }

  /** Runs a statement that may be run twice in a transaction of its own, as what changes the schema must. */
  alone(cypher: string, parameters: Parameters = {}): Promise<unknown> {
    return this.write((run) => run(cypher, parameters));
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private async wrapped<T>(mode: SessionMode, timeout: number, use: (session: Session) => Promise<T>): Promise<T> {
    const session = this.driver.session({
      database: this.access.database,
      defaultAccessMode: mode,
      bookmarkManager: this.bookmarks,
    });
    // what fails in closing failed before
    const used = use(session).finally(() => session.close().catch(() => undefined));
    try {
      return await inTime(used, timeout + graceTime);
    } catch (error) {
      throw this.toCetuError(error);
    }
  }

  private toCetuError(error: unknown): CetuError {
    if (error instanceof CetuError) return error;
    const code = error instanceof Neo4jError ? error.code : '';
    const message = error instanceof Error ? error.message : String(error);
    const { user, database } = this.access;
    const known = knownErrors.find(({ says }) => says.test(`${code}: ${message}`));
    if (!known)
      return new CetuError('INTERNAL', `The Neo4j server at ${this.url}: ${firstLine(message)}`, { cause: error });
    return new CetuError(known.as, known.sentence(this.url, user, database, message), { cause: error });
  }
}

const isThere = /^Neo\.ClientError\.Schema\.(EquivalentSchemaRule|Index|Constraint)AlreadyExists$/;

type KnownError = {
  /** Looks in the driver's code and message. */
  readonly says: RegExp;
  readonly as: CetuError['code'];
  readonly sentence: (url: string, user: string, database: string, message: string) => string;
};

const knownErrors: readonly KnownError[] = [
  {
    says: /^Neo\.ClientError\.Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)/,
    as: 'CONFIG',
    sentence: (url, user) =>
      `The Neo4j server at ${url} does not accept the password of user ${user}; NEO4J_USER and NEO4J_PASSWORD name them`,
  },
  {
    says: /^Neo\.ClientError\.Database\.DatabaseNotFound/,
    as: 'CONFIG',
    sentence: (url, _, database) =>
      `The Neo4j server at ${url} has no database ${database}; NEO4J_DATABASE names another`,
  },
  {
    says: /^Neo\.ClientError\.Security\.Forbidden/,
    as: 'CONFIG',
    sentence: (url, user) => `The Neo4j server at ${url} does not let user ${user} do this`,
  },
  {
    says: /TransactionTimedOut|^Neo\.ClientError\.Transaction\.TransactionTerminated/,
    as: 'LIMIT',
    sentence: (url) => `The question took the Neo4j server at ${url} too long; ask for less`,
  },
  {
    says: /OutOfMemory/,
    as: 'LIMIT',
    sentence: (url) => `The Neo4j server at ${url} has not the memory for this`,
  },
  {
    // Before what is transient: a database that broke down says of itself that it may come back.
    says: /No space left|critical error|needs to be restarted|^Neo\.DatabaseError\.(Transaction|General|Database)/,
    as: 'STORE_FAILED',
    sentence: (url, _, __, message) => `The Neo4j server at ${url} broke down, its log says why: ${firstLine(message)}`,
  },
  {
    says: /^(ServiceUnavailable|SessionExpired|Neo\.TransientError\.)|DatabaseUnavailable|acquisition timed out/,
    as: 'UNAVAILABLE',
    sentence: (url, _, __, message) => `The Neo4j server at ${url} does not answer${systemSaid(message)}`,
  },
];

/** Rejects where the server holds the connection and says nothing: it then keeps to no time limit of its own. */
const inTime = async <T>(work: Promise<T>, milliseconds: number): Promise<T> => {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new Neo4jError('no word came in time', 'ServiceUnavailable', '', '')),
    milliseconds,
  );
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
};

// The driver speaks of its pools, routing tables and settings; what the system said stands at the end, where it said
// anything.
const systemSaid = (text: string): string => {
  const said = /Caused by: ([^\n\r]*)/.exec(text)?.[1];
  return said === undefined ? '' : `: ${said}`;
};

const firstLine = (text: string): string => text.split(/[\n\r]/, 1)[0] ?? '';

const makeDriver = (url: string, { user, password }: Neo4jAccess): Driver => {
  try {
    return neo4j.driver(url, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: retryTime,
      connectionTimeout: 5000,
      connectionAcquisitionTimeout: 20_000,
      maxConnectionPoolSize: 20,
      userAgent: 'cetu',
    });
  } catch (error) {
    throw noAddress(url, error);
  }
};

// Labels and types as parameters came with 5.26, the last release of 5 and supported for long.
const checkVersion = (url: string, agent: string): void => {
  const [major = 0, minor = 0] = /\d+\.\d+/.exec(agent)?.[0].split('.').map(Number) ?? [];
  if (major < 5 || (major === 5 && minor < 26))
    throw new CetuError('CONFIG', `The Neo4j server at ${url} is ${agent}; Cetu needs 5.26 or newer`);
};

const runIn =
  (transaction: ManagedTransaction): Run =>
  async <Row>(cypher: string, parameters: Parameters = {}) => {
    const { records } = await transaction.run(cypher, toParameters(parameters));
    return records.map((record) => record.toObject() as Row);
  };

const toParameters = (parameters: Parameters): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toParameter(value)]));

// The driver sends every number as a float: a place, a year or a sum of money is a whole number to whoever reads the
// graph.
const toParameter = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (value instanceof Set) return [...value].map(toParameter);
  return toParameters(value as Parameters);
};
