import { describe, expect, test } from 'vitest';
import { lockedPackages, objectionTo } from './supply.ts';

describe('what npm installs', () => {
  const packages = lockedPackages();

  test('has a hash each, and a licence that is permissive', () => {
    expect(packages.length).toBeGreaterThan(300);
    expect(packages.filter((one) => objectionTo(one) !== null)).toEqual([]);
  });

  test('would be told where a hash is missing or a licence asks for more', () => {
    const good = { name: 'a', version: '1.0.0', licence: 'MIT', onlyDevelopment: false, hash: 'sha512-abc' };
    expect(objectionTo(good)).toBeNull();
    expect(objectionTo({ ...good, hash: '' })).toContain('hash');
    expect(objectionTo({ ...good, licence: 'MPL-2.0' })).toContain('MPL-2.0');
    expect(objectionTo({ ...good, licence: 'MIT AND AGPL-3.0-only' })).toContain('AGPL');
  });

  test('has one tar, of a version that is cared for', () => {
    expect(packages.filter(({ name }) => name === 'tar').map(({ version }) => version.split('.')[0])).toEqual(['7']);
  });
});
