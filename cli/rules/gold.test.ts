import { expect, test } from 'vitest';
import { ingest } from '../../ingest/index.ts';
import { balancesOf, verdictsOn } from './gold.ts';

const read = async (text: string) => {
  const ingested = await ingest({ path: 'made-up.txt', bytes: new TextEncoder().encode(text) });
  if (ingested.status === 'failed') throw new TypeError('a made-up text must be readable');
  return { ingested };
};

const text = `某县促进产业发展若干措施
一、人才补贴
按每人每月500元给予补贴。
二、设备补助
对营业收入1000万元以上的企业，由10%提高到20%的比例给予补助。
`;
const award = (value: number, unit: string, role: string, quote: string) => ({ value, unit, role, quote });
const condition = { metric: '营业收入', op: '>=', value: 10000000, unit: 'CNY', quote: '营业收入1000万元以上' };

const balances = async (...measures: readonly unknown[]) =>
  balancesOf(verdictsOn(await read(text), { measures: measures as never }));

test('a fact that gold has makes its rule right, also over its rivals; another makes it wrong', async () => {
  const right = await balances({ awards: [award(500, 'CNY', 'unit-rate', '按每人每月500元给予补贴')] });
  expect(right.get('amount-role/per-unit')).toEqual({ right: 1, wrong: 0 });
  expect(right.get('amount-role/per-unit over amount-role/given-sum')).toEqual({ right: 1, wrong: 0 });
  const wrong = await balances({ awards: [award(500, 'CNY', 'cap', '按每人每月500元给予补贴')] });
  expect(wrong.get('amount-role/per-unit over amount-role/given-sum')).toEqual({ right: 0, wrong: 1 });
});

test('a threshold counts for the rule on its amount, too', async () => {
  const found = await balances({ awards: [], conditions: [condition] });
  expect(found.get('amount-role/sum-of-a-recipient')).toEqual({ right: 1, wrong: 0 });
  expect((await balances({ awards: [] })).get('amount-role/sum-of-a-recipient')).toEqual({ right: 0, wrong: 1 });
});

test('a ruling that an amount is nothing is wrong where gold gives or asks it', async () => {
  expect((await balances({ awards: [] })).get('amount-role/old-share')).toEqual({ right: 1, wrong: 0 });
  const given = await balances({ awards: [award(10, '%', 'rate', '由10%提高到20%的比例给予补助')] });
  expect(given.get('amount-role/old-share')).toEqual({ right: 0, wrong: 1 });
  const elsewhere = await balances({ awards: [award(10, '%', 'rate', '按照10%的比例给予贴息')] });
  expect(elsewhere.get('amount-role/old-share')).toEqual({ right: 1, wrong: 0 });
});

test('nothing is said of families that gold does not annotate', async () => {
  expect((await balancesOf(verdictsOn(await read(text), { statistics: [] }))).has('amount-role/per-unit')).toBe(false);
});
