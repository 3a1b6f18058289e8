// The squares of the picture of provinces against the table of divisions.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { provinces } from './src/pictures/provinces.ts';

test('each province of the table of divisions has one square, under its own name', () => {
  const table = readFileSync(new URL('../ingest/vocabulary/divisions.tsv', import.meta.url), 'utf8');
  const divisions = [...table.matchAll(/^(\d{2}0000)\t(.+)$/gmu)].map(([, code = '', name = '']) => ({ code, name }));
  expect(provinces.map(({ code }) => code)).toEqual(divisions.map(({ code }) => code));
  expect(divisions.filter(({ name }, at) => !name.startsWith(provinces[at]?.zh ?? '-'))).toEqual([]);
  expect(new Set(provinces.map(({ column, row }) => `${column} ${row}`)).size).toBe(provinces.length);
});
