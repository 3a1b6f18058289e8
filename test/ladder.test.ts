// A measure with tiers, from its text to the table: each row has the threshold of its own tier.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ingest } from '../ingest/index.ts';
import { openApi } from './api-open.ts';
import { Desk } from './cetu.ts';
import { ladderText } from './ladder-text.ts';

const insured = '缴纳社会保险人数 >= 20人';
const [low, high] = ['年营业收入 >= 100000000CNY', '年营业收入 >= 500000000CNY'];

describe('on the command line', () => {
  const desk = new Desk();
  beforeAll(async () => {
    desk.write('ladder.txt', ladderText);
    expect((await desk.cetu('ingest', 'ladder.txt')).code).toBe(0);
  });
  afterAll(() => desk.clear());

  const csv = async (...options: readonly string[]) => {
    const { stdout } = await desk.cetu('funding', '--csv', ...options);
    const [head = [], ...rows] = stdout
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    return rows.map((row) => [row[head.indexOf('value')], row[head.indexOf('conditions')]]);
  };

  test('a row of the CSV has the conditions of its own award', async () => {
    expect(await csv()).toEqual([
      ['100000', `${insured}；${low}`],
      ['500000', `${insured}；${high}`],
      ['200000', '营业面积 >= 500平方米'],
    ]);
  });

  test('a tier is found by its own threshold, and by what the measure and the document ask', async () => {
    const values = async (words: string) => (await csv('--condition', words)).map(([value]) => value);
    expect(await values('1亿元')).toEqual(['100000']);
    expect(await values('5亿元')).toEqual(['500000']);
    expect(await values('社会保险')).toEqual(['100000', '500000']);
    expect(await values('从业人员')).toEqual(['100000', '500000', '200000']);
    expect(await values('1000万元')).toEqual([]);
  });
});

describe('in GraphQL', () => {
  type Asked = { readonly metric: string; readonly number: number | null };
  const numbers = (conditions: readonly Asked[]) => conditions.map(({ number }) => number);

  const ask = async (query: string) => {
    const ingested = await ingest({ path: 'ladder.txt', bytes: new TextEncoder().encode(ladderText) });
    if (ingested.status === 'failed') throw new TypeError('the text must be readable');
    const { data, errors } = await (await openApi({}, [ingested.graph])).ask(query);
    expect(errors).toEqual([]);
    return data;
  };

  test('an award has its own conditions, as its row does; what the document asks is inherited', async () => {
    const { funding } = await ask(
      `{ funding { nodes { conditions { id metric number } award { conditions { id metric number } }
         inheritedConditions { condition { metric } } } } }`,
    );
    expect(funding.nodes.map(({ conditions }: { conditions: Asked[] }) => numbers(conditions))).toEqual([
      [20, 100_000_000],
      [20, 500_000_000],
      [500],
    ]);
    for (const { conditions, award, inheritedConditions } of funding.nodes) {
      expect(award.conditions).toEqual(conditions);
      expect(inheritedConditions).toEqual([{ condition: { metric: '注册地' } }, { condition: { metric: '从业人员' } }]);
    }
  });

  test('a measure has all its conditions in the order of the text, each with the awards that it binds', async () => {
    const { measures } = await ask(
      '{ measures { nodes { title conditions { metric number operator awards { value } } } } }',
    );
    expect(measures.nodes[0]).toEqual({
      title: '支持企业做大规模',
      conditions: [
        { metric: '缴纳社会保险人数', number: 20, operator: 'AT_LEAST', awards: null },
        { metric: '年营业收入', number: 100_000_000, operator: 'AT_LEAST', awards: [{ value: 100_000 }] },
        { metric: '年营业收入', number: 500_000_000, operator: 'AT_LEAST', awards: [{ value: 500_000 }] },
        { metric: '年营业收入', number: 10_000_000, operator: 'BELOW', awards: [] },
      ],
    });
  });

  test('a condition of the document binds no single award', async () => {
    const { documents } = await ask('{ documents { nodes { conditions { metric awards { id } } } } }');
    expect(documents.nodes[0].conditions).toEqual([
      { metric: '注册地', awards: null },
      { metric: '从业人员', awards: null },
    ]);
  });
});
