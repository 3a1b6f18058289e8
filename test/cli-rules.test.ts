// `cetu rules` and `cetu explain` as a user meets them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desk } from './cetu.ts';

const desk = new Desk();
afterAll(() => desk.clear());

describe('cetu rules', () => {
  test('lists the tables with their questions', async () => {
    const { code, stdout } = await desk.cetu('rules');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ +amount-role\/money +What a sum of money is\. \d+ rules$/m);
  });

  test('lists the rules of a subject in their order', async () => {
    const { stdout } = await desk.cetu('rules', 'amount-role');
    expect(stdout).toContain('amount-role/old-sum → none\n');
    expect(stdout.indexOf('amount-role/old-sum')).toBeLessThan(stdout.indexOf('amount-role/given-sum'));
  });

  test('says one rule, and the steps that no table has', async () => {
    expect((await desk.cetu('rules', 'amount-role/given-sum')).stdout).toContain('给予50万元奖励');
    expect((await desk.cetu('rules', 'steps')).stdout).toContain('heading-with-terms');
  });

  test('tells what was probably meant', async () => {
    const { code, stderr } = await desk.cetu('rules', 'amount-rule');
    expect(code).toBe(1);
    expect(stderr).toContain('There is no subject, table or rule "amount-rule". Did you mean amount-role?');
  });
});

describe('cetu explain', () => {
  beforeAll(() => {
    const lines = [
      '某县促进产业发展若干措施',
      '一、落户奖励',
      '对实缴注册资本1000万元以上的企业，按每人每月500元给予补贴，',
      '并由10%提高到20%的比例给予贴息。',
      '',
    ];
    desk.write('policy.txt', lines.join('\n'));
    desk.write('bare.txt', '没有什么可说的话。\n');
  });
  const explain = (...args: readonly string[]) => desk.cetu('explain', ...args);

  test('says which rule made the fact at a place, by which words, against which rivals', async () => {
    const { code, stdout } = await explain('policy.txt', '--at', '3:25');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^award unit-rate 500 CNY per 人·月 exact/);
    expect(stdout).toContain('  because  A sum that is multiplied by a quantity or a time is a unit rate');
    expect(stdout).toContain('  against  A sum that is given, without an upper bound, is an award');
    expect(stdout).toContain('\nmeasure 落户奖励\n');
  });

  test('says of a threshold what it is and how it was ruled', async () => {
    const { stdout } = await explain('policy.txt', '--at', '3:10');
    expect(stdout).toMatch(/^condition 实缴注册资本 >= 10000000 CNY/);
    expect(stdout).toContain('  by       的 (of)');
  });

  test('says of an amount in no fact what was ruled on it, and why', async () => {
    const { stdout } = await explain('policy.txt', '--at', '4:4');
    expect(stdout).toMatch(/^10% is neither given nor asked\n/);
    expect(stdout).toContain('  by       由 (from), 提高到 (raise-to)');
  });

  test('finds a fact by its id', async () => {
    const facts = JSON.parse((await desk.cetu('extract', 'policy.txt')).stdout);
    const { id } = facts.measures[0].awards[0];
    const whole = await explain('policy.txt', '--fact', id);
    expect(whole.stdout).toMatch(/^award unit-rate 500 CNY/);
    expect(await explain('policy.txt', '--fact', id.slice(id.indexOf('/') + 1))).toEqual(whole);
  });

  test.each([
    [['policy.txt'], 'explain needs either --at LINE:COLUMN or --fact ID.'],
    [['policy.txt', '--at', '3'], '--at takes LINE:COLUMN, 12:8, not "3".'],
    [['policy.txt', '--at', '9:1'], 'policy.txt has no line 9: it has 5 lines.'],
    [['policy.txt', '--at', '2:40'], 'Line 2 of policy.txt has no column 40: it has 6 characters.'],
    [['policy.txt', '--at', '5:1'], 'Line 5 of policy.txt is empty.'],
    [['policy.txt', '--at', '1:2'], 'Nothing is stated at 1:2 of policy.txt. The nearest:\n  3:'],
    [['bare.txt', '--at', '1:2'], 'Nothing is stated at 1:2 of bare.txt. It has no facts at all.'],
    [['policy.txt', '--fact', 'award/1-2'], 'policy.txt has no fact "award/1-2".'],
  ])('refuses %j with a sentence', async (args, sentence) => {
    const { code, stdout, stderr } = await explain(...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`cetu: ${sentence}`);
  });
});
