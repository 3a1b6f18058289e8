// The other end of workers.ts: a process that reads and interprets one file after another and sends back what it found. It
// opens no store and prints nothing. It lives as long as the process that started it, and not a second longer.
import { Worker } from 'node:worker_threads';
import { type Ingested, ingest } from '../ingest/index.ts';
import type { Diagnostic } from '../model/index.ts';
import type { Job, Reading, Report } from './workers.ts';

const send = (report: Report): void => {
  process.send?.(report);
};

const read = async ({ file, limits }: Job): Promise<Reading> => {
  try {
    return withoutFacts(await ingest(file, limits));
  } catch (error) {
    const message = `A rule failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
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
  const reading = await read(job);
  send({ type: 'done', reading, memory: process.memoryUsage.rss() });
});

// A rule that never ends keeps this thread from hearing that the parent was killed: a second one looks after it.
new Worker(
  `const parent = process.ppid;
   setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL'); }, 1000);`,
  { eval: true },
).unref();

send({ type: 'ready' });
