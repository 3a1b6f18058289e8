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

/** Runs one Cypher statement in the transaction; the caller names the type of its rows, which is that of the columns returned. */
export type Run = <Row>(cypher: string, parameters?: Parameters) => Promise<Row[]>;

// A question that takes longer has met more of the graph than a reader waits for.
const readTimeout = 30_000;
// A source of a million rows is put in minutes.
const writeTimeout = 600_000;
// The driver tries again for so long where a server is starting, electing a leader or breaking a deadlock.
const retryTime = 15_000;
// A server that is started again answers within two minutes; a writer waits for it, a reader does not.
const writePauses = [1, 2, 4, 8, 15, 30, 30, 30].map((seconds) => seconds * 1000);

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
      const { agent } = await driver.getServerInfo({ database: access.database });
      checkVersion(url, agent ?? '');
      await connection.read((run) => run('RETURN 1 AS answer'));
    } catch (error) {
      await driver.close();
      throw connection.toCetuError(error);
    }
    return connection;
  }

  /** Runs the work in one transaction, on any member of a cluster that has seen our writes. Each statement sees what is committed when it begins. */
  read<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.wrapped(neo4j.session.READ, (session) =>
      session.executeRead((transaction) => work(runIn(transaction)), { timeout: readTimeout }),
    );
  }

  /** Runs the work in one transaction, again where the server failed or went away meanwhile; nothing of it stays if it throws. */
  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    for (const pause of writePauses) {
      try {
        return await this.writeOnce(work);
      } catch (error) {
        if (!(error instanceof CetuError && error.code === 'UNAVAILABLE')) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    return this.writeOnce(work);
  }

  /** Runs a statement in a transaction that the server makes: what changes the schema stands alone. */
  alone(cypher: string): Promise<unknown> {
    return this.wrapped(neo4j.session.WRITE, (session) => session.run(cypher));
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private writeOnce<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.wrapped(neo4j.session.WRITE, (session) =>
      session.executeWrite((transaction) => work(runIn(transaction)), { timeout: writeTimeout }),
    );
  }

  private async wrapped<T>(mode: SessionMode, use: (session: Session) => Promise<T>): Promise<T> {
    const session = this.driver.session({
      database: this.access.database,
      defaultAccessMode: mode,
      bookmarkManager: this.bookmarks,
    });
    try {
      return await use(session);
    } catch (error) {
      throw this.toCetuError(error);
    } finally {
      // What fails in closing has failed before, and was thrown.
      await session.close().catch(() => undefined);
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
    says: /^(ServiceUnavailable|SessionExpired|Neo\.TransientError\.)|DatabaseUnavailable|acquisition timed out/,
    as: 'UNAVAILABLE',
    sentence: (url, _, __, message) => `The Neo4j server at ${url} does not answer: ${firstLine(message)}`,
  },
];

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
    throw new CetuError('INPUT', `${url} is no address of a Neo4j server like neo4j://HOST:7687`, { cause: error });
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

// The driver sends every number as a float: a place, a year or a sum of money is a whole number to whoever reads the graph.
const toParameter = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (value instanceof Set) return [...value].map(toParameter);
  return toParameters(value as Parameters);
};
