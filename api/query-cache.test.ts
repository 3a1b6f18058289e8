import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createQueryCache } from './query-cache.ts';

const query = parse('{ stats { sources } }');

describe('the query cache', () => {
  test('keeps what was used last', () => {
    const { documentCache } = createQueryCache();
    for (let at = 0; at < 100; at++) documentCache.set(`#${at}`, query);
    expect(documentCache.get('#0')).toBe(query);
    documentCache.set('#100', query);
    expect(documentCache.get('#0')).toBe(query);
    expect(documentCache.get('#1')).toBeUndefined();
    expect(documentCache.get('#100')).toBe(query);
  });

  test('keeps nothing long', () => {
    const { documentCache } = createQueryCache();
    documentCache.set(`#${'x'.repeat(5_000)}`, query);
    expect(documentCache.get(`#${'x'.repeat(5_000)}`)).toBeUndefined();
  });
});
