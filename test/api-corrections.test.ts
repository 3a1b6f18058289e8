// Corrections of facts through the API: made behind the token, shown beside what the rules read, taken back.
import { describe, expect, test } from 'vitest';
import { agencies, measuresKey, measuresSource } from './api-fixtures.ts';
import { adminToken, openApi } from './api-open.ts';

const authorised = { authorization: `Bearer ${adminToken}` };
const signed = { by: '李', reason: '核对原文' };
const moment = '2026-11-29T09:30:00.000Z';

const payload = `{ correction { id kind about by at state words { words before after }
  fields { name value was } places { problem source { id } fact { id } } } }`;
const mutations = {
  correctFact: `mutation ($input: CorrectFactInput!) { correctFact(input: $input) ${payload} }`,
  rejectFact: `mutation ($input: RejectFactInput!) { rejectFact(input: $input) ${payload} }`,
  addFact: `mutation ($input: AddFactInput!) { addFact(input: $input) ${payload} }`,
  correctRelation: `mutation ($input: CorrectRelationInput!) { correctRelation(input: $input) ${payload} }`,
  rejectRelation: `mutation ($input: RejectRelationInput!) { rejectRelation(input: $input) ${payload} }`,
  addRelation: `mutation ($input: AddRelationInput!) { addRelation(input: $input) ${payload} }`,
} as const;

const open = () => openApi({ now: () => new Date(moment) });
type Api = Awaited<ReturnType<typeof open>>;

const make = async (api: Api, name: keyof typeof mutations, input: object) => {
  const { data, errors } = await api.ask(mutations[name], { input: { ...signed, ...input } }, authorised);
  expect(errors).toEqual([]);
  return data[name].correction;
};

const refused = async (api: Api, name: keyof typeof mutations, input: object): Promise<string> => {
  const { errors } = await api.ask(mutations[name], { input: { ...signed, ...input } }, authorised);
  expect(errors.map(({ extensions }) => extensions['code'])).toEqual([expect.stringMatching(/BAD_INPUT|NOT_FOUND/)]);
  return errors[0]?.message ?? '';
};

const marks = 'corrected { id by at reason added original { name value } }';
const rows = async (api: Api, filter: object = { documents: [measuresKey] }) =>
  (
    await api.ask(
      `query ($filter: FundingFilter) { funding(filter: $filter) { nodes { id
        award { id value role recipient provenance { quote ${marks} } } measure { id title }
        agencies { agency { id name } role provenance { ${marks} } } corrected { of corrected { by } } } } }`,
      { filter },
    )
  ).data.funding.nodes;

const revoke = (api: Api, id: string) => api.ask('mutation ($id: ID!) { revoke(id: $id) { id } }', { id }, authorised);

const text = measuresSource().text;
const spanOf = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const source = `source:${measuresSource().id}`;

describe('a correction of a fact', () => {
  test('of a condition says which awards it binds, and is taken back', async () => {
    const api = await open();
    const asked = async () =>
      (
        await api.ask(
          `query ($filter: FundingFilter) { funding(filter: $filter) { nodes {
             award { id } measure { id } conditions { id provenance { quote ${marks} } } } } }`,
          { filter: { documents: [measuresKey] } },
        )
      ).data.funding.nodes;
    const before = await asked();
    const row = before.find(({ conditions }: { conditions: unknown[] }) => conditions.length > 0);
    const [condition] = row.conditions;
    const boundTo = async (): Promise<string[]> =>
      (await asked()).flatMap((each: typeof row) =>
        each.conditions.some(({ id }: { id: string }) => id === condition.id) ? [each.award.id] : [],
      );
    const { id, fields } = await make(api, 'correctFact', { id: condition.id, fields: [], of: [row.award.id] });
    expect(fields).toEqual([{ name: 'binds', value: expect.any(String), was: null }]);
    expect(await boundTo()).toEqual([row.award.id]);
    await revoke(api, id);
    expect(await asked()).toEqual(before);
    const nothing = await make(api, 'correctFact', { id: condition.id, fields: [], of: [] });
    expect([nothing.state, await boundTo()]).toEqual(['ATTACHED', []]);
    const whole = await make(api, 'correctFact', { id: condition.id, fields: [], of: [measuresKey] });
    expect(whole.fields).toEqual([{ name: 'binds', value: 'document', was: null }]);
    expect(await refused(api, 'correctFact', { id: row.award.id, fields: [], of: [row.award.id] })).toContain('of:');
    expect(await refused(api, 'correctFact', { id: condition.id, fields: [] })).toContain('No field');
    expect(await refused(api, 'correctFact', { id: condition.id, fields: [], of: [condition.id] })).toContain(
      'of takes',
    );
  });

  test('is shown with the original beside it, is what filters ask for, and is taken back', async () => {
    const api = await open();
    const before = await rows(api);
    const [{ id: row, award }] = before;
    const { id, ...correction } = await make(api, 'correctFact', {
      id: row,
      fields: [
        { name: 'value', value: '5500000' },
        { name: 'recipient', value: null },
      ],
    });
    expect(correction).toMatchObject({
      ...{ kind: 'CORRECT', about: 'Award', by: '李', at: moment, state: 'ATTACHED' },
      words: { words: '500万元', before: expect.stringContaining('一次性给予') },
      fields: [
        { name: 'value', value: '5500000', was: '5000000' },
        { name: 'recipient', value: null, was: '企业总部' },
      ],
      places: [{ problem: null, source: { id: source }, fact: { id: award.id } }],
    });
    const [corrected] = await rows(api, { minimum: 5_400_000, maximum: 5_600_000 });
    expect(corrected).toMatchObject({
      id: row,
      award: {
        value: 5_500_000,
        recipient: null,
        provenance: {
          quote: '一次性给予500万元奖励',
          corrected: [
            {
              ...{ id, by: '李', at: moment, reason: '核对原文', added: false },
              original: [
                { name: 'value', value: '5000000' },
                { name: 'recipient', value: '企业总部' },
              ],
            },
          ],
        },
      },
      corrected: [{ of: 'AWARD', corrected: { by: '李' } }],
    });
    await revoke(api, id);
    expect(await rows(api)).toEqual(before);
  });

  test('of a measure’s title is found by the new words', async () => {
    const api = await open();
    const [{ measure }] = await rows(api);
    await make(api, 'correctFact', { id: measure.id, fields: [{ name: 'title', value: '總部入駐獎勵' }] });
    expect((await rows(api, { text: '总部入驻' })).map((row: { measure: object }) => row.measure)).toEqual([
      { id: measure.id, title: '總部入駐獎勵' },
    ]);
  });

  test('of a document’s title is what the document is called', async () => {
    const api = await open();
    await make(api, 'correctFact', { id: measuresKey, fields: [{ name: 'title', value: '数字经济措施' }] });
    const { data } = await api.ask(`query ($id: ID!) { document(id: $id) { title ${marks} } }`, { id: measuresKey });
    expect(data.document).toMatchObject({ title: '数字经济措施', corrected: [{ original: [{ name: 'title' }] }] });
  });

  test('of a document’s number is what the document goes by, in whatever brackets it is said', async () => {
    const api = await open();
    const number = async (id: string) =>
      (await api.ask('query ($id: ID!) { document(id: $id) { id docNumber present } }', { id })).data.document;
    const before = await number(measuresKey);
    const fields = [{ name: 'docNumber', value: '松政发 [2030] 8號' }];
    const { id, words } = await make(api, 'correctFact', { id: measuresKey, source, fields });
    expect(words).toBe(null);
    expect(await number('文号:松政发〔2030〕8号')).toEqual({
      id: '文号:松政发〔2030〕8号',
      docNumber: '松政发〔2030〕8号',
      present: true,
    });
    expect(await number(measuresKey)).toMatchObject({ present: false }); // others cite it
    await revoke(api, id);
    expect(await number(measuresKey)).toEqual(before);
  });

  test('that rejects takes the row away until it is revoked', async () => {
    const api = await open();
    const before = await rows(api);
    const { id, places } = await make(api, 'rejectFact', { id: before[0].award.id });
    expect(places).toMatchObject([{ problem: null, fact: null }]);
    expect(await rows(api)).toEqual(before.slice(1));
    await revoke(api, id);
    expect(await rows(api)).toEqual(before);
  });

  test('adds an award with its span, which can be corrected and rejected like others', async () => {
    const api = await open();
    const [{ measure }] = await rows(api);
    const { places } = await make(api, 'addFact', {
      ...{ kind: 'Award', source, span: spanOf('30人'), of: [measure.id] },
      fields: [
        { name: 'value', value: '30' },
        { name: 'unit', value: '人' },
        { name: 'recipient', value: '总部企业' },
      ],
    });
    const [{ fact }] = places;
    const [added] = await rows(api, { unit: '人' });
    expect(added).toMatchObject({
      measure: { id: measure.id },
      award: { id: fact.id, value: 30, role: 'AWARD', provenance: { quote: '30人', corrected: [{ added: true }] } },
    });
    await make(api, 'correctFact', { id: fact.id, fields: [{ name: 'value', value: '31' }] });
    expect((await rows(api, { unit: '人' }))[0].award).toMatchObject({ value: 31 });
    await make(api, 'rejectFact', { id: fact.id });
    expect(await rows(api, { unit: '人' })).toEqual([]);
  });

  test('says which body a measure names, that it names none, and that it names one more', async () => {
    const api = await open();
    const [{ measure }] = await rows(api);
    const key = 'agency:420118/人才局';
    const of = { type: 'RESPONSIBLE', from: measure.id, to: agencies.office };
    const { id } = await make(api, 'correctRelation', {
      ...of,
      fields: [
        { name: 'to', value: key },
        { name: 'name', value: '人才局' },
        { name: 'role', value: 'lead' },
      ],
    });
    expect((await rows(api))[0].agencies).toEqual([
      {
        agency: { id: key, name: '人才局' },
        role: 'LEAD',
        provenance: {
          corrected: [
            expect.objectContaining({
              original: [
                { name: 'to', value: agencies.office },
                { name: 'role', value: 'responsible' },
              ],
            }),
          ],
        },
      },
    ]);
    await revoke(api, id);
    await make(api, 'rejectRelation', of);
    expect((await rows(api))[0].agencies).toEqual([]);
    await make(api, 'addRelation', { ...of, to: key, span: spanOf('企业社保人数'), role: 'support' });
    expect((await rows(api))[0].agencies).toMatchObject([{ agency: { id: key, name: '人才局' }, role: 'SUPPORT' }]);
  });

  test('is listed with what became of it, page by page', async () => {
    const api = await open();
    const [{ award, measure }] = await rows(api);
    const set = { id: award.id, fields: [{ name: 'value', value: '1' }] };
    const made = [
      await make(api, 'correctFact', set),
      await make(api, 'rejectFact', { id: measure.id }),
      await make(api, 'correctFact', { id: measuresKey, fields: [{ name: 'region', value: '光谷' }] }),
    ];
    const list =
      'query ($filter: CorrectionFilter, $after: String) { corrections(filter: $filter, first: 2, after: $after)';
    const asked = `${list} { totalCount pageInfo { hasNextPage endCursor } nodes { id kind state } } }`;
    const first = (await api.ask(asked)).data.corrections;
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = (await api.ask(asked, { after: first.pageInfo.endCursor })).data.corrections;
    const found = [...first.nodes, ...rest.nodes].map(({ id }) => id);
    expect(found).toEqual(made.map(({ id }) => id).sort());
    const filtered = async (filter: object) => (await api.ask(asked, { filter })).data.corrections.totalCount;
    expect(await filtered({ state: 'ATTACHED', source })).toBe(3);
    expect(await filtered({ state: 'UNATTACHED' })).toBe(0);
    expect((await api.ask('{ statements { totalCount } }')).data.statements.totalCount).toBe(0);
    await api.graph.remove(measuresSource().id);
    expect(await filtered({ state: 'UNATTACHED' })).toBe(3);
  });

  test('of a name is what a thing is called, with who said so and when', async () => {
    const api = await open();
    const named =
      'mutation ($input: NameInput!) { stateName(input: $input) { statement { id kind name at entityA { name } } } }';
    const input = { ...signed, key: agencies.office, name: '科技创新和新经济发展局' };
    const { data } = await api.ask(named, { input }, authorised);
    expect(data.stateName.statement).toMatchObject({ kind: 'NAME', at: moment, entityA: { name: input.name } });
    for (const wrong of [{ key: 'x' }, { name: ' ' }, { by: '' }])
      expect(await api.codes(named, { input: { ...input, ...wrong } }, authorised)).toEqual(['BAD_INPUT']);
    expect((await api.ask('{ statements { nodes { name } } }')).data.statements.nodes).toEqual([{ name: input.name }]);
    await revoke(api, data.stateName.statement.id);
    const { data: after } = await api.ask(`{ agency(id: "${agencies.office}") { name links { method } } }`);
    expect(after.agency.name).not.toBe(input.name);
  });

  test('needs the token', async () => {
    const api = await open();
    const [{ award }] = await rows(api);
    const input = { ...signed, id: award.id };
    expect(await api.codes(mutations.rejectFact, { input })).toEqual(['FORBIDDEN']);
    expect((await api.ask('{ corrections { totalCount } }')).data.corrections.totalCount).toBe(0);
  });
});

describe('a correction that cannot be is refused with the field and the place', () => {
  test('of a fact', async () => {
    const api = await open();
    const [{ award, measure }] = await rows(api);
    const set = (name: string, value: string | null) =>
      refused(api, 'correctFact', { id: award.id, fields: [{ name, value }] });
    expect(await set('value', '五十')).toContain(`Award.value takes a number, not "五十" (${award.id}`);
    expect(await set('value', '1e999')).toContain('Award.value takes a number, not Infinity');
    expect(await set('value', null)).toContain('Award.value may not be empty');
    expect(await set('role', 'prize')).toMatch(/Award\.role takes one of award, unit-rate, .*, not "prize"/);
    expect(await set('amount', '1')).toContain('Award has no field "amount": role, value, unit');
    expect(await set('__proto__', '1')).toContain('Award has no field "__proto__"');
    expect(await refused(api, 'correctFact', { id: award.id, fields: [] })).toContain('No field of');
    expect(await refused(api, 'rejectFact', { id: `${award.id}0` })).toContain('There is no fact');
    expect(await refused(api, 'rejectFact', { id: agencies.office })).toContain('There is no fact');
    const section = (await api.ask(`{ sections(document: "${measuresKey}") { nodes { id } } }`)).data.sections.nodes[0];
    expect(await refused(api, 'rejectFact', { id: section.id })).toContain('A Section cannot be corrected');
    expect(await refused(api, 'rejectFact', { id: measure.id, by: ' ' })).toContain('by must not be empty');
    expect(await refused(api, 'rejectFact', { id: measure.id, reason: '' })).toContain('reason must not be empty');
    const long = { input: { ...signed, id: award.id, fields: [{ name: 'recipient', value: '长'.repeat(2_000) }] } };
    expect(await api.codes(mutations.correctFact, long, authorised)).toEqual(['LIMIT']);
  });

  test('of a fact that is added', async () => {
    const api = await open();
    const [{ measure, award }] = await rows(api);
    const fields = [{ name: 'value', value: '30' }];
    const add = (input: object) =>
      refused(api, 'addFact', {
        ...{ kind: 'Award', source, span: spanOf('30人'), of: [measure.id], fields },
        ...input,
      });
    const end = text.length;
    expect(await add({ span: { start: 0, end: end + 1 } })).toContain(`span: 0-${end + 1} is no place in the text`);
    expect(await add({ span: { start: -1, end: 3 } })).toContain('span: -1-3 is no place');
    expect(await add({ span: { start: 9, end: 9 } })).toContain('span: 9-9 is no place');
    expect(await add({ span: { start: text.indexOf('\n'), end: text.indexOf('\n') + 1 } })).toContain('no words');
    expect(await add({ kind: 'Table' })).toContain('kind: a "Table" cannot be added');
    expect(await add({ source: 'source:000000000000000000000000' })).toContain('No text is held');
    expect(await add({ of: [] })).toContain('an award hangs on one measure');
    expect(await add({ of: [award.id] })).toContain('an award hangs on one measure');
    expect(await add({ fields: [{ name: 'unit', value: '人' }] })).toContain('Award.value is needed');
    expect(await add({ span: spanOf('500万元') })).toContain(`already: correct ${award.id}`);
    const other = (await rows(api, {})).find(
      (row: { measure: { id: string } }) => !row.measure.id.startsWith(measuresSource().id),
    );
    expect(await add({ of: [other.measure.id] })).toContain('stands in another text');
    const compared = [
      { name: 'metric', value: '人数' },
      { name: 'op', value: '>=' },
      { name: 'value', value: '三十' },
    ];
    expect(await add({ kind: 'Condition', span: spanOf('社保'), fields: compared })).toContain(
      'Condition.value takes a number where op is >=',
    );
  });

  test('of a relation', async () => {
    const api = await open();
    const [{ measure, award }] = await rows(api);
    const of = { type: 'RESPONSIBLE', from: measure.id, to: agencies.office };
    const set = (name: string, value: string, more: object = {}) =>
      refused(api, 'correctRelation', { ...of, fields: [{ name, value }], ...more });
    expect(await set('to', 'region:420100')).toContain('to: RESPONSIBLE leads to a key of agency, not of region');
    expect(await set('to', '科创局')).toContain('to takes a key');
    expect(await set('type', 'OFFERS')).toContain('type takes one of RESPONSIBLE, SUPPORTS');
    expect(await set('color', 'red')).toContain('a relation has no field "color"');
    expect(await set('role', 'lead', { to: 'agency:1/无' })).toContain('No RESPONSIBLE relation leads from');
    expect(await set('role', 'lead', { from: award.id })).toContain(
      'from: RESPONSIBLE does not lead from the kind Award',
    );
    expect(await set('role', 'lead', { span: { start: 0, end: 2 } })).toContain(`there are ${agencies.office} at`);
  });
});
