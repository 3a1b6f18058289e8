// `cetu funding` over one shipped document, as an analyst asks.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desk } from './cetu.ts';

const desk = new Desk();

beforeAll(async () => {
  const corpus = new URL('../corpus/donghu-digital-economy-measures-2023.txt', import.meta.url);
  desk.write('donghu.txt', readFileSync(corpus));
  expect((await desk.cetu('ingest', 'donghu.txt')).code).toBe(0);
});
afterAll(() => desk.clear());

describe('cetu funding', () => {
  it('lists what a body gives, by its name, each with the sentence and the last day in force', async () => {
    const { code, stdout } = await desk.cetu('funding', '--agency', '企服局', '--role', 'cap');
    expect(code).toBe(0);
    expect(stdout).toContain('每家企业绿色设计产品累计最高奖励 50 万元');
    expect(stdout).toContain('武新管〔2023〕4号 until 2026-03-23');
    expect(stdout).not.toContain('科创局');
  });

  it('prints all rows as CSV with a citation', async () => {
    const { stdout } = await desk.cetu('funding', '--csv', '--condition', '社保人数');
    const [head, first] = stdout.split('\r\n');
    expect(head).toMatch(/^\uFEFFrole,value,unit/);
    expect(first).toContain('（武新管〔2023〕4号）');
    expect(stdout.split('\r\n').length).toBeGreaterThan(5);
  });

  it('takes amounts of ten digits', async () => {
    const { code, stdout } = await desk.cetu('funding', '--min', '1000000000', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).map(({ award }: { award: { value: number } }) => award.value)).toEqual([20_000_000_000]);
  });

  it('takes what lies in a place or is part of a field, unless that is asked for alone', async () => {
    const rows = async (...options: readonly string[]): Promise<number> =>
      JSON.parse((await desk.cetu('funding', '--json', '-n', '1000', ...options)).stdout).length;
    const field = await rows('--region', '湖北省', '--industry', '战略性新兴产业');
    expect(field).toBeGreaterThan(0);
    expect(await rows('--industry', '战略性新兴产业', '--alone')).toBeLessThan(field);
  });

  it('is filtered by document, issuer and state, and ordered; each row with what its document states for all', async () => {
    const issuer = ['--issuer', '武汉东湖新技术开发区管理委员会', '--document', '武新管[2023]4号'];
    const ended = ['--as-of', '2030-01-01', '--state', 'ended', '--order', 'amount-descending', '--unit', 'CNY'];
    const { stdout } = await desk.cetu('funding', '--csv', ...issuer, ...ended);
    const [head = '', ...rows] = stdout.split('\r\n').filter((line) => line !== '');
    expect(head.split(',').slice(11, 13)).toEqual(['conditions', 'shared conditions']);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.every((row) => row.includes(',ended,') && row.includes('事业单位'))).toBe(true);
    const amounts = rows.map((row) => Number(row.split(',')[1]));
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  });

  it('lists what ends between two days, and what happened to a document or in a place', async () => {
    const count = async (...days: readonly string[]): Promise<number> =>
      JSON.parse((await desk.cetu('funding', '--json', '-n', '500', '--order', 'last-day', ...days)).stdout).length;
    expect(await count('--expires-from', '2026-03-23', '--expires-to', '2026-03-23')).toBeGreaterThan(20);
    expect(await count('--expires-to', '2026-03-22')).toBe(0);
    for (const asked of [['武新管[2023]4号'], ['--region', '湖北省']]) {
      const { code, stdout } = await desk.cetu('timeline', ...asked, '--from', '2023-03-24', '--kind', 'ends');
      expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('2026-03-23  ends') });
      expect(stdout).toContain('有效期');
    }
    const slips = [
      ['timeline'],
      ['timeline', '武新管〔2023〕4号', '--from', '2023'],
      ['funding', '--expires-to', 'soon'],
    ];
    for (const slip of slips) expect((await desk.cetu(...slip)).code, slip.join(' ')).not.toBe(0);
  });

  it('counts by two things, each amount with the row that holds the largest', async () => {
    const { stdout } = await desk.cetu('funding', '--by', 'agency,industry', '--csv');
    const [head, ...lines] = stdout.split('\r\n').filter((line) => line !== '');
    expect(head).toBe(
      '\uFEFFagency,agency key,industry,industry key,rows,role,unit,per,count,smallest,median,largest,total,left out,largest row,document,number,measure,quote',
    );
    const pool = lines.filter((line) => line.includes(',pool,CNY,,1,20000000000,20000000000,20000000000,20000000000,'));
    expect(pool.length).toBeGreaterThan(0);
    expect(pool.every((line) => line.includes('组建 200 亿元规模的光谷数字经济发展基金集群'))).toBe(true);
    const groups = JSON.parse((await desk.cetu('funding', '--by', 'role', '--json')).stdout);
    const rows = JSON.parse((await desk.cetu('funding', '--json', '-n', '1000')).stdout);
    for (const { members, rows: count } of groups)
      expect(rows.filter((row: { award: { role: string } }) => row.award.role === members[0].key)).toHaveLength(count);
    const printed = await desk.cetu('funding', '--by', 'region,role', '-n', '100');
    expect(printed.stdout).toContain('× pool   1 row');
    expect(printed.stdout).toContain('in no total: restated 1');
    const misspelt = await desk.cetu('funding', '--by', 'agancy');
    expect(misspelt).toMatchObject({ code: 1, stderr: expect.stringContaining('agency?') });
  });

  it('lists an award once, and what says it again where that is asked for', async () => {
    const reasons = async (...options: readonly string[]): Promise<unknown[]> =>
      JSON.parse((await desk.cetu('funding', '--json', '-n', '1000', ...options)).stdout).flatMap(
        ({ repeats }: { repeats: string | null }) => repeats ?? [],
      );
    expect(await reasons()).toEqual([]);
    expect(await reasons('--repeated')).toEqual(['instalment', 'instalment', 'restated']);
  });

  it('tells that amounts stand in base units, and which name nothing has', async () => {
    const unit = await desk.cetu('funding', '--unit', '万元');
    expect(unit).toMatchObject({ code: 1, stderr: expect.stringContaining('Units here: CNY') });
    const document = await desk.cetu('funding', '--document', '无此〔2020〕1号');
    expect(document).toMatchObject({ code: 1, stderr: expect.stringContaining('无此〔2020〕1号') });
  });

  it('names the roles where one is misspelt, and the body that is not here', async () => {
    expect(await desk.cetu('funding', '--role', 'capp')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('cap?'),
    });
    expect(await desk.cetu('funding', '--agency', '科新局')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Is it 武汉东湖新技术开发区科技创新局?'),
    });
    expect(await desk.cetu('funding', '--agency', '没有的局')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('没有的局'),
    });
  });
});
