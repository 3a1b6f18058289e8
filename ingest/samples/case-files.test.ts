import { describe, expect, test } from 'vitest';
import { parseCases } from './case-files.ts';
import { linesOf } from './case-kinds.ts';
import { documentOf, readCase } from './read-case.ts';

const only = (content: unknown) => {
  const [one] = parseCases(content, 'made-up');
  if (!one) throw new TypeError('one case is expected');
  return one;
};

const text = '对首次认定的中心，按投资额的10%给予奖励，最高200万元。';

describe('a case', () => {
  test('lists lines by kind: several, one, or none', () => {
    const { facts } = only([{ text, facts: { awards: ['→ 甲', '→ 乙'], thresholds: '营收 >= 1 CNY', durations: [] } }]);
    expect([...facts]).toEqual([
      ['awards', ['→ 甲', '→ 乙']],
      ['thresholds', ['营收 >= 1 CNY']],
      ['durations', []],
    ]);
  });

  test('goes by its reason, else by its first words', () => {
    expect(only([{ text, facts: {} }]).name).toBe(`made-up: ${text}`);
    expect(only([{ text, facts: {}, why: 'a cap on a rate' }]).name).toBe('made-up: a cap on a rate');
  });

  test('takes what its file says of all', () => {
    const one = only({
      frame: 'whole',
      before: '前文',
      always: ['title', 'number'],
      cases: [{ text, facts: { title: '题' } }],
    });
    expect([...one.facts]).toEqual([
      ['title', ['题']],
      ['number', []],
    ]);
    expect(documentOf(one)).toBe(`前文\n\n${text}`);
  });

  test.each([
    [[{ facts: {} }], 'has no text'],
    [[{ text }], 'expected a mapping'],
    [[{ text, facts: { award: [] } }], 'there is no kind award'],
    [[{ text, facts: {}, reason: 'x' }], 'nothing is known of reason'],
    [{ frame: 'page', cases: [] }, 'there is no frame page'],
    [{ cases: 'none' }, 'expected a list of cases'],
  ])('of another form is refused: %j', (content, reason) => {
    expect(() => parseCases(content, 'made-up')).toThrow(reason);
  });
});

describe('the document of a case', () => {
  const framed = (frame: string, more: object = {}) =>
    documentOf(only({ frame, cases: [{ text: '一句话。', facts: {}, ...more }] }));

  test('is a policy, a section or the text itself', () => {
    expect(framed('policy')).toMatch(/^.+措施\n一、资金条款\n一句话。\n$/);
    expect(framed('policy', { title: '关于申报补助的通知' })).toMatch(/^关于申报补助的通知\n/);
    expect(framed('section')).toBe('一、正文\n\n一句话。\n');
    expect(framed('whole')).toBe('一句话。');
  });

  test('stands as the case says, where it says other than its file', () => {
    expect(framed('policy', { frame: 'whole', before: '前文' })).toBe('前文\n\n一句话。');
  });

  test('ends with its issuers', () => {
    expect(framed('section', { issuers: ['某市财政局'] })).toBe('一、正文\n\n一句话。\n\n某市财政局\n\n');
  });
});

describe('the lines of a reading', () => {
  const reading = readCase(only([{ text, facts: {} }]));
  const awards = (...expected: readonly string[]) => linesOf('awards', reading, expected);

  test('have of an award the parts that the expected line has', () => {
    expect(awards('rate 10 % exact', '→ 谁')).toEqual(['rate 10 % exact', '→ 首次认定的中心']);
    expect(awards('rate 10 % exact of 投资额', 'of - 「…」')).toEqual([
      'rate 10 % exact of 投资额',
      'of - 「最高200万元」',
    ]);
    expect(awards('via -', 'cap 2000000 CNY at-most → 首次认定的中心 via -')).toEqual([
      'via -',
      'cap 2000000 CNY at-most → 首次认定的中心 via -',
    ]);
  });

  test('are all there where fewer or none were expected', () => {
    expect(awards()).toEqual(['rate 10 % exact', 'cap 2000000 CNY at-most']);
    expect(awards('→ 首次认定的中心')).toEqual(['→ 首次认定的中心', '→ 首次认定的中心']);
  });

  test('come with the decisions that were made', () => {
    expect(reading.decisions.map(({ winner }) => winner?.rule)).toContain('amount-role/share-that-is-given');
  });

  test('are those of the kinds that the case lists, also of finders that read its text alone', () => {
    const { lines } = readCase(only([{ text, facts: { clauses: [], durations: [] } }]));
    expect([...lines]).toEqual([
      ['clauses', ['对首次认定的中心', '按投资额的10%给予奖励', '最高200万元']],
      ['durations', []],
    ]);
  });
});
