import { describe, expect, it } from 'vitest';
import { branchesOf } from './tree.ts';

const leaf = (value: string, partOf: string | null = null) => ({ value, partOf });

describe('a tree of places', () => {
  it('puts each below what it lies in, in the order of the list', () => {
    const tree = branchesOf([leaf('省'), leaf('乙市', '省'), leaf('甲市', '省'), leaf('区', '甲市')]);
    expect(tree.map((one) => one.leaf.value)).toEqual(['省']);
    expect(tree[0]?.branches.map((one) => one.leaf.value)).toEqual(['乙市', '甲市']);
    expect(tree[0]?.branches[1]?.branches.map((one) => one.leaf.value)).toEqual(['区']);
  });
  it('puts outermost what lies in something that is not there, and what would lie in itself', () => {
    expect(branchesOf([leaf('区', '市'), leaf('国', '国')]).map((one) => one.leaf.value)).toEqual(['区', '国']);
  });
});
