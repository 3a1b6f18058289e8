// A Neo4j server for tests: the one that NEO4J_TEST_URL names, or one of our own on a free port of this machine, made
// of jars from Maven (test/servers/neo4j/). It stops with the process that started it.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';

const folder = join(import.meta.dirname, 'neo4j');
const lib = join(import.meta.dirname, '../../node_modules/.cache/neo4j-test-server');
const password = 'cetu-test-password';
const memory = '-Xmx512m';
// For a server that lives for a minute the thorough compiler would take more time than it gives back.
const briefly = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
const env = process.env;

export type Neo4jServer = {
  readonly url: string;
  readonly access: { readonly user: string; readonly password: string; readonly database: string };
  /** Empties the database, but for its constraints. */
  wipe(): Promise<void>;
  /** Runs a statement as an analyst would. */
  ask(cypher: string): Promise<readonly Record<string, unknown>[]>;
  /** Ends it at once, as a power cut would; only of our own. */
  kill(): Promise<void>;
  /** Starts it again on what it held. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

/** Why no server can be had here; null where one can. Never a reason where CI is set: there the tests must run. */
export const whyNoNeo4j = (): string | null => {
  if (env['NEO4J_TEST_URL'] || env['CI']) return null;
  if (spawnSync('java', ['-version']).status !== 0) return 'there is no Java (17 or newer) on this machine';
  return jars() === null ? 'the jars of the server cannot be fetched: there is no Maven, or no network' : null;
};

/** Starts the server, or takes the one that is named. */
export const startNeo4j = async ({ forLong = false } = {}): Promise<Neo4jServer> => {
  const named = env['NEO4J_TEST_URL'];
  if (named !== undefined) {
    const access = {
      user: env['NEO4J_USER'] ?? 'neo4j',
      password: env['NEO4J_PASSWORD'] ?? password,
      database: env['NEO4J_DATABASE'] ?? 'neo4j',
    };
    return serverAt(named, access, { stop: async () => undefined, start: async () => undefined });
  }
  const data = await mkdtemp(join(tmpdir(), 'cetu-neo4j-'));
  const port = await freePort();
  const options = [memory, ...(forLong ? [] : briefly)];
  let child = await launch(options, data, port);
  return serverAt(
    `bolt://127.0.0.1:${port}`,
    { user: 'neo4j', password, database: 'neo4j' },
    {
      stop: async (signal) => {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        if (child.exitCode !== null || child.signalCode !== null) return;
        if (signal === null) child.stdin?.end();
        else child.kill(signal);
        await ended;
      },
      start: async () => {
        child = await launch(options, data, port);
      },
      remove: () => rm(data, { recursive: true, force: true }),
    },
  );
};

type Control = {
  readonly stop: (signal: 'SIGKILL' | null) => Promise<void>;
  readonly start: () => Promise<void>;
  readonly remove?: () => Promise<void>;
};

const serverAt = (url: string, access: Neo4jServer['access'], control: Control): Neo4jServer => {
  const driver = neo4j.driver(url, neo4j.auth.basic(access.user, access.password), { disableLosslessIntegers: true });
  const ask = async (cypher: string): Promise<Record<string, unknown>[]> => {
    const { records } = await driver.executeQuery(cypher, {}, { database: access.database });
    return records.map((record) => record.toObject());
  };
  return {
    url,
    access,
    ask,
    wipe: async () => {
      await ask('MATCH (n) WHERE NOT n:Cetu DETACH DELETE n');
      await ask("MATCH (c:Cetu {name: 'store'}) SET c.counts = '{}', c.writes = 0");
    },
    kill: () => control.stop('SIGKILL'),
    restart: control.start,
    close: async () => {
      await driver.close();
      await control.stop(null);
      await control.remove?.();
    },
  };
};

/** The class path of the server; fetched where it is not there yet, null where that fails. */
const jars = (): string | null => {
  if (existsSync(lib)) return join(lib, '*');
  const fetched = spawnSync(
    'mvn',
    ['-q', '-B', '-f', join(folder, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${lib}`],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return fetched.status === 0 ? join(lib, '*') : null;
};

const launch = (options: readonly string[], data: string, port: number): Promise<ChildProcess> => {
  const classPath = jars();
  if (classPath === null) throw new Error('The jars of the Neo4j server cannot be fetched');
  const child = spawn(
    'java',
    [...options, '-cp', classPath, join(folder, 'Server.java'), data, String(port), password],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (text: unknown): void => {
      said += String(text);
      if (/^ready$/m.test(said)) resolve(child);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`The Neo4j server did not start: ${said.slice(-2000)}`)));
  });
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
