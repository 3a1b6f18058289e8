// How fast the funding table of the page is in a browser over so many notices of twenty awards each: from a click on a
// filter to its first row, and how evenly it scrolls. The browser is on this machine, as is the server, which is a
// process of its own. BENCH_STORE names a file in which the notices are kept for the next time.
import { spawn } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { openGraphStore } from '../../graph/index.ts';
import { generateGraph } from './graphs.ts';
import { quantile } from './timing.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Times of filters and of frames while scrolling; `count` notices, or those that BENCH_STORE has. */
export const benchPage = async (count: number): Promise<readonly string[]> => {
  if (count < 300) throw new RangeError('Fewer than 300 notices leave some filter without a row.');
  const folder = await mkdtemp(join(tmpdir(), 'cetu-bench-'));
  const store = process.env['BENCH_STORE'] ?? join(folder, 'cetu.db');
  if (!existsSync(store)) await fill(store, count);
  const { address, stop } = await serve(store, folder);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-quic'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    page.setDefaultTimeout(120_000);
    const quiet = quietOf(page); // before the first request, each of which it sees end
    await page.goto(`${address}/funding`);
    await page.locator('tr.line').first().waitFor();
    const found = await filters(page, quiet);
    console.log(found.join('\n')); // at once: to scroll takes minutes
    return await scrolling(page, quiet);
  } finally {
    await browser.close();
    await stop();
    await rm(folder, { recursive: true });
  }
};

const fill = async (path: string, count: number): Promise<void> => {
  const start = performance.now();
  const part = `${path}.part`; // one that was broken off is not taken for the whole
  const store = await openGraphStore(`sqlite:${part}`);
  for (let number = 0; number < count; number++) await store.put(generateGraph(number));
  await store.close();
  renameSync(part, path);
  console.log(`${count} notices stored in ${((performance.now() - start) / 1000).toFixed(0)} s`);
};

/** The page over the store, without an index of its passages, which the table does not ask. */
const serve = async (store: string, folder: string) => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'page-server.ts'), store, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve) =>
    child.stdout.once('data', (bytes) => resolve(String(bytes).trim())),
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return {
    address,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
};

/** Filters that an analyst clicks, none twice: a place, a field, a body, a role, a year, and two at once. */
const asked: readonly string[] = [
  ...Array.from({ length: 10 }, (_, at) => `region=region:4201${String(at * 6).padStart(2, '0')}`),
  ...Array.from({ length: 6 }, (_, at) => `region=region:42${10 + at}00`),
  ...Array.from({ length: 8 }, (_, at) => `industry=industry:门类${at}`),
  ...Array.from({ length: 8 }, (_, at) => `industry=industry:产业${at * 9}`),
  ...['AWARD', 'CAP', 'UNIT_RATE'].map((role) => `role=${role}`),
  ...Array.from({ length: 9 }, (_, at) => `year=${2015 + at}`),
  ...Array.from({ length: 6 }, (_, at) => `region=region:42${10 + at}00&role=AWARD&order=AMOUNT_DESCENDING`),
  ...Array.from({ length: 4 }, (_, at) => `min=${100 + at * 200}&unit=万元`),
  ...Array.from({ length: 5 }, (_, at) => `role=CAP&year=${2016 + at}`),
];

type Quiet = () => Promise<void>;

/**
 * Each filter twice: once the counts of the one before are there, which a reader looks at, and while they are being
 * made.
 */
const filters = async (page: Page, quiet: Quiet): Promise<readonly string[]> => {
  const filterBy = (query: string): Promise<number> => page.evaluate(untilFirstRow, `/funding?${query}`);
  const calm: number[] = [];
  for (const query of asked) {
    await quiet();
    calm.push(await filterBy(query));
  }
  await quiet();
  const hasty: number[] = [];
  for (const query of asked) hasty.push(await filterBy(`${query}&instrument=REWARD&instrument=SUBSIDY`));
  return [...told('', calm), ...told(' one right after the other', hasty)];
};

const told = (how: string, times: readonly number[]): readonly string[] => {
  const [half, most] = [0.5, 0.95].map((share) => quantile(times, share).toFixed(0));
  return [`filter to first row, ${times.length} filters${how}: p50 ${half} ms, p95 ${most} ms`];
};

/** Waits until nothing has been asked of the server for a moment. */
const quietOf = (page: Page): Quiet => {
  let open = 0;
  let last = Date.now();
  const count = (by: number) => (): void => {
    open += by;
    last = Date.now();
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
  return async () => {
    last = Date.now();
    while (open > 0 || Date.now() - last < 400) await sleep(50);
  };
};

/**
 * Follows an address of the page as a click on a filter does; the time until the first of its rows has been painted.
 */
const untilFirstRow = (to: string): Promise<number> =>
  new Promise((resolve) => {
    const start = performance.now();
    const former = document.querySelector('tbody tr.line');
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
    const look = (): void => {
      const row = document.querySelector('.funding section:not(.stale) tbody tr.line');
      if (row && row !== former) requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

/** Scrolls through half of all rows, from the first on, as fast as they come and as long as it is given. */
const scrolling = async (page: Page, quiet: Quiet): Promise<readonly string[]> => {
  await page.goto(`${new URL(page.url()).origin}/funding?role=AWARD`);
  await page.locator('tr.line').first().waitFor();
  await quiet();
  await page.mouse.move(700, 500);
  await page.evaluate(watchFrames);
  const start = performance.now();
  const end = page.locator('.table-end');
  let lines = '';
  do {
    for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, 2000);
    lines = await end.innerText();
  } while (!lines.startsWith('全部') && performance.now() - start < longestScroll);
  const seconds = (performance.now() - start) / 1000;
  const gaps = await page.evaluate(() => window.frameGaps);
  const most = [0.5, 0.95, 0.999].map((share) => quantile(gaps, share).toFixed(0)).join(', ');
  return [
    `scrolling (${lines}) in ${seconds.toFixed(0)} s: gaps between frames p50, p95, p99.9 ${most} ms, ` +
      `longest ${Math.max(...gaps).toFixed(0)} ms; ${gaps.filter((gap) => gap >= 1000).length} of a second or more`,
  ];
};

const longestScroll = 240_000;

declare global {
  interface Window {
    frameGaps: number[];
  }
}

/** Keeps the milliseconds from each frame of the page to the next. */
const watchFrames = (): void => {
  window.frameGaps = [];
  let last = performance.now();
  const next = (now: number): void => {
    window.frameGaps.push(now - last);
    last = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
};
