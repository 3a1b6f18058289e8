// Words that more passages hold than FTS5 ranks soon. It takes many passages to see: no adapter but this one is asked
// here.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSearchIndex, type SearchIndex } from '../search/index.ts';
import { passagesOf } from './bench/passages.ts';

const document = { title: '汇编', type: 'policy-notice', docNumber: null, region: null, date: '2023-01-01' } as const;
const many = 10_100;
const both = 600;

let index: SearchIndex;
const put = async (id: string, texts: readonly string[], title: string): Promise<void> => {
  const paragraphs = texts.map((text) => ({ text, section: '总则', sectionId: null }));
  await index.put({ id, passagesHash: '1' }, passagesOf(id, { ...document, title }, paragraphs));
};
const firstOf = async (text: string) => {
  const { hits, total } = await index.search({ text, page: { first: 1 } });
  return { text: hits[0]?.passage.text, total };
};

beforeAll(async () => {
  index = await openSearchIndex('sqlite::memory:');
  await put(
    'a',
    [
      ...Array.from({ length: many }, () => '政策企业企业'),
      ...Array.from({ length: many }, () => '政策知识产权知识产权'),
      ...Array.from({ length: both }, () => '政策企业知识产权'),
      '政策企业知识产权知识产权知识产权',
    ],
    '汇编',
  );
  await put('b', ['政策', '政策政策政策'], '附件');
}, 120_000);
afterAll(() => index.close());

describe('a word that more than twenty thousand passages hold', () => {
  test('is counted in full', async () => {
    expect((await firstOf('政策')).total).toBe(2 * many + both + 3);
  });

  test('is ranked among all passages where a filter leaves few', async () => {
    expect((await firstOf('政策 title:附件')).text).toBe('政策政策政策');
  });
});

test('of two words that are frequent, the best passage with both comes first', async () => {
  expect(await firstOf('企业 知识产权')).toEqual({ text: '政策企业知识产权知识产权知识产权', total: both + 1 });
});
