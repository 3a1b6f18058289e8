// Why a fact was found, from a text through the store to the API.
import { expect, test } from 'vitest';
import { ingest, loadNamedRules } from '../ingest/index.ts';
import { openApi } from './api-open.ts';

const { findRule } = await loadNamedRules();

const open = async (sentence: string) => {
  const text = `某县促进人才发展若干措施\n一、资金条款\n${sentence}\n`;
  const ingested = await ingest({ path: 'policy.txt', bytes: new TextEncoder().encode(text) });
  if (ingested.status === 'failed') throw new TypeError('the text must be readable');
  return { text, ...(await openApi({}, [ingested.graph])) };
};

const monthly = '按每人每月500元给予补贴。（责任单位：县人社局）';
const why = 'provenance { rule { id says table } evidence { start end quote kind } rivals { id says } }';

test('an award tells its rule with its sentence, the words that made it speak, and the rules that lost', async () => {
  const { ask, text } = await open(monthly);
  const { data, errors } = await ask(
    `{ funding { nodes { award { ${why} } provenance { rule { id } rivals { id } } } } }`,
  );
  expect(errors).toEqual([]);
  const [{ award, provenance }] = data.funding.nodes;
  expect(award.provenance).toMatchObject({
    rule: { id: 'amount-role/per-unit', table: 'amount-role/money', says: findRule('amount-role/per-unit')?.says },
    rivals: [{ id: 'amount-role/given-sum', says: findRule('amount-role/given-sum')?.says }],
  });
  for (const { start, end, quote } of award.provenance.evidence) expect(text.slice(start, end)).toBe(quote);
  expect(provenance).toEqual({ rule: { id: award.provenance.rule.id }, rivals: [{ id: 'amount-role/given-sum' }] });
});

test('a rule says its sentence in Chinese to whom asks for it', async () => {
  const { ask } = await open(monthly);
  const { data } = await ask(`{ funding { nodes { award { provenance { rule { says(language: ZH) } } } } } }`);
  const [{ award }] = data.funding.nodes;
  expect(award.provenance.rule.says).toBe(findRule('amount-role/per-unit', 'zh')?.says);
  expect(award.provenance.rule.says).toMatch(/^\p{Script=Han}/u);
});

test('a remark tells what the rules say that it names', async () => {
  const { ask } = await open(monthly);
  const { data, errors } = await ask(
    `{ diagnostics(filter: { rules: ["contested"] }) { nodes { message named { id says(language: ZH) } } } }`,
  );
  expect(errors).toEqual([]);
  const { message, named } = data.diagnostics.nodes[0];
  expect(message).toMatch(/^amount-role\/per-unit won over amount-role\/given-sum: /u);
  expect(named).toEqual(
    ['amount-role/per-unit', 'amount-role/given-sum'].map((id) => ({ id, says: findRule(id, 'zh')?.says })),
  );
});

test('words of the vocabulary are told with their kind', async () => {
  const { ask } = await open('设立5亿元产业基金。');
  const { data } = await ask(`{ funding { nodes { award { ${why} } } } }`);
  const { evidence } = data.funding.nodes[0].award.provenance;
  expect(evidence).toMatchObject([
    { quote: '设立', kind: 'set-up' },
    { quote: '基金', kind: 'pool' },
  ]);
});

test('a step that no table has tells its sentence; a relation has neither words nor rivals', async () => {
  const { ask } = await open(monthly);
  const { data } = await ask(`{ measures { nodes { ${why} agencies { ${why} } } } }`);
  const [measure] = data.measures.nodes;
  expect(measure.provenance.rule).toEqual({
    id: 'heading-with-terms',
    table: null,
    says: findRule('heading-with-terms')?.says,
  });
  expect(measure.agencies[0].provenance).toMatchObject({
    rule: { id: 'agency-role/listed-responsible' },
    evidence: [],
    rivals: [],
  });
});

test('a rule that this version does not know is named all the same', async () => {
  const { ask } = await openApi({ findRule: () => null });
  const { data } = await ask('{ measures(first: 1) { nodes { provenance { rule { id says table } } } } }');
  expect(data.measures.nodes[0].provenance.rule).toEqual({ id: 'draft', says: null, table: null });
});
