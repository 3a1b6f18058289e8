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

  it('names the roles where one is misspelt, and the body that is not here', async () => {
    expect(await desk.cetu('funding', '--role', 'capp')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('cap?'),
    });
    expect(await desk.cetu('funding', '--agency', '没有的局')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('没有的局'),
    });
  });
});
