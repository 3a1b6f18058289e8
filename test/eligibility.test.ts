// What profiles could claim of a made-up document and of a shipped one, as eligibility.cases.yml has it.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Claim, eligible, type Profile, parseFigure, type Verdict, verdicts } from '../eligibility/index.ts';
import { type GraphStore, openGraphStore } from '../graph/index.ts';
import { ingest } from '../ingest/index.ts';
import { isKey, type Key, maxPageSize } from '../model/index.ts';

type Expected = Partial<Record<Verdict, readonly string[]>>;
type Case = {
  readonly name: string;
  readonly asOf?: string;
  readonly profile: Omit<Profile, 'region' | 'industries' | 'figures'> & {
    readonly region?: string;
    readonly industries?: readonly string[];
    readonly figures?: Readonly<Record<string, string>>;
  };
  readonly made?: Expected;
  readonly shipped?: Expected;
  readonly why?: readonly {
    readonly award: string;
    readonly about: string;
    readonly outcome: string;
    readonly field: string | null;
    readonly words: string;
  }[];
};

const { text, cases }: { readonly text: string; readonly cases: readonly Case[] } = parse(
  readFileSync(new URL('eligibility.cases.yml', import.meta.url), 'utf8'),
);
const shippedPath = new URL('../corpus/donghu-digital-economy-measures-2023.txt', import.meta.url);

let store: GraphStore;
let documents: { readonly made: Key; readonly shipped: Key };
beforeAll(async () => {
  store = await openGraphStore('sqlite::memory:');
  const put = async (path: string, bytes: Uint8Array): Promise<Key> => {
    const read = await ingest({ path, bytes });
    if (read.status === 'failed') throw new Error(`${path} was not read`);
    await store.put(read.graph);
    return read.graph.documents[0].keys[0];
  };
  documents = {
    made: await put('made.txt', new TextEncoder().encode(text)),
    shipped: await put('shipped.txt', readFileSync(shippedPath)),
  };
});
afterAll(() => store.close());

const called = async (kind: 'Region' | 'Industry', name: string): Promise<Key> => {
  if (isKey(name)) return name;
  const { items } = await store.list(kind, { names: [name] }, 'name', { first: 2 });
  const [found] = items;
  if (!found) throw new Error(`nothing is called ${name}`);
  return found.id;
};

const profileOf = async ({ region, industries, figures, ...same }: Case['profile']): Promise<Profile> => ({
  ...same,
  ...(region === undefined ? {} : { region: await called('Region', region) }),
  ...(industries ? { industries: await Promise.all(industries.map((name) => called('Industry', name))) } : {}),
  figures: Object.entries(figures ?? {}).map(([name, written]) => {
    const figure = parseFigure(written);
    if (!figure) throw new Error(`${written} is no figure`);
    return { name, ...figure };
  }),
});

const asked = async (each: Case, document: Key): Promise<readonly Claim[]> => {
  const question = { asOf: each.asOf ?? '2025-06-01', verdicts, filter: { documents: [document] } };
  const { items, hasNext } = await eligible(store, await profileOf(each.profile), question, { first: maxPageSize });
  expect(hasNext).toBe(false);
  return items;
};

describe.each(cases)('$name', (each) => {
  test('could claim what is expected, and for the reasons told', async () => {
    const [name] = each.made ? (['made'] as const) : (['shipped'] as const);
    const claims = await asked(each, documents[name]);
    const tiers = claims.flatMap((claim) => claim.tiers);
    const expected = each[name] ?? {};
    for (const verdict of verdicts) {
      const words = tiers.filter((tier) => tier.verdict === verdict).map(({ row }) => wordsOf(name, row));
      if (name === 'made') expect(words.toSorted(), verdict).toEqual([...(expected[verdict] ?? [])].toSorted());
      else if (expected[verdict]?.length === 0) expect(words, verdict).toEqual([]);
      else expect(words, verdict).toEqual(expect.arrayContaining([...(expected[verdict] ?? [])]));
    }
    for (const { award, ...ground } of each.why ?? []) {
      const tier = tiers.find(({ row }) => wordsOf(name, row) === award);
      expect(tier?.grounds, award).toContainEqual(expect.objectContaining(ground));
    }
  });
});

/**
 * How a case calls an award: by its value in the made-up text, where each is given once, by its quote in the shipped
 * one.
 */
const wordsOf = (name: 'made' | 'shipped', { award, provenance }: Claim['tiers'][number]['row']): string => {
  const { start, end } = award.valueSpan;
  return name === 'made' ? text.slice(start, end) : provenance.quote.replace(/\s*\n\s*/g, '');
};

describe('claims', () => {
  test('come with the sure ones first, each measure once, in pages that join to the whole', async () => {
    const profile = await profileOf(cases[1]?.profile ?? { applicant: 'firm' });
    const question = { asOf: '2025-06-01', verdicts };
    const whole = await eligible(store, profile, question, { first: maxPageSize });
    const ranks = whole.items.map(({ verdict }) => verdicts.indexOf(verdict));
    expect(ranks).toEqual(ranks.toSorted());
    expect(new Set(whole.items.map(({ id }) => id)).size).toBe(whole.total);
    expect(Object.values(whole.counts).reduce((sum, count) => sum + count)).toBe(whole.total);
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: typeof whole = await eligible(store, profile, question, { first: 7, after });
      ids.push(...page.items.map(({ id }) => id));
      after = page.cursors.at(-1) ?? null;
      if (!page.hasNext) break;
    }
    expect(ids).toEqual(whole.items.map(({ id }) => id));
  });

  test('are the sure and possible ones unless others are asked for, and none is of a total budget', async () => {
    const { items, counts } = await eligible(
      store,
      { applicant: 'firm' },
      { asOf: '2025-06-01' },
      { first: maxPageSize },
    );
    expect(items).toHaveLength(counts.sure + counts.possible);
    expect(counts.excluded).toBeGreaterThan(0);
    expect(items.flatMap(({ tiers }) => tiers).filter(({ row }) => row.award.role === 'pool')).toEqual([]);
  });

  test('are refused for a place that is not here, a degree that is none, and a cursor of another list', async () => {
    const refused = { code: 'INPUT' };
    const ask = (profile: Profile, after: string | null = null) =>
      eligible(store, profile, { asOf: '2025-06-01' }, { first: 5, after });
    await expect(ask({ applicant: 'firm', region: 'region:420100/无此区' })).rejects.toMatchObject(refused);
    await expect(ask({ applicant: 'person', degree: '秀才' })).rejects.toMatchObject(refused);
    await expect(ask({ applicant: 'firm' }, 'WzFd')).rejects.toMatchObject(refused);
  });
});
