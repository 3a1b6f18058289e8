// The API over real stores in memory: what it answers, in how many reads.
import { beforeAll, describe, expect, test } from 'vitest';
import { agencies, measuresKey, measuresSource, noticeSource, paperSource } from './api-fixtures.ts';
import { openApi } from './api-open.ts';
import { sourceGraph } from './contracts/fixtures.ts';

type Api = Awaited<ReturnType<typeof openApi>>;
let api: Api;
const measures = measuresSource();
const paper = paperSource();

beforeAll(async () => {
  api = await openApi();
});

/** The data of an answer without errors. */
const answer = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
};

describe('funding', () => {
  test('tells in one request which agency funds what, how much, on which conditions, and which words say so', async () => {
    const { funding } = await answer(
      `query ($agencies: [ID!]) {
        funding(filter: { agencies: $agencies, roles: [AWARD, UNIT_RATE] }) {
          totalCount
          nodes {
            award { role value unit per qualifier recipient valueText valueSpan { start end } }
            measure { title instrument duration { value unit qualifier } }
            agencies { role agency { name region { name } } provenance { quote } }
            issuers { name }
            industries { name }
            conditions { metric operator number unit value valueText }
            inheritedConditions { condition { metric operator value number } bearer { __typename ... on Section { title } ... on Document { docNumber } } }
            document { name docNumber type date }
            path
            provenance { quote span { start end } source { id title } }
            places { source { id } }
            force { from through fromClause { quote } throughClause { quote } }
            state
          }
        }
      }`,
      { agencies: [agencies.office] },
    );
    expect(funding.totalCount).toBe(2);
    const [settle, talent] = funding.nodes;
    expect(settle).toMatchObject({
      award: { role: 'AWARD', value: 5_000_000, unit: 'CNY', per: null, recipient: '企业总部', valueText: '500万元' },
      measure: { title: '企业总部落户奖励', instrument: 'REWARD', duration: null },
      agencies: [{ role: 'RESPONSIBLE', agency: { name: '科创局', region: { name: '东湖新技术开发区' } } }],
      issuers: [{ name: '管委会' }],
      industries: [{ name: '人工智能' }],
      conditions: [
        { metric: '社保人数', operator: 'AT_LEAST', number: 30, unit: '人', value: '30', valueText: '30人' },
      ],
      inheritedConditions: [
        { condition: { metric: '企业' }, bearer: { __typename: 'Section', title: '支持企业落户' } },
        { condition: { metric: '注册地', operator: 'IS', number: null }, bearer: { docNumber: '武新管〔2023〕4号' } },
      ],
      document: { docNumber: '武新管〔2023〕4号', type: 'POLICY_MEASURES' },
      path: ['支持企业落户', '企业总部落户奖励'],
      places: [{ source: { id: `source:${measures.id}` } }],
      force: { from: '2023-03-24', through: '2026-03-23', fromClause: { quote: '自2023年3月24日起施行' } },
      state: null,
    });
    const { span, quote } = settle.provenance;
    expect(measures.text.slice(span.start, span.end)).toBe(quote);
    expect(measures.text.slice(settle.award.valueSpan.start, settle.award.valueSpan.end)).toBe('500万元');
    expect(talent).toMatchObject({
      award: { role: 'UNIT_RATE', value: 500, per: '人·月' },
      measure: { instrument: 'SUBSIDY', duration: { value: 3, unit: '年', qualifier: 'AT_MOST' } },
      agencies: [
        { role: 'RESPONSIBLE', agency: { name: '科创局' } },
        { role: 'SUPPORT', agency: { name: '企服局' } },
      ],
    });
  });

  test('never presents an issuer as responsible', async () => {
    const { funding } = await answer('query ($a: [ID!]) { funding(filter: { agencies: $a }) { totalCount } }', {
      a: [agencies.issuer],
    });
    expect(funding.totalCount).toBe(0);
  });

  test.each([
    ['{}', 4],
    ['{ roles: [CAP] }', 1],
    ['{ instruments: [REWARD] }', 1],
    ['{ qualifiers: [AT_MOST] }', 1],
    ['{ minimum: 500000 }', 3],
    ['{ minimum: 500000, maximum: 5000000 }', 2],
    ['{ minimum: 20000000000 }', 1],
    ['{ unit: "%" }', 0],
    ['{ text: "總部落戶" }', 1],
    ['{ text: "  " }', 4],
    ['{ beneficiary: "人工智能" }', 1],
    ['{ condition: "社保" }', 1],
    ['{ condition: "本区注册" }', 3],
    ['{ documents: ["文号:武新管〔2023〕4号"] }', 3],
    ['{ documents: ["title:420100/东湖新技术开发区/关于促进数字经济发展的若干措施"] }', 3],
    ['{ industries: ["industry:人工智能"] }', 1],
    ['{ issuers: ["agency:420100/东湖新技术开发区/管委会"] }', 3],
    ['{ regions: ["region:420100/东湖新技术开发区"] }', 3],
    ['{ regions: ["region:420100"] }', 3],
    ['{ regions: ["region:420100"], within: false }', 0],
    ['{ industries: ["industry:新一代信息技术"] }', 1],
    ['{ industries: ["industry:新一代信息技术"], within: false }', 0],
    [`{ source: "source:${noticeSource().id}" }`, 1],
    [`{ sources: ["source:${noticeSource().id}"] }`, 1],
    [`{ source: "source:${noticeSource().id}", sources: ["source:${measures.id}"] }`, 0],
    ['{ asOf: "2024-05-01", states: [IN_FORCE] }', 3],
    ['{ asOf: "2027-05-01", states: [IN_FORCE, NOT_YET] }', 0],
    ['{ asOf: "2027-05-01", states: [UNKNOWN] }', 1],
  ])('with the filter %s has %i rows', async (filter, rows) => {
    const { funding } = await answer(`{ funding(filter: ${filter}) { totalCount nodes { id } } }`);
    expect(funding.totalCount).toBe(rows);
    expect(funding.nodes).toHaveLength(rows);
  });

  test('orders by amount, and gives amounts beyond 32 bits exactly', async () => {
    const { funding } = await answer('{ funding(order: AMOUNT_DESCENDING) { nodes { award { value } } } }');
    expect(funding.nodes.map(({ award }: { award: { value: number } }) => award.value)).toEqual([
      20_000_000_000, 5_000_000, 500_000, 500,
    ]);
  });

  test('tells the state on a day, and reads the clock for TODAY only', async () => {
    let reads = 0;
    const now = () => {
      reads++;
      return new Date('2026-03-23T16:00:00Z');
    };
    const clocked = await openApi({ now });
    const query = 'query ($day: AsOf!) { funding(filter: { asOf: $day, roles: [CAP] }) { nodes { state } } }';
    expect((await clocked.ask(query, { day: '2026-03-23' })).data.funding.nodes).toEqual([{ state: 'IN_FORCE' }]);
    expect((await clocked.ask('{ funding { nodes { state } } documents { nodes { id } } }')).errors).toEqual([]);
    expect(reads).toBe(0);
    expect((await clocked.ask(query, { day: 'TODAY' })).data.funding.nodes).toEqual([{ state: 'ENDED' }]);
    expect(reads).toBe(1);
  });

  test('pages there and back: the pages joined are the list', async () => {
    const all = await answer('{ funding(first: 100) { nodes { id } } }');
    const seen: unknown[] = [];
    let after: string | null = null;
    do {
      const { funding }: { funding: { edges: { cursor: string; node: unknown }[]; pageInfo: PageInfo } } = await answer(
        'query ($after: String) { funding(first: 1, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
        { after },
      );
      expect(funding.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(funding.pageInfo.endCursor).toBe(funding.edges.at(-1)?.cursor);
      seen.push(...funding.edges.map(({ node }) => node));
      after = funding.pageInfo.hasNextPage ? funding.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(all.funding.nodes);
  });

  test('is counted by agency, roles and units apart', async () => {
    const { fundingBy } = await answer(
      '{ fundingBy(group: AGENCY) { totalCount nodes { key name rows entity { __typename id } amounts { role unit count minimum maximum } } } }',
    );
    expect(fundingBy.nodes[0]).toMatchObject({
      key: agencies.office,
      name: '科创局',
      rows: 3,
      entity: { __typename: 'Agency', id: agencies.office },
    });
    expect(fundingBy.nodes[0].amounts).toContainEqual({
      role: 'UNIT_RATE',
      unit: 'CNY',
      count: 1,
      minimum: 500,
      maximum: 500,
    });
    const byRole = await answer('{ fundingBy(group: ROLE, first: 1) { totalCount nodes { key entity { id } } } }');
    expect(byRole.fundingBy).toMatchObject({ totalCount: 4, nodes: [{ entity: null }] });
  });

  test('counts rows by who gets them, finds such groups by name, and keeps the rows of them', async () => {
    const { all, named } = await answer(
      `{ all: fundingBy(group: RECIPIENT) { totalCount nodes { key name rows entity { id } } }
         named: fundingBy(group: RECIPIENT, named: "企業") { totalCount nodes { key name rows } } }`,
    );
    expect(named.totalCount).toBeGreaterThan(0);
    expect(named.nodes.map(({ name }: { name: string }) => name)).toSatisfy((names: readonly string[]) =>
      names.every((name) => name.includes('企业')),
    );
    const groups: readonly { key: string; rows: number; entity: null }[] = all.nodes;
    expect(groups[0]?.entity).toBeNull();
    const rows = groups.reduce((sum, group) => sum + group.rows, 0);
    const { both } = await answer(
      'query ($keys: [String!]) { both: funding(filter: { recipients: $keys }) { totalCount } }',
      { keys: groups.map(({ key }) => key) },
    );
    expect(both.totalCount).toBe(rows);
  });

  test('is counted by two things, with the row that holds the largest and what stands in no total', async () => {
    const { fundingBy } = await answer(
      `{ fundingBy(group: AGENCY, and: ROLE, first: 2) { nodes { key rows and { key name entity { id } }
         amounts { per median total largest { id award { value } provenance { quote } } } leftOut { reason count } } } }`,
    );
    const [first] = fundingBy.nodes;
    expect(first).toMatchObject({ rows: 1, and: { key: first.and.name, entity: null } });
    expect(first.amounts).toMatchObject([{ total: null, largest: { award: { value: first.amounts[0].median } } }]);
    expect(first.leftOut).toEqual([{ reason: 'NO_TOTAL', count: 1 }]);
    const again = await answer(
      'query ($id: ID!) { node(id: $id) { id __typename ... on FundingRow { award { value } } } }',
      {
        id: first.amounts[0].largest.id,
      },
    );
    const { id, award } = first.amounts[0].largest;
    expect(again.node).toEqual({ id, __typename: 'FundingRow', award });
    const twice = await api.ask('{ fundingBy(group: ROLE, and: ROLE) { totalCount } }');
    expect(twice.errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
  });

  test('is compared side by side, on lines of like measures or of one instrument, each sum a row', async () => {
    const compared = (sides: string, more = '') =>
      `{ fundingCompared(sides: [${sides}]${more}) { totalCount sums allSums pageInfo { hasNextPage }
          nodes { name instrument cells { rows best { id award { role value } document { id } provenance { quote } } } } } }`;
    const side = `{documents: ["${measuresKey}"]}`;
    const { fundingCompared: by } = await answer(compared(`${side}, ${side}`, ', by: INSTRUMENT, shared: true'));
    expect(by.sums).toBe(by.allSums);
    for (const { instrument, cells } of by.nodes) {
      expect(instrument).toMatch(/^[A-Z]+$/);
      expect(cells[0]).toEqual(cells[1]);
      expect(cells[0].best[0].provenance.quote).not.toBe('');
    }
    const { fundingCompared: none } = await answer(compared(`${side}, {text: "无此词"}`, ', shared: true'));
    expect(none).toMatchObject({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } });
    const refused = await api.ask(compared(side));
    expect(refused.errors[0]?.message).toBe('sides takes two to 4 filters, not 1.');
    const unknown = await api.ask(compared(`${side}, {documents: ["文号:无〔2030〕1号"]}`));
    expect(unknown.errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
  });

  test('tells what a firm could claim, and why', async () => {
    const { eligible } = await answer(
      `query ($profile: ProfileInput!) { eligible(profile: $profile, asOf: "2024-05-01", verdicts: [POSSIBLE, EXCLUDED], first: 5) {
         totalCount sure possible excluded pageInfo { hasNextPage endCursor } nodes { verdict measure { id title } document { id }
         tiers { verdict row { id award { value } } met { about words } open { about why field words condition { metric } }
         excludedBy { about field provenance { quote } } } } } }`,
      { profile: { region: '武汉市', revenue: 30_000_000, figures: [{ name: '估值', value: 1, unit: 'CNY' }] } },
    );
    expect(eligible.totalCount).toBe(eligible.possible + eligible.excluded);
    expect(eligible.totalCount).toBeGreaterThan(0);
    const [claim] = eligible.nodes;
    expect(claim.document.id).toBe(measuresKey);
    expect(claim.tiers[0].row.id).toMatch(new RegExp(`^${measuresKey}#[0-9a-f]{16}$`));
    const abouts = ['met', 'open', 'excludedBy'].flatMap((list) =>
      claim.tiers[0][list].map(({ about }: { about: string }) => about),
    );
    expect(abouts).toEqual(expect.arrayContaining(['PLACE', 'VALIDITY', 'RECIPIENT']));
    const refused = await api.ask('{ eligible(profile: { region: "无此地" }, asOf: "2024-05-01") { totalCount } }');
    expect(refused.errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
    const degree = await api.ask(
      '{ eligible(profile: { applicant: PERSON, degree: "秀才" }, asOf: "2024-05-01") { totalCount } }',
    );
    expect(degree.errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
  });

  test('a passage and a row are nodes, and an id of neither is none', async () => {
    const { sources } = await answer('{ sources(first: 1) { nodes { passages(first: 2) { nodes { id text } } } } }');
    const passages = sources.nodes[0].passages.nodes;
    const { funding } = await answer('{ funding(first: 1) { nodes { id } } }');
    const ids = [...passages.map(({ id }: { id: string }) => id), funding.nodes[0].id];
    const unknown = ['nobody/passage/0-1', 'nobody#0123456789abcdef'];
    const { nodes } = await answer(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename ... on Passage { text } ... on FundingRow { path } } }',
      { ids: [...ids, ...unknown] },
    );
    expect(nodes.slice(0, 2)).toEqual(passages.map((passage: object) => ({ ...passage, __typename: 'Passage' })));
    expect(nodes[2]).toMatchObject({ id: funding.nodes[0].id, __typename: 'FundingRow' });
    expect(nodes.slice(3)).toEqual([null, null]);
  });

  test('asks the store a number of times that does not grow with the rows', async () => {
    const query = `query ($first: Int!) { funding(first: $first) { nodes {
      award { value measure { title } provenance { source { title } } } measure { awards { value } implementedBy { title } }
      agencies { agency { name region { name } } } issuers { name } conditions { metric }
      inheritedConditions { condition { metric } bearer { __typename } } document { name region { name } issuers { name } } } } }`;
    const many = await openApi(
      {},
      Array.from({ length: 40 }, (_, at) => measuresSource(at + 10)),
    );
    const callsFor = async (first: number): Promise<readonly string[]> => {
      many.calls.length = 0;
      const { data, errors } = await many.ask(query, { first });
      expect(errors).toEqual([]);
      expect(data.funding.nodes).toHaveLength(first);
      return [...many.calls];
    };
    const few = await callsFor(10);
    expect(few.length).toBeLessThanOrEqual(20);
    expect(await callsFor(100)).toEqual(few);
  });

  test('reads rows once where one key of a filter finds some, and looks keys up where a slip may be among them', async () => {
    const { ask, calls } = await openApi();
    const callsFor = async (keys: readonly string[]): Promise<readonly string[]> => {
      calls.length = 0;
      await ask('query ($agencies: [ID!]) { funding(filter: { agencies: $agencies }) { totalCount } }', {
        agencies: keys,
      });
      return [...calls];
    };
    expect(await callsFor([agencies.office])).toEqual(['writes', 'funding']);
    expect(await callsFor(['agency:无/无'])).toEqual(['writes', 'funding', 'nodes']);
    const { errors } = await ask(
      'query ($agencies: [ID!]) { funding(filter: { agencies: $agencies }) { totalCount } }',
      {
        agencies: [agencies.office, 'agency:无/无'],
      },
    );
    expect(errors).toMatchObject([{ message: 'agencies: no agency here has the key agency:无/无.' }]);
  });

  test('reads once what a row has: awards, measures, conditions, and agencies, issuers, industries and the document by name', async () => {
    const { ask, calls } = await openApi();
    const award = 'id value valueText provenance { quote rule { id } source { id } }';
    const condition = 'id metric valueText provenance { quote rule { id } source { id } }';
    calls.length = 0;
    const { data } = await ask(`{ funding { nodes { award { ${award} } measure { id title instrument }
      agencies { role agency { id name generic } } issuers { id name } industries { __typename id name } conditions { ${condition} }
      document { __typename id name title docNumber date } } } }`);
    expect(calls).toEqual(['fundingUncounted']);
    for (const row of data.funding.nodes) {
      const { node } = (await ask(`{ node(id: "${row.award.id}") { ... on Award { ${award} } } }`)).data;
      expect(node).toEqual(row.award);
      const own = `document(id: "${row.document.id}") { __typename id name title docNumber date }`;
      expect((await ask(`{ ${own} }`)).data.document).toEqual(row.document);
      const { measure } = (await ask(`{ measure(id: "${row.measure.id}") { id title instrument } }`)).data;
      expect(measure).toEqual(row.measure);
      for (const own of row.conditions)
        expect((await ask(`{ node(id: "${own.id}") { ... on Condition { ${condition} } } }`)).data.node).toEqual(own);
    }
  });

  test('reads what a row does not have where it is asked for', async () => {
    const ofDocument = `id keys names mentions present title docNumber type whole regionName date dates { kind value } force { from through }
      state(asOf: "2024-05-01") repealedBy { id } replacedBy { id } replaces { id } sources { source { id } }`;
    const more = 'id provenance { quote } document { name } inheritedConditions { condition { metric } }';
    const { funding, measures: all } = await answer(
      `{ funding { nodes { measure { ${more} } agencies { agency { id keys names mentions kind } } issuers { id generic }
        industries { keys } document { ${ofDocument} } } } measures { nodes { ${more} } } }`,
    );
    for (const { measure, agencies: named, issuers, industries, document } of funding.nodes) {
      expect((await answer(`{ document(id: "${document.id}") { ${ofDocument} } }`)).document).toEqual(document);
      expect(all.nodes).toContainEqual(measure);
      for (const { agency } of named)
        expect((await answer(`{ agency(id: "${agency.id}") { id keys names mentions kind } }`)).agency).toEqual(agency);
      for (const { generic } of issuers) expect(generic).toBe(false);
      for (const { keys } of industries) expect(keys.length).toBeGreaterThan(0);
    }
  });
});

type PageInfo = { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };

describe('node', () => {
  test('takes every key of an entity and gives it with its present id', async () => {
    const title = 'title:420100/东湖新技术开发区/关于促进数字经济发展的若干措施';
    const data = await answer('query ($id: ID!) { node(id: $id) { __typename id } document(id: $id) { keys } }', {
      id: title,
    });
    expect(data.node).toEqual({ __typename: 'Document', id: measuresKey });
    expect(data.document.keys).toEqual([measuresKey, title]);
  });

  test('takes the id of everything that has one', async () => {
    const ids = [...measures.nodes, ...paper.nodes].map(({ id }) => id);
    const { nodes } = await answer(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Fact { provenance { quote } } } }',
      {
        ids,
      },
    );
    expect(nodes.map((node: { id: string }) => node.id)).toEqual(ids);
    const source = await answer(
      'query ($id: ID!) { node(id: $id) { __typename id ... on Source { status length } } }',
      {
        id: `source:${measures.id}`,
      },
    );
    expect(source.node).toEqual({
      __typename: 'Source',
      id: `source:${measures.id}`,
      status: 'COMPLETE',
      length: measures.text.length,
    });
  });

  test('is null for what is not there', async () => {
    const data = await answer(
      '{ node(id: "文号:无〔2000〕1号") { id } nodes(ids: ["nothing", "source:000000000000000000000000"]) { id } agency(id: "文号:武新管〔2023〕4号") { id } }',
    );
    expect(data).toEqual({ node: null, nodes: [null, null], agency: null });
  });
});

describe('documents', () => {
  test('have what their texts say, and what others say of them', async () => {
    const { document } = await answer(
      `query ($id: ID!) { document(id: $id) {
        name title docNumber type whole present regionName region { name code } date dates { kind value derived quote }
        force { through } state(asOf: "2025-01-01") issuers { name } conditions { metric } sources { source { origins { path } } span { start end } }
        referencedBy { totalCount edges { relation node { docNumber } provenance { quote } } } references { totalCount } } }`,
      { id: measuresKey },
    );
    expect(document).toMatchObject({
      title: '关于促进数字经济发展的若干措施',
      whole: true,
      present: true,
      regionName: '东湖新技术开发区',
      region: { name: '东湖新技术开发区', code: null },
      dates: [{ kind: 'EFFECTIVE', value: '2023-03-24', derived: false, quote: '2023年3月24日' }],
      state: 'IN_FORCE',
      issuers: [{ name: '管委会' }],
      conditions: [{ metric: '注册地' }],
      sources: [{ source: { origins: [{ path: 'measures.txt' }] }, span: { start: 0, end: measures.text.length } }],
      referencedBy: {
        totalCount: 1,
        edges: [
          {
            relation: 'IMPLEMENTS',
            node: { docNumber: '武新管〔2024〕1号' },
            provenance: { quote: '为贯彻武新管〔2023〕4号' },
          },
        ],
      },
      references: { totalCount: 0 },
    });
  });

  test('tell what replaces, ends and amends them, and their timeline; TODAY stands for a day everywhere', async () => {
    const edition = (id: string, year: number, amends = false) =>
      sourceGraph(id, (source) => {
        const change = {
          ...{
            document: '文号:甲〔2020〕1号',
            kind: 'words' as const,
            article: '第三条',
            labels: ['第三条'],
            was: '1元',
            is: '2元',
          },
          ...{ figures: [{ was: { value: 1, unit: 'CNY' }, is: { value: 2, unit: 'CNY' } }], rule: 'amendment' },
        };
        const said = amends ? { amends: [{ ...change, ...source.say('“1元”改为“2元”') }] } : {};
        const also = amends ? [] : ['title:420100/某办法'];
        source.document(`文号:甲〔${year}〕1号`, {
          title: amends ? '决定' : '某办法',
          also,
          from: `${year}-01-01`,
          ...said,
        });
        source.edge('GOVERNS', `文号:甲〔${year}〕1号`, 'region:420100');
        if (amends) source.edge('AMENDS', `文号:甲〔${year}〕1号`, '文号:甲〔2020〕1号');
        else source.award(source.measure('奖励'), 1, '1元');
      });
    const sources = [edition('x', 2020), edition('y', 2024), edition('z', 2022, true)];
    const open = await openApi({ now: () => new Date('2023-06-01T00:00:00Z') }, sources);
    const { data, errors } = await open.ask(`{
      document(id: "文号:甲〔2020〕1号") {
        state(asOf: TODAY) replacedBy { docNumber } replaces { id } repealedBy { id } force { through }
        endings { how day by { id } provenance { source { id } } }
        amendments { day kind article was is figures { was { value } is { value unit } } by { id } provenance { quote } }
        timeline(to: "2024-06-01") { totalCount nodes { day kind document { id } by { id } provenance { quote } } }
        referencedBy(relations: [REPLACES, AMENDS]) { edges { relation node { id } } }
      }
      region(id: "region:420100") {
        timeline(from: TODAY, kinds: [REPLACED, EFFECTIVE]) { totalCount nodes { day kind } }
        last: timeline(from: TODAY, kinds: [REPLACED, EFFECTIVE], first: 1, latestFirst: true) { totalCount nodes { kind } }
      }
      measures(filter: { asOf: TODAY, states: [IN_FORCE] }, order: LAST_DAY) { nodes { force { from through } state(asOf: TODAY) } }
      documents(filter: { expiresBetween: { from: TODAY, to: "2024-01-01" } }, order: LAST_DAY) { nodes { id } }
      funding(filter: { asOf: TODAY, expiresBetween: { from: TODAY } }, order: LAST_DAY) { nodes {
        award { value } amended { value unit } amendments { day kind by { id } figure { value } was is provenance { quote } } } }
    }`);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      document: {
        ...{ state: 'IN_FORCE', replacedBy: { docNumber: null }, replaces: [], repealedBy: null },
        force: { through: '2023-12-31' },
        endings: [{ how: 'REPLACED', day: '2024-01-01', by: { id: '文号:甲〔2024〕1号' } }],
        amendments: [
          {
            day: '2022-01-01',
            kind: 'WORDS',
            article: '第三条',
            was: '1元',
            is: '2元',
            by: { id: '文号:甲〔2022〕1号' },
          },
        ],
        timeline: {
          totalCount: 3,
          nodes: [{ kind: 'EFFECTIVE' }, { kind: 'AMENDED' }, { kind: 'REPLACED', day: '2024-01-01' }],
        },
        referencedBy: { edges: [{ relation: 'AMENDS' }, { relation: 'REPLACES' }] },
      },
      region: {
        timeline: { totalCount: 2, nodes: [{ kind: 'EFFECTIVE' }, { kind: 'REPLACED' }] },
        last: { totalCount: 2, nodes: [{ kind: 'REPLACED' }] },
      },
      measures: { nodes: [{ force: { from: '2020-01-01', through: '2023-12-31' }, state: 'IN_FORCE' }] },
      documents: { nodes: [{ id: '文号:甲〔2020〕1号' }] },
      funding: {
        nodes: [
          {
            award: { value: 1 },
            amended: { value: 2, unit: 'CNY' },
            amendments: [{ figure: { value: 2 }, was: '1元' }],
          },
        ],
      },
    });
    const refused = await open.ask(
      '{ documents(filter: { expiresBetween: { from: "2024-01-01", to: TODAY } }) { totalCount } }',
    );
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    expect((await open.ask('{ measures(filter: { states: [ENDED] }) { totalCount } }')).errors[0]?.message).toContain(
      'asOf',
    );
  });

  test('have the abstracts and keywords of a paper, and none of a policy', async () => {
    const { documents } = await answer(
      '{ documents(order: NAME) { nodes { type abstracts { language text span { start end } } keywords { language words } } } }',
    );
    const of = (type: string) => documents.nodes.find((node: { type: string }) => node.type === type);
    const start = paper.text.indexOf('质押专利数量正向影响融资额');
    expect(of('RESEARCH_PAPER')).toMatchObject({
      abstracts: [{ language: 'ZH', text: '质押专利数量正向影响融资额', span: { start, end: start + 13 } }],
      keywords: [{ language: 'EN', words: ['patent', 'pledge'] }],
    });
    expect(of('POLICY_MEASURES')).toMatchObject({ abstracts: [], keywords: [] });
  });

  test.each([
    ['{}', 3],
    ['{ types: [RESEARCH_PAPER] }', 1],
    ['{ text: "數字經濟" }', 1],
    ['{ issuers: ["agency:420100/东湖新技术开发区/管委会"] }', 1],
    ['{ regions: ["region:420100/东湖新技术开发区"] }', 1],
    ['{ regions: ["region:420100"] }', 1],
    ['{ regions: ["region:420100"], within: false }', 0],
    ['{ present: false }', 0],
  ])('with the filter %s are %i', async (filter, count) => {
    for (const order of ['DATE', 'NAME', 'MENTIONS']) {
      const { documents } = await answer(`{ documents(filter: ${filter}, order: ${order}) { totalCount } }`);
      expect(documents.totalCount).toBe(count);
    }
  });

  test('have an outline: as a tree, and as a flat list', async () => {
    const { sections, source } = await answer(
      `query ($key: ID!, $source: ID!) {
        sections(document: $key) { nodes { label level path parent { title } measures { title } conditions { metric } } }
        source(id: $source) { sections { title sections { title } } documents { name } } }`,
      { key: measuresKey, source: `source:${measures.id}` },
    );
    expect(sections.nodes[1]).toMatchObject({
      label: '一',
      level: 2,
      parent: { title: '支持企业落户' },
      measures: [{ title: '企业总部落户奖励' }],
    });
    expect(source.sections).toEqual([
      { title: '支持企业落户', sections: [{ title: '企业总部落户奖励' }, { title: '人才补贴' }] },
    ]);
  });
});

describe('entities', () => {
  test.each([
    [
      'funding(filter: { regions: ["region:999999"] }) { totalCount }',
      'regions: no region here has the key region:999999.',
    ],
    [
      'fundingBy(group: ROLE, filter: { agencies: ["科创局"] }) { totalCount }',
      'agencies: no agency here has the key 科创局.',
    ],
    [
      'measures(filter: { industries: ["industry:无"] }) { totalCount }',
      'industries: no industry here has the key industry:无.',
    ],
    [
      'measures(filter: { regions: ["industry:人工智能"] }) { totalCount }',
      'regions: no region here has the key industry:人工智能.',
    ],
    [
      'statistics(filter: { documents: ["文号:无"] }) { totalCount }',
      'documents: no document here has the key 文号:无.',
    ],
    [
      'documents(filter: { issuers: ["agency:无/无"] }) { totalCount }',
      'issuers: no agency here has the key agency:无/无.',
    ],
    [
      'counts(kind: MEASURE, facet: YEAR, filter: { regions: ["region:1"] }) { count }',
      'regions: no region here has the key region:1.',
    ],
    [
      'search(text: "奖励", filter: { agencies: ["agency:nobody/nothing"] }) { totalCount }',
      'agencies: no agency here has the key agency:nobody/nothing.',
    ],
  ])('that a filter names and nobody knows are refused by name: %s', async (query, message) => {
    const { errors } = await api.ask(`{ ${query} }`);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_INPUT' } }]);
  });

  test.each([
    ['measures(filter: { regions: ["region:420100"] }) { totalCount }', 2],
    ['measures(filter: { regions: ["region:420100"], within: false }) { totalCount }', 0],
    ['statistics(filter: { industries: ["industry:新一代信息技术"] }) { totalCount }', 1],
    ['statistics(filter: { industries: ["industry:新一代信息技术"], within: false }) { totalCount }', 0],
    ['agencies(filter: { regions: ["region:420100"] }) { totalCount }', 1],
  ])('that hold others stand for these in a filter unless they are asked for alone: %s is %i', async (query, total) => {
    const [[, { totalCount }] = ['', { totalCount: null }]] = Object.entries<{ totalCount: number | null }>(
      await answer(`{ ${query} }`),
    );
    expect(totalCount).toBe(total);
  });

  test.each([
    ['document', '武新管〔2023〕4号', measuresKey],
    ['document', '武新管[2023]4号', measuresKey],
    ['document', '武新管（２０２３） 4 号', measuresKey],
    ['document', '武新管【2023】4号', measuresKey],
    ['document', '关于促进数字经济发展的若干措施', measuresKey],
    ['document', measuresKey, measuresKey],
    ['document', '武新管〔2023〕5号', null],
    ['document', '文号:武新管〔2023〕5号', null],
    ['agency', '科創局', agencies.office],
    ['agency', '无此局', null],
    ['region', '武汉市', 'region:420100'],
    ['industry', '人工智能', 'industry:人工智能'],
    ['industry', '  ', null],
  ])('%s %s is found by what a person would type: %s', async (kind, id, found) => {
    const data = await answer(`query ($id: ID!) { found: ${kind}(id: $id) { id } }`, { id });
    expect(data.found?.id ?? null).toBe(found);
  });

  test('that a name leaves open are told by their keys', async () => {
    const { data, errors } = await api.ask('{ agency(id: "局") { id } }');
    expect(data.agency).toBeNull();
    expect(errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND', candidates: expect.arrayContaining([agencies.office, agencies.service]) } },
    ]);
    expect(errors[0]?.message).toContain(`${agencies.office} (科创局)`);
  });

  test('tell what belongs to them', async () => {
    const data = await answer(
      `query ($agency: ID!, $issuer: ID!) {
        agency(id: $agency) { name kind generic region { name } measures { totalCount edges { role node { title } provenance { quote } } } }
        issuer: agency(id: $issuer) { issued { nodes { docNumber } } measures { totalCount } }
        agencies(filter: { text: "科创", generic: false }) { totalCount nodes { mentions } }
        regions { nodes { name documents { totalCount } agencies { nodes { name } } } }
        industries(order: MENTIONS) { nodes { name mentions mentionsWithin } }
        region(id: "region:420100") { name mentions mentionsWithin } }`,
      { agency: agencies.office, issuer: agencies.issuer },
    );
    expect(data.agency).toMatchObject({ kind: 'GOVERNMENT', generic: false, measures: { totalCount: 2 } });
    expect(data.agency.measures.edges[0]).toMatchObject({ role: 'RESPONSIBLE', node: { title: '企业总部落户奖励' } });
    expect(data.issuer).toEqual({
      issued: { nodes: [{ docNumber: '武新管〔2023〕4号' }] },
      measures: { totalCount: 0 },
    });
    expect(data.agencies).toEqual({ totalCount: 1, nodes: [{ mentions: 1 }] });
    expect(data.regions.nodes).toContainEqual({
      name: '东湖新技术开发区',
      documents: { totalCount: 1 },
      agencies: { nodes: [{ name: '科创局' }] },
    });
    expect(data.industries.nodes).toEqual([
      { name: '人工智能', mentions: 2, mentionsWithin: 2 },
      { name: '新一代信息技术', mentions: 0, mentionsWithin: 2 },
    ]);
    expect(data.region).toEqual({ name: '武汉市', mentions: 0, mentionsWithin: 1 });
  });

  test('an industry has its statistics beside the measures that support it', async () => {
    const { industry } = await answer(
      `{ industry(id: "industry:人工智能") {
        statistics { nodes { indicator value unit year qualifier planned document { name } provenance { quote } } }
        measures { nodes { title awards { value unit } } } } }`,
    );
    expect(industry.statistics.nodes).toMatchObject([{ value: 30, unit: '%', year: 2019, qualifier: 'EXACT' }]);
    expect(industry.measures.nodes).toEqual([
      { title: '企业总部落户奖励', awards: [{ value: 5_000_000, unit: 'CNY' }] },
    ]);
  });

  test('a person has an affiliation and documents', async () => {
    const { node } = await answer(
      '{ node(id: "person:武汉大学/李明") { ... on Person { name affiliation documents { nodes { name authors { name } } } } } }',
    );
    expect(node).toEqual({
      name: '李明',
      affiliation: '武汉大学',
      documents: { nodes: [{ name: '专利质押融资研究', authors: [{ name: '李明' }] }] },
    });
  });
});

describe('research', () => {
  test('hypotheses of a topic come with outcome, coefficients by model, and quotes', async () => {
    const { hypotheses } = await answer(
      `{ hypotheses(filter: { text: "質押專利", outcomes: [SUPPORTED] }) { totalCount nodes {
        label statement direction outcome outcomeClause { quote span { start end } } document { name }
        variables { part variable { name symbol type } }
        estimates { variableName value stars model { name table { label } fits { metric value } } provenance { quote } } } } }`,
    );
    expect(hypotheses.totalCount).toBe(1);
    expect(hypotheses.nodes[0]).toMatchObject({
      label: 'H1',
      direction: 'POSITIVE',
      outcome: 'SUPPORTED',
      outcomeClause: { quote: 'H1得到支持' },
      document: { name: '专利质押融资研究' },
      variables: [
        { part: 'CAUSE', variable: { symbol: 'P_num', type: 'INDEPENDENT' } },
        { part: 'EFFECT', variable: { symbol: null, type: 'DEPENDENT' } },
      ],
      estimates: [
        {
          variableName: 'P_num',
          value: 0.088,
          stars: 3,
          model: { name: '模型2', table: { label: '表3' }, fits: [{ metric: 'R^2', value: 0.43 }] },
        },
      ],
    });
  });

  test('variables, tables, statistics and amounts are lists of their own', async () => {
    const data = await answer(
      `{ variables(filter: { text: "质押" }) { nodes { hypotheses { part hypothesis { label } } estimates { value } descriptives { n } } }
        tables { nodes { label header rows columns } } statistics(filter: { industries: ["industry:人工智能"] }) { nodes { industries { name } regions { name } } }
        amounts { totalCount } }`,
    );
    expect(data.variables.nodes).toEqual([
      { hypotheses: [{ part: 'CAUSE', hypothesis: { label: 'H1' } }], estimates: [{ value: 0.088 }], descriptives: [] },
    ]);
    expect(data.tables.nodes).toEqual([{ label: '表3', header: ['', '模型2'], rows: 1, columns: 2 }]);
    expect(data.statistics.nodes).toEqual([{ industries: [{ name: '人工智能' }], regions: [] }]);
    expect(data.amounts.totalCount).toBe(0);
  });
});

describe('search', () => {
  const hits =
    '{ totalCount terms facets { documentTypes { type count } regions { value count } years { value count } } pageInfo { hasNextPage } nodes { complete score highlights { start end } ranges { start end } passage { id text span { start end } source { id } document { name } documentType kind } } }';

  test('gives passages with the words found, in the source and in the passage', async () => {
    const { search } = await answer(`{ search(text: "獎勵") ${hits} }`);
    expect(search.totalCount).toBeGreaterThan(0);
    const [hit] = search.nodes;
    const { start, end } = hit.highlights[0];
    expect(measures.text.slice(start, end)).toBe('奖励');
    expect(hit.passage.text.slice(hit.ranges[0].start, hit.ranges[0].end)).toBe('奖励');
    expect(hit.passage).toMatchObject({ documentType: 'POLICY_MEASURES', source: { id: `source:${measures.id}` } });
    expect(search.facets.documentTypes).toEqual([{ type: 'POLICY_MEASURES', count: search.totalCount }]);
  });

  test.each([
    ['{ documents: ["文号:武新管〔2023〕4号"] }', true],
    ['{ documents: ["文号:武新管〔2024〕1号"] }', false],
    ['{ agencies: ["agency:420100/东湖新技术开发区/科创局"] }', true],
    ['{ issuers: ["agency:420100/东湖新技术开发区/管委会"] }', true],
    ['{ industries: ["industry:人工智能"] }', true],
    ['{ industries: ["industry:人工智能"], documents: ["文号:武新管〔2024〕1号"] }', false],
    ['{ industries: ["industry:新一代信息技术"] }', true],
    ['{ industries: ["industry:新一代信息技术"], within: false }', false],
    ['{ regions: ["武汉市"] }', true],
    ['{ regions: ["武汉市"], within: false }', false],
    ['{ regions: ["region:420100"] }', true],
    ['{ regions: ["region:420100"], within: false }', false],
    ['{ regions: ["某市"] }', false],
    ['{ regions: ["东湖新技术开发区"] }', true],
    ['{ regions: ["region:420100/东湖新技术开发区"] }', true],
    ['{ documentTypes: [ESSAY] }', false],
    ['{ yearFrom: 2023, yearTo: 2023 }', true],
    ['{ yearFrom: 2024 }', false],
    [`{ source: "source:${measures.id}" }`, true],
    [`{ sources: ["source:${noticeSource().id}", "source:${measures.id}"] }`, true],
    [`{ source: "source:${measures.id}", sources: ["source:${noticeSource().id}"] }`, false],
  ])('with the filter %s finds the measures: %s', async (filter, found) => {
    const { search } = await answer(`{ search(text: "落户奖励", filter: ${filter}) { totalCount } }`);
    expect(search.totalCount > 0).toBe(found);
  });

  test('reads conditions in the text, by the names of bodies too', async () => {
    const total = async (text: string, more = ''): Promise<number> =>
      (await answer(`query ($text: String!) { search(text: $text${more}) { totalCount } }`, { text })).search
        .totalCount;
    expect(await total('落户奖励 agency:科创局')).toBeGreaterThan(0);
    expect(await total('落户奖励 agency:科技创新局')).toBeGreaterThan(0);
    expect(await total('落户奖励 agency:某局')).toBe(0);
    expect(await total('落户奖励 year:2024')).toBe(0);
    expect(await total('落户奖励 title:措施 type:policy-measures')).toBeGreaterThan(0);
    expect(await total('-落户 year:2023')).toBeGreaterThan(0);
    expect(await total(`落户${'，请问这些奖励怎么申请'.repeat(200)}`)).toBeGreaterThanOrEqual(0);
    const byDate = await answer('{ search(text: "奖励", order: DATE) { nodes { complete } } }');
    expect(byDate.search.nodes.every(({ complete }: { complete: boolean }) => complete)).toBe(true);
  });

  test('says what of a query it understood: names by the graph, with the other names looked for, and numbers', async () => {
    const ask = async (text: string, more = '') => {
      const parts = 'understood { text kind names entity { id } narrower { name } }';
      return (await answer(`query ($text: String!) { search(text: $text${more}) { totalCount ${parts} } }`, { text }))
        .search;
    };
    const office = await ask('科创局 500万元 武汉市');
    expect(office.understood).toEqual([
      { kind: 'NUMBER', text: '500万元', names: [], entity: null, narrower: [] },
      { kind: 'AGENCY', text: '科创局', names: ['科技创新局'], entity: { id: agencies.office }, narrower: [] },
      { kind: 'REGION', text: '武汉市', names: [], entity: { id: 'region:420100' }, narrower: [] },
    ]);
    expect((await ask('科创局', ', synonyms: false')).understood).toEqual([]);
    expect((await ask('科创局', ', asTyped: ["科创局"]')).understood).toEqual([]);
    const field = await ask('新一代信息技术');
    expect(field).toMatchObject({
      totalCount: 0,
      understood: [{ kind: 'INDUSTRY', text: '新一代信息技术', names: [], narrower: [{ name: '人工智能' }] }],
    });
    const wide = await ask('新一代信息技术', ', narrower: ["新一代信息技术"]');
    expect(wide.totalCount).toBeGreaterThan(0);
    expect(wide.understood[0].names).toContain('人工智能');
  });

  test('finds passages by the sums that they state as facts, and says which conditions a query has', async () => {
    const asked = async (text: string) =>
      (
        await answer(
          `query ($text: String!) {
            search(text: $text) { totalCount conditions { kind text isNamed without } unread nodes { passage { text } } }
          }`,
          { text },
        )
      ).search;
    const found = await asked('奖励 5000万元以上 -人才');
    expect(found.conditions).toEqual([
      { kind: 'AMOUNT', text: '5000万元以上', isNamed: false, without: '奖励 -人才' },
      { kind: 'EXCLUDED', text: '人才', isNamed: true, without: '奖励 5000万元以上' },
    ]);
    expect(found.totalCount).toBe(0);
    expect((await asked('奖励 金额:≥1')).totalCount).toBeGreaterThan(0);
    expect(await asked('奖励 金额:≥')).toMatchObject({ conditions: [], unread: ['金额:≥'] });
  });

  test('knows names that came with a document after the first question', async () => {
    const { graph, search, ask } = await openApi({}, [paperSource()]);
    const kinds = async () =>
      (await ask('{ search(text: "科创局") { understood { kind } } }')).data.search.understood.map(
        ({ kind }: { kind: string }) => kind,
      );
    expect(await kinds()).toEqual(['NAME']);
    await graph.put(measures);
    await search.put(measures, measures.passages);
    // A slow machine goes on with the names as they were, and has the new ones soon after.
    await expect.poll(kinds, { timeout: 10_000 }).toEqual(['AGENCY']);
  });

  test('says what may have been meant where no passage has all words, by words and names that are here', async () => {
    const meant = async (text: string) =>
      (await answer('query ($text: String!) { search(text: $text) { didYouMean } }', { text })).search.didYouMean;
    expect(await meant('落户讲励')).toEqual(['落户奖励']);
    expect(await meant('落户奖励')).toEqual([]);
  });

  test('completes the beginning of a name, in either script, by names of the graph', async () => {
    const completed = async (prefix: string) =>
      (await answer('query ($prefix: String!) { suggest(prefix: $prefix, first: 4) }', { prefix })).suggest;
    expect(await completed('科创')).toContain('科创局');
    expect((await completed('東湖'))[0]).toBe('东湖新技术开发区');
    expect(await completed('科创局')).not.toContain('科创局');
    expect(await completed(' ')).toEqual([]);
  });

  test('completes by no name that finds nothing: of what only holds something named, or of a text that is gone', async () => {
    const { search, ask } = await openApi();
    const completed = async (prefix: string) =>
      (await ask('query ($prefix: String!) { suggest(prefix: $prefix, first: 4) }', { prefix })).data.suggest;
    expect(await completed('武汉')).not.toContain('武汉市');
    expect(await completed('管委')).toContain('管委会');
    for (const { id } of [measures, noticeSource()]) await search.remove(id);
    expect(await completed('管委')).toEqual([]);
  });

  test('completes pinyin and its initials by names of the graph and of the vocabulary', async () => {
    const completed = async (prefix: string) =>
      (await answer('query ($prefix: String!) { suggest(prefix: $prefix, first: 5) }', { prefix })).suggest;
    expect(await completed('donghu')).toContain('东湖新技术开发区');
    expect(await completed('dhx')).toContain('东湖新技术开发区');
    expect(await completed('kcj')).toContain('科创局');
    expect(await completed('d')).not.toContain('东湖新技术开发区');
  });

  /** The passage of the measures that others are like. */
  const likened = () => measures.passages.find(({ text }) => text.includes('企业总部'))?.id ?? '';

  test('finds passages like one, and refuses what is no passage', async () => {
    const question = 'query ($id: ID!) { similarPassages(id: $id) { passage { id } complete ranges { start } } }';
    const { similarPassages } = await answer(question, { id: likened() });
    const found = similarPassages.map(({ passage }: { passage: { id: string } }) => passage.id);
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toContain(likened());
    const { errors } = await api.ask(question, { id: 'nothing' });
    expect(errors[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  test('finds passages like one among those that a filter leaves, and refuses a key of nothing in it', async () => {
    const question =
      'query ($id: ID!, $filter: SearchFilter) { similarPassages(id: $id, filter: $filter) { passage { id } } }';
    const like = (filter: object) => api.ask(question, { id: likened(), filter });
    expect((await like({ yearTo: 2100 })).data.similarPassages.length).toBeGreaterThan(0);
    expect((await like({ yearTo: 1900 })).data.similarPassages).toEqual([]);
    const { errors } = await like({ issuers: ['agency:nobody'] });
    expect(errors[0]?.extensions['code']).toBe('BAD_INPUT');
  });

  test('counts passages for the regions in which their document’s lies, as a filter by these keeps them', async () => {
    const ask = async (within: boolean) => {
      const filter = `filter: { within: ${within} }`;
      const { search } = await answer(
        `{ search(text: "奖励", ${filter}) { totalCount facets { regions { value id count } } } }`,
      );
      return search;
    };
    const { totalCount, facets } = await ask(true);
    expect(facets.regions).toEqual([
      { value: '东湖新技术开发区', id: 'region:420100/东湖新技术开发区', count: totalCount },
      { value: '武汉市', id: 'region:420100', count: totalCount },
    ]);
    expect((await ask(false)).facets.regions).toEqual([{ value: '东湖新技术开发区', id: null, count: totalCount }]);
  });

  test('counts passages for the industries that their texts name and the fields above, as a filter by these keeps them', async () => {
    const ask = async (filter: string) =>
      (
        await answer(
          `{ search(text: "奖励", filter: { ${filter} }) { totalCount facets { industries(first: 5) { value id count } } } }`,
        )
      ).search;
    const { totalCount, facets } = await ask('');
    expect(totalCount).toBeGreaterThan(0);
    expect(facets.industries).toEqual([
      { value: '人工智能', id: 'industry:人工智能', count: totalCount },
      { value: '新一代信息技术', id: 'industry:新一代信息技术', count: totalCount },
    ]);
    for (const { id, count } of facets.industries)
      expect((await ask(`industries: [${JSON.stringify(id)}]`)).totalCount).toBe(count);
    const alone = await ask('within: false');
    expect(alone.facets.industries).toEqual([{ value: '人工智能', id: 'industry:人工智能', count: totalCount }]);
    expect((await ask('within: false, industries: ["industry:新一代信息技术"]')).totalCount).toBe(0);
  });

  test.each([
    'search(text: "奖励", filter: { TIME }) { count: totalCount }',
    'counts(kind: MEASURE, facet: YEAR, filter: { TIME }) { count }',
    'measures(filter: { TIME }) { count: totalCount }',
    'documents(filter: { TIME }) { count: totalCount }',
    'funding(filter: { TIME }) { count: totalCount }',
    'fundingBy(group: ROLE, filter: { TIME }) { nodes { count: rows } }',
    'agency(id: "agency:420100/东湖新技术开发区/科创局") { measures(filter: { TIME }) { count: totalCount } }',
    'agency(id: "agency:420100/东湖新技术开发区/管委会") { issued(filter: { TIME }) { count: totalCount } }',
    'industry(id: "industry:人工智能") { measures(filter: { TIME }) { count: totalCount } }',
    'region(id: "region:420100/东湖新技术开发区") { documents(filter: { TIME }) { count: totalCount } }',
    'document(id: "文号:武新管〔2024〕1号") { references(filter: { TIME }) { count: totalCount } }',
    'neighbours(id: "industry:人工智能", kind: MEASURE, filter: { TIME }) { count: totalCount }',
  ])('asks %s of a day, by the time of documents', async (question) => {
    const count = async (time: string): Promise<number> => {
      const [found] = Object.values(await answer(`{ ${question.replace('TIME', time)} }`));
      return JSON.stringify(found).match(/"count":[1-9]/g)?.length ?? 0;
    };
    expect(await count('asOf: "2024-01-01", states: [IN_FORCE]')).toBeGreaterThan(0);
    expect(await count('asOf: "2020-01-01", states: [IN_FORCE]')).toBe(0);
    expect(await count('expiresBetween: { to: "2020-01-01" }')).toBe(0);
    expect(await count('expiresBetween: { from: "2024-01-01" }')).toBeGreaterThan(0);
    const { errors } = await api.ask(`{ ${question.replace('TIME', 'states: [ENDED]')} }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
  });

  test('asks the index once how many hits each source has, for both facets that roll up', async () => {
    let asked = 0;
    const { search } = api;
    const counting = new Proxy(search, {
      get: (target, name) => {
        if (name === 'bySource') asked++;
        return Reflect.get(target, name);
      },
    });
    const { ask } = await openApi({ search: counting });
    const { data } = await ask('{ search(text: "奖励") { facets { regions { value } industries { value } } } }');
    expect(data.search.facets.regions.length).toBeGreaterThan(0);
    expect(data.search.facets.industries.length).toBeGreaterThan(0);
    expect(asked).toBe(1);
  });

  test('reads a list within each of many things at once, as far as its filter keeps, in the order that is asked', async () => {
    const { ask, calls, codes } = await openApi({}, [measuresSource(4), measuresSource(5)]);
    const list =
      'measures(first: 50, filter: { instruments: [REWARD], asOf: "2024-01-01", states: [IN_FORCE] }, order: DATE)';
    calls.length = 0;
    const { data } = await ask(`{ agencies(first: 50) { nodes { ${list} { nodes { instrument } totalCount } } } }`);
    expect(calls).toEqual(['list', 'neighbours']);
    const found = data.agencies.nodes.flatMap(({ measures: { nodes } }: typeof data) => nodes);
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found.map(({ instrument }: typeof data) => instrument))).toEqual(new Set(['REWARD']));
    const within = (asked: string) => codes(`{ agencies(first: 100) { nodes { ${asked} } } }`);
    expect(await within('measures(filter: { industries: ["industry:无"] }) { totalCount }')).toContain('BAD_INPUT');
    expect(await within('measures(first: 100, filter: { text: "企" }) { nodes { provenance { quote } } }')).toEqual([
      'LIMIT_COST',
    ]);
    expect(await codes('{ neighbours(id: "industry:人工智能", filter: { text: "企" }) { totalCount } }')).toEqual([
      'BAD_INPUT',
    ]);
  });

  test('lists a document once within a body and a place that two texts say it belongs to', async () => {
    const one = measuresSource();
    const again = JSON.parse(JSON.stringify(one).replaceAll(one.id, `${one.id}copy`));
    const { ask } = await openApi({}, [one, again]);
    const { data } = await ask(`{ agencies(first: 50) { nodes { issued { totalCount nodes { id } } } }
      regions(first: 50) { nodes { documents { totalCount nodes { id } } } } }`);
    const lists = [
      ...data.agencies.nodes.map(({ issued }: typeof data) => issued),
      ...data.regions.nodes.map(({ documents }: typeof data) => documents),
    ];
    expect(Math.max(...lists.map(({ totalCount }) => totalCount))).toBe(1);
    expect(Math.max(...lists.map(({ nodes }) => nodes.length))).toBe(1);
  });

  test('knows no time of figures and hypotheses of a paper, which is in force on no day', async () => {
    for (const list of ['statistics', 'hypotheses', 'variables']) {
      const total = async (state: string): Promise<number> =>
        (await answer(`{ ${list}(filter: { asOf: TODAY, states: [${state}] }) { totalCount } }`))[list].totalCount;
      expect(await total('UNKNOWN'), list).toBeGreaterThan(0);
      expect(await total('IN_FORCE'), list).toBe(0);
    }
  });

  test('asks the store once for the sources that mention an entity, however many edges lead to it', async () => {
    const { ask, calls } = await openApi(
      {},
      Array.from({ length: 60 }, (_, at) => measuresSource(at + 10)),
    );
    const agency = 'agency:420100/东湖新技术开发区/科创局';
    const edges = `{ neighbours(id: "${agency}") { totalCount } }`;
    expect((await ask(edges)).data.neighbours.totalCount).toBeGreaterThan(60);
    await ask('{ search(text: "落户奖励") { totalCount } }'); // which reads the names that queries may hold
    calls.length = 0;
    const { data } = await ask(`{ search(text: "落户奖励", filter: { agencies: ["${agency}"] }) { totalCount } }`);
    expect(data.search.totalCount).toBeGreaterThanOrEqual(60);
    expect(calls).toEqual(['writes', 'nodes', 'list']); // whether the key is known, and who names it
  });

  test('pages', async () => {
    const first = await answer(
      '{ search(text: "企业", first: 1) { nodes { passage { id } } pageInfo { hasNextPage endCursor } } }',
    );
    const next = await answer(
      'query ($after: String) { search(text: "企业", first: 1, after: $after) { nodes { passage { id } } } }',
      {
        after: first.search.pageInfo.endCursor,
      },
    );
    expect(first.search.pageInfo.hasNextPage).toBe(true);
    expect(next.search.nodes[0]?.passage.id).not.toBe(first.search.nodes[0].passage.id);
  });

  test('suggests', async () => {
    const { suggest } = await answer('{ suggest(prefix: "专利") }');
    expect(suggest.length).toBeGreaterThan(0);
  });
});

describe('sources', () => {
  test('give the text around a span, and where the span is in it', async () => {
    const start = measures.text.indexOf('500万元');
    const { sourceText } = await answer(
      'query ($source: ID!, $span: SpanInput!) { sourceText(source: $source, span: $span, context: 4) { text quote span { start end } extent { start end } hasNext source { id } } }',
      { source: `source:${measures.id}`, span: { start, end: start + 5 } },
    );
    expect(sourceText).toEqual({
      text: '一次性给予500万元奖励，企'.slice(1),
      quote: '500万元',
      span: { start: 4, end: 9 },
      extent: { start: start - 4, end: start + 9 },
      hasNext: true,
      source: { id: `source:${measures.id}` },
    });
  });

  test('give their text piece by piece', async () => {
    let text = '';
    let start = 0;
    for (let more = true; more; ) {
      const { source } = await answer(
        'query ($id: ID!, $start: Int!) { source(id: $id) { text(start: $start, length: 50) { text extent { end } hasNext } } }',
        { id: measures.id, start },
      );
      text += source.text.text;
      start = source.text.extent.end;
      more = source.text.hasNext;
    }
    expect(text).toBe(measures.text);
  });

  test('give passages, origins, status and diagnostics, and are found by path', async () => {
    const { source, sources, diagnostics } = await answer(
      `{ source(path: "measures.txt") { id title status rules origins { path bytesHash }
          passages(first: 2) { totalCount nodes { text page section { title } } } diagnostics { nodes { severity stage rule message span { start end } } } }
        sources { totalCount nodes { title } } diagnostics(filter: { severities: [WARNING], stages: [INTERPRET] }) { totalCount nodes { source { title } } } }`,
    );
    expect(source).toMatchObject({ id: `source:${measures.id}`, status: 'COMPLETE', passages: { totalCount: 10 } });
    expect(source.diagnostics.nodes).toMatchObject([{ severity: 'WARNING', stage: 'INTERPRET', rule: 'money' }]);
    expect(sources.totalCount).toBe(3);
    expect(diagnostics).toEqual({ totalCount: 1, nodes: [{ source: { title: '关于促进数字经济发展的若干措施' } }] });
  });

  test('that are not here are null', async () => {
    const id = 'source:000000000000000000000000';
    const data = await answer(
      'query ($id: ID!) { source(id: $id) { id } sourceText(source: $id, span: { start: 0, end: 1 }) { text } }',
      { id },
    );
    expect(data).toEqual({ source: null, sourceText: null });
  });
});

describe('the graph', () => {
  test('tells what is linked with a thing, and which words say so', async () => {
    const { neighbours } = await answer(
      'query ($id: ID!) { neighbours(id: $id, via: [RESPONSIBLE], direction: IN) { totalCount edges { type direction role node { __typename ... on Measure { title } } provenance { quote source { id } } } } }',
      { id: agencies.service },
    );
    expect(neighbours).toMatchObject({
      totalCount: 1,
      edges: [
        {
          type: 'RESPONSIBLE',
          direction: 'IN',
          role: 'support',
          node: { title: '人才补贴' },
          provenance: { quote: '企服局' },
        },
      ],
    });
  });

  test('tells how two things are linked', async () => {
    const { paths } = await answer(
      'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { nodes { __typename id } edges { type forward provenance { quote } } } }',
      { from: agencies.office, to: agencies.service },
    );
    expect(paths[0].nodes.map(({ __typename }: { __typename: string }) => __typename)).toEqual([
      'Agency',
      'Measure',
      'Agency',
    ]);
    expect(paths[0].edges).toMatchObject([
      { type: 'RESPONSIBLE', forward: false },
      { type: 'RESPONSIBLE', forward: true },
    ]);
  });

  test('is told in figures', async () => {
    const { stats, counts } = await answer(
      '{ stats { sources characters passages nodes { value count } edges { value count } diagnostics { value count } statements schemaVersion } counts(kind: AWARD, facet: ROLE) { value count } }',
    );
    expect(stats).toMatchObject({ sources: 3, statements: 0 });
    expect(stats.characters).toBe(measures.text.length + noticeSource().text.length + paper.text.length);
    expect(counts).toContainEqual({ value: 'UNIT_RATE', count: 1 });
  });
});
