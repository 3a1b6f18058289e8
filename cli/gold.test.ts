import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isReadable } from './document-names.ts';
import { findGoldPairs } from './gold.ts';
import { type GoldTable, readManifest, readRounds } from './gold-tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'cetu-gold-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes files into a folder of their own. */
const write = (files: Readonly<Record<string, string>>): string => {
  const place = mkdtempSync(join(folder, 'case-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), text);
  }
  return place;
};

const none: GoldTable = { files: new Map(), only: null };

const pairsIn = async (place: string, table: GoldTable = none) => {
  const folders = { gold: join(place, 'gold'), documents: place, isDocument: isReadable };
  const { pairs, leftOut } = await findGoldPairs(folders, table);
  return {
    pairs: pairs.map(({ name, document }) => [name, basename(document)]),
    leftOut: leftOut.map(({ path, reason }) => [basename(path), reason.split(' in ')[0]]),
  };
};

describe('gold goes with a document', () => {
  test('by the table, then by its own name, then by the name that it gives itself', async () => {
    const place = write({
      'a.txt': '甲',
      'b.html': '乙',
      'c.md': '丙',
      'gold/a.json': '{"document": {"file": "c.md"}}',
      'gold/b.json': '{"document": {"file": "a.txt"}}',
      'gold/x.json': '{"document": {"file": "c.txt"}}',
    });
    const table = { ...none, files: new Map([['b', 'c.md']]) };
    const expected = [
      ['a', 'a.txt'],
      ['b', 'c.md'],
      ['x', 'c.md'],
    ];
    expect(await pairsIn(place, table)).toEqual({ pairs: expected, leftOut: [] });
  });

  test('of its ending, where two have one name', async () => {
    const place = write({ 'a.md': '甲', 'a.txt': '乙', 'gold/x.json': '{}' });
    const table = { ...none, files: new Map([['x', 'a.txt']]) };
    expect((await pairsIn(place, table)).pairs).toEqual([['x', 'a.txt']]);
  });

  test('that can be read, else it is left out', async () => {
    const place = write({ 'a.txt': '甲', 'b.csv': '乙', 'gold/a.json': '{}', 'gold/b.json': '{}', 'gold/b.md': '' });
    expect(await pairsIn(place)).toEqual({ pairs: [['a', 'a.txt']], leftOut: [['b.json', 'it has no document']] });
  });

  test('where it is asked for; what is not there is left out', async () => {
    const place = write({ 'a.txt': '甲', 'b.txt': '乙', 'gold/a.json': '{}', 'gold/b.json': '{}' });
    expect(await pairsIn(place, { ...none, only: ['b', 'c'] })).toEqual({
      pairs: [['b', 'b.txt']],
      leftOut: [['c.json', 'there is no such file']],
    });
  });
});

test('a manifest lists files of gold with files of text; a folder without one lists nothing', async () => {
  const place = write({ 'manifest.json': '[{"gold": "gold/x.json", "file": "a.txt", "title": "甲"}]' });
  expect(await readManifest(place)).toEqual({ files: new Map([['x', 'a.txt']]), only: null });
  expect(await readManifest(write({ 'a.txt': '甲' }))).toEqual(none);
});

describe('a table of rounds', () => {
  const table =
    'kind\tround\ttext\tgold\r\n甲\t2\ttexts/b.txt\tv1.2\r\n乙\t1\ta.txt\ta.json\r\n甲\t2\tc.pdf\tc\r\n\r\n';

  test('names the texts of all rounds, and the gold of the one that is asked for', async () => {
    const path = join(write({ 'rounds.tsv': table }), 'rounds.tsv');
    const files = new Map([
      ['v1.2', 'b.txt'],
      ['a', 'a.txt'],
      ['c', 'c.pdf'],
    ]);
    expect(await readRounds(path, null)).toEqual({ files, only: null });
    expect(await readRounds(path, '2')).toEqual({ files, only: ['c', 'v1.2'] });
  });

  test('without the round or without a column is refused', async () => {
    const path = join(write({ 'rounds.tsv': table }), 'rounds.tsv');
    await expect(readRounds(path, '3')).rejects.toThrow('It has no round 3.');
    const other = join(write({ 'rounds.tsv': 'round,gold,text\n1,a,a.txt\n' }), 'rounds.tsv');
    await expect(readRounds(other, null)).rejects.toThrow('must name round, gold and text');
    await expect(readRounds(join(folder, 'gone.tsv'), null)).rejects.toThrow('There is no such file');
  });
});
