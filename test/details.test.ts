// From texts to what details what: measures as a city prints them, and the rules for them as another file.
import { describe, expect, test } from 'vitest';
import { eligible, verdicts } from '../eligibility/index.ts';
import { openGraphStore } from '../graph/index.ts';
import { ingest } from '../ingest/index.ts';
import type { SourceGraph } from '../model/index.ts';

const notice = (
  title: string,
  number: string,
  day: string,
  body: string,
): string => `青岛市海洋发展局关于印发《${title}》的通知

${number}

各区市人民政府：

现将《${title}》印发给你们，请遵照执行。

青岛市海洋发展局

${day}

${title}

${body}
`;

const name = '青岛市深远海养殖若干措施';

const parent = notice(
  name,
  '青海发〔2023〕9号',
  '2023年6月20日',
  `为支持深远海养殖，制定本措施。

一、装备奖励

对新建网箱的企业给予最高100万元奖励。（责任单位：市海洋发展局）

二、种苗补贴

对购买种苗的企业按投入的30%给予补贴，最高50万元。（责任单位：市财政局）

三、附则

本措施自2023年7月1日起施行，有效期3年。`,
);

const headed = notice(
  `${name}实施细则`,
  '青海发〔2023〕20号',
  '2023年9月1日',
  `根据《${name}》（青海发〔2023〕9号），制定本实施细则。

一、种苗补贴

对年购买种苗50万元以上的企业，按投入的30%给予补贴，最高50万元。

二、装备奖励

对新建网箱达到10个的企业，给予20万元奖励；达到30个的，给予100万元奖励。

本实施细则自2023年10月1日起施行。`,
);

const articles = `青岛市网箱装备奖励操作规程

第一条 为落实《${name}》（青海发〔2023〕9号），制定本规程。

第二条 符合《${name}》第一条规定的企业，按每个网箱2万元给予奖励。

第三条 本规程由青岛市海洋发展局解释，自2024年1月1日起施行。
`;

const graphOf = async (text: string): Promise<SourceGraph> => {
  const ingested = await ingest({ path: 'made-up.txt', bytes: new TextEncoder().encode(text) });
  if (ingested.status === 'failed') throw new TypeError('a made-up text must be readable');
  return ingested.graph;
};

/** Which measure leads to which in a store of these texts, by their titles. */
const detailed = async (texts: readonly string[]): Promise<string[]> => {
  const store = await openGraphStore('sqlite::memory:');
  for (const text of texts) await store.put(await graphOf(text));
  const { items } = await store.list('Measure', {}, 'text-order', { first: 50 });
  const pages = await store.neighbours(
    items.map(({ id }) => id),
    ['IMPLEMENTS'],
    'out',
    { first: 50 },
  );
  await store.close();
  const titleOf = (node: unknown): string => (node as { properties: { title: string } }).properties.title;
  return pages.flatMap((page, at) => page.items.map(({ node }) => `${titleOf(items[at])} → ${titleOf(node)}`));
};

describe('detailed rules', { timeout: 120_000 }, () => {
  test.each([
    ['the measures come first', [parent, headed]],
    ['the rules come first', [headed, parent]],
  ])('lead from their measures to those of the same name in the text that they are for: %s', async (_, texts) => {
    expect((await detailed(texts)).sort()).toEqual(['种苗补贴 → 种苗补贴', '装备奖励 → 装备奖励']);
  });

  test('of another name lead to the measures of the articles that they name', async () => {
    expect(await detailed([articles, parent])).toEqual([expect.stringMatching(/ → 装备奖励$/)]);
  });

  test('name what they detail by their title alone, also where this begins with no place', async () => {
    const graph = await graphOf(headed.replaceAll(/根据.*，制定/g, '制定'));
    expect(graph.edges.filter(({ role }) => role === 'details')).toMatchObject([
      { type: 'IMPLEMENTS', to: `title:370200/${name}`, quote: expect.stringContaining('实施细则') },
    ]);
    const placeless = await graphOf(headed.replaceAll(/根据.*，制定/g, '制定').replaceAll('青岛市深远', '深远'));
    expect(placeless.edges.filter(({ role }) => role === 'details')).toMatchObject([
      { to: 'title:370200/深远海养殖若干措施' },
    ]);
  });

  test('are no measures that only go back to another text', async () => {
    const other = headed.replaceAll('实施细则', '补充通知');
    expect((await graphOf(other)).edges.filter(({ role }) => role === 'details')).toEqual([]);
  });

  test('that give what the measures give are listed with them, and count once', async () => {
    const store = await openGraphStore('sqlite::memory:');
    for (const text of [parent, headed]) await store.put(await graphOf(text));
    const { items } = await store.funding({ roles: ['cap'] }, 'text-order', { first: 50 });
    const stated = items.filter(({ repeats }) => repeats === 'detailed');
    expect(stated.map(({ measure, award, document }) => [measure.title, award.value, document.docNumber])).toEqual([
      ['种苗补贴', 500_000, '青海发〔2023〕9号'],
    ]);
    const [rule] = await store.fundingRows(stated[0]?.statedBy ?? []);
    expect(rule).toMatchObject({ repeats: null, document: { docNumber: '青海发〔2023〕20号' } });
    const [caps] = await store.fundingBy(['role'], { roles: ['cap'] });
    expect(caps?.rows).toBe(items.length);
    expect(caps?.amounts.reduce((sum, { count }) => sum + count, 0)).toBe(items.length - 1);
    expect(caps?.leftOut).toContainEqual({ reason: 'detailed', count: 1 });
    await store.close();
  });

  test('are what can be claimed, once they hold; before that what they detail is', async () => {
    const store = await openGraphStore('sqlite::memory:');
    for (const text of [parent, headed]) await store.put(await graphOf(text));
    const capsOn = async (asOf: string): Promise<(string | null)[]> => {
      const { items } = await eligible(store, { applicant: 'firm' }, { asOf, verdicts }, { first: 50 });
      const rows = items.flatMap(({ tiers }) => tiers.map(({ row }) => row));
      const grants = rows.filter(({ award }) => award.role === 'cap' && award.value === 500_000);
      return grants.filter(({ state }) => state === 'in-force').map(({ document }) => document.docNumber);
    };
    expect(await capsOn('2023-08-01')).toEqual(['青海发〔2023〕9号']);
    expect(await capsOn('2024-01-01')).toEqual(['青海发〔2023〕20号']);
    await store.close();
  });
});
