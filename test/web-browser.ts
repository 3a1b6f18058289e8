// A browser at a served page: the shipped corpus in stores of its own, Chromium without a window, and an account of
// whatever the page complained about or asked of other servers.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { Desk } from './cetu.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Why the browser tests cannot run here; null where they can. In CI they always run. */
export const whyNoBrowser = (): string | null =>
  existsSync(executablePath) || process.env['CI'] ? null : `${executablePath} is not there (CHROMIUM names another)`;

/** What the page asks for before it changes anything. */
export const adminToken = 'a-token-of-the-page-tests';

const quietly = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Copies a store that a first server has filled with the corpus, for the servers of the files that come later. */
const keepStore = async (store: string, kept: string): Promise<void> => {
  const database = new DatabaseSync(store, { readOnly: true });
  const part = `${kept}.${process.pid}`; // two files may begin at once
  await backup(database, part);
  database.close();
  renameSync(part, kept);
};

/** What a menu of downloads gives in a format. */
export const downloadFrom = async (menu: Locator, format: string): Promise<Buffer> => {
  await menu.locator('summary').click();
  const file = menu.page().waitForEvent('download');
  await menu.getByRole('button', { name: format }).click();
  return readFileSync(await (await file).path());
};

export class ServedPage {
  readonly desk: Desk;
  readonly address: string;
  /** Errors of scripts, messages of the console, requests to other servers. */
  readonly complaints: string[] = [];
  private readonly browser: Browser;
  private readonly stop: () => Promise<unknown>;

  private constructor(desk: Desk, address: string, browser: Browser, stop: () => Promise<unknown>) {
    this.desk = desk;
    this.address = address;
    this.browser = browser;
    this.stop = stop;
  }

  static async open(): Promise<ServedPage> {
    // Vitest says NODE_ENV=test, of which Vite would make a page for developers.
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync(process.execPath, [join(import.meta.dirname, '../web/build-if-stale.ts')], { env });
    const desk = new Desk({ CETU_WORKERS: '2', CETU_ADMIN_TOKEN: adminToken });
    const [store, kept] = [desk.path('var/cetu.db'), join(inject('runFolder'), 'corpus.db')];
    mkdirSync(desk.path('var'));
    if (existsSync(kept)) copyFileSync(kept, store);
    const { address, stop } = await desk.serve('--allow-hosts', '127.0.0.1');
    if (!existsSync(kept)) await keepStore(store, kept);
    const browser = await chromium.launch({ executablePath, args: quietly });
    return new ServedPage(desk, address, browser, stop);
  }

  /** A new window at a path of the page, with nothing remembered. */
  async visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ locale: 'zh-CN', ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000); // a busy machine
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(this.address) && !request.url().startsWith('blob:'))
        this.complaints.push(`asked ${request.url()}`);
    });
    await page.goto(this.address + path);
    return page;
  }

  /** A page as a PDF. */
  async print(html: string): Promise<Uint8Array> {
    const page = await this.browser.newPage();
    await page.setContent(html);
    const bytes = await page.pdf();
    await page.close();
    return bytes;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.stop();
    this.desk.clear();
  }
}
