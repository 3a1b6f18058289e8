import { expect, test } from 'vitest';
import { estimatesGrid } from './estimates-grid.ts';

const estimate = (variableName: string, model: string | null, value: number) => ({
  variableName,
  model: model === null ? null : { name: model },
  value,
});

test('each variable has a cell for each model, empty where it is not in it', () => {
  const { models, rows } = estimatesGrid([
    estimate('Size', '模型1', 0.3),
    estimate('Size', '模型2', 0.2),
    estimate('Size*Age', '模型2', -0.1),
  ]);
  expect(models).toEqual(['模型1', '模型2']);
  expect(rows.map(({ variable, cells }) => [variable, ...cells.map((cell) => cell?.value ?? null)])).toEqual([
    ['Size', 0.3, 0.2],
    ['Size*Age', null, -0.1],
  ]);
});

test('estimates without a model share a column', () => {
  expect(estimatesGrid([estimate('Trust', null, 0.4), estimate('Risk', null, -0.2)]).models).toEqual(['']);
});
