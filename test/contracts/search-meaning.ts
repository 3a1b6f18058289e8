// What an index keeps where questions are asked for their meaning: one suite for every adapter. The model is a small
// one made here: texts that name the same things, by whatever words, have the same vector.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Embed, type Meaning, openMeaning, type SearchIndex, type SearchResult } from '../../search/index.ts';
import { type MadeSource, makeSource } from './passages.ts';

const things = [
  ['押金', '保证金'],
  ['退', '返还'],
  ['房东', '出租人'],
  ['工资', '劳动报酬'],
];

/** A direction for each thing that the text names, and a little of its own. */
const embed: Embed = async (text) => {
  const vector = new Float32Array(512);
  const add = (name: string, weight: number): void => {
    const bytes = createHash('shake256', { outputLength: 512 }).update(name).digest();
    bytes.forEach((byte, i) => {
      vector[i] = (vector[i] ?? 0) + (weight * (byte - 127.5)) / 128;
    });
  };
  if (text.includes('坏')) throw new Error('no vector for this one');
  add(text, 0.2);
  for (const [name = '', ...others] of things) if ([name, ...others].some((word) => text.includes(word))) add(name, 1);
  return vector;
};

const question = '房东不肯退还押金应当怎么办';
const answer = '租赁关系终止后，出租人应将保证金返还给承租人';
const others = ['租赁合同终止', '房东应当办理登记', '企业总部奖励', '劳动报酬按月支付'];

type Open = (meaning: Meaning) => Promise<SearchIndex>;
type Clause = readonly [title: string, check: (index: SearchIndex, meaning: Meaning) => Promise<void>];

export const describeMeaningIn = (name: string, open: Open): void => {
  describe(`meaning in the search index ${name}`, () => {
    for (const [title, check] of clauses)
      test(title, async () => {
        const meaning = openMeaning(':memory:', 'small', embed);
        const index = await open(meaning);
        try {
          await check(index, meaning);
        } finally {
          await index.close();
        }
      });
  });
};

const put = async (index: SearchIndex, { source, passages }: MadeSource): Promise<void> => index.put(source, passages);
const page = { first: 10 };

const textsOf = ({ hits }: SearchResult): readonly string[] => hits.map(({ passage }) => passage.text);

const clauses: readonly Clause[] = [
  [
    'finds a passage that says the same in other words, and tells that its meaning brought it',
    async (index) => {
      await put(index, makeSource('a', [...others, answer]));
      const { hits, total, meaning } = await index.search({ text: question, page });
      const found = hits.find(({ passage }) => passage.text === answer);
      expect({ total, meaning }).toEqual({ total: 0, meaning: 'used' });
      expect(found).toMatchObject({ complete: false, byMeaning: true, highlights: [] });
      expect(hits.find(({ passage }) => passage.text === '房东应当办理登记')).toMatchObject({ byMeaning: false });
    },
  ],
  [
    'lists passages with all words before what is liker, and counts them alone',
    async (index) => {
      const all = '房东，退还，押金，不肯，应当：各是一个词';
      await put(index, makeSource('a', [answer, all]));
      const { hits, total } = await index.search({ text: '房东 不肯 退还 押金 应当', page });
      expect(hits.map(({ passage, byMeaning }) => [passage.text, byMeaning])).toEqual([
        [all, false],
        [answer, true],
      ]);
      expect(total).toBe(1);
    },
  ],
  [
    'holds to the filter for what meaning brings',
    async (index) => {
      await put(index, makeSource('a', [answer], { region: '湖北省' }));
      await put(index, makeSource('b', [`${answer}。`], { region: '湖南省' }));
      const found = await index.search({ text: question, filter: { regions: ['湖南省'] }, page });
      expect(found.hits.map(({ passage }) => passage.source)).toEqual(['b']);
    },
  ],
  [
    'likens alike what it holds, whatever came and went before',
    async (index) => {
      const scores = async (): Promise<readonly number[]> =>
        (await index.search({ text: question, page })).hits.map(({ score }) => score);
      await put(index, makeSource('a', [answer, ...others]));
      const before = await scores();
      await put(index, makeSource('b', ['劳动报酬应当支付给劳动者', '企业总部']));
      expect(await scores()).not.toEqual(before);
      await put(index, makeSource('a', [answer]));
      await index.remove('b');
      await put(index, makeSource('a', [answer, ...others]));
      expect(await scores()).toEqual(before);
    },
  ],
  [
    'does not ask for the meaning of what says itself what it wants',
    async (index) => {
      await put(index, makeSource('a', [answer]));
      for (const text of [
        '“房东不肯退还押金”',
        '房东 押金 -企业',
        '押金',
        '押金 退还 500万元',
        '房东 OR 押金',
        '-企业',
      ])
        expect(await index.search({ text, page }), text).toMatchObject({ meaning: 'passed' });
      expect(await index.search({ text: question, page, order: 'date' })).toMatchObject({
        hits: [],
        meaning: 'passed',
      });
    },
  ],
  [
    'looks for the words alone, and says so, where the question cannot be made a vector',
    async (index) => {
      await put(index, makeSource('a', [answer, ...others]));
      const { hits, meaning } = await index.search({ text: '房东不肯退还坏押金怎么办', page });
      expect(meaning).toBe('failed');
      expect(hits.map(({ passage }) => passage.text)).toContain('房东应当办理登记');
      expect(hits.every(({ byMeaning }) => !byMeaning)).toBe(true);
    },
  ],
  [
    'finds a passage by its words that could not be made a vector',
    async (index, meaning) => {
      await put(index, makeSource('a', ['坏房东不肯退还押金应当怎么办']));
      expect(meaning.held().size).toBe(0);
      expect((await index.search({ text: question, page })).hits).toHaveLength(1);
    },
  ],
  [
    'forgets the vectors of a source with it, and takes new ones with its new passages',
    async (index, meaning) => {
      await put(index, makeSource('a', [answer]));
      await put(index, makeSource('a', ['企业总部奖励']));
      expect(textsOf(await index.search({ text: question, page }))).not.toContain(answer);
      await put(index, makeSource('b', [answer]));
      expect(textsOf(await index.search({ text: question, page }))[0]).toBe(answer);
      expect([...meaning.held().keys()].sort()).toEqual(['a', 'b']);
      await index.remove('b');
      expect([...meaning.held().keys()]).toEqual(['a']);
      expect(textsOf(await index.search({ text: question, page }))).not.toContain(answer);
    },
  ],
  [
    'brings the same hits whatever the size of the page',
    async (index) => {
      await put(index, makeSource('a', [answer, ...others, `${answer}，并说明理由`]));
      const whole = await index.search({ text: question, page });
      const first = await index.search({ text: question, page: { first: 1 } });
      const second = await index.search({ text: question, page: { first: 9, after: first.cursors[0] ?? null } });
      expect([...first.hits, ...second.hits].map(({ passage }) => passage.id)).toEqual(
        whole.hits.map(({ passage }) => passage.id),
      );
    },
  ],
];
