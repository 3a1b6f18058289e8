import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { factsOf } from '../../samples/stages.ts';
import { parseEstimate } from '../tables/table-cells.ts';

type Case = { readonly about: string; readonly text: string; readonly finds: readonly string[] };
const cases: readonly Case[] = parse(readFileSync(new URL('./paper-tables.cases.yml', import.meta.url), 'utf8'));

test.each(cases)('reads $about', ({ text, finds }) => {
  const { variables, descriptives, coefficients, modelFit } = factsOf(text).facts;
  expect([
    ...variables.map((at) => `V ${at.symbol} | ${at.name} | ${at.type} | ${at.definition}`),
    ...descriptives.map(
      (at) => `D ${at.variable} | ${[at.n, at.min, at.max, at.mean, at.sd].map((figure) => figure ?? '–').join(' ')}`,
    ),
    ...coefficients.map(
      (at) => `C ${at.variable} | ${at.model} | ${at.value} ${at.stars ?? '–'}${at.p === undefined ? '' : ` ${at.p}`}`,
    ),
    ...modelFit.map((at) => `F ${at.metric} | ${at.model} | ${at.value}`),
  ]).toEqual(finds);
});

test.each([
  ['−.008*', { value: -0.008, stars: 1 }],
  ['–0.017***', { value: -0.017, stars: 3 }],
  ['0.453 *', { value: 0.453, stars: 1 }],
  ['1,024.5', { value: 1024.5, stars: 0 }],
  ['0.332***(0.052)', { value: 0.332, stars: 3 }],
  ['(0.041)', null],
  ['Pnum*', null],
  ['—', null],
  ['', null],
] as const)('takes %s for %j', (cell, estimate) => {
  expect(parseEstimate(cell)).toEqual(estimate);
});
