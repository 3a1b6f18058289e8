// What is remembered of files that could not be read.
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultLimits } from '../ingest/index.ts';
import type { Diagnostic } from '../model/index.ts';
import { openRefusals } from './refusals.ts';
import { openRemembered } from './remembered.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cetu-refusals-'));
});
afterEach(() => rm(folder, { recursive: true }));

const because = (rule: string): Diagnostic[] => [{ severity: 'error', stage: 'read', rule, message: rule, span: null }];

test('a refusal is known the next time, under the same limits', async () => {
  const file = join(folder, 'deep', 'refused.json');
  const first = openRefusals(defaultLimits, file);
  expect(first.reasonOf('a')).toBeNull();
  first.note('a', because('scanned'), 'It is a scan.');
  await first.save();
  expect(openRefusals(defaultLimits, file).reasonOf('a')).toBe('It is a scan.');
  expect(openRefusals({ ...defaultLimits, ocr: true }, file).reasonOf('a')).toBeNull();
});

test('what time, memory or chance decided is not', async () => {
  const file = join(folder, 'refused.json');
  const refusals = openRefusals(defaultLimits, file);
  for (const rule of ['time-limit', 'memory-limit', 'crash', 'exception']) refusals.note(rule, because(rule), rule);
  await refusals.save();
  await expect(readFile(file)).rejects.toThrow('ENOENT');
});

test('a file that is damaged, of other rules or cannot be written is as none', async () => {
  const file = join(folder, 'refused.json');
  for (const words of ['{', '[]', 'null', '{"made":"x","refused":{"a":"b"}}', '{"made":"x","refused":null}']) {
    await writeFile(file, words);
    expect(openRefusals(defaultLimits, file).reasonOf('a')).toBeNull();
  }
  const nowhere = openRefusals(defaultLimits, join(file, 'below a file', 'refused.json'));
  nowhere.note('a', because('scanned'), 'It is a scan.');
  expect(await nowhere.save()).toContain('refused.json');
  expect(nowhere.reasonOf('a')).toBe('It is a scan.');
});

test('of more than it may have the newest is kept', async () => {
  const file = join(folder, 'refused.json');
  const isWords = (value: unknown): value is string => typeof value === 'string';
  const open = () => openRemembered(file, defaultLimits, isWords, 100);
  const first = open();
  for (const key of ['a', 'b', 'c']) first.note(key, '渔'.repeat(12));
  expect(await first.save()).toBeNull();
  expect((await stat(file)).size).toBeLessThan(200);
  expect(['a', 'b', 'c'].map((key) => open().of(key) !== null)).toEqual([false, true, true]);
});
