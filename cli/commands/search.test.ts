// `cetu search` beside a graph: over stores in a folder of the test's own, without a process for each command.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ingest } from '../../ingest/index.ts';
import { readConfig } from '../config.ts';
import { withStores } from '../stores.ts';
import { command as search } from './search.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'cetu-search-'));
const store = `sqlite:${join(folder, 'cetu.db')}`;
const config = readConfig({ GRAPH_URL: store, SEARCH_URL: store });
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

const texts = [
  '武汉市中试平台通知\n一、受理\n武汉市科学技术局（以下简称中试专班）受理平台的申报。\n',
  '武汉市中试平台办法\n一、审核\n材料报武汉市科学技术局审核。\n',
  '武汉市孵化器办法\n一、奖励\n对新认定的孵化器给予一次性奖励五百万元。\n二、补贴\n对入孵企业给予一次性补贴3万元。\n',
  '武汉市新一代信息技术规划\n一、方向\n新一代信息技术包括人工智能、物联网等产业。\n',
  '宜昌市人民政府办公室关于支持人工智能的若干措施\n一、支持对象\n支持人工智能企业。本措施自2023年1月1日起施行，有效期至2024年12月31日。\n',
];

/** What `cetu search` prints to stdout, and what it says beside it. */
const searched = async (...typed: readonly string[]): Promise<{ readonly out: string; readonly said: string }> => {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await search.prepare(typed)({ config, cwd: folder })).toBe(0);
  const [printed, told] = [out, said].map(({ mock }) => mock.calls.map(([words]) => String(words)).join(''));
  vi.restoreAllMocks();
  return { out: printed ?? '', said: told ?? '' };
};

describe('cetu search', () => {
  beforeAll(() =>
    withStores(config, async ({ graph, index }) => {
      for (const [at, text] of texts.entries()) {
        const read = await ingest({ path: `${at}.txt`, bytes: new TextEncoder().encode(text) });
        if (read.status === 'failed') throw new Error(`text ${at} was not read`);
        await graph.put(read.graph);
        await index.put(read.graph, read.graph.passages);
      }
    }),
  );

  it('finds a body by the other names that the graph knows of it, and says so', async () => {
    const { out, said } = await searched('中试专班 审核');
    expect(out).toMatch(/^ 1 {2}武汉市中试平台办法\n/);
    expect(said).toMatch(
      /^中试专班 \(agency\): also .*武汉市科学技术局.*; --as-typed 中试专班 leaves that out\.\n1 passage with/,
    );
    const { understood } = JSON.parse((await searched('中试专班', '--json')).out);
    expect(understood).toMatchObject([
      { kind: 'agency', text: '中试专班', entity: { id: 'agency:420100/科学技术局', name: '武汉市科学技术局' } },
    ]);
  });

  it.each([[['--as-typed', '某局，中试专班']], [['--no-synonyms']]])(
    'takes a name as it is typed with %j',
    async (options) => {
      expect((await searched('中试专班 审核', ...options)).said).toMatch(/^0 passages with all words/);
    },
  );

  it('takes agency: for a condition, by the names of the graph', async () => {
    expect(JSON.parse((await searched('审核 agency:科学技术局', '--json')).out).total).toBe(2);
    expect(JSON.parse((await searched('审核 agency:商务局', '--json')).out).total).toBe(0);
  });

  it('lists documents by their title from the subject on', async () => {
    expect((await searched('有效期')).out).toMatch(/^ 1 {2}关于支持人工智能的若干措施\n/);
  });

  it.each([
    ['--region', '宜昌市', 2],
    ['--region', '湖北省', 3],
    ['--region 湖北省', '--alone', 0],
    ['--region', '武汉市', 1],
    ['--industry', '新一代信息技术', 3],
    ['--industry 新一代信息技术', '--alone', 1],
    ['--as-of 2024-06-01 --state', 'in-force', 2],
    ['--as-of 2025-06-01 --state', 'in-force', 0],
    ['--expires-from 2024-01-01 --expires-to', '2024-12-31', 2],
    ['--expires-to', '2024-01-01', 0],
  ])('keeps with %s %s what else it finds: %i passages', async (option, value, total) => {
    const { out } = await searched('人工智能', ...option.split(' '), value, '--json');
    expect(JSON.parse(out).total).toBe(total);
  });

  it('counts what it finds by place and field, for those in which they lie too', async () => {
    const counted = async (...options: readonly string[]) => {
      const { facets } = JSON.parse((await searched('人工智能', ...options, '--json')).out);
      return [facets.regions, facets.industries].map((facet: readonly { value: string; count: number }[]) =>
        Object.fromEntries(facet.map(({ value, count }) => [value, count])),
      );
    };
    expect(await counted()).toMatchObject([
      { 湖北省: 3, 武汉市: 1, 宜昌市: 2 },
      { 新一代信息技术: 3, 人工智能: 3 },
    ]);
    expect((await counted('--alone'))[1]).toMatchObject({ 新一代信息技术: 1, 人工智能: 3 });
  });

  it('tells which place and field are not here, and that a state needs a day', async () => {
    for (const [options, said] of [
      [['--region', '某市'], 'No place here is called "某市".'],
      [['--industry', '某业'], 'No industry here is called "某业".'],
      [['--state', 'ended'], '--state needs --as-of'],
      [['--as-of', '2024-01-01', '--state', 'over'], '--state takes in-force, ended, not-yet, unknown, not "over".'],
    ] as const)
      await expect(search.prepare(['人工智能', ...options])({ config, cwd: folder })).rejects.toThrow(said);
  });

  it('takes bounds on sums for conditions on facts, and says how each condition is taken out', async () => {
    const { out, said } = await searched('孵化器 金额:≥100万');
    expect(out).toContain('奖励五百万元');
    expect(said).toMatch(
      /^Only with a sum in yuan as a fact: ≥100万; without that: cetu search '孵化器'\n1 passage with all words/,
    );
    const { total, conditions } = JSON.parse((await searched('10万元以下', 'title:孵化器', '--json')).out);
    expect(total).toBe(1);
    expect(conditions).toEqual([
      { kind: 'amount', text: '10万元以下', isNamed: false, without: 'title:孵化器' },
      { kind: 'title', text: '孵化器', isNamed: true, without: '10万元以下' },
    ]);
    expect((await searched('--', '金额:≥100万 -补贴')).said).toContain("without that: cetu search -- '-补贴'\n");
    expect((await searched('孵化器 金额:≥')).said).toContain('金额:≥ states no sum: its words are looked for.');
    expect((await searched('10万元以下')).said).toContain(
      '; --as-typed 10万元以下 looks for the words; nothing else is',
    );
    expect(JSON.parse((await searched('10万元以下', '--as-typed', '10万元以下', '--json')).out).total).toBe(0);
  });

  it('says what an industry is, and looks for the fields in it where that is asked', async () => {
    const field = '新一代信息技术';
    expect((await searched(field)).said).toContain(`${field} is an industry; --narrower ${field} looks for`);
    const { understood } = JSON.parse((await searched(field, '--narrower', field, '--json')).out);
    expect(understood).toMatchObject([{ kind: 'industry', names: expect.arrayContaining(['人工智能']) }]);
  });
});
