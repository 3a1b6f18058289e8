import { expect } from 'vitest';
import type { SourceGraph } from '../../../model/index.ts';
import { sourceGraph } from '../fixtures.ts';
import type { Clauses } from '../graph-store.ts';
import { everyItem, idOf, keysOf, node, putAll, rowsOf } from './ask.ts';

const number = '文号:武新管〔2023〕4号';
const title = 'title:420100/若干措施';

const notice = (id = 'notice'): SourceGraph =>
  sourceGraph(id, (source) =>
    source.document(number, { title: '若干措施', also: [title], docNumber: '武新管〔2023〕4号' }),
  );

const citing = (id: string, key: string): SourceGraph =>
  sourceGraph(id, (source) => {
    source.document(`title:@${id}/来信`, { title: '来信' });
    source.edge('CITES', `title:@${id}/来信`, key);
  });

export const identity: Clauses = {
  'an entity is found by each of its keys, under its first': async (store) => {
    await store.put(notice());
    const [byNumber, byTitle] = await store.nodes([number, title]);
    expect(byTitle).toEqual(byNumber);
    expect(byTitle).toMatchObject({ kind: 'Document', id: number, keys: [number, title] });
  },
  'nodes come in the order asked for, null for what is not there': async (store) => {
    await store.put(notice());
    const nodes = await store.nodes(['nothing', title, 'agency:1/2', number, 'notice', title]);
    expect(nodes.map((each) => each?.id ?? null)).toEqual([null, number, null, number, 'notice', number]);
    expect(await store.nodes([])).toEqual([]);
  },
  'a cited document that is not here is an entity without a text': async (store) => {
    await store.put(citing('letter', number));
    expect(await node(store, number)).toMatchObject({ kind: 'Document', id: number, document: null, mentions: 1 });
  },
  'a cited document becomes real when its source comes': async (store) => {
    await store.put(citing('letter', title));
    await store.put(notice());
    expect(await node(store, title)).toMatchObject({ id: number, document: { title: '若干措施' }, mentions: 2 });
    const [cited] = await store.neighbours(['title:@letter/来信'], ['CITES'], 'out', { first: 10 });
    expect(cited?.items.map((each) => each.node.id)).toEqual([number]);
  },
  'a document whose source goes stays as a cited one': async (store) => {
    await putAll(store, citing('letter', title), notice());
    await store.remove('notice');
    expect(await node(store, number)).toBeNull();
    expect(await node(store, title)).toMatchObject({ id: title, keys: [title], document: null });
  },
  'two texts of one document are one document with two sources': async (store) => {
    await putAll(store, notice('b'), notice('a'));
    expect(await node(store, title)).toMatchObject({ document: { sources: [{ id: 'a' }, { id: 'b' }] }, mentions: 2 });
  },
  'where two texts differ, the first source by id speaks, and the other where that one is silent': async (store) => {
    await putAll(
      store,
      sourceGraph('b', (source) =>
        source.document(number, { title: '乙', region: '武汉市', type: 'plan', issued: '2023-05-01' }),
      ),
      sourceGraph('a', (source) => source.document(number, { title: '甲', type: 'guide' })),
    );
    expect(await node(store, number)).toMatchObject({
      document: { title: '甲', region: '武汉市', type: 'guide', date: '2023-05-01' },
    });
  },
  'an alias of a source makes its two keys one agency': async (store) => {
    const [long, short] = ['agency:420100/科技创新局', 'agency:420100/科创局'];
    await putAll(
      store,
      sourceGraph('a', (source) => source.key(short, '科创局')),
      sourceGraph('b', (source) => source.key(long, '科技创新局')),
    );
    expect(await idOf(store, short)).not.toBe(await idOf(store, long));
    await store.put(sourceGraph('c', (source) => source.same(long, short)));
    expect(await idOf(store, long)).toBe(short);
    expect(await node(store, long)).toMatchObject({ names: ['科创局', '科技创新局'], name: '科创局', mentions: 3 });
    await store.remove('c');
    expect(await idOf(store, long)).toBe(long);
    expect(await node(store, long)).toMatchObject({ names: ['科技创新局'], mentions: 1 });
  },
  'two names of a region make two spellings of its agency one': async (store) => {
    await putAll(
      store,
      sourceGraph('a', (source) => source.key('agency:420100/东湖高新区/科创局', '科创局')),
      sourceGraph('b', (source) => source.key('agency:420118/科创局', '科创局')),
    );
    await store.put(sourceGraph('c', (source) => source.same('region:420118', 'region:420100/东湖高新区')));
    expect(await idOf(store, 'agency:420100/东湖高新区/科创局')).toBe(await idOf(store, 'agency:420118/科创局'));
    await store.remove('c');
    expect(await idOf(store, 'agency:420100/东湖高新区/科创局')).not.toBe(await idOf(store, 'agency:420118/科创局'));
  },
  'two names of a region make two keys of a zone in it one, and of the agency of that zone': async (store) => {
    const [one, other] = ['agency:420118/光谷片区/管委会', 'agency:420100/东湖高新区/光谷片区/管委会'];
    await putAll(
      store,
      sourceGraph('a', (source) => source.key(one, '管委会')),
      sourceGraph('b', (source) => source.same('region:420118', 'region:420100/东湖高新区')),
      sourceGraph('c', (source) => source.key(other, '管委会')),
    );
    expect(await keysOf(store, other)).toEqual([other, one]);
    await store.remove('b');
    expect(await keysOf(store, other)).toEqual([other]);
  },
  'a title issued by an agency follows the agency': async (store) => {
    const [one, other] = ['issued:420100/科创局/通知', 'issued:420100/科技创新局/通知'];
    await putAll(
      store,
      citing('a', one),
      citing('b', other),
      sourceGraph('c', (source) => source.same('agency:420100/科创局', 'agency:420100/科技创新局')),
    );
    expect(await keysOf(store, one)).toEqual([one, other]);
  },
  'what is known within one source only is never merged with the like of another': async (store) => {
    await putAll(
      store,
      sourceGraph('a', (source) => source.key('agency:@a/科创局', '科创局')),
      sourceGraph('b', (source) => source.key('agency:@b/科创局', '科创局')),
    );
    expect(await keysOf(store, 'agency:@a/科创局')).toEqual(['agency:@a/科创局']);
    expect(await everyItem((page) => store.list('Agency', {}, 'name', page), 1)).toHaveLength(2);
  },
  'two numbers are never one document: the equivalence is listed as ambiguous with its place': async (store) => {
    const graph = sourceGraph('a', (source) => source.same('文号:甲〔2023〕1号', '文号:甲〔2023〕2号'));
    await store.put(graph);
    expect(await idOf(store, '文号:甲〔2023〕2号')).toBe('文号:甲〔2023〕2号');
    const [said] = graph.equivalences;
    expect(await everyItem((page) => store.ambiguities(page))).toEqual([
      {
        a: '文号:甲〔2023〕1号',
        b: '文号:甲〔2023〕2号',
        class: 'clause',
        kind: 'document',
        provenance: { source: 'a', rule: 'alias', span: said?.span, quote: said?.quote },
      },
    ]);
    await store.remove('a');
    expect((await store.ambiguities({ first: 1 })).total).toBe(0);
  },
  'a class that would bring two numbers together adds nothing to that group': async (store) => {
    await putAll(
      store,
      sourceGraph('a', (source) => source.same('文号:甲〔2023〕1号', title, 'front-page')),
      sourceGraph('b', (source) => source.same('文号:甲〔2023〕2号', title, 'front-page')),
    );
    expect(await idOf(store, title)).toBe(title);
    expect((await everyItem((page) => store.ambiguities(page), 1)).map(({ a }) => a)).toEqual([
      '文号:甲〔2023〕1号',
      '文号:甲〔2023〕2号',
    ]);
    await store.remove('b');
    expect(await idOf(store, title)).toBe('文号:甲〔2023〕1号');
    expect((await store.ambiguities({ first: 1 })).total).toBe(0);
  },
  'a stronger class is heard before a weaker one that contradicts it': async (store) => {
    await putAll(
      store,
      sourceGraph('a', (source) => source.same('文号:甲〔2023〕1号', title, 'title-issuer')),
      sourceGraph('b', (source) => source.same('文号:甲〔2023〕2号', title, 'clause')),
    );
    expect(await idOf(store, title)).toBe('文号:甲〔2023〕2号');
    expect((await everyItem((page) => store.ambiguities(page))).map((each) => each.class)).toEqual(['title-issuer']);
  },
  'an ambiguity is listed once for each source that says it': async (store) => {
    for (const id of ['b', 'a']) await store.put(sourceGraph(id, (source) => source.same('文号:1', '文号:2')));
    const said = await everyItem((page) => store.ambiguities(page), 1);
    expect(said.map(({ provenance }) => provenance?.source)).toEqual(['a', 'b']);
  },
  'the order in which sources come decides nothing': async (store) => {
    const graphs = [
      notice(),
      citing('x', title),
      citing('y', number),
      sourceGraph('alias', (source) => source.same('title:420118/若干措施', title)),
      sourceGraph('region', (source) => source.same('region:420100', 'region:CN/武汉')),
      citing('z', 'title:CN/武汉/若干措施'),
    ];
    const look = async () => [
      await store.nodes([number, title, 'title:CN/武汉/若干措施', 'title:420118/若干措施', 'region:CN/武汉']),
      await everyItem((page) => store.list('Document', {}, 'name', page)),
      await store.stats(),
    ];
    await putAll(store, ...graphs);
    const first = await look();
    for (const { id } of graphs) await store.remove(id);
    await putAll(store, ...graphs.toReversed());
    expect(await look()).toEqual(first);
    for (const graph of graphs) {
      await store.remove(graph.id);
      await store.put(graph);
    }
    expect(await look()).toEqual(first);
  },
  'an entity has the name most often asserted with its first key, and all names': async (store) => {
    const key = 'agency:420100/科创局';
    await putAll(
      store,
      sourceGraph('a', (source) => source.key(key, '市科创局')),
      sourceGraph('b', (source) => {
        source.key(key, '科创局');
        source.key(key, '科创局');
      }),
    );
    expect(await node(store, key)).toMatchObject({ name: '科创局', names: ['市科创局', '科创局'], mentions: 2 });
    await store.put(sourceGraph('c', (source) => source.key(key, '市科创局')));
    expect(await node(store, key)).toMatchObject({ name: '市科创局', mentions: 3 });
  },
  'an entity that no source names has its key as its name': async (store) => {
    await store.put(citing('a', title));
    expect(await node(store, title)).toMatchObject({ name: '若干措施', names: [] });
  },
  'an agency says what it is, and whether it is a class of bodies': async (store) => {
    await store.put(
      sourceGraph('a', (source) => {
        source.key('agency:420100/科创局', '科创局', { agencyKind: 'government' });
        source.key('agency:CN/各部门', '各部门', { generic: true });
      }),
    );
    expect(await node(store, 'agency:420100/科创局')).toMatchObject({ agencyKind: 'government', generic: false });
    expect(await node(store, 'agency:CN/各部门')).toMatchObject({ agencyKind: null, generic: true });
  },
  'an agency goes by its longest name in full, and by functions alone only where it has no other': async (store) => {
    const [bureau, stem] = ['agency:420100/财政局', 'agency:420100/财政部门'];
    await store.put(
      sourceGraph('a', (source) => {
        source.key(stem, '财政', { method: 'stem', fullName: '武汉市财政主管部门' });
        source.same(stem, bureau, 'stem');
      }),
    );
    expect(await node(store, stem)).toMatchObject({ name: '武汉市财政主管部门', names: ['财政'] });
    await store.put(
      sourceGraph('b', (source) => {
        source.key(bureau, '市财政局', { method: 'place-of-document', fullName: '武汉市财政局' });
        source.key(bureau, '财政局', { method: 'place-of-document', fullName: '财政局' });
      }),
    );
    expect(await node(store, stem)).toMatchObject({ id: bureau, name: '武汉市财政局', mentions: 2 });
    expect(await everyItem((page) => store.list('Agency', { text: '武汉市财政局' }, 'name', page))).toHaveLength(1);
  },
  'links tell under which key a name is known, how that was found, and how often': async (store) => {
    const [bureau, alias] = ['agency:420100/科技创新局', 'agency:420100/科创局'];
    const named = (id: string, key: string, name: string, method: string) =>
      sourceGraph(id, (source) => source.key(key, name, { method }));
    await putAll(
      store,
      named('a', bureau, '科技创新局', 'full-name'),
      named('b', bureau, '市科技创新局', 'place-of-document'),
      named('c', bureau, '市科技创新局', 'place-of-document'),
      sourceGraph('d', (source) => {
        source.key(alias, '科创局', { method: 'alias' });
        source.same(bureau, alias);
      }),
    );
    const [links, none, byAlias] = await store.links([bureau, 'agency:420100/没有', alias]);
    expect(links).toEqual([
      { key: bureau, name: '市科技创新局', method: 'place-of-document', times: 2 },
      { key: alias, name: '科创局', method: 'alias', times: 1 },
      { key: bureau, name: '科技创新局', method: 'full-name', times: 1 },
    ]);
    expect([none, byAlias]).toEqual([[], links]);
    await store.remove('b');
    expect((await store.links([bureau]))[0]?.map(({ name, times }) => `${name} ${times}`)).toContain('市科技创新局 1');
  },
  'a stem joins the only one of its candidates that a source names, and none where there are two': async (store) => {
    const [stem, bureau, committee] = ['agency:420100/经信部门', 'agency:420100/经信局', 'agency:420100/经信委员会'];
    const named = (id: string, key: string) => sourceGraph(id, (source) => source.key(key, id));
    await store.put(
      sourceGraph('stem', (source) => {
        source.key(stem, '经信');
        source.same(stem, bureau, 'stem');
        source.same(stem, committee, 'stem');
      }),
    );
    expect(await store.nodes([stem, bureau])).toMatchObject([{ keys: [stem] }, null]);
    await store.put(named('bureau', bureau));
    expect(await keysOf(store, stem)).toEqual([bureau, stem]);
    await store.put(named('committee', committee));
    expect(await keysOf(store, stem)).toEqual([stem]);
    expect((await everyItem((page) => store.ambiguities(page))).map(({ b, class: by }) => [b, by])).toEqual([
      [committee, 'stem'],
      [bureau, 'stem'],
    ]);
    await store.remove('bureau');
    expect(await keysOf(store, stem)).toEqual([committee, stem]);
    expect(await store.nodes([bureau])).toEqual([null]);
    await store.remove('stem');
    expect(await keysOf(store, committee)).toEqual([committee]);
    await store.remove('committee');
    expect(await everyItem((page) => store.list('Agency', {}, 'name', page))).toEqual([]);
  },
  'a titled part is a document of its own': async (store) => {
    const graph = sourceGraph('a', (source) => {
      source.document(number, { title: '通知' });
      source.document(title, { title: '若干措施' });
      source.edge('ANNEXES', number, title);
    });
    await store.put(graph);
    expect(await node(store, number)).toMatchObject({ document: { title: '通知', whole: true } });
    expect(await node(store, title)).toMatchObject({
      document: { title: '若干措施', whole: false, sources: [{ id: 'a', span: graph.documents[1]?.span }] },
    });
    const [annexes] = await store.neighbours([number], ['ANNEXES'], 'out', { first: 1 });
    expect(annexes?.items.map((each) => each.node.id)).toEqual([title]);
  },
  'an entity that moves takes its edges along': async (store) => {
    const [long, short] = ['agency:420100/科技创新局', 'agency:420100/科创局'];
    await store.put(
      sourceGraph('a', (source) => {
        source.award(source.measure('奖励', { agencies: [[long, '科技创新局']] }), 1, '1元');
      }),
    );
    await store.put(sourceGraph('b', (source) => source.same(short, long)));
    expect((await rowsOf(store, { agencies: [short] })).map(({ agencies }) => agencies[0]?.id)).toEqual([short]);
    expect((await rowsOf(store, { agencies: [long] })).length).toBe(1);
    await store.remove('b');
    expect(await rowsOf(store, { agencies: [short] })).toEqual([]);
  },
};
