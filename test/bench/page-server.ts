// The server of the benchmark of the page: `node page-server.ts STORE FOLDER` prints its address, and serves until it
// is killed.
import { join } from 'node:path';
import { pino } from 'pino';
import { createCetuServer } from '../../api/index.ts';
import { openGraphStore } from '../../graph/index.ts';
import { openSearchIndex } from '../../search/index.ts';

const [store = '', folder = ''] = process.argv.slice(2);
const graph = await openGraphStore(`sqlite:${store}`);
const server = await createCetuServer({
  graph,
  corrections: graph,
  search: await openSearchIndex(`sqlite:${join(folder, 'index.db')}`),
  intake: null,
  originals: null,
  saved: null,
  findRule: () => null,
  logger: pino({ level: 'error' }, pino.destination(2)),
  adminToken: null,
  page: join(import.meta.dirname, '../../web/dist'),
});
console.log(await server.listen(0, '127.0.0.1'));
