import { expect, test } from 'vitest';
import { pairFacts } from './fact-pairs.ts';
import { placedFacts, ruleOf } from './placed-facts.ts';

type Fields = Readonly<Record<string, unknown>>;

const at = (start: number, end: number, fields: Fields = {}) => ({ span: { start, end }, quote: '…', ...fields });

/** `kind start>start fields`, a line for each fact; – where it is missing. */
const changes = (before: Fields, after: Fields): readonly string[] =>
  pairFacts(placedFacts(before), placedFacts(after)).map(({ kind, before, after, fields }) =>
    [kind, `${before?.place.start ?? '–'}>${after?.place.start ?? '–'}`, ...fields].join(' '),
  );

test('facts at one place are one fact, and differ in what they say, not in why they were found', () => {
  const before = { references: [at(5, 9, { id: 'a', rule: 'old', relation: 'cites' }), at(20, 30, { title: '办法' })] };
  const after = {
    references: [at(5, 9, { id: 'b', rule: 'new', relation: 'repeals' }), at(20, 30, { title: '办法' })],
  };
  expect(changes(before, after)).toEqual(['references 5>5 relation', 'references 20>20']);
});

test('a field that is left out is as good as null', () => {
  expect(changes({ amounts: [at(1, 2, { year: null })] }, { amounts: [at(1, 2)] })).toEqual(['amounts 1>1']);
});

test('the value of a fact is its place, so that several facts of one sentence stay apart', () => {
  const one = at(0, 20, { valueSpan: { start: 4, end: 6 }, value: 50 });
  const two = at(0, 20, { valueSpan: { start: 9, end: 12 }, value: 100 });
  expect(changes({ amounts: [one, two] }, { amounts: [two] })).toEqual(['amounts 4>–', 'amounts 9>9']);
});

test('places that share most are one, then facts that have most in common', () => {
  const before = { agencies: [at(10, 14, { name: '水务局' }), at(16, 20, { name: '财政局' })] };
  const after = { agencies: [at(8, 14, { name: '市水务局' }), at(10, 20, { name: '水务局和财政局' })] };
  expect(changes(before, after)).toEqual(['agencies 10>8 name', 'agencies 16>10 name']);
  const row = [at(0, 9, { model: '1', value: 3 }), at(0, 9, { model: '2', value: 4 })];
  expect(changes({ coefficients: row }, { coefficients: row.toReversed() })).toEqual([
    'coefficients 0>0',
    'coefficients 0>0',
  ]);
});

test('a fact that says the same elsewhere has moved; one that says something else is gone, and another new', () => {
  const before = { agencies: [at(1, 4, { name: '水务局' }), at(5, 8, { name: '财政局' })] };
  const after = { agencies: [at(30, 33, { name: '水务局' }), at(40, 43, { name: '审计局' })] };
  expect(changes(before, after)).toEqual(['agencies 1>30 place', 'agencies 5>–', 'agencies –>40']);
});

test('what hangs on a measure is a kind of its own, and changes where it hangs on another', () => {
  const award = at(40, 45, { role: 'award' });
  const before = { measures: [at(0, 50, { title: '一', awards: [award] }), at(60, 90, { title: '二', awards: [] })] };
  const after = { measures: [at(0, 50, { title: '一', awards: [] }), at(60, 90, { title: '二', awards: [award] })] };
  expect(changes(before, after)).toEqual(['measures 0>0', 'measures 60>60', 'measures/awards 40>40 above']);
});

test('a condition that binds none of the awards differs from one that binds all', () => {
  const measure = (fields: Fields) => ({ measures: [at(0, 50, { conditions: [at(5, 9, fields)] })] });
  expect(changes(measure({}), measure({ awards: [] }))).toEqual(['measures 0>0', 'measures/conditions 5>5 awards']);
});

test('the document is a fact, its days and issuers hang on it', () => {
  const document = (title: string) => ({ document: { title, dates: [at(3, 9, { kind: 'issued' })] } });
  const [whole, day] = pairFacts(placedFacts(document('甲')), placedFacts(document('乙')));
  expect(whole).toMatchObject({ kind: 'document', fields: ['title'] });
  expect(day).toMatchObject({ kind: 'document/dates', fields: [] });
});

test('a field with a rule of its own is decided by that', () => {
  const [fact] = placedFacts({ hypotheses: [at(0, 9, { rule: 'relation', outcomeRule: 'outcome' })] });
  expect(fact && [ruleOf(fact, []), ruleOf(fact, ['cause']), ruleOf(fact, ['outcome'])]).toEqual([
    'relation',
    'relation',
    'outcome',
  ]);
});
