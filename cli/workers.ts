// Reads and interprets files in processes of their own, so that the process that serves stays free, and a file that
// never ends, takes all memory or brings its reader down costs that file alone. One file at a time in each process; a
// process that was given up or has grown is replaced by the next file's need. Decides nothing about what is stored.
//
//   read(file)      ──► { status, graph, diagnostics }, in the order of completion; as many at once as there are
//                       processes
//   interpret(file) ──► all that is found in it
//   text(file)      ──► its text alone
//   parts(file)     ──► the files in it
import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import type { Ingested, Limits, ReadParts, ReadText, SourceFile } from '../ingest/index.ts';
import { CetuError, type Diagnostic, type SourceGraph } from '../model/index.ts';
import { secretSettings } from './config.ts';

/** What a worker is sent. */
export type Job = { readonly file: SourceFile; readonly limits: Limits; readonly wanted: keyof Answers };

type Failed = { readonly status: 'failed'; readonly diagnostics: readonly Diagnostic[] };

/** What can be asked of a file. */
export type Answers = {
  readonly graph: Reading;
  readonly facts: Ingested;
  readonly text: ReadText;
  readonly parts: ReadParts;
};

/** What became of a file: `Ingested` without what is in the graph anyway. */
export type Reading =
  | {
      readonly status: 'complete' | 'partial';
      readonly graph: SourceGraph;
      readonly diagnostics: readonly Diagnostic[];
    }
  | Failed;

/** What a worker sends: that it can begin, and then each answer with the memory that it holds, in bytes. */
export type Report =
  | { readonly type: 'ready' }
  | { readonly type: 'done'; readonly answer: Answers[keyof Answers]; readonly memory: number };

export type WorkersOptions = {
  /** The most processes; there are never more than cores. */
  readonly most: number | null;
  readonly secondsPerFile: number;
  /** What a process may hold, in bytes. */
  readonly memory: number;
  readonly limits: Limits;
  /** The script that they run; the one beside this file unless given. */
  readonly script?: string;
};

export interface Workers {
  readonly size: number;
  /** Waits for a free process. Null once closed. Throws UNAVAILABLE where no process can be started. */
  read(file: SourceFile): Promise<Reading | null>;
  interpret(file: SourceFile): Promise<Ingested | null>;
  text(file: SourceFile): Promise<ReadText | null>;
  /** The files in an archive or e-mail, within `limits`; the bytes of documents alone. */
  parts(file: SourceFile, limits: Limits): Promise<ReadParts | null>;
  /** Ends all processes at once, whatever they are doing. */
  close(): void;
}

// nodejieba and the vocabularies take 300 MB in each; a file of 20 MB adds about as much, which V8 gives back late.
const mostKept = 1024 * 1024 * 1024;
const secondsToStart = 60;
const megabyte = 1024 * 1024;

/** Tells a worker how many bytes it may hold. */
export const memoryVariable = 'READER_MEMORY';
/** The signal by which a worker ends itself when it holds more: one that nothing else sends it. */
export const tooMuchMemory = 'SIGUSR2';

export const openWorkers = (options: WorkersOptions): Workers => new Pool(options);

class Pool implements Workers {
  readonly size: number;
  private readonly options: WorkersOptions;
  private readonly free: ReadingProcess[] = [];
  private readonly all = new Set<ReadingProcess>();
  private readonly waiting: (() => void)[] = [];
  private busy = 0;
  private closed = false;

  constructor(options: WorkersOptions) {
    this.options = options;
    this.size = Math.max(1, Math.min(availableParallelism(), options.most ?? Number.POSITIVE_INFINITY));
  }

  read(file: SourceFile): Promise<Reading | null> {
    return this.ask('graph', file);
  }

  interpret(file: SourceFile): Promise<Ingested | null> {
    return this.ask('facts', file);
  }

  text(file: SourceFile): Promise<ReadText | null> {
    return this.ask('text', file);
  }

  parts(file: SourceFile, limits: Limits): Promise<ReadParts | null> {
    return this.ask('parts', file, limits);
  }

  private async ask<W extends keyof Answers>(
    wanted: W,
    file: SourceFile,
    limits = this.options.limits,
  ): Promise<Answers[W] | Failed | null> {
    while (this.busy >= this.size && !this.closed) await new Promise<void>((resolve) => this.waiting.push(resolve));
    if (this.closed) return null;
    this.busy++;
    try {
      const reader = this.free.pop() ?? this.start();
      const answer = await reader.ask({ wanted, file, limits }).catch((error: unknown) => {
        if (this.closed) return null;
        throw error;
      });
      if (this.closed) return null;
      if (reader.memory > mostKept) reader.end();
      if (!reader.ended) this.free.push(reader);
      return answer;
    } finally {
      this.busy--;
      this.waiting.shift()?.();
    }
  }

  close(): void {
    this.closed = true;
    for (const reader of this.all) reader.end();
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private start(): ReadingProcess {
    const reader = new ReadingProcess(this.options, () => this.all.delete(reader));
    this.all.add(reader);
    return reader;
  }
}

/** One process. Its exit is always heard: as the answer to the file that it was reading, or by being gone. */
class ReadingProcess {
  memory = 0;
  ended = false;
  private readonly options: WorkersOptions;
  private readonly child: ChildProcess;
  private readonly ready: Promise<void>;
  private hear: (report: Report | 'exit') => void = () => {};
  private exit = '';

  constructor(options: WorkersOptions, onExit: () => void) {
    this.options = options;
    this.child = fork(options.script ?? ownScript(), [], {
      serialization: 'advanced', // bytes and typed arrays cross as they are
      // V8 collects in time to stay below; what it holds is but a part of the memory that the worker itself looks
      // after.
      execArgv: [`--max-old-space-size=${Math.ceil(options.memory / megabyte)}`],
      env: { ...withoutSecrets(process.env), [memoryVariable]: String(options.memory) },
      stdio: ['ignore', 'ignore', process.env['CETU_LOG_LEVEL'] === 'debug' ? 'inherit' : 'ignore', 'ipc'],
    });
    this.ready = this.next(secondsToStart).then((report) => {
      if (report === 'exit' || report === 'late') {
        this.end();
        throw new CetuError('UNAVAILABLE', `A process to read files could not be started (${this.exit || report}).`);
      }
    });
    this.child.on('message', (report: Report) => this.hear(report));
    this.child.on('error', (error) => this.gone(error.message, onExit));
    this.child.on('exit', (code, signal) => this.gone(signal ?? `exit code ${code}`, onExit));
  }

  async ask<W extends keyof Answers>(job: Job & { readonly wanted: W }): Promise<Answers[W] | Failed> {
    await this.ready;
    if (this.ended) return failed('crash', this.crash());
    const answer = this.next(this.options.secondsPerFile);
    this.child.send(job, (error) => {
      if (error) this.end();
    });
    const report = await answer;
    if (report === 'late') {
      this.end();
      const seconds = this.options.secondsPerFile;
      return failed('time-limit', `It was given up after ${seconds} s; CETU_FILE_SECONDS sets another limit.`);
    }
    if (report === 'exit' && this.exit === tooMuchMemory) return failed('memory-limit', this.memorySentence());
    if (report === 'exit' || report.type === 'ready') return failed('crash', this.crash());
    this.memory = report.memory;
    return report.answer as Answers[W]; // a worker answers what it was asked
  }

  /** SIGKILL: a busy process hears nothing else, and it holds nothing that could be lost. */
  end(): void {
    this.ended = true;
    this.child.kill('SIGKILL');
  }

  private next(seconds: number): Promise<Report | 'exit' | 'late'> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve('late'), seconds * 1000);
      this.hear = (report) => {
        clearTimeout(timer);
        resolve(report);
      };
      if (this.exit) this.hear('exit');
    });
  }

  private gone(how: string, onExit: () => void): void {
    this.ended = true;
    this.exit ||= how;
    this.hear('exit');
    onExit();
  }

  private memorySentence(): string {
    const most = Math.round(this.options.memory / megabyte);
    return `It took more than ${most} MB of memory to read and was given up; CETU_MEMORY_MB sets another limit.`;
  }

  private crash(): string {
    return `The process that read it ended (${this.exit || 'closed'}).`;
  }
}

const withoutSecrets = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !secretSettings.some((secret) => secret === name)));

const failed = (rule: string, message: string): Failed => ({
  status: 'failed',
  diagnostics: [{ severity: 'error', stage: 'read', rule, message, span: null }],
});

/** The script beside this one, .ts in a checkout and .js once built. */
const ownScript = (): string => join(import.meta.dirname, `worker${extname(import.meta.filename)}`);
