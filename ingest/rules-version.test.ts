import { describe, expect, it } from 'vitest';
import { readRulesVersion } from './rules-version.ts';

describe('the version of the rules', () => {
  it('is the same each time it is read', () => {
    expect(readRulesVersion()).toBe(readRulesVersion());
    expect(readRulesVersion()).toMatch(/^[0-9a-f]{16}$/);
  });
});
