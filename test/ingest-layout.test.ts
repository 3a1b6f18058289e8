// What reading, layout, outline and front matter make of the corpus, against its gold facts. Floors only rise.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { ingest } from '../ingest/index.ts';
import type { Facts } from '../model/index.ts';

type GoldHeading = {
  readonly level: number;
  readonly label: string | null;
  readonly title: string;
  readonly optional?: boolean;
};
type GoldTable = { readonly title: string; readonly rows: number; readonly columns: number };
type Gold = {
  readonly document: {
    readonly parts: readonly (
      | string
      | { readonly title: string | null; readonly firstQuote: string; readonly lastQuote: string }
    )[];
  };
  readonly outline: readonly GoldHeading[];
  readonly tables?: readonly GoldTable[];
};
type Entry = { readonly file: string; readonly gold: string };

const corpus = new URL('../corpus/', import.meta.url);
const readCorpus = (path: string): Uint8Array => readFileSync(new URL(path, corpus));
const manifest = JSON.parse(readCorpus('manifest.json').toString()) as readonly Entry[];
const goldOf = ({ gold }: Entry): Gold => JSON.parse(readCorpus(gold).toString()) as Gold;
const entry = (start: string): Entry => {
  const found = manifest.find(({ file }) => file.startsWith(start));
  if (!found) throw new Error(`the corpus has no ${start}`);
  return found;
};

const facts = new Map<string, Facts>();
const textOf = new Map<string, string>();
const factsOf = ({ file }: Entry): Facts => facts.get(file) ?? ({} as Facts);

beforeAll(async () => {
  for (const { file } of manifest) {
    const ingested = await ingest({ path: file, bytes: readCorpus(file) });
    if (ingested.status === 'failed') throw new Error(`${file} is not read`);
    facts.set(file, ingested.facts);
    textOf.set(file, ingested.graph.text);
  }
});

/** White space and widths never decide. */
const squash = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** Matched, found and wanted; an optional heading is neither missed nor wrong. */
const compare = (
  entry: Entry,
  keyOf: (heading: GoldHeading) => string,
): { matched: number; found: number; wanted: number } => {
  const wanted = goldOf(entry).outline.map((heading) => ({ key: keyOf(heading), optional: heading.optional ?? false }));
  const counts = { matched: 0, found: 0, wanted: wanted.filter(({ optional }) => !optional).length };
  for (const heading of factsOf(entry).outline) {
    const key = keyOf(heading);
    const at = wanted.findIndex((other) => other.key === key);
    const [gold] = at < 0 ? [] : wanted.splice(at, 1);
    if (!gold?.optional) counts.found++;
    if (gold && !gold.optional) counts.matched++;
  }
  return counts;
};

const f1 = ({ matched, found, wanted }: { matched: number; found: number; wanted: number }): number =>
  (2 * matched) / (found + wanted);
const byTitle = (heading: GoldHeading): string => squash(heading.title);
const byLevel = (heading: GoldHeading): string => `${heading.level} ${squash(heading.label ?? '')} ${byTitle(heading)}`;

describe('the outline of', () => {
  test.each(manifest)('$file has its headings', (entry) => {
    expect(f1(compare(entry, byTitle))).toBeGreaterThanOrEqual(0.98);
  });

  test('all documents has the right levels and labels', () => {
    const counts = manifest.map((entry) => compare(entry, byLevel));
    const sum = (name: 'matched' | 'found' | 'wanted'): number =>
      counts.reduce((total, count) => total + count[name], 0);
    expect(f1({ matched: sum('matched'), found: sum('found'), wanted: sum('wanted') })).toBeGreaterThanOrEqual(0.98);
  });
});

describe('quotes', () => {
  test.each(manifest)('of headings and tables of $file are exact', (entry) => {
    const text = textOf.get(entry.file) ?? '';
    for (const fact of [...factsOf(entry).outline, ...factsOf(entry).tables])
      expect(text.slice(fact.span.start, fact.span.end)).toBe(fact.quote);
  });
});

describe('the tables of the paper on patents', () => {
  test('have their rows and columns', () => {
    const shape = ({ title, rows, columns }: { title: string | null; rows: number; columns: number }): string =>
      `${squash(title ?? '')} ${rows} × ${columns}`;
    const paper = entry('patent');
    expect(factsOf(paper).tables.map(shape)).toEqual(goldOf(paper).tables?.map(shape));
  });
});
