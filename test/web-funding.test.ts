// The funding table as an analyst works it, in a browser, on the shipped corpus and a text with many awards.
import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ladderText } from './ladder-text.ts';
import { adminToken, downloadFrom, ServedPage, whyNoBrowser } from './web-browser.ts';

const reason = whyNoBrowser();
if (reason !== null) console.log(`The funding table is not tested in a browser: ${reason}`);

/** A policy with this many awards, one in each measure. */
const longPolicy = (awards: number): string =>
  [
    '关于印发云溪县若干扶持措施的通知',
    '云溪政发〔2024〕7号',
    ...Array.from(
      { length: awards },
      (_, at) => `${at + 1}.支持第${at + 1}类企业发展。对第${at + 1}类企业给予${at + 1}万元奖励。`,
    ),
    '云溪县人民政府',
    '2024年3月1日',
  ].join('\n');

/** Another policy, which gives more for the first of these. */
const otherPolicy = [
  '关于印发竹溪县若干扶持措施的通知',
  '竹溪政发〔2024〕3号',
  '1.支持第1类企业发展。对第1类企业给予8万元奖励。',
  '竹溪县人民政府',
  '2024年5月1日',
].join('\n');

/** One that says how much an award may be at most. */
const boundedPolicy = [
  '关于印发青岚县夜市扶持措施的通知',
  '青岚政发〔2024〕6号',
  '一、夜市奖励。对新设立的夜市企业，最高奖励20万元。',
  '青岚县人民政府',
  '2024年6月1日',
].join('\n');

describe.skipIf(reason !== null)('the funding table', () => {
  let served: ServedPage;
  beforeAll(async () => {
    served = await ServedPage.open();
    served.desk.write('ladder.txt', ladderText);
    served.desk.write('long.txt', longPolicy(260));
    served.desk.write('other.txt', otherPolicy);
    served.desk.write('bounded.txt', boundedPolicy);
    const { code, stderr } = await served.desk.cetu('ingest', 'ladder.txt', 'long.txt', 'other.txt', 'bounded.txt');
    expect(code, stderr).toBe(0);
  }, 300_000);
  afterAll(() => served?.close());

  const lines = (page: Page): Locator => page.locator('tbody > tr.line');
  const menuOf = (within: Locator | Page): Locator => within.locator('details.menu', { hasText: '下载' });
  const download = (page: Page, format: string): Promise<Buffer> => downloadFrom(menuOf(page), format);
  const roles = (page: Page): Promise<string[]> => page.locator('tr.line .role').allInnerTexts();
  const total = async (page: Page): Promise<number> =>
    Number((await page.locator('.total', { hasText: /\d/u }).innerText()).replace(/\D/gu, '')); // once they are counted

  test('shows each award on one line of 44 pixels with sum, recipient, measure, giver, place and last day, which has gone by', async () => {
    const page = await served.visit('/funding?text=落户&role=UNIT_RATE');
    const line = lines(page).filter({ hasText: '每人每月500元' });
    await line.waitFor();
    expect((await line.boundingBox())?.height).toBe(44);
    expect(await line.locator('td.cell').allInnerTexts()).toEqual([
      expect.stringMatching(/^单价\s+每人每月500元$/u),
      expect.any(String),
      '企业总部落户奖励',
      expect.stringMatching(/科技创新局/u),
      '武汉东湖新技术开发区',
      '2026-03-23 已过',
    ]);
    await page.context().close();
  });

  test('tells each sum in full where its words are long, on a line that stays as high', async () => {
    const page = await served.visit('/en/funding?role=UNIT_RATE', { viewport: { width: 1280, height: 900 } });
    await lines(page).first().waitFor();
    const cut = await page
      .locator('.cell-amount strong')
      .evaluateAll((all) =>
        all
          .filter((one) => one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight + 1)
          .map((one) => one.textContent),
      );
    expect(cut).toEqual([]);
    expect((await lines(page).first().boundingBox())?.height).toBe(44);
    await page.context().close();
  });

  test('filters by agency and role with counts that stay, and leads to the sentence that says so', async () => {
    const page = await served.visit('/funding');
    await page.getByRole('combobox', { name: '责任部门' }).fill('科创');
    await page.getByRole('option', { name: /^武汉东湖新技术开发区科技创新局/u }).click();
    const award = page.getByRole('checkbox', { name: /^奖补/u });
    const rate = page.getByRole('checkbox', { name: /^单价/u });
    await rate.check();
    await expect.poll(() => roles(page)).toSatisfy(everyMatches(/^单价$/u));
    await award.check();
    await expect.poll(() => roles(page)).toSatisfy(everyMatches(/^(单价|奖补)$/u));
    const counted = (box: Locator) => box.locator('xpath=..').locator('small').innerText().then(Number);
    // Counts of a facet come behind the rows.
    const beyond = async (): Promise<number> => (await counted(award)) + (await counted(rate)) - (await total(page));
    await expect.poll(beyond).toBe(0);
    await lines(page).filter({ hasText: '每人每月500元' }).click();
    const quote = page.locator('.detail .quote');
    const words = (await quote.innerText()).replace(/^“|”$/gu, '');
    await quote.click();
    await page.locator('[data-target]').waitFor();
    expect((await page.locator('.text mark').allInnerTexts()).join('')).toBe(words);
    await page.context().close();
  });

  test('takes a place with what lies in it or alone, and says in chips what is set', async () => {
    const page = await served.visit('/funding');
    await lines(page).first().waitFor();
    await page.getByRole('button', { name: '湖北省的下级' }).click();
    await page.getByRole('checkbox', { name: /^湖北省/u }).check();
    await page.getByRole('list', { name: '已设的筛选' }).getByText('湖北省').waitFor();
    await expect.poll(() => total(page)).toBeGreaterThan(10);
    await page.getByRole('checkbox', { name: '含下级' }).uncheck();
    await page.getByText('没有符合条件的金额').waitFor();
    await page.getByRole('button', { name: '取消“湖北省”' }).click();
    await page.getByRole('button', { name: '取消“不含下级”' }).click();
    await page.waitForURL((url) => url.search === '');
    await lines(page).first().waitFor();
    await page.goBack();
    await page.goBack();
    await page.getByText('没有符合条件的金额').waitFor();
    await page.context().close();
  });

  test('filters by year, type of document, amount, state and what ends soon', async () => {
    const page = await served.visit('/funding?year=2024&type=POLICY_NOTICE&type=POLICY_MEASURES&min=250&unit=万元');
    await expect
      .poll(() => lines(page).locator('strong').allInnerTexts())
      .toEqual(Array.from({ length: 11 }, (_, at) => `${250 + at}万元`));
    await page.goto(`${served.address}/funding?asof=2025-01-01&state=IN_FORCE`);
    await lines(page).first().waitFor();
    await expect
      .poll(() => page.locator('tr.line .dot').evaluateAll((all) => all.map((one) => one.ariaLabel ?? '')))
      .toSatisfy(everyMatches(/^现行有效$/u));
    await page.goto(`${served.address}/funding?ends=30`);
    await page.getByText('没有符合条件的金额').waitFor();
    await page.context().close();
  });

  test('filters by several recipients and by what conditions are about, with counts that stay and a box to find them', async () => {
    const page = await served.visit('/funding?text=类企业');
    const whom = page.getByRole('group', { name: '对象' });
    await whom.getByRole('searchbox').fill('第17');
    const found = whom.getByRole('checkbox', { name: /^第17\d?类企业/u });
    await expect.poll(() => found.count()).toBe(11);
    await whom.getByRole('checkbox', { name: /^第17类企业/u }).check();
    await expect.poll(() => lines(page).locator('strong').allInnerTexts()).toEqual(['17万元']);
    await whom.getByRole('checkbox', { name: /^第171类企业/u }).check();
    await expect.poll(() => lines(page).locator('strong').allInnerTexts()).toEqual(['17万元', '171万元']);
    await page.getByRole('list', { name: '已设的筛选' }).getByText('第171类企业').waitFor();
    await page.goto(`${served.address}/funding`);
    const condition = page.getByRole('group', { name: '条件', exact: true });
    const metric = condition.locator('.facet-value', { hasText: '年营业收入' });
    const rows = Number(await metric.locator('.facet-count').innerText());
    expect(rows).toBeGreaterThan(0);
    await metric.getByRole('checkbox').check();
    await expect.poll(() => total(page)).toBe(rows);
    expect(await condition.getByRole('checkbox').count()).toBeGreaterThan(1);
    await page.getByText('印发机关', { exact: true }).first().click();
    const issuers = page.getByRole('group', { name: '印发机关' }).locator('.facet-count');
    await expect.poll(() => issuers.first().innerText()).toMatch(/^[1-9]/u);
    await page.context().close();
  });

  test('goes from line to line by the arrow keys, opens one by Enter and closes it by Escape', async () => {
    const page = await served.visit('/funding?text=类企业');
    await lines(page).first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const third = page.locator('tr[data-row="2"]');
    await expect.poll(() => third.evaluate((row) => row === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('.detail .quote').waitFor();
    expect(await third.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.detail').count()).toBe(0);
    await page.keyboard.press('End');
    await expect.poll(() => page.locator('tr[data-row]:focus').getAttribute('data-row')).not.toBe('2');
    const filters = page.locator('aside').getByRole('group').first();
    const placeOfFilters = () => filters.evaluate((group: HTMLElement) => group.offsetTop); // wherever it is scrolled
    const place = await placeOfFilters();
    await page.getByRole('link', { name: '跳过筛选' }).focus();
    expect(await placeOfFilters()).toBe(place);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('list');
    await page.context().close();
  });

  test('chooses lines by click, range and key, and takes just these away or puts them into a list', async () => {
    const page = await served.visit('/funding?text=类企业');
    const bar = page.getByRole('region', { name: '所选的行' });
    const box = (at: number): Locator => page.locator(`tr[data-row="${at}"] .cell-choice`);
    await box(2).click();
    await box(5).click({ modifiers: ['Shift'] });
    await bar.getByText('已选 4 笔').waitFor();
    await page.keyboard.press('x');
    await bar.getByText('已选 3 笔').waitFor();
    await page.keyboard.press('ArrowDown');
    for (const key of ['x', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowUp']) await page.keyboard.press(key);
    await bar.getByText('已选 5 笔').waitFor();
    expect(
      await page.locator('tr[aria-selected="true"]').evaluateAll((rows) => rows.map((row) => row.dataset['row'])),
    ).toEqual(['2', '3', '4', '6', '7']);
    expect(await page.locator('.detail').count()).toBe(0);
    const csv = (await downloadFrom(menuOf(bar), 'CSV')).toString();
    expect([...csv.matchAll(/^奖补,(\d+万元)/gmu)].map(([, sum]) => sum)).toEqual([
      '3万元',
      '4万元',
      '5万元',
      '7万元',
      '8万元',
    ]);
    await bar.locator('summary', { hasText: '加入清单' }).click();
    await bar.getByRole('button', { name: '保存' }).click();
    await bar.getByText('已保存').waitFor();
    await bar.getByRole('button', { name: '取消选择' }).click();
    await expect.poll(() => page.locator('tr[aria-selected="true"]').count()).toBe(0);
    await page.getByRole('link', { name: '我的收藏' }).click();
    const kept = page.locator('.saved-item');
    await expect.poll(() => kept.count()).toBe(5);
    await kept.getByRole('link', { name: /^7万元 · 支持第7类企业发展/u }).click();
    await page.locator('[data-target]').waitFor();
    await page.context().close();
  });

  test('chooses all that the filter leaves, fetched or not, but those taken out, and scrolls with them', async () => {
    const page = await served.visit('/funding?text=类企业');
    await lines(page).first().waitFor();
    const rows = await total(page);
    expect(rows).toBeGreaterThan(200); // more than are fetched
    await page.getByRole('checkbox', { name: /^全选/u }).check();
    await page.locator('tr[data-row="1"] .cell-choice').click();
    const bar = page.getByRole('region', { name: '所选的行' });
    await bar.getByText(`已选 ${rows - 1} 笔`).waitFor();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.locator('tr[data-row="55"]').waitFor();
    expect(
      await lines(page).evaluateAll((all) =>
        all.every((row) => row.ariaSelected === 'true' || row.dataset['row'] === '1'),
      ),
    ).toBe(true);
    const json: { award: { value: number } }[] = JSON.parse((await downloadFrom(menuOf(bar), 'JSON')).toString());
    expect(json).toHaveLength(rows - 1);
    expect(json.map(({ award }) => award.value)).not.toContain(20_000);
    await page.getByRole('textbox', { name: '措施、受益者或原句中的词' }).fill('第2类企业');
    await expect.poll(() => page.locator('tr[aria-selected="true"]').count()).toBe(0);
    await page.context().close();
  });

  test('draws only the lines in sight, and fetches the next ones as one scrolls to the last', async () => {
    const page = await served.visit('/funding?document=文号:云溪政发〔2024〕7号');
    await lines(page).first().waitFor();
    expect(await total(page)).toBe(260);
    const last = lines(page).filter({ hasText: '第260类企业' });
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 4000);
        return last.count();
      })
      .toBe(1);
    expect(await lines(page).count()).toBeLessThan(80);
    await page.getByText('全部 260 笔').waitFor();
    await page.context().close();
  });

  test('shows a tier with what it asks, and the ladder that it stands in', async () => {
    const page = await served.visit(`/funding?condition=${encodeURIComponent('5亿元')}&text=做大规模`);
    await lines(page).first().waitFor();
    expect(await lines(page).locator('strong').allInnerTexts()).toEqual(['50万元']);
    await lines(page).first().click();
    const ladder = page.locator('.ladder tr');
    await ladder.first().waitFor();
    expect(await ladder.locator('.tier').allInnerTexts()).toEqual([
      '年营业收入 不低于 1亿元',
      '年营业收入 不低于 5亿元',
    ]);
    expect(await ladder.locator('.figure').allInnerTexts()).toEqual(['10万元', '50万元']);
    expect(await page.locator('.ladder [aria-current] .figure').innerText()).toBe('50万元');
    expect((await page.locator('.detail .conditions li').allInnerTexts()).slice(0, 1)).toEqual([
      '缴纳社会保险人数 不低于 20人',
    ]);
    await expect.poll(() => page.locator('.detail .why p').first().innerText()).toMatch(/^给予的、没有上界的金额/u);
    await page.context().close();
  });

  test('groups lines under their measures or documents', async () => {
    const page = await served.visit('/funding?region=region:420100');
    await page.getByRole('combobox', { name: '分组' }).selectOption('measure');
    const heads = page.locator('.group-head');
    await heads.first().waitFor();
    const titles = await heads.locator('a').allInnerTexts();
    expect(titles.length).toBeGreaterThan(3);
    expect(titles.every((title, at) => title !== titles[at + 1])).toBe(true);
    await page.getByRole('combobox', { name: '分组' }).selectOption('document');
    await expect.poll(() => heads.count()).toBe(1);
    await page.context().close();
  });

  test('shows the columns and the spacing that the reader chose, and remembers them', async () => {
    const page = await served.visit('/funding?role=POOL');
    await lines(page).first().waitFor();
    await page.locator('summary', { hasText: '显示' }).click();
    await page.getByRole('checkbox', { name: '原句' }).check();
    await page.getByRole('checkbox', { name: '地区' }).uncheck();
    await page.getByRole('radio', { name: '紧凑' }).check();
    await page.keyboard.press('Escape');
    await page.reload();
    await lines(page).first().waitFor();
    expect(await page.locator('thead th:not(.cell-choice)').allInnerTexts()).toEqual([
      '金额',
      '对象',
      '措施',
      '部门',
      '有效期至',
      '原句',
    ]);
    expect((await lines(page).first().boundingBox())?.height).toBe(34);
    await page.context().close();
  });

  test('gives all rows as CSV, as a workbook with live links and as JSON, and a citation for the clipboard', async () => {
    const page = await served.visit('/funding?year=2024', { permissions: ['clipboard-read', 'clipboard-write'] });
    await lines(page).first().waitFor();
    const rows = await total(page);
    expect(rows).toBeGreaterThan(200); // more than two pages
    const csv = (await download(page, 'CSV')).toString().trimEnd().split('\r\n');
    expect(csv).toHaveLength(rows + 1);
    expect(csv[0]).toMatch(/^\uFEFF金额角色,/u);
    const book = read(await download(page, 'Excel'));
    const sheet = book.Sheets['资金'] ?? {};
    expect(utils.sheet_to_json(sheet)).toHaveLength(rows);
    expect(Object.values(sheet).some((cell) => cell?.l?.Target?.startsWith(`${served.address}/zh/`))).toBe(true);
    const json = JSON.parse((await download(page, 'JSON')).toString());
    expect(json).toHaveLength(rows);
    expect(json[0].provenance.quote).toEqual(expect.any(String));
    expect(json[0].link).toMatch(/\/zh\/document\?id=.*&at=\d/u);
    await lines(page).first().click();
    await page.getByRole('button', { name: '复制引文' }).first().click();
    await page.getByText('已复制').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^《.+》（.+）.*：“.+” http:.*\/zh\/document\?id=/u,
    );
    await page.context().close();
  });

  const both = '/compare?kind=document&of=文号:云溪政发〔2024〕7号&of=文号:竹溪政发〔2024〕3号&text=第1类企业';

  test('compares what two documents give for the same, and marks which gives more', async () => {
    const page = await served.visit(both);
    const line = page.locator('.sides tbody tr').first();
    await line.waitFor();
    expect(await line.locator('.figure').allInnerTexts()).toEqual(['1万元', '8万元']);
    expect(await line.locator('.stands').allInnerTexts()).toEqual(['较低', '较高']);
    const csv = (await download(page, 'CSV')).toString();
    expect(csv).toMatch(/8万元,较高/u);
    await page.getByLabel('受益者中的词').fill('没有这样的受益者');
    await page.getByText('没有可以对照的金额').waitFor();
    await page.getByLabel('受益者中的词').fill('');
    await line.waitFor();
    await line.locator('.quote').last().click();
    await page.locator('[data-target]').waitFor();
    await page.context().close();
  });

  test.each([
    [both, '.sides tbody tr'],
    ['/documents?text=若干扶持措施', '.items li'],
    ['/pictures?kind=years&text=第1类企业', '.picture svg a'],
  ])('leaves out at %s what is not known to be in force today, where that is asked', async (at, items) => {
    const page = await served.visit(at);
    await page.locator(items).first().waitFor();
    await page.getByLabel('只看今日有效').check();
    await page.waitForURL(/asof=TODAY&state=IN_FORCE/u);
    await expect.poll(() => page.locator(items).count()).toBe(0);
    await page.context().close();
  });

  test('loads the compared lines that are shown alone, others on demand, and puts every sum into the file', async () => {
    const page = await served.visit(both.replace(/&text=.*/u, ''));
    const line = page.locator('.sides tbody tr');
    await line.locator('.quote').first().waitFor();
    const more = page.locator('.compare').getByRole('button', { name: '更多' });
    await more.waitFor();
    expect(await line.count()).toBe(24);
    await more.click();
    await expect.poll(() => line.count()).toBe(48);
    await line.last().locator('.quote').waitFor();
    const csv = (await download(page, 'CSV')).toString();
    expect(csv.trim().split('\n').length).toBe(1 + 260 + 1);
    await page.context().close();
  });

  test('draws who supports what with its table, as a file, and each field leads to its rows', async () => {
    const page = await served.visit('/pictures?kind=matrix&region=region:420000');
    const field = page.locator('.picture svg a').first();
    await field.waitFor();
    const label = (await field.getAttribute('aria-label')) ?? '';
    const save = async (name: string): Promise<Buffer> => {
      const file = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      return readFileSync(await (await file).path());
    };
    expect((await save('SVG')).toString()).toMatch(/^<svg[^>]*>.*武汉/su);
    expect((await save('PNG')).subarray(1, 4).toString()).toBe('PNG');
    await page.getByText('数据表').click();
    await page.locator('.picture-table td').first().waitFor();
    await field.click();
    await expect.poll(() => page.locator('.total').innerText()).toBe(`共 ${/\d+$/u.exec(label)?.[0]} 笔`);
    await page.context().close();
  });

  test('maps the provinces by sums or the greatest of them, and leads from an outline or the table beside it to its rows', async () => {
    const page = await served.visit('/pictures?kind=places');
    const province = page.locator('.picture svg a[aria-label^="湖北"]');
    await province.waitFor();
    expect(await page.locator('.picture svg path.land').count()).toBeGreaterThan(34); // and the inset
    const label = (await province.getAttribute('aria-label')) ?? '';
    const row = page.locator('.picture-table tr', { has: page.getByRole('link', { name: '湖北' }) });
    expect((await row.innerText()).split(/\s+/u)).toEqual(label.split(' '));
    await province.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.total').innerText()).toBe(`共 ${label.split(' ')[1]} 笔`);
    await page.goBack();
    await page.getByLabel('颜色深浅').selectOption({ label: '最高奖补' });
    await page.locator('.picture svg a[aria-label^="湖北"][aria-label$="元"]').waitFor();
    expect((await download(page, 'CSV')).toString()).toMatch(/^\uFEFF地区,最高奖补（元）\r\n.*^湖北,\d+\r$/msu);
    await page.context().close();
  });

  test.each(['sizes', 'years', 'validity'])('draws %s, each part of it a link', async (kind) => {
    const page = await served.visit(`/pictures?kind=${kind}`);
    await page.locator('.picture svg a').first().waitFor();
    await page.context().close();
  });

  test('draws what lies around a place: an edge shows its sentence, a dot opens, kinds are left out, ways are found', async () => {
    const page = await served.visit('/pictures?kind=graph&id=region:420000');
    const dots = page.locator('.dot-of');
    await dots.first().waitFor();
    const before = await dots.count();
    await page.locator('.link').first().press('Enter');
    await page.locator('.graph-told .quote').waitFor();
    expect(await page.locator('.link .arrow[d^="M"]').count()).toBe(await page.locator('.link').count());
    await page.locator('.dot-of[aria-label^="地区 武汉"]').first().press('Enter');
    await page.getByRole('button', { name: '展开' }).click();
    await expect.poll(() => dots.count()).toBeGreaterThan(before);
    await page.getByRole('checkbox', { name: '地区' }).uncheck();
    await expect.poll(() => page.locator('.dot-of[aria-label^="地区 武汉"]').count()).toBe(0);
    await page.goto(`${served.address}/pictures?kind=graph&id=region:420000&to=文号:武新管〔2023〕4号`);
    await page.locator('.link').first().waitFor();
    await page.context().close();
  });

  const sign = async (form: Locator): Promise<void> => {
    await form.getByLabel('理由').fill('核对原文');
    await form.getByLabel('姓名').fill('李');
    await form.getByLabel(/^口令/u).fill(adminToken);
  };

  /** Leaves out of the complaints what the browser says of a wrong token. */
  const forgiveWrongToken = (): void => {
    const others = served.complaints.filter((one) => !one.includes('403'));
    served.complaints.splice(0, served.complaints.length, ...others);
  };

  test('corrects a sum beside its text, signed and behind the token, and takes the correction back', async () => {
    const page = await served.visit('/document?id=文号:竹溪政发〔2024〕3号');
    const facts = page.locator('.facts-pane');
    await facts
      .getByRole('button', { name: /^这条不对：.*8万元/u })
      .last()
      .click();
    const form = page.getByRole('dialog');
    await form.getByLabel('数值').fill('90000');
    await form.getByText('9万元').waitFor();
    await form.getByLabel('理由').fill('核对原文');
    await form.getByLabel('姓名').fill('李');
    await form.getByLabel(/^口令/u).fill('a-token-that-is-wrong');
    await form.getByRole('button', { name: '更正' }).click();
    await form.getByText('服务器拒绝了这个请求').waitFor();
    await form.getByLabel(/^口令/u).fill(adminToken);
    const focused = () =>
      form.locator(':focus').evaluateAll((all) => all.map(({ textContent, tagName }) => textContent || tagName));
    await form.getByRole('button', { name: '更正' }).press('Enter');
    await form.getByText('已更正').waitFor();
    await expect.poll(focused).toEqual(['撤销']);
    expect(await form.getByRole('button', { name: '更正' }).isDisabled()).toBe(true);
    await expect.poll(() => facts.locator('.sum strong').first().innerText()).toBe('9万元');
    await facts.getByText(/李 更正：核对原文/u).waitFor();
    const corrections = await page.context().newPage();
    await corrections.goto(`${served.address}/doubts?kind=corrections`);
    await corrections.locator('.items li', { hasText: '核对原文' }).getByText('80000 → 90000').waitFor();
    await corrections.close();
    await form.getByRole('button', { name: '撤销' }).press('Enter');
    await expect.poll(() => facts.locator('.sum strong').first().innerText()).toBe('8万元');
    await expect.poll(() => focused().then(({ length }) => length)).toBe(1);
    expect(await form.getByLabel('数值').inputValue()).toBe('80000');
    await form.getByText('改动上面任何一栏').waitFor();
    await form.getByRole('button', { name: '关闭' }).click();
    expect(await page.evaluate(() => localStorage.getItem('cetu.name'))).toBe('"李"');
    forgiveWrongToken();
    await page.context().close();
  });

  test('keeps the form of a sum that it took off the list, with the way to take that back, also when a try is refused', async () => {
    const page = await served.visit('/funding?document=文号:竹溪政发〔2024〕3号');
    await lines(page).first().click();
    await page
      .locator('.detail')
      .getByRole('button', { name: /^这条不对/u })
      .click();
    const form = page.getByRole('dialog');
    const [reject, undo] = ['没有这条事实', '撤销'].map((name) => form.getByRole('button', { name }));
    await sign(form);
    await reject?.click();
    await expect.poll(() => lines(page).count()).toBe(0);
    await form.getByLabel(/^口令/u).fill('a-token-that-is-wrong');
    await undo?.click();
    await form.getByText('服务器拒绝了这个请求').waitFor();
    expect(await reject?.isDisabled()).toBe(true);
    await form.getByLabel(/^口令/u).fill(adminToken);
    await undo?.click();
    await expect.poll(() => lines(page).count()).toBe(1);
    expect(await reject?.isEnabled()).toBe(true);
    forgiveWrongToken();
    await page.context().close();
  });

  test('adds a sum or a body that was missed, and not once more by the next click', async () => {
    const page = await served.visit('/document?id=文号:竹溪政发〔2024〕3号');
    await page
      .locator('.facts-pane h3')
      .first()
      .getByRole('button', { name: /^这条不对/u })
      .click();
    const form = page.getByRole('dialog');
    await sign(form);
    const once = async (name: string): Promise<void> => {
      await form.getByRole('button', { name, exact: true }).click();
      await form.getByText('已更正').waitFor();
      await expect.poll(() => form.getByRole('button', { name, exact: true }).isDisabled()).toBe(true);
      await form.getByRole('button', { name: '撤销' }).click();
      await form.getByText('已更正').waitFor({ state: 'detached' });
      expect(await form.getByRole('button', { name, exact: true }).isDisabled()).toBe(true);
    };
    await form.getByText('补一笔漏掉的金额').click();
    await form.getByLabel('原文中的字句').fill('给予');
    await form.locator('details').getByLabel('数值').fill('6万');
    await once('补上这一笔');
    await form.getByRole('combobox', { name: '改为或补上哪个部门' }).fill('科创');
    await form
      .getByRole('option', { name: /科技创新局/u })
      .first()
      .click();
    await once('补上');
    await page.context().close();
  });

  test('corrects what is read of a document itself: title, type, place and what it names, and takes each back', async () => {
    const page = await served.visit('/document?id=文号:武新管〔2023〕4号');
    const head = page.locator('.front-matter');
    const form = page.getByRole('dialog');
    const made = async (): Promise<void> => {
      await form.getByText('已更正').waitFor();
    };
    await head.getByRole('button', { name: /^这条不对/u }).click();
    const title = await page.locator('h1').innerText();
    await form.getByLabel('标题').fill('关于数字经济的通知');
    await form.getByLabel('类型').selectOption({ label: '规划方案' });
    await form.getByLabel('理由').fill('核对原文');
    await form.getByLabel('姓名').fill('李');
    await form.getByLabel(/^口令/u).fill(adminToken);
    await form.getByRole('button', { name: '更正', exact: true }).click();
    await made();
    await expect.poll(() => page.locator('h1').innerText()).toBe('关于数字经济的通知');
    await head.getByText('规划方案').first().waitFor();
    await form.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => page.locator('h1').innerText()).toBe(title);
    await form.getByRole('combobox', { name: '改为或补上哪个地区' }).fill('湖北');
    await form
      .getByRole('option', { name: /^湖北省/u })
      .first()
      .click();
    await form.locator('fieldset', { hasText: '地区' }).getByRole('button', { name: '换成所选' }).click();
    await made();
    const place = head.locator('dl > div', { hasText: '地区' }).first().locator('dd');
    await expect.poll(() => place.innerText()).toBe('湖北省');
    await form.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => place.innerText()).toBe('武汉东湖新技术开发区');
    await form.getByRole('button', { name: '关闭' }).click();
    await page.getByRole('button', { name: /^引用/u }).click();
    await page.locator('.references').getByText('没有文件引用它').waitFor();
    const references = page.locator('.references section').first().locator('li');
    await references.first().waitFor();
    const before = await references.count();
    await references
      .first()
      .getByRole('button', { name: /^这条不对/u })
      .click();
    await form.getByLabel('理由').fill('核对原文');
    await form.getByRole('button', { name: '不是它' }).click();
    await expect.poll(() => references.count()).toBe(before - 1);
    await page.goto(`${served.address}/doubts?kind=corrections`);
    await page.locator('.items li', { hasText: '核对原文' }).getByRole('button', { name: '撤销' }).click();
    await page.locator('.items li', { hasText: '核对原文' }).waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('corrects the number of a document, by which it goes from then on, and the title of a part alone', async () => {
    const page = await served.visit('/document?id=文号:竹溪政发〔2024〕3号');
    const head = page.locator('.front-matter');
    const form = page.getByRole('dialog');
    const correct = async (field: string, value: string): Promise<void> => {
      await head.getByRole('button', { name: /^这条不对/u }).click();
      await form.getByLabel('理由').fill('核对原文');
      await form.getByLabel('姓名').fill('李');
      await form.getByLabel(/^口令/u).fill(adminToken);
      await form.getByLabel(field).fill(value);
    };
    await correct('文号', '竹溪政发 [2024] 5');
    await form.getByText('文号要写成').waitFor();
    expect(await form.getByRole('button', { name: '更正', exact: true }).isDisabled()).toBe(true);
    await form.getByLabel('文号').fill('竹溪政发 [2024] 5 号');
    await form.getByRole('button', { name: '更正', exact: true }).click();
    await head.getByText('竹溪政发〔2024〕5号').first().waitFor();
    await expect.poll(() => decodeURIComponent(page.url())).toContain('id=文号:竹溪政发〔2024〕5号');
    await head.getByText('原识别为 文号 竹溪政发〔2024〕3号').getByRole('button', { name: '撤销' }).click();
    await head.getByText('竹溪政发〔2024〕3号').first().waitFor();

    await page.goto(`${served.address}/documents?text=实施细则`);
    await page.locator('.items a', { hasText: '实施细则' }).first().click();
    const title = await page.locator('h1').innerText();
    await correct('标题', '数字经济细则');
    await form.getByRole('button', { name: '更正', exact: true }).click();
    await form.getByText('已更正').waitFor();
    await expect.poll(() => page.locator('h1').innerText()).toBe('数字经济细则');
    await form.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => page.locator('h1').innerText()).toBe(title);
    await page.context().close();
  });

  test('corrects a variable, an estimate, and what a body is called', async () => {
    const page = await served.visit('/hypotheses?text=权利要求');
    const form = page.getByRole('dialog');
    const undo = async (): Promise<void> => {
      await form.getByText('已更正').waitFor();
      await form.getByRole('button', { name: '撤销' }).click();
      await form.getByText('已更正').waitFor({ state: 'detached' });
      await form.getByRole('button', { name: '关闭' }).click();
    };
    const figure = page.locator('.estimates td', { hasText: '0.051**' }).first();
    await figure.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await sign(form);
    await form.getByLabel('数值').fill('0.052');
    await form.getByRole('button', { name: '更正', exact: true }).click();
    await page.locator('.estimates td', { hasText: '0.052**' }).first().waitFor();
    await undo();
    await figure.waitFor();
    await page
      .getByRole('link', { name: /Pclaims/u })
      .first()
      .click();
    await page
      .locator('.page-title')
      .getByRole('button', { name: /^这条不对/u })
      .first()
      .click();
    await sign(form);
    await form.getByLabel('定义').fill('权利要求的项数');
    await form.getByRole('button', { name: '更正', exact: true }).click();
    await page.locator('.entity-main').getByText('权利要求的项数').first().waitFor();
    await undo();
    await page.goto(`${served.address}/agencies?text=科技创新局`);
    await page.locator('.items a').first().click();
    await page
      .locator('.page-title')
      .getByRole('button', { name: /^这条不对/u })
      .click();
    await sign(form);
    await form.getByLabel('名称').fill('科技创新局（新）');
    await form.getByRole('button', { name: '改用这个名称' }).click();
    await page.getByRole('heading', { level: 1, name: '科技创新局（新）' }).waitFor();
    await undo();
    await page.context().close();
  });

  test('goes through what is doubtful by keyboard, and remembers what was looked at', async () => {
    const page = await served.visit('/doubts?kind=contested');
    const queue = page.locator('.queue > li > button:not(.more)');
    await queue.nth(1).waitFor();
    const [, second] = await queue.allInnerTexts();
    await queue.first().focus();
    await page.keyboard.press('j');
    await expect.poll(() => page.locator('.queue [aria-current]').innerText()).toBe(second);
    await page.keyboard.press('k');
    await page.keyboard.press('x');
    await expect.poll(() => queue.first().innerText()).toBe(second);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe(second?.replace('\n', ''));
    const third = await queue.nth(1).innerText();
    await page.getByRole('button', { name: '看过，没有问题' }).press('Enter');
    await expect.poll(focused).toBe(third.replace('\n', ''));
    await page.reload();
    await page.getByText('已看过 2 条').waitFor();
    await page.locator('.excerpt mark').waitFor();
    await page.context().close();
  });

  test('asks once for doubts that are refused, and says to the keyboard, too, that none is left', async () => {
    const page = await served.visit('/');
    const asked: string[] = [];
    let next: object = { errors: [{ message: '', extensions: { code: 'LIMIT_TIME' } }] };
    await page.route('**/graphql', async (route) => {
      const { operationName, variables } = route.request().postDataJSON();
      if (operationName !== 'Doubts') return route.fallback();
      asked.push(variables.after ?? '');
      if (variables.after) return route.fulfill({ json: next });
      const { data } = await (await route.fetch()).json();
      const diagnostics = { ...data.diagnostics, nodes: data.diagnostics.nodes.slice(0, 1), pageInfo };
      return route.fulfill({ json: { data: { diagnostics } } });
    });
    const pageInfo = { hasNextPage: true, endCursor: 'next' };
    await page.goto(`${served.address}/doubts?kind=contested`);
    await page.locator('.queue [aria-current]').press('x');
    const retry = page.getByRole('button', { name: '重试' });
    await retry.waitFor();
    await page.waitForTimeout(300); // for what would be asked again
    expect(asked).toEqual(['', 'next']);
    next = { data: { diagnostics: { totalCount: 1, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } } };
    await retry.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('没有待核对的了。');
    await page.context().close();
  });

  test('tells who asks for caps of awards that have a bound, and lists both', async () => {
    const page = await served.visit('/funding?role=CAP');
    await page.getByRole('link', { name: '看全部写明最高的金额' }).click();
    await page.locator('.chips li', { hasText: '限定：最高' }).waitFor();
    await expect
      .poll(() => roles(page))
      .toSatisfy((all: readonly string[]) => ['奖补', '上限'].every((one) => all.includes(one)));
    expect(await page.locator('tr.line .cell-amount strong').allInnerTexts()).toSatisfy(everyMatches(/^最高/u));
    await page.context().close();
  });

  test('keeps a search by name with its feed, and a document in a list; with the token on the server, too', async () => {
    const page = await served.visit('/funding?role=POOL');
    await page.locator('summary', { hasText: '保存检索' }).click();
    await page.getByLabel('名称').fill('资金池');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.goto(`${served.address}/document?id=文号:竹溪政发〔2024〕3号`);
    await page.locator('summary', { hasText: '加入清单' }).click();
    await page.getByLabel('清单').fill('申报');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('已保存').waitFor();
    await page.getByRole('link', { name: '我的收藏' }).click();
    await page.getByRole('heading', { name: '申报' }).waitFor();
    await page.getByLabel(/^口令/u).fill(adminToken);
    await page.getByRole('button', { name: '使用' }).click();
    await expect.poll(() => page.getByText('服务器上也有').count()).toBe(2);
    const elsewhere = await served.visit('/saved');
    await elsewhere.evaluate((token) => localStorage.setItem('cetu.token', JSON.stringify(token)), adminToken);
    await elsewhere.reload();
    await elsewhere.getByRole('button', { name: '取消“资金池”' }).click();
    await expect.poll(() => elsewhere.locator('.saved-item').count()).toBe(1);
    await elsewhere.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => elsewhere.locator('.saved-item').count()).toBe(2);
    await elsewhere.context().close();
    const feed = await page.getByRole('link', { name: 'Atom', exact: true }).getAttribute('href');
    expect(await (await fetch(served.address + feed)).text()).toMatch(/<entry>.*200\s*亿元/su);
    await page.getByRole('link', { name: '资金池' }).click();
    await expect.poll(() => roles(page)).toSatisfy(everyMatches(/^资金总额$/u));
    await page.context().close();
  });

  test('prints all lines that were loaded', async () => {
    const page = await served.visit('/funding?document=文号:云溪政发〔2024〕7号');
    await lines(page).first().waitFor();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await lines(page).count()).toBe(60);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(() => lines(page).count()).toBeLessThan(80);
    await page.context().close();
  });

  test('complained about nothing meanwhile', () => {
    expect(served.complaints).toEqual([]);
  });
});

/** At least one text, and all of them match. */
const everyMatches =
  (pattern: RegExp) =>
  (texts: readonly string[]): boolean =>
    texts.length > 0 && texts.every((text) => pattern.test(text));
