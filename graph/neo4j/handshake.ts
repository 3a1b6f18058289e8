// Who listens at an address, asked in the first words of Bolt before the driver is: it waits long for one that says
// nothing, and tells of others in terms of its own. https://neo4j.com/docs/bolt/current/bolt/handshake/
import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { CetuError } from '../../model/index.ts';

// With its answer a server is there in three seconds, or is not.
const patience = 2000;

/** Bolt's preamble with the versions that the driver speaks: the newer handshake, 5.8 to 5.0, 4.4 to 4.2, 3. */
const greeting = Buffer.from('6060b017000001ff000808050002040400000003', 'hex');

/**
 * Rejects with UNAVAILABLE where nobody listens, with CONFIG where it is no Neo4j server, with INPUT where it is no
 * address.
 */
export const greetServer = async (url: string): Promise<void> => {
  const address = URL.parse(url);
  if (!address) throw noAddress(url);
  const { protocol, hostname, port } = address;
  const host = hostname.replace(/^\[|\]$/g, '');
  const at = { host, port: Number(port || 7687) };
  const [, trust] = protocol.slice(0, -1).split('+');
  const isPlain = trust === undefined;
  const socket = isPlain
    ? connectPlain(at)
    : connectTls({ ...at, rejectUnauthorized: trust === 's', ...(/[a-z]/i.test(host) && { servername: host }) });
  const ready = isPlain ? 'connect' : 'secureConnect';
  socket.once(ready, () => socket.write(greeting));
  try {
    checkAnswer(url, await firstWords(socket, ready));
  } catch (error) {
    throw error instanceof CetuError ? error : unreachable(url, error as NodeJS.ErrnoException);
  } finally {
    socket.destroy();
  }
};

/** The refusal of what the driver or we cannot read as an address. */
export const noAddress = (url: string, cause?: unknown): CetuError =>
  new CetuError('INPUT', `${url} is no address of a Neo4j server like neo4j://HOST:7687`, { cause });

/** What it says first; null where it says nothing in time or hangs up. */
const firstWords = (socket: Socket, ready: 'connect' | 'secureConnect'): Promise<Buffer | null> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      if (socket.connecting) reject(new Error('no connection in time'));
      resolve(null);
    }, patience);
    socket.once('close', () => clearTimeout(timer));
    socket.once(ready, () => socket.once('end', () => resolve(null)));
    socket.once('data', resolve);
    socket.on('error', reject); // of who hangs up in the middle of TLS, too
  });

const checkAnswer = (url: string, answer: Buffer | null): void => {
  // Two bytes of nothing and range, then minor and major of the version that it chose.
  const [first, , , major] = answer ?? [];
  if (first === 0 && major !== undefined && major > 2) return;
  throw new CetuError('CONFIG', `What listens at ${url} ${saidInstead(answer)}`);
};

const saidInstead = (answer: Buffer | null): string => {
  if (answer === null) return 'says nothing: it is no Neo4j server, or one that hangs';
  const isWeb = answer.toString('latin1').startsWith('HTTP');
  return isWeb
    ? 'is a web server; Neo4j has one on port 7474 and takes Cetu on port 7687'
    : 'does not answer as a Neo4j server does, which listens on port 7687 unless it is told otherwise';
};

const unreachable = (url: string, error: NodeJS.ErrnoException): CetuError => {
  const { code = '', message } = error;
  const options = { cause: error };
  if (/^(ERR_SSL|EPROTO)/.test(code) || /before secure TLS/.test(message))
    return new CetuError(
      'CONFIG',
      `What listens at ${url} does not encrypt as the address says; without encryption the address begins with bolt:// or neo4j://`,
      options,
    );
  if (/CERT|SELF_SIGNED|VERIFY|ISSUER|ALTNAME/.test(code))
    return new CetuError(
      'CONFIG',
      `The certificate of the server at ${url} is not trusted (${message}); an address with +ssc in place of +s takes any`,
      options,
    );
  return new CetuError('UNAVAILABLE', `The Neo4j server at ${url} does not answer: ${message}`, options);
};
