// Runs the command line as a user does: a process of its own in a folder of its own, with stores in its var/.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type Run = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

export type Running = { readonly child: ChildProcess; readonly done: Promise<Run> };

const entry = join(import.meta.dirname, '../cli/index.ts');
const settings = /^(CETU_|NEO4J_|MEILI_|npm_|(HOST|PORT|GRAPH_URL|SEARCH_URL|INIT_CWD)$)/;

/** What to type for a command, where a test types it itself. */
export const cetuCommand = (...args: readonly string[]): readonly string[] => [process.execPath, entry, ...args];

export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'cetu-desk-'));
  private readonly env: NodeJS.ProcessEnv;

  /**
   * A folder to work in; `env` is added to what the machine has, whose own settings of Cetu, and LibreOffice, are left
   * out.
   */
  constructor(env: Readonly<Record<string, string>> = {}) {
    const clean = Object.entries(process.env).filter(([name]) => !settings.test(name));
    this.env = { ...Object.fromEntries(clean), CETU_OFFICE: 'off', ...env };
  }

  start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
    const child = spawn(process.execPath, [entry, ...args], { cwd: this.folder, env: { ...this.env, ...env } });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const done = new Promise<Run>((resolve, reject) => {
      child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
    });
    return { child, done };
  }

  cetu(...args: readonly string[]): Promise<Run> {
    return this.start(args).done;
  }

  /** A server of the page and the API on a free port; `stop` ends it. */
  async serve(
    ...args: readonly string[]
  ): Promise<{ readonly address: string; readonly pid: number; readonly stop: () => Promise<Run> }> {
    const { child, done } = this.start(['serve', '--port', '0', ...args]);
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout?.on('data', (text: string) => {
        const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(text)?.[0];
        if (found) resolve(found);
      });
      void done.then(({ stdout, stderr }) => reject(new Error(`cetu serve ended: ${stdout}${stderr}`)));
    });
    return {
      address,
      pid: child.pid ?? 0,
      stop: () => {
        child.kill();
        return done;
      },
    };
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  /** Takes a file or folder away; all of them unless one is named. */
  clear(name = '.'): void {
    rmSync(this.path(name), { recursive: true, force: true });
  }
}

/** A small notice that says something of its own for each number. */
export const notice = (number: number): string =>
  [
    `关于印发第${number}号若干措施的通知`,
    '各有关单位：',
    '现将若干措施印发给你们，请遵照执行。',
    '一、企业总部落户奖励',
    `对新落户的企业总部，给予最高${number}00万元一次性奖励。（责任单位：科创局）`,
    '二、人才补贴',
    `对引进的人才，按每人每月${number}00元给予补贴。（责任单位：人才局）`,
    '',
  ].join('\n');
