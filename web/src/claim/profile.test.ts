import { describe, expect, it } from 'vitest';
import { readProfile } from './profile.ts';

const read = (query: string) => JSON.parse(JSON.stringify(readProfile(new URLSearchParams(query))));

describe('a profile as an address', () => {
  it('asks nothing where nothing is told', () => {
    expect(read('')).toBeNull();
    expect(read('asof=2025-01-01')).toBeNull();
  });
  it('takes sums in 万元, counts as they are, and drops what it does not know', () => {
    expect(read('region=region:420100&revenue=3000.5&staff=12&size=HUGE&founded=soon&age=30')).toEqual({
      applicant: 'FIRM',
      region: 'region:420100',
      revenue: 30_005_000,
      staff: 12,
    });
  });
  it('tells nothing recognised from not known', () => {
    expect(read('who=FIRM').qualifications).toBeUndefined();
    expect(read('qualification=-').qualifications).toEqual([]);
    expect(read('qualification=高新技术企业、专精特新企业').qualifications).toEqual(['高新技术企业', '专精特新企业']);
  });
  it('asks of a person what persons have', () => {
    expect(read('who=PERSON&degree=博士&age=30&revenue=5')).toEqual({ applicant: 'PERSON', degree: '博士', age: 30 });
  });
});
