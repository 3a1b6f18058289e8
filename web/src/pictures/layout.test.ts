import { expect, it } from 'vitest';
import { fitted, layOut } from './layout.ts';

const box = { width: 800, height: 600 };
const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const edges = [
  { from: 'a', to: 'b' },
  { from: 'a', to: 'c' },
  { from: 'd', to: 'e' },
];

it('stands the same every time, within the drawing, and none on another', () => {
  const points = layOut(ids, edges, box, new Map());
  expect(layOut(ids, edges, box, new Map())).toEqual(points);
  const all = [...points.values()];
  expect(all.every(({ x, y }) => x > 0 && x < box.width && y > 0 && y < box.height)).toBe(true);
  const nearest = Math.min(
    ...all.flatMap((one, at) => all.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y))),
  );
  expect(nearest).toBeGreaterThan(25);
});

it('takes no more room than its points with their names need', () => {
  const { points, width, height } = fitted(
    new Map([
      ['a', { x: 400, y: 300 }],
      ['b', { x: 500, y: 320 }],
    ]),
  );
  expect([width, height]).toEqual([250, 70]);
  expect(points.get('a')).toEqual({ x: 75, y: 16 });
  expect(points.get('b')).toEqual({ x: 175, y: 36 });
});
