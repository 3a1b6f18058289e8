import { describe, expect, test } from 'vitest';
import { auditRecall } from './audit.ts';
import { factsOf } from './samples/stages.ts';

const audit = (text: string): string[] => {
  const interpreted = factsOf(text);
  const facts = { ...interpreted.facts, statistics: [] };
  return auditRecall({ ...interpreted, facts }).map(({ kind, quote }) => `${kind} ${quote}`);
};

describe('auditRecall', () => {
  test('lists numbers with a unit that no award, condition or amount has', () => {
    const text =
      '某县促进充电设施建设若干措施\n一、建设补助\n新建充电站12座，给予每座5万元补助，场地面积不少于300平方米。\n';
    expect(audit(text)).toEqual(['quantity 12座']);
  });

  test('lists nothing where every number is a fact', () => {
    expect(audit('某县促进消费若干措施\n一、入库奖励\n营业收入达到2000万元的，奖励3万元。\n')).toEqual([]);
  });

  test('counts a title as found where a reference has it', () => {
    const left = audit('一、总则\n根据《农产品质量安全法》，制定本办法，共分6章。\n');
    expect(left.filter((entry) => entry.startsWith('title'))).toEqual([]);
  });
});
