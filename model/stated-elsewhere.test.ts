import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statedElsewhere } from './stated-elsewhere.ts';

const among = (statedBy: Readonly<Record<string, readonly string[]>>, ...present: string[]): string[] =>
  [...statedElsewhere(new Map(Object.entries(statedBy)), new Set(present))].sort();

test('a row counts unless one that states it is there too', () => {
  expect(among({ 措施: ['细则'] }, '措施', '细则', '其他')).toEqual(['措施']);
  expect(among({ 措施: ['细则'] }, '措施', '其他')).toEqual([]);
});

test('of a chain the last that is there counts', () => {
  const chain = { 措施: ['细则'], 细则: ['规程'] };
  expect(among(chain, '措施', '细则', '规程')).toEqual(['措施', '细则']);
  expect(among(chain, '措施', '细则')).toEqual(['措施']);
});

test('of rows that state each other, or themselves, one counts', () => {
  expect(among({ a: ['b'], b: ['a'] }, 'b', 'a')).toEqual(['a']);
  expect(among({ a: ['a'] }, 'a')).toEqual([]);
});

test('what a row that does not count states is stated by one that does, whatever states what', () => {
  const rows = ['a', 'b', 'c', 'd', 'e'];
  const anyStatement = fc.dictionary(fc.constantFrom(...rows), fc.subarray(rows));
  fc.assert(
    fc.property(anyStatement, fc.subarray(rows), (statedBy, present) => {
      const left = among(statedBy, ...present);
      for (const row of left) {
        const reached = new Set(statedBy[row]?.filter((by) => present.includes(by)));
        for (const one of reached) for (const by of statedBy[one] ?? []) if (present.includes(by)) reached.add(by);
        expect([...reached].some((one) => !left.includes(one))).toBe(true);
      }
    }),
  );
});
