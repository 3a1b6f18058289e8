// The page as a reader meets it, in a browser, on the shipped corpus.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ladderText } from './ladder-text.ts';
import { downloadFrom, ServedPage, whyNoBrowser } from './web-browser.ts';

const reason = whyNoBrowser();
if (reason !== null) console.log(`The page is not tested in a browser: ${reason}`);

const donghu = `id=${encodeURIComponent('文号:武新管〔2023〕4号')}`;

const printed = `
  <h1>关于印发松坪县支持首店若干措施的通知</h1><p>松坪政发〔2025〕6号</p>
  <h2>一、首店引进奖励</h2><p>对在松坪县设立首店的品牌企业，给予30万元奖励。</p>
  <h2 style="break-before: page">二、宣传支持</h2><p>对举办首发活动的企业，给予5万元补助。</p>
  <p>松坪县人民政府</p><p>2025年2月10日</p>`;

describe.skipIf(reason !== null)('the page', () => {
  let served: ServedPage;
  beforeAll(async () => {
    served = await ServedPage.open();
  }, 300_000);
  afterAll(() => served?.close());

  const inSight = (page: Page, selector: string): Promise<boolean> =>
    page.locator(selector).evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });

  test('leads from two characters to the passage by keyboard alone', async () => {
    const page = await served.visit('/');
    await page.locator('.figures').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('质押');
    await page.keyboard.press('Enter');
    await page.locator('.hit mark').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('质押');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    const first = await page.locator('.hit').first().locator('.words').innerText();
    await page.keyboard.press('Enter');
    await page.locator('[data-target]').waitFor();
    const marked = (await page.locator('.text mark').allInnerTexts()).join('');
    expect(first.replaceAll('…', '')).toContain(marked.slice(0, 20));
    await page.goBack();
    await page.locator('.hit mark').first().waitFor();
    await page.context().close();
  });

  test('lets words of a hit be chosen by the mouse, and a click open the text', async () => {
    const page = await served.visit('/?q=质押');
    const words = page.locator('.hit .words a').first();
    await page.waitForLoadState('networkidle'); // nothing moves any more
    await words.hover({ position: { x: 4, y: 14 } });
    await page.mouse.down();
    await words.hover({ position: { x: 90, y: 14 } });
    await page.mouse.up();
    const chosen = await page.evaluate(() => `${getSelection()}`);
    expect(chosen).not.toBe('');
    expect(await words.innerText()).toContain(chosen);
    expect(new URL(page.url()).pathname).toBe('/');
    await words.click({ position: { x: 40, y: 14 } });
    await page.locator('[data-target]').waitFor();
    await page.context().close();
  });

  test('completes what is typed', async () => {
    const page = await served.visit('/');
    await page.getByRole('combobox').fill('人工');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.hit').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toContain('人工');
    await page.context().close();
  });

  test('filters hits by kind, in the address, and takes the filter back with the back button', async () => {
    const page = await served.visit('/?q=人工智能');
    await page.getByRole('checkbox', { name: /政策措施/u }).check();
    await page.waitForURL(/type=POLICY_MEASURES/u);
    await expect.poll(() => page.locator('.hit .facts').allInnerTexts()).toSatisfy(everyMatches(/^政策措施/u));
    await page.goBack();
    await expect.poll(() => page.getByRole('checkbox', { name: /政策措施/u }).isChecked()).toBe(false);
    await page.context().close();
  });

  test('filters hits by an industry that their texts name, and by what is in force today', async () => {
    const page = await served.visit('/?q=奖励');
    const industry = page.getByRole('group', { name: '提及的产业' }).getByRole('checkbox').first();
    await industry.check();
    await page.waitForURL(/industry=industry/u);
    expect(await page.locator('.hit').count()).toBeGreaterThan(0);
    await page.getByRole('group', { name: '今日效力' }).getByRole('checkbox', { name: '尚未施行' }).check();
    await page.getByText('没有段落含有这些词语').waitFor();
    await page.goBack();
    await page.locator('.hit').first().waitFor();
    await page.context().close();
  });

  test('shows a hypothesis with its variables and its estimates by model, each leading to its row', async () => {
    const page = await served.visit('/hypotheses?text=权利要求');
    const hypothesis = page.locator('article', { hasText: '专利权利要求数正向影响' });
    await hypothesis.getByText(/原因：.*Pclaims · 结果：/u).waitFor();
    await hypothesis.getByRole('columnheader', { name: '模型3' }).waitFor();
    await hypothesis
      .getByRole('row', { name: /Pclaims/u })
      .getByRole('link', { name: '0.051**' })
      .press('Enter');
    await page.locator('[data-target]').waitFor();
    expect((await page.locator('.text mark').allInnerTexts()).join('')).toMatch(/^Pclaims\b/u);
    await page.context().close();
  });

  test('shows the PDF that a text was read from beside its facts, at the page of the words, which lead to each other', async () => {
    served.desk.write('首店.pdf', await served.print(printed));
    const { code, stderr } = await served.desk.cetu('ingest', '首店.pdf');
    expect(code, stderr).toBe(0);
    const page = await served.visit(`/document?id=${encodeURIComponent('文号:松坪政发〔2025〕6号')}`);
    await page.getByRole('button', { name: /^原件/u }).click();
    const sheet = page.locator('.pdf-page');
    await sheet.first().locator('canvas').waitFor();
    expect(await sheet.count()).toBe(2);
    await page.locator('.facts-pane article', { hasText: '5万元' }).locator('a.plain').last().click();
    await page.locator('[data-page="2"] [data-target]').first().waitFor();
    await expect.poll(() => inSight(page, '[data-page="2"] [data-target] >> nth=0')).toBe(true);
    await page.locator('[data-page="1"] a.box-fact', { hasText: '30万元' }).first().press('Enter');
    await page.locator('.facts-pane a[aria-current]', { hasText: '30万元' }).first().waitFor();
    await page.locator('[data-page="1"] [data-target]').first().waitFor();
    served.desk.write('首店.pdf', 'another file');
    await page.reload();
    await page.locator('.facts-pane article').first().waitFor();
    await page.locator('[data-target]').first().waitFor();
    expect(await page.getByRole('button', { name: /^原件/u }).count()).toBe(0);
    await page.context().close();
  });

  test('shows the abstracts and keywords of a paper, a long one when asked for', async () => {
    const page = await served.visit(`/document?id=${encodeURIComponent('doi:10.16418／j.issn.1000-3045.20210218001')}`);
    const head = page.locator('.front-matter');
    await head.getByText('发展规律；成长趋势').waitFor();
    expect(await head.locator('.abstract[lang="zh-CN"] p').innerText()).toMatch(/^“十四五”时期.*6个方面问题。$/u);
    const english = head.locator('.abstract[lang="en"]');
    expect(await english.locator('p').isVisible()).toBe(false);
    await english.locator('summary').click();
    await expect.poll(() => english.locator('p').innerText()).toMatch(/^During the 14th .* competition\.$/u);
    await page.context().close();
  });

  test('says beside an amount which rule found it, with its words and the rules that lost', async () => {
    const page = await served.visit(`/document?${donghu}`);
    const measure = page.locator('article', { has: page.locator('h3', { hasText: '企业总部落户奖励' }) }).last();
    const why = measure.locator('.why').first();
    expect(await why.locator('summary').getAttribute('title')).toMatch(/^乘以数量或时间的金额/u);
    expect(await why.locator('p').first().isVisible()).toBe(false);
    await why.getByText('识别依据').click();
    await why.getByText('未被采纳的规则').waitFor();
    await expect.poll(() => why.locator('li').allInnerTexts()).toSatisfy(everyMatches(/^给予的、没有上界的金额/u));
    await page.context().close();
  });

  test('opens a document at a span and marks just these words', async () => {
    const text = (await served.desk.cetu('text', donghuFile)).stdout;
    const words = /200\s*亿元/u.exec(text)?.[0] ?? '';
    const start = text.indexOf(words);
    const page = await served.visit(`/document?${donghu}&at=${start}-${start + words.length}`);
    await page.locator('[data-target]').waitFor();
    expect(await page.locator('.text mark').innerText()).toBe('200亿元'); // the blank in the source is mended
    await expect.poll(() => inSight(page, '[data-target]')).toBe(true);
    await page.context().close();
  });

  test('opens a text of half a megabyte near its end within seconds', async () => {
    const paragraph = (number: number): string =>
      `${number}、对第${number}类企业给予支持，具体办法另行制定并公布。`.repeat(4);
    const text = ['关于长篇文件的通知', ...Array.from({ length: 1600 }, (_, number) => paragraph(number))].join('\n\n');
    served.desk.write('long.txt', text);
    const { code, stderr } = await served.desk.cetu('ingest', 'long.txt');
    expect(code, stderr).toBe(0);
    const start = text.indexOf('1590、');
    const page = await served.visit('/documents?text=长篇');
    const link = await page.locator('.items a').first().getAttribute('href');
    await page.goto(`${served.address}${link}&at=${start}-${start + 5}`);
    await page.locator('[data-target]').waitFor();
    await expect.poll(() => inSight(page, '[data-target]')).toBe(true);
    await page.context().close();
  }, 90_000);

  test('shows a measure with tiers as a ladder', async () => {
    served.desk.write('ladder.txt', ladderText);
    const { code, stderr } = await served.desk.cetu('ingest', 'ladder.txt');
    expect(code, stderr).toBe(0);
    const page = await served.visit(`/document?id=${encodeURIComponent('文号:南商发〔2024〕5号')}`);
    const measure = page.locator('article', { has: page.locator('h3', { hasText: '支持企业做大规模' }) });
    await measure.locator('.rung').first().waitFor();
    expect(await measure.locator('.rung dt').allInnerTexts()).toEqual([
      '年营业收入 不低于 1亿元',
      '年营业收入 不低于 5亿元',
    ]);
    expect(await measure.locator('.rung dd strong').allInnerTexts()).toEqual(['10万元', '50万元']);
    expect(await measure.locator(':scope > .conditions li').allInnerTexts()).toEqual([
      '缴纳社会保险人数 不低于 20人',
      '年营业收入 低于 1000万元 （不对应上列金额）',
    ]);
    await page.context().close();
  }, 60_000);

  test('shows a place with its sums, what lies in it and what happened there, each leading on', async () => {
    const page = await served.visit('/place?id=region:420000');
    const sums = page.locator('.panel', { has: page.getByRole('heading', { name: '金额' }) });
    const pools = sums.locator('tr', { has: page.getByRole('link', { name: '资金总额' }) });
    await pools.getByRole('link', { name: '200亿元' }).click();
    await page.locator('[data-target]').waitFor();
    await page.goBack();
    await page.locator('.timeline li', { hasText: '2026-03-23' }).getByRole('link', { name: '有效期届满' }).waitFor();
    const parts = page.locator('.panel', { has: page.getByRole('heading', { name: /^下级/u }) });
    await parts.getByRole('link').first().click();
    await page.getByRole('navigation', { name: '上级' }).getByRole('link', { name: '湖北省' }).waitFor();
    await page.context().close();
  });

  test('tells of a body, an industry and a measure what happened to their documents', async () => {
    const page = await served.visit(`/document?${donghu}`);
    await page
      .locator('.front-matter')
      .getByRole('link', { name: '武汉东湖新技术开发区管理委员会', exact: true })
      .click();
    const ends = page.locator('.timeline li', { hasText: '2026-03-23' }).getByRole('link', { name: '有效期届满' });
    await ends.waitFor();
    await page.goto(`${served.address}/industry?id=industry:人工智能`);
    await ends.waitFor();
    await page.locator('.entity-main .items a').first().click();
    await page.waitForURL(/\/measure/u);
    await page.locator('.timeline li').first().waitFor();
    await page.context().close();
  });

  test('leads from a hypothesis to a variable, and from there to all that is linked with it', async () => {
    const page = await served.visit('/hypotheses?text=权利要求');
    await page
      .getByRole('link', { name: /Pclaims/u })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /Pclaims/u }).waitFor();
    await page.getByRole('columnheader', { name: '模型3' }).waitFor();
    await page.locator('.edge', { hasText: '作为原因于' }).first().waitFor();
    await page.context().close();
  });

  test('goes along in outline and facts as the text is read, and from words of the text to their fact', async () => {
    const page = await served.visit(`/document?${donghu}`);
    const amount = page.locator('.text a.fact', { hasText: /^500元$/u }).first();
    await amount.scrollIntoViewIfNeeded();
    await amount.click();
    await page.locator('[data-target]').waitFor();
    const fact = page.locator('.facts-pane a[aria-current]').first();
    await expect.poll(() => fact.innerText()).toMatch(/500元/u);
    await expect.poll(() => inSight(page, '.facts-pane a[aria-current] >> nth=0')).toBe(true);
    const heading = page.locator('.outline [aria-current]');
    const before = await heading.innerText();
    await page.mouse.move(700, 500);
    await page.mouse.wheel(0, 6000);
    await expect.poll(() => heading.innerText()).not.toBe(before);
    await expect.poll(() => inSight(page, '.outline [aria-current]')).toBe(true);
    await page.context().close();
  });

  test('shows what a query asks beside its words as conditions, and takes each out of it', async () => {
    const page = await served.visit('/?q=奖励 金额:≥5000万 -人才 100万元以上');
    const chips = page.getByRole('list', { name: '检索词中的条件' }).getByRole('listitem');
    await expect.poll(() => chips.allInnerTexts()).toHaveLength(3);
    const asked = () => new URL(page.url()).searchParams;
    await page.getByRole('button', { name: '去掉条件“≥5000万”' }).click();
    await expect.poll(() => asked().get('q')).toBe('奖励 -人才 100万元以上');
    await chips.nth(1).getByRole('button', { name: '按原字检索' }).click();
    await expect.poll(() => asked().getAll('plain')).toEqual(['100万元以上']);
    await expect.poll(() => chips.allInnerTexts()).toHaveLength(1);
    await page.context().close();
  });

  test('marks searched words in the text and steps from one to the next', async () => {
    const page = await served.visit(`/document?${donghu}&q=人工智能`);
    await page.getByText(/“人工智能” \d+ 处/u).waitFor();
    await expect.poll(() => page.locator('.found').allInnerTexts()).toSatisfy(everyMatches(/^[人工智能]+$/u));
    await page.getByRole('button', { name: '下一处' }).click();
    await expect.poll(() => inSight(page, '.found[data-now]')).toBe(true);
    await page.context().close();
  });

  test('marks a body in the text by the names that a search looked for, and as typed where the search took it so', async () => {
    const page = await served.visit('/?q=科技创新局');
    const marks = page.locator('.text .found');
    await page.locator('.hit .words a').first().click();
    // What is out of sight has no inner text.
    const marked = async (): Promise<string> => (await marks.allTextContents()).join('');
    await expect.poll(marked).toMatch(/^(?:科创局)+$/u);
    await page.goto(page.url().replace(/&at=[^&]*/u, '&plain=科技创新局'));
    await marks.first().waitFor();
    await expect.poll(marked).not.toContain('科创局');
    await page.context().close();
  });

  test('shows two editions beside each other with what differs marked', async () => {
    const edition = (year: number, sum: string, last: string): string =>
      [
        '青岛市海洋发展局关于印发《青岛市海洋牧场扶持办法》的通知',
        `青海发〔${year}〕7号`,
        '各区市人民政府：',
        '现将《青岛市海洋牧场扶持办法》印发给你们，请抓好落实。',
        '青岛市海洋发展局',
        `${year}年6月20日`,
        '青岛市海洋牧场扶持办法',
        '第一条 为扶持海洋牧场，制定本办法。',
        `第二条 对新建海洋牧场给予一次性奖励${sum}。`,
        '第三条 申请者应当信用良好。',
        last,
        `第五条 本办法自${year}年7月1日起施行，有效期5年。`,
      ].join('\n\n');
    served.desk.write('first.txt', edition(2021, '20万元', '第四条 由市海洋发展局负责解释。'));
    served.desk.write('second.txt', edition(2023, '50万元', '第四条 奖励先到先得，用完为止。'));
    const { code, stderr } = await served.desk.cetu('ingest', 'first.txt', 'second.txt');
    expect(code, stderr).toBe(0);
    const page = await served.visit('/documents?text=海洋牧场扶持办法');
    await page.locator('.items a', { hasText: '海洋牧场' }).first().click();
    await page.getByRole('link', { name: '对照版本' }).click();
    await page.getByText(/\d+ 段有改动/u).waitFor();
    expect((await page.locator('.pairs ins').allInnerTexts()).join()).toMatch(/50/u);
    expect((await page.locator('.pairs del').allInnerTexts()).join()).toMatch(/20/u);
    expect((await page.locator('.pairs .same').allInnerTexts()).join()).toMatch(/信用良好/u);
    await page.goto(`${served.address}/versions`);
    await page.getByText('没有指明要对照的两个文本').waitFor();
    await page.locator('main').getByRole('link', { name: '文件' }).click();
    await page.waitForURL(/\/documents$/u);
    await page.context().close();
  }, 60_000);

  test('speaks English when asked, remembers it, and gives its links in English', async () => {
    const page = await served.visit('/funding');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Funding' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Funding' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const csv = (await downloadFrom(page.locator('details.menu', { hasText: 'Download' }), 'CSV')).toString();
    const rows = csv.trimEnd().split('\r\n').slice(1);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row).toContain(`${served.address}/en/document?`);
    await page.locator('summary', { hasText: 'Keep' }).click();
    const feed = await page.getByRole('link', { name: /feed/iu }).getAttribute('href');
    const entries = await (await fetch(served.address + feed)).text();
    expect(entries).toContain(`<link rel="alternate" href="${served.address}/en/document?`);
    await page.context().close();
  });

  test('gives the box of the search its room, however long the names of the views are', async () => {
    const page = await served.visit('/en/funding', { viewport: { width: 1100, height: 700 } });
    const box = page.getByRole('combobox', { name: 'Search the texts' });
    expect((await box.boundingBox())?.width).toBeGreaterThan(300);
    await page.context().close();
  });

  test('says in a sentence that the server is away, and asks again when told', async () => {
    const page = await served.visit('/agencies');
    await page.locator('.items li').first().waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: '统计数据' }).click();
    await page.getByText('连不上服务器').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByText(/共 \d+ 条/u).waitFor();
    served.complaints.splice(
      0,
      served.complaints.length,
      ...served.complaints.filter((one) => !one.includes('ERR_FAILED')),
    );
    await page.context().close();
  });

  test.each([
    '/',
    '/?q=科创局 500万元 人工智能&plain=科创局',
    '/funding',
    '/documents',
    `/document?${donghu}`,
    '/agencies',
    '/hypotheses',
    '/statistics',
  ])('fits a telephone: %s', async (path) => {
    const page = await served.visit(path, { viewport: { width: 360, height: 740 } });
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.context().close();
  });

  test.each(['/agencies', '/compare', '/pictures'])(
    'has two filters beside each other on a telephone: %s',
    async (path) => {
      const page = await served.visit(path, { viewport: { width: 390, height: 844 } });
      const boxes = page
        .locator('form.bar')
        .first()
        .locator('xpath=*')
        .filter({ has: page.locator('input:not([type=checkbox]), select') });
      await boxes.nth(1).waitFor();
      const [first, second] = [await boxes.nth(0).boundingBox(), await boxes.nth(1).boundingBox()];
      expect(second?.y).toBe(first?.y);
      await page.context().close();
    },
  );

  test('complained about nothing meanwhile and asked nothing of other servers', () => {
    expect(served.complaints).toEqual([]);
  });
});

const donghuFile = new URL('../corpus/donghu-digital-economy-measures-2023.txt', import.meta.url).pathname;

/** At least one text, and all of them match. */
const everyMatches =
  (pattern: RegExp) =>
  (texts: readonly string[]): boolean =>
    texts.length > 0 && texts.every((text) => pattern.test(text));
