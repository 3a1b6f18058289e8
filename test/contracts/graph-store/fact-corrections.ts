import { expect } from 'vitest';
import type { GraphStore } from '../../../graph/index.ts';
import { type Corrected, type FactStatement, type SourceGraph, withSums } from '../../../model/index.ts';
import { sourceGraph } from '../fixtures.ts';
import type { Clauses } from '../graph-store.ts';
import { everyItem, node, refused, rowsOf } from './ask.ts';

const [office, bureau] = ['agency:420100/科创局', 'agency:420100/科技局'] as const;

/** A notice with two measures; `above` stands before them, so that another edition moves them. */
const notice = (id: string, { above = '总则', key = '文号:甲〔2023〕1号', from = 'corpus/甲.txt' } = {}): SourceGraph =>
  sourceGraph(id, (source) => {
    source.from(from);
    source.document(key, { title: '若干措施' });
    source.say(above);
    const settle = source.measure('落户奖励', { agencies: [[office, '科创局']] });
    source.award(settle, 1_000_000, '给予100万元奖励', { recipient: '企业' });
    source.condition(settle, '注册满三年');
    source.award(source.measure('人才补贴'), 500, '每月每人500元', { role: 'unit-rate', per: '人·月' });
    source.passage('每年第一季度受理。');
  });

const anchor = (words: string, before = '', after = '') => ({ words, before, after });
const award = { what: 'fact', fact: { kind: 'Award', ...anchor('给予100万元奖励') } } as const;
const settling = { kind: 'Measure', ...anchor('落户奖励', '总则') } as const;

const statement = (id: string, said: Partial<FactStatement>): FactStatement => ({
  ...{ id, kind: 'correct', by: '王', at: '2026-11-29T09:00:00.000Z', reason: '查证', source: 'a' },
  origins: ['corpus/甲.txt'],
  target: award,
  fields: { value: 1_500_000 },
  was: { value: 1_000_000 },
  holders: [],
  folded: '',
  ...said,
});
const marked = (id: string, original: Corrected['original']): Corrected[] => [
  { statement: id, by: '王', at: '2026-11-29T09:00:00.000Z', reason: '查证', original },
];

const values = async (store: GraphStore): Promise<number[]> =>
  (await rowsOf(store)).map((row) => row.award.value).toSorted((a, b) => a - b);
const statements = (store: GraphStore, filter: Parameters<GraphStore['statements']>[0]) =>
  everyItem((page) => store.statements(filter, page), 1).then((all) => all.map(({ id }) => id));
const problems = async (store: GraphStore): Promise<(readonly [rule: string, message: string])[]> =>
  (await everyItem((page) => store.diagnostics({ stages: ['store'] }, page))).map(({ rule, message }) => [
    rule,
    message,
  ]);

export const factCorrections: Clauses = {
  'a corrected award is shown and filtered as corrected, with the original beside it, and goes back when it is revoked':
    async (store) => {
      await store.put(notice('a'));
      const before = await rowsOf(store);
      await store.state(statement('c', { fields: { value: 1_500_000, recipient: null } }));
      const corrected = marked('c', { value: 1_000_000, recipient: '企业' });
      const [row] = await rowsOf(store, { minimum: 1_400_000 });
      expect(row).toMatchObject({
        id: before.find(({ award: { value } }) => value === 1_000_000)?.id,
        award: { value: 1_500_000, recipient: null },
        provenance: { quote: '给予100万元奖励', corrected },
        places: [{ corrected }],
        corrected: [{ of: 'award', ...corrected[0] }],
      });
      expect(await store.nodes([row?.award.id ?? ''])).toMatchObject([{ corrected, properties: { value: 1_500_000 } }]);
      expect((await store.fundingBy(['role'], { minimum: 1_400_000 }))[0]?.rows).toBe(1);
      await store.revoke('c');
      expect(await rowsOf(store)).toEqual(before);
    },
  'a condition that binds other awards than the rules read hangs on these alone, and goes back when that is revoked':
    async (store) => {
      const graph = sourceGraph('a', (source) => {
        source.document('文号:甲〔2023〕1号');
        const measure = source.measure('落户奖励');
        source.award(measure, 10, '给予10元');
        source.condition(source.award(measure, 20, '给予20元'), '注册满三年');
      });
      await store.put(graph);
      const bound = async () =>
        (await rowsOf(store)).map(({ award: { value }, conditions }) => [
          value,
          conditions.map(({ provenance }) => provenance.quote),
        ]);
      const of = (words: string, kind: 'Award' | 'Measure' = 'Award') => ({ kind, ...anchor(words) });
      const binding = (said: Partial<FactStatement>) =>
        store.state(
          statement('b', {
            target: { what: 'fact', fact: { kind: 'Condition', ...anchor('注册满三年') } },
            ...{ fields: {}, was: {}, origins: ['corpus/a.txt'], ...said },
          }),
        );
      await binding({ binds: 'holders', holders: [of('给予10元')] });
      expect(await bound()).toEqual([
        [10, ['注册满三年']],
        [20, []],
      ]);
      expect(await rowsOf(store, { condition: '三年' })).toMatchObject([
        { award: { value: 10 }, corrected: [{ of: 'condition', statement: 'b', original: { binds: '给予20元' } }] },
      ]);
      await binding({ binds: 'holders', holders: [of('落户奖励', 'Measure')] });
      expect(await bound()).toEqual([
        [10, ['注册满三年']],
        [20, ['注册满三年']],
      ]);
      const condition = graph.nodes.find(({ kind }) => kind === 'Condition')?.id ?? '';
      const hangsOn = async () =>
        (await store.neighbours([condition], ['REQUIRES', 'MENTIONS'], 'in', { first: 5 }))[0]?.items.map(
          ({ type, node }) => `${type} ${node.kind}`,
        );
      await binding({ binds: 'document' });
      expect([await bound(), await hangsOn()]).toEqual([
        [
          [10, []],
          [20, []],
        ],
        ['REQUIRES Document'],
      ]);
      await binding({ binds: 'nothing' });
      expect(await hangsOn()).toEqual(['MENTIONS Measure']);
      await binding({ binds: 'holders', holders: [of('给予30元')] });
      expect(await statements(store, { state: 'unattached' })).toEqual(['b']);
      await store.revoke('b');
      expect(await bound()).toEqual([
        [10, []],
        [20, ['注册满三年']],
      ]);
      for (const said of [
        { binds: 'holders', holders: [] },
        { binds: 'holders', holders: [of('给予10元'), of('落户奖励', 'Measure')] },
        { binds: 'document', holders: [of('给予10元')] },
        { binds: 'nothing', kind: 'reject' },
      ] as const)
        await expect(binding(said)).rejects.toMatchObject(refused);
    },
  'a condition of a whole document or section that binds nothing hangs on nothing, until that is revoked': async (
    store,
  ) => {
    const graph = sourceGraph('a', (source) => {
      source.document('文号:甲〔2023〕1号');
      source.condition('文号:甲〔2023〕1号', '注册满三年');
      const section = source.section('一、落户');
      source.condition(section, '纳税信用为甲级');
      source.award(source.measure('落户奖励', { in: section }), 10, '给予10元');
    });
    await store.put(graph);
    const found = async () => (await rowsOf(store, { condition: '三年' })).length;
    const above = async () => (await rowsOf(store, { condition: '甲级' })).length;
    expect([await found(), await above()]).toEqual([1, 1]);
    for (const words of ['注册满三年', '纳税信用为甲级'])
      await store.state(
        statement(words, {
          target: { what: 'fact', fact: { kind: 'Condition', ...anchor(words) } },
          ...{ binds: 'nothing', fields: {}, was: {}, origins: ['corpus/a.txt'] },
        }),
      );
    expect(await statements(store, { state: 'unattached' })).toEqual([]);
    expect([await found(), await above()]).toEqual([0, 0]);
    const conditions = await everyItem((page) => store.list('Condition', {}, 'text-order', page));
    expect(conditions).toMatchObject([
      { quote: '注册满三年', corrected: [{ original: { binds: 'document' } }] },
      { quote: '纳税信用为甲级', corrected: [{ original: { binds: '一、落户' } }] },
    ]);
    await store.revoke('注册满三年');
    expect([await found(), await above()]).toEqual([1, 0]);
  },
  'a document has the subject of its title, which goes where the title is corrected': async (store) => {
    const key = '文号:甲〔2023〕1号';
    await store.put(
      sourceGraph('a', (source) => {
        source.document(key, { title: '某局关于落户的通知', subject: '关于落户的通知' });
        source.award(source.measure('落户奖励'), 10, '给予10元');
      }),
    );
    const subjects = async () => {
      const found = await node(store, key);
      const [row] = await rowsOf(store);
      return [found && 'document' in found ? found.document?.subject : null, row?.document.subject];
    };
    expect(await subjects()).toEqual(['关于落户的通知', '关于落户的通知']);
    await store.state(
      statement('t', { target: { what: 'document' }, fields: { title: '正题' }, was: {}, origins: ['corpus/a.txt'] }),
    );
    expect(await subjects()).toEqual([undefined, undefined]);
    await store.revoke('t');
    expect(await subjects()).toEqual(['关于落户的通知', '关于落户的通知']);
  },
  'what is given back of a source is what was put, whatever was corrected': async (store) => {
    const graph = notice('a');
    await store.state(statement('c', {}));
    await store.put(graph);
    expect(await store.source('a')).toEqual(graph);
    expect(await values(store)).toEqual([500, 1_500_000]);
    await store.put(graph);
    expect(await values(store)).toEqual([500, 1_500_000]);
  },
  'a correction holds for the next text from the same path, wherever its words stand there now': async (store) => {
    await store.put(notice('a'));
    await store.state(statement('c', {}));
    await store.remove('a');
    await store.put(notice('b', { above: '总则。本措施自发布之日起施行' }));
    expect(await values(store)).toEqual([500, 1_500_000]);
    await store.put(notice('z', { key: '文号:乙〔2023〕2号', from: 'corpus/乙.txt' }));
    expect(await values(store)).toEqual([500, 500, 1_000_000, 1_500_000]);
  },
  'white space between its words does not matter': async (store) => {
    await store.put(notice('a'));
    const target = { what: 'fact', fact: { kind: 'Award', ...anchor('给予 100\n万元奖励') } } as const;
    await store.state(statement('c', { target }));
    expect(await values(store)).toEqual([500, 1_500_000]);
  },
  'a correction whose words stand nowhere or at two places changes nothing, is remarked on the source and listed':
    async (store) => {
      const graph = notice('a');
      await store.put(graph);
      const at = (words: string) => ({ what: 'fact', fact: { kind: 'Award', ...anchor(words) } }) as const;
      await store.state(statement('attached', {}));
      await store.state(statement('nowhere', { target: at('给予200万元') }));
      await store.state(statement('twice', { target: at('奖励') }));
      await store.state(statement('no-fact', { target: at('每年第一季度受理') }));
      await store.state(statement('elsewhere', { source: 'x', origins: [] }));
      expect(await values(store)).toEqual([500, 1_500_000]);
      expect(await problems(store)).toEqual(
        ['no-fact', 'nowhere', 'twice'].map((id) => ['correction-unattached', expect.stringContaining(id)]),
      );
      expect(await statements(store, { state: 'attached' })).toEqual(['attached']);
      expect(await statements(store, { state: 'unattached' })).toEqual(['elsewhere', 'no-fact', 'nowhere', 'twice']);
      expect(await statements(store, { source: 'a' })).toEqual(['attached', 'no-fact', 'nowhere', 'twice']);
      expect(await store.attachments(['twice', 'attached', 'elsewhere', 'unknown'])).toEqual([
        [{ source: 'a', fact: null, problem: 'its words stand at 2 places of the text' }],
        [{ source: 'a', fact: expect.stringMatching(/^a\/award\//), problem: null }],
        [],
        [],
      ]);
      expect(await store.source('a')).toEqual(graph);
      for (const id of ['no-fact', 'nowhere', 'twice']) await store.revoke(id);
      expect(await problems(store)).toEqual([]);
    },
  'a rejected fact is shown no more; with a measure go the awards and conditions that hang on it alone': async (
    store,
  ) => {
    await store.put(notice('a'));
    const before = await rowsOf(store);
    const { nodes } = await store.stats();
    await store.state(statement('c', { kind: 'reject', target: { what: 'fact', fact: settling }, fields: {} }));
    expect(await values(store)).toEqual([500]);
    expect((await store.list('Condition', {}, 'text-order', { first: 1 })).total).toBe(0);
    expect(await store.attachments(['c'])).toEqual([[{ source: 'a', fact: null, problem: null }]]);
    await store.revoke('c');
    expect(await rowsOf(store)).toEqual(before);
    expect((await store.stats()).nodes).toEqual(nodes);
  },
  'a correction that reaches two texts from one path is counted in both': async (store) => {
    await store.put(notice('a'));
    await store.put(notice('b', { key: '文号:乙〔2023〕2号', above: '总则' }));
    const before = await store.stats();
    await store.state(statement('c', { kind: 'reject', fields: {} }));
    const awards = async () => (await store.stats()).nodes.find(({ value }) => value === 'Award')?.count;
    expect(await awards()).toBe(2);
    await store.revoke('c');
    expect(await store.stats()).toEqual(before);
  },
  'an added award is a row of its own; where the rules come to find it, the addition corrects what they found': async (
    store,
  ) => {
    const target = { what: 'fact', fact: { kind: 'Award', ...anchor('第一季度') } } as const;
    const added = statement('c', {
      ...{ kind: 'add', target, was: null, holders: [settling], folded: '一季度' },
      fields: { value: 7, unit: '份', role: 'award' },
    });
    await store.put(notice('a'));
    await store.state(added);
    const [row] = await rowsOf(store, { text: '一季度', unit: '份' });
    expect(row).toMatchObject({
      award: { value: 7, unit: '份', qualifier: 'exact', recipient: null },
      measure: { title: '落户奖励' },
      agencies: [{ id: office }],
      provenance: { quote: '第一季度', rule: 'correction', corrected: marked('c', null) },
    });
    const found = sourceGraph('a', (source) => {
      source.from('corpus/甲.txt');
      source.document('文号:甲〔2023〕1号', { title: '若干措施' });
      source.say('总则');
      source.award(source.measure('落户奖励'), 9, '第一季度', { unit: '份' });
    });
    await store.put(found);
    expect(await rowsOf(store)).toMatchObject([{ award: { value: 7 }, provenance: { rule: 'award' } }]);
  },
  'of two corrections of one field the later holds, in whichever order they came': async (store) => {
    const later = statement('a-later', { at: '2026-11-30T09:00:00.000Z', fields: { value: 3 } });
    await store.state(later);
    await store.put(notice('a'));
    await store.state(statement('b-earlier', { fields: { value: 2, unit: 'USD' } }));
    expect(await rowsOf(store, { unit: 'USD' })).toMatchObject([{ award: { value: 3, unit: 'USD' } }]);
    const [row] = await rowsOf(store, { unit: 'USD' });
    expect(row?.provenance.corrected?.map(({ original }) => original)).toEqual([
      { value: 1_000_000, unit: 'CNY' },
      { value: 1_000_000 },
    ]);
    await store.revoke('a-later');
    expect(await rowsOf(store, { unit: 'USD' })).toMatchObject([{ award: { value: 2 } }]);
  },
  'a corrected relation leads elsewhere, a rejected one nowhere, an added one where it says': async (store) => {
    await store.put(notice('a'));
    const target = {
      what: 'relation',
      type: 'RESPONSIBLE',
      from: settling,
      to: office,
      words: anchor('科创局', '落户奖励'),
    } as const;
    const agencies = async () => (await rowsOf(store, { agencies: [bureau, office] })).map((row) => row.agencies);
    const before = await agencies();
    await store.state(statement('c', { target, fields: { to: bureau, role: 'lead', name: '科技局' }, was: null }));
    const corrected = marked('c', { to: office, role: 'responsible' });
    expect(await agencies()).toMatchObject([
      [{ id: bureau, name: '科技局', role: 'lead', provenance: { quote: '科创局', corrected } }],
    ]);
    const [near] = await store.neighbours([bureau], ['RESPONSIBLE'], 'in', { first: 5 });
    expect(near?.items).toMatchObject([{ role: 'lead', provenance: { corrected } }]);
    const [path] = await store.paths(bureau, near?.items[0]?.node.id ?? '', { paths: 1, length: 2 });
    expect(path?.edges).toMatchObject([{ provenance: { corrected } }]);
    await store.revoke('c');
    expect(await agencies()).toEqual(before);
    await store.state(statement('r', { kind: 'reject', target, fields: {} }));
    expect(await agencies()).toEqual([]);
    const added = { ...target, to: bureau, words: anchor('每年第一季度') };
    await store.state(statement('x', { kind: 'add', target: added, fields: { role: 'support' }, was: null }));
    expect(await agencies()).toMatchObject([[{ id: bureau, role: 'support', provenance: { quote: '每年第一季度' } }]]);
  },
  'a repeal that a person rejects ends nothing': async (store) => {
    const [old, fresh] = ['文号:甲〔2020〕9号', '文号:甲〔2023〕1号'] as const;
    await store.put(sourceGraph('old', (source) => source.document(old, { title: '旧办法', from: '2020-01-01' })));
    await store.put(
      sourceGraph('a', (source) => {
        source.document(fresh, { title: '若干措施', from: '2023-01-01' });
        source.edge('REPEALS', fresh, old, null, '旧办法同时废止');
      }),
    );
    const through = async () =>
      (await store.nodes([old])).map((node) => node && 'keys' in node && node.document?.force.through);
    expect(await through()).toEqual(['2022-12-31']);
    const target = { what: 'relation', type: 'REPEALS', from: null, to: old, words: anchor('旧办法同时废止') } as const;
    await store.state(statement('r', { kind: 'reject', target, fields: {}, was: null }));
    expect(await through()).toEqual([null]);
    await store.state(statement('c', { target, fields: { type: 'CITES' }, was: null, at: '2026-11-30T00:00:00Z' }));
    await store.revoke('r');
    expect(await through()).toEqual([null]);
    await store.revoke('c');
    expect(await through()).toEqual(['2022-12-31']);
  },
  'of two texts of a document the one that a person corrected speaks for their row': async (store) => {
    await store.put(notice('a', { from: 'corpus/one.txt' }));
    await store.put(notice('b', { from: 'corpus/two.txt', above: '转载' }));
    expect(await values(store)).toEqual([500, 1_000_000]);
    await store.state(statement('c', { source: 'b', origins: ['corpus/two.txt'] }));
    expect(await values(store)).toEqual([500, 1_500_000]);
    const title = { target: { what: 'document' }, fields: { title: '正题' }, was: null } as const;
    await store.state(statement('t', { ...title, source: 'b', origins: ['corpus/two.txt'] }));
    const [row] = await rowsOf(store);
    expect(row?.document.title).toBe('正题');
    expect(row?.corrected.map(({ of }) => of)).toContain('document');
  },
  'a document whose number is corrected goes by that one alone, with what cites it and with its other text, until that is revoked':
    async (store) => {
      const [wrong, right, title] = ['文号:甲〔2023〕7号', '文号:甲〔2023〕1号', 'title:420100/若干措施'] as const;
      const cited = '文号:乙〔2020〕3号';
      await store.put(
        sourceGraph('a', (source) => {
          source.document(wrong, { title: '若干措施', docNumber: '甲〔2023〕7号', also: [title] });
          source.edge('CITES', wrong, cited);
          source.award(source.measure('落户奖励'), 10, '给予10元');
        }),
      );
      await store.put(sourceGraph('b', (source) => source.document(right, { docNumber: '甲〔2023〕1号' })));
      const seen = async () => ({
        documents: (await store.nodes([wrong, right, title])).map((node) =>
          node && 'keys' in node && node.document
            ? [node.id, node.document.docNumber, node.document.sources.map(({ id }) => id)]
            : null,
        ),
        citing: (await store.neighbours([cited], ['CITES'], 'in', { first: 5 }))[0]?.items.map(({ node }) => node.id),
        rows: (await rowsOf(store)).map((row) => row.document.id),
      });
      const before = await seen();
      const say = (docNumber: string | null, id = 'n') =>
        store.state(
          statement(id, {
            ...{ target: { what: 'document' }, fields: { docNumber }, was: null, origins: ['corpus/a.txt'] },
          }),
        );
      await say('甲〔2023〕1号');
      const one = [right, '甲〔2023〕1号', ['a', 'b']];
      expect(await seen()).toEqual({ documents: [null, one, one], citing: [right], rows: [right] });
      await store.revoke('n');
      expect(await seen()).toEqual(before);
      await say(null);
      const untold = [title, null, ['a']];
      expect((await seen()).documents).toEqual([null, [right, '甲〔2023〕1号', ['b']], untold]);
      await store.revoke('n');
      expect(await seen()).toEqual(before);
    },
  'a document never takes the number of another that its text names, and of several numbers only the last': async (
    store,
  ) => {
    const [own, other, last] = ['文号:甲〔2024〕1号', '文号:甲〔2023〕7号', '文号:甲〔2024〕2号'] as const;
    await store.put(
      sourceGraph('a', (source) => {
        source.document(own, { title: '若干措施', docNumber: '甲〔2024〕1号' });
        source.edge('REPEALS', own, other);
      }),
    );
    const seen = async () => ({
      ids: (await store.nodes([own, other, last])).map((each) => each?.id ?? null),
      repeals: (await store.neighbours([other], ['REPEALS'], 'in', { first: 5 }))[0]?.items.map(({ node }) => node.id),
    });
    const say = (id: string, docNumber: string, at: string) =>
      store.state(
        statement(id, {
          ...{ target: { what: 'document' }, fields: { docNumber }, was: null, origins: ['corpus/a.txt'], at },
        }),
      );
    const before = await seen();
    expect(before).toEqual({ ids: [own, other, null], repeals: [own] });
    await say('slip', '甲〔2023〕7号', '2026-01-01T00:00:00.000Z');
    expect(await seen()).toEqual(before);
    const [slip] = await store.attachments(['slip']);
    expect(slip?.map(({ problem }) => problem)).toEqual([expect.stringContaining('another document')]);
    await say('n1', '甲〔2024〕3号', '2026-01-02T00:00:00.000Z');
    await say('n2', '甲〔2024〕2号', '2026-01-03T00:00:00.000Z');
    expect(await seen()).toEqual({ ids: [null, other, last], repeals: [last] });
    for (const id of ['n1', 'n2', 'slip']) await store.revoke(id);
    expect(await seen()).toEqual(before);
  },
  'a document that was read without a number takes the one that a person says': async (store) => {
    const [title, number] = ['title:420100/若干措施', '文号:甲〔2023〕1号'] as const;
    await store.put(sourceGraph('a', (source) => source.document(title, { title: '若干措施' })));
    const fields = { docNumber: '甲〔2023〕1号' };
    await store.state(statement('n', { target: { what: 'document' }, fields, was: null, origins: ['corpus/a.txt'] }));
    expect(await store.nodes([title, number])).toMatchObject([
      { id: number, document: fields },
      { id: number, document: { ...fields, title: '若干措施' } },
    ]);
    await store.revoke('n');
    expect(await store.nodes([title, number])).toMatchObject([{ id: title, document: { docNumber: null } }, null]);
  },
  'a titled part is corrected by itself, by the words of its title': async (store) => {
    const [whole, part] = ['文号:甲〔2023〕1号', 'title:420100/实施细则'] as const;
    const graph = sourceGraph('a', (source) => {
      source.document(whole, { title: '印发通知' });
      source.document(part, { title: '实施细则' });
      source.award(source.measure('落户奖励'), 10, '给予10元');
    });
    const [first, ...parts] = graph.documents;
    const start = graph.text.indexOf('实施细则');
    const bearsTitle = { span: { start, end: start + 4 }, quote: '实施细则' };
    await store.put({ ...graph, documents: [first, ...parts.map((each) => ({ ...each, bearsTitle }))] });
    const say = (words: string, title: string) =>
      store.state(
        statement('p', {
          ...{ target: { what: 'document', part: anchor(words) }, fields: { title, type: 'guide' } },
          ...{ was: null, origins: ['corpus/a.txt'] },
        }),
      );
    await say('实施细则', '奖励细则');
    const corrected = marked('p', { title: '实施细则', type: 'policy-measures' });
    expect(await store.nodes([whole, part])).toMatchObject([
      { document: { title: '印发通知', type: 'policy-measures' } },
      { document: { title: '奖励细则', type: 'guide', corrected } },
    ]);
    await say('给予10元', '奖励细则');
    expect(await statements(store, { state: 'unattached' })).toEqual(['p']);
    expect(await store.nodes([part])).toMatchObject([{ document: { title: '实施细则' } }]);
  },
  'a document whose title is corrected is called so, and its passages tell the index': async (store) => {
    const graph = notice('a');
    await store.put(graph);
    await store.state(statement('t', { target: { what: 'document' }, fields: { title: '正题' }, was: null }));
    const page = await store.sources({ first: 1 });
    expect(page.items).toMatchObject([{ title: '正题' }]);
    expect(page.items[0]?.passagesHash).not.toBe(graph.passagesHash);
    expect((await store.passages('a', { first: 1 })).items[0]?.document.title).toBe('正题');
    await store.revoke('t');
    expect((await store.sources({ first: 1 })).items).toMatchObject([
      { title: '若干措施', passagesHash: graph.passagesHash },
    ]);
  },
  'a sum that is corrected is one that its passage states, which tells the index': async (store) => {
    const graph = sourceGraph('a', (source) => {
      source.from('corpus/甲.txt');
      source.award(source.measure('落户奖励'), 1_000_000, '给予100万元奖励');
      source.passage('每年第一季度受理。');
    });
    const whole = graph.passages.map((passage) => ({ ...passage, span: { start: 0, end: graph.text.length } }));
    await store.put({ ...graph, passages: withSums(whole, graph.nodes) });
    const sums = async () => (await store.passages('a', { first: 1 })).items[0]?.sums;
    const hash = async () => (await store.sources({ first: 1 })).items[0]?.passagesHash;
    expect(await sums()).toEqual([1_000_000]);
    await store.state(statement('c', {}));
    expect(await sums()).toEqual([1_500_000]);
    expect(await hash()).not.toBe(graph.passagesHash);
    await store.state(statement('r', { kind: 'reject', fields: {}, was: null, at: '2026-11-29T10:00:00.000Z' }));
    expect(await sums()).toBeUndefined();
    for (const id of ['r', 'c']) await store.revoke(id);
    expect([await sums(), await hash()]).toEqual([[1_000_000], graph.passagesHash]);
  },
  'of several facts at the same words the one that was meant is corrected, as long as there are as many': async (
    store,
  ) => {
    const shared = (amounts: readonly number[]): SourceGraph =>
      sourceGraph('a', (source) => {
        source.from('corpus/甲.txt');
        const measure = source.measure('奖励');
        const first = source.award(measure, amounts[0] ?? 0, '分别给予奖励');
        const [start, end] = first
          .slice(first.lastIndexOf('/') + 1)
          .split('-')
          .map(Number);
        const valueSpan = { start: start ?? 0, end: end ?? 0 };
        for (const amount of amounts.slice(1)) source.award(measure, amount, `其中${amount}`, { valueSpan });
      });
    const fact = { kind: 'Award', ...anchor('分别给予奖励'), nth: 1, of: 2 } as const;
    await store.put(shared([10, 20]));
    await store.state(statement('c', { target: { what: 'fact', fact }, fields: { value: 25 } }));
    expect(await values(store)).toEqual([10, 25]);
    await store.put(shared([10, 20, 30]));
    expect(await values(store)).toEqual([10, 20, 30]);
    expect(await statements(store, { state: 'unattached' })).toEqual(['c']);
  },
  'corrections of facts outlive their source, and are listed among all by id': async (store) => {
    const all = [statement('b', {}), statement('a', { kind: 'reject', fields: {} })];
    await store.put(notice('a'));
    for (const each of all) await store.state(each);
    await store.state({ id: 'ab', kind: 'same', a: office, b: bureau, by: '王', reason: '' });
    await store.remove('a');
    expect(await everyItem((page) => store.statements({}, page), 1)).toMatchObject([
      all[1] ?? {},
      { id: 'ab' },
      all[0] ?? {},
    ]);
    expect(await statements(store, { about: 'keys' })).toEqual(['ab']);
    expect(await statements(store, { about: 'facts', state: 'unattached' })).toEqual(['a', 'b']);
    await store.put(notice('a'));
    expect(await values(store)).toEqual([500]);
    expect((await store.stats()).statements).toBe(3);
  },
  'a correction under the id of one of another kind replaces it': async (store) => {
    await store.put(notice('a'));
    await store.state(statement('c', {}));
    await store.state({ id: 'c', kind: 'name', a: office, b: office, name: '科技创新局', by: '王', reason: '' });
    expect(await values(store)).toEqual([500, 1_000_000]);
    expect(await store.nodes([office])).toMatchObject([{ name: '科技创新局' }]);
    await store.state(statement('c', {}));
    expect(await store.nodes([office])).toMatchObject([{ name: '科创局' }]);
    expect(await values(store)).toEqual([500, 1_500_000]);
  },
  'a person says what to call a thing, whatever texts call it': async (store) => {
    await store.put(notice('a'));
    await store.state({ id: 'n', kind: 'name', a: office, b: office, name: '科技创新局', by: '王', reason: '查证' });
    expect(await store.nodes([office])).toMatchObject([
      { name: '科技创新局', names: ['科创局', '科技创新局'], agencyKind: 'government', mentions: 1 },
    ]);
    expect((await store.list('Agency', { text: '科技创新局' }, 'name', { first: 1 })).total).toBe(1);
    await store.revoke('n');
    expect(await store.nodes([office])).toMatchObject([{ name: '科创局', names: ['科创局'] }]);
  },
  'a source that says that people corrected it is refused': async (store) => {
    const graph = notice('a');
    const [first, ...others] = graph.nodes;
    if (!first) throw new Error('the notice has facts');
    const claimed = { ...graph, nodes: [{ ...first, corrected: marked('c', null) }, ...others] };
    await expect(store.put(claimed)).rejects.toMatchObject(refused);
    const [edge, ...edges] = graph.edges;
    if (!edge) throw new Error('the notice has relations');
    await expect(store.put({ ...graph, edges: [{ ...edge, corrected: [] }, ...edges] })).rejects.toMatchObject(refused);
    expect((await store.stats()).sources).toBe(0);
  },
  'a correction of a fact that cannot be is refused, and keeps nothing': async (store) => {
    await store.put(notice('a'));
    const relation = {
      what: 'relation',
      type: 'RESPONSIBLE',
      from: settling,
      to: office,
      words: anchor('科创局'),
    } as const;
    const section = { what: 'fact', fact: { kind: 'Section', ...anchor('总则') } } as const;
    const wrong: readonly Partial<FactStatement>[] = [
      { by: ' ' },
      { reason: '' },
      { at: 'yesterday' },
      { at: '2026-13-45T99:00:00Z' },
      { fields: {} },
      { fields: { value: Number.NaN } },
      { fields: { value: null } },
      { fields: { rowKey: 'x' } },
      { fields: { recipient: '长'.repeat(3_000) } },
      { target: section, fields: { title: 'x' } },
      { kind: 'reject' },
      { kind: 'reject', fields: {}, target: { what: 'document' } },
      { kind: 'add', fields: { unit: '人' }, holders: [settling] },
      { kind: 'add' },
      { target: { what: 'fact', fact: { ...award.fact, words: ' ' } } },
      { target: { ...relation, type: 'OFFERS' }, fields: { role: 'lead' } },
      { target: relation, fields: { to: 'region:420100' } },
      { target: relation, fields: { span: 1 } },
    ];
    for (const said of wrong)
      await expect(store.state(statement('c', said)), JSON.stringify(said)).rejects.toMatchObject(refused);
    expect((await store.stats()).statements).toBe(0);
    expect(await values(store)).toEqual([500, 1_000_000]);
  },
};
