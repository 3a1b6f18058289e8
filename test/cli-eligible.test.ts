// `cetu eligible` over one shipped document, as a firm asks.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desk } from './cetu.ts';

const desk = new Desk();
const zone = ['eligible', '--as-of', '2025-06-01', '--region', '武汉东湖新技术开发区'];

beforeAll(async () => {
  const corpus = new URL('../corpus/donghu-digital-economy-measures-2023.txt', import.meta.url);
  desk.write('donghu.txt', readFileSync(corpus));
  expect((await desk.cetu('ingest', 'donghu.txt')).code).toBe(0);
});
afterAll(() => desk.clear());

describe('cetu eligible', () => {
  it('lists awards with what is open, by the words of the text', async () => {
    const { code, stdout, stderr } = await desk.cetu(...zone, '--revenue', '1200万元', '--insured', '45');
    expect(code).toBe(0);
    expect(stdout).toContain('武新管〔2023〕4号 until 2026-03-23');
    expect(stdout).toMatch(/possible {2}每家企业最高不超过 500 万元/);
    expect(stdout).toContain('condition not understood: 纳入数字经济核心产业统计');
    expect(stdout).not.toContain('按照 1000 元/平方米');
    expect(stderr).toMatch(/measures of \d+ shown; in all 0 sure, \d+ possible, \d+ excluded\./);
  });

  it('tells with --excluded which condition excludes', async () => {
    const { stdout } = await desk.cetu(...zone, '--revenue', '1200万元', '--excluded', '-n', '100');
    expect(stdout).toMatch(/excluded {2}按照 1000 元\/平方米\n.*condition not met \(revenue\): 年营业收入达 2000 万元/);
  });

  it('prints JSON in which a figure by its metric has been held against the conditions', async () => {
    const { stdout } = await desk.cetu(...zone, '--figure', '估值=10亿元', '--excluded', '--json');
    const grounds = JSON.parse(stdout).flatMap(({ tiers }: { tiers: { grounds: object[] }[] }) =>
      tiers.flatMap((tier) => tier.grounds),
    );
    expect(grounds).toContainEqual(
      expect.objectContaining({
        about: 'condition',
        outcome: 'failed',
        field: 'valuation',
        words: '在申报周期内估值首次达到70亿元',
      }),
    );
  });

  it('needs a day, and tells what it does not understand', async () => {
    const error = async (...args: readonly string[]): Promise<string> => {
      const { code, stderr } = await desk.cetu(...args);
      expect(code).toBe(1);
      return stderr;
    };
    expect(await error('eligible')).toContain('--as-of');
    expect(await error('eligible', '--as-of', '2025-06')).toContain('2025-06');
    expect(await error(...zone, '--revenue', '许多')).toContain('许多');
    expect(await error(...zone, '--size', '巨型')).toContain('巨型');
    expect(await error(...zone, '--degree', '秀才')).toContain('秀才');
  });
});
