// What is remembered of files that could not be read.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultLimits } from '../ingest/index.ts';
import type { Diagnostic } from '../model/index.ts';
import { openRefusals } from './refusals.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cetu-refusals-'));
});
afterEach(() => rm(folder, { recursive: true }));

const because = (rule: string): Diagnostic[] => [{ severity: 'error', stage: 'read', rule, message: rule, span: null }];

test('a refusal is known the next time, under the same limits', async () => {
  const file = join(folder, 'deep', 'refused.json');
  const first = await openRefusals(defaultLimits, file);
  expect(first.reasonOf('a')).toBeNull();
  first.note('a', because('scanned'), 'It is a scan.');
  await first.save();
  expect((await openRefusals(defaultLimits, file)).reasonOf('a')).toBe('It is a scan.');
  expect((await openRefusals({ ...defaultLimits, ocr: true }, file)).reasonOf('a')).toBeNull();
});

test('what time, memory or chance decided is not', async () => {
  const file = join(folder, 'refused.json');
  const refusals = await openRefusals(defaultLimits, file);
  for (const rule of ['time-limit', 'memory-limit', 'crash', 'exception']) refusals.note(rule, because(rule), rule);
  await refusals.save();
  await expect(readFile(file)).rejects.toThrow('ENOENT');
});

test('a file that is damaged, of other rules or cannot be written is as none', async () => {
  const file = join(folder, 'refused.json');
  for (const words of ['{', '[]', 'null', '{"made":"x","refused":{"a":"b"}}', '{"made":"x","refused":null}']) {
    await writeFile(file, words);
    expect((await openRefusals(defaultLimits, file)).reasonOf('a')).toBeNull();
  }
  const nowhere = await openRefusals(defaultLimits, join(file, 'below a file', 'refused.json'));
  nowhere.note('a', because('scanned'), 'It is a scan.');
  await nowhere.save();
  expect(nowhere.reasonOf('a')).toBe('It is a scan.');
});
