import { readFileSync } from 'node:fs';
import { createCanvas } from '@napi-rs/canvas';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Ingested, ingest } from '../index.ts';
import { defaultLimits } from '../limits.ts';
import { readDocument } from '../read.ts';
import { pictureOfFile } from './picture.ts';

// Two pages without a single character: a notice with a table in ruled lines, and what follows it.
const scan = { path: 'scan.pdf', bytes: new Uint8Array(readFileSync(new URL('../samples/scan.pdf', import.meta.url))) };
const limits = { ...defaultLimits, ocr: true };

describe('a scan', () => {
  let ingested: Exclude<Ingested, { status: 'failed' }>;

  beforeAll(async () => {
    const result = await ingest(scan, limits);
    if (result.status === 'failed') throw new Error(result.diagnostics[0]?.message);
    ingested = result;
  }, 120_000);

  test('is refused without recognition, with the option that turns it on', async () => {
    const read = await readDocument(scan);
    expect(!read.ok && read.diagnostics.map(({ rule }) => rule)).toEqual(['scanned']);
    expect(!read.ok && read.diagnostics[0]?.message).toContain('--ocr');
  });

  test('yields amounts with the bodies that give them', () => {
    const rows = ingested.facts.measures.map(({ title, agencies, awards }) => [
      title,
      agencies.map(({ name }) => name),
      awards.map(({ value, unit, per }) => [value, unit, per ?? null]),
    ]);
    expect(rows).toEqual([
      ['支持码头改造', ['市渔业局', '市财政局'], [[3_000_000, 'CNY', null]]],
      ['支持冷库建设', ['市商务局'], [[200, 'CNY', '平方米']]],
    ]);
  });

  test('yields number, day and validity', () => {
    const { docNumber, dates, validity } = ingested.facts.document;
    expect(docNumber).toBe('江渔发〔2024〕8号');
    expect(dates.map(({ kind, value }) => [kind, value])).toContainEqual(['signed', '2024-04-18']);
    expect(validity).toMatchObject({ years: 3 });
  });

  test('yields the table, an empty cell where it stands', () => {
    const [table] = ingested.facts.tables;
    expect([table?.rows, table?.columns, table?.header]).toEqual([3, 3, ['项目名称', '牵头单位', '金额(万元)']]);
  });

  test('gives passages their page, and quotes that stand in the text', () => {
    const page = (words: string) => ingested.passages.find(({ text }) => text.includes(words))?.page;
    expect([page('对完成改造'), page('及时公布')]).toEqual([1, 2]);
    for (const { span, quote } of ingested.facts.measures)
      expect(ingested.graph.text.slice(span.start, span.end)).toBe(quote);
  });

  test('says which pages were recognised', () => {
    expect(
      ingested.diagnostics.filter(({ rule }) => rule === 'ocr').map(({ severity, message }) => [severity, message]),
    ).toEqual([['info', 'The characters of page 1, 2 were recognised in a picture.']]);
  });
});

describe('pictures', () => {
  const sheet = (
    draw: (at: { rect(x: number, y: number, width: number, height: number): void }) => void,
  ): Uint8Array => {
    const canvas = createCanvas(1240, 1754);
    const context = canvas.getContext('2d');
    context.fillStyle = 'white';
    context.fillRect(0, 0, 1240, 1754);
    context.fillStyle = 'black';
    draw({ rect: (x, y, width, height) => context.fillRect(x, y, width, height) });
    return new Uint8Array(canvas.toBuffer('image/png'));
  };
  /** Lines of dots as long as print. */
  const column = (rect: (x: number, y: number, width: number, height: number) => void, x: number): void => {
    for (let y = 300; y < 1500; y += 40) for (let at = x; at < x + 440; at += 12) rect(at, y, 4, 12);
  };

  test('of two columns are read in parts, others whole', async () => {
    const two = await pictureOfFile(sheet(({ rect }) => [120, 680].forEach((x) => void column(rect, x))));
    const one = await pictureOfFile(sheet(({ rect }) => column(rect, 120)));
    expect([two?.parts.length, one?.parts.length]).toEqual([2, 1]);
  });

  test('of a blank sheet hold no text', async () => {
    const read = await readDocument({ path: 'x.png', bytes: sheet(() => {}) }, limits);
    expect(!read.ok && read.diagnostics.map(({ rule }) => rule)).toEqual(['scanned']);
  }, 60_000);

  test('that are broken are refused', async () => {
    const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
    const read = await readDocument({ path: 'x.png', bytes }, limits);
    expect(!read.ok && read.diagnostics.map(({ rule }) => rule)).toEqual(['damaged']);
  });
});
