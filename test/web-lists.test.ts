import { read, utils } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { downloadFrom, ServedPage, whyNoBrowser } from './web-browser.ts';

const reason = whyNoBrowser();
if (reason !== null) console.log(`The lists are not tested in a browser: ${reason}`);

describe.skipIf(reason !== null)('a list', () => {
  let served: ServedPage;
  beforeAll(async () => {
    served = await ServedPage.open();
  }, 300_000);
  afterAll(() => served?.close());

  const firstMenu = (page: Page) => page.locator('main details.menu', { hasText: '下载' }).first();

  const rowsOf = (file: Buffer): readonly Record<string, unknown>[] => {
    const book = read(file);
    return utils.sheet_to_json(book.Sheets[book.SheetNames[0] ?? ''] ?? {});
  };

  const lists = [
    ['/agencies?text=局', /^共 (\d+) 个$/u, '名称', /局/u],
    ['/hypotheses?outcome=SUPPORTED', /^共 (\d+) 条$/u, '检验结果', /^得到支持$/u],
    ['/statistics?text=企业', /^共 (\d+) 条$/u, '引文', /^《.+》.*：“.+”$/u],
    ['/?q=企业', /^(\d+) 段含全部词语/u, '段落', /企业/u],
    ['/doubts?kind=contested', /^共 (\d+) 条/u, '说明', /[\u4e00-\u9fff]/u],
    ['/sources', /^已读入 (\d+) 份$/u, '是否读全', /^读全|未读全$/u],
    ['/place?id=region:420000', /^措施 (\d+)$/u, '金额', /^((奖补|单价|比例|上限|资金总额|配套) .*)?$/su],
    ['/agency?id=agency:420100/东湖新技术开发区/科技创新局', /^负责的措施 (\d+)$/u, '承担', /^(牵头|责任|配合|出资)$/u],
  ] as const;

  test.each(lists)('gives all its rows as a workbook with live links: %s', async (path, said, column, pattern) => {
    const page = await served.visit(path);
    const count = page.getByText(said).first();
    await count.waitFor();
    const total = Number(said.exec(await count.innerText())?.[1]);
    const menu = /^\/(place|agency)\?/u.test(path)
      ? page.locator('.panel', { has: page.getByRole('heading', { name: said }) }).locator('details.menu')
      : firstMenu(page);
    const file = await downloadFrom(menu, 'Excel');
    const rows = rowsOf(file);
    expect(rows).toHaveLength(total);
    expect(total).toBeGreaterThan(1);
    expect(rows.some((row) => row[column])).toBe(true);
    for (const row of rows) expect(row[column] ?? '').toMatch(pattern);
    const cells = Object.values(read(file).Sheets[read(file).SheetNames[0] ?? ''] ?? {});
    expect(cells.filter((cell) => cell?.l?.Target?.startsWith(served.address))).toHaveLength(total);
    await page.context().close();
  });

  test('tells of each sum that could be claimed what it depends on', async () => {
    const page = await served.visit('/claim?region=region:420000&insured=3&asof=2024-06-01&show=EXCLUDED');
    await page.locator('.grounds-against').first().waitFor();
    const rows = rowsOf(await downloadFrom(firstMenu(page), 'CSV'));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatchObject({ 结果: '不能', 不符: expect.stringMatching(/./u) });
    await page.context().close();
  });

  test('is copied as a table: with tabs for a spreadsheet, with links for a report', async () => {
    const page = await served.visit('/agencies?text=科技创新局', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('.items li').first().waitFor();
    const shown = await page.locator('.items li > a').allInnerTexts();
    await firstMenu(page).locator('summary').click();
    await page.getByRole('button', { name: '复制为表格' }).click();
    await page.getByText(`已复制 ${shown.length} 行`).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('下载');
    const [plain = '', html = ''] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text()));
    });
    const lines = plain.split('\n').map((line) => line.split('\t'));
    expect(lines[0]?.slice(0, 2)).toEqual(['名称', '又称']);
    expect(lines.slice(1).map(([name]) => name)).toEqual(shown);
    expect(html).toMatch(/<th>名称<\/th>/u);
    expect(html).toContain(`<a href="${served.address}/zh/agency?id=`);
    await page.context().close();
  });

  test('of what names a body stands on its page, and leads to the whole list', async () => {
    const page = await served.visit('/agency?id=agency:CN/中国工程院');
    const panel = (name: RegExp) => page.locator('.panel', { has: page.getByRole('heading', { name }) });
    const quotes = panel(/^统计数据 [1-9]/u).locator('.quote');
    await quotes.first().waitFor();
    for (const quote of await quotes.allInnerTexts()) expect(quote).toMatch(/中国工程院/u);
    const documents = panel(/^提及它的文件/u);
    const shown = await documents.locator('.document-name').count();
    expect(shown).toBeGreaterThan(0);
    await documents.getByRole('link', { name: `全部 ${shown}` }).click();
    await page.getByText(`共 ${shown} 份`).waitFor();
    await page.context().close();
  });

  const searches = [
    ['/documents?text=数字经济', '文件 · 数字经济'],
    ['/agencies?text=科技创新局', '部门与机构 · 科技创新局'],
    ['/hypotheses?text=专利', '研究假设 · 专利'],
    ['/statistics?text=企业', '统计数据 · 企业'],
    ['/pictures?kind=years&text=落户', '历年金额 · 落户'],
    ['/claim?region=region:420000&asof=2024-06-01', '能申请什么 · 湖北省'],
    ['/funding?role=POOL&region=region:420000', '资金 · 湖北省 · 资金总额'],
  ] as const;

  test('is kept as a search by name, and found again with its filters', async () => {
    const page = await served.visit('/saved');
    for (const [path, name] of searches) {
      await page.goto(served.address + path);
      await page.locator('summary', { hasText: '保存检索' }).click();
      await expect.poll(() => page.locator('form.save input').inputValue()).toBe(name);
      await page.getByRole('button', { name: '保存', exact: true }).click();
      await page.getByText('已保存').waitFor();
      await page.goto(`${served.address}/saved`);
      await page.locator('.saved-item').getByRole('link', { name, exact: true }).click();
      await expect.poll(() => decodeURIComponent(page.url().slice(served.address.length))).toBe(path);
    }
    await page.context().close();
  });

  test('complained about nothing meanwhile', () => {
    expect(served.complaints).toEqual([]);
  });
});
