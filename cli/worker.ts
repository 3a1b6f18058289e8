// The other end of workers.ts: a process that reads and interprets one file after another and sends back what it
// found. It opens no store and prints nothing, but at the level debug the place of a fault of its own. It lives as
// long as the process that started it, and not a second longer.
import { flushCompileCache } from 'node:module';
import { Worker } from 'node:worker_threads';
import { type Ingested, ingest, loadIngest, readParts, readText } from '../ingest/index.ts';
import type { Diagnostic } from '../model/index.ts';
import { isWanted } from './document-names.ts';
import { type Answers, type Job, memoryVariable, type Reading, type Report, tooMuchMemory } from './workers.ts';

const send = (report: Report): void => {
  process.send?.(report);
};

const answer = async ({ file, limits, wanted }: Job): Promise<Answers[keyof Answers]> => {
  try {
    if (wanted === 'text') return await readText(file, limits);
    if (wanted === 'parts')
      return await readParts(file, limits, (name) => isWanted(name, (limits.office ?? null) !== null));
    const ingested = await ingest(file, limits);
    return wanted === 'facts' ? ingested : withoutFacts(ingested);
  } catch (error) {
    if (process.env['CETU_LOG_LEVEL'] === 'debug') console.error(error);
    const message = `Reading it failed by a fault of Cetu: ${error instanceof Error ? error.message : String(error)}`;
    const diagnostic: Diagnostic = { severity: 'error', stage: 'read', rule: 'exception', message, span: null };
    return { status: 'failed', diagnostics: [diagnostic] };
  }
};

/** The facts are in the graph; they need not cross twice, nor the passages. */
const withoutFacts = (ingested: Ingested): Reading =>
  ingested.status === 'failed'
    ? { status: ingested.status, diagnostics: ingested.diagnostics }
    : { status: ingested.status, diagnostics: ingested.diagnostics, graph: ingested.graph };

// Ctrl-C reaches the whole process group; whether to stop is for the parent to say.
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => {});
process.on('disconnect', () => process.exit());
process.on('message', async (job: Job) => {
  const found = await answer(job);
  // it is killed, not ended: what it compiled is kept now. Where all is kept already this takes no time
  flushCompileCache();
  send({ type: 'done', answer: found, memory: process.memoryUsage.rss() });
});

// A rule that never ends keeps this thread from hearing that the parent was killed, and V8 bounds its own heap alone,
// not what lies in buffers: a second thread looks after both. Memory that is taken at 1 GB a second is 50 MB over the
// limit by then.
new Worker(
  `const { workerData } = require('node:worker_threads');
   const parent = process.ppid;
   setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL'); }, 1000);
   setInterval(() => { if (process.memoryUsage.rss() > workerData.most) process.kill(process.pid, workerData.signal); }, 50);`,
  { eval: true, workerData: { most: Number(process.env[memoryVariable] ?? Infinity), signal: tooMuchMemory } },
).unref();

await loadIngest();
send({ type: 'ready' });
