// `cetu correct` and what shows corrections, over stores in a folder of the test's own, without a process for each
// command.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FundingRow } from '../../graph/index.ts';
import { ingest } from '../../ingest/index.ts';
import type { Command } from '../command.ts';
import { readConfig } from '../config.ts';
import { withStores } from '../stores.ts';
import { command as correct } from './correct.ts';
import { command as funding } from './funding.ts';
import { command as status } from './status.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'cetu-correct-'));
const store = `sqlite:${join(folder, 'cetu.db')}`;
const config = readConfig({ GRAPH_URL: store, SEARCH_URL: store });
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

const notice = (above: string, amount: string): string =>
  [
    above,
    '关于印发总部经济若干措施的通知',
    '各有关单位：',
    '现将若干措施印发给你们，请遵照执行。',
    '一、企业总部落户奖励',
    `对新落户的企业总部，给予最高${amount}一次性奖励。（责任单位：科创局）`,
    '二、人才补贴',
    '对引进的人才，按每人每月500元给予补贴。（责任单位：人才局）',
    '',
  ].join('\n');

/** Puts the text in place of what came from the path before, as cetu ingest does. */
const read = (text: string): Promise<void> =>
  withStores(config, async ({ graph, index }) => {
    const former = await graph.byOrigin('notice.txt');
    const read = await ingest({ path: 'notice.txt', bytes: new TextEncoder().encode(text) });
    if (read.status === 'failed') throw new Error('the notice was not read');
    if (former) await graph.remove(former.id);
    await graph.put(read.graph);
    await index.put(read.graph, read.graph.passages);
  });

/** What a command prints to stdout. */
const printed = async (command: Command, ...typed: readonly string[]): Promise<string> => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await command.prepare(typed)({ config, cwd: folder })).toBe(0);
  const text = write.mock.calls.map(([words]) => String(words)).join('');
  vi.restoreAllMocks();
  return text;
};

const signed = ['--by', '李', '--reason', '核对原文'] as const;
const make = (...words: readonly string[]): Promise<string> => printed(correct, ...words, ...signed);
const rows = async (): Promise<FundingRow[]> => JSON.parse(await printed(funding, '--json'));

describe('cetu correct', () => {
  beforeAll(() => read(notice('', '300万元')));

  it('keeps an amount through another edition of the file, lists it where its words are gone, and takes it back', async () => {
    const before = await rows();
    expect(before[0]?.award).toMatchObject({ value: 3_000_000 });
    const [id = '', ...lines] = (await make('fact', before[0]?.id ?? '', 'value=3500000')).split('\n');
    expect(lines.join('\n')).toMatch(/correct Award 「.*300万元.*」 value 3000000 → 3500000\n.*李 20.*\n.*attached in/);
    await read(notice('（转载）', '300万元'));
    const csv = await printed(funding, '--csv');
    expect(csv.split('\r\n')[0]?.split(',')).toContain('corrected');
    expect(csv).toMatch(/3500000,CNY,.*award: 李 20\d\d-\d\d-\d\d was value 3000000: 核对原文/);
    expect(await printed(funding)).toMatch(/3,500,000 CNY[\s\S]*award corrected {3}.*李 20/);

    await read(notice('', '400万元'));
    expect(await printed(status)).toContain('1 correction (1 unattached: cetu correct list --state unattached)');
    const lost = await printed(correct, 'list', '--state', 'unattached');
    expect(lost.split('\n')[0]).toBe(id);
    expect(lost).toMatch(/unattached in \w{24}: its words stand nowhere in the text/);

    await read(notice('', '300万元'));
    expect(JSON.parse(await printed(correct, 'list', '--json', '--source', 'notice.txt'))).toMatchObject([{ id }]);
    expect(await printed(correct, 'revoke', id)).toBe('1 correction revoked.\n');
    expect(await rows()).toEqual(before);
  });

  it('rejects, adds, says which body, and what a document and a thing are called', async () => {
    const [settle, talent] = await rows();
    const measure = settle?.measure.id ?? '';
    const [agency] = settle?.agencies ?? [];
    await make('relation', measure, 'responsible', agency?.id ?? '', 'to=agency:420118/商务局', 'name=商务局');
    await make('add', 'Award', 'notice.txt', '新落户的企业总部', 'value=1', 'unit=项', '--of', measure);
    await make('reject', talent?.award.id ?? '');
    await make('fact', 'notice.txt', 'title=总部若干措施');
    await make('name', 'agency:420118/商务局', '东湖高新区商务局');
    await make('reject-relation', measure, 'RESPONSIBLE', agency?.id ?? '');
    await make('add-relation', measure, 'RESPONSIBLE', 'agency:420118/人才局', '人才补贴', 'role=lead', 'name=人才局');
    const shown = await rows();
    expect(
      shown.map(({ award, agencies, document }) => [award.value, agencies.map(({ name }) => name), document.title]),
    ).toEqual([
      [1, ['人才局'], '总部若干措施'],
      [3_000_000, ['人才局'], '总部若干措施'],
    ]);
    await withStores(config, async ({ graph, index }) => {
      const [indexed] = (await index.sources({ first: 1 })).items;
      expect(indexed?.passagesHash).toBe((await graph.sources({ first: 1 })).items[0]?.passagesHash);
    });
    for (const { id } of JSON.parse(await printed(correct, 'list', '--json')))
      await printed(correct, 'revoke', ...id.split(' '));
    expect((await rows()).map(({ award }) => award.value)).toEqual([3_000_000, 500]);
  });

  it.each([
    [['fact', 'ID', 'value=五十'], 'Award.value takes a number, not "五十"'],
    [['fact', 'ID', 'prize=1'], 'Award has no field "prize"'],
    [['fact', 'ID', 'value'], 'takes FIELD=VALUE, not "value"'],
    [['fact', 'ID', '--of', 'nothing'], 'is no condition, and binds nothing'],
    [['fact', 'nothing', 'value=1'], 'There is no fact "nothing"'],
    [['add', 'Award', 'notice.txt', '9999999-10000000', 'value=1'], 'span: 9999999-10000000 is no place'],
    [['add', 'Award', 'notice.txt', '给予', 'value=1'], 'has the words 给予 at'],
    [['add', 'Award', 'notice.txt', '拨付', 'value=1'], 'does not have the words 拨付'],
    [['add', 'Award', 'elsewhere.txt', '给予', 'value=1'], 'No text is held by the name of "elsewhere.txt"'],
    [['same', 'agency:1/局'], 'cetu correct same needs KEY'],
    [['same', 'agency:1/局', 'region:1'], 'region:1 is no key of a agency'],
    [['reject', 'ID', 'value=1'], 'does not take "value=1"'],
    [['rejct', 'ID'], 'Did you mean reject?'],
    [['revoke', 'x'], 'There is no correction x'],
    [['revoke'], 'needs an ID'],
    [['list', '--state', 'lost'], '--state takes attached or unattached'],
  ])('%j is refused with the field and the place', async (words, said) => {
    const { award } = (await rows())[0] ?? {};
    const typed = words.map((word) => (word === 'ID' ? (award?.id ?? '') : word));
    const run = correct.prepare([...typed, ...signed]);
    await expect(run({ config, cwd: folder })).rejects.toThrow(said);
  });

  it('needs to know who says so and why', async () => {
    const run = correct.prepare(['reject', 'x', '--by', '李']);
    await expect(run({ config, cwd: folder })).rejects.toThrow('needs --by NAME and --reason TEXT');
  });
});
