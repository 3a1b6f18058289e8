// What the API refuses, with which code, and what it tells of its own failures.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { CetuError } from '../model/index.ts';
import { agencies, measuresKey, measuresSource } from './api-fixtures.ts';
import { adminToken, openApi } from './api-open.ts';

type Api = Awaited<ReturnType<typeof openApi>>;
let api: Api;

beforeAll(async () => {
  api = await openApi();
});

const deep = (levels: number): string =>
  `{ sections(document: "x") { nodes ${'{ parent '.repeat(levels)}{ id }${' }'.repeat(levels)} } }`;

const aliased = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, at) => `a${at}: stats { sources }`).join(' ')} }`;

// 400 bytes that asked for 10 × 100 × 200,000 characters.
const manyTexts = `{ sources(first: 100) { nodes { ${[...'abcdefghij'].map((name) => `${name}: text(length: 100000) { text quote }`).join(' ')} } } }`;

describe('a request', () => {
  test.each([
    ['is too deep', deep(12), 'LIMIT_DEPTH', /14 levels/],
    ['has too many aliases', aliased(31), 'LIMIT_ALIASES', /30 are allowed/],
    ['has too many tokens', `{ ${'stats { sources } '.repeat(1001)} }`, 'LIMIT_TOKENS', /2000 tokens/],
    [
      'costs too much',
      '{ documents(first: 100) { nodes { references(first: 100) { nodes { region { id } issuers { id } } } } } }',
      'LIMIT_COST',
      /costs \d+, 20000 is allowed/,
    ],
    ['wants too large a page', '{ funding(first: 101) { totalCount } }', 'LIMIT_PAGE', /100 at most, not 101/],
    ['wants too many nodes', `{ nodes(ids: [${'"x",'.repeat(101)}]) { id } }`, 'LIMIT_PAGE', /100 at most/],
    ['wants no page', '{ funding(first: 0) { totalCount } }', 'BAD_INPUT', /at least 1/],
    [
      'has a text that is too long',
      `{ suggest(prefix: "${'长'.repeat(1001)}") }`,
      'LIMIT',
      /1000 characters, not 1001/,
    ],
    [
      'has a list that is too long',
      `{ funding(filter: { agencies: [${'"x",'.repeat(201)}] }) { totalCount } }`,
      'LIMIT',
      /200 entries/,
    ],
    ['wants many whole texts', manyTexts, 'LIMIT_COST', /costs \d+, 20000 is allowed/],
    [
      'wants too much text',
      '{ sourceText(source: "000000000000000000000000", span: { start: 0, end: 200000 }) { text } }',
      'LIMIT',
      /100000 units/,
    ],
    ['wants too long a path', '{ paths(from: "a", to: "b", length: 7) { edges { type } } }', 'LIMIT', /length 6/],
    ['is no query', '{ funding(', 'BAD_INPUT', /Syntax Error/],
    ['asks for what is not there', '{ nothing }', 'BAD_INPUT', /Cannot query field/],
    [
      'has a filter that contradicts itself',
      '{ funding(filter: { minimum: 2, maximum: 1 }) { totalCount } }',
      'BAD_INPUT',
      /greater than maximum/,
    ],
    [
      'wants states without a day',
      '{ funding(filter: { states: [ENDED] }) { totalCount } }',
      'BAD_INPUT',
      /needs asOf/,
    ],
    ['names no day', '{ funding(filter: { asOf: "tomorrow" }) { totalCount } }', 'BAD_INPUT', /is no day/],
    ['names a day by a number', '{ funding(filter: { asOf: 20240501 }) { totalCount } }', 'BAD_INPUT', /AsOf/],
    ['has a cursor of nobody', '{ funding(after: "nonsense") { totalCount } }', 'BAD_INPUT', /cursor/i],
    [
      'names no source',
      '{ sourceText(source: "x", span: { start: 0, end: 1 }) { text } }',
      'BAD_INPUT',
      /no id of a source/,
    ],
    [
      'has a span that is none',
      '{ sourceText(source: "000000000000000000000000", span: { start: 2, end: 1 }) { text } }',
      'BAD_INPUT',
      /no span/,
    ],
    ['asks for a source by nothing', '{ source { id } }', 'BAD_INPUT', /an id or a path/],
    ['counts by what a kind does not have', '{ counts(kind: AGENCY, facet: OUTCOME) { count } }', 'BAD_INPUT', /facet/],
  ])('that %s is refused', async (_what, query, code, sentence) => {
    const { errors } = await api.ask(query);
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual([code]);
    expect(errors[0]?.message).toMatch(sentence);
  });

  test('may be as large as the limits', async () => {
    expect(await api.codes(deep(11))).toEqual([]);
    expect(await api.codes(aliased(30))).toEqual([]);
    expect(await api.codes('{ funding(first: 100) { totalCount } }')).toEqual([]);
  });

  test('may hide its depth in fragments as little as its aliases and cost', async () => {
    const fragments = Array.from(
      { length: 14 },
      (_, at) => `fragment F${at} on Section { sections { ...F${at + 1} } }`,
    );
    const query = `{ sections(document: "x") { nodes { ...F0 } } } ${fragments.join(' ')} fragment F14 on Section { id }`;
    expect(await api.codes(query)).toEqual(['LIMIT_DEPTH']);
    const doubling = Array.from(
      { length: 12 },
      (_, at) => `fragment F${at} on Query { ...F${at + 1} ... @include(if: true) { ...F${at + 1} } }`,
    );
    expect(
      await api.codes(
        `{ ...F0 } ${doubling.join(' ')} fragment F12 on Query { a: stats { sources } b: stats { sources } }`,
      ),
    ).toHaveLength(1);
    const many = Array.from(
      { length: 25 },
      (_, at) => `fragment F${at} on Query { ...F${at + 1} ... @include(if: true) { ...F${at + 1} } }`,
    );
    const spread = `{ ...F0 } ${many.join(' ')} fragment F25 on Query { stats { sources } }`;
    expect(await api.codes(spread)).toEqual(['LIMIT_COST']);
    const round = '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }';
    expect(await api.codes(round)).toContain('BAD_INPUT');
  });

  test('may repeat and nest itself: it is answered or refused, and nothing breaks', async () => {
    expect(await api.ask(`{ ${'stats { sources } '.repeat(480)} }`)).toMatchObject({ data: { stats: { sources: 3 } } });
    expect(await api.codes(`{ ${'documents { nodes { region { name } } } '.repeat(150)} }`)).toEqual([]);
    expect(
      await api.codes(
        `{ ...A ...A } fragment A on Query { ${'stats { ...B ...B } '.repeat(200)} } fragment B on Stats { ${'sources '.repeat(200)} }`,
      ),
    ).toEqual([]);
    for (const query of [
      `{ ${'documents { nodes { region { name } } } '.repeat(300)} }`,
      `{ ${'stats { sources } '.repeat(600)} }`,
      `{ ${'{ a '.repeat(900)}`,
      `{ nodes(ids: ${'['.repeat(990)}${']'.repeat(990)}) { id } }`,
      `{ sections(document: "x") { nodes ${'{ parent '.repeat(900)}{ id }${' }'.repeat(900)} } }`,
    ]) {
      const codes = await api.codes(query);
      expect(codes).not.toContain('INTERNAL');
    }
  });

  test('that is wrong in many ways is told so, and never that its validation was aborted', async () => {
    for (const query of [
      `{ ${Array.from({ length: 300 }, (_, at) => `nothing${at}`).join(' ')} }`,
      `{ ${Array.from({ length: 150 }, (_, at) => `x: node(id: "${at}") { id }`).join(' ')} }`,
      `{ ${Array.from({ length: 150 }, (_, at) => `... @skip(if: $v${at}) { stats { sources } }`).join(' ')} }`,
    ]) {
      const { errors } = await api.ask(query);
      expect(errors.length).toBeGreaterThan(0);
      for (const { message } of errors) expect(message).not.toMatch(/Validation aborted/);
    }
  });

  test('whose answer is larger than a server may have to write is refused', async () => {
    const small = await openApi({ limits: { answerBytes: 300 } });
    expect(await small.codes('{ stats { sources } }')).toEqual([]);
    const { data, errors } = await small.ask('{ funding(first: 20) { nodes { id provenance { quote } } } }');
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/larger than the 300 bytes/), extensions: { code: 'LIMIT_ANSWER' } },
    ]);
  });

  test('of many pages is refused by what its variables ask for', async () => {
    const query =
      'query ($n: Int!) { agencies(first: $n) { nodes { measures(first: $n) { nodes { awards { measure { id } } } } } } }';
    expect(await api.codes(query, { n: 5 })).toEqual([]);
    expect(await api.codes(query, { n: 100 })).toEqual(['LIMIT_COST']);
  });

  test('with too large a body is refused with status 413, however it is sent', async () => {
    const body = JSON.stringify({ query: '{ stats { sources } }', variables: { filler: 'x'.repeat(300_000) } });
    const headers = { 'content-type': 'application/json' };
    const whole = await api.send({ method: 'POST', headers, body });
    expect(whole.status).toBe(413);
    expect(await whole.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_BODY' } }] });
    const stream = new Blob([body]).stream();
    const streamed = await api.send({ method: 'POST', headers, body: stream, duplex: 'half' } as RequestInit);
    expect(streamed.status).toBe(413);
  });

  test('that takes too long ends with a code', async () => {
    const { graph } = await openApi();
    const never = new Promise<never>(() => undefined);
    const waiting = new Proxy(graph, {
      get: (target, name) => (name === 'stats' ? () => never : Reflect.get(target, name)),
    });
    const stuck = await openApi({ graph: waiting, limits: { milliseconds: 20 } });
    const { status, errors } = await stuck.ask('{ stats { sources } }');
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/longer than 20 ms/), extensions: { code: 'LIMIT_TIME' } },
    ]);
    expect(status).toBe(503);
  });

  test('that takes too long in steps that leave no turn to a timer ends as well', async () => {
    const { search } = await openApi();
    let searches = 0;
    const busy = new Proxy(search, {
      get: (target, name) =>
        name === 'search'
          ? async (...args: Parameters<typeof search.search>) => {
              searches++;
              const end = performance.now() + 20;
              while (performance.now() < end);
              return target.search(...args);
            }
          : Reflect.get(target, name),
    });
    const late = await openApi({ search: busy, limits: { milliseconds: 100 } });
    const query = `{ ${Array.from({ length: 30 }, (_, at) => `a${at}: search(text: "奖励${at}") { totalCount }`).join(' ')} }`;
    expect(await late.codes(query)).toEqual(['LIMIT_TIME']);
    expect(searches).toBeLessThan(10);
  });

  test('that takes too long reads no further', async () => {
    const { graph } = await openApi();
    let reads = 0;
    const lagging = new Proxy(graph, {
      get: (target, name) =>
        name === 'neighbours'
          ? async (...args: Parameters<typeof graph.neighbours>) => {
              reads++;
              await new Promise((resolve) => setTimeout(resolve, 20));
              return target.neighbours(...args);
            }
          : Reflect.get(target, name),
    });
    const late = await openApi({ graph: lagging, limits: { milliseconds: 30 } });
    const query =
      'query ($id: ID!) { sections(document: $id) { nodes { parent { parent { parent { parent { id } } } measures { awards { measure { id } } } } } } }';
    expect(await late.codes(query, { id: measuresKey })).toEqual(['LIMIT_TIME']);
    const atTheEnd = reads;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(reads).toBeLessThanOrEqual(atTheEnd + 1);
  });
});

describe('another site', () => {
  const query = '{ stats { sources } }';

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'cannot send a question as a form (%s)',
    async (type) => {
      const response = await api.send({
        method: 'POST',
        headers: { 'content-type': type },
        body: JSON.stringify({ query }),
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(JSON.stringify(await response.text())).not.toContain('sources\\":');
    },
  );

  test('cannot ask by an address alone', async () => {
    const response = await api.send({ method: 'GET' }, `http://cetu.test/graphql?query=${encodeURIComponent(query)}`);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  test('is not told that it may read answers', async () => {
    const response = await api.send({
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://elsewhere.test' },
      body: JSON.stringify({ query }),
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('cannot correct anything by an address', async () => {
    const mutation = encodeURIComponent('mutation { revoke(id: "x") { id } }');
    const response = await api.send(
      { method: 'GET', headers: { 'x-graphql-yoga-csrf': '1', authorization: `Bearer ${adminToken}` } },
      `http://cetu.test/graphql?query=${mutation}`,
    );
    expect(response.status).toBe(405);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
  });
});

describe('corrections', () => {
  const same =
    'mutation ($input: StatementInput!) { stateSame(input: $input) { statement { id kind by entityA { id keys } entityB { id } } } }';
  const input = { a: agencies.service, b: agencies.office, by: '李', reason: '机构改革' };
  const authorised = { authorization: `Bearer ${adminToken}` };

  test('are refused without the token, with another, and with a like one', async () => {
    for (const headers of [
      {},
      { authorization: adminToken },
      { authorization: `Bearer ${adminToken}x` },
      { authorization: 'Bearer ' },
    ])
      expect(await api.codes(same, { input }, headers)).toEqual(['FORBIDDEN']);
    const { data } = await api.ask('{ statements { totalCount } }');
    expect(data.statements.totalCount).toBe(0);
  });

  test('let whoever shows a wrong token wait, and log it without the token', async () => {
    const own = await openApi();
    const before = performance.now();
    expect(await own.codes(same, { input }, { authorization: 'Bearer guessed-token' })).toEqual(['FORBIDDEN']);
    expect(performance.now() - before).toBeGreaterThan(900);
    expect(own.log.join()).toMatch(/wrong administrator/);
    expect(own.log.join()).not.toMatch(/guessed-token|a token of the tests/);
  });

  test('are refused by a server without a token, whatever is shown', async () => {
    for (const token of [null, '']) {
      const closed = await openApi({ adminToken: token });
      for (const headers of [{}, { authorization: 'Bearer ' }, { authorization: 'Bearer null' }])
        expect(await closed.codes(same, { input }, headers)).toEqual(['FORBIDDEN']);
    }
  });

  test('join, part and come back', async () => {
    const own = await openApi();
    const { data, errors } = await own.ask(same, { input }, authorised);
    expect(errors).toEqual([]);
    const { statement } = data.stateSame;
    expect(statement).toMatchObject({ kind: 'SAME', by: '李' });
    expect(statement.entityA.keys).toEqual(expect.arrayContaining([agencies.service, agencies.office]));
    expect(statement.entityB.id).toBe(statement.entityA.id);

    const different = same.replace('stateSame', 'stateDifferent');
    await own.ask(different, { input: { ...input, a: input.b, b: input.a } }, authorised);
    const listed = await own.ask('{ statements { totalCount nodes { id kind entityA { id } entityB { id } } } }');
    expect(listed.data.statements).toMatchObject({ totalCount: 1, nodes: [{ kind: 'DIFFERENT', id: statement.id }] });
    expect(listed.data.statements.nodes[0].entityA.id).not.toBe(listed.data.statements.nodes[0].entityB.id);

    const revoked = await own.ask('mutation ($id: ID!) { revoke(id: $id) { id } }', { id: statement.id }, authorised);
    expect(revoked.data.revoke.id).toBe(statement.id);
    expect((await own.ask('{ statements { totalCount } }')).data.statements.totalCount).toBe(0);
  });

  test.each([
    ['two kinds', { ...input, b: measuresKey }],
    ['no keys', { ...input, a: 'x', b: 'y' }],
    ['one key', { ...input, b: input.a }],
    ['nobody', { ...input, by: ' ' }],
    ['no reason', { ...input, reason: '' }],
  ])('of %s are refused', async (_what, wrong) => {
    expect(await api.codes(same, { input: wrong }, authorised)).toEqual(['BAD_INPUT']);
  });

  test('that contradict what excludes each other are listed as ambiguous', async () => {
    const own = await openApi();
    const wrong = { a: measuresKey, b: '文号:武新管〔2024〕1号', by: '李', reason: '误' };
    await own.ask(same, { input: wrong }, authorised);
    const { data } = await own.ask(
      '{ ambiguities { totalCount nodes { kind class a b entityA { id } provenance { quote } } } }',
    );
    expect(data.ambiguities).toMatchObject({
      totalCount: 1,
      nodes: [{ kind: 'DOCUMENT', class: 'CORRECTION', provenance: null }],
    });
  });
});

describe('a failure', () => {
  const failing = async (error: Error) => {
    const stores = await openApi();
    const graph = new Proxy(stores.graph, {
      get: (target, name) => (name === 'stats' ? () => Promise.reject(error) : Reflect.get(target, name)),
    });
    return openApi({ graph });
  };

  test('of the server is logged under an id and told without its words', async () => {
    const broken = await failing(new Error('password of /secret/path'));
    const { errors } = await broken.ask('{ stats { sources } }');
    const [error] = errors;
    expect(error?.extensions['code']).toBe('INTERNAL');
    expect(JSON.stringify(errors)).not.toContain('secret');
    expect(broken.log.join()).toContain('secret');
    expect(broken.log.join()).toContain(String(error?.extensions['id']));
  });

  test.each([
    ['STORE_LOCKED', 'STORE_LOCKED'],
    ['STORE_DAMAGED', 'STORE_DAMAGED'],
    ['STORE_FAILED', 'STORE_FAILED'],
    ['STORE_VERSION', 'STORE_VERSION'],
    ['UNAVAILABLE', 'UNAVAILABLE'],
    ['INTERNAL', 'INTERNAL'],
  ] as const)('of the store (%s) has its code and no path', async (code, told) => {
    const broken = await failing(new CetuError(code, 'at /secret/path'));
    const { errors } = await broken.ask('{ stats { sources } }');
    expect(errors[0]?.extensions['code']).toBe(told);
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  test.each([
    ['INPUT', 'BAD_INPUT'],
    ['NOT_FOUND', 'NOT_FOUND'],
    ['LIMIT', 'LIMIT'],
  ] as const)('of the asker’s making (%s) keeps its sentence', async (code, told) => {
    const broken = await failing(new CetuError(code, 'this and that'));
    const { errors } = await broken.ask('{ stats { sources } }');
    expect(errors).toMatchObject([{ message: 'this and that', extensions: { code: told } }]);
    expect(broken.log).toEqual([]);
  });
});

describe('hostile texts', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      "'; DROP TABLE graph_nodes; --",
      '" OR 1=1 --',
      '%_%',
      '*',
      '"',
      '“',
      '-',
      'NEAR(a b)',
      '\u0000',
      '\ud800',
      '\udfff奖励',
      '__proto__',
      'constructor',
      '文号:',
      'agency:/',
      'source:',
      '@x/y',
      '../../etc/passwd',
      '奖'.repeat(1000),
    ),
  );
  const query = `query ($text: String!, $id: ID!) {
    search(text: $text, filter: { regions: [$text], agencies: [$id], documents: [$id] }) { totalCount }
    found: search(text: $text) { totalCount nodes { highlights { start } } }
    suggest(prefix: $text)
    funding(filter: { text: $text, condition: $text, beneficiary: $text, agencies: [$id], unit: $text }) { totalCount }
    documents(filter: { text: $text, issuers: [$id] }) { totalCount }
    measures(filter: { text: $text, documents: [$id] }) { totalCount }
    hypotheses(filter: { text: $text }) { totalCount }
    node(id: $id) { id }
    neighbours(id: $id) { totalCount }
    source(path: $text) { id }
    diagnostics(filter: { rules: [$text] }) { totalCount }
  }`;

  test('are answered or refused, and change nothing', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (text, id) => {
        const codes = await api.codes(query, { text, id });
        expect(codes.filter((code) => code === 'INTERNAL')).toEqual([]);
      }),
      { numRuns: 60 },
    );
    const { data } = await api.ask('query ($id: ID!) { stats { sources } node(id: $id) { id } }', { id: measuresKey });
    expect(data).toEqual({ stats: { sources: 3 }, node: { id: measuresKey } });
  });

  test('as cursors are answered or refused', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (after) => {
        const cursors =
          '{ funding(after: $after) { totalCount } search(text: "奖励", after: $after) { totalCount } documents(after: $after) { totalCount } sources(after: $after) { totalCount } statements(after: $after) { totalCount } diagnostics(after: $after) { totalCount } ambiguities(after: $after) { totalCount } }';
        const codes = await api.codes(`query ($after: String!) ${cursors}`, { after });
        expect(codes.filter((code) => code !== 'BAD_INPUT')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('introspection', () => {
  test('is answered', async () => {
    const { data } = await api.ask('{ __schema { queryType { description } } __type(name: "Award") { description } }');
    expect(data.__type.description).toMatch(/never added up/);
  });

  test('works for GraphiQL, which needs no other server', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { errors, data } = await api.ask(getIntrospectionQuery());
    expect(errors).toEqual([]);
    expect(data.__schema.types.length).toBeGreaterThan(50);
    const page = await api.send({ method: 'GET', headers: { accept: 'text/html' } });
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html.match(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//g)).toBeNull();
    expect(html).toContain('<script>');
  });
});

test('the fixtures quote exactly', () => {
  for (const { text, nodes, edges } of [measuresSource()])
    for (const { span, quote } of [...nodes, ...edges]) expect(text.slice(span.start, span.end)).toBe(quote);
});
