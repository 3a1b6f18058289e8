import { expect } from 'vitest';
import { maxPageSize, type SourceGraph } from '../../../model/index.ts';
import { sourceGraph } from '../fixtures.ts';
import type { Clauses } from '../graph-store.ts';
import { everyItem, idOf, node, putAll, refused } from './ask.ts';

const rich = (id: string) =>
  sourceGraph(id, (source) => {
    source.from(`corpus/${id}.txt`, `elsewhere/${id}.txt`);
    source.document('文号:武新管〔2023〕4号', {
      title: '若干措施',
      also: ['title:420100/若干措施'],
      issued: '2023-03-24',
      from: '2023-03-24',
      through: '2026-03-23',
    });
    const section = source.section('一、推动产业发展');
    const measure = source.measure('落户奖励', {
      in: section,
      agencies: [['agency:420100/科创局', '科创局']],
      industries: [['industry:人工智能', '人工智能']],
    });
    source.award(measure, 1_000_000, '给予100万元奖励');
    source.condition(section, '注册地在本区');
    source.passage('第一段。');
    source.passage('第二段。');
    source.diagnostic('money');
    source.diagnostic('encoding', { severity: 'info', stage: 'read', span: { start: 0, end: 1 } });
    source.document('title:420100/实施细则', { title: '实施细则' });
  });

const small = (id: string) => sourceGraph(id, (source) => source.say(id));

/** Until the clock shows another millisecond. */
const aMoment = () => new Promise((done) => setTimeout(done, 5));

export const sources: Clauses = {
  'a source comes back exactly as it was put': async (store) => {
    await store.put(rich('a'));
    expect(await store.source('a')).toEqual(rich('a'));
  },
  "a paper's abstracts and keywords are its document's, from the first source that has them": async (store) => {
    const span = { start: 0, end: 2 };
    const paper = (id: string, words: string | null) =>
      sourceGraph(id, (source) =>
        source.document('doi:10.1/x', {
          title: '论文',
          ...(words === null
            ? {}
            : {
                abstracts: [{ language: 'zh', text: `${words}“甲”\n第二段`, span }],
                keywords: [{ language: 'en', words: [words, 'it; has'], span }],
              }),
        }),
      );
    await putAll(store, paper('c', '后'), paper('a', null), paper('b', '前'));
    expect(await node(store, 'doi:10.1/x')).toMatchObject({
      document: {
        abstracts: [{ language: 'zh', text: '前“甲”\n第二段', span }],
        keywords: [{ language: 'en', words: ['前', 'it; has'], span }],
      },
    });
    await store.remove('b');
    expect(await node(store, 'doi:10.1/x')).toMatchObject({ document: { keywords: [{ words: ['后', 'it; has'] }] } });
    await store.remove('c');
    expect(await node(store, 'doi:10.1/x')).not.toHaveProperty('document.abstracts');
  },
  'a source that is not held is null': async (store) => {
    expect(await store.source('a')).toBeNull();
    expect(await store.byOrigin('corpus/a.txt')).toBeNull();
    expect(await store.text('a', { start: 0, end: 1 })).toBeNull();
    expect(await everyItem((page) => store.passages('a', page))).toEqual([]);
  },
  'putting a source twice is putting it once': async (store) => {
    await store.put(rich('a'));
    const before = [await store.stats(), await store.source('a'), await node(store, 'agency:420100/科创局')];
    await store.put(rich('a'));
    expect([await store.stats(), await store.source('a'), await node(store, 'agency:420100/科创局')]).toEqual(before);
  },
  'putting a source again replaces all that it asserted': async (store) => {
    await store.put(rich('a'));
    await store.put(sourceGraph('a', (source) => source.document('文号:甲〔2024〕9号', { title: '新文' })));
    expect(await store.nodes(['agency:420100/科创局', '文号:武新管〔2023〕4号'])).toEqual([null, null]);
    expect((await store.stats()).passages).toBe(0);
    expect(await idOf(store, '文号:甲〔2024〕9号')).toBe('文号:甲〔2024〕9号');
    expect(await store.byOrigin('elsewhere/a.txt')).toBeNull();
  },
  'a removed source leaves nothing of it but what others mention': async (store) => {
    await putAll(
      store,
      rich('a'),
      sourceGraph('b', (source) => source.key('agency:420100/科创局', '市科创局')),
    );
    await store.remove('a');
    expect(await store.source('a')).toBeNull();
    expect(await store.nodes(['文号:武新管〔2023〕4号', 'industry:人工智能'])).toEqual([null, null]);
    expect(await node(store, 'agency:420100/科创局')).toMatchObject({
      mentions: 1,
      names: ['市科创局'],
      name: '市科创局',
    });
    expect(await everyItem((page) => store.funding({}, 'text-order', page))).toEqual([]);
    expect(await everyItem((page) => store.diagnostics({}, page))).toEqual([]);
  },
  'a store whose sources are all removed is as it was when new': async (store) => {
    const empty = await store.stats();
    await putAll(store, rich('a'), rich('b'));
    await store.remove('a');
    await store.remove('b');
    expect(await store.stats()).toEqual(empty);
    expect(await node(store, 'region:420100')).toBeNull();
  },
  'removing what is not held does nothing': async (store) => {
    await store.put(rich('a'));
    const before = await store.stats();
    await store.remove('b');
    await store.revoke('nothing');
    expect(await store.stats()).toEqual(before);
  },
  'a source that is being replaced is read as it was before or as it was put': async (store) => {
    const version = (rules: string): SourceGraph => ({ ...rich('a'), rules, passagesHash: rules });
    await store.put(version('0'));
    let writing = true;
    const written = (async () => {
      for (const rules of ['1', '2', '3', '4', '5']) await store.put(version(rules));
      writing = false;
    })();
    while (writing) {
      const source = await store.source('a');
      expect(source).toEqual(version(source?.rules ?? ''));
      expect((await everyItem((page) => store.funding({}, 'text-order', page))).length).toBe(1);
      expect((await everyItem((page) => store.passages('a', page))).length).toBe(2);
      await new Promise((resolve) => setTimeout(resolve));
    }
    await written;
  },
  'a put that is refused changes nothing': async (store) => {
    await store.put(rich('a'));
    const before = [await store.stats(), await store.source('a')];
    const graph = rich('a');
    const [edge] = graph.edges;
    if (!edge) throw new Error('the fixture has edges');
    const unknownEnd = { ...graph, text: '', edges: [...graph.edges, { ...edge, to: 'a/measure/9999-99999' }] };
    await expect(store.put(unknownEnd)).rejects.toMatchObject(refused);
    expect([await store.stats(), await store.source('a')]).toEqual(before);
  },
  'a graph whose nodes are of another source, share an id or bear a foreign id is refused': async (store) => {
    const graph = rich('a');
    const [first] = graph.nodes;
    if (!first) throw new Error('the fixture has nodes');
    for (const nodes of [[{ ...first, source: 'b' }], [first, first], [{ ...first, id: 'b/section/0-1' }]])
      await expect(store.put({ ...graph, nodes, edges: [] })).rejects.toMatchObject(refused);
  },
  'an equivalence of two kinds of thing is refused': async (store) => {
    const graph = sourceGraph('a', (source) => source.same('agency:420100/科创局', 'region:420100'));
    await expect(store.put(graph)).rejects.toMatchObject(refused);
  },
  'sources are listed by id, with origins, hashes and titles': async (store) => {
    await putAll(
      store,
      rich('b'),
      rich('a'),
      sourceGraph('c', () => undefined),
    );
    const listed = await everyItem((page) => store.sources(page), 1);
    expect(listed.map(({ id, title }) => [id, title])).toEqual([
      ['a', '若干措施'],
      ['b', '若干措施'],
      ['c', 'c.txt'],
    ]);
    expect(listed[0]).toEqual({
      id: 'a',
      origins: rich('a').origins,
      rules: '1',
      status: 'complete',
      length: rich('a').text.length,
      passagesHash: rich('a').passagesHash,
      title: '若干措施',
    });
  },
  'a source is found by each of its origins': async (store) => {
    await putAll(store, rich('a'), rich('b'));
    expect((await store.byOrigin('corpus/b.txt'))?.id).toBe('b');
    expect((await store.byOrigin('elsewhere/b.txt'))?.id).toBe('b');
    expect(await store.byOrigin('b.txt')).toBeNull();
  },
  'text is given by span, in UTF-16 units': async (store) => {
    const graph = sourceGraph('a', (source) => source.say('甲😀乙𠮷丙'));
    await store.put(graph);
    expect(await store.text('a', { start: 1, end: 4 })).toEqual({ span: { start: 1, end: 4 }, quote: '😀乙' });
    expect((await store.text('a', { start: 4, end: 6 }))?.quote).toBe('𠮷');
  },
  'text is cut to its bounds': async (store) => {
    const graph = sourceGraph('a', (source) => source.say('甲乙丙'));
    await store.put(graph);
    const { length } = graph.text;
    expect(await store.text('a', { start: -5, end: 9999 })).toEqual({
      span: { start: 0, end: length },
      quote: graph.text,
    });
    expect(await store.text('a', { start: 9999, end: 99999 })).toEqual({
      span: { start: length, end: length },
      quote: '',
    });
    expect(await store.text('a', { start: 3, end: 1 })).toEqual({ span: { start: 3, end: 3 }, quote: '' });
  },
  'every fact quotes its text': async (store) => {
    await store.put(rich('a'));
    for (const { id, span, quote } of rich('a').nodes) {
      expect((await store.text('a', span))?.quote).toBe(quote);
      expect(await node(store, id)).toEqual(rich('a').nodes.find((each) => each.id === id));
    }
  },
  'passages come in the order of the text': async (store) => {
    const graph = rich('a');
    await store.put({ ...graph, passages: graph.passages.toReversed() });
    const passages = await everyItem((page) => store.passages('a', page), 1);
    expect(passages).toEqual(graph.passages);
  },
  'a passage is read by its id': async (store) => {
    await putAll(store, rich('a'), rich('b'));
    const passages = [rich('a'), rich('b')].flatMap((graph) => graph.passages);
    const ids = passages.map(({ id }) => id);
    const unknown = ['c/passage/0-1', 'a/passage/9999-10000', ids[0]?.replace(/\d+$/, '9999') ?? '', 'passage', ''];
    expect(await store.passagesOf([...ids.toReversed(), ...unknown])).toEqual([
      ...passages.toReversed(),
      ...unknown.map(() => null),
    ]);
  },
  'diagnostics come by source, then as listed, and are filtered': async (store) => {
    await putAll(store, rich('b'), rich('a'));
    const all = await everyItem((page) => store.diagnostics({}, page), 1);
    expect(all.map(({ source, rule }) => [source, rule])).toEqual([
      ['a', 'money'],
      ['a', 'encoding'],
      ['b', 'money'],
      ['b', 'encoding'],
    ]);
    const count = async (filter: Parameters<typeof store.diagnostics>[0]) =>
      (await everyItem((page) => store.diagnostics(filter, page))).length;
    expect(await count({ source: 'a' })).toBe(2);
    expect(await count({ severities: ['info'] })).toBe(2);
    expect(await count({ severities: ['error'] })).toBe(0);
    expect(await count({ stages: ['read', 'interpret'], rules: ['money'] })).toBe(2);
    expect(await count({ rules: [] })).toBe(0);
    expect(all[1]).toMatchObject({ severity: 'info', stage: 'read', span: { start: 0, end: 1 } });
  },
  'statistics count sources, characters, passages, nodes, edges and diagnostics': async (store) => {
    await putAll(store, rich('a'), rich('b'));
    const stats = await store.stats();
    const { text, edges } = rich('a');
    expect(stats).toMatchObject({ sources: 2, characters: 2 * text.length, passages: 4, statements: 0 });
    expect(stats.nodes).toContainEqual({ value: 'Measure', count: 2 });
    expect(stats.nodes).toContainEqual({ value: 'Agency', count: 1 });
    expect(stats.nodes).toContainEqual({ value: 'Source', count: 2 });
    expect(stats.edges.reduce((sum, { count }) => sum + count, 0)).toBe(2 * edges.length);
    expect(stats.diagnostics).toEqual([
      { value: 'info', count: 2 },
      { value: 'warning', count: 2 },
    ]);
  },
  'each write that may change something is told by a greater number, and a read by none': async (store) => {
    const numbers = [await store.writes()];
    const after = async (work: Promise<unknown>): Promise<void> => {
      await work;
      numbers.push(await store.writes());
    };
    await after(store.put(rich('a')));
    await after(store.state({ id: 'x', kind: 'same', a: '文号:一', b: '文号:二', by: '王', reason: '' }));
    await after(store.revoke('x'));
    await after(store.remove('a'));
    expect(numbers).toEqual([...new Set(numbers)].sort((x, y) => x - y));
    const refusing = store.put({ ...rich('b'), id: '' });
    await expect(refusing).rejects.toMatchObject(refused);
    await after(store.stats());
    expect(numbers.at(-1)).toBe(numbers.at(-2));
  },
  'a page that is too large, too small or no number is refused': async (store) => {
    for (const first of [0, -1, 1.5, Number.NaN, maxPageSize + 1])
      await expect(store.sources({ first })).rejects.toMatchObject(refused);
    expect((await store.sources({ first: maxPageSize })).items).toEqual([]);
  },
  'a cursor that is none of this list is refused': async (store) => {
    await putAll(store, rich('a'), rich('b'));
    const foreign = (await store.list('Agency', {}, 'mentions', { first: 1 })).cursors[0];
    for (const after of ['nonsense', '', 'W10', foreign, '✗']) {
      if (after === undefined) throw new Error('the fixture has agencies');
      await expect(store.sources({ first: 1, after })).rejects.toMatchObject(refused);
      await expect(store.funding({}, 'text-order', { first: 1, after })).rejects.toMatchObject(refused);
    }
  },
  'sources are listed by when they came in, the last first; what is put again came when it first did': async (
    store,
  ) => {
    const before = new Date().toISOString();
    for (const id of ['b', 'c', 'a', 'c']) {
      await store.put(small(id));
      await aMoment();
    }
    const arrivals = await everyItem((page) => store.arrivals(page), 2);
    expect(arrivals.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    const moments = arrivals.map(({ at }) => at ?? '');
    expect(moments).toEqual(moments.toSorted().reverse());
    expect(moments.every((at) => at >= before && at <= new Date().toISOString())).toBe(true);
    await store.remove('b');
    await store.put(small('b'));
    expect((await store.arrivals({ first: 1 })).items).toMatchObject([{ id: 'b' }]);
  },
};
