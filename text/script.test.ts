import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplifyUnits } from './script.ts';

describe('simplifyUnits', () => {
  it('reads traditional characters as simplified ones', () => {
    expect(simplifyUnits('責任單位：經濟發展局，給予補貼')).toBe('责任单位：经济发展局，给予补贴');
  });

  it('leaves simplified text, and what both scripts write, as they are', () => {
    for (const text of ['软件著作权显著增加', '乾隆年间', '里程碑与干部', 'ABC 123 😀'])
      expect(simplifyUnits(text)).toBe(text);
  });

  it('keeps the length', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => simplifyUnits(text).length === text.length));
  });
});
