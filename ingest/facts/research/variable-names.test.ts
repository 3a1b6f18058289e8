import { describe, expect, it } from 'vitest';
import { findLabelReferences } from './label-references.ts';
import { findMisspelt, findVariable, interactionTerms, pathEnds } from './variable-names.ts';

const variable = (symbol: string, name: string, type: 'independent' | 'dependent' | 'moderator' = 'independent') => ({
  symbol,
  name,
  type,
});
const variables = [
  variable('Pnum', '质押专利数量'),
  variable('Ptype_num', '质押新型实用专利数量占比'),
  variable('ROE', '企业盈利能力'),
  variable('Guar', '是否有担保机构', 'moderator'),
  variable('Loan', '放款额度', 'dependent'),
];

describe('names of variables', () => {
  it.each([
    ['专利质押数量', 'Pnum'],
    ['P_num', 'Pnum'],
    ['质押实用新型专利占比', 'Ptype_num'],
    ['ln(Loan)', 'Loan'],
    ['“放款额度”', 'Loan'],
  ])('knows %s for %s', (words, symbol) => {
    expect(findVariable(variables, words)?.symbol).toBe(symbol);
  });

  it.each(['企业融资能力', '贷款利率', '', '额'])('knows no variable for %s', (words) => {
    expect(findVariable(variables, words)).toBeNull();
  });

  it('takes a weaker likeness where only one variable has the type', () => {
    expect(findVariable(variables, '第三方担保机构参与', 'moderator')?.symbol).toBe('Guar');
  });

  it('mends a symbol that is two letters off, where one variable is near', () => {
    expect(findMisspelt(variables, 'Ptype_mu')?.symbol).toBe('Ptype_num');
    expect(findMisspelt(variables, 'Size')).toBeNull();
  });
});

describe('rows of a table', () => {
  it.each([
    ['Pnum* Guar', ['Pnum', 'Guar']],
    ['Pnum × Guar', ['Pnum', 'Guar']],
    ['c.Pnum#c.Guar', ['Pnum', 'Guar']],
    ['Pnum', null],
    ['Tax', null],
  ])('parts %s into its terms', (printed, terms) => {
    expect(interactionTerms(printed)).toEqual(terms);
  });

  it.each([
    ['质押专利数量→放款额度', 'Pnum', 'Loan'],
    ['放款额度 <--- 企业盈利能力', 'ROE', 'Loan'],
    ['企业盈利能力一放款额度', 'ROE', 'Loan'],
  ])('tells the ends of %s', (printed, from, to) => {
    const ends = pathEnds(variables, printed);
    expect([ends?.from.symbol, ends?.to.symbol]).toEqual([from, to]);
  });

  it('takes a hyphen within a name for no path', () => {
    expect(pathEnds(variables, '技术-市场匹配度')).toBeNull();
  });
});

describe('references to labels', () => {
  const known = ['H1', 'H2', 'H3', 'H4', 'H6(a)', 'H6(b)', 'H6(c)', 'H2-1'];

  it.each([
    ['H1、H3和H4', [['H1', 'H3', 'H4']]],
    ['H1-H3', [['H1', 'H2', 'H3']]],
    ['H2-1', [['H2-1']]],
    ['H6(a)–(c)', [['H6a', 'H6b', 'H6c']]],
    ['假设一与假设三', [['H1', 'H3']]],
    ['假设1、2、4', [['H1', 'H2', 'H4']]],
    ['H6', [['H6a', 'H6b', 'H6c']]],
    ['H1得到支持而H2没有', [['H1'], ['H2']]],
    ['H12', []],
    ['H股、H1N1', []],
  ])('reads %s', (text, labels) => {
    expect(findLabelReferences(text, known).map((at) => at.labels)).toEqual(labels);
  });
});
