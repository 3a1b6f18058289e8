// The contract of the port SearchIndex (search/port.ts): one suite for every adapter, each clause a sentence.
//
// An adapter that cannot keep a clause names it among its known gaps, with the reason. The clause must then fail: when
// it holds again, the suite fails until the gap is taken out. Gaps are printed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CetuError, type DocumentType } from '../../model/index.ts';
import type { Hit, SearchFilter, SearchIndex, SearchQuery, SearchResult } from '../../search/index.ts';
import { foldForSearch } from '../../text/index.ts';
import { type MadeSource, makeSource, type Paragraph } from './passages.ts';

/** Opens an empty index that nobody else uses. */
export type OpenEmpty = () => Promise<SearchIndex>;

/** The title of a clause, and why the adapter does not keep it. */
export type KnownGaps = Readonly<Record<string, string>>;

type Clause = readonly [title: string, check: (index: SearchIndex) => Promise<void>];

/** Runs every clause on an index of its own. */
export const describeSearchIndex = (name: string, open: OpenEmpty, knownGaps: KnownGaps = {}): void => {
  const run = async (check: Clause[1]): Promise<void> => {
    const index = await open();
    try {
      await check(index);
    } finally {
      await index.close();
    }
  };
  describe(`the search index ${name}`, () => {
    for (const [title, check] of clauses) {
      const reason = knownGaps[title];
      if (reason === undefined) {
        test(title, () => run(check));
        continue;
      }
      test(`does not keep yet: ${title}`, async () => {
        console.info(`known gap of ${name}: ${title}: ${reason}`);
        await expect(run(check), 'the gap no longer holds: take it out').rejects.toThrow();
      });
    }
    test('names only clauses of the suite as known gaps', () => {
      const titles = clauses.map(([title]) => title);
      expect(titles).toEqual([...new Set(titles)]);
      expect(titles).toEqual(expect.arrayContaining(Object.keys(knownGaps)));
    });
  });
};

// --- what the clauses say things with

const put = async (index: SearchIndex, ...sources: readonly MadeSource[]): Promise<void> => {
  for (const { source, passages } of sources) await index.put(source, passages);
};

/** Puts one source of these paragraphs. */
const putTexts = async (index: SearchIndex, ...paragraphs: readonly Paragraph[]): Promise<MadeSource> => {
  const made = makeSource('a', paragraphs);
  await put(index, made);
  return made;
};

const search = (index: SearchIndex, text: string, filter: SearchFilter = {}, first = 100): Promise<SearchResult> =>
  index.search({ text, filter, page: { first } });

const asking = (text: string, filter: SearchFilter = {}): SearchQuery => ({ text, filter, page: { first: 1 } });

const textsOf = ({ hits }: SearchResult): readonly string[] => hits.map(({ passage }) => passage.text);
const idsOf = ({ hits }: SearchResult): readonly string[] => hits.map(({ passage }) => passage.id);

/** The texts of the complete hits, sorted: what total counts, where it fits a page. */
const complete = async (index: SearchIndex, text: string, filter: SearchFilter = {}): Promise<readonly string[]> => {
  const result = await search(index, text, filter);
  const texts = result.hits.filter((hit) => hit.complete).map(({ passage }) => passage.text);
  expect(result.total).toBe(texts.length);
  return texts.sort();
};

/** The highlighted words of a hit as they stand in the source. */
const highlighted = ({ text }: MadeSource, hit: Hit | undefined): readonly string[] =>
  (hit?.highlights ?? []).map(({ start, end }) => text.slice(start, end));

/** All hits of a query, page by page. */
const allPages = async (index: SearchIndex, text: string, first: number): Promise<readonly SearchResult[]> => {
  const pages: SearchResult[] = [];
  let after: string | null = null;
  do {
    const page: SearchResult = await index.search({ text, page: { first, after } });
    pages.push(page);
    after = page.hasNext ? (page.cursors.at(-1) ?? null) : null;
  } while (after !== null);
  return pages;
};

const refusal = async (asked: Promise<unknown>): Promise<string> => {
  const error: unknown = await asked.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(CetuError);
  return error instanceof CetuError ? error.code : '';
};

const numbered = (count: number, textOf: (i: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, i) => textOf(i));

// Common and rare ideographs, stop words among them.
const han = fc.oneof(
  fc.constantFrom(...'的在有和企业数字经济发展奖励补贴科技创新专利人才'),
  fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
);
const hanTexts = fc.array(
  fc.array(han, { minLength: 2, maxLength: 12 }).map((units) => units.join('')),
  {
    minLength: 1,
    maxLength: 6,
  },
);

// --- the clauses

const puts: readonly Clause[] = [
  [
    'finds the passages of a source that was put',
    async (index) => {
      await putTexts(index, '对企业给予落户奖励', '对人才给予购房补贴');
      expect(await complete(index, '落户')).toEqual(['对企业给予落户奖励']);
    },
  ],
  [
    'gives a passage back as it was put',
    async (index) => {
      const made = makeSource('a', [{ text: '给予落\n户奖励', section: ['第一章 总则', '一、奖励'] }], {
        docNumber: '武新管〔2023〕4号',
        region: '武汉市',
        date: '2023-03-24',
      });
      const passages = made.passages.map((passage) => ({ ...passage, page: 3, part: '附件', sectionId: 's1' }));
      await index.put(made.source, passages);
      expect((await search(index, '落户')).hits.map((hit) => hit.passage)).toEqual(passages);
    },
  ],
  [
    'replaces all passages of a source that is put again',
    async (index) => {
      await put(index, makeSource('a', ['给予落户奖励', '给予购房补贴']), makeSource('a', ['给予租房补贴']));
      expect((await search(index, '落户')).hits).toEqual([]);
      expect(await complete(index, '补贴')).toEqual(['给予租房补贴']);
    },
  ],
  [
    'answers the same after the same put twice',
    async (index) => {
      const sources = [makeSource('a', ['给予落户奖励', '给予购房补贴']), makeSource('b', ['奖励科技企业'])];
      await put(index, ...sources);
      const once = await search(index, '奖励 企业');
      await put(index, ...sources, ...sources);
      expect(await search(index, '奖励 企业')).toEqual(once);
    },
  ],
  [
    'finds nothing of a source that was removed, nor lists it',
    async (index) => {
      await put(index, makeSource('a', ['给予落户奖励']), makeSource('b', ['给予落户补贴']));
      await index.remove('a');
      expect(await complete(index, '落户')).toEqual(['给予落户补贴']);
      expect((await index.sources({ first: 10 })).items.map(({ id }) => id)).toEqual(['b']);
    },
  ],
  [
    'does nothing where a source that it does not hold is removed',
    async (index) => {
      await putTexts(index, '给予落户奖励');
      await index.remove('nothing');
      expect(await complete(index, '落户')).toEqual(['给予落户奖励']);
    },
  ],
  [
    'lists a source of no passages and finds nothing of it',
    async (index) => {
      await put(index, makeSource('a', ['给予落户奖励']), makeSource('a', []));
      expect((await search(index, '落户')).total).toBe(0);
      expect((await index.sources({ first: 10 })).items).toEqual([makeSource('a', []).source]);
    },
  ],
  [
    'refuses a put with a passage of another source, and keeps what it had',
    async (index) => {
      await putTexts(index, '给予落户奖励');
      const { passages } = makeSource('b', ['给予购房补贴']);
      await expect(index.put({ id: 'a', passagesHash: 'new' }, passages)).rejects.toThrow();
      expect(await complete(index, '落户')).toEqual(['给予落户奖励']);
      expect((await search(index, '购房')).total).toBe(0);
    },
  ],
  [
    'shows a search begun beside a put all of it or nothing',
    async (index) => {
      const made = makeSource(
        'a',
        numbered(50, (i) => `第${i}项给予落户奖励`),
      );
      const totals = [put(index, made).then(() => 50), ...numbered(5, () => '落户').map((text) => search(index, text))];
      for (const result of await Promise.all(totals))
        if (typeof result !== 'number') expect([0, 50]).toContain(result.total);
      expect((await search(index, '落户')).total).toBe(50);
    },
  ],
  [
    'answers alike after any order of puts and removes that ends with the same sources',
    async (index) => {
      const sources = ['a', 'b', 'c'].map((id, i) =>
        makeSource(id, ['给予企业落户奖励', `第${i}项给予人才补贴`, '企业发展 奖励人才'], { region: id }),
      );
      const step = fc.tuple(fc.nat({ max: 2 }), fc.boolean());
      const queries = ['奖励', '企业 人才', '第 补贴', '“发展 奖励” -落户'];
      await put(index, ...sources);
      const expected = await Promise.all(queries.map((text) => search(index, text)));
      await fc.assert(
        fc.asyncProperty(
          fc.array(step, { maxLength: 6 }),
          fc.shuffledSubarray(sources, { minLength: 3 }),
          async (steps, last) => {
            for (const [at, puts] of steps) {
              const made = sources[at];
              if (made !== undefined) await (puts ? put(index, made) : index.remove(made.source.id));
            }
            for (const { source } of sources) await index.remove(source.id);
            await put(index, ...last);
            expect(await Promise.all(queries.map((text) => search(index, text)))).toEqual(expected);
          },
        ),
        { numRuns: 15 },
      );
    },
  ],
  [
    'scores alike however often its sources were put, removed and put again, beyond what it ranks too',
    async (index) => {
      const sources = numbered(3, (i) => `s${i}`).map((id, at) =>
        makeSource(
          id,
          numbered(60, (i) => `第${i}项对${'落户'.repeat((i * 7 + at) % 5)}企业${'给予'.repeat((i + at) % 11)}奖励`),
        ),
      );
      const other = makeSource('other', ['落户企业的补贴标准另行规定', ...numbered(40, () => '落户')]);
      const queries = ['落户 奖励', '企业', '落户企业奖励 给予'];
      const ask = () => Promise.all(queries.map((text) => search(index, text, {}, 200)));
      await put(index, ...sources);
      const fresh = await ask();
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.constantFrom(...sources, other), { minLength: 1, maxLength: 6 }),
          fc.shuffledSubarray(sources, { minLength: 3 }),
          async (before, last) => {
            await put(index, ...before, other);
            await index.remove(other.source.id);
            await put(index, ...last);
            expect(await ask()).toEqual(fresh);
          },
        ),
        { numRuns: 4 },
      );
    },
  ],
  [
    'lists its sources by id with the hashes of their passages',
    async (index) => {
      const [a, b, c] = ['a', 'b', 'c'].map((id) => makeSource(id, [`${id} 给予奖励`]));
      if (a === undefined || b === undefined || c === undefined) return;
      await put(index, c, a, b);
      const { items, total, hasNext } = await index.sources({ first: 10 });
      expect({ items, total, hasNext }).toEqual({ items: [a.source, b.source, c.source], total: 3, hasNext: false });
    },
  ],
  [
    'lists each source on one page only',
    async (index) => {
      await put(index, ...numbered(7, (i) => `s${i}`).map((id) => makeSource(id, ['给予奖励'])));
      const ids: string[] = [];
      let after: string | null = null;
      for (;;) {
        const page: Awaited<ReturnType<SearchIndex['sources']>> = await index.sources({ first: 3, after });
        ids.push(...page.items.map(({ id }) => id));
        expect(page.total).toBe(7);
        if (!page.hasNext) break;
        after = page.cursors.at(-1) ?? null;
      }
      expect(ids).toEqual(numbered(7, (i) => `s${i}`));
    },
  ],
];

const words: readonly Clause[] = [
  [
    'finds a passage by two of its characters',
    async (index) => {
      await putTexts(index, '推动数字经济高质量发展', '加快龙头企业引育');
      expect(await complete(index, '引育')).toEqual(['加快龙头企业引育']);
    },
  ],
  [
    'finds a passage by two characters that belong to different words',
    async (index) => {
      await putTexts(index, '推动数字经济高质量发展', '推动发展');
      for (const query of ['字经', '动数', '济高', '量发'])
        expect(await complete(index, query)).toEqual(['推动数字经济高质量发展']);
    },
  ],
  [
    'finds a passage by two characters one of which is a word of grammar',
    async (index) => {
      await putTexts(index, '符合条件的企业', '企业符合条件');
      expect(await complete(index, '件的')).toEqual(['符合条件的企业']);
      expect(await complete(index, '的企')).toEqual(['符合条件的企业']);
    },
  ],
  [
    'finds every passage by every two characters that stand together in it',
    async (index) => {
      await fc.assert(
        fc.asyncProperty(hanTexts, async (texts) => {
          const made = await putTexts(index, ...texts);
          for (const { text, id } of made.passages) {
            for (let i = 0; i + 2 <= text.length; i++)
              expect(idsOf(await search(index, text.slice(i, i + 2))), text.slice(i, i + 2)).toContain(id);
          }
        }),
        { numRuns: 40 },
      );
    },
  ],
  [
    'finds a single character wherever it stands',
    async (index) => {
      await putTexts(index, '省级平台', '由省政府认定', '全省', '省', '市级平台');
      expect(await complete(index, '省')).toEqual(['全省', '省', '省级平台', '由省政府认定'].sort());
    },
  ],
  [
    'counts passages that hold all words, in any order and apart',
    async (index) => {
      await putTexts(index, '对落户企业给予奖励', '奖励已经落户的企业', '落户奖励', '落户', '奖励');
      expect(await complete(index, '落户 奖励')).toEqual(
        ['奖励已经落户的企业', '对落户企业给予奖励', '落户奖励'].sort(),
      );
    },
  ],
  [
    'looks for the words of a query typed without blanks',
    async (index) => {
      await putTexts(index, '对购房的企业给予补贴', '对租房的企业给予补贴');
      expect(await complete(index, '企业购房补贴')).toEqual(['对购房的企业给予补贴']);
    },
  ],
  [
    'finds a number whole, never as a part of another',
    async (index) => {
      await putTexts(index, '给予500万元奖励', '给予5000万元奖励', '给予1500万元奖励', '给予0.5亿元奖励');
      expect(await complete(index, '500')).toEqual(['给予500万元奖励']);
      expect(await complete(index, '500万元')).toEqual(['给予500万元奖励']);
    },
  ],
  [
    'finds an amount whose figure and unit stand apart',
    async (index) => {
      await putTexts(index, '给予 500 万元奖励', '给予 50 万元奖励');
      expect(await complete(index, '500万元')).toEqual(['给予 500 万元奖励']);
      expect(await complete(index, '“500万元奖励”')).toEqual(['给予 500 万元奖励']);
    },
  ],
  [
    'finds terms of letters and figures such as 5G',
    async (index) => {
      await putTexts(index, '建设5G网络', '建设 5G 全连接工厂', '建设F5G全光网', '建设4G网络');
      expect(await complete(index, '5G')).toEqual(['建设 5G 全连接工厂', '建设5G网络'].sort());
      expect(await complete(index, '5g网络')).toEqual(['建设5G网络']);
    },
  ],
  [
    'finds a year and a document number',
    async (index) => {
      await putTexts(index, '武新管〔2023〕4号', '武新规〔2019〕7号', '2023年3月24日印发');
      expect(await complete(index, '2023')).toEqual(['2023年3月24日印发', '武新管〔2023〕4号'].sort());
      expect(textsOf(await search(index, '武新管〔2023〕4号'))[0]).toBe('武新管〔2023〕4号');
      expect(await complete(index, '“武新规〔2019〕7号”')).toEqual(['武新规〔2019〕7号']);
    },
  ],
  [
    'finds Latin words in either case',
    async (index) => {
      await putTexts(index, 'Patent Pledge Financing', '推动 BIM 数字化应用');
      expect(await complete(index, 'patent PLEDGE')).toEqual(['Patent Pledge Financing']);
      expect(await complete(index, 'bim')).toEqual(['推动 BIM 数字化应用']);
    },
  ],
  [
    'does not find a Latin word by a part of it',
    async (index) => {
      await putTexts(index, 'start the engine');
      for (const query of ['art', 'star', 'tart', '“art the”']) expect(await complete(index, query)).toEqual([]);
      expect(await complete(index, '“start the”')).toEqual(['start the engine']);
    },
  ],
  [
    'takes full-width and half-width letters and figures for one',
    async (index) => {
      await putTexts(index, '给予５００万元，ＡＰＰ案例', '入选APP案例300个');
      expect(await complete(index, '500')).toEqual(['给予５００万元，ＡＰＰ案例']);
      expect(await complete(index, 'ａｐｐ')).toEqual(['入选APP案例300个', '给予５００万元，ＡＰＰ案例'].sort());
      expect(await complete(index, '３００')).toEqual(['入选APP案例300个']);
    },
  ],
  [
    'finds simplified text by a traditional query',
    async (index) => {
      await putTexts(index, '对购房企业给予补贴');
      expect(await complete(index, '購房 補貼')).toEqual(['对购房企业给予补贴']);
    },
  ],
  [
    'finds traditional text by a simplified query',
    async (index) => {
      await putTexts(index, '對購房企業給予補貼');
      expect(await complete(index, '购房 补贴')).toEqual(['對購房企業給予補貼']);
    },
  ],
  [
    'leaves question words out of what it looks for',
    async (index) => {
      await putTexts(index, '科创局给予落户奖励');
      const { terms, total } = await search(index, '科创局的落户奖励有哪些？');
      expect([...terms].sort()).toEqual(['科创局', '落户', '奖励'].sort());
      expect(total).toBe(1);
    },
  ],
  [
    'leaves out a question word that stands alone beside others',
    async (index) => {
      await putTexts(index, '科创局给予落户奖励');
      expect((await search(index, '哪些 落户')).terms).toEqual(['落户']);
      expect((await search(index, '哪些 “落户奖励”')).terms).toEqual(['落户奖励']);
    },
  ],
  [
    'keeps stop words where there is nothing else',
    async (index) => {
      await putTexts(index, '有哪些奖励', '给予落户奖励');
      expect(await complete(index, '有哪些')).toEqual(['有哪些奖励']);
      expect((await search(index, '的')).terms).toEqual(['的']);
    },
  ],
  [
    'tells the words that it looked for, folded, each once',
    async (index) => {
      expect((await search(index, '補貼 ＧＤＰ 补贴')).terms.toSorted()).toEqual(['gdp', '补贴']);
    },
  ],
];

const phrases: readonly Clause[] = [
  [
    'finds a phrase only where its words stand together',
    async (index) => {
      await putTexts(index, '推动数字经济发展', '经济数字', '数字赋能实体经济', '数字化经济');
      expect(textsOf(await search(index, '“数字经济”'))).toEqual(['推动数字经济发展']);
    },
  ],
  [
    'reads a phrase in any of the usual quotation marks',
    async (index) => {
      await putTexts(index, '推动数字经济发展', '经济数字');
      for (const query of ['“数字经济”', '"数字经济"', '＂数字经济＂', '「数字经济」', '『数字经济』', '“数字经济"'])
        expect(textsOf(await search(index, query)), query).toEqual(['推动数字经济发展']);
    },
  ],
  [
    'ends a phrase that is not closed with the query',
    async (index) => {
      await putTexts(index, '推动数字经济发展', '经济数字');
      expect(textsOf(await search(index, '“数字经济'))).toEqual(['推动数字经济发展']);
    },
  ],
  [
    'finds a phrase across a line break that the layout mended',
    async (index) => {
      await putTexts(index, { text: '推动数字经\n济高质量发\n展' }, '经济数字');
      expect(textsOf(await search(index, '“数字经济高质量发展”'))).toEqual(['推动数字经济高质量发展']);
    },
  ],
  [
    'keeps the stop words of a phrase',
    async (index) => {
      await putTexts(index, '符合条件的企业', '符合条件企业');
      expect(textsOf(await search(index, '“条件的企业”'))).toEqual(['符合条件的企业']);
    },
  ],
  [
    'does not find a phrase across a sign',
    async (index) => {
      await putTexts(index, '推动发展，展会补贴', '发展会展业', '发展。会展');
      expect(textsOf(await search(index, '“发展会”'))).toEqual(['发展会展业']);
      expect(textsOf(await search(index, '“展展”'))).toEqual([]);
    },
  ],
  [
    'finds a phrase that spans figures, signs and words',
    async (index) => {
      await putTexts(index, '外依存度达到70.8%；', '外依存度达到70，8%', '依存度达到170.8%');
      expect(textsOf(await search(index, '“达到70.8%”'))).toEqual(['外依存度达到70.8%；']);
    },
  ],
  [
    'brings only hits that hold the phrase, ranked by the other words',
    async (index) => {
      await putTexts(index, '推动数字经济发展', '数字经济奖励企业', '奖励企业', '企业数字奖励');
      expect(textsOf(await search(index, '“数字经济” 奖励'))).toEqual(['数字经济奖励企业', '推动数字经济发展']);
      expect((await search(index, '“数字经济” 奖励')).total).toBe(1);
    },
  ],
  [
    'finds a phrase as a plain comparison of folded texts does',
    async (index) => {
      const unit = fc.constantFrom(...'数字经，5a');
      const text = fc.array(unit, { minLength: 1, maxLength: 10 }).map((units) => units.join(''));
      const phrase = fc
        .array(fc.constantFrom(...'数字经'), { minLength: 1, maxLength: 4 })
        .map((units) => units.join(''));
      await fc.assert(
        fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), phrase, async (texts, sought) => {
          await putTexts(index, ...texts);
          expect([...textsOf(await search(index, `“${sought}”`))].sort()).toEqual(
            texts.filter((each) => each.includes(sought)).sort(),
          );
        }),
      );
    },
  ],
];

const exclusions: readonly Clause[] = [
  [
    'excludes passages with a word after a minus',
    async (index) => {
      await putTexts(index, '落户奖励', '落户补贴', '落户奖励和补贴');
      expect(textsOf(await search(index, '落户 -补贴'))).toEqual(['落户奖励']);
    },
  ],
  [
    'excludes passages with a phrase after a minus',
    async (index) => {
      await putTexts(index, '落户 一次性奖励', '落户奖励一次');
      expect(textsOf(await search(index, '落户 -"一次性奖励"'))).toEqual(['落户奖励一次']);
      expect(textsOf(await search(index, '落户 －“奖励一次”'))).toEqual(['落户 一次性奖励']);
    },
  ],
  [
    'excludes a word as it is typed, never its parts',
    async (index) => {
      await putTexts(index, '数字化经济', '数字经济');
      expect(textsOf(await search(index, '数字 -数字经济'))).toEqual(['数字化经济']);
    },
  ],
  [
    'excludes a number whole',
    async (index) => {
      await putTexts(index, '奖励500万元', '奖励5000万元', '奖励500.5万元');
      expect([...textsOf(await search(index, '奖励 -500'))]).toEqual(['奖励5000万元']);
      expect([...textsOf(await search(index, '奖励 -500.5'))].sort()).toEqual(['奖励5000万元', '奖励500万元']);
    },
  ],
  [
    'takes a minus inside a word for a sign',
    async (index) => {
      await putTexts(index, '技术-市场匹配度', '市场');
      expect(await complete(index, '技术-市场')).toEqual(['技术-市场匹配度']);
    },
  ],
  [
    'lists all without the excluded where a query only excludes',
    async (index) => {
      await putTexts(index, '落户奖励', '购房补贴', '人才补贴');
      const result = await search(index, '-补贴');
      expect([textsOf(result), result.total, result.terms]).toEqual([['落户奖励'], 1, []]);
      expect(await complete(index, '-落户 -“人才 补贴”')).toEqual(['购房补贴']);
      expect(await complete(index, '-“”')).toEqual([]);
    },
  ],
  [
    'lists what a filter leaves without the excluded, by id, in pages',
    async (index) => {
      await put(index, ...threeDocuments());
      const filter: SearchFilter = { yearFrom: 2000 };
      const { hits, total, facets, terms } = await search(index, '-购房', filter);
      expect(hits.map(({ passage, complete: whole }) => [passage.id, whole])).toEqual([
        ['a/passage/0-4', true],
        ['b/passage/0-4', true],
      ]);
      expect({ total, terms, years: facets.years.length }).toEqual({ total: 2, terms: [], years: 2 });
      const first = await index.search({ text: '-购房', filter, page: { first: 1 } });
      const next = await index.search({ text: '-购房', filter, page: { first: 1, after: first.cursors[0] ?? null } });
      expect([first.hasNext, next.hasNext, idsOf(next)]).toEqual([true, false, ['b/passage/0-4']]);
      expect(idsOf(await search(index, '-"落户，奖励"', { sources: ['b'] }))).toEqual(['b/passage/0-4']);
    },
  ],
];

const numbers: readonly Clause[] = [
  [
    'finds a sum in whatever way it is written, and not where its figure and unit only stand near',
    async (index) => {
      const forms = [
        '给予5,000,000元奖励',
        '给予５００万元',
        '给予五百万元补助',
        '给予 500 万元',
        '奖励0.05亿元',
        '最高500万',
      ];
      await putTexts(index, ...forms, '500家企业获得数万元', '给予5000万元', '给予500万美元', '万元500');
      for (const query of ['500万元', '五百万元', '5,000,000元', '５００万元'])
        expect(await complete(index, query), query).toEqual(forms.toSorted());
      expect(textsOf(await search(index, '给予 -500万元')).toSorted()).toEqual(
        ['给予5000万元', '给予500万美元'].sort(),
      );
    },
  ],
  [
    'finds shares, articles and days in whatever way they are written',
    async (index) => {
      await putTexts(
        index,
        ...['按第十二条执行', '第12条 附则', '按12条执行', '占百分之三十', '占30％', '升30个百分点'],
        ...['2023年3月24日起', '二〇二三年三月二十四日', '2023-03-24印发', '民国112年3月24日', '2023年3月'],
      );
      expect(await complete(index, '第12条')).toEqual(['按第十二条执行', '第12条 附则'].sort());
      expect(await complete(index, '30%')).toEqual(['占百分之三十', '占30％'].sort());
      expect(await complete(index, '2023-03-24')).toEqual(
        ['2023年3月24日起', '二〇二三年三月二十四日', '2023-03-24印发', '民国112年3月24日'].sort(),
      );
      expect(await complete(index, '2023年3月')).toHaveLength(5);
    },
  ],
  [
    'finds the number of a document in brackets of any kind',
    async (index) => {
      const forms = ['武新管〔2023〕4号', '依据武新管[2023] 4号', '武新管（２０２３）4號'];
      await putTexts(index, ...forms, '武新管〔2023〕14号', '武新规〔2023〕4号', '鄂新管〔2023〕4号');
      for (const query of ['武新管[2023]4号', '武新管【2023】4号', '武新管〔2023〕 4 号'])
        expect(await complete(index, query), query).toEqual(forms.toSorted());
    },
  ],
  [
    'highlights a number as it is written, and ranks it with the words beside it',
    async (index) => {
      const made = await putTexts(index, '奖励企业', '对企业给予五百万元奖励', '给予500万元补贴');
      const { hits, terms } = await search(index, '奖励 500万元');
      expect(terms).toEqual(['奖励', '500万元']);
      expect(highlighted(made, hits[0])).toEqual(['五百万元', '奖励']);
      expect(hits.map(({ passage }) => passage.text)).toHaveLength(3);
    },
  ],
  [
    'finds a quoted number as it stands only',
    async (index) => {
      await putTexts(index, '给予500万元', '给予五百万元');
      expect(await complete(index, '“500万元”')).toEqual(['给予500万元']);
    },
  ],
];

const names: readonly Clause[] = [
  [
    'finds a body by its full and its short name, and says which names it looked for',
    async (index) => {
      const forms = ['由发改委负责', '由发展和改革委员会负责', '市发展改革委牵头'];
      await putTexts(index, ...forms, '推动改革和发展', '由发改局负责');
      for (const query of ['发改委', '发展和改革委员会'])
        expect(await complete(index, query), query).toEqual(forms.toSorted());
      const { understood, terms } = await search(index, '发改委 牵头');
      expect(terms.toSorted()).toEqual(['发改委', '牵头'].sort());
      expect(understood.map(({ kind, text }) => [kind, text])).toEqual([['name', '发改委']]);
      expect(understood[0]?.names).toContain('发展和改革委员会');
    },
  ],
  [
    'finds a place by its sign and a kind of enterprise by its short name, never in the middle of words',
    async (index) => {
      await putTexts(index, '湖北省企业', '鄂政发', '认定高新技术企业', '高企培育', '提高企业质量');
      expect(await complete(index, '鄂')).toEqual(['湖北省企业', '鄂政发'].sort());
      expect(await complete(index, '高企')).toEqual(['认定高新技术企业', '高企培育'].sort());
      expect((await search(index, '提高企业')).understood).toEqual([]);
    },
  ],
  [
    'looks for names as they are typed where synonyms are not wanted, and in phrases',
    async (index) => {
      await putTexts(index, '由发改委负责', '由发展和改革委员会负责');
      const { hits, total, understood } = await index.search({ text: '发改委', synonyms: false, page: { first: 10 } });
      expect([hits[0]?.passage.text, total, understood]).toEqual(['由发改委负责', 1, []]);
      expect(await complete(index, '“发改委”')).toEqual(['由发改委负责']);
    },
  ],
  [
    'looks for other names that it is given beside a name, and for the short forms in them',
    async (index) => {
      const forms = ['东湖高新区企业', '光谷大道沿线', '武汉东湖新技术开发区管理办法'];
      await putTexts(index, ...forms, '东湖绿道', '由市发改委负责', '由市发展和改革委员会负责');
      const page = { first: 10 };
      const names = [
        { text: '东湖高新区', names: ['武汉东湖新技术开发区', '光谷'] },
        { text: '市计划委员会', names: ['市发改委'] },
      ];
      const found = await index.search({ text: '东湖高新区', names, page });
      expect(textsOf(found).toSorted()).toEqual(forms.toSorted());
      expect(found.understood[0]).toMatchObject({
        text: '东湖高新区',
        names: ['东湖高新技术产业开发区', '武汉东湖新技术开发区', '光谷'],
      });
      expect((await index.search({ text: '市计划委员会', names, page })).total).toBe(2);
      expect((await index.search({ text: '东湖高新区', names, synonyms: false, page })).total).toBe(1);
    },
  ],
  [
    'looks for a name or number as it is typed where that is asked, and for the others as ever',
    async (index) => {
      await putTexts(index, '由发改委拨付500万元', '由发展和改革委员会拨付五百万元', '由发展和改革委员会拨付500万元');
      const page = { first: 10 };
      const totals = async (...asTyped: readonly string[]) =>
        (await index.search({ text: '发改委 500万元', asTyped, page })).total;
      expect([await totals(), await totals('发改委'), await totals('５００万元')]).toEqual([3, 1, 2]);
      const { understood } = await index.search({ text: '发改委 500万元', asTyped: ['发改委'], page });
      expect(understood).toEqual([{ kind: 'number', text: '500万元', names: [] }]);
    },
  ],
];

const operators: readonly Clause[] = [
  [
    'takes either of two words or phrases beside OR',
    async (index) => {
      await putTexts(index, '落户奖励', '购房补贴', '租房补贴', '购房奖励');
      expect(await complete(index, '落户 OR 租房')).toEqual(['落户奖励', '租房补贴'].sort());
      expect(await complete(index, '“购房补贴” OR 落户 OR 租房')).toEqual(['落户奖励', '购房补贴', '租房补贴'].sort());
      expect(await complete(index, '奖励 落户 OR 购房')).toEqual(['落户奖励', '购房奖励'].sort());
      expect(await complete(index, '购房奖励 OR 购房补贴')).toEqual(['购房奖励', '购房补贴'].sort());
      expect(await complete(index, '落户 or 租房')).toEqual([]);
    },
  ],
  [
    'finds two words or phrases beside NEAR/5 with at most so many characters between them, in either order',
    async (index) => {
      await putTexts(
        index,
        '对新落户企业给予奖励',
        '奖励新落户的企业总部',
        '落户。对企业的各项其他支出另给奖励',
        '落户补贴',
        '由发展和改革委员会拨付五百万元',
        '由发展和改革委员会审核后，于次年汇总拨付的500万元',
      );
      expect(await complete(index, '落户 NEAR/5 奖励')).toEqual(
        ['对新落户企业给予奖励', '奖励新落户的企业总部'].sort(),
      );
      expect(await complete(index, '落户 NEAR/2 奖励')).toEqual(['奖励新落户的企业总部']);
      expect(await complete(index, '“企业给予” NEAR/0 奖励')).toEqual(['对新落户企业给予奖励']);
      expect(await complete(index, '发改委 NEAR/3 500万元')).toEqual(['由发展和改革委员会拨付五百万元']);
      expect(await complete(index, '奖励 NEAR/5 落户 -总部')).toEqual(['对新落户企业给予奖励']);
      const made = makeSource('near', ['奖励的其他各项措施见后文，落户奖励另行规定']);
      await put(index, made);
      const { hits, terms } = await search(index, '落户 NEAR/2 奖励');
      expect(terms).toEqual(['落户 NEAR/2 奖励']);
      const hit = hits.find(({ passage }) => passage.source === 'near');
      expect(highlighted(made, hit)).toEqual(['落户', '奖励']);
      expect(await complete(index, 'NEAR/5 落户补贴')).toEqual([]);
    },
  ],
  [
    'reads conditions on title, type and year in the query, beside those of the filter',
    async (index) => {
      await put(
        index,
        makeSource('a', ['落户奖励'], { title: '数字经济若干措施', type: 'policy-measures', date: '2023-03-24' }),
        makeSource('b', ['落户奖励'], { title: '數字經濟規劃', type: 'plan', date: '2020' }),
        makeSource('c', ['落户奖励'], { title: '人才办法', type: 'essay' }),
      );
      const found = async (text: string, filter: SearchFilter = {}) =>
        (await search(index, text, filter)).hits.map(({ passage }) => passage.source);
      expect(await found('落户 title:数字经济')).toEqual(['a', 'b']);
      expect(await found('title:“数字经济” 落户 -购房', { yearFrom: 2021 })).toEqual(['a']);
      expect(await found('落户 type:plan')).toEqual(['b']);
      expect(await found('落户 year:2020-2022')).toEqual(['b']);
      expect(await found('落户 year:2023', { documentTypes: ['plan'] })).toEqual([]);
      expect(await found('title:办法')).toEqual(['c']);
      expect(await found('title:法')).toEqual(['c']);
      expect(await found('title:补贴')).toEqual([]);
      expect(await refusal(search(index, '落户 type:nothing'))).toBe('INPUT');
      expect(await refusal(search(index, '落户 year:last'))).toBe('INPUT');
    },
  ],
  [
    'reads bounds on the sums that a passage states as facts, one of which lies within',
    async (index) => {
      await putTexts(
        index,
        { text: '甲奖励', sums: [500_000, 10_000_000] },
        { text: '乙奖励', sums: [1_000_000] },
        { text: '丙奖励', sums: [5_000_000] },
        { text: '丁奖励', sums: [0.15, 3000] },
        '戊奖励，按100万元计',
      );
      const found = async (text: string) => (await complete(index, text)).map((each) => each.charAt(0)).join('');
      expect(await found('奖励 金额:≥100万')).toBe('丙乙甲');
      expect(await found('奖励 金额：＞1,000,000元')).toBe('丙甲');
      expect(await found('奖励 amount:>=1000000')).toBe('丙乙甲');
      expect(await found('奖励 金额:<50万')).toBe('丁');
      expect(await found('奖励 金额:≤五十万元')).toBe('丁甲');
      expect(await found('奖励 金额:100万-500万')).toBe('丙乙');
      expect(await found('奖励 金额:100-500万元')).toBe('丙乙');
      expect(await found('奖励 金额:600万-')).toBe('甲');
      expect(await found('奖励 金额:0.15')).toBe('丁');
      expect(await found('金额:≥100万 金额:<500万')).toBe('乙');
      expect(await found('金额:≥500万 金额:<100万')).toBe('');
      expect(await found('金额:500万元 -甲')).toBe('丙');
      expect(await found('奖励 金额:100万以上500万以下')).toBe('丙乙');
    },
  ],
  [
    'takes a bound of yuan that stands alone for one on sums, and in quotes or where that is asked for words',
    async (index) => {
      await putTexts(index, { text: '甲奖励', sums: [6_000_000] }, '投资500万元以上的乙', '500万以上');
      expect(await complete(index, '500万元以上')).toEqual(['甲奖励']);
      expect(await complete(index, '奖励 ≥500万元')).toEqual(['甲奖励']);
      expect(await complete(index, '五百万元至1000万元 奖励')).toEqual(['甲奖励']);
      expect(await complete(index, '「500万元以上」')).toEqual(['投资500万元以上的乙']);
      const asTyped = await index.search({ text: '500万元以上', asTyped: ['500万元以上'], page: { first: 1 } });
      expect(textsOf(asTyped)).toEqual(['投资500万元以上的乙']);
      expect(await complete(index, '投资500万元以上')).toEqual(['投资500万元以上的乙']);
      expect(await complete(index, '500万以上')).toEqual(['500万以上', '投资500万元以上的乙'].sort());
    },
  ],
  [
    'looks for the words of what begins as a bound on sums and states none, and says so',
    async (index) => {
      await putTexts(index, '奖励的金额：很多', '奖励很多', '资助金额：详见附件');
      const asked = async (text: string) => {
        const { conditions, unread, hits } = await search(index, text);
        return [conditions.length, unread, hits.length > 0];
      };
      expect(await asked('奖励 金额:很多')).toEqual([0, ['金额:很多'], true]);
      expect(await asked('金额：“详见 附件” OR 补贴')).toEqual([1, ['金额：“详见 附件”'], true]);
      expect(await asked('奖励 NEAR/9 金额:≥')).toEqual([1, ['金额:≥'], true]);
      expect(await asked('奖励 金额:≥100万')).toEqual([1, [], false]);
      expect(await complete(index, '金额：很多')).toEqual(['奖励的金额：很多']);
    },
  ],
  [
    'shows the sums that were asked for, however a passage writes them',
    async (index) => {
      const made = await putTexts(index, { text: '给予五百万元奖励，每年20万元', sums: [200_000, 5_000_000] });
      const [hit] = (await search(index, '金额:≥100万 奖励')).hits;
      expect(highlighted(made, hit)).toEqual(['五百万元', '奖励']);
    },
  ],
  [
    'forgets the sums of what was replaced',
    async (index) => {
      const before = makeSource('a', [
        { text: '奖励', sums: [100] },
        { text: '补贴', sums: [100] },
      ]);
      await put(index, before, makeSource('a', [{ text: '奖励', sums: [200] }, '补贴']));
      expect(await complete(index, '金额:100')).toEqual([]);
      expect(await complete(index, '金额:200')).toEqual(['奖励']);
    },
  ],
  [
    'says which conditions a query has, each with the query without it',
    async (index) => {
      await put(index, ...threeDocuments());
      const agencySources = async () => ['b'];
      const said = async (text: string) =>
        (await index.search({ text, agencySources, page: { first: 1 } })).conditions.map(
          ({ kind, text: asked, isNamed, without }) => [kind, asked, isNamed, without],
        );
      const all = '落户 title:“数字 经济” agency:科创局 type:plan year:2020-2023 -购房 500万元以上';
      const left = (part: string): string => all.replace(part, '').replace('  ', ' ').trim();
      expect(await said(all)).toEqual([
        ['title', '数字 经济', true, left('title:“数字 经济”')],
        ['agency', '科创局', true, left('agency:科创局')],
        ['type', 'plan', true, left('type:plan')],
        ['year', '2020-2023', true, left('year:2020-2023')],
        ['excluded', '购房', true, left('-购房')],
        ['amount', '500万元以上', false, left('500万元以上')],
      ]);
      expect(await said('金额:≥100万')).toEqual([['amount', '≥100万', true, '']]);
      expect(await said('甲 OR 乙 OR 丙 落户 NEAR/5 奖励')).toEqual([
        ['choice', '甲 OR 乙 OR 丙', true, '甲 乙 丙 落户 NEAR/5 奖励'],
        ['near', '落户 NEAR/5 奖励', true, '甲 OR 乙 OR 丙 落户 奖励'],
      ]);
      expect(await said('落户 「500万元以上」 500万元 2020-2023')).toEqual([]);
    },
  ],
  [
    'asks its caller for the sources of an agency, and refuses to guess them',
    async (index) => {
      await put(index, ...threeDocuments());
      const asked: string[] = [];
      const agencySources = async (name: string) => {
        asked.push(name);
        return name === '区科技创新局' ? ['b'] : [];
      };
      const { hits } = await index.search({ text: '落户 agency:区科创局', agencySources, page: { first: 10 } });
      expect(hits.map(({ passage }) => passage.source)).toEqual(['b']);
      expect(asked).toEqual(['区科创局', '区科技创新局']);
      const page = { first: 10 };
      await index.search({ text: '落户 agency:区科创局', agencySources, synonyms: false, page });
      expect(asked.slice(2)).toEqual(['区科创局']);
      expect(await refusal(search(index, '落户 agency:科创局'))).toBe('INPUT');
    },
  ],
  [
    'orders the complete passages by the date of their document, the newest first, undated ones last',
    async (index) => {
      await put(
        index,
        makeSource('a', ['落户', '落户奖励'], { date: '2020-03-01' }),
        makeSource('b', ['落户'], { date: null }),
        makeSource('c', ['落户'], { date: '2023' }),
        makeSource('d', ['落户，奖励'], { date: '2020-03-01' }),
      );
      const ids: string[] = [];
      for (let after: string | null = null; ; ) {
        const page: SearchResult = await index.search({ text: '落户', order: 'date', page: { first: 2, after } });
        ids.push(...idsOf(page));
        expect(page.total).toBe(5);
        after = page.cursors.at(-1) ?? null;
        if (!page.hasNext) break;
      }
      expect(ids.map((id) => id.replace('/passage', ''))).toEqual(['c/0-2', 'a/0-2', 'a/4-8', 'd/0-5', 'b/0-2']);
      const { hits } = await index.search({ text: '“落户奖励”', order: 'date', page: { first: 5 } });
      expect(hits.map(({ passage }) => passage.text)).toEqual(['落户奖励']);
      const page = { first: 1, after: (await search(index, '落户')).cursors[0] ?? null };
      expect(await refusal(index.search({ text: '落户', order: 'date', page }))).toBe('INPUT');
    },
  ],
];

const odd: readonly Clause[] = [
  [
    'finds nothing for an empty query, and says that it looked for nothing',
    async (index) => {
      await putTexts(index, '落户奖励');
      for (const query of ['', '  ', '\u3000\n']) {
        const { hits, cursors, total, terms, hasNext, facets } = await search(index, query);
        expect({ hits, cursors, total, terms, hasNext }).toEqual({
          hits: [],
          cursors: [],
          total: 0,
          terms: [],
          hasNext: false,
        });
        expect(facets).toEqual({ documentTypes: [], regions: [], years: [] });
      }
    },
  ],
  [
    'finds nothing for signs alone',
    async (index) => {
      await putTexts(index, '《落户奖励》，100%');
      for (const query of ['《》', '%', '，', '-', '--', '“”', '"', '- -', '“，”', '😀', '\u0301'])
        expect((await search(index, query)).total, query).toBe(0);
    },
  ],
  [
    'takes the syntax of query languages for text',
    async (index) => {
      await putTexts(index, '落户奖励', 'AND OR NOT NEAR 落户');
      for (const query of [
        '落户 AND',
        '落户*',
        '^落户',
        '(落户',
        '落户)',
        '{落户}:',
        'tokens:落户',
        '落户 NEAR/2 OR NOT',
        "落户'--",
      ])
        expect((await search(index, query)).hits.length, query).toBeGreaterThan(0);
      expect(await complete(index, 'NOT near')).toEqual(['AND OR NOT NEAR 落户']);
    },
  ],
  [
    'answers queries with NUL, lone surrogates and emoji',
    async (index) => {
      await putTexts(index, '落户😀奖励', '购房\ud800补贴', '租\0房');
      expect(await complete(index, '落户😀奖励')).toEqual(['落户😀奖励']);
      for (const query of ['\0', '落户\0', '\ud800', '购房\udc00', '“落户\0奖励”', '-\0 落户'])
        expect((await search(index, query)).total, JSON.stringify(query)).toBeGreaterThanOrEqual(0);
    },
  ],
  [
    'answers every query of a line, or refuses a field in plain words',
    async (index) => {
      await putTexts(index, '给予 500 万元落户奖励', 'Patent pledge 專利質押');
      const part = fc.oneof(
        fc.constantFrom(
          '落户',
          '奖励',
          '-',
          '"',
          '“',
          '”',
          '「',
          ' ',
          '*',
          '(',
          ')',
          ':',
          "'",
          'AND',
          'NOT',
          '500',
          '的',
          '\0',
          '%',
          'OR',
          'year:',
          'title:',
          '金额:',
          '以上',
          '万元',
          '鄂',
          '第十二条',
          '〔2023〕4号',
        ),
        fc.string({ unit: 'binary', maxLength: 4 }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(part, { maxLength: 20 }), async (parts) => {
          const result = await search(index, parts.join('')).catch((error: unknown) => error);
          if (result instanceof Error) expect(await refusal(Promise.reject(result))).toBe('INPUT');
        }),
        { numRuns: 300 },
      );
    },
  ],
  [
    'answers a query of any length',
    async (index) => {
      await putTexts(index, '落户奖励', '购房补贴');
      expect((await search(index, '落户 '.repeat(5000))).total).toBe(1);
      expect((await search(index, '奖'.repeat(5000))).total).toBe(0);
      expect(textsOf(await search(index, `落户 购房${' -补贴'.repeat(300)}`))).toEqual(['落户奖励']);
      expect(textsOf(await search(index, `${'“落户” '.repeat(200)}`))).toEqual(['落户奖励']);
    },
  ],
  [
    'looks for the 32 rarest words of a pasted question that has more, and says which',
    async (index) => {
      const topics = numbered(40, (i) => `${i + 100}`);
      await putTexts(index, ...topics, ...topics.slice(0, 20), topics.slice(8).join(' '));
      const { terms, hits } = await search(index, topics.join(' '));
      expect(terms).toHaveLength(32);
      expect(terms).toEqual(expect.arrayContaining(topics.slice(20)));
      expect(hits[0]?.passage.text).toBe(topics.slice(8).join(' '));
    },
  ],
  [
    'answers on an empty index',
    async (index) => {
      expect((await search(index, '落户')).hits).toEqual([]);
      expect(await index.suggest('落', 5)).toEqual([]);
      expect((await index.sources({ first: 5 })).items).toEqual([]);
    },
  ],
];

/** Three documents that differ in everything that filters and facets look at. */
const threeDocuments = (): readonly MadeSource[] => [
  makeSource('a', ['落户奖励', '购房奖励'], { type: 'policy-measures', region: '武汉市', date: '2023-03-24' }),
  makeSource('b', ['落户奖励'], { type: 'plan', region: '上海市', date: '2020' }),
  makeSource('c', ['落户奖励', '落户'], { type: 'essay', region: null, date: null }),
];

const filters: readonly Clause[] = [
  [
    'filters by kinds of document',
    async (index) => {
      await put(index, ...threeDocuments());
      const of = async (...documentTypes: readonly DocumentType[]) =>
        (await search(index, '落户', { documentTypes })).total;
      expect([await of('plan'), await of('plan', 'essay'), await of('guide')]).toEqual([1, 3, 0]);
    },
  ],
  [
    'filters by regions',
    async (index) => {
      await put(index, ...threeDocuments());
      expect(idsOf(await search(index, '落户', { regions: ['上海市', '长沙市'] }))).toEqual(['b/passage/0-4']);
    },
  ],
  [
    'filters by years, both inclusive, and leaves out what has no date',
    async (index) => {
      await put(index, ...threeDocuments());
      const of = async (filter: SearchFilter) => (await search(index, '落户', filter)).total;
      expect(await of({ yearFrom: 2020 })).toBe(2);
      expect(await of({ yearFrom: 2021 })).toBe(1);
      expect(await of({ yearTo: 2020 })).toBe(1);
      expect(await of({ yearFrom: 2020, yearTo: 2023 })).toBe(2);
      expect(await of({ yearFrom: 2024, yearTo: 2010 })).toBe(0);
    },
  ],
  [
    'filters by sources',
    async (index) => {
      await put(index, ...threeDocuments());
      const result = await search(index, '落户', { sources: ['a', 'c', 'nothing'] });
      expect(new Set(result.hits.map(({ passage }) => passage.source))).toEqual(new Set(['a', 'c']));
      expect(result.total).toBe(3);
    },
  ],
  [
    'finds nothing in an empty list of sources, kinds or regions',
    async (index) => {
      await put(index, ...threeDocuments());
      for (const filter of [{ sources: [] }, { documentTypes: [] }, { regions: [] }]) {
        const { hits, total, facets } = await search(index, '落户', filter);
        expect({ hits, total, facets }).toEqual({
          hits: [],
          total: 0,
          facets: { documentTypes: [], regions: [], years: [] },
        });
      }
    },
  ],
  [
    'holds all parts of a filter together',
    async (index) => {
      await put(index, ...threeDocuments());
      const filter: SearchFilter = {
        documentTypes: ['policy-measures', 'plan'],
        regions: ['武汉市'],
        yearFrom: 2023,
        sources: ['a', 'b'],
      };
      expect(idsOf(await search(index, '落户', filter))).toEqual(['a/passage/0-4']);
    },
  ],
  [
    'filters before it limits: the one passage of a source is found among hundreds that rank higher',
    async (index) => {
      const crowd = makeSource(
        'a',
        numbered(250, (i) => `落户奖励落户奖励${i}`),
      );
      await put(index, crowd, makeSource('b', ['对迁入的企业在完成登记之后分期给予落户方面的奖励']));
      for (const query of ['落户 奖励', '落户', '“落户”', '户方', '落户 -补贴'])
        expect(idsOf(await search(index, query, { sources: ['b'] })), query).toEqual(['b/passage/0-24']);
    },
  ],
  [
    'tells of each document in a source apart',
    async (index) => {
      const made = makeSource('a', [
        { text: '落户奖励', document: { type: 'plan', date: '2020' } },
        { text: '落户补贴', document: { type: 'guide', date: '2021' } },
      ]);
      await put(index, made);
      expect(textsOf(await search(index, '落户', { yearFrom: 2021 }))).toEqual(['落户补贴']);
      await index.remove('a');
      expect((await search(index, '落户')).total).toBe(0);
    },
  ],
];

const counts: readonly Clause[] = [
  [
    'counts facets over the complete passages, most first, then by value',
    async (index) => {
      await put(index, ...threeDocuments());
      const { total, facets } = await search(index, '落户 奖励');
      expect(total).toBe(3);
      expect(facets.documentTypes).toEqual([
        { value: 'essay', count: 1 },
        { value: 'plan', count: 1 },
        { value: 'policy-measures', count: 1 },
      ]);
      expect((await search(index, '奖励')).facets.documentTypes[0]).toEqual({ value: 'policy-measures', count: 2 });
      expect(facets.years.map(({ value }) => value)).toEqual(['2020', '2023']);
    },
  ],
  [
    'lists no facet value for documents without one',
    async (index) => {
      await put(index, ...threeDocuments());
      const { facets } = await search(index, '落户', { sources: ['c'] });
      expect(facets).toEqual({ documentTypes: [{ value: 'essay', count: 2 }], regions: [], years: [] });
    },
  ],
  [
    'counts for each facet value what a filter by it finds',
    async (index) => {
      await put(index, ...threeDocuments());
      const { facets } = await search(index, '奖励');
      for (const { value, count } of facets.regions)
        expect((await search(index, '奖励', { regions: [value] })).total).toBe(count);
      for (const { value, count } of facets.years)
        expect((await search(index, '奖励', { yearFrom: Number(value), yearTo: Number(value) })).total).toBe(count);
    },
  ],
  [
    'counts for each source the complete passages that a filter by it finds, without those that lack a phrase',
    async (index) => {
      const near = ['人工智能', '智能人工'].map((text) => ({ text, document: { type: 'guide' as const } }));
      await put(index, ...threeDocuments(), makeSource('d', [...near, '落户补贴']));
      const asked: readonly (readonly [text: string, filter: SearchFilter])[] = [
        ['落户', {}],
        ['奖励', { yearFrom: 2020 }],
        ['“人工智能”', {}],
        ['智能人工', {}],
        ['落户 -奖励', {}],
        ['-落户', { documentTypes: ['guide', 'policy-measures'] }],
        ['长江', {}],
        ['的', { sources: [] }],
      ];
      for (const [text, filter] of asked) {
        const bySource = await index.bySource(asking(text, filter));
        const { total } = await search(index, text, filter);
        expect(
          bySource.reduce((sum, { count }) => sum + count, 0),
          text,
        ).toBe(total);
        for (const { value, count } of bySource)
          expect((await search(index, text, { ...filter, sources: [value] })).total, text).toBe(count);
      }
      expect(await index.bySource(asking('落户'))).toEqual([
        { value: 'a', count: 1 },
        { value: 'b', count: 1 },
        { value: 'c', count: 2 },
        { value: 'd', count: 1 },
      ]);
      expect(await index.bySource(asking('“人工智能”'))).toEqual([{ value: 'd', count: 1 }]);
      expect(await index.bySource(asking(''))).toEqual([]);
    },
  ],
  [
    'counts what holds all words, though it also brings what holds some',
    async (index) => {
      await putTexts(index, '落户奖励', '落户补贴', '购房奖励', '租房');
      const result = await search(index, '落户 奖励');
      expect(result.total).toBe(1);
      expect(new Set(textsOf(result))).toEqual(new Set(['落户奖励', '落户补贴', '购房奖励']));
      expect(result.hits.filter((hit) => hit.complete).map(({ passage }) => passage.text)).toEqual(['落户奖励']);
    },
  ],
  [
    'counts exactly beyond what it ranks',
    async (index) => {
      await put(
        index,
        makeSource(
          'a',
          numbered(300, (i) => `第${i}项落户`),
        ),
        makeSource(
          'b',
          numbered(70, (i) => `第${i}项落户奖励`),
          { region: '武汉市' },
        ),
      );
      expect((await search(index, '落户', {}, 10)).total).toBe(370);
      const { total, facets } = await search(index, '落户 奖励', {}, 10);
      expect({ total, regions: facets.regions }).toEqual({ total: 70, regions: [{ value: '武汉市', count: 70 }] });
    },
  ],
  [
    'counts by the substrings of the folded text, wherever words end',
    async (index) => {
      const text = fc
        .array(fc.constantFrom(...'数字经济，的'), { minLength: 1, maxLength: 12 })
        .map((units) => units.join(''));
      const pair = fc.tuple(fc.constantFrom(...'数字经济'), fc.constantFrom(...'数字经济')).map(([a, b]) => a + b);
      await fc.assert(
        fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), pair, pair, async (texts, one, other) => {
          await putTexts(index, ...texts);
          const holding = texts.filter((each) => each.includes(one) && each.includes(other));
          expect((await search(index, `${one} ${other}`)).total).toBe(holding.length);
        }),
      );
    },
  ],
];

const ranking: readonly Clause[] = [
  [
    'ranks a passage that holds all words before one that holds one of them',
    async (index) => {
      await putTexts(index, '落户补贴企业', '购房奖励企业', '落户奖励企业', '租房补贴企业');
      expect(textsOf(await search(index, '落户 奖励'))[0]).toBe('落户奖励企业');
    },
  ],
  [
    'brings all complete passages before those that hold some of the words',
    async (index) => {
      await putTexts(
        index,
        ...numbered(160, (i) => `在第${i}项里对符合条件的落户企业分期分批给予奖励`),
        ...numbered(30, () => '落户落户落户'),
        '奖励',
      );
      const hits = (await allPages(index, '落户 奖励', 45)).flatMap((page) => page.hits);
      expect(hits.slice(0, 160).every((hit) => hit.complete)).toBe(true);
      expect(hits.slice(160).some((hit) => hit.complete)).toBe(false);
    },
  ],
  [
    'ranks a rare word above a common one',
    async (index) => {
      await putTexts(index, ...numbered(20, (i) => `企业奖励第${i}项`), '量子奖励第0项');
      expect(textsOf(await search(index, '量子 企业'))[0]).toBe('量子奖励第0项');
    },
  ],
  [
    'ranks a passage that says the word more often before one of the same length',
    async (index) => {
      await putTexts(index, '奖励企业和人才的措施', '奖励企业的奖励措施等');
      expect(textsOf(await search(index, '奖励'))[0]).toBe('奖励企业的奖励措施等');
    },
  ],
  [
    'ranks the passage that says a word most often first among hundreds of shorter ones that say it twice',
    async (index) => {
      await putTexts(index, ...numbered(150, () => '奖励奖励'), '奖励奖励奖励奖励奖励奖励');
      expect(textsOf(await search(index, '奖励'))[0]).toBe('奖励奖励奖励奖励奖励奖励');
    },
  ],
  [
    'orders equals by passage id, whatever the order of puts',
    async (index) => {
      await put(index, ...['c', 'a', 'd', 'b'].map((id) => makeSource(id, ['落户奖励', '落户奖励'])));
      const ids = idsOf(await search(index, '落户'));
      expect(ids).toHaveLength(8);
      expect(ids).toEqual([...ids].sort());
    },
  ],
  [
    'orders hundreds of equals by passage id, whatever the order of puts',
    async (index) => {
      const sources = numbered(12, (i) => `s${(i * 5) % 12}`).map((id) =>
        makeSource(
          id,
          numbered(60, () => '落户奖励'),
        ),
      );
      await put(index, ...sources);
      const ids = (await allPages(index, '落户', 50)).flatMap(idsOf);
      const every = sources.flatMap(({ passages }) => passages.map(({ id }) => id)).sort();
      expect(ids).toEqual(every);
    },
  ],
  [
    'never scores a hit higher than the one before it',
    async (index) => {
      await putTexts(index, ...numbered(150, (i) => `落户奖励${'企业补贴'.repeat(i % 7)}${i}`));
      const scores = (await allPages(index, '落户 企业', 40)).flatMap(({ hits }) => hits.map(({ score }) => score));
      expect(scores.length).toBeGreaterThan(100);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    },
  ],
  [
    'answers the same query the same way',
    async (index) => {
      await put(index, ...threeDocuments());
      expect(await search(index, '落户 奖励')).toEqual(await search(index, '落户 奖励'));
    },
  ],
];

const highlights: readonly Clause[] = [
  [
    'highlights the words as spans of the source',
    async (index) => {
      const made = await putTexts(index, '第一条 总则', '对落户企业给予落户奖励');
      expect(highlighted(made, (await search(index, '落户 奖励')).hits[0])).toEqual(['落户', '落户', '奖励']);
    },
  ],
  [
    'highlights only what folds to a word of the query, in order and apart',
    async (index) => {
      const texts = ['對落戶企業給予５００萬元獎勵，獎勵數字經濟', '500 万元奖励 Ｂｉｍ 應用', '㎡和①之后的补贴補貼'];
      const made = await putTexts(index, ...texts);
      for (const query of ['落户 500万元', '数字经济 奖励', 'BIM 万元', '补贴']) {
        const { hits, terms } = await search(index, query);
        expect(hits.length).toBeGreaterThan(0);
        for (const hit of hits.filter((each) => each.complete)) {
          expect(terms).toEqual(expect.arrayContaining(highlighted(made, hit).map(foldForSearch)));
          expect(hit.highlights.length).toBeGreaterThan(0);
          hit.highlights.forEach(({ start, end }, i) => {
            expect(start).toBeLessThan(end);
            expect(start).toBeGreaterThanOrEqual(hit.highlights[i - 1]?.end ?? hit.passage.span.start);
            expect(end).toBeLessThanOrEqual(hit.passage.span.end);
          });
        }
      }
    },
  ],
  [
    'highlights a phrase whole',
    async (index) => {
      const made = await putTexts(index, '数字经济和数字，推动数字经济发展');
      expect(highlighted(made, (await search(index, '“数字经济”')).hits[0])).toEqual(['数字经济', '数字经济']);
    },
  ],
  [
    'highlights a word across a mended line break in several spans',
    async (index) => {
      const made = await putTexts(index, '前言', { text: '给予落\n户奖\n励，落户' });
      expect(highlighted(made, (await search(index, '落户')).hits[0])).toEqual(['落', '户', '落户']);
      expect(highlighted(made, (await search(index, '“落户奖励”')).hits[0])).toEqual(['落', '户奖', '励']);
    },
  ],
  [
    'highlights the right characters behind those that fold to several or lie beyond the basic plane',
    async (index) => {
      const made = await putTexts(index, '😀𠮷㎡ﬁ①½落户é\u0301奖励');
      expect(highlighted(made, (await search(index, '落户 奖励')).hits[0])).toEqual(['落户', '奖励']);
      expect(highlighted(made, (await search(index, '𠮷')).hits[0])).toEqual(['𠮷']);
    },
  ],
  [
    'highlights a single character wherever it stands',
    async (index) => {
      const made = await putTexts(index, '省级和全省的省政府');
      expect(highlighted(made, (await search(index, '省')).hits[0])).toEqual(['省', '省', '省']);
    },
  ],
  [
    'highlights something in every hit',
    async (index) => {
      await putTexts(index, '数字化', '经济发展', '字经', '奖励5万', '落户奖励');
      for (const query of ['数字经济', '落户 数字经济', '5 奖励', '经济数字'])
        for (const hit of (await search(index, query)).hits)
          expect(hit.highlights.length, `${query}: ${hit.passage.text}`).toBeGreaterThan(0);
    },
  ],
  [
    'unites the highlights of words that overlap',
    async (index) => {
      const made = await putTexts(index, '推动数字经济发展');
      expect(highlighted(made, (await search(index, '“数字经济” “经济发展” 经济')).hits[0])).toEqual(['数字经济发展']);
    },
  ],
];

const paging: readonly Clause[] = [
  [
    'brings each hit on one page, and every complete passage on some page',
    async (index) => {
      await putTexts(
        index,
        ...numbered(130, (i) => `第${i}项落户${i % 3 === 0 ? '奖励' : ''}`),
        ...numbered(40, (i) => `${i}购房奖励`),
      );
      for (const [query, first] of [
        ['落户', 7],
        ['落户 奖励', 30],
        ['“落户”', 100],
        ['奖励 -购房', 9],
        ['“项落户”', 130],
      ] as const) {
        const pages = await allPages(index, query, first);
        const hits = pages.flatMap((page) => page.hits);
        const ids = hits.map(({ passage }) => passage.id);
        expect(new Set(ids).size, query).toBe(ids.length);
        expect(hits.filter((hit) => hit.complete).length, query).toBe(pages[0]?.total);
        expect(pages.slice(0, -1).every((page) => page.hits.length === first)).toBe(true);
        expect(new Set(pages.map(({ total }) => total)).size).toBe(1);
      }
    },
  ],
  [
    'brings the same hits in the same order whatever the size of the page',
    async (index) => {
      await putTexts(index, ...numbered(160, (i) => `第${i}项落户${'奖励'.repeat(i % 4)}`));
      const [small, large] = await Promise.all([allPages(index, '落户 奖励', 7), allPages(index, '落户 奖励', 500)]);
      expect(small.flatMap(idsOf)).toEqual(large.flatMap(idsOf));
    },
  ],
  [
    'goes on after a cursor whose passage has gone',
    async (index) => {
      await put(index, ...['a', 'b', 'c', 'd'].map((id) => makeSource(id, ['落户奖励'])));
      const { cursors } = await search(index, '落户', {}, 2);
      await index.remove('b');
      const next = await index.search({ text: '落户', page: { first: 10, after: cursors[1] ?? null } });
      expect(next.hits.map(({ passage }) => passage.source)).toContain('d');
      expect(next.hits.map(({ passage }) => passage.source)).not.toContain('b');
    },
  ],
  [
    'gives one cursor for each hit and no next page after the last',
    async (index) => {
      await putTexts(index, ...numbered(3, (i) => `第${i}项落户`));
      const result = await search(index, '落户', {}, 3);
      expect([result.hits.length, result.cursors.length, result.hasNext]).toEqual([3, 3, false]);
      const rest = await index.search({ text: '落户', page: { first: 3, after: result.cursors[2] ?? null } });
      expect([rest.hits.length, rest.hasNext, rest.total]).toEqual([0, false, 3]);
    },
  ],
  [
    'refuses a cursor that is none of its own',
    async (index) => {
      for (const after of ['x', '', 'bm9uZQ', 'W10', 'WzEsMl0'])
        expect(await refusal(index.search({ text: '落户', page: { first: 1, after } })), after).toBe('INPUT');
      expect(await refusal(index.sources({ first: 1, after: 'x' }))).toBe('INPUT');
    },
  ],
  [
    'refuses a page of none or of more than 500',
    async (index) => {
      for (const first of [0, -1, 501, 1.5, Number.NaN]) {
        expect(await refusal(search(index, '落户', {}, first))).toBe('INPUT');
        expect(await refusal(index.sources({ first }))).toBe('INPUT');
      }
    },
  ],
];

const suggestions: readonly Clause[] = [
  [
    'suggests words of the index that begin with what is typed, the more frequent first',
    async (index) => {
      await putTexts(index, '补贴企业', '补贴人才', '补助企业');
      expect(await index.suggest('补', 5)).toEqual(['补贴', '补助']);
    },
  ],
  [
    'suggests titles and headings that begin with what is typed',
    async (index) => {
      await put(
        index,
        makeSource('a', [{ text: '给予奖励', section: ['推动数字产业快速发展'] }], { title: '数字经济若干措施' }),
      );
      expect(await index.suggest('数字', 5)).toContain('数字经济若干措施');
      expect(await index.suggest('推动', 5)).toContain('推动数字产业快速发展');
    },
  ],
  [
    'suggests alike for traditional characters, widths and capitals',
    async (index) => {
      await put(index, makeSource('a', ['补贴企业 Patent'], { title: '補貼辦法' }));
      expect(new Set(await index.suggest('補', 5))).toEqual(new Set(['補貼辦法', '补贴']));
      expect(await index.suggest('ＰＡ', 5)).toEqual(['patent']);
    },
  ],
  [
    'completes the last word and keeps those before it',
    async (index) => {
      await putTexts(index, '落户奖励');
      expect(await index.suggest('落户 奖', 5)).toEqual(['落户 奖励']);
    },
  ],
  [
    'suggests no more than it is asked for, each once',
    async (index) => {
      await put(
        index,
        ...numbered(9, (i) => `s${i}`).map((id) => makeSource(id, ['补贴企业'], { title: `补贴办法${id}` })),
      );
      const suggested = await index.suggest('补', 3);
      expect(suggested).toHaveLength(3);
      expect(new Set(suggested).size).toBe(3);
    },
  ],
  [
    'suggests names in full by their pinyin and its initials, of any form that it holds',
    async (index) => {
      await putTexts(index, '由省发改委牵头', '市科技局', 'Fgwx 5G');
      for (const typed of ['fgw', 'FAGAIWEI', 'fgaiw', 'fzhggwyh'])
        expect(await index.suggest(typed, 5), typed).toContain('发展和改革委员会');
      expect(await index.suggest('kjj', 5)).toEqual(['科学技术局']);
      expect(await index.suggest('落户 fagai', 5)).toEqual(['落户 发展和改革委员会']);
      expect(await index.suggest('fgw', 5)).toContain('fgwx');
      expect(await index.suggest('rsj', 5)).toEqual([]);
      expect(await index.suggest('f', 5)).toEqual(['fgwx']);
    },
  ],
  [
    'suggests words of the index by their pinyin and its initials, the more frequent first, behind what begins so',
    async (index) => {
      await putTexts(index, '补助企业', '补助人才', '补足短板', 'buz 贴息');
      expect(await index.suggest('buzhu', 5)).toEqual(['补助']);
      expect(await index.suggest('buz', 5)).toEqual(['补助', '补足']);
      expect(await index.suggest('tx', 5)).toEqual(['贴息']);
      expect(await index.suggest('人才 TIE', 5)).toEqual(['人才 贴息']);
      expect(await index.suggest('b', 5)).toEqual(['buz']);
      await index.remove('a');
      expect(await index.suggest('buzhu', 5)).toEqual([]);
    },
  ],
  [
    'suggests names that it is given and a search finds, by their other names too, for half of the places',
    async (index) => {
      await putTexts(index, '由云科中心牵头，云溪市补助', '云杉补贴');
      const named = { text: '云溪科技服务中心', names: [{ text: '云溪科技服务中心', names: ['云科中心'] }] };
      const names = [{ text: '云岭市' }, named, { text: '云溪市' }, { text: '云杉' }];
      const suggested = await index.suggest('云', 4, names);
      expect(suggested.slice(0, 2)).toEqual(['云溪科技服务中心', '云溪市']);
      expect(suggested.slice(2)).toContain('云杉');
      expect(suggested).not.toContain('云岭市');
      expect(await index.suggest('云', 4, [{ ...named, names: [] }])).not.toContain('云溪科技服务中心');
      await index.remove('a');
      expect(await index.suggest('云', 4, names)).toEqual([]);
    },
  ],
  [
    'suggests nothing for nothing, and nothing of a source that was removed',
    async (index) => {
      await putTexts(index, '补贴企业');
      expect(await index.suggest('', 5)).toEqual([]);
      expect(await index.suggest('  ', 5)).toEqual([]);
      expect(await index.suggest('%', 5)).toEqual([]);
      await index.remove('a');
      expect(await index.suggest('补', 5)).toEqual([]);
      expect(await index.suggest('关于', 5)).toEqual([]);
    },
  ],
];

const spelling: readonly Clause[] = [
  [
    'spells a query that finds nothing by words of the index one character off, that of the same sound first',
    async (index) => {
      await putTexts(index, '对落户企业给予奖励', '奖金和奖牌', '鼓励企业落户', '数字经济 Patent pledge', '手术和技术');
      expect(await index.respell(asking('讲励'), 3)).toEqual(['奖励']);
      expect(await index.respell(asking('发励'), 3)).toEqual(['奖励', '鼓励']);
      for (const [typed, meant] of [
        ['落户讲励', '落户奖励'],
        ['落戶 励奖', '落戶 奖励'],
        ['技木', '技术'],
        ['据字经济', '数字经济'],
        ['企页 奖励', '企业 奖励'],
        ['patnet', 'patent'],
        ['ptent 数字', 'patent 数字'],
      ] as const)
        expect(await index.respell(asking(typed), 3), typed).toContain(meant);
    },
  ],
  [
    'spells by names of the vocabulary and by those given, one character off',
    async (index) => {
      await putTexts(index, '由省发展和改革委员会牵头', '东湖新技术开发区');
      expect(await index.respell(asking('发展和改格委员会'), 3)).toEqual(['发展和改革委员会']);
      expect(await index.respell(asking('发展和改委员会'), 3)).toContain('发展和改革委员会');
      expect(await index.respell(asking('东湖新技木开发去'), 3)).toEqual([]);
      expect(await index.respell(asking('东湖新技术开去'), 3, ['东湖新技术开发区'])).toEqual([]);
      expect(await index.respell(asking('东湖新技术开发去'), 3, ['东湖新技术开发区'])).toContain('东湖新技术开发区');
    },
  ],
  [
    'spells as no query that finds nothing, under the filter too, and leaves exclusions and conditions as they are',
    async (index) => {
      await put(
        index,
        makeSource('a', ['落户奖励'], { region: '武汉市' }),
        makeSource('b', ['购房补贴'], { region: '上海市' }),
      );
      expect(await index.respell(asking('落户讲励'), 3)).toEqual(['落户奖励']);
      expect(await index.respell(asking('落户讲励', { regions: ['上海市'] }), 3)).toEqual([]);
      expect(await index.respell(asking('购房讲励'), 3)).toEqual([]);
      expect(await index.respell(asking('讲励 -补贴 title:措施'), 3)).toEqual(['奖励 -补贴 title:措施']);
      expect(await index.respell(asking('讲励 -落户'), 3)).toEqual([]);
    },
  ],
  [
    'spells nothing where nothing is asked, nor where no word is near',
    async (index) => {
      await putTexts(index, '对落户企业给予奖励');
      for (const text of ['', '，。', '饕餮', 'OR', '-讲励', '\\\\ "', 'x'.repeat(2_000), '讲'.repeat(2_000)])
        expect(await index.respell(asking(text), 3), text).toEqual([]);
    },
  ],
];

const similar: readonly Clause[] = [
  [
    'finds passages like one by its rarest words, best first, and neither itself nor its reposts',
    async (index) => {
      const text = '对首次认定的高新技术企业，给予20万元研发补贴。';
      await put(
        index,
        makeSource('a', [text, '对绿色工厂给予奖励。']),
        makeSource('b', ['对首次认定的高新技术企业，给予30万元研发补贴。', '高新技术企业的认定办法另行规定。']),
        makeSource('c', [text, `（一）${text}`, '对首次認定的高新技術企業給予 20 萬元研發補貼']),
        makeSource('d', ['博士后工作站由人才办管理。', '乡村道路每年养护一次。']),
      );
      const made = makeSource('a', [text]);
      const hits = await index.similar(made.passages[0]?.id ?? '', 10);
      expect(hits?.map(({ passage }) => passage.text)[0]).toBe('对首次认定的高新技术企业，给予30万元研发补贴。');
      expect(hits?.map(({ passage }) => passage.source)).not.toContain('a');
      expect(hits?.map(({ passage }) => passage.source)).not.toContain('c');
      expect(hits?.map(({ passage }) => passage.source)).not.toContain('d');
      const scores = hits?.map(({ score }) => score) ?? [];
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(hits?.every(({ highlights }) => highlights.length > 0)).toBe(true);
    },
  ],
  [
    'finds passages like one behind hundreds of its reposts, and no more than it is asked for',
    async (index) => {
      const text = '对首次认定的高新技术企业给予研发补贴';
      const others = ['首次认定的高新技术企业享受研发补贴', '研发补贴发给首次认定的高新技术企业'];
      await put(
        index,
        makeSource('a', [text, ...others]),
        ...[0, 1, 2].map((i) =>
          makeSource(
            `r${i}`,
            numbered(80, () => text),
          ),
        ),
      );
      const id = makeSource('a', [text]).passages[0]?.id ?? '';
      expect((await index.similar(id, 10))?.map(({ passage }) => passage.text).toSorted()).toEqual(others.toSorted());
      expect(await index.similar(id, 1)).toHaveLength(1);
    },
  ],
  [
    'finds passages like one among those that a filter leaves, whether or not it leaves the one itself',
    async (index) => {
      const text = '对首次认定的高新技术企业给予研发补贴';
      await put(
        index,
        makeSource('a', [text, '高新技术企业的研发补贴按年发放'], { type: 'guide', date: '2023-05-01' }),
        makeSource('b', ['首次认定的高新技术企业享受研发补贴', text], { type: 'policy-measures', date: '2024-05-01' }),
        ...[0, 1].map((i) =>
          makeSource(
            `r${i}`,
            numbered(80, (n) => `第${n}批首次认定的高新技术企业研发补贴`),
            { type: 'plan', date: '2022-05-01' },
          ),
        ),
      );
      const id = makeSource('a', [text]).passages[0]?.id ?? '';
      const like = async (filter: SearchFilter) =>
        (await index.similar(id, 5, filter))?.map(({ passage }) => passage.text);
      expect(await like({ documentTypes: ['policy-measures'] })).toEqual(['首次认定的高新技术企业享受研发补贴']);
      expect(await like({ yearFrom: 2024 })).toEqual(['首次认定的高新技术企业享受研发补贴']);
      expect(await like({ yearFrom: 2023, yearTo: 2023 })).toEqual(['高新技术企业的研发补贴按年发放']);
      expect(await like({ documentTypes: ['plan'] })).toHaveLength(5);
      expect(await like({ sources: [] })).toEqual([]);
      expect(await index.similar('nothing', 5, { yearFrom: 2024 })).toBeNull();
    },
  ],
  [
    'knows no passages like one that it does not hold, and none like one whose words no other has',
    async (index) => {
      const made = await putTexts(index, '饕餮纹样', '给予奖励');
      expect(await index.similar('nothing', 5)).toBeNull();
      expect(await index.similar('a\\"', 5)).toBeNull();
      expect(await index.similar(made.passages[0]?.id ?? '', 5)).toEqual([]);
    },
  ],
];

const clauses: readonly Clause[] = [
  ...puts,
  ...words,
  ...phrases,
  ...exclusions,
  ...numbers,
  ...names,
  ...operators,
  ...odd,
  ...filters,
  ...counts,
  ...ranking,
  ...highlights,
  ...paging,
  ...suggestions,
  ...spelling,
  ...similar,
];
