import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openSavedItems } from './saved-items.ts';

const folder = mkdtempSync(join(tmpdir(), 'cetu-saved-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'var/saved.json');
const item = (name: string, to = '/funding') => ({ list: '', name, to, feed: null });

test('what is kept is there at the next start, a name once in its list, and what is forgotten is not', async () => {
  const items = openSavedItems(path);
  expect(await items.all()).toEqual([]);
  expect(existsSync(path)).toBe(false);
  await Promise.all([items.keep(item('甲')), items.keep(item('乙')), items.keep(item('甲', '/claim'))]);
  await items.keep({ ...item('甲'), list: '申报' });
  await items.forget({ list: '', name: '乙' });
  expect(await openSavedItems(path).all()).toEqual([item('甲', '/claim'), { ...item('甲'), list: '申报' }]);
  expect(readdirSync(join(folder, 'var'))).toEqual(['saved.json']);
});

test('a file that is no list of what was kept is told, and left as it is', async () => {
  writeFileSync(path, '{}');
  await expect(openSavedItems(path).keep(item('甲'))).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
  await expect(openSavedItems(path).all()).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
});
