import { describe, expect, test } from 'vitest';
import { deriveEntities, type Key, parseKey, type SourceGraph } from '../../model/index.ts';
import { ingestMadeUp } from '../samples/stages.ts';

const notice = `青岛市海洋发展局文件

青海发〔2021〕7号

青岛市海洋发展局关于印发《青岛市海洋牧场扶持办法》的通知

各区市人民政府：

现将《青岛市海洋牧场扶持办法》印发给你们，请抓好落实。

青岛市海洋发展局

2021年3月1日

青岛市海洋牧场扶持办法

第一条 为贯彻落实《山东省海洋强省规划》，根据国务院办公厅关于加强渔业的意见（国办发〔2019〕8号），制定本办法。

第二条 对新建海洋牧场给予一次性奖励50万元。（责任单位：市海洋发展局、市财政局）

第三条 本办法自2021年4月1日起施行，有效期3年。《青岛市人民政府关于印发青岛市渔业补助办法的通知》（青政发〔2016〕3号）同时废止。
`;

const rules = `青岛市海洋牧场扶持实施细则

第一条 根据《青岛市海洋牧场扶持办法》和青海发[2021] 7 号，制定本细则。

第二条 补贴由青岛市海洋发展局审核，青岛市财政局负责拨付，本市各区不得截留。

第三条 本细则自2021年6月1日起施行，有效期至2024年5月31日。
`;

const nowhere = (work: string): string => `产业发展扶持办法

第一条 ${work}给予一次性奖励10万元。（责任单位：科创局、管委会）

第二条 此前出台的产业扶持政策同时废止。
`;

const graphOf = async (text: string): Promise<SourceGraph> => (await ingestMadeUp(text)).graph;

const entitiesOf = (...graphs: readonly SourceGraph[]) =>
  deriveEntities({
    keys: graphs.flatMap((graph) => graph.keys.map(({ key }) => key)),
    equivalences: graphs.flatMap((graph) => graph.equivalences),
    distinctions: [],
  });

const entityWith = (key: Key, ...graphs: readonly SourceGraph[]): readonly Key[] =>
  entitiesOf(...graphs).entities.find(({ keys }) => keys.includes(key))?.keys ?? [];

const edges = (graph: SourceGraph, type: string): string[] =>
  graph.edges.filter((edge) => edge.type === type).map(({ from, to }) => `${from} → ${to}`);

describe('what a source asserts', () => {
  test.each([
    ['a notice', notice],
    ['rules', rules],
    ['a text of no place', nowhere('对新办企业')],
  ])(
    '%s: every quote stands at its span, every key can be taken apart, every end of an edge is known',
    async (_, text) => {
      const graph = await graphOf(text);
      const nodes = new Set([graph.id, ...graph.nodes.map(({ id }) => id)]);
      for (const { span, quote } of [...graph.keys, ...graph.edges, ...graph.equivalences, ...graph.nodes])
        expect(graph.text.slice(span.start, span.end)).toBe(quote);
      for (const { key } of graph.keys) expect(parseKey(key)).not.toBeNull();
      const asserted = new Set(graph.keys.map(({ key }) => key));
      for (const { from, to } of graph.edges)
        for (const end of [from, to]) expect(nodes.has(end) || asserted.has(end), end).toBe(true);
      for (const { a, b, class: by } of graph.equivalences)
        expect(asserted.has(a) && (asserted.has(b) || by === 'stem')).toBe(true);
      expect(entitiesOf(graph).ambiguous).toEqual([]);
    },
  );

  test('the same text asserts the same', async () => {
    expect(await graphOf(notice)).toEqual(await graphOf(notice));
  });
});

describe('places', () => {
  test('a city lies in its province and in the country', async () => {
    expect(edges(await graphOf(notice), 'PART_OF')).toEqual(
      expect.arrayContaining(['region:370200 → region:370000', 'region:370000 → region:CN']),
    );
  });

  test('what holds a place or field that the text names is known, and is no mention unless the text names it too', async () => {
    const implied = async (text: string) =>
      (await graphOf(text)).keys.flatMap((one) => (one.implied ? [one.name] : []));
    const measure = (words: string): string => `青岛市${words}奖励办法\n\n第一条 对${words}企业给予奖励10万元。\n`;
    expect(await implied(measure('人工智能'))).toEqual(
      expect.arrayContaining(['山东省', '中国', '新一代信息技术', '战略性新兴产业']),
    );
    expect(await implied(measure('新一代信息技术和人工智能'))).not.toContain('新一代信息技术');
    const named = await graphOf(`${measure('人工智能')}第二条 在山东省注册的企业优先。\n`);
    expect(named.keys.find(({ key }) => key === 'region:370000')).toMatchObject({ name: '山东省', quote: '山东省' });
    expect(named.keys.filter(({ key, implied }) => key === 'region:370000' && implied)).toEqual([]);
  });

  test('names a place by its own name where the words only point at it', async () => {
    const report = '青岛市渔业发展规划\n\n一、发展基础\n2020年，全市渔业产值达到300亿元，比上年增长8%。\n';
    const graph = await graphOf(report);
    expect(graph.keys.filter(({ key }) => key === 'region:370200').map(({ name }) => name)).not.toContain('全市');
    expect(edges(graph, 'ABOUT').some((edge) => edge.endsWith('region:370200'))).toBe(true);
  });

  test('two ways to write the zone of a document are one place', async () => {
    const graph = await graphOf(
      '合肥高新技术产业开发区管理委员会关于支持量子产业的若干措施\n\n第一条 对合肥高新区内企业给予奖励10万元。（责任单位：科技局）\n',
    );
    expect(entityWith('region:340100/高新技术产业开发区', graph)).toEqual([
      'region:340100/高新区',
      'region:340100/高新技术产业开发区',
    ]);
  });
});

describe('bodies', () => {
  test('市财政局 and 青岛市财政局 in documents of one city have one key', async () => {
    const [a, b] = [await graphOf(notice), await graphOf(rules)];
    const key = 'agency:370200/财政局';
    expect(a.keys.some((one) => one.key === key && one.name === '市财政局')).toBe(true);
    expect(b.keys.some((one) => one.key === key && one.name === '青岛市财政局')).toBe(true);
  });

  test('a name whose function is cut short has the key of the full name', async () => {
    const one = await graphOf('浙江省科技奖励办法\n\n第一条 由省科委负责受理，给予奖励10万元。\n');
    const other = await graphOf('浙江省科技补助办法\n\n第一条 由浙江省科学技术委员会负责，给予补助10万元。\n');
    expect(entityWith('agency:330000/科学技术委员会', one, other)).toEqual(['agency:330000/科学技术委员会']);
  });

  test('a body of before a reorganisation and the one of after are two, also where a text names both', async () => {
    const both = await graphOf(
      '青岛市托育奖励办法\n\n第一条 由市卫生局负责受理。青岛市卫生健康局按年公布，给予奖励10万元。\n',
    );
    expect(entityWith('agency:370200/卫生局', both)).toEqual(['agency:370200/卫生局']);
    expect(entityWith('agency:370200/卫生健康局', both)).toEqual(['agency:370200/卫生健康局']);
  });

  test('the body that took over the work of one which a reorganisation ended is told, with since when', async () => {
    const graph = await graphOf('青岛市环保办法\n\n第一条 由市环保局负责受理，给予奖励10万元。\n');
    expect(graph.edges.filter(({ type }) => type === 'FOLLOWED_BY')).toMatchObject([
      { from: 'agency:370200/环境保护局', to: 'agency:370200/生态环境局', role: '2018', quote: '市环保局' },
    ]);
    // a county's became a branch of its city's
    const county = await graphOf('罗田县环保办法\n\n第一条 由县环保局负责受理，给予奖励10万元。\n');
    expect(edges(county, 'FOLLOWED_BY')).toEqual([]);
  });

  test('functions alone are the body that the text names in full', async () => {
    const graph = await graphOf(
      '青岛市托育奖励办法\n\n第一条 市财政局负责拨付资金，给予奖励10万元。\n\n第二条 由民政、财政等部门负责受理，给予奖励5万元。\n',
    );
    expect(graph.keys.find(({ name }) => name === '财政')).toMatchObject({
      key: 'agency:370200/财政局',
      method: 'stem',
      fullName: '青岛市财政局',
    });
  });

  test('functions alone are the one body of the place that another text names, and none where there are two', async () => {
    const stem = await graphOf('青岛市托育奖励办法\n\n第一条 由民政、经信等部门负责受理，给予奖励10万元。\n');
    const bureau = await graphOf('青岛市托育办法\n\n第一条 由市经信局负责受理，给予奖励10万元。\n');
    const other = await graphOf('青岛市托育细则\n\n第一条 由市经信委负责受理，给予奖励10万元。\n');
    const key = 'agency:370200/经济信息化部门';
    expect(entityWith(key, stem)).toEqual([key]);
    expect(entityWith(key, stem, bureau)).toEqual(['agency:370200/经济信息化局', key]);
    expect(entityWith(key, stem, bureau, other)).toEqual([key]);
    expect(entitiesOf(stem, bureau, other).ambiguous.map(({ a, b }) => [a, b])).toEqual([
      [key, 'agency:370200/经济信息化委员会'],
      [key, 'agency:370200/经济信息化局'],
    ]);
  });

  test('every name tells how it was linked, and what the body is called in full', async () => {
    const graph = await graphOf(
      '青岛市海洋发展局关于印发《海洋办法》的通知\n\n第一条 由市科技局、青岛市财政局、工信部、税务部门和我局负责，黄岛区参与，给予奖励10万元。\n',
    );
    const links = graph.keys.flatMap(({ key, name, method, fullName }) =>
      key.startsWith('agency:') ? [`${name}: ${method}, ${fullName}`] : [],
    );
    expect(links).toEqual(
      expect.arrayContaining([
        '青岛市海洋发展局: full-name, 青岛市海洋发展局',
        '市科技局: place-of-document, 青岛市科学技术局',
        '青岛市财政局: full-name, 青岛市财政局',
        '工信部: short-form, 工业和信息化部',
        '我局: own-notice, 青岛市海洋发展局',
      ]),
    );
  });

  test('an alias that the text defines is one with what it stands for', async () => {
    const graph = await graphOf(
      '罗田县数字经济办法\n\n第一条 县政务服务和大数据管理局（以下简称“县数据局”）负责，县数据局给予奖励10万元。\n',
    );
    const bodies = entitiesOf(graph).entities.filter(({ kind }) => kind === 'agency');
    expect(bodies).toHaveLength(1);
    expect(graph.equivalences.filter((one) => one.class === 'clause')).not.toHaveLength(0);
  });

  test('科创局 of an unknown place is never that of another source', async () => {
    const [a, b] = [await graphOf(nowhere('对新办企业')), await graphOf(nowhere('对规上企业'))];
    expect(a.id).not.toBe(b.id);
    const bodies = entitiesOf(a, b).entities.filter(({ keys }) => keys.some((key) => key.endsWith('/科创局')));
    expect(bodies.map(({ keys }) => keys.length)).toEqual([1, 1]);
    expect(a.diagnostics.some(({ stage, rule }) => stage === 'link' && rule === 'agency')).toBe(true);
  });

  test('a body lies in its place, and a part in the whole', async () => {
    const graph = await graphOf(
      '山东省种业办法\n\n第一条 由山东省人民政府办公厅牵头，山东省农业农村厅负责，给予奖励10万元。\n',
    );
    expect(edges(graph, 'IN')).toContain('agency:370000/农业农村厅 → region:370000');
    expect(edges(graph, 'PART_OF')).toContain('agency:370000/人民政府办公厅 → agency:370000/人民政府');
  });

  test('the country’s bodies have one key in every text', async () => {
    const graph = await graphOf('山东省种业办法\n\n第一条 工信部和工业和信息化部公布名单的，给予奖励10万元。\n');
    expect(graph.keys.filter(({ key }) => key === 'agency:CN/工业和信息化部').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['工信部', '工业和信息化部']),
    );
  });
});

describe('documents', () => {
  test('what is cited by number and by title is the document that has both', async () => {
    const [a, b] = [await graphOf(notice), await graphOf(rules)];
    const own = a.documents[0].keys[0];
    expect(own).toBe('文号:青海发〔2021〕7号');
    expect(edges(b, 'BASED_ON').map((edge) => edge.split(' → ')[1])).toEqual([
      'title:370200/青岛市海洋牧场扶持办法',
      '文号:青海发〔2021〕7号',
    ]);
    expect(entityWith(own, a, b)).toContain('title:370200/青岛市海洋发展局关于印发《青岛市海洋牧场扶持办法》的通知');
  });

  test('a notice carries the document that its title names, which is not the notice', async () => {
    const graph = await graphOf(notice);
    expect(edges(graph, 'ANNEXES')).toContain(
      '文号:青海发〔2021〕7号 → edition:370200/青岛市海洋牧场扶持办法@2021-04-01',
    );
    expect(entityWith('文号:青海发〔2021〕7号', graph)).not.toContain('title:370200/青岛市海洋牧场扶持办法');
  });

  test('a title has its subject behind the bodies that it begins with, as printed', async () => {
    const subjectIn = async (text: string) => (await graphOf(text)).documents[0].subject;
    expect(await subjectIn(notice)).toBe('关于印发《青岛市海洋牧场扶持办法》的通知');
    const ofTwo = notice
      .replace('\n青岛市海洋发展局关于', '\n青岛市海洋发展局 青岛市财政局关于')
      .replace('的通知', '（试行）的通知');
    expect(await subjectIn(ofTwo)).toBe('关于印发《青岛市海洋牧场扶持办法》（试行）的通知');
    expect(await subjectIn(rules)).toBeUndefined();
  });

  test('a repealed document has its number and title, its issuer, and what it carried', async () => {
    const graph = await graphOf(notice);
    expect(edges(graph, 'REPEALS')).toEqual(['文号:青海发〔2021〕7号 → 文号:青政发〔2016〕3号']);
    expect(edges(graph, 'ISSUED_BY')).toContain('文号:青政发〔2016〕3号 → agency:370200/人民政府');
    expect(edges(graph, 'ANNEXES')).toContain('文号:青政发〔2016〕3号 → title:370200/青岛市渔业补助办法');
    expect(entityWith('文号:青政发〔2016〕3号', graph)).toContain(
      'title:370200/青岛市人民政府关于印发青岛市渔业补助办法的通知',
    );
  });

  test('a cited title is of the place that it or its issuer names', async () => {
    const graph = await graphOf(notice);
    expect(edges(graph, 'IMPLEMENTS')).toEqual(['文号:青海发〔2021〕7号 → title:370000/山东省海洋强省规划']);
    expect(edges(graph, 'BASED_ON')).toEqual(['文号:青海发〔2021〕7号 → 文号:国办发〔2019〕8号']);
    expect(graph.keys.map(({ key }) => key)).toContain('title:CN/国务院办公厅关于加强渔业的意见');
  });

  test('a title of no place, and a class of documents, are known in their source alone', async () => {
    const [a, b] = [await graphOf(nowhere('对新办企业')), await graphOf(nowhere('对规上企业'))];
    const repealed = [a, b].flatMap((graph) => edges(graph, 'REPEALS').map((edge) => edge.split(' → ')[1]));
    expect(new Set(repealed).size).toBe(2);
    expect(repealed.every((key) => key?.startsWith('title:@'))).toBe(true);
  });
});

describe('measures', () => {
  test('bodies are responsible with their role', async () => {
    const graph = await graphOf(notice);
    const responsible = graph.edges.filter(({ type }) => type === 'RESPONSIBLE');
    expect(responsible.map(({ to, role }) => `${to} ${role}`)).toEqual(
      expect.arrayContaining(['agency:370200/海洋发展局 responsible', 'agency:370200/财政局 responsible']),
    );
  });
});

test('a ministry of Taiwan goes by no place', async () => {
  const graph = await graphOf('台湾省渔业奖励办法\n\n第一条 奖励由内政部、劳动部发给，每船新台币五万元。\n');
  const names = graph.keys.filter(({ key }) => key.startsWith('agency:710000/')).map(({ fullName }) => fullName);
  expect(names).toEqual(['内政部', '劳动部']);
});

describe('names of several bodies', () => {
  test.each(['受益财政', '乡（镇、市、区）公所', '市区两级财政'])(
    '%s is no body that another text means too',
    async (name) => {
      const graph = await graphOf(`青岛市海洋牧场扶持办法

第一条 对新建海洋牧场给予一次性奖励50万元，由${name}承担。
`);
      const keys = graph.keys.filter((each) => each.key.startsWith('agency:') && each.name === name);
      expect(keys.filter(({ key, generic }) => !generic && !key.startsWith('agency:@'))).toEqual([]);
    },
  );
});

describe('本办法, 本措施, 本细则', () => {
  const parts = `青岛市海洋发展局文件

青海发〔2022〕9号

关于印发《青岛市渔港扶持办法》和《青岛市渔港评审细则》的通知

各区市人民政府：

现将《青岛市渔港扶持办法》和《青岛市渔港评审细则》印发给你们，请执行。

青岛市海洋发展局

2022年3月1日

青岛市渔港扶持办法

第一条 对新建渔港给予一次性奖励50万元。

第二条 本办法适用于注册地在本市的渔业企业。

第三条 本办法自2022年4月1日起施行，有效期3年。《青岛市渔业补贴办法》自本办法施行之日起废止。

青岛市渔港评审细则

第一条 评审专家每人每次补助500元。

第二条 本细则自2022年6月1日起施行，有效期至2022年12月31日。
`;

  test('are the text in which they stand: the part that says so begins and ends, and the other does not', async () => {
    const { documents } = await graphOf(parts);
    expect(documents.map(({ title, force: { from, through } }) => [title, from, through])).toEqual(
      expect.arrayContaining([
        ['青岛市渔港扶持办法', '2022-04-01', '2025-03-31'],
        ['青岛市渔港评审细则', '2022-06-01', '2022-12-31'],
      ]),
    );
  });

  test('hold from the day of another part where one says only until when', async () => {
    const { documents } = await graphOf(parts.replace('本细则自2022年6月1日起施行，', '本细则'));
    expect(documents.map(({ title, force: { from, through } }) => [title, from, through])).toEqual(
      expect.arrayContaining([
        ['青岛市渔港扶持办法', '2022-04-01', '2025-03-31'],
        ['青岛市渔港评审细则', '2022-04-01', '2022-12-31'],
      ]),
    );
    expect(documents.find(({ whole }) => whole)?.force).toMatchObject({
      from: '2022-04-01',
      through: '2025-03-31',
      fromClause: { quote: expect.stringContaining('2022年4月1日') },
    });
  });

  test('are no document that the text cites, and repeal others from its own day', async () => {
    const graph = await graphOf(parts);
    expect(graph.keys.filter(({ key, name }) => parseKey(key)?.kind === 'document' && name.startsWith('本'))).toEqual(
      [],
    );
    expect(edges(graph, 'REPEALS')).toHaveLength(1);
    expect(edges(graph, 'CITES').filter((edge) => /本(办法|细则)/.test(edge))).toEqual([]);
  });

  test('bind the whole text in which they stand to what it asks, and not what it came with', async () => {
    const graph = await graphOf(parts);
    const [asked] = graph.nodes.filter(({ kind, quote }) => kind === 'Condition' && quote.includes('注册地'));
    const bearers = graph.edges.filter(({ type, to }) => type === 'REQUIRES' && to === asked?.id);
    expect(bearers.map(({ from }) => from)).toEqual([
      graph.documents.find(({ title }) => title === '青岛市渔港扶持办法')?.keys[0],
    ]);
  });

  test('lead by the number of an article to what that gives', async () => {
    const graph = await graphOf(`青岛市海洋牧场扶持措施

第一条 对新建海洋牧场给予一次性奖励50万元。

第二条 对购买种苗给予补贴20万元。

第三条 本措施第一条规定的奖励由市商务局负责兑现，第二条规定的补贴由市财政局负责兑现。
`);
    const charged = graph.edges
      .filter(({ type }) => type === 'RESPONSIBLE')
      .map(({ from, to }) => [graph.nodes.find(({ id }) => id === from)?.quote, to]);
    expect(charged).toEqual([
      ['对新建海洋牧场给予一次性奖励50万元。', 'agency:370200/商务局'],
      ['对购买种苗给予补贴20万元。', 'agency:370200/财政局'],
    ]);
  });
});

describe('各责任单位', () => {
  const measures = (last: string): string => `青岛市海洋牧场扶持措施

一、建设奖励

对新建海洋牧场给予一次性奖励50万元。（责任单位：市海洋发展局；配合单位：市税务局）

二、种苗补贴

对购买种苗给予补贴20万元。（牵头单位：市财政局）

三、贷款贴息

对企业贷款给予贴息10万元，${last}
`;
  const charged = async (text: string) =>
    (await graphOf(text)).edges
      .filter(({ rule }) => rule === 'each-in-charge')
      .map(({ to, quote }) => `${to} ${quote}`);

  test('stands in a measure that names nobody for all who are in charge elsewhere, and for nobody who only helps', async () => {
    expect(await charged(measures('由各责任单位按职责组织实施。'))).toEqual([
      'agency:370200/海洋发展局 各责任单位',
      'agency:370200/财政局 各责任单位',
    ]);
  });

  test.each([
    ['the measure names its own', '由各责任单位组织实施。（责任单位：市商务局）'],
    ['one is meant', '由责任单位组织实施。'],
  ])('adds nobody where %s', async (_, last) => {
    expect(await charged(measures(last))).toEqual([]);
  });
});

describe('time in force', () => {
  test('a term of years ends the day before', async () => {
    const { force } = (await graphOf(notice)).documents[0];
    expect([force.from, force.through]).toEqual(['2021-04-01', '2024-03-31']);
    expect(force.fromClause?.quote).toContain('2021年4月1日');
    expect(force.throughClause?.quote).toContain('3年');
  });

  test('a last day counts as printed', async () => {
    const { force } = (await graphOf(rules)).documents[0];
    expect([force.from, force.through]).toEqual(['2021-06-01', '2024-05-31']);
  });

  test('without a clause it stays open', async () => {
    const { force } = (await graphOf(nowhere('对新办企业'))).documents[0];
    expect(force).toEqual({ from: null, through: null, fromClause: null, throughClause: null });
  });

  test('dates passages by the day that the text is from, never by its last day in force', async () => {
    const dated = async (text: string) => new Set((await graphOf(text)).passages.map(({ document }) => document.date));
    expect(await dated(rules)).toEqual(new Set(['2021-06-01']));
    expect(await dated(rules.replace('2021年6月1日', '印发之日'))).toEqual(new Set([null]));
  });
});
