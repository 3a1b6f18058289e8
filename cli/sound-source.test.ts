import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { ingest } from '../ingest/index.ts';
import type { SourceGraph } from '../model/index.ts';
import { wrongSource } from './sound-source.ts';

// Its form has rows whose cells are parted by tabs, and by blanks in their passages.
const path = new URL('../corpus/shanghai-manufacturing-innovation-centres-2020.txt', import.meta.url);

let source: SourceGraph;
beforeAll(async () => {
  const ingested = await ingest({ path: 'notice.txt', bytes: readFileSync(path) });
  if (ingested.status === 'failed') throw new Error('the document was not read');
  source = ingested.graph;
});

test('a source as it was read is sound, rows of tables among it', () => {
  expect(wrongSource(source)).toBeNull();
});

test('a passage of other words is not of its text, be it by one sign', () => {
  const [first, ...others] = source.passages;
  if (first === undefined) throw new Error('no passages');
  const forged = (text: string): SourceGraph => ({ ...source, passages: [{ ...first, text }, ...others] });
  expect(wrongSource(forged(`${first.text.slice(0, -1)}伪`))).toMatch('is not of its text');
  expect(wrongSource(forged(`${first.text}伪`))).toMatch('is not of its text');
});
