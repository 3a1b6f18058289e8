// Damage that copying and extraction do to a text: lines wrapped wherever they end, blanks within words, page
// furniture between lines. Whatever is done, quotes hold; and the awards are those of the whole text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../model/index.ts';
import { ingest } from './index.ts';

const agencies = ['市科技局', '市财政局', '市经济和信息化局', '市人力资源和社会保障局'];
const bearers = [
  '新认定的国家高新技术企业',
  '首次入库的科技型中小企业',
  '获评国家级示范基地的单位',
  '年度研发投入增长的规模以上工业企业',
];
const topics = ['加快龙头企业引育', '培育创新集聚区', '支持企业研发投入', '促进成果转化应用', '强化人才引进支持'];
const openings = [
  '积极引导各类创新主体加大投入力度，完善支持政策体系，推动产业链上下游协同发展。',
  '聚焦重点领域和关键环节，建立健全工作机制，营造良好的发展环境。',
  '鼓励企业、高等院校和科研院所开展合作，共同建设创新平台，提升创新能力。',
];
const pick = <T>(items: readonly T[]) => fc.constantFrom(...items);

const award = fc.oneof(
  fc.tuple(pick(bearers), fc.integer({ min: 1, max: 999 })).map(([who, sum]) => `对${who}，给予一次性奖励${sum}万元。`),
  fc
    .tuple(pick(bearers), fc.integer({ min: 5, max: 60 }), fc.integer({ min: 10, max: 900 }))
    .map(([who, rate, sum]) => `对${who}，按照实际投入的${rate}%给予补贴，最高不超过${sum}万元。`),
  fc.tuple(pick(bearers), fc.integer({ min: 2, max: 80 })).map(([who, sum]) => `对${who}，每家给予${sum}万元奖励。`),
);

const item = fc
  .tuple(pick(topics), pick(openings), fc.array(award, { minLength: 1, maxLength: 2 }), pick(agencies))
  .map(([topic, opening, awards, agency]) => `${topic}。${opening}${awards.join('')}（责任单位：${agency}）`);

/** Lines of a text: title, purpose, chapters with items that are numbered throughout. */
const document = fc
  .array(fc.array(item, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((chapters) => {
    let number = 0;
    return [
      '江城市支持科技创新的若干措施',
      '为深入实施创新驱动发展战略，促进科技与经济深度融合，推动高质量发展，结合本市实际情况，特制定本措施。',
      ...chapters.flatMap((items, i) => [
        `${'一二三四五'[i]}、${['夯实创新基础', '壮大创新主体', '优化创新生态'][i]}`,
        ...items.map((words) => `${++number}. ${words}`),
      ]),
      '本措施自发布之日起施行，有效期3年。',
    ];
  });

type Damage = {
  readonly columns: number | null;
  readonly blanks: readonly number[];
  readonly page: number | null;
  readonly gaps: boolean;
};
const damage: fc.Arbitrary<Damage> = fc.record({
  columns: fc.option(fc.integer({ min: 60, max: 92 })),
  blanks: fc.array(fc.nat({ max: 4000 }), { maxLength: 12 }),
  page: fc.option(fc.integer({ min: 12, max: 30 })),
  gaps: fc.boolean(),
});

const widthOf = (character: string): number => (character.charCodeAt(0) > 0x2e7f || /[“”—…]/.test(character) ? 2 : 1);

/** A line cut at so many columns; its first piece two characters shorter where it is a paragraph. */
const wrap = (line: string, columns: number): string[] => {
  const pieces = [''];
  let width = line.length > 30 ? 4 : 0;
  for (const character of line) {
    // No sign of the end of a clause begins a line.
    if (width + widthOf(character) > columns && !/[，。；：、）]/.test(character)) {
      pieces.push('');
      width = 0;
    }
    pieces[pieces.length - 1] += character;
    width += widthOf(character);
  }
  return pieces;
};

const damaged = (lines: readonly string[], { columns, blanks, page, gaps }: Damage): string => {
  const spaced = new Set(blanks);
  let at = 0;
  const withBlanks = lines.map((line) =>
    [...line]
      .map((character, i) =>
        spaced.has(at++) && /[\u4e00-\u9fff]/.test(character) && /[\u4e00-\u9fff]/.test(line[i + 1] ?? '')
          ? `${character} `
          : character,
      )
      .join(''),
  );
  const set = columns === null ? withBlanks : withBlanks.flatMap((line) => wrap(line, columns));
  const paged =
    page === null || columns === null
      ? set
      : set.flatMap((line, i) => (i > 0 && i % page === 0 ? [`- ${i / page} -`, line] : [line]));
  return paged.join(gaps ? '\n\n' : '\n');
};

const factsOf = async (text: string): Promise<Facts> => {
  const ingested = await ingest({ path: 'x', bytes: new TextEncoder().encode(text) });
  if (ingested.status === 'failed') throw new Error(ingested.diagnostics[0]?.message);
  return ingested.facts;
};

const awardsOf = (facts: Facts): string[] =>
  facts.measures.flatMap((measure) =>
    measure.awards.map(({ role, value, unit, per, qualifier }) =>
      [measure.title.replaceAll(' ', ''), role, value, unit, per, qualifier].join(' '),
    ),
  );

/** Every quote of the facts, with its span. */
const quotesOf = (
  facts: Facts,
): { readonly span: { readonly start: number; readonly end: number }; readonly quote: string }[] => [
  ...facts.outline,
  ...facts.agencies,
  ...facts.conditions,
  ...facts.measures,
  ...facts.measures.flatMap((measure) => [...measure.awards, ...measure.conditions, ...measure.agencies]),
  ...facts.amounts,
  ...facts.statistics,
  ...facts.references,
  ...facts.document.issuers,
  ...facts.document.dates,
];

describe('a damaged text', () => {
  test('has the awards of the whole one, and exact quotes', async () => {
    await fc.assert(
      fc.asyncProperty(document, damage, async (lines, how) => {
        const text = damaged(lines, how);
        const facts = await factsOf(text);
        for (const { span, quote } of quotesOf(facts)) expect(text.slice(span.start, span.end)).toBe(quote);
        expect(awardsOf(facts)).toEqual(awardsOf(await factsOf(lines.join('\n'))));
      }),
      { numRuns: 120 },
    );
  });
});
