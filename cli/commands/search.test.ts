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
  '武汉市新一代信息技术规划\n一、方向\n新一代信息技术包括人工智能、物联网等产业。\n',
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

  it('says what an industry is, and looks for the fields in it where that is asked', async () => {
    const field = '新一代信息技术';
    expect((await searched(field)).said).toContain(`${field} is an industry; --narrower ${field} looks for`);
    const { understood } = JSON.parse((await searched(field, '--narrower', field, '--json')).out);
    expect(understood).toMatchObject([{ kind: 'industry', names: expect.arrayContaining(['人工智能']) }]);
  });
});
