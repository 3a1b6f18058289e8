// Pictures of every view of a page that is being served, to be looked at one by one: `npm run screenshots -- ADDRESS
// FOLDER [VIEW…]`. A sheet has a view at one width in both languages, light and dark. What a view says to the console,
// what is wider than the window, and what shuts a reader out (axe: serious, critical) is printed.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type Axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Address, addresses } from './src/addresses.ts';

const [address = 'http://127.0.0.1:4000', folder = 'screenshots', ...only] = process.argv.slice(2);
const widths = { 1440: 900, 390: 844 } as const;
const looks = [
  { locale: 'zh-CN', colorScheme: 'light' },
  { locale: 'zh-CN', colorScheme: 'dark' },
  { locale: 'en-US', colorScheme: 'light' },
  { locale: 'en-US', colorScheme: 'dark' },
] as const;

/** Ids of things that the server holds. */
const idsOf = async (list: string): Promise<readonly string[]> => {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' },
    body: JSON.stringify({ query: `{ ${list} }` }),
  });
  return [...(await response.text()).matchAll(/"id":"([^"]+)"/gu)].map(([, id = '']) => encodeURIComponent(id));
};

const [place, otherPlace] = await idsOf('documents(first: 50) { nodes { region { id } } }');
const [agency] = await idsOf('agencies(first: 1, order: MENTIONS) { nodes { id } }');
const [industry] = await idsOf('industries(first: 1, order: MENTIONS) { nodes { id } }');
const [award] = await idsOf('funding(first: 1) { nodes { document { id } } }');
const [measure] = await idsOf('funding(first: 1) { nodes { measure { id } } }');
const [variable] = await idsOf('hypotheses(first: 1) { nodes { variables { variable { id } } } }');
const [passage] = await idsOf('search(text: "奖励", first: 1) { nodes { passage { id } } }');
const [before, after] = await idsOf('sources(first: 2) { nodes { id } }');

/** What a view is asked, where it shows one thing or answers a question. */
const asked: Readonly<Partial<Record<Address, string>>> = {
  '/claim': `?region=${place}&insured=45&asof=2025-06-01`,
  '/document': `?id=${award}`,
  '/agency': `?id=${agency}`,
  '/place': `?id=${place}`,
  '/industry': `?id=${industry}`,
  '/measure': `?id=${measure}`,
  '/variable': `?id=${variable}`,
  '/versions': `?source=${before}&with=${after}`,
  '/compare': `?of=${place}&of=${otherPlace}`,
  '/similar': `?id=${passage}`,
};
const kindsOfPictures = ['places', 'sizes', 'validity', 'years', 'graph'];

/** Views by name; the first view with words is the search, and there is a picture of each kind. */
const views: readonly (readonly [name: string, path: string])[] = [
  ...addresses.map((view) => [view.slice(1) || 'home', `${view}${asked[view] ?? ''}`] as const),
  ['search', '/?q=奖励'],
  ['nowhere', '/nowhere'],
  ...kindsOfPictures.map((kind) => [kind, `/pictures?kind=${kind}${kind === 'graph' ? `&id=${place}` : ''}`] as const),
];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What shuts a reader out, by rule and element. */
const graveIn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Pick<typeof Axe, 'run'> }).axe.run(document);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
  });
};

const shot = async (browser: Browser, path: string, width: number, look: (typeof looks)[number]): Promise<Buffer> => {
  const height = widths[width as keyof typeof widths];
  const context = await browser.newContext({ ...look, viewport: { width, height } });
  const page = await context.newPage();
  const told = `${path} ${width} ${look.locale} ${look.colorScheme}:`;
  page.on('console', (message) => message.type() === 'error' && console.log(told, message.text()));
  page.on('pageerror', (error) => console.log(told, error.message));
  await page.goto(address + path);
  await page
    .waitForFunction(() => document.querySelector('h1') && !document.querySelector('.skeleton, [aria-busy="true"]'))
    .catch(() => console.log(told, 'is not ready'));
  await page.waitForTimeout(1500); // counts that are asked last
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) console.log(told, `${over} pixels too wide`);
  for (const grave of await graveIn(page)) console.log(told, grave);
  const picture = await page.screenshot();
  await context.close();
  return picture;
};

/** Pictures beside each other, those of wide windows two by two at half their size. */
const sheetOf = async (browser: Browser, pictures: readonly Buffer[], width: number, path: string): Promise<void> => {
  const page = await browser.newPage({
    viewport: { width: width > 1000 ? width : width * pictures.length, height: 850 },
  });
  const shown = width > 1000 ? width / 2 : width;
  const images = pictures.map((one) => `<img width="${shown}" src="data:image/png;base64,${one.toString('base64')}">`);
  await page.setContent(`<body style="margin:0;line-height:0;display:flex;flex-wrap:wrap">${images.join('')}`);
  await page.screenshot({ path, fullPage: true });
  await page.close();
};

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-quic'],
});
for (const [name, path] of views) {
  if (only.length > 0 && !only.includes(name)) continue;
  for (const width of [1440, 390]) {
    const pictures: Buffer[] = [];
    for (const look of looks) pictures.push(await shot(browser, path, width, look));
    await sheetOf(browser, pictures, width, join(folder, `${name}-${width}.png`));
  }
}
await browser.close();
