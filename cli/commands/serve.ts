import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pino } from 'pino';
import { createCetuServer, isLoopback, type ServerOptions } from '../../api/index.ts';
import { loadNamedRules } from '../../ingest/index.ts';
import { CetuError, toCetuError } from '../../model/index.ts';
import { bringUpIndex } from '../catch-up.ts';
import { columns, defineCommand, numberOption } from '../command.ts';
import { type Config, settingDescriptions } from '../config.ts';
import { findDocuments } from '../documents.ts';
import { reportText } from '../ingest-report.ts';
import { runIngest } from '../ingest-run.ts';
import { openIntake } from '../intake/intake.ts';
import { asked } from '../items.ts';
import { openOriginals } from '../originals.ts';
import { print, say } from '../output.ts';
import { everyItem } from '../pages.ts';
import { allowHostsOption, hostsIn } from '../remote/allowed-hosts.ts';
import { openSavedItems } from '../saved-items.ts';
import { home, shippedCorpus } from '../shipped.ts';
import { listenForStop } from '../stop.ts';
import { type Stores, withStores } from '../stores.ts';
import { tellingCorrections } from '../told-corrections.ts';

const { findRule } = await loadNamedRules();

const page = join(home, 'web/dist');
/** How long requests may still run once the server is stopped. */
const graceMilliseconds = 2000;

export const command = defineCommand({
  name: 'serve',
  synopsis: '',
  words: { least: 0, most: 0 },
  about: `
Serves the page at / and the GraphQL API at /graphql until it is stopped (Ctrl-C). Where the graph holds nothing, or some
of the documents that come with Cetu and nothing else, those are read first. The index is brought up from the graph at
every start. cetu ingest can run beside it. Whoever shows CETU_ADMIN_TOKEN corrects facts, hands files and addresses over to
be read, and removes sources.

Settings are variables of the environment, defaults in brackets:
${columns(settingDescriptions)}`,
  options: {
    host: { type: 'string', value: 'HOST', help: 'listen on this address, whatever HOST says' },
    port: {
      type: 'string',
      short: 'p',
      value: 'PORT',
      help: 'listen on this port, whatever PORT says; 0 takes a free one',
    },
    'allow-hosts': allowHostsOption,
  },
  examples: [
    ['cetu serve', 'on http://127.0.0.1:4000'],
    ['cetu serve --port 8080', 'on another port'],
    ['GRAPH_URL=sqlite:/data/cetu.db SEARCH_URL=sqlite:/data/cetu.db cetu serve', 'with stores elsewhere'],
  ],
  run: async (_, options, { config, cwd }) => {
    const host = options.host ?? config.host;
    const port = numberOption('port', options.port, { least: 0, most: 65535, fallback: config.port });
    const stop = listenForStop();
    try {
      await withStores(config, async (stores) => {
        await readShipped(stores, config, stop.signal);
        await bringUpIndex(stores, stop.signal);
        if (stop.signal.aborted) return;
        const intake = await openIntake({ stores, config, cwd, allowedHosts: hostsIn(options['allow-hosts']) });
        try {
          const server = await createCetuServer({
            ...serverOptions(stores, config, host),
            intake,
            originals: openOriginals(cwd, config),
            saved: openSavedItems(resolve(cwd, config.saved)),
          });
          tellWhere(host, await server.listen(port, host).catch(sayWhyNot(host, port)));
          if (!stop.signal.aborted) await once(stop.signal, 'abort');
          await server.close(graceMilliseconds);
        } finally {
          await intake.close();
        }
      });
      return 0;
    } finally {
      stop.release();
    }
  },
});

const serverOptions = (
  stores: Stores,
  { logLevel, adminToken, hosts }: Config,
  host: string,
): Omit<ServerOptions, 'intake' | 'originals' | 'saved'> => ({
  graph: stores.graph,
  corrections: tellingCorrections(stores),
  search: stores.index,
  findRule,
  logger: pino({ level: logLevel }, pino.destination(2)),
  adminToken,
  hosts: [host, ...hosts],
  page,
});

/**
 * Reads the documents that come with Cetu where the graph holds nothing, or holds some of them and nothing else: a
 * first start that was broken off is completed. Whoever has documents of their own is left alone.
 */
const readShipped = async (stores: Stores, config: Config, signal: AbortSignal): Promise<void> => {
  const found = await findDocuments([shippedCorpus], home);
  const missing = new Set(found.documents.map(({ origin }) => origin));
  const shipped = new Set(missing);
  for await (const { origins } of everyItem((page) => stores.graph.sources(page))) {
    if (!origins.some(({ path }) => shipped.has(path))) return;
    for (const { path } of origins) missing.delete(path);
  }
  if (missing.size === 0) return;
  say('Reading the documents that come with Cetu …');
  const { report, broken } = await runIngest(asked(found, config.limits.fileBytes), stores, config, signal);
  if (broken) throw broken;
  say(reportText({ ...report, passedOver: {} }));
};

/** Rethrows what kept the server from listening, with what to do about it. */
const sayWhyNot =
  (host: string, port: number) =>
  (error: unknown): never => {
    const { code, message, cause } = toCetuError(error);
    if (code === 'PORT_TAKEN')
      throw new CetuError(code, `${message} --port or PORT names another; 0 takes a free one.`, { cause });
    const reason = cause instanceof Error && 'code' in cause ? reasons[String(cause.code)] : undefined;
    throw new CetuError('CONFIG', `Cetu cannot listen on ${host}, port ${port}: ${reason ?? message}.`, { cause });
  };

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission to; ports below 1024 often need one',
  EADDRNOTAVAIL: 'this machine does not have that address',
  ENOTFOUND: 'there is no such host',
};

const tellWhere = (host: string, listening: string): void => {
  if (!isLoopback(host))
    say(`Warning: on ${host}, whoever reaches this machine over the network can read all that Cetu holds.`);
  if (!existsSync(join(page, 'index.html'))) say('There is no page yet: npm start builds it. The API works without.');
  const address = listening.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
  print(`Cetu is at ${address}`);
  print(`  page       ${address}/`);
  print(`  GraphQL    ${address}/graphql`);
};
