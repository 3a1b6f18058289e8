// The first view, what could be claimed, and the manners of every view, in a browser, on the shipped corpus.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { notice } from './cetu.ts';
import { adminToken, ServedPage, whyNoBrowser } from './web-browser.ts';

const reason = whyNoBrowser();
if (reason !== null) console.log(`The first view is not tested in a browser: ${reason}`);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const donghu = `id=${encodeURIComponent('文号:武新管〔2023〕4号')}`;

/** A day, so many days from now, in Chinese words. */
const chineseDay = (days: number): string => {
  const [year, month, day] = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

const ending = [
  '关于印发云溪县稳岗扶持措施的通知',
  '云溪政发〔2025〕9号',
  '一、稳岗奖励。对注册地在云溪县的企业，给予5万元奖励。',
  `本通知自2025年1月1日起施行，有效期至${chineseDay(40)}。`,
  '云溪县人民政府',
  '2025年1月1日',
].join('\n');

/** What the browser tells of something that moved by itself. */
type Shift = {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: unknown }[];
};

describe.skipIf(reason !== null)('the page', () => {
  let served: ServedPage;
  beforeAll(async () => {
    served = await ServedPage.open();
    served.desk.write('ending.txt', ending);
    const { code, stderr } = await served.desk.cetu('ingest', 'ending.txt');
    expect(code, stderr).toBe(0);
  }, 300_000);
  afterAll(() => served?.close());

  const settled = (page: Page) =>
    page.waitForFunction(
      () =>
        document.querySelector('h1') !== null &&
        document.querySelector('.skeleton, .loading, [aria-busy="true"]') === null,
    );

  /** What shuts a reader out of what is shown. */
  const graveIn = async (page: Page) => {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: Pick<typeof Axe, 'run'> }).axe.run(document);
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
    });
  };

  test('begins with what is new and what ends within 90 days, each leading into its list', async () => {
    const page = await served.visit('/');
    await page
      .getByRole('link', { name: /^关于印发云溪县稳岗扶持措施的通知/u })
      .first()
      .waitFor();
    await page.getByRole('link', { name: '90 天内 1 份' }).click();
    await page.waitForURL(/\/documents\?ends=90/u);
    await expect
      .poll(() => page.locator('.items .document-name').allInnerTexts())
      .toEqual([expect.stringMatching(/稳岗扶持措施/u)]);
    await page.goBack();
    await page.getByRole('link', { name: '90 天内到期的资金 1 笔' }).click();
    await page.locator('tr.line', { hasText: '5万元' }).waitFor();
    await page.context().close();
  });

  test('shows the corpus at a glance, and each figure leads to as many rows', async () => {
    const page = await served.visit('/');
    const role = page.locator('.figured tr', { has: page.getByRole('link', { name: '资金总额' }) });
    const rows = await role.locator('td').nth(1).innerText();
    await role.getByRole('link').click();
    await expect.poll(() => page.locator('.total').innerText()).toBe(`共 ${rows} 笔`);
    await page.goBack();
    const year = page.locator('.bars a').first();
    const [name, count] = (await year.innerText()).split(/\s+/u);
    await year.click();
    await page.waitForURL((url) => url.searchParams.get('year') === name);
    await page.getByText(`共 ${count} 份`).waitFor();
    await page.goBack();
    const agencies = page.locator('.panel', { has: page.getByRole('heading', { name: '措施最多的部门' }) });
    const [body = '', measures] = (await agencies.locator('.bars a').first().innerText()).split(/\s+/u);
    await agencies.locator('.bars a').first().click();
    await page.getByRole('heading', { level: 1, name: body }).waitFor();
    await page.getByRole('heading', { name: `负责的措施 ${measures}` }).waitFor();
    await page.context().close();
  });

  test('answers what a firm could claim: sure where all is met, excluded by the words that say so', async () => {
    const page = await served.visit('/claim');
    await page.getByText('在左侧填写').waitFor();
    await page.getByRole('combobox', { name: /所在地区/u }).fill('东湖');
    await page.getByRole('option', { name: /^武汉东湖新技术开发区/u }).click();
    await page.getByLabel('截至日期').fill('2024-06-01');
    await page.getByLabel('社保人数').fill('3');
    await page.waitForURL((url) => url.searchParams.get('insured') === '3');
    const possible = page.getByRole('button', { name: /^可能/u });
    await expect.poll(() => possible.innerText()).toMatch(/[1-9]\d*$/u);
    await page.locator('.grounds-not_told').first().waitFor();
    await page.getByRole('button', { name: /^不能/u }).click();
    const against = page.locator('.grounds-against dd', { hasText: '社保' }).first();
    await against.waitFor();
    await against.getByRole('link').click();
    await page.locator('[data-target]').waitFor();
    await page.context().close();
  });

  test('gives the documents as references for reports and for programs', async () => {
    const page = await served.visit('/documents?text=数字经济');
    await page.locator('.items li').first().waitFor();
    const take = async (format: string): Promise<string> => {
      await page.locator('summary', { hasText: '下载' }).click();
      const file = page.waitForEvent('download');
      await page.getByRole('button', { name: format }).click();
      return readFileSync(await (await file).path(), 'utf8');
    };
    expect(await take('GB/T 7714')).toMatch(/^\[\d+\] .+: 武新管〔2023〕4号\[Z\]\. 2023-03-24\.$/mu);
    expect(await take('BibTeX')).toMatch(/number = \{武新管〔2023〕4号\}/u);
    expect(await take('RIS')).toMatch(/^M1 {2}- 武新管〔2023〕4号\r$/mu);
    await page.context().close();
  });

  test('is dark or light as the reader chooses, and remembers it', async () => {
    const page = await served.visit('/', { colorScheme: 'light' });
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.getByRole('button', { name: '自动' }).click();
    await page.getByRole('button', { name: '浅色' }).click();
    expect(await paper()).not.toBe(light);
    await page.reload();
    await page.getByRole('button', { name: '深色' }).waitFor();
    expect(await paper()).not.toBe(light);
    await page.context().close();
  });

  test('speaks the language that the browser asks for first', async () => {
    const page = await served.visit('/', { locale: 'en-GB' });
    await page.getByRole('button', { name: '中文' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.context().close();
  });

  test('takes files and a text in with the token, tells what became of them, removes one and takes that back', async () => {
    const page = await served.visit('/sources');
    await page.getByLabel(/^口令/u).fill(adminToken);
    await page.getByRole('button', { name: '使用' }).click();
    await page.locator('input[type="file"]').setInputFiles([
      { name: '补贴通知.txt', mimeType: 'text/plain', buffer: Buffer.from(notice(4)) },
      { name: '空白.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
    ]);
    const jobOf = (name: string) => page.locator('.jobs li', { hasText: name });
    await jobOf('空白.txt').getByText('失败').waitFor({ timeout: 60_000 });
    await jobOf('空白.txt').getByText('文件是空的。').waitFor();
    await jobOf('补贴通知.txt').getByText('金额 2 笔').waitFor();
    await page.getByLabel('粘贴文字').fill(notice(5));
    await page.getByRole('button', { name: '加入' }).click();
    const pasted = jobOf('关于印发第5号若干措施的通知.txt');
    await pasted.getByText('完成').waitFor({ timeout: 60_000 });
    expect(await graveIn(page)).toEqual([]);
    const line = page.locator('.source-line', { hasText: '第4号' });
    await page.getByRole('button', { name: '重读“关于印发第4号若干措施的通知”' }).click();
    await line.getByRole('status').getByText('完成').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: '移除“关于印发第4号若干措施的通知”' }).click();
    await page.getByRole('button', { name: '移除“关于印发第4号若干措施的通知”' }).click();
    await page.locator('.jobs').getByText('已移除').waitFor({ timeout: 60_000 });
    const removed = page.locator('.source-line', { hasText: '第4号' });
    await expect.poll(() => removed.count()).toBe(0);
    await page.getByRole('button', { name: '撤销移除“关于印发第4号若干措施的通知”' }).click();
    await removed.waitFor({ timeout: 60_000 });
    expect(existsSync(served.desk.path('var/uploads/补贴通知.txt'))).toBe(true);
    await pasted.getByRole('link').click();
    await page.locator('.measure, article h3').first().waitFor();
    await page.context().close();
  }, 120_000);

  test('takes in a file that is dropped on the view, and a page by its address, with its remarks in words', async () => {
    const site = createServer(({ url }, response) => {
      response.statusCode = url === '/notice.txt' ? 200 : 404;
      response.setHeader('content-type', 'text/plain; charset=utf-8');
      response.end(notice(7));
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const { port } = site.address() as AddressInfo;
    const page = await served.visit('/sources');
    await page.evaluate((token) => localStorage.setItem('cetu.token', JSON.stringify(token)), adminToken);
    await page.reload();
    await page.getByText('把文件拖到这一页上').waitFor();
    const dataTransfer = await page.evaluateHandle((text) => {
      const held = new DataTransfer();
      held.items.add(new File([text], '拖入.txt', { type: 'text/plain' }));
      return held;
    }, notice(6));
    for (const kind of ['dragover', 'drop']) await page.dispatchEvent('main', kind, { dataTransfer });
    const jobOf = (name: string) => page.locator('.jobs li', { hasText: name });
    await jobOf('拖入.txt').getByText('金额 2 笔').waitFor({ timeout: 60_000 });
    for (const path of ['gone.txt', 'notice.txt']) {
      await page.getByLabel('网址').fill(`http://127.0.0.1:${port}/${path}`);
      await page.getByRole('button', { name: '读取' }).click();
    }
    await jobOf('gone.txt').getByText('对方服务器答 404：没有这一页。').waitFor({ timeout: 60_000 });
    await jobOf('notice.txt').getByText('金额 2 笔').waitFor({ timeout: 60_000 });
    await jobOf('notice.txt').getByText('诊断').click();
    await jobOf('notice.txt').getByText('“乘以数量或时间的金额是单价”，胜过').first().waitFor();
    await page.context().close();
    site.close();
  }, 120_000);

  test('has addresses that say their language, which links keep, and tells where the other one is', async () => {
    const page = await served.visit('/en/funding?role=POOL');
    await page.getByRole('heading', { level: 1, name: 'Funding' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('link[hreflang="zh"]').getAttribute('href')).toBe(
      `${served.address}/zh/funding?role=POOL`,
    );
    await page.getByRole('link', { name: 'Documents' }).first().click();
    await page.waitForURL(/\/en\/documents$/u);
    await page.evaluate(() => history.replaceState(null, '', '#place'));
    await page.getByRole('button', { name: '中文' }).click();
    await page.waitForURL(/\/zh\/documents#place$/u);
    await page.getByRole('heading', { level: 1, name: '文件' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Funding' }).waitFor();
    const statuses = ['/en', '/en/funding', '/zh/nothing', '/fr/funding'].map(
      async (path) => (await fetch(served.address + path)).status,
    );
    expect(await Promise.all(statuses)).toEqual([200, 200, 404, 404]);
    await page.context().close();
  });

  test('says that an address is none of its own, with the number that says so', async () => {
    expect((await fetch(`${served.address}/nothing`)).status).toBe(404);
    expect((await fetch(`${served.address}/funding`)).status).toBe(200);
    const page = await served.visit('/agency?id=agency:none');
    await page.getByRole('heading', { name: '没有这一项' }).waitFor();
    await page.context().close();
  });

  const views = [
    '/',
    '/?q=人工智能',
    '/funding?role=POOL',
    '/claim?region=region:420000',
    '/documents',
    `/document?${donghu}`,
    '/agencies',
    '/hypotheses',
    '/statistics',
    '/place?id=region:420000',
    '/compare?of=region:420000&of=region:310000',
    '/pictures?kind=matrix',
    '/pictures?kind=places',
    '/pictures?kind=graph&id=region:420000',
    '/doubts?kind=contested',
    '/sources',
  ];

  test.each(
    views.flatMap(
      // Each view in both languages and both modes; by turns, all four of these. `npm run screenshots` has all for
      // each.
      (path, at) =>
        [
          [path, 'zh-CN', at % 2 === 0 ? 'light' : 'dark'],
          [path, 'en-GB', at % 2 === 0 ? 'dark' : 'light'],
        ] as const,
    ),
  )('has nothing that shuts a reader out and fits a telephone: %s in %s, %s', async (path, locale, colorScheme) => {
    const page = await served.visit(path, { locale, colorScheme });
    await settled(page);
    if (path.startsWith('/funding')) {
      await page.locator('tbody > tr.line').first().click();
      await page.locator('.ladder').waitFor();
    }
    const grave = await graveIn(page);
    expect(grave).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.context().close();
  });

  test.each(['/', '/funding', `/document?${donghu}`, '/?q=人工智能'])(
    'holds still while answers come late: %s',
    async (path) => {
      const page = await served.visit('/saved');
      await page.addInitScript(() => {
        const shifts: unknown[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const shift of list.getEntries() as (PerformanceEntry & Shift)[])
            if (!shift.hadRecentInput)
              shifts.push({
                value: shift.value,
                moved: shift.sources.map(({ node }) => (node as Element | null)?.className),
              });
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.route('**/graphql', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 250));
        await route.continue();
      });
      await page.goto(served.address + path);
      await settled(page);
      await page.waitForLoadState('networkidle');
      const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);
      const moved = shifts.filter(({ value }) => value > 0.01);
      expect({ sum: shifts.reduce((sum, { value }) => sum + value, 0), moved }).toEqual({
        sum: expect.toSatisfy((sum: number) => sum < 0.1),
        moved: expect.anything(),
      });
      await page.context().close();
    },
  );

  test('is first seen after less than 200 kB, packed', async () => {
    const { gzipSync } = await import('node:zlib');
    const html = await (await fetch(served.address)).text();
    const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/gu)].map(
      ([, path]) => `${served.address}${path}`,
    );
    expect(files.length).toBeGreaterThan(1);
    const sizes = await Promise.all(
      files.map(async (file) => gzipSync(Buffer.from(await (await fetch(file)).arrayBuffer())).length),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
  });

  test('complained about nothing meanwhile', () => {
    expect(served.complaints).toEqual([]);
  });
});
