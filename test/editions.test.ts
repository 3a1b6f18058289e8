// From texts to states: re-issues, repeals, amendments and copies as documents print them, read in every order.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openGraphStore } from '../graph/index.ts';
import { ingest } from '../ingest/index.ts';
import type { SourceGraph } from '../model/index.ts';
import { everyItem, rowsOf } from './contracts/graph-store/ask.ts';
import { snapshot } from './graph-worlds.ts';

type Told = { readonly number: string; readonly issued: string; readonly from: string; readonly years: number };

/** A notice with the 办法 that it carries. */
const measures = ({ number, issued, from, years }: Told, sum: string, last = ''): string => `青岛市海洋发展局文件

${number}

青岛市海洋发展局关于印发《青岛市海洋牧场扶持办法》的通知

各区市人民政府：

现将《青岛市海洋牧场扶持办法》印发给你们，请抓好落实。

青岛市海洋发展局

${issued}

青岛市海洋牧场扶持办法

第一条 为扶持海洋牧场，制定本办法。

第二条 对新建海洋牧场给予一次性奖励${sum}。（责任单位：市海洋发展局）

第三条 本办法自${from}起施行，有效期${years}年。${last}
`;

const old: Told = { number: '青海发〔2020〕7号', issued: '2020年6月20日', from: '2020年7月1日', years: 5 };
const now: Told = { number: '青海发〔2023〕9号', issued: '2023年6月20日', from: '2023年7月1日', years: 3 };
const formerEnds = '原《青岛市海洋牧场扶持办法》（青海发〔2020〕7号）同时废止。';

const decision = (number: string, title: string, body: string, day: string): string => `青岛市海洋发展局文件

${number}

青岛市海洋发展局关于${title}的决定

各区市人民政府：

${body}

青岛市海洋发展局

${day}
`;

const amending = decision(
  '青海发〔2021〕3号',
  '修改《青岛市海洋牧场扶持办法》',
  '经研究，决定对《青岛市海洋牧场扶持办法》（青海发〔2020〕7号）作如下修改：\n\n一、将第二条中的“50万元”修改为“80万元”。\n\n本决定自2021年3月1日起施行。',
  '2021年2月10日',
);

const graphsOf = (texts: readonly string[]): Promise<SourceGraph[]> => Promise.all(texts.map(graphOf));

const graphOf = async (text: string): Promise<SourceGraph> => {
  const ingested = await ingest({ path: 'made-up.txt', bytes: new TextEncoder().encode(text) });
  if (ingested.status === 'failed') throw new TypeError('a made-up text must be readable');
  return ingested.graph;
};

/** The rows on a day: the amounts with state, days, and what amendments leave. */
const rowsAfter = async (texts: readonly string[], asOf: string) => {
  const store = await openGraphStore('sqlite::memory:');
  for (const graph of await graphsOf(texts)) await store.put(graph);
  const rows = (await rowsOf(store, { asOf }, 'amount-ascending')).map(({ award, force, state, amended }) => [
    award.value,
    force.from,
    force.through,
    state,
    amended?.value ?? null,
  ]);
  await store.close();
  return rows;
};

describe('documents in time', { timeout: 120_000 }, () => {
  test.each([
    ['both with their numbers', measures(old, '50万元'), measures(now, '90万元', formerEnds)],
    ['neither with a number', measures({ ...old, number: '' }, '50万元'), measures({ ...now, number: '' }, '90万元')],
    ['the new one without a number', measures(old, '50万元'), measures({ ...now, number: '' }, '90万元', formerEnds)],
    ['the old one without a number', measures({ ...old, number: '' }, '50万元'), measures(now, '90万元')],
  ])('a re-issued 办法 follows the former one: %s', async (_, former, next) => {
    for (const order of [
      [former, next],
      [next, former],
    ])
      expect(await rowsAfter(order, '2024-01-01')).toEqual([
        [500000, '2020-07-01', '2023-06-30', 'ended', null],
        [900000, '2023-07-01', '2026-06-30', 'in-force', null],
      ]);
  });

  test('the new text alone holds by its own clauses, whatever it says of the former one', async () => {
    for (const number of [now.number, ''])
      expect(await rowsAfter([measures({ ...now, number }, '90万元', formerEnds)], '2024-01-01')).toEqual([
        [900000, '2023-07-01', '2026-06-30', 'in-force', null],
      ]);
  });

  test('two copies of one text are one document with two sources and one row', async () => {
    const store = await openGraphStore('sqlite::memory:');
    const copy = measures({ ...now, number: '' }, '90万元').replace('青岛市海洋发展局文件', '首页 > 政策文件');
    for (const graph of await graphsOf([measures(now, '90万元'), copy])) await store.put(graph);
    const [row, ...others] = await rowsOf(store);
    expect(others).toEqual([]);
    expect(row?.places).toHaveLength(2);
    expect((await store.nodes(['文号:青海发〔2023〕9号']))[0]).toMatchObject({ document: { sources: [{}, {}] } });
    await store.close();
  });

  test('a list of repeals without 《》 ends what it names, which may come later', async () => {
    const body = [
      '经研究，决定对下列文件予以废止：',
      '1. 关于印发青岛市海洋牧场扶持办法的通知',
      '2. 青岛市渔港补贴暂行办法（青海发〔2018〕2号）',
      '本决定自2022年1月1日起施行。',
    ].join('\n\n');
    const list = decision('青海发〔2021〕9号', '废止部分文件', body, '2021年12月1日');
    for (const order of [
      [list, measures(old, '50万元')],
      [measures(old, '50万元'), list],
      [measures(old, '50万元'), list, measures(now, '90万元')],
    ])
      expect((await rowsAfter(order, '2022-01-01'))[0]).toEqual([500000, '2020-07-01', '2021-12-31', 'ended', null]);
  });

  test('an amendment gives the new figure from its day on, and the row keeps its own', async () => {
    for (const order of [
      [amending, measures(old, '50万元')],
      [measures(old, '50万元'), amending],
    ]) {
      const row = ['2020-07-01', '2025-06-30', 'in-force'];
      expect(await rowsAfter(order, '2021-02-28')).toEqual([[500000, ...row, null]]);
      expect(await rowsAfter(order, '2021-03-01')).toEqual([[500000, ...row, 800000]]);
    }
  });

  test('an amendment names its document by the title alone, without 《》', async () => {
    const bare = amending
      .replace('《青岛市海洋牧场扶持办法》的决定', '青岛市海洋牧场扶持办法的决定')
      .replace(/决定对.*作如下/, '决定作如下');
    for (const order of [
      [bare, measures(old, '50万元')],
      [measures(old, '50万元'), bare, measures(now, '90万元')],
    ])
      expect((await rowsAfter(order, '2021-03-01'))[0]?.at(-1)).toBe(800000);
  });

  test('a repeal that gives a day of its own counts from that day', async () => {
    const body = '《青岛市海洋牧场扶持办法》（青海发〔2020〕7号）自2022年5月1日起废止。';
    const letter = decision('青海发〔2021〕9号', '废止《青岛市海洋牧场扶持办法》', body, '2021年12月1日');
    const [row] = await rowsAfter([letter, measures(old, '50万元')], '2022-01-01');
    expect(row).toEqual([500000, '2020-07-01', '2022-04-30', 'in-force', null]);
  });

  test('an annex that is posted alone is the document that its notice carries, and holds from the day of the notice', async () => {
    const notice = measures({ ...now, issued: '2023年6月20日' }, '').split('青岛市海洋牧场扶持办法\n\n第一条')[0] ?? '';
    const annex = `附件

青岛市海洋牧场扶持办法

第一条 为扶持海洋牧场，制定本办法。

第二条 对新建海洋牧场给予一次性奖励90万元。

第三条 本办法自印发之日起施行，有效期3年。
`;
    for (const order of [
      [notice, annex],
      [annex, notice],
    ]) {
      expect(await rowsAfter(order, '2024-01-01')).toEqual([[900000, '2023-06-20', '2026-06-19', 'in-force', null]]);
      const store = await openGraphStore('sqlite::memory:');
      for (const graph of await graphsOf(order)) await store.put(graph);
      const [page] = await store.neighbours(['文号:青海发〔2023〕9号'], ['ANNEXES'], 'out', { first: 10 });
      expect(page?.items.map(({ node }) => node)).toContainEqual(
        expect.objectContaining({ document: expect.objectContaining({ title: '青岛市海洋牧场扶持办法' }) }),
      );
      await store.close();
    }
  });

  test('any order of reading gives the same graph, and no document ends before it begins', async () => {
    const graphs = await graphsOf([
      measures(old, '50万元'),
      measures(now, '90万元', formerEnds),
      measures({ ...now, number: '' }, '90万元'),
      amending,
      decision(
        '青海发〔2025〕1号',
        '废止《青岛市海洋牧场扶持办法》',
        '决定废止《青岛市海洋牧场扶持办法》。',
        '2025年1月5日',
      ),
    ]);
    const answers = async (order: readonly SourceGraph[]) => {
      const store = await openGraphStore('sqlite::memory:');
      for (const graph of order) await store.put(graph);
      const documents = await everyItem((page) => store.list('Document', { present: true }, 'name', page));
      for (const node of documents) {
        const { from = null, through = null } = (node.kind === 'Document' && node.document?.force) || {};
        if (from !== null && through !== null) expect(from <= through, node.id).toBe(true);
      }
      const seen = await snapshot(store);
      await store.close();
      return seen;
    };
    const expected = await answers(graphs);
    const orders = fc.shuffledSubarray(graphs, { minLength: graphs.length });
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        expect(await answers(order)).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });
});
