// The provinces of the map against the table of divisions, and their outlines against the places of their names.
import { readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3-geo';
import { expect, test } from 'vitest';
import { outlineOf } from './src/pictures/outlines.ts';
import { provinces } from './src/pictures/provinces.ts';

test('each province of the table of divisions is on the map once, under its own name', () => {
  const table = readFileSync(new URL('../ingest/vocabulary/divisions.tsv', import.meta.url), 'utf8');
  const divisions = [...table.matchAll(/^(\d{2}0000)\t(.+)$/gmu)].map(([, code = '', name = '']) => ({ code, name }));
  expect(provinces.map(({ code }) => code)).toEqual(divisions.map(({ code }) => code));
  expect(divisions.filter(({ name }, at) => !name.startsWith(provinces[at]?.zh ?? '-'))).toEqual([]);
});

test('each province has an outline, in which its name stands unless that is too small', () => {
  const without = provinces.filter(({ code }) => outlineOf(code).coordinates.length === 0);
  expect(without).toEqual([]);
  const inside = provinces.filter(({ beside }) => beside === undefined);
  expect(inside.filter(({ code, at: [x, y] }) => !geoContains(outlineOf(code), [x, y]))).toEqual([]);
  // A ring that runs the other way round would be all of the globe but the province.
  const shares = provinces.map(({ code }) => geoArea(outlineOf(code)) / (4 * Math.PI));
  expect(Math.max(...shares)).toBeLessThan(0.01);
});
