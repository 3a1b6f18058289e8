import { expect, test } from 'vitest';
import { rungsOf } from './rungs.ts';

const award = (id: string) => ({ id });
const condition = (says: string, ...awards: readonly string[]) => ({ says, awards: awards.map(award) });
const shared = (says: string) => ({ says, awards: null });

const ladder = (
  conditions: Parameters<
    typeof rungsOf<ReturnType<typeof condition> | ReturnType<typeof shared>, { id: string }>
  >[0]['conditions'],
  ...awards: readonly string[]
) => {
  const found = rungsOf({ conditions, awards: awards.map(award) });
  return {
    rungs: found.rungs.map(({ tier, awards }) => [
      tier.map(({ says }) => says).join(),
      awards.map(({ id }) => id).join(),
    ]),
    shared: found.shared.map(({ says }) => says),
  };
};

test('each tier is a rung with its sum, and what binds all stands apart', () => {
  expect(ladder([shared('注册满1年'), condition('达到1亿元', 'a'), condition('达到5亿元', 'b')], 'a', 'b')).toEqual({
    rungs: [
      ['达到1亿元', 'a'],
      ['达到5亿元', 'b'],
    ],
    shared: ['注册满1年'],
  });
});

test('a rate and its cap that ask the same stand on one rung', () => {
  expect(
    ladder([condition('首次', 'a', 'b', 'c'), condition('国家级', 'a', 'b'), condition('省级', 'c')], 'a', 'b', 'c')
      .rungs,
  ).toEqual([
    ['首次,国家级', 'a,b'],
    ['首次,省级', 'c'],
  ]);
});

test('awards that ask nothing of their own have no tier', () => {
  expect(ladder([shared('注册满1年'), condition('国家级', 'b')], 'a', 'b').rungs).toEqual([
    ['', 'a'],
    ['国家级', 'b'],
  ]);
});

test('a condition of no award stands with those that are shared', () => {
  expect(ladder([condition('不足千万元'), condition('国家级', 'a')], 'a', 'b')).toEqual({
    rungs: [
      ['国家级', 'a'],
      ['', 'b'],
    ],
    shared: ['不足千万元'],
  });
});
