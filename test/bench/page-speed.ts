// How fast the funding table of the page is in a browser over so many notices of twenty awards each: from a click on a filter to its
// first row, and how evenly it scrolls. The browser is on this machine, as is the server, which is a process of its own.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { openGraphStore } from '../../graph/index.ts';
import { generateGraph } from './graphs.ts';
import { quantile } from './timing.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Times of filters and of frames while scrolling; `count` notices, or the store that BENCH_STORE names. */
export const benchPage = async (count: number): Promise<readonly string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'cetu-bench-'));
  const store = process.env['BENCH_STORE'] ?? join(folder, 'cetu.db');
  if (!process.env['BENCH_STORE']) await fill(store, count);
  const { address, stop } = await serve(store, folder);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-quic'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    page.setDefaultTimeout(120_000);
    await page.goto(`${address}/funding`);
    await page.locator('tr.line').first().waitFor();
    return [...(await filters(page)), ...(await scrolling(page))];
  } finally {
    await browser.close();
    await stop();
    await rm(folder, { recursive: true });
  }
};

const fill = async (path: string, count: number): Promise<void> => {
  const store = await openGraphStore(`sqlite:${path}`);
  for (let number = 0; number < count; number++) await store.put(generateGraph(number));
  await store.close();
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

const filters = async (page: Page): Promise<readonly string[]> => {
  const quiet = quietOf(page);
  const times: number[] = [];
  for (const query of asked) {
    await quiet(); // the counts of the filter before, which a reader looks at before the next
    times.push(await page.evaluate(untilFirstRow, `/funding?${query}`));
  }
  const [half, most] = [0.5, 0.95].map((share) => quantile(times, share).toFixed(0));
  return [`filter to first row, ${times.length} filters: p50 ${half} ms, p95 ${most} ms`];
};

/** Waits until nothing has been asked of the server for a moment. */
const quietOf = (page: Page): (() => Promise<void>) => {
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

/** Follows an address of the page as a click on a filter does; the time until the first of its rows has been painted. */
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

const seconds = 20;

const scrolling = async (page: Page): Promise<readonly string[]> => {
  await page.goto(`${new URL(page.url()).origin}/funding`);
  await page.locator('tr.line').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.mouse.move(700, 500);
  const frames = page.evaluate(framesOf, seconds * 1000);
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) await page.mouse.wheel(0, 600);
  const gaps = await frames;
  const lines = await page.locator('.table-end').innerText();
  return [
    `scrolling for ${seconds} s: longest gap between frames ${Math.max(...gaps).toFixed(0)} ms, p95 ${quantile(gaps, 0.95).toFixed(0)} ms (${lines})`,
  ];
};

const framesOf = (milliseconds: number): Promise<number[]> =>
  new Promise((resolve) => {
    const gaps: number[] = [];
    const start = performance.now();
    let last = start;
    const next = (now: number): void => {
      gaps.push(now - last);
      last = now;
      if (now - start < milliseconds) requestAnimationFrame(next);
      else resolve(gaps);
    };
    requestAnimationFrame(next);
  });
