import { describe, expect, test } from 'vitest';
import { factsOf } from '../../samples/stages.ts';

const column = (...sentences: readonly string[]): string =>
  `让渔港活起来\n\n渔港是沿海小城的名片，也是渔民的生计所在。\n\n一、做好规划\n\n${sentences.join('')}\n\n二、管好港池\n\n港池水质关系长远。\n`;

describe('the proposals of a text', () => {
  test('are measures with those who should act', () => {
    const text = column('海洋部门应编制渔港规划，留足泊位。', '渔业企业应更新冷藏设备。', '旅游企业可开设渔家课堂。');
    const { facts } = factsOf(text);
    expect(facts.measures.map(({ title, agencies }) => [title, ...agencies.map(({ name }) => name)])).toEqual([
      ['海洋部门编制渔港规划', '海洋部门'],
      ['渔业企业更新冷藏设备', '渔业企业'],
      ['旅游企业开设渔家课堂', '旅游企业'],
    ]);
    for (const { span, quote, agencies } of facts.measures)
      for (const part of [{ span, quote }, ...agencies])
        expect(text.slice(part.span.start, part.span.end)).toBe(part.quote);
  });

  test.each([
    ['湖南', ['湖南扩大冷藏能力']],
    ['日本', []],
    ['印度', []],
  ])('are those of a place in the country, not of a country: %s', (place, expected) => {
    const sentences = [
      '海洋部门应编制渔港规划。',
      `${place}在渔港建设上，应扩大冷藏能力。`,
      '旅游企业应开设渔家课堂。',
    ];
    const titles = factsOf(column(...sentences)).facts.measures.map(({ title }) => title);
    expect(titles).toEqual(['海洋部门编制渔港规划', ...expected, '旅游企业开设渔家课堂']);
  });

  test('are none where there is one alone', () => {
    expect(factsOf(column('海洋部门应编制渔港规划，留足泊位。')).facts.measures).toEqual([]);
  });
});
